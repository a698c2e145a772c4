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

/* Of literals that are rare, two and eight, and sixteen that are less so. */
#define PAIR(X) \
    X(Falls, "Reichenbach", RG_LIT("Reichenbach")) \
    X(Lodge, "Briony Lodge", RG_LIT("Briony Lodge"))
#define PLACES(X) \
    X(Baker, "Baker Street", RG_LIT("Baker Street")) \
    X(Yard, "Scotland Yard", RG_LIT("Scotland Yard")) \
    X(Paddington, "Paddington", RG_LIT("Paddington")) \
    X(Charing, "Charing Cross", RG_LIT("Charing Cross")) \
    X(Covent, "Covent Garden", RG_LIT("Covent Garden")) \
    X(Bohemia, "Bohemia", RG_LIT("Bohemia")) \
    X(Serpentine, "Serpentine", RG_LIT("Serpentine")) \
    X(Reading, "Reading", RG_LIT("Reading"))
#define PEOPLE(X) \
    X(Sherlock, "Sherlock", RG_LIT("Sherlock")) \
    X(Doctor, "Watson", RG_LIT("Watson")) \
    X(Irene, "Irene", RG_LIT("Irene")) \
    X(Inspector, "Lestrade", RG_LIT("Lestrade")) \
    X(Hudson, "Hudson", RG_LIT("Hudson")) \
    X(Mary, "Mary", RG_LIT("Mary")) \
    X(Hosmer, "Hosmer", RG_LIT("Hosmer")) \
    X(Windibank, "Windibank", RG_LIT("Windibank")) \
    X(Openshaw, "Openshaw", RG_LIT("Openshaw")) \
    X(Clair, "St\\. Clair", RG_LIT("St. Clair")) \
    X(Stoner, "Stoner", RG_LIT("Stoner")) \
    X(Roylott, "Roylott", RG_LIT("Roylott")) \
    X(Hatherley, "Hatherley", RG_LIT("Hatherley")) \
    X(Simon, "Simon", RG_LIT("Simon")) \
    X(Holder, "Holder", RG_LIT("Holder")) \
    X(Rucastle, "Rucastle", RG_LIT("Rucastle"))

/* Of literals that are everywhere. */
#define WORDS(X) \
    X(Said, "said", RG_LIT("said")) \
    X(Have, "have", RG_LIT("have")) \
    X(With, "with", RG_LIT("with")) \
    X(That, "that", RG_LIT("that")) \
    X(Which, "which", RG_LIT("which")) \
    X(From, "from", RG_LIT("from")) \
    X(Upon, "upon", RG_LIT("upon")) \
    X(Were, "were", RG_LIT("were"))

/* Of classes, several in each line. */
#define FIELDS(X) \
    X(Day, "\\d{2}/[A-Z][a-z]{2}/\\d{4}", RG_SEQ(TWO, '/', MONTH, '/', RG_REPEAT(4, RG_DIGIT))) \
    X(Request, "(?:GET|POST|HEAD) /[^ ]*", RG_SEQ(RG_ALT("GET", "POST", "HEAD"), " /", RG_STAR(RG_NOT_CLASS(' ')))) \
    X(Protocol, "HTTP/\\d\\.\\d", RG_SEQ("HTTP/", RG_DIGIT, '.', RG_DIGIT)) \
    X(Failure, "\" [45]\\d\\d ", RG_SEQ("\" ", RG_CLASS("45"), TWO, ' '))

/* What a scanner for secrets looks for, of which there are none. */
#define SECRETS(X) \
    X(Aws, "AKIA[0-9A-Z]{16}", RG_SEQ("AKIA", RG_REPEAT(16, RG_CLASS(RG_DIGIT, RG_UPPER)))) \
    X(Github, "ghp_[0-9A-Za-z]{36}", RG_SEQ("ghp_", RG_REPEAT(36, RG_ALNUM))) \
    X(Oauth, "gho_[0-9A-Za-z]{36}", RG_SEQ("gho_", RG_REPEAT(36, RG_ALNUM))) \
    X(Gitlab, "glpat-[\\w-]{20}", RG_SEQ("glpat-", RG_REPEAT(20, RG_CLASS(RG_WORD, '-')))) \
    X(Slack, "xox[baprs]-[0-9A-Za-z-]{10,48}", RG_SEQ("xox", RG_CLASS("baprs"), '-', RG_BETWEEN(10, 48, RG_CLASS(RG_ALNUM, '-')))) \
    X(Hook, "hooks\\.slack\\.com/services/[\\w/]+", RG_SEQ("hooks.slack.com/services/", RG_PLUS(RG_CLASS(RG_WORD, '/')))) \
    X(Stripe, "[sr]k_live_[0-9A-Za-z]{24}", RG_SEQ(RG_CLASS("sr"), "k_live_", RG_REPEAT(24, RG_ALNUM))) \
    X(Google, "AIza[\\w-]{35}", RG_SEQ("AIza", RG_REPEAT(35, RG_CLASS(RG_WORD, '-')))) \
    X(Private, "-----BEGIN [A-Z ]*PRIVATE KEY-----", RG_SEQ("-----BEGIN ", RG_STAR(RG_CLASS(RG_UPPER, ' ')), "PRIVATE KEY-----")) \
    X(Npm, "npm_[0-9A-Za-z]{36}", RG_SEQ("npm_", RG_REPEAT(36, RG_ALNUM))) \
    X(Sendgrid, "SG\\.[\\w-]{22}\\.[\\w-]{43}", RG_SEQ("SG.", RG_REPEAT(22, RG_CLASS(RG_WORD, '-')), '.', RG_REPEAT(43, RG_CLASS(RG_WORD, '-')))) \
    X(Jwt, "eyJ[\\w-]+\\.eyJ[\\w-]+", RG_SEQ("eyJ", RG_PLUS(RG_CLASS(RG_WORD, '-')), ".eyJ", RG_PLUS(RG_CLASS(RG_WORD, '-')))) \
    X(Ocean, "dop_v1_[0-9a-f]{64}", RG_SEQ("dop_v1_", RG_REPEAT(64, RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f'))))) \
    X(Shopify, "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}", RG_SEQ("shp", RG_ALT("at", "ca", "pa", "ss"), '_', RG_REPEAT(32, RG_XDIGIT))) \
    X(Pypi, "pypi-[\\w-]{40,}", RG_SEQ("pypi-", RG_AT_LEAST(40, RG_CLASS(RG_WORD, '-')))) \
    X(Twilio, "SK[0-9a-f]{32}", RG_SEQ("SK", RG_REPEAT(32, RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f')))))

