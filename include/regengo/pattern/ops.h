/* ops.h - the intermediate representation: every kind of instruction, its fields, its meaning, its regex.
 *
 * A node is  (id, ops) : a number that no other node of the translation unit has, and its instructions juxtaposed, each
 * in parentheses, without a comma between them, children between OPEN_ and CLOSE_. RG_SEQ('a', RG_STAR(RG_DIGIT)) is
 *
 *     (3, (0OPEN_SEQ,3,2,1)
 *           (0BYTES,2,'a')
 *           (0OPEN_LOOP,1,0,0,RG_INF,0GREEDY,0RUN_0LONG,"RG_STAR") (0SET,0,...) (0CLOSE_LOOP,1,0,...)
 *         (0CLOSE_SEQ,3,2,1))
 *
 * The names begin with a digit on purpose: 0SET is a preprocessing number, so no macro of the user's, called SET or
 * ERROR or END, can ever reach in and replace it; and it still pastes into the name of a handler.
 *
 * Each pass (passes/) is one walk over such a list with one handler per row of this table, RG_PRIV_<PASS>_<OP>, in
 * this order; scripts/check-passes fails if a pass forgets one. Fields: k is the id of the node, i and j are the ids of
 * its children, and s is a literal: 'c', a byte's number or "text".
 */
#ifndef RG_PATTERN_OPS_H
#define RG_PATTERN_OPS_H

/* X(op, fields, meaning, regex) */
#define RG_PRIV_OPS(X) \
    X(0EMPTY,       (k),                     "matches nothing, always",                            "(?:)") \
    X(0NEVER,       (k),                     "fails",                                              "(?!)") \
    X(0BYTES,       (k, s),                  "the bytes of a literal, one after the other",        "text") \
    X(0RANGE,       (k, a, b),               "one byte from a to b",                               "[a-b]") \
    X(0SET,         (k, w0, w1, w2, w3),     "one byte of a set given as four 64-bit words",       "\\d") \
    X(0MEMBERS,     (k, s),                  "one of the bytes of a literal; in a class only",     "[text]") \
    X(0UNION,       (k, i, j),               "one byte of either set; in a class only",            "[..]") \
    X(0CLASS,       (k, i, negated, text),   "one byte (not) of the set of i",                     "[..] [^..]") \
    X(0ITEM,        (op, ...),               "an op that only describes the set of a class: "      \
                                             "passes that make code or storage pass it over",      "") \
    X(0ASSERT,      (k, KIND),               "true here or not, consumes nothing",                 "\\A \\z ^ $ \\b \\B") \
    X(0OPEN_SEQ,    (k, i, j),               "i, then j",                                          "ij") \
    X(0CLOSE_SEQ,   (k, i, j),               "",                                                   "") \
    X(0OPEN_ALT,    (k, i, j),               "i, or else j",                                       "i|j") \
    X(0MID_ALT,     (k, i, j),               "stands between i and j",                             "") \
    X(0CLOSE_ALT,   (k, i, j),               "",                                                   "") \
    X(0OPEN_LOOP,   (k, i, lo, hi, KIND, FORM, w), "lo to hi rounds of i; GREEDY, LAZY, POSSESSIVE, COUNTED", "i{lo,hi}") \
    X(0CLOSE_LOOP,  (k, i, lo, hi, KIND, FORM, w), "",                                             "") \
    X(0OPEN_CAPTURE, (k, i, name),           "i, remembered as a field of the result",             "(?<name>i)") \
    X(0CLOSE_CAPTURE,(k, i, name),           "",                                                   "") \
    X(0OPEN_ATOMIC, (k, i),                  "i, without a way back into it",                      "(?>i)") \
    X(0CLOSE_ATOMIC,(k, i),                  "",                                                   "") \
    X(0OPEN_LOOK,   (k, i, KIND),            "i matches here, or does not: AHEAD, NOT_AHEAD, BEHIND, NOT_BEHIND", "(?=i) (?!i)") \
    X(0CLOSE_LOOK,  (k, i, KIND),            "",                                                   "(?<=i) (?<!i)") \
    X(0BACKREF,     (k, name),               "what the capture holds, once more",                  "\\k<name>") \
    X(0WHEN,        (k, call),               "a C predicate says so",                              "") \
    X(0CALL,        (k, Name),               "another matcher, as an atomic part; its captures are its own", "") \
    X(0UTF8,        (k, negated, ranges),    "one UTF-8 code point, in (not in) the ranges (lo, hi) (lo, hi) ...", "") \
    X(0INTEGER,     (k, name, width, big),   "so many bytes, which the capture of that name reads as an integer", "") \
    X(0TAKE,        (k, name),               "as many bytes as that integer says",                  "") \
    X(0IBYTES,      (k, s),                  "0BYTES, letters in either case",                     "(?i:text)") \
    X(0IRANGE,      (k, a, b),               "0RANGE, letters in either case",                     "(?i:[a-b])") \
    X(0ISET,        (k, w0, w1, w2, w3),     "0SET, letters in either case",                       "") \
    X(0IMEMBERS,    (k, s),                  "0MEMBERS, letters in either case",                   "(?i:[text])") \
    X(0IBACKREF,    (k, name),               "0BACKREF, letters in either case",                   "(?i:\\k<name>)") \
    X(0ERROR,       (k, text),               "a word was misused; the text says how",              "")

/* The upper bound of a loop without one. */
#define RG_INF 0x7fffffff

#endif
