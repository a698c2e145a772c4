/* logstat: how often each path of a web server was asked for, with which status, and how many bytes went out.

       cc -O2 -Iinclude examples/logstat.c -o logstat
       ./logstat --top 20 access.log
       ./logstat --follow access.log                      (goes on as the log grows; Ctrl-C ends it with the table)

   Reads the common and the combined format of Apache and nginx. Reading order: the pattern of a line, the table, what the
   stream reads, the loop over lines in `count`, the options. */

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include <regengo/dsl.h>

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- A line: 10.0.0.1 - bob [03/Nov/2024:04:30:02 +0000] "GET /a?b=c HTTP/1.1" 200 750 "referer" "agent" ------------
   What is asked for may be no request at all (a stranger's bytes, nothing): then `path` is unset. Every repeat has an
   upper bound, so that there is a buffer that always suffices; what is longer is a line that is not understood. */

#define FIELD RG_BETWEEN(1, 1024, RG_NOT_CLASS(" \"\n"))
#define QUOTED(most, without) RG_BETWEEN(0, most, RG_ALT(RG_NOT_CLASS("\"\\\n", without), RG_SEQ('\\', RG_ANY)))
#define ASKED RG_SEQ( \
    RG_BETWEEN(1, 32, RG_UPPER), ' ', RG_CAPTURE(path, QUOTED(8192, " ?")), RG_OPT('?', QUOTED(16384, ' ')), \
    RG_OPT(" HTTP/", RG_BETWEEN(1, 8, RG_CLASS(RG_DIGIT, '.'))), '"')

RG_MATCHER(Line, RG_ALT(
    RG_SEQ(
        RG_LINE_BEGIN, FIELD, ' ', FIELD, ' ', FIELD, " [", RG_BETWEEN(1, 64, RG_NOT_CLASS("]\n")), "] \"",
        RG_ALT(ASKED, RG_SEQ(QUOTED(24576, '"'), '"')), ' ',
        RG_CAPTURE(status, RG_REPEAT(3, RG_DIGIT)), ' ', RG_ALT('-', RG_CAPTURE(bytes, RG_BETWEEN(1, 18, RG_DIGIT))),
        RG_OPT(' ', RG_BETWEEN(0, 32768, RG_ANY)), RG_OPT('\r'), RG_ALT('\n', RG_END)),
    RG_SEQ(RG_ALT(RG_CAPTURE(other, RG_LINE_BEGIN), RG_EMPTY), RG_BETWEEN(0, 65535, RG_ANY), RG_OPT('\n'))))

/* ---- The table: status and path to counts. Open addressing; a row never moves once it is made. -------------------- */

typedef struct {
    uint64_t count, bytes;
    unsigned status;
    size_t length;
    char *path;
} row;

enum { MOST_ROWS = 1 << 20 }; /* paths are what strangers write: from here on they are counted as one */

static row **slots;
static size_t slot_count, rows;
static uint64_t understood, not_understood, all_bytes;

static void stop(const char *what, const char *why) {
    fprintf(stderr, "logstat: %s%s%s\n", what, why != NULL ? ": " : "", why != NULL ? why : "");
    exit(2);
}

static void *allocated(void *memory) {
    if (memory == NULL) stop("out of memory", NULL);
    return memory;
}

static size_t slot_of(unsigned status, const char *path, size_t length) {
    uint64_t hash = UINT64_C(14695981039346656037) ^ status;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)path[i]) * UINT64_C(1099511628211);
    size_t at = (size_t)(hash ^ hash >> 32) & (slot_count - 1);
    for (const row *r; (r = slots[at]) != NULL; at = (at + 1) & (slot_count - 1))
        if (r->status == status && r->length == length && memcmp(r->path, path, length) == 0) break;
    return at;
}

static void grow(void) {
    row **old = slots;
    const size_t old_count = slot_count;
    slot_count = old_count == 0 ? 1024 : 2 * old_count;
    slots = allocated(calloc(slot_count, sizeof(*slots)));
    for (size_t i = 0; i < old_count; i++)
        if (old[i] != NULL) slots[slot_of(old[i]->status, old[i]->path, old[i]->length)] = old[i];
    free(old);
}

