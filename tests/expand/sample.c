/* Two matchers, one of which tests/expand/run expands. The comment may say RG_MATCHER(Version, and not be taken for it. */
#include <regengo/dsl.h>
#include <stdio.h>

#define NUMBER RG_PLUS(RG_DIGIT)

RG_MATCHER(Word, RG_PLUS(RG_ALPHA))
RG_MATCHER(Version, /* the call: )"( */
           RG_SEQ(RG_CAPTURE(major, NUMBER), '.', RG_CAPTURE(minor, NUMBER), RG_OPT('.', RG_CAPTURE(patch, NUMBER))))

int main(void) {
    static const char text[] = "release-3.14.15";
    Version_result v;
    size_t words = 0;
    if (Version_find(text, sizeof text - 1, &v) != RG_MATCH) return 1;
    if (Word_count("two words", 9, &words) != RG_MATCH) return 1;
    printf(RG_FMT "." RG_FMT "." RG_FMT " of %s, %zu words\n", RG_ARG(v.major), RG_ARG(v.minor), RG_ARG(v.patch), text,
           words);
    return 0;
}
