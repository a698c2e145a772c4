/* Wraps the functions that RG_LEXER generates into a `lexer`. */
#ifndef DIFFERENTIAL_LEXER_ENGINE_H
#define DIFFERENTIAL_LEXER_ENGINE_H

#include "engine.h"
#include "lexers.h"

static inline void take_token(tokens *all, size_t kind, rg_status status, uint64_t offset, const rg_span *group,
                              size_t groups) {
    token *const t = &all->list[all->count++];
    *t = (token){.kind = kind, .outcome = status == RG_ERROR_WINDOW ? GAVE_UP : told(status)};
    for (size_t i = 0; i < MAX_TOKEN_GROUPS; i++) {
        const bool set = i < groups && group[i].ptr != NULL;
        const size_t start = set ? (size_t)((int64_t)offset + (group[i].ptr - group[0].ptr)) : NOWHERE;
        t->group[i] = (place){start, set ? start + group[i].len : NOWHERE};
    }
    if (kind <= KIND_ERROR && t->group[0].start == NOWHERE) t->group[0] = (place){(size_t)offset, (size_t)offset};
}

/* Asks until the end, or the error that it stays with, which has to be told again and again: if it is not, one token more is listed. Each
 * token is filled with a pattern first: what isn't written shows. */
#define LEXER_LIST(Name, groups, ASK)                                                             \
    Name##_token t;                                                                               \
    all->count = 0;                                                                               \
    all->open = false;                                                                            \
    while (all->count < MAX_TOKENS - 1) {                                                         \
        memset(&t, 0x5a, sizeof(t));                                                              \
        size_t kind = (size_t)ASK;                                                                \
        if (kind != (size_t)t.kind) abort();                                                      \
        take_token(all, kind, t.status, t.offset, t.group, groups);                               \
        if (kind == KIND_END || t.status < 0 || (kind == KIND_ERROR && t.span.len == 0)) break;   \
    }                                                                                             \
    for (int again = 0; again < 2; again++) {                                                     \
        memset(&t, 0x5a, sizeof(t));                                                              \
        size_t kind = (size_t)ASK;                                                                \
        take_token(all, kind, t.status, t.offset, t.group, groups);                               \
        const token *const last = &all->list[all->count - 1], *const before = last - 1;           \
        if (memcmp(last, before, sizeof(*last)) != 0) break;                                      \
        all->count--;                                                                             \
    }

#define LEXER_TEXT(Name, groups)                                                                  \
    static void Name##_ask_text(const char *s, size_t n, size_t from, tokens *all)                \
    {                                                                                             \
        Name##_lexer it = Name##_begin_at(s, n, from);                                            \
        LEXER_LIST(Name, groups, Name##_next(&it, &t))                                            \
    }
#define LEXER_STREAM(Name, groups)                                                                \
    static void Name##_ask_stream(const char *s, const size_t *pieces, size_t count, char *buffer, size_t size, tokens *all) \
    {                                                                                             \
        piecewise from = {s, pieces, count, 0};                                                   \
        Name##_stream it = Name##_stream_begin(rg_from_function(read_piece, &from), buffer, size); \
        LEXER_LIST(Name, groups, Name##_stream_next(&it, &t))                                     \
    }

#endif
