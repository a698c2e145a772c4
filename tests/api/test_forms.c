/* Two ways to write a pattern that mean the same give the same spans, from match, prefix and find, on the sample text and
 * on random subjects. Where only the order differs in which ways are tried, they accept the same whole subjects. */
#include "../support/samples.h"
#include "../support/spans.h"
#include "../support/suite.h"

enum { RANDOM_SUBJECTS = 3000 };

#define ITEM RG_CAPTURE(item, RG_PLUS(RG_CLASS(RG_WORD, '.')))
#define PAIR_OF(open, x, close) RG_SEQ(open, x, close)
#define TWICE(x) RG_SEQ(x, RG_STAR(x))
#define AB RG_ALT("ab", 'a', RG_OPT('b'))

/* X(name, one form, another): the results are the same, captures included. */
#define SAME(X) \
    /* a macro of the user's, and what it stands for */ \
    X(defined, RG_SEQ(RG_BEHIND(RG_CLASS(" ,<")), ITEM, RG_AHEAD(RG_CLASS(" ,>@"))), \
      RG_SEQ(RG_BEHIND(RG_CLASS(" ,<")), RG_CAPTURE(item, RG_PLUS(RG_CLASS(RG_WORD, '.'))), RG_AHEAD(RG_CLASS(" ,>@")))) \
    X(defined_octets, Ipv4_PATTERN, \
      RG_SEQ(RG_REPEAT(3, RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
                                 RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT)), '.'), \
             RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
                    RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT)))) \
    X(with_parameters, PAIR_OF(RG_CLASS(" ,"), PAIR_OF("a", AB, RG_STAR('b')), RG_CLASS("-,;")), \
      RG_SEQ(RG_CLASS(" ,"), 'a', RG_ALT("ab", 'a', RG_OPT('b')), RG_STAR('b'), RG_CLASS("-,;"))) \
    X(parameter_twice, TWICE(AB), RG_SEQ(RG_ALT("ab", 'a', RG_OPT('b')), RG_STAR(RG_ALT("ab", 'a', RG_OPT('b'))))) \
    /* one after the other, in any brackets */ \
    X(seq_left_right, RG_SEQ(AB, RG_SEQ(RG_CAPTURE(c, RG_STAR('a')), "ab")), RG_SEQ(RG_SEQ(AB, RG_CAPTURE(c, RG_STAR('a'))), "ab")) \
    X(seq_flat, RG_SEQ(RG_STAR_LAZY(RG_CLASS("ab-")), RG_CAPTURE(c, AB), '-', RG_OPT(RG_BACKREF(c))), \
      RG_SEQ(RG_SEQ(RG_STAR_LAZY(RG_CLASS("ab-")), RG_CAPTURE(c, AB)), RG_SEQ('-', RG_OPT(RG_BACKREF(c))))) \
    X(seq_of_one, RG_SEQ(RG_SEQ(RG_PLUS(AB, ','))), RG_PLUS(AB, ',')) \
    X(seq_in_words, RG_STAR(RG_CAPTURE(c, 'a', RG_OPT('b')), RG_CLASS(",;")), RG_STAR(RG_SEQ(RG_CAPTURE(c, RG_SEQ('a', RG_OPT('b'))), RG_CLASS(",;")))) \
    X(letters_of_a_string, "ab,a", RG_SEQ('a', 'b', ",", RG_LIT("a"))) \
    X(string_and_string, RG_LIT("http" "s://"), RG_SEQ("ht", RG_SEQ("tps", RG_CHAR(':')), "//")) \
    /* one or the other, in any brackets */ \
    X(alt_left_right, RG_SEQ(RG_ALT("ab", RG_ALT(RG_CAPTURE(c, 'a'), RG_STAR('b'))), RG_CLASS("b,")), \
      RG_SEQ(RG_ALT(RG_ALT("ab", RG_CAPTURE(c, 'a')), RG_STAR('b')), RG_CLASS("b,"))) \
    X(alt_flat, RG_SEQ(RG_ALT("a", "ab", "abb", ",", RG_DIGIT), RG_CAPTURE(c, RG_STAR('b')), '-'), \
      RG_SEQ(RG_ALT(RG_ALT("a", "ab"), RG_ALT(RG_ALT("abb", ","), RG_DIGIT)), RG_CAPTURE(c, RG_STAR('b')), '-')) \
    X(alt_of_one, RG_SEQ(RG_ALT(AB), '-'), RG_SEQ(AB, '-')) \
    X(alt_spread_over_what_follows, RG_SEQ(RG_ALT("ab", 'a'), RG_OPT('b'), RG_CLASS(",- ")), \
      RG_ALT(RG_SEQ("ab", RG_OPT('b'), RG_CLASS(",- ")), RG_SEQ('a', RG_OPT('b'), RG_CLASS(",- ")))) \
    X(alt_with_a_common_start, RG_ALT("elif", "else", "end"), RG_SEQ('e', RG_ALT(RG_SEQ('l', RG_ALT("if", "se")), "nd"))) \
    /* rounds, and what they stand for */ \
    X(plus, RG_SEQ(RG_PLUS(RG_ALT("ab", 'a')), RG_CLASS("ab")), RG_SEQ(RG_ALT("ab", 'a'), RG_STAR(RG_ALT("ab", 'a')), RG_CLASS("ab"))) \
    X(plus_lazy, RG_SEQ(RG_PLUS_LAZY(RG_ALT("ab", 'a')), RG_CLASS("ab")), RG_SEQ(RG_ALT("ab", 'a'), RG_STAR_LAZY(RG_ALT("ab", 'a')), RG_CLASS("ab"))) \
    X(plus_of_a_class, RG_SEQ(RG_PLUS(RG_WORD), '.', RG_PLUS(RG_WORD)), RG_SEQ(RG_WORD, RG_STAR(RG_WORD), '.', RG_WORD, RG_STAR(RG_WORD))) \
    X(plus_at_least, RG_SEQ(RG_PLUS(RG_CAPTURE(c, AB, ',')), 'a'), RG_SEQ(RG_AT_LEAST(1, RG_CAPTURE(c, AB, ',')), 'a')) \
    X(star_at_least, RG_SEQ('<', RG_STAR(RG_CAPTURE(c, RG_NOT_CLASS(">"))), '>'), RG_SEQ('<', RG_AT_LEAST(0, RG_CAPTURE(c, RG_NOT_CLASS(">"))), '>')) \
    X(at_least_lazy, RG_SEQ(RG_AT_LEAST_LAZY(2, RG_CLASS("ab")), RG_CLASS("b,")), RG_SEQ(RG_REPEAT(2, RG_CLASS("ab")), RG_STAR_LAZY(RG_CLASS("ab")), RG_CLASS("b,"))) \
    X(at_least, RG_SEQ(RG_AT_LEAST(2, RG_ALT("ab", 'a')), RG_CLASS("b,")), RG_SEQ(RG_ALT("ab", 'a'), RG_ALT("ab", 'a'), RG_STAR(RG_ALT("ab", 'a')), RG_CLASS("b,"))) \
    X(repeat, RG_SEQ(RG_REPEAT(3, AB), '-'), RG_SEQ(AB, AB, AB, '-')) \
    X(repeat_of_a_class, RG_SEQ(RG_REPEAT(3, RG_CLASS("ab1")), ','), RG_SEQ(RG_CLASS("ab1"), RG_CLASS("ab1"), RG_CLASS("ab1"), ',')) \
    X(repeat_between, RG_REPEAT(2, RG_CAPTURE(c, AB), '-'), RG_BETWEEN(2, 2, RG_CAPTURE(c, AB), '-')) \
    X(between, RG_SEQ(RG_BETWEEN(1, 3, RG_ALT("ab", 'a')), RG_CLASS("ab")), \
      RG_SEQ(RG_ALT("ab", 'a'), RG_OPT(RG_ALT("ab", 'a'), RG_OPT(RG_ALT("ab", 'a'))), RG_CLASS("ab"))) \
    X(between_lazy, RG_SEQ(RG_BETWEEN_LAZY(1, 3, RG_ALT("ab", 'a')), RG_CLASS("ab")), \
      RG_SEQ(RG_ALT("ab", 'a'), RG_OPT_LAZY(RG_ALT("ab", 'a'), RG_OPT_LAZY(RG_ALT("ab", 'a'))), RG_CLASS("ab"))) \
    X(opt, RG_SEQ(RG_OPT(RG_CAPTURE(c, AB, RG_OPT(','))), RG_STAR('a')), RG_SEQ(RG_ALT(RG_CAPTURE(c, AB, RG_OPT(',')), RG_EMPTY), RG_STAR('a'))) \
    X(opt_lazy, RG_SEQ(RG_OPT_LAZY(RG_CAPTURE(c, "ab", RG_OPT(','))), RG_CLASS("a,")), RG_SEQ(RG_ALT(RG_EMPTY, RG_CAPTURE(c, "ab", RG_OPT(','))), RG_CLASS("a,"))) \
    X(opt_between, RG_SEQ(RG_OPT(RG_CAPTURE(c, AB)), '-'), RG_SEQ(RG_BETWEEN(0, 1, RG_CAPTURE(c, AB)), '-')) \
    X(star_possessive, RG_SEQ(RG_STAR_POSSESSIVE(RG_CAPTURE(c, AB, ',')), 'a'), RG_SEQ(RG_ATOMIC(RG_STAR(RG_CAPTURE(c, AB, ','))), 'a')) \
    X(between_possessive, RG_SEQ(RG_BETWEEN_POSSESSIVE(1, 2, RG_ALT('a', "ab")), 'b'), RG_SEQ(RG_ATOMIC(RG_BETWEEN(1, 2, RG_ALT('a', "ab"))), 'b')) \
    X(opt_possessive, RG_SEQ(RG_OPT_POSSESSIVE('a', RG_CAPTURE(c, RG_STAR('b'))), 'a'), RG_SEQ(RG_ATOMIC(RG_OPT('a', RG_CAPTURE(c, RG_STAR('b')))), 'a')) \
    X(star_of_bytes, RG_SEQ(RG_STAR(RG_ANY_BYTE), ','), RG_SEQ(RG_STAR(RG_ALT(RG_ANY, '\n')), ',')) \
    /* classes, and what they stand for */ \
    X(class_of_bytes, RG_SEQ(RG_PLUS(RG_CLASS("ab,")), RG_CLASS('a', '-')), RG_SEQ(RG_PLUS(RG_ALT('a', 'b', ',')), RG_ALT('a', '-'))) \
    X(range_of_bytes, RG_SEQ(RG_RANGE('0', '3'), RG_OPT('.')), RG_SEQ(RG_ALT('0', '1', '2', '3'), RG_OPT('.'))) \
    X(class_not, RG_PLUS(RG_NOT_CLASS(RG_WORD, RG_SPACE)), RG_PLUS(RG_NOT_AHEAD(RG_ALT(RG_WORD, RG_SPACE)), RG_ANY_BYTE)) \
    X(class_nested, RG_PLUS(RG_CLASS(RG_CLASS("ab", RG_DIGIT), RG_NOT_CLASS(RG_PRINT))), RG_PLUS(RG_ALT('a', RG_DIGIT, 'b', RG_NOT_CLASS(RG_PRINT)))) \
    X(word, RG_SEQ(RG_PLUS(RG_WORD), '@'), RG_SEQ(RG_PLUS(RG_CLASS(RG_ALPHA, RG_DIGIT, '_')), '@')) \
    X(bytes_of_utf8, RG_SEQ('a', RG_UTF8_RANGE(0x80, 0x7ff)), RG_SEQ('a', RG_RANGE(0xc2, 0xdf), RG_RANGE(0x80, 0xbf))) \
    X(utf8_not, RG_SEQ(RG_UTF8_NOT_CLASS('\n'), RG_SPACE), RG_SEQ(RG_UTF8_ANY, RG_SPACE)) \
    X(bytes, RG_SEQ('<', RG_BYTES(3), '>'), RG_SEQ('<', RG_REPEAT(3, RG_ANY_BYTE), '>')) \
    /* either case */ \
    X(icase_string, RG_SEQ(RG_ICASE("ab"), RG_OPT('a')), RG_SEQ(RG_CLASS("Aa"), RG_CLASS("bB"), RG_OPT('a'))) \
    X(icase_range, RG_SEQ(RG_ICASE(RG_PLUS(RG_RANGE('A', 'B'))), '-'), RG_SEQ(RG_PLUS(RG_CLASS(RG_RANGE('A', 'B'), RG_RANGE('a', 'b'))), '-')) \
    X(icase_not, RG_SEQ('a', RG_ICASE(RG_NOT_CLASS("b-"))), RG_SEQ('a', RG_NOT_CLASS("Bb-"))) \
    X(icase_over_all, RG_ICASE(RG_SEQ("A", RG_OPT(RG_CAPTURE(c, 'b')), RG_DIGIT)), RG_SEQ(RG_ICASE('a'), RG_OPT(RG_CAPTURE(c, RG_ICASE('B'))), RG_DIGIT)) \
    X(icase_without_letters, RG_ICASE("1.", RG_CLASS(RG_DIGIT, "@-")), RG_SEQ("1.", RG_CLASS(RG_DIGIT, "@-"))) \
    /* places, and looking around */ \
    X(line_begin, RG_SEQ(RG_LINE_BEGIN, RG_ANY), RG_SEQ(RG_ALT(RG_BEGIN, RG_BEHIND('\n')), RG_ANY)) \
    X(line_end, RG_SEQ(RG_CLASS("ab"), RG_LINE_END), RG_SEQ(RG_CLASS("ab"), RG_ALT(RG_END, RG_AHEAD('\n')))) \
    X(begin, RG_SEQ(RG_BEGIN, AB, ','), RG_SEQ(RG_NOT_BEHIND(RG_ANY_BYTE), AB, ',')) \
    X(end, RG_SEQ(RG_PLUS(RG_WORD), RG_END), RG_SEQ(RG_PLUS(RG_WORD), RG_NOT_AHEAD(RG_ANY_BYTE))) \
    X(boundary, RG_SEQ(RG_WORD_BOUNDARY, RG_CLASS("ab")), RG_SEQ(RG_NOT_BEHIND(RG_WORD), RG_CLASS("ab"))) \
    X(no_boundary, RG_SEQ(RG_NOT_WORD_BOUNDARY, RG_CLASS("ab")), RG_SEQ(RG_BEHIND(RG_WORD), RG_CLASS("ab"))) \
    X(not_not, RG_SEQ('a', RG_AHEAD("b", RG_CLASS(",-"))), RG_SEQ('a', RG_NOT_AHEAD(RG_NOT_AHEAD("b", RG_CLASS(",-"))))) \
    X(ahead_and_take, RG_SEQ(RG_AHEAD(RG_CAPTURE(c, RG_PLUS(RG_CLASS("ab")))), RG_BACKREF(c), '-'), \
      RG_SEQ(RG_CAPTURE(c, RG_PLUS_POSSESSIVE(RG_CLASS("ab"))), '-')) \
    X(behind_in_two, RG_SEQ(RG_BEHIND(RG_ALT("a", "-b")), RG_CLASS("a,")), RG_SEQ(RG_ALT(RG_BEHIND("a"), RG_BEHIND("-b")), RG_CLASS("a,"))) \
    X(behind_in_one, RG_SEQ(RG_NOT_BEHIND(RG_CLASS("ab")), RG_NOT_BEHIND('-'), RG_DIGIT), RG_SEQ(RG_NOT_BEHIND(RG_CLASS("ab-")), RG_DIGIT))

