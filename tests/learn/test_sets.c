/* What the walks over the list find out about the first byte: the set it must be in, and whether it need not matter. The
 * passes run here by themselves, without a matcher. A set may hold bytes too many, but these are all exact. */
#include <regengo/dsl.h>

#include "../support/suite.h"

typedef struct known {
    uint64_t first[4];
    bool nullable, at_end, single, can_fail, anchored;
} known;

#define KNOW(Name, ...) KNOW_NODE(Name, RG_PRIV_ATOM("KNOW", __VA_ARGS__))
#define KNOW_NODE(Name, node) KNOW_BARE(Name, RG_PRIV_USED node (, ))
#define KNOW_BARE(...) KNOW_OPS(__VA_ARGS__)
#define KNOW_OPS(Name, origin, root, form, ops) \
    RG_PRIV_FACTS(ops) \
    RG_PRIV_SETS(ops) \
    static const known Name = {{RG_PRIV_WORDS(rg_first, root)}, rg_nullable_##root, rg_at_end_##root, rg_single_##root, \
                               rg_can_fail_##root, rg_anchored_##root};

KNOW(Byte, 'a')
KNOW(High, '\xff')
KNOW(Text, "xyz")
KNOW(Nothing, RG_EMPTY)
KNOW(Never, RG_NEVER)
KNOW(Class, RG_CLASS("ab\xf0", RG_DIGIT))
KNOW(Not_class, RG_NOT_CLASS('a'))
KNOW(Sequence, RG_SEQ("ab", RG_DIGIT))
KNOW(Optional_first, RG_SEQ(RG_OPT('a'), RG_STAR('b'), "cd", 'e'))
KNOW(All_optional, RG_SEQ(RG_OPT('a'), RG_STAR("bc")))
KNOW(Alternatives, RG_ALT("ab", RG_SEQ('c', RG_ANY), 'd'))
KNOW(Letters, RG_ALT('a', 'b', RG_RANGE('d', 'f')))
KNOW(Or_empty, RG_ALT('a', RG_EMPTY))
KNOW(Plus, RG_PLUS(RG_OPT('x'), 'y'))
KNOW(Zero_times, RG_SEQ(RG_REPEAT(0, 'x'), 'y'))
KNOW(Captured, RG_CAPTURE(c, RG_ATOMIC(RG_ALT("no", "yes"))))
KNOW(Anchored, RG_SEQ(RG_BEGIN, 'a'))
KNOW(Anchored_twice, RG_ALT(RG_SEQ(RG_BEGIN, 'a'), RG_SEQ(RG_OPT(RG_BEGIN), RG_BEGIN, 'b')))
KNOW(Half_anchored, RG_ALT(RG_SEQ(RG_BEGIN, 'a'), 'b'))
KNOW(At_end, RG_SEQ(RG_STAR('a'), RG_END))
KNOW(Line_end, RG_SEQ(RG_OPT('a'), RG_LINE_END))

static void first_is(const known *k, const char *bytes, size_t count) {
    for (unsigned c = 0; c < 256; c++) {
        const bool in = (k->first[c / 64] >> c % 64 & 1) != 0, expected = memchr(bytes, (int)c, count) != NULL;
        ck_assert_msg(in == expected, "byte %u is %s the set", c, in ? "in" : "not in");
    }
}
#define FIRST_IS(Name, text) first_is(&(Name), text, sizeof(text) - 1)

START_TEST(first_sets) {
    FIRST_IS(Byte, "a");
    FIRST_IS(High, "\xff");
    FIRST_IS(Text, "x");
    FIRST_IS(Nothing, "");
    FIRST_IS(Never, "");
    FIRST_IS(Class, "ab\xf0"
                    "0123456789");
    FIRST_IS(Sequence, "a");
    FIRST_IS(Optional_first, "abc");
    FIRST_IS(All_optional, "ab");
    FIRST_IS(Alternatives, "acd");
    FIRST_IS(Letters, "abdef");
    FIRST_IS(Or_empty, "a");
    FIRST_IS(Plus, "xy");
    FIRST_IS(Captured, "ny");
    FIRST_IS(Half_anchored, "ab");
    char all_but_a[255];
    for (unsigned c = 0, n = 0; c < 256; c++)
        if (c != 'a') all_but_a[n++] = (char)c;
    first_is(&Not_class, all_but_a, sizeof all_but_a);
}
END_TEST

/* It errs to the side of more, never of less. */
START_TEST(sets_hold_enough) {
    ck_assert(Zero_times.first[1] >> ('y' - 64) & 1);
    ck_assert(At_end.first[1] >> ('a' - 64) & 1);
    ck_assert(Line_end.first[0] >> '\n' & 1);
}
END_TEST

START_TEST(what_may_succeed_without_a_byte) {
    static const known *const may[] = {&Nothing, &All_optional, &Or_empty};
    static const known *const may_not[] = {&Byte,     &Text,           &Never,        &Class,
                                           &Sequence, &Optional_first, &Alternatives, &Plus};
    for (size_t i = 0; i < sizeof may / sizeof may[0]; i++) {
        ck_assert(may[i]->nullable);
        ck_assert(may[i]->at_end);
        ck_assert(!may[i]->can_fail);
    }
    for (size_t i = 0; i < sizeof may_not / sizeof may_not[0]; i++) {
        ck_assert(!may_not[i]->nullable);
        ck_assert(!may_not[i]->at_end);
        ck_assert(may_not[i]->can_fail);
    }
    ck_assert(At_end.at_end && Line_end.at_end);
    ck_assert(!At_end.nullable); /* with a byte other than a at hand, it fails */
}
END_TEST

START_TEST(single_bytes_and_anchors) {
    ck_assert(Byte.single && High.single && Class.single && Not_class.single && Letters.single);
    ck_assert(!Text.single && !Nothing.single && !Sequence.single && !Or_empty.single && !Alternatives.single);
    ck_assert(Anchored.anchored && Anchored_twice.anchored);
    ck_assert(!Half_anchored.anchored && !Byte.anchored && !At_end.anchored);
}
END_TEST

/* What a literal and words may consume, bytes from 128 on folded onto those below: no byte of theirs is missing, and bytes of other kinds are not there. */
#define ALPHABET(Name, ...) ALPHABET_NODE(Name, RG_PRIV_ATOM("ALPHABET", __VA_ARGS__))
#define ALPHABET_NODE(Name, node) ALPHABET_BARE(Name, RG_PRIV_USED node (, ))
#define ALPHABET_BARE(...) ALPHABET_OPS(__VA_ARGS__)
#define ALPHABET_OPS(Name, origin, root, form, ops) \
    RG_PRIV_FACTS(ops) \
    RG_PRIV_SETS(ops) \
    static const uint64_t Name[2] = {rg_alphabet_##root##_0, rg_alphabet_##root##_1};

ALPHABET(Of_short, "a-9")
ALPHABET(Of_small, "error")
ALPHABET(Of_mixed, "HTTP_2 ok")
ALPHABET(Of_signs, "<!--#")
ALPHABET(Of_long, "a very long text with 12 words, and signs in it")
ALPHABET(Of_high, "na\xc3\xafve")
ALPHABET(Of_nul, "abc\0-9")
ALPHABET(Of_folded, RG_ICASE("straw"))
ALPHABET(Of_few_words, RG_ALT("true", "false", "null"))
ALPHABET(Of_words, RG_ALT("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
ALPHABET(Of_words_folded,
         RG_ICASE(RG_ALT("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")))
ALPHABET(Of_words_and_signs, RG_ALT("if", "do", "or", "in", "is", "at", "and", "not", '%', "<="))
ALPHABET(Of_words_and_high, RG_ALT("if", "do", "or", "in", "is", "at", "and", "not", "\xe2\x82\xac"))

static bool holds(const uint64_t set[2], unsigned char byte) { return (set[(byte & 127) / 64] >> byte % 64 & 1) != 0; }
static void consumes(const uint64_t set[2], const char *bytes, size_t count, const char *others) {
    for (size_t i = 0; i < count; i++) ck_assert_msg(holds(set, (unsigned char)bytes[i]), "byte %zu of %s", i, bytes);
    for (; *others; others++) ck_assert_msg(!holds(set, (unsigned char)*others), "%c beside %s", *others, bytes);
}
#define CONSUMES(set, text, others) consumes(set, text, sizeof(text) - 1, others)

START_TEST(what_literals_consume) {
    CONSUMES(Of_short, "a-9", "b8 +_A\n");
    CONSUMES(Of_small, "error", "AZ09 \n,:\"<@");
    CONSUMES(Of_mixed, "HTTP_2 ok", "");
    CONSUMES(Of_signs, "<!--#", "aAzZ\n\x01");
    CONSUMES(Of_long, "a very long text with 12 words, and signs in it", "");
    CONSUMES(Of_high, "na\xc3\xafve", "");
    CONSUMES(Of_nul, "abc\0-9", "");
    CONSUMES(Of_folded, "STRAWstraw", "09 \n,");
    CONSUMES(Of_few_words, "truefalsenull", "AZ09 \n,:\"<@");
    CONSUMES(Of_words, "onetwothreefourfivesixseveneightnineten", "AZ@_");
    CONSUMES(Of_words_folded, "onetwothreefourfivesixseveneightnineONETWOTHREEFOURFIVESIXSEVENEIGHTNINE", "");
    CONSUMES(Of_words_and_signs, "ifdoorinisatandnot%<=", "AZ");
    CONSUMES(Of_words_and_high, "ifdoorinisatandnot\xe2\x82\xac", "");
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("learn/sets");
    tcase_add_test(tests, first_sets);
    tcase_add_test(tests, sets_hold_enough);
    tcase_add_test(tests, what_may_succeed_without_a_byte);
    tcase_add_test(tests, single_bytes_and_anchors);
    tcase_add_test(tests, what_literals_consume);
    return suite_end();
}
