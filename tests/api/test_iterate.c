/* Every match in turn, all at once, or counted; where empty matches fall; an error in the middle. */
#include "../support/deep.h"
#include "../support/suite.h"

RG_MATCHER(Digits, RG_PLUS(RG_DIGIT))
RG_MATCHER(Star, RG_STAR('a'))
RG_MATCHER(Nothing, RG_EMPTY)
RG_MATCHER(Line, RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_ANY)))
RG_MATCHER(Word_end, RG_SEQ(RG_OPT('-'), RG_WORD_BOUNDARY))
RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(24))
RG_MATCHER(Spare, RG_SEQ(RG_PLUS('a'), RG_CAPTURE(end, 'b')), RG_STEPS(20))

/* Begin and end of every match, as numbers. */
typedef struct places {
    size_t count, at[40];
} places;

#define PLACES(Name, text, length, result) \
    do { \
        Name##_iter it_ = Name##_begin(text, length); \
        Name##_result m_; \
        (result)->count = 0; \
        while (Name##_next(&it_, &m_) == RG_MATCH) { \
            ck_assert_uint_lt((result)->count + 1, 40); \
            (result)->at[(result)->count++] = (size_t)(m_.match.ptr - (text)); \
            (result)->at[(result)->count++] = (size_t)(m_.match.ptr - (text)) + m_.match.len; \
        } \
    } while (0)

