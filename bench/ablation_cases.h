/* More everyday patterns than peers/ and text/ have, for ablation.py: an optimisation shall be judged by more than what it was
 * written for. Some are found, some are not. Nothing of the library is included: who expands a *_PATTERN has included
 * <regengo/dsl.h>. */
#ifndef REGENGO_BENCH_ABLATION_CASES_H
#define REGENGO_BENCH_ABLATION_CASES_H

#include "patterns.h"

#define CLOCK_REGEX "(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?"
#define CLOCK_PATTERN \
    RG_SEQ(RG_ALT(RG_SEQ(RG_OPT(RG_CLASS("01")), RG_DIGIT), RG_SEQ('2', RG_RANGE('0', '3'))), \
           ':', RG_RANGE('0', '5'), RG_DIGIT, RG_OPT(':', RG_RANGE('0', '5'), RG_DIGIT))
#define CLOCK_SUBJECT "Platform 4 of 12: the train at 23:05 is now due at 23:40, 35 minutes late"

#define US_DATE_REGEX "(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/\\d{4}"
#define US_DATE_PATTERN \
    RG_SEQ(RG_ALT(RG_SEQ(RG_OPT('0'), RG_RANGE('1', '9')), RG_SEQ('1', RG_RANGE('0', '2'))), '/', \
           RG_ALT(RG_SEQ(RG_OPT('0'), RG_RANGE('1', '9')), RG_SEQ(RG_CLASS("12"), RG_DIGIT), RG_SEQ('3', RG_CLASS("01"))), \
           '/', RG_REPEAT(4, RG_DIGIT))
#define US_DATE_SUBJECT "Invoice 4711/B of 12/31/2024, 1/2 of it due in 30 days"

#define REQUEST_REGEX "(?<method>GET|HEAD|POST|PUT|DELETE|OPTIONS) (?<target>[^\\s]+) HTTP/(?<version>\\d\\.\\d)"
#define REQUEST_PATTERN \
    RG_SEQ(RG_CAPTURE(method, RG_ALT("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")), ' ', \
           RG_CAPTURE(target, RG_PLUS(RG_NOT_CLASS(RG_SPACE))), " HTTP/", RG_CAPTURE(version, RG_DIGIT, '.', RG_DIGIT))
#define REQUEST_SUBJECT "POST /api/v2/orders/1842/items?draft=1 HTTP/1.1"

#define HEADER_REGEX "(?m:^)[\\w-]+:\\s*.*(?m:$)"
#define HEADER_PATTERN \
    RG_SEQ(RG_LINE_BEGIN, RG_PLUS(RG_CLASS(RG_WORD, '-')), ':', RG_STAR(RG_SPACE), RG_STAR(RG_ANY), RG_LINE_END)
#define HEADER_SUBJECT \
    "HTTP/1.1 200 OK\nDate: Fri, 28 Nov 2025 10:15:00 GMT\nContent-Type: text/html; charset=utf-8\n" \
    "Content-Length: 348\n\n<p>No header"

#define ESCAPED_REGEX "\"(?:[^\"\\\\]|\\\\.)*\""
#define ESCAPED_PATTERN RG_SEQ('"', RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY))), '"')
#define ESCAPED_SUBJECT "puts(name, \"she said \\\"no\\\" to C:\\\\temp\\\\new, twice\\n\");"

#define NUMBERS_REGEX "\\d+(?:,\\d+)*;"
#define NUMBERS_PATTERN RG_SEQ(RG_PLUS(RG_DIGIT), RG_STAR(',', RG_PLUS(RG_DIGIT)), ';')
#define NUMBERS_SUBJECT "17,204,9,1033,58 and then 6,75,300,12,8,1024;"

#define SENTENCE_REGEX "(?:\\w+[ ,]*)+\\."
#define SENTENCE_PATTERN RG_SEQ(RG_PLUS(RG_PLUS(RG_WORD), RG_STAR(RG_CLASS(" ,"))), '.')
#define SENTENCE_SUBJECT "Apples, pears, plums and, now and then, a basket of cherries."

