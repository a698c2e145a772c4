#include "link.h"

RG_MATCHER(Shared, RG_PLUS(RG_DIGIT))

rg_status link_a_match(const char *s, size_t n) { return Shared_match(s, n, NULL); }

size_t link_a_groups(void) { return Shared_GROUPS; }

const rg_info *link_a_info(void) { return Shared_info(); }

rg_priv_block *link_a_take(size_t frames) { return rg_priv_pool_get(frames); }
