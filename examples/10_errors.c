/* Every status, and how a program comes to it. Errors are negative: `status < 0` catches them all.
 *
 *     cc -O2 -Iinclude examples/10_errors.c -o 10_errors && ./10_errors
 *
 * Prints
 *      1 match                                        found
 *      0 no match                                     not there
 *     -1 argument out of range                        NULL with a length
 *     -1 argument out of range                        an offset past the end
 *      0 no match                                     NULL with length 0 is an empty subject
 *     -2 backtracking stack full                      a deep match in a fixed array
 *     -3 no memory for a larger backtracking stack    the same with a pool and no memory
 *      1 match                                        the same with memory
 *     -4 step budget used up                          exponential time, cut short
 */
#include <stdbool.h>
#include <stdlib.h>

/* The pool's allocator is yours to choose, before the header is included. This one can be told to have nothing. */
static bool out_of_memory;
static void *allocate(size_t bytes) { return out_of_memory ? NULL : malloc(bytes); }
#define RG_POOL_ALLOC(bytes) allocate(bytes)
#define RG_POOL_FREE(pointer) free(pointer)

#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Number, RG_PLUS(RG_DIGIT))

#define DEEP RG_SEQ(RG_PLUS(RG_ALT("ab", 'a', "b")), RG_END)
RG_MATCHER(Fixed, DEEP, RG_STACK(8))
RG_MATCHER(Pooled, DEEP, RG_STACK(8) | RG_POOL)
/* Exponential, and what failed cannot be remembered, because of the back-reference. */
RG_MATCHER(Budget, RG_SEQ(RG_CAPTURE(x, RG_OPT('b')), RG_PLUS(RG_ALT('a', "aa")), RG_BACKREF(x), RG_END), RG_STACK(200))

static void show(rg_status status, const char *how) {
    printf("%2d %-44s %s\n", (int)status, rg_status_text(status), how);
}

int main(void) {
    char deep[1000];
    for (size_t i = 0; i < sizeof(deep); i++) deep[i] = "ab"[i % 2];
    const char *hostile = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

    show(Number_find("room 101", 8, NULL), "found");
    show(Number_find("no room", 7, NULL), "not there");
    show(Number_find(NULL, 8, NULL), "NULL with a length");
    show(Number_find_at("101", 3, 4, NULL), "an offset past the end");
    show(Number_find(NULL, 0, NULL), "NULL with length 0 is an empty subject");
    show(Fixed_match(deep, sizeof(deep), NULL), "a deep match in a fixed array");
    out_of_memory = true;
    show(Pooled_match(deep, sizeof(deep), NULL), "the same with a pool and no memory");
    out_of_memory = false;
    show(Pooled_match(deep, sizeof(deep), NULL), "the same with memory");
    show(Budget_match(hostile, strlen(hostile), NULL), "exponential time, cut short");
    rg_pool_trim();
    return 0;
}
