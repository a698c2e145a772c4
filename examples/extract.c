/* extract: prints every e-mail address, URL, IPv4 address, date and semantic version in files or standard input.

       cc -O2 -Iinclude examples/extract.c -o extract
       ./extract notes.txt
       tail -f access.log | ./extract --only ipv4,url --json

   Reading order: the five patterns, what the bytes around a match must look like, the output, the search. */

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include <regengo/dsl.h>

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- The five patterns -------------------------------------------------------------------------------------------
   Every repeat has an upper bound. So each matcher has a greatest length (Name_MAX_LENGTH), which lets a small buffer
   find what a whole file in memory would (see "The search"), and a bounded stack (without it, RG_BOUNDED refuses to
   compile). The bounds also keep hostile input, megabytes of "a.a.a.a" say, linear. */

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

/* 2024-02-29, also as in backup_2024-02-29.tar and 2024-02-29T12:00: see keep_date for the bytes around it */
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
    rg_span group[Url_GROUPS];
} found;

/* ---- Neighbours: what a pattern without look-around can't say about the bytes around it -------------------------- */

/* A match and the text around it. Outside the text, byte_at gives a blank. */
typedef struct {
    const char *text;
    size_t length, start, end;
} place;

static char byte_at(const place *p, size_t index) { return index < p->length ? p->text[index] : ' '; }
static char before(const place *p, size_t distance) { return p->start < distance ? ' ' : p->text[p->start - distance]; }
static bool digit(char c) { return c >= '0' && c <= '9'; }
static bool alnum(char c) { return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* Is the match a piece of a longer dotted number, as 1.2.3.4 is in 1.2.3.4.5? */
static bool in_dotted_number(const place *p) {
    return (before(p, 1) == '.' && digit(before(p, 2))) || (byte_at(p, p->end) == '.' && digit(byte_at(p, p->end + 1)));
}

/* user@host in ssh://user@host is no mailbox, and no user's name ends with a dot. */
static bool keep_email(const place *p, const found *m) {
    rg_span user = m->email.user;
    return before(p, 1) != '/' && user.ptr[user.len - 1] != '.';
}

static bool keep_url(const place *p, const found *m) {
    (void)p;
    (void)m;
    return true;
}

static bool keep_ipv4(const place *p, const found *m) {
    (void)m;
    return !in_dotted_number(p);
}

static int number(rg_span digits) {
    int value = 0;
    for (size_t i = 0; i < digits.len; i++) value = value * 10 + (digits.ptr[i] - '0');
    return value;
}

/* A day of the calendar, with no letter or digit around it except the T of a time. */
static bool keep_date(const place *p, const found *m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = number(m->date.year), month = number(m->date.month);
    bool leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    bool time_follows = byte_at(p, p->end) == 'T' && digit(byte_at(p, p->end + 1));
    return number(m->date.day) <= days[month - 1] + leap && !alnum(before(p, 1)) &&
           (time_follows || !alnum(byte_at(p, p->end)));
}

static bool keep_semver(const place *p, const found *m) {
    (void)m;
    return !alnum(before(p, 1)) && !in_dotted_number(p);
}

/* The bytes that the functions above look at on either side. */
enum { NEIGHBOURS = 2 };

/* ---- The kinds --------------------------------------------------------------------------------------------------- */

#define FINDER(Name, field) \
    static rg_status find_##field(const char *text, size_t length, size_t from, found *m) { \
        return Name##_find_at(text, length, from, &m->field); \
    }
FINDER(Email, email)
FINDER(Url, url)
FINDER(Ipv4, ipv4)
FINDER(Date, date)
FINDER(Semver, semver)

