#include "haystack.h"

#include "../made.h"

#include <errno.h>
#include <string.h>

enum { GENERATED_BYTES = 4000000, PIECE_BYTES = 200 };

static const char *const words[] = {
    "the",  "of",     "and",    "a",     "to",    "in",     "it",      "was",    "that",  "his",      "which", "with",
    "upon", "little", "matter", "door",  "night", "letter", "morning", "street", "water", "question", "light", "paper",
    "said", "found",  "seemed", "again", "every", "under",  "between", "before", "quite", "small",    "house", "garden",
};
enum { WORD_COUNT = sizeof words / sizeof words[0] };

static const char *any_word(void) { return words[below(WORD_COUNT)]; }

/* Something to find, or an ordinary word. */
static void piece(bool finds) {
    switch (finds ? below(240) : 239) {
    case 0: put("%s.%s@%s.example.org", any_word(), any_word(), any_word()); break;
    case 1: put("https://%s.example.com:%u/%s/%s", any_word(), 1000 + below(9000), any_word(), any_word()); break;
    case 2:
        put("http://www.%s.example.net/%s?%s=%u#%s", any_word(), any_word(), any_word(), below(100), any_word());
        break;
    case 3: put("%u.%u.%u.%u", 10 + below(246), 10 + below(246), 10 + below(246), 10 + below(246)); break;
    case 4: put("%u-%02u-%02u", 1900 + below(130), 1 + below(12), 1 + below(28)); break;
    case 5: put("\"%s %s %s\"", any_word(), any_word(), any_word()); break;
    case 6: put(below(4) ? "Sherlock Holmes" : "SHERLOCK HOLMES"); break;
    case 7: put(below(2) ? "Irene Adler" : "Inspector Lestrade"); break;
    case 8: put("%u", below(100000)); break;
    default: put("%s", any_word()); break;
    }
}

char *haystack_generate(size_t length, bool finds) {
    char *const text = malloc(length + PIECE_BYTES);
    if (!text) abort();
    make_into(text, length + PIECE_BYTES, MADE_SEED);
    while (made_length < length) {
        piece(finds);
        if (below(11) == 0) put("%c", below(5) ? ',' : '.');
        put("%c", below(12) ? ' ' : '\n');
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
