/* print.h - the tree as words: the shortest that mean the same. */
#ifndef WORDS_PRINT_H
#define WORDS_PRINT_H

#include "layout.h"
#include "names.h"

enum { PIECE_WIDTH = 56 };

typedef struct {
    arena *memory;
    const parser *regex;
    bool seen[GROUPS_MOST + 1]; /* the field has its RG_CAPTURE */
} printer;

/* ---- Literals ---------------------------------------------------------------------------------------------------- */

static const char *escape_of(unsigned char c) {
    static const char letters[] = "abtnvfr";
    static const char *const escapes[] = {"\\a", "\\b", "\\t", "\\n", "\\v", "\\f", "\\r"};
    if (c == '\\') return "\\\\";
    return c >= '\a' && c <= '\r' && letters[c - '\a'] != '\0' ? escapes[c - '\a'] : NULL;
}

/* A byte as a character constant, or as a number where that has no better form. */
static const char *constant(printer *w, uint32_t point) {
    const char *const escaped = point < 0x80 ? escape_of((unsigned char)point) : NULL;
    if (escaped != NULL) return formatted(w->memory, "'%s'", escaped);
    if (point == '\'') return "'\\''";
    if (point >= 0x20 && point < 0x7F) return formatted(w->memory, "'%c'", (int)point);
    return formatted(w->memory, "0x%02X", (unsigned)point);
}

static doc *byte_doc(printer *w, unsigned char c) {
    const char *const text = constant(w, c);
    return new_doc(w->memory, text[0] == '\'' ? text : formatted(w->memory, "RG_CHAR(%s)", text));
}

/* A string literal that no byte behind it changes: an octal escape has three digits, and ?? is never two question
   marks in a row, as a trigraph would be. A long one is several, side by side. */
static doc *string_doc(printer *w, rg_span text, bool one_piece) {
    doc *const all = new_doc(w->memory, "");
    all->pieces = true;
    char *piece = NULL;
    size_t used = 0;
    for (size_t i = 0; i < text.len;) {
        if (piece == NULL) {
            piece = take(w->memory, one_piece ? 4 * text.len + 3 : PIECE_WIDTH + 24);
            piece[0] = '"';
            used = 1;
        }
        const rg_span c =
            w->regex->utf8 ? character(w->regex, text.ptr + i, text.ptr + text.len) : span_of(text.ptr + i, 1);
        const unsigned char byte = (unsigned char)*c.ptr;
        const char *const escaped = escape_of(byte);
        const bool trigraph = byte == '?' && i > 0 && text.ptr[i - 1] == '?';
        if (escaped != NULL)
            used += (size_t)sprintf(piece + used, "%s", escaped);
        else if (byte == '"' || trigraph)
            used += (size_t)sprintf(piece + used, "\\%c", byte);
        else if ((byte >= 0x20 && byte < 0x7F) || (c.len > 1 && point_of(c) >= 0xA0))
            memcpy(piece + used, c.ptr, c.len), used += c.len;
        else
            for (size_t k = 0; k < c.len; k++) used += (size_t)sprintf(piece + used, "\\%03o", (unsigned char)c.ptr[k]);
        i += c.len;
        if (i == text.len || (!one_piece && used >= PIECE_WIDTH)) {
            piece[used++] = '"';
            piece[used] = '\0';
            add_doc(all, new_doc(w->memory, piece));
            piece = NULL;
        }
    }
    return all->count == 1 ? all->first : all;
}

static doc *text_doc(printer *w, rg_span text) {
    return text.len == 1 ? byte_doc(w, (unsigned char)*text.ptr) : string_doc(w, text, false);
}

/* ---- Classes ----------------------------------------------------------------------------------------------------- */

/* The items of a class of bytes: words that save ranges, ranges, and one string of what is left. */
static doc *byte_items(printer *w, points set) {
    doc *const items = new_doc(w->memory, "(");
    for (size_t i = 0; i < KNOWN_CLASSES; i++) {
        if (known_classes[i].word == NULL) continue;
        const points known = class_points(w->memory, &known_classes[i]), beyond = less(&known, &set),
                     rest = less(&set, &known);
        if (beyond.count > 0 || rest.count + 1 > set.count || (set.count == 2 && rest.count == 1 && known.count > 1))
            continue;
        if (known.count == 2 && rest.count > 0 && how_many(&known) == 2) continue; /* " \t" and more is a string */
        add_doc(items, new_doc(w->memory, known_classes[i].word));
        set = rest;
    }
    char *const singles = take(w->memory, 256);
    size_t count = 0;
    for (size_t i = 0; i < set.count; i++) {
        const range r = set.at[i];
        if (r.high - r.low < 2) {
            for (uint32_t c = r.low; c <= r.high; c++) singles[count++] = (char)c;
            continue;
        }
        add_doc(items,
                new_doc(w->memory, formatted(w->memory, "RG_RANGE(%s, %s)", constant(w, r.low), constant(w, r.high))));
    }
    for (size_t at = 0; at < count; at += 16) {
        const size_t some = count - at < 16 ? count - at : 16;
        const rg_span part = span_of(singles + at, some);
        add_doc(items, some == 1 ? byte_doc(w, (unsigned char)*part.ptr) : string_doc(w, part, true));
    }
    gather(w->memory, items, "RG_CLASS(");
    return items;
}

