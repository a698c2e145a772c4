/* words: from a regex to the words of a matcher that gives the same answers.

       cc -O2 -Iinclude examples/words.c -o words
       ./words -qn Mail '(\w+)@((?:\w+\.)+\w+)'

       #include <regengo/dsl.h>

       RG_MATCHER(Mail, RG_SEQ(
           RG_CAPTURE(user, RG_PLUS(RG_WORD)),
           '@',
           RG_CAPTURE(domain, RG_PLUS(RG_PLUS(RG_WORD), '.'), RG_PLUS(RG_WORD))))

   Reading order, in from_regex/: lexer.h, what a regex is made of; parse.h and its four parts, which make a tree of
   that; simplify.h and names.h, the same tree with fewer parts and a name for each group; print.h, the words. Below
   these, syntax.h has in what the engines differ, points.h sets, tree.h the tree, layout.h lines of up to 100
   columns. Here: the command line. */

#define _POSIX_C_SOURCE 200809L

#include "from_regex/parse.h"
#include "from_regex/print.h"
#include "from_regex/simplify.h"

#include <errno.h>
#include <getopt.h>
#include <unistd.h>

enum { LENGTH_MOST = 1 << 16 };

static struct {
    const char *name, *options;
    const syntax *as;
    flags flags;
    bool utf8, quiet, included;
} asked = {.name = "Pattern", .options = "", .as = &syntaxes[0]};

static FILE *messages; /* standard error */

/* ---- One regex --------------------------------------------------------------------------------------------------- */

/* The regex on one line, and what is wrong of it underlined, in the part of it around that. */
static void point_out(const parser *p) {
    enum { ROOM = 90, BEFORE = 40 };
    const size_t at = p->mistake.offset;
    size_t start = at > ROOM - 20 ? at - BEFORE : 0, end = p->length - start > ROOM ? start + ROOM : p->length;
    while (p->utf8 && start > 0 && ((unsigned char)p->text[start] & 0xC0) == 0x80) start--;
    while (p->utf8 && end < p->length && ((unsigned char)p->text[end] & 0xC0) == 0x80) end++;
    fputs("    ", messages);
    for (size_t i = start; i < end; i++) {
        const unsigned char c = (unsigned char)p->text[i];
        fputc(c < 0x20 || c == 0x7F || (c >= 0x80 && !p->utf8) ? '.' : c, messages);
    }
    fputs("\n    ", messages);
    for (size_t i = start; i < at && i < end; i++)
        if (!p->utf8 || ((unsigned char)p->text[i] & 0xC0) != 0x80) fputc(' ', messages);
    fputc('^', messages);
    for (size_t i = at + 1; i < at + p->mistake_length && i < end; i++)
        if (!p->utf8 || ((unsigned char)p->text[i] & 0xC0) != 0x80) fputc('~', messages);
    fputc('\n', messages);
}

static node *parse(parser *p, arena *memory, const char *text, size_t length) {
    *p = (parser){
        .memory = memory, .text = text, .length = length, .as = asked.as, .utf8 = asked.utf8, .now = asked.flags};
    Utf8_result sound;
    if (length > LENGTH_MOST) {
        fail(p, 0, "the regex has more than %d bytes", LENGTH_MOST);
    } else if (p->utf8 && Utf8_prefix(text, length, &sound) == RG_MATCH && sound.match.len < length) {
        fail(p, sound.match.len, "that is not UTF-8");
        p->utf8 = false; /* it is shown as bytes */
    }
    return read_regex(p);
}

/* A search goes from byte to byte. What may match nothing would be found within a code point. */
static node *not_within_a_point(parser *p, node *all) {
    node *const whole = parent_of(p->memory, NODE_CAT, 0, place(p, "RG_NOT_AHEAD(RG_RANGE(0x80, 0xBF))"));
    for (node *part = all->kind == NODE_CAT ? all->first : all, *next = NULL; part != NULL; part = next) {
        next = part->next;
        append(whole, part);
    }
    return whole;
}

/* Prints its matcher, or what it has no word for. */
static bool translate(FILE *out, const char *text, size_t length, const char *name) {
    static parser p;
    arena memory = {NULL};
    node *all = parse(&p, &memory, text, length);
    if (!p.failed) resolve(&p, all);
    if (!p.failed) all = simplified(&p, all, 0);
    if (!p.failed && p.utf8 && lengths_of(all, true).min == 0) all = not_within_a_point(&p, all);
    if (!p.failed) name_groups(&p, all);
    for (size_t i = 0; i < p.warned && !asked.quiet && !p.failed; i++)
        fprintf(messages, "words: offset %zu: warning: %s\n", p.warnings[i].offset, p.warnings[i].text);
    if (p.failed) {
        fprintf(messages, "words: offset %zu: %s\n", p.mistake.offset, p.mistake.text);
        point_out(&p);
    } else {
        if (!asked.included) fputs("#include <regengo/dsl.h>\n", out);
        asked.included = true;
        fputc('\n', out);
        put_matcher(out, &p, all, name, asked.options);
    }
    free_all(&memory);
    return !p.failed;
}

