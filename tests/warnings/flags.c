/* Everything that the library makes at file scope, and its use, for flags of other people's (run): each warning that these add is about the
 * shape of code, and here there is none of the user's that has it. Only compiled. */
#include <regengo/dsl.h>

RG_NAMED_CLASS(Ident, RG_WORD, '$')
RG_DECLARE(Value)
RG_MATCHER(List, RG_SEQ('[', RG_OPT(RG_CALL(Value), RG_STAR(',', RG_CALL(Value))), ']'), RG_POOL)
RG_MATCHER(Value, RG_ALT(RG_PLUS(RG_DIGIT), RG_PLUS(RG_IN(Ident)), RG_CALL(List)), RG_POOL)
RG_MATCHER(Email,
           RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, '.'))), '@',
                  RG_CAPTURE(domain, RG_PLUS(RG_WORD), RG_PLUS('.', RG_PLUS(RG_WORD)))),
           RG_POOL)
RG_MATCHER(Year, RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), RG_WORD_BOUNDARY))
RG_MATCHER(Words, RG_ALT("if", "else", RG_SEQ(RG_ALPHA, RG_STAR(RG_WORD)), RG_ICASE("end"), RG_BETWEEN(2, 5, "ab")))
RG_MATCHER(Looks, RG_SEQ(RG_AHEAD(RG_WORD), RG_ATOMIC(RG_STAR_LAZY(RG_ANY), ';'), RG_BEHIND(RG_NOT_CLASS('x')), RG_END), RG_STACK(100))
RG_MATCHER(Twice, RG_SEQ(RG_CAPTURE(first, RG_PLUS(RG_WORD)), ' ', RG_BACKREF(first)), RG_POOL | RG_STEPS(1000))
RG_MATCHER(Quoted, RG_SEQ(RG_CAPTURE(mark, RG_CLASS("'+")), RG_PLUS_LAZY(RG_ANY), RG_BEHIND(RG_BACKREF(mark)), RG_LINE_END))
RG_MATCHER(Packet, RG_SEQ(RG_U16BE(size), RG_CAPTURE(body, RG_TAKE(size))))
RG_MATCHER(Serial, RG_SEQ(RG_REPEAT(27, RG_DIGIT), "-serial-", RG_REPEAT(3, RG_REPEAT(70, RG_XDIGIT))))
RG_MATCHER(Variable, RG_SEQ('$', RG_CAPTURE(name, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD))))
RG_MATCHER(Label, RG_SEQ(RG_CAPTURE(label, RG_PLUS(RG_WORD)), ':'))
RG_SET(Either, Email, Year)
RG_REPLACEMENT(Email, hide, "<", RG_REF(domain), ">")
RG_LEXER(Calc, RG_LONGEST, RG_TOKEN(LET, "let"), RG_TOKEN(NAME, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)),
         RG_TOKEN(NUMBER, RG_PLUS(RG_DIGIT)), RG_SKIP(SPACE, RG_PLUS(RG_BLANK)))

#define USES(Name) \
    size_t use_##Name(const char *s, size_t n, rg_context *context); \
    size_t use_##Name(const char *s, size_t n, rg_context *context) { \
        size_t sum = 0, found = 0; \
        Name##_result r; \
        Name##_iter it = Name##_begin(s, n); \
        while (Name##_next(&it, &r) == RG_MATCH) sum += r.match.len; \
        if (Name##_match(s, n, &r) == RG_MATCH) sum += r.match.len; \
        if (Name##_find_with(context, s, n, &r) == RG_MATCH) sum += r.match.len; \
        if (Name##_count(s, n, &found) == RG_MATCH) sum += found; \
        return sum + (Name##_matches(s, n) ? 1 : 0) + Name##_info()->groups + (size_t)Name##_GROUPS; \
    }
USES(List)
USES(Value)
USES(Email)
USES(Year)
USES(Words)
USES(Looks)
USES(Twice)
USES(Quoted)
USES(Packet)
USES(Serial)
USES(Variable)
USES(Label)

rg_status replace(const char *s, size_t n, rg_output *out);
rg_status replace(const char *s, size_t n, rg_output *out) { return Email_hide(out, s, n); }

size_t stream(void);
size_t stream(void) {
    char buffer[4096];
    size_t sum = 0;
    Email_result r;
    Email_stream in = Email_stream_begin(rg_from_fd(0), buffer, sizeof buffer);
    while (Email_stream_next(&in, &r, NULL) == RG_MATCH) sum += r.user.len;
    return sum;
}

size_t tokens(const char *s, size_t n);
size_t tokens(const char *s, size_t n) {
    size_t sum = 0;
    Calc_token t;
    Calc_lexer lexer = Calc_begin(s, n);
    while (Calc_next(&lexer, &t) != Calc_END && t.status >= 0) sum += t.kind == Calc_NUMBER ? t.span.len : 0;
    return sum;
}

size_t either(const char *s, size_t n);
size_t either(const char *s, size_t n) {
    size_t sum = 0;
    Either_result r;
    Either_iter it = Either_begin(s, n);
    while (Either_next(&it, &r) == RG_MATCH) sum += r.which == Either_Year ? r.Year.year.len : r.Email.user.len;
    return sum;
}
