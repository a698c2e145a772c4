/* run/literal.h: which of many literals may stand at a place is told by their first bytes, caseless ones too, and the first of those that do is
 * found; nothing behind the end is read. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/suite.h"

#include <string.h>

enum { COUNT = 24 };
/* Of signs that are 32 apart, and letters of both cases; the last bytes are those of none. */
static const char *const texts[COUNT] = {"apple", "Apricot", "bAnana", "@at",  "`grave", "[open", "{brace", "zebra",
                                         "Zoo",   "aPple",   "k",      "Kilo", "kil",    "ab",    "abc",    "\341x",
                                         "\301x", "0zero",   "\020x",  "q",    "quota",  "QUOTE", "qu",     "z"};
static unsigned char heads[32];
static rg_priv_literal literals[COUNT];

static void set_up(void) {
    for (unsigned i = 0; i < COUNT; i++) {
        heads[i] = (unsigned char)texts[i][0];
        literals[i] = (rg_priv_literal){strlen(texts[i]) > 1 ? texts[i] : NULL, strlen(texts[i]), heads[i]};
    }
}
static bool is_letter(unsigned char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
static bool same(unsigned char a, unsigned char b, bool fold) {
    return a == b || (fold && is_letter(a) && is_letter(b) && (a | 32) == (b | 32));
}

START_TEST(first_bytes_tell) {
    set_up();
    for (unsigned c = 0; c < 512; c++) {
        const unsigned char byte = (unsigned char)c;
        const bool fold = c > 255;
        uint64_t wanted = 0;
        for (unsigned i = 0; i < COUNT; i++) wanted |= (uint64_t)same(byte, heads[i], fold) << i;
        ck_assert_msg(rg_priv_literals_here(&byte, &byte + 1, heads, COUNT, fold, false) == wanted, "byte %u", c);
        ck_assert_uint_eq(rg_priv_literals_here(&byte, &byte, heads, COUNT, fold, false), 0);
        ck_assert_uint_eq(rg_priv_literals_here(&byte, &byte, heads, COUNT, fold, true), ((uint64_t)1 << COUNT) - 1);
    }
}
END_TEST

START_TEST(the_first_that_stands_there_is_found) {
    static const char *const subjects[] = {"apple", "APPLE", "aPples", "apricot", "Apricot", "ab",    "abc",  "kilo",
                                           "KI",    "quote", "quot",   "{brace",  "[brace",  "\341x", "\301", "\020x",
                                           "z",     "Zo",    "zoo",    "banana",  "a",       ""};
    set_up();
    guard place = guard_make(64);
    for (unsigned s = 0; s < 2 * (sizeof subjects / sizeof subjects[0]); s++) {
        const char *const subject = subjects[s / 2];
        const size_t n = strlen(subject);
        const bool fold = s % 2 == 1;
        const unsigned char *const p = (const unsigned char *)guard_at_end(&place, subject, n);
        unsigned wanted = 0;
        for (; wanted < COUNT; wanted++) {
            size_t k = 0;
            while (k < n && k < literals[wanted].length && same(p[k], (unsigned char)texts[wanted][k], fold)) k++;
            if (k == literals[wanted].length) break;
        }
        uint64_t left = rg_priv_literals_here(p, p + n, heads, COUNT, fold, false);
        const rg_priv_literal *const found = rg_priv_literal_next(p, n, literals, &left, fold, NULL);
        ck_assert_msg(found == (wanted < COUNT ? &literals[wanted] : NULL), "%s, %s", subject,
                      fold ? "in either case" : "as it is");
    }
    guard_free(&place);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run time, one of many literals");
    tcase_add_test(tests, first_bytes_tell);
    tcase_add_test(tests, the_first_that_stands_there_is_found);
    return suite_end();
}
