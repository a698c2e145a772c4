/* rules.h - the code of a lexer: which rule matches at a place, and how long.
 *
 * The rules that may start there are known by the first two bytes (plan/dispatch.h). Of those, a literal is compared; any other is the
 * engine of its own (api/engine.h), with a constant mode, so that it folds into its case here.
 */
#ifndef RG_EMIT_RULES_H
#define RG_EMIT_RULES_H

#include "../learn/captures.h"
#include "../pattern/rules.h"
#include "../plan/dispatch.h"
#include "../run/context.h"
#include "../run/spelling.h"
#include "../run/touch.h"
#include "tables.h"

/* ---- what the scan reads ---- */

/* The sets of rules that are not there, where groups of eight are filled up. */
RG_PRIV_SET(rg_first, 0none, 0ULL, 0ULL, 0ULL, 0ULL)
RG_PRIV_SET(rg_second_byte, 0none, 0ULL, 0ULL, 0ULL, 0ULL)

#define RG_PRIV_LEXER_TABLES(Name, groups, heads, ...) \
    RG_PRIV_ENUM { \
        rg_skipped_##Name = RG_PRIV_SKIPPED(heads), rg_spelled_##Name = RG_PRIV_SPELLED(heads), \
        rg_behind_##Name = sizeof(union { char rg_none[1]; RG_PRIV_BACKS(heads) }) - 1 \
    }; \
    RG_PRIV_UNUSED static const rg_priv_spelling rg_spellings_##Name[] = {RG_PRIV_SPELLINGS(heads)}; \
    RG_PRIV_DISPATCH(rg_by_first_##Name, rg_first, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_DISPATCH(rg_by_second_##Name, rg_second_byte, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_UNUSED static inline const char *Name##_kind_name(Name##_kind rg_kind) { \
        static const char *const rg_names[] = {"END", "ERROR" RG_PRIV_KIND_NAMES(heads)}; \
        return (size_t)rg_kind < sizeof rg_names / sizeof rg_names[0] ? rg_names[rg_kind] : "unknown kind"; \
    }

/* The captures of all rules side by side: where those of a rule begin in group[], and where they end. */
#define RG_PRIV_LEXER_TOKEN(Name, wholes, heads) \
    struct rg_priv_names_##Name { \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__span; \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__group; \
        RG_PRIV_RULES_NAMES(wholes) \
    }; \
    enum { rg_captures_of_##Name = 0, RG_PRIV_RULES_PLACES(heads) }; \
    typedef struct Name##_token { \
        Name##_kind kind; \
        rg_status status; \
        uint64_t offset; \
        union { \
            struct { \
                rg_span span; \
                RG_PRIV_RULES_FIELDS(wholes) \
            }; \
            rg_span group[RG_PRIV_GROUPS(Name)]; \
        }; \
    } Name##_token;
#define RG_PRIV_RULES_PLACES(heads) RG_PRIV_END(RG_PRIV_RULES_PLACES_A heads)
#define RG_PRIV_RULES_PLACES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(k)), RG_PRIV_RULES_PLACES_B
#define RG_PRIV_RULES_PLACES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(k)), RG_PRIV_RULES_PLACES_A
#define RG_PRIV_RULES_PLACES_A_END
#define RG_PRIV_RULES_PLACES_B_END
#define RG_PRIV_RULE_PLACES(Name, KIND, captures) rg_from_##Name##_##KIND, rg_until_##Name##_##KIND = rg_from_##Name##_##KIND + captures - 1
#define RG_PRIV_CAPTURES_OF_0SPELLED(k) 0
#define RG_PRIV_CAPTURES_OF_0OTHER(k) rg_captures_##k
#define RG_PRIV_RULES_NAMES(wholes) RG_PRIV_END(RG_PRIV_RULES_NAMES_A wholes)
#define RG_PRIV_RULES_NAMES_A(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_NAMES, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_NAMES_B
#define RG_PRIV_RULES_NAMES_B(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_NAMES, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_NAMES_A
#define RG_PRIV_RULES_NAMES_A_END
#define RG_PRIV_RULES_NAMES_B_END
#define RG_PRIV_RULES_FIELDS(wholes) RG_PRIV_END(RG_PRIV_RULES_FIELDS_A wholes)
#define RG_PRIV_RULES_FIELDS_A(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_FIELDS, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_FIELDS_B
#define RG_PRIV_RULES_FIELDS_B(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_FIELDS, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_FIELDS_A
#define RG_PRIV_RULES_FIELDS_A_END
#define RG_PRIV_RULES_FIELDS_B_END

