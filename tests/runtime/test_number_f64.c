/* Spans as doubles: what strtod says in the C locale, bit for bit, whatever the locale is now. */
#define _POSIX_C_SOURCE 200809L
#include <regengo/run/number_f64.h>
#include <errno.h>
#include <float.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "../support/random.h"
#include "../support/suite.h"

static rg_span span_of(const char *text) { return (rg_span){text, strlen(text)}; }

/* -0 and 0 differ. */
static bool same(double a, double b) { return memcmp(&a, &b, sizeof a) == 0; }

static void is(const char *text, double wanted) {
    double x = 77;
    ck_assert_msg(rg_parse_f64(span_of(text), &x) == RG_MATCH, "%s", text);
    ck_assert_msg(same(x, wanted), "%s: %a and not %a", text, x, wanted);
}

START_TEST(forms) {
    is("0", 0), is("-0", -0.0), is("+0.0e5", 0), is("1", 1), is("+5", 5), is("-1.5", -1.5), is(".5", 0.5), is("5.", 5),
        is("-.5e1", -5);
    is("1e10", 1e10), is("2.5E-3", 2.5e-3), is("1e+2", 100), is("0001.2500", 1.25),
        is("1e0000000000000000000000001", 10);
    is("0e99999999999999999999", 0), is("-0e-99999999999999999999", -0.0), is("0.1", 0.1),
        is("123456789012345678", 123456789012345678.0);
    static const char *const others[] = {"",      "+",     "-",    ".",  "+.",    "e5",       "1e",    "1e+",
                                         "1e-",   "1.2.3", "1..2", " 1", "1 ",    "1,5",      "0x1p3", "inf",
                                         "INF",   "nan",   "-nan", "1f", "1e5.",  "1ee5",     "--1",   "1-",
                                         "1_000", "1e5x",  "x",    "0x", "1e--5", "infinity", ".e1",   "1d5"};
    double x = 77;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        ck_assert_msg(rg_parse_f64(span_of(others[i]), &x) == RG_NO_MATCH, "%s", others[i]);
    ck_assert_int_eq(rg_parse_f64((rg_span){NULL, 0}, &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_f64((rg_span){"1\0", 2}, &x), RG_NO_MATCH);
    ck_assert(same(x, 77));
    ck_assert_int_eq(rg_parse_f64(span_of("1e2"), NULL), RG_MATCH);
    ck_assert_int_eq(rg_parse_f64((rg_span){"12345", 2}, &x), RG_MATCH);
    ck_assert(same(x, 12));
}
END_TEST

START_TEST(ends_of_the_range) {
    double x = 77;
    static const char *const large[] = {"1e309",
                                        "-1e309",
                                        "1.7976931348623159e308",
                                        "1e99999999999999999999",
                                        "179769313486231580793e289",
                                        "123456e9223372036854775807"};
    errno = 5;
    for (size_t i = 0; i < sizeof large / sizeof large[0]; i++)
        ck_assert_msg(rg_parse_f64(span_of(large[i]), &x) == RG_ERROR_RANGE, "%s", large[i]);
    ck_assert(same(x, 77));
    is("1.7976931348623157e308", DBL_MAX), is("-1.7976931348623158e308", -DBL_MAX);
    is("1e-400", 0), is("-1e-400", -0.0), is("1e-99999999999999999999", 0),
        is("4.9406564584124654e-324", 4.9406564584124654e-324);
    /* A little less and a little more than half of the least double. */
    is("2.4703282292062327208e-324", 0), is("2.4703282292062328e-324", 4.9406564584124654e-324);
    is("2.2250738585072014e-308", DBL_MIN), is("2.2250738585072011e-308", 2.2250738585072011e-308);
    ck_assert_int_eq(errno, 5);
}
END_TEST

/* Long ones: zeros before and behind, and digits of which the last decides. */
START_TEST(long_ones) {
    static char text[4000];
    /* 1 and a half of what comes next, exactly: to even. Then a digit far behind that is not 0. */
    const char half[] = "1.00000000000000011102230246251565404236316680908203125";
    is(half, 1);
    for (size_t zeros = 0; zeros < 3000; zeros += 37) {
        strcpy(text, half);
        memset(text + strlen(half), '0', zeros);
        strcpy(text + strlen(half) + zeros, "1");
        is(text, 1 + DBL_EPSILON);
        text[strlen(half) + zeros] = '\0';
        is(text, 1);
        memset(text, '0', zeros);
        strcpy(text + zeros, half);
        is(text, 1);
        /* 0.000...1e... is 1. */
        text[0] = '0', text[1] = '.';
        memset(text + 2, '0', zeros);
        snprintf(text + 2 + zeros, 40, "1e%zu", zeros + 1);
        is(text, 1);
        /* And 1000...e-... */
        text[0] = '1';
        memset(text + 1, '0', zeros);
        snprintf(text + 1 + zeros, 40, "e-%zu", zeros);
        is(text, 1);
    }
    /* The digits of the number half-way between the least double and 0, which are 751, and beyond. */
    char exact[1200];
    snprintf(exact, sizeof exact, "%.1100f", 4.9406564584124654e-324);
    is(exact, 4.9406564584124654e-324);
}
END_TEST

/* Numbers of many kinds, which look as they come. */
static size_t random_number(uint64_t *seed, char *text) {
    size_t n = 0;
    if (random_below(seed, 3) == 0) text[n++] = "+-"[random_below(seed, 2)];
    const unsigned before = random_below(seed, 4) == 0 ? random_below(seed, 900) : random_below(seed, 22);
    const unsigned behind = random_below(seed, 4) == 0 ? random_below(seed, 900) : random_below(seed, 22);
    const unsigned zeros = random_below(seed, 3);
    for (unsigned i = 0; i < before; i++) text[n++] = zeros == 0 ? '0' : (char)('0' + random_below(seed, 10));
    if (behind > 0 || random_below(seed, 2) == 0) text[n++] = '.';
    for (unsigned i = 0; i < behind; i++)
        text[n++] = zeros == 1 && i < behind / 2 ? '0' : (char)('0' + random_below(seed, 10));
    if (before + behind == 0) text[n++] = '7';
    if (random_below(seed, 2) == 0)
        n += (size_t)snprintf(text + n, 10, "%c%d", "eE"[random_below(seed, 2)],
                              (int)random_below(seed, random_below(seed, 2) == 0 ? 50 : 800) -
                                  (random_below(seed, 2) == 0 ? 20 : 400));
    text[n] = '\0';
    return n;
}

/* A double at random, written with more or fewer digits than it takes. */
static size_t random_double(uint64_t *seed, char *text) {
    const uint64_t bits = random_next(seed);
    double x;
    memcpy(&x, &bits, sizeof x);
    if (!(x - x == 0)) x = 1;
    return (size_t)sprintf(text, "%.*e", (int)random_below(seed, 40), x);
}

static size_t differences_in(uint64_t seed, int rounds) {
    size_t differences = 0;
    for (int i = 0; i < rounds; i++) {
        static char text[2000];
        const size_t n = i % 3 == 0 ? random_double(&seed, text) : random_number(&seed, text);
        double x = 0;
        const rg_status status = rg_parse_f64((rg_span){text, n}, &x);
        if (status == RG_ERROR_RANGE) x = text[0] == '-' ? -1 / 0.0 : 1 / 0.0;
        ck_assert_msg(status != RG_NO_MATCH, "%s", text);
        const double wanted = strtod(text, NULL);
        if (!same(wanted, x)) {
            fprintf(stderr, "%s: %a and not %a\n", text, x, wanted);
            differences++;
        }
    }
    return differences;
}

static bool has_comma(const char *name) {
    return setlocale(LC_NUMERIC, name) != NULL && strcmp(localeconv()->decimal_point, ",") == 0;
}

/* Sets a locale with a decimal comma: one that is here, or one that is made for this. */
static bool comma_locale(void) {
    static const char *const names[] = {"de_DE.UTF-8", "de_DE.utf8",  "de_DE",      "fr_FR.UTF-8",
                                        "es_ES.UTF-8", "pl_PL.UTF-8", "ru_RU.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (has_comma(names[i])) return true;
    }
    char folder[] = "/tmp/regengo-locale.XXXXXX", command[400];
    if (mkdtemp(folder) == NULL) return false;
    snprintf(command, sizeof command,
             "cd %s && printf 'LC_NUMERIC\\ndecimal_point \",\"\\nthousands_sep \".\"\\ngrouping 3;3\\nEND "
             "LC_NUMERIC\\n' >source && "
             "localedef --no-archive -c -i ./source ./comma >said 2>&1",
             folder);
    bool made = system(command) >= 0 && setenv("LOCPATH", folder, 1) == 0 && has_comma("comma");
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command) == 0 && made;
}

