/* What a lexer is to the bench: a call that goes through all tokens of a text and leaves a tally of them. */
#ifndef REGENGO_BENCH_LEXERS_ENGINE_H
#define REGENGO_BENCH_LEXERS_ENGINE_H

#include "../timing.h"
#include "kinds.h"

#include <stdint.h>

/* How many of each kind, and a sum that differs where one token begins or ends elsewhere. Both are part of the timed work. */
typedef struct {
    uint64_t sum;
    uint32_t count[KINDS];
} lexer_tally;

static inline void lexer_token(lexer_tally *tally, unsigned kind, uint64_t begin, uint64_t end) {
    tally->count[kind]++;
    tally->sum += (begin ^ end << 32) * UINT64_C(0x9E3779B97F4A7C15);
}

/* Where a call leaves its tally. */
extern lexer_tally lexer_found;

/* Two NULs stand behind the text, and none is within. flex writes a NUL behind the token at hand and takes it back. */
bool lexer_library(void *state, const char *text, size_t length);
bool lexer_hand(void *state, const char *text, size_t length);
bool lexer_re2c_switch(void *state, const char *text, size_t length);
bool lexer_re2c_ifs(void *state, const char *text, size_t length);
bool lexer_re2c_bits(void *state, const char *text, size_t length);
bool lexer_re2c_goto(void *state, const char *text, size_t length);
bool lexer_flex_full(void *state, const char *text, size_t length);
bool lexer_flex_fast(void *state, const char *text, size_t length);

#endif
