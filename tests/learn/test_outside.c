/* Name_LOOK_BEHIND and Name_LOOK_AHEAD: what they are, worked out by hand, and that they hold: a match stays what it is whatever the bytes
 * are, and however many, that it does not depend on. */
#include <regengo/dsl.h>
#include <string.h>

#include "../support/random.h"
#include "../support/suite.h"

#define NONE RG_UNBOUNDED

RG_MATCHER(Other, RG_PLUS(RG_DIGIT))
static bool anywhere(const rg_view *view) { return view->length % 2 == 0 || view->position == 0; }

/* X(Name, bytes before, bytes behind, pattern) */
#define BOUNDED(X) \
    X(Text, 0, 0, "abc") \
    X(Byte, 0, 0, RG_CLASS("ab")) \
    X(Fixed, 0, 0, RG_SEQ(RG_CAPTURE(x, RG_REPEAT(2, RG_WORD)), 'b')) \
    X(Run, 0, 1, RG_PLUS(RG_WORD)) \
    X(Star, 0, 1, RG_STAR('a')) \
    X(Lazy, 0, 0, RG_PLUS_LAZY('a')) \
    X(Possessive, 0, 1, RG_STAR_POSSESSIVE('a')) \
    X(Up_to_three, 0, 1, RG_BETWEEN(1, 3, 'a')) \
    X(Rounds, 0, 2, RG_PLUS("ab")) \
    X(Maybe, 0, 3, RG_SEQ('a', RG_OPT("bcd"))) \
    X(No_rounds, 0, 0, RG_SEQ('a', RG_REPEAT(0, RG_PLUS('b')), 'a')) \
    X(Fenced, 0, 0, RG_SEQ(RG_PLUS(RG_WORD), ' ')) \
    X(Fenced_rounds, 0, 0, RG_SEQ(RG_STAR(RG_PLUS(RG_WORD), ' '), '-')) \
    X(List, 0, 1, RG_PLUS(RG_PLUS(RG_WORD), RG_STAR(' '))) \
    X(Comment, 0, 0, RG_SEQ("ab", RG_STAR_LAZY(RG_ANY_BYTE), "ba")) \
    X(Ways, 0, 1, RG_ALT("ab", 'a')) \
    X(Ways_apart, 0, 0, RG_ALT("ab", "ba")) \
    X(Long_way, 0, 4, RG_ALT("abcde", "a", "b")) \
    X(Words, 0, 5, RG_ALT("aaaaaa", "ab", 'b', "ba", "bab", "c", "a b", "b-", "-")) \
    X(Begin, 1, 0, RG_SEQ(RG_BEGIN, 'a')) \
    X(End, 0, 1, RG_SEQ('a', RG_END)) \
    X(Lines, 1, 1, RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_ANY), RG_LINE_END)) \
    X(Boundaries, 1, 1, RG_SEQ(RG_WORD_BOUNDARY, "ab", RG_WORD_BOUNDARY)) \
    X(Word, 1, 1, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY)) \
    X(Named_word, 0, 1, RG_SEQ(RG_CAPTURE(x, 'a', RG_BETWEEN(1, 3, RG_WORD)), RG_AHEAD(RG_ANY), RG_WORD_BOUNDARY)) \
    X(Between_words, 0, 1, RG_SEQ(RG_PLUS(RG_CLASS(" -")), RG_ALT(RG_CAPTURE(x, RG_WORD_BOUNDARY), RG_SEQ(RG_WORD_BOUNDARY, RG_END)))) \
    X(Then_words, 0, 0, RG_SEQ(RG_PLUS(RG_WORD), RG_WORD_BOUNDARY, RG_CLASS("- "))) \
    X(Inner_boundary, 0, 0, RG_SEQ("a", RG_WORD_BOUNDARY, " b")) \
    X(Ahead, 0, 2, RG_SEQ('a', RG_AHEAD("ba"))) \
    X(Ahead_within, 0, 0, RG_SEQ('a', RG_AHEAD("ba"), RG_REPEAT(2, RG_WORD))) \
    X(Not_ahead, 0, 3, RG_SEQ('a', RG_NOT_AHEAD("bab"))) \
    X(Behind, 2, 0, RG_SEQ(RG_BEHIND("ab"), 'a')) \
    X(Not_behind, 3, 0, RG_SEQ(RG_NOT_BEHIND("aab"), 'a')) \
    X(Behind_lengths, 4, 1, RG_SEQ(RG_NOT_BEHIND(RG_BETWEEN(1, 3, 'a'), 'b'), 'a')) /* 4 and 0 would do */ \
    X(Behind_behind, 3, 0, RG_SEQ(RG_BEHIND(RG_BEHIND("ab"), 'a'), 'b')) \
    X(Behind_later, 1, 0, RG_SEQ('a', RG_BEHIND("ba"), 'b')) \
    X(Behind_boundary, 2, 0, RG_SEQ(RG_BEHIND(RG_WORD_BOUNDARY, 'a'), 'b')) \
    X(Ahead_of_behind, 2, 1, RG_SEQ(RG_BEHIND("ab", RG_AHEAD(RG_WORD)), RG_EMPTY)) \
    X(Code_point, 0, 0, RG_UTF8_ANY) \
    X(Record, 0, 0, RG_SEQ(RG_U8(n), RG_TAKE(n))) \
    X(Varint, 0, 0, RG_VARINT(n)) \
    X(Decimal, 0, 1, RG_DECIMAL(n)) \
    X(Netstring, 0, 0, RG_SEQ(RG_DECIMAL(n), ':', RG_TAKE(n), ',')) \
    X(Less, 0, 0, RG_SEQ(RG_HEX(n), ' ', RG_TAKE_LESS(n, 1))) \
    X(Counted, 0, 0, RG_SEQ(RG_U8(n), RG_COUNTED(n, RG_CLASS("ab")))) \
    X(Echo, 0, 0, RG_SEQ(RG_CAPTURE(x, RG_REPEAT(2, RG_WORD)), RG_BACKREF(x)))

