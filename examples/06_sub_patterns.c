/* Sub-patterns are ordinary macros. They nest and take parameters: a pattern, a byte, the name of a capture.
 *
 *     cc -O2 -Iinclude examples/06_sub_patterns.c -o 06_sub_patterns && ./06_sub_patterns
 *
 * Prints
 *     rgb(255, 128, 0): red 255, green 128, blue 0
 *     rgb( 1,2 ,3 ): red 1, green 2, blue 3
 *     rgb(256, 0, 0): no
 *     "a, b", 'c "d"',"": 3 strings
 *     "a, b' : no
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* A plain name for a piece. */
#define SPACES RG_STAR(RG_BLANK)
#define UP_TO_199 RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT)
#define UP_TO_255 RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), UP_TO_199)

/* A parameter that names the capture, and a body of several arguments, which is a sequence wherever it stands. */
#define CHANNEL(name) SPACES, RG_CAPTURE(name, UP_TO_255), SPACES

/* A parameter that is a pattern, which may be several arguments. */
#define ENCLOSED(open, close, ...) open, __VA_ARGS__, close

/* A pattern that is needed twice: each place must make its own, so what is passed is the name of a macro to call. */
#define LIST_OF(ITEM) ITEM(), RG_STAR(SPACES, ',', SPACES, ITEM())

/* A parameter that is a byte. */
#define QUOTED(mark) RG_SEQ(mark, RG_STAR(RG_NOT_CLASS(mark)), mark)
#define STRING() RG_ALT(QUOTED('"'), QUOTED('\''))

RG_MATCHER(Color, RG_SEQ("rgb", ENCLOSED('(', ')', CHANNEL(red), ',', CHANNEL(green), ',', CHANNEL(blue))))
RG_MATCHER(Strings, RG_SEQ(LIST_OF(STRING)))
RG_MATCHER(String, STRING())

int main(void) {
    const char *colors[] = {"rgb(255, 128, 0)", "rgb( 1,2 ,3 )", "rgb(256, 0, 0)"};
    const char *lists[] = {"\"a, b\", 'c \"d\"',\"\"", "\"a, b' "};
    Color_result c;
    for (size_t i = 0; i < 3; i++) {
        if (Color_match(colors[i], strlen(colors[i]), &c) == RG_MATCH)
            printf("%s: red " RG_FMT ", green " RG_FMT ", blue " RG_FMT "\n", colors[i], RG_ARG(c.red), RG_ARG(c.green),
                   RG_ARG(c.blue));
        else
            printf("%s: no\n", colors[i]);
    }
    for (size_t i = 0; i < 2; i++) {
        size_t length = strlen(lists[i]), count;
        if (Strings_match(lists[i], length, NULL) == RG_MATCH && String_count(lists[i], length, &count) == RG_MATCH)
            printf("%s: %zu strings\n", lists[i], count);
        else
            printf("%s: no\n", lists[i]);
    }
    return 0;
}
