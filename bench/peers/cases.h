/* The cases, one row each: id, title, pattern (one of PEER_PATTERNS), subject.
 * Most search: Name_find, an unanchored pcre2_jit_match, a re2c function that goes on from byte to byte.
 * Those named full_ judge the whole subject: Name_match, \A...\z for the others. */
#ifndef REGENGO_BENCH_CASES_H
#define REGENGO_BENCH_CASES_H

#include "../patterns.h"

/* pattern, regex, groups (with the whole match), DSL, options, how: find or match */
#define PEER_PATTERNS(X) \
    X(email, EMAIL_REGEX, 1, EMAIL_PATTERN, 0, find) \
    X(email_parts, EMAIL_PARTS_REGEX, 4, EMAIL_PARTS_PATTERN, 0, find) \
    X(url, URL_REGEX, 5, URL_PATTERN, 0, find) \
    X(date, DATE_REGEX, 4, DATE_PATTERN, 0, find) \
    X(ipv4, IPV4_REGEX, 1, IPV4_PATTERN, 0, find) \
    X(complex_url, COMPLEX_URL_REGEX, 9, COMPLEX_URL_PATTERN, 0, find) \
    X(log_line, LOG_LINE_REGEX, 6, LOG_LINE_PATTERN, 0, find) \
    X(semver, SEMVER_REGEX, 6, SEMVER_PATTERN, 0, find) \
    X(letters, LETTERS_REGEX, 1, LETTERS_PATTERN, 0, find) \
    X(words, WORDS_REGEX, 3, WORDS_PATTERN, 0, find) \
    X(uuid, UUID_REGEX, 1, UUID_PATTERN, 0, find) \
    X(full_email, EMAIL_REGEX, 1, EMAIL_PATTERN, 0, match) \
    X(full_url, URL_PLAIN_REGEX, 1, URL_PLAIN_PATTERN, 0, match) \
    X(full_ipv4, IPV4_REGEX, 1, IPV4_PATTERN, 0, match) \
    X(full_uuid, UUID_REGEX, 1, UUID_PATTERN, 0, match)

/* What an engine without a call for whole subjects compiles. */
#define PEER_REGEX(regex, how) PEER_REGEX_##how(regex)
#define PEER_REGEX_find(regex) regex
#define PEER_REGEX_match(regex) "\\A(?:" regex ")\\z"

#define PEER_CASES(X) \
    X(email_short, "e-mail, short", email, EMAIL_SUBJECT) \
    X(email_late, "e-mail after 100 word bytes", email, EMAIL_LATE_SUBJECT) \
    X(email_parts, "e-mail, 3 captures", email_parts, EMAIL_PARTS_SUBJECT) \
    X(url, "URL, 4 captures", url, URL_SUBJECT) \
    X(date, "date, 3 captures", date, DATE_SUBJECT) \
    X(date_inside, "date inside a line", date, DATE_INSIDE_SUBJECT) \
    X(ipv4, "IPv4, 15 bytes", ipv4, IPV4_SUBJECT) \
    X(ipv4_short, "IPv4, 7 bytes", ipv4, IPV4_SHORT_SUBJECT) \
    X(complex_url, "complex URL, 8 captures", complex_url, COMPLEX_URL_SUBJECT) \
    X(log_line, "log line, 5 captures", log_line, LOG_LINE_SUBJECT) \
    X(semver, "semver, 5 captures", semver, SEMVER_SUBJECT) \
    X(letters, "(?:(?:a|b)|(?:k)+)*abcd, 110 bytes", letters, LETTERS_SUBJECT) \
    X(words, "((\\w+\\s*)+)end", words, WORDS_SUBJECT) \
    X(uuid, "UUID", uuid, UUID_SUBJECT) \
    X(full_email, "full e-mail", full_email, EMAIL_PARTS_SUBJECT) \
    X(full_url, "full URL", full_url, URL_SUBJECT) \
    X(full_ipv4, "full IPv4", full_ipv4, IPV4_SUBJECT) \
    X(full_uuid, "full UUID", full_uuid, UUID_SUBJECT)

enum { PEER_MAX_GROUPS = 9 };

#endif
