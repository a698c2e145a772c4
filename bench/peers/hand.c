/* Each case in straight C, as one would write it for that pattern alone: the same matches and the same captures. */
#define BLOCK_OF_16 /* subjects are short */
#include "../text/block.h"
#include "cases.h"
#include "engine.h"

typedef const char *place;

/* begin and end of each group; NULL where it took no part */
static place group[2 * PEER_MAX_GROUPS];

#define FIND(id) static bool id(void *state, const char *s, size_t n)
#define GROUP(i, from, to) (found[2 * (i)] = (from), found[2 * (i) + 1] = (to))

/* What a byte may be part of. */
enum { DIGIT = 1, WORD = 2, HOST = 4, USER = 8, PATH = 16, SPACE = 32, HEX = 64, QUERY = 128 };
enum { LETTER_BITS = WORD | HOST | USER | PATH | QUERY, DIGIT_BITS = LETTER_BITS | DIGIT | HEX };
#define LETTER(c) [c] = LETTER_BITS
#define HEXED(c) [c] = LETTER_BITS | HEX
static const uint8_t kind[256] = {
    ['0'] = DIGIT_BITS,
    ['1'] = DIGIT_BITS,
    ['2'] = DIGIT_BITS,
    ['3'] = DIGIT_BITS,
    ['4'] = DIGIT_BITS,
    ['5'] = DIGIT_BITS,
    ['6'] = DIGIT_BITS,
    ['7'] = DIGIT_BITS,
    ['8'] = DIGIT_BITS,
    ['9'] = DIGIT_BITS,
    HEXED('a'),
    HEXED('b'),
    HEXED('c'),
    HEXED('d'),
    HEXED('e'),
    HEXED('f'),
    HEXED('A'),
    HEXED('B'),
    HEXED('C'),
    HEXED('D'),
    HEXED('E'),
    HEXED('F'),
    LETTER('g'),
    LETTER('h'),
    LETTER('i'),
    LETTER('j'),
    LETTER('k'),
    LETTER('l'),
    LETTER('m'),
    LETTER('n'),
    LETTER('o'),
    LETTER('p'),
    LETTER('q'),
    LETTER('r'),
    LETTER('s'),
    LETTER('t'),
    LETTER('u'),
    LETTER('v'),
    LETTER('w'),
    LETTER('x'),
    LETTER('y'),
    LETTER('z'),
    LETTER('G'),
    LETTER('H'),
    LETTER('I'),
    LETTER('J'),
    LETTER('K'),
    LETTER('L'),
    LETTER('M'),
    LETTER('N'),
    LETTER('O'),
    LETTER('P'),
    LETTER('Q'),
    LETTER('R'),
    LETTER('S'),
    LETTER('T'),
    LETTER('U'),
    LETTER('V'),
    LETTER('W'),
    LETTER('X'),
    LETTER('Y'),
    LETTER('Z'),
    LETTER('_'),
    ['.'] = HOST | USER | PATH | QUERY,
    ['-'] = HOST | USER | QUERY,
    ['+'] = USER,
    ['/'] = PATH,
    ['='] = QUERY,
    ['&'] = QUERY,
    [' '] = SPACE,
    ['\t'] = SPACE,
    ['\n'] = SPACE,
    ['\v'] = SPACE,
    ['\f'] = SPACE,
    ['\r'] = SPACE,
};

static inline bool is(place p, int what) { return kind[(unsigned char)*p] & what; }
static inline bool is_digit(place p) { return (unsigned char)(*p - '0') < 10; }

static inline place run(place p, place end, int what) {
    while (p < end && is(p, what)) p++;
    return p;
}

static const uint32_t ALL_IN = UINT32_MAX >> (32 - BLOCK);

/* run(p, end, HOST) or, with '+', of USER: blocks while there are whole ones. */
static inline place host_run(place p, place end, bool user) {
    for (; end - p >= BLOCK; p += BLOCK) {
        block b = block_load(p), lower = block_with(b, 0x20);
        block in = block_or(block_or(block_range(lower, 'a', 'z'), block_range(b, '0', '9')),
                            block_or(block_equal(b, '_'), block_range(b, '-', '.')));
        if (user) in = block_or(in, block_equal(b, '+'));
        uint32_t out = ~block_mask(in) & ALL_IN;
        if (out) return p + __builtin_ctz(out);
    }
    return run(p, end, user ? USER : HOST);
}

