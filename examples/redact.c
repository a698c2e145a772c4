/* redact: copies text, without what should not leave the house: e-mail addresses, IBANs, card numbers, tokens, passwords.

       cc -O2 -Iinclude examples/redact.c -o redact
       ./redact <app.log >shared.log
       tail -f app.log | ./redact

       jane.doe@example.org, DE89 3704 0044 0532 0130 00, 4111 1111 1111 1111, {"password": "hunter2"}
       j***@example.org, DE***30 00, ***1111, {"password": "***"}

   What looks like an IBAN or a card number is one if its check digits are right: C functions in the pattern say so.
   Reading order: the parts of the pattern, the pattern, its replacement; then there is not much left. */

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include <regengo/dsl.h>

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- The parts: what a capture holds stays, the rest of a match becomes ***. Every repeat has an upper bound, so a
   match has a greatest length (Secret_MAX_LENGTH), and no input takes long. ---- */

/* password=..., "apiKey": "...", DB_PASSWORD: '...': up to a quote if it begins with one, or else to a blank or a mark */
#define BLANKS RG_BETWEEN(0, 8, RG_BLANK)
#define WORDS RG_ICASE(RG_ALT( \
    "password", "passwd", "passphrase", "pwd", "secret", "token", RG_SEQ(RG_ALT("api", "access", "private"), RG_OPT(RG_CLASS("_-")), "key")))
#define FIELD RG_SEQ( \
    RG_CAPTURE(name, RG_BETWEEN_LAZY(0, 32, RG_CLASS(RG_WORD, '-')), WORDS, RG_OPT(RG_CLASS("\"'")), BLANKS, RG_CLASS(":="), BLANKS), \
    RG_ALT(RG_SEQ(RG_CAPTURE(quote, '"'), RG_BETWEEN(1, 1024, RG_NOT_CLASS("\"\n"))), \
           RG_SEQ(RG_CAPTURE(apostrophe, '\''), RG_BETWEEN(1, 1024, RG_NOT_CLASS("'\n"))), \
           RG_BETWEEN(1, 1024, RG_NOT_CLASS(RG_SPACE, "\"'&,;<>()[]{}"))))

/* Keys that tell by their first letters whose they are, and the header of HTTP */
#define KEY RG_ALT( \
    RG_SEQ(RG_CAPTURE(aws, RG_ALT("AKIA", "ASIA")), RG_REPEAT(16, RG_CLASS(RG_UPPER, RG_DIGIT))), \
    RG_SEQ(RG_CAPTURE(github, RG_ALT(RG_SEQ("gh", RG_CLASS("pousr"), '_'), "github_pat_")), RG_BETWEEN(22, 255, RG_WORD)), \
    RG_SEQ(RG_CAPTURE(slack, "xox", RG_CLASS("abeoprs"), '-'), RG_BETWEEN(10, 255, RG_CLASS(RG_ALNUM, '-'))), \
    RG_SEQ(RG_CAPTURE(bearer, RG_ICASE(RG_ALT("bearer", "basic")), ' '), RG_BETWEEN(8, 4096, RG_CLASS(RG_ALNUM, "-._~+/="))))

/* j***@example.org */
#define LABEL RG_SEQ(RG_ALNUM, RG_BETWEEN(0, 62, RG_CLASS(RG_ALNUM, '-')))
#define EMAIL RG_SEQ( \
    RG_CAPTURE(initial, RG_WORD), RG_BETWEEN(0, 63, RG_CLASS(RG_WORD, ".%+-")), \
    RG_CAPTURE(domain, '@', RG_BETWEEN(1, 16, LABEL, '.'), RG_BETWEEN(2, 63, RG_ALPHA)))

/* DE89 3704 0044 0532 0130 00: the number that its letters and digits make, the first four behind the others and a letter
   standing for 10 to 35, is 1 modulo 97. A predicate sees the whole buffer of the stream: it looks from the start of this
   attempt to where the pattern stands, and nowhere else. */
static bool is_iban(const rg_view *view) {
    const char *s = view->subject + view->start, *end = view->subject + view->position;
    unsigned rest = 0;
    for (size_t n = (size_t)(end - s), i = 4; i < n + 4; i++) {
        const char c = s[i % n];
        if (c >= '0' && c <= '9') rest = (10 * rest + (unsigned)(c - '0')) % 97;
        if (c >= 'A' && c <= 'Z') rest = (100 * rest + (unsigned)(c - 'A') + 10) % 97;
    }
    return rest == 1;
}
#define IBAN_BYTE RG_CLASS(RG_UPPER, RG_DIGIT)
#define IBAN RG_SEQ( \
    RG_CAPTURE(country, RG_REPEAT(2, RG_UPPER)), RG_REPEAT(2, RG_DIGIT), RG_BETWEEN(7, 26, RG_OPT(' '), IBAN_BYTE), RG_OPT(' '), \
    RG_CAPTURE(iban_end, IBAN_BYTE, RG_REPEAT(3, RG_OPT(' '), IBAN_BYTE)), RG_NOT_AHEAD(RG_WORD), RG_WHEN(is_iban))

