/* Text in UTF-8: letters by their code points, emoji, and where a text is not well-formed.
 *
 *     cc -O2 -Iinclude examples/15_utf8.c -o 15_utf8 && ./15_utf8
 *
 * Prints
 *     identifier größe_2
 *     identifier _x
 *     identifier naïve
 *     Greek λόγος
 *     Greek Ω
 *     emoji 🙂 (U+1F642, 4 bytes)
 *     emoji 🚀 (U+1F680, 4 bytes)
 *     11 code points in 16 bytes
 *     "caf\xc3": not UTF-8 from byte 3 on
 *     "\xc0\xafetc": not UTF-8 from byte 0 on
 *     "\xed\xa0\x80": not UTF-8 from byte 0 on
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* A pattern is about bytes; these words take one code point, one to four bytes of it, if it is well-formed. Literals are
 * the bytes that the source holds, so a source in UTF-8 may hold "größe" as it stands. */
#define LETTER RG_UTF8_CLASS( \
    RG_UTF8_RANGE('A', 'Z'), RG_UTF8_RANGE('a', 'z'), '_', RG_UTF8_RANGE(0xC0, 0xD6), RG_UTF8_RANGE(0xD8, 0xF6), \
    RG_UTF8_RANGE(0xF8, 0x24F))
RG_MATCHER(Identifier, RG_SEQ(LETTER, RG_STAR(RG_ALT(LETTER, RG_DIGIT))))
RG_MATCHER(Greek, RG_PLUS(RG_UTF8_RANGE(0x370, 0x3FF)))
RG_MATCHER(Emoji, RG_UTF8_CLASS(RG_UTF8_RANGE(0x1F300, 0x1F64F), RG_UTF8_RANGE(0x1F680, 0x1F6FF)))

/* RG_UTF8_ANY is any code point but a newline. As much of a text as is well-formed: */
RG_MATCHER(Point, RG_ALT(RG_UTF8_ANY, '\n'))
RG_MATCHER(Well_formed, RG_STAR(RG_ALT(RG_UTF8_ANY, '\n')))

static unsigned code_point(rg_span four_bytes) {
    const unsigned char *p = (const unsigned char *)four_bytes.ptr;
    return (p[0] & 7u) << 18 | (p[1] & 63u) << 12 | (p[2] & 63u) << 6 | (p[3] & 63u);
}

static void well_formed(const char *shown, const char *text) {
    Well_formed_result m;
    if (Well_formed_prefix(text, strlen(text), &m) == RG_MATCH && m.match.len < strlen(text))
        printf("\"%s\": not UTF-8 from byte %zu on\n", shown, m.match.len);
}

int main(void) {
    const char *code = "größe_2 = _x + naïve;";
    Identifier_iter identifiers = Identifier_begin(code, strlen(code));
    Identifier_result identifier;
    while (Identifier_next(&identifiers, &identifier) == RG_MATCH)
        printf("identifier " RG_FMT "\n", RG_ARG(identifier.match));

    const char *prose = "at first λόγος, at last Ω";
    Greek_iter words = Greek_begin(prose, strlen(prose));
    Greek_result word;
    while (Greek_next(&words, &word) == RG_MATCH) printf("Greek " RG_FMT "\n", RG_ARG(word.match));

    const char *message = "up 🙂 and away 🚀";
    Emoji_iter emoji = Emoji_begin(message, strlen(message));
    Emoji_result one;
    while (Emoji_next(&emoji, &one) == RG_MATCH)
        printf("emoji " RG_FMT " (U+%X, %zu bytes)\n", RG_ARG(one.match), code_point(one.match), one.match.len);

    size_t points = 0;
    const char *mixed = "größe Ω 5 €";
    if (Point_count(mixed, strlen(mixed), &points) == RG_MATCH)
        printf("%zu code points in %zu bytes\n", points, strlen(mixed));

    well_formed("caf\\xc3", "caf\xc3"); /* cut off */
    well_formed("\\xc0\\xafetc", "\xc0\xaf"
                                 "etc");            /* an overlong slash */
    well_formed("\\xed\\xa0\\x80", "\xed\xa0\x80"); /* half a surrogate pair */
    return 0;
}
