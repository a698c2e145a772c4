/* What the mixed cases are called with: of each case BENCH_SUBJECTS subjects from a seeded generator, of the lengths and the variety
 * that such subjects have where they come from. A third of them holds no match, but for the most part something like one. */
#ifndef REGENGO_BENCH_PEERS_SUBJECTS_H
#define REGENGO_BENCH_PEERS_SUBJECTS_H

#include "../timing.h"

enum { PEER_WITH_MATCH = 43 };

/* Those of mixed case number `which`, always the same ones; the first PEER_WITH_MATCH hold a match. A NUL is behind each. They are valid
 * until the next call. */
const bench_subject *peer_subjects(size_t which);

#endif
