/* RG_LEXER against its definition: each rule alone is a matcher, asked at each place. Random texts of small alphabets, both orders. */
#include <regengo/dsl.h>

#include "../support/random.h"
#include "../support/suite.h"

#include <string.h>

/* Rules as a list that is expanded twice: with commas for the lexers, without for the matchers. T is a token, S is passed over. No rule is
 * one that could never win in either order. */
#define KEYWORDS(T, S, AND) \
    T(If, "if") AND T(In, "in") AND T(Int, RG_CLASS('I'), "nt") AND T(Name, RG_CLASS("ifn"), RG_STAR(RG_CLASS("ifnt"))) AND \
    T(Digits, RG_PLUS(RG_CLASS("01"))) AND S(Blank, RG_PLUS(' '))
#define OPERATORS(T, S, AND) \
    T(Shift, "<<=") AND T(Left, "<<") AND T(LessEq, "<=") AND T(Less, '<') AND T(Same, "==") AND T(Assign, '=') AND T(Not, "!=") AND \
    T(Word, RG_ICASE("xy")) AND S(Line, '!', RG_NOT_AHEAD('='), RG_STAR(RG_NOT_CLASS('<')))
#define OVERLAPS(T, S, AND) \
    T(Aba, "aba", RG_OPT('b')) AND T(Ab, RG_PLUS("ab")) AND T(Lazy, 'b', RG_STAR_LAZY(RG_CLASS("ab")), 'c') AND T(Back, RG_BEHIND('a'), "cc") AND \
    T(Twice, RG_CAPTURE(one, RG_CLASS("abc")), RG_BACKREF(one)) AND T(C, 'c', RG_WORD_BOUNDARY)
#define QUOTES(T, S, AND) \
    T(Quoted, '"', RG_CAPTURE(inner, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE)))), '"') AND \
    T(Open, '"', RG_STAR(RG_NOT_CLASS('"')), RG_END) AND T(Escape, "\\\\") AND T(Ends, RG_LINE_BEGIN, RG_PLUS('x'), RG_LINE_END) AND \
    S(New, '\n') AND T(Xs, RG_REPEAT(2, 'x'))
#define BYTES(T, S, AND) \
    T(Nul, "\0\1") AND T(High, "\xff\xfe\xff") AND T(Highs, RG_BETWEEN(1, 3, RG_RANGE('\xfe', '\xff'))) AND T(Point, RG_UTF8_RANGE(0x80, 0x7ff)) AND \
    S(Zeros, RG_AT_LEAST(2, '\0')) AND T(Sixteen, "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1")
#define NUMBERS(T, S, AND) \
    T(Float, RG_PLUS(RG_DIGIT), '.', RG_CAPTURE(part, RG_PLUS(RG_DIGIT))) AND T(Range, RG_CAPTURE(low, RG_PLUS(RG_DIGIT)), "..") AND \
    T(Number, RG_PLUS(RG_DIGIT)) AND T(Dots, "..") AND T(Dot, '.') AND T(Minus, '-', RG_AHEAD(RG_NOT_CLASS('-'))) AND S(Dashes, "--", RG_STAR('-'))

/* Bytes that are a match alone, but for what goes on with them, or may not. */
#define ALONES(T, S, AND) \
    T(Plus, RG_ALT("++", "+=", RG_CLASS('+'))) AND T(Star, RG_ALT(RG_CLASS('*'), "**")) AND T(Kept, RG_OPT_POSSESSIVE('~'), '~') AND \
    T(Atom, RG_ATOMIC(RG_ALT(RG_CLASS('^'), "^=")), RG_OPT('=')) AND T(Byte, RG_ALT("&\xe1", RG_CLASS('&'))) AND \
    T(Figure, RG_OPT('.'), RG_DIGIT, RG_STAR(RG_CLASS("1."))) AND T(Held, RG_CAPTURE(held, '$'), RG_OPT('$')) AND \
    T(Before, RG_OPT_LAZY('@'), RG_NOT_BEHIND('+'), '@') AND T(Twos, '%', RG_OPT_LAZY('%')) AND T(Letter, RG_ALT("?a", RG_CLASS('?'))) AND \
    S(Gone, RG_CLASS(';'), RG_OPT(';'))
/* Literals that go on where a run ends, and such as have no run beside them. */
#define BROKEN(T, S, AND) \
    T(InIn, "in-in") AND T(InI, "in-") AND T(Inn, "inn") AND T(Ni, RG_ICASE("ni")) AND T(Run, RG_CLASS("in"), RG_STAR(RG_WORD)) AND T(Less3, "---") AND \
    S(Less2, "-!") AND T(Less1, '-') AND S(Space, RG_PLUS(RG_CLASS(" \t"))) AND S(Rest, '#', RG_STAR(RG_NOT_CLASS('i')))

#define COMMA ,
#define OF_LEXER_TOKEN(KIND, ...) RG_TOKEN(KIND, __VA_ARGS__)
#define OF_LEXER_SKIP(KIND, ...) RG_SKIP(KIND, __VA_ARGS__)
#define ALONE(KIND, ...) \
    RG_MATCHER(KIND, RG_SEQ(__VA_ARGS__)) \
    static rg_status alone_##KIND(const char *s, size_t n, size_t at, size_t *length) { \
        KIND##_result r; \
        const rg_status status = rg_priv_of_##KIND##_run(s, n, at, RG_PRIV_PREFIX, true, NULL, NULL, 0, &r); \
        *length = status == RG_MATCH ? r.match.len : 0; \
        return status; \
    }