/* ---- the scan: which rule matches at a place, and how long ---- */

/* rg_at is below rg_n. RG_MATCH, and then rg_rule and rg_best; RG_NO_MATCH; an error; RG_MORE where rg_more. */
#define RG_PRIV_LEXER_SCAN(Name, heads) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_scan(const char *rg_s, size_t rg_n, size_t rg_at, bool rg_more, \
                                                   const unsigned char **rg_touched, unsigned *rg_rule, size_t *rg_length, \
                                                   rg_span *rg_group) { \
        const rg_priv_caller rg_streams = {0, NULL, NULL, NULL, 0, NULL, NULL, NULL, rg_touched}, *const rg_caller = rg_more ? &rg_streams : NULL; \
        const unsigned char *const rg_p = (const unsigned char *)rg_s + rg_at; \
        const size_t rg_left = rg_n - rg_at; \
        uint64_t rg_may = rg_by_first_##Name[rg_p[0]]; \
        if (rg_left > 1) rg_may &= rg_by_second_##Name[rg_p[1]]; \
        size_t rg_best = 0; \
        rg_status rg_answer = RG_NO_MATCH; \
        if (rg_s == NULL || rg_at >= rg_n) RG_PRIV_UNREACHABLE(); \
        for (uint64_t rg_try = rg_longest_##Name ? rg_may & ~(uint64_t)rg_spelled_##Name : rg_may; rg_try != 0; rg_try &= rg_try - 1) { \
            const unsigned rg_r = (unsigned)__builtin_ctzll(rg_try); \
            if (!rg_longest_##Name && ((uint64_t)rg_spelled_##Name >> rg_r & 1) != 0) { \
                rg_answer = rg_priv_spelling_at(rg_p, rg_left, &rg_spellings_##Name[rg_r], rg_more); \
                if (rg_answer == RG_NO_MATCH) continue; \
                if (rg_answer == RG_MORE) *rg_touched = rg_priv_any_byte; \
                *rg_rule = rg_r, *rg_length = rg_spellings_##Name[rg_r].length; \
                return rg_answer; \
            } \
            switch (rg_r) { \
                RG_PRIV_RULE_CASES(heads) \
            default: RG_PRIV_UNREACHABLE(); \
            } \
            if (!rg_longest_##Name && rg_best > 0) break; \
        } \
        if (rg_longest_##Name) { \
            for (uint64_t rg_try = rg_may & (uint64_t)rg_spelled_##Name; rg_try != 0; rg_try &= rg_try - 1) { \
                const unsigned rg_r = (unsigned)__builtin_ctzll(rg_try); \
                const size_t rg_size = rg_spellings_##Name[rg_r].length; \
                if (rg_size < rg_best || (rg_size == rg_best && rg_r > *rg_rule)) continue; \
                rg_answer = rg_priv_spelling_at(rg_p, rg_left, &rg_spellings_##Name[rg_r], rg_more); \
                if (rg_answer == RG_NO_MATCH) continue; \
                if (rg_answer == RG_MORE) { \
                    *rg_touched = rg_priv_any_byte; \
                    return RG_MORE; \
                } \
                if (rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
                rg_best = rg_size, *rg_rule = rg_r; \
            } \
        } \
        *rg_length = rg_best; \
        return rg_best > 0 ? RG_MATCH : RG_NO_MATCH; \
    }

#define RG_PRIV_RULE_CASES(heads) RG_PRIV_END(RG_PRIV_RULE_CASES_A heads)
#define RG_PRIV_RULE_CASES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, k) RG_PRIV_RULE_CASES_B
#define RG_PRIV_RULE_CASES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, k) RG_PRIV_RULE_CASES_A
#define RG_PRIV_RULE_CASES_A_END
#define RG_PRIV_RULE_CASES_B_END
#define RG_PRIV_RULE_CASE_0SPELLED(Name, KIND, k)
#define RG_PRIV_RULE_CASE_0OTHER(Name, KIND, k) \
    case (int)Name##_##KIND - 2: { \
        if (RG_PRIV_RULE_IS_RUN(k)) { \
            const unsigned char *const rg_after = rg_maximal_##k == RG_PRIV_ONE_BYTE ? rg_p + 1 : RG_PRIV_RULE_RUN(k, rg_p + 1, rg_p + rg_left); \
            if (rg_more && rg_maximal_##k != RG_PRIV_ONE_BYTE && rg_after == rg_p + rg_left) { \
                *rg_touched = (const unsigned char *)rg_rest_table_##k; \
                return RG_MORE; \
            } \
            if ((size_t)(rg_after - rg_p) > rg_best) { \
                if (rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
                rg_best = (size_t)(rg_after - rg_p), *rg_rule = rg_r; \
            } \
            break; \
        } \
        rg_rule_##Name##_##KIND##_result rg_result; \
        if (rg_max_##k < RG_PRIV_FAR && (uint64_t)rg_max_##k <= rg_best) break; \
        rg_answer = rg_more ? rg_priv_of_rg_rule_##Name##_##KIND##_run(rg_s, rg_n, rg_at, RG_PRIV_PREFIX_MORE, true, NULL, rg_caller, 0, &rg_result) \
                            : rg_priv_of_rg_rule_##Name##_##KIND##_run(rg_s, rg_n, rg_at, RG_PRIV_PREFIX, true, NULL, rg_caller, 0, &rg_result); \
        if (rg_answer != RG_MATCH && rg_answer != RG_NO_MATCH) return rg_answer; \
        if (rg_answer == RG_MATCH && rg_priv_span_length(rg_result.match) > rg_best) { \
            if (rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
            rg_best = rg_priv_span_length(rg_result.match), *rg_rule = rg_r; \
            for (size_t rg_g = 1; rg_g < RG_PRIV_GROUPS(rg_rule_##Name##_##KIND); rg_g++) \
                rg_group[rg_from_##Name##_##KIND - 1 + rg_g] = rg_result.group[rg_g]; \
        } \
        break; \
    }
/* A rule that takes a byte, or all there are of a set behind it, needs no engine: its first byte has been looked at. */
#define RG_PRIV_RULE_IS_RUN(k) ((rg_maximal_##k & 1) != 0 && rg_captures_##k == 0)
#define RG_PRIV_RULE_RUN(k, p, end) \
    (RG_PRIV_OF_ALL(rest_##k)           ? end \
     : RG_PRIV_OF_ALL_BUT_ONE(rest_##k) ? rg_priv_byte(p, end, rg_edge0_rest_##k, 0) \
     : rg_parts_rest_##k == 1           ? rg_priv_scan_range(p, end, (const unsigned char *)rg_rest_table_##k, &rg_ranges_rest_##k) \
                                        : rg_priv_scan(p, end, (const unsigned char *)rg_rest_table_##k, &rg_ranges_rest_##k))
#define RG_PRIV_RULE_TABLE(k) \
    RG_PRIV_EDGES_OF(rest_##k, rg_rest, k) RG_PRIV_PARTS(rest_##k) RG_PRIV_MORE_EDGES_OF(rest_##k) RG_PRIV_RANGES(rest_##k) \
    RG_PRIV_TABLE(rg_rest_table, k, rg_rest_##k##_0, rg_rest_##k##_1, rg_rest_##k##_2, rg_rest_##k##_3)
/* What a shorter match has left. */
#define RG_PRIV_RULE_CLEAR(Name) \
    { \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_group + 1, (RG_PRIV_GROUPS(Name) - 1) * sizeof(rg_span)); \
    }

#endif
