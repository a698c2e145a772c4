/* What words make: a node, which is an id, a form and a list of instructions. A walk over the list, two macros that hand it to each
 * other, shows their order. */
#include <regengo/dsl.h>

#include "../support/suite.h"

#define SHOW(...) SHOW_NODE(RG_PRIV_ATOM("SHOW", __VA_ARGS__))
#define SHOW_NODE(node) SHOW_BARE(RG_PRIV_USED node (, ))
#define SHOW_BARE(...) SHOW_OPS(__VA_ARGS__)
#define SHOW_OPS(origin_, id_, form_, ops_) RG_PRIV_END(SHOW_A ops_)
#define SHOW_A(op, ...) SHOW_ONE(op, __VA_ARGS__) SHOW_B
#define SHOW_B(op, ...) SHOW_ONE(op, __VA_ARGS__) SHOW_A
#define SHOW_A_END
#define SHOW_B_END
#define SHOW_ONE(op, k, i, j, fold, ...) #op " "

#define SHOWS(expected, ...) ck_assert_str_eq(SHOW(__VA_ARGS__), expected)

START_TEST(order_of_instructions) {
    SHOWS("0TEXT ", 'a');
    SHOWS("0TEXT ", "text");
    SHOWS("0ONE ", RG_DIGIT);
    SHOWS("0ONE ", RG_RANGE('a', 'b'));
    SHOWS("0LEAF ", RG_EMPTY);
    SHOWS("0LEAF ", RG_NEVER);
    SHOWS("0LEAF ", RG_BEGIN);
    SHOWS("0OPEN_SEQ 0TEXT 0ONE 0CLOSE_SEQ ", RG_SEQ('a', RG_DIGIT));
    SHOWS("0OPEN_ALT 0TEXT 0MID_ALT 0ONE 0CLOSE_ALT ", RG_ALT('a', RG_DIGIT));
    SHOWS("0OPEN_LOOP 0ONE 0CLOSE_LOOP ", RG_STAR(RG_DIGIT));
    SHOWS("0OPEN_LOOP 0OPEN_SEQ 0TEXT 0TEXT 0CLOSE_SEQ 0CLOSE_LOOP ", RG_BETWEEN_LAZY(2, 3, 'a', 'b'));
    SHOWS("0OPEN_CAPTURE 0TEXT 0CLOSE_CAPTURE ", RG_CAPTURE(x, 'a'));
    SHOWS("0OPEN_ATOMIC 0TEXT 0CLOSE_ATOMIC ", RG_ATOMIC('a'));
    SHOWS("0OPEN_LOOK 0TEXT 0CLOSE_LOOK ", RG_NOT_BEHIND('a'));
}
END_TEST

/* A class is one op: what describes its set is marked, and passes that make code skip it. Of two bytes, an alternative is a class. */
START_TEST(classes_are_one_byte) {
    SHOWS("0ITEM 0ONE ", RG_CLASS('a'));
    SHOWS("0ITEM 0ITEM 0ITEM 0ONE ", RG_CLASS("ab", RG_DIGIT));
    SHOWS("0ITEM 0ITEM 0ONE ", RG_NOT_CLASS(RG_CLASS('a')));
    SHOWS("0ITEM 0ITEM 0ONE ", RG_ALT(RG_DIGIT, RG_RANGE('a', 'f')));
    SHOWS("0ONE ", RG_IN(Some_class));
}
END_TEST

#define EIGHT "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"

/* From nine arguments on, raw literals that stand side by side in an alternative are one op; up to there each is its own. */
START_TEST(words_are_gathered) {
    SHOWS("0WORDS ", RG_ALT(EIGHT, "s9"));
    SHOWS("0WORDS ", RG_ALT(EIGHT, EIGHT, EIGHT, EIGHT));
    ck_assert_ptr_null(strstr(SHOW(RG_ALT(EIGHT)), "0WORDS"));
    /* An alternative is folded into a tree: beside a pattern, only those are one op that meet in it. */
    SHOWS("0OPEN_ALT 0ONE 0MID_ALT 0TEXT 0CLOSE_ALT ", RG_ALT(RG_DIGIT, "s1"));
    ck_assert_ptr_nonnull(strstr(SHOW(RG_ALT(EIGHT, RG_DIGIT, EIGHT)), "0WORDS"));
}
END_TEST

