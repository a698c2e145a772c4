/* parse_group.h - alternatives, sequences, loops, groups and what stands alone. Included by parse.h. */
#ifndef WORDS_PARSE_GROUP_H
#define WORDS_PARSE_GROUP_H

static node *read_alternatives(parser *p, bool reset);

static size_t here(const parser *p) { return p->token.kind == Regex_END ? p->length : (size_t)p->token.offset; }

static node *place(parser *p, const char *word) {
    node *const n = new_node(p->memory, NODE_PLACE, here(p));
    n->word = word;
    return n;
}

static node *text_node(parser *p, rg_span text) {
    node *const n = new_node(p->memory, NODE_TEXT, here(p));
    n->text = text;
    n->caseless = p->now.caseless;
    if (n->caseless)
        for (size_t i = 0; i < text.len; i++)
            if ((unsigned char)text.ptr[i] >= 0x80)
                warn(p, here(p), "only ASCII letters are the same in either case here");
    return n;
}

static node *point_node(parser *p, uint32_t point) {
    char bytes[4];
    size_t length = 1;
    bytes[0] = (char)point;
    if (p->utf8 && point >= 0x80) {
        static const unsigned char heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
        length = bytes_of(point);
        for (size_t i = length; i-- > 1; point >>= 6) bytes[i] = (char)(0x80 | (point & 0x3F));
        bytes[0] = (char)(heads[length] | point);
    }
    char *const kept = take(p->memory, length);
    memcpy(kept, bytes, length);
    return text_node(p, span_of(kept, length));
}

static node *look(parser *p, node *body, bool behind, bool negative) {
    node *const n = parent_of(p->memory, NODE_LOOK, body->offset, body);
    n->behind = behind;
    n->negative = negative;
    return n;
}

/* ---- Escapes outside of classes ------------------------------------------------------------------------------------ */

static node *reference(parser *p, size_t offset, rg_span name, int number) {
    node *const n = new_node(p->memory, NODE_REF, offset);
    n->text = name;
    n->number = number;
    n->caseless = p->now.caseless;
    return n;
}

/* A word's first place, or its last. */
static node *word_edge(parser *p, bool first, bool half) {
    const points word = class_points(p->memory, class_named("word", 4));
    node *const one = look(p, set_node(p, here(p), word), first == half, half);
    if (half) return one;
    node *const all = parent_of(p->memory, NODE_CAT, here(p), place(p, "RG_WORD_BOUNDARY"));
    one->behind = !first;
    append(all, one);
    return all;
}

