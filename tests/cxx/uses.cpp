// C++ that uses matchers of a C file (../api/extern_export.c), every function once at least. Says what is wrong; exit code 1 then.
#include "../api/extern.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

static int failures = 0;
static void check(bool is_so, int line) {
    if (is_so) return;
    std::printf("uses.cpp:%d: not so\n", line);
    failures++;
}
#define CHECK(condition) check(condition, __LINE__)

static std::string text_of(rg_span span) { return span.ptr == nullptr ? "(unset)" : std::string(span.ptr, span.len); }

// What C lays out C++ must read: nothing but data, of these sizes.
static_assert(std::is_standard_layout<Email_result>::value && std::is_trivial<Email_result>::value, "a result is data");
static_assert(std::is_trivial<Email_iter>::value && std::is_trivial<Email_splitter>::value, "so are iterators");
static_assert(sizeof(Email_result) == 3 * sizeof(rg_span) && sizeof(Digits_result) == sizeof(rg_span), "spans alone");
static_assert(Email_GROUPS == 3 && Email_GROUP_match == 0 && Email_GROUP_user == 1 && Email_GROUP_host == 2, "constants");
static_assert(Many_GROUPS == 33, "32 captures");

static const std::string subject = "to joe@home, ann@ or x.y@z";

static void matches() {
    Email_result m;
    CHECK(Email_find(subject.data(), subject.size(), &m) == RG_MATCH);
    CHECK(text_of(m.match) == "joe@home" && text_of(m.user) == "joe" && text_of(m.host) == "home");
    CHECK(m.group[Email_GROUP_host].ptr == m.host.ptr);
    CHECK(Email_find_at(subject.data(), subject.size(), 12, &m) == RG_MATCH && text_of(m.match) == "ann@" && text_of(m.host) == "(unset)");
    CHECK(Email_prefix_at(subject.data(), subject.size(), 3, &m) == RG_MATCH && text_of(m.user) == "joe");
    CHECK(Email_prefix(subject.data(), subject.size(), &m) == RG_NO_MATCH && m.match.ptr == nullptr);
    CHECK(Email_match("joe@home", 8, nullptr) == RG_MATCH && Email_match("joe@home!", 9, nullptr) == RG_NO_MATCH);
    CHECK(Email_matches("joe@home", 8) && Email_starts("joe@home!", 9) && Email_is_match("<joe@home>", 10));
    CHECK(Email_find_at("joe", 3, 4, &m) == RG_ERROR_ARGUMENT);
    CHECK(std::string(rg_status_text(RG_ERROR_ARGUMENT)) == "argument out of range");
}

static void contexts() {
    char buffer[4096];
    rg_context context;
    CHECK(rg_context_init(&context, buffer, sizeof buffer) > 100);
    Deep_result m;
    const std::string deep = "ababababababababababababababababababababababababababababababababc";
    CHECK(Deep_match(deep.data(), deep.size(), &m) == RG_ERROR_STACK);
    CHECK(Deep_match_with(&context, deep.data(), deep.size(), &m) == RG_MATCH && context.high_mark > 24);
    CHECK(Deep_prefix_with(&context, deep.data(), deep.size(), &m) == RG_MATCH && m.match.len == deep.size());
    CHECK(Deep_find_with(&context, deep.data(), deep.size(), &m) == RG_MATCH && context.steps > 0);
    Deep_iter it = Deep_begin_with(&context, deep.data(), deep.size());
    CHECK(Deep_next(&it, &m) == RG_MATCH && Deep_next(&it, &m) == RG_NO_MATCH);
    CHECK(Deep_find_with(nullptr, "c", 1, &m) == RG_ERROR_ARGUMENT);
}

