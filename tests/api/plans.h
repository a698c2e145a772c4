/* plans.h - a few of the samples and many patterns more, searched: compiled once with the plans of a search followed from the first
 * byte on, once with none, so that test_plans.c can compare. The includer defines RG_PRIV_LONG_REST and ANSWERS, and ANSWERS_OF_TEXTS_ONLY if
 * nobody asks it for those of streams. */
#include <regengo/dsl.h>

#include <limits.h>

#include "../support/samples.h"
#include "../support/spans.h"

/* One for each plan, and for where a plan could go wrong: near its edges, and with what stands before the literal. */
#define Far_PATTERN RG_SEQ(RG_CAPTURE(before, RG_REPEAT(5, RG_ANY_BYTE)), "@.", RG_STAR('a'))
#define Behind_PATTERN RG_SEQ(RG_CAPTURE(run, RG_AT_LEAST(3, RG_CLASS("ab1"))), RG_CAPTURE(sign, "-1"), RG_OPT('a'))
#define Behind_lazy_PATTERN RG_SEQ(RG_PLUS_LAZY(RG_CLASS("ab1-")), '@', RG_NOT_AHEAD('b'))
#define Behind_read_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1"))), '@', RG_BACKREF(run))
#define Either_case_PATTERN RG_SEQ(RG_ANY_BYTE, RG_ICASE("aB-1"))
#define Two_far_PATTERN RG_SEQ(RG_CLASS("ab"), '"', RG_ANY_BYTE, RG_ANY_BYTE, '#')
#define Two_same_PATTERN RG_SEQ(RG_CLASS("ab1"), '-', RG_ANY_BYTE, '-', RG_CLASS("ab1-"))
#define Three_sets_PATTERN RG_SEQ(RG_CLASS("<>;"), RG_CLASS("ab\303"), RG_CLASS("1.\200"))
#define Some_sets_PATTERN RG_ALT("@-/", "#<b", RG_SEQ(':', RG_ICASE("a1")), ";1")
#define Same_byte_PATTERN RG_SEQ(RG_STAR('-'), ',', RG_REPEAT(2, RG_CLASS("-,")), ',')
#define Same_nul_PATTERN RG_SEQ(RG_CAPTURE(x, RG_AT_LEAST(2, '\0')), RG_OPT('a'))
#define Same_high_PATTERN RG_SEQ(RG_REPEAT(3, '\303'), RG_STAR('\303'), RG_OPT('\200'))
#define Same_text_PATTERN RG_LIT("---")
#define Beside_PATTERN RG_SEQ(RG_CLASS("1#"), RG_CAPTURE(x, '@'), RG_STAR('a'))
#define Method_PATTERN RG_SEQ(RG_PLUS(RG_WORD), '-', RG_PLUS(RG_WORD), '@')
#define Inside_PATTERN RG_SEQ(RG_NOT_WORD_BOUNDARY, RG_PLUS(RG_WORD), "@")
#define Near_PATTERN RG_SEQ(RG_BETWEEN(1, 3, RG_CLASS("ab1")), '-', RG_CLASS("b1"))
#define Near_text_PATTERN RG_SEQ(RG_CAPTURE(x, RG_ALT("a", "b1a", RG_SEQ(RG_OPT('-'), 'b'))), "-1", RG_STAR(RG_CLASS("ab")))
#define Near_high_PATTERN RG_SEQ(RG_OPT('a'), RG_OPT('b'), RG_CLASS("ab"), '\303', RG_CLASS("\200\241"))
#define Near_round_PATTERN RG_SEQ(RG_REPEAT(2, RG_OPT(RG_CLASS("ab1")), RG_OPT('b'), '-'), RG_CLASS("ab1-"))
#define Inner_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab1")), RG_STAR('-'), RG_CAPTURE(sign, "1-"), RG_STAR(RG_CLASS("ab")))
#define Inner_own_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab1-")), RG_ICASE("a1"), RG_NOT_AHEAD('1'))
#define Inner_line_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_NOT_CLASS("@")), '#', RG_STAR_LAZY(RG_ANY_BYTE), '@')
#define Inner_bounded_PATTERN RG_SEQ(RG_CLASS("ab1-"), RG_BETWEEN(2, 4, RG_ANY_BYTE), RG_CAPTURE(text, "-1b"), RG_BETWEEN(0, 2, RG_CLASS("ab")))
#define Inner_rounds_PATTERN RG_SEQ(RG_BETWEEN(2, 3, RG_PLUS(RG_CLASS("ab1")), RG_OPT('"'), "-1"), RG_NOT_BEHIND("11"))
#define Inner_high_PATTERN RG_SEQ(RG_PLUS(RG_NOT_CLASS('-', RG_RANGE(128, 191))), RG_OPT("ab"), "\303\241")
#define End_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1"))), RG_OPT('-'), RG_END)
#define End_bounded_PATTERN RG_SEQ(RG_BETWEEN(1, 3, RG_ANY_BYTE), RG_NOT_BEHIND('a'), RG_ALT(RG_SEQ('1', RG_END), RG_SEQ(RG_END, RG_BEHIND("b"))))
#define End_empty_PATTERN RG_SEQ(RG_STAR(RG_CLASS("ab-")), RG_END)
#define End_far_PATTERN RG_SEQ(RG_PLUS_LAZY(RG_NOT_CLASS('\303')), "a-", RG_STAR('b'), RG_END)
#define End_text_PATTERN RG_SEQ(RG_PLUS(RG_NOT_CLASS('@')), "a1", RG_BETWEEN(0, 3, RG_CLASS("ab1-")), RG_END)
#define End_newline_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1-"))), RG_AHEAD(RG_OPT('\n'), RG_END))
#define End_ahead_PATTERN RG_SEQ(RG_BETWEEN(1, 3, RG_NOT_CLASS("\n")), "-1", RG_AHEAD(RG_BETWEEN(0, 2, RG_CLASS("ab")), RG_END))
#define Line_ends_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1"))), RG_LINE_END)
#define Line_ends_over_PATTERN RG_SEQ(RG_CLASS("ab-"), RG_BETWEEN(0, 3, RG_CLASS("a\n1")), RG_LINE_END)
#define Line_ends_high_PATTERN RG_SEQ(RG_PLUS(RG_CLASS(RG_RANGE(128, 255))), RG_OPT('-'), RG_LINE_END)
#define Line_ends_either_PATTERN RG_ALT(RG_SEQ(RG_PLUS_LAZY(RG_CLASS("ab")), RG_LINE_END), RG_SEQ(RG_REPEAT(2, RG_CLASS("1-")), RG_END))
#define Line_ends_byte_PATTERN RG_SEQ(RG_CAPTURE(x, '-'), RG_LINE_END)
#define Line_ends_bytes_PATTERN RG_SEQ(RG_CLASS(";-"), RG_LINE_END)
#define Common_text_PATTERN RG_SEQ(RG_CAPTURE(x, "aba"), RG_OPT('b'))
#define Byte_and_set_PATTERN RG_SEQ(RG_CAPTURE(x, ','), RG_CLASS("ab"), RG_STAR('-'))
#define Inner_nearer_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab1")), RG_STAR(RG_SPACE), ':', RG_CAPTURE(x, RG_STAR(RG_NOT_CLASS(";@"))), ';')
#define Lines_sign_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CLASS("1,."), RG_STAR(RG_CLASS("ab ")), ':')
#define Inner_ways_PATTERN RG_SEQ(RG_PLUS(RG_WORD), RG_CAPTURE(way, RG_ALT("-1a", "1-", "@b")), RG_STAR('a'))
#define Inner_ways_case_PATTERN \
    RG_SEQ(RG_BETWEEN(1, 9, RG_CLASS("ab1")), RG_ICASE(RG_ALT("Ab1", "b-1a", RG_SEQ('1', RG_CLASS("ab"), '-'))), RG_OPT('b'))
