/* Matchers that another translation unit defines (RG_MATCHER_EXTERN, RG_MATCHER_EXPORT): each function answers what that of an RG_MATCHER
 * of the same pattern does. */
#include "extern.h"
#include "extern_patterns.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

#include "../support/suite.h"

RG_MATCHER(Twin_Email, EMAIL)
RG_MATCHER(Twin_Empties, EMPTIES)
RG_MATCHER(Twin_Digits, DIGITS)
RG_MATCHER(Twin_Hard, HARD, RG_POOL)
RG_MATCHER(Twin_Few_steps, FEW_STEPS, RG_STEPS(60))
RG_MATCHER(Twin_Deep, DEEP, RG_STACK(24))
RG_MATCHER(Twin_Line_end, LINE_END)
RG_MATCHER(Twin_Notations, NOTATIONS)
RG_MATCHER(Twin_Many, MANY)

static const char *const texts[] = {
    "",
    "a",
    "baac",
    "a.b@c, joe@ x@y",
    "aa\nab aab baaa@a 12",
    "aaab",
    "ababababababababababababababababababababababababababababababababababababx",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "1-2 #x #",
    "abcdefghijklmnopqrstuvwxyz01234.5 q.",
    "one.two.three.four.five.six.seven.eight.nine.ten.eleven.twelve.thirteen@ a@ one.two.three.four.five.six!"};
#define FOR_TEXTS(s, n) \
    for (size_t t_ = 0; t_ < sizeof texts / sizeof *texts; t_++) \
        for (const char *s = texts[t_], *once_ = s; once_ != NULL; once_ = NULL) \
            for (size_t n = strlen(s), done_ = 0; done_ == 0; done_ = 1)

static void same_spans(const rg_span *one, const rg_span *other, size_t n) {
    for (size_t i = 0; i < n; i++) {
        ck_assert_ptr_eq(one[i].ptr, other[i].ptr);
        ck_assert_uint_eq(one[i].len, other[i].len);
    }
}

