/* Places, by the corpus. */
#define CORPUS "corpus/places.def"
#include "corpus.h"
