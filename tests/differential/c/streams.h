/* A subject in pieces, and a subject that more may follow: the answers are those of the whole. */
#ifndef DIFFERENTIAL_STREAMS_H
#define DIFFERENTIAL_STREAMS_H

#include "oracle.h"

void ask_streams(const engine *e, const expectation *x, const char *s, const subject *about);

#endif