#define Inner_ways_rounds_PATTERN RG_BETWEEN(1, 2, RG_STAR(RG_CLASS("ab")), RG_ALT("-1-", "1a-b"))
#define Inner_ways_deep_PATTERN \
    RG_SEQ(RG_NOT_BEHIND(RG_ALT("ab", "b1")), RG_PLUS(RG_CLASS("ab1-")), \
           RG_ALT(RG_SEQ("1a", RG_ALT('b', "--")), RG_SEQ('-', RG_ALT("ab", "b1"))), RG_AHEAD(RG_ALT("ab", "1-", RG_END)))
#define Inner_ways_end_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab")), RG_ALT("1-a", "-b1"), RG_BETWEEN(0, 2, RG_WORD), RG_END)
#define Inner_ways_high_PATTERN RG_SEQ(RG_PLUS(RG_UTF8_RANGE(0x80, 0x7ff)), RG_ALT("\303\200a", "\303\241-"))
#define Inner_run_PATTERN RG_SEQ(RG_STAR(RG_WORD), RG_REPEAT(3, RG_CLASS("b1")), RG_STAR(RG_WORD))
#define Inner_run_from_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab1-")), RG_CAPTURE(x, RG_AT_LEAST(2, RG_CLASS("1-"))), RG_OPT('a'))
#define Inner_run_some_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_STAR_LAZY(RG_ANY), RG_BETWEEN(2, 4, RG_CLASS("b\303")), RG_NOT_AHEAD('1'))
#define Inner_run_bounded_PATTERN RG_SEQ(RG_BETWEEN(0, 3, RG_WORD), RG_REPEAT(4, RG_CLASS("b-")), RG_CLASS("ab1-"))
#define Inner_run_far_PATTERN RG_SEQ(RG_OPT('a'), RG_AT_LEAST_POSSESSIVE(66, RG_CLASS("b1-")))
#define Inner_run_rounds_PATTERN RG_BETWEEN(2, 3, RG_STAR(RG_CLASS("ab")), RG_REPEAT(2, RG_CLASS("1-")))
#define Inner_run_led_PATTERN RG_SEQ(RG_CLASS("ae"), RG_STAR(RG_NOT_CLASS("ae")), RG_CAPTURE(x, RG_REPEAT(3, RG_CLASS("1-"))))
#define Inner_run_high_PATTERN RG_SEQ(RG_STAR(RG_NOT_CLASS('-')), RG_REPEAT(2, RG_RANGE(160, 175)), RG_NOT_BEHIND("\241\241\241"))
#define Inner_run_either_PATTERN RG_SEQ(RG_STAR(RG_WORD), RG_ALT(RG_REPEAT(2, RG_DIGIT), RG_REPEAT(2, RG_CLASS("b-"))), RG_REPEAT(2, RG_CLASS("1-")))
#define Inner_sign_PATTERN RG_SEQ('"', RG_STAR(RG_NOT_CLASS("\"")), "-1a")
#define Long_PATTERN RG_SEQ(RG_CAPTURE(run, RG_REPEAT(7, RG_WORD)), RG_NOT_AHEAD('b'))
#define Long_word_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_AT_LEAST(6, RG_WORD), RG_WORD_BOUNDARY)
#define Long_pieces_PATTERN RG_SEQ(RG_CAPTURE(run, RG_REPEAT(9, RG_CLASS("1-b"))), RG_NOT_AHEAD('1'))
#define Run_pieces_PATTERN RG_AT_LEAST(8, RG_CLASS("1-b"))
#define Long_rounds_PATTERN RG_SEQ(RG_REPEAT(3, RG_REPEAT(2, RG_WORD)), RG_OPT('-'), RG_WORD, RG_CLASS("ab-"))
#define Ways_PATTERN RG_ALT(RG_SEQ("ab", RG_CLASS("1-"), "a"), RG_SEQ("1a", RG_CLASS("ab"), "b1"), "-ba")
#define Ways_case_PATTERN RG_ICASE(RG_ALT("aB1", "b1A-", "1ab", "Bb"), RG_CLASS("a-"))
#define Ways_words_PATTERN \
    RG_ALT("ab1", "ba1", "11a", "1-a", "-ab", "aab", RG_CAPTURE(own, "bb1"), "a-1b", "b-b1", "1b1", "bab", "b11", "aa-")