/* X(name, one form, another): the same whole subjects are matches. */
#define ACCEPTED(X) \
    X(lazy_star, RG_SEQ(RG_STAR(RG_ALT("ab", RG_CLASS("a,"))), RG_OPT("b")), RG_SEQ(RG_STAR_LAZY(RG_ALT("ab", RG_CLASS("a,"))), RG_OPT_LAZY("b"))) \
    X(lazy_plus, RG_SEQ(RG_PLUS(AB, RG_CLASS(",-")), RG_STAR(RG_WORD)), RG_SEQ(RG_PLUS_LAZY(AB, RG_CLASS(",-")), RG_STAR_LAZY(RG_WORD))) \
    X(lazy_between, RG_SEQ(RG_BETWEEN(1, 9, RG_WORD), RG_OPT('-'), RG_BETWEEN(0, 9, RG_CLASS("ab-"))), \
      RG_SEQ(RG_BETWEEN_LAZY(1, 9, RG_WORD), RG_OPT_LAZY('-'), RG_BETWEEN_LAZY(0, 9, RG_CLASS("ab-")))) \
    X(lazy_at_least, RG_SEQ(RG_AT_LEAST(2, RG_CLASS("ab")), RG_AT_LEAST(1, RG_CLASS("b,-a"))), RG_SEQ(RG_AT_LEAST_LAZY(2, RG_CLASS("ab")), RG_AT_LEAST_LAZY(1, RG_CLASS("b,-a")))) \
    X(lazy_runs, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".-")), RG_CLASS("@,:/"), RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', RG_PLUS(RG_WORD)), \
      RG_SEQ(RG_PLUS_LAZY(RG_CLASS(RG_WORD, ".-")), RG_CLASS("@,:/"), RG_PLUS_LAZY(RG_CLASS(RG_WORD, ".-")), '.', RG_PLUS_LAZY(RG_WORD))) \
    X(other_order, RG_PLUS(RG_ALT("ab", 'a', "b,")), RG_PLUS(RG_ALT("b,", 'a', "ab"))) \
    X(optional_rounds, RG_STAR(AB, RG_CLASS(",-")), RG_OPT(RG_PLUS(AB, RG_CLASS(",-")))) \
    X(star_of_star, RG_STAR(RG_CLASS("ab,")), RG_STAR(RG_STAR(RG_ALT('a', "b")), RG_OPT(',')))

