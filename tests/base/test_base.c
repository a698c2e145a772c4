/* The ground: version, status texts, and the preprocessor's own library, which counts, tests and folds. */
#include <regengo/dsl.h>

#include "../support/suite.h"

START_TEST(version) {
    ck_assert_int_eq(RG_VERSION, RG_VERSION_MAJOR * 10000 + RG_VERSION_MINOR * 100 + RG_VERSION_PATCH);
#if RG_VERSION < RG_VERSION_NUMBER(0, 1, 0) || RG_VERSION >= RG_VERSION_NUMBER(100, 0, 0)
    ck_abort_msg("the version is no number that #if can compare");
#endif
    ck_assert(RG_VERSION_NUMBER(1, 2, 3) > RG_VERSION_NUMBER(1, 1, 99));
    ck_assert(RG_VERSION_NUMBER(2, 0, 0) > RG_VERSION_NUMBER(1, 99, 99));
}
END_TEST

START_TEST(status_texts) {
    for (int status = -20; status <= 10; status++) {
        const char *text = rg_status_text((rg_status)status);
        ck_assert_ptr_nonnull(text);
        ck_assert_uint_gt(strlen(text), 3);
        const bool known = status >= RG_ERROR_WINDOW && status <= RG_MORE;
        ck_assert_int_eq(strcmp(text, "unknown status") != 0, known);
    }
}
END_TEST

/* What a macro came to, as text without spaces. */
#define IS(expected, ...) ck_assert_str_eq(without_spaces(RG_PRIV_TEXT(__VA_ARGS__)), expected)

static const char *without_spaces(const char *text) {
    static char kept[4096];
    size_t n = 0;
    for (; *text != '\0'; text++)
        if (*text != ' ' && n + 1 < sizeof kept) kept[n++] = *text;
    kept[n] = '\0';
    return kept;
}

#define FOUR 1, 2, 3, 4
#define SIXTEEN FOUR, FOUR, FOUR, FOUR

START_TEST(counting) {
    ck_assert_int_eq(RG_PRIV_COUNT(a), 1);
    ck_assert_int_eq(RG_PRIV_COUNT(a, (b, c), d), 3);
    ck_assert_int_eq(RG_PRIV_COUNT(SIXTEEN), 16);
    ck_assert_int_eq(RG_PRIV_COUNT(SIXTEEN, SIXTEEN), 32);
    IS("0MANY", RG_PRIV_COUNT(SIXTEEN, SIXTEEN, 33));
    IS("0MANY", RG_PRIV_COUNT(SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN));
    ck_assert_int_eq(RG_PRIV_IS_ONE(a), 1);
    ck_assert_int_eq(RG_PRIV_IS_ONE(a, b), 0);
    ck_assert_int_eq(RG_PRIV_IS_ONE(SIXTEEN, SIXTEEN, 33), 0);
}
END_TEST

START_TEST(kinds_of_arguments) {
    IS("0NODE", RG_PRIV_KIND((0USED, 7, form, (op, 7))RG_PRIV_TAIL));
    IS("0NODE", RG_PRIV_KIND(RG_DIGIT));
    IS("0PLAIN", RG_PRIV_KIND('a'));
    IS("0PLAIN", RG_PRIV_KIND("text"));
    IS("0PLAIN", RG_PRIV_KIND(42));
    IS("0PLAIN", RG_PRIV_KIND((42)));
    IS("0PLAIN", RG_PRIV_KIND((4) + 2));
    IS("0PLAIN", RG_PRIV_KIND("te"
                              "xt"));
    IS("0NOTHING", RG_PRIV_KIND());
    IS("0TWO", RG_PRIV_KIND(RG_DIGIT RG_WORD));
    IS("0TWO", RG_PRIV_KIND(RG_DIGIT 'a'));
    IS("0TWO", RG_PRIV_KIND("text" RG_DIGIT));
    IS("0TWO", RG_PRIV_KIND('a' RG_PLUS(RG_DIGIT)));
    IS("0TWO", RG_PRIV_KIND("text" RG_DIGIT RG_WORD));
    IS("0TWO", RG_PRIV_KIND(RG_DIGIT("text")));
    ck_assert_int_eq(RG_PRIV_IS_PAREN((a)), 1);
    ck_assert_int_eq(RG_PRIV_IS_PAREN(a), 0);
    ck_assert_int_eq(RG_PRIV_IS_PAREN(), 0);
}
END_TEST

/* A fold is a balanced tree: its depth is the logarithm of its width, and its leaves keep their order. */
#define PAIR(x, y) (x y)
#define PAIR_MANY(word) too many for word
#define LEAF(word, x) x
#define LEAF_VALUE(word, x) x
#define SUM(x, y) ((x) + (y))
#define SUM_MANY(word) (-1)
#define DEPTH(x, y) (1 + ((x) > (y) ? (x) : (y)))
#define DEPTH_MANY(word) (-1)
#define NO_DEPTH(word, x) 0

START_TEST(folding) {
    IS("a", RG_PRIV_FOLD(W, PAIR, LEAF, a));
    IS("(ab)", RG_PRIV_FOLD(W, PAIR, LEAF, a, b));
    IS("((ab)c)", RG_PRIV_FOLD(W, PAIR, LEAF, a, b, c));
    IS("((ab)(cd))", RG_PRIV_FOLD(W, PAIR, LEAF, a, b, c, d));
    IS("(((ab)c)((de)f))", RG_PRIV_FOLD(W, PAIR, LEAF, a, b, c, d, e, f));
    ck_assert_int_eq(RG_PRIV_FOLD(W, SUM, LEAF_VALUE, SIXTEEN), 40);
    ck_assert_int_eq(RG_PRIV_FOLD(W, SUM, LEAF_VALUE, SIXTEEN, FOUR, 100), 150);
    ck_assert_int_eq(RG_PRIV_FOLD(W, SUM, LEAF_VALUE, SIXTEEN, SIXTEEN), 80);
    enum {
        sixteen = RG_PRIV_FOLD(W, DEPTH, NO_DEPTH, SIXTEEN),
        seventeen = RG_PRIV_FOLD(W, DEPTH, NO_DEPTH, SIXTEEN, 1),
        thirty_two = RG_PRIV_FOLD(W, DEPTH, NO_DEPTH, SIXTEEN, SIXTEEN)
    };
    ck_assert_int_eq(sixteen, 4);
    ck_assert_int_eq(seventeen, 5);
    ck_assert_int_eq(thirty_two, 5);
    ck_assert_int_eq(RG_PRIV_FOLD(W, SUM, LEAF_VALUE, SIXTEEN, SIXTEEN, 33), -1);
    IS("toomanyforW", RG_PRIV_FOLD(W, PAIR, LEAF, SIXTEEN, SIXTEEN, 33));
}
END_TEST

/* Every knob has its default here, inside its bounds. */
START_TEST(knobs) {
    ck_assert_int_eq(RG_DEFAULT_STACK, 32);
    ck_assert_int_eq(RG_MAX_REPEAT, 65535);
    ck_assert_int_ge(RG_POOL_SLOTS, 8);
    ck_assert_uint_ge(RG_POOL_MAX_BYTES, 1024 * 1024);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("base");
    tcase_add_test(tests, version);
    tcase_add_test(tests, status_texts);
    tcase_add_test(tests, counting);
    tcase_add_test(tests, kinds_of_arguments);
    tcase_add_test(tests, folding);
    tcase_add_test(tests, knobs);
    return suite_end();
}
