/* references.h - how long the captures are that a look-behind refers to: RG_BEHIND('<', RG_BACKREF(tag))
 *
 * What is looked for behind must have a bound on its length (back.h). That of a reference is the capture's, which is known by its name; but facts
 * know nodes by their ids, and names are a matcher's. So where there is such a reference, facts are declared twice: first of a copy of the
 * pattern, whose ids have one more letter, where all references are endless; then its captures' lengths become the members of a
 * union, by their names, and a reference asks for one of them. A capture that holds such a reference has no bound, nor has any where
 * RG_CAPTURE_AGAIN is in the pattern.
 *
 *   rg_held_k      of a reference in a look-behind: the capture has so many bytes at most. May err: up; RG_PRIV_FAR is no bound.
 */
#ifndef RG_LEARN_REFERENCES_H
#define RG_LEARN_REFERENCES_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/copy.h"
#include "captures.h"
#include "facts.h"
#endif

/* The references in look-behinds, (id, name) (id, name) ...: mostly none. */
#define RG_PRIV_REFERRING(closes) RG_PRIV_END(RG_PRIV_REFERRING_A closes)
#define RG_PRIV_REFERRING_A(op, ...) RG_PRIV_REFERRING_##op(__VA_ARGS__) RG_PRIV_REFERRING_B
#define RG_PRIV_REFERRING_B(op, ...) RG_PRIV_REFERRING_##op(__VA_ARGS__) RG_PRIV_REFERRING_A
#define RG_PRIV_REFERRING_A_END
#define RG_PRIV_REFERRING_B_END

#define RG_PRIV_REFERRING_0ONE(...)
#define RG_PRIV_REFERRING_0TEXT(...)
#define RG_PRIV_REFERRING_0WORDS(...)
#define RG_PRIV_REFERRING_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_CAT(RG_PRIV_REFERS_, RG_PRIV_SECOND(RG_PRIV_REFERS_BY_##kind, 0))(k, __VA_ARGS__)
#define RG_PRIV_REFERRING_0CLOSE_SEQ(...)
#define RG_PRIV_REFERRING_0CLOSE_ALT(...)
#define RG_PRIV_REFERRING_0CLOSE_LOOP(...)
#define RG_PRIV_REFERRING_0CLOSE_CAPTURE(...)
#define RG_PRIV_REFERRING_0CLOSE_ATOMIC(...)
#define RG_PRIV_REFERRING_0CLOSE_LOOK(...)
#define RG_PRIV_REFERS_BY_0BACKREF ~, 1
#define RG_PRIV_REFERS_0(...)
#define RG_PRIV_REFERS_1(k, name, place) RG_PRIV_REFERS_##place(k, name)
#define RG_PRIV_REFERS_0ANYWHERE(k, name)
#define RG_PRIV_REFERS_0BEHIND(k, name) (k, name)

/* What is declared where there is none, and where there is one. */
#define RG_PRIV_REFERENCES_0(...)
#define RG_PRIV_REFERENCES_1(root, ops, opens, closes) \
    RG_PRIV_REFERENCES(root, RG_PRIV_LEFT(ops), RG_PRIV_CAPTURES(opens), RG_PRIV_REFERRING(closes))
#define RG_PRIV_REFERENCES(root, copy, captures, references) \
    RG_PRIV_ENDLESS_REFERENCES(references) \
    RG_PRIV_FACTS(copy) \
    struct rg_priv_captures_of_##root { RG_PRIV_NAMES(captures) }; \
    union rg_priv_lengths_of_##root { RG_PRIV_CAPTURE_LENGTHS(captures) char rg_none; }; \
    RG_PRIV_REFERENCE_STEPS(root, RG_PRIV_REFERENCE_A references)

/* In the copy. */
#define RG_PRIV_ENDLESS_REFERENCES(references) RG_PRIV_END(RG_PRIV_ENDLESS_A references)
#define RG_PRIV_ENDLESS_A(k, name) RG_PRIV_ENUM { rg_held_##k##a = RG_PRIV_FAR }; RG_PRIV_ENDLESS_B
#define RG_PRIV_ENDLESS_B(k, name) RG_PRIV_ENUM { rg_held_##k##a = RG_PRIV_FAR }; RG_PRIV_ENDLESS_A
#define RG_PRIV_ENDLESS_A_END
#define RG_PRIV_ENDLESS_B_END

/* Its captures: one byte more than they have at most. */
#define RG_PRIV_CAPTURE_LENGTHS(captures) RG_PRIV_END(RG_PRIV_CAPTURE_LENGTHS_A captures)
#define RG_PRIV_CAPTURE_LENGTHS_A(k, name) RG_PRIV_CAPTURE_LENGTH(k, name) RG_PRIV_CAPTURE_LENGTHS_B
#define RG_PRIV_CAPTURE_LENGTHS_B(k, name) RG_PRIV_CAPTURE_LENGTH(k, name) RG_PRIV_CAPTURE_LENGTHS_A
#define RG_PRIV_CAPTURE_LENGTHS_A_END
#define RG_PRIV_CAPTURE_LENGTHS_B_END
#define RG_PRIV_CAPTURE_LENGTH(k, name) char RG_BACKREF__no_capture_has_the_name__##name[RG_PRIV_LEAST(rg_max_##k##a, RG_PRIV_LONG_CAPTURE) + 1];
#define RG_PRIV_LONG_CAPTURE 65536

/* A step for each reference, as in RG_PRIV_GROUP_STEPS (captures.h). */
#define RG_PRIV_REFERENCE_A(k, name) 0NAME, k, name ) RG_PRIV_REFERENCE_B
#define RG_PRIV_REFERENCE_B(k, name) 0NAME, k, name ) RG_PRIV_REFERENCE_A
#define RG_PRIV_REFERENCE_STEPS(root, list) RG_PRIV_REFERENCE_STEP_A ( root, list, ~, ~ )
#define RG_PRIV_REFERENCE_STEP_A(root, is, k, name) RG_PRIV_REFERENCE_OF_##is(root, k, name, RG_PRIV_REFERENCE_STEP_B)
#define RG_PRIV_REFERENCE_STEP_B(root, is, k, name) RG_PRIV_REFERENCE_OF_##is(root, k, name, RG_PRIV_REFERENCE_STEP_A)
#define RG_PRIV_REFERENCE_OF_0NAME(root, k, name, step) \
    RG_PRIV_ENUM { \
        rg_held_##k = \
            rg_captures_##root##a >= RG_PRIV_IS_AGAIN || RG_PRIV_BYTES_OF(root, name) > RG_PRIV_LONG_CAPTURE ? RG_PRIV_FAR \
                                                                                                             : RG_PRIV_BYTES_OF(root, name) - 1LL \
    }; \
    step ( root,
#define RG_PRIV_REFERENCE_OF_RG_PRIV_REFERENCE_A(...)
#define RG_PRIV_REFERENCE_OF_RG_PRIV_REFERENCE_B(...)
#define RG_PRIV_BYTES_OF(root, name) ((long long)sizeof(((union rg_priv_lengths_of_##root *)0)->RG_BACKREF__no_capture_has_the_name__##name))

#endif
