/* Lexers over streams: the tokens of a text in pieces are those of the text, and none waits for bytes that could not change it. */
#include <regengo/dsl.h>

#include "../support/source.h"
#include "../support/suite.h"

#include <stdio.h>
#include <string.h>

RG_LEXER(Script, RG_LONGEST, RG_TOKEN(LET, "let"), RG_TOKEN(LONG, "let_it_be_so_long_that_it_is_cut"),
         RG_TOKEN(NAME, RG_CAPTURE(name, RG_CLASS(RG_LOWER, '_'), RG_STAR(RG_CLASS(RG_LOWER, '_')))),
         RG_TOKEN(NUMBER, RG_PLUS(RG_DIGIT), RG_OPT('.', RG_CAPTURE(part, RG_PLUS(RG_DIGIT)))),
         RG_TOKEN(STRING, '"', RG_CAPTURE(text, RG_STAR(RG_NOT_CLASS('"'))), '"'), RG_TOKEN(SHIFT, "<<"),
         RG_TOKEN(LESS, '<'), RG_TOKEN(SEMICOLON, ';'), RG_TOKEN(STOP, RG_ICASE("end"), RG_LINE_END),
         RG_SKIP(SPACE, RG_PLUS(RG_CLASS(" \n"))), RG_SKIP(COMMENT, "/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"))
RG_LEXER(Seeing, RG_FIRST, RG_TOKEN(HEAD, RG_LINE_BEGIN, RG_PLUS(RG_LOWER), ':'),
         RG_TOKEN(WORD, RG_WORD_BOUNDARY, RG_PLUS(RG_LOWER), RG_WORD_BOUNDARY),
         RG_TOKEN(AFTER, RG_BEHIND("ab "), RG_CAPTURE(two, RG_REPEAT(2, RG_DIGIT))), RG_TOKEN(DIGIT, RG_DIGIT),
         RG_TOKEN(REST, RG_LOWER), RG_SKIP(SPACE, RG_CLASS(" \n")))
RG_LEXER(Plain, RG_FIRST, RG_TOKEN(ARROW, "->"), RG_TOKEN(MINUS, '-'), RG_TOKEN(LET, RG_ICASE("let")),
         RG_TOKEN(SIXTEEN, "0123456789abcdef"))
RG_LEXER(Stops, RG_FIRST | RG_STOP, RG_TOKEN(WORD, RG_PLUS(RG_LOWER)), RG_SKIP(SPACE, ' '))
RG_LEXER(Deep, RG_FIRST | RG_STACK(4), RG_TOKEN(X, 'x'), RG_TOKEN(DEEP, RG_STAR(RG_ALT('a', "aax")), 'b'))

/* ---- the same tokens ---- */

static uint64_t offset_of(rg_span inner, rg_span outer, uint64_t offset) {
    return inner.ptr == NULL ? UINT64_MAX : (uint64_t)((int64_t)offset + (inner.ptr - outer.ptr));
}

static void same_place(rg_location got, rg_location right) {
    ck_assert_uint_eq(got.line, right.line);
    ck_assert_uint_eq(got.column, right.column);
    ck_assert_uint_eq(got.offset, right.offset);
}