static inline place run_back(place p, place begin, int what) {
    while (p > begin && is(p - 1, what)) p--;
    return p;
}

static inline place digits(place p, place end) {
    while (p < end && is_digit(p)) p++;
    return p;
}

static inline bool same4(place p, const char *four) { return memcmp(p, four, 4) == 0; }

/* The first '@', without a call: subjects are short. */
static inline place find_at(place p, place end) {
    for (; end - p >= BLOCK; p += BLOCK) {
        uint32_t mask = block_mask(block_equal(block_load(p), '@'));
        if (mask) return p + __builtin_ctz(mask);
    }
    for (; p < end; p++)
        if (*p == '@') return p;
    return NULL;
}

/* The first '@' between a user and a host with a '.' that has something on both sides, the last such '.'. */
static inline bool find_email(place s, size_t n, place *begin, place *at_sign, place *last_dot, place *stop) {
    place end = s + n, from = s;
    for (place at; (at = find_at(from, end)); from = at + 1) {
        place user = run_back(at, s, USER);
        if (user == at) continue;
        place dot = NULL, p = at + 1;
        for (; p < end && is(p, HOST); p++) {
            if (*p == '.' && p > at + 1 && p + 1 < end && is(p + 1, HOST)) dot = p;
        }
        if (!dot) continue;
        *begin = user, *at_sign = at, *last_dot = dot, *stop = p;
        return true;
    }
    return false;
}

FIND(email) {
    place *found = state, at, dot;
    return find_email(s, n, &found[0], &at, &dot, &found[1]);
}

FIND(email_parts) {
    place *found = state, begin, at, dot, end;
    if (!find_email(s, n, &begin, &at, &dot, &end)) return false;
    GROUP(0, begin, end), GROUP(1, begin, at), GROUP(2, at + 1, dot), GROUP(3, dot + 1, end);
    return true;
}

/* After "http" and an 's' that may be there: the scheme's end, or NULL where no "://" follows. */
static inline place scheme_end(place p, place end) {
    if (end - p < 8 || !same4(p, "http")) return NULL;
    p += 4 + (p[4] == 's');
    return end - p > 3 && memcmp(p, "://", 3) == 0 ? p : NULL;
}

FIND(url) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 8; p++) {
        place scheme = *p == 'h' ? scheme_end(p, end) : NULL;
        if (!scheme) continue;
        place host = scheme + 3, q = run(host, end, HOST);
        if (q == host) continue;
        GROUP(1, p, scheme), GROUP(2, host, q), GROUP(3, NULL, NULL), GROUP(4, NULL, NULL);
        if (q < end && *q == ':') {
            place stop = digits(q + 1, end);
            if (stop > q + 1) {
                GROUP(3, q + 1, stop);
                q = stop;
            }
        }
        if (q < end && *q == '/') {
            place stop = run(q + 1, end, PATH);
            GROUP(4, q, stop);
            q = stop;
        }
        GROUP(0, p, q);
        return true;
    }
    return false;
}

/* dddd?dd?dd with `separator`: eight digits tested as one word. */
static inline bool is_date(place p, char separator) {
    if (p[4] != separator || p[7] != separator) return false;
    char bytes[8] = {p[0], p[1], p[2], p[3], p[5], p[6], p[8], p[9]};
    uint64_t x;
    memcpy(&x, bytes, 8);
    const uint64_t high = UINT64_C(0xF0F0F0F0F0F0F0F0);
    return ((x & high) | ((x + UINT64_C(0x0606060606060606)) & high) >> 4) == UINT64_C(0x3333333333333333);
}

FIND(date) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 10; p++) {
        if (p[4] != '-' || !is_date(p, '-')) continue;
        GROUP(0, p, p + 10), GROUP(1, p, p + 4), GROUP(2, p + 5, p + 7), GROUP(3, p + 8, p + 10);
        return true;
    }
    return false;
}

