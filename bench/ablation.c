/* The cases of ablation.py, one after the other, each called once by bench_repeat, for an instruction counter: the short ones of
 * peers/, a page of the texts of text/, and the everyday ones. A line of each: group, id, kind, and what it found. The first
 * line is the empty call. */
#include "ablation_cases.h"
#include "peers/cases.h"
#include "peers/engine.h"
#include "text/cases.h"
#include "text/engine.h"
#include "text/haystack.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_BYTES = 65536, ALIGNMENT = 4096 };

text_tally text_found;
extern const peer_engine everyday_library;

typedef struct {
    /* The kind of short cases and of texts is their pattern's name, which ablation.py knows. */
    const char *group, *id, *kind;
    const peer_engine *engine; /* NULL: text_library */
    const char *subject;       /* of a text: its file */
    size_t pattern, groups;
} ablation_case;

#define PEER_NUMBER(id, ...) peer_number_##id,
enum { PEER_PATTERNS(PEER_NUMBER) };
#define PEER_GROUPS(id, regex, group_count, ...) peer_groups_##id = group_count,
enum { PEER_PATTERNS(PEER_GROUPS) };
#define TEXT_NUMBER(id, ...) text_number_##id,
enum { TEXT_PATTERNS(TEXT_NUMBER) };
#define EVERYDAY_NUMBER(id, ...) everyday_number_##id,
enum { EVERYDAY_CASES(EVERYDAY_NUMBER) };

#define SHORT_ROW(id, title, of, subject) \
    {"short", #id, #of, &peer_library, subject, peer_number_##of, peer_groups_##of},
#define TEXT_ROW(id, title, of, file) {"text", #id, #of, NULL, file, text_number_##of, 0},
#define EVERYDAY_ROW(id, kind, regex, groups, pattern, how, subject) \
    {"everyday", #id, kind, &everyday_library, subject, everyday_number_##id, EVERYDAY_MAX_SPANS},
static const ablation_case cases[] = {{"none", "empty_call", "none", &peer_nothing, "", 0, 0},
                                      PEER_CASES(SHORT_ROW) TEXT_CASES(TEXT_ROW) EVERYDAY_CASES(EVERYDAY_ROW)};
enum { CASE_COUNT = sizeof cases / sizeof cases[0] };

/* Where subjects are when they are searched: always at the same place of a page, wherever the linker put them, as vectors are
 * loaded in one way or another by it. */
static _Alignas(ALIGNMENT) char memory[PAGE_BYTES + ALIGNMENT];

static void place(const char *subject, size_t length) {
    memset(memory, 0, sizeof memory);
    memcpy(memory, subject, length);
}

/* Spans up to the last one that is set, those between that are not as -1..-1. */
static void print_spans(const ablation_case *c) {
    peer_span spans[EVERYDAY_MAX_SPANS];
    size_t count = c->groups;
    c->engine->spans(c->pattern, memory, spans, count);
    while (count > 0 && spans[count - 1].begin == PEER_UNSET) count--;
    for (size_t i = 0; i < count; i++) printf("%s%td..%td", i > 0 ? " " : "", spans[i].begin, spans[i].end);
}

/* Once without bench_repeat first: whatever a first call sets up is not counted. */
static void run(const ablation_case *c, bench_contender contender, const char *subject, size_t length) {
    place(subject, length);
    contender.call(contender.state, memory, length);
    bool found = bench_repeat(&contender, memory, length, 1);
    printf("%s\t%s\t%s\t%s ", c->group, c->id, c->kind, found ? "found" : "not found");
    if (!c->engine)
        printf("%zu, sum %016" PRIx64, text_found.count, text_found.sum);
    else if (c->groups > 0)
        print_spans(c);
    putchar('\n');
    fflush(stdout);
}

/* The cases but for the first `skipped`. */
static void run_all(const char *folder, size_t skipped) {
    unsigned done_generated = 0; /* patterns */
    size_t number = 0;
    for (const ablation_case *c = cases; c < cases + CASE_COUNT; c++) {
        const char *subject = c->subject;
        size_t length = strlen(subject);
        if (!c->engine) {
            haystack h = haystack_of(folder, c->subject);
            if (h.generated && (done_generated & 1u << c->pattern)) continue; /* all files would be the same text */
            if (h.generated) done_generated |= 1u << c->pattern;
            subject = h.text;
            length = h.length < PAGE_BYTES ? h.length : PAGE_BYTES;
        }
        if (number++ < skipped) continue;
        run(c, c->engine ? c->engine->contender(c->pattern) : text_library.contender(c->pattern), subject, length);
    }
}

/* What another engine needs to judge the everyday cases: id, how, regex and subject, a NUL after each. */
static int list(void) {
#define FIELDS(id, kind, regex, groups, pattern, how, subject) #id "\0" #how "\0" regex "\0" subject "\0"
    static const char fields[] = EVERYDAY_CASES(FIELDS);
    return fwrite(fields, 1, sizeof fields - 1, stdout) == sizeof fields - 1 ? 0 : 1;
}

int main(int argc, char **argv) {
    const char *folder = NULL;
    size_t skipped = 0;
    if (argc == 2 && strcmp(argv[1], "--list") == 0) return list();
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--haystacks") == 0) folder = argv[i + 1];
        if (strcmp(argv[i], "--skip") == 0) skipped = strtoul(argv[i + 1], NULL, 10);
    }
    run_all(folder, skipped);
    return 0;
}
