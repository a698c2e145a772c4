#define PCRE2_CODE_UNIT_WIDTH 8
#include "pcre2_oracle.h"

#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* $ at the very end only unless (?m); (?m)^ also after a newline that is the subject's last byte; and none of the
 * optimizations, so that a slip in one of them doesn't pass for a difference. */
static const uint32_t OPTIONS = PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_CIRCUMFLEX | PCRE2_NO_AUTO_POSSESS |
                                PCRE2_NO_START_OPTIMIZE | PCRE2_NO_DOTSTAR_ANCHOR;

enum { MATCH_LIMIT = 200000 };

struct pcre2_oracle {
    const test_case *c;
    pcre2_compile_context *compile_context;
    pcre2_match_context *match_context;
    pcre2_code *code;
    pcre2_match_data *data;
};

/* Where a group is; of several copies, the last one that took part. */
static place last_place(const test_case *c, size_t group, const PCRE2_SIZE *ends, size_t top) {
    place found = {NOWHERE, NOWHERE};
    for (size_t copy = 0; copy < MAX_COPIES && c->regex_groups[group][copy] != 0; copy++) {
        uint32_t g = c->regex_groups[group][copy];
        if (g < top && ends[2 * g] != PCRE2_UNSET) found = (place){ends[2 * g], ends[2 * g + 1]};
    }
    return found;
}

/* RG_WHEN: the same question as of the reference, 1 for no. RG_TAKE and RG_COUNTED: which of the regex's numbers is it? */
static int called_out(pcre2_callout_block *block, void *data) {
    const test_case *c = data;
    predicate asked = c->predicates[block->callout_number];
    place groups[MAX_GROUPS];
    for (size_t i = 0; i < MAX_GROUPS; i++)
        groups[i] = i > 0 && i < c->groups ? last_place(c, i, block->offset_vector, block->capture_top)
                                           : (place){NOWHERE, NOWHERE};
    if (asked.kind == ASK_IS || asked.kind == ASK_IS_ABOVE || asked.kind == ASK_FITS) {
        place integer = groups[asked.number];
        if (integer.start == NOWHERE) return 1;
        const unsigned char *bytes = block->subject + integer.start;
        if (asked.kind == ASK_FITS) return !number_fits(bytes, integer.end - integer.start, asked.notation);
        uint64_t value = number_at(bytes, integer.end - integer.start, asked.notation, asked.big);
        if (asked.kind == ASK_IS) return value != asked.value;
        return value > asked.value ? PCRE2_ERROR_CALLOUT : 1;
    }
    return !predicate_holds(asked, block->current_position, block->start_match, block->subject_length, groups);
}

pcre2_oracle *pcre2_oracle_new(const test_case *c, char *message, size_t room) {
    pcre2_oracle *oracle = calloc(1, sizeof(*oracle));
    if (oracle == NULL) return NULL;
    oracle->c = c;
    int error = 0;
    PCRE2_SIZE offset = 0;
    oracle->compile_context = pcre2_compile_context_create(NULL);
    oracle->match_context = pcre2_match_context_create(NULL);
    pcre2_set_newline(oracle->compile_context, PCRE2_NEWLINE_LF);
    pcre2_set_callout(oracle->match_context, called_out, (void *)(uintptr_t)c);
    pcre2_set_match_limit(oracle->match_context, MATCH_LIMIT);
    oracle->code = pcre2_compile((PCRE2_SPTR)c->regex, c->regex_length, c->without_options ? 0 : OPTIONS, &error,
                                 &offset, oracle->compile_context);
    if (oracle->code == NULL) {
        PCRE2_UCHAR text[160];
        pcre2_get_error_message(error, text, sizeof(text));
        snprintf(message, room, "%s at offset %zu", (const char *)text, (size_t)offset);
        pcre2_oracle_free(oracle);
        return NULL;
    }
    oracle->data = pcre2_match_data_create_from_pattern(oracle->code, NULL);
    return oracle;
}

size_t pcre2_oracle_numbers(pcre2_oracle *oracle, const char *name, uint32_t *numbers, size_t room) {
    uint32_t count = 0, entry = 0;
    PCRE2_SPTR table = NULL;
    size_t found = 0;
    pcre2_pattern_info(oracle->code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(oracle->code, PCRE2_INFO_NAMEENTRYSIZE, &entry);
    pcre2_pattern_info(oracle->code, PCRE2_INFO_NAMETABLE, &table);
    for (uint32_t i = 0; i < count; i++, table += entry) {
        if (strcmp((const char *)table + 2, name) != 0) continue;
        if (found < room) numbers[found] = (uint32_t)(table[0] << 8 | table[1]);
        found++;
    }
    return found;
}

void pcre2_oracle_free(pcre2_oracle *oracle) {
    if (oracle == NULL) return;
    pcre2_match_data_free(oracle->data);
    pcre2_code_free(oracle->code);
    pcre2_match_context_free(oracle->match_context);
    pcre2_compile_context_free(oracle->compile_context);
    free(oracle);
}

answer pcre2_oracle_ask(pcre2_oracle *oracle, question q, const char *bytes, size_t length, size_t from) {
    answer a = {.outcome = NO_MATCH};
    uint32_t how = q == ASK_MATCH ? PCRE2_ANCHORED | PCRE2_ENDANCHORED : q == ASK_PREFIX ? PCRE2_ANCHORED : 0;
    int got = pcre2_match(oracle->code, (PCRE2_SPTR)bytes, length, from, how, oracle->data, oracle->match_context);
    if (got == PCRE2_ERROR_NOMATCH) return a;
    a.outcome = got > 0 ? MATCH : GAVE_UP;
    if (got < 0 && got != PCRE2_ERROR_MATCHLIMIT && got != PCRE2_ERROR_HEAPLIMIT && got != PCRE2_ERROR_DEPTHLIMIT &&
        got != PCRE2_ERROR_CALLOUT) {
        fprintf(stderr, "pcre2_match: unexpected error %d\n", got);
        abort();
    }
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(oracle->data);
    if (got > 0) a.group[0] = (place){ends[0], ends[1]};
    size_t top = got > 0 ? pcre2_get_ovector_count(oracle->data) : 0;
    for (size_t i = 1; i < oracle->c->groups; i++) a.group[i] = last_place(oracle->c, i, ends, top);
    return a;
}
