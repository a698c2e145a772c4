/* Patterns that backtrack, and for each a subject that grows, with a match and without: GROWTH_PATTERNS(X) is
 * X(id, regex, words, lead, unit, miss, hit): the subject is `lead`, then `unit` again and again, then `miss` or `hit`. */
#ifndef REGENGO_BENCH_GROWTH_CASES_H
#define REGENGO_BENCH_GROWTH_CASES_H

#include <stdbool.h>
#include <stddef.h>

#define GROWTH_PATTERNS(X) \
    X(stars, "(a*)*b", RG_SEQ(RG_STAR(RG_CAPTURE(x, RG_STAR('a'))), 'b'), "", "a", "", "b") \
    X(pluses, "(x+x+)+y", RG_SEQ(RG_PLUS(RG_CAPTURE(x, RG_PLUS('x'), RG_PLUS('x'))), 'y'), "", "x", "", "y") \
    X(optional, "^(?:[a-z]?\\w+)+!", RG_SEQ(RG_BEGIN, RG_PLUS(RG_OPT(RG_LOWER), RG_PLUS(RG_WORD)), '!'), "", "a", "", "!") \
    X(ways, "(?:[a-z]|\\d|ab)+!", RG_SEQ(RG_PLUS(RG_ALT(RG_LOWER, RG_DIGIT, "ab")), '!'), "", "ab1", "", "!") \
    X(dotted, "^(?:\\w+\\.|\\w+)*@", RG_SEQ(RG_BEGIN, RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@'), \
      "", "ab.", "", "@") \
    X(comment, "<!--(?s:.*)-->", RG_SEQ("<!--", RG_STAR(RG_ANY_BYTE), "-->"), "", "<!-- a ", "", "-->") \
    X(two_gaps, ".*.*=", RG_SEQ(RG_STAR(RG_ANY), RG_STAR(RG_ANY), '='), "", "x", "", "=") \
    X(word_gap, "\\b\\w+.*;", RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_STAR(RG_ANY), ';'), "", "word ", "", ";") \
    X(lines, "(?:.+\\n)+\\n", RG_SEQ(RG_PLUS(RG_PLUS(RG_ANY), '\n'), '\n'), "", "a line\n", ".", "\n\n") \
    X(names, "Holmes(?:\\s*.+\\s*){0,10}Watson|Watson(?:\\s*.+\\s*){0,10}Holmes", \
      RG_ALT(RG_SEQ("Holmes", RG_BETWEEN(0, 10, RG_STAR(RG_SPACE), RG_PLUS(RG_ANY), RG_STAR(RG_SPACE)), "Watson"), \
             RG_SEQ("Watson", RG_BETWEEN(0, 10, RG_STAR(RG_SPACE), RG_PLUS(RG_ANY), RG_STAR(RG_SPACE)), "Holmes")), \
      "", "Holmes said so.\n", "", "Watson") \
    X(same_twice, "(a|a)*b", RG_SEQ(RG_STAR(RG_CAPTURE(x, RG_ALT('a', 'a'))), 'b'), "", "a", "", "b") \
    X(one_or_two, "(a|aa)+\\z", RG_SEQ(RG_PLUS(RG_CAPTURE(x, RG_ALT('a', "aa"))), RG_END), "", "a", "!", "") \
    X(counted, "(?:(?:ab?){1,3}c?){2,}d", RG_SEQ(RG_AT_LEAST(2, RG_BETWEEN(1, 3, 'a', RG_OPT('b')), RG_OPT('c')), 'd'), \
      "", "abac", "", "d") \
    X(strings, "\"(?:[^\"\\\\]|\\\\(?s:.))*+\"", \
      RG_SEQ('"', RG_STAR_POSSESSIVE(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE))), '"'), "", "\\\"", "", "\"") \
    X(looks, "(?:(?!end)\\w+ ?)+!", RG_SEQ(RG_PLUS(RG_NOT_AHEAD("end"), RG_PLUS(RG_WORD), RG_OPT(' ')), '!'), "", "word ", "", "!")

#define GROWTH_NUMBER(id, ...) growth_##id,
enum { GROWTH_PATTERNS(GROWTH_NUMBER) GROWTH_COUNT };

/* What a call answers: how many matches (of find: 0 or 1), or why it could not tell. */
enum { GROWTH_NO_MEMORY = -1, GROWTH_LIMIT = -2 };

typedef struct growth_engine {
    const char *name;
    bool (*has)(size_t pattern); /* takes the regex; compiles it */
    long (*find)(size_t pattern, const char *text, size_t length);
    long (*all)(size_t pattern, const char *text, size_t length);
} growth_engine;

extern const growth_engine growth_library;
#ifdef PEER_HAS_PCRE2
extern const growth_engine growth_pcre2;
#endif
#ifdef PEER_HAS_RE2
extern const growth_engine growth_re2;
#endif
#ifdef PEER_HAS_HYPERSCAN
extern const growth_engine growth_hyperscan;
#endif

#endif
