/* words.h - what words.py generates is written against: a matcher's answers and those of PCRE2, side by side, for
   each case.

   A line is the case's number, a tab, the matcher's spans, a tab, PCRE2's; or - where PCRE2 is not asked. Spans are
   start,end of each group of each match, -1,-1 where it took no part; a status below 0 is its text. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <regengo/dsl.h>

#include <stdio.h>
#include <string.h>

struct regex_case {
    const char *regex;
    size_t regex_length;
    uint32_t options;
    const char *subject;
    size_t length;
    int asked, anchored, limit;
    void (*words)(const struct regex_case *);
};

static void print_spans(const char *subject, const rg_span *groups, size_t count) {
    for (size_t g = 0; g < count; g++) {
        if (groups[g].ptr == NULL)
            printf(" -1,-1");
        else
            printf(" %zu,%zu", (size_t)(groups[g].ptr - subject), (size_t)(groups[g].ptr - subject) + groups[g].len);
    }
    printf(" ;");
}

#define WORDS_RUNNER(Name) \
    static void run_##Name(const struct regex_case *c) { \
        Name##_result m; \
        Name##_iter walk = Name##_begin(c->subject, c->length); \
        for (int found = 0; found < c->limit; found++) { \
            const rg_status status = c->anchored ? Name##_prefix(c->subject, c->length, &m) : Name##_next(&walk, &m); \
            if (status < 0) printf(" %s", rg_status_text(status)); \
            if (status != RG_MATCH) return; \
            print_spans(c->subject, m.group, sizeof m.group / sizeof m.group[0]); \
            if (c->anchored) return; \
        } \
    }

/* Every match as the library walks: an empty one at the end of the one before is passed over. */
static void ask_pcre2(const struct regex_case *c) {
    int error = 0;
    PCRE2_SIZE at = 0, last_end = PCRE2_UNSET;
    pcre2_code *const code = pcre2_compile((PCRE2_SPTR)c->regex, c->regex_length, c->options, &error, &at, NULL);
    if (code == NULL) {
        printf(" refused");
        return;
    }
    uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pcre2_match_data *const data = pcre2_match_data_create_from_pattern(code, NULL);
    const PCRE2_SIZE *const ends = pcre2_get_ovector_pointer(data);
    at = 0;
    for (int found = 0; found < c->limit && at <= c->length;) {
        const int count =
            pcre2_match(code, (PCRE2_SPTR)c->subject, c->length, at, c->anchored ? PCRE2_ANCHORED : 0, data, NULL);
        if (count < 0) {
            if (count != PCRE2_ERROR_NOMATCH) printf(" error %d", count);
            break;
        }
        if (ends[0] == ends[1] && ends[0] == last_end) {
            at = last_end + 1;
            while ((c->options & PCRE2_UTF) && at < c->length && ((unsigned char)c->subject[at] & 0xC0) == 0x80) at++;
            last_end = PCRE2_UNSET;
            continue;
        }
        for (uint32_t g = 0; g <= groups; g++) {
            if ((int)g >= count || ends[2 * g] == PCRE2_UNSET)
                printf(" -1,-1");
            else
                printf(" %zu,%zu", (size_t)ends[2 * g], (size_t)ends[2 * g + 1]);
        }
        printf(" ;");
        found++;
        if (c->anchored) break;
        at = last_end = ends[1];
    }
    pcre2_match_data_free(data);
    pcre2_code_free(code);
}

static void run_cases(const struct regex_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        printf("%zu\t", i);
        cases[i].words(&cases[i]);
        printf("\t");
        if (cases[i].asked)
            ask_pcre2(&cases[i]);
        else
            printf("-");
        printf("\n");
    }
}
