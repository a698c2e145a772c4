/* trace.h - with RG_TRACE, a line on the standard error stream for each step of a match: how to see why a pattern does what it does.
 *
 *     cc -O0 -DRG_TRACE -Iinclude program.c && ./a.out
 *
 *     Version  at 3 of 6 |v42|  an attempt begins
 *     Version  at 3 of 6 |v42|  'v'
 *     Version  at 4 of 6 |42|  RG_PLUS
 *     Version  at 6 of 6 ||  a match, which began at 3
 *
 * That is: the matcher; the offset of the cursor and the length of the subject; up to 16 bytes from the cursor on, those that are not printable as
 * dots; and what is done there: a word is entered, its parts are done, a choice is pushed, a way fails, a choice is come back to.
 * What a search skips over is no step, nor are the bytes of a run. Without RG_TRACE nothing of this is compiled.
 */
#ifndef RG_RUN_TRACE_H
#define RG_RUN_TRACE_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#endif

#ifdef RG_TRACE

#include <stdio.h>

__attribute__((__format__(__printf__, 5, 6))) RG_PRIV_APART void
rg_priv_trace(const char *name, const unsigned char *begin, const unsigned char *p, const unsigned char *end,
              const char *format, ...) {
    __builtin_va_list arguments;
    fprintf(stderr, "%s  at %lu of %lu |", name, (unsigned long)(p - begin), (unsigned long)(end - begin));
    for (int i = 0; i < 16 && p + i < end; i++) fputc(p[i] >= ' ' && p[i] < 127 ? p[i] : '.', stderr);
    fputs("|  ", stderr);
    __builtin_va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    __builtin_va_end(arguments);
    fputc('\n', stderr);
}

#endif

#endif
