/* Replacing in a stream writes what replacing in the whole subject does, whatever the pieces and the buffer. */
#include <regengo/dsl.h>

#include "../support/source.h"
#include "../support/suite.h"

#include <errno.h>
#include <string.h>

RG_MATCHER(Email, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.',
                         RG_CAPTURE(tld, RG_PLUS(RG_WORD))))
RG_REPLACEMENT(Email, redact, RG_REF(user), "@***.", RG_REF(tld))
RG_MATCHER(Empties, RG_STAR('a'))
RG_REPLACEMENT(Empties, dash, '-')
RG_MATCHER(Bounded, RG_SEQ(RG_WORD_BOUNDARY, RG_BETWEEN(1, 3, RG_DIGIT), RG_WORD_BOUNDARY, RG_NOT_AHEAD("%%")))
RG_REPLACEMENT(Bounded, hide, "[", RG_REF(match), "]")
RG_MATCHER(Branchy, RG_SEQ('[', RG_STAR(RG_ALT('a', "aax")), ']'), RG_STACK(3))
RG_REPLACEMENT(Branchy, drop, "")

static size_t random_text(char *text, size_t room, const char *const *parts, unsigned count) {
    size_t n = 0;
    for (const char *part; n + strlen(part = parts[random_below(&seed, count)]) < room; n += strlen(part))
        memcpy(text + n, part, strlen(part));
    return n;
}

static void check(const rg_output *whole, rg_status whole_status, const rg_output *piecewise, rg_status status) {
    ck_assert_int_eq(status, whole_status);
    ck_assert_uint_eq(piecewise->length, whole->length);
    ck_assert_int_eq(memcmp(piecewise->text, whole->text, whole->length), 0);
}

START_TEST(as_the_whole) {
    static char text[2000], right[8000], got[8000], buffer[2200];
    static const char *const parts[] = {
        "bob@example.com", " ", "x", "@", "alice@foo.", "org", "12", "123 ", "1234", "%", "a", "aaab", "\n"};
    rg_template dollar;
    rg_template_error error;
    ck_assert_int_eq(rg_template_parse(&dollar, Email_info(), "<$tld|$0>", &error), RG_MATCH);
    for (int turn = 0; turn < RANDOM_CASES(400); turn++) {
        const size_t n = random_text(text, sizeof text - (size_t)(turn * 4), parts, 13);
        const size_t most = turn % 3 == 0 ? 1 : turn % 3 == 1 ? 0 : 4096, size = n + 80;
        source from;
        rg_output whole, out;
#define SAME(call, streamed) \
    from = (source){text, n, most, 0, 0}; \
    whole = rg_to_buffer(right, sizeof right), out = rg_to_buffer(got, sizeof got); \
    { \
        const rg_status status_ = call; \
        check(&whole, status_, &out, streamed); \
    }
        SAME(Email_redact(&whole, text, n),
             Email_redact_stream(rg_from_function(read_source, &from), &out, buffer, size))
        SAME(Email_replace(&whole, text, n, &dollar),
             Email_replace_stream(rg_from_function(read_source, &from), &out, buffer, size, &dollar))
        SAME(Empties_dash(&whole, text, n),
             Empties_dash_stream(rg_from_function(read_source, &from), &out, buffer, size))
        SAME(Bounded_hide(&whole, text, n),
             Bounded_hide_stream(rg_from_function(read_source, &from), &out, buffer, Bounded_STREAM_WINDOW))
        /* The matches, and all else, are the whole. */
        size_t matches = 0, bytes = 0;
        Email_iter it = Email_begin(text, n);
        Email_result m;
        while (Email_next(&it, &m) == RG_MATCH) {
            memcpy(right + bytes, m.match.ptr, m.match.len);
            bytes += m.match.len, matches++;
        }
        from = (source){text, n, most, 0, 0};
        out = rg_to_buffer(got, sizeof got);
        ck_assert_int_eq(Email_select_stream(rg_from_function(read_source, &from), &out, buffer, size), matches > 0);
        ck_assert_uint_eq(out.length, bytes);
        ck_assert_int_eq(memcmp(got, right, bytes), 0);
        from = (source){text, n, most, 0, 0};
        out = rg_to_buffer(NULL, 0);
        ck_assert_int_eq(Email_reject_stream(rg_from_function(read_source, &from), &out, buffer, size), matches > 0);
        ck_assert_uint_eq(out.length, n - bytes);
    }
}
END_TEST