static node *other_escape(parser *p, size_t offset, const escape *e) {
    const Escape_result *const m = &e->parts;
    if (m->name.ptr != NULL) return reference(p, offset, m->name, 0);
    if (m->number.ptr != NULL) {
        const bool relative = *m->number.ptr == '-' || *m->number.ptr == '+';
        const uint32_t count = number_of(span_of(m->number.ptr + relative, m->number.len - relative), 10);
        const int near = count > GROUPS_MOST ? GROUPS_MOST + 1 : (int)count;
        if (!relative) return reference(p, offset, span_of(NULL, 0), near);
        const int number = *m->number.ptr == '+' ? p->numbers + near : p->numbers + 1 - near;
        if (number < 1 || near == 0) fail(p, offset, "there is no such group before it");
        return reference(p, offset, span_of(NULL, 0), number);
    }
    if (m->boundary.ptr != NULL) {
        if (!p->as->sets_of_sets) fail(p, offset, "a boundary of Unicode has no word");
        if (rg_equal(m->boundary, "start")) return word_edge(p, true, false);
        if (rg_equal(m->boundary, "end")) return word_edge(p, false, false);
        if (rg_equal(m->boundary, "start-half")) return word_edge(p, true, true);
        if (rg_equal(m->boundary, "end-half")) return word_edge(p, false, true);
        fail(p, offset, "no boundary has that name");
        return place(p, "RG_WORD_BOUNDARY");
    }
    points set = {.memory = p->memory};
    switch (e->letter) {
    case 'b':
    case 'B': warn_of_ascii(p, offset); return place(p, e->letter == 'b' ? "RG_WORD_BOUNDARY" : "RG_NOT_WORD_BOUNDARY");
    case 'A': return place(p, "RG_BEGIN");
    case 'z':
        if (!p->as->has_little_z) break;
        return place(p, "RG_END");
    case 'Z':
        if (!p->as->has_big_z) break;
        if (!p->as->big_z_before_newline) return place(p, "RG_END");
        warn(p, offset, "\\Z is also before a newline that ends the subject; RG_END is the end alone");
        return new_node(p->memory, NODE_DOLLAR, offset);
    case 'R':
        if (!p->as->has_newline) break;
        return new_node(p->memory, NODE_NEWLINE, offset);
    case 'N':
        if (!p->as->has_newline) break;
        add(&set, '\n', '\n');
        return set_node(p, offset, inverse(&set, last_point(p)));
    case 'C':
        if (!p->as->has_quotes) break;
        if (p->utf8) fail(p, offset, "\\C, a byte of a code point, has no place among code points");
        add(&set, 0, LAST_BYTE);
        return set_node(p, offset, set);
    case 'K': fail(p, offset, "\\K has no word: capture what stands behind it, and use that"); break;
    case 'G': fail(p, offset, "\\G has no word: Name_prefix_at matches at a place, and nowhere else"); break;
    case 'X': fail(p, offset, "\\X has no word, as there are no tables of Unicode"); break;
    case 'g':
        fail(p, offset, "\\g is followed by no group; a call of one has no word: RG_CALL calls another matcher");
        break;
    case 'k': fail(p, offset, "\\k is followed by no name"); break;
    case 'p':
    case 'P': fail(p, offset, "\\%c is followed by no property", e->letter); break;
    case 'o': fail(p, offset, "\\o takes octal digits in braces"); break;
    default: break;
    }
    fail(p, offset, "\\%c means nothing in the regexes of %s", e->letter, p->as->engines);
    return new_node(p->memory, NODE_EMPTY, offset);
}

/* \1, or \012: of two digits or more that is told by how many groups there are in all, so a regex that asks is read twice. */
static node *digits_escape(parser *p, size_t offset, rg_span digits) {
    uint32_t point = 0;
    const size_t octal = octal_digits(digits, &point);
    const bool is_octal =
        octal > 0 && (digits.ptr[0] == '0' || (octal == 3 && !p->as->total_tells) || (octal > 1 && !p->as->has_refs));
    const uint32_t number = number_of(digits, 10);
    if (!is_octal && !p->as->has_refs)
        fail(p, offset, "a back-reference means nothing in the regexes of %s", p->as->engines);
    const int groups = p->total > p->numbers ? p->total : p->numbers;
    const bool is_number = number < 10 || number <= (uint32_t)groups || octal == 0 || !p->as->total_tells;
    if (!is_octal && !is_number) p->asks_total = true;
    if (!is_octal && is_number) {
        p->lexer.at = offset + 1 + digits.len;
        return reference(p, offset, span_of(NULL, 0), number > GROUPS_MOST ? GROUPS_MOST + 1 : (int)number);
    }
    p->lexer.at = offset + 1 + octal;
    check_point(p, offset, point);
    return point_node(p, point);
}

static node *read_outer_escape(parser *p) {
    const size_t offset = here(p);
    const escape e = read_escape(p, offset);
    node *n = NULL;
    if (p->failed) return new_node(p->memory, NODE_EMPTY, offset);
    p->lexer.at = offset + e.parts.match.len;
    switch (e.kind) {
    case ESCAPE_POINT: n = point_node(p, e.point); break;
    case ESCAPE_SET: n = set_node(p, offset, e.set); break;
    case ESCAPE_DIGITS: n = digits_escape(p, offset, e.parts.digits); break;
    default: n = other_escape(p, offset, &e); break;
    }
    advance(p);
    return n;
}

/* ---- Groups -------------------------------------------------------------------------------------------------------- */

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
    case 'J': p->now.duplicates = on; return p->as->has_blanks;
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
    if (++p->depth > DEPTH_MOST) fail(p, offset, "nested deeper than %d", DEPTH_MOST);
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

/* ---- What stands alone, loops, sequences, alternatives -------------------------------------------------------------- */

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
