/* What an atomic group, possessive rounds or a look has captured goes again, where a choice from before it is taken: its own
 * choices are cut, but not what restores captures. */
#include <regengo/dsl.h>

#include "../support/spans.h"
#include "../support/suite.h"

/* An item sets x anew; where no ; follows it, its bytes are taken one by one, and x is what it was. */
#define ITEMS(Name, ...) RG_MATCHER(Name, RG_PLUS(RG_ALT(RG_SEQ(__VA_ARGS__, ';'), RG_CLASS("abc"))), RG_STACK(1) | RG_POOL)
#define ITEM RG_CAPTURE(x, RG_ALT('a', "ab"), 'c')

ITEMS(Atomic, RG_ATOMIC(ITEM))
ITEMS(Atomic_in_atomic, RG_ATOMIC(RG_OPT("cc"), RG_ATOMIC(ITEM)))
ITEMS(Possessive, RG_PLUS_POSSESSIVE(ITEM))
ITEMS(Possessive_twice, RG_BETWEEN_POSSESSIVE(1, 2, ITEM))
ITEMS(Ahead, RG_AHEAD(ITEM), RG_STAR_POSSESSIVE(RG_CLASS("abc")))
ITEMS(Behind, RG_STAR_POSSESSIVE(RG_CLASS("abc")), RG_BEHIND(RG_CAPTURE(x, RG_BETWEEN(2, 3, RG_CLASS("abc")))))

#define GIVES(Name, how, subject, spans) \
    { \
        Name##_result r; \
        memset(&r, 0x5a, sizeof r); \
        const char *const s = subject; \
        ck_assert_str_eq(spans_of(Name##_##how(s, sizeof(subject) - 1, &r), s, r.group, Name##_GROUPS).text, spans); \
    }

START_TEST(captures_of_what_is_closed_are_restored) {
    GIVES(Atomic, find, "abc;abc.", "0-7 0-3");
    GIVES(Atomic, find, "abc.", "0-3 -");
    GIVES(Atomic_in_atomic, find, "abc;abc.", "0-7 0-3");
    GIVES(Atomic_in_atomic, find, "ccabc.", "0-5 -");
    GIVES(Possessive, find, "abcac;abcac.", "0-11 3-5");
    GIVES(Possessive, find, "acac.", "0-4 -");
    GIVES(Possessive_twice, find, "abcac;acac.", "0-10 3-5");
    GIVES(Ahead, find, "abc;abc.", "0-7 0-3");
    GIVES(Ahead, find, "aa.", "0-2 -");
    GIVES(Behind, find, "abc;abc.", "0-7 0-3");
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern/closed");
    tcase_add_test(tests, captures_of_what_is_closed_are_restored);
    return suite_end();
}
