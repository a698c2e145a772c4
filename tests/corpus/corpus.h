/* corpus.h - patterns, subjects and the spans that they must give, as data, and the program that checks them.
 *
 * A test program defines CORPUS as the name of a .def file, whose rows are
 *
 *     PATTERN(Name, "regex", words)         what the words say, and the regex that says the same (for the reader)
 *     MATCH(Name, "subject", "spans")       the whole subject;  PREFIX: at its start;  FIND: the leftmost
 *     ALL(Name, "subject", "spans|spans")   every match
 *
 * with spans as support/spans.h writes them. Each row runs with a small array that moves to the pool, and in a caller's
 * context; FIND and PREFIX agree with what the other functions must then answer. */
#include "../support/spans.h"
#include "../support/suite.h"

typedef enum task { TASK_MATCH, TASK_PREFIX, TASK_FIND, TASK_ALL } task;

typedef struct engine {
    const char *regex;
    size_t groups;
    rg_status (*run)(task, rg_context *, const char *, size_t, rg_span *);
    spans_text (*all)(const char *, size_t);
} engine;

#define PATTERN(Name, regex, ...) \
    RG_MATCHER(Name, __VA_ARGS__, RG_STACK(3) | RG_POOL) \
    static rg_status Name##_run(task wanted, rg_context *context, const char *s, size_t n, rg_span *group) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        const rg_status status = context != NULL         ? Name##_find_with(context, s, n, &r) \
                                 : wanted == TASK_MATCH  ? Name##_match(s, n, &r) \
                                 : wanted == TASK_PREFIX ? Name##_prefix(s, n, &r) \
                                                         : Name##_find(s, n, &r); \
        memcpy(group, r.group, sizeof r.group); \
        return status; \
    } \
    SPANS_OF_ALL(Name##_all, Name) \
    static const engine engine_##Name = {regex, Name##_GROUPS, Name##_run, Name##_all};
#define MATCH(...)
#define PREFIX(...)
#define FIND(...)
#define ALL(...)
#include CORPUS
#undef PATTERN
#undef MATCH
#undef PREFIX
#undef FIND
#undef ALL

typedef struct row {
    int line;
    const engine *engine;
    task task;
    const char *subject;
    size_t length;
    const char *expected;
} row;

#define PATTERN(...)
#define ROW(Name, task, subject, expected) {__LINE__, &engine_##Name, task, subject, sizeof(subject) - 1, expected},
#define MATCH(Name, subject, expected) ROW(Name, TASK_MATCH, subject, expected)
#define PREFIX(Name, subject, expected) ROW(Name, TASK_PREFIX, subject, expected)
#define FIND(Name, subject, expected) ROW(Name, TASK_FIND, subject, expected)
#define ALL(Name, subject, expected) ROW(Name, TASK_ALL, subject, expected)
static const row rows[] = {
#include CORPUS
};

enum { ROWS = sizeof rows / sizeof rows[0], MOST_GROUPS = 64, FRAMES = 4096 };

static void check_text(const row *r, const char *how, const spans_text *got, const char *expected) {
    if (strcmp(got->text, expected) != 0)
        ck_abort_msg("%s:%d: %s of /%s/ in \"%.*s\" gives %s, not %s", CORPUS, r->line, how, r->engine->regex,
                     (int)r->length, r->subject, got->text, expected);
}

static spans_text run_row(const row *r, task wanted, rg_context *context, rg_span *group) {
    const rg_status status = r->engine->run(wanted, context, r->subject, r->length, group);
    return spans_of(status, r->subject, group, r->engine->groups);
}

START_TEST(rows_give_their_spans) {
    static const char *const names[] = {"match", "prefix", "find", "every match"};
    for (const row *r = rows; r < rows + ROWS; r++) {
        rg_span group[MOST_GROUPS];
        ck_assert_uint_le(r->engine->groups, MOST_GROUPS);
        const spans_text got =
            r->task == TASK_ALL ? r->engine->all(r->subject, r->length) : run_row(r, r->task, NULL, group);
        check_text(r, names[r->task], &got, r->expected);
    }
}
END_TEST

/* What one function finds, another must not deny. */
START_TEST(functions_agree) {
    static rg_frame buffer[FRAMES];
    for (const row *r = rows; r < rows + ROWS; r++) {
        rg_span found[MOST_GROUPS], other[MOST_GROUPS];
        rg_context context;
        rg_context_init(&context, buffer, sizeof buffer);
        const spans_text find = run_row(r, TASK_FIND, NULL, found);
        const spans_text in_context = run_row(r, TASK_FIND, &context, other);
        check_text(r, "find in a context", &in_context, find.text);

        /* The first of all matches is the one that find finds. */
        spans_text first = r->engine->all(r->subject, r->length);
        first.text[strcspn(first.text, "|")] = '\0';
        check_text(r, "the first match", &first, find.text);

        /* A match at the start is a prefix; a prefix is what find finds. */
        const spans_text prefix = run_row(r, TASK_PREFIX, NULL, other);
        if (found[0].ptr == r->subject || strcmp(prefix.text, "none") != 0) check_text(r, "prefix", &prefix, find.text);

        /* A prefix that happens to be the whole subject is what match must give. */
        if (other[0].ptr == r->subject && other[0].len == r->length) {
            const spans_text match = run_row(r, TASK_MATCH, NULL, found);
            check_text(r, "match", &match, prefix.text);
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("corpus of " CORPUS);
    tcase_add_test(tests, rows_give_their_spans);
    tcase_add_test(tests, functions_agree);
    return suite_end();
}
