/* The scans by vectors answer as plain loops do, whatever stands where, and read nothing outside: every length around a
 * vector's width, with what is looked for at every place, against the forbidden page on either side; and random texts. */
#define _DEFAULT_SOURCE
#define RG_PRIV_ALONE_BEHIND 40 /* a rare byte is looked for alone in short texts, too */
#include <regengo/run/seek.h>
#include <regengo/run/vector.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

enum { LONGEST = 300, ROUNDS = 20000, BEFORE = 5 };

typedef const unsigned char *place;

/* ---- what they must answer ---- */

static size_t plain_three(place p, size_t n, const rg_priv_three_of *bytes) {
    const rg_priv_pair_of *const pair = &bytes->pair;
    for (size_t i = 0; i < n; i++)
        if ((p[i] | pair->first_fold) == pair->first && (p[i + pair->distance] | pair->second_fold) == pair->second &&
            ((p + i)[bytes->further] | bytes->third_fold) == bytes->third)
            return i;
    return n;
}

/* A pair is three bytes of which two are one. */
static rg_priv_three_of pair_of(unsigned char first, unsigned char second, size_t distance, unsigned char fold) {
    return (rg_priv_three_of){{first, fold, second, fold, distance}, (ptrdiff_t)distance, second, fold};
}

static bool member(const rg_priv_halves *set, unsigned char byte) {
    const uint64_t *half = byte < 128 ? set->ascii : set->high;
    const unsigned low = byte % 16, high = byte / 16 % 8;
    return half[low / 8] >> (8 * (low % 8) + high) & 1;
}

static size_t plain_sets(place p, size_t n, const rg_priv_halves *sets, unsigned count) {
    for (size_t i = 0; i < n; i++) {
        unsigned k = 0;
        while (k < count && member(&sets[k], p[i + k])) k++;
        if (k == count) return i;
    }
    return n;
}

/* The same for bytes above 128 as for those below. */
static rg_priv_halves fold_set(rg_priv_halves set) {
    for (int j = 0; j < 2; j++) set.high[j] = set.ascii[j] |= set.high[j];
    return set;
}

static rg_priv_halves set_of(const char *bytes) {
    rg_priv_halves set = {{0, 0}, {0, 0}};
    for (; *bytes != '\0'; bytes++) {
        const unsigned byte = (unsigned char)*bytes, low = byte % 16, high = byte / 16 % 8;
        (byte < 128 ? set.ascii : set.high)[low / 8] |= (uint64_t)1 << (8 * (low % 8) + high);
    }
    return set;
}

/* ---- the tests ---- */

#if defined(RG_PRIV_X86)
/* Vectors of 64 stop at a place that is asked for, or where less than a turn is left; those before are none. */
static void check_512(place p, size_t n, place reached, bool found, size_t turn, size_t hit) {
    const size_t at = (size_t)(reached - p);
    if (found) ck_assert_uint_eq(at, hit);
    if (!found) ck_assert(at <= hit && at + turn > n);
    ck_assert_uint_le(at, n);
    ck_assert(!found || hit < n);
}
#endif

/* By the scans that fold, and where nothing is folded, by the others, too. */
static void check_bytes(place p, size_t n, const rg_priv_three_of *bytes) {
    const bool fold = (bytes->pair.first_fold | bytes->pair.second_fold | bytes->third_fold) != 0;
    const size_t hit = plain_three(p, n, bytes);
    ck_assert_uint_eq((size_t)(rg_priv_three(p, p + n, bytes) - p), hit);
    if (!fold) ck_assert_uint_eq((size_t)(rg_priv_pair(p, p + n, bytes) - p), hit);
#if defined(RG_PRIV_X86)
    ck_assert_uint_eq((size_t)(rg_priv_three_SSE2(p, p + n, bytes) - p), hit);
    if (!fold) ck_assert_uint_eq((size_t)(rg_priv_pair_SSE2(p, p + n, bytes) - p), hit);
    bool (*const by_128[])(place *, place, const unsigned char *, size_t, const unsigned char *,
                           ptrdiff_t) = {rg_priv_three_512, rg_priv_pair_512};
    for (int k = 0; k < (fold ? 1 : 2) && n >= 128 && RG_PRIV_HAVE_AVX512; k++) {
        place reached = p;
        const bool found =
            by_128[k](&reached, p + n, &bytes->pair.first, bytes->pair.distance, &bytes->third, bytes->further);
        check_512(p, n, reached, found, 128, hit);
    }
#endif
}

