/* Name_explain, Name_regex, Name_outline: the regex of every word, the tree and what it says, statuses, outputs. That
 * PCRE2 takes the regexes for what the matchers are is tests/differential/run --explain. */
#include "../support/suite.h"
#include <regengo/explain.h>
#include <stdio.h>
#include <string.h>

static bool even(const rg_view *view) { return view->position % 2 == 0; }
static bool less(const rg_view *view, int n) { return view->position < (size_t)n; }

RG_NAMED_CLASS(Ident, RG_WORD, '$')
RG_MATCHER(Other, "ab")

/* X(Name, pattern, regex): all that the pattern means. */
#define WHOLE(X) \
    X(Char, 'c', "c") \
    X(Special, "a+(b)[c]{2}.*^$|\\?", "a\\+\\(b\\)\\[c\\]\\{2\\}\\.\\*\\^\\$\\|\\\\\\?") \
    X(Controls, "\n\r\t\f\v\0\177\xff", "\\n\\r\\t\\f\\x0b\\x00\\x7f\\xff") \
    X(Number, RG_CHAR(0), "\\x00") \
    X(NoText, "", "(?:)") \
    X(Range, RG_RANGE('a', 'f'), "[a-f]") \
    X(Class, RG_CLASS("]^-\\a"), "[\\-\\\\-\\^a]") \
    X(NotClass, RG_NOT_CLASS("\""), "[^\"]") \
    X(ControlsInClass, RG_CLASS(RG_RANGE(0, 31), '\n'), "[\\x00-\\x1f]") \
    X(Named, RG_IN(Ident), "[\\w$]") \
    X(Digit, RG_DIGIT, "\\d") \
    X(NotDigit, RG_NOT_CLASS(RG_DIGIT), "\\D") \
    X(WordByte, RG_WORD, "\\w") \
    X(NotWord, RG_NOT_CLASS(RG_WORD), "\\W") \
    X(Space, RG_SPACE, "\\s") \
    X(NotSpace, RG_NOT_CLASS(RG_SPACE), "\\S") \
    X(Alpha, RG_ALPHA, "[A-Za-z]") \
    X(Alnum, RG_ALNUM, "[0-9A-Za-z]") \
    X(Upper, RG_UPPER, "[A-Z]") \
    X(Lower, RG_LOWER, "[a-z]") \
    X(Xdigit, RG_XDIGIT, "[0-9A-Fa-f]") \
    X(Punct, RG_PUNCT, "[!-/:-@\\[-`{-~]") \
    X(Blank, RG_BLANK, "[\\t ]") \
    X(Cntrl, RG_CNTRL, "[\\x00-\\x1f\\x7f]") \
    X(Print, RG_PRINT, "[ -~]") \
    X(Graph, RG_GRAPH, "[!-~]") \
    X(Any, RG_ANY, "[^\\n]") \
    X(AnyByte, RG_ANY_BYTE, "(?s:.)") \
    X(Empty, RG_EMPTY, "(?:)") \
    X(Never, RG_NEVER, "(?!)") \
    X(Seq, RG_SEQ('a', "bc", RG_DIGIT), "abc\\d") \
    X(Alt, RG_ALT("ab", "cd", 'e'), "ab|cd|e") \
    X(AltOfBytes, RG_ALT('.', RG_DIGIT, RG_LOWER), "\\.|\\d|[a-z]") \
    X(BytesOfEither, RG_SEQ(RG_ALT(RG_DIGIT, RG_LOWER), 'x'), "[0-9a-z]x") \
    X(Words, RG_ALT("one", "two", "three", 'f', "f\0", "six", "seven", "eight", "n"), "one|two|three|f|f\\x00|six|seven|eight|n") \
    X(WordsInSeq, RG_SEQ('<', RG_ALT("one", "two", "three", 'f', "five", "six", "seven", "eight", "n"), '>'), \
      "<(?:one|two|three|f|five|six|seven|eight|n)>") \
    X(AltInSeq, RG_SEQ('x', RG_ALT("ab", "cd"), 'y'), "x(?:ab|cd)y") \
    X(Star, RG_STAR('a'), "a*") \
    X(Plus, RG_PLUS("ab"), "(?:ab)+") \
    X(Opt, RG_OPT('a', 'b'), "(?:ab)?") \
    X(StarLazy, RG_STAR_LAZY(RG_ANY), "[^\\n]*?") \
    X(PlusLazy, RG_PLUS_LAZY('a'), "a+?") \
    X(OptLazy, RG_OPT_LAZY('a'), "a\?\?") \
    X(StarPossessive, RG_STAR_POSSESSIVE('a'), "a*+") \
    X(PlusPossessive, RG_PLUS_POSSESSIVE('a'), "a++") \
    X(OptPossessive, RG_OPT_POSSESSIVE('a'), "a?+") \
    X(LongPossessive, RG_SEQ(RG_PLUS('a'), RG_OPT_POSSESSIVE("bb"), 'a'), "(*NO_AUTO_POSSESS)a+(?:bb)?+a") \
    X(Repeat, RG_REPEAT(3, 'a'), "a{3}") \
    X(AtLeast, RG_AT_LEAST(2, 'a'), "a{2,}") \
    X(AtLeastLazy, RG_AT_LEAST_LAZY(2, 'a'), "a{2,}?") \
    X(AtLeastPossessive, RG_AT_LEAST_POSSESSIVE(2, 'a'), "a{2,}+") \
    X(Between, RG_BETWEEN(2, 4, "ab"), "(?:ab){2,4}") \
    X(BetweenLazy, RG_BETWEEN_LAZY(0, 4, 'a'), "a{0,4}?") \
    X(BetweenPossessive, RG_BETWEEN_POSSESSIVE(2, 4, 'a'), "a{2,4}+") \
    X(LoopOfLoop, RG_STAR(RG_REPEAT(2, 'a')), "(?:a{2})*") \
    X(LoopOfPlace, RG_OPT(RG_WORD_BOUNDARY), "(?:\\b)?") \
    X(LoopOfLook, RG_OPT(RG_AHEAD('a')), "(?:(?=a))?") \
    X(EmptyRounds, RG_STAR(RG_OPT('a')), \
      "(?:(?=((?s:.)*+))(?:(?=((?s:.)*+))a?(?:(?!\\g{2}\\z)|(?=\\g{1}\\z)))*)") \
    X(EmptyRoundsUpTo, RG_BETWEEN_LAZY(0, 2, RG_OPT('a')), \
      "(?:(?:(?=((?s:.)*+))a?(?:(?=\\g{1}\\z)|(?!\\g{1}\\z)(?:(?=((?s:.)*+))a?)?\?)" ")?\?)") \
    X(EmptyRoundsFrom, RG_AT_LEAST_POSSESSIVE(3, RG_OPT('a')), \
      "(*NO_AUTO_POSSESS)(?>(?:a?){2}(?=((?s:.)*+))(?:(?=((?s:.)*+))a?(?:(?!\\g{2}\\z)|(?=\\g{1}\\z)))+)") \
    X(EmptyRoundsExact, RG_REPEAT(3, RG_OPT('a')), "(?:a?){3}") \
    X(Copies, RG_SEQ(RG_BETWEEN(2, 3, RG_OPT(RG_CAPTURE(x, 'a'))), RG_BACKREF(x)), \
      "(?J)(?:(?:(?<x>a)?){1}(?=((?s:.)*+))(?<x>a)?(?:(?=\\g{2}\\z)|(?!\\g{2}\\z)(?:(?=((?s:.)*+))(?<x>a)?)?))" \
      "(?(5)\\g{5}|(?(3)\\g{3}|\\g{1}))") \
    X(Capture, RG_CAPTURE(x, 'a', RG_CAPTURE(y, RG_ALT('b', "cd"))), "(?<x>a(?<y>b|cd))") \
    X(Again, RG_SEQ(RG_ALT(RG_SEQ('<', RG_CAPTURE(x, RG_LOWER), '>'), RG_CAPTURE_AGAIN(x, RG_UPPER)), RG_BACKREF(x)), \
      "(?J)(?:<(?<x>[a-z])>|(?<x>[A-Z]))(?(2)\\g{2}|\\g{1})") \
    X(Backref, RG_SEQ(RG_CAPTURE(x, 'a'), RG_OPT(RG_BACKREF(x))), "(?<x>a)(?:\\k<x>)?") \
    X(LongName, RG_SEQ(RG_CAPTURE(abcdefghijklmnopqrstuvwxyz0123456, 'a'), RG_BACKREF(abcdefghijklmnopqrstuvwxyz0123456)), \
      "((?#abcdefghijklmnopqrstuvwxyz0123456)a)\\g{1}") \
    X(Atomic, RG_ATOMIC(RG_STAR('a'), 'b'), "(*NO_AUTO_POSSESS)(?>a*b)") \
    X(Ahead, RG_AHEAD('a'), "(?=a)") \
    X(NotAhead, RG_NOT_AHEAD("ab"), "(?!ab)") \
    X(Behind, RG_BEHIND("ab", RG_DIGIT), "(?<=ab\\d)") \
    X(NotBehind, RG_NOT_BEHIND(RG_REPEAT(2, RG_DIGIT)), "(?<!\\d{2})") \
    X(BehindOfAlternatives, RG_BEHIND(RG_ALT('a', "bc", RG_BEGIN)), "(?<=a|bc|\\A)") \
    X(BehindOfLengths, RG_BEHIND(RG_OPT('a')), \
      "(?:(?=((?s:.)*+))(?>(?|(?<=(?=a?(?=\\g{1}\\z))(?s:.){1})|(?=a?(?=\\g{1}\\z)))))") \
    X(BehindThatCaptures, RG_NOT_BEHIND(RG_BETWEEN(1, 2, RG_CAPTURE(x, 'a'))), \
      "(?:(?=((?s:.)*+))(?!(?|(?<=(?=(?<x>a){1,2}(?=\\g{1}\\z))(?s:.){2})|(?<=(?=(?<x>a){1,2}(?=\\g{1}\\z))(?s:.){1}))))") \
    X(Begin, RG_BEGIN, "\\A") \
    X(End, RG_END, "\\z") \
    X(LineBegin, RG_LINE_BEGIN, "(?<![^\\n])") \
    X(LineEnd, RG_LINE_END, "(?![^\\n])") \
    X(Boundary, RG_WORD_BOUNDARY, "\\b") \
    X(NotBoundary, RG_NOT_WORD_BOUNDARY, "\\B") \
    X(Icase, RG_ICASE("ab", '1', RG_DIGIT, RG_RANGE('x', 'z'), RG_CAPTURE(x, "q"), RG_BACKREF(x)), \
      "(?i:ab)1\\d[X-Zx-z](?<x>(?i:q))(?i:\\k<x>)") \
    X(IcaseWords, RG_ICASE(RG_ALT("one", "two", "three", 'f', "five", "six", "seven", "eight", "n")), \
      "(?i:one|two|three|f|five|six|seven|eight|n)") \
    X(Utf8Any, RG_UTF8_RANGE(0x80, 0xfff), "(?:[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf])") \
    X(Utf8Class, RG_UTF8_CLASS(0xe9, 'a', RG_UTF8_RANGE(0xd7ff, 0xe000)), "(?:\\xc3\\xa9|a|\\xed\\x9f\\xbf|\\xee\\x80\\x80)") \
    X(Utf8NotClass, RG_UTF8_NOT_CLASS(RG_UTF8_RANGE(0x81, 0x10ffff), 0, 1, RG_UTF8_RANGE(0x10, 0x7f)), \
      "(?:[\\x02-\\x0f]|\\xc2\\x80)") \
    X(Utf8None, RG_UTF8_RANGE(0xd800, 0xdfff), "(?:(?!))") \
    X(Bytes, RG_BYTES(4), "(?s:.){4}") \
    X(OneByte, RG_U8(n), "(?<n>(?s:.))") \
    X(FourBytes, RG_U32BE(n), "(?<n>(?s:.){4})")

