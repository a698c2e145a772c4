/* Streams: readers and their ends, buffers and what does not fit them, pieces and when a match is told. That the answers are those of the
 * whole subject, tests/differential asks of random patterns. */
#define _POSIX_C_SOURCE 200809L
#define RG_PRIV_EAGER 16 /* what fails is remembered from the first failure on */
#include <regengo/dsl.h>

#include "../support/source.h"
#include "../support/suite.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static size_t looks; /* attempts, or rounds, that came past a predicate */
static bool look(const rg_view *view) {
    (void)view;
    looks++;
    return true;
}

RG_MATCHER(Date, RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-',
                        RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT))))
RG_MATCHER(Cat, RG_SEQ(RG_WORD_BOUNDARY, "cat", RG_WORD_BOUNDARY))
RG_MATCHER(Number, RG_PLUS(RG_DIGIT))
RG_MATCHER(Word, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY))
RG_MATCHER(Quoted, RG_SEQ('"', RG_CAPTURE(text, RG_STAR(RG_NOT_CLASS('"'))), '"'))
RG_MATCHER(Empties, RG_STAR('a'))
RG_MATCHER(Bracket, RG_SEQ('<', RG_WHEN(look), RG_STAR(RG_NOT_CLASS('>')), '>'))
RG_MATCHER(Pairs, RG_SEQ('<', RG_STAR("ab", RG_WHEN(look)), '>'))
RG_MATCHER(Branchy, RG_SEQ('[', RG_STAR(RG_ALT('a', "aax")), ']'), RG_POOL)
RG_MATCHER(Blanks, RG_SEQ(RG_STAR(RG_SPACE), RG_STAR(RG_STAR(RG_CAPTURE(run, RG_STAR('a'))), RG_OPT('-')), RG_STAR(RG_SPACE)), RG_POOL)
RG_MATCHER(Begins, RG_SEQ(RG_LINE_BEGIN, RG_CLASS("ab")))
RG_MATCHER(Tail, RG_SEQ(RG_BEHIND('x'), RG_STAR('y'), RG_END))

/* ---- readers ---- */

static ptrdiff_t read_lies(void *user, char *to, size_t room) {
    (void)user;
    memset(to, '1', room);
    return (ptrdiff_t)room + 1;
}

START_TEST(matches_of_every_kind_of_reader) {
    const char *const text = "on 2024-01-02 and 1999-12-31, not 2024-1-2, but 20240-11-12";
    const size_t starts[] = {3, 18, 49};
    char buffer[128], path[] = "/tmp/regengo-stream-XXXXXX";
    const int made = mkstemp(path);
    ck_assert_int_ge(made, 0);
    ck_assert_int_eq(write(made, text, strlen(text)), (int)strlen(text));
    for (int kind = 0; kind < 5; kind++) {
        source from = {text, strlen(text), kind == 0 ? 1 : 0, 0, 0};
        int ends[2] = {-1, -1};
        FILE *file = NULL;
        rg_reader reader = rg_from_function(read_source, &from);
        if (kind == 2) reader = rg_from_memory(text, strlen(text));
        if (kind == 3) {
            file = fopen(path, "r");
            ck_assert_ptr_nonnull(file);
            reader = rg_from_file(file);
        }
        if (kind == 4) {
            ck_assert_int_eq(pipe(ends), 0);
            ck_assert_int_eq(write(ends[1], text, strlen(text)), (int)strlen(text));
            close(ends[1]);
            reader = rg_from_fd(ends[0]);
        }
        Date_stream dates = Date_stream_begin(reader, buffer, sizeof buffer);
        Date_result m;
        uint64_t offset;
        for (size_t i = 0; i < 3; i++) {
            ck_assert_int_eq(Date_stream_next(&dates, &m, &offset), RG_MATCH);
            ck_assert_uint_eq(offset, starts[i]);
            ck_assert_uint_eq(m.match.len, 10);
            ck_assert_int_eq(memcmp(m.match.ptr, text + starts[i], 10), 0);
            ck_assert_ptr_eq(m.month.ptr, m.match.ptr + 5);
            ck_assert_uint_eq(m.day.len, 2);
            ck_assert_int_eq(dates.status, RG_MATCH);
        }
        for (int again = 0; again < 3; again++) {
            ck_assert_int_eq(Date_stream_next(&dates, &m, &offset), RG_NO_MATCH);
            ck_assert_ptr_null(m.match.ptr);
            ck_assert_int_eq(dates.status, RG_NO_MATCH);
        }
        if (file != NULL) fclose(file);
        if (kind == 4) close(ends[0]);
    }
    close(made);
    unlink(path);
}
END_TEST

