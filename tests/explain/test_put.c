/* explain/put.h and rows.h: sets, code points and texts are read back from what is written of them, and are what they
 * were. */
#include "../support/random.h"
#include "../support/suite.h"
#include <regengo/explain.h>
#include <string.h>

static char text[1 << 16];
static const char *at; /* where the text is read */

static void begin_reading(const rg_output *out) {
    ck_assert_uint_lt(out->length, sizeof text);
    text[out->length] = '\0';
    for (size_t i = 0; i < out->length; i++) ck_assert(text[i] >= 32 && text[i] < 127);
    at = text;
}

/* ---- a reader of regexes for one byte, by PCRE2's rules ---- */

static void add(uint64_t *set, unsigned a, unsigned b) {
    for (; a <= b; a++) set[a >> 6] |= (uint64_t)1 << (a & 63);
}

static void negate(uint64_t *set) {
    for (unsigned w = 0; w < 4; w++) set[w] = ~set[w];
}

static void add_letter(uint64_t *set, char letter) {
    uint64_t some[4] = {0, 0, 0, 0};
    const char small = (char)(letter | 32);
    if (small != 's') add(some, '0', '9');
    if (small == 'w') add(some, 'a', 'z'), add(some, 'A', 'Z'), add(some, '_', '_');
    if (small == 's') add(some, 9, 13), add(some, ' ', ' ');
    if (letter != small) negate(some);
    for (unsigned w = 0; w < 4; w++) set[w] |= some[w];
}

static unsigned hex_digit(char c) { return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10); }

/* A byte as it stands there: plain, or behind a backslash. */
static unsigned read_byte(void) {
    if (*at != '\\') return (unsigned char)*at++;
    const char c = at[1];
    at += 2;
    if (c == 'x') {
        at += 2;
        return hex_digit(at[-2]) * 16 + hex_digit(at[-1]);
    }
    ck_assert(strchr("nrtf", c) != NULL || (c != '_' && strchr("\\^$.|?*+()[]{}-", c) != NULL));
    return c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c == 'f' ? '\f' : (unsigned char)c;
}

static bool at_letter(void) { return *at == '\\' && at[1] != '\0' && strchr("wdsWDS", at[1]) != NULL; }

static void read_class(uint64_t *set) {
    const bool negated = *++at == '^';
    at += negated;
    while (*at != ']') {
        if (at_letter()) {
            add_letter(set, at[1]);
            at += 2;
            continue;
        }
        ck_assert(*at != '[' && *at != '^' && *at != '-');
        const unsigned a = read_byte();
        const bool ranges = *at == '-';
        at += ranges;
        add(set, a, ranges ? read_byte() : a);
    }
    at++;
    if (negated) negate(set);
}

static void read_set(uint64_t *set) {
    memset(set, 0, 4 * sizeof *set);
    if (strncmp(at, "(?s:.)", 6) == 0) {
        negate(set);
        at += 6;
    } else if (strncmp(at, "(?!)", 4) == 0) {
        at += 4;
    } else if (*at == '[') {
        read_class(set);
    } else if (at_letter()) {
        add_letter(set, at[1]);
        at += 2;
    } else {
        ck_assert_msg(*at == '\\' || strchr("^$.|?*+()[]{}", *at) == NULL, "%s", at);
        const unsigned a = read_byte();
        add(set, a, a);
    }
}

static void comes_back(const uint64_t *set) {
    uint64_t read[4];
    rg_output out = rg_to_buffer(text, sizeof text);
    rg_priv_put_set(&out, set);
    begin_reading(&out);
    read_set(read);
    ck_assert_msg(memcmp(set, read, sizeof read) == 0, "%s", text);
    ck_assert_int_eq(*at, '\0');
}

START_TEST(sets) {
    uint64_t set[4] = {0, 0, 0, 0};
    comes_back(set);
    for (unsigned c = 0; c < 256; c++) {
        uint64_t one[4] = {0, 0, 0, 0};
        add(one, c, c);
        comes_back(one);
        negate(one);
        comes_back(one);
        add(set, 0, c);
        comes_back(set);
    }
    uint64_t state = 1;
    for (int turn = 0; turn < RANDOM_CASES(20000); turn++) {
        uint64_t some[4] = {0, 0, 0, 0};
        for (unsigned parts = random_below(&state, 5); parts > 0; parts--) {
            const unsigned a = random_below(&state, 256);
            add(some, a, a + random_below(&state, 4) * random_below(&state, 256 - a) / 4);
        }
        if (random_below(&state, 3) == 0) add_letter(some, "wdsWDS"[random_below(&state, 6)]);
        if (random_below(&state, 3) == 0) negate(some);
        comes_back(some);
    }
}
END_TEST

/* ---- code points ---- */

static size_t encode(uint32_t point, unsigned char *to) {
    const size_t n = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (n == 1) to[0] = (unsigned char)point;
    for (size_t i = n; n > 1 && i-- > 0; point >>= 6)
        to[i] = (unsigned char)(i > 0 ? 0x80 | (point & 63) : (0xf00u >> n & 0xf0) | point);
    return n;
}

/* How many of the alternatives match the bytes. */
static int matching(const unsigned char *bytes, size_t n) {
    int count = 0;
    for (at = text; *at != '\0'; at += *at == '|') {
        size_t i = 0;
        bool all = true;
        for (; *at != '\0' && *at != '|'; i++) {
            uint64_t set[4];
            read_set(set);
            all = all && i < n && (set[bytes[i] >> 6] >> (bytes[i] & 63) & 1) != 0;
        }
        count += all && i == n;
    }
    return count;
}

