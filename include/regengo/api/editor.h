/* editor.h - what clangd sees of a matcher, with -DRG_EDITOR (docs/install.md): all that is told of it and can be asked of it, and no code.
 *
 * Four things differ. Words are declared as well (editor_words.h). Their arguments are shown to the compiler before anything is made of them: as
 * soon as the place to complete has been turned into a string, for a message, clang completes nothing any more. Constants that are nobody's are
 * declared inside of an expression, so that they are no symbols of the file. And the engine is declared only, as nobody runs it; with it goes most
 * of the time that a keystroke takes.
 */
#ifndef RG_API_EDITOR_H
#define RG_API_EDITOR_H

#ifndef RG_PRIV_IN_ORDER
#include "editor_words.h"
#include "lexer.h"
#include "matcher.h"
#endif

/* What has been written into a pattern, as expressions. */
#undef RG_PRIV_PREVIEW
#define RG_PRIV_PREVIEW(ops) RG_PRIV_WALK(RG_PRIV_PREVIEW_A ops (0STOP, ~);)
#define RG_PRIV_PREVIEW_A(op, ...) RG_PRIV_PREVIEW_##op(__VA_ARGS__) RG_PRIV_PREVIEW_B
#define RG_PRIV_PREVIEW_B(op, ...) RG_PRIV_PREVIEW_##op(__VA_ARGS__) RG_PRIV_PREVIEW_A
#define RG_PRIV_PREVIEW_0STOP(...) struct
#define RG_PRIV_PREVIEWED(x) _Static_assert(_Generic(x, default: 1), "");
/* Where a word may stand, one is asked for: those are offered first (editor_words.h). What is written there often is a string. */
#define RG_PRIV_PREVIEWED_WORD(x) \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wpointer-integer-compare\"") \
    _Static_assert(_Generic((rg_word)rg_words_offered == x, default: 1), ""); \
    _Pragma("GCC diagnostic pop")

#define RG_PRIV_PREVIEW_0ITEM(k, i, j, fold, kind, ...) RG_PRIV_PREVIEW_SET_##kind(__VA_ARGS__)
#define RG_PRIV_PREVIEW_0ONE(k, i, j, fold, kind, ...) RG_PRIV_PREVIEW_SET_##kind(__VA_ARGS__)
#define RG_PRIV_PREVIEW_0TEXT(k, i, j, fold, s) RG_PRIV_PREVIEWED_WORD(s)
#define RG_PRIV_PREVIEW_0WORDS(k, i, j, fold, ss) RG_PRIV_END(RG_PRIV_PREVIEW_WORDS_A ss)
#define RG_PRIV_PREVIEW_0LEAF(k, i, j, fold, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_PREVIEW_LEAF_, RG_PRIV_SECOND(RG_PRIV_PREVIEWED_##kind, 0OTHER))(k, __VA_ARGS__)
#define RG_PRIV_PREVIEW_0OPEN_SEQ(...)
#define RG_PRIV_PREVIEW_0CLOSE_SEQ(...)
#define RG_PRIV_PREVIEW_0OPEN_ALT(...)
#define RG_PRIV_PREVIEW_0MID_ALT(...)
#define RG_PRIV_PREVIEW_0CLOSE_ALT(...)
#define RG_PRIV_PREVIEW_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_PREVIEW_BOUNDS_##kind(lo, hi)
#define RG_PRIV_PREVIEW_0CLOSE_LOOP(...)
#define RG_PRIV_PREVIEW_0OPEN_CAPTURE(...)
#define RG_PRIV_PREVIEW_0CLOSE_CAPTURE(...)
#define RG_PRIV_PREVIEW_0OPEN_ATOMIC(...)
#define RG_PRIV_PREVIEW_0CLOSE_ATOMIC(...)
#define RG_PRIV_PREVIEW_0OPEN_LOOK(...)
#define RG_PRIV_PREVIEW_0CLOSE_LOOK(...)

