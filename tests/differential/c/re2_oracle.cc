#include "re2_oracle.h"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <vector>

struct re2_oracle {
    const test_case *c;
    RE2 regex;
    re2_oracle(const test_case *of, const std::string &text, const RE2::Options &options)
        : c(of), regex(text, options) {}
};

/* Does it name a byte beyond ASCII, \x80 to \xff? */
static bool names_high_byte(const std::string &text) {
    for (size_t at = text.find("\\x"); at != std::string::npos; at = text.find("\\x", at + 1))
        if (at + 2 < text.size() && std::string("89abcdef").find(text[at + 2]) != std::string::npos) return true;
    return false;
}
/* Of RE2, \s has no vertical tab, and bytes beyond ASCII are letters that have another case. And alternatives that begin with the same such byte
 * are missed by its release of June 2022: \xff\x80|\xff\xff is not found in FF 80, in Latin-1. */
static bool reads_otherwise(const std::string &text) {
    const auto has = [&text](const char *part) { return text.find(part) != std::string::npos; };
    return has("\\s") || has("\\S") || has("(?i") || (has("|") && names_high_byte(text));
}

re2_oracle *re2_oracle_new(const test_case *c) {
    const std::string text(c->regex, c->regex_length);
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    if (!c->pcre2_decides || reads_otherwise(text)) return nullptr;
    auto oracle = std::make_unique<re2_oracle>(c, text, options);
    return oracle->regex.ok() ? oracle.release() : nullptr;
}

void re2_oracle_free(re2_oracle *oracle) { delete oracle; }

answer re2_oracle_find(const re2_oracle *oracle, const char *bytes, size_t length, size_t from) {
    std::vector<re2::StringPiece> found(static_cast<size_t>(oracle->regex.NumberOfCapturingGroups()) + 1);
    const auto place_of = [bytes](const re2::StringPiece &part) {
        const size_t start = static_cast<size_t>(part.data() - bytes);
        return place{start, start + part.size()};
    };
    answer a = {};
    a.outcome = NO_MATCH;
    if (!oracle->regex.Match(re2::StringPiece(bytes, length), from, length, RE2::UNANCHORED, found.data(),
                             static_cast<int>(found.size())))
        return a;
    a.outcome = MATCH;
    a.group[0] = place_of(found[0]);
    /* Of several copies, the last one that took part. */
    for (size_t g = 1; g < oracle->c->groups; g++) {
        a.group[g] = place{NOWHERE, NOWHERE};
        for (size_t copy = 0; copy < MAX_COPIES && oracle->c->regex_groups[g][copy] != 0; copy++) {
            const re2::StringPiece &part = found[oracle->c->regex_groups[g][copy]];
            if (part.data() != nullptr) a.group[g] = place_of(part);
        }
    }
    return a;
}