/* What has a part without a regex. */
#define IN_PART(X) \
    X(Take, RG_SEQ(RG_U16BE(n), RG_TAKE(n)), "(?<n>(?s:.){2})(?#RG_TAKE n)") \
    X(TakeLess, RG_SEQ(RG_U8(n), RG_OPT(RG_TAKE_LESS(n, 1))), "(?<n>(?s:.))(?:(?#RG_TAKE n))?") \
    X(Counted, RG_SEQ(RG_U8(n), RG_COUNTED(n, 'a')), "(?<n>(?s:.))(?#RG_COUNTED n)a*") \
    X(Varint, RG_VARINT(n), "(?<n>[\\x80-\\xff]{0,9}+[\\x00-\\x7f](?#of 64 bits))") \
    X(Decimal, RG_DECIMAL(n), "(?<n>\\d++(?#of 64 bits))") \
    X(Hex, RG_HEX(n), "(?<n>[\\dA-Fa-f]++(?#of 64 bits))") \
    X(When, RG_SEQ('a', RG_WHEN(even)), "a(?#RG_WHEN even)") \
    X(WhenLess, RG_WHEN(less, 4), "(?#RG_WHEN less)") \
    X(Call, RG_SEQ('a', RG_CALL(Other)), "a(?#RG_CALL Other)") \
    X(AgainInLoop, RG_PLUS(RG_ALT(RG_CAPTURE(x, 'a'), RG_CAPTURE_AGAIN(x, "bc"))), "(?J)(?:(?<x>a)|(?<x>bc))+") \
    X(ManyCopies, RG_BETWEEN(0, 40, RG_OPT('a')), "(?#rounds that may be empty)(?:a?){0,40}") \
    X(ManyLengths, RG_BEHIND(RG_BETWEEN(0, 64, 'a')), "(?#of many lengths: RG_BEHIND)")

