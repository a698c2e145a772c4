/* Every quantifier, over one byte, over a literal, over a choice: which numbers of rounds it takes, which it prefers, and
 * what it gives back. */
#include <regengo/dsl.h>

#include "../support/suite.h"

enum { FAR = 99 };

typedef struct quantifier {
    const char *name;
    size_t least, most; /* rounds */
    bool prefers_most, gives_back;
    /* Each for the bodies 'a', "ab" and (a|ab): preferred rounds at the start of n rounds, and whether all n match. */
    rg_status (*prefix[3])(const char *, size_t, size_t *);
    rg_status (*match[3])(const char *, size_t);
    rg_status (*needs_one_more[3])(const char *, size_t); /* the quantifier, then one round more, then the end */
} quantifier;

#define BODY_0 'a'
#define BODY_1 "ab"
#define BODY_2 RG_ALT(RG_SEQ("ab", RG_OPT('-')), 'a')
static const char *const rounds_of[3] = {"aaaaaaaaaa", "abababababababababab", "abababababababababab"};
static const size_t round_length[3] = {1, 2, 2};

/* quantify(x) is the quantified x. */
#define ONE(Name, body, quantify) \
    RG_MATCHER(Name, quantify(BODY_##body)) \
    RG_MATCHER(Name##_more, RG_SEQ(quantify(BODY_##body), BODY_##body, RG_END)) \
    static rg_status Name##_do_prefix(const char *text, size_t n, size_t *length) { \
        Name##_result m; \
        const rg_status status = Name##_prefix(text, n, &m); \
        *length = m.match.len; \
        return status; \
    } \
    static rg_status Name##_do_match(const char *text, size_t n) { \
        return Name##_match(text, n, NULL); \
    } \
    static rg_status Name##_do_more(const char *text, size_t n) { \
        return Name##_more_match(text, n, NULL); \
    }
#define EACH_BODY(Name) \
    ONE(Name##_0, 0, Name##_OF) \
    ONE(Name##_1, 1, Name##_OF) \
    ONE(Name##_2, 2, Name##_OF)
#define ENTRY(Name, least, most, prefers_most, gives_back) \
    {#Name, least, most, prefers_most, gives_back, {Name##_0_do_prefix, Name##_1_do_prefix, Name##_2_do_prefix}, \
     {Name##_0_do_match, Name##_1_do_match, Name##_2_do_match}, {Name##_0_do_more, Name##_1_do_more, Name##_2_do_more}},

#define Star_OF(...) RG_STAR(__VA_ARGS__)
#define Plus_OF(...) RG_PLUS(__VA_ARGS__)
#define Opt_OF(...) RG_OPT(__VA_ARGS__)
#define Repeat_OF(...) RG_REPEAT(3, __VA_ARGS__)
#define Repeat_none_OF(...) RG_REPEAT(0, __VA_ARGS__)
#define At_least_OF(...) RG_AT_LEAST(2, __VA_ARGS__)
#define Between_OF(...) RG_BETWEEN(2, 4, __VA_ARGS__)
#define Between_same_OF(...) RG_BETWEEN(2, 2, __VA_ARGS__)
#define Up_to_OF(...) RG_BETWEEN(0, 3, __VA_ARGS__)
#define Star_lazy_OF(...) RG_STAR_LAZY(__VA_ARGS__)
#define Plus_lazy_OF(...) RG_PLUS_LAZY(__VA_ARGS__)
#define Opt_lazy_OF(...) RG_OPT_LAZY(__VA_ARGS__)
#define At_least_lazy_OF(...) RG_AT_LEAST_LAZY(2, __VA_ARGS__)
#define Between_lazy_OF(...) RG_BETWEEN_LAZY(2, 4, __VA_ARGS__)
#define Star_possessive_OF(...) RG_STAR_POSSESSIVE(__VA_ARGS__)
#define Plus_possessive_OF(...) RG_PLUS_POSSESSIVE(__VA_ARGS__)
#define Opt_possessive_OF(...) RG_OPT_POSSESSIVE(__VA_ARGS__)
#define At_least_possessive_OF(...) RG_AT_LEAST_POSSESSIVE(2, __VA_ARGS__)
#define Between_possessive_OF(...) RG_BETWEEN_POSSESSIVE(2, 4, __VA_ARGS__)

EACH_BODY(Star)
EACH_BODY(Plus)
EACH_BODY(Opt)
EACH_BODY(Repeat)
EACH_BODY(Repeat_none)
EACH_BODY(At_least)
EACH_BODY(Between)
EACH_BODY(Between_same)
EACH_BODY(Up_to)
EACH_BODY(Star_lazy)
EACH_BODY(Plus_lazy)
EACH_BODY(Opt_lazy)
EACH_BODY(At_least_lazy)
EACH_BODY(Between_lazy)
EACH_BODY(Star_possessive)
EACH_BODY(Plus_possessive)
EACH_BODY(Opt_possessive)
EACH_BODY(At_least_possessive)
EACH_BODY(Between_possessive)

static const quantifier quantifiers[] = {
    ENTRY(Star, 0, FAR, true, true) ENTRY(Plus, 1, FAR, true, true) ENTRY(Opt, 0, 1, true, true)
        ENTRY(Repeat, 3, 3, true, true) ENTRY(Repeat_none, 0, 0, true, true) ENTRY(At_least, 2, FAR, true, true)
            ENTRY(Between, 2, 4, true, true) ENTRY(Between_same, 2, 2, true, true) ENTRY(Up_to, 0, 3, true, true)
                ENTRY(Star_lazy, 0, FAR, false, true) ENTRY(Plus_lazy, 1, FAR, false, true)
                    ENTRY(Opt_lazy, 0, 1, false, true) ENTRY(At_least_lazy, 2, FAR, false, true)
                        ENTRY(Between_lazy, 2, 4, false, true) ENTRY(Star_possessive, 0, FAR, true, false)
                            ENTRY(Plus_possessive, 1, FAR, true, false) ENTRY(Opt_possessive, 0, 1, true, false)
                                ENTRY(At_least_possessive, 2, FAR, true, false)
                                    ENTRY(Between_possessive, 2, 4, true, false)};

START_TEST(rounds) {
    const quantifier *q = &quantifiers[_i];
    for (int body = 0; body < 3; body++)
        for (size_t n = 0; n <= 10; n++) {
            const char *text = rounds_of[body];
            const size_t bytes = n * round_length[body];
            size_t length = 0;
            const size_t preferred = q->prefers_most ? (n < q->most ? n : q->most) : q->least;
            const rg_status prefix = q->prefix[body](text, bytes, &length);
            ck_assert_msg(prefix == (n >= q->least ? RG_MATCH : RG_NO_MATCH), "%s, body %d, %zu rounds", q->name, body,
                          n);
            ck_assert_msg(prefix != RG_MATCH || length == preferred * round_length[body],
                          "%s, body %d: %zu bytes of %zu rounds", q->name, body, length, n);
            ck_assert_msg(q->match[body](text, bytes) == (n >= q->least && n <= q->most), "%s, body %d, all %zu rounds",
                          q->name, body, n);

            /* One more round behind it, and no other: what was taken must be given back, or more must be taken. */
            const bool fits = n > q->least && n - 1 <= q->most && (q->gives_back || n > q->most);
            ck_assert_msg(q->needs_one_more[body](text, bytes) == fits, "%s, body %d, one of %zu rounds left over",
                          q->name, body, n);
        }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, quantifiers");
    tcase_add_loop_test(tests, rounds, 0, sizeof quantifiers / sizeof quantifiers[0]);
    return suite_end();
}
