/* matchers.c - the patterns: compiled here, once, as C. A capture that matchers.h does not name, or names elsewhere, does not compile. */
#include <regengo/dsl.h>

#include "matchers.h"

#define LABEL RG_PLUS(RG_CLASS(RG_ALNUM, '-'))
#define LABELS RG_SEQ(LABEL, RG_STAR('.', LABEL))

RG_MATCHER_EXPORT(Email, RG_SEQ(
    RG_CAPTURE(user,   RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@',
    RG_CAPTURE(domain, LABELS), '.',
    RG_CAPTURE(tld,    RG_AT_LEAST(2, RG_ALPHA))), RG_POOL)

RG_MATCHER_EXPORT(Url, RG_SEQ(
    RG_WORD_BOUNDARY,
    RG_CAPTURE(scheme, RG_ALT("https", "http")), "://",
    RG_CAPTURE(host, LABELS),
    RG_OPT(':', RG_CAPTURE(port, RG_BETWEEN(1, 5, RG_DIGIT))),
    RG_OPT(RG_CAPTURE(path, '/', RG_STAR(RG_NOT_CLASS(RG_SPACE, "<>\""))))))
