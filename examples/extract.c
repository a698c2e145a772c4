/* extract: prints every e-mail address, URL, IPv4 address, date and semantic version in files or standard input.

       cc -O2 -Iinclude examples/extract.c -o extract
       ./extract notes.txt
       tail -f access.log | ./extract --only ipv4,url --json

   Reading order: the patterns, what the bytes around a match must look like, the output, the search on a stream. */

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include <regengo/dsl.h>

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- The five patterns: every repeat has an upper bound, so each match has a greatest length (Name_MAX_LENGTH) ------ */

/* me.too+tag@mail.example.org: the last label is letters only */
#define EMAIL_LABEL RG_SEQ(RG_ALNUM, RG_BETWEEN(0, 62, RG_CLASS(RG_ALNUM, '-')))

#define EMAIL_TLD RG_CAPTURE(tld, RG_BETWEEN(2, 63, RG_ALPHA))
#define EMAIL_USER RG_SEQ(RG_CLASS(RG_ALNUM, '_'), RG_BETWEEN(0, 63, RG_CLASS(RG_ALNUM, "._%+-")))

RG_MATCHER(Email, RG_SEQ(
    RG_WORD_BOUNDARY,
    RG_CAPTURE(user, EMAIL_USER), '@',
    RG_CAPTURE(domain, RG_BETWEEN(1, 16, EMAIL_LABEL, '.'), EMAIL_TLD),
    RG_WORD_BOUNDARY), RG_BOUNDED)

/* https://user@www.example.org:8080/wiki/C_(language)?a=b#top
   URL_RUN steps back to its last solid byte, so a sentence's full stop or comma stays outside. A parenthesis belongs to
   the URL only where it is closed inside, so the one around "(see http://example.org/)" stays outside too. */
#define URL_SOLID RG_CLASS(RG_ALNUM, "/-_~%@&=+$")
#define URL_RUN(marks) RG_SEQ(RG_BETWEEN(0, 2048, RG_CLASS(URL_SOLID, marks)), URL_SOLID)
#define URL_ROUND(marks) RG_SEQ('(', RG_BETWEEN(0, 256, RG_CLASS(URL_SOLID, marks)), ')')
#define URL_ROUNDS(marks) RG_BETWEEN(0, 2, URL_ROUND(marks), RG_BETWEEN(0, 256, URL_SOLID))
#define URL_MORE(marks) URL_RUN(marks), URL_ROUNDS(marks)
#define URL_PATH RG_SEQ('/', RG_OPT(URL_RUN(".,;:!*")), URL_ROUNDS(".,;:!*"))

#define URL_SCHEME RG_ALT(RG_SEQ("http", RG_OPT('s')), "ftp")
#define URL_USERINFO RG_BETWEEN(1, 128, RG_CLASS(RG_ALNUM, "-._~%!$&*+,;=:"))
#define URL_LABEL RG_SEQ(RG_CLASS(RG_ALNUM, '_'), RG_BETWEEN(0, 62, RG_CLASS(RG_ALNUM, "-_")))
#define URL_NAME RG_SEQ(URL_LABEL, RG_BETWEEN(0, 15, '.', URL_LABEL))
#define URL_IPV6 RG_SEQ('[', RG_BETWEEN(2, 45, RG_CLASS(RG_XDIGIT, ":.")), ']')

RG_MATCHER(Url, RG_SEQ(
    RG_WORD_BOUNDARY,
    RG_CAPTURE(scheme, URL_SCHEME), "://",
    RG_OPT(RG_CAPTURE(userinfo, URL_USERINFO), '@'),
    RG_CAPTURE(host, RG_ALT(URL_NAME, URL_IPV6)),
    RG_OPT(':', RG_CAPTURE(port, RG_BETWEEN(1, 5, RG_DIGIT))),
    RG_OPT(RG_CAPTURE(path, URL_PATH)),
    RG_OPT('?', RG_CAPTURE(query, URL_MORE(".,;:!*?"))),
    RG_OPT('#', RG_CAPTURE(fragment, URL_MORE(".,;:!*?")))), RG_BOUNDED)

/* 192.168.0.1: no octet over 255, none with a leading zero */
#define UP_TO_99 RG_SEQ(RG_OPT(RG_RANGE('1', '9')), RG_DIGIT)
#define UP_TO_199 RG_ALT(RG_SEQ('1', RG_DIGIT, RG_DIGIT), UP_TO_99)
#define OCTET RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), UP_TO_199)

