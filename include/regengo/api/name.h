/* name.h - is what RG_MATCHER or RG_LEXER is given a name? Told in one sentence, since every name that is made of it would be a mistake. */
#ifndef RG_API_NAME_H
#define RG_API_NAME_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#include "../base/pp.h"
#endif

/* The name, in which macros have been expanded: what one stands for is a name too, if it is an identifier. Else every name that
 * is made of it would be a mistake, so none is made where the preprocessor can tell: of something in parentheses, of nothing, of
 * a digit, and of what, as a string, does not paste to a name. It cannot tell longer numbers and several words from a name; there
 * the sentence is the first error of many. Nothing asks for `Name ()`: a macro that is only called so may have its name. */
#define RG_PRIV_CHECK_NAME_0(word, Name) RG_PRIV_CHECK_NAME(word, __COUNTER__, RG_PRIV_TEXT(Name))
#define RG_PRIV_CHECK_NAME_1(word, Name) RG_PRIV_CAT(RG_PRIV_CHECK_NAME_, RG_PRIV_KIND(Name))(word, Name)
#define RG_PRIV_CHECK_NAME_0PLAIN(word, Name) RG_PRIV_CHECK_NAME_0(word, Name)
#define RG_PRIV_CHECK_NAME_0TWO(word, Name) RG_PRIV_CHECK_NAME_0NODE(word, Name)
#define RG_PRIV_CHECK_NAME_0LONE(word, Name) RG_PRIV_CHECK_NAME_0NODE(word, Name)
#define RG_PRIV_CHECK_NAME_0NODE(word, Name) _Static_assert(0, word ": the first argument must be a name, not a pattern");
#define RG_PRIV_CHECK_NAME(word, n, text) RG_PRIV_CHECK_PLACE(word) RG_PRIV_CHECK_NAME_TEXT(word, n, text)
#define RG_PRIV_CHECK_NAME_TEXT(word, n, text) \
    RG_PRIV_ENUM { rg_named_##n = sizeof(text) == 1 || RG_PRIV_IS_NAME(text) }; \
    _Static_assert(rg_named_##n, word ": the name must be an identifier, and after macro expansion it is " text); \
    _Static_assert(sizeof(text) > 1, word ": the name is missing, or a macro that expands to nothing");
#define RG_PRIV_CHECK_PLACE(word) \
    _Static_assert(__builtin_memcmp(__builtin_FUNCTION(), "", 1) == 0, word ": stands at file scope, not in a function");
#define RG_PRIV_IS_NAME(text) \
    ((__builtin_memcmp(text, "A", 1) >= 0 || __builtin_memcmp(text, "$", 1) == 0) && RG_PRIV_HAS_NO(' ', text) && \
     RG_PRIV_HAS_NO('(', text) && RG_PRIV_HAS_NO('[', text) && RG_PRIV_HAS_NO('{', text) && RG_PRIV_HAS_NO('.', text) && \
     RG_PRIV_HAS_NO('-', text) && RG_PRIV_HAS_NO('~', text) && RG_PRIV_HAS_NO('"', text))
#define RG_PRIV_HAS_NO(byte, text) (__builtin_memchr(text, byte, sizeof(text)) ? 0 : 1)

#define RG_PRIV_NAMED_1(Name, options) 0NAMELESS
#define RG_PRIV_NAMED_0(Name, options) RG_PRIV_SECOND(RG_PRIV_NO_NAME_##Name, RG_PRIV_KIND(options))
#define RG_PRIV_NO_NAME_ ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_0 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_1 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_2 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_3 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_4 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_5 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_6 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_7 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_8 ~, 0NAMELESS,
#define RG_PRIV_NO_NAME_9 ~, 0NAMELESS,

#endif