#define Ways_deep_PATTERN \
    RG_SEQ(RG_WORD_BOUNDARY, \
           RG_CAPTURE(x, RG_ALT(RG_SEQ(RG_ALT("ab", "1b"), RG_ALT('a', "b1")), \
                                RG_ALT(RG_SEQ('b', RG_OPT('a'), "1-"), RG_SEQ(RG_BETWEEN(1, 2, "a1"), '-')))), \
           RG_STAR('b'))
#define Ways_look_PATTERN RG_SEQ(RG_NOT_BEHIND("a"), RG_AHEAD(RG_ALT("ab", 'b')), RG_ATOMIC(RG_ALT("aba", "b-a", RG_SEQ(RG_PLUS('b'), "1a"))))
#define Ways_high_PATTERN RG_ALT("\303\200a", RG_SEQ('a', RG_CLASS("\303\241"), RG_ANY_BYTE), "\303\241b")
#define Ways_far_PATTERN RG_PLUS(RG_ALT("aaab1-ab1", RG_SEQ("bbb", RG_BETWEEN(0, 3, RG_ANY_BYTE), "1-1-11"), "b1b1b1b1ba"))
#define Ways_twice_PATTERN RG_SEQ(RG_ALT("b1", "1a"), RG_CLASS("ab1-"), RG_ALT("-ab", "b-1"), RG_STAR('a'))
#define Ways_twice_end_PATTERN RG_SEQ(RG_ALT("b1", "1a"), RG_CLASS("ab1-"), RG_ALT("ab-", "-b1"), RG_END)
#define Ways_two_PATTERN RG_ALT("@-/", "#<b", RG_SEQ(':', RG_ICASE("a1")), "\303\200")
#define Ways_same_PATTERN RG_ALT("ABAb", "BAB", RG_SEQ("AAB", RG_OPT('a')))
#define Ways_within_PATTERN \
    RG_ALT(RG_SEQ("ab", RG_ALT('1', "-a", "b1"), RG_CLASS("ab")), "b1a-", \
           RG_SEQ("1b", RG_ALT(RG_SEQ(RG_ALT('a', "bb"), '1'), "--", RG_SEQ(RG_OPT('a'), RG_ALT("b-", "-b")))))