#define PAIR_REGEX "(\\w+)=(?:\"([^\"]*)\"|([^\\s\"]*))"
#define PAIR_PATTERN \
    RG_SEQ(RG_CAPTURE(key, RG_PLUS(RG_WORD)), '=', \
           RG_ALT(RG_SEQ('"', RG_CAPTURE(quoted, RG_STAR(RG_NOT_CLASS('"'))), '"'), \
                  RG_CAPTURE(plain, RG_STAR(RG_NOT_CLASS('"', RG_SPACE)))))
#define PAIR_SUBJECT "level=info msg=\"worker started\" port=8080 took=1.5ms user=\"\" retries=0"

#define MODULE_REGEX "[\\w.]+\\.[\\w.]+"
#define MODULE_PATTERN RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, '.')), '.', RG_PLUS(RG_CLASS(RG_WORD, '.')))
#define MODULE_SUBJECT "import xml.etree.ElementTree as tree"

#define FILE_REGEX "(?:/[\\w.-]+)+\\.(?:cc|c|hpp|h|py|txt)\\b"
#define FILE_PATTERN \
    RG_SEQ(RG_PLUS('/', RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', RG_ALT("cc", "c", "hpp", "h", "py", "txt"), \
           RG_WORD_BOUNDARY)
#define FILE_SUBJECT "In file included from /usr/include/x86_64-linux-gnu/bits/socket.h:42, from main"

#define CALLED_REGEX "(?<name>[A-Za-z_]\\w*)\\s*\\("
#define CALLED_PATTERN RG_SEQ(RG_CAPTURE(name, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)), RG_STAR(RG_SPACE), '(')
#define CALLED_SUBJECT "    static const size_t total_bytes = round_up(sizeof header + payload, 16);"

#define COLOUR_REGEX "#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b"
#define COLOUR_PATTERN RG_SEQ('#', RG_ALT(RG_REPEAT(6, RG_XDIGIT), RG_REPEAT(3, RG_XDIGIT)), RG_WORD_BOUNDARY)
#define COLOUR_SUBJECT "a#main:hover { border: 1px solid #1e90ff; color: #333 }"

#define MAC_REGEX "(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}"
#define MAC_PATTERN RG_SEQ(RG_REPEAT(5, RG_REPEAT(2, RG_XDIGIT), ':'), RG_REPEAT(2, RG_XDIGIT))
#define MAC_SUBJECT "eth0 up since 10:42:07, inet6 fe80::1ff:fe23:4567:890a scope link, no ether"

#define FLOAT_REGEX "[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"
#define FLOAT_PATTERN \
    RG_SEQ(RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT), RG_OPT('.', RG_PLUS(RG_DIGIT)), \
           RG_OPT(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT)))
#define FLOAT_SUBJECT "-273.15e+02"

#define REPEATS_REGEX "(?:ab|abab)+c"
#define REPEATS_PATTERN RG_SEQ(RG_PLUS(RG_ALT("ab", "abab")), 'c')
#define REPEATS_SUBJECT "abababababab or ababababab, but with nothing behind them"

#define KEYWORD_REGEX "\\b(?:if|else|while|for|return|switch|case|break|continue)\\b"
#define KEYWORD_PATTERN \
    RG_SEQ(RG_WORD_BOUNDARY, RG_ALT("if", "else", "while", "for", "return", "switch", "case", "break", "continue"), \
           RG_WORD_BOUNDARY)
#define KEYWORD_SUBJECT "elsewhere, a format that was fortunate: the casement is broken, and iffy returns whiled away"

#define ROUTE_REGEX "/users/(?<user>\\d+)/posts/(?<post>\\d+)"
#define ROUTE_PATTERN \
    RG_SEQ("/users/", RG_CAPTURE(user, RG_PLUS(RG_DIGIT)), "/posts/", RG_CAPTURE(post, RG_PLUS(RG_DIGIT)))
