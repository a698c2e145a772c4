/* classify - of each line of a mixed log, which of a dozen formats it has; the counts at the end.
 *
 *     cc -O2 -Iinclude examples/classify.c -o classify
 *     ./classify app.log            one line each: the format's name, a tab, the line
 *     ./classify --count *.log      only how many lines of each format there are
 *     ./classify --only json,go -   only lines of these formats, without the name; - is standard input, as is no file at all
 *     ./classify --unknown app.log  only lines that have none
 *
 * The formats are one set of matchers (RG_SET): Formats_matching tells of a line which of them match, as bits. Of a line that has several, the
 * first that is listed counts. The exit code is 0 if all lines were known, 1 if some were not, 2 if there was an error.
 */
#include <regengo/dsl.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS RG_PLUS(RG_DIGIT)
#define TWO RG_REPEAT(2, RG_DIGIT)
#define CLOCK TWO, ':', TWO, ':', TWO
#define DAY RG_REPEAT(4, RG_DIGIT), '-', TWO, '-', TWO
#define SLASHED_DAY RG_REPEAT(4, RG_DIGIT), '/', TWO, '/', TWO
#define MONTH RG_UPPER, RG_LOWER, RG_LOWER
#define LEVEL RG_ALT("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")
#define NO_SPACE RG_PLUS(RG_NOT_CLASS(RG_SPACE))

/* What begins the line of an access log: who asked, when, and for what. */
#define REQUEST NO_SPACE, ' ', NO_SPACE, ' ', NO_SPACE, " [", RG_PLUS(RG_NOT_CLASS("]\n")), "] \"", RG_PLUS(RG_UPPER), ' ', \
                RG_STAR(RG_NOT_CLASS("\"\n")), "\" ", RG_REPEAT(3, RG_DIGIT), ' ', RG_ALT(DIGITS, '-')

RG_MATCHER(Combined, RG_SEQ(RG_BEGIN, REQUEST, " \"", RG_STAR(RG_NOT_CLASS('"')), "\" \"")) /* with referrer and agent */
RG_MATCHER(Common, RG_SEQ(RG_BEGIN, REQUEST, RG_END))
RG_MATCHER(Syslog, RG_SEQ(
    RG_BEGIN, RG_OPT('<', RG_BETWEEN(1, 3, RG_DIGIT), '>'), MONTH, ' ', RG_CLASS(' ', RG_DIGIT), RG_DIGIT, ' ', CLOCK, ' ',
    RG_PLUS(RG_CLASS(RG_WORD, ".:-")), ' ', RG_PLUS(RG_CLASS(RG_WORD, "/.()-")), RG_OPT('[', DIGITS, ']'), ':'))
RG_MATCHER(Rfc5424, RG_SEQ(RG_BEGIN, '<', RG_BETWEEN(1, 3, RG_DIGIT), ">1 ", RG_ALT(RG_SEQ(DAY, 'T'), '-')))
RG_MATCHER(Service, RG_SEQ(
    RG_BEGIN, DAY, 'T', CLOCK, RG_OPT(RG_CLASS(".,"), DIGITS), RG_ALT('Z', RG_SEQ(RG_CLASS("+-"), TWO, RG_OPT(':'), TWO)), ' ',
    RG_OPT('['), LEVEL, RG_CLASS(" ]:")))
RG_MATCHER(Log4j, RG_SEQ(RG_BEGIN, DAY, ' ', CLOCK, ',', RG_REPEAT(3, RG_DIGIT), RG_PLUS(' '), RG_OPT('['), RG_PLUS(RG_CLASS(RG_WORD, "-#"))))
RG_MATCHER(Postgres, RG_SEQ(
    RG_BEGIN, DAY, ' ', CLOCK, RG_OPT('.', DIGITS), ' ', RG_BETWEEN(3, 4, RG_UPPER), " [", DIGITS, RG_STAR(RG_NOT_CLASS("]\n")), "] ",
    RG_STAR(RG_NOT_CLASS(":\n")), RG_ALT("LOG", "ERROR", "FATAL", "WARNING", "STATEMENT", "DETAIL", "HINT"), ":  "))
RG_MATCHER(Go, RG_SEQ(RG_BEGIN, SLASHED_DAY, ' ', CLOCK, RG_OPT('.', DIGITS), ' ', RG_PLUS(RG_CLASS(RG_WORD, "./-")), ".go:", DIGITS, ": "))
RG_MATCHER(Nginx, RG_SEQ(RG_BEGIN, SLASHED_DAY, ' ', CLOCK, " [", RG_PLUS(RG_LOWER), "] ", DIGITS, '#', DIGITS, ": "))
RG_MATCHER(Apache, RG_SEQ(
    RG_BEGIN, '[', MONTH, ' ', MONTH, ' ', TWO, ' ', CLOCK, RG_OPT('.', DIGITS), ' ', RG_REPEAT(4, RG_DIGIT), "] [", RG_STAR(RG_CLASS(RG_WORD, ':')), ']'))
RG_MATCHER(Glog, RG_SEQ(
    RG_BEGIN, RG_CLASS("IWEF"), RG_REPEAT(4, RG_DIGIT), ' ', CLOCK, '.', RG_REPEAT(6, RG_DIGIT), RG_PLUS(' '), DIGITS, ' ',
    RG_PLUS(RG_CLASS(RG_WORD, ".-")), ':', DIGITS, "] "))
