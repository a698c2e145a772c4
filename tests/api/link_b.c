#include "link.h"

RG_MATCHER(Shared, RG_PLUS(RG_CAPTURE(letter, RG_ALPHA)), RG_POOL)

rg_status link_b_match(const char *s, size_t n) { return Shared_match(s, n, NULL); }

size_t link_b_groups(void) { return Shared_GROUPS; }

const rg_info *link_b_info(void) { return Shared_info(); }

void link_b_give(rg_priv_block *block) { rg_priv_pool_put(block); }

rg_pool_statistics link_b_stats(void) { return rg_pool_stats(); }

size_t link_b_trim(void) { return rg_pool_trim(); }
