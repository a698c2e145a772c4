/* Where a search goes by two bytes at once, or by a literal from which one way leads back: what ends a run, a first byte that cannot stand again
 * before the literal, the ends of lines. Which patterns are searched so, that nothing is read beside the subject, and that no text makes it slow. */
#define _DEFAULT_SOURCE
#define RG_PRIV_LONG_REST 0
#include <regengo/dsl.h>

#include "../support/repeated.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* X(Name, by the end of the run, led once, by the ends of lines, pattern) */
#define ROWS(X) \
    X(Size, 1, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_ALT("px", "em", "%"))) \
    X(Ordinal, 1, 0, 0, RG_SEQ(RG_CAPTURE(n, RG_PLUS(RG_DIGIT)), RG_ALT("st", "nd", "rd", "th"))) \
    X(Maybe, 1, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_OPT('.', RG_PLUS(RG_DIGIT)), RG_ALT("px", "rem", "%"))) \
    X(Rounds, 1, 0, 0, RG_SEQ(RG_PLUS(RG_PLUS(RG_CLASS("ab1")), RG_CLASS("-;")), RG_OPT('#'))) \
    X(Upper, 1, 0, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_UPPER, RG_STAR(RG_WORD))) \
    /* nor before a word, within which no other one begins */ \
    X(Word, 1, 0, 0, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_DIGIT), RG_CLASS("%#"))) \
    X(Word_of_signs, 0, 0, 0, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_CLASS(RG_DIGIT, '.')), RG_CLASS("%#"))) \
    X(Within_word, 0, 0, 0, RG_SEQ(RG_NOT_WORD_BOUNDARY, RG_PLUS(RG_DIGIT), RG_CLASS("%#"))) \
    X(In_line, 0, 0, 0, RG_SEQ(RG_LINE_BEGIN, RG_PLUS(RG_DIGIT), RG_CLASS("%#"))) \
    /* the run may go on there, or the match end, or it has no run */ \
    X(Within, 0, 0, 0, RG_SEQ(RG_PLUS(RG_WORD), RG_CLASS("x-"))) \
    X(Absent, 0, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_OPT('%'))) \
    X(Left_out, 0, 0, 0, RG_SEQ(RG_STAR(RG_DIGIT), RG_CLASS("%#"))) \
    X(Optional, 0, 0, 0, RG_SEQ(RG_OPT(RG_PLUS(RG_DIGIT), '%'), RG_CLASS("xyz#"))) \
    X(Either, 0, 0, 0, RG_ALT(RG_SEQ(RG_PLUS(RG_DIGIT), RG_CLASS("%#")), RG_SEQ(RG_PLUS(RG_LOWER), '-'))) \
    X(Ahead, 1, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_AHEAD(RG_CLASS("%#")))) \
    X(Closed, 0, 0, 0, RG_SEQ(RG_ATOMIC(RG_PLUS(RG_DIGIT), RG_OPT('x')), RG_CLASS("%#"))) \
    X(High, 0, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_CLASS("%\303"))) \
    X(Blank_behind, 0, 0, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_CLASS(" -"), RG_UPPER)) \
    X(At_end, 0, 0, 0, RG_SEQ(RG_PLUS(RG_DIGIT), RG_ALT(RG_CLASS("%#"), RG_END))) \
    /* the first byte is none of those up to the literal */ \
    X(Quoted, 0, 1, 0, RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), ".html")) \
    X(Quoted_ways, 0, 1, 0, RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '.', RG_ALT("css", "php"), '"')) \
    X(Nested, 0, 1, 0, RG_SEQ(RG_CAPTURE(x, '\'', RG_STAR(RG_CAPTURE(y, RG_NOT_CLASS('\'')))), "%s'")) \
    X(Brackets, 0, 1, 0, RG_SEQ('(', RG_STAR(RG_NOT_CLASS("()")), ");")) \
    X(Again, 0, 0, 0, RG_SEQ('<', RG_STAR(RG_NOT_CLASS('>')), "/>")) \
    X(Any, 0, 0, 0, RG_SEQ('"', RG_STAR(RG_ANY), ".html")) \
    X(Twice, 0, 0, 0, RG_SEQ(RG_BETWEEN(1, 2, '"'), RG_STAR(RG_NOT_CLASS('"')), ".html")) \
    X(Perhaps, 0, 0, 0, RG_SEQ(RG_OPT('"'), RG_STAR(RG_NOT_CLASS("\n")), ".html")) \
    X(First_high, 0, 0, 0, RG_SEQ(RG_CLASS("\"\303"), RG_STAR(RG_NOT_CLASS("\"\303")), ".html")) \
    /* few bytes from the beginning of a line to its end */ \
    X(Blank, 0, 0, 1, RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_SPACE), RG_LINE_END)) \
    X(Empty, 0, 0, 1, RG_SEQ(RG_LINE_BEGIN, RG_LINE_END)) \
    X(Ruled, 0, 0, 0, RG_SEQ(RG_LINE_BEGIN, RG_PLUS(RG_CLASS("-=")), RG_LINE_END)) \
    X(Trailing, 0, 0, 1, RG_SEQ(RG_PLUS(RG_BLANK), RG_LINE_END)) \
    X(Words, 0, 0, 0, RG_SEQ(RG_LINE_BEGIN, RG_PLUS(RG_WORD), RG_LINE_END)) \
    X(Indented, 0, 0, 0, RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_BLANK), '\n'))