#define Lines_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1"))), RG_STAR('-'), RG_CLASS("b\n-"))
#define Lines_far_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_OPT("b1"), RG_CAPTURE(x, RG_BETWEEN(0, 9, RG_CLASS("1a"))), "b-", RG_STAR(RG_ANY))
#define Lines_empty_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_CLASS("ab")))
#define Lines_end_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_STAR('a'), RG_LINE_END)
#define Lines_text_PATTERN RG_SEQ(RG_LINE_BEGIN, "-1", RG_OPT('a'))
#define Lines_either_PATTERN RG_ALT(RG_SEQ(RG_CAPTURE(x, RG_LINE_BEGIN), RG_PLUS(RG_CLASS("ab")), '1'), RG_SEQ(RG_BEGIN, RG_CLASS("1-")))
#define Lines_many_PATTERN RG_PLUS(RG_LINE_BEGIN, RG_STAR_LAZY(RG_NOT_CLASS("-\n")), RG_CLASS("\n-"))
#define Lines_case_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_ICASE("aB"), RG_NOT_AHEAD('1'))
#define Lines_byte_PATTERN RG_SEQ(RG_CAPTURE(x, RG_LINE_BEGIN, '-'), RG_STAR(RG_CLASS("-a\n")))
#define Lines_ways_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_ALT("ab", "ba"), RG_OPT('-'))
#define Lines_one_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CLASS("ab"), RG_STAR('-'))
#define Rounds_PATTERN RG_SEQ(RG_CAPTURE(rounds, RG_AT_LEAST(3, "-1")), RG_OPT('a'))
#define Rounds_one_PATTERN RG_SEQ(RG_AT_LEAST(9, '-'), RG_OPT('a'), RG_NOT_AHEAD('1'))
#define Rounds_set_PATTERN RG_SEQ(RG_AT_LEAST(9, RG_CLASS("aB")), RG_STAR('-'))
#define Places_PATTERN RG_SEQ('-', RG_NOT_CLASS("1"), RG_CLASS("ab"), RG_NOT_CLASS('a'))
#define Places_far_PATTERN RG_SEQ(RG_CLASS("ab"), RG_REPEAT(3, RG_ANY_BYTE), RG_CLASS("1-"), RG_STAR('a'))
#define Lines_further_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CLASS("ab1-"), "1-", RG_STAR(RG_CLASS("ab")))
#define Lines_further_byte_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CAPTURE(x, RG_CLASS("ab")), '-', RG_OPT('1'))
#define Lines_of_byte_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_ALT(RG_SEQ('-', RG_STAR(RG_NOT_CLASS("b\n"))), "-1"), RG_NOT_CLASS('#'))
#define Once_end_PATTERN RG_SEQ('-', RG_CAPTURE(x, RG_STAR(RG_NOT_CLASS('-'))), RG_OPT('\n'), RG_END)
#define Signs_PATTERN RG_SEQ(RG_LIT("a-@"), RG_STAR(RG_CLASS("ab")))
#define Run_end_line_PATTERN RG_SEQ(RG_CAPTURE(x, RG_PLUS(RG_CLASS(RG_DIGIT, "ab"))), RG_CLASS("@-"), RG_LINE_END)
#define Beside_line_PATTERN RG_SEQ(RG_CAPTURE(x, RG_CLASS(RG_DIGIT, "ab")), '@', RG_LINE_END)
#define Dot_star_PATTERN RG_SEQ(RG_CAPTURE(x, RG_STAR_LAZY(RG_ANY)), RG_CLASS("1-"), RG_LINE_END)
#define Dot_star_ways_PATTERN RG_SEQ(RG_ALT(RG_BEGIN, RG_SEQ(RG_STAR(RG_ANY), ':')), RG_STAR(RG_CLASS("a ")), RG_CLASS("-@"))
#define Inner_letter_PATTERN RG_SEQ(RG_STAR(RG_WORD), 'b', RG_CLASS("1-"))
#define Few_PATTERN RG_SEQ(RG_PLUS(RG_CLASS("ab1")), RG_STAR('-'), RG_CLASS("<;"))
#define Walk_words_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(word, RG_PLUS(RG_WORD)), RG_WORD_BOUNDARY)
#define Walk_some_words_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_ATOMIC(RG_BETWEEN(3, 9, RG_WORD)), RG_WORD_BOUNDARY)
#define Walk_heads_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_BETWEEN(2, 4, RG_WORD))
#define Walk_tails_PATTERN RG_CAPTURE(tail, RG_AT_LEAST(2, RG_WORD), RG_WORD_BOUNDARY)
#define Walk_pieces_PATTERN RG_BETWEEN(3, 5, RG_CLASS("ab"))
#define Walk_few_PATTERN RG_BETWEEN(0, 3, RG_NOT_CLASS("-@"))
#define Walk_any_PATTERN RG_CAPTURE(field, RG_STAR(RG_NOT_CLASS("-,\n")))
#define Walk_one_PATTERN RG_CLASS("a1\303")
#define Walk_long_PATTERN RG_AT_LEAST(70, RG_CLASS("ab1-"))
#define Walk_high_PATTERN RG_PLUS_POSSESSIVE(RG_CLASS(RG_RANGE(128, 255)))
#define Head_name_PATTERN RG_SEQ(RG_CLASS("ab"), RG_STAR(RG_CLASS("ab1")))
#define Head_edges_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(name, RG_CLASS("ab"), RG_STAR(RG_WORD)), RG_WORD_BOUNDARY)
#define Head_apart_PATTERN RG_SEQ(RG_CLASS("1-"), RG_CAPTURE(rest, RG_PLUS(RG_CLASS("ab"))))
#define Head_some_PATTERN RG_SEQ(RG_CLASS("a1-"), RG_AT_LEAST(3, RG_CLASS("ab1")))
#define Head_quoted_PATTERN RG_SEQ('-', RG_CAPTURE(text, RG_STAR(RG_NOT_CLASS("-@"))), '-')
#define Head_tails_PATTERN RG_SEQ('a', RG_STAR_POSSESSIVE(RG_NOT_CLASS("-,")), RG_CLASS("-,"))
#define Head_tail_PATTERN RG_SEQ(RG_CAPTURE(word, RG_PLUS(RG_WORD)), '-')
#define Head_call_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_CLASS("ab"), RG_STAR(RG_WORD), ',')
#define Head_many_PATTERN RG_SEQ(RG_AT_LEAST(60, RG_CLASS("ab")), '1')
#define Head_high_PATTERN RG_SEQ(RG_RANGE(128, 255), RG_STAR(RG_CLASS("ab\200")))
#define Kinds_names_PATTERN RG_ALT(RG_PLUS(RG_DIGIT), RG_SEQ(RG_CLASS("ab"), RG_STAR(RG_WORD)), RG_PLUS(RG_CLASS("-+<>")))
#define Kinds_pairs_PATTERN RG_ALT(RG_PLUS(RG_WORD), RG_NOT_CLASS(RG_WORD, RG_SPACE))
#define Kinds_texts_PATTERN \
    RG_ALT(RG_SEQ('"', RG_STAR(RG_NOT_CLASS("\"\n")), '"'), RG_SEQ('<', RG_STAR(RG_NOT_CLASS("<>")), '>'), \
           RG_SEQ('#', RG_STAR_POSSESSIVE(RG_ANY)), RG_PLUS(RG_CLASS("ab1-")))
