/* captures.h - the captures of a pattern as a list of their own: (id, name) (id, name) ..., in the order of their
 * opening parentheses. What is made for each capture (a field, a name, a store) is then a walk over this short list.
 */
#ifndef RG_LEARN_CAPTURES_H
#define RG_LEARN_CAPTURES_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#include "../base/pp.h"
#include "../pattern/ops.h"
#include "../run/span.h"
#endif

#define RG_PRIV_CAPTURES(opens) RG_PRIV_END(RG_PRIV_CAPTURES_A opens)
#define RG_PRIV_CAPTURES_A(op, ...) RG_PRIV_CAPTURES_##op(__VA_ARGS__) RG_PRIV_CAPTURES_B
#define RG_PRIV_CAPTURES_B(op, ...) RG_PRIV_CAPTURES_##op(__VA_ARGS__) RG_PRIV_CAPTURES_A
#define RG_PRIV_CAPTURES_A_END
#define RG_PRIV_CAPTURES_B_END

#define RG_PRIV_CAPTURES_0OPEN_SEQ(...)
#define RG_PRIV_CAPTURES_0OPEN_ALT(...)
#define RG_PRIV_CAPTURES_0OPEN_LOOP(...)
#define RG_PRIV_CAPTURES_0OPEN_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_CAPTURES_##which(k, name)
#define RG_PRIV_CAPTURES_0NEW(k, name) (k, name)
#define RG_PRIV_CAPTURES_0NUMBER(k, name) (k, name)
#define RG_PRIV_CAPTURES_0AGAIN(k, name)
#define RG_PRIV_CAPTURES_0OPEN_ATOMIC(...)
#define RG_PRIV_CAPTURES_0OPEN_LOOK(...)

/* The fields of the result. */
#define RG_PRIV_FIELDS(captures) RG_PRIV_END(RG_PRIV_FIELDS_A captures)
#define RG_PRIV_FIELDS_A(k, name) rg_span name; RG_PRIV_FIELDS_B
#define RG_PRIV_FIELDS_B(k, name) rg_span name; RG_PRIV_FIELDS_A
#define RG_PRIV_FIELDS_A_END
#define RG_PRIV_FIELDS_B_END

/* The same as one char each: its size counts the groups, and a name used twice is found here first, in a struct whose
 * member names are what the compiler's message should say. */
