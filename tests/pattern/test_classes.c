/* Words for one byte: which of all 256 they take, against the C library in the "C" locale or plain arithmetic. */
#include <regengo/dsl.h>

#include "../support/suite.h"

#include <ctype.h>

/* Name_takes(c): does a subject of the byte c alone match? A byte more or less must not. */
#define ONE_BYTE(Name, ...) \
    RG_MATCHER(Name, __VA_ARGS__) \
    static bool Name##_takes(unsigned c) { \
        const char text[2] = {(char)c, (char)c}; \
        const bool takes = Name##_match(text, 1, NULL) == RG_MATCH; \
        ck_assert_int_eq(Name##_match(text, 0, NULL), RG_NO_MATCH); \
        ck_assert_int_eq(Name##_match(text, 2, NULL), RG_NO_MATCH); \
        ck_assert_int_eq(Name##_is_match(text, 1), takes); \
        ck_assert_uint_eq(Name##_MIN_LENGTH, 1); \
        ck_assert_uint_eq(Name##_MAX_LENGTH, 1); \
        return takes; \
    }

#define ALL_BYTES_ARE(Name, truth) \
    for (unsigned c = 0; c < 256; c++) ck_assert_msg(Name##_takes(c) == !!(truth), #Name " on byte %u", c)

ONE_BYTE(Digit, RG_DIGIT)
ONE_BYTE(Word, RG_WORD)
ONE_BYTE(Space, RG_SPACE)
ONE_BYTE(Alpha, RG_ALPHA)
ONE_BYTE(Alnum, RG_ALNUM)
ONE_BYTE(Upper, RG_UPPER)
ONE_BYTE(Lower, RG_LOWER)
ONE_BYTE(Xdigit, RG_XDIGIT)
ONE_BYTE(Punct, RG_PUNCT)
ONE_BYTE(Blank, RG_BLANK)
ONE_BYTE(Cntrl, RG_CNTRL)
ONE_BYTE(Print, RG_PRINT)
ONE_BYTE(Graph, RG_GRAPH)
ONE_BYTE(Any, RG_ANY)
ONE_BYTE(Any_byte, RG_ANY_BYTE)

/* Above 127, the C locale has no letter; the library's tests say so, and so must the words. */
START_TEST(shorthands_are_the_c_locale) {
    ALL_BYTES_ARE(Digit, isdigit((int)c));
    ALL_BYTES_ARE(Word, isalnum((int)c) || c == '_');
    ALL_BYTES_ARE(Space, isspace((int)c));
    ALL_BYTES_ARE(Alpha, isalpha((int)c));
    ALL_BYTES_ARE(Alnum, isalnum((int)c));
    ALL_BYTES_ARE(Upper, isupper((int)c));
    ALL_BYTES_ARE(Lower, islower((int)c));
    ALL_BYTES_ARE(Xdigit, isxdigit((int)c));
    ALL_BYTES_ARE(Punct, ispunct((int)c));
    ALL_BYTES_ARE(Blank, isblank((int)c));
    ALL_BYTES_ARE(Cntrl, iscntrl((int)c));
    ALL_BYTES_ARE(Print, isprint((int)c));
    ALL_BYTES_ARE(Graph, isgraph((int)c));
    ALL_BYTES_ARE(Any, c != '\n');
    ALL_BYTES_ARE(Any_byte, true);
}
END_TEST

ONE_BYTE(Range, RG_RANGE('d', 'm'))
ONE_BYTE(Range_of_one, RG_RANGE('x', 'x'))
ONE_BYTE(Range_of_all, RG_RANGE(0, 255))
ONE_BYTE(Range_low, RG_RANGE('\0', '\x1f'))
ONE_BYTE(Range_high, RG_RANGE('\x80', '\xff'))
ONE_BYTE(Range_numbers, RG_RANGE(63, 192))
ONE_BYTE(Range_words, RG_RANGE(64, 127))

START_TEST(ranges) {
    ALL_BYTES_ARE(Range, c >= 'd' && c <= 'm');
    ALL_BYTES_ARE(Range_of_one, c == 'x');
    ALL_BYTES_ARE(Range_of_all, true);
    ALL_BYTES_ARE(Range_low, c <= 0x1f);
    ALL_BYTES_ARE(Range_high, c >= 0x80);
    ALL_BYTES_ARE(Range_numbers, c >= 63 && c <= 192);
    ALL_BYTES_ARE(Range_words, c >= 64 && c <= 127);
}
END_TEST

ONE_BYTE(Of_string, RG_CLASS("hello"))
ONE_BYTE(Of_char, RG_CLASS('h'))
ONE_BYTE(Of_mixture, RG_CLASS('-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80'))
ONE_BYTE(Not_of_string, RG_NOT_CLASS("hello"))
ONE_BYTE(Not_of_classes, RG_NOT_CLASS(RG_WORD, RG_SPACE))
ONE_BYTE(Of_not, RG_CLASS(RG_NOT_CLASS(RG_WORD), '_'))
ONE_BYTE(Not_not, RG_NOT_CLASS(RG_NOT_CLASS("aeiou")))
ONE_BYTE(Deeply,
         RG_CLASS(RG_CLASS(RG_CLASS(RG_CLASS('a'), 'b'), RG_NOT_CLASS(RG_NOT_CLASS('c'))), RG_CHAR('d'), RG_LIT("e")))
ONE_BYTE(Meta, RG_CLASS("^-]\\[a-z"))
ONE_BYTE(Not_one, RG_NOT_CLASS('\n'))
ONE_BYTE(All_but_two, RG_NOT_CLASS("\0\xff"))
ONE_BYTE(Everything, RG_CLASS(RG_WORD, RG_NOT_CLASS(RG_WORD)))
ONE_BYTE(Thirty_two, RG_CLASS('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h',
                              'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v'))

static bool in(const char *set, unsigned c) { return c != 0 && strchr(set, (int)c) != NULL; }

START_TEST(classes) {
    ALL_BYTES_ARE(Of_string, in("helo", c));
    ALL_BYTES_ARE(Of_char, c == 'h');
    ALL_BYTES_ARE(Of_mixture, c == '-' || c == 'a' || c == 'b' || c == 0 || (c >= 'x' && c <= 'z') ||
                                  (c >= '0' && c <= '9') || c >= 0xfe || c == 0x80);
    ALL_BYTES_ARE(Not_of_string, !in("helo", c));
    ALL_BYTES_ARE(Not_of_classes, !isalnum((int)c) && c != '_' && !isspace((int)c));
    ALL_BYTES_ARE(Of_not, !isalnum((int)c));
    ALL_BYTES_ARE(Not_not, in("aeiou", c));
    ALL_BYTES_ARE(Deeply, c >= 'a' && c <= 'e');
    ALL_BYTES_ARE(Meta, in("^-]\\[az", c)); /* nothing is special in a string, the hyphen included */
    ALL_BYTES_ARE(Not_one, c != '\n');
    ALL_BYTES_ARE(All_but_two, c != 0 && c != 255);
    ALL_BYTES_ARE(Everything, true);
    ALL_BYTES_ARE(Thirty_two, (c >= '0' && c <= '9') || (c >= 'a' && c <= 'v'));
}
END_TEST

/* One-byte alternatives are a class of their own. */
ONE_BYTE(Alternatives, RG_ALT('a', RG_DIGIT, RG_RANGE('x', 'z'), "q"))

START_TEST(alternatives_of_one_byte) {
    ALL_BYTES_ARE(Alternatives, c == 'a' || c == 'q' || (c >= '0' && c <= '9') || (c >= 'x' && c <= 'z'));
}
END_TEST

/* A run of them stops at the first byte that is none, in a loop and in a search. */
#define RUN(Name, ...) \
    RG_MATCHER(Name, RG_PLUS(__VA_ARGS__)) \
    static void Name##_stops(bool (*takes)(unsigned)) { \
        Name##_result m; \
        for (unsigned in = 0; in < 256; in += 5) { \
            if (!takes(in)) continue; \
            for (unsigned out = 0; out < 256; out++) { \
                if (takes(out)) continue; \
                char text[30]; \
                memset(text, (int)in, sizeof text); \
                text[0] = text[7] = (char)out; \
                ck_assert_int_eq(Name##_find(text, sizeof text, &m), RG_MATCH); \
                ck_assert_ptr_eq(m.match.ptr, text + 1); \
                ck_assert_uint_eq(m.match.len, 6); \
                ck_assert_int_eq(Name##_find_at(text, sizeof text, 7, &m), RG_MATCH); \
                ck_assert_uint_eq(m.match.len, 22); \
            } \
        } \
    }
RUN(Digits, RG_DIGIT)
RUN(Words, RG_WORD)
RUN(Mixture, RG_CLASS('-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80'))
RUN(Complement, RG_NOT_CLASS("hello"))

START_TEST(runs) {
    Digits_stops(Digit_takes);
    Words_stops(Word_takes);
    Mixture_stops(Of_mixture_takes);
    Complement_stops(Not_of_string_takes);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, words for one byte");
    tcase_add_test(tests, shorthands_are_the_c_locale);
    tcase_add_test(tests, ranges);
    tcase_add_test(tests, classes);
    tcase_add_test(tests, alternatives_of_one_byte);
    tcase_add_test(tests, runs);
    return suite_end();
}
