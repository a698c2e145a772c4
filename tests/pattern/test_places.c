/* Words that look at a place and take nothing: at every place of every short subject, against what they mean. */
#include <regengo/dsl.h>

#include "../support/suite.h"

RG_MATCHER(Begin, RG_BEGIN)
RG_MATCHER(End, RG_END)
RG_MATCHER(Line_begin, RG_LINE_BEGIN)
RG_MATCHER(Line_end, RG_LINE_END)
RG_MATCHER(Boundary, RG_WORD_BOUNDARY)
RG_MATCHER(No_boundary, RG_NOT_WORD_BOUNDARY)
RG_MATCHER(Lines_and_words, RG_SEQ(RG_WORD_BOUNDARY, RG_ALT(RG_LINE_BEGIN, RG_LINE_END)))
RG_MATCHER(Nowhere, RG_SEQ(RG_WORD_BOUNDARY, RG_NOT_WORD_BOUNDARY))

static bool is_word(const char *text, size_t n, size_t place) {
    if (place >= n) return false;
    const char c = text[place];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* The next place from `from` on where the word holds, or n + 1: the byte before place 0 is no byte. */
#define NEXT(Name) \
    do { \
        size_t expected = from; \
        Name##_result m; \
        while (expected <= n && !Name##_HOLDS(expected)) expected++; \
        const rg_status status = Name##_find_at(text, n, from, &m); \
        ck_assert_int_eq(status, expected <= n ? RG_MATCH : RG_NO_MATCH); \
        if (status == RG_MATCH) { \
            ck_assert_uint_eq((size_t)(m.match.ptr - text), expected); \
            ck_assert_uint_eq(m.match.len, 0); \
        } \
        if (from == 0) ck_assert_int_eq(Name##_prefix(text, n, NULL), Name##_HOLDS((size_t)0)); \
    } while (0)
#define AFTER_WORD(at) ((at) > 0 && is_word(text, n, (at) - 1))
#define Begin_HOLDS(at) ((at) == 0)
#define End_HOLDS(at) ((at) == n)
#define Line_begin_HOLDS(at) ((at) == 0 || text[(at) - 1] == '\n')
#define Line_end_HOLDS(at) ((at) == n || text[at] == '\n')
#define Boundary_HOLDS(at) (AFTER_WORD(at) != is_word(text, n, at))
#define No_boundary_HOLDS(at) (!Boundary_HOLDS(at))
#define Lines_and_words_HOLDS(at) (Boundary_HOLDS(at) && (Line_begin_HOLDS(at) || Line_end_HOLDS(at)))
#define Nowhere_HOLDS(at) (Boundary_HOLDS(at) && No_boundary_HOLDS(at))

START_TEST(every_place_of_every_short_subject) {
    static const char letters[] = "a_Z9\n- \xe9";
    char text[4] = "";
    for (size_t n = 0; n <= 4; n++) {
        size_t subjects = 1;
        for (size_t i = 0; i < n; i++) subjects *= 8;
        for (size_t subject = 0; subject < subjects; subject++) {
            for (size_t i = 0, rest = subject; i < n; i++, rest /= 8) text[i] = letters[rest % 8];
            for (size_t from = 0; from <= n; from += n == 4 ? 2 : 1) {
                NEXT(Begin);
                NEXT(End);
                NEXT(Line_begin);
                NEXT(Line_end);
                NEXT(Boundary);
                NEXT(No_boundary);
                NEXT(Lines_and_words);
                NEXT(Nowhere);
            }
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, places");
    tcase_add_test(tests, every_place_of_every_short_subject);
    return suite_end();
}
