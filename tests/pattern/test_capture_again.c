/* RG_CAPTURE_AGAIN: one thing in two notations, one field; and the constants by which fields are told in group[]. */
#include "../support/spans.h"
#include "../support/suite.h"

#define GIVES(Name, how, subject, spans) \
    { \
        Name##_result r; \
        memset(&r, 0x5a, sizeof r); \
        const char *const s = subject; \
        ck_assert_str_eq(spans_of(Name##_##how(s, sizeof(subject) - 1, &r), s, r.group, Name##_GROUPS).text, spans); \
    }

#define QUOTED(q) q, RG_CAPTURE_AGAIN(text, RG_STAR(RG_NOT_CLASS(q))), q
RG_MATCHER(Either, RG_ALT(RG_SEQ('"', RG_CAPTURE(text, RG_STAR(RG_NOT_CLASS('"'))), '"'), RG_SEQ(QUOTED('\'')), RG_SEQ(QUOTED('`'))))
/* The capture that makes the field comes after the others. */
RG_MATCHER(Before, RG_ALT(RG_SEQ('<', RG_CAPTURE_AGAIN(x, RG_PLUS('a')), '>'), RG_SEQ('(', RG_CAPTURE(x, RG_PLUS('b')), ')')))
/* Both take part: the last one counts. */
RG_MATCHER(Both, RG_SEQ(RG_CAPTURE(x, 'a'), RG_CAPTURE_AGAIN(x, RG_OPT('b')), RG_OPT(RG_CAPTURE_AGAIN(x, RG_PLUS('c')))))
/* One inside the other: the outer one is done last, and each knows where it began. */
RG_MATCHER(Inside, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a'), RG_CAPTURE_AGAIN(x, RG_STAR('b')), RG_PLUS('c')), RG_CAPTURE(y, RG_STAR(RG_ANY))))
RG_MATCHER(Outside, RG_CAPTURE_AGAIN(x, RG_PLUS('a'), RG_CAPTURE(x, RG_STAR('b')), RG_PLUS('c')))
/* What the first way has captured comes back. */
RG_MATCHER(Undone, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a')), RG_OPT(RG_CAPTURE_AGAIN(x, RG_PLUS('b')), 'c'), RG_STAR('b'), RG_BACKREF(x)))
/* Each sets it in any case, and a way back lies between them. */
RG_MATCHER(Between, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a')), RG_PLUS('a'), RG_CAPTURE_AGAIN(x, RG_STAR('b')), 'c'))
RG_MATCHER(Rounds, RG_SEQ(RG_STAR(RG_ALT(RG_CAPTURE(x, RG_PLUS('a')), RG_SEQ('b', RG_CAPTURE_AGAIN(x, RG_STAR(RG_DIGIT))), ',')), RG_END))
/* Within what is looked at, for what it is not, and by another pattern's name. */
RG_MATCHER(Looks, RG_SEQ(RG_CAPTURE(x, 'a'), RG_AHEAD(RG_CAPTURE_AGAIN(x, 'b')), RG_NOT_AHEAD('b', RG_CAPTURE_AGAIN(x, 'c')), RG_ANY))
RG_MATCHER(Reads, RG_SEQ(RG_ALT(RG_SEQ('1', RG_CAPTURE(x, RG_WORD)), RG_SEQ('2', RG_CAPTURE_AGAIN(x, RG_WORD, RG_WORD))), '=', RG_ICASE(RG_BACKREF(x))))
RG_MATCHER(Pooled, RG_PLUS(RG_ALT(RG_CAPTURE(x, 'a'), RG_CAPTURE_AGAIN(x, "ab"), RG_CAPTURE(y, "b"))), RG_STACK(0) | RG_POOL)
RG_REPLACEMENT(Either, brackets, '[', RG_REF(text), ']')

START_TEST(either_way) {
    GIVES(Either, find, "say \"it's\"", "4-10 5-9");
    GIVES(Either, find, "say 'so'", "4-8 5-7");
    GIVES(Either, find, "say ``", "4-6 5-5");
    GIVES(Either, find, "'a`b`", "2-5 3-4");
    GIVES(Before, find, "(<aa>", "1-5 2-4");
    GIVES(Before, find, "<(b)", "1-4 2-3");
    ck_assert_uint_eq(Either_GROUPS, 2);
    ck_assert_str_eq(Either_info()->group_names[1], "text");
    ck_assert_uint_eq(offsetof(Either_result, text),
                      offsetof(Either_result, group) + Either_GROUP_text * sizeof(rg_span));
}
END_TEST

START_TEST(the_last_that_took_part) {
    GIVES(Both, match, "ab", "0-2 1-2");
    GIVES(Both, match, "a", "0-1 1-1");
    GIVES(Both, match, "abcc", "0-4 2-4");
    GIVES(Rounds, match, "aa,b12,,", "0-8 4-6");
    GIVES(Rounds, match, "b1aab", "0-5 5-5");
    GIVES(Rounds, match, ",", "0-1 -");
    GIVES(Inside, match, "aabbccd", "0-7 0-6 6-7");
    GIVES(Outside, match, "abc", "0-3 0-3");
    GIVES(Pooled, match, "abab", "0-4 2-3 3-4");
    GIVES(Pooled, match, "aba", "0-3 2-3 1-2");
}
END_TEST

START_TEST(undone_on_the_way_back) {
    GIVES(Undone, match, "aabbcbb", "0-7 2-4");
    GIVES(Undone, match, "aabbaa", "0-6 0-2");
    GIVES(Between, match, "aaac", "0-4 3-3");
    GIVES(Between, match, "aabbc", "0-5 2-4");
    GIVES(Looks, find, "ab", "0-2 1-2");
    GIVES(Looks, find, "abc", "none");
    GIVES(Reads, find, "1a=A 2ab=aB", "0-4 1-2");
    GIVES(Reads, find, "1b=A 2ab=aB", "5-11 6-8");
}
END_TEST

START_TEST(in_templates) {
    char out[64];
    rg_output to = rg_to_buffer(out, sizeof out);
    ck_assert_int_eq(Either_brackets(&to, "a 'b' \"c\"", 9), RG_MATCH);
    ck_assert_uint_eq(to.length, 9);
    ck_assert_mem_eq(out, "a [b] [c]", 9);
    rg_template t;
    ck_assert_int_eq(rg_template_parse(&t, Either_info(), "<$text>", NULL), RG_MATCH);
    to = rg_to_buffer(out, sizeof out);
    ck_assert_int_eq(Either_replace(&to, "`b` \"c\"", 7, &t), RG_MATCH);
    ck_assert_uint_eq(to.length, 7);
    ck_assert_mem_eq(out, "<b> <c>", 7);
}
END_TEST

/* ---- which alternative took part: a switch over constants ---- */

RG_MATCHER(Value, RG_ALT(RG_CAPTURE(number, RG_PLUS(RG_DIGIT)), RG_CAPTURE(word, RG_PLUS(RG_ALPHA)), RG_CAPTURE(other, RG_ANY)))

static const char *kind_of(const char *s, size_t n) {
    Value_result r;
    if (Value_prefix(s, n, &r) != RG_MATCH) return "none";
    switch (rg_first_group(r.group, Value_GROUPS)) {
    case Value_GROUP_number: return "number";
    case Value_GROUP_word: return "word";
    case Value_GROUP_other: return "other";
    default: return "nothing";
    }
}

START_TEST(groups_by_constants) {
    ck_assert_int_eq(Value_GROUP_match, 0);
    ck_assert_int_eq(Value_GROUP_number, 1);
    ck_assert_int_eq(Value_GROUP_other, 3);
    ck_assert_str_eq(kind_of("12", 2), "number");
    ck_assert_str_eq(kind_of("a1", 2), "word");
    ck_assert_str_eq(kind_of("?", 1), "other");
    ck_assert_str_eq(kind_of("\n", 1), "none");
    const rg_span unset[2] = {{"", 0}, {NULL, 0}};
    ck_assert_uint_eq(rg_first_group(unset, 2), 0);
    ck_assert_uint_eq(rg_first_group(NULL, 0), 0);
    ck_assert(Value_GROUP_other < Value_GROUPS && Value_GROUPS == 4);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("capture_again");
    tcase_add_test(tests, either_way);
    tcase_add_test(tests, the_last_that_took_part);
    tcase_add_test(tests, undone_on_the_way_back);
    tcase_add_test(tests, in_templates);
    tcase_add_test(tests, groups_by_constants);
    return suite_end();
}
