/* regengo - patterns as C: RG_MATCHER(Name, pattern) makes functions that match it. Includes only, in reading order. */
#ifndef RG_DSL_H
#define RG_DSL_H

/* As if it were installed: compilers tell of a mistake in a pattern where it stands, not of each macro on the way there, which may be hundreds of
 * lines. The project's own tests see every warning. */
#ifndef RG_PRIV_OWN_TESTS
#pragma GCC system_header
#endif

#ifdef __cplusplus
#error "regengo/dsl.h is C: in C++ include regengo/types.h, declare a matcher by RG_MATCHER_EXTERN, and define it by RG_MATCHER_EXPORT in a C file"
#else

/* what an editor offers; before the macros of the same names */
#ifdef RG_EDITOR
#include "api/editor_words.h"
#endif

/* What a header needs stands before it here, and so it includes nothing itself: gcc would read each file once more for each way in which its path
 * can be spelled, such as plan/../base/pp.h, which was a third of what including the library costs. */
#define RG_PRIV_IN_ORDER

/* the ground */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/version.h"
#include "base/config.h"
#include "base/platform.h"
RG_PRIV_QUIET
#include "base/pp.h"
#include "base/status.h"

/* what is written: words, which make a list of instructions */
#include "pattern/ops.h"
#include "pattern/forms.h"
#include "pattern/caseless.h"
#include "pattern/copy.h"
#include "pattern/node.h"
#include "pattern/words.h"
#include "pattern/rules.h"

/* what is needed at run time */
#include "run/memory.h"
#include "run/byteset.h"
#include "run/byte_table.h"
#include "run/span.h"
#include "run/step.h"
#include "run/view.h"
#include "run/integer.h"
#include "run/utf8.h"
#include "run/frame.h"
#include "run/context.h"
#include "run/info.h"
#include "run/walk.h"
#include "run/value.h"
#include "run/pool.h"
#include "run/stack.h"
#include "run/memo.h"
#include "run/caller.h"
#include "run/vector.h"
#include "run/block.h"
#include "run/scan.h"
#include "run/literal.h"
#include "run/spelling.h"
#include "run/rarity.h"
#include "run/seek.h"
#include "run/mask.h"
#include "run/set_masks.h"
#include "run/headed_run.h"
#include "run/token_walk.h"
#include "run/fill_buckets.h"
#include "run/buckets.h"
#include "run/set_buckets.h"
#include "run/needed.h"
#include "run/set.h"
#include "run/touch.h"
#include "run/trace.h"
#include "run/locate.h"
#include "run/reader.h"
#include "run/stream_state.h"
#include "run/window.h"
#include "run/window_runs.h"

/* what jobs on matches need: numbers, places, where text goes */
#include "run/text.h"
#include "run/number.h"
#include "run/number_f64.h"
#include "run/fields.h"
#include "run/output.h"
#include "run/output_libc.h"
#include "run/node.h"
#include "run/stream.h"
#include "run/replace.h"

/* what is true of each node: one walk over the list after the other */
#include "learn/lists.h"
#include "learn/captures.h"
#include "learn/utf8.h"
#include "learn/facts.h"
#include "learn/references.h"
#include "learn/check.h"
#include "learn/sets.h"
#include "learn/uniform.h"
#include "learn/follow.h"
#include "learn/back.h"
#include "learn/outside.h"
#include "learn/maximal.h"
#include "learn/second.h"
#include "learn/sole.h"

/* what is done about it: each optimisation in one file */
#include "plan/fall_through.h"
#include "plan/longest_first.h"
#include "plan/peek.h"
#include "plan/run_rounds.h"
#include "plan/split_tail.h"
#include "plan/single_exit.h"
#include "plan/final_cut.h"
#include "plan/decided.h"
#include "plan/shared_frame.h"
#include "plan/choice.h"
#include "plan/scan_rounds.h"
#include "plan/depth.h"
#include "plan/memo.h"
#include "plan/apart.h"
#include "plan/skip_run.h"
#include "plan/length_check.h"
#include "plan/fixed_block.h"
#include "plan/search.h"
#include "plan/inner.h"
#include "plan/from_end.h"
#include "plan/inner_run.h"
#include "plan/lines.h"
#include "plan/dot_star.h"
#include "plan/long_run.h"
#include "plan/run_end.h"
#include "plan/buckets.h"
#include "plan/set_buckets.h"
#include "plan/required.h"
#include "plan/needed.h"
#include "plan/run_walk.h"
#include "plan/headed_run.h"
#include "plan/token_walk.h"
#include "plan/dispatch.h"

/* the code of each node */
#include "emit/tables.h"
#include "emit/trace.h"
#include "emit/locals.h"
#include "emit/machine.h"
#include "emit/run.h"
#include "emit/loop.h"
#include "emit/look.h"
#include "emit/words.h"
#include "emit/code.h"
#include "emit/search.h"
#include "emit/rules.h"

/* what comes out */
#include "api/name.h"
#include "api/options.h"
#include "api/engine.h"
#include "api/iterate.h"
#include "api/for_each.h"
#include "api/split.h"
#include "api/info.h"
#ifdef RG_EXPLAIN
#include "api/explain.h"
#endif
#include "api/template.h"
#include "api/replace.h"
#include "api/stream.h"
#include "api/stream_replace.h"
#include "api/value.h"
#include "api/set.h"
#include "api/matcher.h"
#include "api/extern.h"
#include "api/export.h"
#include "api/extern_stream.h"
#include "api/export_stream.h"
#include "api/lexer_stream.h"
#include "api/lexer.h"
#ifdef RG_EDITOR
#include "api/editor.h"
#endif

/* the same without a word of patterns, for other files and for C++ */
#include "types.h"

RG_PRIV_LOUD

#undef RG_PRIV_IN_ORDER

#endif

#endif
