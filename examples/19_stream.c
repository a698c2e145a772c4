/* Matches in what comes in pieces: pulled from a reader, pushed by an event loop, replaced on the way.
 *
 *     cc -O2 -Iinclude examples/19_stream.c -o 19_stream && ./19_stream
 *
 * Prints
 *     at 3: 2024-02-29
 *     at 19: 1999-12-31
 *     pushed: at 3, year 2024
 *     pushed: at 19, year 1999
 *     on (2024), and (1999)
 *     a buffer of 11 bytes suffices
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Date, RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_REPEAT(2, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT)))
RG_REPLACEMENT(Date, brief, "(", RG_REF(year), ")")

static const char text[] = "on 2024-02-29, and 1999-12-31\n";

/* A reader that gives four bytes at a time, as a slow connection might: the dates come in pieces. */
static ptrdiff_t four_bytes(void *user, char *to, size_t room) {
    const char **next = user;
    size_t n = 0;
    while (n < 4 && n < room && **next != '\0') to[n++] = *(*next)++;
    return (ptrdiff_t)n; /* 0: the end */
}

static bool on_date(void *user, const Date_result *m, uint64_t offset) {
    (void)user;
    printf("pushed: at %d, year " RG_FMT "\n", (int)offset, RG_ARG(m->year));
    return true; /* go on */
}

int main(void) {
    char buffer[256];

    /* Pulled. rg_from_fd(0) reads standard input instead. */
    const char *next = text;
    Date_stream dates = Date_stream_begin(rg_from_function(four_bytes, &next), buffer, sizeof buffer);
    Date_result m;
    uint64_t offset;
    while (Date_stream_next(&dates, &m, &offset) == RG_MATCH)
        printf("at %d: " RG_FMT "\n", (int)offset, RG_ARG(m.match));
    if (dates.status < 0) fprintf(stderr, "%s\n", rg_status_text(dates.status));

    /* Pushed: chunks as they come, then the end. */
    Date_stream pushed = Date_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    for (const char *chunk = text; *chunk != '\0'; chunk++) Date_stream_push(&pushed, chunk, 1, on_date, NULL);
    Date_stream_finish(&pushed, on_date, NULL);

    /* Replaced on the way. */
    next = text;
    rg_output out = rg_to_file(stdout);
    Date_brief_stream(rg_from_function(four_bytes, &next), &out, buffer, sizeof buffer);

    printf("a buffer of %d bytes suffices\n", (int)Date_STREAM_WINDOW);
    return 0;
}