#define DEFINE(name, one, other) \
    RG_MATCHER(One_##name, one, RG_STACK(400)) \
    RG_MATCHER(Other_##name, other, RG_STACK(400)) \
    ANSWERS(One_##name) \
    ANSWERS(Other_##name)
#define ANSWERS(Name) \
    static spans_text Name##_answer(asked what, const char *s, size_t n) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        const rg_status status = what == WHOLE ? Name##_match(s, n, &r) : what == PREFIX ? Name##_prefix(s, n, &r) : Name##_find(s, n, &r); \
        return spans_of(status, s, r.group, Name##_GROUPS); \
    }
typedef enum asked { WHOLE, PREFIX, SEARCH } asked;
SAME(DEFINE)

#define DEFINE_WHOLE(name, one, other) \
    RG_MATCHER(One_##name, one, RG_STACK(400)) \
    RG_MATCHER(Other_##name, other, RG_STACK(400)) \
    ANSWERS_WHOLE(One_##name) \
    ANSWERS_WHOLE(Other_##name)
#define ANSWERS_WHOLE(Name) \
    static spans_text Name##_answer(asked what, const char *s, size_t n) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        return spans_of(what == WHOLE ? Name##_match(s, n, NULL) : Name##_find(s, n, &r), s, r.group, Name##_GROUPS); \
    }
ACCEPTED(DEFINE_WHOLE)

typedef struct pair {
    const char *name;
    spans_text (*one)(asked, const char *, size_t), (*other)(asked, const char *, size_t);
} pair;
#define ENTRY(name, one, other) {#name, One_##name##_answer, Other_##name##_answer},
static const pair same[] = {SAME(ENTRY)}, accepted[] = {ACCEPTED(ENTRY)};

static bool agree(const pair *p, asked what, const char *text, size_t n) {
    const spans_text one = p->one(what, text, n), other = p->other(what, text, n);
    if (strcmp(one.text, other.text) != 0 || strstr(one.text, "stack") != NULL)
        ck_abort_msg("%s, %s: \"%.*s\" (%zu bytes) gives %s and %s", p->name,
                     what == WHOLE    ? "match"
                     : what == PREFIX ? "prefix"
                                      : "find",
                     (int)n, text, n, one.text, other.text);
    return strcmp(one.text, "none") != 0;
}

/* The piece of the text that the pattern finds, so that there are whole matches too. */
static size_t found_piece(const pair *p, char *text, size_t n) {
    const spans_text found = p->one(SEARCH, text, n);
    if (found.text[0] < '0' || found.text[0] > '9') return n;
    char *hyphen;
    const size_t begin = strtoul(found.text, &hyphen, 10), end = strtoul(hyphen + 1, NULL, 10);
    memmove(text, text + begin, end - begin);
    return end - begin;
}

START_TEST(results_are_the_same) {
    const pair *p = &same[_i];
    uint64_t seed = 7000 + (uint64_t)_i;
    unsigned matches = 0, mismatches = 0;
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        char text[SAMPLE_LONGEST];
        size_t n = sample_subject(&seed, text);
        if (round % 4 == 0) n = found_piece(p, text, n);
        for (asked what = WHOLE; what <= SEARCH; what++) {
            const bool matched = agree(p, what, text, n);
            matches += matched;
            mismatches += !matched;
        }
    }
    agree(p, SEARCH, sample_text, SAMPLE_LENGTH);
    ck_assert_uint_gt(matches, 15);
    ck_assert_uint_gt(mismatches, 15);
}
END_TEST

START_TEST(whole_subjects_are_the_same) {
    const pair *p = &accepted[_i];
    uint64_t seed = 8000 + (uint64_t)_i;
    unsigned matches = 0, mismatches = 0;
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        char text[SAMPLE_LONGEST];
        size_t n = sample_subject(&seed, text);
        if (round % 4 == 0) n = found_piece(p, text, n);
        if (n > 25) n = 25; /* some of them try every way to divide a subject */
        const bool matched = agree(p, WHOLE, text, n);
        matches += matched;
        mismatches += !matched;
    }
    ck_assert_uint_gt(matches, 15);
    ck_assert_uint_gt(mismatches, 15);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, two forms of a pattern");
    tcase_add_loop_test(tests, results_are_the_same, 0, sizeof same / sizeof same[0]);
    tcase_add_loop_test(tests, whole_subjects_are_the_same, 0, sizeof accepted / sizeof accepted[0]);
    return suite_end();
}
