/* A tokenizer: Name_prefix matches at the start of what is left, and the capture that is set tells the kind of token.
 *
 *     cc -O2 -Iinclude examples/08_tokenizer.c -o 08_tokenizer && ./08_tokenizer
 *
 * Prints
 *     name     area
 *     operator =
 *     number   3.14e0
 *     operator *
 *     name     r
 *     operator **
 *     number   2
 *     comment  # of a disc
 *     1:22: unexpected '?'
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

#define DIGITS RG_PLUS(RG_DIGIT)
#define EXPONENT RG_SEQ(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), DIGITS)

/* Alternatives are tried in the order written, so "**" comes before '*'. */
RG_MATCHER(Token, RG_ALT(
    RG_CAPTURE(blank, RG_PLUS(RG_SPACE)),
    RG_CAPTURE(comment, '#', RG_STAR(RG_ANY)),
    RG_CAPTURE(number, DIGITS, RG_OPT('.', DIGITS), RG_OPT(EXPONENT)),
    RG_CAPTURE(name, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)),
    RG_CAPTURE(operator, RG_ALT("**", RG_CLASS("=*/+()-")))))

static void tokenize(const char *text, size_t length) {
    Token_result m;
    for (size_t at = 0; at < length; at += m.match.len) {
        if (Token_prefix(text + at, length - at, &m) != RG_MATCH) {
            printf("1:%zu: unexpected '%c'\n", at + 1, text[at]);
            return;
        }
        for (size_t g = 1; g < Token_GROUPS; g++)
            if (m.group[g].ptr != NULL && m.blank.ptr == NULL)
                printf("%-8s " RG_FMT "\n", Token_info()->group_names[g], RG_ARG(m.group[g]));
    }
}

int main(void) {
    const char *good = "area = 3.14e0 * r ** 2  # of a disc", *bad = "                     ?";
    tokenize(good, strlen(good));
    tokenize(bad, strlen(bad));
    return 0;
}
