/* Two translation units with a matcher of the same name, linked together: each keeps its own, and both share the pool. */
#include "link.h"

#include "../support/suite.h"

START_TEST(each_has_its_own_matcher) {
    ck_assert_int_eq(link_a_match("123", 3), RG_MATCH);
    ck_assert_int_eq(link_a_match("abc", 3), RG_NO_MATCH);
    ck_assert_int_eq(link_b_match("123", 3), RG_NO_MATCH);
    ck_assert_int_eq(link_b_match("abc", 3), RG_MATCH);
    ck_assert_uint_eq(link_a_groups(), 1);
    ck_assert_uint_eq(link_b_groups(), 2);
    ck_assert_ptr_ne(link_a_info(), link_b_info());
    ck_assert_str_eq(link_a_info()->name, link_b_info()->name);
    ck_assert_str_eq(link_b_info()->group_names[1], "letter");
    ck_assert_int_eq(link_a_info()->memory, RG_MEMORY_FIXED);
    ck_assert_int_eq(link_b_info()->memory, RG_MEMORY_HYBRID);
}
END_TEST

START_TEST(there_is_one_pool) {
    rg_pool_trim();
    const size_t before = rg_pool_stats().acquired;
    rg_priv_block *block = link_a_take(50);
    ck_assert_ptr_nonnull(block);
    link_b_give(block);
    const rg_pool_statistics here = rg_pool_stats(), there = link_b_stats();
    ck_assert_uint_eq(here.acquired, before + 1);
    ck_assert_uint_eq(here.cached_stacks, 1);
    ck_assert_uint_eq(there.acquired, here.acquired);
    ck_assert_uint_eq(there.cached_bytes, here.cached_bytes);
    ck_assert_ptr_eq(link_a_take(50), block);
    link_b_give(block);
    ck_assert_uint_eq(link_b_trim(), here.cached_bytes);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, two translation units");
    tcase_add_test(tests, each_has_its_own_matcher);
    tcase_add_test(tests, there_is_one_pool);
    return suite_end();
}