#define SAME_TOKENS(Name, s, n, piece, buffer, size) \
    do { \
        source from_ = {s, n, piece, 0, 0}; \
        Name##_lexer lexer_ = Name##_begin(s, n); \
        Name##_stream stream_ = Name##_stream_begin_located(rg_from_function(read_source, &from_), buffer, size); \
        Name##_token right_, got_; \
        const unsigned rarely_ = 1 + random_below(&seed, 6); /* is a token asked where it is */ \
        do { \
            memset(&got_, 0x5a, sizeof got_); \
            const Name##_kind kind_ = Name##_stream_next(&stream_, &got_); \
            Name##_next(&lexer_, &right_); \
            ck_assert_int_eq(kind_, got_.kind); \
            ck_assert_int_eq(got_.kind, right_.kind); \
            ck_assert_int_eq(got_.status, right_.status); \
            ck_assert_uint_eq(got_.offset, right_.offset); \
            ck_assert_uint_eq(got_.span.len, right_.span.len); \
            ck_assert_int_eq(memcmp(got_.span.ptr, right_.span.ptr, right_.span.len), 0); \
            for (unsigned again = random_below(&seed, 2); random_below(&seed, rarely_) == 0 && again < 2; again++) \
                same_place(Name##_stream_locate(&stream_, &got_), rg_locate(s, n, (size_t)right_.offset)); \
            for (size_t g = 1; g < sizeof right_.group / sizeof right_.group[0]; g++) { \
                ck_assert_uint_eq(offset_of(got_.group[g], got_.span, got_.offset), offset_of(right_.group[g], right_.span, right_.offset)); \
                ck_assert(got_.group[g].ptr == NULL || got_.group[g].len == right_.group[g].len); \
            } \
        } while (right_.kind != Name##_END && right_.status >= 0 && right_.span.len > 0); \
    } while (0)

static const char *const parts[] = {"let",
                                    "let_it_be_so_long_that_it_is_cut",
                                    "let_it_be_so",
                                    "x",
                                    "_a",
                                    "3.14",
                                    "2.",
                                    "7",
                                    "\"q r\"",
                                    "\"",
                                    "<<",
                                    "<",
                                    ";",
                                    "end",
                                    "END\n",
                                    " ",
                                    "\n",
                                    "/* c */",
                                    "/*",
                                    "$",
                                    "$$",
                                    "ab 12",
                                    "ab: ",
                                    "->",
                                    "-",
                                    "LET",
                                    "0123456789abcdef",
                                    "0123"};
enum { PARTS = sizeof parts / sizeof parts[0] };

static size_t random_text(char *text, size_t room) {
    size_t n = 0;
    const size_t most = 1 + random_below(&seed, (unsigned)room);
    for (;;) {
        const char *const part = parts[random_below(&seed, PARTS)];
        if (n + strlen(part) > most) return n;
        memcpy(text + n, part, strlen(part));
        n += strlen(part);
    }
}

START_TEST(tokens_of_pieces_are_those_of_the_text) {
    static const size_t pieces[] = {1, 2, 3, 7, 0, 0}, rooms[] = {300, 400, 1000, 65536};
    static char buffer[65536];
    char text[200];
    for (int turn = 0; turn < RANDOM_CASES(300); turn++) {
        const size_t n = random_text(text, sizeof text), piece = pieces[turn % 6], room = rooms[turn % 4];
        SAME_TOKENS(Script, text, n, piece, buffer, room);
        SAME_TOKENS(Seeing, text, n, piece, buffer, room);
        SAME_TOKENS(Plain, text, n, piece, buffer, room);
        SAME_TOKENS(Stops, text, n, piece, buffer, room);
    }
}
END_TEST

/* Texts much longer than the buffer, whose tokens are short. */
START_TEST(a_small_buffer_does) {
    char text[5000], buffer[100];
    for (int turn = 0; turn < 40; turn++) {
        size_t n = 0;
        while (n < sizeof text - 40) {
            static const char *const shorts[] = {"let ",   "let1", "<<<",  "xy ",   "3.5 ", ";",
                                                 "\"st\"", "$",    "/**/", "ab 77", "a:",   "\n"};
            const char *const part = shorts[random_below(&seed, 12)];
            memcpy(text + n, part, strlen(part));
            n += strlen(part);
        }
        SAME_TOKENS(Script, text, n, (size_t)turn % 8, buffer, 60 + (size_t)turn % 20);
        SAME_TOKENS(Seeing, text, n, (size_t)turn % 8, buffer, 80 + (size_t)turn % 20);
    }
}
END_TEST

START_TEST(ends_and_arguments) {
    char buffer[64];
    Script_token t;
    Script_stream script = Script_stream_begin(rg_from_memory("x \"y\"", 5), buffer, sizeof buffer);
    ck_assert_int_eq(Script_stream_next(&script, NULL), Script_NAME);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_STRING);
    ck_assert(rg_equal(t.text, "y"));
    ck_assert_ptr_null(t.name.ptr);
    for (int again = 0; again < 3; again++) {
        memset(&t, 0x5a, sizeof t);
        ck_assert_int_eq(Script_stream_next(&script, &t), Script_END);
        ck_assert_int_eq(t.status, RG_NO_MATCH);
        ck_assert_uint_eq(t.offset, 5);
        ck_assert_uint_eq(t.span.len, 0);
        ck_assert_ptr_null(t.text.ptr);
        ck_assert_int_eq(script.status, RG_NO_MATCH);
    }
    script = Script_stream_begin(rg_from_memory("", 0), buffer, sizeof buffer);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_END);
    ck_assert_uint_eq(t.offset, 0);

    script = Script_stream_begin(rg_from_memory("x", 1), NULL, 64);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_ARGUMENT);
    script = Script_stream_begin(rg_from_memory(NULL, 1), buffer, sizeof buffer);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_ARGUMENT);
    script = Script_stream_begin(rg_from_memory("x", 1), buffer, 0);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_WINDOW);
    Seeing_stream seeing =
        Seeing_stream_begin(rg_from_memory("x", 1), buffer, 3); /* three bytes are seen by look-behind */
    ck_assert_int_eq(seeing.status, RG_ERROR_WINDOW);
    seeing = Seeing_stream_begin(rg_from_memory("x", 1), buffer, 4);
    ck_assert_int_eq(seeing.status, RG_MATCH);
}
END_TEST