static void walks() {
    std::vector<std::string> users;
    Email_result m;
    for (Email_iter it = Email_begin(subject.data(), subject.size()); Email_next(&it, &m) == RG_MATCH;) users.push_back(text_of(m.user));
    CHECK(users == (std::vector<std::string>{"joe", "ann", "x.y"}));
    users.clear();
    RG_FOR_EACH(Email, each, subject.data(), subject.size()) users.push_back(text_of(each.user));
    CHECK(users.size() == 3);
    std::size_t count = 0, found = 0;
    CHECK(Email_count(subject.data(), subject.size(), &count) == RG_MATCH && count == 3);
    Email_result all[2];
    CHECK(Email_find_all(subject.data(), subject.size(), all, 2, &found) == RG_MATCH && found == 3 && text_of(all[1].match) == "ann@");
    std::string fields;
    rg_span field;
    for (Email_splitter it = Email_split(subject.data(), subject.size()); Email_split_next(&it, &field) == RG_MATCH;)
        fields += "[" + text_of(field) + "]" + text_of(it.separator);
    CHECK(fields == "[to ](unset)[, ]joe@home[ or ]ann@[]x.y@z");
    Email_splitter two = Email_split_n(subject.data(), subject.size(), 2);
    CHECK(Email_split_next(&two, &field) == RG_MATCH && Email_split_next(&two, &field) == RG_MATCH && text_of(field) == ", ann@ or x.y@z");
    CHECK(Email_split_next(&two, &field) == RG_NO_MATCH);
}

static rg_status stars(rg_output *out, const Email_result *m, void *user) {
    ++*static_cast<int *>(user);
    return rg_put(out, "********", m->user.len);
}
static std::ptrdiff_t append(void *user, const char *bytes, std::size_t n) {
    static_cast<std::string *>(user)->append(bytes, n);
    return static_cast<std::ptrdiff_t>(n);
}

static void replaces() {
    rg_template t;
    rg_template_error error;
    CHECK(rg_template_parse(&t, Email_info(), "<$user>", &error) == RG_MATCH);
    std::string text;
    rg_output out = rg_to_function(append, &text);
    CHECK(Email_replace(&out, subject.data(), subject.size(), &t) == RG_MATCH && text == "to <joe>, <ann> or <x.y>");
    char buffer[10];
    out = rg_to_buffer(buffer, sizeof buffer);
    std::size_t done = 0;
    CHECK(Email_replace_n(&out, subject.data(), subject.size(), &t, 1, &done) == RG_MATCH && done == 1);
    CHECK(out.length == 23 && std::memcmp(buffer, "to <joe>, ", 10) == 0);
    int seen = 0;
    out = rg_to_heap();
    CHECK(Email_replace_with(&out, subject.data(), subject.size(), stars, &seen) == RG_MATCH && seen == 3);
    CHECK(std::string(out.text) == "to ***, *** or ***");
    std::free(out.text);
    CHECK(rg_template_parse(&t, Email_info(), "to $nobody", &error) == RG_ERROR_TEMPLATE && error.offset == 3);
    CHECK(Email_replace(&out, subject.data(), subject.size(), &t) == RG_ERROR_ARGUMENT);
    out = rg_to_file(stdout);
    CHECK(rg_put_text(&out, "") == RG_MATCH && out.status == RG_MATCH);
    out = rg_to_fd(1);
    CHECK(rg_put(&out, "", 0) == RG_MATCH);
}

static void values() {
    const rg_info *const info = Email_info();
    CHECK(std::string(info->name) == "Email" && info->groups == Email_GROUPS && info->min_length == 2);
    CHECK(info->max_length == RG_UNBOUNDED && std::string(info->group_names[Email_GROUP_host]) == "host");
    CHECK(Hard_info()->memory == RG_MEMORY_HYBRID && Hard_memo_bytes(100) > 0 && Few_steps_info()->step_limit == 60);
    const rg_matcher *const kinds[] = {Email_matcher(), Digits_matcher(), Notations_matcher()};
    rg_span groups[3];
    CHECK(kinds[0]->info == info && kinds[0]->find("a@b", 3, groups, 3) == RG_MATCH && text_of(groups[2]) == "b");
    CHECK(kinds[1]->match("12", 2, nullptr, 0) == RG_MATCH && kinds[1]->prefix_at("a1", 2, 1, groups, 1) == RG_MATCH);
    CHECK(kinds[2]->find("#x", 2, groups, 3) == RG_MATCH && rg_first_group(groups, Notations_GROUPS) == Notations_GROUP_one);
    rg_matcher_iter it = rg_matcher_begin(kinds[1], "1 22 333", 8);
    std::string numbers;
    while (rg_matcher_next(&it, groups, 1) == RG_MATCH) numbers += text_of(groups[0]) + ";";
    CHECK(numbers == "1;22;333;");
    char printed[20];
    std::snprintf(printed, sizeof printed, RG_FMT "|" RG_FMT, RG_ARG(groups[0]), RG_ARG(groups[0]));
    CHECK(std::string(printed) == "|");
}

