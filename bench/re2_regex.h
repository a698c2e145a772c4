// A regex as the benches have RE2 run it: of bytes, which is its Latin-1, but for one that itself holds UTF-8: two words of Cyrillic it
// does not find as bytes (RE2 of June 2022). C++.
#ifndef REGENGO_BENCH_RE2_REGEX_H
#define REGENGO_BENCH_RE2_REGEX_H

#include <cstdio>
#include <cstdlib>
#include <re2/re2.h>
#include <string>

// Ends the program if RE2 does not take it.
inline RE2 *bench_re2(const char *regex) {
    std::string text(regex);
    // RE2 of that time spells a named group (?P<name>...).
    for (size_t at = 0; (at = text.find("(?<", at)) != std::string::npos; at += 4) text.insert(at + 2, "P");
    RE2::Options options;
    bool ascii = true;
    for (char c : text) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    options.set_encoding(ascii ? RE2::Options::EncodingLatin1 : RE2::Options::EncodingUTF8);
    RE2 *compiled = new RE2(text, options);
    if (!compiled->ok()) {
        std::fprintf(stderr, "RE2 does not compile %s\n", regex);
        std::exit(1);
    }
    return compiled;
}

#endif
