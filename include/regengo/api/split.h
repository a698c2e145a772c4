/* split.h - the text between matches: Name_split, Name_split_next. */
#ifndef RG_API_SPLIT_H
#define RG_API_SPLIT_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/fields.h"
#include "iterate.h"
#endif

/* Name_split(s, n)            a splitter before the first field
 * Name_split_n(s, n, limit)   the same for at most `limit` fields, of which the last is the rest; 0: none, negative: all
 * Name_split_next(&it, &field)  the next field: RG_MATCH, RG_NO_MATCH after the last one, or an error, which stays
 *
 * it.separator is the match before the field that was given, unset before the first. Which fields there are is in run/fields.h: those
 * of Go's regexp.Split. Cost: Name_next, without captures. */
#define RG_PRIV_SPLITTER(Name, options) \
    typedef struct Name##_splitter { \
        rg_span separator; \
        Name##_iter rg_it; \
        rg_priv_fields rg_fields; \
    } Name##_splitter; \
    RG_PRIV_UNUSED static inline Name##_splitter Name##_split_n(const char *rg_subject, size_t rg_length, ptrdiff_t rg_limit) { \
        return (Name##_splitter){{NULL, 0}, Name##_begin(rg_subject, rg_length), rg_priv_fields_begin(rg_length, rg_limit)}; \
    } \
    RG_PRIV_UNUSED static inline Name##_splitter Name##_split(const char *rg_subject, size_t rg_length) { \
        return Name##_split_n(rg_subject, rg_length, -1); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_split_next(Name##_splitter *rg_it, rg_span *rg_field) { \
        RG_PRIV_ONE_CALL(options) \
        Name##_result rg_found; \
        rg_status rg_answer; \
        do { \
            rg_found.match = (rg_span){NULL, 0}; \
            rg_answer = rg_priv_fields_at_rest(&rg_it->rg_fields, rg_it->rg_it.rg_state) ? RG_NO_MATCH \
                        : Name##_MEMO_POINTS == 0 ? rg_priv_of_##Name##_step(&rg_it->rg_it, false, NULL, rg_caller, &rg_found) \
                                                  : Name##_next(&rg_it->rg_it, &rg_found); \
        } while (rg_answer == RG_MATCH && rg_priv_fields_skip(rg_it->rg_it.rg_subject, rg_found.match)); \
        return rg_priv_fields_next(&rg_it->rg_fields, rg_it->rg_it.rg_subject, rg_answer, rg_found.match, rg_field, &rg_it->separator); \
    }

#endif
