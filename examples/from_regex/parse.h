/* parse.h - from the tokens of a regex to a tree, by one function for each level of precedence. The first mistake is
   kept; from there on the text is at its end for all of them. */
#ifndef WORDS_PARSE_H
#define WORDS_PARSE_H

#include "lexer.h"
#include "syntax.h"
#include "tree.h"

#include <stdarg.h>

enum { DEPTH_MOST = 100, REPEAT_MOST = RG_MAX_REPEAT, GROUPS_MOST = 255, WARNINGS_MOST = 32 };

typedef struct {
    bool caseless, multiline, dotall, extended, extended_more, no_captures, ungreedy;
} flags;

typedef struct {
    rg_span name; /* ptr NULL: it has none in the regex */
    int field;    /* the number of the group of the same name that stands before it, else its own */
    size_t offset;
    const node *node;
    char *word; /* its name in the words, given by names.h */
} group;

typedef struct {
    size_t offset;
    char text[240];
} message;

typedef struct {
    arena *memory;
    const char *text;
    size_t length;
    const syntax *as;
    bool utf8;
    flags now;
    Regex_lexer lexer;
    Regex_token token; /* at hand */
    bool literal;      /* it is a CHAR for what it is: quoted, or of no other use */
    rg_span quoted;    /* of \Q...\E, what is still to come */
    int depth;
    int numbers; /* groups so far */
    group groups[GROUPS_MOST + 1];
    bool failed;
    message mistake;
    size_t mistake_length; /* bytes to underline */
    message warnings[WARNINGS_MOST];
    size_t warned;
} parser;

/* ---- What is told ------------------------------------------------------------------------------------------------ */

static rg_span span_of(const char *ptr, size_t length) { return (rg_span){ptr, length}; }

static size_t offset_of(const parser *p, const char *at) { return (size_t)(at - p->text); }

/* The first mistake; it underlines the class, the group or the escape that stands there. */
static void fail(parser *p, size_t offset, const char *format, ...) {
    if (!p->failed) {
        va_list arguments;
        va_start(arguments, format);
        vsnprintf(p->mistake.text, sizeof p->mistake.text, format, arguments);
        va_end(arguments);
        Construct_result whole;
        p->mistake.offset = offset;
        p->mistake_length = Construct_prefix_at(p->text, p->length, offset, &whole) == RG_MATCH ? whole.match.len : 1;
        p->failed = true;
    }
    p->token.kind = Regex_END;
}

/* Each sentence once. */
static void warn(parser *p, size_t offset, const char *format, ...) {
    message fresh = {.offset = offset};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(fresh.text, sizeof fresh.text, format, arguments);
    va_end(arguments);
    for (size_t i = 0; i < p->warned; i++)
        if (strcmp(p->warnings[i].text, fresh.text) == 0) return;
    if (p->warned < WARNINGS_MOST) p->warnings[p->warned++] = fresh;
}

static void warn_of_ascii(parser *p, size_t offset) {
    if (p->as->unicode) warn(p, offset, "\\d, \\w, \\s and \\b know ASCII alone here; %s", p->as->unicode);
}

/* ---- Tokens ------------------------------------------------------------------------------------------------------ */

/* The next character of a text, of UTF-8 where the regex is that, else a byte. */
static rg_span character(const parser *p, const char *at, const char *end) {
    size_t length = 1;
    const unsigned char first = (unsigned char)*at;
    if (p->utf8 && first >= 0x80) length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (length > (size_t)(end - at)) length = (size_t)(end - at);
    return span_of(at, length);
}

