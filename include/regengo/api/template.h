/* template.h - what stands in the place of a match, as a text that is known only at run time: "$user@***.$tld".
 *
 *     $$               a dollar sign
 *     $0 $12 ${12}     a group by its number; 0 is the whole match
 *     $name ${name}    a capture by its name; without braces the name is as long as letters, digits and _ go on
 *
 * Checked once, and for one pattern: no number and no name in it is unknown then. It is taken apart then, too; of a long one the first
 * pieces are, and the rest is read anew each time: so a template needs no heap and has no largest size. It refers to its text.
 */
#ifndef RG_API_TEMPLATE_H
#define RG_API_TEMPLATE_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../run/info.h"
#include "../run/output.h"
#endif

/* Text as it stands, and behind it a group, if there is one. */
typedef struct rg_priv_piece {
    const char *text;
    size_t length, group;
} rg_priv_piece;
#define RG_PRIV_NO_GROUP SIZE_MAX

typedef struct rg_template {
    const rg_info *rg_pattern; /* NULL in one that could not be parsed */
    size_t rg_groups;          /* above the number of each group in it */
    const char *rg_rest;       /* what is behind the pieces below */
    size_t rg_count;
    rg_priv_piece rg_piece[12];
} rg_template;

/* Where a template is wrong, and what is: the `$` that begins it, and a sentence. */
typedef struct rg_template_error {
    size_t offset;
    const char *text;
} rg_template_error;

RG_PRIV_INLINE bool rg_priv_is_template_digit(char c) { return c >= '0' && c <= '9'; }
RG_PRIV_INLINE bool rg_priv_is_template_letter(char c) {
    return rg_priv_is_template_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* The group of a number or a name, or RG_PRIV_NO_GROUP and why. */
RG_PRIV_LOCAL size_t rg_priv_template_group(const rg_info *pattern, const char *name, size_t length, const char **wrong) {
    size_t digits = 0, letters = 0, number = 0;
    while (digits < length && rg_priv_is_template_digit(name[digits])) {
        if (number < pattern->groups) number = 10 * number + RG_PRIV_AS(size_t, name[digits] - '0');
        digits++;
    }
    if (digits == length) {
        if (number < pattern->groups) return number;
        *wrong = "the pattern has no group of this number";
        return RG_PRIV_NO_GROUP;
    }
    for (size_t g = 0; g < pattern->groups; g++) {
        const char *const known = pattern->group_names[g];
        size_t same = 0;
        while (same < length && known[same] != '\0' && known[same] == name[same]) same++;
        if (same == length && known[same] == '\0') return g;
    }
    while (letters < length && rg_priv_is_template_letter(name[letters])) letters++;
    *wrong = letters < length || digits > 0 ? "what stands between ${ and } is neither a name nor a number"
                                            : "the pattern has no capture of this name";
    return RG_PRIV_NO_GROUP;
}

/* The next piece; where the one behind it begins, or, if something is wrong, the `$` that does. */
RG_PRIV_LOCAL const char *rg_priv_template_next(const rg_info *pattern, const char *at, rg_priv_piece *piece, const char **wrong) {
    const char *p = at;
    while (*p != '$' && *p != '\0') p++;
    piece->text = at;
    piece->length = RG_PRIV_AS(size_t, p - at);
    piece->group = RG_PRIV_NO_GROUP;
    if (*p == '\0') return p;
    if (p[1] == '$') {
        piece->length++;
        return p + 2;
    }
    const bool braces = p[1] == '{';
    const char *const name = p + 1 + braces;
    const char *end = name;
    if (braces) {
        while (*end != '}' && *end != '\0') end++;
        if (*end == '\0') *wrong = "${ without a } behind it";
    } else if (rg_priv_is_template_digit(*name)) {
        while (rg_priv_is_template_digit(*end)) end++;
    } else {
        while (rg_priv_is_template_letter(*end)) end++;
    }
    if (*wrong == RG_PRIV_NULL && end == name)
        *wrong = braces         ? "${} without a name or number"
                 : *name == '\0' ? "a lone $ at the end; $$ is a dollar sign"
                                 : "a $ before what begins no name; $$ is a dollar sign";
    if (*wrong == RG_PRIV_NULL) piece->group = rg_priv_template_group(pattern, name, RG_PRIV_AS(size_t, end - name), wrong);
    return *wrong != RG_PRIV_NULL ? p : end + braces;
}

RG_PRIV_INLINE void rg_priv_template_tell(rg_template_error *error, size_t offset, const char *text) {
    if (error == RG_PRIV_NULL) return;
    error->offset = offset;
    error->text = text;
}

/* rg_template_parse(&t, Name_info(), text, &error): RG_MATCH, or RG_ERROR_TEMPLATE, and then error, which may be NULL, tells where and
 * why. The text ends with a NUL and must live as long as the template; the template may be copied, and used by any number of threads. */
RG_PRIV_LOCAL rg_status rg_template_parse(rg_template *t, const rg_info *pattern, const char *text, rg_template_error *error) {
    rg_priv_template_tell(error, 0, "");
    if (t == RG_PRIV_NULL) return RG_ERROR_ARGUMENT;
    RG_PRIV_MEM_CLEAR(t, sizeof *t);
    if (pattern == RG_PRIV_NULL || text == RG_PRIV_NULL) return RG_ERROR_ARGUMENT;
    const char *at = text, *wrong = RG_PRIV_NULL;
    t->rg_rest = text;
    while (*at != '\0') {
        rg_priv_piece piece;
        at = rg_priv_template_next(pattern, at, &piece, &wrong);
        if (wrong != RG_PRIV_NULL) {
            rg_priv_template_tell(error, RG_PRIV_AS(size_t, at - text), wrong);
            return RG_ERROR_TEMPLATE;
        }
        if (piece.group != RG_PRIV_NO_GROUP && piece.group >= t->rg_groups) t->rg_groups = piece.group + 1;
        if (t->rg_count < sizeof t->rg_piece / sizeof t->rg_piece[0]) {
            t->rg_piece[t->rg_count++] = piece;
            t->rg_rest = at;
        }
    }
    t->rg_pattern = pattern;
    return RG_MATCH;
}

/* Was it parsed, and for a pattern with no more groups than this? */
RG_PRIV_UNUSED static inline bool rg_priv_template_fits(const rg_template *t, size_t groups) {
    return t != RG_PRIV_NULL && t->rg_pattern != RG_PRIV_NULL && t->rg_groups <= groups;
}

RG_PRIV_INLINE void rg_priv_put_piece(rg_output *out, const rg_priv_piece *piece, const rg_span *group) {
    if (piece->length > 0) rg_put(out, piece->text, piece->length);
    if (piece->group != RG_PRIV_NO_GROUP && group[piece->group].len > 0) rg_put_span(out, group[piece->group]);
}

/* A template with the groups of a match. */
RG_PRIV_APART rg_status rg_priv_put_template(rg_output *out, const rg_template *t, const rg_span *group) {
    for (size_t i = 0; i < t->rg_count; i++) rg_priv_put_piece(out, &t->rg_piece[i], group);
    for (const char *at = t->rg_rest, *wrong = RG_PRIV_NULL; *at != '\0' && wrong == RG_PRIV_NULL;) {
        rg_priv_piece piece;
        at = rg_priv_template_next(t->rg_pattern, at, &piece, &wrong);
        rg_priv_put_piece(out, &piece, group);
    }
    return out->status;
}

#endif