START_TEST(a_reader_that_fails) {
    char buffer[64];
    source from = {"ab <<", 5, 2, EIO, 0};
    Script_stream script = Script_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
    Script_token t;
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_SHIFT); /* whole, whatever comes */
    for (int again = 0; again < 2; again++) {
        errno = 0;
        const int calls = from.calls;
        ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_READ);
        ck_assert_uint_eq(t.offset, 5);
        ck_assert_uint_eq(t.span.len, 0);
        if (again == 0) ck_assert_int_eq(errno, EIO);
        if (again == 1) ck_assert_int_eq(from.calls, calls); /* it stays */
    }
    /* What could have gone on has no answer. */
    from = (source){"ab cd", 5, 2, EIO, 0};
    script = Script_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_READ);
    ck_assert_uint_eq(t.offset, 3);
    ck_assert_ptr_null(t.name.ptr);
}
END_TEST

START_TEST(what_does_not_fit_is_an_error_and_nothing_before_it_is_lost) {
    char buffer[32], text[200];
    memset(text, 'y', sizeof text);
    memcpy(text, "x \"one\" \"", 9);
    text[150] = '"';
    source from = {text, sizeof text, 5, 0, 0};
    Script_stream script = Script_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer);
    Script_token t;
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_STRING);
    for (int again = 0; again < 2; again++) {
        ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_WINDOW);
        ck_assert_uint_eq(t.offset, 8);
        ck_assert_uint_eq(t.span.len, 0);
    }
    /* So is a stretch in which no rule begins. */
    memset(text, '$', sizeof text);
    text[0] = 'x';
    script = Script_stream_begin(rg_from_memory(text, sizeof text), buffer, sizeof buffer);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_WINDOW);
    ck_assert_uint_eq(t.offset, 1);
    /* What is passed over need not fit as a whole if it is many tokens. */
    memset(text, '\n', sizeof text);
    text[199] = ';';
    Seeing_token u;
    Seeing_stream seeing = Seeing_stream_begin(rg_from_memory(text, 199), buffer, sizeof buffer);
    ck_assert_int_eq(Seeing_stream_next(&seeing, &u), Seeing_END);
    ck_assert_uint_eq(u.offset, 199);
}
END_TEST

