/* Captures, by the corpus. */
#define CORPUS "captures.def"
#include "corpus.h"
