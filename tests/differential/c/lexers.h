/* What a batch of lexers hands to lexers.c: the rules as the oracles know them, and the lexer under test behind plain functions. */
#ifndef DIFFERENTIAL_LEXERS_H
#define DIFFERENTIAL_LEXERS_H

#include "case.h"

enum { MAX_TOKENS = 1024, MAX_TOKEN_GROUPS = 64 };
/* Kinds of tokens; those of the rules come behind. */
enum { KIND_END, KIND_ERROR, KIND_RULES };

typedef struct {
    size_t kind;
    outcome outcome; /* MATCH, NO_MATCH, or the error that it stays with */
    place group[MAX_TOKEN_GROUPS];
} token;

/* The last one is the end, or an error that the lexer stays with; or, where `open`, nobody knows what comes behind it. */
typedef struct {
    size_t count;
    bool open;
    token list[MAX_TOKENS];
} tokens;

typedef struct {
    const test_case *pattern;
    bool skips;
    size_t kind;  /* in the lexer under test; 0: it is left out, as the compiler says that it can never win */
    size_t group; /* of its first capture in a token */
} rule;

typedef struct {
    const char *how;
    const rule *rules;
    size_t count, groups;
    bool longest, stops, pooled;
    void (*text)(const char *, size_t length, size_t from, tokens *);
    /* Of the text in pieces through a buffer of so many bytes; NULL: its rules look at the subject. */
    void (*stream)(const char *, const size_t *pieces, size_t count, char *buffer, size_t size, tokens *);
} lexer;

/* One for each case. */
extern const lexer *const all_lexers[];

#endif
