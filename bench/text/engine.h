/* What an engine is to the text bench: a call that goes through all matches of a text and leaves a tally of them. */
#ifndef REGENGO_BENCH_TEXT_ENGINE_H
#define REGENGO_BENCH_TEXT_ENGINE_H

#include "../timing.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A count, and a sum over all spans that differs when one byte of one place does. It is kept in the timed calls too, so
 * that each engine must really say where its matches are: two multiplications a span, and no branch. */
typedef struct {
    size_t count;
    uint64_t sum;
} text_tally;

/* `which`: 0 for the match, then the groups. A group that took no part is not told. */
static inline void text_span(text_tally *tally, unsigned which, size_t begin, size_t end) {
    uint64_t x = (uint64_t)begin * UINT64_C(0x9E3779B97F4A7C15) + (uint64_t)end * UINT64_C(0xC2B2AE3D27D4EB4F) + which;
    tally->sum += x ^ x >> 29;
}

static inline void text_match(text_tally *tally, size_t begin, size_t end) {
    tally->count++;
    text_span(tally, 0, begin, end);
}

/* A match whose kind is told: which of its groups took part. */
static inline void text_kind(text_tally *tally, unsigned kind, size_t begin, size_t end) {
    tally->count++;
    text_span(tally, kind, begin, end);
}

/* Where every engine's call leaves its tally. */
extern text_tally text_found;

/* The count of an engine that could not tell: its stack or its steps were used up. */
#define TEXT_GAVE_UP SIZE_MAX

typedef struct {
    const char *name;
    /* A contender for pattern number `pattern`; one whose call is NULL where the engine has no such pattern. */
    bench_contender (*contender)(size_t pattern);
} text_engine;

extern const text_engine text_library;
#ifdef LIBRARY_HAS_CLANG
extern const text_engine text_library_clang;
#endif
#ifdef TEXT_HAS_SCALAR
extern const text_engine text_library_scalar;
#endif
#ifdef TEXT_HAS_STREAM
extern const text_engine text_library_stream;
extern const text_engine text_reads; /* of a stream, which finds nothing */
extern const text_engine text_library_memory, text_library_pieces;
#endif
#ifdef PEER_HAS_PCRE2
extern const text_engine text_pcre2;
#endif
#ifdef PEER_HAS_RE2C
extern const text_engine text_re2c_switch, text_re2c_bits, text_re2c_goto;
#endif
#ifdef PEER_HAS_RE2
extern const text_engine text_re2;
#endif
#ifdef PEER_HAS_HYPERSCAN
extern const text_engine text_hyperscan;
#endif
extern const text_engine text_hand;
#ifdef TEXT_HAS_AVX2
extern const text_engine text_hand_avx2;
#endif

#ifdef __cplusplus
}
#endif

#endif
