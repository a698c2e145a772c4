/* Choices, by the corpus. */
#define CORPUS "corpus/choices.def"
#include "corpus.h"
