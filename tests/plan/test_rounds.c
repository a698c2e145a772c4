/* Loops that leave no frame behind a round, or one for all of them: what the constants say, and that subjects of any length are matched
 * in the array that they size. Each with a pattern beside it that looks alike and must keep its frames. */
#include <string.h>

#include "../support/suite.h"
#include <regengo/dsl.h>

#define NONE RG_UNBOUNDED
#define WORD1 RG_PLUS(RG_WORD)
#define SPACES RG_STAR(RG_SPACE)
#define OCTET RG_BETWEEN(1, 3, RG_DIGIT)
#define ADDRESS RG_SEQ(OCTET, RG_REPEAT(3, '.', OCTET))
#define QUOTED RG_SEQ('"', RG_STAR(RG_ALT(RG_NOT_CLASS('"'), "\"\"")), '"')
#define VISIBLE RG_RANGE('!', '~')
#define VALUE RG_SEQ(VISIBLE, RG_STAR(RG_STAR(RG_BLANK), VISIBLE))
#define FIELD RG_ALT(QUOTED, RG_STAR(RG_NOT_CLASS(",\"\n")))

/* name, frames, how the subject begins, what it repeats, how it ends, pattern */
#define BOUNDED_PATTERNS(X) \
    /* A round that fails falls through to what follows the loop. */ \
    X(Numbers, 0, "1", ",22", "", RG_SEQ(RG_PLUS(RG_DIGIT), RG_STAR(',', RG_PLUS(RG_DIGIT)))) \
    X(Numbers_needed, 0, "1", ",22", "", RG_SEQ(RG_PLUS(RG_DIGIT), RG_PLUS(',', RG_PLUS(RG_DIGIT)))) \
    X(Numbers_captured, 0, "1", ",22", "", RG_SEQ(RG_PLUS(RG_DIGIT), RG_STAR(',', RG_CAPTURE(last, RG_PLUS(RG_DIGIT))))) \
    X(Words, 0, "ab", " , cd", "", RG_SEQ(WORD1, RG_STAR(SPACES, ',', SPACES, WORD1))) \
    X(Sentence, 0, "ab", "  cd", "", RG_SEQ(WORD1, RG_STAR(RG_PLUS(RG_SPACE), WORD1))) \
    X(Dotted, 0, "ab", ".c1", "", RG_SEQ(RG_LOWER, RG_STAR(RG_WORD), RG_STAR('.', RG_LOWER, RG_STAR(RG_WORD)))) \
    X(Dot_atom, 0, "a", ".bc", "@d.e", RG_SEQ(WORD1, RG_STAR('.', WORD1), '@', WORD1, RG_PLUS('.', WORD1))) \
    X(Path, 0, "/", "usr/", "", RG_SEQ('/', RG_STAR(RG_PLUS(RG_NOT_CLASS('/')), '/'))) \
    X(Query, 0, "k=v", "&k=v", "", RG_SEQ(WORD1, '=', WORD1, RG_STAR('&', WORD1, '=', WORD1))) \
    X(Header, 0, "a", " \tb", "", VALUE) \
    X(Lines, 0, "", "ab c\n", "", RG_STAR(RG_STAR(RG_ANY), '\n')) \
    X(Hex, 0, "", "0f ", "", RG_PLUS(RG_REPEAT(2, RG_XDIGIT), ' ')) \
    /* A round that is through says that nothing else could have followed. */ \
    X(Header_line, 0, "Host: a", " b", "  \r\n", RG_SEQ(WORD1, ':', RG_STAR(RG_BLANK), VALUE, RG_STAR(RG_BLANK), "\r\n")) \
    X(Words_in_blanks, 0, "ab", " , cd", "  ;", RG_SEQ(WORD1, RG_STAR(SPACES, ',', SPACES, WORD1), SPACES, ';')) \
    X(Sentence_to_end, 0, "ab", " cd", "  ", RG_SEQ(WORD1, RG_STAR(RG_PLUS(RG_SPACE), WORD1), SPACES, RG_END)) \
    X(Comment, 0, "/*", "**a", "**/", \
      RG_SEQ("/*", RG_STAR(RG_ALT(RG_NOT_CLASS('*'), RG_SEQ(RG_PLUS('*'), RG_NOT_CLASS("*/")))), RG_PLUS('*'), '/')) \
    X(Bold, 0, "**", "a*b", "**", RG_SEQ("**", RG_STAR(RG_ALT(RG_NOT_CLASS('*'), RG_SEQ('*', RG_NOT_CLASS('*')))), "**")) \
    X(Settings, 0, "k=v", ";k=v", ";", RG_SEQ(WORD1, '=', WORD1, RG_STAR(';', WORD1, '=', WORD1), RG_OPT(';'))) \
    X(Tag, 0, "<a", " b=\"c\"", " />", \
      RG_SEQ('<', WORD1, RG_STAR(RG_PLUS(RG_SPACE), WORD1, "=\"", RG_STAR(RG_NOT_CLASS('"')), '"'), SPACES, RG_OPT('/'), '>')) \
    X(Tag_captured, 3, "<a", " b=\"c\"", " />", \
      RG_SEQ('<', WORD1, RG_STAR(RG_PLUS(RG_SPACE), RG_CAPTURE(name, WORD1), "=\"", RG_CAPTURE(value, RG_STAR(RG_NOT_CLASS('"'))), '"'), \
             SPACES, RG_OPT('/'), '>')) \
    /* Of all places where a search can leave the loop the last one counts. */ \
    X(Quoted, 1, "\"", "a\"\"", "\"", QUOTED) \
    X(Row, 3, "a", ",\"b\"\"\",", "c", RG_SEQ(FIELD, RG_STAR(',', FIELD))) \
    X(Base_name, 1, "a", "/b", "", RG_SEQ(RG_STAR(RG_PLUS(RG_NOT_CLASS('/')), '/'), RG_PLUS(RG_NOT_CLASS('/')))) \
    X(Version, 1, "1", ".22", "", RG_SEQ(RG_STAR(RG_PLUS(RG_DIGIT), '.'), RG_PLUS(RG_DIGIT))) \
    X(Addresses, 0, "1.2.3.4", ",1.22.3.4", "", RG_SEQ(ADDRESS, RG_STAR(',', ADDRESS))) \
    X(Query_captured, 2, "k=v", "&k=v", "", \
      RG_SEQ(WORD1, '=', WORD1, RG_STAR('&', RG_CAPTURE(key, WORD1), '=', RG_CAPTURE(value, WORD1)))) \
    /* Rounds of one length share a frame. */ \
    X(Hardware, 1, "00", ":1f", "", RG_SEQ(RG_STAR(RG_REPEAT(2, RG_XDIGIT), ':'), RG_REPEAT(2, RG_XDIGIT))) \
    X(Same_again, 1, "", "ab", "abc", RG_SEQ(RG_STAR("ab"), "abc")) \
    X(Markup, 2, "<!--", "-a-", "-->", RG_SEQ("<!--", RG_STAR(RG_NOT_AHEAD("-->"), RG_ANY_BYTE), "-->")) \
    /* Never had one. */ \
    X(Json, 0, "\"", "a\\\"", "\"", RG_SEQ('"', RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY))), '"'))

