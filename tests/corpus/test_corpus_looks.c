/* Looking around, back-references and either case, by the corpus. */
#define CORPUS "looks.def"
#include "corpus.h"
