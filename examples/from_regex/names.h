/* names.h - references find their groups, and groups get the names that they have in the words. */
#ifndef WORDS_NAMES_H
#define WORDS_NAMES_H

#include "parse.h"

/* ---- References -------------------------------------------------------------------------------------------------- */

static void resolve(parser *p, node *n) {
    if (n->kind == NODE_REF) {
        const rg_span name = n->text;
        for (int i = 1; name.ptr != NULL && n->number == 0 && i <= p->numbers; i++)
            if (p->groups[i].name.len == name.len && memcmp(p->groups[i].name.ptr, name.ptr, name.len) == 0)
                n->number = i;
        if (n->number < 1 || n->number > p->numbers)
            fail(p, n->offset,
                 name.ptr != NULL ? "there is no group of that name" : "there is no group of that number");
        else
            n->number = p->groups[n->number].field;
    }
    for (node *child = n->first; child != NULL; child = child->next) resolve(p, child);
}

/* ---- Names that C has taken -------------------------------------------------------------------------------------- */

static bool is_taken(const char *name) {
    static const char *const words[] = {
        "alignas", "alignof", "asm", "auto", "bool", "break", "case", "char", "const", "constexpr", "continue",
        "default", "do", "double", "else", "enum", "extern", "false", "float", "for", "fortran", "goto", "if", "inline",
        "int", "long", "nullptr", "register", "restrict", "return", "short", "signed", "sizeof", "static",
        "static_assert", "struct", "switch", "thread_local", "true", "typedef", "typeof", "typeof_unqual", "union",
        "unsigned", "void", "volatile", "while", "match", "group", /* of every result */
        /* macros that a compiler or a header of the library's brings along */
        "BIG_ENDIAN", "BUFSIZ", "BYTE_ORDER", "EOF", "LITTLE_ENDIAN", "NFDBITS", "NULL", "PDP_ENDIAN", "alloca",
        "assert", "errno", "getc", "i386", "isinf", "isnan", "kill_dependency", "linux", "noreturn", "offsetof", "putc",
        "signbit", "stderr", "stdin", "stdout", "unix", "va_arg", "va_copy", "va_end", "va_start"};
    static const char *const beginnings[] = {
        "rg_",    "RG_",   "ATOMIC_", "CHAR_", "EXIT_", "FD_",  "FILENAME_", "FOPEN_",   "FP_",     "HUGE_",   "INT",
        "LLONG_", "LONG_", "L_",      "MATH_", "MB_",   "M_",   "PRI",       "PTRDIFF_", "P_",      "RAND_",   "SCHAR_",
        "SCN",    "SEEK_", "SHRT_",   "SIG_",  "SIZE_", "TMP_", "UCHAR_",    "UINT",     "ULLONG_", "ULONG_",  "USHRT_",
        "WCHAR_", "WCON",  "WEX",     "WIF",   "WINT_", "WNO",  "WST",       "WTERM",    "WUN",     "atomic_", "be16",
        "be32",   "be64",  "htobe",   "htole", "le16",  "le32", "le64"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(name, words[i]) == 0) return true;
    for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++)
        if (strncmp(name, beginnings[i], strlen(beginnings[i])) == 0) return true;
    const bool capital = (name[1] >= 'A' && name[1] <= 'Z') || (name[1] >= '0' && name[1] <= '9');
    return (name[0] == '_' && (name[1] == '_' || capital)) ||
           (name[0] == 'E' && capital); /* as E... may be in <errno.h> */
}

static bool is_name_byte(char c) { return is_letter(c) || c == '_' || (c >= '0' && c <= '9'); }

/* ---- What a group without a name is called ----------------------------------------------------------------------- */

/* What stands right before a group and right behind it. */
typedef struct {
    const node *before, *behind;
} neighbours;

static rg_span text_of(const node *n) { return n != NULL && n->kind == NODE_TEXT ? n->text : span_of("", 0); }

static bool begins(rg_span text, const char *with) {
    return text.len >= strlen(with) && memcmp(text.ptr, with, strlen(with)) == 0;
}

/* The word in "word=", "word: " and the like; empty if there is none. */
static rg_span label_in(rg_span text) {
    size_t end = text.len;
    while (end > 0 && strchr(" \"'", text.ptr[end - 1]) != NULL && text.ptr[end - 1] != '\0') end--;
    if (end == 0 || (text.ptr[end - 1] != '=' && text.ptr[end - 1] != ':')) return span_of("", 0);
    size_t start = --end;
    while (start > 0 && is_name_byte(text.ptr[start - 1])) start--;
    return start < end && is_letter(text.ptr[start]) ? span_of(text.ptr + start, end - start) : span_of("", 0);
}

static bool is_class(const node *n, const char *name) {
    for (size_t i = 0; n->kind == NODE_SET && i < KNOWN_CLASSES; i++) {
        const points set = class_points(n->set.memory, &known_classes[i]);
        if (strcmp(known_classes[i].name, name) == 0 && same(&set, &n->set)) return true;
    }
    return false;
}

