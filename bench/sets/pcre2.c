/* PCRE2 with its JIT: an alternation of all members, whose group tells which it was; for lines, the one format that a line has. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#include "cases.h"
#include "engine.h"

#include <string.h>

#define ROW(name, regex, pattern) "|(" regex ")"
#define REGEX(number, Set, members) "(?!)" members(ROW),
static const char *const regexes[] = {SETS(REGEX)};
static struct {
    pcre2_code *code;
    pcre2_match_data *data;
} sets[SET_COUNT];

static int match(size_t set, const char *text, size_t length, size_t from) {
    const int status = pcre2_jit_match(sets[set].code, (PCRE2_SPTR)text, length, from, 0, sets[set].data, NULL);
    if (status > 0 || status == PCRE2_ERROR_NOMATCH) return status;
    fprintf(stderr, "pcre2_jit_match: error %d\n", status);
    exit(1);
}

static bool walk(void *state, const char *text, size_t length) {
    const size_t set = *(const size_t *)state;
    text_tally tally = {0};
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(sets[set].data);
    int status;
    for (size_t from = 0; (status = match(set, text, length, from)) > 0; from = place[1])
        text_kind(&tally, (unsigned)status - 1, place[0], place[1]);
    text_found = tally;
    return tally.count > 0;
}

static bool lines(void *state, const char *text, size_t length) {
    const size_t set = *(const size_t *)state;
    text_tally tally = {0};
    size_t number = 0;
    for (const char *s = text, *const end = text + length; s < end; number++) {
        const char *stop = memchr(s, '\n', (size_t)(end - s));
        const size_t n = (size_t)((stop != NULL ? stop : end) - s);
        const int status = match(set, s, n, 0);
        if (status > 0) text_kind(&tally, 1u << (status - 2), number, number);
        s += n + 1;
    }
    text_found = tally;
    return tally.count > 0;
}

static bench_contender contender(size_t set) {
    static size_t numbers[] = {SETS(SET_NUMBER)};
    if (!sets[set].code) {
        sets[set].code = bench_pcre2(regexes[set]);
        sets[set].data = pcre2_match_data_create_from_pattern(sets[set].code, NULL);
    }
    return (bench_contender){.name = "PCRE2-JIT", .call = SET_IS_OF_LINES(set) ? lines : walk, .state = &numbers[set]};
}

const text_engine sets_pcre2 = {.name = "PCRE2-JIT", .contender = contender};
