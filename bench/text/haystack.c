#include "haystack.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GENERATED_BYTES = 4000000, PIECE_BYTES = 200 };

static uint64_t seed;

static unsigned below(unsigned limit) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)((seed >> 32) % limit);
}

static const char *const words[] = {
    "the",  "of",     "and",    "a",     "to",    "in",     "it",      "was",    "that",  "his",      "which", "with",
    "upon", "little", "matter", "door",  "night", "letter", "morning", "street", "water", "question", "light", "paper",
    "said", "found",  "seemed", "again", "every", "under",  "between", "before", "quite", "small",    "house", "garden",
};
enum { WORD_COUNT = sizeof words / sizeof words[0] };

static const char *any_word(void) { return words[below(WORD_COUNT)]; }

/* Something to find, or an ordinary word. */
static int piece(char *out, bool finds) {
    switch (finds ? below(240) : 239) {
    case 0: return snprintf(out, PIECE_BYTES, "%s.%s@%s.example.org", any_word(), any_word(), any_word());
    case 1:
        return snprintf(out, PIECE_BYTES, "https://%s.example.com:%u/%s/%s", any_word(), 1000 + below(9000), any_word(),
                        any_word());
    case 2:
        return snprintf(out, PIECE_BYTES, "http://www.%s.example.net/%s?%s=%u#%s", any_word(), any_word(), any_word(),
                        below(100), any_word());
    case 3:
        return snprintf(out, PIECE_BYTES, "%u.%u.%u.%u", 10 + below(246), 10 + below(246), 10 + below(246),
                        10 + below(246));
    case 4: return snprintf(out, PIECE_BYTES, "%u-%02u-%02u", 1900 + below(130), 1 + below(12), 1 + below(28));
    case 5: return snprintf(out, PIECE_BYTES, "\"%s %s %s\"", any_word(), any_word(), any_word());
    case 6: return snprintf(out, PIECE_BYTES, below(4) ? "Sherlock Holmes" : "SHERLOCK HOLMES");
    case 7: return snprintf(out, PIECE_BYTES, below(2) ? "Irene Adler" : "Inspector Lestrade");
    case 8: return snprintf(out, PIECE_BYTES, "%u", below(100000));
    default: return snprintf(out, PIECE_BYTES, "%s", any_word());
    }
}

char *haystack_generate(size_t length, bool finds) {
    char *text = malloc(length + PIECE_BYTES + 3);
    if (!text) abort();
    seed = UINT64_C(0x2545F4914F6CDD1D);
    for (size_t at = 0; at < length;) {
        at += (size_t)piece(text + at, finds);
        if (below(11) == 0) text[at++] = below(5) ? ',' : '.';
        text[at++] = below(12) ? ' ' : '\n';
    }
    text[length] = 0;
    return text;
}

static haystack read_file(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file && errno == ENOENT) return (haystack){0};
    long length = -1;
    if (file && fseek(file, 0, SEEK_END) == 0) length = ftell(file);
    char *text = length < 0 ? NULL : malloc((size_t)length + 1);
    if (!text || fseek(file, 0, SEEK_SET) != 0 || fread(text, 1, (size_t)length, file) != (size_t)length) {
        perror(path);
        exit(1);
    }
    fclose(file);
    text[length] = 0;
    if (strlen(text) != (size_t)length) {
        fprintf(stderr, "%s: holds a NUL, which re2c's scanners take for the end\n", path);
        exit(1);
    }
    return (haystack){.text = text, .length = (size_t)length};
}

haystack haystack_of(const char *folder, const char *file) {
    static haystack generated;
    haystack found = folder ? read_file(folder, file) : (haystack){0};
    if (found.text) return found;
    if (!generated.text) generated = (haystack){haystack_generate(GENERATED_BYTES, true), GENERATED_BYTES, true};
    return generated;
}
