/* A chain of runs and gaps (plan/run_rounds.h) whose failures are remembered: one that would begin in a gap says nothing of one that goes
 * over that gap. */
#define RG_PRIV_EAGER 16 /* what fails is remembered from the first failure on */
#include <regengo/dsl.h>

#include "../support/suite.h"

RG_MATCHER(Twice, RG_REPEAT(2, RG_STAR(RG_PLUS('a'), RG_STAR('b')), "aa"), RG_STACK(200))
RG_MATCHER(Twice_then, RG_SEQ(RG_REPEAT(2, RG_STAR(RG_PLUS('a'), RG_STAR('b')), "aa"), ';'), RG_STACK(200))

START_TEST(a_chain_that_begins_in_a_gap_hides_none) {
    ck_assert_int_eq(Twice_match("aaabaa", 6, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_then_find("xaaabaa;", 8, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_then_match("aabbabaaabaa;", 13, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_match("aaaba", 5, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan/memo, chains");
    tcase_add_test(tests, a_chain_that_begins_in_a_gap_hides_none);
    return suite_end();
}
