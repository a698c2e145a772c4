/* Loops, by the corpus. */
#define CORPUS "loops.def"
#include "corpus.h"