static inline bool octet3(place p) {
    return is_digit(p + 2) && (p[0] == '1' || (p[0] == '2' && (p[1] < '5' || (p[1] == '5' && p[2] <= '5'))));
}

/* Behind an octet and its dot, or NULL. With `room`, four bytes are there for certain. */
__attribute__((always_inline)) static inline place octet_dot(place p, place end, bool room) {
    if ((!room && end - p < 2) || !is_digit(p)) return NULL;
    if (p[1] == '.') return p + 2;
    if ((!room && end - p < 3) || !is_digit(p + 1)) return NULL;
    if (p[2] == '.') return p + 3;
    return (room || end - p > 3) && octet3(p) && p[3] == '.' ? p + 4 : NULL;
}

/* The end of the four octets that begin at p, or NULL. */
__attribute__((always_inline)) static inline place octets(place p, place end) {
    bool room = end - p >= 12;
    if (room) {
        if (!(p = octet_dot(p, end, true)) || !(p = octet_dot(p, end, true)) || !(p = octet_dot(p, end, true)))
            return NULL;
    } else if (!(p = octet_dot(p, end, false)) || !(p = octet_dot(p, end, false)) || !(p = octet_dot(p, end, false))) {
        return NULL;
    }
    if (p == end || !is_digit(p)) return NULL;
    if (end - p < 2 || !is_digit(p + 1)) return p + 1;
    return end - p > 2 && octet3(p) ? p + 3 : p + 2;
}

FIND(ipv4) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 7; p++) {
        place last = is_digit(p) ? octets(p, end) : NULL;
        if (!last) continue;
        GROUP(0, p, last);
        return true;
    }
    return false;
}

FIND(complex_url) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 8; p++) {
        place scheme = *p == 'h' ? scheme_end(p, end) : NULL;
        if (!scheme) continue;
        place host = scheme + 3, q = run(host, end, HOST);
        if (q == host) continue;
        for (int i = 2; i <= 8; i++) GROUP(i, NULL, NULL);
        /* A login is what stands before an '@' that a host follows. */
        place secret = q < end && *q == ':' ? q + 1 : NULL;
        place at = secret ? run(secret, end, HOST) : q;
        if (at < end && *at == '@' && at != secret && at + 1 < end && is(at + 1, HOST)) {
            GROUP(2, host, q);
            if (secret) GROUP(3, secret, at);
            host = at + 1;
            q = run(host, end, HOST);
        }
        GROUP(1, p, scheme), GROUP(4, host, q);
        if (q < end && *q == ':') {
            place stop = digits(q + 1, end);
            if (stop > q + 1) {
                GROUP(5, q + 1, stop);
                q = stop;
            }
        }
        if (q < end && *q == '/') {
            place stop = q + 1;
            while (stop < end && is(stop, PATH | HOST)) stop++;
            GROUP(6, q, stop);
            q = stop;
        }
        if (q < end && *q == '?') {
            place stop = run(q + 1, end, QUERY);
            if (stop > q + 1) {
                GROUP(7, q + 1, stop);
                q = stop;
            }
        }
        if (q < end && *q == '#') {
            place stop = q + 1;
            while (stop < end && (is(stop, WORD) || *stop == '-')) stop++;
            if (stop > q + 1) {
                GROUP(8, q + 1, stop);
                q = stop;
            }
        }
        GROUP(0, p, q);
        return true;
    }
    return false;
}

static inline bool is_clock(place p) {
    return is_digit(p) && is_digit(p + 1) && p[2] == ':' && is_digit(p + 3) && is_digit(p + 4) && p[5] == ':' &&
           is_digit(p + 6) && is_digit(p + 7);
}

static inline size_t level_length(place p, place end) {
    if (end - p < 5) return 0; /* none is at the end: blanks and more follow */
    if (same4(p, "INFO") || same4(p, "WARN")) return 4;
    return memcmp(p, "DEBUG", 5) == 0 || memcmp(p, "ERROR", 5) == 0 ? 5 : 0;
}