#define DEFINE(Name, ...) DEFINE_OF(Name, __VA_ARGS__)
#define DEFINE_OF(Name, end, once, line, ...) RG_MATCHER(Name, __VA_ARGS__)
ROWS(DEFINE)

#if !defined(RG_NO_SEARCH_RUN_END) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_LINES) && \
    !defined(RG_NO_SEARCH_BUCKETS)

/* The attributes of a pattern, by the stages of RG_MATCHER. */
#define FACTS_OF(Name, pattern) FACTS_NODE(Name, RG_PRIV_ATOM("FACTS_OF", pattern))
#define FACTS_NODE(Name, node) FACTS_BARE(Name, RG_PRIV_USED node (, ))
#define FACTS_BARE(...) FACTS_OPS(__VA_ARGS__)
#define FACTS_OPS(Name, origin, root, form, ops) FACTS_LISTS(Name, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define FACTS_LISTS(Name, root, form, ops, opens, closes) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) RG_PRIV_LEARN_OUTSIDE(root, form, closes) \
    RG_PRIV_PLAN(root, form, ops, opens, closes) RG_PRIV_PLAN_SEARCH(root, form, closes, 0HEADED) \
    enum { \
        Name##_end = rg_plan_##root == RG_PRIV_SEEK_RUN_END, \
        Name##_once = rg_plan_##root == RG_PRIV_SEEK_INNER && RG_PRIV_IS_LED_ONCE(root), \
        Name##_line = rg_plan_##root == RG_PRIV_SEEK_INNER && RG_PRIV_IS_BY_LINE_END(root) \
    };
#define ATTRIBUTES(Name, end, once, line, ...) FACTS_OF(Name##_of, __VA_ARGS__)
ROWS(ATTRIBUTES)

START_TEST(what_is_searched_so) {
#define IS_SO(Name, end, once, line, ...) \
    ck_assert_msg(Name##_of_end == (end) && Name##_of_once == (once) && Name##_of_line == (line), #Name ": %d, %d, %d", Name##_of_end, Name##_of_once, \
                  Name##_of_line);
    ROWS(IS_SO)
}
END_TEST

#endif

START_TEST(nothing_is_read_beside_it) {
    static const char *const texts[] = {"12px 7% 3rd \n\n \t\n-\n", "1", "\"a.html\" \"x.html", "\n", " \n", "-",
                                        "(a);<b/>'%s'1.5rem"};
    guard place = guard_make(4096);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        fill(texts[i]);
        ROWS(GUARDED)
    }
    guard_free(&place);
}
END_TEST

#define LINEAR(X) \
    X(Size) X(Ordinal) X(Maybe) X(Upper) X(Quoted) X(Quoted_ways) X(Nested) X(Brackets) X(Again) X(Blank) X(Empty) X(Ruled) X(Trailing)

START_TEST(no_text_is_slow) {
    static const char *const texts[] = {"\"", ".html", "\".htm", "\"\".html", "1",  "1p", "1px", "p", "%",
                                        " ",  "\n",    " \n",    "- \n",      "(;", ");", "<a/", "/>"};
    unsigned none = 0;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        fill(texts[i]);
        LINEAR(STEPS)
    }
    ck_assert_uint_gt(none, 120);
}
END_TEST

/* Lines of nothing but the literal, before which nothing begins: the search goes on from where something may, not further. */
RG_MATCHER(Inner, RG_SEQ(RG_PLUS(RG_WORD), RG_STAR(RG_SPACE), '@', RG_STAR(RG_SPACE), RG_DIGIT))
RG_MATCHER(Inner_any, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".-\303")), RG_STAR(RG_CLASS(" @")), "@=", RG_DIGIT))
RG_MATCHER(Behind, RG_SEQ(RG_AT_LEAST(2, RG_LOWER), '@'))
#define RULER "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
#define RULER_OF_TWO "@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@=@="
START_TEST(rulers_are_passed) {
    for (unsigned n = 0; n < 60; n++) {
        for (unsigned m = 0; m < 60; m++) {
            size_t inner, any, behind;
            const int length = snprintf(text, 400, "%.*s ab @ 7 %.*s cd@8", (int)n, RULER, (int)m, RULER);
            const int longer = snprintf(text + 1000, 400, "%.*s a-@=1 %.*s \303@%.*s@=2", (int)n, RULER_OF_TWO, (int)m,
                                        RULER_OF_TWO, (int)n, RULER);
            ck_assert_int_eq(Inner_count(text, (size_t)length, &inner), RG_MATCH);
            ck_assert_int_eq(Behind_count(text, (size_t)length, &behind), RG_MATCH);
            ck_assert_int_eq(Inner_any_count(text + 1000, (size_t)longer, &any), RG_MATCH);
            ck_assert_msg(inner == 2 && behind == 1 && any == 2, "%u, %u: %zu, %zu, %zu", n, m, inner, behind, any);
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan, two bytes at once");
#if !defined(RG_NO_SEARCH_RUN_END) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_LINES) && \
    !defined(RG_NO_SEARCH_BUCKETS)
    tcase_add_test(tests, what_is_searched_so);
#endif
    tcase_add_test(tests, nothing_is_read_beside_it);
    tcase_add_test(tests, rulers_are_passed);
    tcase_add_test(tests, no_text_is_slow);
    return suite_end();
}
