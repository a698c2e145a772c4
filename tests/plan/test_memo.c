/* What is known of a pattern's time: how much has to be remembered of it, and whether a search takes time in proportion to its
 * subject, without RG_POOL and with it. A pattern that could take longer must never be called linear. */
#include <regengo/dsl.h>

#include "../support/suite.h"

#define stars_PATTERN RG_SEQ(RG_STAR(RG_STAR('a')), 'b')
#define pluses_PATTERN RG_SEQ(RG_PLUS(RG_PLUS('x'), RG_PLUS('x')), 'y')
#define optional_PATTERN RG_SEQ(RG_PLUS(RG_OPT(RG_LOWER), RG_PLUS(RG_WORD)), '!')
#define word_at_PATTERN RG_SEQ(RG_PLUS(RG_WORD), '@')
#define url_PATTERN RG_SEQ("http", RG_OPT('s'), "://", RG_PLUS(RG_NOT_CLASS(" ")))
#define quoted_PATTERN RG_SEQ('"', RG_STAR(RG_NOT_CLASS("\"")), '"')
#define fixed_PATTERN RG_SEQ('a', "bc", RG_DIGIT)
#define anchored_PATTERN RG_SEQ(RG_BEGIN, RG_STAR('a'), 'b')
#define two_gaps_PATTERN RG_SEQ(RG_STAR(RG_ANY), RG_STAR(RG_ANY), '=')
#define three_gaps_PATTERN RG_SEQ(RG_STAR(RG_ANY), RG_STAR(RG_ANY), RG_STAR(RG_ANY), '=')
#define dotted_PATTERN RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@')
#define one_or_two_PATTERN RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), RG_END)
#define same_twice_PATTERN RG_SEQ(RG_STAR(RG_ALT('a', 'a')), 'b')
#define comment_PATTERN RG_SEQ("<!--", RG_STAR(RG_ANY_BYTE), "-->")
#define lines_PATTERN RG_SEQ(RG_PLUS(RG_PLUS(RG_ANY), '\n'), '\n')
#define backref_PATTERN RG_SEQ(RG_PLUS(RG_CAPTURE(x, RG_ALT('a', "aa"))), RG_BACKREF(x), 'c')
#define ahead_PATTERN RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), RG_AHEAD(RG_STAR(RG_ANY), 'x'), 'b')
#define ahead_short_PATTERN RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), RG_AHEAD('b', RG_ANY), 'b')
#define atomic_PATTERN RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), RG_ATOMIC(RG_STAR(RG_ALT('b', "bb")), 'c'), 'd')
#define possessive_PATTERN RG_SEQ(RG_PLUS_POSSESSIVE(RG_ALT('a', "ab"), RG_STAR('b')), 'c')
#define escaped_PATTERN RG_SEQ('"', RG_STAR_POSSESSIVE(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE))), '"')
#define possessive2_PATTERN RG_SEQ(RG_AT_LEAST_POSSESSIVE(2, RG_ALT('a', "ab")), 'c')
#define possessive_empty_PATTERN RG_SEQ(RG_STAR_POSSESSIVE(RG_ALT('a', "ab", RG_EMPTY)), 'c')
#define counted3_PATTERN RG_SEQ(RG_STAR(RG_BETWEEN(1, 3, 'a', RG_OPT('b')), RG_OPT('c')), 'd')
#define counted6_PATTERN RG_SEQ(RG_STAR(RG_BETWEEN(1, 6, 'a', RG_OPT('b')), RG_OPT('c')), 'd')
#define least2_PATTERN RG_SEQ(RG_AT_LEAST(2, RG_ALT('a', "aa")), 'd')
#define nullable_PATTERN RG_SEQ(RG_STAR(RG_OPT('a'), RG_STAR(RG_ALT('b', "bb"))), 'd')
#define nonnullable_PATTERN RG_SEQ(RG_STAR('a', RG_STAR(RG_ALT('b', "bb"))), 'd')
#define names_PATTERN RG_SEQ("Holmes", RG_BETWEEN(0, 10, RG_STAR(RG_SPACE), RG_PLUS(RG_ANY), RG_STAR(RG_SPACE)), "Watson")
#define names5000_PATTERN RG_SEQ("Holmes", RG_BETWEEN(0, 5000, RG_STAR(RG_SPACE), RG_PLUS(RG_ANY), RG_STAR(RG_SPACE)), "Watson")
#define email_PATTERN RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".+-")), '@', RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', RG_AT_LEAST(2, RG_ALPHA))
#define lazy_PATTERN RG_SEQ('a', RG_STAR_LAZY(RG_ANY), 'b')
#define dated_PATTERN RG_SEQ(RG_REPEAT(4, RG_DIGIT), '/', RG_PLUS(RG_SPACE), RG_PLUS(RG_CLASS(RG_WORD, '.')), ':')
#define dated_path_PATTERN RG_SEQ(RG_REPEAT(4, RG_DIGIT), '/', RG_PLUS(RG_SPACE), RG_PLUS(RG_CLASS(RG_WORD, "./")), ':')
#define dated_text_PATTERN RG_SEQ(RG_REPEAT(4, RG_DIGIT), '/', RG_PLUS(RG_SPACE), RG_PLUS(RG_WORD), ' ', RG_STAR(RG_ANY))
#define version_PATTERN RG_SEQ(RG_PLUS(RG_DIGIT), '.', RG_PLUS(RG_DIGIT), '.', RG_PLUS(RG_DIGIT))
#define scheme_PATTERN RG_SEQ("http", RG_OPT('s'), "://", RG_PLUS(RG_WORD), '!')
#define called_PATTERN RG_SEQ(RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD), RG_STAR(RG_SPACE), '(')
#define dash_run_PATTERN RG_SEQ('-', RG_STAR(RG_WORD), RG_STAR(RG_CLASS("- ")), '(')
#define word_run_PATTERN RG_SEQ(RG_WORD, RG_STAR(RG_ALPHA), RG_STAR(RG_DIGIT), '(')
#define ahead_far_PATTERN RG_SEQ(RG_AHEAD(RG_STAR(RG_NOT_CLASS("x")), 'y'), RG_OPT('x'), "xy")
#define atomic_last_PATTERN RG_SEQ('a', RG_ATOMIC('b', RG_STAR(RG_NOT_CLASS("c"))), 'd')
#define bounded_gap_PATTERN RG_SEQ('a', RG_BETWEEN(0, 20, RG_ANY), 'b')
#define bounded_rounds_PATTERN RG_BETWEEN(4, 4, RG_ALT('a', "aa"))

