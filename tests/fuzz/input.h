/* input.h - what a fuzzer gives, taken apart: some bytes that choose, and the rest, which is the subject. */
#ifndef TESTS_FUZZ_INPUT_H
#define TESTS_FUZZ_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What libFuzzer calls. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct input {
    const uint8_t *data;
    size_t left;
} input;

/* The next byte that chooses; 0 where there is none. */
static inline unsigned input_byte(input *in) {
    if (in->left == 0) return 0;
    in->left--;
    return *in->data++;
}

/* The rest, in memory that ends where it does, for the checker to see who reads on. By letters of what the patterns here are made of
 * if `lettered`, as most bytes lead nowhere. To be freed by free(block). */
typedef struct text {
    char *block;
    const char *bytes;
    size_t length;
} text;

static const char input_letters[] = "ab1.@-/:,;<>\"\\\n# \200\303AB\2cdexyz=2'$_n";

static inline text input_text(const input *in, bool lettered) {
    text t = {malloc(in->left + 1), NULL, in->left};
    if (t.block == NULL) abort();
    t.bytes = t.block + 1; /* one past the end where it is empty */
    for (size_t i = 0; i < in->left; i++)
        t.block[i + 1] = (char)(lettered ? (uint8_t)input_letters[in->data[i] % sizeof input_letters] : in->data[i]);
    return t;
}

/* Which pattern and question a failure is about. */
static const char *asked_pattern = "", *asked_question = "";

#define INSIST(truth) \
    do { \
        if (!(truth)) { \
            fprintf(stderr, "%s, %s, line %d: not true that %s\n", asked_pattern, asked_question, __LINE__, #truth); \
            abort(); \
        } \
    } while (0)

#endif
