/* calc: a calculator. A lexer gives tokens, and a Pratt parser works them out: each operator has a power by which it binds.

       cc -O2 -Iinclude examples/calc.c -o calc
       ./calc '2 ^ 3 ^ 2 - -1'
       printf 'r = 1.5 # the radius\n3.14159 * r^2\n' | ./calc

       513
       1.5
       7.0685775

   A statement is an expression or name = expression; it ends with its line or at a semicolon, and its value is printed. The first
   mistake ends the program: calc: 1:7: what is wrong, and exit code 1. */

#include <regengo/dsl.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS RG_PLUS(RG_DIGIT)
RG_LEXER(Calc, RG_LONGEST,
    RG_TOKEN(NUMBER, RG_ALT(RG_SEQ(DIGITS, RG_OPT('.', RG_STAR(RG_DIGIT))), RG_SEQ('.', DIGITS)), RG_OPT(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), DIGITS)),
    RG_TOKEN(NAME, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD)),
    RG_TOKEN(PLUS, '+'), RG_TOKEN(MINUS, '-'), RG_TOKEN(TIMES, '*'), RG_TOKEN(OVER, '/'), RG_TOKEN(POWER, '^'),
    RG_TOKEN(ASSIGN, '='), RG_TOKEN(OPEN, '('), RG_TOKEN(CLOSE, ')'), RG_TOKEN(STOP, RG_CLASS("\n;")),
    RG_SKIP(SPACE, RG_PLUS(RG_CLASS(" \t\r"))),
    RG_SKIP(COMMENT, '#', RG_STAR(RG_ANY)))

enum { VARIABLES = 256, DEPTH = 1000 };

typedef struct {
    Calc_lexer lexer;
    Calc_token token; /* the one at hand */
    int depth;
    size_t variables;
    struct {
        rg_span name;
        double value;
    } variable[VARIABLES];
} calculator;

static void advance(calculator *c) { Calc_next(&c->lexer, &c->token); }

static _Noreturn void complain(calculator *c, const Calc_token *at, const char *what) {
    const rg_location place = Calc_locate(&c->lexer, at);
    fprintf(stderr, "calc: %zu:%zu: %s", place.line, place.column, what);
    if (at->kind == Calc_END)
        fprintf(stderr, " at the end\n");
    else if (at->span.ptr[0] == '\n')
        fprintf(stderr, " at the end of the line\n");
    else
        fprintf(stderr, " at '" RG_FMT "'\n", RG_ARG(at->span));
    exit(1);
}

static double *variable(calculator *c, rg_span name) {
    for (size_t i = 0; i < c->variables; i++)
        if (c->variable[i].name.len == name.len && memcmp(c->variable[i].name.ptr, name.ptr, name.len) == 0)
            return &c->variable[i].value;
    return NULL;
}

/* How strongly an operator binds what is left of it, and what is right of it: ^ goes from right to left. 0: it is none. */
static int left_power(Calc_kind kind) {
    switch (kind) {
    case Calc_PLUS:
    case Calc_MINUS: return 1;
    case Calc_TIMES:
    case Calc_OVER: return 3;
    case Calc_POWER: return 8;
    default: return 0;
    }
}
static int right_power(Calc_kind kind) { return kind == Calc_POWER ? 7 : left_power(kind) + 1; }
enum { SIGN_POWER = 5 }; /* -2^2 is -4, and 2*-3 is right */

static double power_of(double x, int n) {
    double y = 1;
    for (unsigned left = n < 0 ? 0U - (unsigned)n : (unsigned)n; left > 0; left /= 2, x *= x)
        if (left % 2 == 1) y *= x;
    return n < 0 ? 1 / y : y;
}

static double expression(calculator *c, int power);

static double operand(calculator *c) {
    const Calc_token token = c->token;
    double value = 0;
    advance(c);
    switch (token.kind) {
    case Calc_NUMBER:
        if (rg_parse_f64(token.span, &value) != RG_MATCH) complain(c, &token, "a number that is too large");
        return value;
    case Calc_NAME: {
        const double *const known = variable(c, token.span);
        if (known == NULL) complain(c, &token, "a name without a value");
        return *known;
    }
    case Calc_MINUS: return -expression(c, SIGN_POWER);
    case Calc_PLUS: return expression(c, SIGN_POWER);
    case Calc_OPEN:
        value = expression(c, 1);
        if (c->token.kind != Calc_CLOSE) complain(c, &c->token, "expected )");
        advance(c);
        return value;
    default: complain(c, &token, "expected a number, a name or (");
    }
}

/* An operand, and all operators behind it that bind at least so strongly. */
static double expression(calculator *c, int power) {
    if (++c->depth > DEPTH) complain(c, &c->token, "nested too deeply");
    double value = operand(c);
    while (left_power(c->token.kind) >= power) {
        const Calc_token operator= c->token;
        advance(c);
        const double right = expression(c, right_power(operator.kind));
        switch (operator.kind) {
        case Calc_PLUS: value += right; break;
        case Calc_MINUS: value -= right; break;
        case Calc_TIMES: value *= right; break;
        case Calc_OVER:
            if (right == 0) complain(c, &operator, "division by 0");
            value /= right;
            break;
        default:
            if (!(right >= -1e6 && right <= 1e6) || right != (int)right)
                complain(c, &operator, "an exponent that is no small integer");
            value = power_of(value, (int)right);
        }
    }
    c->depth--;
    return value;
}

static void statement(calculator *c) {
    const Calc_token first = c->token;
    Calc_lexer ahead = c->lexer; /* a copy: to look at the token behind, and not to take it */
    const bool assigns = first.kind == Calc_NAME && Calc_next(&ahead, NULL) == Calc_ASSIGN;
    if (assigns) advance(c), advance(c);
    const double value = expression(c, 1);
    if (c->token.kind != Calc_STOP && c->token.kind != Calc_END) complain(c, &c->token, "expected an operator");
    if (assigns) {
        double *known = variable(c, first.span);
        if (known == NULL && c->variables == VARIABLES) complain(c, &first, "too many names");
        if (known == NULL) {
            c->variable[c->variables].name = first.span;
            known = &c->variable[c->variables++].value;
        }
        *known = value;
    }
    printf("%.10g\n", value);
}

static void calculate(const char *text, size_t length) {
    calculator c = {.lexer = Calc_begin(text, length)};
    for (advance(&c); c.token.kind != Calc_END;) {
        if (c.token.kind == Calc_STOP)
            advance(&c);
        else
            statement(&c);
    }
}

int main(int argc, char **argv) {
    static char text[1 << 20];
    if (argc > 2) {
        fprintf(stderr, "usage: calc [EXPRESSION]\n");
        return 2;
    }
    if (argc == 2) {
        calculate(argv[1], strlen(argv[1]));
        return 0;
    }
    const size_t length = fread(text, 1, sizeof text, stdin);
    if (ferror(stdin) || length == sizeof text) {
        fprintf(stderr, "calc: standard input cannot be read, or is too long\n");
        return 1;
    }
    calculate(text, length);
    return 0;
}
