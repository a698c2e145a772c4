/* The library's contender. */
#include "engine.h"
#include <regengo/dsl.h>

#define LINE_SPLICE "\\\n"
#define ESCAPE RG_SEQ('\\', RG_ANY_BYTE)
/* Longer ones first: of alternatives, the first that matches is taken. */
#define OPERATORS \
    RG_ALT("...", "<<=", ">>=", "%:%:", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "*=", "/=", "%=", "+=", "-=", \
           "&=", "^=", "|=", "##", "<:", ":>", "<%", "%>", "%:", RG_CLASS(".&*+~!/%<>^|?:=#-"))

RG_LEXER(Source, RG_LONGEST,
    RG_TOKEN(auto, "auto"), RG_TOKEN(break, "break"), RG_TOKEN(case, "case"), RG_TOKEN(char, "char"), RG_TOKEN(const, "const"),
    RG_TOKEN(continue, "continue"), RG_TOKEN(default, "default"), RG_TOKEN(do, "do"), RG_TOKEN(double, "double"), RG_TOKEN(else, "else"),
    RG_TOKEN(enum, "enum"), RG_TOKEN(extern, "extern"), RG_TOKEN(float, "float"), RG_TOKEN(for, "for"), RG_TOKEN(goto, "goto"),
    RG_TOKEN(if, "if"), RG_TOKEN(inline, "inline"), RG_TOKEN(int, "int"), RG_TOKEN(long, "long"), RG_TOKEN(register, "register"),
    RG_TOKEN(restrict, "restrict"), RG_TOKEN(return, "return"), RG_TOKEN(short, "short"), RG_TOKEN(signed, "signed"),
    RG_TOKEN(sizeof, "sizeof"), RG_TOKEN(static, "static"), RG_TOKEN(struct, "struct"), RG_TOKEN(switch, "switch"),
    RG_TOKEN(typedef, "typedef"), RG_TOKEN(union, "union"), RG_TOKEN(unsigned, "unsigned"), RG_TOKEN(void, "void"),
    RG_TOKEN(volatile, "volatile"), RG_TOKEN(while, "while"), RG_TOKEN(_Alignas, "_Alignas"), RG_TOKEN(_Alignof, "_Alignof"),
    RG_TOKEN(_Atomic, "_Atomic"), RG_TOKEN(_Bool, "_Bool"), RG_TOKEN(_Complex, "_Complex"), RG_TOKEN(_Generic, "_Generic"),
    RG_TOKEN(_Imaginary, "_Imaginary"), RG_TOKEN(_Noreturn, "_Noreturn"), RG_TOKEN(_Static_assert, "_Static_assert"),
    RG_TOKEN(_Thread_local, "_Thread_local"),
    RG_TOKEN(LPAREN, '('), RG_TOKEN(RPAREN, ')'), RG_TOKEN(LBRACE, '{'), RG_TOKEN(RBRACE, '}'), RG_TOKEN(LBRACKET, '['),
    RG_TOKEN(RBRACKET, ']'), RG_TOKEN(SEMICOLON, ';'), RG_TOKEN(COMMA, ','),
    RG_TOKEN(NAME, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)),
    RG_TOKEN(NUMBER, RG_OPT('.'), RG_DIGIT, RG_STAR(RG_ALT(RG_SEQ(RG_CLASS("eEpP"), RG_CLASS("+-")), RG_CLASS(RG_WORD, '.')))),
    RG_TOKEN(STRING, RG_OPT(RG_ALT("u8", 'u', 'U', 'L')), '"', RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\\n"), ESCAPE)), '"'),
    RG_TOKEN(CHARACTER, RG_OPT(RG_CLASS("uUL")), '\'', RG_PLUS(RG_ALT(RG_NOT_CLASS("'\\\n"), ESCAPE)), '\''),
    RG_TOKEN(OPERATOR, OPERATORS),
    RG_SKIP(SPACE, RG_PLUS(RG_SPACE)),
    RG_SKIP(SPLICE, LINE_SPLICE),
    RG_SKIP(COMMENT, "/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"),
    RG_SKIP(LINE_COMMENT, "//", RG_STAR(RG_ANY)))

/* Kinds stand in the same order as those of all (kinds.h), from 1 on. */
_Static_assert(Source_auto - 1 == KIND_auto && Source_LPAREN - 1 == KIND_LPAREN && Source_OPERATOR - 1 == KIND_OPERATOR,
               "");

bool lexer_library(void *state, const char *text, size_t length) {
    (void)state;
    lexer_tally tally = {0};
    Source_lexer lexer = Source_begin(text, length);
    Source_token token;
    while (Source_next(&lexer, &token) != Source_END) {
        const uint64_t end = token.offset + token.span.len;
        if (token.kind != Source_ERROR)
            lexer_token(&tally, (unsigned)token.kind - 1, token.offset, end);
        else if (token.status == RG_NO_MATCH) /* bytes that begin no token, one after the other */
            for (uint64_t at = token.offset; at < end; at++) lexer_token(&tally, KIND_OTHER, at, at + 1);
        else
            return false;
    }
    lexer_found = tally;
    return true;
}
