/* Wide alternatives: from nine arguments on, literals that stand side by side are tried as one. They find what a plain loop over the
 * same words finds, which compares one after the other in their order. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/spans.h"
#include "../support/suite.h"

/* ---- the words, once for a matcher (AS_IS) and once for the loop (ENTRY) ---- */

typedef struct word {
    const char *text; /* NULL: the byte, or two digits */
    size_t length;
    int byte;
} word;
#define AS_IS(s) s
#define ENTRY(s) {_Generic((s) + 0, int: NULL, default: (s)), _Generic((s) + 0, int: 1, default: sizeof(s) - 1), _Generic((s) + 0, int: (s), default: 0)}
#define DIGITS_ENTRY(s) {NULL, 2, 0}
#define DIGITS(s) RG_REPEAT(2, RG_DIGIT)

/* Some are the beginning of others, before and behind them; some are there twice. */
#define PREFIXES(X, Y) \
    X("in"), X("int"), X("i"), X("interface"), X("inter"), X("else"), X("elif"), X("e"), X("elif"), X("a"), X("abc"), X("ab")
/* All of one length. */
#define THREES(X, Y) X("int"), X("elf"), X("abc"), X("iii"), X("abb"), X("face"), X("nt."), X("a.b"), X("eee"), X("i.i")
/* Single characters among them, and strings of one. */
#define CHARACTERS(X, Y) X('a'), X("b"), X('c'), X("ab"), X("ca"), X('.'), X("e"), X('e'), X("abc"), X('i')
#define ONE_BYTE_EACH(X, Y) X('a'), X("b"), X('c'), X('i'), X("n"), X('t'), X("e"), X('l'), X('f'), X("\xff")
/* The empty string, which wins over all behind it. */
#define EMPTY_AMONG(X, Y) X("int"), X("inter"), X("e"), X("abc"), X("abca"), X('n'), X(""), X("i"), X("a"), X("ab")
#define EMPTY_FIRST(X, Y) X(""), X("a"), X("ab"), X("abc"), X("i"), X("in"), X("int"), X("e"), X("el"), X("elf")
/* NULs, and bytes above 127. */
#define BINARY(X, Y) \
    X("\0"), X("\0\0a"), X("a\0b"), X("a\0"), X("a"), X("\xff\xfe"), X("\xff"), X('\x80'), X("\x80\xff\0"), X("\x80"), X('\0'), X("e\xe9")
/* As many as there may be. */
#define THIRTY_TWO(X, Y) \
    X("a"), X("ab"), X("abc"), X("abca"), X("abcab"), X("b"), X("bc"), X("bca"), X("c"), X("ca"), X("cab"), X("cabc"), X("e"), X("el"), \
    X("eli"), X("elif"), X("f"), X("fa"), X("fac"), X("face"), X("i"), X("in"), X("int"), X("inte"), X("inter"), X("n"), X("nt"), \
    X("nte"), X("t"), X("te"), X("ter"), X("t.")
/* With patterns between them: gathered only where they stand side by side. */
#define MIXED(X, Y) \
    X("in"), X("int"), X("1"), X("12"), X("a"), X("ab"), X("e"), X("elf"), Y("\\d\\d"), X("12."), X("9"), X("i"), X("abc"), Y("\\d\\d"), X("0")
#define MIXED_FIRST(X, Y) Y("\\d\\d"), X("in"), X("1"), X("123"), X("a"), X("ab"), X("e"), X("elf"), X("int"), Y("\\d\\d")

/* A hundred and more, in alternatives of alternatives. */
#define C_WORDS(X, Y) \
    X("auto"), X("break"), X("case"), X("char"), X("const"), X("continue"), X("default"), X("do"), X("double"), X("else"), X("enum"), \
    X("extern"), X("float"), X("for"), X("goto"), X("if"), X("inline"), X("int"), X("long"), X("register"), X("restrict"), X("return"), \
    X("short"), X("signed"), X("sizeof"), X("static"), X("struct"), X("switch"), X("typedef"), X("union"), X("unsigned"), X("void")
#define SQL_WORDS(X, Y) \
    X("select"), X("set"), X("se"), X("from"), X("for"), X("where"), X("with"), X("within"), X("group"), X("by"), X("between"), X("begin"), \
    X("be"), X("b"), X("order"), X("or"), X("on"), X("offset"), X("of"), X("outer"), X("inner"), X("into"), X("in"), X("insert"), X("is"), \
    X("join"), X("left"), X("like"), X("limit"), X("null"), X("not"), X("no")