START_TEST(errors_of_rules) {
    char buffer[200], text[100];
    memset(text, 'a', sizeof text);
    text[0] = 'x';
    Deep_stream deep = Deep_stream_begin(rg_from_memory(text, sizeof text), buffer, sizeof buffer);
    Deep_token t;
    ck_assert_int_eq(Deep_stream_next(&deep, &t), Deep_X);
    for (int again = 0; again < 2; again++) {
        ck_assert_int_eq(Deep_stream_next(&deep, &t), Deep_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_STACK);
        ck_assert_uint_eq(t.offset, 1);
    }
}
END_TEST

/* Where lines are not counted, a place is known as long as all of the stream is in the buffer. An earlier token can be asked for while it is there. */
START_TEST(places_that_are_known) {
    char buffer[32];
    static const char text[] = "a\nb\nc \n\nd\n";
    Script_token first, t;
    Script_stream script = Script_stream_begin(rg_from_memory(text, sizeof text - 1), buffer, sizeof buffer);
    Script_stream_next(&script, &first);
    for (int i = 0; i < 3; i++) Script_stream_next(&script, &t);
    same_place(Script_stream_locate(&script, &t), (rg_location){5, 1, 8});
    same_place(Script_stream_locate(&script, &first), (rg_location){1, 1, 0});
    same_place(Script_stream_locate(&script, &t), (rg_location){5, 1, 8});

    char long_text[200];
    for (size_t i = 0; i < sizeof long_text; i += 2) memcpy(long_text + i, "a\n", 2);
    script = Script_stream_begin(rg_from_memory(long_text, sizeof long_text), buffer, sizeof buffer);
    for (int i = 0; i < 99; i++) Script_stream_next(&script, &t);
    ck_assert_uint_eq(t.offset, 196);
    same_place(Script_stream_locate(&script, &t), (rg_location){0, 0, 196});
    script = Script_stream_begin_located(rg_from_memory(long_text, sizeof long_text), buffer, sizeof buffer);
    for (int i = 0; i < 100; i++) Script_stream_next(&script, i == 0 ? &first : &t);
    same_place(Script_stream_locate(&script, &t), (rg_location){100, 1, 198});
    same_place(Script_stream_locate(&script, &first), (rg_location){0, 0, 0}); /* gone by */
}
END_TEST

START_TEST(offsets_beyond_32_bits) {
    char buffer[64];
    Script_stream script = Script_stream_begin(rg_from_memory("x $ y", 5), buffer, sizeof buffer);
    script.rg_window.rg_base = ((uint64_t)1 << 33) - 1; /* as though so much had gone by */
    Script_token t;
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_uint_eq(t.offset, ((uint64_t)1 << 33) - 1);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_ERROR);
    ck_assert_uint_eq(t.offset, ((uint64_t)1 << 33) + 1);
    ck_assert_int_eq(Script_stream_next(&script, &t), Script_NAME);
    ck_assert_uint_eq(t.offset, ((uint64_t)1 << 33) + 3);
}
END_TEST

/* ---- as early as possible ---- */

/* A reader that gives a byte at a time, and how many it has given. */
typedef struct drops {
    const char *s;
    size_t given, n;
} drops;
static ptrdiff_t read_drop(void *user, char *to, size_t room) {
    drops *d = user;
    (void)room;
    if (d->given == d->n) return 0;
    *to = d->s[d->given++];
    return 1;
}

