/* samples.h - patterns of every kind, for tests that hold for any pattern: SAMPLES(X) is X(Name) for each, and Name_PATTERN
 * its pattern (to be pasted: an argument would be expanded once, and could make one matcher only). */
#ifndef TESTS_SAMPLES_H
#define TESTS_SAMPLES_H

#include <regengo/dsl.h>
#include <string.h>

#include "random.h"

#define Email_PATTERN RG_SEQ( \
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', \
    RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', \
    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-"))))
#define Url_PATTERN RG_SEQ( \
    RG_CAPTURE(scheme, "http", RG_OPT('s')), "://", RG_CAPTURE(host, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), \
    RG_OPT(':', RG_CAPTURE(port, RG_PLUS(RG_DIGIT))), RG_OPT(RG_CAPTURE(path, '/', RG_STAR(RG_CLASS(RG_WORD, "./")))))
#define OCTET RG_ALT( \
    RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
    RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT))
#define Ipv4_PATTERN RG_SEQ(RG_REPEAT(3, OCTET, '.'), OCTET)
#define Date_PATTERN RG_SEQ( \
    RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-', \
    RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT)))
#define NUMBER RG_ALT('0', RG_SEQ(RG_RANGE('1', '9'), RG_STAR(RG_DIGIT)))
#define Semver_PATTERN RG_SEQ( \
    RG_CAPTURE(major, NUMBER), '.', RG_CAPTURE(minor, NUMBER), '.', RG_CAPTURE(patch, NUMBER), \
    RG_OPT('-', RG_CAPTURE(pre, RG_PLUS(RG_CLASS(RG_ALNUM, ".-")))), RG_OPT('+', RG_CAPTURE(build, RG_PLUS(RG_CLASS(RG_ALNUM, ".-")))))
#define Quoted_PATTERN RG_SEQ('"', RG_CAPTURE(text, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE)))), '"')
#define Words_PATTERN RG_SEQ(RG_CAPTURE(all, RG_PLUS(RG_CAPTURE(last, RG_PLUS(RG_WORD), RG_PLUS(RG_SPACE)))), "end")
#define Lazy_PATTERN RG_SEQ('<', RG_CAPTURE(tag, RG_PLUS_LAZY(RG_ANY)), '>', RG_STAR_LAZY(RG_ALT("ab", 'a')), RG_OPT_LAZY('/'), RG_LINE_END)
#define Bounds_PATTERN RG_SEQ( \
    RG_WORD_BOUNDARY, RG_BETWEEN(2, 3, RG_CAPTURE(pair, RG_ALT("ab", 'a', RG_EMPTY)), RG_OPT(RG_CAPTURE(sep, RG_CLASS(",;")))), \
    RG_NOT_WORD_BOUNDARY)
#define Keywords_PATTERN RG_SEQ(RG_ALT("if", "int", "in", "else", "elif", RG_SEQ(RG_LINE_BEGIN, '#', RG_STAR(RG_ANY))), RG_OPT('\n'))
#define Pairs_PATTERN RG_SEQ(RG_STAR("ab"), RG_ATOMIC(RG_PLUS(RG_ALT("ba", 'b'))), RG_AT_LEAST_POSSESSIVE(1, RG_NOT_CLASS("ab")), RG_STAR("ab"), 'a')
#define Spaces_PATTERN RG_SEQ(RG_STAR(RG_SPACE), RG_STAR(RG_STAR(RG_CAPTURE(run, RG_STAR('a'))), RG_OPT('-')), RG_STAR(RG_SPACE))
/* A few rounds, compiled one by one: with bytes that are lent and runs in them, and with rounds of their own. */
#define Three_rounds_PATTERN RG_SEQ( \
    RG_REPEAT(3, RG_CAPTURE(part, RG_OPT('1'), RG_BETWEEN(1, 2, RG_DIGIT)), RG_CLASS(".,-")), RG_CAPTURE(rest, RG_PLUS(RG_ALNUM)))
#define Rounds_in_rounds_PATTERN RG_SEQ( \
    RG_REPEAT(2, RG_ATOMIC(RG_REPEAT(2, RG_OPT('a'), 'b')), RG_OPT("aa"), RG_CAPTURE(gap, RG_BETWEEN(0, 2, RG_CLASS("-; ")))), \
    RG_OPT(','), RG_CLASS("ab"))

