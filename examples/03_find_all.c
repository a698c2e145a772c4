/* Every match in a text, in three ways: one by one, only counted, and into an array.
 *
 *     cc -O2 -Iinclude examples/03_find_all.c -o 03_find_all && ./03_find_all
 *
 * Prints
 *     2 kg at byte 8
 *     750 g at byte 19
 *     12 g at byte 37
 *     3 amounts
 *     3 found, the first 2 kept: 2 kg, 750 g
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Amount, RG_SEQ(
    RG_CAPTURE(number, RG_PLUS(RG_DIGIT)), RG_OPT(RG_BLANK),
    RG_CAPTURE(unit, RG_ALT("kg", 'g')), RG_WORD_BOUNDARY))

int main(void) {
    const char *text = "Flour:  2 kg, oats 750g, salt (fine) 12 g, eggs";
    size_t length = strlen(text), count, found;
    Amount_result m, first[2];

    Amount_iter it = Amount_begin(text, length);
    while (Amount_next(&it, &m) == RG_MATCH)
        printf(RG_FMT " " RG_FMT " at byte %zu\n", RG_ARG(m.number), RG_ARG(m.unit), (size_t)(m.match.ptr - text));

    if (Amount_count(text, length, &count) == RG_MATCH) printf("%zu amounts\n", count);

    /* `found` tells how many there are, even where the array is too small for them. */
    if (Amount_find_all(text, length, first, 2, &found) == RG_MATCH) {
        printf("%zu found, the first 2 kept:", found);
        for (size_t i = 0; i < 2 && i < found; i++)
            printf("%s " RG_FMT " " RG_FMT, i > 0 ? "," : "", RG_ARG(first[i].number), RG_ARG(first[i].unit));
        puts("");
    }
    return 0;
}
