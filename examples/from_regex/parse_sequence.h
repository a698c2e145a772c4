/* parse_sequence.h - what stands alone, loops, sequences, alternatives. Included by parse.h. */
#ifndef WORDS_PARSE_SEQUENCE_H
#define WORDS_PARSE_SEQUENCE_H

static node *read_anchor(parser *p) {
    const bool caret = p->token.kind == Regex_CARET;
    const size_t offset = here(p);
    node *n = NULL;
    if (p->now.multiline && caret)
        n = p->as->caret_not_at_end ? new_node(p->memory, NODE_CARET, offset) : place(p, "RG_LINE_BEGIN");
    else if (p->now.multiline)
        n = place(p, "RG_LINE_END");
    else if (caret)
        n = place(p, "RG_BEGIN");
    else if (!p->as->dollar_before_newline)
        n = place(p, "RG_END");
    else {
        warn(p, offset, "$ is also before a newline that ends the subject; RG_END is the end alone");
        n = new_node(p->memory, NODE_DOLLAR, offset);
    }
    advance(p);
    return n;
}

/* One thing that a quantifier may follow; NULL where there is none: at the end, at | and ), behind flags. */
static node *read_one(parser *p) {
    const size_t offset = here(p);
    node *n = NULL;
    switch (p->token.kind) {
    case Regex_END:
    case Regex_ERROR:
    case Regex_BAR:
    case Regex_CLOSE: return NULL;
    case Regex_ESCAPE: return read_outer_escape(p);
    case Regex_CLASS: return read_class(p);
    case Regex_CARET:
    case Regex_DOLLAR: return read_anchor(p);
    case Regex_WORD_START:
    case Regex_WORD_END:
        n = word_edge(p, p->token.kind == Regex_WORD_START, false);
        advance(p);
        return n;
    case Regex_DOT: {
        points newline = {.memory = p->memory};
        if (!p->now.dotall) add(&newline, '\n', '\n');
        n = set_node(p, offset, inverse(&newline, last_point(p)));
        advance(p);
        return n;
    }
    case Regex_SAME:
        n = reference(p, offset, p->token.same_as, 0);
        advance(p);
        return n;
    case Regex_TIMES: fail(p, offset, "nothing stands before it that could be repeated"); return NULL;
    case Regex_BOUNDS:
    case Regex_CHAR: {
        if (p->token.kind == Regex_BOUNDS) back_to_char(p);
        if (!p->literal && *p->token.span.ptr == '\\') fail(p, offset, "a backslash at the end of the regex");
        if (!p->literal && p->as->strict_braces && *p->token.span.ptr == '{')
            fail(p, offset, "a { that begins no bounds is written \\{ in the regexes of %s", p->as->engines);
        if (p->failed) return NULL;
        const rg_span text = p->token.span;
        n = text_node(p, text);
        advance(p);
        return n;
    }
    default: return read_group(p);
    }
}

typedef struct {
    int min, max;
    char mode; /* ? or +, or 0 */
    size_t offset, end;
} bounds;

