/* What a pattern can't say well, C says: RG_WHEN calls a function in the middle of a match, and goes on where it says true.
 *
 *     cc -O2 -Iinclude examples/13_octet_and_date.c -o 13_octet_and_date && ./13_octet_and_date
 *
 * Prints
 *     192.168.0.255   an address
 *     192.168.0.256   no
 *     01.2.3.4        no
 *     2024-02-29      a day
 *     2023-02-29      no
 *     1900-02-29      no
 *     2000-02-29      a day
 *     2024-04-31      no
 *     found 2024-12-31 in "2024-13-01, 2023-11-31 or 2024-12-31"
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* The decimal digits that end at `position`, as a number. */
static unsigned digits_before(const rg_view *view, unsigned count) {
    unsigned value = 0;
    for (size_t i = view->position - count; i < view->position; i++)
        value = 10 * value + (unsigned)(view->subject[i] - '0');
    return value;
}

/* One to three digits are an octet up to 255. The argument tells how many were taken. */
static bool is_octet(const rg_view *view, unsigned count) { return digits_before(view, count) <= 255; }

#define OCTET RG_ALT( \
    RG_SEQ(RG_RANGE('1', '9'), RG_DIGIT, RG_DIGIT, RG_WHEN(is_octet, 3)), \
    RG_SEQ(RG_RANGE('1', '9'), RG_DIGIT), \
    RG_DIGIT)
RG_MATCHER(Ipv4, RG_SEQ(OCTET, RG_REPEAT(3, '.', OCTET)))

/* The captures so far are in view->group, in the order of the pattern: 1 the year, 2 the month, 3 the day. */
static unsigned number(rg_span digits) {
    unsigned value = 0;
    for (size_t i = 0; i < digits.len; i++) value = 10 * value + (unsigned)(digits.ptr[i] - '0');
    return value;
}

static bool day_exists(const rg_view *view) {
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const unsigned year = number(view->group[1]), month = number(view->group[2]), day = number(view->group[3]);
    if (month < 1 || month > 12) return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day >= 1 && day <= days[month - 1] + (month == 2 && leap ? 1u : 0u);
}

RG_MATCHER(Date, RG_SEQ(
    RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-',
    RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT)), RG_WHEN(day_exists)))

#define CHECK(Name, input, what) \
    printf("%-15s %s\n", input, Name##_match(input, strlen(input), NULL) == RG_MATCH ? what : "no")

int main(void) {
    CHECK(Ipv4, "192.168.0.255", "an address");
    CHECK(Ipv4, "192.168.0.256", "no address");
    CHECK(Ipv4, "01.2.3.4", "an address");
    CHECK(Date, "2024-02-29", "a day");
    CHECK(Date, "2023-02-29", "a day");
    CHECK(Date, "1900-02-29", "a day");
    CHECK(Date, "2000-02-29", "a day");
    CHECK(Date, "2024-04-31", "a day");

    /* Where the function says no, a search goes on. */
    const char *text = "2024-13-01, 2023-11-31 or 2024-12-31";
    Date_result date;
    if (Date_find(text, strlen(text), &date) == RG_MATCH)
        printf("found " RG_FMT " in \"%s\"\n", RG_ARG(date.match), text);
    return 0;
}