RG_MATCHER(Ipv4, RG_SEQ(
    RG_WORD_BOUNDARY,
    RG_CAPTURE(a, OCTET), '.', RG_CAPTURE(b, OCTET), '.', RG_CAPTURE(c, OCTET), '.', RG_CAPTURE(d, OCTET),
    RG_WORD_BOUNDARY), RG_BOUNDED)

/* 2024-02-29, also as in backup_2024-02-29.tar and 2024-02-29T12:00: see fits for the bytes around it */
#define ONE_TO_9 RG_SEQ('0', RG_RANGE('1', '9'))
#define MONTH RG_ALT(ONE_TO_9, RG_SEQ('1', RG_RANGE('0', '2')))
#define DAY RG_ALT(ONE_TO_9, RG_SEQ(RG_RANGE('1', '2'), RG_DIGIT), RG_SEQ('3', RG_RANGE('0', '1')))

RG_MATCHER(Date, RG_SEQ(
    RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, MONTH), '-', RG_CAPTURE(day, DAY)), RG_BOUNDED)

/* 1.0.0-rc.1+build.5 of semver.org, or v1.0.0: the v belongs to the match and to no capture */
#define NUMBER RG_ALT('0', RG_SEQ(RG_RANGE('1', '9'), RG_BETWEEN(0, 18, RG_DIGIT)))
#define PART_BYTE RG_CLASS(RG_ALNUM, '-')
#define PRERELEASE_TEXT RG_SEQ(RG_BETWEEN(0, 32, RG_DIGIT), RG_CLASS(RG_ALPHA, '-'), RG_BETWEEN(0, 64, PART_BYTE))
#define PRERELEASE_PART RG_ALT(PRERELEASE_TEXT, NUMBER)
#define PRERELEASE RG_SEQ(PRERELEASE_PART, RG_BETWEEN(0, 15, '.', PRERELEASE_PART))
#define BUILD_PART RG_BETWEEN(1, 64, PART_BYTE)
#define BUILD RG_SEQ(BUILD_PART, RG_BETWEEN(0, 15, '.', BUILD_PART))

RG_MATCHER(Semver, RG_SEQ(
    RG_OPT('v'),
    RG_CAPTURE(major, NUMBER), '.', RG_CAPTURE(minor, NUMBER), '.', RG_CAPTURE(patch, NUMBER),
    RG_OPT('-', RG_CAPTURE(prerelease, PRERELEASE)),
    RG_OPT('+', RG_CAPTURE(build, BUILD)),
    RG_WORD_BOUNDARY), RG_BOUNDED)

/* Every result is an array of spans under its names, so one union holds any of them and `group` walks all. */
typedef union {
    Email_result email;
    Url_result url;
    Ipv4_result ipv4;
    Date_result date;
    Semver_result semver;
    rg_span match, group[Url_GROUPS];
} found;

enum { EMAIL, URL, IPV4, DATE, SEMVER, KINDS };
static char *const names[KINDS + 1] = {"email", "url", "ipv4", "date", "semver", NULL};
static bool selected[KINDS], json, count_only;
static bool failed; /* something could not be read: exit code 2, though the rest is searched */
static uint64_t counts[KINDS];

static const rg_info *info(int kind) {
    const rg_info *const all[] = {Email_info(), Url_info(), Ipv4_info(), Date_info(), Semver_info()};
    return all[kind];
}

static rg_status find(int kind, const char *text, size_t length, size_t from, found *m) {
    switch (kind) {
    case EMAIL: return Email_find_at(text, length, from, &m->email);
    case URL: return Url_find_at(text, length, from, &m->url);
    case IPV4: return Ipv4_find_at(text, length, from, &m->ipv4);
    case DATE: return Date_find_at(text, length, from, &m->date);
    default: return Semver_find_at(text, length, from, &m->semver);
    }
}

/* ---- Does a match suit its neighbours, NEIGHBOURS bytes on either side? One that does not hides what begins in it. -- */

enum { NEIGHBOURS = 2 };

