/* A loop over every match: break, continue, nesting, and what an error does. */
#include "../support/deep.h"
#include "../support/suite.h"

RG_MATCHER(Word, RG_PLUS(RG_WORD))
RG_MATCHER(Letter, RG_CAPTURE(letter, RG_ALPHA))
RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(24))
#define Alias Word_by_another_name
RG_MATCHER(Alias, RG_PLUS(RG_DIGIT))

/* A user's own names, and -Wshadow. */
static int s = 1, n = 2, it = 3;

START_TEST(every_match) {
    const char text[] = "one two  three";
    size_t many = 0, bytes = 0;
    RG_FOR_EACH(Word, m, text, sizeof text - 1) {
        many++;
        bytes += m.match.len;
    }
    ck_assert_uint_eq(many, 3);
    ck_assert_uint_eq(bytes, 11);
    RG_FOR_EACH(Word, m, "", 0) many++;
    RG_FOR_EACH(Word, m, NULL, 0) many++;
    RG_FOR_EACH(Word, m, NULL, 7) many++;
    ck_assert_uint_eq(many, 3);
    RG_FOR_EACH(Alias, m, "1 22", 4) many += m.match.len;
    ck_assert_uint_eq(many, 6);
    ck_assert_int_eq(s + n + it, 6);
}
END_TEST

START_TEST(break_and_continue) {
    const char text[] = "a bb c dd e";
    size_t seen = 0, counted = 0;
    RG_FOR_EACH(Word, m, text, sizeof text - 1) {
        seen++;
        if (m.match.len == 2) continue;
        if (m.match.ptr[0] == 'c') break;
        counted++;
    }
    ck_assert_uint_eq(seen, 3);
    ck_assert_uint_eq(counted, 1);
    /* As the one statement of an if, with an else of its own. */
    if (seen == 3)
        RG_FOR_EACH(Word, m, text, sizeof text - 1) counted++;
    else
        counted = 100;
    ck_assert_uint_eq(counted, 6);
    /* break leaves the loop of C around it alone. */
    size_t rounds = 0;
    for (int i = 0; i < 3; i++) {
        RG_FOR_EACH(Word, m, text, sizeof text - 1) break;
        rounds++;
    }
    ck_assert_uint_eq(rounds, 3);
}
END_TEST

START_TEST(nested) {
    const char text[] = "ab1 2c d";
    char letters[20] = "";
    size_t at = 0;
    RG_FOR_EACH(Word, word, text, sizeof text - 1) {
        RG_FOR_EACH(Letter, each, word.match.ptr, word.match.len) {
            letters[at++] = each.letter.ptr[0];
            RG_FOR_EACH(Word, same, word.match.ptr, word.match.len) ck_assert_ptr_eq(same.match.ptr, word.match.ptr);
            if (each.letter.ptr[0] == 'a') continue;
            letters[at++] = '.';
            break;
        }
        letters[at++] = '|';
    }
    ck_assert_str_eq(letters, "ab.|c.|d.|");
}
END_TEST

/* As the last match does, an error ends the loop. */
START_TEST(an_error_ends_it) {
    char text[120];
    deep_subject(text, 6);
    text[6] = ' ';
    deep_subject(text + 7, 100);
    size_t many = 0;
    RG_FOR_EACH(Tiny, m, text, 107) many++;
    ck_assert_uint_eq(many, 1);
}
END_TEST

static size_t evaluated;
static const char *once(const char *text) {
    evaluated++;
    return text;
}
START_TEST(arguments_are_evaluated_once) {
    size_t many = 0;
    RG_FOR_EACH(Word, m, once("a b c"), 5) many++;
    ck_assert_uint_eq(many, 3);
    ck_assert_uint_eq(evaluated, 1);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/for_each");
    tcase_add_test(tests, every_match);
    tcase_add_test(tests, break_and_continue);
    tcase_add_test(tests, nested);
    tcase_add_test(tests, an_error_ends_it);
    tcase_add_test(tests, arguments_are_evaluated_once);
    return suite_end();
}