static void check_sets(place p, size_t n, const rg_priv_halves *sets) {
    rg_priv_sets_scan *const any[] = {rg_priv_sets_1, rg_priv_sets_2, rg_priv_sets_3};
    rg_priv_sets_scan *const ascii[] = {rg_priv_sets_1_ascii, rg_priv_sets_2_ascii, rg_priv_sets_3_ascii};
    for (unsigned count = 1; count <= 3; count++) {
        const size_t hit = plain_sets(p, n, sets, count);
        ck_assert_uint_eq((size_t)(any[count - 1](p, p + n, sets) - p), hit);
        if ((sets[0].high[0] | sets[0].high[1]) == 0)
            ck_assert_uint_eq((size_t)(ascii[count - 1](p, p + n, sets) - p), hit);
#if defined(RG_PRIV_X86)
        bool (*const by_64[])(place *, place, const void *) = {rg_priv_sets_1_512, rg_priv_sets_2_512,
                                                               rg_priv_sets_3_512};
        place reached = p;
        if (n >= 64 && RG_PRIV_HAVE_AVX512) {
            const bool found = by_64[count - 1](&reached, p + n, sets);
            check_512(p, n, reached, found, 64, hit);
        }
#endif
    }
}

START_TEST(one_hit_at_every_place) {
    guard g = guard_make(LONGEST + 3);
    const rg_priv_three_of pair = pair_of('x', 'y', 2, 0), folded = pair_of('x', 'y', 2, 32);
    const rg_priv_halves sets[3] = {set_of("xX\xe9"), fold_set(set_of("-z\x80")), fold_set(set_of("yY"))};
    const rg_priv_halves low[3] = {set_of("xX"), sets[1], sets[2]};
    for (size_t n = 0; n <= LONGEST; n++)
        for (size_t hit = 0; hit <= n; hit++)
            for (int side = 0; side < 2; side++) {
                char text[LONGEST + 2];
                memset(text, '-', sizeof text);
                text[hit] = 'x';
                if (hit + 2 < sizeof text) text[hit + 2] = 'y';
                if (hit >= 5) text[hit - 4] = 'x', text[hit - 5] = 'y'; /* halves of it do not count */
                const place p = (place)(side ? guard_at_end(&g, text, n + 2) : guard_at_begin(&g, text, n + 2));
                ck_assert_uint_eq(plain_three(p, n, &pair), hit);
                check_bytes(p, n, &pair);
                check_bytes(p, n, &folded);
                check_sets(p, n, sets);
                check_sets(p, n, low);
            }
    guard_free(&g);
}
END_TEST