START_TEST(as_strtod_in_any_locale) {
    setlocale(LC_ALL, "C");
    ck_assert_uint_eq(differences_in(88172645463325252u, 60000), 0);
    if (!comma_locale()) {
        fputs("left out: no locale with a decimal comma is here, nor localedef to make one\n", stderr);
        return;
    }
    /* Now strtod itself stops at the point; the numbers below are written for it with commas. */
    ck_assert(same(strtod("1.5", NULL), 1));
    is("1.5", 1.5), is("1234567890123456789012345.5e-10", 123456789012345.67890123455);
    uint64_t seed = 88172645463325252u;
    for (int round = 0; round < 20000; round++) {
        static char text[2000];
        double got = 0;
        const size_t n = random_number(&seed, text);
        const rg_status status = rg_parse_f64((rg_span){text, n}, &got);
        char *const point = strchr(text, '.');
        if (point != NULL) *point = ',';
        const double wanted = strtod(text, NULL);
        ck_assert_msg(status == RG_ERROR_RANGE ? wanted - wanted != 0 : same(got, wanted), "%s", text);
    }
    setlocale(LC_ALL, "C");
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/number_f64");
    tcase_add_test(tests, forms);
    tcase_add_test(tests, ends_of_the_range);
    tcase_add_test(tests, long_ones);
    tcase_add_test(tests, as_strtod_in_any_locale);
    return suite_end();
}
