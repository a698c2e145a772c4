/* Some of the kinds in straight C, as one would write it for that pattern alone: what is within reach. It is no engine. Compiled
 * for AVX2 where the processor has it. */
#define _GNU_SOURCE /* memmem, memrchr */
#include "../text/block.h"
#include "../text/engine.h"
#include "cases.h"

typedef const char *place;

/* Which of 64 bytes are in a class. */
typedef uint64_t mask_of(place p);
#define MASK(id, in) \
    static inline uint64_t id(place p) { \
        uint64_t mask = 0; \
        for (int i = 0; i < 64; i += BLOCK) { \
            block b = block_load(p + i); \
            mask |= (uint64_t)block_mask(in) << i; \
        } \
        return mask; \
    }
#define LETTER block_range(block_with(b, 0x20), 'a', 'z')
#define DIGIT block_range(b, '0', '9')
MASK(letter, LETTER)
MASK(digit, DIGIT)
MASK(word_byte, block_or(block_or(LETTER, DIGIT), block_equal(b, '_')))
MASK(separator, block_or(block_equal(b, ','), block_equal(b, '\n')))
MASK(blank, block_or(block_or(block_equal(b, ' '), block_equal(b, '\t')), block_equal(b, '\n')))
static inline uint64_t unspaced_byte(place p) { return ~blank(p); }

/* The mask at p; of what is less than 64 bytes before the end, with nothing behind it. */
__attribute__((always_inline)) static inline uint64_t mask_at(mask_of *of, place p, size_t left) {
    if (left >= 64) return of(p);
    char copy[64] = {0};
    memcpy(copy, p, left);
    return of(copy) & ((UINT64_C(1) << left) - 1);
}

typedef void take_run(text_tally *tally, size_t begin, size_t end);

/* The longest runs of a class, each told to `take`: two bit scans a run. */
__attribute__((always_inline)) static inline text_tally runs(place s, size_t n, mask_of *of, take_run *take) {
    text_tally tally = {0};
    size_t begin = 0;
    uint64_t inside = 0; /* 1 where a run goes on from the block before */
    for (size_t at = 0; at < n; at += 64) {
        uint64_t mask = mask_at(of, s + at, n - at), before = mask << 1 | inside;
        uint64_t begins = mask & ~before, ends = before & ~mask;
        for (; ends; ends &= ends - 1) {
            if (!inside) {
                begin = at + (size_t)__builtin_ctzll(begins);
                begins &= begins - 1;
            }
            take(&tally, begin, at + (size_t)__builtin_ctzll(ends));
            inside = 0;
        }
        if (begins) begin = at + (size_t)__builtin_ctzll(begins);
        inside = mask >> 63;
    }
    if (inside) take(&tally, begin, n);
    return tally;
}

static inline void any_length(text_tally *tally, size_t begin, size_t end) { text_match(tally, begin, end); }
static inline void thirteen(text_tally *tally, size_t begin, size_t end) {
    if (end - begin == 13) text_match(tally, begin, end);
}
static inline void eight_to_thirteen(text_tally *tally, size_t begin, size_t end) {
    for (; end - begin >= 8; begin += 13) {
        if (end - begin <= 13) {
            text_match(tally, begin, end);
            return;
        }
        text_match(tally, begin, begin + 13);
    }
}

static text_tally all_word(place s, size_t n) { return runs(s, n, word_byte, any_length); }
static text_tally all_word13(place s, size_t n) { return runs(s, n, word_byte, thirteen); }
static text_tally all_letters(place s, size_t n) { return runs(s, n, letter, eight_to_thirteen); }
static text_tally all_unspaced(place s, size_t n) { return runs(s, n, unspaced_byte, any_length); }
static text_tally all_digits(place s, size_t n) { return runs(s, n, digit, any_length); }

/* Fields are what stands between separators, and may be empty. */
static text_tally all_field(place s, size_t n) {
    text_tally tally = {0};
    size_t begin = 0;
    for (size_t at = 0; at < n; at += 64) {
        for (uint64_t mask = mask_at(separator, s + at, n - at); mask; mask &= mask - 1) {
            size_t end = at + (size_t)__builtin_ctzll(mask);
            text_match(&tally, begin, end);
            begin = end + 1;
        }
    }
    text_match(&tally, begin, n);
    return tally;
}