static void add(unsigned status, rg_span path, uint64_t bytes) {
    if (2 * rows >= slot_count) grow();
    size_t at = slot_of(status, path.ptr, path.len);
    if (slots[at] == NULL && rows >= MOST_ROWS) {
        path = (rg_span){"(others)", strlen("(others)")};
        at = slot_of(status, path.ptr, path.len);
    }
    if (slots[at] == NULL) {
        slots[at] = allocated(malloc(sizeof(row)));
        *slots[at] = (row){0, 0, status, path.len, allocated(malloc(path.len > 0 ? path.len : 1))};
        memcpy(slots[at]->path, path.ptr, path.len);
        rows++;
    }
    slots[at]->count++;
    slots[at]->bytes += bytes;
}

/* By the largest first; what is equal by status and path, so that the order is always the same. */
static enum { BY_COUNT, BY_BYTES } order = BY_COUNT;

static int compare(const void *left, const void *right) {
    const row *a = *(row *const *)left, *b = *(row *const *)right;
    const uint64_t x = order == BY_COUNT ? a->count : a->bytes, y = order == BY_COUNT ? b->count : b->bytes;
    if (x != y) return x > y ? -1 : 1;
    if (a->status != b->status) return a->status < b->status ? -1 : 1;
    const int by_path = memcmp(a->path, b->path, a->length < b->length ? a->length : b->length);
    return by_path != 0 ? by_path : a->length < b->length ? -1 : a->length > b->length;
}

static void print_table(size_t top) {
    size_t n = 0;
    for (size_t i = 0; i < slot_count; i++)
        if (slots[i] != NULL) slots[n++] = slots[i];
    if (n > 0) qsort(slots, n, sizeof(*slots), compare);
    printf("%10s %15s %s %s\n", "requests", "bytes", "status", "path");
    for (size_t i = 0; i < n && i < top; i++) {
        printf("%10" PRIu64 " %15" PRIu64 " %6u ", slots[i]->count, slots[i]->bytes, slots[i]->status);
        /* What a stranger asked for moves no terminal's cursor. */
        for (size_t k = 0; k < slots[i]->length; k++) {
            const char c = slots[i]->path[k];
            putchar((unsigned char)c < 0x20 || c == 0x7F ? '?' : c);
        }
        putchar('\n');
    }
    printf("%10" PRIu64 " %15" PRIu64 "        in all, in %zu rows", understood, all_bytes, n);
    if (not_understood > 0)
        printf("; %" PRIu64 " %s not understood", not_understood, not_understood == 1 ? "line" : "lines");
    putchar('\n');
    if (fflush(stdout) != 0 || ferror(stdout)) stop("write error", strerror(errno));
}

/* ---- What the stream reads: a file or a pipe, and with --follow a file beyond its end ------------------------------ */

typedef struct {
    const char *name;
    int file;
    bool follow;
    uint64_t done;
} input;

static bool failed;                           /* something could not be read: the rest is counted, exit code 2 */
static volatile sig_atomic_t interrupted = 0; /* the signals that set it come only while `pause_for` waits */
static sigset_t unblocked;

static void interrupt(int signal_number) {
    (void)signal_number;
    interrupted = 1;
}

