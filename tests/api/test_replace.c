/* Every match replaced, in three ways: what is written, what is told, limits, empty matches, errors of the search and of the output. */
#define _DEFAULT_SOURCE
#include "../support/deep.h"
#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"
#include <stdio.h>

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.',
    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))
#define STARS "@***."
RG_REPLACEMENT(Email, redact, RG_REF(user), STARS, RG_REF(tld))
RG_REPLACEMENT(Email, bracket, '<', RG_REF(match), ">")
RG_REPLACEMENT(Email, binary, "\0a\0",
               ("b"
                "c"),
               'd', 0x65, '\377', "")
RG_REPLACEMENT(Email, run, "running")
RG_REPLACEMENT(Email, delete, "")

RG_MATCHER(As, RG_STAR('a'))
RG_REPLACEMENT(As, dash, '-')
RG_MATCHER(Either, RG_ALT(RG_CAPTURE(x, 'x'), RG_CAPTURE(y, 'y')))
RG_REPLACEMENT(Either, show, '(', RG_REF(x), '|', RG_REF(y), ')')
#define P RG_REF(x), 'a'
RG_REPLACEMENT(Either, long, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P)
RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(24))
RG_REPLACEMENT(Tiny, hash, '#')
RG_MATCHER(Spare, RG_SEQ(RG_PLUS('a'), RG_CAPTURE(end, 'b')), RG_STEPS(20))
RG_REPLACEMENT(Spare, hash, '#')
RG_MATCHER(Remembers, RG_SEQ(RG_STAR(RG_CAPTURE(x, RG_ALT("ab", "a"))), 'c'), RG_POOL)
RG_REPLACEMENT(Remembers, hash, '#')

static const char mails[] = "to jane@mail.example.org, bob@x.y; end";

#define IS(call, status, expected) \
    do { \
        char buffer_[200]; \
        rg_output out = rg_to_buffer(buffer_, sizeof buffer_); \
        ck_assert_int_eq(call, status); \
        ck_assert_uint_eq(out.length, sizeof(expected) - 1); \
        ck_assert_mem_eq(buffer_, expected, sizeof(expected) - 1); \
    } while (0)
#define TEXT(s) s, sizeof(s) - 1

START_TEST(pieces) {
    IS(Email_redact(&out, mails, sizeof mails - 1), RG_MATCH, "to jane@***.org, bob@***.y; end");
    IS(Email_bracket(&out, mails, sizeof mails - 1), RG_MATCH, "to <jane@mail.example.org>, <bob@x.y>; end");
    IS(Email_binary(&out, TEXT("a@b.c")), RG_MATCH, "\0a\0bcde\377");
    IS(Email_run(&out, TEXT("a@b.c\0")), RG_MATCH, "running\0");
    IS(Email_delete(&out, mails, sizeof mails - 1), RG_MATCH, "to , ; end");
    IS(Email_redact(&out, TEXT("nothing here")), RG_NO_MATCH, "nothing here");
    IS(Email_redact(&out, "", 0), RG_NO_MATCH, "");
    IS(Email_redact(&out, NULL, 0), RG_NO_MATCH, "");
    IS(Email_redact(&out, NULL, 3), RG_ERROR_ARGUMENT, "");
    ck_assert_int_eq(Email_redact(NULL, mails, 3), RG_ERROR_ARGUMENT);
    IS(Either_show(&out, TEXT("axbyc")), RG_MATCH, "a(x|)b(|y)c");
    IS(Either_long(&out, TEXT("x!y")), RG_MATCH, "xaxaxaxaxaxaxaxaxaxaxaxaxaxaxaxa!aaaaaaaaaaaaaaaa");
}
END_TEST

START_TEST(empty_matches) {
    IS(As_dash(&out, TEXT("")), RG_MATCH, "-");
    IS(As_dash(&out, TEXT("b")), RG_MATCH, "-b-");
    IS(As_dash(&out, TEXT("baaac")), RG_MATCH, "-b-c-");
    IS(As_dash(&out, TEXT("aab")), RG_MATCH, "-b-");
    IS(As_dash(&out, TEXT("\xc3\xa9")), RG_MATCH, "-\xc3-\xa9-");
}
END_TEST