#define AS_TOKEN(KIND, ...) {alone_##KIND, false},
#define AS_SKIP(KIND, ...) {alone_##KIND, true},

typedef struct rule {
    rg_status (*alone)(const char *, size_t, size_t, size_t *);
    bool skips;
} rule;
typedef struct token {
    int kind;
    size_t offset, length;
} token;
typedef struct rules {
    const rule *rules;
    size_t count;
    const char *alphabet;
    size_t letters;
    size_t (*first)(const char *, size_t, token *), (*longest)(const char *, size_t, token *);
} rules;

#define LISTED(Name) \
    static size_t Name##_list(const char *s, size_t n, token *tokens) { \
        Name##_lexer lexer = Name##_begin(s, n); \
        Name##_token t; \
        size_t count = 0; \
        while (Name##_next(&lexer, &t) != Name##_END) tokens[count++] = (token){(int)t.kind, (size_t)t.offset, t.span.len}; \
        return count; \
    }
#define BOTH(Name, RULES, letters) \
    RULES(ALONE, ALONE, ) \
    RG_LEXER(Name##F, RG_FIRST, RULES(OF_LEXER_TOKEN, OF_LEXER_SKIP, COMMA)) \
    RG_LEXER(Name##L, RG_LONGEST, RULES(OF_LEXER_TOKEN, OF_LEXER_SKIP, COMMA)) \
    LISTED(Name##F) \
    LISTED(Name##L) \
    static const rule Name##_rules[] = {RULES(AS_TOKEN, AS_SKIP, )}; \
    static const rules Name = {Name##_rules, sizeof Name##_rules / sizeof Name##_rules[0], letters, sizeof letters - 1, Name##F_list, Name##L_list};

BOTH(Keywords, KEYWORDS, "iifnnt0I ")
BOTH(Operators, OPERATORS, "<<==!xYy")
BOTH(Overlaps, OVERLAPS, "aabbc ")
BOTH(Quotes, QUOTES, "\"\"x\\\nx")
BOTH(Bytes, BYTES, "\0\1\1\1\xfe\xff\xff\xc3\xa9")
BOTH(Numbers, NUMBERS, "1..2-")
BOTH(Alones, ALONES,
     "++=**~^&\xe1"
     "a1.$@%?;")
BOTH(Broken, BROKEN, "iinn--NI!# ")

enum { LONG = 60 };

static size_t right_tokens(const rules *r, bool longest, const char *s, size_t n, token *tokens) {
    size_t count = 0, wrong = 0;
    for (size_t at = 0; at < n;) {
        size_t best = 0, which = 0;
        for (size_t i = 0; i < r->count && (longest || best == 0); i++) {
            size_t length;
            ck_assert_int_ge(r->rules[i].alone(s, n, at, &length), 0);
            if (length > best) best = length, which = i;
        }
        if (best == 0) {
            wrong++, at++;
            continue;
        }
        if (wrong > 0) tokens[count++] = (token){1, at - wrong, wrong};
        wrong = 0;
        if (!r->rules[which].skips) tokens[count++] = (token){(int)which + 2, at, best};
        at += best;
    }
    if (wrong > 0) tokens[count++] = (token){1, n - wrong, wrong};
    return count;
}

static void try_random_texts(const rules *r, uint64_t state) {
    token right[LONG], got[LONG];
    for (int turn = 0; turn < 2000; turn++) {
        const size_t n = random_below(&state, LONG);
        char *const s = malloc(n + (n == 0)); /* of just that size, so that reading beyond it is seen */
        ck_assert_ptr_nonnull(s);
        size_t run = 0;
        for (size_t i = 0; i < n; i++) {
            if (run == 0 && random_below(&state, 12) == 0) run = random_below(&state, 20);
            s[i] = run > 0 && i > 0 ? s[i - 1] : r->alphabet[random_below(&state, (unsigned)r->letters)];
            run -= run > 0;
        }
        for (int longest = 0; longest < 2; longest++) {
            const size_t count = right_tokens(r, longest != 0, s, n, right);
            ck_assert_uint_eq((longest != 0 ? r->longest : r->first)(s, n, got), count);
            for (size_t i = 0; i < count; i++) {
                ck_assert_int_eq(got[i].kind, right[i].kind);
                ck_assert_uint_eq(got[i].offset, right[i].offset);
                ck_assert_uint_eq(got[i].length, right[i].length);
            }
        }
        free(s);
    }
}

START_TEST(keywords_and_names) { try_random_texts(&Keywords, 1); }
END_TEST
START_TEST(operators) { try_random_texts(&Operators, 2); }
END_TEST
START_TEST(rules_that_overlap) { try_random_texts(&Overlaps, 3); }
END_TEST
START_TEST(quotes_and_lines) { try_random_texts(&Quotes, 4); }
END_TEST
START_TEST(all_bytes) { try_random_texts(&Bytes, 5); }
END_TEST
START_TEST(numbers) { try_random_texts(&Numbers, 6); }
END_TEST
START_TEST(bytes_alone) { try_random_texts(&Alones, 7); }
END_TEST
START_TEST(literals_that_go_on) { try_random_texts(&Broken, 8); }
END_TEST

int main(void) {
    TCase *tests = suite_begin("lexer_random");
    tcase_add_test(tests, keywords_and_names);
    tcase_add_test(tests, operators);
    tcase_add_test(tests, rules_that_overlap);
    tcase_add_test(tests, quotes_and_lines);
    tcase_add_test(tests, all_bytes);
    tcase_add_test(tests, numbers);
    tcase_add_test(tests, bytes_alone);
    tcase_add_test(tests, literals_that_go_on);
    return suite_end();
}
