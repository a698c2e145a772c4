/* first_place.h - a search finds the first place from which the pattern matches: that which trying each place by itself finds. */
#ifndef REGENGO_TESTS_FIRST_PLACE_H
#define REGENGO_TESTS_FIRST_PLACE_H

#include "random.h"
#include "suite.h"

/* first_Name: the first place from `from` on, by trying each, and its match; behind the end: nowhere. found_first_Name checks that Name_find_at finds
 * it, and returns it. */
#define FIRST_PLACE(Name) \
    static size_t first_##Name(const char *s, size_t n, size_t from, Name##_result *tried) { \
        while (from <= n && Name##_prefix_at(s, n, from, tried) == RG_NO_MATCH) from++; \
        return from; \
    } \
    static size_t found_first_##Name(const char *s, size_t n, size_t from) { \
        Name##_result found, tried; \
        const size_t start = first_##Name(s, n, from, &tried); \
        const rg_status status = Name##_find_at(s, n, from, &found); \
        ck_assert_msg(status == (start <= n ? RG_MATCH : RG_NO_MATCH), #Name ": %d on %.*s from %zu", status, (int)n, s, from); \
        if (start > n) return start; \
        ck_assert_msg(found.match.ptr == s + start && found.match.len == tried.match.len, \
                      #Name " on %.*s from %zu: %td, %zu bytes, not %zu", (int)n, s, from, found.match.ptr - s, found.match.len, start); \
        return start; \
    }

/* Checks random texts of a few bytes, from their beginning on and from places in them. */
typedef void first_place_check(const char *s, size_t n, size_t from);
static inline void in_short_texts(first_place_check *check, uint64_t seed) {
    for (int round = 0; round < RANDOM_CASES(4000); round++) {
        char text[24];
        const size_t n = random_below(&seed, sizeof text + 1);
        for (size_t i = 0; i < n; i++) text[i] = "ab:;\n"[random_below(&seed, round % 2 ? 5 : 3)];
        for (size_t from = 0; from <= n; from += 1 + random_below(&seed, 5)) check(text, n, from);
    }
}

#endif
