/* answers.c - every function of every matcher on every subject: what it answers, as text. */
#include "line.h"
#include "matchers.h"

static line out;

static void begin(const char *name, const char *function, size_t s) {
    line_add(&out, name);
    line_add(&out, function);
    line_add_number(&out, s);
    line_add(&out, ":");
}

static void add_spans(const char *from, const rg_span *group, size_t groups) {
    for (size_t i = 0; i < groups; i++) {
        line_add(&out, " ");
        if (group[i].ptr == NULL) {
            line_add(&out, "-");
            continue;
        }
        line_add_number(&out, (size_t)(group[i].ptr - from));
        line_add(&out, "+");
        line_add_number(&out, group[i].len);
    }
}

static void add_answer(rg_status status, const char *from, const rg_span *group, size_t groups) {
    line_add(&out, " ");
    line_add(&out, rg_status_text(status));
    add_spans(from, group, groups);
    line_say(&out);
}

/* Frames for the functions that run on a context. */
static rg_frame buffer[24];

#define ANSWERS_OF(Name) \
    static void answers_of_##Name(size_t s) { \
        const char *const text = subjects[s].text; \
        const size_t n = subjects[s].length; \
        Name##_result r; \
        rg_status status = Name##_match(text, n, &r); \
        begin(#Name, " match ", s), add_answer(status, text, r.group, Name##_GROUPS); \
        status = Name##_prefix(text, n, &r); \
        begin(#Name, " prefix ", s), add_answer(status, text, r.group, Name##_GROUPS); \
        status = Name##_find(text, n, &r); \
        begin(#Name, " find ", s), add_answer(status, text, r.group, Name##_GROUPS); \
        status = Name##_find_at(text, n, n / 2, &r); \
        begin(#Name, " find_at ", s), add_answer(status, text, r.group, Name##_GROUPS); \
        begin(#Name, Name##_is_match(text, n) ? " is_match 1 " : " is_match 0 ", s), line_say(&out); \
        begin(#Name, " all ", s); \
        for (Name##_iter it = Name##_begin(text, n); (status = Name##_next(&it, &r)) == RG_MATCH;) { \
            add_spans(text, r.group, Name##_GROUPS); \
            line_add(&out, " |"); \
        } \
        add_answer(status, text, r.group, 0); \
        rg_context context; \
        rg_context_init(&context, buffer, sizeof buffer); \
        context.step_limit = 2000; \
        status = Name##_find_with(&context, text, n, &r); \
        begin(#Name, " find_with ", s), add_answer(status, text, r.group, Name##_GROUPS); \
    }
MATCHERS(ANSWERS_OF)

/* The look for a byte, at every place of a word and over more of them. */
static void answers_of_bytes(void) {
    static unsigned char bytes[80];
    for (size_t from = 0; from < 10; from++) {
        for (size_t at = from; at < sizeof bytes; at++) {
            for (unsigned byte = 0; byte < 256; byte += 51) {
                for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)(byte ^ (i % 3 == 0 ? 1 : 128));
                bytes[at] = (unsigned char)byte;
                if (at + 5 < sizeof bytes) bytes[at + 5] = (unsigned char)byte;
                const unsigned char *const stop = bytes + sizeof bytes, *const to = bytes + at;
                if (rg_priv_byte(bytes + from, stop, (unsigned char)byte, from) != to ||
                    (const unsigned char *)RG_PRIV_MEM_FIND(bytes + from, (unsigned char)byte, sizeof bytes - from) !=
                        to ||
                    rg_priv_byte(bytes + from, to, (unsigned char)byte, from) != to ||
                    RG_PRIV_MEM_FIND(bytes + from, (unsigned char)byte, at - from) != NULL) {
                    line_add(&out, "a byte is not found where it is");
                    line_say(&out);
                    return;
                }
            }
        }
    }
    line_add(&out, "every byte is found where it is");
    line_say(&out);
}

/* Jobs on matches: fields, numbers, places, and a text written anew, to a buffer and to a function. */
RG_REPLACEMENT(Setting, swap, RG_REF(word), RG_REF(text), '=', RG_REF(key), "\0;")

static ptrdiff_t add_bytes(void *user, const char *bytes, size_t n) {
    for (size_t i = 0; i < n; i++)
        line_add((line *)user, (const char[]){bytes[i] >= ' ' && bytes[i] <= '~' ? bytes[i] : '?', '\0'});
    return (ptrdiff_t)n;
}
static rg_status add_length(rg_output *to, const Setting_result *m, void *user) {
    (void)user;
    return rg_put(to, "#########", m->match.len % 10);
}

static void answers_of_jobs(size_t s) {
    const char *const text = subjects[s].text;
    const size_t n = subjects[s].length;
    begin("Small", " numbers", s);
    RG_FOR_EACH(Small, m, text, n) {
        int64_t i = 0;
        uint64_t u = 0;
        const rg_status status = rg_parse_i64(m.number, &i), base = rg_parse_u64_base(m.number, 16, &u);
        line_add(&out, status == base ? " " : " ? ");
        line_add_number(&out, (size_t)i);
        line_add(&out, rg_equal(m.number, "255") ? "!" : " ");
        line_add_number(&out, (size_t)u);
    }
    line_say(&out);
    begin("Reply", " fields", s);
    Setting_splitter it = Setting_split_n(text, n, 5);
    rg_location here = {0, 0, 0};
    for (rg_span field; Setting_split_next(&it, &field) == RG_MATCH;) {
        char copy[8];
        add_spans(text, &field, 1);
        line_add(&out, rg_copy(field, copy, sizeof copy) == RG_MATCH ? " fits, line " : " line ");
        here = rg_locate_from(here, text, n, (size_t)(field.ptr - text));
        line_add_number(&out, here.line);
        line_add(&out, ":");
        line_add_number(&out, here.column);
    }
    line_say(&out);
    char buffer_of_text[40];
    rg_template t;
    rg_output bounded = rg_to_buffer(buffer_of_text, sizeof buffer_of_text),
              unbounded = rg_to_function(add_bytes, &out);
    begin("Setting", " swap", s);
    line_add_number(&out, (size_t)Setting_swap(&bounded, text, n));
    line_add_number(&out, bounded.length);
    unbounded.status = rg_template_parse(&t, Setting_info(), "<$key=${text}$3>", NULL);
    line_add_number(&out, (size_t)Setting_replace(&unbounded, text, n, &t));
    line_add_number(&out, (size_t)Setting_replace_with(&unbounded, text, n, add_length, NULL));
    line_say(&out);
}

void answers(void) {
    answers_of_bytes();
    for (size_t s = 0; s < SUBJECTS; s++) answers_of_jobs(s);
    for (size_t s = 0; s < SUBJECTS; s++) {
#define ANSWER(Name) answers_of_##Name(s);
        MATCHERS(ANSWER)
    }
}
