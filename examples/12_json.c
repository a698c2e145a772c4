/* A validator for JSON (RFC 8259): patterns that call each other, text that must be UTF-8, a limit to nesting.
 *
 *     cc -O2 -Iinclude examples/12_json.c -o 12_json && ./12_json
 *
 * judges some samples; ./12_json file.json ... judges files, where - is standard input. The exit code is 0 if all are valid,
 * 1 if one is not, 2 if one can't be read or is nested too deep to tell.
 *
 * Prints
 *     {"a": [1, -2.5e3, true]}   valid
 *     "\u20ac or €"              valid
 *     [1, 2,]                    invalid
 *     {"a": 01}                  invalid
 *     [[[ 300 deep ]]]           patterns nested too deep
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every part begins with bytes that no other part begins with, and every loop is possessive: nothing is tried twice, and no
 * frame is ever kept. What is not recursive is a macro, and so becomes part of the function that uses it. */
#define GAP RG_STAR_POSSESSIVE(RG_CLASS(" \t\n\r"))

#define PLAIN RG_STAR_POSSESSIVE(RG_CLASS(RG_RANGE(0x20, 0x21), RG_RANGE(0x23, 0x5B), RG_RANGE(0x5D, 0x7F)))
#define ESCAPE RG_SEQ('\\', RG_ALT(RG_CLASS("\"\\/bfnrt"), RG_SEQ('u', RG_REPEAT(4, RG_XDIGIT))))
#define STRING \
    RG_SEQ('"', PLAIN, RG_STAR_POSSESSIVE(RG_ALT(ESCAPE, RG_UTF8_RANGE(0x80, 0x10FFFF)), PLAIN), '"')

#define DIGITS RG_PLUS_POSSESSIVE(RG_DIGIT)
#define NUMBER RG_SEQ( \
    RG_OPT_POSSESSIVE('-'), RG_ALT('0', RG_SEQ(RG_RANGE('1', '9'), RG_STAR_POSSESSIVE(RG_DIGIT))), \
    RG_OPT_POSSESSIVE('.', DIGITS), RG_OPT_POSSESSIVE(RG_CLASS("eE"), RG_OPT_POSSESSIVE(RG_CLASS("+-")), DIGITS))

/* The rest of an object or an array, after its bracket: what must call itself. */
RG_DECLARE(Object)
RG_DECLARE(Array)
#define VALUE RG_ALT( \
    STRING, NUMBER, RG_SEQ('{', RG_CALL(Object)), RG_SEQ('[', RG_CALL(Array)), "true", "false", "null")

/* After each element stands the closing bracket, or a comma with one more element behind it. */
#define COMMA_OR(end, more) RG_ALT(RG_AHEAD(end), RG_SEQ(',', GAP, more))
#define NESTING RG_DEPTH(255)
RG_MATCHER(Object, RG_SEQ(
    GAP, RG_STAR_POSSESSIVE(STRING, GAP, ':', GAP, VALUE, GAP, COMMA_OR('}', RG_AHEAD('"'))), '}'), NESTING)
RG_MATCHER(Array, RG_SEQ(
    GAP, RG_STAR_POSSESSIVE(VALUE, GAP, COMMA_OR(']', RG_NOT_AHEAD(']'))), ']'), NESTING)
RG_MATCHER(Json, RG_SEQ(GAP, VALUE, GAP))

static const char *verdict(rg_status status) {
    return status == RG_MATCH ? "valid" : status == RG_NO_MATCH ? "invalid" : rg_status_text(status);
}

static void samples(void) {
    static const char *const documents[] = {"{\"a\": [1, -2.5e3, true]}", "\"\\u20ac or \xe2\x82\xac\"", "[1, 2,]",
                                            "{\"a\": 01}"};
    for (size_t i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        const size_t length = strlen(documents[i]);
        const int width = 26 + (i == 1 ? 2 : 0); /* three bytes are one column */
        printf("%-*s %s\n", width, documents[i], verdict(Json_match(documents[i], length, NULL)));
    }
    char deep[600];
    memset(deep, '[', 300);
    memset(deep + 300, ']', 300);
    printf("%-26s %s\n", "[[[ 300 deep ]]]", verdict(Json_match(deep, sizeof deep, NULL)));
}

/* The whole of a stream, NULL if it can't be had. */
static char *slurp(FILE *in, size_t *length) {
    size_t room = 1 << 16;
    char *text = malloc(room);
    *length = 0;
    while (text != NULL) {
        *length += fread(text + *length, 1, room - *length, in);
        if (*length < room) break;
        char *larger = realloc(text, room *= 2);
        if (larger == NULL) free(text);
        text = larger;
    }
    if (text != NULL && ferror(in)) {
        free(text);
        text = NULL;
    }
    return text;
}

/* The exit code for one file. */
static int judge(const char *path) {
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    size_t length = 0;
    char *text = in != NULL ? slurp(in, &length) : NULL;
    if (in != NULL && in != stdin) fclose(in);
    if (text == NULL) {
        perror(path);
        return 2;
    }
    const rg_status status = Json_match(text, length, NULL);
    free(text);
    printf("%s: %s\n", path, verdict(status));
    return status == RG_MATCH ? 0 : status == RG_NO_MATCH ? 1 : 2;
}

int main(int count, char **arguments) {
    if (count < 2) samples();
    int worst = 0;
    for (int i = 1; i < count; i++) {
        const int code = judge(arguments[i]);
        if (code > worst) worst = code;
    }
    return worst;
}