#define Kinds_chain_PATTERN \
    RG_ALT('-', RG_PLUS('1'), RG_SEQ(RG_CLASS('b'), RG_STAR(RG_CLASS("b1"))), RG_SEQ(RG_CLASS('a'), RG_STAR(RG_CLASS("ab1"))))
#define Kinds_high_PATTERN RG_ALT(RG_PLUS(RG_RANGE(128, 255)), RG_ATOMIC(RG_PLUS(RG_RANGE(0, 'a'))))
#define Ways_captured_PATTERN RG_ALT(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab"))), RG_CAPTURE(other, RG_CLASS("1-")))
#define Ways_alike_PATTERN RG_ALT(RG_PLUS(RG_CLASS("ab")), RG_SEQ(RG_CLASS("b1"), RG_STAR(RG_WORD)), RG_SEQ('-', RG_STAR('-'), '@'))
#define Ways_into_PATTERN RG_ALT(RG_SEQ(RG_CLASS("a"), RG_STAR(RG_CLASS("b1"))), RG_SEQ(RG_CLASS("b"), RG_STAR(RG_CLASS("a1"))))
#define Needed_PATTERN \
    RG_ALT(RG_SEQ("a1", RG_BETWEEN(0, 5, RG_ANY_BYTE), "-b"), RG_SEQ("-1", RG_CAPTURE(x, RG_BETWEEN(0, 5, RG_ANY_BYTE)), "ab"))