#define PLACES_ARE(Name, text, ...) \
    do { \
        static const size_t expected_[] = {__VA_ARGS__}; \
        places got_; \
        size_t counted_ = 0, found_ = 0; \
        PLACES(Name, text, sizeof(text) - 1, &got_); \
        ck_assert_uint_eq(got_.count, sizeof expected_ / sizeof expected_[0]); \
        for (size_t i_ = 0; i_ < got_.count; i_++) ck_assert_uint_eq(got_.at[i_], expected_[i_]); \
        ck_assert_int_eq(Name##_count(text, sizeof(text) - 1, &counted_), RG_MATCH); \
        ck_assert_uint_eq(counted_, got_.count / 2); \
        ck_assert_int_eq(Name##_find_all(text, sizeof(text) - 1, NULL, 0, &found_), RG_MATCH); \
        ck_assert_uint_eq(found_, counted_); \
    } while (0)

START_TEST(empty_matches) {
    PLACES_ARE(Star, "", 0, 0);
    PLACES_ARE(Star, "b", 0, 0, 1, 1);
    PLACES_ARE(Star, "a", 0, 1);
    PLACES_ARE(Star, "baac", 0, 0, 1, 3, 4, 4);
    PLACES_ARE(Star, "aabaa", 0, 2, 3, 5);
    PLACES_ARE(Nothing, "", 0, 0);
    PLACES_ARE(Nothing, "xyz", 0, 0, 1, 1, 2, 2, 3, 3);
    PLACES_ARE(Line, "a\n\nbc", 0, 1, 2, 2, 3, 5);
    PLACES_ARE(Line, "\n", 0, 0, 1, 1);
    PLACES_ARE(Word_end, "ab-c", 0, 0, 2, 3, 4, 4);
}
END_TEST

START_TEST(nothing_found) {
    Digits_result m;
    Digits_iter it = Digits_begin("abc", 3);
    size_t n = 7;
    for (int i = 0; i < 3; i++) ck_assert_int_eq(Digits_next(&it, &m), RG_NO_MATCH);
    ck_assert_int_eq(Digits_count("abc", 3, &n), RG_NO_MATCH);
    ck_assert_uint_eq(n, 0);
    n = 7;
    ck_assert_int_eq(Digits_find_all("abc", 3, &m, 1, &n), RG_NO_MATCH);
    ck_assert_uint_eq(n, 0);
    ck_assert_int_eq(Digits_count("", 0, NULL), RG_NO_MATCH);
}
END_TEST

/* An iterator is a value: a copy goes on from the same place, and two do not disturb each other. */
START_TEST(iterators_are_values) {
    const char text[] = "1 22 333";
    Digits_result m;
    Digits_iter one = Digits_begin(text, 8);
    ck_assert_int_eq(Digits_next(&one, &m), RG_MATCH);
    Digits_iter two = one;
    for (int i = 0; i < 2; i++) ck_assert_int_eq(Digits_next(&one, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 3);
    ck_assert_int_eq(Digits_next(&two, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 2);
    ck_assert_int_eq(Digits_next(&one, &m), RG_NO_MATCH);
    ck_assert_int_eq(Digits_next(&two, &m), RG_MATCH);
}
END_TEST

START_TEST(the_end_stays_the_end) {
    Star_result m;
    Star_iter it = Star_begin("a", 1);
    ck_assert_int_eq(Star_next(&it, &m), RG_MATCH);
    for (int i = 0; i < 4; i++) {
        ck_assert_int_eq(Star_next(&it, &m), RG_NO_MATCH);
        ck_assert_ptr_null(m.match.ptr);
    }
}
END_TEST

/* found tells all there are; no entry behind the capacity is written. */
START_TEST(find_all_capacities) {
    const char text[] = "1,22,333,4444";
    for (size_t capacity = 0; capacity <= 6; capacity++) {
        Digits_result array[8];
        size_t found = 99;
        memset(array, 0x7f, sizeof array);
        ck_assert_int_eq(Digits_find_all(text, 13, array, capacity, &found), RG_MATCH);
        ck_assert_uint_eq(found, 4);
        for (size_t i = 0; i < 8; i++) {
            if (i < capacity && i < found)
                ck_assert_uint_eq(array[i].match.len, i + 1);
            else if (i >= capacity)
                for (size_t b = 0; b < sizeof array[i]; b++) ck_assert_int_eq(((unsigned char *)&array[i])[b], 0x7f);
        }
    }
    Digits_result array[2];
    ck_assert_int_eq(Digits_find_all(text, 13, array, 2, NULL), RG_MATCH);
    ck_assert_ptr_eq(array[1].match.ptr, text + 2);
}
END_TEST

/* The second match needs more stack than there is: the first stays right, the error is reported once and for all. */
START_TEST(stack_error_in_the_middle) {
    char text[120];
    deep_subject(text, 6);
    text[6] = ' ';
    deep_subject(text + 7, 100);
    const size_t length = 107;
    Tiny_result first, m;
    Tiny_iter it = Tiny_begin(text, length);
    ck_assert_int_eq(Tiny_next(&it, &first), RG_MATCH);
    const Tiny_result copy = first;
    ck_assert_uint_eq(first.match.len, 6);
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(Tiny_next(&it, &m), RG_ERROR_STACK);
        ck_assert_ptr_null(m.match.ptr);
        ck_assert_ptr_null(m.round.ptr);
    }
    ck_assert_mem_eq(&first, &copy, sizeof copy);
    ck_assert_ptr_eq(first.round.ptr, text + 4);

    Tiny_result array[4];
    size_t found = 0, counted = 0;
    ck_assert_int_eq(Tiny_find_all(text, length, array, 4, &found), RG_ERROR_STACK);
    ck_assert_uint_eq(found, 1);
    ck_assert_mem_eq(&array[0], &first, sizeof first);
    ck_assert_int_eq(Tiny_count(text, length, &counted), RG_ERROR_STACK);
    ck_assert_uint_eq(counted, 1);
    ck_assert(Tiny_is_match(text, length)); /* the first match is found before */
    ck_assert(!Tiny_is_match(text + 7, 100));

    /* The matcher and the iterator type are as good as new. */
    it = Tiny_begin(text, 7);
    ck_assert_int_eq(Tiny_next(&it, &m), RG_MATCH);
    ck_assert_int_eq(Tiny_next(&it, &m), RG_NO_MATCH);
}
END_TEST

START_TEST(step_error_in_the_middle) {
    char text[200];
    memset(text, 'a', sizeof text);
    memcpy(text, "ab ab ", 6);
    Spare_result m;
    Spare_iter it = Spare_begin(text, sizeof text);
    ck_assert_int_eq(Spare_next(&it, &m), RG_MATCH);
    ck_assert_int_eq(Spare_next(&it, &m), RG_MATCH);
    ck_assert_ptr_eq(m.end.ptr, text + 4);
    ck_assert_int_eq(Spare_next(&it, &m), RG_ERROR_STEPS);
    ck_assert_int_eq(Spare_next(&it, &m), RG_ERROR_STEPS);
    size_t found = 0;
    Spare_result array[5];
    ck_assert_int_eq(Spare_find_all(text, sizeof text, array, 5, &found), RG_ERROR_STEPS);
    ck_assert_uint_eq(found, 2);
    ck_assert_ptr_eq(array[1].end.ptr, text + 4);
}
END_TEST

/* Running out of stack at one start says nothing about the next: a search must not go on and answer "no match", nor find
 * a match further on. */
START_TEST(search_does_not_skip_over_an_error) {
    char text[120];
    deep_subject(text, 100);
    memcpy(text + 100, " ab", 3);
    Tiny_result m;
    ck_assert_int_eq(Tiny_find(text, 103, &m), RG_ERROR_STACK);
    ck_assert_int_eq(Tiny_find_at(text, 103, 95, &m), RG_MATCH);
    ck_assert_ptr_eq(m.match.ptr, text + 95);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/iterate");
    tcase_add_test(tests, empty_matches);
    tcase_add_test(tests, nothing_found);
    tcase_add_test(tests, iterators_are_values);
    tcase_add_test(tests, the_end_stays_the_end);
    tcase_add_test(tests, find_all_capacities);
    tcase_add_test(tests, stack_error_in_the_middle);
    tcase_add_test(tests, step_error_in_the_middle);
    tcase_add_test(tests, search_does_not_skip_over_an_error);
    return suite_end();
}
