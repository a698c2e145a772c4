/* What users write around a lexer: of one rule and of many, of literals alone and with captures, unused, over a text, over a stream. Only
 * compiled. A global of a user's is called as a local of the library might be. */
#include <regengo/dsl.h>

int count, kind, token, length, from, to, best, rule;

RG_LEXER(One, RG_FIRST, RG_TOKEN(ONE, "one"))
RG_LEXER(Byte, RG_LONGEST, RG_TOKEN(BYTE, 'x'))
RG_LEXER(Run, RG_LONGEST | RG_STOP, RG_TOKEN(RUN, RG_PLUS(RG_DIGIT)), RG_SKIP(REST, RG_NOT_CLASS(RG_DIGIT)))
RG_LEXER(Literals, RG_LONGEST, RG_TOKEN(LONG, "a text of more than sixteen bytes"), RG_TOKEN(SHORT, "abc"),
         RG_TOKEN(CASES, RG_ICASE("abcdefghi")))
RG_LEXER(LiteralsFirst, RG_FIRST, RG_TOKEN(LONG, "a text of more than sixteen bytes"), RG_TOKEN(SHORT, "abc"),
         RG_TOKEN(CASES, RG_ICASE("abcdefghi")))
RG_LEXER(Captures, RG_LONGEST | RG_POOL,
         RG_TOKEN(PAIR, RG_CAPTURE(key, RG_PLUS(RG_ALPHA)), '=', RG_CAPTURE(value, RG_STAR(RG_NOT_CLASS(';')))),
         RG_TOKEN(WORD, RG_PLUS(RG_ALPHA)), RG_TOKEN(LET, RG_WORD_BOUNDARY, "let", RG_AHEAD(' ')),
         RG_SKIP(COMMENT, "/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"), RG_SKIP(SPACE, RG_PLUS(RG_SPACE)),
         RG_TOKEN(END_OF_IT, ';'))
RG_LEXER(Unused, RG_FIRST, RG_TOKEN(A, 'a'), RG_TOKEN(B, RG_CAPTURE(b, RG_PLUS('b')), 'c'))

#define USES(Name) \
    size_t use_##Name(const char *s, size_t n); \
    size_t use_##Name(const char *s, size_t n) { \
        size_t sum = 0; \
        Name##_lexer lexer = Name##_begin(s, n); \
        Name##_token t; \
        while (Name##_next(&lexer, &t) != Name##_END && t.status >= 0 && t.span.len > 0) \
            sum += t.span.len + Name##_locate(&lexer, &t).line + (size_t)*Name##_kind_name(t.kind); \
        return sum + (size_t)t.kind; \
    } \
    size_t pass_##Name(void); \
    size_t pass_##Name(void) { \
        char buffer[100]; \
        size_t sum = 0; \
        Name##_stream stream = Name##_stream_begin_located(rg_from_fd(0), buffer, sizeof buffer); \
        Name##_token t; \
        while (Name##_stream_next(&stream, &t) != Name##_END && stream.status == RG_MATCH) sum += Name##_stream_locate(&stream, &t).line; \
        return sum; \
    }
USES(One)
USES(Byte)
USES(Run)
USES(Literals)
USES(LiteralsFirst)
USES(Captures)

/* Of a text that the compiler knows. */
size_t use_known(void);
size_t use_known(void) {
    Captures_lexer lexer = Captures_begin_at("let a = b;", 10, 4);
    Captures_token t;
    return Captures_next(&lexer, &t) == Captures_PAIR ? t.key.len + t.value.len : 0;
}
