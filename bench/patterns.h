/* The patterns that the benchmarks share, each beside the regex that says the same.
 * strategies.c, peers/ and compile.py all read them from here. Nothing is included: who expands a *_PATTERN has
 * included <regengo/dsl.h>. */
#ifndef REGENGO_BENCH_PATTERNS_H
#define REGENGO_BENCH_PATTERNS_H

#define EMAIL_REGEX "[\\w.+-]+@[\\w.-]+\\.[\\w.-]+"
#define EMAIL_PATTERN \
    RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".+-")), '@', RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', \
           RG_PLUS(RG_CLASS(RG_WORD, ".-")))

#define EMAIL_PARTS_REGEX "(?<user>[\\w.+-]+)@(?<domain>[\\w.-]+)\\.(?<tld>[\\w.-]+)"
#define EMAIL_PARTS_PATTERN \
    RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', \
           RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', \
           RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-"))))

#define URL_REGEX "(?<protocol>https?)://(?<host>[\\w.-]+)(?::(?<port>\\d+))?(?<path>/[\\w./]*)?"
#define URL_PATTERN \
    RG_SEQ(RG_CAPTURE(protocol, "http", RG_OPT('s')), "://", \
           RG_CAPTURE(host, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), \
           RG_OPT(':', RG_CAPTURE(port, RG_PLUS(RG_DIGIT))), \
           RG_OPT(RG_CAPTURE(path, '/', RG_STAR(RG_CLASS(RG_WORD, "./")))))

/* The same without captures, for a verdict on a whole subject. */
#define URL_PLAIN_REGEX "https?://[\\w.-]+(?::\\d+)?(?:/[\\w./]*)?"
#define URL_PLAIN_PATTERN \
    RG_SEQ("http", RG_OPT('s'), "://", RG_PLUS(RG_CLASS(RG_WORD, ".-")), RG_OPT(':', RG_PLUS(RG_DIGIT)), \
           RG_OPT('/', RG_STAR(RG_CLASS(RG_WORD, "./"))))

#define OCTET_REGEX "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"
#define OCTET_PATTERN \
    RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
           RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT))
#define IPV4_REGEX "(?:" OCTET_REGEX "\\.){3}" OCTET_REGEX
#define IPV4_PATTERN RG_SEQ(RG_REPEAT(3, OCTET_PATTERN, '.'), OCTET_PATTERN)

#define DATE_REGEX "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
#define DATE_PATTERN \
    RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-', \
           RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT)))

#define COMPLEX_URL_REGEX \
    "(?<scheme>https?)://(?:(?<user>[\\w.-]+)(?::(?<password>[\\w.-]+))?@)?(?<host>[\\w.-]+)(?::(?<port>\\d+))?" \
    "(?<path>/[\\w./-]*)?(?:\\?(?<query>[\\w=&.-]+))?(?:#(?<fragment>[\\w-]+))?"
#define COMPLEX_URL_PATTERN \
    RG_SEQ(RG_CAPTURE(scheme, "http", RG_OPT('s')), "://", \
           RG_OPT(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), \
                  RG_OPT(':', RG_CAPTURE(password, RG_PLUS(RG_CLASS(RG_WORD, ".-")))), '@'), \
           RG_CAPTURE(host, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), \
           RG_OPT(':', RG_CAPTURE(port, RG_PLUS(RG_DIGIT))), \
           RG_OPT(RG_CAPTURE(path, '/', RG_STAR(RG_CLASS(RG_WORD, "./-")))), \
           RG_OPT('?', RG_CAPTURE(query, RG_PLUS(RG_CLASS(RG_WORD, "=&.-")))), \
           RG_OPT('#', RG_CAPTURE(fragment, RG_PLUS(RG_CLASS(RG_WORD, '-')))))

#define LOG_LINE_REGEX \
    "(?<date>\\d{4}/\\d{2}/\\d{2})\\s+(?<time>\\d{2}:\\d{2}:\\d{2})\\s+(?<level>DEBUG|INFO|WARN|ERROR)\\s+" \
    "(?<component>[\\w.]+):\\s+(?<message>.*)"
