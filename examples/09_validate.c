/* Checking input: Name_match takes the whole subject, so nothing may stand before or after, not even an end of line.
 *
 *     cc -O2 -Iinclude examples/09_validate.c -o 09_validate && ./09_validate
 *
 * Prints
 *     Colour    #ff8800                                yes
 *     Colour    #ff880                                 no
 *     Time      2024-02-30T23:59:00Z                   yes
 *     Time      2024-02-30 23:59                       no
 *     Uuid      123e4567-e89b-42d3-a456-426614174000   yes
 *     Uuid      123e4567-e89b-42d3-a456-42661417400    no
 *     Password  correct horse                          yes
 *     Password  short                                  no
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Colour, RG_SEQ('#', RG_ALT(RG_REPEAT(6, RG_XDIGIT), RG_REPEAT(3, RG_XDIGIT))))

/* What a pattern says about a number is its digits; whether February has a thirtieth is for the calendar to say. */
#define UP_TO_59 RG_SEQ(RG_RANGE('0', '5'), RG_DIGIT)
#define UP_TO_23 RG_ALT(RG_SEQ(RG_RANGE('0', '1'), RG_DIGIT), RG_SEQ('2', RG_RANGE('0', '3')))
#define MONTH RG_ALT(RG_SEQ('0', RG_RANGE('1', '9')), RG_SEQ('1', RG_RANGE('0', '2')))
#define DAY RG_ALT(RG_SEQ(RG_RANGE('0', '2'), RG_DIGIT), RG_SEQ('3', RG_RANGE('0', '1')))
#define ZONE RG_ALT('Z', RG_SEQ(RG_CLASS("+-"), UP_TO_23, ':', UP_TO_59))
RG_MATCHER(Time, RG_SEQ(
    RG_REPEAT(4, RG_DIGIT), '-', MONTH, '-', DAY, 'T', UP_TO_23, ':', UP_TO_59, ':', UP_TO_59, ZONE))

#define HEX(n) RG_REPEAT(n, RG_XDIGIT)
RG_MATCHER(Uuid, RG_SEQ(HEX(8), RG_REPEAT(3, '-', HEX(4)), '-', HEX(12)))

RG_MATCHER(Password, RG_BETWEEN(8, 64, RG_PRINT))

#define CHECK(Name, input) \
    printf("%-9s %-38s %s\n", #Name, input, Name##_match(input, strlen(input), NULL) == RG_MATCH ? "yes" : "no")

int main(void) {
    CHECK(Colour, "#ff8800");
    CHECK(Colour, "#ff880");
    CHECK(Time, "2024-02-30T23:59:00Z");
    CHECK(Time, "2024-02-30 23:59");
    CHECK(Uuid, "123e4567-e89b-42d3-a456-426614174000");
    CHECK(Uuid, "123e4567-e89b-42d3-a456-42661417400");
    CHECK(Password, "correct horse");
    CHECK(Password, "short");
    return 0;
}