static const struct {
    const char *name;
    rg_status (*find)(const char *text, size_t length, size_t from, found *m);
    bool (*keep)(const place *p, const found *m);
    const rg_info *(*info)(void);
} kinds[] = {
    {"email", find_email, keep_email, Email_info},     {"url", find_url, keep_url, Url_info},
    {"ipv4", find_ipv4, keep_ipv4, Ipv4_info},         {"date", find_date, keep_date, Date_info},
    {"semver", find_semver, keep_semver, Semver_info},
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

/* Whether a match begins at a byte is known once this many bytes from there on are in the buffer. */
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define LONGER(Name, Other) LARGER((size_t)Name##_MAX_LENGTH, (size_t)Other##_MAX_LENGTH)
#define LOOKAHEAD (LARGER(LARGER(LONGER(Email, Url), LONGER(Ipv4, Date)), (size_t)Semver_MAX_LENGTH) + NEIGHBOURS)

/* The buffer, and the most that one read asks for: the tests make both small. */
#ifndef EXTRACT_BUFFER
#define EXTRACT_BUFFER (1024 * 1024)
#endif
#ifndef EXTRACT_READ
#define EXTRACT_READ EXTRACT_BUFFER
#endif
_Static_assert(EXTRACT_BUFFER > LOOKAHEAD + NEIGHBOURS, "EXTRACT_BUFFER has no room for the longest match");
_Static_assert(EXTRACT_READ > 0, "EXTRACT_READ must be positive");

static struct {
    bool json, count_only;
    bool selected[KINDS];
    uint64_t counts[KINDS];
    bool failed; /* something could not be read: exit code 2, though the rest is searched */
} run;

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
    run.failed = true;
}

/* A full disk or a closed pipe ends the program: what follows would be lost as well. */
static void check_output(bool written) {
    if (written) return;
    complain("write error", strerror(errno));
    _Exit(2);
}

static void put(const char *bytes, size_t length) { check_output(fwrite(bytes, 1, length, stdout) == length); }
static void put_text(const char *text) { put(text, strlen(text)); }

/* How many bytes at `s` make one character of valid UTF-8, and 0 if they don't. */
static size_t utf8_length(const unsigned char *s, size_t left) {
    size_t length = s[0] < 0x80 ? 1 : s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;
    if (length == 0 || length > left) return 0;
    for (size_t i = 1; i < length; i++)
        if ((s[i] & 0xC0) != 0x80) return 0;
    bool overlong = (s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xF0 && s[1] < 0x90);
    bool surrogate = s[0] == 0xED && s[1] >= 0xA0, past_the_end = s[0] == 0xF4 && s[1] >= 0x90;
    return overlong || surrogate || past_the_end ? 0 : length;
}

/* A string of JSON is text: a byte that is no UTF-8 (a file's name may hold any) becomes U+FFFD. */
static void put_json(const char *bytes, size_t length) {
    const unsigned char *s = (const unsigned char *)bytes;
    put("\"", 1);
    for (size_t i = 0, step; i < length; i += step) {
        step = utf8_length(s + i, length - i);
        if (step == 0) {
            put_text("\\ufffd");
            step = 1;
        } else if (s[i] == '"' || s[i] == '\\') {
            put("\\", 1);
            put(bytes + i, 1);
        } else if (s[i] < 0x20 || s[i] == 0x7F) {
            check_output(printf("\\u%04x", s[i]) >= 0);
        } else {
            put(bytes + i, step);
        }
    }
    put("\"", 1);
}

/* notes.txt:3:14: <tab> email <tab> me@example.org <tab> user=me domain=example.org tld=org */
static void print_plain(const char *file, uint64_t line, uint64_t column, size_t kind, const found *m) {
    const rg_info *info = kinds[kind].info();
    check_output(printf("%s:%" PRIu64 ":%" PRIu64 ":\t%s\t" RG_FMT, file, line, column, kinds[kind].name,
                        RG_ARG(m->group[0])) >= 0);
    for (size_t i = 1, shown = 0; i < info->groups; i++)
        if (m->group[i].ptr != NULL)
            check_output(printf("%c%s=" RG_FMT, shown++ ? ' ' : '\t', info->group_names[i], RG_ARG(m->group[i])) >= 0);
    put("\n", 1);
}

/* {"kind":"email","file":"notes.txt","line":3,"column":14,"offset":40,"text":"me@example.org","captures":{...}}
   A capture that took no part is null; one that matched nothing is "". */
static void print_json(const char *file, uint64_t line, uint64_t column, uint64_t offset, size_t kind, const found *m) {
    const rg_info *info = kinds[kind].info();
    check_output(printf("{\"kind\":\"%s\",\"file\":", kinds[kind].name) >= 0);
    put_json(file, strlen(file));
    check_output(printf(",\"line\":%" PRIu64 ",\"column\":%" PRIu64 ",\"offset\":%" PRIu64 ",\"text\":", line, column,
                        offset) >= 0);
    put_json(m->group[0].ptr, m->group[0].len);
    put_text(",\"captures\":{");
    for (size_t i = 1; i < info->groups; i++) {
        check_output(printf("%s\"%s\":", i > 1 ? "," : "", info->group_names[i]) >= 0);
        if (m->group[i].ptr == NULL)
            put_text("null");
        else
            put_json(m->group[i].ptr, m->group[i].len);
    }
    put_text("}}\n");
}

/* ---- The search ---------------------------------------------------------------------------------------------------
   An input goes through one fixed buffer, a terabyte as well as a line from a pipe. A start is decided, that is, the
   rest of the input can't change what matches there, if

     a byte that no pattern takes (a blank, an end of line, a control byte) follows it, or
     LOOKAHEAD bytes follow it, or the input ends.

   Decided starts are searched. The others stay in the buffer until more is read, with NEIGHBOURS bytes before them. So
   the matches don't depend on how the input came in pieces, and a line that came through a pipe is searched at once. */

typedef struct {
    const char *name;
    uint64_t size; /* in bytes, 0 if not known */
    char *buffer;
    size_t used;
    uint64_t base;                      /* where in the input the buffer begins */
    uint64_t decided;                   /* where in the input the starts begin that were not searched yet */
    uint64_t from[KINDS];               /* where each kind goes on: a match may end after `decided` */
    uint64_t line, line_start, counted; /* the line at `counted`, and where it begins */
} input;

/* Lines are counted up to where a position is wanted, each byte once. */
static void count_lines(input *in, uint64_t upto) {
    const char *s = in->buffer + (in->counted - in->base), *end = in->buffer + (upto - in->base);
    while (s < end && (s = memchr(s, '\n', (size_t)(end - s))) != NULL) {
        s++;
        in->line++;
        in->line_start = in->base + (uint64_t)(s - in->buffer);
    }
    in->counted = upto;
}

/* Finds the next match of a kind that starts before `limit` and whose neighbours suit it; false if there is none. */
static bool find_next(input *in, size_t kind, size_t limit, size_t length, found *m) {
    size_t from = (size_t)(LARGER(in->from[kind], in->decided) - in->base);
    while (from < limit) {
        rg_status status = kinds[kind].find(in->buffer, length, from, m);
        if (status < 0) complain(in->name, rg_status_text(status));
        if (status != RG_MATCH) return false;
        place p = {in->buffer, length, (size_t)(m->group[0].ptr - in->buffer), 0};
        p.end = p.start + m->group[0].len;
        if (p.start >= limit) return false;
        from = p.end;
        in->from[kind] = in->base + from;
        if (kinds[kind].keep(&p, m)) return true;
    }
    return false;
}

static void report(input *in, size_t kind, const found *m) {
    run.counts[kind]++;
    if (run.count_only) return;
    wipe_progress();
    uint64_t offset = in->base + (uint64_t)(m->group[0].ptr - in->buffer);
    count_lines(in, offset);
    if (run.json)
        print_json(in->name, in->line, offset - in->line_start + 1, offset, kind, m);
    else
        print_plain(in->name, in->line, offset - in->line_start + 1, kind, m);
}

/* Reports every match that starts before `limit`, of all kinds by position, looking at no more than `length` bytes. */
static void search(input *in, size_t limit, size_t length) {
    found next[KINDS];
    bool open[KINDS];
    for (size_t k = 0; k < KINDS; k++) open[k] = run.selected[k] && find_next(in, k, limit, length, &next[k]);
    for (;;) {
        size_t first = KINDS;
        for (size_t k = 0; k < KINDS; k++)
            if (open[k] && (first == KINDS || next[k].group[0].ptr < next[first].group[0].ptr)) first = k;
        if (first == KINDS) return;
        report(in, first, &next[first]);
        open[first] = find_next(in, first, limit, length, &next[first]);
    }
}

/* Forgets what lies before the decided starts, except for their neighbours. */
static void forget(input *in, size_t limit) {
    in->decided = in->base + limit;
    if (!run.count_only) count_lines(in, in->decided);
    size_t gone = limit > NEIGHBOURS ? limit - NEIGHBOURS : 0;
    memmove(in->buffer, in->buffer + gone, in->used - gone);
    in->used -= gone;
    in->base += gone;
}

/* Searches what `fresh` more bytes at the buffer's end decided. Where nothing is decided, the buffer must have room. */
static void search_decided(input *in, size_t fresh, bool at_end) {
    size_t limit = in->used, oldest = in->used - fresh;
    while (!at_end && limit > oldest && (unsigned char)in->buffer[limit - 1] > ' ') limit--;
    if (limit > oldest || at_end) {
        search(in, limit, limit); /* the bytes behind can't matter, and would be searched for nothing */
    } else if (in->used == EXTRACT_BUFFER) {
        limit = in->used - LOOKAHEAD;
        search(in, limit, in->used);
    } else {
        return;
    }
    forget(in, limit);
}

/* Once in a fifth of a second, for inputs over 64 MiB, where matches don't scroll past on the same terminal. */
static void show_progress(const input *in, uint64_t done) {
    static double last;
    if (LARGER(done, in->size) < 64 * 1024 * 1024 || !isatty(STDERR_FILENO) ||
        (isatty(STDOUT_FILENO) && !run.count_only))
        return;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    double now = (double)t.tv_sec + (double)t.tv_nsec / 1e9;
    if (now - last < 0.2) return;
    last = now;
    fprintf(stderr, "\r\033[K%s: %" PRIu64 " MiB", in->name, done >> 20);
    if (in->size > 0)
        fprintf(stderr, " of %" PRIu64 " MiB, %d%%", in->size >> 20, (int)((double)done / (double)in->size * 100));
    progress_shown = true;
}

static void extract(const char *name, int file) {
    static char buffer[EXTRACT_BUFFER];
    input in = {.name = name, .buffer = buffer, .line = 1};
    struct stat about, output;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode)) {
        in.size = (uint64_t)about.st_size;
        /* It would be fed what it prints, without end. */
        if (fstat(STDOUT_FILENO, &output) == 0 && about.st_dev == output.st_dev && about.st_ino == output.st_ino) {
            complain(name, "is the output as well");
            return;
        }
    }
    for (bool at_end = false; !at_end;) {
        size_t room = EXTRACT_BUFFER - in.used;
        ssize_t got = read(file, buffer + in.used, room < EXTRACT_READ ? room : EXTRACT_READ);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) complain(name, strerror(errno)); /* what came before is searched all the same */
        at_end = got <= 0;
        in.used += at_end ? 0 : (size_t)got;
        show_progress(&in, in.base + in.used);
        search_decided(&in, at_end ? 0 : (size_t)got, at_end);
        if (!at_end && (size_t)got < room)
            check_output(fflush(stdout) == 0); /* a pipe may be silent for long: show what it said so far */
    }
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

