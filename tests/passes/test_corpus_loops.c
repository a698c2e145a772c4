/* Loops, by the corpus. */
#define CORPUS "corpus/loops.def"
#include "corpus.h"
