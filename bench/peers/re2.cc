// RE2, by its lowest call: Match on a text, submatches into an array.
extern "C" {
#include "cases.h"
}
#include "../re2_regex.h"
#include "engine.h"

namespace {

struct compiled {
    RE2 *regex = nullptr;
    int groups = 0;
    re2::StringPiece group[PEER_MAX_GROUPS];
};

#define ROW(id, regex, groups, pattern, options, how) PEER_REGEX(regex, how),
const char *const regexes[] = {PEER_PATTERNS(ROW)};
#undef ROW
#define ROW(id, regex, groups, ...) groups,
const int group_counts[] = {PEER_PATTERNS(ROW)};
#undef ROW
compiled patterns[sizeof regexes / sizeof regexes[0]];

bool find(void *state, const char *subject, size_t length) {
    compiled *c = static_cast<compiled *>(state);
    return c->regex->Match(re2::StringPiece(subject, length), 0, length, RE2::UNANCHORED, c->group, c->groups);
}

bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (!c->regex) {
        c->regex = bench_re2(regexes[pattern]);
        c->groups = group_counts[pattern];
    }
    return bench_contender{"RE2", find, c};
}

void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    const compiled *c = &patterns[pattern];
    for (size_t i = 0; i < count; i++) {
        bool set = c->group[i].data() != nullptr;
        spans[i].begin = set ? c->group[i].data() - subject : PEER_UNSET;
        spans[i].end = set ? spans[i].begin + static_cast<ptrdiff_t>(c->group[i].size()) : PEER_UNSET;
    }
}

} // namespace

extern "C" const peer_engine peer_re2 = {"RE2", contender, spans};
