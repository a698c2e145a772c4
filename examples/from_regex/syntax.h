/* syntax.h - in what the engines differ, as far as one regex means this to one and that to another. */
#ifndef WORDS_SYNTAX_H
#define WORDS_SYNTAX_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *name;
    const char *also;           /* its other names */
    const char *engines;        /* who reads regexes so */
    const char *unicode;        /* what \d is there beyond ASCII, if anything */
    bool dollar_before_newline; /* $ is also before a newline at the end */
    bool big_z_before_newline;  /* \Z is; else it is the end alone, where there is one */
    bool has_big_z, has_little_z;
    bool caret_not_at_end; /* (?m)^ is not behind a newline that ends the subject */
    bool empty_rounds;     /* a round of a loop that need not be may consume nothing, and counts */
    bool has_blanks;       /* \h and \v are classes; else \v is a byte */
    bool has_escape;       /* \e and \c */
    bool has_quotes;       /* \Q...\E */
    bool has_newline;      /* \R and \N */
    bool has_refs;         /* \1 */
    bool count_tells;      /* \12 is octal where not so many groups stand before it */
    bool has_u;            /* \u20AC */
    bool short_hex;        /* \x and \x1 */
    bool no_minimum;       /* {,3} is {0,3} */
    bool blanks_in_bounds; /* { 1, 3 } is {1,3} */
    bool strict_braces;    /* a { that begins no bounds is a mistake */
    bool stacked;          /* a** is (?:a*)*, and a*+ is (?:a*)+ */
    bool sets_of_sets;     /* [a-z&&[^b]] */
    bool space_without_vt; /* \s is not \v */
    bool same_name_twice;  /* without a (?J) */
} syntax;

static const syntax syntaxes[] = {
    {.name = "pcre",
     .also = "perl",
     .engines = "PCRE2, Perl, PHP",
     .unicode = "Perl on text with Unicode, and PCRE2 with UCP, know more",
     .dollar_before_newline = true,
     .has_big_z = true,
     .big_z_before_newline = true,
     .has_little_z = true,
     .caret_not_at_end = true,
     .empty_rounds = true,
     .has_blanks = true,
     .has_escape = true,
     .has_quotes = true,
     .has_newline = true,
     .has_refs = true,
     .count_tells = true,
     .short_hex = true,
     .no_minimum = true,
     .blanks_in_bounds = true,
     .same_name_twice = true},
    {.name = "python",
     .engines = "Python's re",
     .unicode = "Python knows more, but with re.ASCII or of bytes",
     .dollar_before_newline = true,
     .has_big_z = true,
     .empty_rounds = true,
     .has_refs = true,
     .has_u = true,
     .no_minimum = true},
    {.name = "re2",
     .also = "go",
     .engines = "RE2, Go",
     .has_little_z = true,
     .has_quotes = true,
     .space_without_vt = true},
    {.name = "rust",
     .engines = "Rust's regex",
     .unicode = "Rust knows more, but with (?-u)",
     .has_little_z = true,
     .has_u = true,
     .strict_braces = true,
     .stacked = true,
     .sets_of_sets = true},
};
enum { SYNTAXES = sizeof syntaxes / sizeof syntaxes[0] };

#endif