static void is_in_range(uint32_t point, uint32_t a, uint32_t b) {
    unsigned char bytes[4];
    const bool in = point >= a && point <= b && (point < 0xd800 || point > 0xdfff);
    if (point > 0x10ffff) return;
    ck_assert_msg(matching(bytes, encode(point, bytes)) == in, "%x of %x to %x: %s", point, a, b, text);
}

START_TEST(points) {
    static const uint32_t edges[] = {0,      0x7f,   0x80,   0x7ff,  0x800,   0xd7ff,
                                     0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff};
    uint64_t state = 2;
    for (int turn = 0; turn < RANDOM_CASES(1500); turn++) {
        uint32_t ends[2];
        bool some = false;
        for (int e = 0; e < 2; e++) {
            const uint32_t near =
                random_below(&state, 2) == 0 ? edges[random_below(&state, 12)] : random_below(&state, 0x110000);
            const uint32_t off = random_below(&state, 80);
            ends[e] = random_below(&state, 2) == 0 ? near : near > off ? near - off : 0;
        }
        const uint32_t a = ends[0] < ends[1] ? ends[0] : ends[1], b = ends[0] < ends[1] ? ends[1] : ends[0];
        rg_output out = rg_to_buffer(text, sizeof text);
        rg_priv_put_points(&out, a, b, &some);
        begin_reading(&out);
        ck_assert_int_eq(some, text[0] != '\0');
        for (uint32_t i = 0; i < 3; i++) {
            is_in_range(a - i, a, b), is_in_range(a + i, a, b);
            is_in_range(b - i, a, b), is_in_range(b + i, a, b);
        }
        for (unsigned i = 0; i < 12; i++) is_in_range(edges[i], a, b);
        for (unsigned i = 0; i < 20; i++) is_in_range(a + random_below(&state, b - a + 1), a, b);
    }
}
END_TEST

/* ---- C texts, numbers ---- */

START_TEST(c_texts) {
    uint64_t state = 3;
    for (int turn = 0; turn < RANDOM_CASES(2000); turn++) {
        char bytes[40];
        const size_t n = random_below(&state, sizeof bytes);
        size_t i = 0;
        for (size_t j = 0; j < n; j++)
            bytes[j] = (char)(random_below(&state, 3) == 0 ? random_below(&state, 256) : 32 + random_below(&state, 95));
        rg_output out = rg_to_buffer(text, sizeof text);
        rg_priv_put_c_text(&out, bytes, n, "\"");
        begin_reading(&out);
        ck_assert_int_eq(*at++, '"');
        for (; *at != '"'; i++) {
            unsigned char c = (unsigned char)*at++;
            if (c == '\\') {
                c = (unsigned char)*at++;
                if (c >= '0' && c <= '3') {
                    c = (unsigned char)((c - '0') * 64 + (at[0] - '0') * 8 + (at[1] - '0'));
                    at += 2;
                } else {
                    c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
                }
            }
            ck_assert_uint_lt(i, n);
            ck_assert_uint_eq(c, (unsigned char)bytes[i]);
        }
        ck_assert_uint_eq(i, n);
        ck_assert_int_eq(at[1], '\0');
    }
}
END_TEST

START_TEST(numbers) {
    rg_output out = rg_to_buffer(text, sizeof text);
    rg_priv_put_number(&out, 0);
    rg_put_text(&out, " ");
    rg_priv_put_number(&out, UINT64_MAX);
    rg_put_text(&out, " ");
    rg_priv_put_hex(&out, 0, 2);
    rg_put_text(&out, " ");
    rg_priv_put_hex(&out, 0x10ffff, 1);
    begin_reading(&out);
    ck_assert_str_eq(text, "0 18446744073709551615 00 10ffff");
}
END_TEST

/* ---- rows ---- */

#define ROW(op) {op, 0, 0, 0, 0, "", 0, 0, 0, 0, 0, {0, 0, 0, 0}, {0, 0, 0, 0}, 0}

/* Two lists of words side by side, in a capture, behind a class of code points: each finds where its own begins. */
START_TEST(rows) {
    static const rg_priv_node nodes[] = {ROW(RG_PRIV_NODE_RANGE),  ROW(RG_PRIV_NODE_RANGE),   ROW(RG_PRIV_NODE_UTF8),
                                         ROW(RG_PRIV_NODE_WORD),   ROW(RG_PRIV_NODE_WORD),    ROW(RG_PRIV_NODE_WORDS),
                                         ROW(RG_PRIV_NODE_WORD),   ROW(RG_PRIV_NODE_WORDS),   ROW(RG_PRIV_NODE_SEQ),
                                         ROW(RG_PRIV_NODE_GREEDY), ROW(RG_PRIV_NODE_CAPTURE), ROW(RG_PRIV_NODE_ALT)};
    static const size_t begins[] = {0, 1, 0, 3, 4, 3, 6, 6, 3, 3, 3, 0};
    for (size_t r = 2; r < sizeof nodes / sizeof *nodes; r++) {
        if (nodes[r].op != RG_PRIV_NODE_WORD) ck_assert_uint_eq(rg_priv_begin_of(nodes, r), begins[r]);
    }
    ck_assert(rg_priv_holds(nodes, 11, RG_PRIV_NODE_CAPTURE, RG_PRIV_NODE_AGAIN));
    ck_assert(!rg_priv_holds(nodes, 9, RG_PRIV_NODE_CAPTURE, RG_PRIV_NODE_AGAIN));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("put");
    tcase_add_test(tests, sets);
    tcase_add_test(tests, points);
    tcase_add_test(tests, c_texts);
    tcase_add_test(tests, numbers);
    tcase_add_test(tests, rows);
    return suite_end();
}
