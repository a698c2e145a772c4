/* What an engine is to the harness. Every engine leaves its result where it naturally does (a result struct, an
 * ovector, an array of pointers), and only verification turns that into spans: no timed call pays for another's form.
 */
#ifndef REGENGO_BENCH_ENGINE_H
#define REGENGO_BENCH_ENGINE_H

#include "../timing.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { PEER_UNSET = -1 };

typedef struct {
    ptrdiff_t begin, end; /* PEER_UNSET where the group took no part */
} peer_span;

typedef struct {
    const char *name;
    /* A contender for pattern number `pattern`; one whose call is NULL where the engine has no such pattern. */
    bench_contender (*contender)(size_t pattern);
    /* The spans of the last call, group 0 first. */
    void (*spans)(size_t pattern, const char *subject, peer_span *spans, size_t count);
} peer_engine;

/* Set by an engine that could not tell: its stack or its steps were used up. */
extern bool peer_gave_up;

extern const peer_engine peer_library;
extern const peer_engine peer_nothing; /* an empty call: what the harness itself costs */
#ifdef PEER_HAS_PCRE2
extern const peer_engine peer_pcre2;
#endif
#ifdef PEER_HAS_RE2C
extern const peer_engine peer_re2c_switch, peer_re2c_bits, peer_re2c_goto;
#endif
#ifdef PEER_HAS_RE2
extern const peer_engine peer_re2;
#endif
#ifdef PEER_HAS_HYPERSCAN
extern const peer_engine peer_hyperscan;
#endif
extern const peer_engine peer_hand;
#ifdef LIBRARY_HAS_CLANG
extern const peer_engine peer_library_clang, peer_hand_clang;
#ifdef PEER_HAS_RE2C
extern const peer_engine peer_re2c_switch_clang, peer_re2c_bits_clang, peer_re2c_goto_clang;
#endif
#endif

#ifdef __cplusplus
}
#endif

#endif
