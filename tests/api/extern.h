/* extern.h - matchers of another translation unit, as a header of a program declares them: extern_export.c defines them, test_extern.c
 * and tests/cxx/ use them. Of kinds that walk, remember, count steps and backtrack in different ways. */
#ifndef TESTS_EXTERN_H
#define TESTS_EXTERN_H

#include <regengo/types.h>

RG_MATCHER_EXTERN(Email, user, host)
RG_MATCHER_EXTERN(Empties, as)
RG_MATCHER_EXTERN(Digits)
RG_MATCHER_EXTERN(Hard)
RG_MATCHER_EXTERN(Few_steps)
RG_MATCHER_EXTERN(Deep)
RG_MATCHER_EXTERN(Line_end)
RG_MATCHER_EXTERN(Notations, one, two)
RG_MATCHER_EXTERN(Many, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21,
                  c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32)

RG_STREAM_EXTERN(Email)
RG_STREAM_EXTERN(Empties)
RG_STREAM_EXTERN(Hard)
RG_STREAM_EXTERN(Few_steps)
RG_STREAM_EXTERN(Line_end)

#endif