START_TEST(limits) {
    static const char text[] = "axbxcx";
    static const char *const wanted[] = {"axbxcx", "a(x|)bxcx", "a(x|)b(x|)cx", "a(x|)b(x|)c(x|)", "a(x|)b(x|)c(x|)"};
    rg_template t;
    ck_assert_int_eq(rg_template_parse(&t, Either_info(), "($x|$y)", NULL), RG_MATCH);
    for (ptrdiff_t limit = -2; limit < 5; limit++) {
        const ptrdiff_t most = limit < 0 || limit > 3 ? 3 : limit;
        for (int way = 0; way < 2; way++) {
            char buffer[100] = "";
            rg_output out = rg_to_buffer(buffer, sizeof buffer);
            size_t done = 99;
            ck_assert_int_eq(way == 0 ? Either_show_n(&out, text, 6, limit, &done)
                                      : Either_replace_n(&out, text, 6, &t, limit, &done),
                             most > 0 ? RG_MATCH : RG_NO_MATCH);
            ck_assert_uint_eq(done, (size_t)most);
            ck_assert_str_eq(buffer, wanted[most]);
        }
    }
    IS(Either_show_n(&out, text, 6, 1, NULL), RG_MATCH, "a(x|)bxcx");
}
END_TEST

/* Numbers the matches; gives up at the one that user points to. */
typedef struct counter {
    int at, stop;
    rg_status status;
} counter;
static rg_status number_it(rg_output *out, const Either_result *m, void *user) {
    counter *const c = (counter *)user;
    char text[20];
    if (c->at == c->stop) return c->status;
    snprintf(text, sizeof text, "%d%c", c->at++, m->x.ptr != NULL ? 'X' : 'Y');
    return rg_put_text(out, text);
}

START_TEST(functions) {
    counter c = {0, -1, RG_MATCH};
    IS(Either_replace_with(&out, TEXT("x.yy."), number_it, &c), RG_MATCH, "0X.1Y2Y.");
    c = (counter){0, -1, RG_MATCH};
    IS(Either_replace_with(&out, TEXT("..."), number_it, &c), RG_NO_MATCH, "...");
    c = (counter){0, 2, RG_ERROR_RANGE};
    IS(Either_replace_with(&out, TEXT("x.y,y.x"), number_it, &c), RG_ERROR_RANGE, "0X.1Y,");
    ck_assert_int_eq(c.at, 2);
    /* RG_NO_MATCH is no error: here, nothing is written for this one. */
    c = (counter){0, 0, RG_NO_MATCH};
    IS(Either_replace_with(&out, TEXT("x.y"), number_it, &c), RG_MATCH, ".");
}
END_TEST

START_TEST(errors_of_the_search) {
    char text[120];
    deep_subject(text, 6);
    text[6] = ' ';
    deep_subject(text + 7, 100);
    size_t done = 99;
    IS(Tiny_hash_n(&out, text, 107, -1, &done), RG_ERROR_STACK, "#");
    ck_assert_uint_eq(done, 1);
    rg_output out = rg_to_heap();
    ck_assert_int_eq(Tiny_hash(&out, text, 107), RG_ERROR_STACK);
    ck_assert_str_eq(out.text, "#");
    free(out.text);
    /* Nothing more is looked for where the limit is reached. */
    out = rg_to_heap();
    ck_assert_int_eq(Tiny_hash_n(&out, text, 107, 1, &done), RG_MATCH);
    ck_assert_uint_eq(out.length, 102);
    ck_assert_mem_eq(out.text + 1, text + 6, 101);
    free(out.text);
    /* One call, one budget. */
    char often[200];
    for (size_t i = 0; i < sizeof often; i++) often[i] = i % 2 == 0 ? 'a' : 'b';
    rg_output counted = rg_to_buffer(NULL, 0);
    ck_assert_int_eq(Spare_hash_n(&counted, often, sizeof often, -1, &done), RG_ERROR_STEPS);
    ck_assert_uint_gt(done, 0);
    ck_assert_uint_lt(done, 100);
    ck_assert_uint_eq(counted.length, done);
}
END_TEST

typedef struct limited {
    size_t left, calls;
} limited;
static ptrdiff_t take(void *user, const char *bytes, size_t n) {
    limited *const l = (limited *)user;
    (void)bytes;
    l->calls++;
    if (l->left == 0) return -1;
    if (n > l->left) n = l->left;
    l->left -= n;
    return (ptrdiff_t)n;
}