#define SIGNS(X, Y) \
    X("<<="), X(">>="), X("..."), X("->"), X("++"), X("--"), X("<<"), X(">>"), X("<="), X(">="), X("=="), X("!="), X("&&"), X("||"), \
    X("+="), X("-="), X("*="), X("/="), X("%="), X("&="), X("|="), X("^="), X('<'), X('>'), X('='), X('!'), X('&'), X('|'), X('+'), \
    X('-'), X('*'), X('.')
#define MORE_WORDS(X, Y) \
    X("while"), X("volatile"), X("voided"), X("void"), X("int8_t"), X("int16_t"), X("int32_t"), X("int64_t"), X("intptr_t"), X("integer"), \
    X("i"), X("f"), X("")
#define HUNDRED(X, Y) C_WORDS(X, Y), SQL_WORDS(X, Y), SIGNS(X, Y), MORE_WORDS(X, Y)
#define Hundred_ALT RG_ALT( \
    RG_ALT(C_WORDS(AS_IS, )), RG_ALT(SQL_WORDS(AS_IS, )), RG_ALT(SIGNS(AS_IS, )), RG_ALT(MORE_WORDS(AS_IS, )))
/* The same words, one alternative within the other. */
#define Nested_ALT RG_ALT( \
    C_WORDS_WITHOUT_LAST, RG_ALT("void", SQL_WORDS_WITHOUT_LAST, RG_ALT("not", "no", RG_ALT(SIGNS(AS_IS, )), RG_ALT(MORE_WORDS(AS_IS, )))))
#define C_WORDS_WITHOUT_LAST \
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for", "goto", \
    "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", \
    "typedef", "union", "unsigned"
#define SQL_WORDS_WITHOUT_LAST \
    "select", "set", "se", "from", "for", "where", "with", "within", "group", "by", "between", "begin", "be", "b", "order", "or", "on", \
    "offset", "of", "outer", "inner", "into", "in", "insert", "is", "join", "left", "like", "limit", "null"

#define LISTS(X) \
    X(Prefixes, PREFIXES) X(Threes, THREES) X(Characters, CHARACTERS) X(One_byte_each, ONE_BYTE_EACH) X(Empty_among, EMPTY_AMONG) \
    X(Empty_first, EMPTY_FIRST) X(Binary, BINARY) X(Thirty_two, THIRTY_TWO) X(Mixed, MIXED) X(Mixed_first, MIXED_FIRST)
#define Prefixes_ALT RG_ALT(PREFIXES(AS_IS, DIGITS))
#define Threes_ALT RG_ALT(THREES(AS_IS, DIGITS))
#define Characters_ALT RG_ALT(CHARACTERS(AS_IS, DIGITS))
#define One_byte_each_ALT RG_ALT(ONE_BYTE_EACH(AS_IS, DIGITS))
#define Empty_among_ALT RG_ALT(EMPTY_AMONG(AS_IS, DIGITS))
#define Empty_first_ALT RG_ALT(EMPTY_FIRST(AS_IS, DIGITS))
#define Binary_ALT RG_ALT(BINARY(AS_IS, DIGITS))
#define Thirty_two_ALT RG_ALT(THIRTY_TWO(AS_IS, DIGITS))
#define Mixed_ALT RG_ALT(MIXED(AS_IS, DIGITS))
#define Mixed_first_ALT RG_ALT(MIXED_FIRST(AS_IS, DIGITS))
#define ALL(X) LISTS(X) X(Hundred, HUNDRED) X(Nested, HUNDRED)

/* ---- what they stand in ---- */

typedef enum place { ALONE, BEFORE_STOP, FOLDED, KEPT, TWICE, IN_LOOP, PLACES } place;

