/* sets.h - the first set of every node: four 64-bit words, each an integer constant expression.
 *
 *   rg_first_k_0 .. _3   if k succeeds with a byte c at hand, then c is in the set, or k is null (facts.h) and consumes
 *                        nothing on that path.
 *                        May err: bytes too many. For a single node (facts.h) it is exact.
 *   rg_then_k            the byte that follows the first one when k succeeds, as a sketch (below), if there is one.
 *                        May err: bytes too many.
 *   rg_last_k_0, _1      k ends with a greedy run (facts.h) over this set of bytes below 128; else 0, and so it may err.
 *   rg_before_k_0, _1    k ends with such a run and one byte of its set: [\w.]+\.; else 0, as above.
 *   rg_twin_k_0, _1      k is one byte of this set of bytes below 128, and then a run over it: \.[\w.]+; else 0, as above.
 *   rg_eats_k_0, _1      the bytes that k may consume, 128 and above folded onto those below. May err: bytes too many.
 *   rg_wordy_k           k ends with a run (facts.h) of word bytes. May err: towards 0.
 *   rg_chunk_k           k is made of chunks: greedy runs (facts.h) over its first set, behind each of which comes what eats no
 *                        byte of that set, as in \w+\s* or (\w+,?)+. RG_PRIV_LINK and more: it is one such run, of one byte or more,
 *                        and a gap: so many other bytes, as many as there are, all of them below 128. May err: towards 0.
 *   rg_flat_k            k is greedy for bytes of its first set, of which it takes min to max (facts.h), and remembers nothing:
 *                        \d{1,3}, \d?\d. May err: towards 0.
 *   rg_byte_k            the first byte of a literal, exact; rg_byte1_k, rg_byte2_k: the two after it, if it has them.
 *
 * A string is no constant expression, but comparing with one is: eight steps of a binary search give a byte's
 * value, 256 look-ups give a string's set.
 */
#ifndef RG_PASSES_SETS_H
#define RG_PASSES_SETS_H

#include "facts.h"

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

/* Word w of the set that is the byte c, or the bytes from a to b. */
#define RG_PRIV_BYTE_WORD(c, w) ((c) >> 6 == (w) ? (uint64_t)1 << ((c) & 63) : 0)
#define RG_PRIV_FROM_WORD(a, w) \
    ((a) <= 64 * (w) ? ~(uint64_t)0 : (a) > 64 * (w) + 63 ? (uint64_t)0 : ~(uint64_t)0 << ((a) & 63))
#define RG_PRIV_RANGE_WORD(a, b, w) \
    (RG_PRIV_FROM_WORD((unsigned char)(a), w) & ~RG_PRIV_FROM_WORD((unsigned char)(b) + 1, w))
/* Of a word that is not 0; for one that is, clang wants a constant, too. */
#define RG_PRIV_LOWEST_BIT(w) __builtin_ctzll(w | 0x8000000000000000)
#define RG_PRIV_NOT_IF(negated, x) ((negated) ? ~(uint64_t)(x) : (uint64_t)(x))

