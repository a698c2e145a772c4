/* By hand: what is within reach. A table of classes of bytes and a switch over them, memchr through comments, and a keyword is looked up by
 * a perfect hash of length, first and last byte, then compared by its length. Relies on the NUL behind the text. */
#include "engine.h"

#include <string.h>

enum { IN_WORD = 1, IN_NUMBER = 2, IN_STRING = 4, IN_TICKS = 8, BLANK = 16, DIGIT = 32 };
#define W IN_WORD | IN_NUMBER | IN_STRING | IN_TICKS
#define D W | DIGIT
#define P IN_STRING | IN_TICKS
#define P8 P, P, P, P, P, P, P, P
#define P32 P8, P8, P8, P8
#define W8 W, W, W, W, W, W, W, W
static const unsigned char flags[256] = {0,         P,         P,         P,         P,
                                         P,         P,         P,         P,         P | BLANK,
                                         BLANK,     P | BLANK, P | BLANK, P | BLANK, P,
                                         P,         P8,        P8, /* NUL ends all, \n strings too */
                                         P | BLANK, P,         IN_TICKS,  P,         P,
                                         P,         P,         IN_STRING, P,         P,
                                         P,         P,         P,         P,         P | IN_NUMBER,
                                         P,         D,         D,         D,         D,
                                         D,         D,         D,         D,         D,
                                         D,         P,         P,         P,         P,
                                         P,         P,         P,         W,         W,
                                         W,         W,         W,         W,         W,
                                         W8,        W8,        W,         W,         W,
                                         P,         0,         P,         P,         W, /* backslash: none */
                                         P,         W,         W,         W,         W,
                                         W,         W,         W,         W8,        W8,
                                         W,         W,         W,         P,         P,
                                         P,         P,         P,         P32,       P32,
                                         P32,       P32};
#define IS(byte, what) ((flags[byte] & (what)) != 0)

typedef struct {
    const char *word;
    unsigned char length, kind;
} keyword;
/* The numbers were found by trying: no two keywords have the same hash. */
#define HASH(length, first, last) (((length) * 63u + (first) * 118u + (last) * 61u) & 127)
#define AT(hash, word) [hash] = {#word, sizeof(#word) - 1, KIND_##word},
static const keyword keywords[128] = {
    AT(1, const) AT(3, enum) AT(9, do) AT(16, _Alignof) AT(19, static) AT(21, _Imaginary) AT(26, _Atomic) AT(27, else) AT(32, struct)
    AT(35, double) AT(37, auto) AT(38, while) AT(40, restrict) AT(41, _Alignas) AT(43, continue) AT(46, register) AT(47, case) AT(50, if)
    AT(52, void) AT(55, _Noreturn) AT(57, _Thread_local) AT(58, unsigned) AT(60, return) AT(62, extern) AT(65, _Bool) AT(68, switch)
    AT(71, int) AT(72, char) AT(74, sizeof) AT(79, long) AT(80, signed) AT(89, _Generic) AT(90, _Complex) AT(95, union)
    AT(96, _Static_assert) AT(97, short) AT(99, float) AT(102, break) AT(105, goto) AT(107, for) AT(109, volatile) AT(113, inline)
    AT(117, default) AT(127, typedef)
};

static inline unsigned kind_of_word(const unsigned char *p, size_t n) {
    if (n < 2 || n > 14) return KIND_NAME;
    const keyword *const k = &keywords[HASH(n, p[0], p[n - 1])];
    if (k->length != n) return KIND_NAME;
    bool same;
    switch (n) {
#define OF(n) case n: same = memcmp(p, k->word, n) == 0; break;
        OF(2) OF(3) OF(4) OF(5) OF(6) OF(7) OF(8) OF(9) OF(10) OF(11) OF(12) OF(13) OF(14) default : same = false;
    }
    return same ? k->kind : KIND_NAME;
}

/* Behind what is quoted from p on, or NULL where it is not closed; `in` is what goes on. */
static inline const unsigned char *quoted(const unsigned char *p, unsigned in, unsigned char quote) {
    for (;;) {
        while (IS(*p, in)) p++;
        if (*p == quote) return p + 1;
        if (*p != '\\' || p[1] == 0) return NULL;
        p += 2;
    }
}

#define TOKEN(kind, to) \
    { \
        const unsigned char *const end = (to); \
        lexer_token(&tally, kind, (uint64_t)(p - start), (uint64_t)(end - start)); \
        p = end; \
        continue; \
    }
#define OPERATOR(n) TOKEN(KIND_OPERATOR, p + (n))

