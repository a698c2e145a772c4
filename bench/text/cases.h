/* All matches in a text: the patterns, and the texts that each is looked for in. */
#ifndef REGENGO_BENCH_TEXT_CASES_H
#define REGENGO_BENCH_TEXT_CASES_H

#ifdef TEXT_KINDS /* the same engines, compiled for the table of `bench/run kinds` */
#include "../kinds/cases.h"
#else
#include "../patterns.h"

#define URI_REGEX "[\\w]+://[^/\\s?#]+[^\\s?#]+(?:\\?[^\\s#]*)?(?:#[^\\s]*)?"
#define URI_PATTERN \
    RG_SEQ(RG_PLUS(RG_WORD), "://", RG_PLUS(RG_NOT_CLASS("/?#", RG_SPACE)), RG_PLUS(RG_NOT_CLASS("?#", RG_SPACE)), \
           RG_OPT('?', RG_STAR(RG_NOT_CLASS('#', RG_SPACE))), RG_OPT('#', RG_STAR(RG_NOT_CLASS(RG_SPACE))))

/* Octets of two or three digits, as they are in a comparison that others made with this pattern. */
#define WIDE_OCTET_REGEX "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9])"
#define WIDE_OCTET_PATTERN \
    RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
           RG_SEQ(RG_OPT(RG_CLASS("01")), RG_DIGIT, RG_DIGIT))
#define WIDE_IPV4_REGEX "(?:" WIDE_OCTET_REGEX "\\.){3}" WIDE_OCTET_REGEX
#define WIDE_IPV4_PATTERN RG_SEQ(RG_REPEAT(3, WIDE_OCTET_PATTERN, '.'), WIDE_OCTET_PATTERN)

#define DAY_REGEX "\\d{4}-\\d{2}-\\d{2}"
#define DAY_PATTERN RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT))

#define QUOTED_REGEX "\"[^\"]*\""
#define QUOTED_PATTERN RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '"')

#define LITERAL_REGEX "Sherlock Holmes"
#define LITERAL_PATTERN RG_LIT("Sherlock Holmes")
#define CASELESS_REGEX "(?i:sherlock holmes)"
#define CASELESS_PATTERN RG_ICASE("sherlock holmes")
#define FIVE_REGEX "Sherlock Holmes|John Watson|Irene Adler|Inspector Lestrade|Professor Moriarty"
#define FIVE_PATTERN RG_ALT("Sherlock Holmes", "John Watson", "Irene Adler", "Inspector Lestrade", "Professor Moriarty")

#define WORD_REGEX "\\b\\w+\\b"
#define WORD_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY)

/* Every byte is in a token; which of the four it is, is part of the result. */
#define TOKEN_REGEX "([A-Za-z_]\\w*)|(\\d+)|(\\s+)|([^\\w\\s])"
#define TOKEN_PATTERN \
    RG_ALT(RG_CAPTURE(identifier, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)), RG_CAPTURE(number, RG_PLUS(RG_DIGIT)), \
           RG_CAPTURE(blanks, RG_PLUS(RG_SPACE)), RG_CAPTURE(other, RG_NOT_CLASS(RG_WORD, RG_SPACE)))

/* id, regex, DSL, groups whose spans are part of the result (beside the match itself), groups of which one tells the kind */
#define TEXT_PATTERNS(X) \
    X(email, EMAIL_REGEX, EMAIL_PATTERN, 0, 0) \
    X(uri, URI_REGEX, URI_PATTERN, 0, 0) \
    X(ipv4, WIDE_IPV4_REGEX, WIDE_IPV4_PATTERN, 0, 0) \
    X(date, DAY_REGEX, DAY_PATTERN, 0, 0) \
    X(url, URL_REGEX, URL_PATTERN, 4, 0) \
    X(quoted, QUOTED_REGEX, QUOTED_PATTERN, 0, 0) \
    X(literal, LITERAL_REGEX, LITERAL_PATTERN, 0, 0) \
    X(caseless, CASELESS_REGEX, CASELESS_PATTERN, 0, 0) \
    X(five, FIVE_REGEX, FIVE_PATTERN, 0, 0) \
    X(word, WORD_REGEX, WORD_PATTERN, 0, 0) \
    X(token, TOKEN_REGEX, TOKEN_PATTERN, 0, 4)

/* id, title, pattern, file of the folder of haystacks */
#define TEXT_CASES(X) \
    X(email, "e-mail", email, "mario.txt") \
    X(uri, "URI", uri, "mario.txt") \
    X(ipv4, "IPv4", ipv4, "mario.txt") \
    X(ipv4_log, "IPv4", ipv4, "access.log") \
    X(date, "date", date, "mario.txt") \
    X(date_log, "date, none there", date, "access.log") \
    X(url, "URL, 4 captures", url, "mario.txt") \
    X(quoted, "\"[^\"]*\"", quoted, "mario.txt") \
    X(quoted_csv, "\"[^\"]*\"", quoted, "data.csv") \
    X(literal, "one literal", literal, "sherlock.txt") \
    X(literal_en, "one literal", literal, "en-sampled.txt") \
    X(caseless, "caseless literal", caseless, "sherlock.txt") \
    X(caseless_en, "caseless literal", caseless, "en-sampled.txt") \
    X(five, "five literals", five, "sherlock.txt") \
    X(five_en, "five literals", five, "en-sampled.txt") \
    X(word, "\\b\\w+\\b", word, "sherlock.txt") \
    X(token, "tokens of 4 kinds", token, "mario.txt") \
    X(token_novel, "tokens of 4 kinds", token, "sherlock.txt")

enum { TEXT_MAX_GROUPS = 5 };
#endif

#endif
