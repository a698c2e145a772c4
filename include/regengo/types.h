/* types.h - what is not a pattern: spans, statuses, outputs, templates, records, and the declarations of matchers that another file
 * defines. For C11 and later, and for C++11 and later, which sees no word of patterns here. Includes only, in reading order.
 *
 *     RG_MATCHER_EXTERN(Email, user, domain, tld)                          in a header of yours that includes this one
 *     RG_MATCHER_EXPORT(Email, RG_SEQ(RG_CAPTURE(user, ...), ...))         in one C file that includes both it and dsl.h
 *
 * Nothing has to be linked but that C file. See api/extern.h and docs/cxx.md. */
#ifndef RG_TYPES_H
#define RG_TYPES_H

#ifndef RG_PRIV_OWN_TESTS /* as in dsl.h */
#pragma GCC system_header
#endif

#define RG_PRIV_IN_ORDER /* as in dsl.h */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/version.h"
#include "base/config.h"
#include "base/platform.h"
#include "base/pp.h"
#include "base/status.h"

#include "run/memory.h"
#include "run/span.h"
#include "run/frame.h"
#include "run/context.h"
#include "run/info.h"
#include "run/walk.h"
#include "run/value.h"
#include "run/fields.h"
#include "run/output.h"
#include "run/output_libc.h"
#include "run/locate.h"
#include "run/reader.h"
#include "run/stream_state.h"

#include "api/template.h"
#include "api/for_each.h"
#include "api/extern.h"
#include "api/extern_stream.h"

#undef RG_PRIV_IN_ORDER

#endif
