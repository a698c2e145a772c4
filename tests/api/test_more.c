/* Subjects that more may follow: for each place in the engine that looks at the end, a pattern that comes to it.
 *
 * What is right is found by brute force: a subject is tried as it is and with everything of a few bytes behind it, by the functions that
 * know no more (other tests judge those). Where the answers differ, RG_MORE is the only right one: that must hold without exception.
 * Where they do not, it is a wrong one, unless a look at the end comes before what fails anyway: such patterns are marked. */
#define RG_PRIV_LONG_REST 2 /* plans are followed on short subjects, too */
#include <regengo/dsl.h>

#include "../support/suite.h"

#include <string.h>

/* Patterns in which RG_MORE comes early, or early where the whole subject has to match, as what fails anyway comes behind what is looked for;
 * and one that looks at nothing but what is there. */
enum { EARLY = 7, MATCHES = 1, NEVER = 8 };

/* id, bytes of subjects and of what may follow, longest subject, longest continuation, 0 or one of these, pattern */
#define PLACES(X) \
    X(byte, "abc", 4, 2, 0, RG_SEQ(RG_CLASS('a', 'b'), 'c')) \
    X(literal, "abc", 4, 4, 0, "abca") \
    X(caseless, "aBb", 4, 4, 0, RG_ICASE("abba")) \
    X(scan, "ab", 5, 2, 0, RG_PLUS('a')) \
    X(scan_then, "ab", 5, 2, 0, RG_SEQ(RG_PLUS('a'), 'b')) \
    X(scan_least, "ab", 5, 4, 0, RG_AT_LEAST(3, 'a')) \
    X(scan_most, "ab", 6, 2, 0, RG_BETWEEN(1, 3, 'a')) \
    X(scan_many, "ab", 12, 2, 0, RG_BETWEEN(2, 10, 'a')) \
    X(exactly, "ab", 5, 4, 0, RG_REPEAT(4, 'a')) \
    X(box, "0-x", 6, 5, 0, RG_SEQ(RG_REPEAT(2, RG_DIGIT), '-', RG_DIGIT, '-')) \
    X(box_second, "0aG", 5, 5, 0, RG_SEQ(RG_XDIGIT, RG_DIGIT, RG_XDIGIT, RG_DIGIT, RG_XDIGIT)) \
    X(room, "ab", 5, 4, 0, RG_SEQ(RG_STAR('a'), RG_REPEAT(3, 'b'))) \
    X(room_of_way, "ab", 5, 4, 0, RG_SEQ(RG_ALT("aa", 'b'), "bb")) \
    X(optional, "ab", 5, 2, 0, RG_SEQ(RG_OPT('a'), 'b')) \
    X(peek, "0.x", 4, 3, 0, RG_SEQ(RG_OPT(RG_DIGIT), RG_OPT(RG_DIGIT), RG_DIGIT, '.')) \
    X(first_way, "ab", 4, 2, 0, RG_ALT("ab", 'a')) \
    X(second_way, "ab", 4, 2, 0, RG_ALT('a', "ab")) \
    X(empty_way, "ab", 4, 2, 0, RG_SEQ('a', RG_ALT(RG_EMPTY, 'b'))) \
    X(empty_way_last, "ab", 4, 2, 0, RG_SEQ('a', RG_ALT('b', RG_EMPTY))) \
    X(words, "abc", 4, 3, 0, RG_ALT("abc", "ab", "bca", "ca", "a", "cc")) \
    X(words_then, "abc", 4, 3, 0, RG_SEQ(RG_ALT("abc", "ab", "bca", "ca", "a", "cc"), 'c')) \
    X(many_words, "abc", 4, 3, 0, RG_ALT("abc", "ab", "bca", "ca", "a", "cc", "bcb", "bb", "cab", "caa")) \
    X(many_words_then, "abc", 4, 3, 0, RG_SEQ(RG_ALT("abc", "ab", "bca", "ca", "a", "cc", "bcb", "bb", "cab", "caa"), 'c')) \
    X(many_words_caseless, "aBb", 4, 3, 0, RG_SEQ(RG_ICASE(RG_ALT("aba", "ab", "bba", "aaa", "a", "bb", "bab", "baa", "aab")), 'B')) \
    X(then_many_words, "abc", 4, 3, 0, RG_SEQ('a', RG_ALT("bc", "bb", "cb", "ca", "abc", "cc", "bab", "ba", "cab", "caa"))) \
    X(rounds, "abc", 5, 3, 0, RG_STAR("ab")) \
    X(rounds_then, "abc", 5, 3, 0, RG_SEQ(RG_PLUS("ab"), 'c')) \
    X(rounds_of_ways, "abc", 5, 3, 0, RG_SEQ(RG_STAR(RG_ALT('a', "bc")), 'b')) \
    X(rounds_counted, "ab", 6, 3, 0, RG_SEQ(RG_BETWEEN(1, 2, "ab"), 'a')) \
    X(rounds_empty, "ab", 5, 2, 0, RG_SEQ(RG_REPEAT(2, RG_OPT('a')), 'b')) \
    X(lazy, "ab", 5, 2, 0, RG_SEQ('a', RG_STAR_LAZY(RG_ANY_BYTE), 'b')) \
    X(lazy_last, "ab", 5, 2, 0, RG_SEQ('a', RG_STAR_LAZY('b'))) \
    X(lazy_behind, "xac", 5, 3, 0, RG_SEQ('x', RG_STAR_LAZY('a'), RG_BEHIND('a'), 'c')) \
    X(lazy_rounds, "abc", 5, 3, 0, RG_SEQ('c', RG_STAR_LAZY("ab"), 'c')) \
    X(possessive, "ab", 5, 2, 0, RG_SEQ(RG_STAR_POSSESSIVE('a'), 'b')) \
    X(atomic, "ab", 5, 3, 0, RG_SEQ(RG_ATOMIC(RG_ALT("ab", 'a')), 'b')) \
    X(chain, "a xe", 5, 2, 0, RG_SEQ(RG_PLUS(RG_PLUS(RG_CLASS('a', 'x')), RG_STAR(' ')), 'e')) \
    X(chain_alone, "a x", 5, 2, 0, RG_PLUS(RG_PLUS('a'), RG_STAR(' '))) \
    X(chain_of_least, "a x", 5, 3, 0, RG_SEQ('a', RG_PLUS(RG_AT_LEAST(1, 'a'), RG_STAR(' ')), 'x')) \
    X(split, "a.b", 5, 3, 0, RG_SEQ(RG_PLUS(RG_CLASS('a', '.')), '.', RG_PLUS(RG_CLASS('a', '.')))) \
    X(single_exit, "ab.", 5, 3, 0, RG_SEQ(RG_ALT("ab", "abab"), '.')) \
    X(begin, "ab", 4, 2, 0, RG_SEQ(RG_BEGIN, 'a')) \
    X(end, "ab", 4, 2, 0, RG_SEQ('a', RG_END)) \
    X(line_begin, "a\n", 4, 2, 0, RG_SEQ(RG_LINE_BEGIN, 'a')) \
    X(line_end, "a\n", 4, 2, 0, RG_SEQ('a', RG_LINE_END)) \
    X(boundary, "a ", 4, 2, 0, RG_SEQ(RG_WORD_BOUNDARY, 'a', RG_WORD_BOUNDARY)) \
    X(to_boundary, "a ", 5, 2, 0, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS('a'), RG_WORD_BOUNDARY)) \
    X(boundary_behind_gap, "a -", 5, 3, 0, RG_SEQ(RG_BETWEEN(1, 2, RG_CLASS(' ', '-')), RG_WORD_BOUNDARY, 'a')) \
    X(no_boundary, "a ", 4, 2, MATCHES, RG_SEQ('a', RG_NOT_WORD_BOUNDARY)) \
    X(ahead, "abc", 4, 3, MATCHES, RG_SEQ('a', RG_AHEAD("bc"))) \
    X(ahead_byte, "abc", 4, 2, MATCHES, RG_SEQ('a', RG_AHEAD('b'))) \
    X(not_ahead, "abc", 4, 3, MATCHES, RG_SEQ('a', RG_NOT_AHEAD("bc"))) \
    X(not_ahead_byte, "abc", 4, 2, 0, RG_SEQ('a', RG_NOT_AHEAD('b'))) \
    X(behind, "abc", 4, 2, NEVER, RG_SEQ(RG_BEHIND("ab"), 'c')) \
    X(not_behind, "abc", 4, 2, 0, RG_SEQ(RG_NOT_BEHIND('b'), 'c')) \
    X(backref, "abc", 5, 3, 0, RG_SEQ(RG_CAPTURE(held, RG_BETWEEN(1, 2, RG_CLASS('a', 'b'))), 'c', RG_BACKREF(held))) \
    X(utf8, "\xc3\xa4\xe2\x82", 4, 5, EARLY, RG_SEQ(RG_UTF8_ANY, RG_UTF8_RANGE(0xe4, 0x20ac))) \
    X(utf8_four, "\xf0\x90\x80\xed", 4, 4, EARLY, RG_UTF8_RANGE(0x10000, 0x10fff)) \
    X(number, "\1\2a", 4, 4, 0, RG_SEQ('a', RG_U16BE(n), 'a')) \
    X(take, "\1\2\3", 4, 4, 0, RG_SEQ(RG_U8(n), RG_TAKE(n), '\2')) \
    X(counted, "\1\2\3", 4, 4, 0, RG_SEQ(RG_U8(n), RG_COUNTED(n, RG_CLASS('\1', '\3')), '\2')) \
    X(take_less, "\1\2\3", 4, 4, 0, RG_SEQ(RG_U8(n), RG_TAKE_LESS(n, 1), '\2')) \
    X(varint, "\x81\1\x80", 4, 4, 0, RG_SEQ(RG_VARINT(n), '\1')) \
    X(decimal, "12x", 4, 4, 0, RG_SEQ(RG_DECIMAL(n), 'x')) \
    X(hex, "1fx", 4, 3, 0, RG_SEQ(RG_HEX(n), 'x')) \
    X(counted_empty, "\1\2a", 4, 3, EARLY, RG_SEQ(RG_U8(n), RG_COUNTED(n, RG_OPT('a')), '\2')) \
    X(call, "abc", 4, 4, 0, RG_SEQ('a', RG_CALL(called), 'c')) \
    X(bytes, "ab", 4, 4, 0, RG_SEQ('a', RG_REPEAT(3, RG_ANY_BYTE))) \
    X(far_literal, "abc", 6, 4, 0, RG_SEQ(RG_CLASS('a', 'b'), RG_ANY_BYTE, "ca")) \
    X(far_byte, "abc", 5, 5, 0, RG_SEQ(RG_ANY_BYTE, RG_ANY_BYTE, 'c', RG_ANY_BYTE, 'b')) \
    X(behind_run, "a:/", 6, 5, 0, RG_SEQ(RG_PLUS('a'), "://", 'a')) \
    X(nearby, "0.x", 5, 4, 0, RG_SEQ(RG_BETWEEN(1, 3, RG_DIGIT), '.', RG_BETWEEN(1, 3, RG_DIGIT), '.')) \
    X(first_sets, "abc", 5, 3, 0, RG_ALT("abc", "cab", "bca")) \
    X(must_occur, "a=b", 5, 2, 0, RG_SEQ(RG_STAR(RG_ANY), 'b', RG_STAR(RG_ANY), '=')) \
    X(whatever, "ab", 4, 2, 0, RG_STAR('a')) \
    X(nothing, "ab", 4, 2, EARLY, RG_SEQ('a', RG_NEVER)) \
    X(fails_before, "abc", 4, 3, EARLY, RG_SEQ(RG_STAR(RG_BEHIND('b'), 'a'), 'c'))

