// Matchers of a C file in a C++ program: declared in matchers.h, defined in matchers.c. Prints the addresses in its arguments, or, without
// any, in its standard input, and the parts that were captured.
//
//     cc -O2 -I../../include -c matchers.c && c++ -O2 -I../../include main.cpp matchers.o -o links
//     $ ./links 'Ask jane.doe+news@mail.example.org, or see http://example.org:8080/a?b'
//     Email jane.doe+news@mail.example.org
//         user   jane.doe+news
//         domain mail.example
//         tld    org
//     Url http://example.org:8080/a?b
//         scheme http
//         host   example.org
//         port   8080
//         path   /a?b
#include "matchers.h"

#include <iomanip>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

// A copy of what a span holds. A span points into the text that was searched, and ends with no NUL; of a capture that took no part ptr
// is null.
static std::string text_of(rg_span span) { return span.ptr != nullptr ? std::string(span.ptr, span.len) : std::string(); }

// By names, where the matcher is known: is there a user whose name is this?
static bool writes_to(const std::string &text, const std::string &user) {
    Email_result m;
    for (Email_iter it = Email_begin(text.data(), text.size()); Email_next(&it, &m) == RG_MATCH;)
        if (text_of(m.user) == user) return true;
    return false;
}

// By numbers, for any of them: every match, and each capture that took part.
static void print_all(const rg_matcher *matcher, const std::string &text) {
    const rg_info *const info = matcher->info;
    rg_span groups[8];
    rg_status status;
    rg_matcher_iter it = rg_matcher_begin(matcher, text.data(), text.size());
    while ((status = rg_matcher_next(&it, groups, 8)) == RG_MATCH) {
        std::cout << info->name << ' ' << text_of(groups[0]) << '\n';
        for (std::size_t i = 1; i < info->groups; i++)
            if (groups[i].ptr != nullptr)
                std::cout << "    " << std::left << std::setw(7) << info->group_names[i] << text_of(groups[i]) << '\n';
    }
    if (status < 0) throw std::runtime_error(rg_status_text(status));
}

int main(int argc, char **argv) {
    static_assert(Email_GROUPS <= 8 && Url_GROUPS <= 8, "print_all has room for these");
    std::string text;
    for (int i = 1; i < argc; i++) text += std::string(argv[i]) + '\n';
    if (argc == 1) text.assign(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
    try {
        print_all(Email_matcher(), text);
        print_all(Url_matcher(), text);
    } catch (const std::exception &error) {
        std::cerr << "links: " << error.what() << '\n';
        return 2;
    }
    if (writes_to(text, "postmaster")) std::cerr << "links: the postmaster is among them\n";
    return 0;
}
