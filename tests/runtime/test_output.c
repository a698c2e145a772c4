/* Where text goes: never a byte too many, the length told, short writes and signals gone on with, an error that stays. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "../support/suite.h"

/* The allocator of the outputs on the heap, which fails on demand. */
static size_t heap_left = SIZE_MAX, heap_calls;
static void *stingy_realloc(void *pointer, size_t bytes) {
    heap_calls++;
    if (bytes > heap_left) return NULL;
    return (realloc)(pointer, bytes);
}
#define realloc(pointer, bytes) stingy_realloc(pointer, bytes)
#include <regengo/run/output_libc.h>
#undef realloc

START_TEST(buffers_of_every_size) {
    for (size_t size = 0; size <= 14; size++) {
        char buffer[16];
        memset(buffer, '#', sizeof buffer);
        rg_output out = rg_to_buffer(buffer, size);
        ck_assert_int_eq(rg_put(&out, "abc", 3), RG_MATCH);
        ck_assert_int_eq(rg_put(&out, "", 0), RG_MATCH);
        ck_assert_int_eq(rg_put(&out, NULL, 0), RG_MATCH);
        ck_assert_int_eq(rg_put_text(&out, "defg"), RG_MATCH);
        ck_assert_int_eq(rg_put_span(&out, (rg_span){NULL, 0}), RG_MATCH);
        ck_assert_int_eq(rg_put_span(&out, (rg_span){"hij", 2}), RG_MATCH);
        ck_assert_int_eq(rg_put_text(&out, "k"), RG_MATCH);
        ck_assert_uint_eq(out.length, 10);
        ck_assert_mem_eq(buffer, "abcdefghik", size < 10 ? size : 10);
        for (size_t i = size < 10 ? size : 10; i < sizeof buffer; i++) ck_assert_int_eq(buffer[i], '#');
    }
    rg_output asked = rg_to_buffer(NULL, 0), careless = rg_to_buffer(NULL, 10);
    ck_assert_int_eq(rg_put_text(&asked, "how much?"), RG_MATCH);
    ck_assert_int_eq(rg_put_text(&careless, "how much?"), RG_MATCH);
    ck_assert_uint_eq(asked.length, 9);
    ck_assert_uint_eq(careless.length, 9);
}
END_TEST

START_TEST(a_length_that_no_size_can_tell) {
    rg_output out = rg_to_buffer(NULL, 0);
    out.length = SIZE_MAX - 2;
    ck_assert_int_eq(rg_put(&out, "ab", 2), RG_MATCH);
    ck_assert_int_eq(rg_put(&out, "c", 1), RG_ERROR_RANGE);
    ck_assert_int_eq(rg_put(&out, "", 0), RG_ERROR_RANGE);
    ck_assert_uint_eq(out.length, SIZE_MAX);
}
END_TEST

typedef struct taker {
    char text[100];
    size_t length, most, calls;
    ptrdiff_t answer; /* once `fails_at` bytes are there */
    size_t fails_at;
} taker;
static ptrdiff_t take(void *user, const char *bytes, size_t n) {
    taker *const t = (taker *)user;
    t->calls++;
    if (t->length >= t->fails_at) return t->answer;
    if (n > t->most) n = t->most;
    memcpy(t->text + t->length, bytes, n);
    t->length += n;
    return (ptrdiff_t)n;
}

START_TEST(functions) {
    for (size_t most = 1; most < 5; most++) {
        taker t = {.most = most, .fails_at = SIZE_MAX};
        rg_output out = rg_to_function(take, &t);
        ck_assert_int_eq(rg_put_text(&out, "hello, "), RG_MATCH);
        ck_assert_int_eq(rg_put(&out, "", 0), RG_MATCH);
        ck_assert_int_eq(rg_put_text(&out, "world"), RG_MATCH);
        ck_assert_uint_eq(out.length, 12);
        ck_assert_uint_eq(t.length, 12);
        ck_assert_mem_eq(t.text, "hello, world", 12);
    }
    static const ptrdiff_t answers[] = {0, -1, PTRDIFF_MIN, 1000};
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        taker t = {.most = 2, .fails_at = 4, .answer = answers[i]};
        rg_output out = rg_to_function(take, &t);
        ck_assert_int_eq(rg_put_text(&out, "abcdefg"), RG_ERROR_WRITE);
        ck_assert_uint_eq(out.length, 4);
        const size_t calls = t.calls;
        ck_assert_int_eq(rg_put_text(&out, "h"), RG_ERROR_WRITE);
        ck_assert_int_eq(rg_put(&out, "", 0), RG_ERROR_WRITE);
        ck_assert_uint_eq(t.calls, calls);
        ck_assert_int_eq(out.status, RG_ERROR_WRITE);
    }
}
END_TEST

START_TEST(files) {
    FILE *const file = tmpfile();
    ck_assert_ptr_nonnull(file);
    rg_output out = rg_to_file(file);
    for (int i = 0; i < 1000; i++) ck_assert_int_eq(rg_put_text(&out, "0123456789"), RG_MATCH);
    ck_assert_uint_eq(out.length, 10000);
    ck_assert_int_eq(ftell(file), 10000);
    rewind(file);
    char read[11] = "";
    ck_assert_uint_eq(fread(read, 1, 10, file), 10);
    ck_assert_str_eq(read, "0123456789");
    fclose(file);

    FILE *const full = fopen("/dev/full", "w");
    if (full == NULL) return;
    setvbuf(full, NULL, _IONBF, 0);
    out = rg_to_file(full);
    errno = 0;
    ck_assert_int_eq(rg_put_text(&out, "x"), RG_ERROR_WRITE);
    ck_assert_int_eq(errno, ENOSPC);
    ck_assert_uint_eq(out.length, 0);
    fclose(full);
}
END_TEST