#define LOG_LINE_PATTERN \
    RG_SEQ(RG_CAPTURE(date, RG_REPEAT(4, RG_DIGIT), '/', RG_REPEAT(2, RG_DIGIT), '/', RG_REPEAT(2, RG_DIGIT)), \
           RG_PLUS(RG_SPACE), \
           RG_CAPTURE(time, RG_REPEAT(2, RG_DIGIT), ':', RG_REPEAT(2, RG_DIGIT), ':', RG_REPEAT(2, RG_DIGIT)), \
           RG_PLUS(RG_SPACE), RG_CAPTURE(level, RG_ALT("DEBUG", "INFO", "WARN", "ERROR")), RG_PLUS(RG_SPACE), \
           RG_CAPTURE(component, RG_PLUS(RG_CLASS(RG_WORD, '.'))), ':', RG_PLUS(RG_SPACE), \
           RG_CAPTURE(message, RG_STAR(RG_ANY)))

#define SEMVER_REGEX \
    "(?<major>\\d+)\\.(?<minor>\\d+)\\.(?<patch>\\d+)(?:-(?<prerelease>[\\w.-]+))?(?:\\+(?<build>[\\w.-]+))?"
#define SEMVER_PATTERN \
    RG_SEQ(RG_CAPTURE(major, RG_PLUS(RG_DIGIT)), '.', RG_CAPTURE(minor, RG_PLUS(RG_DIGIT)), '.', \
           RG_CAPTURE(patch, RG_PLUS(RG_DIGIT)), \
           RG_OPT('-', RG_CAPTURE(prerelease, RG_PLUS(RG_CLASS(RG_WORD, ".-")))), \
           RG_OPT('+', RG_CAPTURE(build, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))

/* A loop over letters, of which the first one may follow it, too. */
#define LETTERS_REGEX "(?:(?:a|b)|(?:k)+)*abcd"
#define LETTERS_PATTERN RG_SEQ(RG_STAR(RG_ALT(RG_ALT('a', 'b'), RG_PLUS('k'))), "abcd")

/* A loop in a loop, of which every round leaves a choice: whether a word goes on behind a hyphen. */
#define HYPHENS_REGEX "(?<all>(?<last>\\w+(?:-\\w+)?\\s*)+)end"
#define HYPHENS_PATTERN \
    RG_SEQ(RG_CAPTURE(all, RG_PLUS(RG_CAPTURE(last, RG_PLUS(RG_WORD), RG_OPT('-', RG_PLUS(RG_WORD)), RG_STAR(RG_SPACE)))), "end")

/* A loop in a loop: where a word ends is a choice, and where the run of words ends is another. */
#define WORDS_REGEX "(?<all>(?<last>\\w+\\s*)+)end"
#define WORDS_PATTERN RG_SEQ(RG_CAPTURE(all, RG_PLUS(RG_CAPTURE(last, RG_PLUS(RG_WORD), RG_STAR(RG_SPACE)))), "end")

#define UUID_REGEX "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
#define UUID_PATTERN \
    RG_SEQ(RG_REPEAT(8, RG_XDIGIT), '-', RG_REPEAT(4, RG_XDIGIT), '-', RG_REPEAT(4, RG_XDIGIT), '-', \
           RG_REPEAT(4, RG_XDIGIT), '-', RG_REPEAT(12, RG_XDIGIT))

/* Subjects. */
#define TEN(text) text text text text text text text text text text
#define EMAIL_SUBJECT "me@myself.com"
#define EMAIL_LATE_SUBJECT TEN("aaaaaaaaaa") "| " EMAIL_SUBJECT
#define EMAIL_PARTS_SUBJECT "john.doe+tag@subdomain.example.co.uk"
#define URL_SUBJECT "https://api.github.com:443/repos/owner/repo"
#define IPV4_SUBJECT "192.168.100.255"
#define IPV4_SHORT_SUBJECT "8.8.8.8"
#define DATE_SUBJECT "2025-10-05"
#define DATE_INSIDE_SUBJECT "Events: 2024-01-15, 2024-06-20"
#define COMPLEX_URL_SUBJECT "https://user:pass@api.example.com:8080/v1/users?sort=asc&limit=10#results"
#define LOG_LINE_SUBJECT "2024/01/15 10:30:45 INFO app.server: Started worker 7 on port 8080"
#define SEMVER_SUBJECT "2.1.3-alpha.1+build.5114f85"
#define LETTERS_SUBJECT TEN("aaaaaaaaaa") "aaaaaaabcd" /* 110 bytes */
#define WORDS_SUBJECT "the quick brown fox jumps end"
#define HYPHENS_SUBJECT TEN("so-and-so it is ") "end" /* 163 bytes, 40 words before the end */
#define UUID_SUBJECT "123e4567-e89b-12d3-a456-426614174000"

#endif