FIND(log_line) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 29; p++) { /* what the shortest takes */
        if (p[4] != '/' || !is_date(p, '/')) continue;
        place clock = run(p + 10, end, SPACE);
        if (clock == p + 10 || end - clock < 8 || !is_clock(clock)) continue;
        place level = run(clock + 8, end, SPACE);
        size_t length = level_length(level, end);
        if (level == clock + 8 || length == 0) continue;
        place component = run(level + length, end, SPACE), q = component;
        if (component == level + length) continue;
        while (q < end && (is(q, WORD) || *q == '.')) q++;
        if (q == component || q == end || *q != ':') continue;
        place message = run(q + 1, end, SPACE);
        if (message == q + 1) continue;
        place stop = memchr(message, '\n', (size_t)(end - message));
        if (!stop) stop = end;
        GROUP(0, p, stop), GROUP(1, p, p + 10), GROUP(2, clock, clock + 8), GROUP(3, level, level + length);
        GROUP(4, component, q), GROUP(5, message, stop);
        return true;
    }
    return false;
}

FIND(semver) {
    place *found = state, end = s + n;
    for (place p = s; p < end; p++) {
        if (!is_digit(p)) continue;
        place major = digits(p, end);
        if (major == end) return false;
        place minor = *major == '.' ? digits(major + 1, end) : major + 1;
        if (minor == major + 1 || minor == end || *minor != '.') {
            p = major;
            continue;
        }
        place q = digits(minor + 1, end);
        if (q == minor + 1) {
            p = major;
            continue;
        }
        GROUP(1, p, major), GROUP(2, major + 1, minor), GROUP(3, minor + 1, q), GROUP(4, NULL, NULL),
            GROUP(5, NULL, NULL);
        if (q + 1 < end && *q == '-' && is(q + 1, HOST)) {
            place stop = run(q + 1, end, HOST);
            GROUP(4, q + 1, stop);
            q = stop;
        }
        if (q + 1 < end && *q == '+' && is(q + 1, HOST)) {
            place stop = run(q + 1, end, HOST);
            GROUP(5, q + 1, stop);
            q = stop;
        }
        GROUP(0, p, q);
        return true;
    }
    return false;
}

/* A run of 'a', 'b' and 'k', backwards. */
static inline place letters_back(place p, place begin) {
    while (p - begin >= BLOCK) {
        block v = block_load(p - BLOCK);
        uint32_t in = block_mask(block_or(block_or(block_equal(v, 'a'), block_equal(v, 'b')), block_equal(v, 'k')));
        if (in != ALL_IN) return p - __builtin_clz(~(in << (32 - BLOCK)));
        p -= BLOCK;
    }
    while (p > begin && (p[-1] == 'a' || p[-1] == 'b' || p[-1] == 'k')) p--;
    return p;
}

/* 'c' is in no round, so the match ends at the first "abcd", and begins where the run of rounds before it does. */
FIND(letters) {
    place *found = state, end = s + n, from = s;
    for (place c; (c = memchr(from, 'c', (size_t)(end - from))); from = c + 1) {
        if (c - s < 2 || end - c < 2 || !same4(c - 2, "abcd")) continue;
        GROUP(0, letters_back(c - 2, s), c + 2);
        return true;
    }
    return false;
}

/* The same, but that a round must be before it. */
FIND(lazy_letters) {
    place *found = state, end = s + n, from = s;
    for (place c; (c = memchr(from, 'c', (size_t)(end - from))); from = c + 1) {
        if (c - s < 3 || end - c < 2 || !same4(c - 2, "abcd")) continue;
        place begin = letters_back(c - 2, s);
        if (begin == c - 2) continue;
        GROUP(0, begin, c + 2);
        return true;
    }
    return false;
}

/* The last "end" of the run of words and blanks that is not at its beginning. */
FIND(words) {
    place *found = state, end = s + n;
    for (place p = s; p < end; p++) {
        if (!is(p, WORD)) continue;
        place stop = run(p, end, WORD | SPACE);
        for (place e = stop - 3; e > p; e--) {
            if (e[0] != 'e' || e[1] != 'n' || e[2] != 'd') continue;
            /* The last round: the word that "end" is in, or the one before with its blanks. */
            place last = run_back(e, p, WORD);
            if (last == e) last = run_back(run_back(e, p, SPACE), p, WORD);
            GROUP(0, p, e + 3), GROUP(1, p, e), GROUP(2, last, e);
            return true;
        }
        p = stop;
    }
    return false;
}

