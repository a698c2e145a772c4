/* A lexer with modes: two lexers on one text, each of which begins where the other has come to.
 *
 *     cc -O2 -Iinclude examples/23_modes.c -o 23_modes && ./23_modes
 *
 * Prints
 *     greet = "hi ${name}, ${"${a} & " b}!" !
 *       NAME     greet
 *       ASSIGN   =
 *       "
 *         TEXT     'hi '
 *         ${
 *           NAME     name
 *         }
 *         TEXT     ', '
 *         ${
 *           "
 *             ${
 *               NAME     a
 *             }
 *             TEXT     ' & '
 *           "
 *           NAME     b
 *         }
 *         TEXT     '!'
 *       "
 *       1:39: unexpected !
 *     "a ${b
 *       "
 *         TEXT     'a '
 *         ${
 *           NAME     b
 *           1:7: the text ends inside ${
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* Code, at whose quotes a string begins, and the inside of a string, at whose ${ code begins. */
RG_LEXER(Code, RG_LONGEST,
    RG_TOKEN(NAME, RG_PLUS(RG_ALPHA)),
    RG_TOKEN(ASSIGN, '='),
    RG_TOKEN(QUOTE, '"'),
    RG_TOKEN(CLOSE, '}'),
    RG_SKIP(SPACE, RG_PLUS(RG_SPACE)))

RG_LEXER(Inside, RG_LONGEST,
    RG_TOKEN(TEXT, RG_PLUS(RG_ALT(RG_NOT_CLASS("\"\\$"), RG_SEQ('$', RG_NOT_AHEAD('{')), RG_SEQ('\\', RG_ANY_BYTE)))),
    RG_TOKEN(OPEN, "${"),
    RG_TOKEN(QUOTE, '"'))

typedef struct {
    const char *text;
    size_t length;
} source;

static size_t string(source s, size_t at, int depth);

static void complain(source s, size_t at, int depth, const char *what, rg_span that) {
    const rg_location place = rg_locate(s.text, s.length, at);
    printf("%*s%zu:%zu: %s" RG_FMT "\n", 2 * depth, "", place.line, place.column, what, RG_ARG(that));
}

/* Code from `at` to the } that closes it, or to the end where depth is 1. Returns where it ends; past the text where that is wrong. */
static size_t code(source s, size_t at, int depth) {
    Code_lexer lexer = Code_begin_at(s.text, s.length, at);
    Code_token token;
    while (Code_next(&lexer, &token) != Code_END) {
        switch (token.kind) {
        case Code_QUOTE:
            lexer.at = string(s, lexer.at, depth);
            if (lexer.at > s.length) return lexer.at;
            break;
        case Code_CLOSE:
            if (depth > 1) return lexer.at;
            /* fall through */
        case Code_ERROR: complain(s, (size_t)token.offset, depth, "unexpected ", token.span); return s.length + 1;
        default: printf("%*s%-8s " RG_FMT "\n", 2 * depth, "", Code_kind_name(token.kind), RG_ARG(token.span));
        }
    }
    if (depth == 1) return s.length;
    complain(s, s.length, depth, "the text ends inside ${", (rg_span){"", 0});
    return s.length + 1;
}

/* The inside of a string, from behind its quote to behind its other one. */
static size_t string(source s, size_t at, int depth) {
    Inside_lexer lexer = Inside_begin_at(s.text, s.length, at);
    Inside_token token;
    printf("%*s\"\n", 2 * depth, "");
    while (Inside_next(&lexer, &token) == Inside_TEXT || token.kind == Inside_OPEN) {
        if (token.kind == Inside_TEXT) {
            printf("%*sTEXT     '" RG_FMT "'\n", 2 * depth + 2, "", RG_ARG(token.span));
            continue;
        }
        printf("%*s${\n", 2 * depth + 2, "");
        lexer.at = code(s, lexer.at, depth + 2);
        if (lexer.at > s.length) return lexer.at;
        printf("%*s}\n", 2 * depth + 2, "");
    }
    printf("%*s", 2 * depth, "");
    if (token.kind == Inside_QUOTE) {
        puts("\"");
        return lexer.at;
    }
    puts("no quote at the end");
    return s.length + 1;
}

int main(void) {
    const char *texts[] = {"greet = \"hi ${name}, ${\"${a} & \" b}!\" !", "\"a ${b"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        puts(texts[i]);
        code((source){texts[i], strlen(texts[i])}, 0, 1);
    }
    return 0;
}
