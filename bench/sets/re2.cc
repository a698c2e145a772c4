// RE2: an alternation of all members, whose group tells which it was; for lines, its Set, and the alternation beside it.
extern "C" {
#include "cases.h"
}
#include "../re2_regex.h"
#include "engine.h"

#include <cstring>
#include <re2/set.h>
#include <vector>

namespace {

#define ROW(name, regex, pattern) "(" regex ")|"
#define COUNTED(name, regex, pattern) +1
#define LISTED(name, regex, pattern) regex,
#define COUNT_OF(number, Set, members) 0 members(COUNTED),
#define LIST_OF(number, Set, members) {members(LISTED)},
#define REGEX_OF(number, Set, members) members(ROW) "",
const int members[] = {SETS(COUNT_OF)};
const std::vector<const char *> lists[] = {SETS(LIST_OF)};
const char *const regexes[] = {SETS(REGEX_OF)};
RE2 *alternations[SET_COUNT];
RE2::Set *sets[SET_COUNT];
size_t numbers[] = {SETS(SET_NUMBER)};

bool walk(void *state, const char *text, size_t length) {
    const size_t set = *static_cast<const size_t *>(state);
    text_tally tally = {0, 0};
    re2::StringPiece group[1 + 2 * MOST_MEMBERS];
    const re2::StringPiece subject(text, length);
    for (size_t from = 0; alternations[set]->Match(subject, from, length, RE2::UNANCHORED, group, members[set] + 1);) {
        const size_t begin = static_cast<size_t>(group[0].data() - text);
        from = begin + group[0].size();
        unsigned kind = 1;
        while (group[kind].data() == nullptr) kind++;
        text_kind(&tally, kind, begin, from);
    }
    text_found = tally;
    return tally.count > 0;
}

bool lines(void *state, const char *text, size_t length) {
    const size_t set = *static_cast<const size_t *>(state);
    text_tally tally = {0, 0};
    size_t number = 0;
    std::vector<int> which;
    for (const char *s = text, *const end = text + length; s < end; number++) {
        const char *stop = static_cast<const char *>(std::memchr(s, '\n', static_cast<size_t>(end - s)));
        const size_t n = static_cast<size_t>((stop != nullptr ? stop : end) - s);
        which.clear();
        if (sets[set]->Match(re2::StringPiece(s, n), &which)) {
            unsigned mask = 0;
            for (int i : which) mask |= 1u << i;
            text_kind(&tally, mask, number, number);
        }
        s += n + 1;
    }
    text_found = tally;
    return tally.count > 0;
}

bench_contender contender(size_t set) {
    if (SET_IS_OF_LINES(set)) {
        if (!sets[set]) {
            RE2::Options options;
            options.set_encoding(RE2::Options::EncodingLatin1);
            sets[set] = new RE2::Set(options, RE2::UNANCHORED);
            for (const char *regex : lists[set]) sets[set]->Add(regex, nullptr);
            sets[set]->Compile();
        }
        return bench_contender{"RE2", lines, &numbers[set]};
    }
    if (!alternations[set]) {
        std::string regex(regexes[set]);
        regex.pop_back();
        alternations[set] = bench_re2(regex.c_str());
    }
    return bench_contender{"RE2", walk, &numbers[set]};
}

} // namespace

extern "C" const text_engine sets_re2 = {"RE2", contender};
