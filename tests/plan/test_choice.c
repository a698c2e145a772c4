/* Where a choice has to be remembered: frames and cost. */
#include "../support/facts.h"
#include "../support/suite.h"

/* ---- no frame where the next byte decides ---- */

/* Fixed lengths have no choice. */
FACTS(Date, 10, 10, 4, 0, RG_LINEAR,
      RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-',
             RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT))))
FACTS(Words_in_captures, 3, NONE, 3, 0, RG_LINEAR,
      RG_SEQ(RG_CAPTURE(a, '#', RG_PLUS(RG_WORD)), RG_WORD_BOUNDARY, RG_CAPTURE(b, RG_NOT_CLASS(RG_WORD))))
/* A run whose bytes cannot start what follows, in whatever words. */
FACTS(Key_value, 3, NONE, 3, 0, RG_LINEAR,
      RG_SEQ(RG_BEGIN, RG_CAPTURE(key, RG_PLUS_POSSESSIVE(RG_ALPHA)), '=',
             RG_CAPTURE(value, RG_PLUS_POSSESSIVE(RG_DIGIT))))
/* Alternatives that begin with different bytes. */
FACTS(Colors, 3, 5, 1, 0, RG_LINEAR, RG_ALT("red", "green", "blue"))
/* Alternatives of one byte each are one class. */
FACTS(Letters, 2, NONE, 1, 0, RG_LINEAR, RG_SEQ(RG_PLUS_POSSESSIVE(RG_ALT('a', 'b', RG_RANGE('c', 'f'))), 'z'))

/* ---- frames that are needed, counted ---- */

/* One frame for a run, however long, where what follows can take its bytes; none where nothing that follows can fail. */
FACTS(Run, 0, NONE, 1, 0, RG_LINEAR, RG_STAR('a'))
FACTS(Run_and_same, 1, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_STAR('a'), 'a'))
/* A boundary is not between two bytes of a run of words, nor of one of no words; elsewhere the run before it keeps its frame. */
FACTS(Word, 1, NONE, 1, 0, RG_LINEAR, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY))
FACTS(Some_of_word, 2, 4, 2, 0, RG_LINEAR,
      RG_SEQ(RG_CAPTURE(word, RG_ALPHA, RG_BETWEEN(1, 3, RG_DIGIT)), RG_WORD_BOUNDARY))
FACTS(Between_words, 2, NONE, 1, 0, RG_LINEAR, RG_SEQ(RG_PLUS(RG_NOT_CLASS(RG_WORD)), RG_WORD_BOUNDARY, 'x'))
FACTS(Maybe_word, 0, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_STAR(RG_WORD), RG_WORD_BOUNDARY))
FACTS(Lazy_word, 1, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_PLUS_LAZY(RG_WORD), RG_WORD_BOUNDARY))
FACTS(Within_word, 1, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_PLUS(RG_WORD), RG_NOT_WORD_BOUNDARY))
FACTS(Words, 1, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ' ')), RG_WORD_BOUNDARY))
FACTS(Latin_words, 1, NONE, 1, 1, RG_POLYNOMIAL,
      RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, RG_RANGE('\xc0', '\xff'))), RG_WORD_BOUNDARY))
/* Where the match may end behind a part of a run, it has ended behind all of it; not where that hangs on the place, or the run is lazy. */
FACTS(Names, 6, NONE, 1, 0, RG_LINEAR, RG_REPEAT(3, RG_UPPER, RG_PLUS(RG_LOWER), RG_STAR(RG_SPACE)))
FACTS(Names_more, 6, NONE, 1, 1, RG_POLYNOMIAL, RG_AT_LEAST(3, RG_UPPER, RG_PLUS(RG_LOWER), RG_STAR(RG_SPACE)))
FACTS(Names_some, 4, NONE, 2, 4, RG_LINEAR,
      RG_BETWEEN(2, 5, RG_UPPER, RG_CAPTURE(rest, RG_PLUS(RG_LOWER)), RG_OPT(RG_DIGIT)))
FACTS(Names_looked, 4, NONE, 1, 7, RG_POLYNOMIAL, RG_AT_LEAST(2, RG_UPPER, RG_PLUS(RG_LOWER), RG_NOT_BEHIND('x')))
FACTS(Names_then_look, 4, NONE, 1, NONE, RG_EXPONENTIAL,
      RG_SEQ(RG_AT_LEAST(2, RG_UPPER, RG_PLUS(RG_LOWER)), RG_NOT_BEHIND('x')))
