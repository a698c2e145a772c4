/* extern_patterns.h - what the matchers of extern.h match. */
#ifndef TESTS_EXTERN_PATTERNS_H
#define TESTS_EXTERN_PATTERNS_H

#define EMAIL RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_OPT(RG_CAPTURE(host, RG_PLUS(RG_WORD))))
#define EMPTIES RG_CAPTURE(as, RG_STAR('a'))
#define DIGITS RG_PLUS(RG_DIGIT)
/* Remembers what has failed, from match to match. */
#define HARD RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@')
#define FEW_STEPS RG_SEQ(RG_PLUS('a'), RG_PLUS('a'), 'b')
/* Needs a frame for each round. */
#define DEEP RG_SEQ(RG_STAR(RG_ALT("ab", RG_SEQ('a', RG_OPT('b')))), RG_ALT('c', RG_AHEAD("x")))
#define LINE_END RG_SEQ(RG_BEHIND(RG_CLASS("\n ")), RG_STAR(RG_WORD), RG_LINE_END)
#define NOTATIONS RG_ALT(RG_SEQ(RG_CAPTURE(one, RG_DIGIT), RG_CAPTURE(two, RG_OPT('-'))), RG_SEQ('#', RG_CAPTURE_AGAIN(one, RG_ALPHA)))
#define ONE(c, byte) RG_OPT(RG_CAPTURE(c, byte))
#define MANY \
    RG_SEQ(ONE(c1, 'a'), ONE(c2, 'b'), ONE(c3, 'c'), ONE(c4, 'd'), ONE(c5, 'e'), ONE(c6, 'f'), ONE(c7, 'g'), ONE(c8, 'h'), \
           ONE(c9, 'i'), ONE(c10, 'j'), ONE(c11, 'k'), ONE(c12, 'l'), ONE(c13, 'm'), ONE(c14, 'n'), ONE(c15, 'o'), \
           ONE(c16, 'p'), ONE(c17, 'q'), ONE(c18, 'r'), ONE(c19, 's'), ONE(c20, 't'), ONE(c21, 'u'), ONE(c22, 'v'), \
           ONE(c23, 'w'), ONE(c24, 'x'), ONE(c25, 'y'), ONE(c26, 'z'), ONE(c27, '0'), ONE(c28, '1'), ONE(c29, '2'), \
           ONE(c30, '3'), ONE(c31, '4'), RG_SEQ(RG_WORD, ONE(c32, '.')))

#endif