#define RG_PRIV_NAMES(captures) RG_PRIV_END(RG_PRIV_NAMES_A captures)
#define RG_PRIV_NAMES_A(k, name) RG_PRIV_NAME(name) RG_PRIV_NAMES_B
#define RG_PRIV_NAMES_B(k, name) RG_PRIV_NAME(name) RG_PRIV_NAMES_A
#define RG_PRIV_NAME(name) \
    char RG_CAPTURE__each_name_may_be_used_once__not_again__##name; \
    _Static_assert(RG_PRIV_SECOND(RG_PRIV_KEYWORD_##name, 1), "RG_CAPTURE: " #name " is a keyword of C, and no name of a field");
#define RG_PRIV_NAMES_A_END
#define RG_PRIV_NAMES_B_END

/* The keywords of C11, but for those that begin with an underscore. */
#define RG_PRIV_KEYWORD_auto ~, 0
#define RG_PRIV_KEYWORD_break ~, 0
#define RG_PRIV_KEYWORD_case ~, 0
#define RG_PRIV_KEYWORD_char ~, 0
#define RG_PRIV_KEYWORD_const ~, 0
#define RG_PRIV_KEYWORD_continue ~, 0
#define RG_PRIV_KEYWORD_default ~, 0
#define RG_PRIV_KEYWORD_do ~, 0
#define RG_PRIV_KEYWORD_double ~, 0
#define RG_PRIV_KEYWORD_else ~, 0
#define RG_PRIV_KEYWORD_enum ~, 0
#define RG_PRIV_KEYWORD_extern ~, 0
#define RG_PRIV_KEYWORD_float ~, 0
#define RG_PRIV_KEYWORD_for ~, 0
#define RG_PRIV_KEYWORD_goto ~, 0
#define RG_PRIV_KEYWORD_if ~, 0
#define RG_PRIV_KEYWORD_inline ~, 0
#define RG_PRIV_KEYWORD_int ~, 0
#define RG_PRIV_KEYWORD_long ~, 0
#define RG_PRIV_KEYWORD_register ~, 0
#define RG_PRIV_KEYWORD_restrict ~, 0
#define RG_PRIV_KEYWORD_return ~, 0
#define RG_PRIV_KEYWORD_short ~, 0
#define RG_PRIV_KEYWORD_signed ~, 0
#define RG_PRIV_KEYWORD_sizeof ~, 0
#define RG_PRIV_KEYWORD_static ~, 0
#define RG_PRIV_KEYWORD_struct ~, 0
#define RG_PRIV_KEYWORD_switch ~, 0
#define RG_PRIV_KEYWORD_typedef ~, 0
#define RG_PRIV_KEYWORD_union ~, 0
#define RG_PRIV_KEYWORD_unsigned ~, 0
#define RG_PRIV_KEYWORD_void ~, 0
#define RG_PRIV_KEYWORD_volatile ~, 0
#define RG_PRIV_KEYWORD_while ~, 0

/* Entries of the result: one char for each name, less one for the name of the array itself. */
#define RG_PRIV_GROUPS(Name) (sizeof(struct RG_MATCHER__each_name_may_be_used_once__not_again__##Name) - 1)

/* The names as strings, for rg_info. */
#define RG_PRIV_NAME_TEXTS(captures) RG_PRIV_END(RG_PRIV_NAME_TEXTS_A captures)
#define RG_PRIV_NAME_TEXTS_A(k, name) , #name RG_PRIV_NAME_TEXTS_B
#define RG_PRIV_NAME_TEXTS_B(k, name) , #name RG_PRIV_NAME_TEXTS_A
#define RG_PRIV_NAME_TEXTS_A_END
#define RG_PRIV_NAME_TEXTS_B_END

/* Their indices in group[]: Name_GROUP_match, which is 0, Name_GROUP_user, ..., and how many there are, Name_GROUPS. First
 * the list becomes  0NAME, user )  0NAME, host )  ...: so each step, which ends with an open parenthesis and the name of the matcher, finds its next
 * capture behind it. */
#define RG_PRIV_GROUP_CONSTANTS(Name, captures) enum { Name##_GROUP_match RG_PRIV_GROUP_STEPS(Name, RG_PRIV_LISTED_A captures) };
#define RG_PRIV_LISTED_A(k, name) 0NAME, name ) RG_PRIV_LISTED_B
#define RG_PRIV_LISTED_B(k, name) 0NAME, name ) RG_PRIV_LISTED_A
#define RG_PRIV_GROUP_STEPS(Name, list) RG_PRIV_GROUP_STEP_A ( Name, list, ~ )
#define RG_PRIV_GROUP_STEP_A(Name, is, name) RG_PRIV_GROUP_OF_##is(Name, name, RG_PRIV_GROUP_STEP_B)
#define RG_PRIV_GROUP_STEP_B(Name, is, name) RG_PRIV_GROUP_OF_##is(Name, name, RG_PRIV_GROUP_STEP_A)
#define RG_PRIV_GROUP_OF_0NAME(Name, name, step) , Name##_GROUP_##name step ( Name,
#define RG_PRIV_GROUP_OF_RG_PRIV_LISTED_A(Name, ...) , Name##_GROUPS
#define RG_PRIV_GROUP_OF_RG_PRIV_LISTED_B(Name, ...) , Name##_GROUPS

/* Where they are while a pattern runs: where each was opened, and its span (`to` is NULL while it is unset). */
#define RG_PRIV_PLACES(captures) RG_PRIV_END(RG_PRIV_PLACES_A captures)
#define RG_PRIV_PLACES_A(k, name) rg_priv_place name; RG_PRIV_PLACES_B
#define RG_PRIV_PLACES_B(k, name) rg_priv_place name; RG_PRIV_PLACES_A
#define RG_PRIV_PLACES_A_END
#define RG_PRIV_PLACES_B_END

/* Nothing is captured: both ends are NULL, always together; a pattern that reads its captures shows them in the result while it runs. */
#define RG_PRIV_UNSET(name) \
    { \
        rg_at->name.from = rg_at->name.to = NULL; \
        RG_PRIV_PUBLISH(name) \
    }
#define RG_PRIV_PUBLISH(name) \
    if (rg_reads) rg_result->name = rg_priv_span(rg_at->name.from, rg_at->name.to);

/* Before each attempt: nothing is captured. A capture that every match sets anew needs no clearing. */
#define RG_PRIV_CLEAR(captures) RG_PRIV_END(RG_PRIV_CLEAR_A captures)
#define RG_PRIV_CLEAR_A(k, name) if (rg_optional_##k) RG_PRIV_UNSET(name) RG_PRIV_CLEAR_B
#define RG_PRIV_CLEAR_B(k, name) if (rg_optional_##k) RG_PRIV_UNSET(name) RG_PRIV_CLEAR_A
#define RG_PRIV_CLEAR_A_END
#define RG_PRIV_CLEAR_B_END

/* After a match: the captures go to the result. */
#define RG_PRIV_STORE(captures) RG_PRIV_END(RG_PRIV_STORE_A captures)
#define RG_PRIV_STORE_A(k, name) rg_result->name = rg_priv_span(rg_at->name.from, rg_at->name.to); RG_PRIV_STORE_B
#define RG_PRIV_STORE_B(k, name) rg_result->name = rg_priv_span(rg_at->name.from, rg_at->name.to); RG_PRIV_STORE_A
#define RG_PRIV_STORE_A_END
#define RG_PRIV_STORE_B_END

#endif
