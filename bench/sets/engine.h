/* What an engine is to the bench of sets: that of the bench of texts (../text/engine.h), by the number of a set. */
#ifndef REGENGO_BENCH_SETS_ENGINE_H
#define REGENGO_BENCH_SETS_ENGINE_H

#include "../text/engine.h"

#ifdef __cplusplus
extern "C" {
#endif
extern const text_engine sets_library, sets_one_by_one;
extern const text_engine sets_pcre2, sets_re2, sets_hyperscan;
#ifdef __cplusplus
}
#endif

#endif
