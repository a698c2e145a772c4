/* RG_LEXER against its definition: each rule alone is a matcher, asked at each place. Random texts of small alphabets, both orders. */
#include "../support/random.h"
#include "../support/rules.h"
#include "../support/suite.h"

#include <string.h>

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
#define BOTH(Name) \
    Name##_RULES(ALONE, ALONE, ) \
    RG_LEXER(Name##F, RG_FIRST, RULES_OF(Name)) \
    RG_LEXER(Name##L, RG_LONGEST, RULES_OF(Name)) \
    LISTED(Name##F) \
    LISTED(Name##L) \
    static const rule Name##_rules[] = {Name##_RULES(AS_TOKEN, AS_SKIP, )}; \
    static const rules Name = {Name##_rules, sizeof Name##_rules / sizeof Name##_rules[0], Name##_LETTERS, sizeof Name##_LETTERS - 1, Name##F_list, Name##L_list};
RULE_LISTS(BOTH)

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
    for (int turn = 0; turn < RANDOM_CASES(2000); turn++) {
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
