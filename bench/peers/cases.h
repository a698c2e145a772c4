/* The patterns, and the cases of two tables. Most search: Name_find, an unanchored pcre2_jit_match, a re2c function that goes on
 * from byte to byte. Those named full_ judge the whole subject: Name_match, \A...\z for the others. */
#ifndef REGENGO_BENCH_CASES_H
#define REGENGO_BENCH_CASES_H

#include "../patterns.h"

/* A sign, a point and an exponent that may be there. */
#define NUMBER_REGEX "[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"
#define NUMBER_PATTERN \
    RG_SEQ(RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT), RG_OPT('.', RG_PLUS(RG_DIGIT)), \
           RG_OPT(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT)))

/* Groups of three digits, two decimals and a currency that may be there. */
#define AMOUNT_REGEX "-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2})?(?: (?:USD|EUR|GBP))?"
#define AMOUNT_PATTERN \
    RG_SEQ(RG_OPT('-'), RG_BETWEEN(1, 3, RG_DIGIT), RG_STAR(',', RG_REPEAT(3, RG_DIGIT)), \
           RG_OPT('.', RG_REPEAT(2, RG_DIGIT)), RG_OPT(' ', RG_ALT("USD", "EUR", "GBP")))

/* As LETTERS_PATTERN, with a loop that takes as little as it can. */
#define LAZY_LETTERS_REGEX "(?:[ab]|k+)+?abcd"
#define LAZY_LETTERS_PATTERN RG_SEQ(RG_PLUS_LAZY(RG_ALT(RG_CLASS("ab"), RG_PLUS('k'))), "abcd")

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
    X(full_uuid, UUID_REGEX, 1, UUID_PATTERN, 0, match) \
    X(full_number, NUMBER_REGEX, 1, NUMBER_PATTERN, 0, match) \
    X(full_amount, AMOUNT_REGEX, 1, AMOUNT_PATTERN, 0, match) \
    X(lazy_letters, LAZY_LETTERS_REGEX, 1, LAZY_LETTERS_PATTERN, 0, find)

/* What an engine without a call for whole subjects compiles. */
#define PEER_REGEX(regex, how) PEER_REGEX_##how(regex)
#define PEER_REGEX_find(regex) regex
#define PEER_REGEX_match(regex) "\\A(?:" regex ")\\z"

/* id, title, pattern; the subjects are those of the function of that id in subjects.c. */
#define PEER_MIXED_CASES(X) \
    X(email, "e-mail in a line", email) \
    X(email_field, "e-mail of a field, 3 captures", email_parts) \
    X(url, "URL in a line, 4 captures", url) \
    X(date, "date in a line, 3 captures", date) \
    X(ipv4, "IPv4 in a line", ipv4) \
    X(complex_url, "complex URL, 8 captures", complex_url) \
    X(log_line, "log line, 5 captures", log_line) \
    X(semver, "semver in a line, 5 captures", semver) \
    X(letters, "(?:(?:a|b)|(?:k)+)*abcd", letters) \
    X(lazy_letters, "(?:[ab]|k+)+?abcd", lazy_letters) \
    X(words, "((\\w+\\s*)+)end", words) \
    X(uuid, "UUID in a line", uuid) \
    X(full_email, "full e-mail", full_email) \
    X(full_url, "full URL", full_url) \
    X(full_ipv4, "full IPv4", full_ipv4) \
    X(full_uuid, "full UUID", full_uuid) \
    X(full_number, "full number, exponent", full_number) \
    X(full_amount, "full amount of money", full_amount)

/* id, title, pattern, subject: one subject, over and over. */
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