/* X(pattern, MEMO_POINTS, SEARCH_COMPLEXITY, the same with RG_POOL) */
#define PATTERNS(X) \
    X(stars, 12, RG_EXPONENTIAL, RG_LINEAR) /* two points, and six states of the rounds: none, one or more, each empty so far or not */ \
    X(pluses, 3, RG_EXPONENTIAL, RG_LINEAR) \
    X(optional, 2, RG_EXPONENTIAL, RG_LINEAR) /* the outer head and the run */ \
    X(word_at, 0, RG_LINEAR, RG_LINEAR) /* what a search skips, and one byte behind it */ \
    X(url, 0, RG_LINEAR, RG_LINEAR) /* attempts that fail have not gone far */ \
    X(quoted, 0, RG_LINEAR, RG_LINEAR) /* no quote lies between two quotes: attempts are apart */ \
    X(fixed, 0, RG_LINEAR, RG_LINEAR) /* no choice */ \
    X(anchored, 0, RG_LINEAR, RG_LINEAR) /* one attempt */ \
    X(two_gaps, 2, RG_POLYNOMIAL, RG_LINEAR) \
    X(three_gaps, 3, RG_POLYNOMIAL, RG_LINEAR) \
    X(dotted, 3, RG_EXPONENTIAL, RG_LINEAR) \
    X(one_or_two, 1, RG_EXPONENTIAL, RG_LINEAR) \
    X(same_twice, 0, RG_LINEAR, RG_LINEAR) /* one run that begins the pattern */ \
    X(comment, 1, RG_POLYNOMIAL, RG_LINEAR) \
    X(lines, 2, RG_POLYNOMIAL, RG_LINEAR) \
    X(backref, 0, RG_EXPONENTIAL, RG_EXPONENTIAL) /* what a capture holds tells otherwise the next time */ \
    X(ahead, 1, RG_EXPONENTIAL, RG_EXPONENTIAL) /* not remembered, and any length */ \
    X(ahead_short, 1, RG_EXPONENTIAL, RG_LINEAR) /* not remembered, but short */ \
    X(atomic, 1, RG_EXPONENTIAL, RG_EXPONENTIAL) /* not remembered, and any length */ \
    X(possessive, 1, RG_POLYNOMIAL, RG_POLYNOMIAL) /* what is in the rounds is not remembered, and any length */ \
    X(escaped, 1, RG_POLYNOMIAL, RG_LINEAR) /* where they begin is, and they are short */ \
    X(possessive2, 0, RG_EXPONENTIAL, RG_EXPONENTIAL) /* rounds count */ \
    X(possessive_empty, 0, RG_EXPONENTIAL, RG_EXPONENTIAL) /* or may be empty */ \
    X(counted3, 8, RG_EXPONENTIAL, RG_LINEAR) /* rounds count */ \
    X(counted6, 14, RG_EXPONENTIAL, RG_LINEAR) /* more rounds, more rows */ \
    X(least2, 4, RG_EXPONENTIAL, RG_LINEAR) /* none, one, two, more */ \
    X(nullable, 12, RG_EXPONENTIAL, RG_LINEAR) /* an empty round is a state of its own */ \
    X(nonnullable, 2, RG_EXPONENTIAL, RG_LINEAR) /* no round is empty: no states */ \
    X(names, 44, RG_POLYNOMIAL, RG_LINEAR) /* four points, eleven counts */ \
    X(names5000, 0, RG_POLYNOMIAL, RG_POLYNOMIAL) /* more rows than there may be */ \
    X(email, 3, RG_POLYNOMIAL, RG_LINEAR) /* the runs */ \
    X(lazy, 1, RG_POLYNOMIAL, RG_LINEAR) \
    X(dated, 0, RG_LINEAR, RG_LINEAR) /* what is gone over far has no slash, which comes before */ \
    X(dated_path, 2, RG_POLYNOMIAL, RG_LINEAR) /* it may have */ \
    X(dated_text, 0, RG_LINEAR, RG_LINEAR) /* nothing fails behind the last run */ \
    X(version, 0, RG_LINEAR, RG_LINEAR) /* a dot comes behind the leading run */ \
    X(scheme, 0, RG_LINEAR, RG_LINEAR) /* no colon is gone over, though letters are */ \
    X(called, 0, RG_LINEAR, RG_LINEAR) /* a byte and a run of such are a leading run */ \
    X(dash_run, 2, RG_POLYNOMIAL, RG_LINEAR) /* the run could not begin with that byte */ \
    X(word_run, 2, RG_POLYNOMIAL, RG_LINEAR) /* nor could this one */ \
    X(ahead_far, 0, RG_POLYNOMIAL, RG_POLYNOMIAL) /* a look goes far before anything else is asked */ \
    X(atomic_last, 0, RG_POLYNOMIAL, RG_POLYNOMIAL) /* the group's last run is not the pattern's */ \
    X(bounded_gap, 0, RG_LINEAR, RG_LINEAR) /* twenty bytes */ \
    X(bounded_rounds, 5, RG_POLYNOMIAL, RG_LINEAR) /* four rounds of two ways each */

