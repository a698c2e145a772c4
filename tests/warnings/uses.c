/* What users write around a matcher: loops, counts, contexts; with results, or with LEFT_OUT without any. Only compiled, at
 * levels of optimisation that the other tests do not have: a compiler that loses sight of a result says that it may not be
 * set. (One that is never asked for is another case than one that is asked for elsewhere in the file.) Each sample is one of the cases. */
#include <regengo/dsl.h>

#include "../support/deep.h"
#include "../support/samples.h"

#define READ_SAMPLES(X) \
    X(Email) X(Ipv4) X(Semver) X(Words) X(Pairs) X(Lazy_rounds) X(Nested) X(Text) X(Two) X(Utf8) X(Calls) X(Three_rounds) X(Bounds) X(Looks)
#define OTHER_SAMPLES(X) \
    X(Url) X(Date) X(Quoted) X(Lazy) X(Spaces) X(Possessive) X(Shortest) X(Folded) X(Icase) X(Record) X(When) X(Rounds_in_rounds) X(Keywords) X(Begin)

/* One in both lists is an enumerator twice, and one in neither has none. */
#define ONCE(Name) Name##_is_used,
enum { READ_SAMPLES(ONCE) OTHER_SAMPLES(ONCE) ALL_USED };
#define USED_ONCE(Name) _Static_assert(Name##_is_used < ALL_USED, #Name);
SAMPLES(USED_ONCE)

#ifdef LEFT_OUT
#define KEPT(r) NULL
#define SUM(r) 1
#define USED(X) OTHER_SAMPLES(X)
#else
#define KEPT(r) &r
#define SUM(r) (r.match.len + (size_t)(r.match.ptr - s))
#define USED(X) READ_SAMPLES(X)
#endif

#define MATCHER(Name) RG_MATCHER(Name##_use, Name##_PATTERN, RG_STACK(200) | RG_POOL)
USED(MATCHER)

#define USES(Name) \
    size_t use_##Name(rg_context *context, const char *s, size_t n); \
    size_t use_##Name(rg_context *context, const char *s, size_t n) { \
        Name##_use_result r, three[3]; \
        size_t sum = 0, found; \
        (void)r; \
        if (Name##_use_find(s, n, KEPT(r)) == RG_MATCH) sum += SUM(r); \
        if (Name##_use_match_with(context, s, n, KEPT(r)) == RG_MATCH) sum += SUM(r); \
        for (Name##_use_iter it = Name##_use_begin(s, n); Name##_use_next(&it, KEPT(r)) == RG_MATCH;) sum += SUM(r); \
        for (Name##_use_iter it = Name##_use_begin_with(context, s, n); Name##_use_next(&it, KEPT(r)) == RG_MATCH;) \
            sum += SUM(r); \
        if (Name##_use_count(s, n, &found) == RG_MATCH) sum += found; \
        if (Name##_use_find_all(sample_text, SAMPLE_LENGTH, three, 3, &found) == RG_MATCH) sum += three[0].match.len; \
        return sum + Name##_use_is_match(s, n) + Name##_use_matches(s, n) + Name##_use_starts(s, n); \
    }
USED(USES)

/* A result may be read whatever the status: where there is no match, its spans are unset. */
#ifndef LEFT_OUT
#define READS(Name) \
    rg_status read_##Name(const char *s, size_t n, const char **at); \
    rg_status read_##Name(const char *s, size_t n, const char **at) { \
        Name##_use_result found, next; \
        rg_status status = Name##_use_find(s, n, &found); \
        *at++ = found.match.ptr; \
        Name##_use_iter it = Name##_use_begin(s, n); \
        status |= Name##_use_next(&it, &next); \
        *at++ = next.match.ptr; \
        return status; \
    }
USED(READS)
#endif
