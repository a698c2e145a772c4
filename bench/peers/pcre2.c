/* PCRE2 with its JIT, by the fast path: pcre2_jit_match, match data made beforehand. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#include "cases.h"
#include "engine.h"

typedef struct {
    pcre2_code *code;
    pcre2_match_data *data;
} compiled;

#define ROW(id, regex, groups, pattern, options, how) PEER_REGEX(regex, how),
static const char *const regexes[] = {PEER_PATTERNS(ROW)};
#undef ROW
static compiled patterns[sizeof regexes / sizeof regexes[0]];

static bool find(void *state, const char *subject, size_t length) {
    const compiled *c = state;
    int status = pcre2_jit_match(c->code, (PCRE2_SPTR)subject, length, 0, 0, c->data, NULL);
    if (status == PCRE2_ERROR_MATCHLIMIT || status == PCRE2_ERROR_JIT_STACKLIMIT) {
        peer_gave_up = true;
    } else if (status < 0 && status != PCRE2_ERROR_NOMATCH) {
        fprintf(stderr, "pcre2_jit_match: error %d\n", status);
        exit(1);
    }
    return status > 0;
}

static bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (!c->code) {
        c->code = bench_pcre2(regexes[pattern]);
        c->data = pcre2_match_data_create_from_pattern(c->code, NULL);
    }
    return (bench_contender){.name = "PCRE2-JIT", .call = find, .state = c};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    (void)subject;
    const PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(patterns[pattern].data);
    for (size_t i = 0; i < count; i++) {
        bool set = ovector[2 * i] != PCRE2_UNSET;
        spans[i].begin = set ? (ptrdiff_t)ovector[2 * i] : PEER_UNSET;
        spans[i].end = set ? (ptrdiff_t)ovector[2 * i + 1] : PEER_UNSET;
    }
}

const peer_engine peer_pcre2 = {.name = "PCRE2-JIT", .contender = contender, .spans = spans};