/* The ids of a node's ops, each once: those that close or part one have its id. */
#define IDS(...) IDS_NODE(RG_PRIV_ATOM("IDS", __VA_ARGS__))
#define IDS_NODE(node) IDS_BARE(RG_PRIV_USED node (, ))
#define IDS_BARE(...) IDS_OPS(__VA_ARGS__)
#define IDS_OPS(origin_, id_, form_, ops_) RG_PRIV_END(IDS_A ops_)
#define IDS_A(op, k, ...) #op, #k, IDS_B
#define IDS_B(op, k, ...) #op, #k, IDS_A
#define IDS_A_END NULL
#define IDS_B_END NULL
#define DIFFER(nodes, ...) \
    do { \
        const char *const ids[] = {IDS(__VA_ARGS__)}; \
        ck_assert_uint_eq(ids_that_differ(ids), nodes); \
    } while (0)

/* How many there are, or 0 if two are the same. */
static size_t ids_that_differ(const char *const *ids) {
    size_t count = 0;
    for (const char *const *op = ids; *op != NULL; op += 2) {
        if (strncmp(*op, "0CLOSE", 6) == 0 || strncmp(*op, "0MID", 4) == 0) continue;
        count++;
        for (const char *const *before = ids; before != op; before += 2) {
            if (strncmp(*before, "0CLOSE", 6) != 0 && strncmp(*before, "0MID", 4) != 0 && strcmp(before[1], op[1]) == 0)
                return 0;
        }
    }
    return count;
}

#define AT_2(word, x) word(x, x)
#define AT_3(word, x) word(x, x, x)
#define AT_5(word, x) word(x, x, x, x, x)
#define AT_8(word, x) word(x, x, x, x, x, x, x, x)
#define AT_9(word, x) word(x, x, x, x, x, x, x, x, x)
#define AT_16(word, x) word(x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
#define AT_27(word, x) word(x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
#define AT_32(word, x) word(x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
#define BESIDE_LITERALS(word, x) word(x, 'a', x, x, "bc", 'd', x, 'e', x)
#define NESTED(word, x) word(x, word(x, word('a', x)), word(word(x, 'a'), x), x)

