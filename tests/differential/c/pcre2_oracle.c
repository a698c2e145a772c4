#define PCRE2_CODE_UNIT_WIDTH 8
#include "pcre2_oracle.h"

#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

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

/* RG_WHEN: the same question as of the reference, 1 for no. */
static int called_out(pcre2_callout_block *block, void *data) {
    const test_case *c = data;
    place groups[MAX_GROUPS];
    for (size_t i = 0; i < MAX_GROUPS; i++) {
        uint32_t g = i > 0 && i < c->groups ? c->regex_groups[i] : UINT32_MAX;
        bool set = g < block->capture_top && block->offset_vector[2 * g] != PCRE2_UNSET;
        groups[i] =
            set ? (place){block->offset_vector[2 * g], block->offset_vector[2 * g + 1]} : (place){NOWHERE, NOWHERE};
    }
    predicate asked = c->predicates[block->callout_number];
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
    oracle->code =
        pcre2_compile((PCRE2_SPTR)c->regex, c->regex_length, OPTIONS, &error, &offset, oracle->compile_context);
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
    if (got < 0 && got != PCRE2_ERROR_MATCHLIMIT && got != PCRE2_ERROR_HEAPLIMIT && got != PCRE2_ERROR_DEPTHLIMIT) {
        fprintf(stderr, "pcre2_match: unexpected error %d\n", got);
        abort();
    }
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(oracle->data);
    for (size_t i = 0; i < oracle->c->groups; i++) {
        uint32_t g = oracle->c->regex_groups[i];
        bool set = got > 0 && ends[2 * g] != PCRE2_UNSET;
        a.group[i] = set ? (place){ends[2 * g], ends[2 * g + 1]} : (place){NOWHERE, NOWHERE};
    }
    return a;
}