START_TEST(results_and_offsets_may_be_left_out) {
    char buffer[128];
    Number_stream numbers = Number_stream_begin(rg_from_memory("1 22 333", 8), buffer, sizeof buffer);
    int n = 0;
    while (Number_stream_next(&numbers, NULL, NULL) == RG_MATCH) n++;
    ck_assert_int_eq(n, 3);
}
END_TEST

START_TEST(a_reader_that_fails) {
    char buffer[128];
    source from = {"1 22 33", 7, 2, EIO, 0};
    Number_stream numbers = Number_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
    Number_result m;
    uint64_t offset = 0;
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_MATCH);
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_MATCH);
    errno = 0;
    ck_assert_int_eq(Number_stream_next(&numbers, &m, &offset), RG_ERROR_READ);
    ck_assert_int_eq(errno, EIO);
    ck_assert_uint_eq(offset, 5); /* of the attempt that has no answer */
    ck_assert_ptr_null(m.match.ptr);
    const int calls = from.calls;
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_ERROR_READ); /* and stays there */
    ck_assert_int_eq(from.calls, calls);
    ck_assert_int_eq(numbers.status, RG_ERROR_READ);

    numbers = Number_stream_begin(rg_from_function(read_lies, NULL), buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_ERROR_READ);
    numbers = Number_stream_begin(rg_from_fd(-1), buffer, sizeof buffer);
    errno = 0;
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_ERROR_READ);
    ck_assert_int_eq(errno, EBADF);
}
END_TEST

static void on_alarm(int signal_) { (void)signal_; }

START_TEST(a_signal_is_no_end_and_no_error) {
    int ends[2];
    char buffer[128];
    ck_assert_int_eq(pipe(ends), 0);
    struct sigaction action = {.sa_handler = on_alarm}; /* without SA_RESTART */
    sigaction(SIGUSR1, &action, NULL);
    const pid_t parent = getpid(), child = fork();
    if (child == 0) {
        for (int i = 0; i < 20; i++) {
            const struct timespec while_ = {0, 2000000};
            nanosleep(&while_, NULL);
            kill(parent, SIGUSR1);
        }
        const ssize_t n = write(ends[1], "77 ", 3);
        _exit(n == 3 ? 0 : 1);
    }
    close(ends[1]);
    Number_stream numbers = Number_stream_begin(rg_from_fd(ends[0]), buffer, sizeof buffer);
    Number_result m;
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 2);
    ck_assert_int_eq(Number_stream_next(&numbers, &m, NULL), RG_NO_MATCH);
    int status;
    waitpid(child, &status, 0);
    ck_assert_int_eq(status, 0);
    close(ends[0]);
}
END_TEST

typedef struct seen {
    size_t count, most;
    uint64_t offset;
    size_t length;
} seen;
static bool see_number(void *user, const Number_result *m, uint64_t offset) {
    seen *s = user;
    s->offset = offset;
    s->length = m->match.len;
    return ++s->count < s->most;
}
static bool see_word(void *user, const Word_result *m, uint64_t offset) {
    seen *s = user;
    s->offset = offset;
    s->length = m->match.len;
    return ++s->count < s->most;
}
static bool see_quoted(void *user, const Quoted_result *m, uint64_t offset) {
    seen *s = user;
    s->offset = offset;
    s->length = m->text.len;
    return ++s->count < s->most;
}

/* ---- buffers ---- */

