/* re2c's contenders, one scanner per pattern. Made three times (switch, -b, -g) with RE2C_STYLE set to tell them apart.
 *
 * The rules do what someone who knows re2c would do: captures as tags, so that one pass finds them; runs that cannot
 * begin a match skipped by a rule of their own, so that a search is one pass too wherever longest match allows it;
 * the end found by a sentinel. So these scanners are told more than the other engines: that a NUL stands after the
 * subject and none within. (re2c's end-of-input rule, which needs only the first, cannot be had with -b and -g.) */
#include "cases.h"
#include "engine.h"

#define RE2C_NAME(id) RE2C_PASTE(id, RE2C_STYLE)
#define RE2C_PASTE(id, style) RE2C_PASTE_(id, style)
#define RE2C_PASTE_(id, style) id##_##style
#define RE2C_STRING(style) RE2C_STRING_(style)
#define RE2C_STRING_(style) #style

typedef const unsigned char *place;

/* begin and end of each group; NULL where it took no part */
static place group[2 * PEER_MAX_GROUPS];

#define SCANNER(id) static bool RE2C_NAME(id)(void *state, const char *subject, size_t length)
#define SCAN_FROM_START \
    place *found = state, YYCURSOR = (place)subject, YYMARKER, begin; \
    (void)YYMARKER, (void)length
#define GROUP(i, from, to) (found[2 * (i)] = (from), found[2 * (i) + 1] = (to))

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;
    re2c:tags = 1;

    digit = [0-9];
    word  = [0-9A-Za-z_];
    host  = [0-9A-Za-z_.-]+;
    user  = [0-9A-Za-z_.+-]+;
    hex   = [0-9a-fA-F];
    space = [ \t\n\v\f\r];
    octet = "25" [0-5] | "2" [0-4] digit | "1"? digit? digit;
*/

