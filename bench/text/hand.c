/* Each pattern in straight C, as one would write it for that pattern alone. Compiled with the compiler's defaults, and again with
 * AVX2 (TEXT_AVX2) where the processor has it. */
#include "block.h"
#include "cases.h"
#include "engine.h"

typedef const char *place;

enum { DIGIT = 1, LETTER = 2, SPACE = 4, DOT_DASH = 8, PLUS = 16, SLASH = 32, PAGE = 64 };
enum { WORD = DIGIT | LETTER, HOST = WORD | DOT_DASH, USER = HOST | PLUS };

static uint8_t kind[256];

static void fill_kinds(void) {
    for (int c = 0; c < 256; c++) {
        if (c >= '0' && c <= '9') kind[c] |= DIGIT;
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_') kind[c] |= LETTER;
        if (c == ' ' || (c >= '\t' && c <= '\r')) kind[c] |= SPACE;
        if (c == '.' || c == '-') kind[c] |= DOT_DASH;
        if (c == '+') kind[c] |= PLUS;
        if (c == '/') kind[c] |= SLASH;
        if (c != '?' && c != '#' && !(kind[c] & SPACE)) kind[c] |= PAGE;
    }
}

static inline int kind_at(place p) { return kind[(unsigned char)*p]; }
static inline bool is_digit(place p) { return (unsigned char)(*p - '0') < 10; }

static inline place run(place p, place end, int what) {
    while (p < end && kind_at(p) & what) p++;
    return p;
}

static inline place run_back(place p, place begin, int what) {
    while (p > begin && kind_at(p - 1) & what) p--;
    return p;
}

#define ALL(id) static bool id(void *state, const char *s, size_t n)
#define WALK \
    place end = s + n, from = s; \
    text_tally tally = {0}; \
    (void)state, (void)from, (void)end
#define MATCH(begin, stop) text_match(&tally, (size_t)((begin) - s), (size_t)((stop) - s))
#define GROUP(g, begin, stop) text_span(&tally, g, (size_t)((begin) - s), (size_t)((stop) - s))
#define DONE return text_found = tally, tally.count > 0

/* From p on, the first place from which `reach` bytes are in the text and for which `candidates` (an expression of
 * the block at p) and `each` (of the byte at p) say yes; what follows may set `from` beyond it. */
#define SCAN(reach, candidates, each, ...) \
    for (place base = s;;) { \
        if (base < from) base = from; \
        if (end - base < BLOCK + (reach)) { \
            for (; end - base > (reach); base++) { \
                place p = base; \
                if (p < from || !(each)) continue; \
                __VA_ARGS__ \
            } \
            break; \
        } \
        uint32_t mask = block_mask(candidates); \
        for (; mask; mask &= mask - 1) { \
            place p = base + __builtin_ctz(mask); \
            if (p < from) continue; \
            __VA_ARGS__ \
        } \
        base += BLOCK; \
    }

ALL(email) {
    WALK;
    for (place at = s; (at = memchr(at, '@', (size_t)(end - at))); at++) {
        place user = run_back(at, from, USER);
        if (user == at) continue;
        place dot = NULL, p = at + 1;
        for (; p < end && kind_at(p) & HOST; p++) {
            if (*p == '.' && p > at + 1 && p + 1 < end && kind_at(p + 1) & HOST) dot = p;
        }
        if (!dot) continue;
        MATCH(user, p);
        from = p;
        at = p - 1;
    }
    DONE;
}

#define COLON_SLASHES \
    block_and(block_and(block_equal(block_load(base), ':'), block_equal(block_load(base + 1), '/')), \
              block_equal(block_load(base + 2), '/'))
#define IS_COLON_SLASHES (p[0] == ':' && p[1] == '/' && p[2] == '/')

ALL(uri) {
    WALK;
    SCAN(2, COLON_SLASHES, IS_COLON_SLASHES, {
        place scheme = run_back(p, from, WORD), page = p + 3;
        if (scheme == p || page == end || *page == '/') continue;
        place q = run(page, end, PAGE);
        if (q - page < 2) continue;
        if (q < end && *q == '?') {
            q++;
            while (q < end && *q != '#' && !(kind_at(q) & SPACE)) q++;
        }
        if (q < end && *q == '#') {
            q++;
            while (q < end && !(kind_at(q) & SPACE)) q++;
        }
        MATCH(scheme, q);
        from = q;
    })
    DONE;
}

