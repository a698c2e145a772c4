/* A parser for the lines of a web server's log (Apache's combined format), and a summary of a log.
 *
 *     cc -O2 -Iinclude examples/07_log_line.c -o 07_log_line && ./07_log_line
 *     ./07_log_line < access.log                     (without input from a pipe or a file, a sample is read)
 *
 * Prints
 *     4 requests, 14925 bytes, 2 by name, 1 line not understood
 *     2xx 2
 *     3xx 1
 *     4xx 1
 *     longest path: /search?q=regex+engine (GET, from 206.234.161.115 at 05/Mar/2024:09:36:06 +0000)
 */
#define _POSIX_C_SOURCE 200809L
#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FIELD(name) RG_CAPTURE(name, RG_PLUS(RG_NOT_CLASS(" \"\n")))

/* Between quotes stands anything but a quote, or a quote after a backslash. */
#define IN_QUOTES(...) '"', __VA_ARGS__, '"'
#define QUOTED(name) IN_QUOTES(RG_CAPTURE(name, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\\n"), RG_SEQ('\\', RG_ANY)))))

RG_MATCHER(LogLine, RG_SEQ(
    FIELD(host), ' ', FIELD(ident), ' ', FIELD(user), ' ',
    '[', RG_CAPTURE(time, RG_PLUS(RG_NOT_CLASS("]\n"))), "] ",
    IN_QUOTES(FIELD(method), ' ', FIELD(path), " HTTP/", FIELD(version)), ' ',
    RG_CAPTURE(status, RG_RANGE('1', '5'), RG_REPEAT(2, RG_DIGIT)), ' ',
    RG_ALT('-', RG_CAPTURE(size, RG_PLUS(RG_DIGIT))),
    RG_OPT(' ', QUOTED(referer), ' ', QUOTED(agent))))

static const char sample[] =
    "20.79.11.19 - - [16/Feb/2024:17:58:25 +0000] \"GET /images/logo.png HTTP/1.1\" 200 13683 \"-\" \"Mozilla/5.0\"\n"
    "151.228.215.129 - carol [17/Feb/2024:19:00:22 +0000] \"PUT /icon HTTP/1.1\" 404 492 \"-\" \"a \\\"quoted\\\" "
    "name\"\n"
    "this line is no request\n"
    "206.234.161.115 - - [05/Mar/2024:09:36:06 +0000] \"GET /search?q=regex+engine HTTP/1.0\" 200 750 \"-\" \"-\"\n"
    "62.138.201.3 - bob [03/Nov/2024:04:30:02 +0000] \"GET /old HTTP/1.0\" 304 -\n";

static struct {
    unsigned long requests, named, bytes, unknown, by_class[6];
    char longest[512];
    size_t longest_length;
} log_summary;

static void add_line(const char *line, size_t length) {
    LogLine_result m;
    if (LogLine_match(line, length, &m) != RG_MATCH) {
        log_summary.unknown++;
        return;
    }
    log_summary.requests++;
    log_summary.by_class[m.status.ptr[0] - '0']++;
    if (m.size.ptr != NULL) log_summary.bytes += strtoul(m.size.ptr, NULL, 10); /* ends at the byte after the digits */
    if (m.user.len != 1 || m.user.ptr[0] != '-') log_summary.named++;
    if (m.path.len > log_summary.longest_length) {
        log_summary.longest_length = m.path.len;
        snprintf(log_summary.longest, sizeof(log_summary.longest),
                 RG_FMT " (" RG_FMT ", from " RG_FMT " at " RG_FMT ")", RG_ARG(m.path), RG_ARG(m.method),
                 RG_ARG(m.host), RG_ARG(m.time));
    }
}

int main(void) {
    FILE *in = isatty(STDIN_FILENO) ? NULL : stdin;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    if (in != NULL)
        while ((length = getline(&line, &room, in)) > 0) add_line(line, (size_t)length - (line[length - 1] == '\n'));
    free(line);
    if (log_summary.requests + log_summary.unknown == 0)
        for (const char *s = sample, *end; (end = strchr(s, '\n')) != NULL; s = end + 1) add_line(s, (size_t)(end - s));

    printf("%lu requests, %lu bytes, %lu by name, %lu line%s not understood\n", log_summary.requests, log_summary.bytes,
           log_summary.named, log_summary.unknown, log_summary.unknown == 1 ? "" : "s");
    for (int c = 1; c < 6; c++)
        if (log_summary.by_class[c] > 0) printf("%dxx %lu\n", c, log_summary.by_class[c]);
    if (log_summary.longest_length > 0) printf("longest path: %s\n", log_summary.longest);
    return 0;
}
