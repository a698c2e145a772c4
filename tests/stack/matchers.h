/* matchers.h - one matcher of each kind of memory, for the stack that its functions take: X(name, pattern, options). */
#ifndef TESTS_STACK_MATCHERS_H
#define TESTS_STACK_MATCHERS_H

#include <regengo/dsl.h>

#define STACK_EMAIL \
    RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(host, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', \
           RG_CAPTURE(tld, RG_PLUS(RG_WORD)))
#define STACK_ROUNDS RG_SEQ(RG_PLUS(RG_CAPTURE(x, RG_ALT('a', "ab", 'b'))), 'c')
#define STACK_WAYS RG_SEQ(RG_STAR(RG_ALT(RG_SEQ(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))), '@')
#define STACK_COUNTED RG_SEQ(RG_AT_LEAST(2, RG_BETWEEN(1, 3, RG_CAPTURE(x, 'a'), RG_OPT('b')), RG_OPT('c')), 'd')
#define STACK_PART(name) RG_OPT(RG_CAPTURE(name, RG_PLUS(RG_WORD)), RG_SPACE)
#define STACK_PARTS \
    RG_SEQ(STACK_PART(a), STACK_PART(b), STACK_PART(c), STACK_PART(d), STACK_PART(e), STACK_PART(f), STACK_PART(g), STACK_PART(h), \
           STACK_PART(i), STACK_PART(j), STACK_PART(k), STACK_PART(l), '!')

/* Without a frame; memory of failures alone; bounded, by few and by many; without a bound: as many frames as there are by default, and
 * as RG_STACK says; two loops within each other; twelve captures; the pool behind the array, and from the start; look-around; a
 * back-reference. */
#define STACK_MATCHERS(X) \
    X(Word, RG_PLUS(RG_WORD), 0) \
    X(Email, STACK_EMAIL, 0) \
    X(Bounded, RG_SEQ(RG_BETWEEN(0, 20, RG_CAPTURE(x, RG_ALT('a', "ab"))), 'c'), RG_BOUNDED) \
    X(Wide, RG_SEQ(RG_BETWEEN(0, 400, RG_ALT("ab", 'a')), 'c'), RG_BOUNDED) \
    X(Rounds, STACK_ROUNDS, 0) \
    X(Few, STACK_ROUNDS, RG_STACK(3)) \
    X(Many, STACK_ROUNDS, RG_STACK(2000)) \
    X(Ways, STACK_WAYS, 0) \
    X(Counted, STACK_COUNTED, RG_STACK(40)) \
    X(Parts, STACK_PARTS, 0) \
    X(Hybrid, STACK_ROUNDS, RG_STACK(10) | RG_POOL) \
    X(Pooled, STACK_WAYS, RG_STACK(0) | RG_POOL) \
    X(Looks, RG_SEQ(RG_PLUS(RG_NOT_AHEAD("end"), RG_PLUS(RG_WORD), RG_OPT(' ')), RG_BEHIND('x'), '!'), 0) \
    X(Echo, RG_SEQ(RG_CAPTURE(x, RG_PLUS(RG_ANY)), ' ', RG_BACKREF(x)), 0)

#define STACK_MATCHER(Name, pattern, options) RG_MATCHER(Name, pattern, options) enum { Name##_CALLS_BYTES = 0 };
STACK_MATCHERS(STACK_MATCHER)
/* Those that are called have arrays of their own, one of which is in use at a time. */
RG_MATCHER(Calls, RG_SEQ('a', RG_CALL(Rounds), RG_OPT(RG_CALL(Few)), 'd'), RG_STACK(5))
enum { Calls_CALLS_BYTES = Rounds_STACK_BYTES + Few_STACK_BYTES };
#define STACK_ALL(X) STACK_MATCHERS(X) X(Calls, ~, 0)

/* What a compiler needs besides, by how many captures there are, each with a loop or so: in the one function of a matcher that takes most,
 * and in all of a call with what it calls (an iterator's function, the engine, the copy of it that remembers failures, a vector's scan, the C
 * library's memchr). That copy works on the frames of the first one; where nothing is optimised, it has an array of its own all the same. */
#ifdef __OPTIMIZE__
#define STACK_OWN_FRAME(Name) (512 + 32 * Name##_GROUPS)
#define STACK_OWN_CALL(Name) (2048 + 64 * Name##_GROUPS)
#else
#define STACK_OWN_FRAME(Name) (1600 + 256 * Name##_GROUPS)
#define STACK_OWN_CALL(Name) (6144 + RG_MEMO_BYTES + 512 * Name##_GROUPS + (int)Name##_STACK_BYTES + (int)Name##_CALLS_BYTES)
#endif

#endif