static volatile sig_atomic_t alarms;
static int drained;
/* Makes room in the pipe, but only every few times. */
static void on_alarm(int signal) {
    (void)signal;
    const int kept = errno;
    char room[3000];
    if (++alarms % 3 == 0 && read(drained, room, sizeof room) < 0) abort();
    errno = kept;
}

/* A pipe that is full: write takes a part of what it is given, or nothing as a signal comes between. All arrives. */
START_TEST(descriptors_with_short_writes_and_signals) {
    enum { LENGTH = 300000 };
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    drained = ends[0];
    char *const text = (char *)malloc(LENGTH);
    ck_assert_ptr_nonnull(text);
    memset(text, 'x', LENGTH);
    struct sigaction action = {0};
    action.sa_handler = on_alarm; /* without SA_RESTART */
    sigaction(SIGALRM, &action, NULL);
    const struct itimerval often = {{0, 500}, {0, 500}}, never = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &often, NULL);
    rg_output out = rg_to_fd(ends[1]);
    const rg_status status = rg_put(&out, text, LENGTH);
    setitimer(ITIMER_REAL, &never, NULL);
    ck_assert_int_eq(status, RG_MATCH);
    ck_assert_uint_eq(out.length, LENGTH);
    ck_assert_int_gt(alarms, 3);
    free(text);
    close(ends[0]);
    /* Nobody reads any more. */
    signal(SIGPIPE, SIG_IGN);
    errno = 0;
    ck_assert_int_eq(rg_put_text(&out, "y"), RG_ERROR_WRITE);
    ck_assert_int_eq(errno, EPIPE);
    ck_assert_uint_eq(out.length, LENGTH);
    close(ends[1]);
    out = rg_to_fd(-1);
    ck_assert_int_eq(rg_put_text(&out, "y"), RG_ERROR_WRITE);
    ck_assert_int_eq(errno, EBADF);
}
END_TEST

/* What does not wait and is full: the error says how much went. */
START_TEST(a_descriptor_that_does_not_wait) {
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
    static char text[1 << 20];
    rg_output out = rg_to_fd(ends[1]);
    ck_assert_int_eq(rg_put(&out, text, sizeof text), RG_ERROR_WRITE);
    ck_assert(errno == EAGAIN || errno == EWOULDBLOCK);
    ck_assert_uint_gt(out.length, 0);
    ck_assert_uint_lt(out.length, sizeof text);
    close(ends[0]);
    close(ends[1]);
}
END_TEST

START_TEST(the_heap_grows) {
    heap_calls = 0;
    rg_output out = rg_to_heap();
    ck_assert_ptr_null(out.text);
    ck_assert_int_eq(rg_put(&out, "", 0), RG_MATCH);
    ck_assert_str_eq(out.text, "");
    for (size_t i = 0; i < 100000; i++) ck_assert_int_eq(rg_put(&out, &"0123456789"[i % 10], 1), RG_MATCH);
    ck_assert_int_eq(rg_put(&out, "", 0), RG_MATCH);
    ck_assert_uint_eq(out.length, 100000);
    ck_assert_uint_eq(strlen(out.text), 100000);
    for (size_t i = 0; i < 100000; i++) ck_assert_int_eq(out.text[i], (int)('0' + i % 10));
    ck_assert_uint_lt(heap_calls, 20);
    free(out.text);
}
END_TEST

START_TEST(the_heap_is_used_up) {
    for (size_t left = 0; left < 300; left++) {
        heap_left = left;
        rg_output out = rg_to_heap();
        rg_status status = RG_MATCH;
        size_t written = 0;
        for (; written < 400 && (status = rg_put(&out, "x", 1)) == RG_MATCH; written++) {}
        heap_left = SIZE_MAX;
        ck_assert_int_eq(status, RG_ERROR_MEMORY);
        ck_assert_uint_eq(out.length, written);
        ck_assert_int_eq(rg_put(&out, "x", 1), RG_ERROR_MEMORY);
        ck_assert_int_eq(rg_put(&out, "", 0), RG_ERROR_MEMORY);
        ck_assert_int_eq(out.text != NULL, written > 0);
        if (out.text != NULL) ck_assert_uint_eq(strlen(out.text), written);
        free(out.text);
    }
    /* Sizes that would overflow are not even asked for. */
    rg_output out = rg_to_heap();
    heap_calls = 0;
    ck_assert_int_eq(rg_put(&out, "x", (size_t)PTRDIFF_MAX), RG_ERROR_MEMORY);
    ck_assert_uint_eq(heap_calls, 0);
    out = rg_to_heap();
    ck_assert_int_eq(rg_put(&out, "x", SIZE_MAX), RG_ERROR_MEMORY);
    ck_assert_uint_eq(heap_calls, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/output");
    tcase_add_test(tests, buffers_of_every_size);
    tcase_add_test(tests, a_length_that_no_size_can_tell);
    tcase_add_test(tests, functions);
    tcase_add_test(tests, files);
    tcase_add_test(tests, descriptors_with_short_writes_and_signals);
    tcase_add_test(tests, a_descriptor_that_does_not_wait);
    tcase_add_test(tests, the_heap_grows);
    tcase_add_test(tests, the_heap_is_used_up);
    return suite_end();
}
