/* Lines and columns: of every offset, from the start and from any place before or behind it. */
#include <regengo/run/locate.h>
#include <string.h>

#include "../support/suite.h"

/* Byte by byte. */
static rg_location slowly(const char *s, size_t n, size_t offset) {
    rg_location place = {1, 1, offset < n ? offset : n};
    for (size_t i = 0; i < place.offset; i++) {
        place.column++;
        if (s[i] == '\n') place.line++, place.column = 1;
    }
    return place;
}

static void check(rg_location got, rg_location wanted) {
    ck_assert_uint_eq(got.line, wanted.line);
    ck_assert_uint_eq(got.column, wanted.column);
    ck_assert_uint_eq(got.offset, wanted.offset);
}

START_TEST(every_offset_from_every_place) {
    static const struct {
        const char *text;
        size_t length;
    } texts[] = {{"", 0},          {"a", 1},
                 {"\n", 1},        {"ab\ncd", 5},
                 {"\n\n\na", 4},   {"one\r\ntwo\r\n\r\nthree\n", 19},
                 {"a\0b\n\0c", 6}, {"\xc3\xa9\n\t\xff", 5}};
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        const char *const s = texts[t].text;
        const size_t n = texts[t].length;
        for (size_t to = 0; to <= n + 3; to++) {
            check(rg_locate(s, n, to), slowly(s, n, to));
            for (size_t from = 0; from <= n; from++)
                check(rg_locate_from(rg_locate(s, n, from), s, n, to), slowly(s, n, to));
        }
        rg_location here = {0, 0, 0};
        for (size_t to = 0; to <= n; to++) here = rg_locate_from(here, s, n, to), check(here, slowly(s, n, to));
    }
    check(rg_locate("ab\ncd", 5, 4), (rg_location){2, 2, 4});
    check(rg_locate(NULL, 0, 0), (rg_location){1, 1, 0});
    check(rg_locate(NULL, 0, 7), (rg_location){1, 1, 0});
}
END_TEST

/* All places of a long text, one after the other, look at each byte once: quadratic, this would take minutes. */
START_TEST(one_pass_in_all) {
    enum { LENGTH = 3000000 };
    char *const text = (char *)malloc(LENGTH);
    ck_assert_ptr_nonnull(text);
    memset(text, '\n', LENGTH);
    rg_location here = {0, 0, 0};
    for (size_t i = 0; i < LENGTH; i++) here = rg_locate_from(here, text, LENGTH, i);
    ck_assert_uint_eq(here.line, LENGTH);
    ck_assert_uint_eq(here.column, 1);
    free(text);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/locate");
    tcase_add_test(tests, every_offset_from_every_place);
    tcase_add_test(tests, one_pass_in_all);
    return suite_end();
}
