/* Looking around, back-references and either case, by the corpus. */
#define CORPUS "corpus/looks.def"
#include "corpus.h"
