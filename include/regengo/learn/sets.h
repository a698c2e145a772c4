/* sets.h - the first set of every node: four 64-bit words, each an integer constant expression.
 *
 *   rg_first_k_0 .. _3    if k succeeds with a byte c at hand, then c is in the set, or k is nullable (facts.h) and consumes
 *                         nothing on that path.
 *                         May err: bytes too many. For a single node (facts.h) it is exact.
 *   rg_alphabet_k_0, _1   the bytes that k may consume, 128 and above folded onto those below. May err: bytes too many.
 *   rg_byte_k             the first byte of a literal, exact; rg_byte1_k, rg_byte2_k: the two after it, if it has them.
 *   rg_text_k, rg_number_k   of a literal: it is a string; else the byte that it is, or 0. Of a word of an alternative of words, too.
 *   rg_at1_k, rg_at2_k    of a literal: where its second and third byte are, if it has them.
 *   rg_chars_k, rg_letters_k   of a class's string: how many bytes; the set's word of letters.
 *   rg_kinds_k            of a literal, of a word, and of all words of an alternative: which kinds of bytes they have, a bit each. May err: bits too many.
 *   rg_head_n             of word n of an alternative of words: its first byte.
 *   rg_class_<Name>_0 ..  the set of RG_NAMED_CLASS(<Name>, ...), exact.
 *
 * A string is no constant expression for gcc, but looking something up in one is: eight sets of bytes tell a byte's value, 256
 * look-ups a string's set.
 */
#ifndef RG_LEARN_SETS_H
#define RG_LEARN_SETS_H

#ifndef RG_PRIV_IN_ORDER
#include "facts.h"
#endif