/* What a line of a log is about: anywhere in it, and not what it begins with. */
#define MESSAGES(X) \
    X(Closed, "connection from [\\d.]+ closed", RG_SEQ("connection from ", RG_PLUS(RG_CLASS(RG_DIGIT, '.')), " closed")) \
    X(Took, "took \\d+ ms", RG_SEQ("took ", DIGITS, " ms")) \
    X(Missing, "cannot open \\S+: no such file", RG_SEQ("cannot open ", NO_SPACE, ": no such file")) \
    X(Login, "user \\S+ logged in", RG_SEQ("user ", NO_SPACE, " logged in")) \
    X(Retry, "retry \\d+ of \\d+", RG_SEQ("retry ", DIGITS, " of ", DIGITS)) \
    X(Thrown, "\\w+Exception: ", RG_SEQ(RG_PLUS(RG_WORD), "Exception: ")) \
    X(Refused, "connection refused|connection reset", RG_ALT("connection refused", "connection reset")) \
    X(Memory, "(?i:out of memory)", RG_ICASE("out of memory")) \
    X(Timeout, "timed? ?out after \\d+", RG_SEQ("time", RG_OPT('d'), RG_OPT(' '), "out after ", DIGITS)) \
    X(Denied, "permission denied", RG_LIT("permission denied"))

/* The sets: number, name, members. Those before SET_FORMATS are walked through, match after match; of the others, each line is asked which members
 * match. */
#define SETS(X) \
    X(SET_LINKS, Links, LINKS) \
    X(SET_NAMES, Names, NAMES) \
    X(SET_PAIR, Pair, PAIR) \
    X(SET_PLACES, Places, PLACES) \
    X(SET_PEOPLE, People, PEOPLE) \
    X(SET_WORDS, Words, WORDS) \
    X(SET_FIELDS, Fields, FIELDS) \
    X(SET_SECRETS, Secrets, SECRETS) \
    X(SET_FORMATS, Formats, FORMATS) \
    X(SET_MESSAGES, Messages, MESSAGES)
#define SET_NUMBER(number, ...) number,
enum { SETS(SET_NUMBER) SET_COUNT };
#define SET_IS_OF_LINES(set) ((set) >= SET_FORMATS)
#define MOST_MEMBERS 16

/* id, title, set, text (NULL: the lines that main.c makes) */
#define SET_CASES(X) \
    X(links_mario, "three links", SET_LINKS, "mario.txt") \
    X(links_access, "three links", SET_LINKS, "access.log") \
    X(links_sherlock, "three links", SET_LINKS, "sherlock.txt") \
    X(names_sherlock, "five names", SET_NAMES, "sherlock.txt") \
    X(names_sampled, "five names", SET_NAMES, "en-sampled.txt") \
    X(pair_sherlock, "two literals", SET_PAIR, "sherlock.txt") \
    X(places_sherlock, "eight literals", SET_PLACES, "sherlock.txt") \
    X(people_sherlock, "sixteen literals", SET_PEOPLE, "sherlock.txt") \
    X(words_sherlock, "eight dense words", SET_WORDS, "sherlock.txt") \
    X(fields_access, "four fields", SET_FIELDS, "access.log") \
    X(secrets_sampled, "sixteen secrets", SET_SECRETS, "en-sampled.txt") \
    X(secrets_access, "sixteen secrets", SET_SECRETS, "access.log") \
    X(formats, "twelve formats", SET_FORMATS, NULL) \
    X(messages, "ten messages", SET_MESSAGES, NULL)

#endif
