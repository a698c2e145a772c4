// RE2, by its lowest call: Match on a text, submatches into an array.
extern "C" {
#include "cases.h"
}
#include "engine.h"

#include <cstdio>
#include <cstdlib>
#include <re2/re2.h>
#include <string>

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

// RE2 of that time spells a named group (?P<name>...).
std::string spelled(const char *regex) {
    std::string text(regex);
    for (size_t at = 0; (at = text.find("(?<", at)) != std::string::npos; at += 4) text.insert(at + 2, "P");
    return text;
}

bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (!c->regex) {
        RE2::Options options;
        options.set_encoding(RE2::Options::EncodingLatin1);
        c->regex = new RE2(spelled(regexes[pattern]), options);
        if (!c->regex->ok()) {
            std::fprintf(stderr, "RE2 does not compile %s\n", regexes[pattern]);
            std::exit(1);
        }
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