/* The same call of both: answers and results. How many of them were matches, so that no test is about nothing. */
static size_t matched;
#define SAME(Name, function, ...) \
    { \
        Name##_result r; \
        Twin_##Name##_result twin; \
        memset(&r, 0x5a, sizeof r); \
        const rg_status wanted = Twin_##Name##_##function(__VA_ARGS__, &twin); \
        ck_assert_int_eq(Name##_##function(__VA_ARGS__, &r), wanted); \
        same_spans(r.group, twin.group, Name##_GROUPS); \
        ck_assert_int_eq(Name##_##function(__VA_ARGS__, NULL), wanted); \
        matched += wanted == RG_MATCH; \
    }

#define MATCHES(Name) \
    matched = 0; \
    FOR_TEXTS(s, n) { \
        SAME(Name, match, s, n) \
        SAME(Name, prefix, s, n) \
        SAME(Name, find, s, n) \
        for (size_t from = 0; from <= n + 1; from++) { \
            SAME(Name, prefix_at, s, n, from) \
            SAME(Name, find_at, s, n, from) \
        } \
        ck_assert_int_eq(Name##_matches(s, n), Twin_##Name##_matches(s, n)); \
        ck_assert_int_eq(Name##_starts(s, n), Twin_##Name##_starts(s, n)); \
        ck_assert_int_eq(Name##_is_match(s, n), Twin_##Name##_is_match(s, n)); \
    } \
    SAME(Name, find, NULL, 1) \
    ck_assert_int_eq(Name##_find(NULL, 0, NULL), Twin_##Name##_find(NULL, 0, NULL)); \
    ck_assert_uint_gt(matched, 0);

/* On contexts that are too small, on ones that are not, and on none: the same answers, steps and frames. */
#define CONTEXTS(Name) \
    matched = 0; \
    FOR_TEXTS(s, n) \
    for (size_t frames = 0; frames <= 64; frames += 8) \
        for (uint64_t limit = 0; limit <= 200; limit += 100) { \
            rg_frame room[64]; \
            rg_context ctx, twin; \
            rg_context_init(&ctx, room, frames * sizeof *room); \
            rg_context_init(&twin, room, frames * sizeof *room); \
            ctx.step_limit = twin.step_limit = limit; \
            ON_CONTEXT(Name, match_with, s, n) \
            ON_CONTEXT(Name, prefix_with, s, n) \
            ON_CONTEXT(Name, find_with, s, n) \
            Name##_iter it = Name##_begin_with(&ctx, s, n); \
            Twin_##Name##_iter twins = Twin_##Name##_begin_with(&twin, s, n); \
            WALK(Name, it, twins) \
            SAME_CONTEXT(ctx, twin) \
        } \
    SAME(Name, match_with, NULL, "a", 1) \
    SAME(Name, prefix_with, NULL, "a", 1) \
    SAME(Name, find_with, NULL, "a", 1) \
    Name##_iter none = Name##_begin_with(NULL, "a", 1); \
    ck_assert_int_eq(Name##_next(&none, NULL), RG_ERROR_ARGUMENT); \
    ck_assert_uint_gt(matched, 0);
#define ON_CONTEXT(Name, function, s, n) \
    { \
        Name##_result r; \
        Twin_##Name##_result t; \
        const rg_status wanted = Twin_##Name##_##function(&twin, s, n, &t); \
        ck_assert_int_eq(Name##_##function(&ctx, s, n, &r), wanted); \
        same_spans(r.group, t.group, Name##_GROUPS); \
        SAME_CONTEXT(ctx, twin) \
        matched += wanted == RG_MATCH; \
    }
#define SAME_CONTEXT(one, other) \
    { \
        ck_assert_uint_eq(one.steps, other.steps); \
        ck_assert_uint_eq(one.high_mark, other.high_mark); \
    }

/* To the end and once more, by a copy too: an iterator is a value. */
#define WALK(Name, it, twins) \
    for (rg_status last = RG_MATCH, again = RG_MATCH; last == RG_MATCH || again == RG_MATCH;) { \
        Name##_result r, of_copy; \
        Twin_##Name##_result twin_r; \
        Name##_iter copy = it; \
        again = last; \
        last = Twin_##Name##_next(&twins, &twin_r); \
        ck_assert_int_eq(Name##_next(&it, &r), last); \
        same_spans(r.group, twin_r.group, Name##_GROUPS); \
        if (Name##_info()->step_limit == 0 && last >= 0) { \
            ck_assert_int_eq(Name##_next(&copy, &of_copy), last); \
            same_spans(r.group, of_copy.group, Name##_GROUPS); \
        } \
        matched += last == RG_MATCH; \
    }

#define WALKS(Name) \
    matched = 0; \
    FOR_TEXTS(s, n) { \
        Name##_iter it = Name##_begin(s, n); \
        Twin_##Name##_iter twins = Twin_##Name##_begin(s, n); \
        WALK(Name, it, twins) \
        size_t count = 99, wanted = 77; \
        ck_assert_int_eq(Name##_count(s, n, &count), Twin_##Name##_count(s, n, &wanted)); \
        ck_assert_uint_eq(count, wanted); \
        for (size_t room = 0; room <= 3; room++) { \
            Name##_result all[4]; \
            Twin_##Name##_result twin_all[4]; \
            size_t found = 99; \
            memset(all, 0x5a, sizeof all); \
            ck_assert_int_eq(Name##_find_all(s, n, all, room, &found), Twin_##Name##_find_all(s, n, twin_all, room, &wanted)); \
            ck_assert_uint_eq(found, wanted); \
            for (size_t i = 0; i < room && i < found; i++) same_spans(all[i].group, twin_all[i].group, Name##_GROUPS); \
            ck_assert_int_eq((unsigned char)*(const char *)(const void *)&all[room], 0x5a); /* not one more */ \
        } \
        rg_matcher_iter value = rg_matcher_begin(Name##_matcher(), s, n), twin_value = rg_matcher_begin(Twin_##Name##_matcher(), s, n); \
        for (rg_status last = RG_MATCH; last == RG_MATCH;) { \
            rg_span groups[40], twin_groups[40]; \
            last = rg_matcher_next(&twin_value, twin_groups, 40); \
            ck_assert_int_eq(rg_matcher_next(&value, groups, 40), last); \
            same_spans(groups, twin_groups, 40); \
        } \
    } \
    ck_assert_uint_gt(matched, 0);

#define SPLITS(Name) \
    size_t fields = 0; \
    FOR_TEXTS(s, n) \
    for (ptrdiff_t limit = -1; limit <= 3; limit++) { \
        Name##_splitter it = limit < 0 ? Name##_split(s, n) : Name##_split_n(s, n, limit); \
        Twin_##Name##_splitter twins = limit < 0 ? Twin_##Name##_split(s, n) : Twin_##Name##_split_n(s, n, limit); \
        for (rg_status last = RG_MATCH; last == RG_MATCH; fields++) { \
            rg_span field, wanted; \
            last = Twin_##Name##_split_next(&twins, &wanted); \
            ck_assert_int_eq(Name##_split_next(&it, &field), last); \
            same_spans(&field, &wanted, 1); \
            same_spans(&it.separator, &twins.separator, 1); \
        } \
    } \
    ck_assert_uint_gt(fields, sizeof texts / sizeof *texts);

/* In brackets, and how many bytes it has. */
#define BRACKETS(Name) \
    static rg_status brackets_##Name(rg_output *out, const Name##_result *r, void *user) { \
        size_t *const bytes = user; \
        *bytes += r->match.len; \
        rg_put_text(out, "["); \
        rg_put_span(out, r->group[Name##_GROUPS - 1]); \
        return rg_put_text(out, "]"); \
    }
#define REPLACES(Name) \
    matched = 0; \
    FOR_TEXTS(s, n) { \
        char buffer[400], wanted[400]; \
        rg_output out = rg_to_buffer(buffer, sizeof buffer), twin = rg_to_buffer(wanted, sizeof wanted); \
        rg_template t, twin_t; \
        size_t bytes = 0, twin_bytes = 0, done = 99, twin_done = 77; \
        ck_assert_int_eq(rg_template_parse(&t, Name##_info(), "<$0>", NULL), RG_MATCH); \
        ck_assert_int_eq(rg_template_parse(&twin_t, Twin_##Name##_info(), "<$0>", NULL), RG_MATCH); \
        const rg_status answer = Twin_##Name##_replace(&twin, s, n, &twin_t); \
        ck_assert_int_eq(Name##_replace(&out, s, n, &t), answer); \
        for (ptrdiff_t limit = -1; limit <= 2; limit++) { \
            ck_assert_int_eq(Name##_replace_n(&out, s, n, &t, limit, &done), \
                             Twin_##Name##_replace_n(&twin, s, n, &twin_t, limit, &twin_done)); \
            ck_assert_uint_eq(done, twin_done); \
        } \
        ck_assert_int_eq(Name##_replace_with(&out, s, n, brackets_##Name, &bytes), \
                         Twin_##Name##_replace_with(&twin, s, n, brackets_Twin_##Name, &twin_bytes)); \
        ck_assert_uint_eq(bytes, twin_bytes); \
        ck_assert_uint_eq(out.length, twin.length); \
        ck_assert_mem_eq(buffer, wanted, out.length < sizeof buffer ? out.length : sizeof buffer); \
        matched += answer == RG_MATCH; \
    } \
    rg_output nowhere = rg_to_buffer(NULL, 0); \
    ck_assert_int_eq(Name##_replace(&nowhere, "a", 1, NULL), RG_ERROR_ARGUMENT); \
    ck_assert_uint_gt(matched, 0);

/* A reader that gives pieces of one size. */
typedef struct pieces {
    const char *from;
    size_t left, size;
} pieces;
static ptrdiff_t read_piece(void *user, char *to, size_t room) {
    pieces *const p = user;
    size_t n = p->size < room ? p->size : room;
    if (n > p->left) n = p->left;
    memcpy(to, p->from, n);
    p->from += n;
    p->left -= n;
    return (ptrdiff_t)n;
}

/* Where matches are, and what they are, in bytes: their spans point into a buffer each. */
typedef struct told {
    char text[4096];
    size_t length;
    int most;
} told;
static void tell(told *to, uint64_t offset, const rg_span *group, size_t groups) {
    int n = snprintf(to->text + to->length, sizeof to->text - to->length, "%lu", (unsigned long)offset);
    for (size_t i = 0; i < groups; i++) {
        to->length += (size_t)n;
        n = group[i].ptr == NULL
              ? snprintf(to->text + to->length, sizeof to->text - to->length, ",-")
              : snprintf(to->text + to->length, sizeof to->text - to->length, "," RG_FMT, RG_ARG(group[i]));
    }
    to->length += (size_t)n;
    ck_assert_uint_lt(to->length, sizeof to->text);
}

/* Read and pushed, by pieces and on memory, to the end and to where a listener has had enough, with a buffer that is too small and with one
 * that is not; and written anew. Name is either matcher. */
#define STREAM(Name) \
    static void stream_##Name(told *to, const char *s, size_t n, size_t piece, size_t room) { \
        char buffer[128]; \
        pieces p = {s, n, piece}; \
        Name##_result r; \
        uint64_t offset = 0; \
        for (int lies = 0; lies < 2; lies++) { \
            Name##_stream st = Name##_stream_begin(lies ? rg_from_memory(s, n) : rg_from_function(read_piece, &p), buffer, room); \
            memset(&r, 0x5a, sizeof r); \
            while (Name##_stream_next(&st, &r, &offset) == RG_MATCH) tell(to, offset, r.group, Name##_GROUPS); \
            tell(to, offset, r.group, Name##_GROUPS); \
            tell(to, (uint64_t)(st.status + 100), NULL, 0); \
            tell(to, (uint64_t)(Name##_stream_next(&st, NULL, NULL) + 100), NULL, 0); \
        } \
        for (int most = 1; most < 4; most += 2) { \
            to->most = most; \
            Name##_stream st = Name##_stream_begin(rg_from_memory(NULL, 0), buffer, room); \
            for (size_t at = 0, one; at < n; at += one) { \
                one = n - at < piece ? n - at : piece; \
                tell(to, (uint64_t)(Name##_stream_push(&st, s + at, one, listen_##Name, to) + 100), NULL, 0); \
            } \
            tell(to, (uint64_t)(Name##_stream_push(&st, NULL, 1, listen_##Name, to) + 100), NULL, 0); \
            tell(to, (uint64_t)(Name##_stream_finish(&st, listen_##Name, to) + 100), NULL, 0); \
            tell(to, (uint64_t)(Name##_stream_finish(&st, NULL, NULL) + 100), NULL, 0); \
        } \
        rg_template t; \
        ck_assert_int_eq(rg_template_parse(&t, Name##_info(), "<$0>", NULL), RG_MATCH); \
        rg_output out = rg_to_buffer(to->text + to->length, sizeof to->text - to->length); \
        rg_status answers[4]; \
        p = (pieces){s, n, piece}; \
        answers[0] = Name##_replace_stream(rg_from_function(read_piece, &p), &out, buffer, room, &t); \
        p = (pieces){s, n, piece}; \
        answers[1] = Name##_select_stream(rg_from_function(read_piece, &p), &out, buffer, room); \
        answers[2] = Name##_reject_stream(rg_from_memory(s, n), &out, buffer, room); \
        answers[3] = Name##_replace_stream(rg_from_memory(s, n), &out, buffer, room, NULL); \
        to->length += out.length; \
        for (size_t a = 0; a < 4; a++) tell(to, (uint64_t)(answers[a] + 100), NULL, 0); \
    }
#define LISTENER(Name) \
    static bool listen_##Name(void *user, const Name##_result *r, uint64_t offset) { \
        told *const to = user; \
        tell(to, offset, r->group, Name##_GROUPS); \
        return --to->most != 0; \
    }
#define STREAMS(Name) \
    size_t characters = 0; \
    static const size_t rooms[] = {0, 4, 24, 128}; \
    FOR_TEXTS(s, n) \
    for (size_t piece = 1; piece < 12; piece += piece < 4 ? 1 : 7) \
        for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) { \
            static told one, other; \
            one.length = other.length = 0; \
            stream_##Name(&one, s, n, piece, rooms[i]); \
            stream_Twin_##Name(&other, s, n, piece, rooms[i]); \
            ck_assert_uint_eq(one.length, other.length); \
            ck_assert_mem_eq(one.text, other.text, one.length); \
            characters += one.length; \
        } \
    ck_assert_uint_gt(characters, 30000); \
    ck_assert_uint_eq(Name##_stream_window(), Twin_##Name##_STREAM_WINDOW); \
    ck_assert_int_eq(Name##_stream_begin(rg_from_memory("a", 1), NULL, 10).status, RG_ERROR_ARGUMENT);
/* A piece of each text, as if more could come. */
#define MORE(Name) \
    matched = 0; \
    size_t more = 0; \
    FOR_TEXTS(s, n) \
    for (size_t cut = 0; cut <= n; cut++) { \
        SAME(Name, match_more, s, cut) \
        SAME(Name, prefix_more, s, cut) \
        SAME(Name, find_more, s, cut) \
        more += Name##_find_more(s, cut, NULL) == RG_MORE; \
    } \
    SAME(Name, match_more, NULL, 1) \
    ck_assert_int_eq(Name##_find_more(NULL, 0, NULL), Twin_##Name##_find_more(NULL, 0, NULL)); \
    ck_assert_uint_gt(more, 0);

/* All that the record says, but for what cannot be the same. */
#define RECORD(Name) \
    { \
        const rg_info *const info = Name##_info(), *const twin = Twin_##Name##_info(); \
        ck_assert_str_eq(info->name, #Name); \
        ck_assert_ptr_eq(Name##_matcher()->info, info); \
        ck_assert_ptr_eq(Name##_matcher(), Name##_matcher()); \
        ck_assert_uint_eq(info->groups, Name##_GROUPS); \
        ck_assert_uint_eq(info->groups, twin->groups); \
        for (size_t i = 0; i < info->groups; i++) ck_assert_str_eq(info->group_names[i], twin->group_names[i]); \
        ck_assert_uint_eq(info->min_length, twin->min_length); \
        ck_assert_uint_eq(info->max_length, twin->max_length); \
        ck_assert_uint_eq(info->stack_frames, twin->stack_frames); \
        ck_assert_uint_eq(info->stack_bytes, twin->stack_bytes); \
        ck_assert_int_eq(info->memory, twin->memory); \
        ck_assert_uint_eq(info->step_limit, twin->step_limit); \
        ck_assert_int_eq(info->complexity, twin->complexity); \
        ck_assert_str_eq(info->prefilter, twin->prefilter); \
        ck_assert_int_eq(info->search_complexity, twin->search_complexity); \
        ck_assert_uint_eq(info->memo_points, twin->memo_points); \
        ck_assert_uint_eq(info->look_behind, twin->look_behind); \
        ck_assert_uint_eq(info->look_ahead, twin->look_ahead); \
        ck_assert_uint_eq(Name##_memo_bytes(1000), Twin_##Name##_memo_bytes(1000)); \
    }

/* The tests of a matcher: of most all, of some that differ in their captures alone a few, for the time that the others take to compile. */
#define FEW_TESTS_OF(Name) \
    START_TEST(matches_##Name) { MATCHES(Name) } \
    END_TEST \
    START_TEST(record_##Name) { RECORD(Name) } \
    END_TEST \
    static void add_few_##Name(TCase *tests) { \
        tcase_add_test(tests, matches_##Name); \
        tcase_add_test(tests, record_##Name); \
    }
#define TESTS_OF(Name) \
    FEW_TESTS_OF(Name) \
    BRACKETS(Name) \
    BRACKETS(Twin_##Name) \
    START_TEST(contexts_##Name) { CONTEXTS(Name) } \
    END_TEST \
    START_TEST(walks_##Name) { WALKS(Name) } \
    END_TEST \
    START_TEST(splits_##Name) { SPLITS(Name) } \
    END_TEST \
    START_TEST(replaces_##Name) { REPLACES(Name) } \
    END_TEST \
    static void add_##Name(TCase *tests) { \
        add_few_##Name(tests); \
        tcase_add_test(tests, contexts_##Name); \
        tcase_add_test(tests, walks_##Name); \
        tcase_add_test(tests, splits_##Name); \
        tcase_add_test(tests, replaces_##Name); \
    }
#define STREAM_TESTS_OF(Name) \
    LISTENER(Name) \
    LISTENER(Twin_##Name) \
    STREAM(Name) \
    STREAM(Twin_##Name) \
    START_TEST(streams_##Name) { STREAMS(Name) } \
    END_TEST \
    START_TEST(more_##Name) { MORE(Name) } \
    END_TEST \
    static void add_streams_##Name(TCase *tests) { \
        tcase_add_test(tests, streams_##Name); \
        tcase_add_test(tests, more_##Name); \
    }
TESTS_OF(Email)
TESTS_OF(Empties)
TESTS_OF(Hard)
TESTS_OF(Few_steps)
TESTS_OF(Deep)
FEW_TESTS_OF(Digits)
FEW_TESTS_OF(Line_end)
FEW_TESTS_OF(Notations)
FEW_TESTS_OF(Many)
STREAM_TESTS_OF(Email)
STREAM_TESTS_OF(Empties)
STREAM_TESTS_OF(Hard)
STREAM_TESTS_OF(Few_steps)
STREAM_TESTS_OF(Line_end)

/* These matchers are what they are here for. */
START_TEST(kinds) {
    ck_assert_uint_gt(Hard_info()->memo_points, 0);
    ck_assert_int_eq(Hard_info()->memory, RG_MEMORY_HYBRID);
    ck_assert_uint_eq(Deep_info()->stack_frames, RG_UNBOUNDED);
    ck_assert_int_eq(Deep_match(texts[6], strlen(texts[6]), NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Few_steps_is_match(texts[7], strlen(texts[7])), false);
    ck_assert_int_eq(Few_steps_find(texts[7], strlen(texts[7]), NULL), RG_ERROR_STEPS);
    ck_assert_uint_eq(Many_GROUPS, 33);
    ck_assert_uint_eq(Many_GROUP_c32, 32);
    ck_assert_uint_eq(Digits_GROUPS, 1);
}
END_TEST

/* Names, numbers and array are one memory; and a loop over matches works on both kinds alike. */
START_TEST(results) {
    const char *const s = "to joe@home or x@";
    size_t seen = 0;
    RG_FOR_EACH(Email, m, s, strlen(s)) {
        ck_assert_ptr_eq(m.user.ptr, m.group[Email_GROUP_user].ptr);
        ck_assert_ptr_eq(m.host.ptr, m.group[Email_GROUP_host].ptr);
        ck_assert_ptr_eq(m.match.ptr, m.group[Email_GROUP_match].ptr);
        ck_assert_int_eq(rg_equal(m.user, seen == 0 ? "joe" : "x"), true);
        ck_assert_int_eq(m.host.ptr != NULL, seen == 0);
        seen++;
    }
    ck_assert_uint_eq(seen, 2);
}
END_TEST

/* What a walk remembers it remembers across the functions of another file. */
START_TEST(a_walk_remembers) {
    enum { LENGTH = 20000 };
    static char s[LENGTH + 1];
    memset(s, 'a', LENGTH);
    for (size_t i = 40; i < LENGTH; i += 40) s[i] = '!';
    size_t count = 99;
    ck_assert_int_eq(Hard_count(s, LENGTH, &count), RG_NO_MATCH);
    ck_assert_uint_eq(count, 0);
    s[LENGTH - 1] = '@';
    Hard_iter it = Hard_begin(s, LENGTH);
    Hard_result r;
    ck_assert_int_eq(Hard_next(&it, &r), RG_MATCH);
    ck_assert_ptr_eq(r.match.ptr + r.match.len, s + LENGTH);
    ck_assert_int_eq(Hard_next(&it, &r), RG_NO_MATCH);
    ck_assert_ptr_null(r.match.ptr);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, matchers of another translation unit");
    add_Email(tests);
    add_Empties(tests);
    add_Hard(tests);
    add_Few_steps(tests);
    add_Deep(tests);
    add_few_Digits(tests);
    add_few_Line_end(tests);
    add_few_Notations(tests);
    add_few_Many(tests);
    add_streams_Email(tests);
    add_streams_Empties(tests);
    add_streams_Hard(tests);
    add_streams_Few_steps(tests);
    add_streams_Line_end(tests);
    tcase_add_test(tests, kinds);
    tcase_add_test(tests, results);
    tcase_add_test(tests, a_walk_remembers);
    return suite_end();
}
