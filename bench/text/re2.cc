// RE2: Match from the end of each match; an empty match right behind another match is none. Bytes, not UTF-8: that is its Latin-1.
extern "C" {
#include "cases.h"
}
#include "../re2_regex.h"
#include "engine.h"

namespace {

struct compiled {
    unsigned groups, kinds;
    RE2 *regex;
};

#define ROW(id, regex, pattern, groups, kinds) regex,
const char *const regexes[] = {TEXT_PATTERNS(ROW)};
#undef ROW
#define ROW(id, regex, pattern, groups, kinds) {groups, kinds, nullptr},
compiled patterns[] = {TEXT_PATTERNS(ROW)};
#undef ROW

bool all(void *state, const char *text, size_t length) {
    const compiled *c = static_cast<const compiled *>(state);
    const int count = 1 + static_cast<int>(c->kinds ? c->kinds : c->groups);
    text_tally tally = {0, 0};
    re2::StringPiece group[TEXT_MAX_GROUPS];
    const re2::StringPiece subject(text, length);
    size_t last = SIZE_MAX;
    for (size_t from = 0; from <= length && c->regex->Match(subject, from, length, RE2::UNANCHORED, group, count);) {
        const size_t begin = static_cast<size_t>(group[0].data() - text), end = begin + group[0].size();
        from = end + (begin == end);
        if (begin == end && end == last) continue;
        last = end;
        if (c->kinds) {
            unsigned kind = 1;
            while (kind < c->kinds && group[kind].data() == nullptr) kind++;
            text_kind(&tally, kind, begin, end);
            continue;
        }
        text_match(&tally, begin, end);
        for (unsigned g = 1; g <= c->groups; g++) {
            if (group[g].data() == nullptr) continue;
            const size_t at = static_cast<size_t>(group[g].data() - text);
            text_span(&tally, g, at, at + group[g].size());
        }
    }
    text_found = tally;
    return tally.count > 0;
}

bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (!c->regex) {
        c->regex = bench_re2(regexes[pattern]);
    }
    return bench_contender{"RE2", all, c};
}

} // namespace

extern "C" const text_engine text_re2 = {"RE2", contender};