#define RG_PRIV_SET(name, k, w0, w1, w2, w3) \
    RG_PRIV_ENUM { name##_##k##_0 = (w0), name##_##k##_1 = (w1), name##_##k##_2 = (w2), \
                   name##_##k##_3 = (w3) };
#define RG_PRIV_WORDS(name, k) name##_##k##_0, name##_##k##_1, name##_##k##_2, name##_##k##_3
#define RG_PRIV_SIZE_OF(name, k) RG_PRIV_SET_SIZE(name##_##k##_0, name##_##k##_1, name##_##k##_2, name##_##k##_3)
#define RG_PRIV_SET_ALL(name, k) RG_PRIV_SET(name, k, ~0ULL, ~0ULL, ~0ULL, ~0ULL)
#define RG_PRIV_SET_COPY(name, k, from, i) \
    RG_PRIV_ENUM { name##_##k##_0 = from##_##i##_0, name##_##k##_1 = from##_##i##_1, name##_##k##_2 = from##_##i##_2, \
                   name##_##k##_3 = from##_##i##_3 };
#define RG_PRIV_SET_OR(name, k, a, i, b, j) \
    RG_PRIV_ENUM { \
        name##_##k##_0 = a##_##i##_0 | b##_##j##_0, name##_##k##_1 = a##_##i##_1 | b##_##j##_1, \
        name##_##k##_2 = a##_##i##_2 | b##_##j##_2, name##_##k##_3 = a##_##i##_3 | b##_##j##_3 \
    };
/* a_i, and b_j as well where the condition (0 or 1) holds. */
#define RG_PRIV_SET_OR_IF(name, k, a, i, condition, b, j) \
    RG_PRIV_ENUM { \
        name##_##k##_0 = a##_##i##_0 | ((condition) ? b##_##j##_0 : 0), \
        name##_##k##_1 = a##_##i##_1 | ((condition) ? b##_##j##_1 : 0), \
        name##_##k##_2 = a##_##i##_2 | ((condition) ? b##_##j##_2 : 0), \
        name##_##k##_3 = a##_##i##_3 | ((condition) ? b##_##j##_3 : 0) \
    };
#define RG_PRIV_DISJOINT(a, i, b, j) \
    (((a##_##i##_0 & b##_##j##_0) | (a##_##i##_1 & b##_##j##_1) | \
      (a##_##i##_2 & b##_##j##_2) | (a##_##i##_3 & b##_##j##_3)) == 0)
#define RG_PRIV_WORD_WITHIN(a, b) (((a | b) ^ b) == 0)
#define RG_PRIV_WITHIN(a, i, b, j) \
    (RG_PRIV_WORD_WITHIN(a##_##i##_0, b##_##j##_0) && RG_PRIV_WORD_WITHIN(a##_##i##_1, b##_##j##_1) && \
     RG_PRIV_WORD_WITHIN(a##_##i##_2, b##_##j##_2) && RG_PRIV_WORD_WITHIN(a##_##i##_3, b##_##j##_3))
#define RG_PRIV_SAME_SET(a, i, b, j) \
    (((a##_##i##_0 ^ b##_##j##_0) | (a##_##i##_1 ^ b##_##j##_1) | \
      (a##_##i##_2 ^ b##_##j##_2) | (a##_##i##_3 ^ b##_##j##_3)) == 0)
#define RG_PRIV_IS_ASCII(name, k) ((name##_##k##_2 | name##_##k##_3) == 0)

/* Word w of the set that is the byte c, or the bytes from a to b. */
#define RG_PRIV_BYTE_WORD(c, w) ((uint64_t)((c) >> 6 == w) << ((c) & 63))
#define RG_PRIV_FROM_WORD(a, w) \
    ((a) <= 64 * (w) ? ~(uint64_t)0 : (a) > 64 * (w) + 63 ? (uint64_t)0 : ~(uint64_t)0 << ((a) & 63))
#define RG_PRIV_RANGE_WORD(a, b, w) \
    (RG_PRIV_FROM_WORD((unsigned char)(a), w) & ~RG_PRIV_FROM_WORD((unsigned char)(b) + 1, w))
/* Of a word that is not 0; for one that is, clang wants a constant, too. */
#define RG_PRIV_LOWEST_BIT(w) __builtin_ctzll(w | 0x8000000000000000)
/* The least byte of a set that is not empty. */
#define RG_PRIV_LEAST_BYTE(name, k) \
    (unsigned char)(name##_##k##_0 != 0   ? RG_PRIV_LOWEST_BIT(name##_##k##_0) \
                    : name##_##k##_1 != 0 ? 64 + RG_PRIV_LOWEST_BIT(name##_##k##_1) \
                    : name##_##k##_2 != 0 ? 128 + RG_PRIV_LOWEST_BIT(name##_##k##_2) \
                                          : 192 + RG_PRIV_LOWEST_BIT(name##_##k##_3))
#define RG_PRIV_NOT_IF(negated, x) ((negated) ? ~(uint64_t)(x) : (uint64_t)(x))

/* Word 1 (bytes 64 to 127), with each letter in both cases where `fold` is 1: A to Z are bits 1 to 26, a to z 32 further up. */
#define RG_PRIV_BOTH_CASES_0(w1) w1
#define RG_PRIV_BOTH_CASES_1(w1) \
    ((uint64_t)(w1) | ((uint64_t)(w1) & 0x07fffffe) << 32 | ((uint64_t)(w1) >> 32 & 0x07fffffe))

/* ---- the bytes of a literal ---- */

/* Of a number rg_number_k is the byte, and of a string its text has them. */
#define RG_PRIV_FIRST_BYTES(k, s) \
    RG_PRIV_READ_LITERAL(k, s) \
    enum { rg_at1_##k = rg_min_##k > 1, rg_at2_##k = rg_min_##k > 2 ? 2 : 0 }; \
    RG_PRIV_ENUM { \
        rg_byte_##k = RG_PRIV_BYTE_AT(k, s, 0), \
        rg_byte1_##k = RG_PRIV_BYTE_AT(k, s, rg_at1_##k), \
        rg_byte2_##k = RG_PRIV_BYTE_AT(k, s, rg_at2_##k) \
    };
#define RG_PRIV_LITERAL_TYPE(k, s) \
    enum { rg_text_##k = RG_PRIV_BY_TYPE(s, 0, 1), rg_number_##k = RG_PRIV_BY_TYPE(s, (unsigned char)RG_PRIV_NUMBER(s), 0) };
#define RG_PRIV_TEXT_IF(is_text, s) __builtin_choose_expr(is_text, s, "")

/* The value of byte i, if it has so many. */
#ifdef RG_PRIV_READS_LITERALS
#define RG_PRIV_READ_LITERAL(k, s) RG_PRIV_LITERAL_TYPE(k, s)
#define RG_PRIV_BYTE_AT(k, s, i) rg_number_##k | (unsigned char)RG_PRIV_TEXT_IF(rg_text_##k, s)[i]
#else
/* Bit by bit: does it begin with one of the bytes that have it? gcc looks into arrays that have a name as well: few tokens. */
#define RG_PRIV_READ_LITERAL(k, s) \
    RG_PRIV_LITERAL_TYPE(k, s) \
    RG_PRIV_UNUSED static const char rg_string_##k[] = RG_PRIV_TEXT_IF(rg_text_##k, s);
#define RG_PRIV_BYTE_AT(k, s, i) RG_PRIV_BITS_AT(rg_number_##k, rg_string_##k + i)
#define RG_PRIV_BITS_AT(number, p) \
    number | !!__builtin_strspn(p, rg_priv_bit0) | !!__builtin_strspn(p, rg_priv_bit1) << 1 | \
        !!__builtin_strspn(p, rg_priv_bit2) << 2 | !!__builtin_strspn(p, rg_priv_bit3) << 3 | \
        !!__builtin_strspn(p, rg_priv_bit4) << 4 | !!__builtin_strspn(p, rg_priv_bit5) << 5 | \
        !!__builtin_strspn(p, rg_priv_bit6) << 6 | !!__builtin_strspn(p, rg_priv_bit7) << 7
/* The bytes that have bit 0, 1, ... */
RG_PRIV_UNUSED static const char rg_priv_bit0[] = "\
\001\003\005\007\011\013\015\017\021\023\025\027\031\033\035\037\041\043\045\047\051\053\055\057\061\063\065\067\071\073\075\077\
\101\103\105\107\111\113\115\117\121\123\125\127\131\133\135\137\141\143\145\147\151\153\155\157\161\163\165\167\171\173\175\177\
\201\203\205\207\211\213\215\217\221\223\225\227\231\233\235\237\241\243\245\247\251\253\255\257\261\263\265\267\271\273\275\277\
\301\303\305\307\311\313\315\317\321\323\325\327\331\333\335\337\341\343\345\347\351\353\355\357\361\363\365\367\371\373\375\377";
RG_PRIV_UNUSED static const char rg_priv_bit1[] = "\
\002\003\006\007\012\013\016\017\022\023\026\027\032\033\036\037\042\043\046\047\052\053\056\057\062\063\066\067\072\073\076\077\
\102\103\106\107\112\113\116\117\122\123\126\127\132\133\136\137\142\143\146\147\152\153\156\157\162\163\166\167\172\173\176\177\
\202\203\206\207\212\213\216\217\222\223\226\227\232\233\236\237\242\243\246\247\252\253\256\257\262\263\266\267\272\273\276\277\
\302\303\306\307\312\313\316\317\322\323\326\327\332\333\336\337\342\343\346\347\352\353\356\357\362\363\366\367\372\373\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit2[] = "\
\004\005\006\007\014\015\016\017\024\025\026\027\034\035\036\037\044\045\046\047\054\055\056\057\064\065\066\067\074\075\076\077\
\104\105\106\107\114\115\116\117\124\125\126\127\134\135\136\137\144\145\146\147\154\155\156\157\164\165\166\167\174\175\176\177\
\204\205\206\207\214\215\216\217\224\225\226\227\234\235\236\237\244\245\246\247\254\255\256\257\264\265\266\267\274\275\276\277\
\304\305\306\307\314\315\316\317\324\325\326\327\334\335\336\337\344\345\346\347\354\355\356\357\364\365\366\367\374\375\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit3[] = "\
\010\011\012\013\014\015\016\017\030\031\032\033\034\035\036\037\050\051\052\053\054\055\056\057\070\071\072\073\074\075\076\077\
\110\111\112\113\114\115\116\117\130\131\132\133\134\135\136\137\150\151\152\153\154\155\156\157\170\171\172\173\174\175\176\177\
\210\211\212\213\214\215\216\217\230\231\232\233\234\235\236\237\250\251\252\253\254\255\256\257\270\271\272\273\274\275\276\277\
\310\311\312\313\314\315\316\317\330\331\332\333\334\335\336\337\350\351\352\353\354\355\356\357\370\371\372\373\374\375\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit4[] = "\
\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037\060\061\062\063\064\065\066\067\070\071\072\073\074\075\076\077\
\120\121\122\123\124\125\126\127\130\131\132\133\134\135\136\137\160\161\162\163\164\165\166\167\170\171\172\173\174\175\176\177\
\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\
\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit5[] = "\
\040\041\042\043\044\045\046\047\050\051\052\053\054\055\056\057\060\061\062\063\064\065\066\067\070\071\072\073\074\075\076\077\
\140\141\142\143\144\145\146\147\150\151\152\153\154\155\156\157\160\161\162\163\164\165\166\167\170\171\172\173\174\175\176\177\
\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\
\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit6[] = "\
\100\101\102\103\104\105\106\107\110\111\112\113\114\115\116\117\120\121\122\123\124\125\126\127\130\131\132\133\134\135\136\137\
\140\141\142\143\144\145\146\147\150\151\152\153\154\155\156\157\160\161\162\163\164\165\166\167\170\171\172\173\174\175\176\177\
\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\
\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377";
RG_PRIV_UNUSED static const char rg_priv_bit7[] = "\
\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\
\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\
\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\
\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377";
#endif

/* ---- the set of the bytes of a literal ---- */

#define RG_PRIV_MEMBERS_OF(k, s) RG_PRIV_READ_LITERAL(k, s) enum { rg_chars_##k = RG_PRIV_CHARS(s) };
/* How many bytes a string has; a number has no text. */
#define RG_PRIV_CHARS(s) RG_PRIV_BY_TYPE(s, 0, sizeof(s) - 1)

/* Word w (0 to 3): 64 look-ups, 16 in a row, of bytes that begin with the hex digits a, b, c, d. Few tokens and no macro for each, since
 * there are 256 of them for each string. */
#define RG_PRIV_MEMBERS_WORD(k, s, w, a, b, c, d) \
    RG_PRIV_MEMBERS_64(RG_PRIV_TEXT_OF(k, s), rg_chars_##k, a, b, c, d) | RG_PRIV_BYTE_WORD(rg_number_##k + rg_text_##k * 256, w)
#define RG_PRIV_MEMBERS_64(t, n, a, b, c, d) \
    RG_PRIV_MEMBERS_16(t, n, a) | RG_PRIV_MEMBERS_16(t, n, b) << 16 | RG_PRIV_MEMBERS_16(t, n, c) << 32 | RG_PRIV_MEMBERS_16(t, n, d) << 48
#ifdef RG_PRIV_READS_LITERALS
#define RG_PRIV_TEXT_OF(k, s) RG_PRIV_TEXT_IF(rg_text_##k, s)
#define RG_PRIV_MEMBERS_16(t, n, high) \
    (0xffffULL ^ \
     ((!__builtin_memchr(t, high##0, n)) | !__builtin_memchr(t, high##1, n) << 1 | \
      !__builtin_memchr(t, high##2, n) << 2 | !__builtin_memchr(t, high##3, n) << 3 | \
      !__builtin_memchr(t, high##4, n) << 4 | !__builtin_memchr(t, high##5, n) << 5 | \
      !__builtin_memchr(t, high##6, n) << 6 | !__builtin_memchr(t, high##7, n) << 7 | \
      !__builtin_memchr(t, high##8, n) << 8 | !__builtin_memchr(t, high##9, n) << 9 | \
      !__builtin_memchr(t, high##a, n) << 10 | !__builtin_memchr(t, high##b, n) << 11 | \
      !__builtin_memchr(t, high##c, n) << 12 | !__builtin_memchr(t, high##d, n) << 13 | \
      !__builtin_memchr(t, high##e, n) << 14 | !__builtin_memchr(t, high##f, n) << 15))
#else
/* NULL is a constant for gcc, an address is none. */
#define RG_PRIV_TEXT_OF(k, s) rg_string_##k
#define RG_PRIV_MEMBERS_16(t, n, high) \
    (0xffffULL ^ \
     (__builtin_constant_p(__builtin_memchr(t, high##0, n)) | __builtin_constant_p(__builtin_memchr(t, high##1, n)) << 1 | \
      __builtin_constant_p(__builtin_memchr(t, high##2, n)) << 2 | __builtin_constant_p(__builtin_memchr(t, high##3, n)) << 3 | \
      __builtin_constant_p(__builtin_memchr(t, high##4, n)) << 4 | __builtin_constant_p(__builtin_memchr(t, high##5, n)) << 5 | \
      __builtin_constant_p(__builtin_memchr(t, high##6, n)) << 6 | __builtin_constant_p(__builtin_memchr(t, high##7, n)) << 7 | \
      __builtin_constant_p(__builtin_memchr(t, high##8, n)) << 8 | __builtin_constant_p(__builtin_memchr(t, high##9, n)) << 9 | \
      __builtin_constant_p(__builtin_memchr(t, high##a, n)) << 10 | __builtin_constant_p(__builtin_memchr(t, high##b, n)) << 11 | \
      __builtin_constant_p(__builtin_memchr(t, high##c, n)) << 12 | __builtin_constant_p(__builtin_memchr(t, high##d, n)) << 13 | \
      __builtin_constant_p(__builtin_memchr(t, high##e, n)) << 14 | __builtin_constant_p(__builtin_memchr(t, high##f, n)) << 15))
#endif

/* ---- sets by kind ---- */

#define RG_PRIV_SET_OF_0SET(k, i, j, fold, w0, w1, w2, w3) RG_PRIV_SET(rg_first, k, w0, RG_PRIV_BOTH_CASES_##fold(w1), w2, w3)
#define RG_PRIV_SET_OF_0RANGE(k, i, j, fold, a, b) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_RANGE_WORD(a, b, 0), RG_PRIV_BOTH_CASES_##fold(RG_PRIV_RANGE_WORD(a, b, 1)), \
                RG_PRIV_RANGE_WORD(a, b, 2), RG_PRIV_RANGE_WORD(a, b, 3))
#define RG_PRIV_SET_OF_0NAMED(k, i, j, fold, Name) \
    RG_PRIV_SET(rg_first, k, rg_class_##Name##_0, RG_PRIV_BOTH_CASES_##fold(rg_class_##Name##_1), rg_class_##Name##_2, \
                rg_class_##Name##_3)
#define RG_PRIV_SET_OF_0CLASS(k, i, j, fold, negated, text) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_NOT_IF(negated, rg_first_##i##_0), RG_PRIV_NOT_IF(negated, rg_first_##i##_1), \
                RG_PRIV_NOT_IF(negated, rg_first_##i##_2), RG_PRIV_NOT_IF(negated, rg_first_##i##_3)) \
    _Static_assert((rg_first_##k##_0 | rg_first_##k##_1 | rg_first_##k##_2 | rg_first_##k##_3) != 0, \
                   text ": no byte is left in the class (RG_NEVER matches nothing)");
#define RG_PRIV_SET_OF_0UNION(k, i, j, ...) RG_PRIV_SET_OR(rg_first, k, rg_first, i, rg_first, j)
#define RG_PRIV_SET_OF_0MEMBERS(k, i, j, fold, s) \
    RG_PRIV_MEMBERS_OF(k, s) \
    RG_PRIV_ENUM { \
        rg_first_##k##_0 = RG_PRIV_MEMBERS_WORD(k, s, 0, 0x0, 0x1, 0x2, 0x3), rg_letters_##k = RG_PRIV_MEMBERS_WORD(k, s, 1, 0x4, 0x5, 0x6, 0x7), \
        rg_first_##k##_2 = RG_PRIV_MEMBERS_WORD(k, s, 2, 0x8, 0x9, 0xa, 0xb), rg_first_##k##_3 = RG_PRIV_MEMBERS_WORD(k, s, 3, 0xc, 0xd, 0xe, 0xf) \
    }; \
    RG_PRIV_ENUM { rg_first_##k##_1 = RG_PRIV_BOTH_CASES_##fold(rg_letters_##k) };
#define RG_PRIV_SET_OF_0LITERAL(k, i, j, fold, s) RG_PRIV_SET_OF_0MEMBERS(k, i, j, fold, s)
#define RG_PRIV_SET_OF_0MANY(k, ...) RG_PRIV_SET(rg_first, k, 1, 0, 0, 0)

/* ---- what may be consumed ---- */

#define RG_PRIV_ANYTHING (~(uint64_t)0)
#define RG_PRIV_ALPHABET(k, w0, w1) RG_PRIV_ENUM { rg_alphabet_##k##_0 = w0, rg_alphabet_##k##_1 = w1 };
#define RG_PRIV_ALPHABET_FIRST(k) \
    RG_PRIV_ALPHABET(k, 0ULL | rg_first_##k##_0 | rg_first_##k##_2, 0ULL | rg_first_##k##_1 | rg_first_##k##_3)
#define RG_PRIV_ALPHABET_BOTH(k, i, j) \
    RG_PRIV_ALPHABET(k, 0ULL | rg_alphabet_##i##_0 | rg_alphabet_##j##_0, 0ULL | rg_alphabet_##i##_1 | rg_alphabet_##j##_1)
#define RG_PRIV_ALPHABET_SAME(k, i) RG_PRIV_ALPHABET(k, rg_alphabet_##i##_0, rg_alphabet_##i##_1)
/* Of a short literal each byte is known, of others of which kinds they are. */
#define RG_PRIV_ALPHABET_TEXT(k, s, both_cases) \
    RG_PRIV_ENUM { rg_kinds_##k = RG_PRIV_KINDS_OF(k, s, rg_min_##k) }; \
    RG_PRIV_ALPHABET(k, RG_PRIV_TEXT_ALPHABET(k, 0), both_cases(RG_PRIV_TEXT_ALPHABET(k, 1)))
#define RG_PRIV_TEXT_ALPHABET(k, w) (rg_min_##k > 3 ? RG_PRIV_KINDS_WORD_##w(rg_kinds_##k) : rg_min_##k == 0 ? 0ULL : RG_PRIV_TEXT_WORD(k, w))
#define RG_PRIV_TEXT_WORD(k, w) \
    (RG_PRIV_BYTE_WORD(rg_byte_##k & 127, w) | RG_PRIV_BYTE_WORD(rg_byte1_##k & 127, w) | \
     RG_PRIV_BYTE_WORD(rg_byte2_##k & 127, w))

/* Which kinds of bytes a string of n bytes has, a bit each. */
#ifdef RG_PRIV_READS_LITERALS
/* clang folds no strcspn: by the two bits that tell signs and digits, capitals, small letters and what is next to them. */
#define RG_PRIV_KINDS_OF(k, s, n) RG_PRIV_KINDS_OF_TEXT(RG_PRIV_TEXT_IF(rg_text_##k, s), n)
#define RG_PRIV_KINDS_OF_TEXT(t, n) \
    ((n) > 12 ? 15 \
              : RG_PRIV_KIND_AT(t, n, 0) | RG_PRIV_KIND_AT(t, n, 1) | RG_PRIV_KIND_AT(t, n, 2) | RG_PRIV_KIND_AT(t, n, 3) | \
                    RG_PRIV_KIND_AT(t, n, 4) | RG_PRIV_KIND_AT(t, n, 5) | RG_PRIV_KIND_AT(t, n, 6) | RG_PRIV_KIND_AT(t, n, 7) | \
                    RG_PRIV_KIND_AT(t, n, 8) | RG_PRIV_KIND_AT(t, n, 9) | RG_PRIV_KIND_AT(t, n, 10) | RG_PRIV_KIND_AT(t, n, 11))
#define RG_PRIV_KIND_AT(t, n, i) 1 << ((t)[i < (n) ? i : 0] >> 5 & 3)
#define RG_PRIV_KINDS_WORD_0(kinds) (((kinds)&1 ? 0xffffffffULL : 0ULL) | ((kinds)&2 ? 0xffffffff00000000ULL : 0ULL))
#define RG_PRIV_KINDS_WORD_1(kinds) (((kinds)&4 ? 0xffffffffULL : 0ULL) | ((kinds)&8 ? 0xffffffff00000000ULL : 0ULL))
#else
/* Digits, capitals, small letters, the underscore, blanks and controls, signs, and those above 127. One that holds a NUL has all kinds: they are
 * looked for up to it. */
#define RG_PRIV_KINDS_OF(k, s, n) \
    (__builtin_strcspn(rg_string_##k, "0123456789") < (n)) | (__builtin_strcspn(rg_string_##k, rg_priv_capitals) < (n)) << 1 | \
        (__builtin_strcspn(rg_string_##k, rg_priv_small) < (n)) << 2 | (__builtin_strcspn(rg_string_##k, "_") < (n)) << 3 | \
        (__builtin_strcspn(rg_string_##k, rg_priv_blanks) < (n)) << 4 | (__builtin_strcspn(rg_string_##k, rg_priv_signs) < (n)) << 5 | \
        (__builtin_strspn(rg_string_##k, rg_priv_ascii) < (n)) << 6
#define RG_PRIV_KINDS_WORD_0(kinds) \
    (((kinds)&1 ? 0x03ff000000000000 : 0ULL) | ((kinds)&16 ? 0x1ffffffffULL : 0ULL) | ((kinds)&32 ? 0xfc00fffe00000000 : 0ULL) | \
     ((kinds)&64 ? RG_PRIV_ANYTHING : 0ULL))
#define RG_PRIV_KINDS_WORD_1(kinds) \
    (((kinds)&2 ? 0x07fffffeULL : 0ULL) | ((kinds)&4 ? 0x07fffffe00000000 : 0ULL) | ((kinds)&8 ? 0x80000000ULL : 0ULL) | \
     ((kinds)&16 ? 0x8000000000000000 : 0ULL) | ((kinds)&32 ? 0x7800000178000001 : 0ULL) | ((kinds)&64 ? RG_PRIV_ANYTHING : 0ULL))
#define RG_PRIV_ARE_WORDY(kinds) ((kinds) < 16)
#define RG_PRIV_ALL_CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define RG_PRIV_ALL_SMALL "abcdefghijklmnopqrstuvwxyz"
#define RG_PRIV_ALL_BLANKS \
    " \001\002\003\004\005\006\a\b\t\n\v\f\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037\177"
#define RG_PRIV_ALL_SIGNS "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"
RG_PRIV_UNUSED static const char rg_priv_capitals[] = RG_PRIV_ALL_CAPITALS, rg_priv_small[] = RG_PRIV_ALL_SMALL, rg_priv_blanks[] = RG_PRIV_ALL_BLANKS,
                                 rg_priv_signs[] = RG_PRIV_ALL_SIGNS,
                                 rg_priv_ascii[] = RG_PRIV_ALL_CAPITALS RG_PRIV_ALL_SMALL RG_PRIV_ALL_BLANKS RG_PRIV_ALL_SIGNS "0123456789_";
#endif

/* ---- words: each is drawn a number, (n, s) (n, s) ..., by which its first byte is named ---- */

#define RG_PRIV_SETS_OF_WORDS(k, fold, ss) RG_PRIV_SETS_OF_NUMBERED(k, fold, RG_PRIV_NUMBERED(ss))
#define RG_PRIV_SETS_OF_NUMBERED(k, fold, words) \
    RG_PRIV_HEADS(words) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_HEADS_WORD(0, words), RG_PRIV_BOTH_CASES_##fold(RG_PRIV_HEADS_WORD(1, words)), \
                RG_PRIV_HEADS_WORD(2, words), RG_PRIV_HEADS_WORD(3, words)) \
    RG_PRIV_ENUM { rg_kinds_##k = RG_PRIV_KINDS_OF_WORDS(words) }; \
    RG_PRIV_ALPHABET(k, 0ULL | rg_first_##k##_0 | rg_first_##k##_2 | RG_PRIV_KINDS_WORD_0(rg_kinds_##k), \
                     rg_first_##k##_1 | rg_first_##k##_3 | RG_PRIV_BOTH_CASES_##fold(RG_PRIV_KINDS_WORD_1(rg_kinds_##k))) \
    RG_PRIV_WORD_TABLES(k, words)
#define RG_PRIV_NUMBERED(ss) RG_PRIV_END(RG_PRIV_NUMBERED_A ss)
#define RG_PRIV_NUMBERED_A(s) RG_PRIV_NUMBER_WORD(__COUNTER__, s) RG_PRIV_NUMBERED_B
#define RG_PRIV_NUMBERED_B(s) RG_PRIV_NUMBER_WORD(__COUNTER__, s) RG_PRIV_NUMBERED_A
#define RG_PRIV_NUMBERED_A_END
#define RG_PRIV_NUMBERED_B_END
#define RG_PRIV_NUMBER_WORD(n, s) (n, s)

#define RG_PRIV_HEADS(words) RG_PRIV_END(RG_PRIV_HEADS_A words)
#define RG_PRIV_HEADS_A(n, s) RG_PRIV_WORD_HEAD(n, s) RG_PRIV_HEADS_B
#define RG_PRIV_HEADS_B(n, s) RG_PRIV_WORD_HEAD(n, s) RG_PRIV_HEADS_A
#define RG_PRIV_HEADS_A_END
#define RG_PRIV_HEADS_B_END
#define RG_PRIV_WORD_HEAD(n, s) \
    RG_PRIV_READ_LITERAL(n, s) \
    RG_PRIV_ENUM { rg_head_##n = RG_PRIV_BYTE_AT(n, s, 0), rg_kinds_##n = RG_PRIV_KINDS_OF(n, s, RG_PRIV_CHARS(s)) };

#define RG_PRIV_KINDS_OF_WORDS(words) RG_PRIV_END(RG_PRIV_KINDS_OF_WORDS_A words)
#define RG_PRIV_KINDS_OF_WORDS_A(n, s) rg_kinds_##n | RG_PRIV_KINDS_OF_WORDS_B
#define RG_PRIV_KINDS_OF_WORDS_B(n, s) rg_kinds_##n | RG_PRIV_KINDS_OF_WORDS_A
#define RG_PRIV_KINDS_OF_WORDS_A_END 0
#define RG_PRIV_KINDS_OF_WORDS_B_END 0

#define RG_PRIV_HEADS_WORD(w, words) RG_PRIV_END(RG_PRIV_HEADS_##w##_A words)
#define RG_PRIV_HEADS_0_A(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 0) | RG_PRIV_HEADS_0_B
#define RG_PRIV_HEADS_0_B(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 0) | RG_PRIV_HEADS_0_A
#define RG_PRIV_HEADS_0_A_END 0
#define RG_PRIV_HEADS_0_B_END 0
#define RG_PRIV_HEADS_1_A(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 1) | RG_PRIV_HEADS_1_B
#define RG_PRIV_HEADS_1_B(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 1) | RG_PRIV_HEADS_1_A
#define RG_PRIV_HEADS_1_A_END 0
#define RG_PRIV_HEADS_1_B_END 0
#define RG_PRIV_HEADS_2_A(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 2) | RG_PRIV_HEADS_2_B
#define RG_PRIV_HEADS_2_B(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 2) | RG_PRIV_HEADS_2_A
#define RG_PRIV_HEADS_2_A_END 0
#define RG_PRIV_HEADS_2_B_END 0
#define RG_PRIV_HEADS_3_A(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 3) | RG_PRIV_HEADS_3_B
#define RG_PRIV_HEADS_3_B(n, s) RG_PRIV_BYTE_WORD(rg_head_##n, 3) | RG_PRIV_HEADS_3_A
#define RG_PRIV_HEADS_3_A_END 0
#define RG_PRIV_HEADS_3_B_END 0

/* What the code reads (emit/words.h): their first bytes side by side, and all of them. A single byte has no text, but as
 * long a one as words whose second byte is read: gcc, which may take one apart, says so otherwise. */
#define RG_PRIV_WORD_TABLES(k, words) \
    RG_PRIV_UNUSED static const unsigned char rg_heads_##k[32] = {RG_PRIV_HEAD_LIST(words)}; \
    RG_PRIV_UNUSED static const rg_priv_literal rg_words_##k[] = {RG_PRIV_WORD_LIST(words)};
#define RG_PRIV_HEAD_LIST(words) RG_PRIV_END(RG_PRIV_HEAD_LIST_A words)
#define RG_PRIV_HEAD_LIST_A(n, s) rg_head_##n, RG_PRIV_HEAD_LIST_B
#define RG_PRIV_HEAD_LIST_B(n, s) rg_head_##n, RG_PRIV_HEAD_LIST_A
#define RG_PRIV_HEAD_LIST_A_END
#define RG_PRIV_HEAD_LIST_B_END
#define RG_PRIV_WORD_LIST(words) RG_PRIV_END(RG_PRIV_WORD_LIST_A words)
#define RG_PRIV_WORD_LIST_A(n, s) {__builtin_choose_expr(rg_text_##n, s, "\0"), RG_PRIV_LENGTH(s), rg_head_##n}, RG_PRIV_WORD_LIST_B
#define RG_PRIV_WORD_LIST_B(n, s) {__builtin_choose_expr(rg_text_##n, s, "\0"), RG_PRIV_LENGTH(s), rg_head_##n}, RG_PRIV_WORD_LIST_A
#define RG_PRIV_WORD_LIST_A_END
#define RG_PRIV_WORD_LIST_B_END

#define RG_PRIV_SETS(ops) RG_PRIV_WALK(RG_PRIV_SETS_A ops (0STOP, ~);)
#define RG_PRIV_SETS_A(op, ...) RG_PRIV_SETS_##op(__VA_ARGS__) RG_PRIV_SETS_B
#define RG_PRIV_SETS_B(op, ...) RG_PRIV_SETS_##op(__VA_ARGS__) RG_PRIV_SETS_A
#define RG_PRIV_SETS_0STOP(...) struct

#define RG_PRIV_SETS_0ITEM(k, i, j, fold, kind, ...) RG_PRIV_SET_OF_##kind(k, i, j, fold, __VA_ARGS__)
#define RG_PRIV_SETS_0ONE(k, i, j, fold, kind, ...) RG_PRIV_SET_OF_##kind(k, i, j, fold, __VA_ARGS__) RG_PRIV_ALPHABET_FIRST(k)
#define RG_PRIV_SETS_0TEXT(k, i, j, fold, s) \
    RG_PRIV_FIRST_BYTES(k, s) \
    RG_PRIV_SET(rg_first, k, rg_nullable_##k ? 0 : RG_PRIV_BYTE_WORD(rg_byte_##k, 0), \
                RG_PRIV_BOTH_CASES_##fold(RG_PRIV_BYTE_WORD(rg_byte_##k, 1)), RG_PRIV_BYTE_WORD(rg_byte_##k, 2), \
                RG_PRIV_BYTE_WORD(rg_byte_##k, 3)) \
    RG_PRIV_ALPHABET_TEXT(k, s, RG_PRIV_BOTH_CASES_##fold)
#define RG_PRIV_SETS_0WORDS(k, i, j, fold, ss) RG_PRIV_SETS_OF_WORDS(k, fold, ss)
#define RG_PRIV_SETS_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_LEAF_SETS_##kind(k, __VA_ARGS__)
#define RG_PRIV_SETS_0OPEN_SEQ(...)
#define RG_PRIV_SETS_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_SET_OR_IF(rg_first, k, rg_first, i, rg_nullable_##i, rg_first, j) RG_PRIV_ALPHABET_BOTH(k, i, j)
#define RG_PRIV_SETS_0OPEN_ALT(...)
#define RG_PRIV_SETS_0MID_ALT(...)
#define RG_PRIV_SETS_0CLOSE_ALT(k, i, j, ...) RG_PRIV_SET_OR(rg_first, k, rg_first, i, rg_first, j) RG_PRIV_ALPHABET_BOTH(k, i, j)
#define RG_PRIV_SETS_0OPEN_LOOP(...)
#define RG_PRIV_SETS_0CLOSE_LOOP(k, i, ...) RG_PRIV_SET_COPY(rg_first, k, rg_first, i) RG_PRIV_ALPHABET_SAME(k, i)
#define RG_PRIV_SETS_0OPEN_CAPTURE(...)
#define RG_PRIV_SETS_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_SET_COPY(rg_first, k, rg_first, i) RG_PRIV_ALPHABET_SAME(k, i)
#define RG_PRIV_SETS_0OPEN_ATOMIC(...)
#define RG_PRIV_SETS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_SET_COPY(rg_first, k, rg_first, i) RG_PRIV_ALPHABET_SAME(k, i)
#define RG_PRIV_SETS_0OPEN_LOOK(...)
#define RG_PRIV_SETS_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_0 : 0, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_1 : 0, \
                RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_2 : 0, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_3 : 0) \
    RG_PRIV_ALPHABET(k, 0, 0)

/* ---- leaves ---- */

#define RG_PRIV_PLACE_SETS(k, w0) RG_PRIV_SET(rg_first, k, w0, 0, 0, 0) RG_PRIV_ALPHABET(k, 0, 0)
#define RG_PRIV_ANY_SETS(k) RG_PRIV_SET_ALL(rg_first, k) RG_PRIV_ALPHABET(k, RG_PRIV_ANYTHING, RG_PRIV_ANYTHING)
#define RG_PRIV_LEAF_SETS_0EMPTY(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0NEVER(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0BEGIN(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0END(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0LINE_BEGIN(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0LINE_END(k, ...) RG_PRIV_PLACE_SETS(k, 1 << 10) /* \n */
#define RG_PRIV_LEAF_SETS_0WORD_BOUNDARY(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0NOT_WORD_BOUNDARY(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0BACKREF(k, ...) RG_PRIV_ANY_SETS(k)
#define RG_PRIV_LEAF_SETS_0WHEN(k, ...) RG_PRIV_PLACE_SETS(k, 0)
#define RG_PRIV_LEAF_SETS_0CALL(k, ...) RG_PRIV_ANY_SETS(k)
#define RG_PRIV_LEAF_SETS_0UTF8(k, negated, ranges) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_UTF8_WORD(negated, ranges, 0), RG_PRIV_UTF8_WORD(negated, ranges, 1), \
                RG_PRIV_UTF8_WORD(negated, ranges, 2), RG_PRIV_UTF8_WORD(negated, ranges, 3)) \
    RG_PRIV_ALPHABET(k, RG_PRIV_ANYTHING, RG_PRIV_ANYTHING)
#define RG_PRIV_LEAF_SETS_0INTEGER(k, ...) RG_PRIV_ANY_SETS(k)
#define RG_PRIV_LEAF_SETS_0NUMERAL(k, name, notation) \
    RG_PRIV_SET(rg_first, k, (notation) == RG_PRIV_VARINT ? ~0ULL : 0x03ff000000000000, \
                (notation) == RG_PRIV_VARINT ? ~0ULL : (notation) == RG_PRIV_HEX ? 0x0000007e0000007e : 0ULL, \
                (notation) == RG_PRIV_VARINT ? ~0ULL : 0ULL, (notation) == RG_PRIV_VARINT ? ~0ULL : 0ULL) \
    RG_PRIV_ALPHABET_FIRST(k)
#define RG_PRIV_LEAF_SETS_0TAKE(k, ...) RG_PRIV_ANY_SETS(k)
#define RG_PRIV_LEAF_SETS_0ERROR(k, ...) RG_PRIV_PLACE_SETS(k, 1)

#endif