/* Each token of a text, and how many bytes had to come for it. */
#define TOLD_AT(Name, text, ...) \
    do { \
        static const struct { \
            Name##_kind kind; \
            size_t given; \
        } right_[] = {__VA_ARGS__}; \
        char buffer_[128]; \
        drops drops_ = {text, 0, strlen(text)}; \
        Name##_stream stream_ = Name##_stream_begin(rg_from_function(read_drop, &drops_), buffer_, sizeof buffer_); \
        for (size_t i = 0; i < sizeof right_ / sizeof right_[0]; i++) { \
            ck_assert_int_eq(Name##_stream_next(&stream_, NULL), right_[i].kind); \
            ck_assert_uint_eq(drops_.given, right_[i].given); \
        } \
        ck_assert_int_eq(Name##_stream_next(&stream_, NULL), Name##_END); \
    } while (0)

START_TEST(no_token_waits_for_bytes_that_cannot_change_it) {
    TOLD_AT(Script, ";x;", {Script_SEMICOLON, 1}, {Script_NAME, 3}, {Script_SEMICOLON, 3});
    TOLD_AT(Script, "let;", {Script_LET, 4}, {Script_SEMICOLON, 4});
    TOLD_AT(Script, "\"q\";", {Script_STRING, 3}, {Script_SEMICOLON, 4});
    TOLD_AT(Script, "<<<;", {Script_SHIFT, 2}, {Script_LESS, 4}, {Script_SEMICOLON, 4});
    TOLD_AT(Script, "1.5;2.;", {Script_NUMBER, 4}, {Script_SEMICOLON, 4}, {Script_NUMBER, 7}, {Script_ERROR, 7},
            {Script_SEMICOLON, 7});
    TOLD_AT(Script, "/*;*/;", {Script_SEMICOLON, 6});
    TOLD_AT(Script, "$$;", {Script_ERROR, 3}, {Script_SEMICOLON, 3}); /* a stretch ends where a rule begins */
    TOLD_AT(Script, "$x;", {Script_ERROR, 3}, {Script_NAME, 3}, {Script_SEMICOLON, 3}); /* which has to be told */
    TOLD_AT(Plain, "->--", {Plain_ARROW, 2}, {Plain_MINUS, 4}, {Plain_MINUS, 4});
    TOLD_AT(Plain, "lEtle", {Plain_LET, 3}, {Plain_ERROR, 5});
    TOLD_AT(Plain, "0123456789abcdef-", {Plain_SIXTEEN, 16}, {Plain_MINUS, 17});
    TOLD_AT(Plain, "0124-", {Plain_ERROR, 5}, {Plain_MINUS, 5});
    TOLD_AT(Stops, "ab ", {Stops_WORD, 3});
}
END_TEST

/* In random texts: the first token that is told with the end only is another with some bytes behind it. Of an error that is its end: it is
 * known with the token behind it. */
START_TEST(what_waits_could_still_change) {
    static const char next[] = "abcdefghijklmnopqrstuvwxyz_0.\"<;/* \n$";
    char text[60], buffer[128];
    size_t asked = 0;
    for (int turn = 0; turn < 500; turn++) {
        const size_t n = random_text(text, 30);
        drops d = {text, 0, n};
        Script_stream stream = Script_stream_begin(rg_from_function(read_drop, &d), buffer, sizeof buffer);
        Script_token t, u;
        do Script_stream_next(&stream, &t);
        while (!stream.rg_window.rg_ended);
        if (t.kind <= Script_ERROR) continue;
        bool changes = false;
        for (size_t i = 0; i < (sizeof next - 1) * 2 && !changes; i++) {
            text[n] = next[i / 2];
            text[n + 1] = '5';
            Script_lexer other = Script_begin_at(text, n + 1 + i % 2, (size_t)t.offset);
            Script_next(&other, &u);
            changes = u.kind != t.kind || u.span.len != t.span.len || u.offset != t.offset;
        }
        ck_assert_msg(changes, "told too late: %.*s", (int)n, text);
        asked++;
    }
    ck_assert_uint_gt(asked, 100);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("lexer_stream");
    tcase_add_test(tests, tokens_of_pieces_are_those_of_the_text);
    tcase_add_test(tests, a_small_buffer_does);
    tcase_add_test(tests, ends_and_arguments);
    tcase_add_test(tests, a_reader_that_fails);
    tcase_add_test(tests, what_does_not_fit_is_an_error_and_nothing_before_it_is_lost);
    tcase_add_test(tests, errors_of_rules);
    tcase_add_test(tests, places_that_are_known);
    tcase_add_test(tests, offsets_beyond_32_bits);
    tcase_add_test(tests, no_token_waits_for_bytes_that_cannot_change_it);
    tcase_add_test(tests, what_waits_could_still_change);
    return suite_end();
}
