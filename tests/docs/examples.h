/* What the program made by examples.awk stands on: each row of a table finds what it says that it finds. */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

typedef struct text {
    const char *ptr;
    size_t len;
} text;
#define TEXT(literal) {literal, sizeof(literal) - 1}

/* What the examples of RG_WHEN, RG_CALL and RG_IN name. */
static bool at_even(const rg_view *view) { return view->position % 2 == 0; }
RG_MATCHER(Digits, RG_PLUS(RG_DIGIT))
RG_NAMED_CLASS(Ident, RG_WORD, '$')

static int passed, failed;

static void found(const char *line, const text *wanted, const rg_span *match, bool *good) {
    if (wanted->ptr != NULL && match->len == wanted->len && memcmp(match->ptr, wanted->ptr, match->len) == 0) return;
    *good = false;
    printf("%s: the example finds '" RG_FMT "' where it should find %s%s\n", line, RG_ARG(*match),
           wanted->ptr != NULL ? "" : "nothing more", wanted->ptr != NULL ? wanted->ptr : "");
}

/* CHECK(Name, line, subject, wanted..., {NULL, 0}) */
#define CHECK(Name, line, ...) \
    do { \
        static const text texts[] = {__VA_ARGS__}; \
        const text *wanted = &texts[1]; \
        Name##_iter it = Name##_begin(texts[0].ptr, texts[0].len); \
        Name##_result m; \
        bool good = true; \
        for (; good && Name##_next(&it, &m) == RG_MATCH; wanted++) found(line, wanted, &m.match, &good); \
        if (good && wanted->ptr != NULL) { \
            good = false; \
            printf("%s: the example does not find '%s'\n", line, wanted->ptr); \
        } \
        if (it.rg_state < 0) { \
            good = false; \
            printf("%s: %s\n", line, rg_status_text(it.rg_state)); \
        } \
        if (good) \
            passed++; \
        else \
            failed++; \
    } while (0)

static int finish(void) {
    printf("%d %d\n", passed, failed);
    return failed != 0;
}
