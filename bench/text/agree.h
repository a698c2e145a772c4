/* Whether two engines find the same in a text, and where they do not. */
#ifndef REGENGO_BENCH_TEXT_AGREE_H
#define REGENGO_BENCH_TEXT_AGREE_H

#include "engine.h"

/* What a contender finds in a text. */
text_tally text_tally_of(const bench_contender *contender, const char *text, size_t length);

bool text_same(text_tally a, text_tally b);

/* A place near which two engines part: on the text up to there they agree, and one byte more they do not. */
size_t text_where_they_part(const bench_contender *a, const bench_contender *b, const char *text, size_t length);

#endif