#define RG_PRIV_PREVIEW_WORDS_A(s) RG_PRIV_PREVIEWED_WORD(s) RG_PRIV_PREVIEW_WORDS_B
#define RG_PRIV_PREVIEW_WORDS_B(s) RG_PRIV_PREVIEWED_WORD(s) RG_PRIV_PREVIEW_WORDS_A
#define RG_PRIV_PREVIEW_WORDS_A_END
#define RG_PRIV_PREVIEW_WORDS_B_END
#define RG_PRIV_PREVIEW_BOUNDS_0GREEDY(lo, hi) RG_PRIV_PREVIEWED(lo) RG_PRIV_PREVIEWED(hi)
#define RG_PRIV_PREVIEW_BOUNDS_0LAZY(lo, hi) RG_PRIV_PREVIEWED(lo) RG_PRIV_PREVIEWED(hi)
#define RG_PRIV_PREVIEW_BOUNDS_0POSSESSIVE(lo, hi) RG_PRIV_PREVIEWED(lo) RG_PRIV_PREVIEWED(hi)
#define RG_PRIV_PREVIEW_BOUNDS_0COUNTED(lo, hi)
#define RG_PRIV_PREVIEW_SET_0SET(...)
#define RG_PRIV_PREVIEW_SET_0RANGE(a, b) RG_PRIV_PREVIEWED(a) RG_PRIV_PREVIEWED(b)
#define RG_PRIV_PREVIEW_SET_0NAMED(...)
#define RG_PRIV_PREVIEW_SET_0CLASS(...)
#define RG_PRIV_PREVIEW_SET_0UNION(...)
#define RG_PRIV_PREVIEW_SET_0MEMBERS(s) RG_PRIV_PREVIEWED_WORD(s)
#define RG_PRIV_PREVIEW_SET_0LITERAL(s) RG_PRIV_PREVIEWED_WORD(s)
#define RG_PRIV_PREVIEW_SET_0MANY(...)
#define RG_PRIV_PREVIEWED_0WHEN ~, 0WHEN
#define RG_PRIV_PREVIEW_LEAF_0OTHER(...)
#define RG_PRIV_PREVIEW_LEAF_0WHEN(k, call) RG_PRIV_UNUSED static inline bool rg_when_##k(void) { return call; } /* so that it is used */
extern const rg_view rg_view_now; /* which a call of it takes */

#undef RG_PRIV_PREVIEW_OPTIONS
#define RG_PRIV_PREVIEW_OPTIONS(options) RG_PRIV_CAT(RG_PRIV_PREVIEW_OPTIONS_, RG_PRIV_KIND(options))(options)
#define RG_PRIV_PREVIEW_OPTIONS_0PLAIN(options) RG_PRIV_PREVIEWED(options)
#define RG_PRIV_PREVIEW_OPTIONS_0NODE(options)
#define RG_PRIV_PREVIEW_OPTIONS_0TWO(options)
#define RG_PRIV_PREVIEW_OPTIONS_0LONE(options)
#define RG_PRIV_PREVIEW_OPTIONS_0NOTHING(options)

/* The rules of a lexer: all of them before any is checked. */
#undef RG_PRIV_PREVIEW_RULES
#define RG_PRIV_PREVIEW_RULES(wholes) RG_PRIV_END(RG_PRIV_PREVIEW_RULES_A wholes)
#define RG_PRIV_PREVIEW_RULES_A(Name, KIND, k, form, ops) RG_PRIV_PREVIEW(ops) RG_PRIV_PREVIEW_RULES_B
#define RG_PRIV_PREVIEW_RULES_B(Name, KIND, k, form, ops) RG_PRIV_PREVIEW(ops) RG_PRIV_PREVIEW_RULES_A
#define RG_PRIV_PREVIEW_RULES_A_END
#define RG_PRIV_PREVIEW_RULES_B_END

/* In an expression, what is declared is known to the file, but no declaration of it. gcc declares strings as well, which cannot stand there, and no
 * editor asks it. */
#ifdef RG_PRIV_READS_LITERALS
#undef RG_PRIV_HIDE_BEGIN
#define RG_PRIV_HIDE_BEGIN \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wmissing-declarations\"") \
    _Static_assert(sizeof(struct {
#undef RG_PRIV_HIDE_END
#define RG_PRIV_HIDE_END \
        char rg_hidden; \
    }) == 1, ""); \
    _Pragma("GCC diagnostic pop")
#endif