#define MAKE(Name, pattern, regex) RG_MATCHER(Name, pattern)
WHOLE(MAKE)
IN_PART(MAKE)
RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.',
    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))

static char text[8192];
static rg_output output;
static const char *is(rg_status (*verb)(rg_output *), rg_status status) {
    output = rg_to_buffer(text, sizeof text - 1);
    ck_assert_int_eq(verb(&output), status);
    ck_assert_uint_lt(output.length, sizeof text);
    text[output.length] = '\0';
    return text;
}

#define IS_WHOLE(Name, pattern, regex) ck_assert_str_eq(is(Name##_regex, RG_MATCH), regex);
#define IS_IN_PART(Name, pattern, regex) ck_assert_str_eq(is(Name##_regex, RG_NO_MATCH), regex);
START_TEST(regexes){WHOLE(IS_WHOLE)} END_TEST START_TEST(regexes_in_part){IN_PART(IS_IN_PART)} END_TEST

    /* The tree has a line for each word, with the word. The last lines are always the same three. */
    static void has(rg_status (*verb)(rg_output *), const char *line) {
    const char *const all = is(verb, RG_MATCH);
    if (strstr(all, line) == NULL) ck_abort_msg("no \"%s\" in\n%s", line, all);
}
static void has_not(rg_status (*verb)(rg_output *), const char *line) {
    const char *const all = is(verb, RG_MATCH);
    if (strstr(all, line) != NULL) ck_abort_msg("\"%s\" in\n%s", line, all);
}
#define IS_EXPLAINED(Name, pattern, regex) \
    has(Name##_explain, #Name "\n\nregex   " regex "\n"); \
    has(Name##_explain, "\nsearch  "); \
    has(Name##_explain, "\nstack   "); \
    has(Name##_explain, "\ntime    ");
START_TEST(explained) {
    WHOLE(IS_EXPLAINED)
    IN_PART(IS_EXPLAINED)
    has(Take_explain, "(comments stand for what no regex says)");
    has_not(Email_explain, "(comments");
}
END_TEST

START_TEST(words) {
    has(Special_explain, "\n\"a+(b)[c]{2}.*^$|\\\\?\"");
    has(Controls_explain, "\n\"\\n\\r\\t\\014\\013\\000\\177\\377\"");
    has(Char_explain, "\n'c'\n");
    has(Number_explain, "\n'\\000' ");
    has(NoText_explain, "\n\"\"\n");
    has(Range_explain, "\nRG_RANGE('a', 'f')  1 byte of [a-f]");
    has(NotClass_explain, "\nRG_NOT_CLASS(\"\\\"\")");
    has(Named_explain, "\nRG_IN(Ident)");
    has(Xdigit_explain, "\nRG_XDIGIT");
    has(Any_explain, "\nRG_ANY ");
    has(AnyByte_explain, "\nRG_ANY_BYTE ");
    has(BytesOfEither_explain, "\n  [0-9a-z] ");
    has(Words_explain, "\n  'f'\n  \"f\\000\"\n  \"six\"\n");
    has(Seq_explain, "\nRG_SEQ ");
    has(Repeat_explain, "\nRG_REPEAT(3) ");
    has(AtLeastLazy_explain, "\nRG_AT_LEAST_LAZY(2) ");
    has(Between_explain, "\nRG_BETWEEN(2, 4) ");
    has(Bytes_explain, "\nRG_BYTES(4) ");
    has_not(Bytes_explain, "RG_ANY_BYTE");
    has(Again_explain, "\n    RG_CAPTURE_AGAIN(x)");
    has(Backref_explain, "RG_BACKREF(x)");
    has(NotBehind_explain, "\nRG_NOT_BEHIND   a frame while it looks\n  RG_REPEAT(2) ");
    has(LineBegin_explain, "\nRG_LINE_BEGIN\n");
    has(Utf8Class_explain, "\nRG_UTF8_CLASS(0xe9, 0x61, RG_UTF8_RANGE(0xd7ff, 0xe000))");
    has(Utf8NotClass_explain, "\nRG_UTF8_NOT_CLASS(RG_UTF8_RANGE(0x81, 0x10ffff), 0x0, 0x1,");
    has(FourBytes_explain, "\nRG_U32BE(n) ");
    has(OneByte_explain, "\nRG_U8(n) ");
    has(Varint_explain, "\nRG_VARINT(n) ");
    has(TakeLess_explain, "\n    RG_TAKE_LESS(n, 1) ");
    has(Counted_explain, "\n  RG_COUNTED(n) ");
    has(When_explain, "\n  RG_WHEN(even)\n");
    has(WhenLess_explain, "\nRG_WHEN(less, 4)\n");
    has(Call_explain, "\n  RG_CALL(Other) ");
}
END_TEST

RG_MATCHER(Literal, RG_SEQ(RG_REPEAT(4, RG_DIGIT), "://", RG_STAR('x')))
RG_MATCHER(OpenWays, RG_SEQ(RG_ALT('x', "a", "ab", "bc"), "bcd"))
RG_MATCHER(Given, RG_SEQ(RG_STAR(RG_ANY), "end"), RG_POOL | RG_STEPS(1000))
RG_MATCHER(Bounded, RG_SEQ(RG_OPT(RG_CHAR('a')), 'a', RG_ICASE("x")))
RG_MATCHER(Rounds, RG_SEQ(RG_STAR(RG_ALT("ab", "abab")), 'c'))

START_TEST(facts) {
    has(Email_explain, "RG_SEQ                          5 bytes or more, begins with [\\w+\\-.]\n");
    has(Email_explain, "  '@'                           a search looks for it\n");
    has(Email_explain, "no frame: what follows begins with other bytes\n");
    has(Email_explain, "search  a literal behind the leading run, and back: '@', behind 1 byte or more\n");
    has(Email_explain, "stack   no frame, 0 bytes in the function; never the heap\n");
    has(Email_explain, "time    an attempt is linear, a search linear\n");
    has(Literal_explain, "3 bytes; a search looks for it\n");
    has(Literal_explain, ": \"://\", behind 4 bytes\n");
    has(OpenWays_explain, "RG_ALT  1 to 2 bytes, begins with [abx]; a frame: both ways are open at a");
    has(Given_explain, "RG_STAR   0 bytes or more, may begin with [^\\n]; a frame: both ways are open at e");
    has(Given_explain, "in the function; the pool when they are full\n");
    has(Given_explain, "; at most 1000 steps\n");
    has(Bounded_explain, "0 to 1 byte, may begin with a; ");
    has(Bounded_explain, "  'x'     letters in either case");
    has(Rounds_explain, "; exponential\n");
    has(Repeat_explain, "no frame: always as many rounds\n");
    has(StarPossessive_explain, "no frame: gives nothing back\n");
    has(Star_explain, "no frame: nothing comes back to it\n");
}
END_TEST

/* What the tree says of frames and lengths is what the constants say. */
START_TEST(as_the_constants_say) {
    char wanted[64];
    snprintf(wanted, sizeof wanted, "stack   %zu frame at most, %zu bytes", (size_t)OpenWays_STACK_FRAMES,
             (size_t)OpenWays_STACK_BYTES);
    has(OpenWays_explain, wanted);
    snprintf(wanted, sizeof wanted, "RG_SEQ    %zu to %zu bytes", (size_t)OpenWays_MIN_LENGTH,
             (size_t)OpenWays_MAX_LENGTH);
    has(OpenWays_explain, wanted);
    has(OpenWays_explain, ": \"bcd\", behind 1 byte or more\n");
    ck_assert_int_eq(Rounds_COMPLEXITY, RG_EXPONENTIAL);
    ck_assert_uint_eq(Email_STACK_FRAMES, 0);
}
END_TEST

RG_MATCHER(Tabs, RG_SEQ(RG_CLASS("	x"), RG_ALT("a\tb", RG_STAR_LAZY('\t'))))

/* Each line of an outline has as many fields, and a depth that a parent above it makes possible. */
START_TEST(outline) {
    is(Tabs_outline, RG_MATCH);
    ck_assert_str_eq(text, "pattern\tTabs\t[\\tx](?:a\\tb|\\t*?)\n"
                           "0\tseq\tRG_SEQ\t\t0\t0\t1\tinf\tnone\t0\t0\t0\n"
                           "1\tbyte\tRG_CLASS(\" x\")\t[\\tx]\t0\t0\t1\t1\tnone\t0\t0\t0\n"
                           "1\talt\tRG_ALT\t\t0\t0\t0\tinf\tnone\t0\t0\t0\n"
                           "2\ttext\t\"a\\tb\"\t\t0\t0\t3\t3\tnone\t0\t0\t0\n"
                           "2\tlazy\tRG_STAR_LAZY\t\t0\tinf\t0\tinf\tnone\t0\t0\t0\n"
                           "3\ttext\t'\\t'\t\t0\t0\t1\t1\tnone\t0\t0\t0\n");
}
END_TEST

static ptrdiff_t fails_behind(void *user, const char *bytes, size_t n) {
    size_t *const left = user;
    (void)bytes;
    if (*left < n) return -1;
    *left -= n;
    return (ptrdiff_t)n;
}

START_TEST(outputs) {
    rg_status (*const verbs[])(rg_output *) = {Email_explain, Email_regex, Email_outline};
    for (size_t i = 0; i < 3; i++) {
        char small[8] = "";
        const size_t length = strlen(is(verbs[i], RG_MATCH));
        rg_output out = rg_to_buffer(NULL, 0);
        ck_assert_int_eq(verbs[i](&out), RG_MATCH);
        ck_assert_uint_eq(out.length, length);
        out = rg_to_buffer(small, 4);
        ck_assert_int_eq(verbs[i](&out), RG_MATCH);
        ck_assert_uint_eq(out.length, length);
        ck_assert_mem_eq(small, text, 4);
        ck_assert_int_eq(small[4], 0);
        for (size_t room = 0; room <= length; room += length / 3) {
            size_t left = room;
            out = rg_to_function(fails_behind, &left);
            ck_assert_int_eq(verbs[i](&out), room < length ? RG_ERROR_WRITE : RG_MATCH);
        }
        size_t all = length;
        out = rg_to_function(fails_behind, &all);
        ck_assert_int_eq(verbs[i](&out), RG_MATCH);
        ck_assert_int_eq(verbs[i](NULL), RG_ERROR_ARGUMENT);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("explain");
    tcase_add_test(tests, regexes);
    tcase_add_test(tests, regexes_in_part);
    tcase_add_test(tests, explained);
    tcase_add_test(tests, words);
    tcase_add_test(tests, facts);
    tcase_add_test(tests, as_the_constants_say);
    tcase_add_test(tests, outline);
    tcase_add_test(tests, outputs);
    return suite_end();
}