bool lexer_hand(void *state, const char *text, size_t length) {
    (void)state;
    const unsigned char *const start = (const unsigned char *)text, *const stop = start + length, *p = start, *q;
    lexer_tally tally = {0};
    for (;;) {
        switch (*p) {
        case ' ':
        case '\t':
        case '\n':
        case '\v':
        case '\f':
        case '\r':
            p++;
            while (IS(*p, BLANK)) p++;
            continue;
        case 'u':
        case 'U':
        case 'L':
            q = p[0] == 'u' && p[1] == '8' && p[2] == '"' ? p + 2 : p + 1;
            if (*q == '"' && (q = quoted(q + 1, IN_STRING, '"')) != NULL) TOKEN(KIND_STRING, q)
            if (p[1] == '\'' && p[2] != '\'' && (q = quoted(p + 2, IN_TICKS, '\'')) != NULL) TOKEN(KIND_CHARACTER, q)
            /* fall through */
        case 'A':
        case 'B':
        case 'C':
        case 'D':
        case 'E':
        case 'F':
        case 'G':
        case 'H':
        case 'I':
        case 'J':
        case 'K':
        case 'M':
        case 'N':
        case 'O':
        case 'P':
        case 'Q':
        case 'R':
        case 'S':
        case 'T':
        case 'V':
        case 'W':
        case 'X':
        case 'Y':
        case 'Z':
        case '_':
        case 'a':
        case 'b':
        case 'c':
        case 'd':
        case 'e':
        case 'f':
        case 'g':
        case 'h':
        case 'i':
        case 'j':
        case 'k':
        case 'l':
        case 'm':
        case 'n':
        case 'o':
        case 'p':
        case 'q':
        case 'r':
        case 's':
        case 't':
        case 'v':
        case 'w':
        case 'x':
        case 'y':
        case 'z':
            q = p + 1;
            while (IS(*q, IN_WORD)) q++;
            TOKEN(kind_of_word(p, (size_t)(q - p)), q)
        case '.':
            if (p[1] == '.' && p[2] == '.') OPERATOR(3)
            if (!IS(p[1], DIGIT)) OPERATOR(1)
            /* fall through */
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            q = p + 1;
            while (IS(*q, IN_NUMBER) || ((*q == '+' || *q == '-') && ((q[-1] | 32) == 'e' || (q[-1] | 32) == 'p'))) q++;
            TOKEN(KIND_NUMBER, q)
        case '"':
            if ((q = quoted(p + 1, IN_STRING, '"')) != NULL) TOKEN(KIND_STRING, q)
            TOKEN(KIND_OTHER, p + 1)
        case '\'':
            if (p[1] != '\'' && (q = quoted(p + 1, IN_TICKS, '\'')) != NULL) TOKEN(KIND_CHARACTER, q)
            TOKEN(KIND_OTHER, p + 1)
        case '(': TOKEN(KIND_LPAREN, p + 1)
        case ')': TOKEN(KIND_RPAREN, p + 1)
        case '{': TOKEN(KIND_LBRACE, p + 1)
        case '}': TOKEN(KIND_RBRACE, p + 1)
        case '[': TOKEN(KIND_LBRACKET, p + 1)
        case ']': TOKEN(KIND_RBRACKET, p + 1)
        case ';': TOKEN(KIND_SEMICOLON, p + 1)
        case ',': TOKEN(KIND_COMMA, p + 1)
        case '/':
            if (p[1] == '*') {
                q = p + 3;
                while (q < stop && (q = memchr(q, '/', (size_t)(stop - q))) != NULL && q[-1] != '*') q++;
                if (q != NULL && q < stop) {
                    p = q + 1;
                    continue;
                }
                OPERATOR(1)
            }
            if (p[1] == '/') {
                q = memchr(p, '\n', (size_t)(stop - p));
                p = q != NULL ? q : stop;
                continue;
            }
            OPERATOR(1 + (p[1] == '='))
        case '-': OPERATOR(1 + (p[1] == '>' || p[1] == '-' || p[1] == '='))
        case '+': OPERATOR(1 + (p[1] == '+' || p[1] == '='))
        case '&': OPERATOR(1 + (p[1] == '&' || p[1] == '='))
        case '|': OPERATOR(1 + (p[1] == '|' || p[1] == '='))
        case '*':
        case '^':
        case '=':
        case '!': OPERATOR(1 + (p[1] == '='))
        case '#': OPERATOR(1 + (p[1] == '#'))
        case ':': OPERATOR(1 + (p[1] == '>'))
        case '<':
            if (p[1] == '<') OPERATOR(2 + (p[2] == '='))
            OPERATOR(1 + (p[1] == '=' || p[1] == ':' || p[1] == '%'))
        case '>':
            if (p[1] == '>') OPERATOR(2 + (p[2] == '='))
            OPERATOR(1 + (p[1] == '='))
        case '%':
            if (p[1] == ':') OPERATOR(p[2] == '%' && p[3] == ':' ? 4 : 2)
            OPERATOR(1 + (p[1] == '=' || p[1] == '>'))
        case '~':
        case '?': OPERATOR(1)
        case '\\':
            if (p[1] == '\n') {
                p += 2;
                continue;
            }
            TOKEN(KIND_OTHER, p + 1)
        case 0: lexer_found = tally; return true;
        default: TOKEN(KIND_OTHER, p + 1)
        }
    }
}
