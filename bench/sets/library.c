/* The library's sets; and the same members without one, each asked by itself, as one writes it by hand. */
#include "../text/engine.h"
#include "cases.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAKE(name, regex, pattern) RG_MATCHER(name, pattern)
#define MAKE_ALL(number, Set, members) members(MAKE)
SETS(MAKE_ALL)
RG_SET(Links, Email, Url, Ipv4)
RG_SET(Names, Holmes, Watson, Adler, Lestrade, Moriarty)
RG_SET(Pair, Falls, Lodge)
RG_SET(Places, Baker, Yard, Paddington, Charing, Covent, Bohemia, Serpentine, Reading)
RG_SET(People, Sherlock, Doctor, Irene, Inspector, Hudson, Mary, Hosmer, Windibank, Openshaw, Clair, Stoner, Roylott,
       Hatherley, Simon, Holder, Rucastle)
RG_SET(Words, Said, Have, With, That, Which, From, Upon, Were)
RG_SET(Fields, Day, Request, Protocol, Failure)
RG_SET(Secrets, Aws, Github, Oauth, Gitlab, Slack, Hook, Stripe, Google, Private, Npm, Sendgrid, Jwt, Ocean, Shopify,
       Pypi, Twilio)
RG_SET(Messages, Closed, Took, Missing, Login, Retry, Thrown, Refused, Memory, Timeout, Denied)
RG_SET(Formats, Access, Syslog, Service, Log4j, Postgres, Go, Nginx, Logfmt, Json, Glog, Kernel, Apache)

static void check(rg_status status) {
    if (status >= 0) return;
    fprintf(stderr, "regengo: %s\n", rg_status_text(status));
    exit(1);
}

/* All matches of a set in a text; or of a set, which members match in each line: both are made, and one of them is called. */
#define WALK(number, Set, members) \
    static bool walk_##Set(void *state, const char *text, size_t length) { \
        (void)state; \
        text_tally tally = {0}; \
        Set##_result m; \
        rg_status status; \
        for (Set##_iter it = Set##_begin(text, length); (status = Set##_next(&it, &m)) == RG_MATCH;) { \
            const size_t begin = (size_t)(m.match.ptr - text); \
            text_kind(&tally, 1 + (unsigned)m.which, begin, begin + m.match.len); \
        } \
        check(status); \
        text_found = tally; \
        return tally.count > 0; \
    }
SETS(WALK)

/* Each line's number, and which formats it has. */
#define LINES(name, asked) \
    static bool name(void *state, const char *text, size_t length) { \
        (void)state; \
        text_tally tally = {0}; \
        size_t number = 0; \
        for (const char *s = text, *const end = text + length; s < end; number++) { \
            const char *stop = memchr(s, '\n', (size_t)(end - s)); \
            const size_t n = (size_t)((stop != NULL ? stop : end) - s); \
            uint64_t mask = 0; \
            asked \
            if (mask != 0) text_kind(&tally, (unsigned)mask, number, number); \
            s += n + 1; \
        } \
        text_found = tally; \
        return tally.count > 0; \
    }
#define LINES_OF(number, Set, members) LINES(lines_##Set, mask = Set##_matching(s, n);)
SETS(LINES_OF)

/* Each member's next match is kept; the first of them counts, and those that begin before its end are looked for anew. */
typedef struct {
    size_t begin, end;
} place;
#define NEXT(name, regex, pattern) \
    if (!known[i] || (next[i].begin != SIZE_MAX && next[i].begin < at)) { \
        name##_result r; \
        const rg_status status = name##_find_at(text, length, at, &r); \
        check(status); \
        known[i] = true; \
        next[i] = status == RG_MATCH ? (place){(size_t)(r.match.ptr - text), (size_t)(r.match.ptr - text) + r.match.len} \
                                     : (place){SIZE_MAX, SIZE_MAX}; \
    } \
    if (next[i].begin < next[best].begin) best = i; \
    i++;
#define ONE_BY_ONE(number, Set, members) \
    static bool each_##Set(void *state, const char *text, size_t length) { \
        (void)state; \
        text_tally tally = {0}; \
        place next[MOST_MEMBERS] = {{0, 0}}; \
        bool known[MOST_MEMBERS] = {false}; \
        for (size_t at = 0;;) { \
            unsigned i = 0, best = 0; \
            members(NEXT) \
            if (next[best].begin == SIZE_MAX) break; \
            text_kind(&tally, 1 + best, next[best].begin, next[best].end); \
            at = next[best].end; \
        } \
        text_found = tally; \
        return tally.count > 0; \
    }
SETS(ONE_BY_ONE)
#define ASK(name, regex, pattern) \
    if (name##_is_match(s, n)) mask |= (uint64_t)1 << i; \
    i++;
#define EACH_LINE(number, Set, members) \
    LINES(each_line_##Set, { \
        unsigned i = 0; \
        members(ASK) \
    })
SETS(EACH_LINE)

#define CALL(number, Set, members) SET_IS_OF_LINES(number) ? lines_##Set : walk_##Set,
#define CALL_EACH(number, Set, members) SET_IS_OF_LINES(number) ? each_line_##Set : each_##Set,

static bench_contender contender(size_t set) {
    static bench_call *const calls[] = {SETS(CALL)};
    return (bench_contender){.name = "regengo", .call = calls[set]};
}
const text_engine sets_library = {.name = "regengo", .contender = contender};

static bench_contender one_by_one(size_t set) {
    static bench_call *const calls[] = {SETS(CALL_EACH)};
    return (bench_contender){.name = "one by one", .call = calls[set]};
}
const text_engine sets_one_by_one = {.name = "one by one", .contender = one_by_one};