START_TEST(errors_of_the_output) {
    const size_t all = strlen("to jane@***.org, bob@***.y; end");
    for (size_t left = 0; left <= all; left++) {
        limited l = {left, 0};
        size_t done = 99;
        rg_output out = rg_to_function(take, &l);
        ck_assert_int_eq(Email_redact_n(&out, mails, sizeof mails - 1, -1, &done),
                         left < all ? RG_ERROR_WRITE : RG_MATCH);
        ck_assert_uint_eq(out.length, left);
        ck_assert_uint_eq(done, left < 15 ? 0 : left < 26 ? 1 : 2);
        /* It stays, and nothing is asked for any more. */
        if (left == all) continue;
        const size_t calls = l.calls;
        ck_assert_int_eq(Email_redact_n(&out, mails, sizeof mails - 1, -1, &done), RG_ERROR_WRITE);
        ck_assert_int_eq(Email_redact(&out, "", 0), RG_ERROR_WRITE);
        ck_assert_uint_eq(done, 0);
        ck_assert_uint_eq(l.calls, calls);
        ck_assert_uint_eq(out.length, left);
    }
}
END_TEST

/* Between forbidden pages: not a byte is written behind a buffer's end, and the length is told all the same. */
START_TEST(buffers_of_every_size) {
    const char wanted[] = "to jane@***.org, bob@***.y; end";
    const size_t all = sizeof wanted - 1;
    guard g = guard_make(100);
    for (size_t size = 0; size <= all + 2; size++) {
        char *const buffer = (char *)(g.first + g.room - size);
        rg_output out = rg_to_buffer(buffer, size);
        ck_assert_int_eq(Email_redact(&out, mails, sizeof mails - 1), RG_MATCH);
        ck_assert_uint_eq(out.length, all);
        ck_assert_mem_eq(buffer, wanted, size < all ? size : all);
    }
    guard_free(&g);
}
END_TEST

START_TEST(one_after_the_other_to_the_heap) {
    rg_output out = rg_to_heap();
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(Email_redact(&out, TEXT("a@b.c,")), RG_MATCH);
        ck_assert_uint_eq(strlen(out.text), out.length);
    }
    ck_assert_uint_eq(out.length, 100 * strlen("a@***.c,"));
    free(out.text);
}
END_TEST

/* The compiler's template, that of run time and the function write the same. */
static rg_status redact_it(rg_output *out, const Email_result *m, void *user) {
    (void)user;
    rg_put_span(out, m->user);
    rg_put_text(out, STARS);
    return rg_put_span(out, m->tld);
}
START_TEST(three_ways_write_the_same) {
    uint64_t seed = 4242;
    rg_template t;
    ck_assert_int_eq(rg_template_parse(&t, Email_info(), "$user@***.$tld", NULL), RG_MATCH);
    for (int round = 0; round < RANDOM_CASES(3000); round++) {
        char text[60], one[300], two[300], three[300];
        const size_t length = random_below(&seed, sizeof text);
        for (size_t i = 0; i < length; i++) text[i] = "ab@.. ,"[random_below(&seed, 7)];
        rg_output a = rg_to_buffer(one, sizeof one), b = rg_to_buffer(two, sizeof two),
                  c = rg_to_buffer(three, sizeof three);
        const rg_status status = Email_redact(&a, text, length);
        ck_assert_int_eq(Email_replace(&b, text, length, &t), status);
        ck_assert_int_eq(Email_replace_with(&c, text, length, redact_it, NULL), status);
        ck_assert_uint_eq(a.length, b.length);
        ck_assert_uint_eq(a.length, c.length);
        ck_assert_mem_eq(one, two, a.length);
        ck_assert_mem_eq(one, three, a.length);
    }
}
END_TEST

/* A walk that remembers what failed gives its memory back. */
START_TEST(nothing_is_kept) {
    static char text[20000];
    memset(text, 'a', sizeof text);
    memcpy(text + 10000, "ababc", 5);
    rg_output out = rg_to_buffer(NULL, 0);
    ck_assert_int_eq(Remembers_hash(&out, text, sizeof text), RG_MATCH);
    ck_assert_uint_eq(out.length, 9996);
    const rg_pool_statistics stats = rg_pool_stats();
    ck_assert_uint_eq(stats.total_bytes, stats.cached_bytes);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/replace");
    tcase_add_test(tests, pieces);
    tcase_add_test(tests, empty_matches);
    tcase_add_test(tests, limits);
    tcase_add_test(tests, functions);
    tcase_add_test(tests, errors_of_the_search);
    tcase_add_test(tests, errors_of_the_output);
    tcase_add_test(tests, buffers_of_every_size);
    tcase_add_test(tests, one_after_the_other_to_the_heap);
    tcase_add_test(tests, three_ways_write_the_same);
    tcase_add_test(tests, nothing_is_kept);
    return suite_end();
}