#define TWO(x) RG_SEQ(x, '=', x)
#define DEFINE(Name, list) \
    RG_MATCHER(Name##_alone, RG_CAPTURE(word, Name##_ALT)) \
    RG_MATCHER(Name##_before_stop, RG_SEQ(RG_CAPTURE(word, Name##_ALT), '.')) \
    RG_MATCHER(Name##_folded, RG_SEQ(RG_CAPTURE(word, RG_ICASE(Name##_ALT)), '.')) \
    RG_MATCHER(Name##_kept, RG_SEQ(RG_CAPTURE(word, RG_ATOMIC(Name##_ALT)), '.')) \
    RG_MATCHER(Name##_twice, RG_SEQ(RG_CAPTURE(word, TWO(Name##_ALT)), '.')) \
    RG_MATCHER(Name##_in_loop, RG_SEQ(RG_CAPTURE(word, RG_BETWEEN(1, 3, Name##_ALT)), '.'), RG_POOL) \
    ANSWERS(Name##_alone) ANSWERS(Name##_before_stop) ANSWERS(Name##_folded) ANSWERS(Name##_kept) ANSWERS(Name##_twice) \
    ANSWERS(Name##_in_loop) \
    static const word Name##_words[] = {list(ENTRY, DIGITS_ENTRY)};
#define ANSWERS(Name) \
    static spans_text Name##_answer(bool whole, const char *s, size_t n) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        return spans_of(whole ? Name##_match(s, n, &r) : Name##_find(s, n, &r), s, r.group, Name##_GROUPS); \
    }
ALL(DEFINE)

typedef struct sample {
    const char *name;
    const word *words;
    size_t count;
    spans_text (*answer[PLACES])(bool, const char *, size_t);
} sample;
#define ROW(Name, list) \
    {#Name, Name##_words, sizeof Name##_words / sizeof Name##_words[0], \
     {Name##_alone_answer, Name##_before_stop_answer, Name##_folded_answer, Name##_kept_answer, Name##_twice_answer, \
      Name##_in_loop_answer}},
static const sample samples[] = {ALL(ROW)};
enum { COUNT = sizeof samples / sizeof samples[0], ROUNDS = 4000, LONGEST = 40 };

/* ---- the plain loop ---- */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool stands(const word *w, const char *s, size_t left, bool fold) {
    if (w->length > left) return false;
    if (w->text == NULL && w->length == 2) return s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9';
    const char byte = (char)w->byte, *text = w->text != NULL ? w->text : &byte;
    if (!fold) return memcmp(text, s, w->length) == 0;
    for (size_t i = 0; i < w->length; i++)
        if (lower(text[i]) != lower(s[i])) return false;
    return true;
}

/* After `rounds` words that end at `at`: where the last of the words ends, or -1. A round that is empty ends a loop. */
static long words_end(const sample *a, place where, bool whole, const char *s, size_t n, size_t at, int rounds) {
    for (size_t i = 0; i < a->count; i++) {
        const word *w = &a->words[i];
        if (!stands(w, s + at, n - at, where == FOLDED)) continue;
        const size_t end = at + w->length;
        const bool stop = end < n && s[end] == '.' && (!whole || end + 1 == n);
        if (where == ALONE && (!whole || end == n)) return (long)end;
        if (where == TWICE && rounds == 0 && end < n && s[end] == '=') {
            const long last = words_end(a, where, whole, s, n, end + 1, 1);
            if (last >= 0) return last;
        } else if (where == IN_LOOP && rounds < 2 && w->length > 0) {
            const long last = words_end(a, where, whole, s, n, end, rounds + 1);
            if (last >= 0) return last;
        }
        if (where != ALONE && (where != TWICE || rounds == 1) && stop) return (long)end;
        if (where == KEPT) return -1;
    }
    /* None, and the loop can be left before this round. */
    return where == IN_LOOP && rounds > 0 && at < n && s[at] == '.' && (!whole || at + 1 == n) ? (long)at : -1;
}

static spans_text expected(const sample *a, place where, bool whole, const char *s, size_t n) {
    for (size_t start = 0; start <= (whole ? 0 : n); start++) {
        const long end = words_end(a, where, whole, s, n, start, 0);
        if (end < 0) continue;
        const size_t length = (size_t)end - start;
        const rg_span group[2] = {{s + start, length + (where != ALONE)}, {s + start, length}};
        return spans_of(RG_MATCH, s, group, 2);
    }
    return spans_of(RG_NO_MATCH, s, NULL, 0);
}

/* ---- subjects: words and pieces of them, one after the other, with stops and equals signs; some letters in upper case ---- */

static size_t subject(uint64_t *seed, const sample *a, char *text) {
    const size_t most = random_below(seed, LONGEST + 1);
    const bool shouts = random_below(seed, 4) == 0;
    size_t n = 0;
    while (n < most) {
        const word *w = &a->words[random_below(seed, (unsigned)a->count)];
        const unsigned what = random_below(seed, 8);
        if (what < 2) {
            text[n++] = "..==abcint1e"[random_below(seed, 12)];
            continue;
        }
        const char byte = (char)w->byte, *from = w->text != NULL ? w->text : w->length == 2 ? "12" : &byte;
        const size_t length = what == 7 && w->length > 0 ? w->length - 1 : w->length;
        for (size_t i = 0; i < length && n < most; i++) text[n++] = from[i];
        if (what == 2 && n < most) text[n++] = '.';
    }
    for (size_t i = 0; shouts && i < n; i++)
        if (text[i] >= 'a' && text[i] <= 'z' && random_below(seed, 2) == 0) text[i] = (char)(text[i] - 32);
    return n;
}

START_TEST(words_as_a_plain_loop_finds_them) {
    static const char *const names[] = {"alone", "before a stop", "in either case", "kept", "twice", "in a loop"};
    const sample *a = &samples[_i];
    guard g = guard_make(LONGEST);
    uint64_t seed = 900 + (uint64_t)_i;
    unsigned found[PLACES] = {0};
    for (int round = 0; round < ROUNDS; round++) {
        char text[LONGEST];
        const size_t n = subject(&seed, a, text);
        const char *s = guard_at_end(&g, text, n);
        for (place where = ALONE; where < PLACES; where++)
            for (int whole = 0; whole < 2; whole++) {
                const spans_text got = a->answer[where](whole == 1, s, n), want = expected(a, where, whole == 1, s, n);
                if (strcmp(got.text, want.text) != 0)
                    ck_abort_msg("%s, %s, %s, \"%.*s\" (%zu bytes): %s, not %s", a->name, names[where],
                                 whole ? "match" : "find", (int)n, s, n, got.text, want.text);
                found[where] += strcmp(got.text, "none") != 0;
            }
    }
    for (place where = ALONE; where < PLACES; where++)
        ck_assert_msg(found[where] >= 20, "%s, %s: %u matches", a->name, names[where], found[where]);
    guard_free(&g);
    rg_pool_trim();
}
END_TEST

/* ---- by hand ---- */

#define NINE "in", "int", "i", "inter", "interface", "else", "e", "elif", "a"
RG_MATCHER(Nine, RG_ALT(NINE))
RG_MATCHER(Nine_more, RG_SEQ(RG_ALT(NINE), RG_CAPTURE(rest, RG_STAR(RG_LOWER)), '!'))
RG_MATCHER(Nine_to_end, RG_SEQ(RG_CAPTURE(word, RG_ALT(NINE)), RG_CAPTURE(rest, RG_OPT("face")), RG_END))
RG_MATCHER(Nine_looks, RG_SEQ(RG_BEHIND(RG_ALT(NINE)), RG_CAPTURE(x, RG_ANY), RG_NOT_AHEAD(RG_ALT(NINE))))
RG_MATCHER(Nine_list, RG_SEQ(RG_ALT(NINE), RG_STAR(',', RG_CAPTURE(last, RG_ALT(NINE)))))
RG_MATCHER(Nine_again, RG_SEQ(RG_CAPTURE(word, RG_ALT(NINE)), '-', RG_BACKREF(word)))
RG_MATCHER(Nine_lazy, RG_SEQ('<', RG_STAR_LAZY(RG_CAPTURE(word, RG_ALT(NINE))), RG_CAPTURE(rest, RG_STAR(RG_ANY)), '>'))

#define GIVES(Name, how, subject, spans) \
    { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        const char *s = subject; \
        const spans_text t = spans_of(Name##_##how(s, sizeof(subject) - 1, &r), s, r.group, Name##_GROUPS); \
        ck_assert_str_eq(t.text, spans); \
    }

START_TEST(the_first_that_leads_to_a_match) {
    GIVES(Nine, find, "an interface", "0-1");
    GIVES(Nine, find, "n interface", "2-4");
    GIVES(Nine, prefix, "interface", "0-2");
    GIVES(Nine, match, "interface", "0-9");
    GIVES(Nine, match, "inte", "none");
    GIVES(Nine, match, "", "none");
    GIVES(Nine_more, match, "interx!", "0-7 2-6");
    GIVES(Nine_to_end, match, "interface", "0-9 0-5 5-9");
    GIVES(Nine_to_end, match, "inface", "0-6 0-2 2-6");
    GIVES(Nine_to_end, find, "faceelif", "4-8 4-8 8-8");
    GIVES(Nine_looks, find, "ine.", "2-3 2-3");
    GIVES(Nine_looks, find, ".a.i", "none");
    GIVES(Nine_list, match, "in,elif,a", "0-9 8-9");
    GIVES(Nine_list, find, "in,elix,a", "0-4 3-4");
    GIVES(Nine_again, find, "int-inter", "0-7 0-3");
    GIVES(Nine_again, match, "interface-interface", "0-19 0-9");
    GIVES(Nine_again, match, "interface-inter", "none");
    GIVES(Nine_lazy, match, "<inelse>", "0-8 - 1-7");
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, alternatives of words");
    tcase_add_loop_test(tests, words_as_a_plain_loop_finds_them, 0, COUNT);
    tcase_add_test(tests, the_first_that_leads_to_a_match);
    return suite_end();
}