static bool digit(char c) { return c >= '0' && c <= '9'; }
static bool alnum(char c) { return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static int number(rg_span digits) {
    int value = 0;
    for (size_t i = 0; i < digits.len; i++) value = value * 10 + (digits.ptr[i] - '0');
    return value;
}

static bool day_exists(const Date_result *m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = number(m->year), month = number(m->month);
    bool leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return number(m->day) <= days[month - 1] + leap;
}

static bool fits(int kind, const char *text, const char *end, const found *m) {
    const char *s = m->match.ptr, *e = s + m->match.len;
    char before = s > text ? s[-1] : ' ', after = e < end ? *e : ' ';
    bool digit_after_next = e + 1 < end && digit(e[1]);
    bool in_dotted = (before == '.' && s - text > 1 && digit(s[-2])) || (after == '.' && digit_after_next);
    switch (kind) {
    case EMAIL: return before != '/' && m->email.user.ptr[m->email.user.len - 1] != '.'; /* ssh://user@host, a.@b.org */
    case IPV4: return !in_dotted;                                                        /* 1.2.3.4.5 */
    case SEMVER: return !in_dotted && !alnum(before);
    case DATE: return day_exists(&m->date) && !alnum(before) && (!alnum(after) || (after == 'T' && digit_after_next));
    default: return true;
    }
}

/* ---- Output ------------------------------------------------------------------------------------------------------ */

/* A terminal shows how far a large input is, in one line that is wiped before anything else is written there. */
static bool progress_shown;

static void wipe_progress(void) {
    if (progress_shown) fputs("\r\033[K", stderr);
    progress_shown = false;
}

static void complain(const char *what, const char *why) {
    wipe_progress();
    fprintf(stderr, "extract: %s: %s\n", what, why);
    failed = true;
}

/* A full disk or a closed pipe ends the program: what follows would be lost as well. */
static void check_output(bool written) {
    if (written && !ferror(stdout)) return;
    complain("write error", strerror(errno));
    _Exit(2);
}

/* A string of JSON is text: a byte that is no UTF-8 (a file's name may hold any) becomes U+FFFD. */
RG_MATCHER(JsonPart, RG_ALT(
    RG_CAPTURE(plain, RG_PLUS(RG_UTF8_NOT_CLASS(RG_UTF8_RANGE(0, 0x1F), 0x7F, '"', '\\'))),
    RG_CAPTURE(escaped, RG_CLASS("\"\\")),
    RG_CAPTURE(control, RG_CNTRL),
    RG_ANY_BYTE))

static void put_json(const char *name, const char *bytes, size_t length) {
    printf(bytes != NULL ? "\"%s\":\"" : "\"%s\":null", name);
    if (bytes == NULL) return;
    JsonPart_iter parts = JsonPart_begin(bytes, length);
    JsonPart_result m;
    while (JsonPart_next(&parts, &m) == RG_MATCH)
        if (m.plain.ptr != NULL)
            fwrite(m.plain.ptr, 1, m.plain.len, stdout);
        else if (m.escaped.ptr != NULL)
            printf("\\%c", *m.escaped.ptr);
        else
            printf("\\u%04x", m.control.ptr != NULL ? (unsigned)*m.control.ptr : 0xFFFDu);
    putchar('"');
}

typedef struct {
    const char *name;
    int file;
    uint64_t size, done; /* in bytes; size: 0 if not known */
    uint64_t line, line_start;
    uint64_t from[KINDS]; /* where each kind goes on: a match may end in a later piece */
} input;

/* notes.txt:3:14: <tab> email <tab> me@example.org <tab> user=me domain=example.org tld=org, or as JSON
   {"kind":"email","file":"notes.txt","line":3,"column":14,"offset":40,"text":"me@example.org","captures":{...}} */
static void report(const input *in, uint64_t offset, int kind, const found *m) {
    const uint64_t column = offset - in->line_start + 1;
    wipe_progress();
    if (json) {
        printf("{\"kind\":\"%s\",", names[kind]);
        put_json("file", in->name, strlen(in->name));
        printf(",\"line\":%" PRIu64 ",\"column\":%" PRIu64 ",\"offset\":%" PRIu64 ",", in->line, column, offset);
        put_json("text", m->match.ptr, m->match.len);
        printf(",\"captures\":{");
    } else {
        printf("%s:%" PRIu64 ":%" PRIu64 ":\t%s\t" RG_FMT, in->name, in->line, column, names[kind], RG_ARG(m->match));
    }
    const char *separator = json ? "" : "\t";
    for (size_t i = 1; i < info(kind)->groups; i++) {
        if (!json && m->group[i].ptr == NULL) continue;
        fputs(separator, stdout);
        separator = json ? "," : " ";
        if (json)
            put_json(info(kind)->group_names[i], m->group[i].ptr, m->group[i].len);
        else
            printf("%s=" RG_FMT, info(kind)->group_names[i], RG_ARG(m->group[i]));
    }
    check_output(puts(json ? "}}" : "") >= 0);
}

/* ---- The search: a stream of pieces --------------------------------------------------------------------------------
   A piece is a line, or PIECE bytes of a longer one, with the bytes before it that its neighbours are, and the bytes
   after it that a match which starts in it may reach. So one buffer does for input without end, and what is found does
   not depend on how it arrives. */

#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define LONGER(Name, Other) LARGER((size_t)Name##_MAX_LENGTH, (size_t)Other##_MAX_LENGTH)
#define AFTER (LARGER(LARGER(LONGER(Email, Url), LONGER(Ipv4, Date)), (size_t)Semver_MAX_LENGTH) + NEIGHBOURS)
#ifndef PIECE /* the tests make both small */
#define PIECE 65535
#define BUFFER (1 << 18)
#endif

RG_MATCHER(Piece, RG_SEQ(
    RG_BEHIND(RG_CAPTURE(before, RG_BETWEEN(0, NEIGHBOURS, RG_ANY_BYTE))),
    RG_CAPTURE(text, RG_BETWEEN(0, PIECE, RG_ANY)),
    RG_ALT(RG_CAPTURE(end, '\n'), RG_AHEAD(RG_CAPTURE(after, RG_BETWEEN(0, AFTER, RG_ANY))))), RG_BOUNDED)

/* What of the stream is searched, and where in the stream that begins. A match starts before `limit`. */
typedef struct {
    const char *text;
    size_t length, limit;
    uint64_t base;
} view;

/* Finds a kind's next match; false if there is none. */
static bool find_next(input *in, int kind, const view *v, found *m) {
    size_t from = in->from[kind] > v->base ? (size_t)(in->from[kind] - v->base) : 0;
    while (from < v->limit && find(kind, v->text, v->length, from, m) == RG_MATCH) {
        const size_t start = (size_t)(m->match.ptr - v->text);
        if (start >= v->limit) break;
        from = start + m->match.len;
        in->from[kind] = v->base + from;
        if (fits(kind, v->text, v->text + v->length, m)) return true;
    }
    in->from[kind] = LARGER(in->from[kind], v->base + v->limit);
    return false;
}

/* All kinds' matches by position. */
static void search(input *in, const view *v) {
    found next[KINDS];
    bool open[KINDS];
    for (int k = 0; k < KINDS; k++) open[k] = selected[k] && find_next(in, k, v, &next[k]);
    for (;;) {
        int first = KINDS;
        for (int k = 0; k < KINDS; k++)
            if (open[k] && (first == KINDS || next[k].match.ptr < next[first].match.ptr)) first = k;
        if (first == KINDS) return;
        counts[first]++;
        if (!count_only) report(in, v->base + (uint64_t)(next[first].match.ptr - v->text), first, &next[first]);
        open[first] = find_next(in, first, v, &next[first]);
    }
}

/* Once in a fifth of a second, for inputs over 64 MiB, where matches don't scroll past on the same terminal. */
static void show_progress(const input *in) {
    static uint64_t last;
    struct timespec t;
    if (LARGER(in->done, in->size) < 64 << 20 || !isatty(STDERR_FILENO) || (isatty(STDOUT_FILENO) && !count_only))
        return;
    clock_gettime(CLOCK_MONOTONIC, &t);
    const uint64_t now = (uint64_t)t.tv_sec * 5 + (uint64_t)t.tv_nsec / 200000000;
    if (now == last) return;
    last = now;
    fprintf(stderr, "\r\033[K%s: %" PRIu64 " MiB", in->name, in->done >> 20);
    if (in->size > 0) fprintf(stderr, " of %" PRIu64 " MiB, %d%%", in->size >> 20, (int)(in->done * 100 / in->size));
    progress_shown = true;
}

/* What the stream reads. A pipe may be silent for long: what was found so far is shown first. */
static ptrdiff_t read_input(void *user, char *to, size_t room) {
    input *in = user;
    ssize_t n;
    check_output(fflush(stdout) == 0);
    while ((n = read(in->file, to, room)) < 0 && errno == EINTR) continue;
    if (n < 0) complain(in->name, strerror(errno)); /* what came before is searched all the same */
    if (n > 0) in->done += (uint64_t)n;
    show_progress(in);
    return n > 0 ? n : 0;
}

static void extract(const char *name, int file) {
    static char buffer[BUFFER];
    _Static_assert(BUFFER >= Piece_STREAM_WINDOW, "BUFFER has no room for a piece and what is around it");
    input in = {.name = name, .file = file, .line = 1};
    Piece_result m;
    uint64_t offset;
    struct stat about, output;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode)) {
        in.size = (uint64_t)about.st_size;
        /* It would be fed what it prints, without end. */
        if (fstat(STDOUT_FILENO, &output) == 0 && about.st_dev == output.st_dev && about.st_ino == output.st_ino) {
            complain(name, "is the output as well");
            return;
        }
    }
    Piece_stream stream = Piece_stream_begin(rg_from_function(read_input, &in), buffer, sizeof(buffer));
    while (Piece_stream_next(&stream, &m, &offset) == RG_MATCH) {
        const size_t limit = m.before.len + m.text.len;
        search(&in, &(view){m.before.ptr, limit + m.after.len, limit, offset - m.before.len});
        if (m.end.ptr == NULL) continue;
        in.line++;
        in.line_start = offset + m.match.len;
    }
    if (stream.status < 0) complain(name, rg_status_text(stream.status));
    wipe_progress();
}