/* 4111-1111-1111-1111: from the last digit on every other one counts twice (less 9 if that makes two digits), and the sum is
   0 modulo 10. */
static bool is_card(const rg_view *view) {
    unsigned sum = 0, digits = 0;
    for (size_t i = view->position; i-- > view->start;) {
        if (view->subject[i] < '0' || view->subject[i] > '9') continue;
        const unsigned digit = (unsigned)(view->subject[i] - '0');
        sum += digits++ % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
    }
    return sum % 10 == 0;
}
#define CARD_DIGIT RG_OPT(RG_CLASS(" -")), RG_DIGIT
#define CARD RG_SEQ( \
    RG_RANGE('2', '6'), RG_BETWEEN(8, 14, CARD_DIGIT), RG_OPT(RG_CLASS(" -")), \
    RG_CAPTURE(card_end, RG_DIGIT, RG_REPEAT(3, CARD_DIGIT)), RG_NOT_AHEAD(RG_WORD), RG_WHEN(is_card))

RG_MATCHER(Secret, RG_SEQ(RG_WORD_BOUNDARY, RG_ALT(FIELD, KEY, EMAIL, IBAN, CARD)))

/* What is unset writes nothing, so one template does for all kinds. The compiler checks the names. */
RG_REPLACEMENT(Secret, redact, RG_REF(name), RG_REF(quote), RG_REF(apostrophe), RG_REF(aws), RG_REF(github),
               RG_REF(slack), RG_REF(bearer), RG_REF(initial), RG_REF(country), "***", RG_REF(domain), RG_REF(iban_end),
               RG_REF(card_end))

/* ---- The program ------------------------------------------------------------------------------------------------------ */

static void stop(const char *what, const char *why) {
    fprintf(stderr, "redact: %s: %s\n", what, why);
    exit(2);
}

/* What the stream reads. Before it waits for more, all that is certain is shown. */
static ptrdiff_t read_input(void *user, char *to, size_t room) {
    if (fflush(stdout) != 0) stop("write error", strerror(errno));
    rg_reader file = rg_from_fd(*(const int *)user);
    return file.read(file.user, to, room);
}

static const char usage[] =
    "Usage: redact [OPTION]... [FILE]...\n"
    "Copies each FILE to standard output, with e-mail addresses, IBANs, card numbers, tokens and passwords made "
    "unreadable.\n"
    "Without FILE, or where FILE is -, reads standard input.\n"
    "\n"
    "  -k, --ok    exit with 0 although nothing was found (Hadoop and Spark take 1 for a failure)\n"
    "  -h, --help  this text\n"
    "\n"
    "The exit status is 0 if something was replaced, 1 if nothing was, 2 after an error.\n";

int main(int argc, char **argv) {
    static const struct option options[] = {
        {"ok", no_argument, NULL, 'k'}, {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
    static char buffer[1 << 16], dash[] = "-", *standard_input[] = {dash, NULL};
    /* Half of it: the rest is kept for what the predicates might look back at. */
    _Static_assert(sizeof(buffer) / 2 > Secret_MAX_LENGTH + 1, "the longest secret has room");
    rg_output out = rg_to_file(stdout);
    bool ok = false;
    for (int option; (option = getopt_long(argc, argv, "kh", options, NULL)) != -1;) switch (option) {
        case 'k': ok = true; break;
        case 'h': return fputs(usage, stdout) < 0 || fflush(stdout) != 0 ? 2 : 0;
        default: return 2;
        }
    for (char **name = optind < argc ? argv + optind : standard_input; *name != NULL; name++) {
        int file = strcmp(*name, "-") == 0 ? STDIN_FILENO : open(*name, O_RDONLY);
        if (file < 0) stop(*name, strerror(errno));
        const rg_status status =
            Secret_redact_stream(rg_from_function(read_input, &file), &out, buffer, sizeof(buffer));
        if (status == RG_ERROR_WRITE) stop("write error", strerror(errno));
        if (status < 0) stop(*name, status == RG_ERROR_READ ? strerror(errno) : rg_status_text(status));
        ok |= status == RG_MATCH;
        if (file != STDIN_FILENO) close(file);
    }
    if (fflush(stdout) != 0) stop("write error", strerror(errno));
    return ok ? 0 : 1;
}