#define DEFINE(Name, ...) \
    RG_MATCHER(Name, Name##_PATTERN) \
    RG_MATCHER(Name##_pool, Name##_PATTERN, RG_POOL)
PATTERNS(DEFINE)

typedef struct known {
    const char *name;
    size_t points, points_of_pool;
    int search, search_of_pool;
    size_t expected_points;
    int expected_search, expected_of_pool;
    size_t bytes, stack;
} known;
#define ENTRY(Name, points, search, pooled) \
    {#Name, Name##_MEMO_POINTS, Name##_pool_MEMO_POINTS, Name##_SEARCH_COMPLEXITY, Name##_pool_SEARCH_COMPLEXITY, points, search, pooled, \
     Name##_memo_bytes(1000), Name##_STACK_BYTES - (Name##_MEMO_POINTS > 0 ? RG_MEMO_BYTES : 0)},

START_TEST(constants) {
    const known all[] = {PATTERNS(ENTRY)};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const known *const k = &all[i];
        if (k->points != k->expected_points || k->points_of_pool != k->points || k->search != k->expected_search ||
            k->search_of_pool != k->expected_of_pool)
            ck_abort_msg("%s: %zu points, %zu with RG_POOL, complexity %d and %d; expected %zu, %d and %d", k->name,
                         k->points, k->points_of_pool, k->search, k->search_of_pool, k->expected_points,
                         k->expected_search, k->expected_of_pool);
        /* A bit for each point and each of the 1001 places. */
        ck_assert_uint_eq(k->bytes, k->points * 16 * 8);
        ck_assert_uint_eq(k->stack % sizeof(rg_frame), 0);
        /* What is linear by facts needs no memory. */
        if (k->search == RG_LINEAR) ck_assert_uint_eq(k->points, 0);
    }
}
END_TEST

/* These compile. */
RG_MATCHER(Required, word_at_PATTERN, RG_REQUIRE_LINEAR)
RG_MATCHER(Required_pool, stars_PATTERN, RG_POOL | RG_REQUIRE_LINEAR)
_Static_assert(Required_SEARCH_COMPLEXITY == RG_LINEAR && Required_pool_SEARCH_COMPLEXITY == RG_LINEAR, "as required");

START_TEST(required) {
    ck_assert_int_eq(Required_find("--ab@", 5, NULL), RG_MATCH);
    ck_assert_int_eq(Required_pool_find("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 41, NULL), RG_NO_MATCH);
}
END_TEST

/* A run that gives back many bytes counts them once, however often it gives some back. */
RG_MATCHER(Gives_back, RG_SEQ(RG_STAR(RG_ANY), RG_CLASS("ae"), RG_DIGIT))

START_TEST(what_a_run_gives_back_counts_once) {
    static char line[200000];
    for (size_t i = 0; i < sizeof line; i++) line[i] = "need "[i % 5];
    ck_assert_int_eq(Gives_back_find(line, sizeof line, NULL), RG_NO_MATCH);
    line[6] = 'a', line[7] = '1';
    ck_assert_int_eq(Gives_back_find(line, sizeof line, NULL), RG_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan/memo");
    tcase_add_test(tests, constants);
    tcase_add_test(tests, required);
    tcase_add_test(tests, what_a_run_gives_back_counts_once);
    return suite_end();
}
