/* Memory that you can state before the program runs: constants, RG_BOUNDED, and a context on a buffer of your own.
 *
 *     cc -O2 -Iinclude examples/04_fixed_memory.c -o 04_fixed_memory && ./04_fixed_memory
 *
 * Prints
 *     Date: 10 to 10 bytes, 4 groups, stack bound known
 *     List: 1 to any number of bytes, 2 groups, stack bound unknown
 *     a buffer of 4096 bytes: match
 *     a buffer as large as the high mark: match
 *     a buffer one frame smaller: backtracking stack full
 *     a budget of 100 steps: step budget used up
 *     no budget: no match
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

/* A pattern whose depth the facts bound. RG_BOUNDED is a promise that the compiler checks; the assertions are yours. */
RG_MATCHER(Date, RG_SEQ(
    RG_CAPTURE(year,  RG_REPEAT(4, RG_DIGIT)), '-',
    RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-',
    RG_CAPTURE(day,   RG_REPEAT(2, RG_DIGIT))), RG_BOUNDED)
_Static_assert(Date_MIN_LENGTH == 10 && Date_MAX_LENGTH == 10, "a date has ten bytes");
_Static_assert(Date_STACK_BYTES <= 256, "a date is matched in a few bytes of stack");

/* One whose depth grows with the text: each item may end in two places, and every choice is kept till the end: a limit for it is chosen. */
RG_MATCHER(List, RG_SEQ(RG_PLUS(RG_CAPTURE(item, RG_ALT("ab", 'a', "b"))), RG_END), RG_STACK(32))

/* And one that would take exponential time where it fails, but for a memory of what has failed. */
RG_MATCHER(Slow, RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), RG_END), RG_STACK(32))

static void describe(const rg_info *info) {
    printf("%s: %zu to ", info->name, info->min_length);
    if (info->max_length == RG_UNBOUNDED)
        printf("any number of");
    else
        printf("%zu", info->max_length);
    printf(" bytes, %zu groups, stack bound %s\n", info->groups,
           info->stack_frames == RG_UNBOUNDED ? "unknown" : "known");
}

int main(void) {
    describe(Date_info());
    describe(List_info());

    char list[100];
    for (size_t i = 0; i < sizeof(list); i++) list[i] = "ab"[i % 2];
    static _Alignas(rg_frame) unsigned char buffer[4096];
    rg_context context;
    rg_context_init(&context, buffer, sizeof(buffer));
    printf("a buffer of 4096 bytes: %s\n", rg_status_text(List_match_with(&context, list, sizeof(list), NULL)));

    /* The context remembers how many frames were in use at most: what to reserve for texts like this one. */
    size_t needed = context.high_mark * sizeof(rg_frame);
    rg_context_init(&context, buffer, needed);
    printf("a buffer as large as the high mark: %s\n",
           rg_status_text(List_match_with(&context, list, sizeof(list), NULL)));
    rg_context_init(&context, buffer, needed - sizeof(rg_frame));
    printf("a buffer one frame smaller: %s\n", rg_status_text(List_match_with(&context, list, sizeof(list), NULL)));

    /* A budget bounds the time as the buffer bounds the memory. Neither error is ever taken for a mismatch. */
    const char *hostile = "aaaaaaaaaaaaaaaa!";
    rg_context_init(&context, buffer, sizeof(buffer));
    context.step_limit = 100;
    printf("a budget of 100 steps: %s\n", rg_status_text(Slow_match_with(&context, hostile, strlen(hostile), NULL)));
    context.step_limit = 0;
    printf("no budget: %s\n", rg_status_text(Slow_match_with(&context, hostile, strlen(hostile), NULL)));
    return 0;
}
