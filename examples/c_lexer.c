/* c_lexer: the tokens of C11 sources, comments too.

       cc -O2 -Iinclude examples/c_lexer.c -o c_lexer
       ./c_lexer hello.c
       ./c_lexer -c src/lexer.c src/parser.c

       1:1	hash	#
       1:2	raw_identifier	include

   A line a token: where it begins, its kind, its text, with tabs between; in the text \n, \t and \\ stand for what would break the
   line. -c prints how many of each kind there are in all files together instead. The exit code is 0; 1 if a file can't be read.

   Kinds have the names that clang gives them (clang -cc1 -dump-raw-tokens), but for keyword, which it tells later. What no token begins
   with is `unknown`, and so is a quote that its line does not close. Left out are line splices inside of names, numbers and punctuators,
   and trigraphs. */

#include <regengo/dsl.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What stands in quotes: anything but the quote and the end of the line; behind a backslash, these too. */
#define QUOTED(quote) RG_STAR_POSSESSIVE(RG_ALT(RG_NOT_CLASS(quote, "\\\n"), RG_SEQ('\\', RG_ANY_BYTE)))
#define STRING RG_SEQ('"', QUOTED('"'), '"')
#define CHARACTER RG_SEQ('\'', RG_NOT_AHEAD('\''), QUOTED('\''), '\'')
#define UNCLOSED RG_SEQ(RG_OPT(RG_ALT("u8", 'u', 'U', 'L')), RG_ALT("\'\'", RG_SEQ('"', QUOTED('"'), RG_LINE_END), RG_SEQ('\'', QUOTED('\''), RG_LINE_END)))

/* Longer ones first, as of two alternatives the first that fits is taken. */
#define KEYWORD RG_ALT( \
    RG_ALT("_Static_assert", "_Thread_local", "_Imaginary", "_Noreturn", "_Alignas", "_Alignof", "_Complex", "_Generic", \
           "continue", "register", "restrict", "unsigned", "volatile", "_Atomic", "default", "typedef", "double", "extern", \
           "inline", "return", "signed", "sizeof"), \
    RG_ALT("static", "struct", "switch", "_Bool", "break", "const", "float", "short", "union", "while", "auto", "case", \
           "char", "else", "enum", "goto", "long", "void", "for", "int", "do", "if"))

/* Bytes beyond ASCII are letters; $ is one in clang and gcc. */
#define LETTER RG_CLASS(RG_ALPHA, "_$", RG_RANGE(0x80, 0xff))

