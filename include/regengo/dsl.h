/* regengo - patterns as C: RG_MATCHER(Name, pattern) makes functions that match it. Includes only, in reading order. */
#ifndef RG_DSL_H
#define RG_DSL_H

/* the ground */
#include "base/version.h"
#include "base/config.h"
#include "base/platform.h"
#include "base/pp.h"
#include "base/status.h"

/* what is written: words, which make a list of instructions */
#include "pattern/ops.h"
#include "pattern/caseless.h"
#include "pattern/copy.h"
#include "pattern/node.h"
#include "pattern/words.h"

/* what is needed at run time */
#include "run/byteset.h"
#include "run/span.h"
#include "run/view.h"
#include "run/integer.h"
#include "run/utf8.h"
#include "run/frame.h"
#include "run/pool.h"
#include "run/stack.h"
#include "run/context.h"
#include "run/vector.h"
#include "run/block.h"
#include "run/scan.h"
#include "run/rarity.h"
#include "run/seek.h"

/* what is learned from the list, walk by walk, and the code made of it */
#include "passes/captures.h"
#include "passes/utf8.h"
#include "passes/facts.h"
#include "passes/check.h"
#include "passes/sets.h"
#include "passes/box.h"
#include "passes/follow.h"
#include "passes/seek.h"
#include "passes/room.h"
#include "passes/choice.h"
#include "passes/depth.h"
#include "passes/tables.h"
#include "passes/locals.h"
#include "passes/machine.h"
#include "passes/code_loop.h"
#include "passes/code_look.h"
#include "passes/code.h"
#include "passes/code_seek.h"

/* what comes out */
#include "api/options.h"
#include "api/engine.h"
#include "api/iterate.h"
#include "api/info.h"
#include "api/matcher.h"

#endif
