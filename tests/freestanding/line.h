/* line.h - a line of text, put together without the C library. */
#ifndef TESTS_FREESTANDING_LINE_H
#define TESTS_FREESTANDING_LINE_H

#include "machine.h"

typedef struct line {
    char text[600];
    size_t length;
} line;

static inline void line_add(line *l, const char *text) {
    for (; *text != '\0' && l->length < sizeof l->text; text++) l->text[l->length++] = *text;
}

static inline void line_add_number(line *l, size_t number) {
    char digits[24];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    do digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    line_add(l, digits + at);
}

static inline void line_say(line *l) {
    say(l->text, l->length);
    l->length = 0;
}

#endif
