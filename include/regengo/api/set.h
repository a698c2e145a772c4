/* set.h - RG_SET: the leftmost match of any of several matchers, and which of them match at all.
 *
 *     RG_SET(Links, Email, Url, IPv4)
 *
 *     Links_result m;
 *     for (Links_iter it = Links_begin(s, n); Links_next(&it, &m) == RG_MATCH;)
 *         switch (m.which) {
 *         case Links_Email: printf("mail to " RG_FMT "\n", RG_ARG(m.Email.user)); break;
 *         case Links_Url:   ...
 *
 * It finds what a search for an alternative of all of them would: the match that starts first, and of equal starts that of the member
 * that is listed first. Each member is a matcher as it is, with its own search, captures, stack and budget; what makes many of them one is that none
 * is looked for where another has been found before, and none twice in the same place (run/set.h).
 */
#ifndef RG_API_SET_H
#define RG_API_SET_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/rules.h"
#include "../run/set.h"
#include "info.h"
#include "iterate.h"
#endif

/* RG_SET(Set, A, B, ...), at file scope, without a semicolon: 1 to 32 matchers that are defined above.
 *
 * Set_find(s, n, &m)           the leftmost match of any member; Set_find_at(s, n, from, &m): that starts at `from` or later
 * Set_begin(s, n)              an iterator, Set_iter, before the first of all matches
 * Set_next(&it, &m)            the next one; none overlaps the one before. RG_NO_MATCH after the last one, or an error, which stays. An
 *                              empty match right at the end of the match before is left out, as by Name_next
 * Set_matching(s, n)           which members match anywhere in s: bit i for the i-th; a member that ends with an error has no bit
 * Set_matching_status(s, n, &mask)   the same, and RG_MATCH, RG_NO_MATCH, or the error of the first member that has one
 * Set_MEMBERS                  how many there are
 *
 * m is a Set_result, or NULL: m.which is Set_A, Set_B, ... (a Set_kind; they count from 0), m.match the match, m.A the result of A where m.which is
 * Set_A. Where there is no match, all spans are unset. An error of a member ends the search with it; a member that need not be asked has
 * none. Each search of a member is one call to its RG_STEPS. Cost: about one pass over the text for each member, of which each goes by
 * its own plan (Name_info()->prefilter); Set_find stops soon behind the match. */
#define RG_SET(...) /* (Set, A, B, ...), names of matchers: the leftmost match of any */ \
    RG_PRIV_QUIET RG_PRIV_CAT(RG_PRIV_MATCHER_SET_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__) RG_PRIV_LOUD
#define RG_PRIV_MATCHER_SET_1(...) _Static_assert(0, "RG_SET: takes a name and the names of matchers");
#define RG_PRIV_MATCHER_SET_0(Set, ...) \
    RG_PRIV_CAT(RG_PRIV_MATCHER_SET_OF_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_MATCHER_SET_HAS_, RG_PRIV_COUNT(__VA_ARGS__)), 1))(Set, __VA_ARGS__)
#define RG_PRIV_MATCHER_SET_HAS_0MANY ~, 0MANY
#define RG_PRIV_MATCHER_SET_OF_0MANY(...) _Static_assert(0, "RG_SET: more than 32 matchers");
#define RG_PRIV_MATCHER_SET_OF_1(Set, ...) \
    RG_PRIV_EACH_MEMBER(NAMED, Set, __VA_ARGS__) \
    struct rg_priv_members_of_##Set; /* between: clang reads a word ahead, and would tell of what is pasted first */ \
    RG_PRIV_CAT(RG_PRIV_MATCHER_SET_STAGES_, RG_PRIV_SECOND(RG_PRIV_EACH_MEMBER(NAMELESS, Set, __VA_ARGS__), 1))(Set, __VA_ARGS__)