static uint32_t point_of(rg_span c) {
    const unsigned char *s = (const unsigned char *)c.ptr;
    switch (c.len) {
    case 2: return (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
    case 3: return (s[0] & 0xFu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
    case 4: return (s[0] & 7u) << 18 | (s[1] & 0x3Fu) << 12 | (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
    default: return s[0];
    }
}

static void take_char(parser *p, const char *at) {
    p->token.kind = Regex_CHAR;
    p->token.span = character(p, at, p->text + p->length);
    p->token.offset = offset_of(p, at);
    p->literal = true;
}

/* The token at hand is no more than its first character. */
static void back_to_char(parser *p) {
    take_char(p, p->token.span.ptr);
    p->lexer.at = offset_of(p, p->token.span.ptr) + p->token.span.len;
}

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static void advance(parser *p) {
    while (!p->failed) {
        p->literal = false;
        if (p->quoted.len > 0) {
            const rg_span c = character(p, p->quoted.ptr, p->quoted.ptr + p->quoted.len);
            p->quoted = span_of(c.ptr + c.len, p->quoted.len - c.len);
            take_char(p, c.ptr);
            return;
        }
        Regex_next(&p->lexer, &p->token);
        if (p->token.kind == Regex_ERROR) {
            fail(p, p->lexer.at, "the regex is too involved to be read: %s", rg_status_text(p->token.status));
        } else if (p->token.kind == Regex_CHAR) {
            const char c = *p->token.span.ptr;
            if (p->now.extended && is_blank(c)) continue;
            if (p->now.extended && c == '#') {
                const char *const line = p->token.span.ptr;
                const char *const end = memchr(line, '\n', p->length - offset_of(p, line));
                p->lexer.at = end == NULL ? p->length : offset_of(p, end) + 1;
                continue;
            }
            if (!p->utf8 && p->token.span.len > 1) back_to_char(p);
        } else if (p->token.kind == Regex_ESCAPE && p->as->has_quotes) {
            const char letter = p->token.span.len > 1 ? p->token.span.ptr[1] : '\0';
            if (letter == 'Q') {
                Escape_result e;
                if (Escape_prefix_at(p->text, p->length, (size_t)p->token.offset, &e) == RG_MATCH) p->quoted = e.quoted;
                continue;
            }
            if (letter == 'E') continue;
        }
        return;
    }
    p->token.kind = Regex_END;
}

/* ---- Escapes ----------------------------------------------------------------------------------------------------- */

typedef enum { ESCAPE_NONE, ESCAPE_POINT, ESCAPE_SET, ESCAPE_DIGITS, ESCAPE_OTHER } escape_kind;
typedef struct {
    escape_kind kind;
    uint32_t point;
    points set;
    Escape_result parts;
    char letter; /* behind the backslash */
} escape;

static uint32_t number_of(rg_span digits, int base) {
    uint64_t value = 0;
    if (digits.len == 0) return 0;
    return rg_parse_u64_base(digits, base, &value) == RG_MATCH && value < 0x7FFFFFFF ? (uint32_t)value : 0x7FFFFFFF;
}

static uint32_t last_point(const parser *p) { return p->utf8 ? LAST_POINT : LAST_BYTE; }

static void check_point(parser *p, size_t offset, uint32_t point) {
    if (point > LAST_POINT || (p->utf8 && point >= 0xD800 && point <= 0xDFFF))
        fail(p, offset, "that is no code point");
    else if (point > last_point(p))
        fail(p, offset, "a code point over 255 is no byte: --utf8 makes the regex one over code points");
}

/* \h and \v of Perl. */
static points blanks_of(parser *p, bool vertical) {
    static const range across[] = {{0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x200A},
                                   {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};
    points set = {.memory = p->memory};
    if (vertical) {
        add(&set, '\n', '\r');
        add(&set, 0x85, 0x85);
        if (p->utf8) add(&set, 0x2028, 0x2029);
    } else {
        add(&set, '\t', '\t');
        add(&set, ' ', ' ');
        add(&set, 0xA0, 0xA0);
        for (size_t i = 0; p->utf8 && i < sizeof across / sizeof across[0]; i++)
            add(&set, across[i].low, across[i].high);
    }
    tidy(&set);
    return set;
}

static bool set_of_letter(parser *p, char letter, points *set) {
    switch (letter) {
    case 'd':
    case 'D': *set = class_points(p->memory, class_named("digit", 5)); break;
    case 'w':
    case 'W': *set = class_points(p->memory, class_named("word", 4)); break;
    case 's':
    case 'S':
        *set = class_points(p->memory, class_named("space", 5));
        if (p->as->space_without_vt) {
            const points vt = {.memory = p->memory, .at = &(range){'\v', '\v'}, .count = 1};
            *set = less(set, &vt);
        }
        break;
    case 'h':
    case 'H':
    case 'v':
    case 'V':
        if (!p->as->has_blanks) return false;
        *set = blanks_of(p, letter == 'v' || letter == 'V');
        break;
    default: return false;
    }
    if (letter >= 'A' && letter <= 'Z') *set = inverse(set, last_point(p));
    return true;
}

static bool point_of_letter(const parser *p, char letter, uint32_t *point) {
    static const char letters[] = "tnfrae", meant[] = "\t\n\f\r\a\x1B";
    const char *const at = letter != '\0' ? strchr(letters, letter) : NULL;
    if (at != NULL && !(letter == 'e' && !p->as->has_escape))
        *point = (uint32_t)meant[at - letters];
    else if (letter == 'v' && !p->as->has_blanks)
        *point = '\v';
    else
        return false;
    return true;
}

/* What an escape is, of what it may be both inside a class and outside. */
static escape read_escape(parser *p, size_t offset) {
    escape e = {.kind = ESCAPE_NONE};
    if (Escape_prefix_at(p->text, p->length, offset, &e.parts) != RG_MATCH) {
        fail(p, offset, "a backslash at the end of the regex");
        return e;
    }
    const Escape_result *const m = &e.parts;
    e.letter = p->text[offset + 1];
    if (m->hex.ptr != NULL) {
        const bool brace =
            offset + 2 < p->length && p->text[offset + 2] == '{'; /* without digits, it is none of the escape's */
        if (e.letter != 'x' && !p->as->has_u) {
            if (e.letter != 'N') fail(p, offset, "\\%c is no escape here: \\x{...} is", e.letter);
            if (!p->utf8) fail(p, offset, "\\N{U+...} is a code point: --utf8 makes the regex one over these");
        }
        if (e.letter == 'x' && (brace ? m->hex.len == 0 : m->hex.len < 2 && !p->as->short_hex))
            fail(p, offset, "\\x takes two hexadecimal digits, or some in braces");
        e.kind = ESCAPE_POINT;
        e.point = number_of(m->hex, 16);
    } else if (m->octal.ptr != NULL) {
        e.kind = ESCAPE_POINT;
        e.point = number_of(m->octal, 8);
    } else if (m->control.ptr != NULL) {
        if (!p->as->has_escape) fail(p, offset, "\\c is no escape here");
        const char c = *m->control.ptr;
        e.kind = ESCAPE_POINT;
        e.point = (uint32_t)(unsigned char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) ^ 0x40;
    } else if (m->digits.ptr != NULL) {
        e.kind = ESCAPE_DIGITS;
    } else if (m->property.ptr != NULL) {
        const bool braced = m->property.ptr[-1] == '{';
        const bool hat = braced && m->property.len > 1 && m->property.ptr[0] == '^';
        const rg_span name = span_of(m->property.ptr + hat, m->property.len - hat);
        e.kind = ESCAPE_SET;
        e.set = (points){.memory = p->memory};
        if (rg_equal(name, "Any"))
            add(&e.set, 0, last_point(p));
        else if (rg_equal(name, "ASCII"))
            add(&e.set, 0, 0x7F);
        else
            fail(p, offset,
                 "\\%c has no word, as there are no tables of Unicode: RG_UTF8_CLASS takes the ranges that you mean",
                 e.letter);
        if (hat != (*m->sign.ptr == 'P')) e.set = inverse(&e.set, last_point(p));
    } else if (m->letter.ptr != NULL) {
        if (set_of_letter(p, e.letter, &e.set)) {
            e.kind = ESCAPE_SET;
            if (strchr("dDwWsS", e.letter) != NULL) warn_of_ascii(p, offset);
        } else if (point_of_letter(p, e.letter, &e.point)) {
            e.kind = ESCAPE_POINT;
        } else if (is_letter(e.letter)) {
            e.kind = ESCAPE_OTHER;
        } else {
            e.kind = ESCAPE_POINT;
            const rg_span c = character(p, m->letter.ptr, m->letter.ptr + m->letter.len);
            e.point = point_of(c);
            e.parts.match.len = 1 + c.len; /* of UTF-8 in a regex over bytes, the first byte */
        }
    } else {
        e.kind = ESCAPE_OTHER;
    }
    if (e.kind == ESCAPE_POINT) check_point(p, offset, e.point);
    return e;
}

/* Up to three octal digits, the first of which has come to be one. Returns how many. */
static size_t octal_digits(rg_span digits, uint32_t *point) {
    size_t n = 0;
    *point = 0;
    while (n < 3 && n < digits.len && digits.ptr[n] >= '0' && digits.ptr[n] <= '7')
        *point = *point * 8 + (uint32_t)(digits.ptr[n++] - '0');
    return n;
}

#include "parse_class.h"
#include "parse_escape.h"
#include "parse_group.h"
#include "parse_sequence.h"

#endif
