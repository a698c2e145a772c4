/* Places, by the corpus. */
#define CORPUS "places.def"
#include "corpus.h"
