/* set_buckets.h - members of a set, several of which are looked for in one scan: eight names, twelve keys, messages in the lines of a log
 *
 * Idea: each member has a bit, as each alternative of one pattern has (buckets.h); one scan over four bytes of all of them at once tells where one of
 * them may start, and which. Only those are asked, there. Of whole lines (Set_matching), a literal that every match has, anywhere in it, tells as well.
 * Sound as a member's bit is in the tables for every byte that it can have at those distances; what the scan passes over starts no match of any. A scan
 * that stops too often for nothing is given up in the midst of a walk (run/set_buckets.h).
 * Without it (RG_NO_SET_BUCKETS) each member is searched for by itself, ahead of the walk.
 *
 *   rg_told_Name            of a matcher, by its name: so many of its first bytes are known to the scan at most; 0: it is searched for by itself, as
 *                           its own search goes by more than first bytes.
 *   rg_told_within_Name     the same of the literal that every match has, which the scan over whole lines looks for; 0: by its first bytes.
 *   rg_groups_Name          of a set, by its name: bits: are there enough such members for a walk's scan, and for that over whole lines.
 */
#ifndef RG_PLAN_SET_BUCKETS_H
#define RG_PLAN_SET_BUCKETS_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/set_buckets.h"
#include "buckets.h"
#include "inner.h"
#endif

#if defined(RG_NO_SET_BUCKETS) || defined(RG_NO_SEARCH_BUCKETS) || defined(RG_PRIV_NO_ATOMICS)

#define RG_PRIV_TELLS(Name, root)
#define RG_PRIV_MEMBER_TOLD(Set, Name)
#define RG_PRIV_MEMBER_WITHIN(Set, Name)
#define RG_PRIV_MEMBER_IS_TOLD(Set, Name)
#define RG_PRIV_MEMBER_IS_WITHIN(Set, Name)
#define RG_PRIV_GROUPS_OF(Set, starts, within, how_many, how_many_within)
#define RG_PRIV_GROUP_OF(Set, which, length) NULL

#else

/* ---- facts, of a matcher ---- */

#define RG_PRIV_TELLS(Name, root) \
    enum { \
        rg_told_##Name = RG_PRIV_IS_ANCHORED(root) || RG_PRIV_IS_FROM_END(root) ? 0 \
                         : rg_plan_##root <= RG_PRIV_SEEK_TWO || rg_plan_##root == RG_PRIV_SEEK_BUCKETS ? (int)RG_PRIV_LEAST(rg_min_##root, RG_PRIV_DISTANCES) \
                                                                                                         : 0, \
        rg_told_within_##Name = RG_PRIV_IS_ANCHORED(root) || RG_PRIV_INNER_TEXT(root) < 4 \
                                    ? 0 \
                                    : (int)RG_PRIV_LEAST(RG_PRIV_INNER_LENGTH(root), RG_PRIV_DISTANCES) \
    }; \
    RG_PRIV_COLD void rg_priv_of_##Name##_tell(rg_priv_filling *rg_f) { rg_tell_##root(rg_f, 0); } \
    RG_PRIV_COLD void rg_priv_of_##Name##_tell_within(rg_priv_filling *rg_f) { \
        if (rg_told_within_##Name == 0) rg_tell_##root(rg_f, 0); \
        else rg_priv_fill_text(rg_f, rg_literal_##root(RG_PRIV_LANDMARK_SERIAL(RG_PRIV_INNER_BEST(root))), RG_PRIV_INNER_LENGTH(root), \
                               RG_PRIV_LANDMARK_FOLD(RG_PRIV_INNER_BEST(root)) != 0); \
    }

/* ---- code, called by api/set.h ---- */

#define RG_PRIV_MEMBER_TOLD(Set, Name) {rg_priv_of_##Name##_tell, rg_told_##Name},
#define RG_PRIV_MEMBER_WITHIN(Set, Name) {rg_priv_of_##Name##_tell_within, rg_told_within_##Name != 0 ? 0 + rg_told_within_##Name : 0 + rg_told_##Name},
#define RG_PRIV_MEMBER_IS_TOLD(Set, Name) +((int)rg_told_##Name >= RG_PRIV_GROUP_BYTES)
#define RG_PRIV_MEMBER_IS_WITHIN(Set, Name) +((int)rg_told_within_##Name != 0 || (int)rg_told_##Name >= RG_PRIV_GROUP_BYTES)

/* Of a set: what a walk's scan is told, and what that over whole lines is; and of how many members. The lists come in parentheses. */
#define RG_PRIV_GROUPS_OF(Set, starts, within, how_many, how_many_within) \
    enum { rg_groups_##Set = ((how_many) >= RG_PRIV_GROUP_LEAST) | ((how_many_within) >= RG_PRIV_GROUP_LEAST) << 1 }; \
    RG_PRIV_UNUSED static const rg_priv_told rg_priv_of_##Set##_told[2][Set##_MEMBERS] = {{RG_PRIV_OPEN_MEMBERS starts}, {RG_PRIV_OPEN_MEMBERS within}}; \
    RG_PRIV_UNUSED static rg_priv_group_shared rg_priv_of_##Set##_groups[2];
#define RG_PRIV_GROUP_OF(Set, which, length) \
    ((rg_groups_##Set >> (which) & 1) != 0 && (length) + 1 > RG_PRIV_LONG_REST \
         ? rg_priv_group_of(&rg_priv_of_##Set##_groups[which], rg_priv_of_##Set##_told[which], Set##_MEMBERS) \
         : NULL)

#endif

#endif
