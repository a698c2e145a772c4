/* Fields between matches: those that Go's regexp.Split gives, for every limit; separators; errors. */
#include "../support/deep.h"
#include "../support/random.h"
#include "../support/suite.h"

RG_MATCHER(Colon, ':')
RG_MATCHER(Foo, "foo")
RG_MATCHER(Bar, "bar")
RG_MATCHER(Baz, "baz")
RG_MATCHER(A, 'a')
RG_MATCHER(As, RG_STAR('a'))
RG_MATCHER(Ba, RG_SEQ('b', RG_STAR('a')))
RG_MATCHER(Fbr, RG_SEQ(RG_STAR('f'), RG_STAR('b'), RG_STAR('r')))
RG_MATCHER(Nothing, RG_EMPTY)
RG_MATCHER(Never, RG_NEVER)
RG_MATCHER(Boundary, RG_WORD_BOUNDARY)
RG_MATCHER(Comma, RG_SEQ(RG_STAR(RG_BLANK), RG_CAPTURE(mark, RG_CLASS(",;")), RG_STAR(RG_BLANK)))
RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(24))
RG_MATCHER(Remembers, RG_SEQ(RG_STAR(RG_CAPTURE(x, RG_ALT("ab", "a"))), 'c'), RG_POOL)

/* The fields, each with a bar behind it. */
#define FIELDS(Name, text, length, limit, to) \
    do { \
        char *to_ = (to); \
        Name##_splitter it_ = Name##_split_n(text, length, limit); \
        rg_span field_; \
        while (Name##_split_next(&it_, &field_) == RG_MATCH) { \
            memcpy(to_, field_.ptr, field_.len); \
            to_ += field_.len; \
            *to_++ = '|'; \
        } \
        *to_ = '\0'; \
        for (int again_ = 0; again_ < 2; again_++) { \
            ck_assert_int_eq(Name##_split_next(&it_, &field_), RG_NO_MATCH); \
            ck_assert_ptr_null(field_.ptr); \
            ck_assert_ptr_null(it_.separator.ptr); \
        } \
    } while (0)

#define FIELDS_ARE(Name, text, limit, expected) \
    do { \
        char got_[200]; \
        FIELDS(Name, text, sizeof(text) - 1, limit, got_); \
        ck_assert_str_eq(got_, expected); \
    } while (0)

START_TEST(as_go_does) {
    FIELDS_ARE(Colon, "foo:and:bar", -1, "foo|and|bar|");
    FIELDS_ARE(Colon, "foo:and:bar", 0, "");
    FIELDS_ARE(Colon, "foo:and:bar", 1, "foo:and:bar|");
    FIELDS_ARE(Colon, "foo:and:bar", 2, "foo|and:bar|");
    FIELDS_ARE(Colon, "foo:and:bar", 3, "foo|and|bar|");
    FIELDS_ARE(Colon, "foo:and:bar", 100, "foo|and|bar|");
    FIELDS_ARE(Foo, "foo:and:bar", -1, "|:and:bar|");
    FIELDS_ARE(Bar, "foo:and:bar", -1, "foo:and:||");
    FIELDS_ARE(Baz, "foo:and:bar", -1, "foo:and:bar|");
    FIELDS_ARE(A, "baabaab", -1, "b||b||b|");
    FIELDS_ARE(As, "baabaab", -1, "b|b|b|");
    FIELDS_ARE(Ba, "baabaab", -1, "||||");
    FIELDS_ARE(Fbr, "foobar", -1, "|o|o|a||");
    FIELDS_ARE(Colon, "", -1, "|");
    FIELDS_ARE(Colon, "", 0, "");
    FIELDS_ARE(As, "", -1, "|");
    FIELDS_ARE(As, "", 2, "|");
    FIELDS_ARE(Fbr, "", 1, "|");
    FIELDS_ARE(Colon, ":x:y:z:", -1, "|x|y|z||");
    FIELDS_ARE(Colon, ":", -1, "||");
    FIELDS_ARE(As, "baaac", -1, "b|c|");
    FIELDS_ARE(As, "baaac", 1, "baaac|");
    FIELDS_ARE(As, "baaac", 2, "b|c|");
    FIELDS_ARE(As, "baaac", 3, "b|c|");
    FIELDS_ARE(Nothing, "abc", -1, "a|b|c|");
    FIELDS_ARE(Nothing, "abc", 2, "a|bc|");
    FIELDS_ARE(Nothing, "", -1, "|");
    FIELDS_ARE(Never, "abc", -1, "abc|");
    FIELDS_ARE(Boundary, "ab cd", -1, "ab| |cd|");
    FIELDS_ARE(Comma, "one ,two;  three", -1, "one|two|three|");
}
END_TEST

/* Go's way, on all matches at once. */
static void reference(const char *s, size_t length, const rg_span *matches, size_t many, ptrdiff_t n, char *to) {
    size_t begin = 0, end = 0;
    ptrdiff_t fields = 0;
    if (n != 0 && length == 0) *to++ = '|';
    for (size_t i = 0; n != 0 && length > 0 && i < many; i++) {
        if (n > 0 && fields == n - 1) break;
        end = (size_t)(matches[i].ptr - s);
        if (end + matches[i].len != 0) {
            memcpy(to, s + begin, end - begin);
            to += end - begin;
            *to++ = '|';
            fields++;
        }
        begin = end + matches[i].len;
    }
    if (n != 0 && end != length) {
        memcpy(to, s + begin, length - begin);
        to += length - begin;
        *to++ = '|';
    }
    *to = '\0';
}

#define COMPARE(Name) \
    do { \
        Name##_result all_[40]; \
        rg_span matches_[40]; \
        size_t many_ = 0; \
        Name##_find_all(text, length, all_, 40, &many_); \
        ck_assert_uint_lt(many_, 40); \
        for (size_t i_ = 0; i_ < many_; i_++) matches_[i_] = all_[i_].match; \
        for (ptrdiff_t limit_ = -2; limit_ < 8; limit_++) { \
            FIELDS(Name, text, length, limit_, got); \
            reference(text, length, matches_, many_, limit_, wanted); \
            ck_assert_msg(strcmp(got, wanted) == 0, "%s: %s, %d: %s and not %s", #Name, text, (int)limit_, got, wanted); \
        } \
    } while (0)

START_TEST(random_texts) {
    uint64_t seed = 123456789;
    for (int round = 0; round < RANDOM_CASES(4000); round++) {
        char text[16], got[64], wanted[64];
        const size_t length = random_below(&seed, 15);
        for (size_t i = 0; i < length; i++) text[i] = "abf, r"[random_below(&seed, 6)];
        text[length] = '\0';
        COMPARE(A);
        COMPARE(As);
        COMPARE(Ba);
        COMPARE(Fbr);
        COMPARE(Nothing);
        COMPARE(Never);
        COMPARE(Boundary);
        COMPARE(Comma);
        COMPARE(Remembers);
    }
}
END_TEST

START_TEST(separators) {
    const char text[] = "a , b;c";
    Comma_splitter it = Comma_split(text, sizeof text - 1);
    rg_span field;
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_ptr_null(it.separator.ptr);
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_ptr_eq(it.separator.ptr, text + 1);
    ck_assert_uint_eq(it.separator.len, 3);
    const Comma_splitter copy = it;
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_ptr_eq(it.separator.ptr, text + 5);
    ck_assert_ptr_eq(field.ptr, text + 6);
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_NO_MATCH);
    /* A splitter is a value. */
    it = copy;
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_ptr_eq(field.ptr, text + 6);
    /* The rest has the separator that stands before it. */
    it = Comma_split_n(text, sizeof text - 1, 2);
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_int_eq(Comma_split_next(&it, &field), RG_MATCH);
    ck_assert_ptr_eq(it.separator.ptr, text + 1);
    ck_assert_uint_eq(field.len, 3);
    /* An empty match at the start separates nothing, and is no separator. */
    As_splitter as = As_split("ba", 2);
    ck_assert_int_eq(As_split_next(&as, &field), RG_MATCH);
    ck_assert_ptr_null(as.separator.ptr);
}
END_TEST

START_TEST(errors_come_through) {
    char text[120];
    rg_span field;
    memcpy(text, "x", 1);
    deep_subject(text + 1, 6);
    text[7] = ' ';
    deep_subject(text + 8, 100);
    Tiny_splitter it = Tiny_split(text, 108);
    ck_assert_int_eq(Tiny_split_next(&it, &field), RG_MATCH);
    ck_assert_uint_eq(field.len, 1);
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(Tiny_split_next(&it, &field), RG_ERROR_STACK);
        ck_assert_ptr_null(field.ptr);
        ck_assert_ptr_null(it.separator.ptr);
    }
    /* Where nothing is looked for, nothing goes wrong. */
    it = Tiny_split_n(text, 108, 2);
    ck_assert_int_eq(Tiny_split_next(&it, &field), RG_MATCH);
    ck_assert_int_eq(Tiny_split_next(&it, &field), RG_MATCH);
    ck_assert_uint_eq(field.len, 101);
    ck_assert_int_eq(Tiny_split_next(&it, &field), RG_NO_MATCH);
    for (ptrdiff_t limit = -1; limit < 3; limit++) {
        Colon_splitter none = Colon_split_n(NULL, 3, limit), empty = Colon_split_n(NULL, 0, limit);
        ck_assert_int_eq(Colon_split_next(&none, &field), RG_ERROR_ARGUMENT);
        ck_assert_int_eq(Colon_split_next(&none, &field), RG_ERROR_ARGUMENT);
        ck_assert_int_eq(Colon_split_next(&empty, &field), limit == 0 ? RG_NO_MATCH : RG_MATCH);
        ck_assert_int_eq(field.ptr != NULL, limit != 0);
        ck_assert_uint_eq(field.len, 0);
    }
}
END_TEST

/* As a result may be NULL, so may a field: one that is only gone past. */
START_TEST(no_field_wanted) {
    rg_span field;
    Colon_splitter it = Colon_split("a:b", 3);
    ck_assert_int_eq(Colon_split_next(&it, NULL), RG_MATCH);
    ck_assert_int_eq(Colon_split_next(&it, &field), RG_MATCH);
    ck_assert(rg_equal(field, "b"));
    ck_assert(rg_equal(it.separator, ":"));
    ck_assert_int_eq(Colon_split_next(&it, NULL), RG_NO_MATCH);
    it = Colon_split(NULL, 3);
    ck_assert_int_eq(Colon_split_next(&it, NULL), RG_ERROR_ARGUMENT);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/split");
    tcase_add_test(tests, as_go_does);
    tcase_add_test(tests, no_field_wanted);
    tcase_add_test(tests, random_texts);
    tcase_add_test(tests, separators);
    tcase_add_test(tests, errors_come_through);
    return suite_end();
}