RG_MATCHER(Kernel, RG_SEQ(RG_BEGIN, '[', RG_STAR(' '), DIGITS, '.', RG_REPEAT(6, RG_DIGIT), "] "))
RG_MATCHER(Json, RG_SEQ(RG_BEGIN, '{', RG_STAR(' '), '"', RG_PLUS(RG_NOT_CLASS('"')), '"', RG_STAR(' '), ':', RG_STAR(RG_ANY_BYTE), '}', RG_END))
RG_MATCHER(Logfmt, RG_SEQ(
    RG_BEGIN, RG_PLUS(RG_CLASS(RG_WORD, ".-")), '=', RG_ALT(RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '"'), RG_STAR(RG_NOT_CLASS(" =\"\n"))),
    ' ', RG_PLUS(RG_CLASS(RG_WORD, ".-")), '='))

RG_SET(Formats, Combined, Common, Syslog, Rfc5424, Service, Log4j, Postgres, Go, Nginx, Apache, Glog, Kernel, Json,
       Logfmt)

static const char *const names[Formats_MEMBERS + 1] = {
    [Formats_Combined] = "combined", [Formats_Common] = "common",   [Formats_Syslog] = "syslog",
    [Formats_Rfc5424] = "rfc5424",   [Formats_Service] = "service", [Formats_Log4j] = "log4j",
    [Formats_Postgres] = "postgres", [Formats_Go] = "go",           [Formats_Nginx] = "nginx",
    [Formats_Apache] = "apache",     [Formats_Glog] = "glog",       [Formats_Kernel] = "kernel",
    [Formats_Json] = "json",         [Formats_Logfmt] = "logfmt",   [Formats_MEMBERS] = "unknown"};

static size_t counts[Formats_MEMBERS + 1];
static bool only_counts, names_lines = true;
static bool shown[Formats_MEMBERS + 1];

static void take_line(const char *line, size_t n) {
    const size_t bare = n > 0 && line[n - 1] == '\r' ? n - 1 : n;
    const uint64_t mask = Formats_matching(line, bare);
    const int format = mask != 0 ? __builtin_ctzll(mask) : Formats_MEMBERS;
    counts[format]++;
    if (only_counts || !shown[format]) return;
    if (names_lines) printf("%s\t", names[format]);
    fwrite(line, 1, n, stdout);
    putchar('\n');
}

/* Lines of any length: what is left of one goes to the front of the buffer, which grows only for a line that is longer than all of it. */
static bool take_file(FILE *in) {
    size_t room = 1 << 18, length = 0;
    char *buffer = malloc(room);
    if (buffer == NULL) return false;
    for (size_t n; (n = fread(buffer + length, 1, room - length, in)) > 0;) {
        const char *line = buffer, *const end = buffer + length + n;
        for (const char *stop; (stop = memchr(line, '\n', (size_t)(end - line))) != NULL; line = stop + 1)
            take_line(line, (size_t)(stop - line));
        length = (size_t)(end - line);
        memmove(buffer, line, length);
        if (length < room) continue;
        char *const larger = realloc(buffer, 2 * room);
        if (larger == NULL) {
            free(buffer);
            return false;
        }
        buffer = larger;
        room *= 2;
    }
    if (length > 0) take_line(buffer, length);
    free(buffer);
    return !ferror(in);
}

static bool show_only(char *list) {
    for (char *name = strtok(list, ","); name != NULL; name = strtok(NULL, ",")) {
        size_t i = 0;
        while (i <= Formats_MEMBERS && strcmp(names[i], name) != 0) i++;
        if (i > Formats_MEMBERS) {
            fprintf(stderr, "classify: no such format: %s\n", name);
            return false;
        }
        shown[i] = true;
    }
    return true;
}

int main(int argc, char **argv) {
    int first = 1;
    bool failed = false, all = true;
    for (; first < argc && argv[first][0] == '-' && argv[first][1] != 0; first++) {
        if (strcmp(argv[first], "--count") == 0) {
            only_counts = true;
        } else if (strcmp(argv[first], "--unknown") == 0) {
            all = names_lines = false;
            shown[Formats_MEMBERS] = true;
        } else if (strcmp(argv[first], "--only") == 0 && first + 1 < argc) {
            all = names_lines = false;
            if (!show_only(argv[++first])) return 2;
        } else {
            fprintf(stderr, "Usage: classify [--count | --unknown | --only FORMAT,...] [FILE...]\n");
            return 2;
        }
    }
    for (size_t i = 0; all && i <= Formats_MEMBERS; i++) shown[i] = true;
    for (int i = first; i < argc || i == first; i++) {
        const char *name = i < argc ? argv[i] : "-";
        FILE *in = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
        if (in == NULL || !take_file(in)) {
            fprintf(stderr, "classify: %s: %s\n", name, strerror(errno));
            failed = true;
        }
        if (in != NULL && in != stdin) fclose(in);
    }
    for (size_t i = 0; only_counts && i <= Formats_MEMBERS; i++) printf("%10zu  %s\n", counts[i], names[i]);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "classify: write error: %s\n", strerror(errno));
        failed = true;
    }
    return failed ? 2 : counts[Formats_MEMBERS] > 0;
}
