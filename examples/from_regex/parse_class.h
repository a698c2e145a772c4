/* parse_class.h - [...]: a set, of the tokens of the second lexer. Included by parse.h. */
#ifndef WORDS_PARSE_CLASS_H
#define WORDS_PARSE_CLASS_H

typedef struct {
    Class_lexer lexer;
    Class_token token;
    rg_span quoted;
    bool literal; /* a CHAR that is quoted */
} class_reader;

static void class_char(parser *p, class_reader *r, const char *at, const char *end) {
    r->token.kind = Class_CHAR;
    r->token.span = character(p, at, end);
    r->token.offset = offset_of(p, at);
    r->literal = true;
}

static void class_advance(parser *p, class_reader *r) {
    while (!p->failed) {
        r->literal = false;
        if (r->quoted.len > 0) {
            class_char(p, r, r->quoted.ptr, r->quoted.ptr + r->quoted.len);
            r->quoted = span_of(r->quoted.ptr + r->token.span.len, r->quoted.len - r->token.span.len);
            return;
        }
        Class_next(&r->lexer, &r->token);
        const char *const at = r->token.span.ptr;
        bool one = false; /* of the token only its first character is meant */
        switch (r->token.kind) {
        case Class_ERROR: fail(p, r->lexer.at, "the class is too involved to be read"); return;
        case Class_INNER:
        case Class_OPERATOR: one = !p->as->sets_of_sets; break;
        case Class_CHAR:
            if (p->now.extended && p->as->sets_of_sets && is_blank(*at)) continue;
            if (p->now.extended_more && (*at == ' ' || *at == '\t')) continue;
            one = !p->utf8 && r->token.span.len > 1;
            if (!p->utf8 && (unsigned char)*at >= 0x80)
                warn(p, (size_t)r->token.offset,
                     "a class holds bytes here, and of a letter beyond ASCII each one: --utf8 makes it one of code "
                     "points");
            break;
        case Class_ESCAPE:
            if (p->as->has_quotes && r->token.span.len > 1 && at[1] == 'Q') {
                Escape_result e;
                if (Escape_prefix_at(p->text, p->length, (size_t)r->token.offset, &e) == RG_MATCH) r->quoted = e.quoted;
                continue;
            }
            if (p->as->has_quotes && r->token.span.len > 1 && at[1] == 'E') continue;
            break;
        default: break;
        }
        if (one) {
            class_char(p, r, at, p->text + p->length);
            r->literal = false;
            r->lexer.at = (size_t)r->token.offset + r->token.span.len;
        }
        return;
    }
    r->token.kind = Class_END;
}

static points read_set(parser *p, class_reader *r, size_t offset, bool negated);

/* An item: a code point into *point, and true; or into the set, and false. */
static bool read_item(parser *p, class_reader *r, points *set, uint32_t *point) {
    const size_t offset = (size_t)r->token.offset;
    switch (r->token.kind) {
    case Class_POSIX: {
        const known_class *const known = class_named(r->token.posix.ptr, r->token.posix.len);
        if (known == NULL) {
            fail(p, offset, "no class has that name");
            return false;
        }
        points one = class_points(p->memory, known);
        if (r->token.not_posix.ptr != NULL) one = inverse(&one, last_point(p));
        add_all(set, &one);
        break;
    }
    case Class_COLLATING: fail(p, offset, "an element of a collation has no word"); return false;
    case Class_INNER: {
        if (++p->depth > DEPTH_MOST) {
            fail(p, offset, "nested deeper than %d", DEPTH_MOST);
            return false;
        }
        const points inner = read_set(p, r, offset, r->token.negated.ptr != NULL);
        p->depth--;
        add_all(set, &inner);
        break;
    }
    case Class_ESCAPE: {
        escape e = read_escape(p, offset);
        if (p->failed) return false;
        r->lexer.at = offset + e.parts.match.len;
        if (e.kind == ESCAPE_DIGITS) {
            const size_t used = octal_digits(e.parts.digits, &e.point);
            if (used == 0) fail(p, offset, "no octal number follows the backslash");
            r->lexer.at = offset + 1 + used;
            check_point(p, offset, e.point);
        } else if (e.kind == ESCAPE_OTHER && e.letter == 'b') {
            e.point = '\b';
            r->lexer.at = offset + 2;
        } else if (e.kind == ESCAPE_OTHER) {
            fail(p, offset, "\\%c means nothing in a class", e.letter);
        } else if (e.kind == ESCAPE_SET) {
            add_all(set, &e.set);
            break;
        }
        class_advance(p, r);
        *point = e.point;
        return !p->failed;
    }
    default: { /* a character */
        if (!r->literal && *r->token.span.ptr == '\\') fail(p, offset, "a backslash at the end of the regex");
        *point = point_of(r->token.span);
        class_advance(p, r);
        return true;
    }
    }
    class_advance(p, r);
    return false;
}

