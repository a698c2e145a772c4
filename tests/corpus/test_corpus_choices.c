/* Choices, by the corpus. */
#define CORPUS "choices.def"
#include "corpus.h"