#define DEFINE(Name, frames, begin, round, end, ...) \
    RG_MATCHER(Name, __VA_ARGS__) \
    _Static_assert(Name##_STACK_FRAMES == (frames), #Name ": frames"); \
    static rg_status Name##_try(int asked, rg_context *context, const char *s, size_t n, rg_span *match) { \
        Name##_result r; \
        const rg_status status = asked == 0   ? Name##_match(s, n, &r) \
                                 : asked == 1 ? Name##_find(s, n, &r) \
                                 : asked == 2 ? Name##_match_with(context, s, n, &r) \
                                              : Name##_find_with(context, s, n, &r); \
        *match = r.match; \
        return status; \
    }
BOUNDED_PATTERNS(DEFINE)

/* RG_BOUNDED takes them. */
RG_MATCHER(Bounded_numbers, RG_SEQ(RG_PLUS(RG_DIGIT), RG_STAR(',', RG_PLUS(RG_DIGIT))), RG_BOUNDED)
RG_MATCHER(Bounded_header, RG_SEQ(VALUE, RG_STAR(RG_BLANK), "\r\n"), RG_BOUNDED)
RG_MATCHER(Bounded_row, RG_SEQ(FIELD, RG_STAR(',', FIELD)), RG_BOUNDED)
RG_MATCHER(Bounded_addresses, RG_SEQ(ADDRESS, RG_STAR(',', ADDRESS)), RG_BOUNDED)
RG_MATCHER(Bounded_hardware, RG_SEQ(RG_STAR(RG_REPEAT(2, RG_XDIGIT), ':'), RG_REPEAT(2, RG_XDIGIT)), RG_BOUNDED)