static std::ptrdiff_t give(void *user, char *to, std::size_t room) {
    std::string *const left = static_cast<std::string *>(user);
    const std::size_t n = left->size() < 3 ? left->size() : 3;
    if (n > room) return -1;
    std::memcpy(to, left->data(), n);
    left->erase(0, n);
    return static_cast<std::ptrdiff_t>(n);
}
static bool listen(void *user, const Email_result *m, std::uint64_t offset) {
    *static_cast<std::string *>(user) += std::to_string(offset) + ":" + text_of(m->user) + ";";
    return true;
}

static_assert(std::is_trivial<Email_stream>::value, "so are streams");

static void streams() {
    char buffer[64];
    std::string left = subject, seen;
    Email_result m;
    std::uint64_t offset = 0;
    Email_stream emails = Email_stream_begin(rg_from_function(give, &left), buffer, sizeof buffer);
    while (Email_stream_next(&emails, &m, &offset) == RG_MATCH) listen(&seen, &m, offset);
    CHECK(seen == "3:joe;13:ann;21:x.y;" && emails.status == RG_NO_MATCH);
    seen.clear();
    emails = Email_stream_begin(rg_from_memory(nullptr, 0), buffer, sizeof buffer);
    for (std::size_t at = 0; at < subject.size(); at++) CHECK(Email_stream_push(&emails, subject.data() + at, 1, listen, &seen) >= RG_NO_MATCH);
    CHECK(Email_stream_finish(&emails, listen, &seen) == RG_MATCH && seen == "3:joe;13:ann;21:x.y;");
    rg_template t;
    CHECK(rg_template_parse(&t, Email_info(), "<$user>", nullptr) == RG_MATCH);
    std::string text;
    rg_output out = rg_to_function(append, &text);
    CHECK(Email_replace_stream(rg_from_memory(subject.data(), subject.size()), &out, buffer, sizeof buffer, &t) == RG_MATCH);
    CHECK(text == "to <joe>, <ann> or <x.y>");
    text.clear();
    CHECK(Email_select_stream(rg_from_memory(subject.data(), subject.size()), &out, buffer, sizeof buffer) == RG_MATCH && text == "joe@homeann@x.y@z");
    text.clear();
    left = subject;
    CHECK(Email_reject_stream(rg_from_function(give, &left), &out, buffer, sizeof buffer) == RG_MATCH && text == "to ,  or ");
    CHECK(Email_find_more("to joe", 6, &m) == RG_MORE && text_of(m.match) == "joe" && Email_match_more("joe@x", 5, nullptr) == RG_MORE);
    CHECK(Email_prefix_more("joe!", 4, nullptr) == RG_NO_MATCH && Email_prefix_more("joe@x ", 6, &m) == RG_MATCH && text_of(m.host) == "x");
    std::FILE *const none = std::tmpfile();
    if (none != nullptr) {
        emails = Email_stream_begin(rg_from_file(none), buffer, sizeof buffer);
        CHECK(Email_stream_next(&emails, &m, nullptr) == RG_NO_MATCH);
        std::fclose(none);
    }
    emails = Email_stream_begin(rg_from_fd(-1), buffer, sizeof buffer);
    CHECK(Email_stream_window() == RG_UNBOUNDED);
    CHECK(Email_stream_next(&emails, &m, nullptr) == RG_ERROR_READ && m.match.ptr == nullptr);
}

int main() {
    matches();
    contexts();
    walks();
    replaces();
    values();
    streams();
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
