/* parse_escape.h - leaves of the tree, and what an escape is outside of classes. Included by parse.h. */
#ifndef WORDS_PARSE_ESCAPE_H
#define WORDS_PARSE_ESCAPE_H

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

/* ---- Escapes outside of classes ---------------------------------------------------------------------------------- */

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

/* \1, or \012: of two digits or more that is told by how many groups stand before it, or by an octal number's three
   digits. */
static node *digits_escape(parser *p, size_t offset, rg_span digits) {
    uint32_t point = 0;
    const size_t octal = octal_digits(digits, &point);
    const bool is_octal =
        octal > 0 && (digits.ptr[0] == '0' || (octal == 3 && !p->as->count_tells) || (octal > 1 && !p->as->has_refs));
    const uint32_t number = number_of(digits, 10);
    if (!is_octal && !p->as->has_refs)
        fail(p, offset, "a back-reference means nothing in the regexes of %s", p->as->engines);
    const bool is_number = number < 10 || number <= (uint32_t)p->numbers || octal == 0 || !p->as->count_tells;
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

#endif