#define Needed_far_PATTERN RG_ALT(RG_SEQ("<b", RG_STAR_LAZY(RG_ANY), '@'), RG_SEQ(RG_CLASS("@/"), RG_STAR('b'), RG_ICASE("@A"), RG_PLUS('b')))
#define Needed_first_PATTERN RG_SEQ(RG_CLASS("ab"), RG_REPEAT(4, RG_NOT_CLASS('@')), RG_CAPTURE(x, "-1"), RG_OPT('1'), RG_CLASS("b-"))
#define Needed_one_PATTERN RG_SEQ(RG_NOT_BEHIND('b'), RG_CLASS("a-"), RG_ANY_BYTE, '@', RG_OPT("1-"))
#define Needed_both_PATTERN RG_SEQ(RG_CLASS("a1"), RG_ANY_BYTE, '-', RG_ANY_BYTE, '"', RG_BETWEEN(0, 9, RG_ANY_BYTE), ';', RG_STAR('b'), RG_NOT_AHEAD('-'))
#define Ended_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab1"))), RG_ALT("-1", "@", RG_SEQ(';', RG_ANY_BYTE)))
#define Ended_maybe_PATTERN RG_SEQ(RG_AT_LEAST(2, RG_CLASS("ab")), RG_OPT("-1"), RG_CAPTURE(x, RG_CLASS("@1")), RG_STAR('a'))
#define Ended_read_PATTERN RG_SEQ(RG_CAPTURE(run, RG_PLUS_POSSESSIVE(RG_CLASS("ab1"))), RG_CLASS("-@"), RG_BACKREF(run), RG_NOT_AHEAD('b'))
#define Ended_rounds_PATTERN RG_PLUS(RG_PLUS(RG_CLASS("ab1")), RG_CLASS("-;"), RG_OPT('"'))
#define Ended_deep_PATTERN \
    RG_SEQ(RG_CAPTURE(x, RG_PLUS(RG_CLASS("ab")), RG_STAR('-')), RG_ALT('1', RG_SEQ('@', RG_CLASS("ab"))), RG_NOT_BEHIND("b1"))
