/* Literals in every form, of every byte. */
#include <regengo/dsl.h>

#include "../support/suite.h"

RG_MATCHER(Raw_char, 'x')
RG_MATCHER(Char, RG_CHAR('x'))
RG_MATCHER(Number, RG_CHAR(200))
RG_MATCHER(Negative, RG_CHAR('\xc8')) /* the same byte, where char is signed */
RG_MATCHER(Raw_text, "text")
RG_MATCHER(Text, RG_LIT("text"))
RG_MATCHER(Empty_text, RG_SEQ('a', "", 'b'))
RG_MATCHER(Joined, RG_LIT("one" "two"))
RG_MATCHER(Nul, '\0')
RG_MATCHER(Nuls, "\0a\0\0")
RG_MATCHER(One_letter, RG_PLUS("q"))
RG_MATCHER(Regex_like, "a+(b|c)*[d]?.$")
RG_MATCHER(Quotes, "\"'\\\?\?/")
RG_MATCHER(Macro_literal, RG_SEQ(RG_LIT(__FILE__), RG_END))

START_TEST(one_byte) {
    ck_assert_int_eq(Raw_char_match("x", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Char_match("x", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Char_match("y", 1, NULL), RG_NO_MATCH);
    for (unsigned c = 0; c < 256; c++) {
        const char byte = (char)c;
        ck_assert_int_eq(Number_match(&byte, 1, NULL), c == 200);
        ck_assert_int_eq(Negative_match(&byte, 1, NULL), c == 200);
        ck_assert_int_eq(Nul_match(&byte, 1, NULL), c == 0);
    }
}
END_TEST

START_TEST(several_bytes) {
    ck_assert_int_eq(Raw_text_match("text", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Text_match("text", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Text_match("text", 3, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Text_match("text\0", 5, NULL), RG_NO_MATCH); /* the NUL at its end is not part of it */
    ck_assert_int_eq(Text_match("texT", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Joined_match("onetwo", 6, NULL), RG_MATCH);
    ck_assert_int_eq(Empty_text_match("ab", 2, NULL), RG_MATCH);
    ck_assert_int_eq(Nuls_match("\0a\0\0", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Nuls_match("\0a\0", 3, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Nuls_match("\0b\0\0", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(One_letter_match("qqq", 3, NULL), RG_MATCH);
}
END_TEST

START_TEST(nothing_is_special) {
    ck_assert_int_eq(Regex_like_match("a+(b|c)*[d]?.$", 14, NULL), RG_MATCH);
    ck_assert_int_eq(Regex_like_match("abcdx", 5, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Quotes_match("\"'\\\?\?/", 6, NULL), RG_MATCH);
    ck_assert_int_eq(Macro_literal_match(__FILE__, sizeof __FILE__ - 1, NULL), RG_MATCH);
}
END_TEST

/* All 256 bytes in order, in one literal, and off by one in each. */
#define EVERY_BYTE \
    "\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035" \
    "\036\037 !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177" \
    "\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235" \
    "\236\237\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273" \
    "\274\275\276\277\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331" \
    "\332\333\334\335\336\337\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367" \
    "\370\371\372\373\374\375\376\377"
RG_MATCHER(Every_byte, EVERY_BYTE)
RG_MATCHER(Class_of_every_byte, RG_PLUS(RG_CLASS(EVERY_BYTE)))

START_TEST(every_byte) {
    char text[256];
    for (unsigned c = 0; c < 256; c++) text[c] = (char)c;
    ck_assert_uint_eq(Every_byte_MIN_LENGTH, 256);
    ck_assert_int_eq(Every_byte_match(text, 256, NULL), RG_MATCH);
    ck_assert_int_eq(Class_of_every_byte_match(text, 256, NULL), RG_MATCH);
    for (unsigned c = 0; c < 256; c++) {
        text[c] = (char)(text[c] ^ 1);
        ck_assert_int_eq(Every_byte_match(text, 256, NULL), RG_NO_MATCH);
        text[c] = (char)(text[c] ^ 1);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, literals");
    tcase_add_test(tests, one_byte);
    tcase_add_test(tests, several_bytes);
    tcase_add_test(tests, nothing_is_special);
    tcase_add_test(tests, every_byte);
    return suite_end();
}