#define Looks_PATTERN RG_SEQ( \
    RG_BEHIND(RG_ALT(RG_CLASS(" ,;"), "if", RG_BEGIN)), RG_NOT_BEHIND("--"), RG_CAPTURE(c, RG_WORD), RG_OPT(RG_BACKREF(c)), RG_ICASE(RG_STAR("B")), \
    RG_AHEAD(RG_ALT(RG_CLASS(",;-. "), RG_END)), RG_NOT_AHEAD(",,"))
#define Begin_PATTERN RG_SEQ( \
    RG_ALT(RG_BEGIN, RG_SEQ('\n', RG_NOT_AHEAD('#'))), RG_CAPTURE(head, RG_STAR_LAZY(RG_ANY)), \
    RG_ALT(RG_END, RG_NEVER, RG_AHEAD(RG_CAPTURE(stop, RG_CLASS(" ,\n")))))
#define Lazy_rounds_PATTERN RG_SEQ( \
    RG_BETWEEN_LAZY(1, 3, RG_CAPTURE(x, RG_ALT('a', "ab"))), RG_AT_LEAST_LAZY(1, RG_OPT_LAZY(RG_CAPTURE(y, 'b')), RG_CLASS("a-")), \
    RG_CLASS(",;- "))
#define Possessive_PATTERN RG_SEQ( \
    RG_OPT_POSSESSIVE(RG_CAPTURE(sign, RG_CLASS("-,"))), RG_BETWEEN_POSSESSIVE(1, 3, RG_CAPTURE(x, RG_ALT("ab", 'a', RG_DIGIT))), \
    RG_STAR_POSSESSIVE(RG_ALT('b', "a1")), RG_PLUS_POSSESSIVE(RG_CLASS(" ,.\n")))
#define Nested_PATTERN RG_SEQ( \
    RG_PLUS(RG_CAPTURE(outer, RG_CAPTURE(inner, RG_PLUS(RG_CLASS("ab1"))), RG_OPT(RG_CAPTURE(dot, '.')), RG_CLASS("-,;"))), \
    RG_BACKREF(inner))
#define Shortest_PATTERN RG_SEQ( \
    'a', RG_ALT(RG_CAPTURE(x, RG_STAR('b')), RG_CAPTURE(y, RG_OPT('b'), ',')), RG_STAR_LAZY(RG_CAPTURE(z, RG_CLASS("b-"))))
#define Text_PATTERN RG_SEQ(RG_CAPTURE(x, RG_CLASS("ab,-")), RG_CAPTURE(y, RG_DIGIT), RG_LIT(",a"))
#define Folded_PATTERN RG_ICASE(RG_CAPTURE(text, "aBA"))
#define Two_PATTERN RG_SEQ(RG_CAPTURE(x, RG_CLASS(RG_WORD, ' ')), '"', RG_CAPTURE(y, RG_ANY), '\\')
#define Icase_PATTERN RG_SEQ( \
    RG_ICASE(RG_CAPTURE(w, RG_ALT("aB", RG_SEQ(RG_RANGE('A', 'C'), RG_NOT_CLASS("b@-"))))), RG_OPT('-'), RG_ICASE(RG_BACKREF(w)))
#define Utf8_PATTERN RG_SEQ( \
    RG_CAPTURE(first, RG_UTF8_CLASS('a', RG_UTF8_RANGE(0x80, 0x7ff))), RG_BETWEEN_LAZY(0, 5, RG_UTF8_ANY), \
    RG_CAPTURE(last, RG_UTF8_NOT_CLASS(RG_UTF8_RANGE(' ', 'z'))), RG_OPT(RG_UTF8_RANGE(0x1f600, 0x1f64f)))
#define Record_PATTERN RG_SEQ( \
    RG_U8(rounds), RG_COUNTED(rounds, RG_CAPTURE(item, RG_OPT('-'), RG_CLASS("ab1"))), RG_OPT(RG_U16BE(size), RG_TAKE(size)))

/* Angle brackets in pairs. */
RG_DECLARE(Sample_angles)
RG_MATCHER(Sample_angles, RG_SEQ('<', RG_STAR(RG_ALT(RG_PLUS_POSSESSIVE(RG_NOT_CLASS("<>")), RG_CALL(Sample_angles))), '>'),
           RG_STACK(100) | RG_DEPTH(200))
RG_MATCHER(Sample_tail, RG_ALT(RG_SEQ('a', RG_CAPTURE(tail, RG_STAR("ab"))), RG_CLASS("b1")))
#define Calls_PATTERN RG_SEQ(RG_CAPTURE(before, RG_STAR('a')), RG_CALL(Sample_angles), RG_STAR(RG_CAPTURE(after, RG_CALL(Sample_tail))), RG_OPT('b'))

