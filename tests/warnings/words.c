/* Words some of which are one byte, of which the compiler knows that their text has no second one, or none. Only compiled. */
#include <regengo/dsl.h>

#define WORDS(first, second) \
    RG_SEQ(RG_STAR(RG_ATOMIC(RG_ALT("abb", RG_AHEAD("cbba"), RG_ALT("cc"), first, "aa", second, "aa", "a", first, RG_RANGE('a', 'p'))), \
                   RG_CAPTURE(same, RG_BACKREF(same))), \
           '!')
RG_MATCHER(bytes, WORDS('c', 'b'), RG_POOL)
RG_MATCHER(empty, WORDS("", ""), RG_POOL)

#define WALK(Name) \
    size_t walk_##Name(const char *s, size_t n); \
    size_t walk_##Name(const char *s, size_t n) { \
        size_t sum = 0; \
        Name##_result r; \
        for (Name##_iter it = Name##_begin(s, n); Name##_next(&it, &r) == RG_MATCH;) sum += r.match.len; \
        return sum + (Name##_prefix(s, n, &r) == RG_MATCH); \
    }
WALK(bytes)
WALK(empty)
