/* words.c - examples/words.c on any text: words, or a message whose offset stands in the regex, and no memory that
 * is kept.
 *
 * The first byte chooses syntax and flags; the rest is the regex. The output is read back: parentheses and quotes of
 * the words balance, no line has more than 100 columns, and no trigraph is among them. */
#define main words_main
#include "../../examples/words.c"
#undef main

#include "input.h"

/* The words without their comment. */
static void check_words(const char *text) {
    int depth = 0;
    char quote = 0;
    size_t column = 0;
    text = strstr(text, " */\n");
    INSIST(text != NULL);
    text += 4;
    INSIST(strncmp(text, "RG_MATCHER(Pattern, ", 20) == 0);
    INSIST(strstr(text, "\?\?") == NULL);
    for (; *text != '\0'; text++) {
        column = *text == '\n' ? 0 : column + ((*text & 0xC0) != 0x80);
        INSIST(column <= WIDTH);
        if (quote != 0) {
            if (*text == '\\')
                text++, column++;
            else if (*text == quote)
                quote = 0;
            INSIST(*text != '\n' && *text != '\0');
        } else if (*text == '"' || *text == '\'') {
            quote = *text;
        } else {
            depth += (*text == '(') - (*text == ')');
            INSIST(depth >= 0);
        }
    }
    INSIST(depth == 0 && quote == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    if (messages == NULL) messages = fopen("/dev/null", "w");
    INSIST(messages != NULL);
    asked.as = &syntaxes[data[0] % SYNTAXES];
    asked.utf8 = data[0] & 4;
    asked.flags =
        (flags){.caseless = data[0] & 8, .multiline = data[0] & 16, .dotall = data[0] & 32, .extended = data[0] & 64};
    /* In a block that ends where it does, as whatever reads beyond it is to be seen. */
    char *const block = malloc(size), *written = NULL;
    INSIST(block != NULL);
    memcpy(block + 1, data + 1, size - 1);
    size_t length = 0;
    FILE *const out = open_memstream(&written, &length);
    INSIST(out != NULL);
    const bool any = translate(out, block + 1, size - 1, "Pattern");
    fclose(out);
    if (any) check_words(written);
    free(written);
    free(block);
    return 0;
}
