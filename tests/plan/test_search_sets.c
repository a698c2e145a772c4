/* Where a search goes by the sets of the first bytes: which patterns do though what they begin with is everywhere, and what is known of the bytes
 * behind it. */
#include <regengo/dsl.h>

#include "../support/suite.h"

#include <stdint.h>
#include <string.h>

/* X(Name, by sets, so many of them, one that may stand third, one that may not, pattern) */
#define ROWS(X) \
    X(Camel, 1, 2, 0, 0, RG_SEQ(RG_LOWER, RG_UPPER)) \
    X(Word_and_sign, 1, 2, 0, 0, RG_SEQ(RG_WORD, RG_CLASS("=<>"))) \
    X(Any_and_tab, 1, 2, 0, 0, RG_SEQ(RG_ANY, RG_CLASS("\t\v"))) \
    X(Key, 1, 3, '1', 'A', RG_SEQ(RG_REPEAT(2, RG_UPPER), RG_DIGIT)) \
    X(Account, 1, 3, '1', 'A', RG_SEQ(RG_WORD_BOUNDARY, RG_REPEAT(2, RG_UPPER), RG_REPEAT(2, RG_DIGIT))) \
    X(Three, 1, 3, 'A', '1', RG_SEQ(RG_REPEAT(3, RG_UPPER), RG_DIGIT)) \
    X(Up_to_three, 1, 3, 'A', 'b', RG_SEQ(RG_BETWEEN(2, 3, RG_UPPER), RG_DIGIT)) \
    X(Pairs, 1, 3, 'A', '1', RG_SEQ(RG_REPEAT(2, RG_UPPER, RG_DIGIT), RG_CLASS("#%"))) \
    X(Short_rounds, 1, 3, '1', 'b', RG_SEQ(RG_REPEAT(2, RG_UPPER, RG_OPT(RG_DIGIT)), RG_CLASS("#%"))) \
    /* what may stand second is as common */ \
    X(Letters, 0, 2, 0, 0, RG_SEQ(RG_LOWER, RG_LOWER)) \
    X(Word_and_blank, 0, 2, 0, 0, RG_SEQ(RG_WORD, RG_CLASS(" ,.;"), RG_ANY)) \
    X(One, 0, 1, 0, 0, RG_SEQ(RG_LOWER, RG_OPT(RG_UPPER)))

#define DEFINE(Name, ...) DEFINE_OF(Name, __VA_ARGS__)
#define DEFINE_OF(Name, sets, count, third, not_third, ...) RG_MATCHER(Name, __VA_ARGS__)
ROWS(DEFINE)

/* The attributes of a pattern, by the stages of RG_MATCHER. */
#define FACTS_OF(Name, pattern) FACTS_NODE(Name, RG_PRIV_ATOM("FACTS_OF", pattern))
#define FACTS_NODE(Name, node) FACTS_BARE(Name, RG_PRIV_USED node (, ))
#define FACTS_BARE(...) FACTS_OPS(__VA_ARGS__)
#define FACTS_OPS(Name, origin, root, form, ops) FACTS_LISTS(Name, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define FACTS_LISTS(Name, root, form, ops, opens, closes) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) RG_PRIV_LEARN_OUTSIDE(root, form, closes) \
    RG_PRIV_PLAN(root, form, ops, opens, closes) RG_PRIV_PLAN_SEARCH(root, form, closes, 0HEADED) \
    enum { Name##_plan = rg_plan_##root, Name##_count = rg_plan_sets_##root }; \
    static const uint64_t Name##_third = rg_third_##root;
#define ATTRIBUTES(Name, sets, count, third, not_third, ...) FACTS_OF(Name##_of, __VA_ARGS__)
ROWS(ATTRIBUTES)

#if !defined(RG_NO_SEARCH_SETS) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_BUCKETS) && \
    !defined(RG_NO_SEARCH_LITERAL) && !defined(RG_NO_SEARCH_NEARBY) && !defined(RG_NO_SEARCH_RUN_END)
START_TEST(what_is_searched_so) {
#define IS_SO(Name, sets, count, ...) \
    ck_assert_msg((Name##_of_plan == RG_PRIV_SEEK_SETS) == (sets) && (!(sets) || Name##_of_count == (count)), #Name ": plan %d, %d sets", Name##_of_plan, \
                  Name##_of_count);
    ROWS(IS_SO)
}
END_TEST
#endif

START_TEST(what_may_stand_third) {
#define MAY(Name, sets, count, third, not_third, ...) \
    if ((third) != 0) ck_assert_msg((Name##_of_third >> ((third) & 63) & 1) != 0 && (Name##_of_third >> ((not_third) & 63) & 1) == 0, #Name);
    ROWS(MAY)
}
END_TEST

/* All of them are found, whatever is around them. */
START_TEST(nothing_is_passed_over) {
    static char text[4096];
    static const struct {
        const char *match;
        rg_status (*count)(const char *, size_t, size_t *);
    } of[] = {{"aB", Camel_count},
              {"a=", Word_and_sign_count},
              {"x\t", Any_and_tab_count},
              {"AB1", Key_count},
              {"ABC1", Three_count}};
    for (unsigned i = 0; i < sizeof of / sizeof of[0]; i++) {
        const size_t n = strlen(of[i].match);
        for (size_t at = 0; at + n <= 300; at++) {
            size_t found;
            memset(text, '-', sizeof text);
            memcpy(text + at, of[i].match, n);
            ck_assert_int_eq(of[i].count(text, 300, &found), RG_MATCH);
            ck_assert_uint_eq(found, 1);
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan, sets of the first bytes");
#if !defined(RG_NO_SEARCH_SETS) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_BUCKETS) && \
    !defined(RG_NO_SEARCH_LITERAL) && !defined(RG_NO_SEARCH_NEARBY) && !defined(RG_NO_SEARCH_RUN_END)
    tcase_add_test(tests, what_is_searched_so);
#endif
    tcase_add_test(tests, what_may_stand_third);
    tcase_add_test(tests, nothing_is_passed_over);
    return suite_end();
}
