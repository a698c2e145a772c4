/* A regex as the benches have PCRE2 run it: compiled once, by the JIT. Whoever includes it has defined the code unit's width. */
#ifndef REGENGO_BENCH_PCRE2_REGEX_H
#define REGENGO_BENCH_PCRE2_REGEX_H

#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

/* Ends the program if PCRE2 does not take it. */
static inline pcre2_code *bench_pcre2(const char *regex) {
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED, 0, &error, &offset, NULL);
    if (!code || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) {
        fprintf(stderr, "PCRE2 does not compile %s\n", regex);
        exit(1);
    }
    return code;
}

#endif