START_TEST(what_does_not_fit_is_an_error_and_nothing_before_it_is_lost) {
    char buffer[64], text[400];
    memset(text, 'x', sizeof text);
    memcpy(text, "\"one\" \"two\" \"", 13);
    text[300] = '"';
    source from = {text, sizeof text, 5, 0, 0};
    Quoted_stream quoted = Quoted_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
    Quoted_result m;
    uint64_t offset;
    ck_assert_int_eq(Quoted_stream_next(&quoted, &m, &offset), RG_MATCH);
    ck_assert_int_eq(Quoted_stream_next(&quoted, &m, &offset), RG_MATCH);
    ck_assert_uint_eq(offset, 6);
    ck_assert_int_eq(Quoted_stream_next(&quoted, &m, &offset), RG_ERROR_WINDOW);
    ck_assert_uint_eq(offset, 12);
    ck_assert_ptr_null(m.match.ptr);
    ck_assert_int_eq(Quoted_stream_next(&quoted, &m, &offset), RG_ERROR_WINDOW);
    ck_assert_int_eq(quoted.status, RG_ERROR_WINDOW);
    ck_assert_str_eq(rg_status_text(RG_ERROR_WINDOW), "the stream's buffer is too small");
    /* Where there is room for it, it is found. */
    char large[320];
    from = (source){text, sizeof text, 5, 0, 0};
    quoted = Quoted_stream_begin(rg_from_function(read_source, &from), large, sizeof large);
    for (int i = 0; i < 3; i++) ck_assert_int_eq(Quoted_stream_next(&quoted, &m, &offset), RG_MATCH);
    ck_assert_uint_eq(m.text.len, 287);
}
END_TEST

START_TEST(a_buffer_that_could_hold_nothing) {
    char buffer[64];
    source from = {"cat", 3, 1, 0, 0};
    for (int memory = 0; memory < 2; memory++) {
        const rg_reader reader = memory ? rg_from_memory("cat", 3) : rg_from_function(read_source, &from);
        Cat_stream cats = Cat_stream_begin(reader, buffer, 0);
        ck_assert_int_eq(cats.status, RG_ERROR_WINDOW);
        ck_assert_int_eq(Cat_stream_next(&cats, NULL, NULL), RG_ERROR_WINDOW);
        cats = Cat_stream_begin(reader, buffer, (size_t)Cat_LOOK_BEHIND);
        ck_assert_int_eq(cats.status, RG_ERROR_WINDOW);
        cats = Cat_stream_begin(reader, NULL, 64);
        ck_assert_int_eq(cats.status, RG_ERROR_ARGUMENT);
        ck_assert_int_eq(Cat_stream_push(&cats, "cat", 3, NULL, NULL), RG_ERROR_ARGUMENT);
        ck_assert_int_eq(Cat_stream_finish(&cats, NULL, NULL), RG_ERROR_ARGUMENT);
    }
    ck_assert_int_eq(from.calls, 0);
}
END_TEST

/* As a subject may be: NULL with a length is no empty stream. */
START_TEST(memory_that_is_nowhere) {
    char buffer[64], text[8];
    Cat_stream cats = Cat_stream_begin(rg_from_memory(NULL, 0), buffer, sizeof buffer);
    ck_assert_int_eq(Cat_stream_next(&cats, NULL, NULL), RG_NO_MATCH);
    cats = Cat_stream_begin(rg_from_memory(NULL, 3), buffer, sizeof buffer);
    ck_assert_int_eq(Cat_stream_next(&cats, NULL, NULL), RG_ERROR_ARGUMENT);
    rg_output out = rg_to_buffer(text, sizeof text);
    ck_assert_int_eq(Cat_reject_stream(rg_from_memory(NULL, 3), &out, buffer, sizeof buffer), RG_ERROR_ARGUMENT);
    ck_assert_uint_eq(out.length, 0);
}
END_TEST

