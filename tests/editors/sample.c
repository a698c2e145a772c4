/* sample.c - what clangd is asked about: matchers of all kinds, and each is used. */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_NAMED_CLASS(Ident, RG_WORD, '$')
RG_MATCHER(Name, RG_SEQ(RG_ALPHA, RG_STAR(RG_IN(Ident))))
RG_MATCHER(Date, RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT))), RG_STACK(16))
_Static_assert(Date_MIN_LENGTH == 7 && Date_STACK_FRAMES == 0, "what is known of a matcher is known here, too");

/* Is the position even? */
static bool at_even(const rg_view *view) { return view->position % 2 == 0; }
RG_MATCHER(Even, RG_SEQ(RG_WHEN(at_even), RG_PLUS(RG_CLASS(RG_DIGIT, ".-")), RG_NOT_AHEAD('%')))
RG_MATCHER(Many, RG_ALT("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", RG_CALL(Name)))
RG_REPLACEMENT(Date, turn, RG_REF(month), '/', RG_REF(year))
RG_SET(Things, Name, Date, Even, Many)
RG_LEXER(Calc, RG_LONGEST,
    RG_TOKEN(NUMBER, RG_PLUS(RG_DIGIT)),
    RG_TOKEN(LET, "let"),
    RG_TOKEN(WORD, RG_PLUS(RG_ALPHA)),
    RG_SKIP(SPACE, RG_PLUS(RG_SPACE)))

int main(void) {
    char line[1000];
    rg_output out = rg_to_fd(1);
    while (fgets(line, sizeof line, stdin) != NULL) {
        Date_result m;
        if (Date_find(line, strlen(line), &m) == RG_MATCH) printf(RG_FMT "\n", RG_ARG(m.year));
        Things_result t;
        if (Things_find(line, strlen(line), &t) == RG_MATCH) printf("%d\n", t.which == Things_Name);
        if (Even_is_match(line, strlen(line)) || Many_matches(line, strlen(line))) Date_turn(&out, line, strlen(line));
        Calc_lexer lexer = Calc_begin(line, strlen(line));
        Calc_token token;
        while (Calc_next(&lexer, &token) != Calc_END) printf(RG_FMT "\n", RG_ARG(token.span));
    }
    return 0;
}