/* The value of byte i of a literal that has so many, most significant bit first. */
#define RG_PRIV_BYTE_AT(name, k, s, i) \
    enum { \
        name##_7 = RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLE_0, 0), \
        name##_6 = 2 * name##_7 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_1, name##_7), \
        name##_5 = 2 * name##_6 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_2, name##_6), \
        name##_4 = 2 * name##_5 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_3, name##_5), \
        name##_3 = 2 * name##_4 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_4, name##_4), \
        name##_2 = 2 * name##_3 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_5, name##_3), \
        name##_1 = 2 * name##_2 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_6, name##_2), \
        name = RG_PRIV_BY_TYPE(s, (unsigned char)RG_PRIV_NUMBER(s), \
                               2 * name##_1 + RG_PRIV_AT_LEAST(k, s, i, RG_PRIV_MIDDLES_7, name##_1)) \
    };
#define RG_PRIV_AT_LEAST(k, s, i, middles, n) (__builtin_memcmp(&RG_PRIV_TEXT_OF(k, s)[i], &middles[n], 1) >= 0)
/* Its first byte, and the two after it where it has so many. */
#define RG_PRIV_FIRST_BYTES(k, s) \
    enum { rg_text_##k = RG_PRIV_BY_TYPE(s, 0, 1), rg_at1_##k = rg_min_##k > 1, rg_at2_##k = rg_min_##k > 2 ? 2 : 0 }; \
    RG_PRIV_BYTE_AT(rg_byte_##k, k, s, 0) \
    RG_PRIV_BYTE_AT(rg_byte1_##k, k, s, rg_at1_##k) \
    RG_PRIV_BYTE_AT(rg_byte2_##k, k, s, rg_at2_##k)
/* The middle of all bytes, those of the halves, of the quarters and so on; one token each. */
#define RG_PRIV_MIDDLE_0 "\200"
#define RG_PRIV_MIDDLES_1 "\100\300"
#define RG_PRIV_MIDDLES_2 "\040\140\240\340"
#define RG_PRIV_MIDDLES_3 "\020\060\120\160\220\260\320\360"
#define RG_PRIV_MIDDLES_4 "\010\030\050\070\110\130\150\170\210\230\250\270\310\330\350\370"
#define RG_PRIV_MIDDLES_5 "\
\004\014\024\034\044\054\064\074\104\114\124\134\144\154\164\174\
\204\214\224\234\244\254\264\274\304\314\324\334\344\354\364\374"
#define RG_PRIV_MIDDLES_6 "\
\002\006\012\016\022\026\032\036\042\046\052\056\062\066\072\076\
\102\106\112\116\122\126\132\136\142\146\152\156\162\166\172\176\
\202\206\212\216\222\226\232\236\242\246\252\256\262\266\272\276\
\302\306\312\316\322\326\332\336\342\346\352\356\362\366\372\376"
#define RG_PRIV_MIDDLES_7 "\
\001\003\005\007\011\013\015\017\021\023\025\027\031\033\035\037\
\041\043\045\047\051\053\055\057\061\063\065\067\071\073\075\077\
\101\103\105\107\111\113\115\117\121\123\125\127\131\133\135\137\
\141\143\145\147\151\153\155\157\161\163\165\167\171\173\175\177\
\201\203\205\207\211\213\215\217\221\223\225\227\231\233\235\237\
\241\243\245\247\251\253\255\257\261\263\265\267\271\273\275\277\
\301\303\305\307\311\313\315\317\321\323\325\327\331\333\335\337\
\341\343\345\347\351\353\355\357\361\363\365\367\371\373\375\377"

/* rg_chars_k bytes of a string, or the byte rg_number_k. */
#define RG_PRIV_MEMBERS_OF(k, s) \
    enum { \
        rg_text_##k = RG_PRIV_BY_TYPE(s, 0, 1), \
        rg_chars_##k = RG_PRIV_BY_TYPE(s, 0, sizeof(s) - 1), \
        rg_number_##k = RG_PRIV_BY_TYPE(s, (unsigned char)RG_PRIV_NUMBER(s), 256) \
    };

/* Word 1 (bytes 64 to 127), with each letter in both cases: A to Z are bits 1 to 26, a to z 32 further up. */
#define RG_PRIV_BOTH_CASES(w1) \
    ((uint64_t)(w1) | ((uint64_t)(w1) & 0x07fffffe) << 32 | ((uint64_t)(w1) >> 32 & 0x07fffffe))

/* Word w (0 to 3) of the set of the bytes of a literal: 64 look-ups, in four rows of 16, a row being the upper half of a byte. Few
 * tokens, and RG_PRIV_TEXT_OF written out, since there are 256 of them for each string. */
#define RG_PRIV_MEMBERS_WORD_0(k, s) RG_PRIV_BYTE_WORD(rg_number_##k, 0) | RG_PRIV_MEMBERS_64(k, s, 0x0, 0x1, 0x2, 0x3)
#define RG_PRIV_MEMBERS_WORD_1(k, s) RG_PRIV_BYTE_WORD(rg_number_##k, 1) | RG_PRIV_MEMBERS_64(k, s, 0x4, 0x5, 0x6, 0x7)
#define RG_PRIV_MEMBERS_WORD_2(k, s) RG_PRIV_BYTE_WORD(rg_number_##k, 2) | RG_PRIV_MEMBERS_64(k, s, 0x8, 0x9, 0xa, 0xb)
#define RG_PRIV_MEMBERS_WORD_3(k, s) RG_PRIV_BYTE_WORD(rg_number_##k, 3) | RG_PRIV_MEMBERS_64(k, s, 0xc, 0xd, 0xe, 0xf)
#define RG_PRIV_MEMBERS_64(k, s, a, b, c, d) \
    RG_PRIV_MEMBERS_16(k, s, a) | RG_PRIV_MEMBERS_16(k, s, b) << 16 | RG_PRIV_MEMBERS_16(k, s, c) << 32 | \
        RG_PRIV_MEMBERS_16(k, s, d) << 48
#define RG_PRIV_MEMBERS_16(k, s, row) \
    (0ULL | RG_PRIV_MEMBER(k, s, row##0, 1) | RG_PRIV_MEMBER(k, s, row##1, 2) | RG_PRIV_MEMBER(k, s, row##2, 4) | \
     RG_PRIV_MEMBER(k, s, row##3, 8) | RG_PRIV_MEMBER(k, s, row##4, 16) | RG_PRIV_MEMBER(k, s, row##5, 32) | \
     RG_PRIV_MEMBER(k, s, row##6, 64) | RG_PRIV_MEMBER(k, s, row##7, 128) | RG_PRIV_MEMBER(k, s, row##8, 256) | \
     RG_PRIV_MEMBER(k, s, row##9, 512) | RG_PRIV_MEMBER(k, s, row##a, 1024) | RG_PRIV_MEMBER(k, s, row##b, 2048) | \
     RG_PRIV_MEMBER(k, s, row##c, 4096) | RG_PRIV_MEMBER(k, s, row##d, 8192) | RG_PRIV_MEMBER(k, s, row##e, 16384) | \
     RG_PRIV_MEMBER(k, s, row##f, 32768))
#define RG_PRIV_MEMBER(k, s, byte, bit) \
    (__builtin_memchr(__builtin_choose_expr(rg_text_##k, s, ""), byte, rg_chars_##k) ? bit : 0)

/* A sketch: what is left of a set if a byte's two highest bits are dropped. One word, quickly tested. */
#define RG_PRIV_SKETCH(k) (0ULL | rg_first_##k##_0 | rg_first_##k##_1 | rg_first_##k##_2 | rg_first_##k##_3)
#define RG_PRIV_SKETCH_OF(c, fold) \
    ((uint64_t)1 << ((c) & 63) | (fold && ((c) | 32) >= 'a' && ((c) | 32) <= 'z' ? (uint64_t)1 << (((c) ^ 32) & 63) : 0))
#define RG_PRIV_ANYTHING (~(uint64_t)0)
#define RG_PRIV_IS_IN_SKETCH(byte, sketch) ((uint64_t)(sketch) >> ((byte) & 63) & 1)

/* What k may consume. */
#define RG_PRIV_EATS(k, chunk, flat, wordy, w0, w1) \
    RG_PRIV_ENUM { rg_eats_##k##_0 = (w0), rg_eats_##k##_1 = (w1), rg_wordy_##k = (wordy), rg_flat_##k = (flat), \
                   rg_chunk_##k = (chunk) };
#define RG_PRIV_EATS_NOTHING(k) RG_PRIV_EATS(k, 0, 0, 0, 0, 0)
#define RG_PRIV_EATS_ANYTHING(k) RG_PRIV_EATS(k, 0, 0, 0, RG_PRIV_ANYTHING, RG_PRIV_ANYTHING)
#define RG_PRIV_EATS_FIRST(k) \
    RG_PRIV_EATS(k, 0, 1, 0, 0ULL | rg_first_##k##_0 | rg_first_##k##_2, 0ULL | rg_first_##k##_1 | rg_first_##k##_3)
#define RG_PRIV_EATS_BOTH(k, i, j, chunk, flat, wordy) \
    RG_PRIV_EATS(k, chunk, flat, wordy, 0ULL | rg_eats_##i##_0 | rg_eats_##j##_0, 0ULL | rg_eats_##i##_1 | rg_eats_##j##_1)
#define RG_PRIV_EATS_SAME(k, i, chunk, flat, wordy) RG_PRIV_EATS(k, chunk, flat, wordy, rg_eats_##i##_0, rg_eats_##i##_1)
#define RG_PRIV_IS_WORD_RUN(k) \
    (rg_run_##k != 0 && (rg_first_##k##_0 & ~RG_PRIV_WORD_0) == 0 && (rg_first_##k##_1 & ~RG_PRIV_WORD_1) == 0 && \
     (rg_first_##k##_2 | rg_first_##k##_3) == 0)
/* Of a literal three bytes are known; `word` adds the other case of letters where it does not matter. */
#define RG_PRIV_EATS_TEXT(k, word) \
    RG_PRIV_EATS(k, 0, rg_single_##k, 0, rg_min_##k > 3 ? RG_PRIV_ANYTHING : rg_min_##k == 0 ? 0ULL : RG_PRIV_TEXT_WORD(k, 0), \
                 rg_min_##k > 3 ? RG_PRIV_ANYTHING : rg_min_##k == 0 ? 0ULL : word(RG_PRIV_TEXT_WORD(k, 1)))
#define RG_PRIV_TEXT_WORD(k, w) \
    (RG_PRIV_BYTE_WORD(rg_byte_##k & 127, w) | RG_PRIV_BYTE_WORD(rg_byte1_##k & 127, w) | \
     RG_PRIV_BYTE_WORD(rg_byte2_##k & 127, w))

/* Chunks. */
#define RG_PRIV_LINK 2
#define RG_PRIV_CHUNK_IN_SEQ(i, j) \
    (rg_chunk_##i == 0 || ((rg_eats_##j##_0 & (0ULL | rg_first_##i##_0 | rg_first_##i##_2)) | \
                           (rg_eats_##j##_1 & (0ULL | rg_first_##i##_1 | rg_first_##i##_3))) != 0 \
         ? 0LL \
     : rg_chunk_##i == RG_PRIV_LINK && rg_flat_##j && rg_min_##j == 0 && \
             (rg_first_##i##_2 | rg_first_##i##_3 | rg_first_##j##_2 | rg_first_##j##_3) == 0 \
         ? RG_PRIV_LINK + rg_max_##j \
         : 1LL)
#define RG_PRIV_CHUNK_OF_LOOP(k, i, lo, hi, kind) \
    (rg_run_##k == RG_PRIV_GREEDY_RUN                                         ? (rg_min_##k == 1 ? RG_PRIV_LINK : 1) \
     : rg_chunk_##i != 0 && (lo) > 0 && RG_PRIV_IS_ENDLESS(hi, kind) ? 1 \
                                                                      : 0)

/* The second byte of k, where it is known to have one and not to be just anything. */
#define RG_PRIV_THEN(k, sketch) RG_PRIV_THEN_SKETCH(k, sketch) RG_PRIV_NO_ECHO(k)
#define RG_PRIV_THEN_SKETCH(k, sketch) RG_PRIV_ENUM { rg_then_##k = (sketch) };
#define RG_PRIV_THEN_ANYTHING(k) RG_PRIV_THEN(k, RG_PRIV_ANYTHING)
#define RG_PRIV_THEN_IN_SEQ(k, i, j) \
    RG_PRIV_THEN_SKETCH(k, rg_min_##i > 1                                       ? 0ULL | rg_then_##i \
                           : rg_max_##i == 0                                    ? 0ULL | rg_then_##j \
                           : rg_min_##i == 1 && rg_max_##i == 1 && !rg_null_##j ? RG_PRIV_SKETCH(j) \
                                                                                : RG_PRIV_ANYTHING)

/* What an echo (follow.h) is made of: words 0 and 1 of sets that have no others. */
#define RG_PRIV_ECHO(k, last_0, last_1, before_0, before_1, twin_0, twin_1) \
    RG_PRIV_ENUM { \
        rg_last_##k##_0 = (last_0), rg_last_##k##_1 = (last_1), rg_before_##k##_0 = (before_0), \
        rg_before_##k##_1 = (before_1), rg_twin_##k##_0 = (twin_0), rg_twin_##k##_1 = (twin_1) \
    };
#define RG_PRIV_NO_ECHO(k) RG_PRIV_ECHO(k, 0, 0, 0, 0, 0, 0)
#define RG_PRIV_ECHO_OF_RUN(k) RG_PRIV_ECHO(k, RG_PRIV_RUN_WORD(k, 0), RG_PRIV_RUN_WORD(k, 1), 0, 0, 0, 0)
#define RG_PRIV_RUN_WORD(k, w) \
    (rg_run_##k == RG_PRIV_GREEDY_RUN && (rg_first_##k##_2 | rg_first_##k##_3) == 0 ? 0ULL | rg_first_##k##_##w : 0ULL)
#define RG_PRIV_ECHO_IN_SEQ(k, i, j) \
    RG_PRIV_ECHO(k, rg_last_##j##_0, rg_last_##j##_1, RG_PRIV_BEFORE_WORD(i, j, 0), RG_PRIV_BEFORE_WORD(i, j, 1), \
                 RG_PRIV_TWIN_WORD(i, j, 0), RG_PRIV_TWIN_WORD(i, j, 1))
#define RG_PRIV_BEFORE_WORD(i, j, w) \
    (!rg_single_##j ? 0ULL | rg_before_##j##_##w \
     : RG_PRIV_WORD_WITHIN(rg_first_##j##_0, rg_last_##i##_0) && RG_PRIV_WORD_WITHIN(rg_first_##j##_1, rg_last_##i##_1) && \
             (rg_first_##j##_2 | rg_first_##j##_3) == 0 \
         ? 0ULL | rg_last_##i##_##w \
         : 0ULL)
#define RG_PRIV_TWIN_WORD(i, j, w) \
    (rg_single_##i && rg_run_##j != 0 && rg_sure_##j && (rg_first_##j##_2 | rg_first_##j##_3) == 0 && \
             RG_PRIV_WITHIN(rg_first, i, rg_first, j) \
         ? 0ULL | rg_first_##j##_##w \
         : 0ULL)

#define RG_PRIV_SETS(ops) RG_PRIV_WALK(RG_PRIV_SETS_A ops (0STOP, ~);)
#define RG_PRIV_SETS_A(op, ...) RG_PRIV_SETS_##op(__VA_ARGS__) RG_PRIV_SETS_B
#define RG_PRIV_SETS_B(op, ...) RG_PRIV_SETS_##op(__VA_ARGS__) RG_PRIV_SETS_A
#define RG_PRIV_SETS_0STOP(...) struct

#define RG_PRIV_SETS_0EMPTY(k) RG_PRIV_SET(rg_first, k, 0, 0, 0, 0) RG_PRIV_EATS_NOTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0NEVER(k) RG_PRIV_SET(rg_first, k, 0, 0, 0, 0) RG_PRIV_EATS_NOTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0BYTES(k, s) \
    RG_PRIV_FIRST_BYTES(k, s) \
    RG_PRIV_SET(rg_first, k, rg_null_##k ? 0 : RG_PRIV_BYTE_WORD(rg_byte_##k, 0), RG_PRIV_BYTE_WORD(rg_byte_##k, 1), \
                RG_PRIV_BYTE_WORD(rg_byte_##k, 2), RG_PRIV_BYTE_WORD(rg_byte_##k, 3)) \
    RG_PRIV_EATS_TEXT(k, ) RG_PRIV_THEN(k, rg_min_##k > 1 ? RG_PRIV_SKETCH_OF(rg_byte1_##k, 0) : RG_PRIV_ANYTHING)
#define RG_PRIV_SETS_0RANGE(k, a, b) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_RANGE_WORD(a, b, 0), RG_PRIV_RANGE_WORD(a, b, 1), RG_PRIV_RANGE_WORD(a, b, 2), \
                RG_PRIV_RANGE_WORD(a, b, 3)) \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0SET(k, w0, w1, w2, w3) RG_PRIV_SET(rg_first, k, w0, w1, w2, w3) \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0MEMBERS(k, s) \
    RG_PRIV_MEMBERS_OF(k, s) \
    RG_PRIV_ENUM { \
        rg_first_##k##_0 = RG_PRIV_MEMBERS_WORD_0(k, s), rg_first_##k##_1 = RG_PRIV_MEMBERS_WORD_1(k, s), \
        rg_first_##k##_2 = RG_PRIV_MEMBERS_WORD_2(k, s), rg_first_##k##_3 = RG_PRIV_MEMBERS_WORD_3(k, s) \
    };
#define RG_PRIV_SETS_0UNION(k, i, j) RG_PRIV_SET_OR(rg_first, k, rg_first, i, rg_first, j)
#define RG_PRIV_SETS_0CLASS(k, i, negated, text) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_NOT_IF(negated, rg_first_##i##_0), RG_PRIV_NOT_IF(negated, rg_first_##i##_1), \
                RG_PRIV_NOT_IF(negated, rg_first_##i##_2), RG_PRIV_NOT_IF(negated, rg_first_##i##_3)) \
    _Static_assert((rg_first_##k##_0 | rg_first_##k##_1 | rg_first_##k##_2 | rg_first_##k##_3) != 0, \
                   text ": no byte is left in the class (RG_NEVER matches nothing)"); \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0ITEM(op, ...) RG_PRIV_SETS_##op(__VA_ARGS__)
#define RG_PRIV_SETS_0ASSERT(k, kind) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_ASSERT_FIRST_##kind, 0, 0, 0) \
    RG_PRIV_EATS_NOTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0OPEN_SEQ(...)
#define RG_PRIV_SETS_0CLOSE_SEQ(k, i, j) \
    RG_PRIV_SET_OR_IF(rg_first, k, rg_first, i, rg_null_##i, rg_first, j) \
    RG_PRIV_EATS_BOTH(k, i, j, RG_PRIV_CHUNK_IN_SEQ(i, j), \
                      rg_flat_##i && rg_flat_##j && RG_PRIV_SAME_SET(rg_first, i, rg_first, j), rg_wordy_##j) \
    RG_PRIV_THEN_IN_SEQ(k, i, j) RG_PRIV_ECHO_IN_SEQ(k, i, j)
#define RG_PRIV_SETS_0OPEN_ALT(...)
#define RG_PRIV_SETS_0MID_ALT(...)
#define RG_PRIV_SETS_0CLOSE_ALT(k, i, j) \
    RG_PRIV_SET_OR(rg_first, k, rg_first, i, rg_first, j) \
    RG_PRIV_EATS_BOTH(k, i, j, 0, rg_single_##k, rg_wordy_##i && rg_wordy_##j) RG_PRIV_THEN(k, 0ULL | rg_then_##i | rg_then_##j)
#define RG_PRIV_SETS_0OPEN_LOOP(...)
#define RG_PRIV_SETS_0CLOSE_LOOP(k, i, lo, hi, kind, ...) \
    RG_PRIV_SET_COPY(rg_first, k, rg_first, i) \
    RG_PRIV_EATS_SAME(k, i, RG_PRIV_CHUNK_OF_LOOP(k, i, lo, hi, kind), \
                      rg_single_##i && RG_PRIV_IS_GREEDY(kind), RG_PRIV_IS_WORD_RUN(k)) \
    RG_PRIV_THEN_SKETCH(k, (lo) > 0 && rg_min_##i > 1 ? 0ULL | rg_then_##i : RG_PRIV_ANYTHING) \
    RG_PRIV_ECHO_OF_RUN(k)
#define RG_PRIV_SETS_0OPEN_CAPTURE(...)
#define RG_PRIV_SETS_0CLOSE_CAPTURE(k, i, name) \
    RG_PRIV_SET_COPY(rg_first, k, rg_first, i) \
    RG_PRIV_EATS_SAME(k, i, rg_chunk_##i, 0, rg_wordy_##i) RG_PRIV_THEN_SKETCH(k, rg_then_##i) RG_PRIV_ECHO_OF_RUN(k)
#define RG_PRIV_SETS_0OPEN_ATOMIC(...)
#define RG_PRIV_SETS_0CLOSE_ATOMIC(k, i) RG_PRIV_SET_COPY(rg_first, k, rg_first, i) \
    RG_PRIV_EATS_SAME(k, i, 0, 0, rg_wordy_##i) RG_PRIV_THEN(k, rg_then_##i)
#define RG_PRIV_SETS_0OPEN_LOOK(...)
#define RG_PRIV_SETS_0CLOSE_LOOK(k, i, kind) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_0 : 0, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_1 : 0, \
                RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_2 : 0, RG_PRIV_IS_AHEAD(kind) ? rg_first_##i##_3 : 0) \
    RG_PRIV_EATS_NOTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0BACKREF(k, name) RG_PRIV_SET_ALL(rg_first, k) RG_PRIV_EATS_ANYTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0WHEN(k, call) RG_PRIV_SET(rg_first, k, 0, 0, 0, 0) \
    RG_PRIV_EATS_NOTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0CALL(k, Name) RG_PRIV_SET_ALL(rg_first, k) RG_PRIV_EATS_ANYTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0UTF8(k, negated, ranges) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_UTF8_WORD(negated, ranges, 0), RG_PRIV_UTF8_WORD(negated, ranges, 1), \
                RG_PRIV_UTF8_WORD(negated, ranges, 2), RG_PRIV_UTF8_WORD(negated, ranges, 3)) \
    RG_PRIV_EATS_ANYTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0INTEGER(k, ...) RG_PRIV_SET_ALL(rg_first, k) RG_PRIV_EATS_ANYTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0TAKE(k, name) RG_PRIV_SET_ALL(rg_first, k) RG_PRIV_EATS_ANYTHING(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0IBYTES(k, s) \
    RG_PRIV_FIRST_BYTES(k, s) \
    RG_PRIV_SET(rg_first, k, rg_null_##k ? 0 : RG_PRIV_BYTE_WORD(rg_byte_##k, 0), \
                RG_PRIV_BOTH_CASES(RG_PRIV_BYTE_WORD(rg_byte_##k, 1)), RG_PRIV_BYTE_WORD(rg_byte_##k, 2), \
                RG_PRIV_BYTE_WORD(rg_byte_##k, 3)) \
    RG_PRIV_EATS_TEXT(k, RG_PRIV_BOTH_CASES) RG_PRIV_THEN(k, rg_min_##k > 1 ? RG_PRIV_SKETCH_OF(rg_byte1_##k, 1) : RG_PRIV_ANYTHING)
#define RG_PRIV_SETS_0IRANGE(k, a, b) \
    RG_PRIV_SET(rg_first, k, RG_PRIV_RANGE_WORD(a, b, 0), RG_PRIV_BOTH_CASES(RG_PRIV_RANGE_WORD(a, b, 1)), \
                RG_PRIV_RANGE_WORD(a, b, 2), RG_PRIV_RANGE_WORD(a, b, 3)) \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0ISET(k, w0, w1, w2, w3) \
    RG_PRIV_SET(rg_first, k, w0, RG_PRIV_BOTH_CASES(w1), w2, w3) \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)
#define RG_PRIV_SETS_0IMEMBERS(k, s) \
    RG_PRIV_MEMBERS_OF(k, s) \
    RG_PRIV_ENUM { \
        rg_plain_##k = RG_PRIV_MEMBERS_WORD_1(k, s), \
        rg_first_##k##_0 = RG_PRIV_MEMBERS_WORD_0(k, s), rg_first_##k##_1 = RG_PRIV_BOTH_CASES(rg_plain_##k), \
        rg_first_##k##_2 = RG_PRIV_MEMBERS_WORD_2(k, s), rg_first_##k##_3 = RG_PRIV_MEMBERS_WORD_3(k, s) \
    };
#define RG_PRIV_SETS_0IBACKREF(k, name) RG_PRIV_SETS_0BACKREF(k, name)
#define RG_PRIV_SETS_0ERROR(k, text) RG_PRIV_SET(rg_first, k, 1, 0, 0, 0) \
    RG_PRIV_EATS_FIRST(k) RG_PRIV_THEN_ANYTHING(k)

/* Only a \n, if any byte, is at hand where RG_LINE_END holds, and none where RG_END does. */
#define RG_PRIV_ASSERT_FIRST_0BEGIN 0
#define RG_PRIV_ASSERT_FIRST_0END 0
#define RG_PRIV_ASSERT_FIRST_0LINE_BEGIN 0
#define RG_PRIV_ASSERT_FIRST_0LINE_END (1 << 10)
#define RG_PRIV_ASSERT_FIRST_0WORD_BOUNDARY 0
#define RG_PRIV_ASSERT_FIRST_0NOT_WORD_BOUNDARY 0

#endif
