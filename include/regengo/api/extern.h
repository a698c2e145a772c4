/* extern.h - RG_MATCHER_EXTERN: a matcher as other files see it, in C and in C++. What defines it is RG_MATCHER_EXPORT (export.h).
 *
 * A matcher in a header is compiled by each file that includes it. Declared here instead, it is compiled once, and its users need
 * neither the pattern nor the words that it is written in. The price is a call where RG_MATCHER could be inlined.
 */
#ifndef RG_API_EXTERN_H
#define RG_API_EXTERN_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>

#include "../base/platform.h"
#include "../base/pp.h"
#include "../run/context.h"
#include "../run/fields.h"
#include "../run/output.h"
#include "../run/value.h"
#include "template.h"
#endif

/* RG_MATCHER_EXTERN(Name, capture, ...), at file scope in a header, without a semicolon: the name of the matcher and those of its
 * captures, none to 32, in the order of their opening parentheses. A name of a capture may be no keyword of C++ if C++ is to see it.
 *
 *     RG_MATCHER_EXTERN(Email, user, domain, tld)
 *
 * declares, with C linkage, as RG_MATCHER makes them (what they do and answer is said in api/matcher.h, iterate.h, split.h, replace.h):
 *
 *     types       Name_result (match, each capture, group[]), Name_iter, Name_splitter
 *     constants   Name_GROUPS, Name_GROUP_match, Name_GROUP_<capture>
 *     functions   Name_match, _prefix, _find, _prefix_at, _find_at; _matches, _starts, _is_match; _match_with, _prefix_with, _find_with;
 *                 _begin, _begin_with, _next; _count, _find_all; _split, _split_n, _split_next;
 *                 _replace, _replace_n, _replace_with; _info, _matcher, _memo_bytes
 *
 * RG_FOR_EACH works on it. Not declared are
 *     the other constants (Name_MIN_LENGTH, ...), which only the pattern tells: Name_info() has them at run time;
 *     streams and the functions with _more, which have a word of their own, RG_STREAM_EXTERN (extern_stream.h);
 *     what RG_CALL, RG_SET and RG_REPLACEMENT need: they take an RG_MATCHER, as they compile its pattern anew. */
#define RG_MATCHER_EXTERN(...) RG_PRIV_CAT(RG_PRIV_EXTERN_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_EXTERN_1(Name) RG_PRIV_EXTERN_NAMED(Name, , )
#define RG_PRIV_EXTERN_0(Name, ...) \
    RG_PRIV_CAT(RG_PRIV_EXTERN_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_EXTERN_IS_, RG_PRIV_COUNT(__VA_ARGS__)), 0FEW))(Name, __VA_ARGS__)
#define RG_PRIV_EXTERN_IS_0MANY ~, 0MANY
#define RG_PRIV_EXTERN_0MANY(Name, ...) RG_PRIV_ASSERT(0, "RG_MATCHER_EXTERN(" #Name ", ...): more than 32 captures");
#define RG_PRIV_EXTERN_0FEW(Name, ...) \
    RG_PRIV_EXTERN_NAMED(Name, RG_PRIV_FOLD(Name, RG_PRIV_EXTERN_BOTH, RG_PRIV_EXTERN_CHECK, __VA_ARGS__), \
                         RG_PRIV_FOLD(Name, RG_PRIV_EXTERN_BOTH, RG_PRIV_EXTERN_CAPTURE, __VA_ARGS__))
#define RG_PRIV_EXTERN_BOTH(left, right) left right
#define RG_PRIV_EXTERN_NAMED(Name, checks, captures) \
    RG_PRIV_CAT(RG_PRIV_EXTERN_OF_, RG_PRIV_KIND(Name))(Name, checks, captures)
#define RG_PRIV_EXTERN_OF_0NOTHING(...) RG_PRIV_ASSERT(0, "RG_MATCHER_EXTERN: takes a name, and those of the captures");
#define RG_PRIV_EXTERN_OF_0NODE(...) RG_PRIV_EXTERN_OF_0NOTHING()
#define RG_PRIV_EXTERN_OF_0TWO(...) RG_PRIV_EXTERN_OF_0NOTHING()
#define RG_PRIV_EXTERN_OF_0LONE(...) RG_PRIV_EXTERN_OF_0NOTHING()
#define RG_PRIV_EXTERN_OF_0OPS(...) RG_PRIV_EXTERN_OF_0NOTHING()
#define RG_PRIV_EXTERN_OF_0PLAIN(Name, checks, captures) \
    RG_PRIV_C_BEGIN \
    checks \
    RG_PRIV_EXTERN_RESULT(Name, captures) \
    RG_PRIV_EXTERN_MARKS(Name, captures) \
    RG_PRIV_EXTERN_MATCHES(Name) \
    RG_PRIV_EXTERN_WALKS(Name) \
    RG_PRIV_EXTERN_JOBS(Name) \
    RG_PRIV_C_END

