/* A matcher as a value: the same answers as by name, whatever the room for groups is. */
#include "../support/deep.h"
#include "../support/spans.h"
#include "../support/suite.h"

RG_MATCHER(Email, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_OPT(RG_CAPTURE(host, RG_PLUS(RG_WORD)))))
RG_MATCHER(Empties, RG_CAPTURE(as, RG_STAR('a')))
/* One that remembers what has failed, from match to match. */
RG_MATCHER(Hard, RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@'), RG_POOL)
RG_MATCHER(Words, RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(first, RG_WORD), RG_STAR(RG_WORD)))
RG_MATCHER(Runs, RG_CAPTURE(run, RG_PLUS(RG_WORD)))
RG_MATCHER(Long_runs, RG_SEQ(RG_WORD_BOUNDARY, RG_BETWEEN(2, 3, RG_WORD), RG_WORD_BOUNDARY))
RG_MATCHER(Few_steps, RG_SEQ(RG_PLUS('a'), RG_PLUS('a'), 'b'), RG_STEPS(40))
RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(24))

enum { ROOM = 6 };
static const char *const texts[] = {
    "", "a", "baac", "a.b@c, joe@ x@y", "aa\nab aab baaa@a", "aaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
#define FOR_TEXTS(s, n) \
    for (size_t t_ = 0; t_ < sizeof texts / sizeof *texts; t_++) \
        for (const char *s = texts[t_], *once_ = s; once_ != NULL; once_ = NULL) \
            for (size_t n = strlen(s), done_ = 0; done_ == 0; done_ = 1)

/* Exactly the spans of a result, as many as there is room for, and then unset ones. */
static void same(const rg_span *groups, size_t room, const rg_span *want, size_t n) {
    for (size_t i = 0; i < room; i++) {
        ck_assert_ptr_eq(groups[i].ptr, i < n ? want[i].ptr : NULL);
        ck_assert_uint_eq(groups[i].len, i < n ? want[i].len : 0);
    }
    ck_assert_int_eq((unsigned char)*(const char *)(const void *)&groups[room], 0x5a); /* not one more */
}

#define SAME_CALL(Name, call, named) \
    { \
        Name##_result r; \
        rg_span groups[ROOM + 1]; \
        memset(groups, 0x5a, sizeof groups); \
        const rg_status wanted = named; \
        ck_assert_int_eq(call, wanted); \
        same(groups, room, r.group, Name##_GROUPS); \
    }
#define SAME(Name) \
    { \
        const rg_matcher *const m = Name##_matcher(); \
        ck_assert_ptr_eq(m, Name##_matcher()); \
        ck_assert_ptr_eq(m->info, Name##_info()); \
        ck_assert_str_eq(m->info->name, #Name); \
        FOR_TEXTS(s, n) \
        for (size_t room = 0; room <= ROOM; room++) { \
            SAME_CALL(Name, m->match(s, n, groups, room), Name##_match(s, n, &r)) \
            SAME_CALL(Name, m->prefix(s, n, groups, room), Name##_prefix(s, n, &r)) \
            SAME_CALL(Name, m->find(s, n, groups, room), Name##_find(s, n, &r)) \
            for (size_t from = 0; from <= n + 1; from++) { \
                SAME_CALL(Name, m->find_at(s, n, from, groups, room), Name##_find_at(s, n, from, &r)) \
                SAME_CALL(Name, m->prefix_at(s, n, from, groups, room), Name##_prefix_at(s, n, from, &r)) \
            } \
            rg_matcher_iter it = rg_matcher_begin(m, s, n); \
            Name##_iter named = Name##_begin(s, n); \
            for (rg_status last = RG_MATCH; last == RG_MATCH;) \
                SAME_CALL(Name, last = rg_matcher_next(&it, groups, room), Name##_next(&named, &r)) \
            SAME_CALL(Name, rg_matcher_next(&it, groups, room), Name##_next(&named, &r)) /* and stays */ \
        } \
        SAME_NONE(Name, m) \
    }
#define SAME_NONE(Name, m) \
    { \
        const rg_status nothing = Name##_find("", 0, NULL); \
        ck_assert_int_eq((m)->find(NULL, 0, NULL, 0), nothing); \
        ck_assert_int_eq((m)->find(NULL, 1, NULL, 0), RG_ERROR_ARGUMENT); \
        ck_assert_int_eq((m)->match(NULL, 1, NULL, 0), RG_ERROR_ARGUMENT); \
        ck_assert_int_eq((m)->prefix_at("a", 1, 2, NULL, 7), RG_ERROR_ARGUMENT); \
        rg_matcher_iter none = rg_matcher_begin(m, NULL, 1); \
        ck_assert_int_eq(rg_matcher_next(&none, NULL, 0), RG_ERROR_ARGUMENT); \
        none = rg_matcher_begin(m, NULL, 0); \
        ck_assert_int_eq(rg_matcher_next(&none, NULL, 0), nothing); \
    }

START_TEST(same_answers_as_by_name){SAME(Email) SAME(Empties) SAME(Hard) SAME(Words) SAME(Runs) SAME(Long_runs)
                                        SAME(Few_steps) SAME(Tiny)} END_TEST

    START_TEST(in_a_table) {
    const rg_matcher *const kinds[] = {Email_matcher(), Words_matcher(), Empties_matcher()};
    static const char text[] = "ab x@y";
    const char *const wanted[] = {"3-6 3-4 5-6|", "0-2 0-1|3-4 3-4|5-6 5-6|",
                                  "0-1 0-1|2-2 2-2|3-3 3-3|4-4 4-4|5-5 5-5|6-6 6-6|"};
    for (size_t i = 0; i < 3; i++) {
        spans_text all = {"", 0};
        rg_span groups[ROOM];
        for (rg_matcher_iter it = rg_matcher_begin(kinds[i], text, 6);
             rg_matcher_next(&it, groups, ROOM) == RG_MATCH;) {
            spans_add_match(&all, text, groups, kinds[i]->info->groups);
            spans_add(&all, "|");
        }
        ck_assert_str_eq(all.text, wanted[i]);
    }
    /* A copy of an iterator comes back to its place. */
    rg_span first[1], again[1];
    rg_matcher_iter it = rg_matcher_begin(kinds[1], text, 6), copy;
    ck_assert_int_eq(rg_matcher_next(&it, NULL, 0), RG_MATCH);
    copy = it;
    ck_assert_int_eq(rg_matcher_next(&it, first, 1), RG_MATCH);
    ck_assert_int_eq(rg_matcher_next(&copy, again, 1), RG_MATCH);
    ck_assert_ptr_eq(first[0].ptr, again[0].ptr);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("value");
    tcase_add_test(tests, same_answers_as_by_name);
    tcase_add_test(tests, in_a_table);
    return suite_end();
}