#define RG_PRIV_MATCHER_SET_STAGES_0NAMELESS(...)
#define RG_PRIV_MATCHER_SET_STAGES_1(Set, ...) \
    RG_PRIV_EACH_MEMBER(CHECKED, Set, __VA_ARGS__) \
    struct rg_priv_members_of_##Set { RG_PRIV_EACH_MEMBER(LISTED, Set, __VA_ARGS__) }; \
    enum { Set##_MEMBERS = sizeof(struct rg_priv_members_of_##Set) }; \
    typedef enum Set##_kind { RG_PRIV_EACH_MEMBER(KIND, Set, __VA_ARGS__) } Set##_kind; \
    typedef struct Set##_result { \
        Set##_kind which; \
        union { \
            rg_span match; \
            RG_PRIV_EACH_MEMBER(FIELD, Set, __VA_ARGS__) \
        }; \
    } Set##_result; \
    typedef struct Set##_iter { \
        const char *rg_subject; \
        size_t rg_length; \
        size_t rg_at;       /* where the next search starts */ \
        size_t rg_last_end; /* where the last match ended; SIZE_MAX: there was none */ \
        size_t rg_ahead;    /* how far members are searched for beyond what is found of another */ \
        rg_priv_group_walk rg_scan; \
        rg_status rg_state; \
        RG_PRIV_EACH_MEMBER(STATE, Set, __VA_ARGS__) \
    } Set##_iter; \
    RG_PRIV_EACH_MEMBER(OCTETS, Set, __VA_ARGS__) \
    RG_PRIV_EACH_MEMBER(SEARCHES, Set, __VA_ARGS__) \
    RG_PRIV_GROUPS_OF(Set, (RG_PRIV_EACH_MEMBER(TOLD, Set, __VA_ARGS__)), (RG_PRIV_EACH_MEMBER(WITHIN, Set, __VA_ARGS__)), \
                      RG_PRIV_EACH_MEMBER(IS_TOLD, Set, __VA_ARGS__), RG_PRIV_EACH_MEMBER(IS_WITHIN, Set, __VA_ARGS__)) \
    RG_PRIV_MATCHER_SET_FUNCTIONS(Set, (RG_PRIV_EACH_MEMBER(BEGIN, Set, __VA_ARGS__)), (RG_PRIV_EACH_MEMBER(LOOK, Set, __VA_ARGS__)), \
                          (RG_PRIV_EACH_MEMBER(GIVE, Set, __VA_ARGS__)), (RG_PRIV_EACH_MEMBER(ASK, Set, __VA_ARGS__)))

/* What is made for each member, one after the other. */
#define RG_PRIV_EACH_MEMBER(what, Set, ...) RG_PRIV_FOLD(Set, RG_PRIV_LISTED, RG_PRIV_MEMBER_##what, __VA_ARGS__)

