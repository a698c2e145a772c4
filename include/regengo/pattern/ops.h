/* ops.h - the intermediate representation: every kind of instruction, its fields, its meaning, its regex.
 *
 * A node is  (origin, id, form, ops) : whether it may stand elsewhere, too (node.h); a number that no other node of the translation
 * unit has; what is known of it before any fact is (below); and its instructions juxtaposed, each in parentheses, without a comma
 * between them, children between OPEN_ and CLOSE_. Behind it stands RG_PRIV_TAIL (base/pp.h). RG_SEQ('a', RG_STAR(RG_DIGIT)) is
 *
 *     (0USED, 3, 0LOOSE, (0OPEN_SEQ,3,2,1,0,0TEXT,0LOOSE,0LOOSE)
 *                   (0TEXT,2,0,0,0,'a')
 *                   (0OPEN_LOOP,1,0,0,0,0ONE,0LOOSE,0RUN_0LONG,0,RG_INF,0GREEDY,"RG_STAR")
 *                     (0ONE,0,0,0,0,0SET,...)
 *                   (0CLOSE_LOOP,1,0,...)
 *                 (0CLOSE_SEQ,3,2,1,...)) RG_PRIV_TAIL
 *
 * All ops begin alike: their name, k (the id of the node), i and j (the ids of its children, or 0), fold (1: letters match in either
 * case). So a node is copied or made caseless without knowing what is in it (copy.h, caseless.h). Then come the fields below; s is
 * a literal, 'c', a byte's number or "text"; f, g and h are the forms of i, j and k.
 *
 * The names begin with a digit on purpose: 0ONE is a preprocessing number, so no macro of the user's, called ONE or
 * ERROR or END, can ever reach in and replace it; and it still pastes into the name of a handler.
 *
 * Each pass (learn/, plan/, emit/) is one walk over such a list with one handler per row of this table, RG_PRIV_<PASS>_<OP>, in
 * this order; what sets, leaves and looks are made of is told by kinds, one macro for each. scripts/check-passes fails if a pass
 * forgets a row, or a table of kinds a kind.
 */
#ifndef RG_PATTERN_OPS_H
#define RG_PATTERN_OPS_H

/* X(op, fields, meaning, regex) */
#define RG_PRIV_OPS(X) \
    X(0ITEM,         (KIND, ...),        "one byte of a set, which only describes that of a class", "") \
    X(0ONE,          (KIND, ...),        "one byte of a set",                                  "[..]") \
    X(0TEXT,         (s),                "the bytes of a literal, one after the other",        "text") \
    X(0WORDS,        (ss),               "the first of some literals, (s) (s) ...",            "this|that") \
    X(0LEAF,         (KIND, ...),        "anything else without a part",                       "\\b") \
    X(0OPEN_SEQ,     (f, g, h),          "i, then j",                                          "ij") \
    X(0CLOSE_SEQ,    (f, g, h),          "",                                                   "") \
    X(0OPEN_ALT,     (f, g),             "i, or else j",                                       "i|j") \
    X(0MID_ALT,      (f, g),             "stands between i and j",                             "") \
    X(0CLOSE_ALT,    (f, g),             "",                                                   "") \
    X(0OPEN_LOOP,    (f, h, WAY, lo, hi, KIND, word), "lo to hi rounds of i",                  "i{lo,hi}") \
    X(0CLOSE_LOOP,   (f, h, WAY, lo, hi, KIND, word), "",                                      "") \
    X(0OPEN_CAPTURE, (f, h, name, WHICH), "i, remembered as a field of the result",            "(?<name>i)") \
    X(0CLOSE_CAPTURE,(f, h, name, WHICH), "",                                                  "") \
    X(0OPEN_ATOMIC,  (f),                "i, without a way back into it",                      "(?>i)") \
    X(0CLOSE_ATOMIC, (f),                "",                                                   "") \
    X(0OPEN_LOOK,    (f, KIND),          "i matches around here, or does not",                 "(?=i) (?<!i)") \
    X(0CLOSE_LOOK,   (f, KIND),          "",                                                   "")

/* X(kind, fields, meaning): the sets of 0ITEM and 0ONE. Some are only of items. */
#define RG_PRIV_SET_KINDS(X) \
    X(0SET,          (w0, w1, w2, w3),   "four 64-bit words") \
    X(0RANGE,        (a, b),             "from a to b") \
    X(0NAMED,        (Name),             "that of RG_NAMED_CLASS(Name, ...)") \
    X(0CLASS,        (negated, text),    "that of item i, or not") \
    X(0UNION,        (),                 "that of item i and that of item j") \
    X(0MEMBERS,      (s),                "each byte of a literal; of an item only") \
    X(0LITERAL,      (s),                "a literal of one byte; of an item only") \
    X(0MANY,         (),                 "no single byte, which an item must be; of an item only")

/* X(kind, fields, meaning, regex): the leaves. */
#define RG_PRIV_LEAF_KINDS(X) \
    X(0EMPTY,        (),                 "matches nothing, always",                            "(?:)") \
    X(0NEVER,        (),                 "fails",                                              "(?!)") \
    X(0BEGIN,        (),                 "at the start of the subject",                        "\\A") \
    X(0END,          (),                 "at its end",                                         "\\z") \
    X(0LINE_BEGIN,   (),                 "at the start of a line",                             "(?m:^)") \
    X(0LINE_END,     (),                 "at the end of one",                                  "(?m:$)") \
    X(0WORD_BOUNDARY, (),                "between a byte of a word and another",               "\\b") \
    X(0NOT_WORD_BOUNDARY, (),            "anywhere else",                                      "\\B") \
    X(0BACKREF,      (name, PLACE),      "what the capture holds, once more",                  "\\k<name>") \
    X(0WHEN,         (call),             "a C predicate says so",                              "") \
    X(0CALL,         (Name, longest),    "another matcher, as an atomic part of so many bytes; its captures are its own", "") \
    X(0UTF8,         (negated, ranges),  "one UTF-8 code point, in (not in) the ranges (lo, hi) (lo, hi) ...", "") \
    X(0INTEGER,      (name, width, big), "so many bytes, which the capture of that name reads as an integer", "") \
    X(0NUMERAL,      (name, notation),   "an integer in digits, as many as there are",         "") \
    X(0TAKE,         (name, less, word), "as many bytes as that integer says, less so many",   "") \
    X(0ERROR,        (text),             "a word was misused; the text says how",              "")

/* Forms, told by words alone, before any fact is: they keep text from the compiler. What has a fixed length and leaves no choice
 * needs to know nothing of what comes after it.
 *
 *     0ONE       one byte of a set         0TEXT      a literal
 *     0FIXED     some of these, one after the other
 *     0TEXTS     literals that are being gathered (node.h), no node yet
 *     0MARKED    and with captures         0LOOSE     anything
 *
 * The ways of loops, by their words and the form of their body (emit/loop.h): 0RUN_, over single bytes; 0LOOP_, over anything; each
 * with its bounds: 0EXACT, n to n; 0MAYBE, 0 to 1; 0LONG, 0 or 1 to any number; 0FROM, n to any; 0SOME, any. 0ROUNDS: lazy
 * and counted ones. */

/* Which capture of its name: 0NEW, the one that makes the field; 0NUMBER, the same of an integer, which is read in a notation of its own;
 * 0AGAIN, one more into that field (RG_CAPTURE_AGAIN). */

/* The place of a reference: 0BEHIND, in a look-behind, which asks how long the capture may be (learn/references.h); 0ANYWHERE, which does not. */

/* The upper bound of a loop without one. */
#define RG_INF 0x7fffffff

#endif