/* Is it an octet of three digits? */
static inline bool octet3(place p) {
    return p[0] < '2' || (p[0] == '2' && (p[1] < '5' || (p[1] == '5' && p[2] < '6')));
}

static inline size_t count_digits(place p, place end) {
    size_t count = 0;
    while (count < 4 && p + count < end && is_digit(p + count)) count++;
    return count;
}

/* Dots three or four bytes apart, looked at from the first dot. */
ALL(ipv4) {
    WALK;
    SCAN(4,
         block_and(block_equal(block_load(base), '.'),
                   block_or(block_equal(block_load(base + 3), '.'), block_equal(block_load(base + 4), '.'))),
         p[0] == '.' && (p[3] == '.' || p[4] == '.'), {
             place begin = run_back(p, p - from > 3 ? p - 3 : from, DIGIT), q = p;
             if (p - begin == 3 && !octet3(begin)) begin++;
             if (p - begin < 2) continue;
             size_t count = 0;
             int octets = 1;
             for (; octets < 4; octets++) {
                 if (q == end || *q != '.') break;
                 count = count_digits(++q, end);
                 if (octets == 3) break;
                 if (count != 2 && !(count == 3 && octet3(q))) break;
                 q += count;
             }
             if (octets != 3 || q[-1] != '.' || count < 2) continue;
             q += count >= 3 && octet3(q) ? 3 : 2;
             MATCH(begin, q);
             from = q;
         })
    DONE;
}

/* Looked at from the day's first byte: the dashes are 4 and 7 behind it. */
ALL(date) {
    WALK;
    SCAN(9, block_and(block_equal(block_load(base + 4), '-'), block_equal(block_load(base + 7), '-')),
         p[4] == '-' && p[7] == '-', {
             if (!(is_digit(p) && is_digit(p + 1) && is_digit(p + 2) && is_digit(p + 3) && is_digit(p + 5) &&
                   is_digit(p + 6) && is_digit(p + 8) && is_digit(p + 9)))
                 continue;
             MATCH(p, p + 10);
             from = p + 10;
         })
    DONE;
}

ALL(url) {
    WALK;
    SCAN(2, COLON_SLASHES, IS_COLON_SLASHES, {
        place begin;
        if (p - from >= 4 && memcmp(p - 4, "http", 4) == 0)
            begin = p - 4;
        else if (p - from >= 5 && memcmp(p - 5, "https", 5) == 0)
            begin = p - 5;
        else
            continue;
        place host = p + 3, q = run(host, end, HOST), host_end = q, port = NULL, port_end = NULL, path = NULL;
        if (q == host) continue;
        if (q < end && *q == ':') {
            place stop = run(q + 1, end, DIGIT);
            if (stop > q + 1) port = q + 1, port_end = q = stop;
        }
        if (q < end && *q == '/') {
            path = q++;
            while (q < end && (kind_at(q) & (WORD | SLASH) || *q == '.')) q++;
        }
        MATCH(begin, q);
        GROUP(1, begin, p);
        GROUP(2, host, host_end);
        if (port) GROUP(3, port, port_end);
        if (path) GROUP(4, path, q);
        from = q;
    })
    DONE;
}

/* Each second quote closes. */
ALL(quoted) {
    WALK;
    place open = NULL;
    SCAN(0, block_equal(block_load(base), '"'), *p == '"', {
        if (!open) {
            open = p;
        } else {
            MATCH(open, p + 1);
            open = NULL;
        }
    })
    DONE;
}

/* Two of the literal's bytes, the rest is compared. */
ALL(literal) {
    WALK;
    SCAN(14, block_and(block_equal(block_load(base), 'S'), block_equal(block_load(base + 9), 'H')),
         p[0] == 'S' && p[9] == 'H', {
             if (memcmp(p, "Sherlock Holmes", 15) != 0) continue;
             MATCH(p, p + 15);
             from = p + 15;
         })
    DONE;
}