static void select_kinds(const char *list) {
    for (;;) {
        size_t length = strcspn(list, ","), k = 0;
        while (k < KINDS && (strlen(kinds[k].name) != length || memcmp(kinds[k].name, list, length) != 0)) k++;
        if (k == KINDS) stop("--only takes email, url, ipv4, date, semver, not", list);
        run.selected[k] = true;
        if (list[length] == '\0') return;
        list += length + 1;
    }
}

/* Moves the names of files to the front of `args` and returns how many there are. */
static int read_options(int count, char **args) {
    int files = 0;
    bool options = true, chosen = false;
    for (int i = 0; i < count; i++) {
        const char *a = args[i];
        if (!options || a[0] != '-' || a[1] == '\0') {
            args[files++] = args[i];
        } else if (strcmp(a, "--") == 0) {
            options = false;
        } else if (strcmp(a, "--json") == 0) {
            run.json = true;
        } else if (strcmp(a, "--count") == 0) {
            run.count_only = true;
        } else if (strncmp(a, "--only=", 7) == 0) {
            select_kinds(a + 7);
            chosen = true;
        } else if (strcmp(a, "--only") == 0) {
            if (++i == count) stop("a kind must follow", a);
            select_kinds(args[i]);
            chosen = true;
        } else if (strcmp(a, "-h") == 0 || strcmp(a, "--help") == 0) {
            put_text(usage);
            check_output(fflush(stdout) == 0);
            exit(0);
        } else {
            stop("unknown option", a);
        }
    }
    for (size_t k = 0; k < KINDS && !chosen; k++) run.selected[k] = true;
    return files;
}

static void open_and_extract(const char *name) {
    if (strcmp(name, "-") == 0) {
        extract(name, STDIN_FILENO);
        return;
    }
    int file = open(name, O_RDONLY);
    if (file < 0) {
        complain(name, strerror(errno));
        return;
    }
    extract(name, file);
    close(file);
}

int main(int argc, char **argv) {
    int files = read_options(argc - 1, argv + 1);
    check_output(fcntl(STDOUT_FILENO, F_GETFD) >= 0); /* if it is closed, the first file opened would take its place */
    for (int i = 0; i < files; i++) open_and_extract(argv[1 + i]);
    if (files == 0) open_and_extract("-");

    uint64_t total = 0;
    for (size_t k = 0; k < KINDS; k++) {
        total += run.counts[k];
        if (run.count_only && run.selected[k])
            check_output(printf(run.json ? "{\"kind\":\"%s\",\"count\":%" PRIu64 "}\n" : "%s\t%" PRIu64 "\n",
                                kinds[k].name, run.counts[k]) >= 0);
    }
    check_output(fflush(stdout) == 0);
    return run.failed ? 2 : total > 0 ? 0 : 1;
}
