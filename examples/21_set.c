/* Several patterns at once: RG_SET finds the links of three kinds in a document, and tells which kinds a line has.
 *
 *     cc -O2 -Iinclude examples/21_set.c -o 21_set && ./21_set
 *
 * Prints
 *      13  email    joe.doe at example.org
 *      45  url      https, example.org, port 8443
 *     104  address  10.0.0.7
 *     118  email    ops at example.org
 *     line 1: email url
 *     line 2: email address
 *     line 3:
 */
#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

#define DIGITS RG_PLUS(RG_DIGIT)
#define HOST RG_PLUS(RG_WORD), RG_PLUS('.', RG_PLUS(RG_CLASS(RG_WORD, '-')))

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(host, HOST)))
RG_MATCHER(Url, RG_SEQ(
    RG_CAPTURE(scheme, "http", RG_OPT('s')), "://", RG_CAPTURE(host, HOST), RG_OPT(':', RG_CAPTURE(port, DIGITS)),
    RG_STAR('/', RG_STAR(RG_CLASS(RG_WORD, "@.-")))))
RG_MATCHER(Address, RG_SEQ(
    RG_WORD_BOUNDARY, RG_REPEAT(3, RG_BETWEEN(1, 3, RG_DIGIT), '.'), RG_BETWEEN(1, 3, RG_DIGIT), RG_WORD_BOUNDARY))

/* Of what starts at the same place, the first that is listed counts. */
RG_SET(Links, Email, Url, Address)

static const char document[] =
    "Please write joe.doe@example.org, or look at https://example.org:8443/team/@joe for more.\n"
    "The server is 10.0.0.7: ask ops@example.org.\n"
    "Nothing else.\n";

int main(void) {
    Links_result m;
    for (Links_iter it = Links_begin(document, sizeof document - 1); Links_next(&it, &m) == RG_MATCH;) {
        printf("%3zu  ", (size_t)(m.match.ptr - document));
        switch (m.which) {
        case Links_Email:
            printf("email    " RG_FMT " at " RG_FMT "\n", RG_ARG(m.Email.user), RG_ARG(m.Email.host));
            break;
        case Links_Url:
            printf("url      " RG_FMT ", " RG_FMT ", port " RG_FMT "\n", RG_ARG(m.Url.scheme), RG_ARG(m.Url.host),
                   RG_ARG(m.Url.port));
            break;
        case Links_Address: printf("address  " RG_FMT "\n", RG_ARG(m.match)); break;
        }
    }

    static const char *const kinds[Links_MEMBERS] = {"email", "url", "address"};
    int number = 1;
    for (const char *line = document, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        const uint64_t mask = Links_matching(line, (size_t)(end - line));
        printf("line %d:", number++);
        for (int i = 0; i < Links_MEMBERS; i++)
            if (mask >> i & 1) printf(" %s", kinds[i]);
        printf("\n");
    }
    return 0;
}