/* ---- which keep their frames ---- */

#define UNBOUNDED(Name, ...) \
    RG_MATCHER(Name, __VA_ARGS__, RG_POOL) \
    _Static_assert(Name##_STACK_FRAMES == NONE, #Name ": frames");
/* Ways of a round that lead to different places. */
UNBOUNDED(Either, RG_STAR(RG_ALT('a', 'b', "ab")))
UNBOUNDED(Either_then, RG_SEQ(RG_STAR(RG_ALT('a', "ab")), 'c'))
/* What follows may be more rounds. */
UNBOUNDED(Two_lists, RG_SEQ(WORD1, RG_STAR(RG_CLASS("-."), WORD1), '.', WORD1, RG_STAR(RG_CLASS("-."), WORD1)))
/* Both begin with blanks, and go on with words. */
UNBOUNDED(Blanks_and_words, RG_SEQ(WORD1, RG_STAR(RG_PLUS(RG_SPACE), WORD1), SPACES, "end"))
/* The second byte of one is a lead of the other. */
UNBOUNDED(Leads_cross, RG_SEQ(RG_STAR(RG_PLUS('a'), 'b'), RG_PLUS(RG_CLASS("ab")), 'c'))
/* More than the first byte of what follows may fail. */
UNBOUNDED(Lines_then, RG_SEQ(RG_STAR(RG_STAR(RG_ANY), '\n'), "end"))
/* What a round has captured is to be restored. */
UNBOUNDED(Quoted_captured, RG_SEQ('"', RG_STAR(RG_CAPTURE(piece, RG_ALT(RG_NOT_CLASS('"'), "\"\""))), '"'))
/* One length, but each round captures. */
UNBOUNDED(Hardware_captured, RG_SEQ(RG_STAR(RG_CAPTURE(pair, RG_REPEAT(2, RG_XDIGIT)), ':'), RG_REPEAT(2, RG_XDIGIT)))

typedef struct sample {
    const char *name, *begin, *round, *end;
    size_t frames;
    rg_status (*run)(int, rg_context *, const char *, size_t, rg_span *);
} sample;
#define ENTRY(Name, frames, begin, round, end, ...) {#Name, begin, round, end, Name##_STACK_FRAMES, Name##_try},
static const sample samples[] = {BOUNDED_PATTERNS(ENTRY)};
enum { COUNT = sizeof samples / sizeof samples[0], LONG = 100 * 1024, MOST = 16 };

static char text[LONG + 100];

/* The sample's subject with so many rounds, in text. */
static size_t subject(const sample *s, size_t rounds) {
    size_t n = strlen(s->begin);
    memcpy(text, s->begin, n);
    for (size_t i = 0; i < rounds; i++, n += strlen(s->round)) memcpy(text + n, s->round, strlen(s->round));
    memcpy(text + n, s->end, strlen(s->end));
    return n + strlen(s->end);
}

/* 100 KB are a match, by every function, in the matcher's own array, and in a context of just the frames that it says. */
START_TEST(long_subjects) {
    const sample *s = &samples[_i];
    const size_t n = subject(s, LONG / strlen(s->round) - 10);
    rg_frame frames[MOST];
    ck_assert_uint_le(s->frames, MOST);
    for (int asked = 0; asked < 4; asked++) {
        rg_context context;
        rg_context_init(&context, frames, s->frames * sizeof(rg_frame));
        rg_span match;
        ck_assert_msg(s->run(asked, &context, text, n, &match) == RG_MATCH, "%s: %d", s->name, asked);
        ck_assert_uint_eq(match.len, n);
        ck_assert_uint_le(context.high_mark, s->frames);
    }
}
END_TEST

/* Spoilt at any place, a subject gets the same answer as one with room for any number of frames would: no function runs out of the bound,
 * and a match that is found is no longer than what comes before the spoilt byte, or after it. */
START_TEST(spoilt_subjects) {
    const sample *s = &samples[_i];
    const size_t n = subject(s, 40);
    rg_frame frames[MOST];
    for (size_t at = 0; at < n; at++) {
        for (const char *bad = "\x01\"*,a \n"; *bad != '\0'; bad++) {
            const char kept = text[at];
            text[at] = *bad;
            for (int asked = 0; asked < 4; asked++) {
                rg_context context;
                rg_context_init(&context, frames, s->frames * sizeof(rg_frame));
                rg_span match;
                const rg_status status = s->run(asked, &context, text, n, &match);
                ck_assert_msg(status == RG_MATCH || status == RG_NO_MATCH, "%s, %d, at %zu: %d", s->name, asked, at,
                              (int)status);
                ck_assert_uint_le(context.high_mark, s->frames);
            }
            text[at] = kept;
        }
    }
}
END_TEST

#define SPANS(Name, how, subject, from, to) \
    do { \
        Name##_result r; \
        const char *const s = subject; \
        ck_assert_int_eq(Name##_##how(s, sizeof(subject) - 1, &r), RG_MATCH); \
        ck_assert_int_eq((int)(r.match.ptr - s), from); \
        ck_assert_int_eq((int)(r.match.ptr + r.match.len - s), to); \
    } while (0)

/* The last place where the loop could be left is where it is, if a round after it comes to nothing. */
START_TEST(the_last_exit_counts) {
    SPANS(Quoted, find, "\"ab\"\"cd", 0, 4);
    SPANS(Quoted, find, "\"a\"\"b\"\"cd", 0, 6);
    SPANS(Base_name, find, "a/b//c", 0, 3);
    SPANS(Version, find, "1.2.x", 0, 3);
    SPANS(Numbers, find, "1,2,x", 0, 3);
    SPANS(Numbers_needed, find, "1,,2,3,", 3, 6);
    SPANS(Hardware, find, "00:11:2", 0, 5);
    SPANS(Hardware, prefix, "00:11:22:zz", 0, 8);
    SPANS(Same_again, find, "abababx ababc", 8, 13);
    SPANS(Markup, find, "<!-- - -- ->-->-->", 0, 15);
    SPANS(Row, find, "a,\"b,c", 0, 2);
    SPANS(Sentence_to_end, find, "a b. c d  ", 5, 10);
    ck_assert_int_eq(Numbers_match("1,", 2, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Numbers_needed_match("1", 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Comment_match("/***/*/", 7, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Comment_match("/*/", 3, NULL), RG_NO_MATCH);
}
END_TEST

#define HOLDS(span, text) ((span).len == sizeof(text) - 1 && memcmp((span).ptr, text, sizeof(text) - 1) == 0)

/* A round that falls through leaves the capture of the round before. */
START_TEST(captures_of_the_last_round) {
    Numbers_captured_result numbers;
    ck_assert_int_eq(Numbers_captured_find("1,2,34,", 7, &numbers), RG_MATCH);
    ck_assert(HOLDS(numbers.last, "34"));
    Query_captured_result query;
    ck_assert_int_eq(Query_captured_find("k=v&a=b&c=d&e", 13, &query), RG_MATCH);
    ck_assert(HOLDS(query.key, "c"));
    ck_assert(HOLDS(query.value, "d"));
    Tag_captured_result tag;
    ck_assert_int_eq(Tag_captured_find("<a b=\"c\" d=\"e\" />", 17, &tag), RG_MATCH);
    ck_assert(HOLDS(tag.name, "d"));
}
END_TEST

/* Where frames are kept they are needed. */
START_TEST(others_keep_their_frames) {
    SPANS(Either, match, "aabab", 0, 5);
    SPANS(Either_then, match, "abaabc", 0, 6);
    SPANS(Two_lists, match, "a.b-c.d", 0, 7);
    SPANS(Blanks_and_words, match, "a b end", 0, 7);
    SPANS(Leads_cross, match, "aabac", 0, 5);
    SPANS(Lines_then, find, "end\nx\nend of", 0, 9);
    SPANS(Lines_then, find, "end\nx\n", 0, 3);
    Quoted_captured_result quoted;
    ck_assert_int_eq(Quoted_captured_find("\"a\"\"b", 5, &quoted), RG_MATCH);
    ck_assert(HOLDS(quoted.piece, "a"));
    Hardware_captured_result pair;
    ck_assert_int_eq(Hardware_captured_find("00:11:2", 7, &pair), RG_MATCH);
    ck_assert(HOLDS(pair.pair, "00"));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan/rounds");
    tcase_add_loop_test(tests, long_subjects, 0, COUNT);
    tcase_add_loop_test(tests, spoilt_subjects, 0, COUNT);
    tcase_add_test(tests, the_last_exit_counts);
    tcase_add_test(tests, captures_of_the_last_round);
    tcase_add_test(tests, others_keep_their_frames);
    return suite_end();
}
