/* The kinds of tokens, the same for all lexers.
 *
 * A keyword of C11 is a kind of its own, and so is what brackets and separates; every other punctuator is an OPERATOR. What begins no
 * token, as a quote that is not closed on its line, is OTHER, byte for byte. White space, line splices and comments are skipped. */
#ifndef REGENGO_BENCH_LEXERS_KINDS_H
#define REGENGO_BENCH_LEXERS_KINDS_H

#define LEXER_KEYWORDS(KEYWORD) \
    KEYWORD(auto) KEYWORD(break) KEYWORD(case) KEYWORD(char) KEYWORD(const) KEYWORD(continue) KEYWORD(default) KEYWORD(do) \
    KEYWORD(double) KEYWORD(else) KEYWORD(enum) KEYWORD(extern) KEYWORD(float) KEYWORD(for) KEYWORD(goto) KEYWORD(if) KEYWORD(inline) \
    KEYWORD(int) KEYWORD(long) KEYWORD(register) KEYWORD(restrict) KEYWORD(return) KEYWORD(short) KEYWORD(signed) KEYWORD(sizeof) \
    KEYWORD(static) KEYWORD(struct) KEYWORD(switch) KEYWORD(typedef) KEYWORD(union) KEYWORD(unsigned) KEYWORD(void) KEYWORD(volatile) \
    KEYWORD(while) KEYWORD(_Alignas) KEYWORD(_Alignof) KEYWORD(_Atomic) KEYWORD(_Bool) KEYWORD(_Complex) KEYWORD(_Generic) \
    KEYWORD(_Imaginary) KEYWORD(_Noreturn) KEYWORD(_Static_assert) KEYWORD(_Thread_local)

#define LEXER_KIND_OF_KEYWORD(word) KIND_##word,
enum lexer_kind {
    KIND_OTHER,
    LEXER_KEYWORDS(LEXER_KIND_OF_KEYWORD) KIND_LPAREN,
    KIND_RPAREN,
    KIND_LBRACE,
    KIND_RBRACE,
    KIND_LBRACKET,
    KIND_RBRACKET,
    KIND_SEMICOLON,
    KIND_COMMA,
    KIND_NAME,
    KIND_NUMBER,
    KIND_STRING,
    KIND_CHARACTER,
    KIND_OPERATOR,
    KINDS
};
#undef LEXER_KIND_OF_KEYWORD

#endif