static inline bool is_word(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)(c - '0') < 10 || c == '_';
}
static inline bool is_lower(char c) { return (unsigned char)(c - 'a') < 26; }
static inline bool is_space(char c) { return c == ' ' || (unsigned char)(c - '\t') < 5; }

/* From each literal back; nothing of what is found before is in a match again. */
#define EACH(literal) \
    for (place from = s, end = s + n, p; \
         (p = memmem(from, (size_t)(end - from), literal, sizeof literal - 1)); \
         from = from > p ? from : p + 1)
#define TELL(begin, stop) (text_match(&tally, (size_t)((begin) - s), (size_t)((stop) - s)), from = (stop))

static text_tally all_null(place s, size_t n) {
    text_tally tally = {0};
    EACH("NULL") {
        place q = p;
        while (q > from && is_space(q[-1])) q--;
        if (q == from || *--q != '=') continue;
        while (q > from && is_space(q[-1])) q--;
        place word = q;
        while (word > from && is_word(word[-1])) word--;
        if (word < q) TELL(word, p + 4);
    }
    return tally;
}

static text_tally all_tion(place s, size_t n) {
    text_tally tally = {0};
    EACH("tion") {
        place begin = p, stop = p + 4;
        while (begin > from && is_lower(begin[-1])) begin--;
        /* The last one of the run counts. */
        for (place q = stop; q < end && is_lower(*q); q++)
            if (q - 4 >= p && memcmp(q - 3, "tion", 4) == 0) stop = q + 1;
        if (begin < stop - 4) TELL(begin, stop);
    }
    return tally;
}

static text_tally all_line_error(place s, size_t n) {
    text_tally tally = {0};
    EACH("ERROR") {
        place line = memrchr(from, '\n', (size_t)(p - from)), stop = memchr(p, '\n', (size_t)(end - p));
        TELL(line ? line + 1 : from, stop ? stop : end);
    }
    return tally;
}

static text_tally all_far_q(place s, size_t n) {
    text_tally tally = {0};
    EACH("q") {
        if (p - from < 18 || (unsigned char)(p[-18] - 'a') > 'm' - 'a') continue;
        int i = 1;
        while (i < 18 && (unsigned char)(p[-i] - 'v') > 'z' - 'v') i++;
        if (i == 18) TELL(p - 18, p + 1);
    }
    return tally;
}

static text_tally all_literal(place s, size_t n, const char *literal) {
    text_tally tally = {0};
    size_t length = strlen(literal);
    for (place from = s, end = s + n, p; (p = memmem(from, (size_t)(end - from), literal, length));)
        TELL(p, p + length);
    return tally;
}
static text_tally all_thirty_a(place s, size_t n) { return all_literal(s, n, KINDS_TEN_A KINDS_TEN_A KINDS_TEN_A "b"); }
static text_tally all_ababc(place s, size_t n) { return all_literal(s, n, KINDS_TEN_AB "c"); }

static text_tally all_last_word(place s, size_t n) {
    text_tally tally = {0};
    if (n > 0 && is_word(s[n - 1])) text_match(&tally, n - 1, n);
    return tally;
}

typedef text_tally all_matches(place s, size_t n);

static bool all(void *state, const char *text, size_t length) {
    all_matches *const *matches = state;
    text_found = (*matches)(text, length);
    return text_found.count > 0;
}

static bench_contender contender(size_t pattern) {
#define NUMBER(id, ...) number_##id,
    enum { TEXT_PATTERNS(NUMBER) COUNT };
#undef NUMBER
#define HAS(id) [number_##id] = all_##id
    static all_matches *written[COUNT] = {
        HAS(word), HAS(word13),     HAS(letters), HAS(unspaced), HAS(digits), HAS(field),     HAS(null),
        HAS(tion), HAS(line_error), HAS(far_q),   HAS(thirty_a), HAS(ababc),  HAS(last_word),
    };
    bench_contender none = {.name = "by hand"};
    return written[pattern] ? (bench_contender){"by hand", all, &written[pattern]} : none;
}

const text_engine text_hand = {.name = "by hand", .contender = contender};
