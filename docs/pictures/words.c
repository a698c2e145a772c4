/* words.c - a matcher for each picture of a word in docs/explain.md (docs/pictures/list has which is which). */
#include <regengo/dsl.h>

RG_MATCHER(Seq, RG_SEQ("key", '=', RG_DIGIT))
RG_MATCHER(Alt, RG_ALT("cat", "dog", RG_EMPTY))
RG_MATCHER(Class, RG_CLASS(RG_WORD, ".+-"))
RG_MATCHER(Opt, RG_SEQ("colo", RG_OPT('u'), 'r'))
RG_MATCHER(Star, RG_SEQ('g', RG_STAR('o'), 'd'))
RG_MATCHER(Plus, RG_SEQ(RG_PLUS(RG_DIGIT), '%'))
RG_MATCHER(Lazy, RG_SEQ("/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/"))
RG_MATCHER(Between, RG_SEQ(RG_BETWEEN(2, 4, RG_XDIGIT), 'h'))
RG_MATCHER(Capture, RG_SEQ(RG_CAPTURE(key, RG_PLUS(RG_WORD)), '=', RG_CAPTURE(value, RG_PLUS(RG_DIGIT))))
RG_MATCHER(Atomic, RG_SEQ(RG_ATOMIC(RG_ALT("ab", 'a')), 'c'))
RG_MATCHER(Look, RG_SEQ(RG_BEHIND('$'), RG_PLUS(RG_DIGIT), RG_NOT_AHEAD('%')))
RG_MATCHER(Places, RG_SEQ(RG_LINE_BEGIN, "end", RG_WORD_BOUNDARY))
RG_MATCHER(Backref, RG_SEQ(RG_CAPTURE(quote, RG_CLASS("'\"")), RG_STAR_LAZY(RG_ANY), RG_BACKREF(quote)))
RG_MATCHER(Icase, RG_SEQ(RG_ICASE("http"), "://"))
RG_MATCHER(Take, RG_SEQ(RG_U16BE(length), RG_TAKE(length)))

int main(void) { return 0; }
