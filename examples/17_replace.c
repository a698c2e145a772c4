/* Matches replaced: by a template that the compiler checks, by one of run time, by a function; and where the text goes.
 *
 *     cc -O2 -Iinclude examples/17_replace.c -o 17_replace && ./17_replace
 *
 * Prints
 *     jane@***.org wrote to bob@***.net
 *     49 bytes, of which 40 fit
 *     at byte 4: the pattern has no capture of this name
 *     ********************* wrote to ***************
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user,   RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@',
    RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))),  '.',
    RG_CAPTURE(tld,    RG_PLUS(RG_CLASS(RG_WORD, ".-")))))
RG_REPLACEMENT(Email, redact, RG_REF(user), "@***.", RG_REF(tld))

/* What stands in the place of a match, written by a function. */
static rg_status stars(rg_output *out, const Email_result *m, void *user) {
    (void)user;
    for (size_t i = 0; i < m->match.len; i++) rg_put(out, "*", 1);
    return out->status;
}

int main(void) {
    const char *text = "jane@mail.example.org wrote to bob@example.net\n";
    size_t n = strlen(text);

    /* A template that the compiler has checked, to a stream. */
    rg_output out = rg_to_file(stdout);
    if (Email_redact(&out, text, n) < 0) return 1;

    /* One that is known only now, into a buffer: where it is too small, the length says what was needed. */
    char buffer[40];
    rg_template t;
    rg_template_error error;
    if (rg_template_parse(&t, Email_info(), "<$user at $domain>", &error) != RG_MATCH) return 1;
    out = rg_to_buffer(buffer, sizeof(buffer));
    if (Email_replace(&out, text, n, &t) < 0) return 1;
    printf("%zu bytes, of which %zu fit\n", out.length, sizeof(buffer));

    /* A mistake in it says where and what. */
    if (rg_template_parse(&t, Email_info(), "to: $nobody", &error) == RG_ERROR_TEMPLATE)
        printf("at byte %zu: %s\n", error.offset, error.text);

    /* A function, to the heap. */
    out = rg_to_heap();
    if (Email_replace_with(&out, text, n, stars, NULL) == RG_MATCH) printf("%s", out.text);
    free(out.text);
    return 0;
}
