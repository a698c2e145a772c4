/* needed.h - how far a search may go on at once, as some byte that every match has is not near. */
#ifndef RG_RUN_NEEDED_H
#define RG_RUN_NEEDED_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "seek.h"
#endif

/* How far each of the bytes is looked for, before the first that is not there is looked for alone. */
#ifndef RG_PRIV_AROUND_HERE
#define RG_PRIV_AROUND_HERE 256
#endif

/* So many starts fail before that is asked, and again where it was of no use: a look costs as much as a few attempts. The tests set it to 1. */
#ifndef RG_PRIV_SOME_FAILURES
#define RG_PRIV_SOME_FAILURES 16
#endif

/* So long a rest is looked through before the first start. The tests set it to 0. */
#ifndef RG_PRIV_MUCH
#define RG_PRIV_MUCH 1024
#endif

/* How many more starts may fail before that is asked; and a place that no start before it need ask again. */
typedef struct rg_priv_needed {
    unsigned patience;
    bool
        goes_on; /* what is needed may stand behind the end: more comes, or no more than the next starts are asked for */
    const unsigned char *seen;
} rg_priv_needed;

/* Where a look has led so far, the next failure is enough for another one. */
#define RG_PRIV_FAR_ON 32
RG_PRIV_INLINE void rg_priv_needed_again(rg_priv_needed *needed, ptrdiff_t passed) {
    needed->patience = passed > RG_PRIV_FAR_ON ? 1 : RG_PRIV_SOME_FAILURES;
}

/* From p on, the first place at which a match may start that has each byte of two words, is not longer than `most`, and has of the bytes below
 * 128 none but those of two more words, l0 and l1; or end. */
RG_PRIV_APART const unsigned char *rg_priv_seek_needed(const unsigned char *p, const unsigned char *end, uint64_t w0,
                                                       uint64_t w1, uint64_t most, uint64_t l0, uint64_t l1,
                                                       rg_priv_needed *needed) {
    needed->patience = RG_PRIV_SOME_FAILURES;
    if (p < needed->seen) return p;
    const unsigned char *const near = end - p > RG_PRIV_AROUND_HERE ? p + RG_PRIV_AROUND_HERE : end;
    const unsigned char *far = p;
    for (unsigned byte = 0; far < near && (w0 | w1) != 0;) {
        if (w0 == 0) w0 = w1, w1 = 0, byte = 64;
        const unsigned char c = (unsigned char)(byte + (unsigned)__builtin_ctzll(w0));
        const unsigned char *hit = RG_PRIV_MEM_FIND(p, c, (size_t)(near - p));
        if (hit == NULL) hit = near == end ? NULL : RG_PRIV_MEM_FIND(near, c, (size_t)(end - near));
        if (hit == NULL && !needed->goes_on) return end;
        if (hit == NULL) hit = end;
        if (hit > far) far = hit;
        w0 &= w0 - 1;
    }
    needed->seen = far;
    const unsigned char *const on =
        rg_priv_back_over((uint64_t)(far - p) < most ? p : far - (size_t)most + 1, far, l0, l1);
    rg_priv_needed_again(needed, on - p);
    return on;
}

#endif
