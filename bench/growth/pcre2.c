/* PCRE2's JIT, with as large a stack as the library's pool, and its own limits. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#include "cases.h"

#define REGEX(id, regex, ...) regex,
static const char *const regexes[] = {GROWTH_PATTERNS(REGEX)};
static pcre2_code *codes[GROWTH_COUNT];
static pcre2_match_data *datas[GROWTH_COUNT];
static pcre2_match_context *context;

static bool has(size_t pattern) {
    if (context == NULL) {
        context = pcre2_match_context_create(NULL);
        pcre2_jit_stack_assign(context, NULL, pcre2_jit_stack_create(32 << 10, 64 << 20, NULL));
    }
    if (codes[pattern] == NULL) {
        codes[pattern] = bench_pcre2(regexes[pattern]);
        datas[pattern] = pcre2_match_data_create_from_pattern(codes[pattern], NULL);
    }
    return true;
}

static int at(size_t pattern, const char *text, size_t length, size_t from) {
    return pcre2_jit_match(codes[pattern], (PCRE2_SPTR)text, length, from, 0, datas[pattern], context);
}
static long error(int got) { return got == PCRE2_ERROR_MATCHLIMIT ? GROWTH_LIMIT : GROWTH_NO_MEMORY; }

static long find(size_t pattern, const char *text, size_t length) {
    const int got = at(pattern, text, length, 0);
    return got == PCRE2_ERROR_NOMATCH ? 0 : got < 0 ? error(got) : 1;
}

static long all(size_t pattern, const char *text, size_t length) {
    const PCRE2_SIZE *const ends = pcre2_get_ovector_pointer(datas[pattern]);
    long count = 0;
    for (size_t from = 0;; count++) { /* none of the patterns matches the empty string */
        const int got = at(pattern, text, length, from);
        if (got == PCRE2_ERROR_NOMATCH) return count;
        if (got < 0) return error(got);
        from = ends[1];
    }
}

const growth_engine growth_pcre2 = {"PCRE2-JIT", has, find, all};