/* ---- The command line -------------------------------------------------------------------------------------------- */

static const char usage[] =
    "Usage: words [OPTION]... REGEX\n"
    "Prints the words of a matcher that gives the answers of REGEX. Where it is -, each line of standard input is a "
    "regex.\n"
    "\n"
    "  -n, --name NAME        the matcher's name, Pattern if not said; of lines, NAME1, NAME2, ...\n"
    "  -o, --options OPTIONS  the matcher's options, such as 'RG_POOL | RG_STEPS(1000)'\n"
    "  -y, --syntax SYNTAX    pcre or perl (the default: PCRE2, Perl, PHP), python, re2 or go, or rust\n"
    "  -u, --utf8             the regex and its subjects are UTF-8, and . is a code point; without it, a byte\n"
    "  -i -m -s -x            as (?i), (?m), (?s) and (?x) before it\n"
    "  -q, --quiet            no warnings\n"
    "  -h, --help             this text\n"
    "\n"
    "What may surprise is a warning. What has no word is told with its offset in bytes from 0. The exit status is 0 if "
    "there\n"
    "are words, 1 if there are none for a regex, 2 after another error.\n";

static _Noreturn void stop(const char *problem, const char *argument) {
    fprintf(stderr, "words: %s '%s'\nTry 'words --help'.\n", problem, argument);
    exit(2);
}

/* A full disk or a closed pipe: what was written is lost. */
static void check_output(bool written) {
    if (written && !ferror(stdout)) return;
    fprintf(stderr, "words: write error: %s\n", strerror(errno));
    _Exit(2);
}

RG_MATCHER(Identifier, RG_SEQ(RG_CLASS(RG_ALPHA, '_'), RG_BETWEEN(0, 62, RG_WORD)))
/* Nothing that could end the matcher's parenthesis. */
RG_MATCHER(Options, RG_PLUS(RG_ALT(
    RG_CLASS(RG_WORD, " |*+"), RG_SEQ('(', RG_PLUS(RG_CLASS(RG_WORD, " |*+-/")), ')'))))

static void read_options(int argc, char **argv) {
    static const struct option options[] = {{"name", required_argument, NULL, 'n'},
                                            {"options", required_argument, NULL, 'o'},
                                            {"syntax", required_argument, NULL, 'y'},
                                            {"utf8", no_argument, NULL, 'u'},
                                            {"quiet", no_argument, NULL, 'q'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, ":n:o:y:uimsxqh", options, NULL)) != -1;) switch (option) {
        case 'n':
            if (Identifier_match(optarg, strlen(optarg), NULL) != RG_MATCH || is_taken(optarg))
                stop("a matcher cannot be called", optarg);
            asked.name = optarg;
            break;
        case 'o':
            if (Options_match(optarg, strlen(optarg), NULL) != RG_MATCH || strlen(optarg) > 60)
                stop("these are no options:", optarg);
            asked.options = optarg;
            break;
        case 'y':
            asked.as = NULL;
            for (size_t i = 0; i < SYNTAXES; i++)
                if (strcmp(syntaxes[i].name, optarg) == 0 ||
                    (syntaxes[i].also != NULL && strcmp(syntaxes[i].also, optarg) == 0))
                    asked.as = &syntaxes[i];
            if (asked.as == NULL) stop("--syntax takes pcre, python, re2 or rust, not", optarg);
            break;
        case 'u': asked.utf8 = true; break;
        case 'i': asked.flags.caseless = true; break;
        case 'm': asked.flags.multiline = true; break;
        case 's': asked.flags.dotall = true; break;
        case 'x': asked.flags.extended = true; break;
        case 'q': asked.quiet = true; break;
        case 'h': check_output(fputs(usage, stdout) >= 0 && fflush(stdout) == 0); exit(0);
        case ':': stop("an argument must follow", argv[optind - 1]);
        default: stop("unknown option", argv[optind - 1]);
        }
}

/* Each line of standard input; an empty one is an empty regex. */
static bool translate_lines(void) {
    char *line = NULL, name[80];
    size_t room = 0, number = 0;
    bool all = true;
    for (ssize_t length; errno = 0, (length = getline(&line, &room, stdin)) >= 0;) {
        if (length > 0 && line[length - 1] == '\n') length--;
        snprintf(name, sizeof name, "%s%zu", asked.name, ++number);
        if (!translate(stdout, line, (size_t)length, name)) {
            fprintf(stderr, "words: line %zu has none\n", number);
            all = false;
        }
    }
    free(line);
    if (ferror(stdin)) {
        fprintf(stderr, "words: standard input: %s\n", strerror(errno));
        exit(2);
    }
    return all;
}

int main(int argc, char **argv) {
    messages = stderr;
    read_options(argc, argv);
    if (optind + 1 != argc)
        stop(optind == argc ? "a regex is missing behind" : "one regex at a time, not", argv[argc - 1]);
    const bool lines = strcmp(argv[optind], "-") == 0;
    const bool all = lines ? translate_lines() : translate(stdout, argv[optind], strlen(argv[optind]), asked.name);
    check_output(fflush(stdout) == 0);
    return all ? 0 : 1;
}
