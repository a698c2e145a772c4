/* PCRE2 as an oracle, with the options under which its regexes mean what the words mean. */
#ifndef DIFFERENTIAL_PCRE2_ORACLE_H
#define DIFFERENTIAL_PCRE2_ORACLE_H

#include "reference.h"

typedef struct pcre2_oracle pcre2_oracle;

/* NULL and a message if PCRE2 refuses the regex (too large, mostly). */
pcre2_oracle *pcre2_oracle_new(const test_case *c, char *message, size_t room);
/* The numbers of the groups of that name, as many as there is room for; how many there are. */
size_t pcre2_oracle_numbers(pcre2_oracle *oracle, const char *name, uint32_t *numbers, size_t room);
void pcre2_oracle_free(pcre2_oracle *oracle);
answer pcre2_oracle_ask(pcre2_oracle *oracle, question q, const char *bytes, size_t length, size_t from);

#endif
