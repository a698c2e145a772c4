/* A lexer: RG_LEXER makes, of many patterns, one function that gives the next token.
 *
 *     cc -O2 -Iinclude examples/22_lexer.c -o 22_lexer && ./22_lexer
 *
 * Prints
 *     1:1  LET      let
 *     1:5  NAME     letter
 *     1:12 ASSIGN   =
 *     1:14 NUMBER   10
 *     2:3  NAME     letter
 *     2:9  ASSIGN   =
 *     2:11 NUMBER   3.14, whole part 3
 *     2:15 not a token: ??
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* The longest match wins, so "letter" is a name; of equals the first rule, so "let" is none. What RG_SKIP names is passed over. */
RG_LEXER(Token, RG_LONGEST,
    RG_TOKEN(LET, "let"),
    RG_TOKEN(NAME, RG_PLUS(RG_ALPHA)),
    RG_TOKEN(NUMBER, RG_CAPTURE(whole, RG_PLUS(RG_DIGIT)), RG_OPT('.', RG_PLUS(RG_DIGIT))),
    RG_TOKEN(ASSIGN, '='),
    RG_SKIP(SPACE, RG_PLUS(RG_SPACE)),
    RG_SKIP(COMMENT, '#', RG_STAR(RG_ANY)))

int main(void) {
    const char *text = "let letter = 10  # ten\n  letter= 3.14??";
    Token_lexer lexer = Token_begin(text, strlen(text));
    Token_token token;
    while (Token_next(&lexer, &token) != Token_END) {
        const rg_location at = Token_locate(&lexer, &token);
        printf("%zu:%-2zu ", at.line, at.column);
        if (token.kind == Token_ERROR)
            printf("not a token: " RG_FMT "\n", RG_ARG(token.span));
        else if (token.kind == Token_NUMBER && token.whole.len < token.span.len)
            printf("%-8s " RG_FMT ", whole part " RG_FMT "\n", Token_kind_name(token.kind), RG_ARG(token.span),
                   RG_ARG(token.whole));
        else
            printf("%-8s " RG_FMT "\n", Token_kind_name(token.kind), RG_ARG(token.span));
    }
    return 0;
}
