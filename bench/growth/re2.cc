// RE2, which takes no look-around.
extern "C" {
#include "cases.h"
}
#include "../re2_regex.h"

namespace {

#define REGEX(id, regex, ...) regex,
const char *const regexes[] = {GROWTH_PATTERNS(REGEX)};
RE2 *compiled[GROWTH_COUNT];

bool has(size_t pattern) {
    if (pattern == growth_looks) return false;
    if (compiled[pattern] == nullptr) compiled[pattern] = bench_re2(regexes[pattern]);
    return true;
}

bool at(size_t pattern, const char *text, size_t length, size_t from, re2::StringPiece *group) {
    return compiled[pattern]->Match(re2::StringPiece(text, length), from, length, RE2::UNANCHORED, group,
                                    1 + compiled[pattern]->NumberOfCapturingGroups());
}

long find(size_t pattern, const char *text, size_t length) {
    re2::StringPiece group[2];
    return at(pattern, text, length, 0, group);
}

long all(size_t pattern, const char *text, size_t length) {
    re2::StringPiece group[2];
    long count = 0;
    for (size_t from = 0; at(pattern, text, length, from, group); count++)
        from = static_cast<size_t>(group[0].data() - text) + group[0].size();
    return count;
}

} // namespace

extern "C" const growth_engine growth_re2 = {"RE2", has, find, all};