#define ROUTE_SUBJECT "/users/1042/posts/77"

#define LETTERS_ONLY_SUBJECT TEN("abcdefghijklmnopqrst") /* 200 bytes, no @ */

#define SPACED_WORD_REGEX "\\b\\w+\\b"
#define SPACED_WORD_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY)
#define SPACED_WORD_SUBJECT "It was the best of times, it was the worst of times."

#define TAG_REGEX "<(?<name>\\w+)(?:\\s+\\w+=\"[^\"]*\")*\\s*/?>"
#define TAG_PATTERN \
    RG_SEQ('<', RG_CAPTURE(name, RG_PLUS(RG_WORD)), \
           RG_STAR(RG_PLUS(RG_SPACE), RG_PLUS(RG_WORD), "=\"", RG_STAR(RG_NOT_CLASS('"')), '"'), RG_STAR(RG_SPACE), \
           RG_OPT('/'), '>')
#define TAG_SUBJECT "if a < b: <img src=\"/icons/up.png\" alt=\"up, one level\" width=\"16\" />"

/* id, kind, regex, groups (with the whole match), DSL, how (find: the first match with its captures; match: the whole
 * subject; all: every match), subject */
#define EVERYDAY_CASES(X) \
    X(clock, "time", CLOCK_REGEX, 1, CLOCK_PATTERN, find, CLOCK_SUBJECT) \
    X(us_date, "date", US_DATE_REGEX, 1, US_DATE_PATTERN, find, US_DATE_SUBJECT) \
    X(request, "protocol", REQUEST_REGEX, 4, REQUEST_PATTERN, match, REQUEST_SUBJECT) \
    X(header, "protocol", HEADER_REGEX, 1, HEADER_PATTERN, all, HEADER_SUBJECT) \
    X(escaped, "quoted", ESCAPED_REGEX, 1, ESCAPED_PATTERN, find, ESCAPED_SUBJECT) \
    X(numbers, "list", NUMBERS_REGEX, 1, NUMBERS_PATTERN, find, NUMBERS_SUBJECT) \
    X(sentence, "list", SENTENCE_REGEX, 1, SENTENCE_PATTERN, find, SENTENCE_SUBJECT) \
    X(pair, "pair", PAIR_REGEX, 4, PAIR_PATTERN, all, PAIR_SUBJECT) \
    X(module, "name", MODULE_REGEX, 1, MODULE_PATTERN, find, MODULE_SUBJECT) \
    X(file, "path", FILE_REGEX, 1, FILE_PATTERN, find, FILE_SUBJECT) \
    X(called, "name", CALLED_REGEX, 2, CALLED_PATTERN, find, CALLED_SUBJECT) \
    X(colour, "hexadecimal", COLOUR_REGEX, 1, COLOUR_PATTERN, all, COLOUR_SUBJECT) \
    X(mac, "hexadecimal", MAC_REGEX, 1, MAC_PATTERN, find, MAC_SUBJECT) \
    X(float_number, "number", FLOAT_REGEX, 1, FLOAT_PATTERN, match, FLOAT_SUBJECT) \
    X(repeats, "loop", REPEATS_REGEX, 1, REPEATS_PATTERN, find, REPEATS_SUBJECT) \
    X(spaced_word, "word", SPACED_WORD_REGEX, 1, SPACED_WORD_PATTERN, all, SPACED_WORD_SUBJECT) \
    X(keyword, "alternative", KEYWORD_REGEX, 1, KEYWORD_PATTERN, find, KEYWORD_SUBJECT) \
    X(route, "path", ROUTE_REGEX, 3, ROUTE_PATTERN, match, ROUTE_SUBJECT) \
    X(email_none, "e-mail", EMAIL_REGEX, 1, EMAIL_PATTERN, find, LETTERS_ONLY_SUBJECT) \
    X(tag, "markup", TAG_REGEX, 2, TAG_PATTERN, find, TAG_SUBJECT)

enum { EVERYDAY_MAX_SPANS = 16 };

#endif
