/* What every match has, at whatever distance: what it is, where it is looked for, and that a search ends where it is missing. */
#include <regengo/dsl.h>

#include "../support/suite.h"

/* X(Name, when it is looked for, its first byte or the lowest byte of its set, the length of the literal or the bytes of the set, pattern);
 * 0, 0 and 0 where nothing is. */
#define WAYS RG_PRIV_OF_WAYS
#define STARTS RG_PRIV_OF_STARTS
#define ANYTHING RG_STAR(RG_ANY_BYTE)
#define SLOW(x) RG_SEQ(RG_STAR(RG_ANY), RG_STAR(RG_ANY), x)
#define ROWS(X) \
    X(Two_runs, WAYS, '=', 1, SLOW('=')) \
    X(Comment, WAYS, '-', 3, RG_SEQ("<!--", ANYTHING, "-->")) \
    X(Lazy_comment, WAYS, '-', 3, RG_SEQ("<!--", RG_STAR_LAZY(RG_ANY_BYTE), "-->")) \
    X(Tag, STARTS, '>', 1, RG_SEQ("<!--", RG_STAR(RG_NOT_CLASS('>')), '>')) \
    X(Statement, WAYS, ';', 1, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_STAR(RG_ANY), ';')) \
    X(Address, WAYS, '@', 1, RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@')) \
    X(Rounds, WAYS, 'y', 1, RG_SEQ(RG_PLUS(RG_PLUS('x'), RG_PLUS('x')), 'y')) \
    /* the rarest of several */ \
    X(Rarest, WAYS, '=', 1, SLOW(RG_SEQ('e', '=', RG_STAR(RG_ANY), 'a', RG_OPT(RG_PLUS('#'))))) \
    X(Longest, WAYS, 'e', 3, SLOW(RG_SEQ('=', RG_STAR(RG_ANY), "end"))) \
    /* through what only holds it */ \
    X(In_capture, WAYS, '=', 1, SLOW(RG_CAPTURE(x, '='))) \
    X(In_atomic, WAYS, '=', 1, SLOW(RG_ATOMIC(RG_OPT('a'), '='))) \
    X(In_loop, WAYS, '=', 1, SLOW(RG_PLUS('a', '='))) \
    X(In_bounded, WAYS, '=', 1, SLOW(RG_BETWEEN_LAZY(1, 3, '='))) \
    X(In_second_round, WAYS, '=', 1, RG_REPEAT(2, RG_SEQ('=', RG_STAR(RG_ANY)))) \
    /* a byte of a set */ \
    X(Class, WAYS, ',', 2, SLOW(RG_CLASS(",;"))) \
    X(Digit, WAYS, '0', 10, SLOW(RG_DIGIT)) \
    X(Either, WAYS, ',', 2, SLOW(RG_ALT(';', ','))) \
    X(Either_text, WAYS, ';', 2, SLOW(RG_ALT("=ab", RG_SEQ(';', RG_STAR('a'))))) \
    X(Same, WAYS, '=', 1, SLOW(RG_ALT("=ab", RG_SEQ(RG_OPT('a'), '=')))) \
    X(Each_way, WAYS, '#', 2, RG_ALT(SLOW('#'), RG_SEQ("ab", RG_STAR(RG_ANY), '$'))) \
    X(One_way, WAYS, '#', 2, RG_ALT(SLOW('#'), "$$")) \
    /* in either case */ \
    X(Text_of_any_case, WAYS, 'E', 3, RG_ICASE(SLOW("enD"))) \
    X(Letter_of_any_case, WAYS, 'Z', 2, RG_ICASE(SLOW('z'))) \
    X(Capital_of_any_case, WAYS, 'Z', 2, RG_ICASE(SLOW('Z'))) \
    X(Sign_of_any_case, WAYS, '=', 1, RG_ICASE(SLOW('='))) \
    X(Way_of_any_case, WAYS, 'A', 4, RG_ICASE(SLOW(RG_ALT("ax", 'B')))) \
    X(High, WAYS, 0303, 2, SLOW("\303\244")) \
    /* not every match has it */ \
    X(Optional, 0, 0, 0, SLOW(RG_OPT('='))) \
    X(Any_rounds, 0, 0, 0, SLOW(RG_STAR("a="))) \
    X(None_or_more, 0, 0, 0, SLOW(RG_BETWEEN(0, 3, '='))) \
    X(Left_out, 0, 0, 0, SLOW(RG_ALT('=', RG_EMPTY))) \
    X(Other_way, 0, 0, 0, SLOW(RG_ALT('=', RG_ANY))) \
    X(Far_apart, 0, 0, 0, SLOW(RG_ALT('=', "abc"))) \
    X(Any_class, 0, 0, 0, SLOW(RG_WORD)) \
    X(Counted, 0, 0, 0, RG_SEQ(RG_U8(n), ANYTHING, ANYTHING, RG_COUNTED(n, '='))) \
    /* or it lies outside, or need not be there */ \
    X(Ahead, 0, 0, 0, SLOW(RG_AHEAD('='))) \
    X(Not_ahead, 0, 0, 0, SLOW(RG_NOT_AHEAD('='))) \
    X(Behind, 0, 0, 0, SLOW(RG_BEHIND('='))) \
    /* what is linear already, as a known distance, a leading run or bytes that no start has see to it */ \
    X(Date, 0, 0, 0, RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT))) \
    X(Call, 0, 0, 0, RG_SEQ(RG_ALPHA, RG_STAR(RG_WORD), '(')) \
    X(Literal, 0, 0, 0, "abc") \
    X(Byte, 0, 0, 0, RG_DIGIT) \
    X(Captured, 0, 0, 0, RG_CAPTURE(x, "ab", RG_DIGIT)) \
    X(Key, 0, 0, 0, RG_SEQ(RG_PLUS(RG_WORD), '=', RG_STAR(RG_ANY))) \
    X(Line, 0, 0, 0, RG_SEQ(RG_STAR(RG_ANY), '=')) \
    X(Chain, 0, 0, 0, RG_SEQ(RG_PLUS(RG_PLUS(RG_WORD), RG_STAR(RG_SPACE)), ';')) \
    X(Quoted, 0, 0, 0, RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '"')) \
    X(Mail, 0, 0, 0, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".+-")), '@', RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', RG_PLUS(RG_CLASS(RG_WORD, ".-"))))

