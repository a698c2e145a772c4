/* PCRE2 with its JIT: pcre2_jit_match from the end of each match, match data made beforehand, and a stack that is enough. An empty match
 * right behind another match is none. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#include "cases.h"
#include "engine.h"

typedef struct {
    pcre2_code *code;
    pcre2_match_data *data;
    unsigned groups, kinds;
} compiled;

#define ROW(id, regex, pattern, groups, kinds) regex,
static const char *const regexes[] = {TEXT_PATTERNS(ROW)};
#undef ROW
#define ROW(id, regex, pattern, group_count, kind_count) {.groups = group_count, .kinds = kind_count},
static compiled patterns[] = {TEXT_PATTERNS(ROW)};
#undef ROW

static pcre2_match_context *context(void) {
    static pcre2_match_context *made;
    if (!made) {
        made = pcre2_match_context_create(NULL);
        pcre2_jit_stack_assign(made, NULL, pcre2_jit_stack_create(32768, 64 << 20, NULL));
    }
    return made;
}

static bool all(void *state, const char *text, size_t length) {
    const compiled *c = state;
    pcre2_match_context *with = context();
    size_t last = SIZE_MAX;
    text_tally tally = {0};
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(c->data);
    int status = PCRE2_ERROR_NOMATCH;
    for (size_t from = 0;
         from <= length && (status = pcre2_jit_match(c->code, (PCRE2_SPTR)text, length, from, 0, c->data, with)) > 0;
         from = place[1] + (place[0] == place[1])) {
        if (place[0] == place[1] && place[1] == last) continue;
        last = place[1];
        if (c->kinds)
            text_kind(&tally, (unsigned)status - 1, place[0], place[1]);
        else
            text_match(&tally, place[0], place[1]);
        for (unsigned g = 1; g <= c->groups; g++)
            if (place[2 * g] != PCRE2_UNSET) text_span(&tally, g, place[2 * g], place[2 * g + 1]);
    }
    if (status == PCRE2_ERROR_MATCHLIMIT || status == PCRE2_ERROR_JIT_STACKLIMIT) {
        tally.count = TEXT_GAVE_UP;
    } else if (status < 0 && status != PCRE2_ERROR_NOMATCH) {
        fprintf(stderr, "pcre2_jit_match: error %d\n", status);
        exit(1);
    }
    text_found = tally;
    return tally.count > 0;
}

static bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (!c->code) {
        c->code = bench_pcre2(regexes[pattern]);
        c->data = pcre2_match_data_create_from_pattern(c->code, NULL);
    }
    return (bench_contender){.name = "PCRE2-JIT", .call = all, .state = c};
}

const text_engine text_pcre2 = {.name = "PCRE2-JIT", .contender = contender};