SCANNER(email) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            user "@" host "." host   { GROUP(0, begin, YYCURSOR); return true; }
            user                     { continue; }
            [^\x000-9A-Za-z_.+-]+    { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(email_parts) {
    SCAN_FROM_START;
    place at, dot;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            user @at "@" host @dot "." host {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, at);
                GROUP(2, at + 1, dot);
                GROUP(3, dot + 1, YYCURSOR);
                return true;
            }
            user                     { continue; }
            [^\x000-9A-Za-z_.+-]+    { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(url) {
    SCAN_FROM_START;
    place scheme, name, name_end, port, port_end, path;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            "http" "s"? @scheme "://" @name host @name_end (":" @port digit+ @port_end)? (@path "/" [0-9A-Za-z_./]*)? {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, scheme);
                GROUP(2, name, name_end);
                GROUP(3, port, port_end);
                GROUP(4, path, path ? YYCURSOR : NULL);
                return true;
            }
            [^\x00h]+                { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(date) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            digit{4} "-" digit{2} "-" digit{2} {
                GROUP(0, begin, begin + 10);
                GROUP(1, begin, begin + 4);
                GROUP(2, begin + 5, begin + 7);
                GROUP(3, begin + 8, begin + 10);
                return true;
            }
            [^\x000-9]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(ipv4) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            (octet "."){3} octet     { GROUP(0, begin, YYCURSOR); return true; }
            [^\x000-9]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(complex_url) {
    SCAN_FROM_START;
    place scheme, login, login_end, secret, secret_end, name, name_end, port, port_end, path, path_end;
    place query, query_end, fragment, fragment_end;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            "http" "s"? @scheme "://" (@login host @login_end (":" @secret host @secret_end)? "@")?
            @name host @name_end (":" @port digit+ @port_end)? (@path "/" [0-9A-Za-z_./-]* @path_end)?
            ("?" @query [0-9A-Za-z_=&.-]+ @query_end)? ("#" @fragment [0-9A-Za-z_-]+ @fragment_end)? {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, scheme);
                GROUP(2, login, login_end);
                GROUP(3, secret, secret_end);
                GROUP(4, name, name_end);
                GROUP(5, port, port_end);
                GROUP(6, path, path_end);
                GROUP(7, query, query_end);
                GROUP(8, fragment, fragment_end);
                return true;
            }
            [^\x00h]+                { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(log_line) {
    SCAN_FROM_START;
    place clock, level, level_end, component, component_end, message;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            digit{4} "/" digit{2} "/" digit{2} space+ @clock digit{2} ":" digit{2} ":" digit{2} space+
            @level ("DEBUG" | "INFO" | "WARN" | "ERROR") @level_end space+
            @component [0-9A-Za-z_.]+ @component_end ":" space+ @message [^\x00\n]* {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, begin + 10);
                GROUP(2, clock, clock + 8);
                GROUP(3, level, level_end);
                GROUP(4, component, component_end);
                GROUP(5, message, YYCURSOR);
                return true;
            }
            [^\x000-9]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(semver) {
    SCAN_FROM_START;
    place minor, patch, patch_end, release, release_end, build;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            digit+ "." @minor digit+ "." @patch digit+ @patch_end ("-" @release host @release_end)? ("+" @build host)? {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, minor - 1);
                GROUP(2, minor, patch - 1);
                GROUP(3, patch, patch_end);
                GROUP(4, release, release_end);
                GROUP(5, build, build ? YYCURSOR : NULL);
                return true;
            }
            digit+                   { continue; }
            [^\x000-9]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(letters) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            (("a" | "b") | "k"+)* "abcd" { GROUP(0, begin, YYCURSOR); return true; }
            [^\x00abk]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(words) {
    SCAN_FROM_START;
    place last, last_end;
    /*!stags:re2c format = "place @@; "; */
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            (@last word+ space* @last_end)+ "end" {
                GROUP(0, begin, YYCURSOR);
                GROUP(1, begin, last_end);
                GROUP(2, last, last_end);
                return true;
            }
            [^\x000-9A-Za-z_]+       { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

SCANNER(uuid) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            hex{8} "-" hex{4} "-" hex{4} "-" hex{4} "-" hex{12} { GROUP(0, begin, YYCURSOR); return true; }
            [^\x000-9a-fA-F]+        { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

/* Whole subjects: the sentinel is the last byte of the rule. */
SCANNER(full_email) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        user "@" host "." host "\x00"   { GROUP(0, begin, YYCURSOR - 1); return YYCURSOR - 1 == begin + length; }
        *                               { return false; }
    */
}

SCANNER(full_url) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        "http" "s"? "://" host (":" digit+)? ("/" [0-9A-Za-z_./]*)? "\x00" {
            GROUP(0, begin, YYCURSOR - 1);
            return YYCURSOR - 1 == begin + length;
        }
        *                               { return false; }
    */
}

SCANNER(full_ipv4) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        (octet "."){3} octet "\x00"     { GROUP(0, begin, YYCURSOR - 1); return YYCURSOR - 1 == begin + length; }
        *                               { return false; }
    */
}

SCANNER(full_uuid) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        hex{8} "-" hex{4} "-" hex{4} "-" hex{4} "-" hex{12} "\x00" {
            GROUP(0, begin, YYCURSOR - 1);
            return YYCURSOR - 1 == begin + length;
        }
        *                               { return false; }
    */
}

SCANNER(full_number) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        [+-]? digit+ ("." digit+)? ([eE] [+-]? digit+)? "\x00" {
            GROUP(0, begin, YYCURSOR - 1);
            return YYCURSOR - 1 == begin + length;
        }
        *                               { return false; }
    */
}

SCANNER(full_amount) {
    SCAN_FROM_START;
    begin = YYCURSOR;
    /*!re2c
        "-"? digit{1,3} ("," digit{3})* ("." digit{2})? (" " ("USD" | "EUR" | "GBP"))? "\x00" {
            GROUP(0, begin, YYCURSOR - 1);
            return YYCURSOR - 1 == begin + length;
        }
        *                               { return false; }
    */
}

/* No round holds a 'c', so the shortest match is the longest one, too. */
SCANNER(lazy_letters) {
    SCAN_FROM_START;
    for (;;) {
        begin = YYCURSOR;
        /*!re2c
            (("a" | "b") | "k"+)+ "abcd" { GROUP(0, begin, YYCURSOR); return true; }
            [^\x00abk]+              { continue; }
            *                        { continue; }
            "\x00"                   { return false; }
        */
    }
}

static bench_contender contender(size_t pattern)
{
#define ROW(id, ...) RE2C_NAME(id),
    static bench_call *const scanners[] = {PEER_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = "re2c " RE2C_STRING(RE2C_STYLE), .call = scanners[pattern], .state = group};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count)
{
    (void)pattern;
    for (size_t i = 0; i < count; i++) {
        bool set = group[2 * i];
        spans[i].begin = set ? (const char *)group[2 * i] - subject : PEER_UNSET;
        spans[i].end = set ? (const char *)group[2 * i + 1] - subject : PEER_UNSET;
    }
}

const peer_engine RE2C_NAME(peer_re2c) = {
    .name = "re2c " RE2C_STRING(RE2C_STYLE), .contender = contender, .spans = spans};
