/* editor_words.h - with -DRG_EDITOR, before all other headers: what clangd offers first where no more than RG_ has been typed.
 *
 * It lists a hundred names, and all macros are alike to it, some three thousand private ones among them. What is declared comes before macros
 * if it has the type that an expression asks for at the place. So each word is declared as well, as a constant of a type of its own that
 * nobody defines, and an argument of a word is shown as an expression that asks for one (editor.h, RG_PRIV_PREVIEWED). The macros, which come
 * later, are what is compiled.
 *
 * Of a header that has been read before, clang knows only what the rest of the file has mentioned, it or what it is made of: thus the sums.
 */
#ifndef RG_API_EDITOR_WORDS_H
#define RG_API_EDITOR_WORDS_H

typedef enum rg_word { RG_PRIV_NO_WORD } rg_word;

/* docs/reference-words.md */
extern const rg_word RG_CHAR, RG_LIT, RG_RANGE, RG_CLASS, RG_NOT_CLASS, RG_IN, RG_ANY, RG_ANY_BYTE, RG_DIGIT, RG_WORD, RG_SPACE, RG_ALPHA,
    RG_ALNUM, RG_UPPER, RG_LOWER, RG_XDIGIT, RG_PUNCT, RG_BLANK, RG_CNTRL, RG_PRINT, RG_GRAPH, RG_SEQ, RG_ALT, RG_EMPTY, RG_NEVER, RG_CAPTURE,
    RG_CAPTURE_AGAIN, RG_ATOMIC, RG_STAR, RG_PLUS, RG_OPT, RG_STAR_LAZY, RG_PLUS_LAZY, RG_OPT_LAZY, RG_STAR_POSSESSIVE, RG_PLUS_POSSESSIVE,
    RG_OPT_POSSESSIVE, RG_REPEAT, RG_AT_LEAST, RG_AT_LEAST_LAZY, RG_AT_LEAST_POSSESSIVE, RG_BETWEEN, RG_BETWEEN_LAZY, RG_BETWEEN_POSSESSIVE,
    RG_BEGIN, RG_END, RG_LINE_BEGIN, RG_LINE_END, RG_WORD_BOUNDARY, RG_NOT_WORD_BOUNDARY, RG_AHEAD, RG_NOT_AHEAD, RG_BEHIND, RG_NOT_BEHIND,
    RG_BACKREF, RG_ICASE, RG_WHEN, RG_CALL, RG_UTF8_ANY, RG_UTF8_RANGE, RG_UTF8_CLASS, RG_UTF8_NOT_CLASS, RG_BYTES, RG_U8, RG_U16LE, RG_U16BE,
    RG_U24LE, RG_U24BE, RG_U32LE, RG_U32BE, RG_U64LE, RG_U64BE, RG_VARINT, RG_DECIMAL, RG_HEX, RG_TAKE, RG_TAKE_LESS, RG_COUNTED;
enum { rg_words_offered = sizeof RG_CHAR + sizeof RG_LIT + sizeof RG_RANGE + sizeof RG_CLASS + sizeof RG_NOT_CLASS + sizeof RG_IN +
    sizeof RG_ANY + sizeof RG_ANY_BYTE + sizeof RG_DIGIT + sizeof RG_WORD + sizeof RG_SPACE + sizeof RG_ALPHA + sizeof RG_ALNUM +
    sizeof RG_UPPER + sizeof RG_LOWER + sizeof RG_XDIGIT + sizeof RG_PUNCT + sizeof RG_BLANK + sizeof RG_CNTRL + sizeof RG_PRINT +
    sizeof RG_GRAPH + sizeof RG_SEQ + sizeof RG_ALT + sizeof RG_EMPTY + sizeof RG_NEVER + sizeof RG_CAPTURE + sizeof RG_CAPTURE_AGAIN +
    sizeof RG_ATOMIC + sizeof RG_STAR + sizeof RG_PLUS + sizeof RG_OPT + sizeof RG_STAR_LAZY + sizeof RG_PLUS_LAZY + sizeof RG_OPT_LAZY +
    sizeof RG_STAR_POSSESSIVE + sizeof RG_PLUS_POSSESSIVE + sizeof RG_OPT_POSSESSIVE + sizeof RG_REPEAT + sizeof RG_AT_LEAST +
    sizeof RG_AT_LEAST_LAZY + sizeof RG_AT_LEAST_POSSESSIVE + sizeof RG_BETWEEN + sizeof RG_BETWEEN_LAZY + sizeof RG_BETWEEN_POSSESSIVE +
    sizeof RG_BEGIN + sizeof RG_END + sizeof RG_LINE_BEGIN + sizeof RG_LINE_END + sizeof RG_WORD_BOUNDARY + sizeof RG_NOT_WORD_BOUNDARY +
    sizeof RG_AHEAD + sizeof RG_NOT_AHEAD + sizeof RG_BEHIND + sizeof RG_NOT_BEHIND + sizeof RG_BACKREF + sizeof RG_ICASE + sizeof RG_WHEN +
    sizeof RG_CALL + sizeof RG_UTF8_ANY + sizeof RG_UTF8_RANGE + sizeof RG_UTF8_CLASS + sizeof RG_UTF8_NOT_CLASS + sizeof RG_BYTES +
    sizeof RG_U8 + sizeof RG_U16LE + sizeof RG_U16BE + sizeof RG_U24LE + sizeof RG_U24BE + sizeof RG_U32LE + sizeof RG_U32BE + sizeof RG_U64LE
    + sizeof RG_U64BE + sizeof RG_VARINT + sizeof RG_DECIMAL + sizeof RG_HEX + sizeof RG_TAKE + sizeof RG_TAKE_LESS + sizeof RG_COUNTED };

/* Only types are offered at file scope. */
typedef rg_word RG_MATCHER, RG_NAMED_CLASS, RG_LEXER, RG_SET, RG_REPLACEMENT, RG_DECLARE, RG_MATCHER_EXTERN, RG_MATCHER_EXPORT,
    RG_STREAM_EXTERN, RG_STREAM_EXPORT;
__attribute__((__used__)) static void (*const rg_types_offered)(RG_MATCHER, RG_NAMED_CLASS, RG_LEXER, RG_SET, RG_REPLACEMENT, RG_DECLARE,
                                                                RG_MATCHER_EXTERN, RG_MATCHER_EXPORT, RG_STREAM_EXTERN, RG_STREAM_EXPORT) = 0;

#endif
