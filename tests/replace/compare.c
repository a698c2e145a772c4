/* Replacement on random subjects: a template of run time and one of the compiler's against pcre2_substitute. Patterns that may match
 * nothing are left out: after a match, PCRE2 takes an empty one right at its end as well (tests/api/test_replace.c has ours). */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/random.h"

/* X(Name, pattern, regex, template, pieces...): each what the regex and the template say. */
#define CASES(X) \
    X(Email, \
      RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', \
             RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-")))), \
      "(?<user>[\\w.+-]+)@(?<domain>[\\w.-]+)\\.(?<tld>[\\w.-]+)", "$user@***.$tld", RG_REF(user), "@***.", RG_REF(tld)) \
    X(Swap, RG_SEQ(RG_CAPTURE(key, RG_PLUS(RG_WORD)), '=', RG_CAPTURE(value, RG_STAR(RG_NOT_CLASS(" ")))), "(?<key>\\w+)=(?<value>[^ ]*)", \
      "${value}=$1", RG_REF(value), '=', RG_REF(key)) \
    X(Unset, RG_ALT(RG_SEQ(RG_CAPTURE(a, RG_PLUS('a')), RG_OPT(RG_CAPTURE(b, 'b'))), RG_CAPTURE(digit, RG_DIGIT)), \
      "(?<a>a+)(?<b>b)?|(?<digit>\\d)", "<$a|${2}|$digit>$$", '<', RG_REF(a), '|', RG_REF(b), '|', RG_REF(digit), ">$") \
    X(Words, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY), "\\b\\w+\\b", "[$0]", '[', RG_REF(match), ']') \
    X(Spaces, RG_PLUS(RG_SPACE), "\\s+", " ", ' ') \
    X(Gone, RG_CLASS("@.="), "[@.=]", "", "") \
    X(Twice, RG_SEQ(RG_CAPTURE(x, RG_WORD), RG_BACKREF(x)), "(\\w)\\1", "$1$1$1${1}0", RG_REF(x), RG_REF(x), RG_REF(x), RG_REF(x), '0') \
    X(Behind, RG_SEQ(RG_BEHIND('a'), RG_CAPTURE(c, RG_NOT_CLASS('a')), RG_NOT_AHEAD('b')), "(?<=a)(?<c>[^a])(?!b)", "${c}-${c}", \
      RG_REF(c), "-", RG_REF(c))

typedef struct row {
    const char *name, *regex, *template_text;
    const rg_info *(*info)(void);
    rg_status (*replace)(rg_output *, const char *, size_t, const rg_template *);
    rg_status (*made)(rg_output *, const char *, size_t);
} row;
#define MATCHER(Name, pattern, regex, text, ...) \
    RG_MATCHER(Name, pattern) \
    RG_REPLACEMENT(Name, made, __VA_ARGS__)
CASES(MATCHER)
#define ROW(Name, pattern, regex, text, ...) {#Name, regex, text, Name##_info, Name##_replace, Name##_made},
static const row rows[] = {CASES(ROW)};
enum { ROWS = sizeof rows / sizeof rows[0], LONGEST = 80, ROOM = 4000 };

static void print(const char *what, const char *text, size_t length) {
    printf("    %s: \"", what);
    for (size_t i = 0; i < length; i++)
        printf(text[i] >= ' ' && text[i] <= '~' && text[i] != '\\' ? "%c" : "\\x%02x", (unsigned char)text[i]);
    printf("\"\n");
}

int main(int argc, char **argv) {
    uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 20240501;
    const long rounds = argc > 2 ? strtol(argv[2], NULL, 10) : 20000;
    long differences = 0, replaced = 0;
    for (size_t r = 0; r < ROWS; r++) {
        int code;
        PCRE2_SIZE at;
        pcre2_code *const re = pcre2_compile((PCRE2_SPTR)rows[r].regex, PCRE2_ZERO_TERMINATED, 0, &code, &at, NULL);
        rg_template t;
        rg_template_error error;
        if (re == NULL || rg_template_parse(&t, rows[r].info(), rows[r].template_text, &error) != RG_MATCH) {
            printf("%s: %s\n", rows[r].name, re == NULL ? "PCRE2 does not compile it" : error.text);
            return 2;
        }
        for (long round = 0; round < rounds; round++) {
            char subject[LONGEST];
            static char theirs[ROOM], ours[ROOM], made[ROOM];
            const size_t length = random_below(&seed, LONGEST);
            for (size_t i = 0; i < length; i++) subject[i] = "aaabb@@..==x1 \n\xc3"[random_below(&seed, 16)];
            PCRE2_SIZE size = sizeof theirs;
            const int substituted = pcre2_substitute(
                re, (PCRE2_SPTR)subject, length, 0, PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_UNSET_EMPTY, NULL, NULL,
                (PCRE2_SPTR)rows[r].template_text, PCRE2_ZERO_TERMINATED, (PCRE2_UCHAR *)theirs, &size);
            rg_output out = rg_to_buffer(ours, sizeof ours), same = rg_to_buffer(made, sizeof made);
            const rg_status status = rows[r].replace(&out, subject, length, &t),
                            again = rows[r].made(&same, subject, length);
            replaced += substituted > 0;
            if (substituted >= 0 && status == (substituted > 0 ? RG_MATCH : RG_NO_MATCH) && again == status &&
                out.length == size && same.length == size && memcmp(ours, theirs, size) == 0 &&
                memcmp(made, theirs, size) == 0)
                continue;
            if (++differences > 5) continue;
            printf("%s differs: status %d and %d, PCRE2 %d\n", rows[r].name, status, again, substituted);
            print("subject", subject, length);
            print("PCRE2", theirs, substituted >= 0 ? size : 0);
            print("template", ours, out.length);
            print("pieces", made, same.length);
        }
        pcre2_code_free(re);
    }
    printf("%ld replacements as PCRE2 makes them (in %ld something was replaced), %ld differ\n", ROWS * rounds,
           replaced, differences);
    return differences > 0 || replaced < rounds;
}
