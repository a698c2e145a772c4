/* mail: copies standard input to standard output, and of each e-mail address only what comes after the @. What sed and perl do beside it. */
#include <regengo/dsl.h>

#include "../patterns.h"

RG_MATCHER(Email, RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, ".+-")), '@', RG_CAPTURE(host, RG_PLUS(RG_CLASS(RG_WORD, ".-")), '.', RG_PLUS(RG_CLASS(RG_WORD, ".-")))))
RG_REPLACEMENT(Email, hide, "***@", RG_REF(host))

int main(void) {
    static char buffer[65536];
    rg_output out = rg_to_fd(1);
    return Email_hide_stream(rg_from_fd(0), &out, buffer, sizeof buffer) < 0;
}
