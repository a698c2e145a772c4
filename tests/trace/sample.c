/* Matchers of all kinds of steps, for the lines of RG_TRACE. */
#include <regengo/dsl.h>

RG_MATCHER(Version, RG_SEQ('v', RG_PLUS(RG_DIGIT)))
RG_MATCHER(Words, RG_SEQ(RG_CAPTURE(word, RG_PLUS(RG_ALT("ab", 'a', "b"))), '!'), RG_POOL)
RG_MATCHER(Looks, RG_SEQ(RG_NOT_AHEAD("ac"), RG_ATOMIC(RG_OPT("ab")), RG_ICASE("C"), RG_WORD_BOUNDARY))

int main(void) {
    int sum = 0;
    sum += Version_find("xx v42", 6, NULL);
    sum += Words_prefix("ab?", 3, NULL);
    sum += Looks_match("abc", 3, NULL);
    sum += Looks_match("acc", 3, NULL);
    return sum == 2 ? 0 : 1;
}