#define DEFINE(Name, ...) DEFINE_OF(Name, __VA_ARGS__)
#define DEFINE_OF(Name, when, byte, size, ...) RG_MATCHER(Name, __VA_ARGS__, RG_STACK(2000))
ROWS(DEFINE)

#ifndef RG_NO_REQUIRED

/* The attributes of a pattern, by the stages of RG_MATCHER. */
#define REQUIRED_OF(Name, pattern) REQUIRED_NODE(Name, RG_PRIV_ATOM("REQUIRED_OF", pattern))
#define REQUIRED_NODE(Name, node) REQUIRED_BARE(Name, RG_PRIV_USED node (, ))
#define REQUIRED_BARE(...) REQUIRED_OPS(__VA_ARGS__)
#define REQUIRED_OPS(Name, origin, root, form, ops) REQUIRED_LISTS(Name, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define REQUIRED_LISTS(Name, root, form, ops, opens, closes) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) RG_PRIV_PLAN(root, form, ops, opens, closes) RG_PRIV_PLAN_SEARCH(root, form, closes, 0HEADED) \
    enum { \
        Name##_when = RG_PRIV_REQUIRES(root), Name##_byte = (int)RG_PRIV_REQUIRED_BYTE(rg_required_##root), \
        Name##_size = RG_PRIV_REQUIRED_IS_SET(rg_required_##root) ? __builtin_popcountll(RG_PRIV_REQUIRED_BYTES(rg_required_##root)) \
                                                                  : (int)RG_PRIV_LANDMARK_LENGTH(rg_required_##root) \
    };
#define ATTRIBUTES(Name, when, byte, size, ...) REQUIRED_OF(Name##_of, __VA_ARGS__)
ROWS(ATTRIBUTES)

START_TEST(what_is_required) {
#define IS_REQUIRED(Name, when, byte, size, ...) \
    ck_assert_msg(Name##_of_when == (when), #Name ": looked for by %d, not %d", Name##_of_when, when); \
    ck_assert_msg((when) == 0 || Name##_of_byte == (byte), #Name ": %d, not %d", Name##_of_byte, byte); \
    ck_assert_msg((when) == 0 || Name##_of_size == (size), #Name ": so many: %d, not %d", Name##_of_size, size); \
    ck_assert_msg((strstr(Name##_info()->prefilter, "must occur") != NULL) == ((when) != 0), #Name ": %s", Name##_info()->prefilter);
    ROWS(IS_REQUIRED)
}
END_TEST

#endif

/* Where it is missing, each byte costs a few steps, however long the subject is. */
enum { LONGEST = 20000 };
static char text[LONGEST + 1];
static rg_frame frames[3 * LONGEST];

static void fill(const char *with) {
    for (size_t i = 0; i < LONGEST; i++) text[i] = with[i % strlen(with)];
}

#define FEW_STEPS(Name, how, most) \
    for (size_t n = 100; n <= LONGEST; n *= 2) { \
        rg_context context; \
        rg_context_init(&context, frames, sizeof frames); \
        context.step_limit = (most) * n; \
        ck_assert_int_eq(Name##_##how##_with(&context, text, n, NULL), RG_NO_MATCH); \
    }

START_TEST(missing_it_is_linear) {
    fill("a");
    FEW_STEPS(Two_runs, find, 40)
    FEW_STEPS(Two_runs, match, 40)
    FEW_STEPS(Address, find, 40)
    FEW_STEPS(Address, match, 40)
    FEW_STEPS(Call, find, 80)
    FEW_STEPS(Each_way, find, 40)
    FEW_STEPS(Text_of_any_case, find, 40)
    FEW_STEPS(Letter_of_any_case, find, 40)
    FEW_STEPS(Class, find, 40)
    FEW_STEPS(Digit, find, 40)
    FEW_STEPS(High, find, 40)
    fill("x");
    FEW_STEPS(Rounds, find, 40)
    FEW_STEPS(Rounds, match, 40)
    fill("<!--");
    FEW_STEPS(Comment, find, 40)
    FEW_STEPS(Lazy_comment, find, 40)
    FEW_STEPS(Tag, find, 40)
    fill("word ");
    FEW_STEPS(Statement, find, 40)
    fill("=");
    FEW_STEPS(Longest, find, 40)
    FEW_STEPS(Longest, match, 40)
}
END_TEST

/* Where it comes before the start that is tried it does not count, and all matches together cost one pass. */
START_TEST(missing_it_is_linear_after_matches) {
    fill("<!--");
    memcpy(text, "a--> <!-- --> <!----><!--->-->", 30);
    for (size_t n = 1000; n <= LONGEST; n *= 2) {
        rg_context context;
        uint64_t steps = 0;
        rg_context_init(&context, frames, sizeof frames);
        Lazy_comment_iter it = Lazy_comment_begin_with(&context, text, n), copy = it;
        Lazy_comment_result m;
        static const size_t ends[] = {13, 21, 30};
        for (size_t i = 0; i < 3; i++) {
            ck_assert_int_eq(Lazy_comment_next(&it, &m), RG_MATCH);
            ck_assert_uint_eq((size_t)(m.match.ptr + m.match.len - text), ends[i]);
            steps += context.steps;
        }
        ck_assert_int_eq(Lazy_comment_next(&it, &m), RG_NO_MATCH);
        ck_assert_uint_le(steps + context.steps, 40 * n);
        ck_assert_int_eq(Lazy_comment_next(&copy, &m), RG_MATCH);
        size_t count;
        ck_assert_int_eq(Lazy_comment_count(text, n, &count), RG_MATCH);
        ck_assert_uint_eq(count, 3);
    }
}
END_TEST

#ifndef RG_NO_REQUIRED

/* Where none of its bytes may stand before it, neither what comes before it nor where more may come is gone through: in lines, of which the last one has
 * it. What asks a function remembers nothing. */
static bool even(const rg_view *view) { return view->position % 2 == 0; }
#define Twice_PATTERN RG_SEQ(RG_WORD, RG_STAR(RG_ANY), RG_WHEN(even), RG_STAR(RG_ANY), RG_CLASS(",;"))
RG_MATCHER(Twice, Twice_PATTERN, RG_STEPS(10 * LONGEST))
RG_SET(Of_twice, Twice)

START_TEST(lines_without_it_are_passed_over) {
    static char buffer[LONGEST];
    fill("ab ");
    for (size_t i = 1000; i < LONGEST; i += 1000) text[i - 1] = '\n';
    Twice_stream stream = Twice_stream_begin((rg_reader){0}, buffer, sizeof buffer);
    ck_assert_int_eq(Twice_stream_push(&stream, text, LONGEST - 100, NULL, NULL), RG_NO_MATCH);
    Twice_result m;
    Of_twice_result of;
    memcpy(text + LONGEST - 6, "\naa.;", 6);
    ck_assert_int_eq(Twice_find(text, LONGEST, &m), RG_MATCH);
    ck_assert_ptr_eq(m.match.ptr, text + LONGEST - 5);
    ck_assert_int_eq(Of_twice_find(text, LONGEST, &of), RG_MATCH);
    ck_assert_ptr_eq(of.match.ptr, text + LONGEST - 5);
}
END_TEST

#endif

/* One of them at the very end, where only the last start may still have it, is found: after many ways have failed. */
START_TEST(one_at_the_end_is_found) {
    static char line[400];
    for (size_t n = 1; n < sizeof line; n++) {
        for (size_t i = 0; i < n; i++) line[i] = i % 3 == 2 ? '\n' : 'a';
        Two_runs_result m;
        line[n - 1] = '=';
        ck_assert_int_eq(Two_runs_find(line, n, &m), RG_MATCH);
        ck_assert_uint_eq(m.match.len, (n - 1) % 3 + 1);
        ck_assert_int_eq(Two_runs_find_at(line, n, n - 1, &m), RG_MATCH);
        ck_assert_uint_eq(m.match.len, 1);
        ck_assert_int_eq(Two_runs_find_at(line, n, n, &m), RG_NO_MATCH);
        ck_assert_int_eq(Two_runs_find(line, n - 1, &m), RG_NO_MATCH);
        ck_assert_ptr_null(m.match.ptr);
        line[n - 1] = 'Z';
        Letter_of_any_case_result z;
        ck_assert_int_eq(Letter_of_any_case_find(line, n, &z), RG_MATCH);
        line[n - 1] = 'z';
        ck_assert_int_eq(Letter_of_any_case_find(line, n, &z), RG_MATCH);
        line[n - 1] = '9';
        Digit_result d;
        ck_assert_int_eq(Digit_find(line, n, &d), RG_MATCH);
        ck_assert_uint_eq((size_t)(d.match.ptr - line), (n - 1) / 3 * 3);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan, what must occur");
#ifndef RG_NO_REQUIRED
    tcase_add_test(tests, what_is_required);
    tcase_add_test(tests, lines_without_it_are_passed_over);
#endif
    tcase_add_test(tests, missing_it_is_linear);
    tcase_add_test(tests, missing_it_is_linear_after_matches);
    tcase_add_test(tests, one_at_the_end_is_found);
    return suite_end();
}
