/* Captures: fields by name, a walk over all of them, and the difference between unset and empty.
 *
 *     cc -O2 -Iinclude examples/02_captures.c -o 02_captures && ./02_captures
 *
 * A capture is a span: a pointer into your text and a length. One that took no part in the match has ptr == NULL; one
 * that matched nothing points at where that happened, with length 0. RG_ARG is safe for both.
 *
 * Prints
 *     colour=blue -> key 'colour', value 'blue'
 *     note= -> key 'note', value is empty
 *     verbose -> key 'verbose', no value
 *     0 match: colour=blue (bytes 0 to 11)
 *     1 key: colour (bytes 0 to 6)
 *     2 value: blue (bytes 7 to 11)
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Setting, RG_SEQ(
    RG_CAPTURE(key, RG_PLUS(RG_LOWER)),
    RG_OPT('=', RG_CAPTURE(value, RG_STAR(RG_ANY)))))

int main(void) {
    const char *lines[] = {"colour=blue", "note=", "verbose"};
    Setting_result m;
    for (size_t i = 0; i < 3; i++) {
        if (Setting_match(lines[i], strlen(lines[i]), &m) != RG_MATCH) continue;
        printf("%s -> key '" RG_FMT "', ", lines[i], RG_ARG(m.key));
        if (m.value.ptr == NULL)
            puts("no value");
        else if (m.value.len == 0)
            puts("value is empty");
        else
            printf("value '" RG_FMT "'\n", RG_ARG(m.value));
    }

    /* The same spans by number: group[0] is the whole match, the rest follow in the order of the pattern. */
    if (Setting_match(lines[0], strlen(lines[0]), &m) != RG_MATCH) return 1;
    for (size_t g = 0; g < Setting_GROUPS; g++) {
        size_t start = (size_t)(m.group[g].ptr - lines[0]);
        printf("%zu %s: " RG_FMT " (bytes %zu to %zu)\n", g, Setting_info()->group_names[g], RG_ARG(m.group[g]), start,
               start + m.group[g].len);
    }
    return 0;
}
