/* More than 16 captures, which are kept in memory instead of variables: set, unset, in loops, undone, and read while a pattern runs. */
#include "../support/samples.h"
#include "../support/spans.h"
#include "../support/suite.h"

#define GIVES(Name, how, subject, spans) \
    { \
        Name##_result r; \
        memset(&r, 0x5a, sizeof r); \
        const char *s = subject; \
        const spans_text t = spans_of(Name##_##how(s, sizeof(subject) - 1, &r), s, r.group, Name##_GROUPS); \
        ck_assert_str_eq(t.text, spans); \
    }

/* ---- samples, with captures before them that are set and undone: the answers are those of the sample alone ---- */

enum { UNDONE = 17, ROUNDS = RANDOM_CASES(1500) };
#define SET_AND_UNDONE RG_OPT( \
    RG_CAPTURE(u1, RG_EMPTY), RG_CAPTURE(u2, RG_EMPTY), RG_CAPTURE(u3, RG_EMPTY), RG_CAPTURE(u4, RG_EMPTY), RG_CAPTURE(u5, RG_EMPTY), \
    RG_CAPTURE(u6, RG_EMPTY), RG_CAPTURE(u7, RG_EMPTY), RG_CAPTURE(u8, RG_EMPTY), RG_CAPTURE(u9, RG_EMPTY), RG_CAPTURE(u10, RG_EMPTY), \
    RG_CAPTURE(u11, RG_OPT(RG_ANY_BYTE)), RG_CAPTURE(u12, RG_STAR(RG_WORD)), RG_CAPTURE(u13, RG_EMPTY), RG_CAPTURE(u14, RG_EMPTY), \
    RG_CAPTURE(u15, RG_EMPTY), RG_CAPTURE(u16, RG_EMPTY), RG_CAPTURE(u17, RG_EMPTY), RG_NEVER)

#define SAMPLES_HERE(X) X(Email) X(Semver) X(Words) X(Spaces) X(Lazy_rounds) X(Nested) X(Shortest) X(Record) X(Calls) X(Looks)