/* Nothing of it is copied: a match is where it is in the caller's memory. The window over it is as long as the buffer would be. */
START_TEST(memory_is_searched_where_it_is) {
    char text[300], buffer[301];
    for (int turn = 0; turn < RANDOM_CASES(400); turn++) {
        const size_t n = turn < 2 ? 0 : random_below(&seed, sizeof text),
                     size = turn & 1 ? sizeof buffer : 2 + random_below(&seed, 40);
        for (size_t i = 0; i < n; i++) text[i] = "\"1 xa"[random_below(&seed, 5)];
        Quoted_stream quoted = Quoted_stream_begin(rg_from_memory(text, n), buffer, size);
        Empties_stream empties = Empties_stream_begin(rg_from_memory(text, n), buffer, size);
        Quoted_iter all = Quoted_begin(text, n);
        Empties_iter every = Empties_begin(text, n);
        Quoted_result m, right;
        Empties_result e, right_e;
        uint64_t offset;
        rg_status answer;
        while ((answer = Quoted_stream_next(&quoted, &m, &offset)) == RG_MATCH) {
            ck_assert_int_eq(Quoted_next(&all, &right), RG_MATCH);
            ck_assert_ptr_eq(m.text.ptr, right.text.ptr);
            ck_assert_uint_eq(m.text.len, right.text.len);
            ck_assert_uint_eq(offset, (uint64_t)(right.match.ptr - text));
        }
        if (size == sizeof buffer) ck_assert_int_eq(answer, RG_NO_MATCH);
        if (answer == RG_NO_MATCH) {
            ck_assert_int_eq(Quoted_next(&all, &right), RG_NO_MATCH);
        } else {
            ck_assert_int_eq(answer, RG_ERROR_WINDOW);
            ck_assert_int_eq(text[offset], '"');
            ck_assert_uint_ge(n - offset, size);
        }
        while ((answer = Empties_stream_next(&empties, &e, NULL)) == RG_MATCH) {
            ck_assert_int_eq(Empties_next(&every, &right_e), RG_MATCH);
            ck_assert_ptr_eq(e.match.ptr, right_e.match.ptr);
            ck_assert_uint_eq(e.match.len, right_e.match.len);
        }
        if (answer == RG_NO_MATCH)
            ck_assert_int_eq(Empties_next(&every, &right_e), RG_NO_MATCH);
        else
            ck_assert_int_eq(answer, RG_ERROR_WINDOW);
    }
    /* One that is pushed to goes on in its buffer. */
    seen s = {0, 100, 0, 0};
    Number_stream numbers = Number_stream_begin(rg_from_memory("", 0), buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_push(&numbers, "1 2", 3, see_number, &s), RG_MATCH);
    ck_assert_int_eq(Number_stream_finish(&numbers, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 2);
    s.count = 0;
    numbers = Number_stream_begin(rg_from_memory("1 22", 4), buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_next(&numbers, NULL, NULL), RG_MATCH);
    ck_assert_int_eq(Number_stream_push(&numbers, "3", 1, see_number, &s), RG_NO_MATCH);
    ck_assert_int_eq(Number_stream_finish(&numbers, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 1);
    ck_assert_uint_eq(s.offset, 2);
    ck_assert_uint_eq(s.length, 3);
}
END_TEST

/* The buffer that always suffices does, for texts of all kinds that are much longer. */
START_TEST(the_window_that_is_promised) {
    ck_assert_uint_eq((size_t)Number_STREAM_WINDOW, (size_t)RG_UNBOUNDED);
    ck_assert_uint_lt((size_t)Date_STREAM_WINDOW, 20);
    ck_assert_uint_lt((size_t)Cat_STREAM_WINDOW, 10);
    char text[3000], buffer[32];
    for (int turn = 0; turn < RANDOM_CASES(200); turn++) {
        size_t n = 0;
        while (n < sizeof text - 20) {
            static const char *const parts[] = {"2024-01-02", "cat", "cat ", " ", "-", "20", "1999-1", "concat", "x"};
            const char *const part = parts[random_below(&seed, 9)];
            memcpy(text + n, part, strlen(part));
            n += strlen(part);
        }
        source from = {text, n, (size_t)turn % 2, 0, 0};
        Date_stream dates = Date_stream_begin(rg_from_function(read_source, &from), buffer, Date_STREAM_WINDOW);
        Date_iter all = Date_begin(text, n);
        Date_result m, right;
        uint64_t offset;
        while (Date_next(&all, &right) == RG_MATCH) {
            ck_assert_int_eq(Date_stream_next(&dates, &m, &offset), RG_MATCH);
            ck_assert_uint_eq(offset, (uint64_t)(right.match.ptr - text));
        }
        ck_assert_int_eq(Date_stream_next(&dates, &m, &offset), RG_NO_MATCH);
        from = (source){text, n, (size_t)turn % 2, 0, 0};
        Cat_stream cats = Cat_stream_begin(rg_from_function(read_source, &from), buffer, Cat_STREAM_WINDOW);
        size_t count = 0, told = 0;
        Cat_count(text, n, &count);
        while (Cat_stream_next(&cats, NULL, &offset) == RG_MATCH) told++;
        ck_assert_int_eq(cats.status, RG_NO_MATCH);
        ck_assert_uint_eq(told, count);
    }
}
END_TEST

START_TEST(offsets_beyond_32_bits) {
    char buffer[64];
    Number_stream numbers = Number_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    numbers.rg_own.window.rg_base = ((uint64_t)1 << 33) - 4; /* as though so much had gone by */
    source from = {"x 1 x 22 x", 10, 3, 0, 0};
    numbers.rg_own.window.rg_from = rg_from_function(read_source, &from);
    uint64_t offset;
    ck_assert_int_eq(Number_stream_next(&numbers, NULL, &offset), RG_MATCH);
    ck_assert_uint_eq(offset, ((uint64_t)1 << 33) - 2);
    ck_assert_int_eq(Number_stream_next(&numbers, NULL, &offset), RG_MATCH);
    ck_assert_uint_eq(offset, ((uint64_t)1 << 33) + 2);
}
END_TEST

/* ---- pushed ---- */

START_TEST(a_match_is_told_with_the_byte_that_decides_it) {
    char buffer[64];
    seen s = {0, 100, 0, 0};
    Quoted_stream quoted = Quoted_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Quoted_stream_push(&quoted, "say \"he", 7, see_quoted, &s), RG_NO_MATCH);
    ck_assert_int_eq(Quoted_stream_push(&quoted, "", 0, see_quoted, &s), RG_NO_MATCH);
    ck_assert_int_eq(Quoted_stream_push(&quoted, NULL, 0, see_quoted, &s), RG_NO_MATCH);
    ck_assert_int_eq(Quoted_stream_push(&quoted, "llo", 3, see_quoted, &s), RG_NO_MATCH);
    ck_assert_int_eq(Quoted_stream_push(&quoted, "\"", 1, see_quoted, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 1);
    ck_assert_uint_eq(s.offset, 4);
    ck_assert_uint_eq(s.length, 5);
    ck_assert_int_eq(Quoted_stream_push(&quoted, NULL, 1, see_quoted, &s), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Quoted_stream_finish(&quoted, see_quoted, &s), RG_NO_MATCH);
    ck_assert_int_eq(Quoted_stream_push(&quoted, "\"x\"", 3, see_quoted, &s), RG_NO_MATCH); /* it is over */
    ck_assert_uint_eq(s.count, 1);

    /* Only with the end, or what follows, is a number whole. */
    s = (seen){0, 100, 0, 0};
    Number_stream numbers = Number_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_push(&numbers, "12", 2, see_number, &s), RG_NO_MATCH);
    ck_assert_int_eq(Number_stream_push(&numbers, "3 4", 3, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.length, 3);
    ck_assert_int_eq(Number_stream_finish(&numbers, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 2);
    ck_assert_uint_eq(s.offset, 4);
    ck_assert_int_eq(numbers.status, RG_NO_MATCH);

    /* A word boundary is known with the byte behind it. */
    s = (seen){0, 100, 0, 0};
    Word_stream words = Word_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Word_stream_push(&words, "on", 2, see_word, &s), RG_NO_MATCH);
    ck_assert_int_eq(Word_stream_push(&words, "e", 1, see_word, &s), RG_NO_MATCH);
    ck_assert_int_eq(Word_stream_push(&words, " ", 1, see_word, &s), RG_MATCH);
    ck_assert_uint_eq(s.offset, 0);
    ck_assert_uint_eq(s.length, 3);
    ck_assert_int_eq(Word_stream_push(&words, "-two-x", 6, see_word, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 2);
    ck_assert_int_eq(Word_stream_finish(&words, see_word, &s), RG_MATCH);
    ck_assert_uint_eq(s.offset, 9);
}
END_TEST

/* In whatever pieces: where a match is told, no earlier byte would have done. */
START_TEST(no_match_waits_for_bytes_that_cannot_change_it) {
    char text[200], buffer[512];
    for (int turn = 0; turn < RANDOM_CASES(500); turn++) {
        size_t n = 1 + random_below(&seed, sizeof text - 1), told = 0;
        for (size_t i = 0; i < n; i++) text[i] = "\"1 x"[random_below(&seed, 4)];
        seen s = {0, 1000, 0, 0};
        Quoted_stream quoted = Quoted_stream_begin((rg_reader){0}, buffer, sizeof buffer);
        for (size_t i = 0; i < n; i++) {
            ck_assert_int_ge(Quoted_stream_push(&quoted, text + i, 1, see_quoted, &s), 0);
            Quoted_count(text, i + 1, &told); /* its end is in what is there */
            ck_assert_uint_eq(s.count, told);
        }
    }
}
END_TEST

START_TEST(a_chunk_larger_than_the_buffer_and_a_caller_that_has_enough) {
    char text[5000], buffer[70];
    for (size_t i = 0; i < sizeof text; i++) text[i] = i % 5 == 4 ? ' ' : '7';
    seen s = {0, SIZE_MAX, 0, 0};
    Number_stream numbers = Number_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_push(&numbers, text, sizeof text, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 1000);
    ck_assert_uint_eq(s.offset, 4995);
    ck_assert_int_eq(Number_stream_finish(&numbers, see_number, &s), RG_NO_MATCH);
    s = (seen){0, 3, 0, 0};
    numbers = Number_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Number_stream_push(&numbers, text, sizeof text, see_number, &s), RG_MATCH);
    ck_assert_uint_eq(s.count, 3);
    ck_assert_int_eq(Number_stream_push(&numbers, text, sizeof text, see_number, &s), RG_NO_MATCH);
    ck_assert_uint_eq(s.count, 3);
    ck_assert_int_eq(Number_stream_push(&numbers, text, sizeof text, NULL, NULL), RG_NO_MATCH);
}
END_TEST

static bool count_line(void *user, const Begins_result *m, uint64_t offset) {
    (void)m, (void)offset;
    ++*(size_t *)user;
    return true;
}

/* The window, as large as is promised, is full of what was not looked at when the caller takes to pushing what was not read. */
START_TEST(pushes_go_on_where_pulls_stopped) {
    static const char text[] = "a\nb\na\nb\nxx\na\nb\na\n";
    const size_t n = sizeof text - 1;
    for (size_t size = Begins_STREAM_WINDOW; size < 12; size++)
        for (size_t pulled = 1; pulled < 5; pulled++)
            for (size_t piece = 1; piece < 5; piece++) {
                char buffer[12];
                Begins_stream s = Begins_stream_begin(rg_from_memory(text, n), buffer, size);
                size_t count = 0;
                for (; count < pulled; count++) ck_assert_int_eq(Begins_stream_next(&s, NULL, NULL), RG_MATCH);
                const rg_priv_window *const w = &s.rg_own.window;
                for (size_t at = (size_t)w->rg_base + w->rg_length; at < n; at += piece) {
                    const size_t bytes = n - at < piece ? n - at : piece;
                    ck_assert_int_ge(Begins_stream_push(&s, text + at, bytes, count_line, &count), RG_NO_MATCH);
                }
                ck_assert_int_ge(Begins_stream_finish(&s, count_line, &count), RG_NO_MATCH);
                ck_assert_uint_eq(count, 7);
            }
}
END_TEST

START_TEST(empty_matches_and_the_end) {
    const char *const text = "baaac";
    for (size_t most = 1; most <= 5; most++) {
        char buffer[80];
        source from = {text, 5, most, 0, 0};
        Empties_stream empties = Empties_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
        Empties_iter all = Empties_begin(text, 5);
        Empties_result m, right;
        uint64_t offset;
        while (Empties_next(&all, &right) == RG_MATCH) {
            ck_assert_int_eq(Empties_stream_next(&empties, &m, &offset), RG_MATCH);
            ck_assert_uint_eq(offset, (uint64_t)(right.match.ptr - text));
            ck_assert_uint_eq(m.match.len, right.match.len);
        }
        ck_assert_int_eq(Empties_stream_next(&empties, &m, &offset), RG_NO_MATCH);
        from = (source){"xyyzxyy", 7, most, 0, 0};
        Tail_stream tail = Tail_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
        Tail_result end;
        ck_assert_int_eq(Tail_stream_next(&tail, &end, &offset), RG_MATCH);
        ck_assert_uint_eq(offset, 5);
        ck_assert_uint_eq(end.match.len, 2);
        ck_assert_int_eq(Tail_stream_next(&tail, &end, &offset), RG_NO_MATCH);
    }
    char buffer[80];
    Empties_stream none = Empties_stream_begin(rg_from_memory("", 0), buffer, sizeof buffer);
    ck_assert_int_eq(Empties_stream_next(&none, NULL, NULL), RG_MATCH);
    ck_assert_int_eq(Empties_stream_next(&none, NULL, NULL), RG_NO_MATCH);
}
END_TEST

/* ---- time, told by what is looked at ---- */

enum { LONG = 1 << 20 };

/* A match of a megabyte that comes byte by byte: a run is not begun anew until the byte comes that ends it. */
START_TEST(a_run_that_grows_is_not_scanned_anew) {
    static char buffer[LONG + 100];
    Bracket_stream brackets = Bracket_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    looks = 0;
    ck_assert_int_eq(Bracket_stream_push(&brackets, "<", 1, NULL, NULL), RG_NO_MATCH);
    for (int i = 0; i < LONG; i++) ck_assert_int_eq(Bracket_stream_push(&brackets, "x", 1, NULL, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Bracket_stream_push(&brackets, ">", 1, NULL, NULL), RG_MATCH);
    ck_assert_uint_le(looks, 4);
}
END_TEST

/* Rounds are, each time the attempt has grown by a sixteenth. */
START_TEST(rounds_that_grow_cost_a_few_looks_a_byte) {
    static char buffer[LONG + 100];
    Pairs_stream pairs = Pairs_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    looks = 0;
    ck_assert_int_eq(Pairs_stream_push(&pairs, "<", 1, NULL, NULL), RG_NO_MATCH);
    for (int i = 0; i < LONG / 2; i++) ck_assert_int_eq(Pairs_stream_push(&pairs, "ab", 2, NULL, NULL), RG_NO_MATCH);
    ck_assert_uint_le(looks, 16 * LONG);
    /* What does not come by itself comes with the end. */
    const rg_status last = Pairs_stream_push(&pairs, ">", 1, NULL, NULL), end = Pairs_stream_finish(&pairs, NULL, NULL);
    ck_assert_int_eq(last == RG_MATCH || end == RG_MATCH, 1);
}
END_TEST

/* What fails is remembered from match to match. */
START_TEST(hostile_bytes_in_pieces) {
    static char buffer[1 << 14], text[1 << 13];
    memset(text, 'a', sizeof text);
    for (size_t i = 0; i < sizeof text; i += 64) text[i] = '[', text[i + 63] = '|';
    for (size_t most = 1; most < 5000; most = most * 8 + 1) {
        source from = {text, sizeof text, most, 0, 0};
        Branchy_stream branchy = Branchy_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
        ck_assert_int_eq(Branchy_stream_next(&branchy, NULL, NULL), RG_NO_MATCH);
    }
    rg_pool_trim();
}
END_TEST

static bool sum_blanks(void *user, const Blanks_result *m, uint64_t offset) {
    *(uint64_t *)user = *(uint64_t *)user * 31 + offset * 7 + m->match.len;
    return true;
}

/* What was come to by the attempt that was cut off has not failed. */
START_TEST(the_end_makes_the_last_attempt_anew) {
    static const char *const texts[] = {"a-\n", "aa-a  a-\n", " b     Aaa-a  a-\n"};
    char buffer[64];
    for (size_t i = 0; i < 3; i++) {
        const size_t n = strlen(texts[i]);
        uint64_t right = 0, told = 0;
        Blanks_iter all = Blanks_begin(texts[i], n);
        Blanks_result m;
        while (Blanks_next(&all, &m) == RG_MATCH) sum_blanks(&right, &m, (uint64_t)(m.match.ptr - texts[i]));
        Blanks_stream blanks = Blanks_stream_begin((rg_reader){0}, buffer, sizeof buffer);
        Blanks_stream_push(&blanks, texts[i], n, sum_blanks, &told);
        Blanks_stream_finish(&blanks, sum_blanks, &told);
        ck_assert_uint_eq(told, right);
    }
    rg_pool_trim();
}
END_TEST

/* What a search looks for stands behind more bytes than are there: nothing before or behind them is read, and each match is found. */
RG_MATCHER(Long_behind, RG_SEQ(RG_AT_LEAST(90, RG_WORD), '@'))
RG_MATCHER(Long_inner, RG_SEQ(RG_AT_LEAST(90, RG_WORD), RG_OPT('-'), "foo"), RG_POOL)
RG_MATCHER(Long_near, RG_SEQ(RG_BETWEEN(1, 3, RG_DIGIT), '.', RG_REPEAT(90, RG_DIGIT)))
#define IN_PIECES(Name, byte, last, piece, bytes) \
    { \
        char *const buffer = malloc(LONG_TEXT); \
        Name##_stream s = Name##_stream_begin((rg_reader){NULL, NULL, NULL, 0}, buffer, LONG_TEXT); \
        size_t found = 0, expected; \
        memset(text, byte, bytes); \
        memcpy(text + bytes, last, sizeof last - 1); \
        const size_t n = bytes + sizeof last - 1; \
        for (size_t at = 0; at < n; at += piece) { \
            char *const chunk = malloc(piece); \
            const size_t size = n - at < piece ? n - at : piece; \
            memcpy(chunk, text + at, size); \
            found += Name##_stream_push(&s, chunk, size, NULL, NULL) == RG_MATCH; \
            free(chunk); \
        } \
        found += Name##_stream_finish(&s, NULL, NULL) == RG_MATCH; \
        ck_assert_int_ge(Name##_count(text, n, &expected), 0); \
        ck_assert_uint_eq(found, expected); \
        free(buffer); \
    }
enum { LONG_TEXT = 256 };

START_TEST(what_is_shorter_than_a_match) {
    char text[LONG_TEXT];
    for (size_t bytes = 1; bytes < 200; bytes++)
        for (size_t piece = 1; piece <= bytes; piece += 1 + bytes / 7) {
            IN_PIECES(Long_behind, 'a', "@-", piece, bytes)
            IN_PIECES(Long_behind, '-', "a", piece, bytes)
            IN_PIECES(Long_inner, 'a', "-foo-", piece, bytes)
            IN_PIECES(Long_inner, '-', "fo", piece, bytes)
            IN_PIECES(Long_near, '1', ".", piece, bytes)
            IN_PIECES(Long_near, '-', "1", piece, bytes)
        }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, streams");
    tcase_add_test(tests, matches_of_every_kind_of_reader);
    tcase_add_test(tests, results_and_offsets_may_be_left_out);
    tcase_add_test(tests, a_reader_that_fails);
    tcase_add_test(tests, a_signal_is_no_end_and_no_error);
    tcase_add_test(tests, what_does_not_fit_is_an_error_and_nothing_before_it_is_lost);
    tcase_add_test(tests, a_buffer_that_could_hold_nothing);
    tcase_add_test(tests, memory_that_is_nowhere);
    tcase_add_test(tests, memory_is_searched_where_it_is);
    tcase_add_test(tests, the_window_that_is_promised);
    tcase_add_test(tests, offsets_beyond_32_bits);
    tcase_add_test(tests, a_match_is_told_with_the_byte_that_decides_it);
    tcase_add_test(tests, no_match_waits_for_bytes_that_cannot_change_it);
    tcase_add_test(tests, a_chunk_larger_than_the_buffer_and_a_caller_that_has_enough);
    tcase_add_test(tests, pushes_go_on_where_pulls_stopped);
    tcase_add_test(tests, empty_matches_and_the_end);
    tcase_add_test(tests, a_run_that_grows_is_not_scanned_anew);
    tcase_add_test(tests, rounds_that_grow_cost_a_few_looks_a_byte);
    tcase_add_test(tests, hostile_bytes_in_pieces);
    tcase_add_test(tests, the_end_makes_the_last_attempt_anew);
    tcase_add_test(tests, what_is_shorter_than_a_match);
    return suite_end();
}