/* Is the token at hand a quantifier? A { that begins none is made a character. */
static bool read_bounds(parser *p, bounds *b) {
    const Regex_token t = p->token;
    rg_span mode = t.mode;
    *b = (bounds){.offset = here(p), .max = NO_MAXIMUM};
    if (t.kind == Regex_TIMES) {
        b->min = *t.times.ptr == '+';
        if (*t.times.ptr == '?') b->max = 1;
    } else if (t.kind == Regex_BOUNDS) {
        const bool blanks = memchr(t.span.ptr, ' ', t.span.len) != NULL || memchr(t.span.ptr, '\t', t.span.len) != NULL;
        const bool comma = t.comma.ptr != NULL, minimum = t.min.len > 0, maximum = comma && t.max.len > 0;
        if ((!minimum && !(maximum && p->as->no_minimum)) || (blanks && !p->as->blanks_in_bounds)) {
            back_to_char(p);
            return false;
        }
        if (!minimum && p->as->blanks_in_bounds)
            warn(p, b->offset, "{,n} is {0,n}, as in Perl 5.34 and PCRE2 10.43; to those before it is text");
        if (blanks)
            warn(p, b->offset,
                 "blanks are left out of bounds, as in Perl 5.34 and PCRE2 10.43; to those before this is text");
        const uint32_t min = number_of(t.min, 10), max = !comma ? min : maximum ? number_of(t.max, 10) : 0;
        if (min > REPEAT_MOST || max > REPEAT_MOST) fail(p, b->offset, "a bound is above %d", REPEAT_MOST);
        if (p->failed) return false;
        b->min = (int)min;
        if (!comma || maximum) b->max = (int)max;
        if (b->max != NO_MAXIMUM && b->max < b->min) fail(p, b->offset, "the bounds are the wrong way round");
        mode = t.bounds_mode;
    } else {
        return false;
    }
    b->end = b->offset + t.span.len;
    if (mode.ptr != NULL) b->mode = *mode.ptr;
    if (b->mode == '+' && p->as->stacked) { /* a*+ is (?:a*)+ */
        b->mode = '\0';
        p->lexer.at = --b->end;
    }
    return !p->failed;
}

static node *read_repeated(parser *p) {
    const bool byte = p->token.kind == Regex_CHAR && !p->utf8;
    int loops = 0;
    node *n = read_one(p);
    bounds b;
    while (n != NULL && read_bounds(p, &b)) {
        if (loops > 0 && !p->as->stacked) fail(p, b.offset, "a quantifier behind a quantifier");
        if (++loops + p->depth > DEPTH_MOST) fail(p, b.offset, "nested deeper than %d", DEPTH_MOST);
        if (byte && n->kind == NODE_TEXT && (unsigned char)*n->text.ptr >= 0x80)
            warn(p, b.offset,
                 "of a letter beyond ASCII only the last byte is repeated: --utf8 makes it one of code points");
        node *const loop = parent_of(p->memory, NODE_LOOP, b.offset, n);
        loop->min = b.min;
        loop->max = b.max;
        loop->mode = b.mode == '+' ? POSSESSIVE : (b.mode == '?') != p->now.ungreedy ? LAZY : GREEDY;
        if (p->as->empty_rounds && b.max != b.min && lengths_of(n, p->utf8).min == 0 && n->kind != NODE_LOOK &&
            n->kind != NODE_PLACE)
            warn(
                p, b.offset,
                "a round that consumes nothing counts only where it must: captures and what follows may differ from %s",
                p->as->engines);
        n = loop;
        advance(p);
    }
    return n;
}

static node *read_sequence(parser *p) {
    node *const all = new_node(p->memory, NODE_CAT, here(p));
    while (p->token.kind != Regex_END && p->token.kind != Regex_BAR && p->token.kind != Regex_CLOSE) {
        node *const one = read_repeated(p);
        if (one != NULL) append(all, one);
    }
    return all;
}

/* reset: each alternative counts its groups from the same number. */
static node *read_alternatives(parser *p, bool reset) {
    node *const all = new_node(p->memory, NODE_ALT, here(p));
    const int first = p->numbers;
    int most = first;
    for (;;) {
        append(all, read_sequence(p));
        if (p->numbers > most) most = p->numbers;
        if (p->token.kind != Regex_BAR) break;
        if (reset) p->numbers = first;
        advance(p);
    }
    p->numbers = most;
    return all;
}

/* The whole regex; what is wrong is in p->mistake then. */
static node *read_regex(parser *p) {
    p->lexer = Regex_begin(p->text, p->length);
    advance(p);
    node *const all = read_alternatives(p, false);
    if (p->token.kind == Regex_CLOSE) fail(p, here(p), "a ) that closes nothing");
    return all;
}

#endif