/* Which of 16 bytes are hexadecimal digits, and which are dashes: exactly those of `dashes`, and all the others are digits. */
static inline bool hex_but(place p, uint32_t dashes) {
    uint32_t hex = 0, dash = 0;
    for (int i = 0; i < 16; i += BLOCK) {
        block b = block_load(p + i), lower = block_with(b, 0x20);
        hex |= block_mask(block_or(block_range(lower, 'a', 'f'), block_range(b, '0', '9'))) << i;
        dash |= block_mask(block_equal(b, '-')) << i;
    }
    return dash == dashes && hex == (dashes ^ 0xFFFF);
}

static inline bool is_uuid(place p) {
    return hex_but(p, 1 << 8 | 1 << 13) && hex_but(p + 16, 1 << 2 | 1 << 7) && hex_but(p + 20, 1 << 3);
}

FIND(uuid) {
    place *found = state, end = s + n;
    for (place p = s; end - p >= 36; p++) {
        if (p[8] != '-' || !is_uuid(p)) continue;
        GROUP(0, p, p + 36);
        return true;
    }
    return false;
}

FIND(full_email) {
    place *found = state, end = s + n, at = host_run(s, end, true);
    GROUP(0, s, end);
    if (at == s || at == end || *at != '@' || host_run(at + 1, end, false) != end) return false;
    /* A dot that is neither the host's first byte nor its last. */
    for (place dot = end - 2; dot > at + 1; dot--)
        if (*dot == '.') return true;
    return false;
}

FIND(full_url) {
    place *found = state, end = s + n, scheme = scheme_end(s, end);
    if (!scheme) return false;
    place p = host_run(scheme + 3, end, false);
    if (p == scheme + 3) return false;
    if (p < end && *p == ':') {
        place stop = digits(p + 1, end);
        if (stop == p + 1) return false;
        p = stop;
    }
    if (p < end && *p == '/') p = run(p + 1, end, PATH);
    GROUP(0, s, end);
    return p == end;
}

FIND(full_ipv4) {
    place *found = state, end = s + n;
    GROUP(0, s, end);
    return octets(s, end) == end;
}

FIND(full_uuid) {
    place *found = state;
    GROUP(0, s, s + n);
    return n == 36 && is_uuid(s);
}

FIND(full_number) {
    place *found = state, end = s + n, p = s + (n > 0 && (*s == '+' || *s == '-')), q = digits(p, end);
    GROUP(0, s, end);
    if (q == p) return false;
    if (q < end && *q == '.') {
        p = q + 1;
        q = digits(p, end);
        if (q == p) return false;
    }
    if (q < end && (*q | 0x20) == 'e') {
        p = q + 1;
        if (p < end && (*p == '+' || *p == '-')) p++;
        q = digits(p, end);
        if (q == p) return false;
    }
    return q == end;
}

FIND(full_amount) {
    place *found = state, end = s + n, p = s + (n > 0 && *s == '-'), q = digits(p, end);
    GROUP(0, s, end);
    if (q == p || q - p > 3) return false;
    while (end - q > 3 && *q == ',' && is_digit(q + 1) && is_digit(q + 2) && is_digit(q + 3)) q += 4;
    if (end - q > 2 && *q == '.' && is_digit(q + 1) && is_digit(q + 2)) q += 3;
    if (end - q == 4 && (same4(q, " USD") || same4(q, " EUR") || same4(q, " GBP"))) q = end;
    return q == end;
}

static bench_contender contender(size_t pattern) {
#define ROW(id, ...) id,
    static bench_call *const find[] = {PEER_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = "by hand", .call = find[pattern], .state = group};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    (void)pattern;
    for (size_t i = 0; i < count; i++) {
        spans[i].begin = group[2 * i] ? group[2 * i] - subject : PEER_UNSET;
        spans[i].end = group[2 * i] ? group[2 * i + 1] - subject : PEER_UNSET;
    }
}

#ifdef PEER_CLANG
#define peer_hand peer_hand_clang
#endif
extern const peer_engine peer_hand;
const peer_engine peer_hand = {.name = "by hand", .contender = contender, .spans = spans};