/* What is no name would be many mistakes: so nothing is made of it where the preprocessor can tell (name.h). */
#define RG_PRIV_MEMBER_NAMED(Set, Name) RG_PRIV_CAT(RG_PRIV_MEMBER_NAMED_, RG_PRIV_IS_PAREN(Name))(Name)
#define RG_PRIV_MEMBER_NAMED_1(Name) _Static_assert(0, "RG_SET: a member is the name of a matcher, not a pattern");
#define RG_PRIV_MEMBER_NAMED_0(Name) \
    _Static_assert(RG_PRIV_SAYS(sizeof(#Name) == 1 || RG_PRIV_IS_NAME_OF(#Name)), \
                   "RG_SET: a member is the name of a matcher, and after macro expansion it is " #Name);
#define RG_PRIV_MEMBER_NAMELESS(Set, Name) RG_PRIV_CAT(RG_PRIV_MEMBER_NAMELESS_, RG_PRIV_IS_PAREN(Name))(Name)
#define RG_PRIV_MEMBER_NAMELESS_1(Name) ~, 0NAMELESS,
#define RG_PRIV_MEMBER_NAMELESS_0(Name) RG_PRIV_NO_NAME_##Name
#define RG_PRIV_MEMBER_CHECKED(Set, Name) _Static_assert(RG_SET__no_matcher_has_the_name__##Name, "");
#define RG_PRIV_MEMBER_LISTED(Set, Name) char RG_SET__each_matcher_is_listed_once__not_again__##Name;
#define RG_PRIV_MEMBER_KIND(Set, Name) Set##_##Name,
#define RG_PRIV_MEMBER_FIELD(Set, Name) Name##_result Name;
#define RG_PRIV_MEMBER_STATE(Set, Name) \
    struct { \
        rg_priv_member rg_place; \
        Name##_result rg_found; \
    } rg_of_##Name;

/* What a member may begin with, eight bytes a bit. */
#define RG_PRIV_MEMBER_OCTETS(Set, Name) \
    RG_PRIV_ENUM { \
        rg_octets_of_##Name##_in_##Set = RG_PRIV_OCTETS(rg_begins_##Name##_0) | RG_PRIV_OCTETS(rg_begins_##Name##_1) << 8 | \
                                      RG_PRIV_OCTETS(rg_begins_##Name##_2) << 16 | RG_PRIV_OCTETS(rg_begins_##Name##_3) << 24 \
    };
#define RG_PRIV_OCTETS(w) \
    (RG_PRIV_OCTET(w, 0) | RG_PRIV_OCTET(w, 1) | RG_PRIV_OCTET(w, 2) | RG_PRIV_OCTET(w, 3) | RG_PRIV_OCTET(w, 4) | RG_PRIV_OCTET(w, 5) | \
     RG_PRIV_OCTET(w, 6) | RG_PRIV_OCTET(w, 7))
#define RG_PRIV_OCTET(w, k) ((uint64_t)(((0ULL | w) >> (8 * k) & 255) != 0) << k)

/* The next match of a member that starts before `limit`, or somewhat further; and does it match at all? */
#define RG_PRIV_MEMBER_SEARCHES(Set, Name) \
    RG_PRIV_APART rg_status rg_priv_of_##Set##_search_##Name(Set##_iter *rg_it, size_t rg_limit, size_t rg_ahead) { \
        rg_priv_member *const rg_place = &rg_it->rg_of_##Name.rg_place; \
        const unsigned char *rg_before = rg_priv_member_limit(rg_place, rg_it->rg_subject, rg_it->rg_length, rg_limit, rg_ahead); \
        const rg_priv_caller rg_walk = {0, NULL, NULL, NULL, 0, Name##_MEMO_POINTS > 0 ? &rg_place->patience : NULL, NULL, \
                                        Name##_MEMO_POINTS > 0 ? &rg_place->ticket : NULL, &rg_before}; \
        const rg_status rg_answer = rg_priv_of_##Name##_run(rg_it->rg_subject, rg_it->rg_length, rg_place->to, RG_PRIV_SEARCH_BEFORE, true, \
                                                            NULL, &rg_walk, 0, &rg_it->rg_of_##Name.rg_found); \
        rg_priv_member_found(rg_place, rg_answer, rg_it->rg_subject, rg_it->rg_of_##Name.rg_found.match, rg_before); \
        return rg_answer; \
    } \
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Set##_ask_##Name(const char *rg_s, size_t rg_n) { \
        return rg_priv_of_##Name##_run(rg_s, rg_n, 0, RG_PRIV_SEARCH, false, NULL, NULL, 0, NULL); \
    }
#define RG_PRIV_MEMBER_BEGIN(Set, Name) \
    rg_it.rg_of_##Name.rg_place = rg_priv_member_begin(Name##_MEMO_POINTS, rg_length, rg_priv_of_##Name##_facts.step_limit == 0);
#define RG_PRIV_MEMBER_LOOK(Set, Name) \
    if (rg_priv_member_is_open(&rg_it->rg_of_##Name.rg_place, rg_it->rg_at, RG_PRIV_MEMBER_FROM(Set, Name), rg_best < rg_edge ? rg_best : rg_edge) && \
        (rg_may >> Set##_##Name & 1) != 0) { \
        const rg_status rg_answer = rg_priv_of_##Set##_search_##Name(rg_it, rg_best < rg_edge ? rg_best : rg_edge, \
                                                                     RG_PRIV_MEMBER_FROM(Set, Name) != 0 ? 0 : rg_it->rg_ahead); \
        if (rg_answer < 0) return rg_answer; \
    } \
    if (rg_it->rg_of_##Name.rg_place.start < rg_best) { \
        rg_best = rg_it->rg_of_##Name.rg_place.start; \
        *rg_which = Set##_##Name; \
    }
/* What the scan has told of it: it does not start before this. */
#define RG_PRIV_MEMBER_FROM(Set, Name) ((rg_alone >> Set##_##Name & 1) != 0 ? 0 : rg_it->rg_scan.seen)
#define RG_PRIV_MEMBER_GIVE(Set, Name) \
    case Set##_##Name: \
        rg_match = rg_it->rg_of_##Name.rg_found.match; \
        if (rg_result != NULL) rg_result->Name = rg_it->rg_of_##Name.rg_found; \
        break;
#define RG_PRIV_MEMBER_ASK(Set, Name) \
    if ((rg_may >> Set##_##Name & 1) != 0 && rg_priv_member_may_match(rg_s, rg_n, Name##_MIN_LENGTH, (uint64_t)rg_octets_of_##Name##_in_##Set)) { \
        const rg_status rg_answer = rg_priv_of_##Set##_ask_##Name(rg_s, rg_n); \
        if (rg_answer == RG_MATCH) rg_mask |= (uint64_t)1 << Set##_##Name; \
        if (rg_answer < 0 && rg_error == RG_NO_MATCH) rg_error = rg_answer; \
    }

/* What is made once, around those pieces, which come in parentheses. */
#define RG_PRIV_MATCHER_SET_FUNCTIONS(Set, begin, look, give, ask) \
    RG_PRIV_APART rg_status rg_priv_of_##Set##_seek(Set##_iter *rg_it, Set##_kind *rg_which) { \
        const rg_priv_group *rg_group = rg_it->rg_scan.credit >= 0 ? RG_PRIV_GROUP_OF(Set, 0, rg_it->rg_length - rg_it->rg_at) : NULL; \
        if (rg_it->rg_scan.seen < rg_it->rg_at) rg_it->rg_scan.seen = rg_it->rg_at; \
        for (size_t rg_to = rg_it->rg_at, rg_window = RG_PRIV_FIRST_WINDOW + rg_it->rg_ahead;;) { \
            size_t rg_best, rg_edge; \
            rg_to = rg_it->rg_length - rg_to < rg_window ? rg_it->rg_length + 1 : rg_to + rg_window; \
            for (;; rg_priv_group_pass(&rg_it->rg_scan, rg_edge)) { \
                uint32_t rg_may = UINT32_MAX; \
                rg_best = SIZE_MAX, rg_edge = rg_to; \
                if (rg_it->rg_scan.credit < 0) rg_group = NULL; \
                if (rg_group != NULL) rg_edge = rg_priv_group_edge(rg_group, rg_it->rg_subject, rg_it->rg_length, rg_to, &rg_it->rg_scan, &rg_may); \
                const uint32_t rg_alone = rg_group != NULL ? ~rg_group->all : UINT32_MAX; \
                RG_PRIV_OPEN_MEMBERS look \
                if (rg_edge == rg_to || rg_best < rg_edge) break; \
            } \
            if (rg_best < rg_to || rg_to > rg_it->rg_length) return rg_best != SIZE_MAX ? RG_MATCH : RG_NO_MATCH; \
            rg_window = rg_best != SIZE_MAX ? rg_best - rg_to + 1 : rg_window < RG_PRIV_LARGEST_WINDOW ? 4 * rg_window : rg_window; \
        } \
    } \
    RG_PRIV_UNUSED static inline Set##_iter Set##_begin(const char *rg_subject, size_t rg_length) { \
        Set##_iter rg_it; \
        rg_it.rg_subject = rg_subject != NULL ? rg_subject : ""; \
        rg_it.rg_length = rg_length; \
        rg_it.rg_at = 0; \
        rg_it.rg_last_end = SIZE_MAX; \
        rg_it.rg_ahead = RG_PRIV_AHEAD; \
        rg_it.rg_scan = (rg_priv_group_walk){0, RG_PRIV_GROUP_CREDIT}; \
        rg_it.rg_state = rg_subject == NULL && rg_length != 0 ? RG_ERROR_ARGUMENT : RG_MATCH; \
        RG_PRIV_OPEN_MEMBERS begin \
        return rg_it; \
    } \
    RG_PRIV_UNUSED static inline rg_status Set##_next(Set##_iter *rg_it, Set##_result *rg_result) { \
        while (rg_it->rg_state == RG_MATCH) { \
            Set##_kind rg_which = (Set##_kind)0; \
            const rg_status rg_answer = rg_it->rg_at > rg_it->rg_length ? RG_NO_MATCH : rg_priv_of_##Set##_seek(rg_it, &rg_which); \
            if (rg_answer != RG_MATCH) { \
                rg_it->rg_state = rg_answer; \
                break; \
            } \
            rg_span rg_match = {NULL, 0}; \
            switch (rg_which) { RG_PRIV_OPEN_MEMBERS give } \
            const size_t rg_from = (size_t)(rg_match.ptr - rg_it->rg_subject), rg_to = rg_from + rg_match.len; \
            const bool rg_skipped = rg_from == rg_to && rg_from == rg_it->rg_last_end; \
            rg_it->rg_last_end = rg_to; \
            rg_it->rg_at = rg_to + (rg_from == rg_to); \
            if (rg_result != NULL) rg_result->which = rg_which; \
            if (!rg_skipped) return RG_MATCH; \
        } \
        RG_PRIV_NOTHING(rg_result); \
        return rg_it->rg_state; \
    } \
    RG_PRIV_UNUSED static inline rg_status Set##_find_at(const char *rg_subject, size_t rg_length, size_t rg_from, Set##_result *rg_result) { \
        Set##_iter rg_it = Set##_begin(rg_subject, rg_length); \
        if (rg_from > rg_length) rg_it.rg_state = RG_ERROR_ARGUMENT; \
        rg_it.rg_at = rg_from; \
        rg_it.rg_ahead = 0; \
        return Set##_next(&rg_it, rg_result); \
    } \
    RG_PRIV_UNUSED static inline rg_status Set##_find(const char *rg_subject, size_t rg_length, Set##_result *rg_result) { \
        return Set##_find_at(rg_subject, rg_length, 0, rg_result); \
    } \
    RG_PRIV_APART rg_status Set##_matching_status(const char *rg_s, size_t rg_n, uint64_t *rg_matching) { \
        uint64_t rg_mask = 0; \
        rg_status rg_error = rg_s == NULL && rg_n != 0 ? RG_ERROR_ARGUMENT : RG_NO_MATCH; \
        if (rg_s == NULL) rg_s = ""; \
        if (rg_error == RG_NO_MATCH) { \
            const rg_priv_group *const rg_group = RG_PRIV_GROUP_OF(Set, 1, rg_n); \
            const uint32_t rg_may = rg_group != NULL ? rg_priv_group_sees(rg_group, rg_s, rg_n) : UINT32_MAX; \
            RG_PRIV_OPEN_MEMBERS ask \
        } \
        if (rg_matching != NULL) *rg_matching = rg_mask; \
        return rg_error != RG_NO_MATCH ? rg_error : rg_mask != 0 ? RG_MATCH : RG_NO_MATCH; \
    } \
    RG_PRIV_UNUSED static inline uint64_t Set##_matching(const char *rg_s, size_t rg_n) { \
        uint64_t rg_mask; \
        Set##_matching_status(rg_s, rg_n, &rg_mask); \
        return rg_mask; \
    }
#define RG_PRIV_OPEN_MEMBERS(...) __VA_ARGS__

#endif