static bool is_set(const points *set, uint32_t low, uint32_t high) {
    return set->count == 1 && set->at[0].low == low && set->at[0].high == high;
}

static bool is_all_but_newline(const points *set, uint32_t last) {
    const points rest = inverse(set, last);
    return is_set(&rest, '\n', '\n');
}

static doc *byte_set_doc(printer *w, const points *set) {
    if (is_set(set, 0, LAST_BYTE)) return new_doc(w->memory, "RG_ANY_BYTE");
    if (is_all_but_newline(set, LAST_BYTE)) return new_doc(w->memory, "RG_ANY");
    if (how_many(set) > 128) return word_of(w->memory, "RG_NOT_CLASS(", byte_items(w, inverse(set, LAST_BYTE)));
    doc *const items = byte_items(w, *set);
    if (items->count == 1 && strncmp(items->first->head, "RG_", 3) == 0) return items->first;
    return word_of(w->memory, "RG_CLASS(", items);
}

static doc *point_items(printer *w, const points *set) {
    doc *const items = new_doc(w->memory, "(");
    for (size_t i = 0; i < set->count; i++) {
        const range r = set->at[i];
        const char *const low = constant(w, r.low), *const high = constant(w, r.high);
        if (r.high - r.low >= 2) {
            add_doc(items, new_doc(w->memory, formatted(w->memory, "RG_UTF8_RANGE(%s, %s)", low, high)));
            continue;
        }
        add_doc(items, new_doc(w->memory, low));
        if (r.high > r.low) add_doc(items, new_doc(w->memory, high));
    }
    gather(w->memory, items, "RG_UTF8_CLASS(");
    return items;
}

static doc *set_doc(printer *w, const points *set) {
    if (!w->regex->utf8 || set->at[set->count - 1].high < 0x80) return byte_set_doc(w, set);
    if (is_all_but_newline(set, LAST_POINT)) return new_doc(w->memory, "RG_UTF8_ANY");
    const points rest = inverse(set, LAST_POINT);
    if (rest.count > 0 && set->at[set->count - 1].high == LAST_POINT)
        return word_of(w->memory, "RG_UTF8_NOT_CLASS(", point_items(w, &rest));
    doc *const items = point_items(w, set);
    if (items->count == 1 && strncmp(items->first->head, "RG_", 3) == 0) return items->first;
    return word_of(w->memory, "RG_UTF8_CLASS(", items);
}

/* ---- Nodes ------------------------------------------------------------------------------------------------------- */

static doc *node_doc(printer *w, const node *n, bool caseless);

/* The parts of a sequence, or the one part that a node is; neighbours in which case does not matter share one
   RG_ICASE. */
static doc *parts_of(printer *w, const node *n, bool caseless) {
    doc *const parts = new_doc(w->memory, "(");
    if (n->kind != NODE_CAT || (!caseless && case_of(n) == CASELESS)) {
        add_doc(parts, node_doc(w, n, caseless));
        return parts;
    }
    for (const node *child = n->first, *end = NULL; child != NULL; child = end) {
        size_t count = 1;
        end = child->next;
        if (!caseless && case_of(child) == CASELESS) {
            size_t neutral = 0;
            for (const node *more = end; more != NULL && (case_of(more) & CASED) == 0; more = more->next) {
                neutral++;
                if (case_of(more) == CASELESS) count += neutral, neutral = 0, end = more->next;
            }
        }
        if (count == 1) {
            add_doc(parts, node_doc(w, child, caseless));
            continue;
        }
        doc *const list = new_doc(w->memory, "(");
        for (const node *one = child; one != end; one = one->next) add_doc(list, node_doc(w, one, true));
        gather(w->memory, list, "RG_SEQ(");
        add_doc(parts, word_of(w->memory, "RG_ICASE(", list));
    }
    gather(w->memory, parts, "RG_SEQ(");
    return parts;
}

static const char *loop_head(printer *w, const node *n) {
    static const char *const modes[] = {"", "_LAZY", "_POSSESSIVE"};
    const char *const mode = modes[n->mode];
    if (n->min == n->max) return formatted(w->memory, "RG_REPEAT(%d,", n->min);
    if (n->max == NO_MAXIMUM && n->min > 1) return formatted(w->memory, "RG_AT_LEAST%s(%d,", mode, n->min);
    if (n->max == NO_MAXIMUM) return formatted(w->memory, "RG_%s%s(", n->min == 1 ? "PLUS" : "STAR", mode);
    if (n->min == 0 && n->max == 1) return formatted(w->memory, "RG_OPT%s(", mode);
    return formatted(w->memory, "RG_BETWEEN%s(%d, %d,", mode, n->min, n->max);
}