/* Where the words are known, a pattern has become a node by now; where they are not, as in C++, its text ends as no name does. */
#define RG_PRIV_EXTERN_CHECK(Name, x) RG_PRIV_CAT(RG_PRIV_EXTERN_CHECK_, RG_PRIV_KIND(x))(Name, x)
#define RG_PRIV_EXTERN_CHECK_0NOTHING(Name, x) \
    RG_PRIV_ASSERT(0, "RG_MATCHER_EXTERN(" #Name ", ...): a name of a capture is missing; without captures it takes one argument");
#define RG_PRIV_EXTERN_CHECK_0NODE(Name, x) RG_PRIV_EXTERN_NO_PATTERN(Name, 0)
#define RG_PRIV_EXTERN_CHECK_0TWO(Name, x) RG_PRIV_EXTERN_NO_PATTERN(Name, 0)
#define RG_PRIV_EXTERN_CHECK_0LONE(Name, x) RG_PRIV_EXTERN_NO_PATTERN(Name, 0)
#define RG_PRIV_EXTERN_CHECK_0OPS(Name, x) RG_PRIV_EXTERN_NO_PATTERN(Name, 0)
#define RG_PRIV_EXTERN_CHECK_0PLAIN(Name, x) RG_PRIV_EXTERN_NO_PATTERN(Name, __builtin_memcmp(&#x[sizeof(#x) - 2], ")", 1) != 0)
#define RG_PRIV_EXTERN_NO_PATTERN(Name, is_none) \
    RG_PRIV_ASSERT(is_none, "RG_MATCHER_EXTERN(" #Name ", ...): takes the names of captures; the pattern goes into RG_MATCHER_EXPORT");

/* The captures as a list: (Name, user) (Name, domain) ...; what is made for each is a walk over it. */
#define RG_PRIV_EXTERN_CAPTURE(Name, x) RG_PRIV_CAT(RG_PRIV_EXTERN_CAPTURE_, RG_PRIV_IS_PAREN(x))(Name, x)
#define RG_PRIV_EXTERN_CAPTURE_1(Name, x)
#define RG_PRIV_EXTERN_CAPTURE_0(Name, x) (Name, x)

/* The names of its members are what a compiler is to say where one stands twice. */
#define RG_PRIV_EXTERN_RESULT(Name, captures) \
    enum { RG_STREAM_EXTERN__no_RG_MATCHER_EXTERN_has_the_name__##Name }; \
    struct rg_priv_names_of_##Name { \
        char RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_match; \
        char RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_group; \
        RG_PRIV_END(RG_PRIV_EXTERN_NAMES_A captures) \
    }; \
    enum { Name##_GROUP_match RG_PRIV_END(RG_PRIV_EXTERN_INDICES_A captures), Name##_GROUPS }; \
    typedef union Name##_result { \
        __extension__ struct { \
            rg_span match; \
            RG_PRIV_END(RG_PRIV_EXTERN_FIELDS_A captures) \
        }; \
        rg_span group[Name##_GROUPS]; \
    } Name##_result;
#define RG_PRIV_EXTERN_NAMES_A(Name, name) \
    char RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_##name; RG_PRIV_EXTERN_NAMES_B
#define RG_PRIV_EXTERN_NAMES_B(Name, name) \
    char RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_##name; RG_PRIV_EXTERN_NAMES_A
#define RG_PRIV_EXTERN_NAMES_A_END
#define RG_PRIV_EXTERN_NAMES_B_END
#define RG_PRIV_EXTERN_INDICES_A(Name, name) , Name##_GROUP_##name RG_PRIV_EXTERN_INDICES_B
#define RG_PRIV_EXTERN_INDICES_B(Name, name) , Name##_GROUP_##name RG_PRIV_EXTERN_INDICES_A
#define RG_PRIV_EXTERN_INDICES_A_END
#define RG_PRIV_EXTERN_INDICES_B_END
#define RG_PRIV_EXTERN_FIELDS_A(Name, name) rg_span name; RG_PRIV_EXTERN_FIELDS_B
#define RG_PRIV_EXTERN_FIELDS_B(Name, name) rg_span name; RG_PRIV_EXTERN_FIELDS_A
#define RG_PRIV_EXTERN_FIELDS_A_END
#define RG_PRIV_EXTERN_FIELDS_B_END

/* For RG_MATCHER_EXPORT, which sees only what C can tell: arrays that nobody defines or uses, whose types say that the matcher was
 * declared, and of each capture at which place (export.h). */
#ifdef __cplusplus
#define RG_PRIV_EXTERN_MARKS(Name, captures)
#else
#define RG_PRIV_EXTERN_MARKS(Name, captures) \
    extern char rg_priv_extern_##Name[2]; \
    RG_PRIV_END(RG_PRIV_EXTERN_PLACES_A captures)
#define RG_PRIV_EXTERN_PLACES_A(Name, name) \
    extern char rg_priv_extern_##Name##__##name[Name##_GROUP_##name + 1]; RG_PRIV_EXTERN_PLACES_B
#define RG_PRIV_EXTERN_PLACES_B(Name, name) \
    extern char rg_priv_extern_##Name##__##name[Name##_GROUP_##name + 1]; RG_PRIV_EXTERN_PLACES_A
#define RG_PRIV_EXTERN_PLACES_A_END
#define RG_PRIV_EXTERN_PLACES_B_END
#endif

#define RG_PRIV_EXTERN_MATCHES(Name) \
    rg_status Name##_match(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_prefix(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_find(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_prefix_at(const char *rg_subject, size_t rg_length, size_t rg_from, Name##_result *rg_result); \
    rg_status Name##_find_at(const char *rg_subject, size_t rg_length, size_t rg_from, Name##_result *rg_result); \
    rg_status Name##_match_with(rg_context *rg_ctx, const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_prefix_with(rg_context *rg_ctx, const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_find_with(rg_context *rg_ctx, const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    bool Name##_matches(const char *rg_subject, size_t rg_length); \
    bool Name##_starts(const char *rg_subject, size_t rg_length); \
    bool Name##_is_match(const char *rg_subject, size_t rg_length);

/* An iterator is a value, as that of RG_MATCHER; its fields are its own. */
#define RG_PRIV_EXTERN_WALKS(Name) \
    typedef struct Name##_iter { \
        rg_priv_walk rg_walk; \
    } Name##_iter; \
    Name##_iter Name##_begin(const char *rg_subject, size_t rg_length); \
    Name##_iter Name##_begin_with(rg_context *rg_ctx, const char *rg_subject, size_t rg_length); \
    rg_status Name##_next(Name##_iter *rg_it, Name##_result *rg_result); \
    rg_status Name##_count(const char *rg_subject, size_t rg_length, size_t *rg_count); \
    rg_status Name##_find_all(const char *rg_subject, size_t rg_length, Name##_result *rg_array, size_t rg_capacity, size_t *rg_found); \
    typedef struct Name##_splitter { \
        rg_span separator; \
        Name##_iter rg_it; \
        rg_priv_fields rg_fields; \
    } Name##_splitter; \
    Name##_splitter Name##_split(const char *rg_subject, size_t rg_length); \
    Name##_splitter Name##_split_n(const char *rg_subject, size_t rg_length, ptrdiff_t rg_limit); \
    rg_status Name##_split_next(Name##_splitter *rg_it, rg_span *rg_field);

#define RG_PRIV_EXTERN_JOBS(Name) \
    rg_status Name##_replace(rg_output *rg_out, const char *rg_subject, size_t rg_length, const rg_template *rg_t); \
    rg_status Name##_replace_n(rg_output *rg_out, const char *rg_subject, size_t rg_length, const rg_template *rg_t, ptrdiff_t rg_limit, \
                               size_t *rg_done); \
    rg_status Name##_replace_with(rg_output *rg_out, const char *rg_subject, size_t rg_length, \
                                  rg_status (*rg_function)(rg_output *, const Name##_result *, void *), void *rg_user); \
    const rg_info *Name##_info(void); \
    const rg_matcher *Name##_matcher(void); \
    size_t Name##_memo_bytes(size_t rg_length);

#endif
