/* A lexer: many patterns at one place, of which the longest wins, token after token; over a text, and over what comes in pieces.
 *
 *     cc -O2 -Iinclude examples/20_lexer.c -o 20_lexer && ./20_lexer
 *
 * Prints
 *     1:1   LET      let
 *     1:5   NAME     letter
 *     1:12  OPERATOR =
 *     1:14  NUMBER   3.14 (whole 3, part 14)
 *     1:19  OPERATOR **
 *     1:22  NUMBER   2 (whole 2, part )
 *     2:1   ERROR    ??
 *     2:4   NAME     r
 *     pieces: LET NAME OPERATOR NUMBER OPERATOR NUMBER ERROR NAME END
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

#define DIGITS RG_PLUS(RG_DIGIT)

RG_LEXER(Calc, RG_LONGEST, /* of equal length the first wins: keywords stand before names */
         RG_TOKEN(LET, "let"), RG_TOKEN(NAME, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)),
         RG_TOKEN(NUMBER, RG_CAPTURE(whole, DIGITS), RG_OPT('.', RG_CAPTURE(part, DIGITS))),
         RG_TOKEN(OPERATOR, RG_ALT("**", RG_CLASS("=+-*/()"))), RG_SKIP(SPACE, RG_PLUS(RG_SPACE)),
         RG_SKIP(COMMENT, '#', RG_STAR(RG_ANY)))

static const char text[] = "let letter = 3.14 ** 2 # of a disc\n?? r\n";

/* A reader that gives four bytes at a time, as a slow connection might: most tokens come in pieces. */
static ptrdiff_t four_bytes(void *user, char *to, size_t room) {
    const char **next = user;
    size_t n = 0;
    while (n < 4 && n < room && **next != '\0') to[n++] = *(*next)++;
    return (ptrdiff_t)n; /* 0: the end */
}

int main(void) {
    Calc_lexer lexer = Calc_begin(text, strlen(text));
    Calc_token token;
    while (Calc_next(&lexer, &token) != Calc_END) {
        if (token.status < 0) {
            fprintf(stderr, "%s\n", rg_status_text(token.status));
            return 1;
        }
        const rg_location place = Calc_locate(&lexer, &token);
        printf("%zu:%-3zu %-8s " RG_FMT, place.line, place.column, Calc_kind_name(token.kind), RG_ARG(token.span));
        if (token.kind == Calc_NUMBER)
            printf(" (whole " RG_FMT ", part " RG_FMT ")", RG_ARG(token.whole), RG_ARG(token.part));
        printf("\n");
    }

    /* The same tokens from a stream. rg_from_fd(0) reads standard input instead. */
    const char *next = text;
    char buffer[64];
    Calc_stream stream = Calc_stream_begin(rg_from_function(four_bytes, &next), buffer, sizeof buffer);
    printf("pieces:");
    do {
        Calc_stream_next(&stream, &token);
        printf(" %s", Calc_kind_name(token.kind));
    } while (token.kind != Calc_END && token.status >= 0);
    printf("\n");
    return 0;
}