/* A number below a limit, and a match of odd length: a predicate sees captures, the subject, and how far the match got. */
static inline bool sample_below(const rg_view *view, unsigned limit) {
    unsigned number = 0;
    for (size_t i = 0; i < view->group[1].len; i++) number = number * 10 + (unsigned)(view->group[1].ptr[i] - '0');
    return number < limit;
}
static inline bool sample_odd(const rg_view *view) { return (view->position - view->start) % 2 == 1; }
#define When_PATTERN RG_SEQ( \
    RG_CAPTURE(number, RG_BETWEEN(1, 3, RG_DIGIT)), RG_WHEN(sample_below, 200), RG_STAR(RG_CAPTURE(rest, RG_CLASS("ab.-"))), \
    RG_WHEN(sample_odd))

/* Those that look at what stands before their start, and those to which nothing before it matters. */
#define SAMPLES_THAT_LOOK_BACK(X) X(Bounds) X(Keywords) X(Looks) X(Begin)
#define SAMPLES_THAT_DO_NOT(X) \
    X(Email) X(Url) X(Ipv4) X(Date) X(Semver) X(Quoted) X(Words) X(Lazy) X(Pairs) X(Spaces) X(Lazy_rounds) X(Possessive) \
    X(Nested) X(Shortest) X(Text) X(Folded) X(Two) X(Icase) X(Utf8) X(Record) \
    X(Calls) X(When) X(Three_rounds) X(Rounds_in_rounds)
#define SAMPLES(X) SAMPLES_THAT_DO_NOT(X) SAMPLES_THAT_LOOK_BACK(X)

/* Not among them, for who walks and asks several: empty matches, an anchor at either end, one that remembers what has failed. */
#define Empties_PATTERN RG_CAPTURE(as, RG_STAR('a'))
#define Ends_PATTERN RG_SEQ(RG_STAR('b'), RG_END)
#define Starts_PATTERN RG_SEQ(RG_BEGIN, RG_CAPTURE(first, RG_CLASS("ab1")), RG_OPT('-'))
#define Hard_PATTERN RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_CLASS("ab1")), '.'), RG_PLUS(RG_CLASS("ab1")))), '@')

/* Text in which each of them finds something, with near misses around. */
static const char sample_text[] =
    "if me@a.b.org,2024-01-15 http://h.x:80/p/q.r? 10.0.0.256 1.02.3 0.1.20-rc.1+b \"a\\\"b\" the end  <tag>ab/\n"
    "# a,ab;a- abab,a elif ababbabbaab  -aa-a  \xe9\xff\0 \"open https://x.y/ 1.2.3.4 <b>aab\n"
    "aBAb AxaX-BC a\xc3\xa9 \xf0\x9f\x98\x80 \xe2\x82\xac\xed\xa0\x80 \2a-b\3aab\0\2xy ab-1.,1 aa<a<b>>ab199a"
    " 200-a,\n-1,a \"\\\"b\\\n#x\nab;ab,ab 9999-99-99- user.@x.- 255.255.255.255";

enum { SAMPLE_LENGTH = sizeof sample_text - 1 };

/* What random subjects are made of: enough for each sample to match sometimes, and often nearly. A NUL is the last. */
static const char sample_alphabet[] = "ab1.@-/:,;<>\"\\\n# \200\303AB\2";

/* A subject of at most SAMPLE_LONGEST bytes. Half of them are pieces of the sample text with a byte changed, half are
 * random letters, few or many different ones. */
enum { SAMPLE_LONGEST = 60 };
static inline size_t sample_subject(uint64_t *seed, char *text) {
    const unsigned letters = sizeof sample_alphabet;
    const size_t n = random_below(seed, SAMPLE_LONGEST + 1);
    if (random_below(seed, 2) == 0) {
        memcpy(text, sample_text + random_below(seed, SAMPLE_LENGTH - SAMPLE_LONGEST + 1), n);
        if (n > 0) text[random_below(seed, (unsigned)n)] = sample_alphabet[random_below(seed, letters)];
    } else {
        const unsigned different = 1 + random_below(seed, letters), first = random_below(seed, letters);
        for (size_t i = 0; i < n; i++) text[i] = sample_alphabet[(first + random_below(seed, different)) % letters];
    }
    return n;
}

#endif