RG_MATCHER(called, RG_ALT("bc", RG_PLUS('b')))

typedef struct answer {
    rg_status status;
    size_t spans[8]; /* start and end of each group, SIZE_MAX: unset */
} answer;
typedef enum { MATCH, PREFIX, FIND, KINDS } kind;
typedef answer asked(kind which, bool more, const char *s, size_t n);

static answer answer_of(rg_status status, const rg_span *group, size_t groups, const char *s) {
    answer a = {status, {0}};
    for (size_t g = 0; g < groups && g < 4 && status >= RG_MATCH; g++) {
        a.spans[2 * g] = group[g].ptr != NULL ? (size_t)(group[g].ptr - s) : SIZE_MAX;
        a.spans[2 * g + 1] = group[g].ptr != NULL ? a.spans[2 * g] + group[g].len : SIZE_MAX;
    }
    return a;
}

#define MATCHER(id, bytes, longest, beyond, early, ...) \
    RG_MATCHER(id, __VA_ARGS__, RG_STACK(100)) \
    static answer ask_##id(kind which, bool more, const char *s, size_t n) { \
        id##_result r; \
        const rg_status status = which == MATCH    ? (more ? id##_match_more : id##_match)(s, n, &r) \
                                 : which == PREFIX ? (more ? id##_prefix_more : id##_prefix)(s, n, &r) \
                                                   : (more ? id##_find_more : id##_find)(s, n, &r); \
        return answer_of(status, r.group, id##_GROUPS, s); \
    }
PLACES(MATCHER)

typedef struct place {
    const char *name, *bytes;
    size_t longest, beyond;
    int early;
    asked *ask;
} place;
#define ROW(id, bytes, longest, beyond, early, ...) {#id, bytes, longest, beyond, early, ask_##id},
static const place places[] = {PLACES(ROW)};

static bool same(const answer *a, const answer *b) {
    return a->status == b->status && memcmp(a->spans, b->spans, sizeof a->spans) == 0;
}

/* Of a search, only attempts that start before the end of the subject count. */
static answer settled(const place *p, kind which, const char *s, size_t n, size_t of) {
    answer a = p->ask(which, false, s, n);
    if (which == FIND && a.status == RG_MATCH && a.spans[0] >= of) a = (answer){RG_NO_MATCH, {0}};
    return a;
}

/* Text number `number` of so many bytes. */
static void text_of(const place *p, size_t number, char *text, size_t n) {
    for (size_t i = 0; i < n; i++, number /= strlen(p->bytes)) text[i] = p->bytes[number % strlen(p->bytes)];
}
static size_t texts(const place *p, size_t n) {
    size_t all = 1;
    while (n-- > 0) all *= strlen(p->bytes);
    return all;
}

/* Is there a continuation that changes the answer? */
static bool could_change(const place *p, kind which, const char *s, size_t n, const answer *now) {
    char text[32];
    memcpy(text, s, n);
    for (size_t beyond = 1; beyond <= p->beyond; beyond++) {
        for (size_t number = 0; number < texts(p, beyond); number++) {
            text_of(p, number, text + n, beyond);
            const answer then = settled(p, which, text, n + beyond, n);
            if (!same(now, &then)) return true;
        }
    }
    return false;
}

START_TEST(every_place_says_more_where_bytes_to_come_could_change_the_answer_and_only_there) {
    const place *const p = &places[_i];
    char text[32];
    size_t told[3] = {0};
    for (size_t n = 0; n <= p->longest; n++) {
        for (size_t number = 0; number < texts(p, n); number++) {
            text_of(p, number, text, n);
            for (kind which = MATCH; which < KINDS; which++) {
                char exact[32]; /* behind which a sanitizer sees a read */
                char *const s = memcpy(exact + sizeof exact - n, text, n);
                const answer now = settled(p, which, s, n, n), more = p->ask(which, true, s, n);
                const bool could = could_change(p, which, s, n, &now);
                told[more.status]++;
                ck_assert_msg(!could || more.status == RG_MORE, "%s, %.*s, %d: more bytes could change %d", p->name,
                              (int)n, s, which, more.status);
                ck_assert_msg(could || more.status != RG_MORE || (p->early >> which & 1),
                              "%s, %.*s, %d: no bytes could change it", p->name, (int)n, s, which);
                if (more.status != RG_MORE)
                    ck_assert_msg(same(&now, &more), "%s, %.*s, %d: another answer", p->name, (int)n, s, which);
                if (more.status == RG_MORE) {
                    /* Where the attempt starts, and all that is there; captures are unset. */
                    ck_assert_uint_eq(more.spans[1], n);
                    ck_assert_msg(which != FIND || now.status != RG_MATCH || now.spans[0] >= more.spans[0], "%s",
                                  p->name);
                }
            }
        }
    }
    ck_assert_uint_gt(told[RG_NO_MATCH], 0);
    ck_assert_msg((told[RG_MORE] > 0) == (p->early != NEVER), "%s", p->name);
}
END_TEST

START_TEST(arguments_and_empty_subjects) {
    byte_result r;
    ck_assert_int_eq(byte_find_more(NULL, 3, &r), RG_ERROR_ARGUMENT);
    ck_assert_ptr_null(r.match.ptr);
    ck_assert_int_eq(byte_match_more(NULL, 0, NULL), RG_MORE);
    ck_assert_int_eq(byte_prefix_more(NULL, 0, &r), RG_MORE);
    ck_assert_int_eq(byte_find_more(NULL, 0, &r), RG_NO_MATCH); /* no attempt was made */
    ck_assert_int_eq(byte_find_more("xa", 2, NULL), RG_MORE);
}
END_TEST

/* What starts right at the end is nobody's question yet, even where no byte could change it (behind_a, whatever): a search on what comes
 * next finds it, and one that knows that nothing comes. */
RG_MATCHER(behind_a, RG_BEHIND('a'))
RG_MATCHER(line_ends, RG_LINE_END)
RG_MATCHER(no_b, RG_SEQ(RG_STAR('c'), RG_NOT_AHEAD('b')))

#define ONLY_AT_THE_END(id, subject, n) \
    do { \
        id##_result r; \
        ck_assert_int_eq(id##_find_more(subject, n, &r), RG_NO_MATCH); \
        ck_assert_ptr_null(r.match.ptr); \
        ck_assert_int_eq(id##_find_at(subject, n, n, &r), RG_MATCH); \
        ck_assert_ptr_eq(r.match.ptr, (subject) + (n)); \
    } while (0)

START_TEST(what_starts_at_the_end_is_left_to_the_next_call) {
    static const char text[] = "ba", two_lines[] = "b\n", b[] = "b";
    ONLY_AT_THE_END(behind_a, text, 2);
    ONLY_AT_THE_END(line_ends, text, 2);
    ONLY_AT_THE_END(no_b, b, 1);
    ONLY_AT_THE_END(whatever, b, 0);
    line_ends_result r;
    ck_assert_int_eq(line_ends_find_more(two_lines, 2, &r), RG_MATCH); /* before the newline, which is there */
    ck_assert_ptr_eq(r.match.ptr, two_lines + 1);
}
END_TEST

/* One that is told as such: the stack of two frames is full. */
RG_MATCHER(shallow, RG_SEQ(RG_STAR(RG_CAPTURE(round, RG_ALT('a', "aax"))), 'b'), RG_STACK(2))
RG_MATCHER(few_steps, RG_SEQ(RG_STAR(RG_CAPTURE(round, RG_ALT('a', "aax"))), 'b'), RG_STEPS(3) | RG_STACK(100))

START_TEST(errors_are_errors) {
    ck_assert_int_eq(shallow_find_more("aaaaaaaa", 8, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(few_steps_prefix_more("aaaaaaaa", 8, NULL), RG_ERROR_STEPS);
    ck_assert_str_eq(rg_status_text(RG_MORE), "more bytes are needed");
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, more");
    tcase_add_loop_test(tests, every_place_says_more_where_bytes_to_come_could_change_the_answer_and_only_there, 0,
                        (int)(sizeof places / sizeof places[0]));
    tcase_add_test(tests, arguments_and_empty_subjects);
    tcase_add_test(tests, what_starts_at_the_end_is_left_to_the_next_call);
    tcase_add_test(tests, errors_are_errors);
    return suite_end();
}
