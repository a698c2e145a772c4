/* What begins with any number of bytes of a line: a search finds the first place from which the pattern matches, and tries few of a line's. */
#define RG_NO_MEMO /* what is not skipped takes its steps */
#include <regengo/dsl.h>

#include "../support/first_place.h"

#include <string.h>

/* X(Name, is a line in which nothing matches gone through few times, pattern) */
#define TO_LINE RG_STAR(RG_ANY)
#define PATTERNS(X) \
    X(Lazy, 1, RG_SEQ(RG_STAR_LAZY(RG_ANY), RG_CLASS("b;"), RG_LINE_END)) \
    X(Lazy_some, 1, RG_SEQ(RG_PLUS_LAZY(RG_ANY), RG_CLASS("b;"), RG_LINE_END)) \
    X(Lazy_any, 1, RG_SEQ(RG_CAPTURE(x, RG_STAR_LAZY(RG_ANY_BYTE)), "ba", RG_END)) \
    X(Either, 0, RG_SEQ(RG_ALT(RG_BEGIN, RG_SEQ(TO_LINE, ':')), RG_STAR(RG_CLASS("a;")), 'b')) \
    X(Either_line, 0, RG_SEQ(RG_ALT(RG_SEQ(RG_LINE_BEGIN, 'a'), RG_SEQ(TO_LINE, ':')), RG_STAR(RG_CLASS("a;")), 'b')) \
    X(Two, 1, RG_ALT(RG_SEQ(RG_STAR_LAZY(RG_ANY), "ab;"), RG_SEQ(RG_CAPTURE(x, RG_PLUS(RG_ANY)), "bb"))) \
    X(Rounds, 1, RG_SEQ(RG_PLUS(RG_STAR_LAZY(RG_ANY), ':'), "bb")) \
    X(Rounds_lazy, 0, RG_SEQ(RG_AT_LEAST_LAZY(2, RG_STAR_LAZY(RG_ANY), ':'), 'b', RG_LINE_END)) \
    X(Behind, 1, RG_SEQ(RG_STAR_LAZY(RG_ANY), RG_BEHIND("ab"), RG_NOT_AHEAD('a'), RG_CLASS(":;"))) \
    X(Possessive, 1, RG_SEQ(RG_STAR_POSSESSIVE(RG_ANY), '\n', RG_CLASS("b;"))) \
    X(Empty, 0, RG_SEQ(RG_STAR_LAZY(RG_ANY), RG_OPT("ab"), RG_LINE_END, RG_NOT_AHEAD("\n:"))) \
    /* it keeps to the way that it has taken */ \
    X(Atomic, 0, RG_SEQ(RG_ATOMIC(RG_STAR_LAZY(RG_ANY), 'b'), ':')) \
    X(Possessive_rounds, 0, RG_SEQ(RG_PLUS_POSSESSIVE(RG_STAR_LAZY(RG_ANY), 'b'), ':')) \
    /* what is captured is read; few bytes; not all of them; something before it; not every way */ \
    X(Read, 0, RG_SEQ(RG_CAPTURE(x, RG_PLUS_LAZY(RG_ANY)), ':', RG_BACKREF(x), ';')) \
    X(Bounded, 0, RG_SEQ(RG_BETWEEN_LAZY(0, 3, RG_ANY), "b:")) \
    X(Some, 0, RG_SEQ(RG_STAR_LAZY(RG_NOT_CLASS(":\n")), "b;")) \
    X(Further, 0, RG_SEQ(RG_CLASS("ab"), RG_STAR_LAZY(RG_ANY), "b:")) \
    X(Boundary, 0, RG_SEQ(RG_WORD_BOUNDARY, RG_STAR_LAZY(RG_ANY), "b:")) \
    X(One_way, 0, RG_SEQ(RG_ALT(RG_SEQ(RG_STAR_LAZY(RG_ANY), ':'), 'b'), RG_CLASS("b;"))) \
    X(Maybe, 0, RG_SEQ(RG_STAR(RG_STAR_LAZY(RG_ANY), ':'), "bb"))

enum { LINE = 3000, STEPS = 40 * LINE };
#define DEFINE(Name, so, ...) RG_MATCHER(Name, __VA_ARGS__, RG_POOL)
PATTERNS(DEFINE)
#define DEFINE_COUNTED(Name, so, ...) RG_MATCHER(Name##_counted, __VA_ARGS__, RG_POOL | RG_STEPS(STEPS))
PATTERNS(DEFINE_COUNTED)

#define SAME(Name, so, ...) \
    FIRST_PLACE(Name) \
    static void same_##Name(const char *s, size_t n, size_t from) { found_first_##Name(s, n, from); }
PATTERNS(SAME)
#define ENTRY(Name, ...) same_##Name,
static first_place_check *const all[] = {PATTERNS(ENTRY)};

START_TEST(the_first_place_from_which_it_matches_is_found) { in_short_texts(all[_i], 20261201 + (uint64_t)_i); }
END_TEST

#ifndef RG_NO_DOT_STAR
/* One line in which nothing matches; the attempts from its start on go over all of it. */
START_TEST(a_line_is_gone_through_once) {
    static char line[LINE];
    memset(line, 'a', LINE);
    for (size_t i = 1; i < LINE; i += 4) line[i] = ':';
    ck_assert_int_eq(Lazy_counted_find(line, LINE, NULL), RG_NO_MATCH);
    for (size_t i = 2; i < LINE; i += 4) line[i] = 'b';
    line[LINE - 1] = ':';
#define ONCE(Name, so, ...) \
    { \
        const rg_status status = Name##_counted_find(line, LINE, NULL); \
        ck_assert_msg(!(so) || status == RG_NO_MATCH, #Name ": %d", status); \
    }
    PATTERNS(ONCE)
    /* What is required is everywhere, but not behind a colon. */
    for (size_t i = 0; i < LINE; i++) line[i] = "a:xb"[i % 4];
    ck_assert_int_eq(Either_counted_find(line, LINE, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Either_line_counted_find(line, LINE, NULL), RG_NO_MATCH);
}
END_TEST
#endif

int main(void) {
    TCase *tests = suite_begin("plan, what begins with any byte of a line");
    tcase_add_loop_test(tests, the_first_place_from_which_it_matches_is_found, 0, (int)(sizeof all / sizeof all[0]));
#ifndef RG_NO_DOT_STAR
    tcase_add_test(tests, a_line_is_gone_through_once);
#endif
    return suite_end();
}