RG_LEXER(C, RG_LONGEST,
    RG_TOKEN(keyword, KEYWORD),
    RG_TOKEN(raw_identifier, LETTER, RG_STAR(RG_CLASS(LETTER, RG_DIGIT))),
    RG_TOKEN(numeric_constant, RG_OPT('.'), RG_DIGIT, RG_STAR_POSSESSIVE(RG_ALT(RG_SEQ(RG_CLASS("eEpP"), RG_CLASS("+-")), RG_CLASS(LETTER, RG_DIGIT, '.')))),
    RG_TOKEN(char_constant, CHARACTER), RG_TOKEN(wide_char_constant, 'L', CHARACTER),
    RG_TOKEN(utf16_char_constant, 'u', CHARACTER), RG_TOKEN(utf32_char_constant, 'U', CHARACTER),
    RG_TOKEN(string_literal, STRING), RG_TOKEN(wide_string_literal, 'L', STRING), RG_TOKEN(utf8_string_literal, "u8", STRING),
    RG_TOKEN(utf16_string_literal, 'u', STRING), RG_TOKEN(utf32_string_literal, 'U', STRING),
    RG_TOKEN(comment, RG_ALT(
        RG_SEQ("/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"),
        RG_SEQ("//", RG_STAR_POSSESSIVE(RG_ALT(RG_NOT_CLASS("\\\n"), RG_SEQ('\\', RG_OPT('\n'))))))), /* a splice does not end it */
    RG_TOKEN(unknown, UNCLOSED),
    RG_TOKEN(l_paren, "("), RG_TOKEN(r_paren, ")"), RG_TOKEN(period, "."), RG_TOKEN(ellipsis, "..."), RG_TOKEN(amp, "&"),
    RG_TOKEN(ampamp, "&&"), RG_TOKEN(ampequal, "&="), RG_TOKEN(star, "*"), RG_TOKEN(starequal, "*="), RG_TOKEN(plus, "+"),
    RG_TOKEN(plusplus, "++"), RG_TOKEN(plusequal, "+="), RG_TOKEN(minus, "-"), RG_TOKEN(arrow, "->"), RG_TOKEN(minusminus, "--"),
    RG_TOKEN(minusequal, "-="), RG_TOKEN(tilde, "~"), RG_TOKEN(exclaim, "!"), RG_TOKEN(exclaimequal, "!="), RG_TOKEN(slash, "/"),
    RG_TOKEN(slashequal, "/="), RG_TOKEN(percent, "%"), RG_TOKEN(percentequal, "%="), RG_TOKEN(less, "<"),
    RG_TOKEN(lessless, "<<"), RG_TOKEN(lessequal, "<="), RG_TOKEN(lesslessequal, "<<="), RG_TOKEN(greater, ">"),
    RG_TOKEN(greatergreater, ">>"), RG_TOKEN(greaterequal, ">="), RG_TOKEN(greatergreaterequal, ">>="), RG_TOKEN(caret, "^"),
    RG_TOKEN(caretequal, "^="), RG_TOKEN(pipe, "|"), RG_TOKEN(pipepipe, "||"), RG_TOKEN(pipeequal, "|="), RG_TOKEN(question, "?"),
    RG_TOKEN(colon, ":"), RG_TOKEN(semi, ";"), RG_TOKEN(equal, "="), RG_TOKEN(equalequal, "=="), RG_TOKEN(comma, ","),
    RG_TOKEN(l_square, RG_ALT("<:", "[")), RG_TOKEN(r_square, RG_ALT(":>", "]")), RG_TOKEN(l_brace, RG_ALT("<%", "{")),
    RG_TOKEN(r_brace, RG_ALT("%>", "}")), RG_TOKEN(hash, RG_ALT("%:", "#")), RG_TOKEN(hashhash, RG_ALT("%:%:", "##")),
    RG_SKIP(space, RG_PLUS(RG_ALT(RG_SPACE, "\\\n"))))

/* The whole of a file, or of standard input; its length, or -1. */
static long read_all(const char *name, char **text) {
    FILE *const file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    size_t length = 0, room = 0;
    *text = NULL;
    while (file != NULL) {
        if (length == room) {
            char *const more = realloc(*text, room = room == 0 ? 65536 : 2 * room);
            if (more == NULL) break;
            *text = more;
        }
        const size_t n = fread(*text + length, 1, room - length, file);
        length += n;
        if (n > 0) continue;
        const bool whole = !ferror(file);
        if (file != stdin) fclose(file);
        return whole ? (long)length : -1;
    }
    if (file != NULL && file != stdin) fclose(file);
    return -1;
}

static void print_text(rg_span text) {
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (c == '\n' || c == '\t' || c == '\\') putchar('\\');
        putchar(c == '\n' ? 'n' : c == '\t' ? 't' : c);
    }
    putchar('\n');
}

static unsigned long counts[C_space + 1];

static bool lex(const char *name, bool only_count) {
    char *text;
    const long length = read_all(name, &text);
    if (length < 0) {
        perror(name);
        free(text);
        return false;
    }
    C_lexer lexer = C_begin(text, (size_t)length);
    C_token token;
    while (C_next(&lexer, &token) != C_END) {
        const C_kind kind = token.kind == C_ERROR ? C_unknown : token.kind;
        counts[kind]++;
        if (only_count) continue;
        const rg_location at = C_locate(&lexer, &token);
        printf("%zu:%zu\t%s\t", at.line, at.column, C_kind_name(kind));
        print_text(token.span);
    }
    free(text);
    return true;
}

int main(int argc, char **argv) {
    const bool only_count = argc > 1 && strcmp(argv[1], "-c") == 0;
    bool good = true;
    if (argc == 1 + only_count) good = lex("-", only_count);
    for (int i = 1 + only_count; i < argc; i++) good = lex(argv[i], only_count) && good;
    if (only_count)
        for (int kind = C_ERROR + 1; kind < C_space; kind++)
            if (counts[kind] > 0) printf("%10lu %s\n", counts[kind], C_kind_name((C_kind)kind));
    return good ? 0 : 1;
}