/* Digits, and what stands with them in a number. */
static bool is_number(const node *n, bool *digits) {
    if (is_class(n, "digit")) return *digits = true;
    if (n->kind == NODE_TEXT || n->kind == NODE_SET) {
        for (size_t i = 0; i < n->text.len; i++)
            if (strchr("+-.,eE", n->text.ptr[i]) == NULL || n->text.ptr[i] == '\0') return false;
        for (size_t i = 0; i < n->set.count; i++)
            for (uint32_t c = n->set.at[i].low; c <= n->set.at[i].high; c++)
                if (c == 0 || c > 'e' || strchr("+-.,eE", (int)c) == NULL) return false;
        return true;
    }
    if (n->kind == NODE_LOOK || n->kind == NODE_GROUP || n->kind == NODE_REF) return false;
    for (const node *child = n->first; child != NULL; child = child->next)
        if (!is_number(child, digits)) return false;
    return n->first != NULL;
}

static const char *name_of_content(const node *body) {
    static const struct {
        const char *class_name, *name;
    } known[] = {{"word", "word"},  {"alnum", "word"},  {"alpha", "word"},  {"lower", "word"}, {"upper", "word"},
                 {"xdigit", "hex"}, {"space", "space"}, {"blank", "space"}, {"punct", "mark"}};
    bool digits = false;
    if (is_number(body, &digits) && digits) return "number";
    while (body->kind == NODE_LOOP || body->kind == NODE_ATOMIC) body = body->first;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (is_class(body, known[i].class_name)) return known[i].name;
    if (body->kind == NODE_SET && body->set.count > 0 && body->set.at[body->set.count - 1].high >= LAST_BYTE) {
        const uint32_t outside = body->set.count > 1 ? body->set.at[0].high + 1 : '\n';
        return outside == '"' || outside == '\'' ? "quoted" : how_many(&body->set) >= 250 ? "text" : NULL;
    }
    if (body->kind == NODE_SET && how_many(&body->set) == 2 && has(&body->set, '+') && has(&body->set, '-'))
        return "sign";
    return NULL;
}

static rg_span guess(const node *g, neighbours around) {
    const node *const body = g->first;
    const rg_span before = text_of(around.before), behind = text_of(around.behind), label = label_in(before);
    if (label.len > 0) return label;
    if (begins(behind, "@")) return span_of("user", 4);
    if (before.len > 0 && before.ptr[before.len - 1] == '@') return span_of("domain", 6);
    if (begins(behind, "://")) return span_of("scheme", 6);
    if (body->kind == NODE_TEXT && body->text.len > 1) {
        size_t i = 0;
        while (i < body->text.len && is_name_byte(body->text.ptr[i])) i++;
        if (i == body->text.len && is_letter(body->text.ptr[0])) return body->text;
    }
    const char *const name = name_of_content(body);
    return name != NULL ? span_of(name, strlen(name)) : span_of("", 0);
}

/* ---- The names --------------------------------------------------------------------------------------------------- */

enum { NAME_LENGTH = 40 };

/* A name of C that no group has yet, of one that was asked for. */
static char *legal_name(parser *p, rg_span asked, int number) {
    char *const name = take(p->memory, NAME_LENGTH + 16);
    size_t length = 0;
    if (asked.len > 0 && asked.ptr[0] >= '0' && asked.ptr[0] <= '9') name[length++] = 'g';
    for (size_t i = 0; i < asked.len && length < NAME_LENGTH; i++)
        name[length++] = is_name_byte(asked.ptr[i]) ? asked.ptr[i] : '_';
    if (length == 0) length = (size_t)snprintf(name, NAME_LENGTH, "g%d", number);
    name[length] = '\0';
    if (name[0] == '_' && is_taken(name)) name[0] = 'g';
    if (is_taken(name)) name[length++] = '_', name[length] = '\0';
    if (is_taken(name)) length = (size_t)snprintf(name, NAME_LENGTH, "g%d", number);
    for (int n = 2, clash = 1; clash != 0; n++) {
        clash = 0;
        for (int i = 1; i <= p->numbers; i++)
            clash |= p->groups[i].word != NULL && strcmp(p->groups[i].word, name) == 0;
        if (clash != 0)
            snprintf(name + length, 16, "%s%d", name[length - 1] >= '0' && name[length - 1] <= '9' ? "_" : "", n);
    }
    return name;
}

static void name_by_guess(parser *p, const node *n, neighbours around) {
    if (n->kind == NODE_GROUP) {
        group *const g = &p->groups[n->number];
        if (g->word == NULL && g->field == n->number) g->word = legal_name(p, guess(n, around), n->number);
    }
    for (const node *child = n->first, *before = NULL; child != NULL; before = child, child = child->next)
        name_by_guess(p, child,
                      n->kind == NODE_CAT   ? (neighbours){before, child->next}
                      : n->kind == NODE_ALT ? (neighbours){NULL, NULL}
                                            : around);
}

/* Those that have a name of C in the regex come first, then those that have another, so that no guess takes it. */
static void name_groups(parser *p, const node *all) {
    for (int pass = 0; pass < 2; pass++)
        for (int i = 1; i <= p->numbers; i++) {
            group *const g = &p->groups[i];
            if (g->name.ptr == NULL || g->field != i || g->word != NULL) continue;
            char *const word = legal_name(p, g->name, i);
            if (pass == 0 && !rg_equal(g->name, word)) continue;
            g->word = word;
            if (pass == 1)
                warn(p, g->offset, "the group " RG_FMT " is called %s: C has no such name, or has it already",
                     RG_ARG(g->name), g->word);
        }
    name_by_guess(p, all, (neighbours){NULL, NULL});
    for (int i = 1; i <= p->numbers; i++)
        if (p->groups[i].word == NULL) p->groups[i].word = p->groups[p->groups[i].field].word;
}

#endif