/* Takes so many bytes, then no more. */
static size_t takes;
static ptrdiff_t write_some(void *user, const char *bytes, size_t n) {
    (void)user, (void)bytes;
    if (takes == 0) return errno = ENOSPC, -1;
    n = n < takes ? n : takes;
    takes -= n;
    return (ptrdiff_t)n;
}

START_TEST(errors_come_through_and_what_came_before_is_out) {
    char buffer[100], got[200];
    const char *const text = "a bob@example.com b alice@foo.org c";
    source from = {text, strlen(text), 4, EIO, 0};
    rg_output out = rg_to_buffer(got, sizeof got);
    errno = 0;
    ck_assert_int_eq(Email_redact_stream(rg_from_function(read_source, &from), &out, buffer, sizeof buffer),
                     RG_ERROR_READ);
    ck_assert_int_eq(errno, EIO);
    ck_assert_uint_eq(out.length, strlen("a bob@***.com b alice@***.org "));
    ck_assert_int_eq(memcmp(got, "a bob@***.com b alice@***.org ", out.length), 0);

    takes = 10;
    out = rg_to_function(write_some, NULL);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory(text, strlen(text)), &out, buffer, sizeof buffer),
                     RG_ERROR_WRITE);
    ck_assert_uint_eq(out.length, 10);
    ck_assert_int_eq(errno, ENOSPC);

    char small[20];
    const char *const long_one = "x bob@averyverylongname.example.com";
    from = (source){long_one, strlen(long_one), 0, 0, 0};
    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_redact_stream(rg_from_function(read_source, &from), &out, small, sizeof small),
                     RG_ERROR_WINDOW);
    ck_assert_uint_eq(out.length, 2);
    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory(long_one, strlen(long_one)), &out, small, sizeof small),
                     RG_ERROR_WINDOW);
    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory(long_one, strlen(long_one)), &out, buffer, sizeof buffer),
                     RG_MATCH);
    ck_assert_uint_eq(out.length, strlen("x bob@***.com"));
    ck_assert_int_eq(memcmp(got, "x bob@***.com", out.length), 0);

    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Branchy_drop_stream(rg_from_memory("12[]3[aaaaaaaaaaa", 17), &out, buffer, sizeof buffer),
                     RG_ERROR_STACK);
    ck_assert_uint_eq(out.length, 2); /* but for the text right before it */
    ck_assert_int_eq(memcmp(got, "12", 2), 0);

    from = (source){"x", 1, 0, 0, 0};
    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_redact_stream(rg_from_function(read_source, &from), &out, buffer, 0), RG_ERROR_WINDOW);
    ck_assert_int_eq(Email_redact_stream(rg_from_function(read_source, &from), &out, NULL, 10), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory("x", 1), NULL, NULL, 0), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(from.calls, 0);
    ck_assert_uint_eq(out.length, 0);
    out.status = RG_ERROR_WRITE; /* one that is in error already */
    ck_assert_int_eq(Email_select_stream(rg_from_function(read_source, &from), &out, buffer, sizeof buffer),
                     RG_ERROR_WRITE);
}
END_TEST

START_TEST(nothing_to_replace) {
    char buffer[100], got[200];
    rg_output out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory("nothing here", 12), &out, buffer, sizeof buffer), RG_NO_MATCH);
    ck_assert_uint_eq(out.length, 12);
    out = rg_to_buffer(got, sizeof got);
    ck_assert_int_eq(Email_select_stream(rg_from_memory("nothing here", 12), &out, buffer, sizeof buffer), RG_NO_MATCH);
    ck_assert_uint_eq(out.length, 0);
    ck_assert_int_eq(Email_redact_stream(rg_from_memory("", 0), &out, buffer, sizeof buffer), RG_NO_MATCH);
    out = rg_to_heap();
    ck_assert_int_eq(Email_select_stream(rg_from_memory("nothing", 7), &out, buffer, sizeof buffer), RG_NO_MATCH);
    ck_assert_str_eq(out.text, ""); /* ended, whatever came */
    free(out.text);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, replacing in streams");
    tcase_add_test(tests, as_the_whole);
    tcase_add_test(tests, errors_come_through_and_what_came_before_is_out);
    tcase_add_test(tests, nothing_to_replace);
    return suite_end();
}
