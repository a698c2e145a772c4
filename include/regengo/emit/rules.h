/* rules.h - the code of a lexer: which rule matches at a place, and how long.
 *
 * The rules that may start there are known by the first two bytes (plan/dispatch.h). Of those, a literal is compared, and a run is scanned
 * here; any other has an engine of its own (api/engine.h), out of line.
 */
#ifndef RG_EMIT_RULES_H
#define RG_EMIT_RULES_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/captures.h"
#include "../pattern/rules.h"
#include "../plan/dispatch.h"
#include "../run/caller.h"
#include "../run/spelling.h"
#include "../run/touch.h"
#include "run.h"
#include "tables.h"
#endif

/* ---- what the scan reads ---- */

/* The sets of rules that are not there, where groups of eight are filled up. */
RG_PRIV_SET(rg_first, 0none, 0ULL, 0ULL, 0ULL, 0ULL)
RG_PRIV_SET(rg_second_byte, 0none, 0ULL, 0ULL, 0ULL, 0ULL)
enum { rg_reach_0none_0 = 0 };

#define RG_PRIV_LEXER_TABLES(Name, groups, heads, ...) \
    RG_PRIV_ENUM { \
        rg_skipped_##Name = RG_PRIV_SKIPPED(heads), rg_spelled_##Name = RG_PRIV_SPELLED(heads), \
        rg_broken_##Name = RG_PRIV_BROKEN_RULES(heads), \
        rg_sees_##Name = sizeof(union { char rg_none[1]; RG_PRIV_BACKS(heads) }) - 1 \
    }; \
    RG_PRIV_UNUSED static const rg_priv_spelling rg_spellings_##Name[] = {RG_PRIV_SPELLINGS(heads)}; \
    RG_PRIV_DISPATCH(rg_by_first_##Name, rg_first, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_DISPATCH(rg_by_second_##Name, rg_second_byte, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_JUMPS(rg_jump_##Name, rg_by_first_##Name, groups, rg_spelled_##Name, RG_PRIV_BYTE_RULES(heads)) \
    RG_PRIV_LENGTHS(rg_by_length_##Name, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_UNUSED static inline const char *Name##_kind_name(Name##_kind rg_kind) { \
        static const char *const rg_names[] = {"END", "ERROR" RG_PRIV_KIND_NAMES(heads)}; \
        return (size_t)rg_kind < sizeof rg_names / sizeof rg_names[0] ? rg_names[rg_kind] : "unknown kind"; \
    }

/* The captures of all rules side by side: where those of a rule begin in group[], and where they end. */
#define RG_PRIV_LEXER_TOKEN(Name, wholes, heads) \
    struct RG_MATCHER__each_name_may_be_used_once__not_again__##Name { \
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
#define RG_PRIV_RULES_PLACES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(Name, KIND)), RG_PRIV_RULES_PLACES_B
#define RG_PRIV_RULES_PLACES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(Name, KIND)), RG_PRIV_RULES_PLACES_A
#define RG_PRIV_RULES_PLACES_A_END
#define RG_PRIV_RULES_PLACES_B_END
#define RG_PRIV_RULE_PLACES(Name, KIND, captures) rg_from_##Name##_##KIND, rg_until_##Name##_##KIND = rg_from_##Name##_##KIND + captures - 1
#define RG_PRIV_CAPTURES_OF_0SPELLED(...) 0
/* Fields, not captures: RG_CAPTURE_AGAIN has none of its own. */
#define RG_PRIV_CAPTURES_OF_0OTHER(Name, KIND) (int)RG_PRIV_GROUPS(rg_rule_##Name##_##KIND) - 1
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

/* rg_p lies in the subject, before its end. RG_MATCH, and then which rule, how long, and whether it is passed over; RG_NO_MATCH; an error;
 * RG_MORE where rg_more. That has a scan of its own (end: more), not a parameter: else compilers would take the rules' functions for streams
 * apart where there is none. */
#define RG_PRIV_LEXER_SCAN(Name, end, more, heads) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_scan_##end(const unsigned char *rg_begin, const unsigned char *rg_p, const unsigned char *rg_end, \
                                                         const unsigned char **rg_touched, unsigned *rg_rule, bool *rg_skips, \
                                                         size_t *rg_length, rg_span *rg_group) { \
        enum { rg_more = more }; \
        const size_t rg_left = (size_t)(rg_end - rg_p); \
        uint64_t rg_may = rg_by_first_##Name[rg_p[0]]; \
        if (rg_jump_##Name[rg_p[0]] == RG_PRIV_IS_BYTE_RULE) { \
            *rg_rule = (unsigned)__builtin_ctzll(rg_may), *rg_length = 1, *rg_skips = RG_PRIV_SKIPS(Name, *rg_rule); \
            return RG_MATCH; \
        } \
        if (rg_left > 1) rg_may &= rg_by_second_##Name[rg_p[1]]; \
        const uint64_t rg_spelled = rg_may & (uint64_t)rg_spelled_##Name; \
        uint64_t rg_try = rg_may; \
        unsigned rg_r = rg_longest_##Name ? rg_jump_##Name[rg_p[0]] : rg_may != 0 ? (unsigned)__builtin_ctzll(rg_may) : RG_PRIV_NO_JUMP; \
        size_t rg_best = 0; \
        rg_status rg_answer = RG_NO_MATCH; \
        (void)rg_answer, (void)rg_group, (void)rg_begin, (void)rg_touched; \
        if (rg_begin == NULL) RG_PRIV_UNREACHABLE(); \
        while (rg_r != RG_PRIV_NO_JUMP) { \
            if (!rg_longest_##Name && ((uint64_t)rg_spelled_##Name >> rg_r & 1) != 0) { \
                rg_answer = rg_priv_spelling_at(rg_p, rg_left, &rg_spellings_##Name[rg_r], rg_more); \
                if (rg_answer != RG_NO_MATCH) { \
                    if (rg_answer == RG_MORE) *rg_touched = rg_priv_any_byte; \
                    *rg_rule = rg_r, *rg_length = rg_spellings_##Name[rg_r].length, *rg_skips = RG_PRIV_SKIPS(Name, rg_r); \
                    return rg_answer; \
                } \
            } else { \
                switch (rg_r) { \
                    RG_PRIV_RULE_CASES_##end(heads) \
                default: RG_PRIV_UNREACHABLE(); \
                } \
            } \
            rg_try = RG_PRIV_RULES_BEHIND(Name, rg_may, rg_r); \
            rg_r = rg_try != 0 ? (unsigned)__builtin_ctzll(rg_try) : RG_PRIV_NO_JUMP; \
        } \
        if (rg_longest_##Name) { \
            for (rg_try = rg_spelled & rg_by_length_##Name[rg_best < 63 ? rg_best : 63]; rg_try != 0; rg_try &= rg_try - 1) { \
                rg_r = (unsigned)__builtin_ctzll(rg_try); \
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
        *rg_length = rg_best, *rg_skips = RG_PRIV_SKIPS(Name, *rg_rule); \
        return rg_best > 0 ? RG_MATCH : RG_NO_MATCH; \
    }
/* The same of a text, out of line: seldom asked, and then for long. */
#define RG_PRIV_LEXER_FAR(Name) \
    RG_PRIV_APART rg_status rg_priv_of_##Name##_far(const unsigned char *rg_begin, const unsigned char *rg_p, const unsigned char *rg_end, \
                                                 unsigned *rg_rule, bool *rg_skips, size_t *rg_length, rg_span *rg_group) { \
        return rg_priv_of_##Name##_scan_here(rg_begin, rg_p, rg_end, NULL, rg_rule, rg_skips, rg_length, rg_group); \
    }
/* Of these rules, those that are tried after this one: where the longest wins, literals come last. */
#define RG_PRIV_RULES_BEHIND(Name, may, rule) \
    ((may) & (rg_longest_##Name ? ~(uint64_t)rg_spelled_##Name : ~(uint64_t)0) & ~(((uint64_t)2 << (rule)) - 1))
#define RG_PRIV_SKIPS(Name, rule) (((uint64_t)rg_skipped_##Name >> (rule) & 1) != 0)

#define RG_PRIV_RULE_CASES_here(heads) RG_PRIV_END(RG_PRIV_RULE_CASES_A heads)
#define RG_PRIV_RULE_CASES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, skips, k, RG_PRIV_RULE_HERE(Name, KIND)) RG_PRIV_RULE_CASES_B
#define RG_PRIV_RULE_CASES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, skips, k, RG_PRIV_RULE_HERE(Name, KIND)) RG_PRIV_RULE_CASES_A
#define RG_PRIV_RULE_CASES_A_END
#define RG_PRIV_RULE_CASES_B_END
#define RG_PRIV_RULE_HERE(Name, KIND) rg_rule_##Name##_##KIND##_here(rg_begin, rg_p, rg_end, &rg_size, rg_group)
#define RG_PRIV_RULE_CASES_more(heads) RG_PRIV_END(RG_PRIV_RULE_CASES_C heads)
#define RG_PRIV_RULE_CASES_C(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, skips, k, RG_PRIV_RULE_MORE(Name, KIND)) RG_PRIV_RULE_CASES_D
#define RG_PRIV_RULE_CASES_D(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, skips, k, RG_PRIV_RULE_MORE(Name, KIND)) RG_PRIV_RULE_CASES_C
#define RG_PRIV_RULE_CASES_C_END
#define RG_PRIV_RULE_CASES_D_END
#define RG_PRIV_RULE_MORE(Name, KIND) rg_rule_##Name##_##KIND##_more(rg_begin, rg_p, rg_end, &rg_size, rg_group, rg_touched)
#define RG_PRIV_RULE_CASE_0SPELLED(Name, KIND, skips, k, call)
#define RG_PRIV_RULE_CASE_0OTHER(Name, KIND, skips, k, call) \
    case (int)Name##_##KIND - 2: { \
        if (RG_PRIV_RULE_IS_RUN(k)) { \
            const unsigned char *const rg_after = rg_rule_##Name##_##KIND##_rest(rg_p + 1, rg_end); \
            if (rg_more && rg_maximal_##k != RG_PRIV_ONE_BYTE && rg_after == rg_end) { \
                *rg_touched = (const unsigned char *)rg_rest_table_##k; \
                return RG_MORE; \
            } \
            if (rg_best > 0 && (size_t)(rg_after - rg_p) > rg_best) RG_PRIV_RULE_CLEAR(Name) \
            RG_PRIV_RULE_TAKES(Name, KIND, skips, (size_t)(rg_after - rg_p)) \
            break; \
        } \
        const uint64_t rg_so_far = rg_best; \
        if (rg_max_##k < RG_PRIV_FAR && (uint64_t)rg_max_##k <= rg_so_far) break; \
        size_t rg_size = rg_best; \
        rg_answer = call; \
        if (rg_answer != RG_MATCH && rg_answer != RG_NO_MATCH) return rg_answer; \
        if (rg_answer == RG_MATCH) { RG_PRIV_RULE_TAKES(Name, KIND, skips, rg_size) } \
        break; \
    }

/* A rule by its engine, out of line: so what all tokens go through keeps its registers, and those of a text and of a stream share it. RG_MATCH
 * where it is longer than what there is already; then its captures are in their places, and no others. */
#define RG_PRIV_RULE_FUNCTIONS(heads) RG_PRIV_END(RG_PRIV_RULE_FUNCTIONS_A heads)
#define RG_PRIV_RULE_FUNCTIONS_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_FUNCTION_##is(Name, KIND, skips, k) RG_PRIV_RULE_FUNCTIONS_B
#define RG_PRIV_RULE_FUNCTIONS_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_FUNCTION_##is(Name, KIND, skips, k) RG_PRIV_RULE_FUNCTIONS_A
#define RG_PRIV_RULE_FUNCTIONS_A_END
#define RG_PRIV_RULE_FUNCTIONS_B_END
#define RG_PRIV_RULE_FUNCTION_0SPELLED(...)
#define RG_PRIV_RULE_FUNCTION_0OTHER(Name, KIND, skips, k) \
    RG_PRIV_INLINE const unsigned char *rg_rule_##Name##_##KIND##_rest(const unsigned char *rg_p, const unsigned char *rg_end) { \
        (void)rg_end; \
        return !RG_PRIV_RULE_IS_RUN(k) || rg_maximal_##k == RG_PRIV_ONE_BYTE ? rg_p : RG_PRIV_RULE_REST(k, skips, rg_p, rg_end); \
    } \
    RG_PRIV_APART rg_status rg_rule_##Name##_##KIND##_here(const unsigned char *rg_begin, const unsigned char *rg_p, const unsigned char *rg_end, \
                                                        size_t *rg_best, rg_span *rg_group) { \
        const rg_priv_caller *const rg_caller = NULL; \
        RG_PRIV_RULE_RUNS(Name, KIND, RG_PRIV_PREFIX, again) \
    } \
    RG_PRIV_APART rg_status rg_rule_##Name##_##KIND##_more(const unsigned char *rg_begin, const unsigned char *rg_p, const unsigned char *rg_end, \
                                                        size_t *rg_best, rg_span *rg_group, const unsigned char **rg_touched) { \
        const rg_priv_caller rg_streams = {0, NULL, NULL, NULL, 0, NULL, NULL, NULL, rg_touched}, *const rg_caller = &rg_streams; \
        RG_PRIV_RULE_RUNS(Name, KIND, RG_PRIV_PREFIX_MORE, again_more) \
    }
#define RG_PRIV_RULE_RUNS(Name, KIND, mode, again) \
    rg_rule_##Name##_##KIND##_result rg_result; \
    (void)rg_group; \
    if (rg_begin == NULL || rg_p < rg_begin || rg_p >= rg_end) RG_PRIV_UNREACHABLE(); \
    const rg_status rg_answer = rg_priv_of_rg_rule_##Name##_##KIND##_engine(RG_PRIV_RULE_PLACE, mode, true, NULL, rg_caller, 0, \
                                                                                RG_PRIV_COPY(rg_rule_##Name##_##KIND, again), &rg_result); \
    if (rg_answer != RG_MATCH) return rg_answer; \
    const size_t rg_size = rg_priv_span_length(rg_result.match); \
    if (rg_size <= *rg_best) return RG_NO_MATCH; \
    if (*rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
    *rg_best = rg_size; \
    for (size_t rg_g = 1; rg_g < RG_PRIV_GROUPS(rg_rule_##Name##_##KIND); rg_g++) \
        rg_group[rg_from_##Name##_##KIND - 1 + rg_g] = rg_result.group[rg_g]; \
    return RG_MATCH;
#define RG_PRIV_RULE_PLACE (const char *)rg_begin, (size_t)(rg_end - rg_begin), (size_t)(rg_p - rg_begin)
/* An exit of its own for each rule that has won: then the compiler knows which it is. Where the longest wins, others may be longer, and a
 * literal as long. */
#define RG_PRIV_RULE_TAKES(Name, KIND, skips, length) \
    if (length > rg_best && \
        (!rg_longest_##Name || (RG_PRIV_RULES_BEHIND(Name, rg_may, Name##_##KIND - 2) == 0 && \
                                (rg_spelled == 0 || (rg_spelled & rg_by_length_##Name[length < 63 ? length : 63]) == 0)))) { \
        *rg_rule = (unsigned)((int)Name##_##KIND - 2), *rg_length = length, *rg_skips = skips; \
        return RG_MATCH; \
    } \
    if (length > rg_best) rg_best = length, *rg_rule = rg_r;

/* What takes no engine: white space is passed over, and a token that its first bytes tell is there; anything else is left to the scan. Moves
 * *rg_at to where that begins; the token's length, and its rule, or 0. One table tells of a byte which of these it is, as what a lexer costs
 * most is a wrong guess of where to go. */
#define RG_PRIV_LEXER_NEAR(Name, heads) \
    RG_PRIV_INLINE const unsigned char *rg_priv_of_##Name##_near(const unsigned char *rg_begin, const unsigned char **rg_at, \
                                                                       const unsigned char *rg_end, unsigned *rg_rule, rg_span *rg_group) { \
        const unsigned char *rg_p = *rg_at, *rg_after = NULL; \
        (void)rg_begin, (void)rg_group; \
        while (rg_p < rg_end) { \
            const uint64_t rg_first = rg_by_first_##Name[*rg_p]; \
            RG_PRIV_BLANKS(heads) \
            const unsigned rg_jump = rg_jump_##Name[*rg_p]; \
            if (rg_jump == RG_PRIV_IS_BYTE_RULE) { \
                *rg_rule = (unsigned)__builtin_ctzll(rg_first), rg_after = rg_p + 1; \
                break; \
            } \
            if (rg_end - rg_p <= RG_PRIV_NEAR_ROOM) break; \
            const uint64_t rg_may = rg_first & rg_by_second_##Name[rg_p[1]]; \
            (void)rg_may; \
            switch (rg_jump) { \
                RG_PRIV_NEAR_RULES(heads) \
            case RG_PRIV_NO_JUMP: \
                if (rg_longest_##Name) { \
                    const size_t rg_length = rg_priv_spelled_longest(rg_p, (size_t)(rg_end - rg_p), rg_spellings_##Name, rg_may, rg_rule); \
                    if (rg_length != 0 && !RG_PRIV_SKIPS(Name, *rg_rule)) rg_after = rg_p + rg_length; \
                } \
                break; \
            default: break; \
            } \
            break; \
        } \
        *rg_at = rg_p; \
        return rg_after; \
    }
/* So many bytes behind the first one may be read. */
#define RG_PRIV_NEAR_ROOM 16

#define RG_PRIV_BLANKS(heads) RG_PRIV_END(RG_PRIV_BLANKS_A heads)
#define RG_PRIV_BLANKS_A(Name, KIND, skips, k, is, ...) RG_PRIV_BLANK_##is(Name, KIND, skips, k) RG_PRIV_BLANKS_B
#define RG_PRIV_BLANKS_B(Name, KIND, skips, k, is, ...) RG_PRIV_BLANK_##is(Name, KIND, skips, k) RG_PRIV_BLANKS_A
#define RG_PRIV_BLANKS_A_END
#define RG_PRIV_BLANKS_B_END
#define RG_PRIV_BLANK_0SPELLED(...)
#define RG_PRIV_BLANK_0OTHER(Name, KIND, skips, k) \
    if (skips && RG_PRIV_RULE_IS_RUN(k) && rg_first == RG_PRIV_RULE_BIT(Name, KIND)) { \
        rg_p = rg_rule_##Name##_##KIND##_rest(rg_p + 1, rg_end); \
        continue; \
    }

#define RG_PRIV_NEAR_RULES(heads) RG_PRIV_END(RG_PRIV_NEAR_RULES_A heads)
#define RG_PRIV_NEAR_RULES_A(Name, KIND, skips, k, is, ...) RG_PRIV_NEAR_RULE_##is(Name, KIND, skips, k) RG_PRIV_NEAR_RULES_B
#define RG_PRIV_NEAR_RULES_B(Name, KIND, skips, k, is, ...) RG_PRIV_NEAR_RULE_##is(Name, KIND, skips, k) RG_PRIV_NEAR_RULES_A
#define RG_PRIV_NEAR_RULES_A_END
#define RG_PRIV_NEAR_RULES_B_END
#define RG_PRIV_NEAR_RULE_0SPELLED(...)
/* Where no other rule may match before, and, if the longest wins, longer: a run; a byte that is all of the rule's match; or what the rule's
 * engine says, if that is a match. A run may be a keyword. */
#define RG_PRIV_NEAR_RULE_0OTHER(Name, KIND, skips, k) \
    case (int)Name##_##KIND - 2: { \
        const uint64_t rg_spelled = rg_longest_##Name ? rg_may & (uint64_t)rg_spelled_##Name : 0; \
        if (RG_PRIV_RULES_RIVAL(Name, rg_may, Name##_##KIND - 2) != 0) break; \
        if ((skips || !RG_PRIV_RULE_IS_RUN(k)) && rg_spelled != 0) break; \
        *rg_rule = (unsigned)((int)Name##_##KIND - 2); \
        const unsigned char *rg_last = rg_rule_##Name##_##KIND##_rest(rg_p + 1, rg_end); \
        if (RG_PRIV_RULE_IS_RUN(k) && rg_spelled != 0) { \
            const size_t rg_length = (size_t)(rg_last - rg_p) < 62 ? (size_t)(rg_last - rg_p) : 62; \
            const uint64_t rg_longer = rg_spelled & rg_by_length_##Name[rg_length + 1]; \
            if (rg_length == 62 || (rg_longer & RG_PRIV_GO_ON(Name, k)) != 0) break; \
            *rg_rule = rg_priv_spelled_alike(rg_p, rg_length, rg_spellings_##Name, \
                                             rg_spelled & rg_by_length_##Name[rg_length] & ~rg_longer & (RG_PRIV_RULE_BIT(Name, KIND) - 1), *rg_rule); \
            if (RG_PRIV_SKIPS(Name, *rg_rule)) { \
                rg_p = rg_last; \
                continue; \
            } \
        } \
        if (!RG_PRIV_RULE_IS_RUN(k) && !RG_PRIV_RULE_IS_BYTE(k, rg_p)) { \
            size_t rg_size = 0; \
            if (rg_rule_##Name##_##KIND##_here(rg_begin, rg_p, rg_end, &rg_size, rg_group) != RG_MATCH) break; \
            rg_last = rg_p + rg_size; \
        } \
        if (skips) { \
            if (rg_captures_##k != 0) RG_PRIV_RULE_CLEAR(Name) \
            rg_p = rg_last; \
            continue; \
        } \
        rg_after = rg_last; \
        break; \
    }
/* The byte at p is the whole match. */
#define RG_PRIV_RULE_IS_BYTE(k, p) \
    (rg_captures_##k == 0 && rg_min_##k == 1 && (rg_sole_##k##_0 | rg_sole_##k##_1) != 0 && \
     rg_priv_has(p[0], rg_sole_##k##_0, rg_sole_##k##_1, 0, 0) && \
     !rg_priv_has(p[1], rg_onward_##k##_0, rg_onward_##k##_1, RG_PRIV_ANYTHING, RG_PRIV_ANYTHING))
/* Literals that may begin as that match does, and go on behind it. */
#define RG_PRIV_GO_ON(Name, k) (RG_PRIV_HAS_ALL_OF_A_WORD(rg_beyond, k) ? 0ULL | rg_broken_##Name : RG_PRIV_ANYTHING)
#define RG_PRIV_HAS_ALL_OF_A_WORD(name, k) \
    (RG_PRIV_WORD_WITHIN(RG_PRIV_WORD_0, name##_##k##_0) && RG_PRIV_WORD_WITHIN(RG_PRIV_WORD_1, name##_##k##_1))
/* Of these rules, those without which this one does not win: where the first wins, those before it. */
#define RG_PRIV_RULES_RIVAL(Name, may, rule) \
    ((may) & (rg_longest_##Name ? ~(uint64_t)rg_spelled_##Name & ~((uint64_t)1 << (rule)) : ((uint64_t)1 << (rule)) - 1))

/* A rule that takes a byte, or all there are of a set behind it, needs no engine: its first byte has been looked at. Where many bytes are in
 * the set, nobody guesses how long a run is: by blocks. White space is short, and how short is guessed well. */
#define RG_PRIV_RULE_IS_RUN(k) ((rg_maximal_##k & 1) != 0 && rg_captures_##k == 0)
#define RG_PRIV_RULE_REST(k, skips, p, end) \
    (RG_PRIV_OF_ALL(rest_##k)           ? end \
     : RG_PRIV_OF_ALL_BUT_ONE(rest_##k) ? rg_priv_byte(p, end, rg_edge0_rest_##k, 1) \
                                        : RG_PRIV_BY_BLOCKS(rg_parts_rest_##k <= 4 && RG_PRIV_SIZE_OF(rg_beyond, k) >= 32, \
                                                            rg_priv_scan_blocks(p, end, &rg_ranges_rest_##k, RG_PRIV_RULE_BYTES(k), 1), \
                                                            RG_PRIV_RULE_SCAN(k, skips, p, end)))
#define RG_PRIV_RULE_SCAN(k, skips, p, end) \
    (skips ? rg_priv_scan_short : rg_parts_rest_##k == 1 ? rg_priv_scan_range : rg_priv_scan)(p, end, RG_PRIV_RULE_BYTES(k), &rg_ranges_rest_##k, \
        RG_PRIV_FAR_SCAN(rg_parts_rest_##k))
#define RG_PRIV_RULE_BYTES(k) ((const unsigned char *)rg_rest_table_##k)
#define RG_PRIV_RULE_TABLE(k) \
    RG_PRIV_EDGES_OF(rest_##k, rg_beyond, k) RG_PRIV_PARTS(rest_##k) RG_PRIV_MORE_EDGES_OF(rest_##k) RG_PRIV_RANGES(rest_##k) \
    RG_PRIV_TABLE(rg_rest_table, k, rg_beyond_##k##_0, rg_beyond_##k##_1, rg_beyond_##k##_2, rg_beyond_##k##_3)
/* What a shorter match has left. */
#define RG_PRIV_RULE_CLEAR(Name) \
    { \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_group + 1, (RG_PRIV_GROUPS(Name) - 1) * sizeof(rg_span)); \
    }

#endif