/* Is the token at hand the - of a range, and not the last of its class? */
static bool range_follows(parser *p, const class_reader *r) {
    if (r->token.kind != Class_CHAR || r->literal || *r->token.span.ptr != '-') return false;
    class_reader ahead = *r;
    class_advance(p, &ahead);
    return ahead.token.kind != Class_CLOSE && ahead.token.kind != Class_END && ahead.token.kind != Class_OPERATOR;
}

static points combined(parser *p, points left, rg_span operator, points right) {
    tidy(&right);
    if (p->now.caseless) right = folded(&right);
    if (operator.len == 0) return right;
    if (*operator.ptr == '&') return both(&left, &right);
    const points rest = less(&left, &right);
    if (*operator.ptr == '-') return rest;
    points either = less(&right, &left); /* ~~: in one of them */
    add_all(&either, &rest);
    tidy(&either);
    return either;
}

/* From behind the opening bracket to the closing one, which is the token at hand then. */
static points read_set(parser *p, class_reader *r, size_t offset, bool negated) {
    points set = {.memory = p->memory}, left = {.memory = p->memory};
    rg_span operator= {NULL, 0};
    class_advance(p, r);
    if (r->token.kind == Class_CLOSE) { /* as the first, it is for what it is */
        add(&set, ']', ']');
        class_advance(p, r);
    }
    while (!p->failed && r->token.kind != Class_CLOSE) {
        if (r->token.kind == Class_END) {
            fail(p, offset, "the class has no ]");
            break;
        }
        if (r->token.kind == Class_OPERATOR) {
            left = combined(p, left, operator, set);
            set = (points){.memory = p->memory};
            operator= r->token.span;
            class_advance(p, r);
            continue;
        }
        uint32_t low = 0, high = 0;
        const size_t at = (size_t)r->token.offset;
        if (!read_item(p, r, &set, &low)) continue;
        high = low;
        if (range_follows(p, r)) {
            class_advance(p, r);
            if (!p->failed && !read_item(p, r, &set, &high))
                fail(p, at, "a range ends with a character, not with a class");
            if (high < low) fail(p, at, "the range's first is above its last");
        }
        add(&set, low, high);
        if (p->now.caseless && p->utf8 && high >= 0x80)
            warn(p, at, "only ASCII letters are the same in either case here");
    }
    set = combined(p, left, operator, set);
    return negated ? inverse(&set, last_point(p)) : set;
}

static node *set_node(parser *p, size_t offset, points set) {
    node *const n = new_node(p->memory, NODE_SET, offset);
    n->set = set;
    return n;
}

/* The token at hand is the opening bracket; the one behind the closing bracket is at hand then. */
static node *read_class(parser *p) {
    const size_t offset = (size_t)p->token.offset;
    class_reader r = {.lexer = Class_begin_at(p->text, p->length, p->lexer.at)};
    node *const n = set_node(p, offset, read_set(p, &r, offset, p->token.negated.ptr != NULL));
    p->lexer.at = r.lexer.at;
    advance(p);
    return n;
}

#endif
