/* layout.h - words with their arguments, laid out: on one line where they fit, else an argument a line. */
#ifndef WORDS_LAYOUT_H
#define WORDS_LAYOUT_H

#include "points.h"

#include <stdarg.h>

enum { WIDTH = 100, INDENT = 4, INDENT_MOST = 40, PARTS_MOST = 32 };

/* head, its arguments and a parenthesis; a leaf has a head alone. A head ends with ( or, where a number or a name
   stands first, a comma. Pieces are string literals that the compiler joins: no word around them and no commas. */
typedef struct doc {
    const char *head;
    bool pieces;
    size_t width, count;
    struct doc *first, *last, *next;
} doc;

static doc *new_doc(arena *a, const char *head) {
    doc *const d = take(a, sizeof(doc));
    d->head = head;
    d->width = strlen(head);
    return d;
}

static void add_doc(doc *d, doc *argument) {
    if (d->first == NULL) {
        d->first = argument;
        if (!d->pieces) d->width += d->head[strlen(d->head) - 1] == ',' ? 2 : 1;
    } else {
        d->last->next = argument;
        d->width += d->pieces ? 1 : 2;
    }
    d->last = argument;
    d->width += argument->width;
    d->count++;
}

static doc *doc_of(arena *a, const char *head, doc *argument) {
    doc *const d = new_doc(a, head);
    add_doc(d, argument);
    return d;
}

/* Of more parts than a word takes, some are gathered in a word of their own. */
static void gather(arena *a, doc *list, const char *word) {
    while (list->count > PARTS_MOST) {
        doc *const parts = list->first;
        const size_t groups = (list->count + PARTS_MOST - 1) / PARTS_MOST, size = (list->count + groups - 1) / groups;
        doc *const fewer = new_doc(a, "(");
        doc *next = parts;
        while (next != NULL) {
            doc *const some = new_doc(a, word);
            for (size_t i = 0; i < size && next != NULL; i++) {
                doc *const part = next;
                next = part->next;
                part->next = NULL;
                add_doc(some, part);
            }
            add_doc(fewer, some->count == 1 ? some->first : some);
        }
        list->first = fewer->first;
        list->last = fewer->last;
        list->count = fewer->count;
    }
}

/* A word with the parts of a list as its arguments. */
static doc *word_of(arena *a, const char *head, doc *list) {
    doc *const d = new_doc(a, head);
    for (doc *part = list->first, *next = NULL; part != NULL; part = next) {
        next = part->next;
        part->next = NULL;
        add_doc(d, part);
    }
    return d;
}

static const char *formatted(arena *a, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    char text[160];
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    char *const kept = take(a, strlen(text) + 1);
    return strcpy(kept, text);
}

static void put_flat(FILE *out, const doc *d) {
    fputs(d->head, out);
    for (const doc *part = d->first; part != NULL; part = part->next) {
        if (part != d->first)
            fputs(d->pieces ? " " : ", ", out);
        else if (!d->pieces && d->head[strlen(d->head) - 1] == ',')
            fputc(' ', out);
        put_flat(out, part);
    }
    if (d->first != NULL && !d->pieces) fputc(')', out);
}

/* column: where it begins; behind: how many characters must follow it on its last line. Returns the column behind
   it. */
static size_t put_doc(FILE *out, const doc *d, size_t indent, size_t column, size_t behind) {
    if (d->first == NULL || column + d->width + behind <= WIDTH) {
        put_flat(out, d);
        return column + d->width;
    }
    const size_t inner = d->pieces ? indent : indent + INDENT < INDENT_MOST ? indent + INDENT : INDENT_MOST;
    fputs(d->head, out);
    for (const doc *part = d->first; part != NULL; part = part->next) {
        if (part != d->first || !d->pieces) {
            fprintf(out, "\n%*s", (int)inner, "");
            column = inner;
        }
        column = put_doc(out, part, inner, column, part->next != NULL ? 1 : behind < INDENT_MOST ? behind + 1 : 1);
        if (part->next != NULL && !d->pieces) fputc(',', out);
    }
    if (d->pieces) return column;
    if (column + 1 + behind > WIDTH) {
        fprintf(out, "\n%*s", (int)indent, "");
        column = indent;
    }
    fputc(')', out);
    return column + 1;
}

#endif
