/* What ends at the end of the subject, or begins at its beginning: a search finds the first place from which the pattern matches, and looks at few. */
#define RG_PRIV_NEAR_END 3 /* of short texts, too, some is not near */
#define RG_NO_MEMO /* what is not skipped takes its steps */
#include <regengo/dsl.h>

#include "../support/first_place.h"

#include <string.h>

/* X(Name, does a long text take few steps, pattern) */
#define LAST RG_AHEAD(RG_OPT('\n'), RG_END)
#define PATTERNS(X) \
    X(Line, 1, RG_SEQ('a', RG_PLUS(RG_SPACE), RG_STAR(RG_ANY), LAST)) \
    X(Line_end, 1, RG_SEQ(RG_CLASS("ab"), RG_STAR_LAZY(RG_ANY), 'b', RG_END)) \
    X(Base, 1, RG_SEQ(RG_ALT(RG_BEGIN, ';'), RG_STAR(RG_NOT_CLASS(';')), LAST)) \
    X(Either, 1, RG_SEQ(RG_CAPTURE(x, RG_ALT(RG_PLUS(RG_NOT_CLASS(';')), ';')), LAST)) \
    X(Maybe, 1, RG_SEQ(RG_PLUS(RG_CLASS("ab")), RG_STAR(RG_SPACE), RG_OPT(':', RG_STAR(RG_ANY), 'a'), RG_STAR(RG_SPACE), LAST)) \
    X(Rounds, 1, RG_SEQ('b', RG_PLUS(RG_ALT("ab", "a:", ';')), RG_END)) \
    X(Some_rounds, 1, RG_SEQ(RG_STAR(RG_SPACE), RG_BETWEEN(1, 3, RG_PLUS('a'), ':'), 'b', RG_END)) \
    X(Text, 1, RG_SEQ(RG_STAR(RG_CLASS(":;")), "ab", RG_PLUS('b'), LAST)) \
    X(Words, 1, RG_SEQ(RG_STAR('a'), RG_ALT("ab", "ba", "bb", "a;", "b;", "::", "a:", ":a", ";b"), RG_STAR(':'), RG_END)) \
    X(Both, 1, RG_ALT(RG_SEQ('b', RG_STAR(RG_ANY), RG_END), RG_SEQ(RG_PLUS(':'), 'a', RG_END))) \
    X(Atomic, 1, RG_SEQ(RG_ATOMIC(RG_PLUS(RG_CLASS("a:"))), RG_CLASS("b:"), RG_STAR(';'), RG_END)) \
    X(Behind, 1, RG_SEQ(RG_BEHIND("ab"), RG_PLUS(RG_CLASS(":;a")), RG_END)) \
    X(Again, 0, RG_SEQ(RG_CAPTURE(x, RG_PLUS(RG_CLASS("ab"))), ':', RG_BACKREF(x), RG_END)) \
    X(Any, 0, RG_SEQ('b', RG_STAR(RG_ANY_BYTE), "ba", RG_END)) \
    X(Bounded, 1, RG_SEQ(RG_BETWEEN(2, 4, RG_CLASS("a;")), RG_OPT('b'), LAST)) \
    /* the beginning, or the end */ \
    X(Quotes, 1, RG_ALT(RG_SEQ(RG_BEGIN, ':'), RG_SEQ(':', RG_END))) \
    X(Quotes_line, 1, RG_ALT(RG_SEQ(':', LAST), RG_SEQ(RG_BEGIN, RG_CLASS(":;")))) \
    X(Trim, 1, RG_ALT(RG_SEQ(RG_BEGIN, RG_PLUS(RG_CLASS(":\n"))), RG_SEQ(RG_PLUS(RG_CLASS(":\n")), RG_END))) \
    X(Trim_empty, 1, RG_ALT(RG_SEQ(RG_BEGIN, RG_STAR(RG_CLASS(":\n"))), RG_SEQ(RG_STAR(RG_CLASS(":\n")), RG_END))) \
    X(Three, 1, RG_ALT(RG_SEQ('b', LAST), RG_SEQ(RG_BEGIN, 'a'), RG_SEQ(';', RG_PLUS('a'), RG_END))) \
    X(Braces, 1, RG_ALT(RG_SEQ(RG_BEGIN, RG_STAR(RG_NOT_CLASS(':')), ';'), RG_SEQ(':', RG_STAR(RG_NOT_CLASS(';')), RG_END))) \
    X(Twice, 1, RG_SEQ(RG_ALT(RG_SEQ(RG_BEGIN, 'a'), RG_SEQ(RG_OPT('b'), RG_END)))) \
    X(Before, 1, RG_SEQ(RG_STAR('a'), RG_ALT(RG_SEQ(RG_BEGIN, 'b'), RG_SEQ(';', RG_END)))) \
    X(Ahead, 0, RG_ALT(RG_SEQ(RG_BEGIN, RG_AHEAD('a')), RG_SEQ(RG_PLUS('b'), RG_END))) \
    /* or the end of a line */ \
    X(Line_or_begin, 0, RG_ALT(RG_SEQ(RG_BEGIN, ':'), RG_SEQ(':', RG_LINE_END))) \
    X(Line_or_end, 0, RG_ALT(RG_SEQ("ab", RG_LINE_END), RG_SEQ(RG_PLUS(';'), RG_END)))

