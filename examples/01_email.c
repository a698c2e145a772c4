/* Find an e-mail address in a text and print its parts.
 *
 *     cc -O2 -Iinclude examples/01_email.c -o 01_email && ./01_email
 *
 * Prints
 *     user jane.doe+news, domain mail.example, tld org
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user,   RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@',
    RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))),  '.',
    RG_CAPTURE(tld,    RG_PLUS(RG_CLASS(RG_WORD, ".-")))))

int main(void) {
    const char *text = "Please write to jane.doe+news@mail.example.org, not to me.";
    Email_result m;
    if (Email_find(text, strlen(text), &m) == RG_MATCH)
        printf("user " RG_FMT ", domain " RG_FMT ", tld " RG_FMT "\n", RG_ARG(m.user), RG_ARG(m.domain), RG_ARG(m.tld));
    return 0;
}
