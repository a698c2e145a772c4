/* Several patterns at once: which sets there are, each of regexes beside the words that say the same, and what they are searched in. */
#ifndef REGENGO_BENCH_SETS_CASES_H
#define REGENGO_BENCH_SETS_CASES_H

#include "../patterns.h"

/* name, regex, words */
#define LINKS(X) \
    X(Email, EMAIL_REGEX, EMAIL_PATTERN) \
    X(Url, URL_PLAIN_REGEX, URL_PLAIN_PATTERN) \
    X(Ipv4, IPV4_REGEX, IPV4_PATTERN)

#define NAMES(X) \
    X(Holmes, "Sherlock Holmes", RG_LIT("Sherlock Holmes")) \
    X(Watson, "John Watson", RG_LIT("John Watson")) \
    X(Adler, "Irene Adler", RG_LIT("Irene Adler")) \
    X(Lestrade, "Inspector Lestrade", RG_LIT("Inspector Lestrade")) \
    X(Moriarty, "Professor Moriarty", RG_LIT("Professor Moriarty"))

/* Twelve formats of log lines, of which a line has one at most. */
#define TWO RG_REPEAT(2, RG_DIGIT)
#define CLOCK TWO, ':', TWO, ':', TWO
#define CLOCK_REGEX "\\d{2}:\\d{2}:\\d{2}"
#define LEVEL_REGEX "(?:DEBUG|INFO|WARN|ERROR)"
#define LEVEL RG_ALT("DEBUG", "INFO", "WARN", "ERROR")
#define MONTH RG_UPPER, RG_REPEAT(2, RG_LOWER)
#define NO_SPACE RG_PLUS(RG_NOT_CLASS(RG_SPACE))
#define DIGITS RG_PLUS(RG_DIGIT)
#define FORMATS(X) \
    X(Access, "\\A\\d{1,3}(?:\\.\\d{1,3}){3} \\S+ \\S+ \\[[^\\]]+\\] \"[A-Z]+ [^\"]*\" \\d{3} (?:\\d+|-)", \
      RG_SEQ(RG_BEGIN, RG_BETWEEN(1, 3, RG_DIGIT), RG_REPEAT(3, '.', RG_BETWEEN(1, 3, RG_DIGIT)), ' ', NO_SPACE, ' ', NO_SPACE, " [", \
             RG_PLUS(RG_NOT_CLASS(']')), "] \"", RG_PLUS(RG_UPPER), ' ', RG_STAR(RG_NOT_CLASS('"')), "\" ", RG_REPEAT(3, RG_DIGIT), ' ', \
             RG_ALT(DIGITS, '-'))) \
    X(Syslog, "\\A[A-Z][a-z]{2} [ \\d]\\d " CLOCK_REGEX " [\\w.-]+ [\\w/.-]+(?:\\[\\d+\\])?: ", \
      RG_SEQ(RG_BEGIN, MONTH, ' ', RG_CLASS(' ', RG_DIGIT), RG_DIGIT, ' ', CLOCK, ' ', RG_PLUS(RG_CLASS(RG_WORD, ".-")), ' ', \
             RG_PLUS(RG_CLASS(RG_WORD, "/.-")), RG_OPT('[', DIGITS, ']'), ": ")) \
    X(Service, "\\A\\d{4}-\\d{2}-\\d{2}T" CLOCK_REGEX "(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2}) " LEVEL_REGEX " ", \
      RG_SEQ(RG_BEGIN, RG_REPEAT(4, RG_DIGIT), '-', TWO, '-', TWO, 'T', CLOCK, RG_OPT('.', DIGITS), \
             RG_ALT('Z', RG_SEQ(RG_CLASS("+-"), TWO, ':', TWO)), ' ', LEVEL, ' ')) \
    X(Log4j, "\\A\\d{4}-\\d{2}-\\d{2} " CLOCK_REGEX ",\\d{3} \\[[\\w-]+\\] " LEVEL_REGEX " [\\w.$]+ - ", \
      RG_SEQ(RG_BEGIN, RG_REPEAT(4, RG_DIGIT), '-', TWO, '-', TWO, ' ', CLOCK, ',', RG_REPEAT(3, RG_DIGIT), " [", \
             RG_PLUS(RG_CLASS(RG_WORD, '-')), "] ", LEVEL, ' ', RG_PLUS(RG_CLASS(RG_WORD, ".$")), " - ")) \
    X(Postgres, "\\A\\d{4}-\\d{2}-\\d{2} " CLOCK_REGEX "\\.\\d{3} [A-Z]{3,4} \\[\\d+\\] (?:LOG|ERROR|FATAL|WARNING):  ", \
      RG_SEQ(RG_BEGIN, RG_REPEAT(4, RG_DIGIT), '-', TWO, '-', TWO, ' ', CLOCK, '.', RG_REPEAT(3, RG_DIGIT), ' ', \
             RG_BETWEEN(3, 4, RG_UPPER), " [", DIGITS, "] ", RG_ALT("LOG", "ERROR", "FATAL", "WARNING"), ":  ")) \
    X(Go, "\\A\\d{4}/\\d{2}/\\d{2} " CLOCK_REGEX " [\\w./-]+\\.go:\\d+: ", \
      RG_SEQ(RG_BEGIN, RG_REPEAT(4, RG_DIGIT), '/', TWO, '/', TWO, ' ', CLOCK, ' ', RG_PLUS(RG_CLASS(RG_WORD, "./-")), ".go:", DIGITS, ": ")) \
    X(Nginx, "\\A\\d{4}/\\d{2}/\\d{2} " CLOCK_REGEX " \\[\\w+\\] \\d+#\\d+: ", \
      RG_SEQ(RG_BEGIN, RG_REPEAT(4, RG_DIGIT), '/', TWO, '/', TWO, ' ', CLOCK, " [", RG_PLUS(RG_WORD), "] ", DIGITS, '#', DIGITS, ": ")) \
    X(Logfmt, "\\Atime=\\S+ level=\\w+ msg=", RG_SEQ(RG_BEGIN, "time=", NO_SPACE, " level=", RG_PLUS(RG_WORD), " msg=")) \
    X(Json, "\\A\\{\"[^\"]+\":.*\\}\\z", RG_SEQ(RG_BEGIN, "{\"", RG_PLUS(RG_NOT_CLASS('"')), "\":", RG_STAR(RG_ANY), '}', RG_END)) \
    X(Glog, "\\A[IWEF]\\d{4} " CLOCK_REGEX "\\.\\d{6} +\\d+ [\\w.]+:\\d+\\] ", \
      RG_SEQ(RG_BEGIN, RG_CLASS("IWEF"), RG_REPEAT(4, RG_DIGIT), ' ', CLOCK, '.', RG_REPEAT(6, RG_DIGIT), RG_PLUS(' '), DIGITS, ' ', \
             RG_PLUS(RG_CLASS(RG_WORD, '.')), ':', DIGITS, "] ")) \
    X(Kernel, "\\A\\[ *\\d+\\.\\d{6}\\] ", \
      RG_SEQ(RG_BEGIN, '[', RG_STAR(' '), DIGITS, '.', RG_REPEAT(6, RG_DIGIT), "] ")) \
    X(Apache, "\\A\\[[A-Z][a-z]{2} [A-Z][a-z]{2} \\d{2} " CLOCK_REGEX "\\.\\d+ \\d{4}\\] \\[\\w+:\\w+\\] ", \
      RG_SEQ(RG_BEGIN, '[', MONTH, ' ', MONTH, ' ', TWO, ' ', CLOCK, '.', DIGITS, ' ', RG_REPEAT(4, RG_DIGIT), "] [", RG_PLUS(RG_WORD), ':', \
             RG_PLUS(RG_WORD), "] "))

/* The sets, by number: 0 and 1 are walked through, match after match; of 2, each line is asked which members match. */
enum { SET_LINKS, SET_NAMES, SET_FORMATS, SET_COUNT };

/* id, title, set, text (NULL: the lines that main.c makes) */
#define SET_CASES(X) \
    X(links_mario, "three links", SET_LINKS, "mario.txt") \
    X(links_access, "three links", SET_LINKS, "access.log") \
    X(links_sherlock, "three links", SET_LINKS, "sherlock.txt") \
    X(names_sherlock, "five names", SET_NAMES, "sherlock.txt") \
    X(names_sampled, "five names", SET_NAMES, "en-sampled.txt") \
    X(formats, "twelve formats", SET_FORMATS, NULL)

#endif