#define UNBOUNDED(X) \
    X(Retreats, 0, NONE, RG_ALT(RG_SEQ(RG_STAR('a'), 'b'), 'a')) \
    X(Ahead_far, 0, NONE, RG_SEQ('a', RG_NOT_AHEAD(RG_STAR('a'), 'b'))) \
    X(Maybe_no_word, 1, NONE, RG_SEQ(RG_STAR(RG_WORD), RG_WORD_BOUNDARY)) \
    X(Words_and_gaps, 0, NONE, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ' ')), RG_WORD_BOUNDARY)) \
    X(Above_words, 0, NONE, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, RG_RANGE('\x80', '\xff'))), RG_WORD_BOUNDARY)) \
    X(Not_within, 0, NONE, RG_SEQ(RG_PLUS(RG_WORD), RG_NOT_WORD_BOUNDARY)) \
    X(Gives_back, 0, NONE, RG_SEQ(RG_STAR(RG_ANY_BYTE), 'a')) \
    X(Calls, NONE, NONE, RG_SEQ('a', RG_CALL(Other))) \
    X(Asks, NONE, NONE, RG_SEQ('a', RG_WHEN(anywhere)))

#define MATCHER(Name, behind, ahead, ...) \
    RG_MATCHER(Name, __VA_ARGS__) \
    _Static_assert((size_t)Name##_LOOK_BEHIND == (size_t)(behind), #Name ": bytes before"); \
    _Static_assert((size_t)Name##_LOOK_AHEAD == (size_t)(ahead), #Name ": bytes behind");
BOUNDED(MATCHER)
UNBOUNDED(MATCHER)

/* They size arrays. */
static char enough[Fenced_LOOK_AHEAD + 1 + Behind_behind_LOOK_BEHIND];

START_TEST(info_says_the_same) {
    memset(enough, 0, sizeof enough);
    ck_assert_uint_eq(sizeof enough, 4);
#define SAME(Name, behind, ahead, ...) \
    ck_assert_uint_eq(Name##_info()->look_behind, behind); \
    ck_assert_uint_eq(Name##_info()->look_ahead, ahead);
    BOUNDED(SAME)
    UNBOUNDED(SAME)
}
END_TEST

static const char letters[] = "aaabbb c-11:,\n\2\1";

static void random_text(uint64_t *state, char *to, size_t n) {
    for (size_t i = 0; i < n; i++) to[i] = letters[random_below(state, sizeof letters - 1)];
}

enum { LONGEST = 24, MOST_AROUND = 8 };

typedef rg_status search_from(const char *, size_t, size_t, rg_span *, size_t);

/* Finds a match in a random text, puts other bytes around what it depends on, and asks again. Returns whether there was one. */
static bool holds(search_from *find_from, size_t groups, size_t behind, size_t ahead, uint64_t *state) {
    char text[LONGEST], other[2 * MOST_AROUND + LONGEST];
    rg_span span[4], again[4];
    const size_t n = random_below(state, LONGEST + 1), asked = random_below(state, (unsigned)n + 1);
    random_text(state, text, n);
    if (find_from(text, n, asked, span, groups) != RG_MATCH) return false;
    const size_t start = (size_t)(span[0].ptr - text), end = start + span[0].len;
    /* Where fewer bytes are left than it may depend on, the end is among them. */
    const bool is_free_before = start >= behind, is_free_behind = n - end >= ahead;
    const size_t from = is_free_before ? start - behind : 0, to = is_free_behind ? end + ahead : n;
    const size_t before = is_free_before ? random_below(state, MOST_AROUND) : 0;
    const size_t after = is_free_behind ? random_below(state, MOST_AROUND) : 0;
    random_text(state, other, before);
    memcpy(other + before, text + from, to - from);
    random_text(state, other + before + (to - from), after);
    ck_assert_int_eq(find_from(other, before + (to - from) + after, start - from + before, again, groups), RG_MATCH);
    for (size_t g = 0; g < groups; g++) {
        ck_assert(again[g].len == span[g].len && (again[g].ptr == NULL) == (span[g].ptr == NULL));
        if (span[g].ptr != NULL)
            ck_assert_int_eq((again[g].ptr - other) - (span[g].ptr - text), (ptrdiff_t)before - (ptrdiff_t)from);
    }
    return true;
}

#define SEARCH(Name, ...) \
    static rg_status Name##_from(const char *text, size_t n, size_t from, rg_span *span, size_t groups) { \
        Name##_result r; \
        const rg_status status = Name##_find_at(text, n, from, &r); \
        memcpy(span, r.group, groups * sizeof *span); \
        return status; \
    }
BOUNDED(SEARCH)

START_TEST(they_hold) {
    uint64_t state = 3;
#define HOLD(Name, behind, ahead, ...) \
    { \
        size_t matches = 0; \
        for (int i = 0; i < 20000; i++) matches += holds(Name##_from, Name##_GROUPS, behind, ahead, &state); \
        ck_assert_msg(matches > 20, #Name ": %zu matches", matches); \
    }
    BOUNDED(HOLD)
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("learn/outside");
    tcase_add_test(tests, info_says_the_same);
    tcase_add_test(tests, they_hold);
    return suite_end();
}