/* One node in many places of a word, and words within words: each place has ids of its own. */
START_TEST(places_differ) {
    DIFFER(3, AT_2(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 2 * 3 + 1 + 2, AT_2(RG_SEQ, AT_2(RG_SEQ, AT_2(RG_SEQ, RG_DIGIT))));
    DIFFER(2 * 3 - 1, AT_3(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 5 - 1, AT_5(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 8 - 1, AT_8(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 9 - 1, AT_9(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 16 - 1, AT_16(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 27 - 1, AT_27(RG_SEQ, RG_DIGIT));
    DIFFER(2 * 32 - 1, AT_32(RG_SEQ, RG_DIGIT));
    DIFFER(5 * 2 + 4 + 8, BESIDE_LITERALS(RG_SEQ, RG_STAR(RG_DIGIT)));
    DIFFER(2 * 8 - 1, NESTED(RG_SEQ, RG_DIGIT));
    DIFFER(9 * (2 * 3 - 1) + 8, AT_9(RG_SEQ, AT_3(RG_SEQ, RG_DIGIT)));
    DIFFER(3 * (2 * 9 - 1) + 2, AT_3(RG_SEQ, AT_9(RG_SEQ, RG_DIGIT)));
    DIFFER(3 * (2 * 27 - 1) + 2, AT_3(RG_SEQ, AT_27(RG_SEQ, RG_DIGIT)));
    DIFFER(3 * 8 - 1, AT_8(RG_ALT, RG_STAR(RG_DIGIT)));
    DIFFER(3 * 9 - 1, AT_9(RG_ALT, RG_STAR(RG_DIGIT)));
    DIFFER(3 * 27 - 1, AT_27(RG_ALT, RG_STAR(RG_DIGIT)));
    DIFFER(5 * 2 + 3 + 7, BESIDE_LITERALS(RG_ALT, RG_STAR(RG_DIGIT)));
    DIFFER(6 * 2 + 2 + 7, NESTED(RG_ALT, RG_STAR(RG_DIGIT)));
    DIFFER(2 * 3 - 1, AT_3(RG_ALT, RG_DIGIT));
    DIFFER(2 * 5 - 1, AT_5(RG_ALT, RG_DIGIT));
    DIFFER(2 * 27 - 1, AT_27(RG_ALT, RG_DIGIT));
    DIFFER(2 * 8 - 1, NESTED(RG_ALT, RG_DIGIT));
    DIFFER(2 * 5, AT_5(RG_CLASS, RG_DIGIT));
    DIFFER(2 * 32, AT_32(RG_CLASS, RG_DIGIT));
    DIFFER(5 + 4 + 8 + 1, BESIDE_LITERALS(RG_CLASS, RG_DIGIT));
}
END_TEST

/* The form of a loop: a run for certain where its body is one byte by its op, and what the word says of its bounds. */
#define FIELDS(...) FIELDS_NODE(RG_PRIV_ATOM("FIELDS", __VA_ARGS__))
#define FIELDS_NODE(node) FIELDS_BARE(RG_PRIV_OPS_OF node (, ))
#define FIELDS_BARE(...) #__VA_ARGS__
#define HAS_FORM(form, ...) ck_assert_ptr_nonnull(strstr(FIELDS(__VA_ARGS__), form))

START_TEST(forms_of_loops) {
    HAS_FORM("0RUN_0LONG", RG_STAR(RG_DIGIT));
    HAS_FORM("0RUN_0FROM", RG_AT_LEAST_POSSESSIVE(3, RG_CLASS("ab", RG_DIGIT)));
    HAS_FORM("0RUN_0MAYBE", RG_OPT(RG_RANGE('a', 'b')));
    HAS_FORM("0RUN_0EXACT", RG_REPEAT(3, RG_NOT_CLASS("ab")));
    HAS_FORM("0RUN_0EXACT", RG_BYTES(3));
    HAS_FORM("0RUN_0SOME", RG_BETWEEN(1, 2, RG_ANY));
    HAS_FORM("0RUN_0LONG", RG_ICASE(RG_PLUS(RG_CLASS("ab"))));
    HAS_FORM("0RUN_0LONG", RG_PLUS(RG_ICASE(RG_RANGE('a', 'c'))));
    HAS_FORM("0LOOP_0LONG", RG_STAR(RG_DIGIT, 'a'));
    HAS_FORM("0LOOP_0LONG", RG_STAR("ab"));
    HAS_FORM("0LOOP_0MAYBE", RG_OPT(RG_CAPTURE(x, RG_DIGIT)));
    HAS_FORM("0LOOP_0EXACT", RG_REPEAT(3, RG_ALT('a', 'b')));
    HAS_FORM("0LOOP_0SOME", RG_BETWEEN_POSSESSIVE(3, 3, RG_AHEAD('a')));
    HAS_FORM("0ROUNDS", RG_PLUS_LAZY(RG_DIGIT));
    HAS_FORM("0ROUNDS", RG_COUNTED(n, RG_DIGIT));
}
END_TEST

/* What is known of a node before any fact is. */
#define IS_FORM(expected, ...) ck_assert_str_eq(FORM_OF(RG_PRIV_ATOM("IS_FORM", __VA_ARGS__)), expected)
#define FORM_OF(node) FORM_OF_NODE node (, )
#define FORM_OF_NODE(origin, id, form, ops) #form

START_TEST(forms_of_nodes) {
    IS_FORM("0TEXT", "abc");
    IS_FORM("0ONE", RG_NOT_CLASS(RG_DIGIT));
    IS_FORM("0ONE", RG_ALT(RG_DIGIT, RG_ALPHA));
    IS_FORM("0FIXED", RG_SEQ("ab", RG_DIGIT));
    IS_FORM("0FIXED", RG_REPEAT(3, RG_DIGIT));
    IS_FORM("0MARKED", RG_CAPTURE(x, RG_REPEAT(3, RG_DIGIT)));
    IS_FORM("0MARKED", RG_SEQ('a', RG_CAPTURE(x, RG_DIGIT)));
    IS_FORM("0LOOSE", RG_SEQ('a', RG_STAR(RG_DIGIT)));
    IS_FORM("0LOOSE", RG_ALT('a', 'b'));
    IS_FORM("0LOOSE", RG_CAPTURE(x, RG_END));
    IS_FORM("0LOOSE", RG_ALT(EIGHT, EIGHT));
}
END_TEST

/* A raw literal is no node until a word takes it, and one argument alone makes no sequence. */
START_TEST(one_argument_is_itself) {
    SHOWS("0TEXT ", RG_SEQ('a'));
    SHOWS("0TEXT ", RG_ALT('a'));
    SHOWS("0TEXT ", RG_SEQ(RG_ALT(RG_SEQ('a'))));
}
END_TEST

/* Ids are drawn anew for every node: none is the id of another. */
#define ID_OF(node) ID_OF_NODE node (, )
#define ID_OF_NODE(origin, id, form, ops) id
enum { one_id = ID_OF(RG_DIGIT), two_id = ID_OF(RG_DIGIT), three_id = ID_OF(RG_SEQ('a', 'b')) };

START_TEST(ids_differ) {
    ck_assert_int_ne(one_id, two_id);
    ck_assert_int_ne(two_id, three_id);
    ck_assert_int_ne(one_id, three_id);
}
END_TEST

/* A letter behind an id, where two parts meet that both were arguments, and nowhere else: so ids stay short in deep patterns, and
 * what a compiler reads grows no faster than they do. */
#define IDS_HAVE_LETTERS(...) has_letter_behind_digit(FIELDS(__VA_ARGS__))
static bool has_letter_behind_digit(const char *ops) {
    for (const char *p = ops; *p != '\0'; p++)
        if (*p >= '0' && *p <= '9' && (p[1] == 'a' || p[1] == 'b')) return true;
    return false;
}

START_TEST(ids_stay_short) {
    ck_assert(!IDS_HAVE_LETTERS(RG_SEQ('x', "y", RG_PLUS('z', RG_OPT(RG_ALT("x", RG_DIGIT), 'y')))));
    ck_assert(!IDS_HAVE_LETTERS(RG_CLASS(RG_RANGE('x', 'y'), "z")));
    ck_assert(IDS_HAVE_LETTERS(RG_SEQ(RG_DIGIT, 'x', RG_DIGIT)));
    ck_assert(IDS_HAVE_LETTERS(RG_CLASS(RG_DIGIT, RG_RANGE('x', 'y'))));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern/node");
    tcase_add_test(tests, order_of_instructions);
    tcase_add_test(tests, classes_are_one_byte);
    tcase_add_test(tests, words_are_gathered);
    tcase_add_test(tests, forms_of_loops);
    tcase_add_test(tests, forms_of_nodes);
    tcase_add_test(tests, one_argument_is_itself);
    tcase_add_test(tests, ids_differ);
    tcase_add_test(tests, places_differ);
    tcase_add_test(tests, ids_stay_short);
    return suite_end();
}