static void let_interrupt(void) {
    struct sigaction action = {.sa_handler = interrupt};
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigprocmask(SIG_BLOCK, &ending, &unblocked);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

/* Until there is something to read, or for a while where `file` is -1. */
static void pause_for(int file) {
    const struct timespec while_ = {0, 200000000};
    fd_set set;
    FD_ZERO(&set);
    if (file >= 0) FD_SET(file, &set);
    pselect(file + 1, &set, NULL, NULL, file < 0 ? &while_ : NULL, &unblocked);
}

static void show_progress(const input *in, bool last) {
    static time_t shown;
    static bool any;
    const time_t now = time(NULL);
    if (shown == 0) shown = now;
    if (!isatty(STDERR_FILENO) || (last ? !any : now == shown)) return;
    any = !last;
    shown = now;
    fprintf(stderr, last ? "\r\033[K" : "\r\033[K%s: %" PRIu64 " MiB, %" PRIu64 " requests", in->name, in->done >> 20,
            understood);
}

static ptrdiff_t read_input(void *user, char *to, size_t room) {
    input *in = user;
    for (struct stat about; !interrupted;) {
        const bool regular = fstat(in->file, &about) == 0 && S_ISREG(about.st_mode);
        if (in->follow && !regular) pause_for(in->file);
        if (interrupted) break;
        const ssize_t n = read(in->file, to, room);
        if (n > 0) {
            in->done += (uint64_t)n;
            show_progress(in, false);
            return n;
        }
        if (n < 0 && errno != EINTR) {
            fprintf(stderr, "logstat: %s: %s\n", in->name, strerror(errno));
            failed = true;
            return 0;
        }
        if (n == 0 && !(in->follow && regular)) return 0;
        if (n == 0 && about.st_size < lseek(in->file, 0, SEEK_CUR)) lseek(in->file, 0, SEEK_SET); /* begun anew */
        if (n == 0) pause_for(-1);
    }
    return 0;
}

/* ---- The lines ----------------------------------------------------------------------------------------------------- */

static void count(const char *name, bool follow) {
    static char buffer[1 << 18];
    _Static_assert(sizeof(buffer) >= Line_STREAM_WINDOW, "the longest line has room");
    input in = {name, strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY), follow, 0};
    if (in.file < 0) {
        fprintf(stderr, "logstat: %s: %s\n", name, strerror(errno));
        failed = true;
        return;
    }
    Line_stream lines = Line_stream_begin(rg_from_function(read_input, &in), buffer, sizeof(buffer));
    Line_result m;
    while (Line_stream_next(&lines, &m, NULL) == RG_MATCH) {
        uint64_t status = 0, bytes = 0;
        if (m.status.ptr == NULL) {
            not_understood += m.other.ptr != NULL && m.match.len > 1; /* an empty line says nothing */
            continue;
        }
        rg_parse_u64(m.status, &status);
        if (m.bytes.ptr != NULL) rg_parse_u64(m.bytes, &bytes);
        understood++;
        all_bytes += bytes;
        add((unsigned)status, m.path.ptr != NULL ? m.path : (rg_span){"(no request)", strlen("(no request)")}, bytes);
    }
    if (lines.status < 0) stop(name, rg_status_text(lines.status));
    show_progress(&in, true);
    if (in.file != STDIN_FILENO) close(in.file);
}

static const char usage[] =
    "Usage: logstat [OPTION]... [FILE]...\n"
    "Counts the requests in access logs (common or combined format) by status and path, and adds up their bytes.\n"
    "Without FILE, or where FILE is -, reads standard input. A path's query, from ? on, is left out.\n"
    "\n"
    "  -n, --top N     only the first N rows\n"
    "  -b, --bytes     the most bytes first, not the most requests\n"
    "  -f, --follow    go on at the end of the last FILE as it grows; SIGINT or SIGTERM ends with the table\n"
    "  -h, --help      this text\n"
    "\n"
    "The exit status is 0 if there was a request, 1 if there was none, 2 after an error.\n";

int main(int argc, char **argv) {
    static const struct option options[] = {{"top", required_argument, NULL, 'n'},
                                            {"bytes", no_argument, NULL, 'b'},
                                            {"follow", no_argument, NULL, 'f'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    uint64_t top = SIZE_MAX;
    bool follow = false;
    for (int option; (option = getopt_long(argc, argv, "n:bfh", options, NULL)) != -1;) switch (option) {
        case 'n':
            if (rg_parse_u64((rg_span){optarg, strlen(optarg)}, &top) != RG_MATCH) stop("no number", optarg);
            break;
        case 'b': order = BY_BYTES; break;
        case 'f': follow = true; break;
        case 'h': return fputs(usage, stdout) < 0 || fflush(stdout) != 0 ? 2 : 0;
        default: return 2;
        }
    if (follow) let_interrupt();
    if (optind == argc) count("-", follow);
    for (; optind < argc; optind++) count(argv[optind], follow && optind == argc - 1);
    print_table((size_t)top);
    return failed ? 2 : understood > 0 ? 0 : 1;
}
