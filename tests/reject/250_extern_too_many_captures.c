// gcc+clang: RG_MATCHER_EXTERN(M, ...): more than 32 captures
// and no other error
#include <regengo/types.h>

RG_MATCHER_EXTERN(M, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff, gg)

int main(void) { return 0; }
