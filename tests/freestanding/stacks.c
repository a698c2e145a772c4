/* stacks.c - how many bytes of stack a search takes at most, over all subjects. */
#include "line.h"
#include "matchers.h"

static line out;
static subject now;

#define STACK_OF(Name) \
    static void find_##Name(void) { \
        static Name##_result result; \
        (void)Name##_find(now.text, now.length, &result); \
    }
MEASURED(STACK_OF)

static void nothing(void) {}

static void report(const char *name, void (*find)(void)) {
    size_t most = 0;
    for (size_t s = 0; s < SUBJECTS; s++) {
        now = subjects[s];
        const size_t bytes = stack_of(find);
        if (bytes > most) most = bytes;
    }
    line_add(&out, name);
    line_add(&out, " ");
    line_add_number(&out, most);
    line_say(&out);
}

void stacks(void) {
    report("stack nothing", nothing);
#define REPORT(Name) report("stack " #Name, find_##Name);
    MEASURED(REPORT)
}