/* ---- The command line -------------------------------------------------------------------------------------------- */

static const char usage[] =
    "Usage: extract [OPTION]... [FILE]...\n"
    "Prints every e-mail address, URL, IPv4 address, date and semantic version in each FILE, in order of position.\n"
    "Without FILE, or where FILE is -, reads standard input.\n"
    "\n"
    "  --only KIND[,KIND]...  only these: email, url, ipv4, date, semver (may be given again for more)\n"
    "  --json                 one JSON object a line\n"
    "  --count                only how many of each kind there are in all inputs\n"
    "  -h, --help             this text\n"
    "\n"
    "A line is FILE:LINE:COLUMN:, the kind, the text and the captures, separated by tabs. Lines and columns (bytes) "
    "count\n"
    "from 1, JSON's \"offset\" (bytes) from 0. The exit status is 0 if something was found, 1 if not, 2 after an "
    "error.\n";

static void stop(const char *problem, const char *argument) {
    fprintf(stderr, "extract: %s '%s'\nTry 'extract --help'.\n", problem, argument);
    exit(2);
}

static void read_options(int argc, char **argv) {
    static const struct option options[] = {{"only", required_argument, NULL, 'o'},
                                            {"json", no_argument, NULL, 'j'},
                                            {"count", no_argument, NULL, 'c'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    bool all = true;
    char *value;
    for (int option; (option = getopt_long(argc, argv, ":h", options, NULL)) != -1;) switch (option) {
        case 'j': json = true; break;
        case 'c': count_only = true; break;
        case 'o':
            for (all = false; *optarg != '\0';) {
                const char *list = optarg;
                int kind = getsubopt(&optarg, names, &value);
                if (kind < 0 || value != NULL) stop("--only takes email, url, ipv4, date, semver, not", list);
                selected[kind] = true;
            }
            break;
        case 'h': check_output(fputs(usage, stdout) >= 0 && fflush(stdout) == 0); exit(0);
        case ':': stop("a kind must follow", argv[optind - 1]); break;
        default: stop("unknown option", argv[optind - 1]);
        }
    for (int k = 0; k < KINDS && all; k++) selected[k] = true;
}

static void open_and_extract(const char *name) {
    int file = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY);
    if (file < 0)
        complain(name, strerror(errno));
    else
        extract(name, file);
    if (file > STDIN_FILENO) close(file);
}

int main(int argc, char **argv) {
    read_options(argc, argv);
    check_output(fcntl(STDOUT_FILENO, F_GETFD) >= 0); /* if it is closed, the first file opened would take its place */
    if (optind == argc) open_and_extract("-");
    while (optind < argc) open_and_extract(argv[optind++]);

    uint64_t total = 0;
    for (int k = 0; k < KINDS; k++) {
        total += counts[k];
        if (count_only && selected[k])
            printf(json ? "{\"kind\":\"%s\",\"count\":%" PRIu64 "}\n" : "%s\t%" PRIu64 "\n", names[k], counts[k]);
    }
    check_output(fflush(stdout) == 0);
    return failed ? 2 : total > 0 ? 0 : 1;
}
