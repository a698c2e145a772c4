/* Built against the installed headers alone. */
#include <regengo/dsl.h>
#include <stdio.h>

RG_MATCHER(Email, RG_SEQ(
    RG_PLUS(RG_CLASS(RG_WORD, ".+-")), '@',
    RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))

int main(void) {
    static const char text[] = "write to me@example.com";
    Email_result m;
    if (Email_find(text, sizeof text - 1, &m) != RG_MATCH) return 1;
    printf("%d.%d.%d domain " RG_FMT "\n", RG_VERSION_MAJOR, RG_VERSION_MINOR, RG_VERSION_PATCH, RG_ARG(m.domain));
    return 0;
}
