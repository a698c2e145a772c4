/* link.h - what the two halves of the link test know of each other. Both make a matcher called Shared, of different
 * patterns: everything that a matcher makes is local to its translation unit. The pool alone is the program's. */
#ifndef TESTS_LINK_H
#define TESTS_LINK_H

#include <regengo/dsl.h>

rg_status link_a_match(const char *s, size_t n);
rg_status link_b_match(const char *s, size_t n);
size_t link_a_groups(void);
size_t link_b_groups(void);
const rg_info *link_a_info(void);
const rg_info *link_b_info(void);

/* A stack taken in one half is given back in the other. */
rg_priv_block *link_a_take(size_t frames);
void link_b_give(rg_priv_block *block);
rg_pool_statistics link_b_stats(void);
size_t link_b_trim(void);

#endif
