/* The text between matches, numbers in it, and where they are.
 *
 *     cc -O2 -Iinclude examples/18_fields.c -o 18_fields && ./18_fields
 *
 * Prints
 *     apples: 12 at 0.75
 *     * pears: 7 at 1000
 *     plums: too large, no match
 *     line 1, column 9: 12
 *     line 1, column 15: 75
 *     line 3, column 8: 99999999999999999999
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Line, '\n')
RG_MATCHER(Comma, RG_SEQ(RG_STAR(RG_BLANK), ',', RG_STAR(RG_BLANK)))
RG_MATCHER(Number, RG_SEQ(RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT)))

int main(void) {
    const char *text = "apples, 12, 0.75\npears , 7, 1e3\nplums, 99999999999999999999, -";
    size_t n = strlen(text);

    Line_splitter lines = Line_split(text, n);
    for (rg_span line; Line_split_next(&lines, &line) == RG_MATCH;) {
        Comma_splitter fields = Comma_split_n(line.ptr, line.len, 3);
        rg_span name, amount, price;
        if (Comma_split_next(&fields, &name) != RG_MATCH || Comma_split_next(&fields, &amount) != RG_MATCH ||
            Comma_split_next(&fields, &price) != RG_MATCH)
            continue;
        int64_t pieces = 0;
        double each = 0;
        rg_status whole = rg_parse_i64(amount, &pieces), real = rg_parse_f64(price, &each);
        if (whole == RG_MATCH && real == RG_MATCH)
            printf("%s" RG_FMT ": %d at %g\n", rg_equal(name, "pears") ? "* " : "", RG_ARG(name), (int)pieces, each);
        else
            printf(RG_FMT ": %s, %s\n", RG_ARG(name), rg_status_text(whole), rg_status_text(real));
    }

    /* Where the numbers are; each place is found from the one before it. */
    rg_location here = {0};
    RG_FOR_EACH(Number, m, text, n) {
        here = rg_locate_from(here, text, n, (size_t)(m.match.ptr - text));
        if (m.match.len < 2) continue;
        printf("line %zu, column %zu: " RG_FMT "\n", here.line, here.column, RG_ARG(m.match));
    }
    return 0;
}
