/* parse_group.h - groups, and flags. Included by parse.h. */
#ifndef WORDS_PARSE_GROUP_H
#define WORDS_PARSE_GROUP_H

static node *read_alternatives(parser *p, bool reset);

/* From behind what opened it to behind its parenthesis, after which the flags are as they were. */
static node *inside(parser *p, size_t offset, flags before, bool reset) {
    node *const n = read_alternatives(p, reset);
    if (p->token.kind != Regex_CLOSE) fail(p, offset, "the group has no )");
    p->now = before;
    advance(p);
    return n;
}

static node *capturing(parser *p, size_t offset, rg_span name, flags before) {
    if (p->numbers == GROUPS_MOST) fail(p, offset, "more than %d groups", GROUPS_MOST);
    if (p->failed) return new_node(p->memory, NODE_EMPTY, offset);
    const int number = ++p->numbers;
    group *const g = &p->groups[number];
    node *const n = new_node(p->memory, NODE_GROUP, offset);
    n->number = number;
    if (g->field == 0) {
        *g = (group){.name = name, .field = number, .offset = offset, .node = n};
        for (int i = 1; name.ptr != NULL && i < number; i++) {
            if (p->groups[i].name.len != name.len || memcmp(p->groups[i].name.ptr, name.ptr, name.len) != 0) continue;
            if (!p->as->same_name_twice) fail(p, offset, "a second group of that name");
            warn(p, offset, "both groups of the name " RG_FMT " are one field of the result", RG_ARG(name));
            g->field = p->groups[i].field;
            break;
        }
    } else if (g->name.ptr == NULL) {
        g->name = name; /* (?|...|...): of the same number */
    }
    append(n, inside(p, offset, before, false));
    return n;
}

static bool set_flag(parser *p, size_t offset, char letter, bool on) {
    switch (letter) {
    case 'i': p->now.caseless = on; return true;
    case 'm': p->now.multiline = on; return true;
    case 's': p->now.dotall = on; return true;
    case 'x':
        if (on && p->now.extended && p->as->has_blanks) p->now.extended_more = true;
        p->now.extended = on;
        if (!on) p->now.extended_more = false;
        return true;
    case 'n': p->now.no_captures = on; return p->as->has_blanks;
    case 'J': return p->as->same_name_twice;
    case 'U': p->now.ungreedy = on; return !p->as->empty_rounds || p->as->has_blanks;
    case 'a':
    case 'u':
        if (letter == 'u' && on)
            warn(p, offset, "the flag u adds nothing here: classes and letters are those of ASCII");
        return p->as->unicode != NULL;
    default: return false;
    }
}

/* (?i) and (?i:...): the letters of the token at hand. */
static void set_flags(parser *p) {
    const rg_span parts[] = {p->token.on, p->token.off};
    if (p->token.reset.ptr != NULL) {
        const bool ungreedy = p->now.ungreedy;
        p->now = (flags){.ungreedy = ungreedy};
    }
    for (int off = 0; off < 2; off++)
        for (size_t i = 0; i < parts[off].len; i++) {
            const char letter = parts[off].ptr[i];
            const size_t offset = here(p);
            if (set_flag(p, offset, letter, !off)) continue;
            if (letter == 'R' && p->as->sets_of_sets)
                fail(p, offset, "the flag R has no word: a line's end is \\n");
            else if (letter == 'R' || letter == 'P')
                fail(p, offset, "a pattern within itself has no word: RG_CALL calls another matcher, or itself");
            else if (letter == 'C')
                fail(p, offset, "a callout has no word: RG_WHEN(fn) asks a function of C");
            else
                fail(p, offset, "the flag %c means nothing in the regexes of %s", letter, p->as->engines);
            return;
        }
}

static node *spelt_group(parser *p, size_t offset, rg_span name, flags before) {
    static const struct {
        const char *short_name, *name;
        bool atomic, behind, negative;
    } known[] = {{"atomic", "atomic", true, false, false},
                 {"pla", "positive_lookahead", false, false, false},
                 {"nla", "negative_lookahead", false, false, true},
                 {"plb", "positive_lookbehind", false, true, false},
                 {"nlb", "negative_lookbehind", false, true, true}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (!rg_equal(name, known[i].short_name) && !rg_equal(name, known[i].name)) continue;
        advance(p);
        node *const body = inside(p, offset, before, false);
        return known[i].atomic ? parent_of(p->memory, NODE_ATOMIC, offset, body)
                               : look(p, body, known[i].behind, known[i].negative);
    }
    fail(p, offset, "a verb has no word");
    return new_node(p->memory, NODE_EMPTY, offset);
}

static void fail_at_unknown_group(parser *p, size_t offset) {
    const char next = offset + 2 < p->length ? p->text[offset + 2] : '\0', sign = p->text[offset + 1];
    if (sign == '*')
        fail(p, offset, "a verb has no word");
    else if (next == '(')
        fail(p, offset, "a condition has no word: RG_WHEN(fn) asks a function of C, and RG_ALT takes what is there");
    else if (next == 'R' || next == '&' || next == '+' || next == '-' || next == 'P' || (next >= '0' && next <= '9'))
        fail(p, offset, "a pattern within itself has no word: RG_CALL calls another matcher, or itself");
    else if (next == 'C')
        fail(p, offset, "a callout has no word: RG_WHEN(fn) asks a function of C");
    else if (next == '#')
        fail(p, offset, "the comment has no )");
    else if (next == '<' || next == '\'')
        fail(p, offset, "a group's name is letters, digits and _, and begins with no digit");
    else
        fail(p, offset, "what follows (? is no group");
}

/* A group whose opening is the token at hand. NULL: it was flags, which hold from here on. */
static node *read_group(parser *p) {
    const size_t offset = here(p);
    const flags before = p->now;
    const Regex_token open = p->token;
    node *n = NULL;
    if (++p->depth > DEPTH_MOST) {
        fail(p, offset, "nested deeper than %d", DEPTH_MOST);
        return new_node(p->memory, NODE_EMPTY, offset);
    }
    switch (p->token.kind) {
    case Regex_FLAGS:
        set_flags(p);
        advance(p);
        if (open.end.ptr != NULL && *open.end.ptr == ':') n = inside(p, offset, before, false);
        break;
    case Regex_GROUP:
        advance(p);
        n = p->now.no_captures ? inside(p, offset, before, false) : capturing(p, offset, span_of(NULL, 0), before);
        break;
    case Regex_NAMED:
        advance(p);
        n = capturing(p, offset, open.name, before);
        break;
    case Regex_PLAIN:
    case Regex_RESET:
        advance(p);
        n = inside(p, offset, before, open.kind == Regex_RESET);
        break;
    case Regex_ATOMIC:
        advance(p);
        n = parent_of(p->memory, NODE_ATOMIC, offset, inside(p, offset, before, false));
        break;
    case Regex_AHEAD:
    case Regex_NOT_AHEAD:
    case Regex_BEHIND:
    case Regex_NOT_BEHIND:
        advance(p);
        n = look(p, inside(p, offset, before, false), open.kind == Regex_BEHIND || open.kind == Regex_NOT_BEHIND,
                 open.kind == Regex_NOT_AHEAD || open.kind == Regex_NOT_BEHIND);
        n->offset = offset;
        break;
    case Regex_SPELT: n = spelt_group(p, offset, open.spelt, before); break;
    default: fail_at_unknown_group(p, offset); break;
    }
    p->depth--;
    return n != NULL || !p->failed ? n : new_node(p->memory, NODE_EMPTY, offset);
}

#endif