#define DEFINE(Name) \
    RG_MATCHER(Plain_##Name, Name##_PATTERN, RG_STACK(3) | RG_POOL) \
    RG_MATCHER(Many_##Name, RG_SEQ(SET_AND_UNDONE, Name##_PATTERN), RG_STACK(3) | RG_POOL) \
    _Static_assert(Many_##Name##_GROUPS == Plain_##Name##_GROUPS + UNDONE, #Name); \
    RUNNER(Plain_##Name, 0) \
    RUNNER(Many_##Name, UNDONE)
#define RUNNER(Name, skipped) \
    static spans_text Name##_answer(int asked, const char *s, size_t n) { \
        spans_text t = {"", 0}; \
        Name##_result r; \
        rg_span group[Name##_GROUPS]; \
        memset(&r, 0x5a, sizeof r); \
        if (asked < 2) { \
            const rg_status status = asked == 0 ? Name##_match(s, n, &r) : Name##_find(s, n, &r); \
            for (size_t i = 1; i <= skipped; i++) ck_assert_ptr_null(r.group[i].ptr); \
            group[0] = r.match; \
            for (size_t i = 1; i + skipped < Name##_GROUPS; i++) group[i] = r.group[i + skipped]; \
            return spans_of(status, s, group, Name##_GROUPS - skipped); \
        } \
        for (Name##_iter it = Name##_begin(s, n); Name##_next(&it, &r) == RG_MATCH;) { \
            for (size_t i = 1; i <= skipped; i++) ck_assert_ptr_null(r.group[i].ptr); \
            group[0] = r.match; \
            for (size_t i = 1; i + skipped < Name##_GROUPS; i++) group[i] = r.group[i + skipped]; \
            spans_add_match(&t, s, group, Name##_GROUPS - skipped); \
            spans_add(&t, "|"); \
        } \
        return t; \
    }
SAMPLES_HERE(DEFINE)

typedef struct sample {
    const char *name;
    spans_text (*plain)(int, const char *, size_t);
    spans_text (*many)(int, const char *, size_t);
} sample;
#define ROW(Name) {#Name, Plain_##Name##_answer, Many_##Name##_answer},
static const sample samples[] = {SAMPLES_HERE(ROW)};
enum { COUNT = sizeof samples / sizeof samples[0] };

START_TEST(undone_captures_leave_no_trace) {
    const sample *a = &samples[_i];
    uint64_t seed = 4000 + (uint64_t)_i;
    char text[SAMPLE_LONGEST];
    for (int round = 0; round < ROUNDS; round++) {
        const size_t n = sample_subject(&seed, text);
        for (int asked = 0; asked < 3; asked++) {
            const spans_text got = a->many(asked, text, n), expected = a->plain(asked, text, n);
            ck_assert_msg(strcmp(got.text, expected.text) == 0, "%s, %d, \"%.*s\" (%zu bytes): %s, not %s", a->name,
                          asked, (int)n, text, n, got.text, expected.text);
        }
    }
    rg_pool_trim();
}
END_TEST

/* ---- twenty of one pattern ---- */

#define FIELD(name) RG_CAPTURE(name, RG_STAR(RG_NOT_CLASS(",\n")))
#define NEXT(name) ',', FIELD(name)
RG_MATCHER(Row, RG_SEQ(
    FIELD(f1), NEXT(f2), NEXT(f3), NEXT(f4), NEXT(f5), NEXT(f6), NEXT(f7), NEXT(f8), NEXT(f9),
    RG_SEQ(NEXT(f10), NEXT(f11), NEXT(f12), NEXT(f13), NEXT(f14), NEXT(f15)),
    RG_SEQ(NEXT(f16), NEXT(f17), NEXT(f18), NEXT(f19), NEXT(f20)), RG_LINE_END))

START_TEST(all_are_set) {
    GIVES(Row, match, "a,bb,,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,,tt",
          "0-39 0-1 2-4 5-5 6-7 8-9 10-11 12-13 14-15 16-17 18-19 20-21 22-23 24-25 26-27 28-29 30-31 32-33 34-35 "
          "36-36 37-39");
    GIVES(Row, match, "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s", "none");
    GIVES(Row, find, "\n1,2\n,,,,,,,,,,,,,,,,,,,",
          "5-24 5-5 6-6 7-7 8-8 9-9 10-10 11-11 12-12 13-13 14-14 15-15 16-16 17-17 18-18 19-19 20-20 21-21 22-22 "
          "23-23 24-24");
    Row_result r;
    ck_assert_int_eq(Row_match("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t", 39, &r), RG_MATCH);
    ck_assert_ptr_eq(r.f20.ptr, r.group[20].ptr);
    ck_assert_mem_eq(r.f20.ptr, "t", 1);
    ck_assert_str_eq(Row_info()->group_names[20], "f20");
}
END_TEST

/* Letters in order, each of which may be left out: the captures of those that are there are set, those of the others are not. */
#define MAYBE(name, c) RG_OPT(RG_CAPTURE(name, c))
#define EIGHTEEN \
    MAYBE(a, 'a'), MAYBE(b, 'b'), MAYBE(c, 'c'), MAYBE(d, 'd'), MAYBE(e, 'e'), MAYBE(f, 'f'), MAYBE(g, 'g'), MAYBE(h, 'h'), MAYBE(i, 'i'), \
    MAYBE(j, 'j'), MAYBE(k, 'k'), MAYBE(l, 'l'), MAYBE(m, 'm'), MAYBE(n, 'n'), MAYBE(o, 'o'), MAYBE(p, 'p'), MAYBE(q, 'q'), MAYBE(r, 'r')
enum { LETTERS = 18 };
RG_MATCHER(Letters, RG_SEQ(EIGHTEEN, '.'))
/* The same as rounds: each sets what it finds, and leaves what others have set. */
RG_MATCHER(Letter_rounds, RG_SEQ(RG_STAR(EIGHTEEN, ';'), '.'), RG_POOL)
/* Each round may be taken back: a round of two bytes after a letter could be two of one. */
#define ROUND(name, letter) RG_SEQ(letter, RG_CAPTURE(name, RG_BETWEEN(1, 2, RG_ANY)))
RG_MATCHER(Taken_back, RG_SEQ(RG_STAR(RG_ALT(
    ROUND(a, 'a'), ROUND(b, 'b'), ROUND(c, 'c'), ROUND(d, 'd'), ROUND(e, 'e'), ROUND(f, 'f'), ROUND(g, 'g'), ROUND(h, 'h'), ROUND(i, 'i'),
    ROUND(j, 'j'), ROUND(k, 'k'), ROUND(l, 'l'), ROUND(m, 'm'), ROUND(n, 'n'), ROUND(o, 'o'), ROUND(p, 'p'), ROUND(q, 'q'),
    ROUND(r, 'r'))), RG_PLUS('.'), RG_END), RG_POOL)

static bool take_rounds(const char *s, size_t n, size_t at, rg_span *group) {
    rg_span before[LETTERS + 1];
    memcpy(before, group, sizeof before);
    if (at < n && s[at] >= 'a' && s[at] <= 'r')
        for (size_t length = 2; length > 0; length--) {
            if (at + 1 + length > n || memchr(s + at + 1, '\n', length) != NULL) continue;
            group[s[at] - 'a' + 1] = (rg_span){s + at + 1, length};
            if (take_rounds(s, n, at + 1 + length, group)) return true;
            memcpy(group, before, sizeof before);
        }
    size_t dots = 0;
    while (at + dots < n && s[at + dots] == '.') dots++;
    return dots > 0 && at + dots == n;
}

START_TEST(set_unset_and_taken_back) {
    uint64_t seed = 77;
    unsigned matched = 0;
    for (int round = 0; round < RANDOM_CASES(20000); round++) {
        char text[30];
        size_t n = 0;
        const unsigned letters = 1 + random_below(&seed, LETTERS), most = random_below(&seed, sizeof text - 1);
        /* The letters in order, some of them left out; the rounds of that; and anything. */
        rg_span expected[LETTERS + 1] = {{NULL, 0}}, kept[LETTERS + 1] = {{NULL, 0}};
        const size_t first = n;
        for (unsigned i = 0; i < letters; i++) {
            if (random_below(&seed, 2) != 0) continue;
            expected[i + 1] = (rg_span){text + n, 1};
            text[n++] = (char)('a' + i);
        }
        text[n++] = '.';
        expected[0] = (rg_span){text + first, n};
        Letters_result l;
        memset(&l, 0x5a, sizeof l);
        spans_text want = spans_of(RG_MATCH, text, expected, LETTERS + 1),
                   got = spans_of(Letters_match(text, n, &l), text, l.group, LETTERS + 1);
        ck_assert_str_eq(got.text, want.text);

        /* Two rounds, the second with the rest of the letters. */
        char twice[64];
        size_t m = 0;
        for (int part = 0; part < 2; part++) {
            for (unsigned i = 0; i < LETTERS; i++) {
                if (random_below(&seed, 3) != 0) continue;
                kept[i + 1] = (rg_span){twice + m, 1};
                twice[m++] = (char)('a' + i);
            }
            twice[m++] = ';';
        }
        twice[m++] = '.';
        kept[0] = (rg_span){twice, m};
        Letter_rounds_result k;
        memset(&k, 0x5a, sizeof k);
        want = spans_of(RG_MATCH, twice, kept, LETTERS + 1),
        got = spans_of(Letter_rounds_match(twice, m, &k), twice, k.group, LETTERS + 1);
        ck_assert_str_eq(got.text, want.text);

        n = 0;
        while (n < most)
            text[n++] = (char)(random_below(&seed, 6) == 0 ? '.' : 'a' + (char)random_below(&seed, letters));
        text[n++] = '.';
        memset(expected, 0, sizeof expected);
        const bool is_match = take_rounds(text, n, 0, expected);
        expected[0] = (rg_span){text, n};
        Taken_back_result t;
        memset(&t, 0x5a, sizeof t);
        want = spans_of(is_match ? RG_MATCH : RG_NO_MATCH, text, expected, LETTERS + 1);
        got = spans_of(Taken_back_match(text, n, &t), text, t.group, LETTERS + 1);
        ck_assert_msg(strcmp(got.text, want.text) == 0, "\"%.*s\": %s, not %s", (int)n, text, got.text, want.text);
        matched += is_match;
    }
    ck_assert_uint_gt(matched, 1000);
    rg_pool_trim();
}
END_TEST

/* ---- ways that were abandoned, references, predicates, calls ---- */

RG_MATCHER(Abandoned, RG_ALT(RG_SEQ(EIGHTEEN, '!'), RG_SEQ(RG_CAPTURE(other, RG_PLUS(RG_LOWER)), '.')))
RG_MATCHER(Looked_at, RG_SEQ(RG_AHEAD(EIGHTEEN, '.'), RG_NOT_AHEAD(RG_CAPTURE(hidden, 'a', 'b')), RG_CAPTURE(rest, RG_STAR(RG_LOWER))))
RG_MATCHER(Read, RG_SEQ(EIGHTEEN, '-', RG_PLUS(RG_ALT(RG_BACKREF(a), RG_BACKREF(r), RG_BACKREF(c)))))

static bool are_set(const rg_view *view, unsigned number) {
    unsigned set = 0;
    for (size_t i = 1; i < view->groups; i++) set += view->group[i].ptr != NULL;
    return set == number;
}
RG_MATCHER(Counted, RG_SEQ(EIGHTEEN, RG_WHEN(are_set, 3), RG_CAPTURE(last, RG_ANY)))
RG_MATCHER(Called, RG_SEQ(RG_CAPTURE(before, RG_STAR('-')), RG_CALL(Letters), RG_CAPTURE(behind, RG_STAR('-'))))

START_TEST(abandoned_read_and_called) {
    GIVES(Abandoned, match, "ace!", "0-4 0-1 - 1-2 - 2-3 - - - - - - - - - - - - - -");
    GIVES(Abandoned, match, "ace.", "0-4 - - - - - - - - - - - - - - - - - - 0-3");
    GIVES(Abandoned, find, "-r!ar.", "1-3 - - - - - - - - - - - - - - - - - 1-2 -");
    GIVES(Looked_at, prefix, "acr.", "0-3 0-1 - 1-2 - - - - - - - - - - - - - - 2-3 - 0-3");
    GIVES(Looked_at, prefix, "abr.", "none");
    GIVES(Read, find, "ac-acca", "0-7 0-1 - 1-2 - - - - - - - - - - - - - - -");
    GIVES(Read, find, "ar-ac", "0-4 0-1 - - - - - - - - - - - - - - - - 1-2");
    GIVES(Read, find, "b-r", "none");
    GIVES(Counted, find, "abcdr", "0-4 0-1 1-2 2-3 - - - - - - - - - - - - - - - 3-4");
    GIVES(Counted, find, "rab", "none");
    GIVES(Called, match, "--acr.-", "0-7 0-2 6-7");
}
END_TEST

/* ---- 15, 16 and 17 captures, on both sides of where they move ---- */

#define THREE RG_CAPTURE(p1, RG_WORD), RG_CAPTURE(p2, RG_WORD), RG_CAPTURE(p3, RG_OPT(RG_WORD))
#define TWELVE \
    MAYBE(q1, '0'), MAYBE(q2, '1'), MAYBE(q3, '2'), MAYBE(q4, '3'), MAYBE(q5, '4'), MAYBE(q6, '5'), MAYBE(q7, '6'), MAYBE(q8, '7'), \
    MAYBE(q9, '8'), MAYBE(q10, '9'), MAYBE(q11, ','), MAYBE(q12, ';')
RG_MATCHER(With_15, RG_SEQ(THREE, TWELVE, '.'))
RG_MATCHER(With_16, RG_SEQ(THREE, TWELVE, MAYBE(q13, ':'), '.'))
RG_MATCHER(With_17, RG_SEQ(THREE, TWELVE, MAYBE(q13, ':'), MAYBE(q14, '/'), '.'))

START_TEST(around_sixteen) {
    ck_assert_uint_eq(With_15_GROUPS, 16);
    ck_assert_uint_eq(With_17_GROUPS, 18);
    uint64_t seed = 16;
    for (int round = 0; round < RANDOM_CASES(20000); round++) {
        char text[16];
        const size_t n = random_below(&seed, sizeof text);
        for (size_t i = 0; i < n; i++) text[i] = "ab0123456789,;..a"[random_below(&seed, 17)];
        With_15_result a;
        With_16_result b;
        With_17_result c;
        const rg_status status = With_15_find(text, n, &a);
        ck_assert_int_eq(With_16_find(text, n, &b), status);
        ck_assert_int_eq(With_17_find(text, n, &c), status);
        const spans_text expected = spans_of(status, text, a.group, 16);
        const spans_text got_16 = spans_of(status, text, b.group, 16), got_17 = spans_of(status, text, c.group, 16);
        ck_assert_str_eq(got_16.text, expected.text);
        ck_assert_str_eq(got_17.text, expected.text);
        ck_assert_ptr_null(b.q13.ptr);
        ck_assert_ptr_null(c.q14.ptr);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, many captures");
    tcase_add_loop_test(tests, undone_captures_leave_no_trace, 0, COUNT);
    tcase_add_test(tests, all_are_set);
    tcase_add_test(tests, set_unset_and_taken_back);
    tcase_add_test(tests, abandoned_read_and_called);
    tcase_add_test(tests, around_sixteen);
    return suite_end();
}
