/* re2c's contenders: one scanner per pattern that walks the text. Made three times (switch, -b, -g), as in ../peers/re2c.re,
 * and with the same sentinel: a NUL stands after the text and none within. */
#include "cases.h"
#include "engine.h"

#define RE2C_NAME(id) RE2C_PASTE(id, RE2C_STYLE)
#define RE2C_PASTE(id, style) RE2C_PASTE_(id, style)
#define RE2C_PASTE_(id, style) id##_##style
#define RE2C_STRING(style) RE2C_STRING_(style)
#define RE2C_STRING_(style) #style

typedef const unsigned char *place;

#define SCANNER(id) static bool RE2C_NAME(id)(void *state, const char *subject, size_t length)
#define WALK \
    place text = (place)subject, YYCURSOR = text, YYMARKER, begin; \
    text_tally tally = {0}; \
    (void)YYMARKER, (void)length, (void)state
#define MATCH text_match(&tally, (size_t)(begin - text), (size_t)(YYCURSOR - text))
#define KIND(kind) text_kind(&tally, kind, (size_t)(begin - text), (size_t)(YYCURSOR - text))
#define GROUP(g, from, to) text_span(&tally, g, (size_t)((from) - text), (size_t)((to) - text))
#define DONE return text_found = tally, tally.count > 0

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;
    re2c:tags = 1;

    digit = [0-9];
    word  = [0-9A-Za-z_];
    host  = [0-9A-Za-z_.-]+;
    user  = [0-9A-Za-z_.+-]+;
    space = [ \t\n\v\f\r];
    octet = "25" [0-5] | "2" [0-4] digit | [01]? digit digit;
    end   = "\x00";
*/

SCANNER(email) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            user "@" host "." host    { MATCH; continue; }
            user                      { continue; }
            [^\x000-9A-Za-z_.+-]+     { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(uri) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            word+ "://" [^\x00/ \t\n\v\f\r?#]+ [^\x00 \t\n\v\f\r?#]+ ("?" [^\x00 \t\n\v\f\r#]*)? ("#" [^\x00 \t\n\v\f\r]*)? {
                MATCH;
                continue;
            }
            word+                     { continue; }
            [^\x000-9A-Za-z_]+        { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(ipv4) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            (octet "."){3} octet      { MATCH; continue; }
            [^\x000-9]+               { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(date) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            digit{4} "-" digit{2} "-" digit{2} { MATCH; continue; }
            [^\x000-9]+               { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(url) {
    WALK;
    place scheme, name, name_end, port, port_end, path;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            "http" "s"? @scheme "://" @name host @name_end (":" @port digit+ @port_end)? (@path "/" [0-9A-Za-z_./]*)? {
                MATCH;
                GROUP(1, begin, scheme);
                GROUP(2, name, name_end);
                if (port) GROUP(3, port, port_end);
                if (path) GROUP(4, path, YYCURSOR);
                continue;
            }
            [^\x00h]+                 { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(quoted) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            ["] [^\x00"]* ["]         { MATCH; continue; }
            [^\x00"]+                 { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(literal) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            "Sherlock Holmes"         { MATCH; continue; }
            [^\x00S]+                 { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(caseless) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            'sherlock holmes'         { MATCH; continue; }
            [^\x00sS]+                { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(five) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            "Sherlock Holmes" | "John Watson" | "Irene Adler" | "Inspector Lestrade" | "Professor Moriarty" { MATCH; continue; }
            [^\x00SJIP]+              { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(word) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            word+                     { MATCH; continue; }
            [^\x000-9A-Za-z_]+        { continue; }
            *                         { continue; }
            end                       { DONE; }
        */
    }
}

SCANNER(token) {
    WALK;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            [A-Za-z_] word*           { KIND(1); continue; }
            digit+                    { KIND(2); continue; }
            space+                    { KIND(3); continue; }
            end                       { DONE; }
            *                         { KIND(4); continue; }
        */
    }
}

static bench_contender contender(size_t pattern)
{
#define ROW(id, ...) RE2C_NAME(id),
    static bench_call *const scanners[] = {TEXT_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = "re2c " RE2C_STRING(RE2C_STYLE), .call = scanners[pattern]};
}

const text_engine RE2C_NAME(text_re2c) = {.name = "re2c " RE2C_STRING(RE2C_STYLE), .contender = contender};