enum { LONG = 30000, STEPS = 3 * LONG };
#define DEFINE(Name, so, ...) RG_MATCHER(Name, __VA_ARGS__, RG_POOL)
PATTERNS(DEFINE)
#define DEFINE_COUNTED(Name, so, ...) RG_MATCHER(Name##_counted, __VA_ARGS__, RG_POOL | RG_STEPS(STEPS))
PATTERNS(DEFINE_COUNTED)

/* And all matches by a walk, one after the other. */
#define SAME(Name, so, ...) \
    FIRST_PLACE(Name) \
    static void same_##Name(const char *s, size_t n, size_t from) { \
        Name##_result found, tried; \
        if (found_first_##Name(s, n, from) > n) return; \
        if (from > 0) return; \
        Name##_iter walk = Name##_begin(s, n); \
        size_t next = 0, behind = SIZE_MAX; \
        while ((next = first_##Name(s, n, next, &tried)) <= n) { \
            if (tried.match.len == 0 && next++ == behind) continue; \
            ck_assert_msg(Name##_next(&walk, &found) == RG_MATCH && found.match.ptr == tried.match.ptr && found.match.len == tried.match.len, \
                          #Name " on %.*s: no match at %td", (int)n, s, tried.match.ptr - s); \
            behind = (size_t)(tried.match.ptr - s) + tried.match.len; \
            if (tried.match.len > 0) next = behind; \
        } \
        ck_assert_msg(Name##_next(&walk, &found) == RG_NO_MATCH, #Name " on %.*s: one more", (int)n, s); \
    }
PATTERNS(SAME)
#define ENTRY(Name, ...) same_##Name,
static first_place_check *const all[] = {PATTERNS(ENTRY)};

START_TEST(the_first_place_from_which_it_matches_is_found) { in_short_texts(all[_i], 20261202 + (uint64_t)_i); }
END_TEST

#if !defined(RG_NO_FROM_END) && !defined(RG_NO_SEARCH_INNER)
/* Lines of which only the last one may be looked at; what the patterns begin with is everywhere. */
START_TEST(a_long_text_is_not_gone_through) {
    static char text[LONG];
    for (size_t i = 0; i < LONG; i++) text[i] = "bba b;:ab::ba\n;;;a;b"[i % 20];
    memcpy(text + LONG - 9, "\n  ;;;:b-", 9);
#define FEW(Name, so, ...) \
    { \
        const rg_status status = Name##_counted_find_at(text, LONG, 1, NULL); \
        ck_assert_msg(!(so) || status == RG_MATCH || status == RG_NO_MATCH, #Name ": %d", status); \
    }
    PATTERNS(FEW)
}
END_TEST
#endif

int main(void) {
    TCase *tests = suite_begin("plan, from the end");
    tcase_add_loop_test(tests, the_first_place_from_which_it_matches_is_found, 0, (int)(sizeof all / sizeof all[0]));
#if !defined(RG_NO_FROM_END) && !defined(RG_NO_SEARCH_INNER)
    tcase_add_test(tests, a_long_text_is_not_gone_through);
#endif
    return suite_end();
}