/* \R */
static doc *newline_doc(printer *w) {
    doc *const ways = doc_of(w->memory, "RG_ALT(", new_doc(w->memory, "\"\\r\\n\""));
    points ends = {.memory = w->memory};
    add(&ends, '\n', '\r');
    add(&ends, 0x85, 0x85);
    if (w->regex->utf8) add(&ends, 0x2028, 0x2029);
    add_doc(ways, set_doc(w, &ends));
    return doc_of(w->memory, "RG_ATOMIC(", ways);
}

/* Behind a newline, but at the end of the subject; by the word for it, which a search goes by. */
static doc *caret_doc(printer *w) {
    doc *const inside = doc_of(w->memory, "RG_SEQ(", new_doc(w->memory, "RG_LINE_BEGIN"));
    add_doc(inside, new_doc(w->memory, "RG_AHEAD(RG_ANY_BYTE)"));
    doc *const ways = doc_of(w->memory, "RG_ALT(", new_doc(w->memory, "RG_BEGIN"));
    add_doc(ways, inside);
    return ways;
}

static doc *group_doc(printer *w, const node *n, bool caseless) {
    const int field = w->regex->groups[n->number].field;
    const char *const again = w->seen[field] ? "_AGAIN" : "";
    w->seen[field] = true;
    const char *const head = formatted(w->memory, "RG_CAPTURE%s(%s,", again, w->regex->groups[field].word);
    return word_of(w->memory, head, parts_of(w, n->first, caseless));
}

static doc *alternatives_doc(printer *w, const node *n, bool caseless) {
    doc *const ways = new_doc(w->memory, "(");
    for (const node *child = n->first; child != NULL; child = child->next) add_doc(ways, node_doc(w, child, caseless));
    gather(w->memory, ways, "RG_ALT(");
    return word_of(w->memory, "RG_ALT(", ways);
}

/* caseless: it stands within an RG_ICASE. */
static doc *node_doc(printer *w, const node *n, bool caseless) {
    if (!caseless && case_of(n) == CASELESS) return word_of(w->memory, "RG_ICASE(", parts_of(w, n, true));
    switch (n->kind) {
    case NODE_NEVER: return new_doc(w->memory, "RG_NEVER");
    case NODE_TEXT: return text_doc(w, n->text);
    case NODE_SET: return set_doc(w, &n->set);
    case NODE_CAT: return word_of(w->memory, "RG_SEQ(", parts_of(w, n, caseless));
    case NODE_ALT: return alternatives_doc(w, n, caseless);
    case NODE_LOOP: return word_of(w->memory, loop_head(w, n), parts_of(w, n->first, caseless));
    case NODE_GROUP: return group_doc(w, n, caseless);
    case NODE_ATOMIC: return word_of(w->memory, "RG_ATOMIC(", parts_of(w, n->first, caseless));
    case NODE_LOOK:
        return word_of(w->memory,
                       formatted(w->memory, "RG_%s%s(", n->negative ? "NOT_" : "", n->behind ? "BEHIND" : "AHEAD"),
                       parts_of(w, n->first, caseless));
    case NODE_PLACE: return new_doc(w->memory, n->word);
    case NODE_NEWLINE: return newline_doc(w);
    case NODE_DOLLAR: return new_doc(w->memory, "RG_AHEAD(RG_OPT('\\n'), RG_END)");
    case NODE_CARET: return caret_doc(w);
    case NODE_REF: return new_doc(w->memory, formatted(w->memory, "RG_BACKREF(%s)", w->regex->groups[n->number].word));
    default: return new_doc(w->memory, "RG_EMPTY");
    }
}

/* The regex in a comment that nothing in it ends, cut where it is long. */
static void put_comment(FILE *out, const parser *p) {
    size_t column = 3;
    fputs("/* ", out);
    for (size_t i = 0; i < p->length; i++) {
        const rg_span c = character(p, p->text + i, p->text + p->length);
        const char byte = *c.ptr, before = i > 0 ? p->text[i - 1] : ' ';
        if (column + 8 > WIDTH) {
            fputs("...", out);
            break;
        }
        if ((before == '*' && byte == '/') || (before == '/' && byte == '*')) fputc(' ', out), column++;
        if (c.len > 1)
            fwrite(c.ptr, 1, c.len, out);
        else
            fputc(byte >= 0x20 && byte < 0x7F ? byte : '.', out);
        column++;
        i += c.len - 1;
    }
    fputs(" */\n", out);
}

/* RG_MATCHER(Name, pattern) or, where there are options, with them. */
static void put_matcher(FILE *out, parser *p, const node *all, const char *name, const char *options) {
    printer w = {.memory = p->memory, .regex = p};
    doc *pattern = node_doc(&w, all, false);
    if (strncmp(pattern->head, "RG_", 3) != 0) pattern = doc_of(p->memory, "RG_SEQ(", pattern);
    const char *const head = formatted(p->memory, "RG_MATCHER(%s, ", name);
    put_comment(out, p);
    fputs(head, out);
    put_doc(out, pattern, 0, strlen(head), options[0] != '\0' ? 3 + strlen(options) : 1);
    if (options[0] != '\0') fprintf(out, ", %s", options);
    fputs(")\n", out);
}

#endif