START_TEST(one_byte) {
    guard g = guard_make(LONGEST);
    for (size_t n = 0; n <= LONGEST; n++)
        for (size_t hit = 0; hit <= n; hit++)
            for (int side = 0; side < 2; side++) {
                char text[LONGEST];
                memset(text, 'a', sizeof text);
                if (hit < n) text[hit] = '\xff';
                if (hit + 1 < n) text[n - 1] = '\xff';
                const place p = (place)(side ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
                for (size_t behind = 0; behind <= n; behind++) {
                    const place from = p + behind, found = memchr(from, 0xff, n - behind);
                    const place want = found != NULL ? found : p + n, got = rg_priv_byte(from, p + n, 0xff, behind);
                    const place end = rg_priv_run_to(from, p + n, 0xff, behind);
                    if (got != want) ck_assert_ptr_eq(got, want); /* Check writes a note for each assertion: millions */
                    if (end != want) ck_assert_ptr_eq(end, want);
                }
            }
    guard_free(&g);
}
END_TEST

START_TEST(random_texts) {
    uint64_t seed = 77;
    unsigned char text[LONGEST + 40];
    for (int round = 0; round < ROUNDS; round++) {
        const unsigned letters = round % 3 == 0 ? 256 : 2 + random_below(&seed, 5);
        for (size_t i = 0; i < sizeof text; i++)
            text[i] =
                (unsigned char)(letters == 256 ? random_below(&seed, 256) : 'A' + random_below(&seed, letters) * 31);
        rg_priv_halves sets[3];
        for (unsigned k = 0; k < 3; k++)
            for (unsigned j = 0; j < 2; j++) {
                sets[k].ascii[j] = random_next(&seed) | (round % 2 ? random_next(&seed) : 0);
                sets[k].high[j] = k > 0 ? sets[k].ascii[j] : round % 3 ? random_next(&seed) : 0;
            }
        const place p = text + BEFORE + random_below(&seed, 33 - BEFORE);
        const size_t n = random_below(&seed, LONGEST - 33);
        const unsigned char a = p[random_below(&seed, 30)], b = p[random_below(&seed, 30)];
        const ptrdiff_t beside = (ptrdiff_t)random_below(&seed, 32) - BEFORE; /* the third may stand before the first */
        const rg_priv_three_of pair = pair_of(a, b, random_below(&seed, 32), 0);
        const rg_priv_three_of folded = {{a | 32, 32, b, 0, random_below(&seed, 32)}, beside, p[0], 0};
        const rg_priv_three_of third = {{a, 0, b, 0, random_below(&seed, 3)}, beside % 3, b | 32, 32};
        const rg_priv_three_of plain = {{a, 0, b, 0, random_below(&seed, 3)}, beside % 4, p[0], 0};
        check_bytes(p, n, &pair);
        check_bytes(p, n, &folded);
        check_bytes(p, n, &third);
        check_bytes(p, n, &plain);
        check_sets(p, n, sets);
    }
}
END_TEST

/* The two bytes that a text is looked for by: the rarest, and never the same place twice. A text is a constant to this function, as each
 * pattern's is: clang warns of a loop that it was to write out and could not. */
#define EXPECT_RAREST(text, first_at, second_at, fold)                                 \
    do {                                                                               \
        const rg_priv_choice at = rg_priv_rarest(text, sizeof(text) - 1, fold);        \
        ck_assert_msg(at.first == (first_at), "%s: first at %zu", text, at.first);     \
        ck_assert_msg(at.second == (second_at), "%s: second at %zu", text, at.second); \
        EXPECT_THIRD_APART(text, at);                                                  \
    } while (0)
#define EXPECT_THREE(text, first_at, second_at, third_at)                         \
    do {                                                                          \
        const size_t third = rg_priv_rarest(text, sizeof(text) - 1, false).third; \
        EXPECT_RAREST(text, first_at, second_at, false);                          \
        ck_assert_msg(third == (third_at), "%s: third at %zu", text, third);       \
    } while (0)
/* In the text, and where it has three bytes, at a place of its own. */
#define EXPECT_THIRD_APART(text, at)                                                                         \
    ck_assert_msg((at).third < sizeof(text) - 1 &&                                                           \
                      (sizeof(text) - 1 < 3 || ((at).third != (at).first && (at).third != (at).second)),     \
                  "%s: third at %zu", text, (at).third)

START_TEST(rarest_bytes) {
    EXPECT_RAREST("ab", 1, 0, false);
    EXPECT_RAREST("aa", 0, 1, false);
    EXPECT_RAREST("://", 0, 2, false);
    EXPECT_RAREST("=\"", 0, 1, false);
    EXPECT_RAREST("</span", 0, 3, false); /* not the slash beside it */
    EXPECT_RAREST("id=\"x", 2, 4, false);
    EXPECT_RAREST("Sherlock Holmes", 0, 9, false);
    EXPECT_RAREST("the@ end", 3, 1, false);
    EXPECT_RAREST("e@", 1, 0, false);
    EXPECT_RAREST("hockey", 3, 5, false);
    EXPECT_RAREST("Sherlock Holmes", 7, 1, true);
    EXPECT_RAREST("SHERLOCK", 7, 1, true);
    EXPECT_RAREST("GET /", 4, 0, true);
    EXPECT_THREE("error", 0, 1, 4);
    EXPECT_THREE("the", 1, 0, 2);
    EXPECT_THREE("aab", 2, 0, 1);
    EXPECT_THREE("abe", 1, 0, 2);
    EXPECT_THREE("nation of the mind", 8, 11, 17);
    EXPECT_THREE("on", 0, 1, 1);
}
END_TEST

/* A text is found at its first place, in either case if asked for; and not where only its two rarest bytes are. */
START_TEST(texts) {
    static const char needle[] = "Needle-42";
    const size_t length = sizeof needle - 1;
    guard g = guard_make(LONGEST);
    for (size_t n = 0; n <= LONGEST; n++)
        for (size_t hit = 0; hit + length <= n; hit++) {
            char text[LONGEST];
            memset(text, 'N', sizeof text);
            memcpy(text + hit, needle, length);
            if (hit > 10) memcpy(text + hit - 10, "N-----------", 10);
            const place p = (place)guard_at_end(&g, text, n);
            ck_assert_uint_eq((size_t)(rg_priv_seek_text(p, p + n, needle, length, false, rg_priv_pair) - p), hit);
            ck_assert_uint_eq((size_t)(rg_priv_seek_text(p, p + n, needle, length, false, rg_priv_three) - p), hit);
            ck_assert_uint_eq((size_t)(rg_priv_seek_text(p, p + n, "nEEDLE-42", length, true, rg_priv_three) - p), hit);
            ck_assert_uint_eq((size_t)(rg_priv_seek_text(p, p + n, "nEEDLE-42", length, false, rg_priv_pair) - p), n);
        }
    guard_free(&g);
}
END_TEST

/* A rare byte that is far off, or near, with the text and without it: looked for with another one, and alone. */
START_TEST(rare_bytes) {
    guard g = guard_make(LONGEST);
    uint64_t seed = 5;
    const rg_priv_halves sets[2] = {set_of("#"), fold_set(set_of("!1"))},
                         behind[2] = {set_of("1a"), fold_set(set_of("#"))};
    unsigned hits = 0, misses = 0;
    for (int round = 0; round < ROUNDS; round++) {
        const size_t n = 1 + random_below(&seed, LONGEST);
        char text[LONGEST];
        memset(text, 'a', n);
        for (unsigned i = random_below(&seed, round % 2 ? 6 : 200); i > 0; i--) {
            const char *const piece = &"#a# #1a#!#a\n#1"[2 * random_below(&seed, 7)];
            const size_t at = random_below(&seed, (unsigned)n);
            memcpy(text + at, piece, n - at < 2 ? 1 : 2);
        }
        const place p = (place)guard_at_end(&g, text, n), end = p + n;
        place want = p;
        while (want != end && !(end - want >= 2 && want[0] == '#' && want[1] == '1')) want++;
        ck_assert_ptr_eq(rg_priv_seek_text(p, end, "#1", 2, false, rg_priv_pair), want);
        hits += want != end, misses += want == end;
        for (want = p; want != end - 1 && !(want[0] == '#' && (want[1] == '1' || want[1] == '!'));) want++;
        ck_assert_ptr_eq(rg_priv_seek_byte_and_sets(p, end - 1, '#', 0, round % 3 != 0, sets, 2, rg_priv_sets_2), want);
        for (want = p; want != end - 1 && !((want[0] == '1' || want[0] == 'a') && want[1] == '#');) want++;
        ck_assert_ptr_eq(rg_priv_seek_byte_and_sets(p, end - 1, '#', 1, round % 3 != 0, behind, 2, rg_priv_sets_2),
                         want);
        for (want = p; want != end && !(end - want > 2 && want[0] == '#' && want[2] == '1');) want++;
        ck_assert_ptr_eq(rg_priv_seek_two(p, end, '#', 0, '1', 2), want);
        for (want = p; want != end && !(end - want > 4 && want[1] == 'a' && want[4] == '#');) want++;
        ck_assert_ptr_eq(rg_priv_seek_two(p, end, 'a', 1, '#', 4), want);
        for (want = p;
             want != end && !(end - want > 2 && memcmp(want, "#a#", 3) == 0 && (want == p || want[-1] == '\n'));)
            want++;
        if (n > 2) ck_assert_ptr_eq(rg_priv_seek_line_text(p, end, 0, "#a#", 3, '#', false, rg_priv_three), want);
        for (size_t many = 2; many < 6 && many <= n; many++) {
            for (want = p; (size_t)(end - want) >= many && memcmp(want, "aaaaa", many) != 0;) want++;
            if ((size_t)(end - want) < many) want = end - many + 1;
            ck_assert_ptr_eq(rg_priv_seek_same_bytes(p, end - many + 1, 'a', many), want);
        }
        for (want = p; want != end - 1 && !(want[0] == '#' && want[1] == '\n');) want++;
        ck_assert_ptr_eq(rg_priv_seek_byte_at_line_end(p, end, '#'), want + 1);
    }
    guard_free(&g);
    ck_assert_uint_gt(hits, 1000);
    ck_assert_uint_gt(misses, 1000);
}
END_TEST

/* The way through all of the scans, the widest first, in a text that is long enough for each. */
START_TEST(long_texts) {
    enum { LONG = 3 * 1024 + 200 };
    guard g = guard_make(LONG + 3);
    const rg_priv_three_of pair = pair_of('x', 'y', 2, 0), folded = pair_of('x', 'y', 2, 32);
    const rg_priv_halves sets[3] = {set_of("xX"), fold_set(set_of("-z\x80")), fold_set(set_of("yY"))};
    static char text[LONG + 2];
    for (size_t hit = 0; hit <= LONG; hit += hit % 256 < 200 ? 17 : 1) {
        memset(text, '-', sizeof text);
        text[hit] = 'x';
        if (hit + 2 < sizeof text) text[hit + 2] = 'y';
        const place p = (place)guard_at_end(&g, text, LONG + 2);
        check_bytes(p, LONG, &pair);
        check_bytes(p, LONG, &folded);
        check_sets(p, LONG, sets);
    }
    guard_free(&g);
}
END_TEST

/* One of a few bytes, near each other: one range, two, or more than that. */
START_TEST(few_bytes) {
    guard g = guard_make(LONGEST);
    uint64_t seed = 7;
    for (int round = 0; round < ROUNDS; round++) {
        const unsigned char low = (unsigned char)random_below(&seed, 256 - 38);
        const unsigned first = 1 + random_below(&seed, 6), gap = 1 + random_below(&seed, 12),
                       second = random_below(&seed, 6);
        const uint64_t bytes = (((uint64_t)1 << first) - 1) | (((uint64_t)1 << second) - 1) << (first + gap) |
                               (uint64_t)(random_below(&seed, 4) == 0) << 37;
        const size_t n = random_below(&seed, LONGEST + 1);
        char text[LONGEST];
        memset(text, low - 1, sizeof text);
        for (unsigned i = random_below(&seed, 6); i > 0; i--)
            text[random_below(&seed, LONGEST)] = (char)(low - 2 + (int)random_below(&seed, 42));
        const place p = (place)guard_at_end(&g, text, n);
        size_t expected = 0;
        while (expected < n && (p[expected] < low || p[expected] - low >= 38 || !(bytes >> (p[expected] - low) & 1)))
            expected++;
        ck_assert_uint_eq((size_t)(rg_priv_seek_few(p, p + n, low, bytes) - p), expected);
    }
    guard_free(&g);
}
END_TEST

/* What begins a line: right where the search begins, or behind a newline, and nowhere else. */
START_TEST(beginnings_of_lines) {
    guard g = guard_make(LONGEST);
    uint64_t seed = 99;
    const rg_priv_halves sets[3] = {set_of("ab\xe9"), fold_set(set_of("-b")), {{0, 0}, {0, 0}}};
    unsigned hits = 0, misses = 0;
    for (int round = 0; round < ROUNDS; round++) {
        const size_t n = 2 + random_below(&seed, LONGEST - 1);
        char text[LONGEST];
        for (size_t i = 0; i < n; i++) text[i] = "ab\nB-\xe9"[random_below(&seed, round % 3 == 0 ? 6 : 3)];
        const place p = (place)(round % 2 ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n)), end = p + n;
        place want = p;
        while (want != end && !((want == p || want[-1] == '\n') && end - want >= 2 && want[0] == 'b' && want[1] == 'a'))
            want++;
        ck_assert_ptr_eq(rg_priv_seek_line_text(p, end, 0, "ba", 2, 'b', false, rg_priv_pair), want);
        const size_t on = random_below(&seed, 4); /* and so many bytes on */
        for (want = p; want != end && !((want == p || want[-1] == '\n') && (size_t)(end - want) >= on + 2 &&
                                        memcmp(want + on, "ba", 2) == 0);)
            want++;
        if (n >= on + 2) ck_assert_ptr_eq(rg_priv_seek_line_text(p, end, on, "ba", 2, 'b', false, rg_priv_pair), want);
        hits += want != end, misses += want == end;
        for (want = p; want != end && !((want == p || want[-1] == '\n') && end - want >= 2 && (want[0] | 32) == 'b' &&
                                        (want[1] | 32) == 'a');)
            want++;
        ck_assert_ptr_eq(rg_priv_seek_line_text(p, end, 0, "bA", 2, 'b', true, rg_priv_three), want);
        for (want = p; want != end && !((want == p || want[-1] == '\n') && want[0] == 'a');) want++;
        ck_assert_ptr_eq(rg_priv_seek_line_text(p, end, 0, NULL, 1, 'a', false, rg_priv_pair), want);
        /* 0x69 is in the fold of the first set. */
        for (want = p + 1; want < end && !(want[-1] == '\n' && end - want >= 2 &&
                                           (want[0] == 'a' || want[0] == 'b' || want[0] == 0xe9));)
            want++;
        ck_assert_ptr_eq(rg_priv_seek_line(p, end, 2, sets, false), want);
        for (want = p + 1; want < end && !(want[-1] == '\n' && end - want >= 2 &&
                                           (want[0] == 'a' || want[0] == 'b' || want[0] == 0xe9) &&
                                           (want[1] == '-' || want[1] == 'b'));)
            want++;
        ck_assert_ptr_eq(rg_priv_seek_line(p, end, 2, sets, true), want);
    }
    guard_free(&g);
    ck_assert_uint_gt(hits, 1000);
    ck_assert_uint_gt(misses, 100);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/vector, run/seek");
    tcase_add_test(tests, one_hit_at_every_place);
    tcase_add_test(tests, one_byte);
    tcase_add_test(tests, random_texts);
    tcase_add_test(tests, beginnings_of_lines);
    tcase_add_test(tests, long_texts);
    tcase_add_test(tests, few_bytes);
    tcase_add_test(tests, rare_bytes);
    tcase_add_test(tests, rarest_bytes);
    tcase_add_test(tests, texts);
    return suite_end();
}