FACTS(Names_or_look, 0, NONE, 1, 16, RG_POLYNOMIAL,
      RG_BETWEEN(2, 4, RG_ALT(RG_SEQ(RG_UPPER, RG_PLUS(RG_LOWER)), RG_NOT_BEHIND('x'))))
FACTS(Names_lazy, 4, NONE, 1, 7, RG_POLYNOMIAL, RG_AT_LEAST(2, RG_UPPER, RG_PLUS_LAZY(RG_LOWER)))
FACTS(Two_runs, 2, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_PLUS(RG_DIGIT), RG_PLUS(RG_DIGIT)))
FACTS(Three_runs, 3, NONE, 1, 2, RG_POLYNOMIAL, RG_SEQ(RG_PLUS(RG_DIGIT), RG_PLUS(RG_DIGIT), RG_PLUS(RG_DIGIT)))
/* None where a run, a byte of its set and the run again end the pattern: two bytes tell. */
FACTS(Echo, 3, NONE, 2, 0, RG_LINEAR,
      RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', RG_CAPTURE(last, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))
/* One for all rounds that have one length. */
FACTS(Rounds_and_same, 3, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_STAR("ab"), "abc"))
/* One frame for alternatives that begin alike. */
FACTS(Prefixes, 2, 4, 1, 1, RG_LINEAR, RG_SEQ(RG_ALT('a', "abc"), RG_WORD))
/* None for an optional part that fails before it has remembered anything; more where it has, or where another choice is in it. */
FACTS(Optional_part, 1, NONE, 2, 0, RG_LINEAR, RG_SEQ('a', RG_OPT(':', RG_CAPTURE(port, RG_PLUS(RG_DIGIT)))))
FACTS(Optional_word, 0, 3, 1, 0, RG_LINEAR, RG_OPT("abc"))
FACTS(Optional_captured_early, 1, 4, 2, 2, RG_LINEAR, RG_SEQ('a', RG_OPT(RG_CAPTURE(early, ':'), RG_DIGIT, RG_WORD)))
FACTS(Optional_with_choice, 1, NONE, 1, 2, RG_POLYNOMIAL, RG_SEQ('a', RG_OPT(RG_PLUS(RG_WORD), "_:")))
/* What was pushed in an atomic group is gone after it: two of them need no more than one. */
FACTS(Atomic, 6, 8, 1, 1, RG_LINEAR, RG_SEQ(RG_ATOMIC(RG_ALT("ab", "abc"), 'x'), RG_ATOMIC(RG_ALT("ab", "abc"), 'y')))
FACTS(Not_atomic, 6, 8, 1, 2, RG_LINEAR, RG_SEQ(RG_ALT("ab", "abc"), RG_WORD, RG_ALT("ab", "abc"), 'y'))
/* So is what was pushed in a part that can end in one place only, before a byte that it does not consume. */
FACTS(Sealed, 6, 8, 1, 1, RG_LINEAR, RG_SEQ(RG_ALT("ab", "abc"), 'x', RG_ALT("ab", "abc"), 'y'))
FACTS(Sealed_loops, 3, NONE, 1, NONE, RG_EXPONENTIAL, RG_SEQ(RG_PLUS(RG_PLUS(RG_ALT('a', "ab")), ';'), '.'))
FACTS(Sealed_rounds, 4, NONE, 1, 2, RG_LINEAR, RG_SEQ(RG_PLUS(RG_OPT('a'), RG_ALT("ab", "abc"), ';'), 'x'))
/* Not where two ways to that place capture different things and a reference tells. */
FACTS(Read_later, 3, NONE, 3, 2, RG_LINEAR,
      RG_SEQ(RG_ALT(RG_CAPTURE(x, "ab"), RG_SEQ('a', RG_CAPTURE(y, 'b'))), ';', RG_BACKREF(y)))
FACTS(Read_never, 3, 3, 3, 2, RG_LINEAR, RG_SEQ(RG_ALT(RG_CAPTURE(x, "ab"), RG_SEQ('a', RG_CAPTURE(y, 'b'))), ';'))

/* ---- no bound ---- */

