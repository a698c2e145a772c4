/* Captures, by the corpus. */
#define CORPUS "corpus/captures.def"
#include "corpus.h"