#define Ended_word_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(run, RG_PLUS(RG_CLASS("ab"))), RG_CLASS("1A"), RG_STAR(RG_WORD))
#define Led_PATTERN RG_SEQ('-', RG_CAPTURE(x, RG_STAR(RG_NOT_CLASS('-'))), "ab1", RG_OPT('-'))
#define Led_two_PATTERN RG_SEQ('<', RG_STAR_LAZY(RG_NOT_CLASS("<;")), "-1")
#define Led_ways_PATTERN RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), RG_CAPTURE(way, RG_ALT("1a-", "ab1")), RG_NOT_AHEAD('b'))
#define Led_over_PATTERN RG_SEQ('<', RG_STAR(RG_NOT_CLASS(';')), "-1", RG_CLASS("ab;"))
#define Led_set_PATTERN RG_SEQ(RG_CLASS("ab"), RG_PLUS(RG_CLASS("1-")), "@1", RG_STAR(RG_ANY))
#define Led_high_PATTERN RG_SEQ('-', RG_BETWEEN(0, 9, RG_NOT_CLASS("-\n")), "\303\200a")
#define Led_rounds_PATTERN RG_BETWEEN(1, 2, '"', RG_STAR(RG_CLASS("ab1")), "-1a", RG_STAR(RG_NOT_CLASS("b\n")))
#define Lines_blank_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_SPACE), RG_LINE_END)
#define Lines_none_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_LINE_END)
#define Lines_ruled_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CAPTURE(rule, RG_PLUS(RG_CLASS("-a"))), RG_LINE_END)
#define Lines_indent_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_CLASS(" -a"), RG_CAPTURE(x, RG_PLUS(RG_CLASS("-a"))), RG_LINE_END)
#define Lines_over_PATTERN RG_SEQ(RG_CAPTURE(x, RG_LINE_BEGIN, RG_BETWEEN(0, 3, RG_CLASS("a\n"))), RG_OPT('-'), RG_LINE_END)
#define Lines_high_PATTERN RG_SEQ(RG_LINE_BEGIN, RG_STAR_LAZY(RG_CLASS(" \200\303")), RG_LINE_END)
#define Lead_byte_ways_PATTERN RG_SEQ(RG_CAPTURE(x, '-'), RG_STAR(RG_CLASS("ab")), RG_ALT("1ab", "ba1", "@1-"))
#define Lead_byte_over_PATTERN RG_SEQ('-', RG_STAR_LAZY(RG_CLASS("ab-")), RG_ALT("1ab", "ba1"))
#define Lead_byte_line_PATTERN RG_SEQ('-', RG_STAR(RG_CLASS("a\n")), RG_LINE_END)
#define Lead_byte_places_PATTERN RG_SEQ('@', RG_NOT_CLASS('a'), RG_CLASS("1-"), RG_NOT_CLASS('a'), RG_STAR('b'))
#define Ways_shared_PATTERN RG_ALT(RG_SEQ("a-1b", RG_STAR('a')), RG_SEQ("a-1", RG_CLASS("a-"), RG_STAR('-')))
#define Word_signs_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(x, RG_PLUS(RG_WORD)), "-@", RG_STAR('a'))
#define Needed_text_PATTERN RG_SEQ(RG_WORD_BOUNDARY, "ab1", RG_PLUS(RG_WORD), RG_STAR(RG_CLASS(" -")), '@')
/* Of the samples of other tests those that are of a kind that is not here. */
#define PLAN_SAMPLES(X) \
    X(Email) X(Url) X(Ipv4) X(Quoted) X(Keywords) X(Looks) X(Begin) X(Calls) X(When) X(Utf8) \
    X(Lead_byte_ways) X(Lead_byte_over) X(Lead_byte_line) X(Lead_byte_places) X(Ways_shared) X(Word_signs) X(Needed_text) \
    X(Ended) X(Ended_maybe) X(Ended_read) X(Ended_rounds) X(Ended_deep) X(Ended_word) \
    X(Led) X(Led_two) X(Led_ways) X(Led_over) X(Led_set) X(Led_high) X(Led_rounds) \
    X(Lines_blank) X(Lines_none) X(Lines_ruled) X(Lines_indent) X(Lines_over) X(Lines_high) \
    X(Walk_words) X(Walk_some_words) X(Walk_heads) X(Walk_tails) X(Walk_pieces) X(Walk_few) X(Walk_any) X(Walk_one) X(Walk_long) X(Walk_high) \
    X(Needed) X(Needed_far) X(Needed_first) X(Needed_one) X(Needed_both) \
    X(Lines) X(Lines_far) X(Lines_empty) X(Lines_end) X(Lines_text) X(Lines_either) X(Lines_many) X(Lines_case) X(Lines_byte) X(Lines_ways) X(Lines_one) X(Lines_further) X(Lines_further_byte) \
    X(Lines_of_byte) X(Once_end) X(Signs) X(Run_end_line) X(Beside_line) X(Dot_star) X(Dot_star_ways) X(Inner_letter) X(Few) \
    X(Ways_two) X(Ways_twice) X(Ways_twice_end) X(Ways_same) X(Ways_within) X(Ways) X(Ways_case) X(Ways_words) X(Ways_deep) X(Ways_look) X(Ways_high) X(Ways_far) \
    X(End_newline) X(End_ahead) X(Line_ends) X(Line_ends_over) X(Line_ends_high) X(Line_ends_either) X(Inner_nearer) X(Lines_sign) X(Line_ends_byte) X(Line_ends_bytes) X(Common_text) X(Byte_and_set) X(Inner_sign) \
    X(Inner_ways) X(Inner_ways_case) X(Inner_ways_rounds) X(Inner_ways_deep) X(Inner_ways_end) X(Inner_ways_high) \
    X(Inner_run) X(Inner_run_from) X(Inner_run_some) X(Inner_run_bounded) X(Inner_run_far) X(Inner_run_rounds) X(Inner_run_led) X(Inner_run_high) X(Inner_run_either) \
    X(Rounds) X(Rounds_one) X(Rounds_set) X(Places) X(Places_far) X(Long) X(Long_pieces) X(Run_pieces) X(Long_word) X(Long_rounds) \
    X(End_text) \
    X(End) X(End_bounded) X(End_empty) X(End_far) \
    X(Inner) X(Inner_own) X(Inner_line) X(Inner_bounded) X(Inner_rounds) X(Inner_high) \
    X(Near) X(Near_text) X(Near_high) X(Near_round) \
    X(Head_name) X(Head_edges) X(Head_apart) X(Head_some) X(Head_quoted) X(Head_tails) X(Head_tail) X(Head_call) X(Head_many) X(Head_high) \
    X(Kinds_names) X(Kinds_pairs) X(Kinds_texts) X(Kinds_chain) X(Kinds_high) X(Ways_captured) X(Ways_alike) X(Ways_into) \
    X(Far) X(Behind) X(Behind_lazy) X(Behind_read) X(Either_case) X(Two_far) X(Two_same) X(Three_sets) X(Some_sets) \
    X(Same_byte) X(Same_nul) X(Same_high) X(Same_text) X(Beside) X(Method) X(Inside)

typedef struct plan_sample {
    const char *name;
    const rg_info *(*info)(void);
    spans_text (*find)(const char *s, size_t n, size_t from);
    spans_text (*all)(const char *s, size_t n);
    size_t (*count)(const char *s, size_t n);
    spans_text (*streamed)(const char *s, size_t n, char *buffer, size_t size,
                           uint64_t seed); /* all of them, in pieces at random */
    size_t window;                         /* Name_STREAM_WINDOW */
    unsigned (*by_masks)(
        const char *s,
        size_t
            n); /* is a walk over s (plan/run_walk.h, plan/headed_run.h, plan/token_walk.h)? 2: over a stream of it, too */
} plan_sample;

extern const plan_sample planned[], unplanned[];

