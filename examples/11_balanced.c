/* A pattern that calls itself: brackets that must be closed in the right order, to any depth up to a limit.
 *
 *     cc -O2 -Iinclude examples/11_balanced.c -o 11_balanced && ./11_balanced
 *
 * Prints
 *     a[i] = f(x, {1, 2})   balanced
 *     (a[b)c]               not balanced
 *     f(g(h(1))             not balanced
 *     ((((((((((((x))))))   patterns nested too deep
 *     call: max(a, min(b, c))   arguments: a, min(b, c)
 *     call: now()   arguments:
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* RG_DECLARE says that a matcher of that name follows, so that it may stand in its own pattern. RG_DEPTH(10): calls may
 * nest ten deep; deeper is RG_ERROR_DEPTH, and never a stack that overflows. */
RG_DECLARE(Balanced)
#define PAIR(open, close) RG_SEQ(open, RG_CALL(Balanced), close)
RG_MATCHER(Balanced, RG_STAR_POSSESSIVE(RG_ALT(
    RG_PLUS_POSSESSIVE(RG_NOT_CLASS("()[]{}")), PAIR('(', ')'), PAIR('[', ']'), PAIR('{', '}'))), RG_DEPTH(10))

/* A call is atomic: it matches in one way, as long as it can, and what it captures is its own. */
RG_MATCHER(Call, RG_SEQ(RG_PLUS(RG_WORD), '(', RG_CAPTURE(arguments, RG_CALL(Balanced)), ')'))

static void check(const char *text) {
    const rg_status status = Balanced_match(text, strlen(text), NULL);
    printf("%-21s %s\n", text,
           status == RG_MATCH      ? "balanced"
           : status == RG_NO_MATCH ? "not balanced"
                                   : rg_status_text(status));
}

int main(void) {
    check("a[i] = f(x, {1, 2})");
    check("(a[b)c]");
    check("f(g(h(1))");
    check("((((((((((((x))))))");

    const char *line = "y = max(a, min(b, c)) + now();";
    Call_iter calls = Call_begin(line, strlen(line));
    Call_result call;
    while (Call_next(&calls, &call) == RG_MATCH) {
        printf("call: " RG_FMT "   arguments:%s" RG_FMT "\n", RG_ARG(call.match), call.arguments.len > 0 ? " " : "",
               RG_ARG(call.arguments));
    }
    return 0;
}
