/* A block of bytes and the few things that a scan does with it: AVX2 where the compiler was told so
 * (16 bytes all the same where BLOCK_OF_16 is defined), SSE2, or plain C. */
#ifndef REGENGO_BENCH_TEXT_BLOCK_H
#define REGENGO_BENCH_TEXT_BLOCK_H

#include <stdint.h>
#include <string.h>

#if defined __AVX2__ && !defined BLOCK_OF_16
#include <immintrin.h>
enum { BLOCK = 32 };
typedef __m256i block;
static inline block block_load(const char *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }
static inline block block_equal(block b, char c) { return _mm256_cmpeq_epi8(b, _mm256_set1_epi8(c)); }
static inline block block_or(block a, block b) { return _mm256_or_si256(a, b); }
static inline block block_and(block a, block b) { return _mm256_and_si256(a, b); }
static inline block block_with(block b, char bits) { return _mm256_or_si256(b, _mm256_set1_epi8(bits)); }
static inline block block_range(block b, char low, char high) {
    block off = _mm256_sub_epi8(b, _mm256_set1_epi8(low));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(off, _mm256_set1_epi8((char)(high - low))), off);
}
static inline uint32_t block_mask(block b) { return (uint32_t)_mm256_movemask_epi8(b); }
#elif defined __SSE2__
#include <emmintrin.h>
enum { BLOCK = 16 };
typedef __m128i block;
static inline block block_load(const char *p) { return _mm_loadu_si128((const __m128i *)(const void *)p); }
static inline block block_equal(block b, char c) { return _mm_cmpeq_epi8(b, _mm_set1_epi8(c)); }
static inline block block_or(block a, block b) { return _mm_or_si128(a, b); }
static inline block block_and(block a, block b) { return _mm_and_si128(a, b); }
static inline block block_with(block b, char bits) { return _mm_or_si128(b, _mm_set1_epi8(bits)); }
static inline block block_range(block b, char low, char high) {
    block off = _mm_sub_epi8(b, _mm_set1_epi8(low));
    return _mm_cmpeq_epi8(_mm_min_epu8(off, _mm_set1_epi8((char)(high - low))), off);
}
static inline uint32_t block_mask(block b) { return (uint32_t)_mm_movemask_epi8(b); }
#else
enum { BLOCK = 16 };
typedef struct {
    unsigned char byte[BLOCK];
} block;
#define EACH(expression) \
    block out; \
    for (int i = 0; i < BLOCK; i++) out.byte[i] = (unsigned char)(expression); \
    return out
static inline block block_load(const char *p) {
    block b;
    memcpy(b.byte, p, BLOCK);
    return b;
}
static inline block block_equal(block b, char c) { EACH(b.byte[i] == (unsigned char)c ? 255 : 0); }
static inline block block_or(block a, block b) { EACH(a.byte[i] | b.byte[i]); }
static inline block block_and(block a, block b) { EACH(a.byte[i] & b.byte[i]); }
static inline block block_with(block b, char bits) { EACH(b.byte[i] | (unsigned char)bits); }
static inline block block_range(block b, char low, char high) {
    EACH((unsigned char)(b.byte[i] - (unsigned char)low) <= high - low ? 255 : 0);
}
static inline uint32_t block_mask(block b) {
    uint32_t mask = 0;
    for (int i = 0; i < BLOCK; i++) mask |= (uint32_t)(b.byte[i] & 1) << i;
    return mask;
}
#endif

#endif