#ifdef ANSWERS
#define MATCHER(Name) RG_MATCHER(Name, Name##_PATTERN, RG_STACK(400))
PLAN_SAMPLES(MATCHER)
#define DEFINE(Name) \
    static spans_text Name##_found(const char *s, size_t n, size_t from) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        return spans_of(Name##_find_at(s, n, from, &r), s, r.group, Name##_GROUPS); \
    } \
    SPANS_OF_ALL(Name##_every, Name) \
    static size_t Name##_counted(const char *s, size_t n) { \
        size_t count; \
        return Name##_count(s, n, &count) >= 0 ? count : SIZE_MAX; \
    } \
    static unsigned Name##_masked(const char *s, size_t n) { \
        Name##_iter it = Name##_begin(s, n); \
        if (Name##_next(&it, NULL) != RG_MATCH || it.rg_ticket.number == 0) return 0; \
        return STREAM_IS_MASKED(Name, s, n) ? 2 : 1; \
    }
#ifdef ANSWERS_OF_TEXTS_ONLY
#define STREAM_IS_MASKED(Name, s, n) false
#define IN_PIECES(Name) NULL
#else
#define STREAM_IS_MASKED(Name, s, n) Name##_is_masked_in_pieces(s, n)
#define IN_PIECES(Name) Name##_in_pieces
/* Bytes that come in pieces of random lengths, few of which are longer than a mask. */
typedef struct pieces {
    const char *next;
    size_t left;
    uint64_t *seed;
} pieces;
static size_t piece_of(const pieces *p, size_t room) {
    const size_t n = 1 + random_below(p->seed, random_below(p->seed, 4) == 0 ? 150 : 9),
                 most = p->left < room ? p->left : room;
    return n < most ? n : most;
}
static ptrdiff_t read_piece(void *user, char *to, size_t room) {
    pieces *const p = user;
    const size_t n = piece_of(p, room);
    memcpy(to, p->next, n);
    p->next += n, p->left -= n;
    return (ptrdiff_t)n;
}

/* By pulling a reader, or memory, or by pushing: what the seed tells; or memory is pulled for a while, and then the rest is pushed. */
#define DEFINE_STREAMED(Name) \
    typedef struct Name##_told { \
        spans_text t; \
        const char *s; \
    } Name##_told; \
    static bool Name##_tell(void *user, const Name##_result *r, uint64_t offset) { \
        Name##_told *const told = user; \
        if (told->t.length > 0) spans_add(&told->t, "|"); \
        spans_add_match(&told->t, r->match.ptr - offset, r->group, Name##_GROUPS); \
        if (memcmp(r->match.ptr, told->s + offset, r->match.len) != 0) spans_add(&told->t, " of other bytes"); \
        return true; \
    } \
    static spans_text Name##_in_pieces(const char *s, size_t n, char *buffer, size_t size, uint64_t seed) { \
        Name##_told told = {{"", 0}, s}; \
        Name##_result r = {.group = {{NULL, 0}}}; \
        uint64_t offset; \
        const unsigned way = random_below(&seed, 4); \
        unsigned pulls = way == 3 ? random_below(&seed, 9) : UINT_MAX; \
        pieces from = {s, n, &seed}; \
        Name##_stream it = Name##_stream_begin(way == 0 ? rg_from_function(read_piece, &from) : rg_from_memory(s, way == 2 ? 0 : n), buffer, size); \
        while (way != 2 && pulls-- > 0 && Name##_stream_next(&it, &r, &offset) == RG_MATCH) Name##_tell(&told, &r, offset); \
        if (way == 3) from.next += it.rg_own.window.rg_base + it.rg_own.window.rg_length, from.left = (size_t)(s + n - from.next); \
        while (way >= 2 && it.status == RG_MATCH && from.left > 0) { \
            const size_t piece = piece_of(&from, from.left); \
            Name##_stream_push(&it, from.next, piece, Name##_tell, &told); \
            from.next += piece, from.left -= piece; \
        } \
        if (way >= 2 && it.status == RG_MATCH) Name##_stream_finish(&it, Name##_tell, &told); \
        if (it.status != RG_NO_MATCH || told.t.length == 0) told.t = spans_of(it.status, s, r.group, Name##_GROUPS); \
        return told.t; \
    } \
    static bool Name##_is_masked_in_pieces(const char *s, size_t n) { \
        char buffer[1000]; \
        Name##_stream stream = Name##_stream_begin(rg_from_memory(s, n), buffer, sizeof buffer); \
        return Name##_stream_next(&stream, NULL, NULL) == RG_MATCH && stream.rg_own.window.rg_closed != 0; \
    }
PLAN_SAMPLES(DEFINE_STREAMED)
#endif
PLAN_SAMPLES(DEFINE)
#define ROW(Name) \
    {#Name, Name##_info, Name##_found, Name##_every, Name##_counted, IN_PIECES(Name), Name##_STREAM_WINDOW, Name##_masked},
const plan_sample ANSWERS[] = {PLAN_SAMPLES(ROW)};
#endif