/* Without the text of its arguments, for the reason above. */
#undef RG_CLASS
#define RG_CLASS(...) /* one byte of these, characters, each byte of strings, words for one byte: [a-z_.] */ \
    RG_PRIV_CLASS("RG_CLASS(...)", 0, RG_PRIV_FOLD("RG_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))
#undef RG_NOT_CLASS
#define RG_NOT_CLASS(...) /* one byte that is none of these, \n included: [^"] */ \
    RG_PRIV_CLASS("RG_NOT_CLASS(...)", 1, RG_PRIV_FOLD("RG_NOT_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))
#undef RG_NAMED_CLASS
#define RG_NAMED_CLASS(Name, ...) /* a class that is worked out once; RG_IN(Name) is one byte of it */ \
    RG_PRIV_QUIET RG_PRIV_NAME_CLASS(Name, RG_PRIV_CLASS("RG_NAMED_CLASS(" #Name ", ...)", 0, \
                                           RG_PRIV_FOLD("RG_NAMED_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))) \
    RG_PRIV_LOUD

/* ---- no code ---- */

#define RG_PRIV_NO_CODE __attribute__((__error__("RG_EDITOR is for clangd alone: a program compiled with it has no code of matchers")))
#undef RG_PRIV_ENGINE
#define RG_PRIV_ENGINE(Name, root, ops, captures, options, starts) \
    typedef rg_status rg_priv_of_##Name##_copy(const char *, size_t, size_t, rg_priv_mode, rg_context *, const rg_priv_caller *, \
                                               Name##_result *); \
    extern rg_priv_of_##Name##_copy *const rg_priv_of_##Name##_again, *const rg_priv_of_##Name##_again_more, *const rg_priv_of_##Name##_again_plain; \
    RG_PRIV_HIDE_BEGIN enum { rg_priv_of_##Name##_copied = RG_PRIV_NEEDS_COPY(root, RG_PRIV_ALWAYS_LINEAR_##starts(root)) }; RG_PRIV_HIDE_END \
    RG_PRIV_NO_CODE rg_status rg_priv_of_##Name##_engine(const char *, size_t, size_t, rg_priv_mode, bool, rg_context *, \
                                                         const rg_priv_caller *, int, rg_priv_of_##Name##_copy *, Name##_result *);
#undef RG_PRIV_ENGINE_RUN
#define RG_PRIV_ENGINE_RUN(Name) \
    RG_PRIV_NO_CODE rg_status rg_priv_of_##Name##_run(const char *, size_t, size_t, rg_priv_mode, bool, rg_context *, \
                                                      const rg_priv_caller *, int, Name##_result *);
#undef RG_PRIV_WORD_TABLES
#define RG_PRIV_WORD_TABLES(k, words)
#undef RG_PRIV_TABLES
#define RG_PRIV_TABLES(opens)
#undef RG_PRIV_SEARCH_TABLES
#define RG_PRIV_SEARCH_TABLES(root)
#undef RG_PRIV_TELLS
#define RG_PRIV_TELLS(Name, root)
#undef RG_PRIV_GROUPS_OF
#define RG_PRIV_GROUPS_OF(Set, starts, within, how_many, how_many_within)
#undef RG_PRIV_GROUP_OF
#define RG_PRIV_GROUP_OF(Set, which, length) NULL
#undef RG_PRIV_FILL_FUNCTION
#define RG_PRIV_FILL_FUNCTION(root, ops)
#undef RG_PRIV_SEEK_FUNCTION
#define RG_PRIV_SEEK_FUNCTION(root, closes)
#undef RG_PRIV_FROM_END_FUNCTION
#define RG_PRIV_FROM_END_FUNCTION(root, closes)
#undef RG_PRIV_REQUIRED_FUNCTION
#define RG_PRIV_REQUIRED_FUNCTION(root)
#undef RG_PRIV_WALKS_BY_RUNS
#define RG_PRIV_WALKS_BY_RUNS(root, options) 0
#undef RG_PRIV_RUN_KIND
#define RG_PRIV_RUN_KIND(Name, root)
#undef RG_PRIV_NEXT_RUN
#define RG_PRIV_NEXT_RUN(Name)
#undef RG_PRIV_NEXT_RUN_IN_WINDOW
#define RG_PRIV_NEXT_RUN_IN_WINDOW(Name, near) ((void)rg_w, (void)rg_result, false)
#undef RG_PRIV_HEADED_KIND
#define RG_PRIV_HEADED_KIND(Name, root, closes, options) enum { rg_priv_of_##Name##_heads = 0 };
#undef RG_PRIV_NEXT_HEADED
#define RG_PRIV_NEXT_HEADED(Name, root)
#undef RG_PRIV_NEXT_HEADED_BY_VALUE
#define RG_PRIV_NEXT_HEADED_BY_VALUE(Name) rg_it->rg_walk.rg_state
#undef RG_PRIV_MASKED_KIND_0TOKENS
#define RG_PRIV_MASKED_KIND_0TOKENS(Name, root, opens, closes, options) RG_PRIV_HEADED_KIND(Name, root, closes, options)
#undef RG_PRIV_NEXT_MASKED_0TOKENS
#define RG_PRIV_NEXT_MASKED_0TOKENS(Name, root)
#undef RG_PRIV_NEXT_MASKED_BY_VALUE_0TOKENS
#define RG_PRIV_NEXT_MASKED_BY_VALUE_0TOKENS(Name) rg_it->rg_walk.rg_state
#undef RG_PRIV_NEXT_RUN_BY_VALUE
#define RG_PRIV_NEXT_RUN_BY_VALUE(Name) rg_it->rg_walk.rg_state
#undef RG_PRIV_RULE_TABLE
#define RG_PRIV_RULE_TABLE(k)
#undef RG_PRIV_RULE_FUNCTIONS
#define RG_PRIV_RULE_FUNCTIONS(heads)
#undef RG_PRIV_LEXER_SCAN
#define RG_PRIV_LEXER_SCAN(Name, end, more, heads) \
    RG_PRIV_NO_CODE rg_status rg_priv_of_##Name##_scan_##end(const unsigned char *, const unsigned char *, const unsigned char *, \
                                                          const unsigned char **, unsigned *, bool *, size_t *, rg_span *);
#undef RG_PRIV_LEXER_NEAR
#define RG_PRIV_LEXER_NEAR(Name, heads) \
    RG_PRIV_NO_CODE const unsigned char *rg_priv_of_##Name##_near(const unsigned char *, const unsigned char **, const unsigned char *, \
                                                               unsigned *, rg_span *);

#endif