/* Each round leaves a choice that the next byte cannot decide. */
FACTS(Deep, 1, NONE, 1, NONE, RG_EXPONENTIAL, RG_SEQ(RG_STAR(RG_ALT('a', "ab")), 'c'))
FACTS(Nested, 2, NONE, 1, NONE, RG_EXPONENTIAL, RG_SEQ(RG_PLUS(RG_PLUS("aa")), RG_OPT('b')))
/* Rounds over one byte or several of a set are a run of that set. */
FACTS(Nested_run, 1, NONE, 1, 0, RG_LINEAR, RG_SEQ(RG_PLUS(RG_PLUS('a')), RG_OPT('b')))
FACTS(Run_of_either, 1, NONE, 1, 1, RG_POLYNOMIAL, RG_SEQ(RG_STAR(RG_ALT('a', RG_PLUS('b'), RG_PLUS_LAZY('c'))), 'c'))
/* Rounds that begin with a run do not begin within one: a chain of them needs the frame of a run, or none where what follows
 * cannot take its bytes; with more than a plain gap, a round leaves a frame, but the ways do not multiply. */
FACTS(Chain, 4, NONE, 3, 1, RG_POLYNOMIAL,
      RG_SEQ(RG_CAPTURE(all, RG_PLUS(RG_CAPTURE(last, RG_PLUS(RG_WORD), RG_STAR(RG_SPACE)))), "end"))
FACTS(Chain_and_other, 2, NONE, 2, 0, RG_LINEAR,
      RG_SEQ(RG_PLUS(RG_CAPTURE(last, RG_PLUS(RG_WORD), RG_OPT(RG_SPACE))), ';'))
FACTS(Chunks, 2, NONE, 1, NONE, RG_POLYNOMIAL, RG_SEQ(RG_PLUS(RG_PLUS(RG_WORD), RG_OPT(RG_ALT("--", ".."))), 'e'))
FACTS(Chunks_and_other, 2, NONE, 1, 0, RG_LINEAR, RG_SEQ(RG_PLUS(RG_PLUS(RG_WORD), RG_OPT(RG_ALT("--", ".."))), ';'))
FACTS(Chunks_read, 3, NONE, 2, NONE, RG_EXPONENTIAL,
      RG_SEQ(RG_PLUS(RG_CAPTURE(x, RG_PLUS(RG_WORD)), RG_OPT('-')), RG_BACKREF(x), "--"))
/* With a bound on the rounds there is a bound on the frames. */
RG_MATCHER(Bounded, RG_SEQ(RG_BETWEEN(1, 10, RG_ALT('a', "ab")), 'c'), RG_BOUNDED)
_Static_assert(Bounded_STACK_FRAMES != NONE && Bounded_STACK_FRAMES >= 10 && Bounded_STACK_FRAMES <= 30, "Bounded");

/* However long a text that is a match but for its last byte, each of its bytes costs a few steps: no round is tried twice. */
#define FEW_STEPS(Name, how, n) \
    do { \
        rg_context_init(&context, frames, sizeof frames); \
        ck_assert_int_eq(Name##_##how##_with(&context, text, n, NULL), RG_NO_MATCH); \
        ck_assert_uint_le(context.steps, 8 * (n)); \
    } while (0)

START_TEST(rounds_of_chunks_do_not_multiply) {
    static const char *const words[] = {"e", "en", "e ", "een  e ", "enen eeee "}, *const parts[] = {"e", "e--",
                                                                                                     "eee..e--e.."};
    static char text[3000], frames[100000];
    rg_context context;
    for (size_t w = 0; w < sizeof words / sizeof words[0]; w++) {
        for (size_t i = 0; i < sizeof text; i++) text[i] = words[w][i % strlen(words[w])];
        for (size_t n = 100; n <= sizeof text; n += 100) {
            FEW_STEPS(Chain, find, n);
            FEW_STEPS(Chain_and_other, find, n);
        }
    }
    for (size_t w = 0; w < sizeof parts / sizeof parts[0]; w++) {
        for (size_t i = 0; i < sizeof text; i++) text[i] = parts[w][i % strlen(parts[w])];
        for (size_t n = 100; n < sizeof text; n += 100) {
            const char last = text[n - 1];
            text[n - 1] = '!';
            FEW_STEPS(Chunks, match, n);
            FEW_STEPS(Chunks_and_other, find, n);
            text[n - 1] = last;
        }
    }
}
END_TEST

START_TEST(info_says_the_same) {
    SAME(Date);
    SAME(Run);
    SAME(Deep);
    SAME(Nested);
    SAME(Bounded);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan/choice");
    tcase_add_test(tests, rounds_of_chunks_do_not_multiply);
    tcase_add_test(tests, info_says_the_same);
    return suite_end();
}