static inline bool is_name(place p) {
    for (int i = 0; i < 15; i++) {
        if (i != 8 && (p[i] | 0x20) != "sherlock holmes"[i]) return false;
    }
    return p[8] == ' ';
}

ALL(caseless) {
    WALK;
    SCAN(14,
         block_and(block_equal(block_with(block_load(base + 7), 0x20), 'k'),
                   block_equal(block_with(block_load(base + 9), 0x20), 'h')),
         (p[7] | 0x20) == 'k' && (p[9] | 0x20) == 'h', {
             if (!is_name(p)) continue;
             MATCH(p, p + 15);
             from = p + 15;
         })
    DONE;
}

static inline bool starts(place p, place end, const char *text, size_t length) {
    return (size_t)(end - p) >= length && memcmp(p, text, length) == 0;
}
#define STARTS(text) starts(p, end, text, sizeof(text) - 1) ? sizeof(text) - 1

#define PAIR(a, b) block_and(block_equal(first, a), block_equal(third, b))
static inline block five_candidates(place base) {
    block first = block_load(base), third = block_load(base + 2);
    return block_or(block_or(block_or(PAIR('S', 'e'), PAIR('J', 'h')), PAIR('P', 'o')),
                    block_and(block_equal(first, 'I'), block_or(block_equal(third, 'e'), block_equal(third, 's'))));
}

ALL(five) {
    WALK;
    SCAN(10, five_candidates(base), true, {
        size_t length = STARTS("Sherlock Holmes")
            : STARTS("John Watson")
            : STARTS("Irene Adler") : STARTS("Inspector Lestrade") : STARTS("Professor Moriarty") : 0;
        if (!length) continue;
        MATCH(p, p + length);
        from = p + length;
    })
    DONE;
}

static inline uint32_t word_mask(place p) {
    block b = block_load(p), lower = block_with(b, 0x20);
    return block_mask(block_or(block_or(block_range(lower, 'a', 'z'), block_range(b, '0', '9')), block_equal(b, '_')));
}

/* The bits where being in a word changes: each second one ends a word. */
ALL(word) {
    WALK;
    uint32_t before = 0;
    place begin = NULL, base = s;
    for (; end - base >= BLOCK; base += BLOCK) {
        uint32_t in = word_mask(base), edges = in ^ (in << 1 | before);
        if (BLOCK == 16) edges &= 0xFFFF;
        before = in >> (BLOCK - 1);
        for (; edges; edges &= edges - 1) {
            place p = base + __builtin_ctz(edges);
            if (begin) {
                MATCH(begin, p);
                begin = NULL;
            } else {
                begin = p;
            }
        }
    }
    for (; base < end; base++) {
        bool in = kind_at(base) & WORD;
        if (in && !begin) begin = base;
        if (!in && begin) {
            MATCH(begin, base);
            begin = NULL;
        }
    }
    if (begin) MATCH(begin, end);
    DONE;
}

#define KIND(which, begin, stop) text_kind(&tally, which, (size_t)((begin) - s), (size_t)((stop) - s))

ALL(token) {
    WALK;
    for (place p = s, q; p < end; p = q) {
        int k = kind_at(p);
        q = p + 1;
        if (k & LETTER) {
            q = run(q, end, WORD);
            KIND(1, p, q);
        } else if (k & SPACE) {
            q = run(q, end, SPACE);
            KIND(3, p, q);
        } else if (k & DIGIT) {
            q = run(q, end, DIGIT);
            KIND(2, p, q);
        } else {
            KIND(4, p, q);
        }
    }
    DONE;
}

#ifdef TEXT_AVX2
#define ENGINE text_hand_avx2
#define NAME "by hand AVX2"
#else
#define ENGINE text_hand
#define NAME "by hand"
#endif

static bench_contender contender(size_t pattern) {
    if (!kind['a']) fill_kinds();
#define ROW(id, ...) id,
    static bench_call *const all[] = {TEXT_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = NAME, .call = all[pattern]};
}

extern const text_engine ENGINE;
const text_engine ENGINE = {.name = NAME, .contender = contender};
