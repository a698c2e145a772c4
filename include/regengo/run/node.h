/* node.h - a pattern as data: what Name_explain, Name_regex and Name_outline read (api/explain.h makes it, explain/
 * prints it).
 *
 * A table has one row a node, children first, as the list `closes` has them (learn/lists.h). How many children a row
 * has tells which they are: the last child is the row before, and so on backwards. The words of an RG_ALT of words, and
 * the ranges of a UTF-8 class, are rows of their own right before it.
 */
#ifndef RG_RUN_NODE_H
#define RG_RUN_NODE_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "output.h"
#endif

/* What a row is. In this order: what has no child, or only words or ranges; what has one; what has two. */
#define RG_PRIV_NODE_BYTE 0      /* a byte of the set `first` */
#define RG_PRIV_NODE_TEXT 1      /* `size` bytes of `text`; if it is one, `low` */
#define RG_PRIV_NODE_WORD 2      /* the same, one of those of the next NODE_WORDS */
#define RG_PRIV_NODE_WORDS 3     /* the first of the words before it that leads to a match */
#define RG_PRIV_NODE_RANGE 4     /* code points from `low` to `high`, of the next NODE_UTF8 */
#define RG_PRIV_NODE_UTF8 5      /* one of the ranges before it; low 1: not one */
#define RG_PRIV_NODE_EMPTY 6
#define RG_PRIV_NODE_NEVER 7
#define RG_PRIV_NODE_BEGIN 8
#define RG_PRIV_NODE_END 9
#define RG_PRIV_NODE_LINE_BEGIN 10
#define RG_PRIV_NODE_LINE_END 11
#define RG_PRIV_NODE_WORD_BOUNDARY 12
#define RG_PRIV_NODE_NOT_WORD_BOUNDARY 13
#define RG_PRIV_NODE_BACKREF 14  /* of the capture `text` */
#define RG_PRIV_NODE_WHEN 15     /* `text` is the call */
#define RG_PRIV_NODE_CALL 16     /* of the matcher `text` */
#define RG_PRIV_NODE_INTEGER 17  /* `low` bytes, captured as `text`; high 1: the first is the highest */
#define RG_PRIV_NODE_NUMERAL 18  /* in the notation `low` (run/integer.h), captured as `text` */
#define RG_PRIV_NODE_TAKE 19     /* as many bytes as `text` says, less `low` */
#define RG_PRIV_NODE_MISTAKE 20
#define RG_PRIV_NODE_CAPTURE 21  /* `text` is its name */
#define RG_PRIV_NODE_AGAIN 22    /* one more into the capture `text` */
#define RG_PRIV_NODE_ATOMIC 23
#define RG_PRIV_NODE_AHEAD 24    /* the looks: `text` is the word */
#define RG_PRIV_NODE_NOT_AHEAD 25
#define RG_PRIV_NODE_BEHIND 26
#define RG_PRIV_NODE_NOT_BEHIND 27
#define RG_PRIV_NODE_GREEDY 28   /* the loops: `low` to `high` rounds, RG_INF: no bound; `text` is the word */
#define RG_PRIV_NODE_LAZY 29
#define RG_PRIV_NODE_POSSESSIVE 30
#define RG_PRIV_NODE_COUNTED 31  /* `text` is the integer's name */
#define RG_PRIV_NODE_SEQ 32
#define RG_PRIV_NODE_ALT 33

/* Why a loop or an alternative needs no frame, as plan/choice.h decides it. */
#define RG_PRIV_WHY_OPEN 1      /* it does need one */
#define RG_PRIV_WHY_SAFE 2      /* nothing that follows can fail and come back, or it begins otherwise */
#define RG_PRIV_WHY_EXACT 3     /* there is no choice: a fixed number of rounds */
#define RG_PRIV_WHY_KEEPS 4     /* it gives nothing back */
#define RG_PRIV_WHY_PEEKS 5     /* plan/peek.h */
#define RG_PRIV_WHY_CHAIN 6     /* plan/run_rounds.h */
#define RG_PRIV_WHY_SPLIT 7     /* plan/split_tail.h */
#define RG_PRIV_WHY_BOUNDARY 8  /* it ends at a word boundary */
#define RG_PRIV_WHY_FALLS 9     /* plan/fall_through.h */
#define RG_PRIV_WHY_DECIDED 10  /* plan/decided.h */
#define RG_PRIV_WHY_LONGEST 11  /* plan/longest_first.h */

typedef struct rg_priv_node {
    unsigned char op, fold; /* fold 1: letters match in either case; `first` has both already */
    unsigned char pushes;   /* rg_pushes_k */
    unsigned char why, cost;
    const char *text;
    uint64_t size, low, high;
    uint64_t least, most; /* bytes of a match; from RG_PRIV_NODE_FAR on: no bound */
    uint64_t first[4];    /* rg_first_k */
    uint64_t follow[4];   /* of a loop or an alternative: rg_follow_k */
    uint64_t serial;      /* of a text: rg_serial_k */
} rg_priv_node;

#define RG_PRIV_NODE_FAR ((uint64_t)1 << 60)
#define RG_PRIV_NODE_INF 0x7fffffff

struct rg_info;
typedef struct rg_priv_pattern {
    const rg_priv_node *nodes; /* the last one is the whole pattern */
    size_t count;
    const struct rg_info *info;
    /* The literal that a search looks for: its serial (0: none), how far from a match's start it is at least, may it be
     * further. */
    uint64_t landmark, landmark_low, landmark_further;
} rg_priv_pattern;

/* Defined by regengo/explain.h, for one file of a program to include; who forgets to is told so by the linker, by this
 * name. */
#define RG_PRIV_SHOW RG_EXPLAIN__regengo_explain_h_must_be_included_in_a_file_of_the_program
rg_status RG_PRIV_SHOW(rg_output *, const rg_priv_pattern *, int form);
#define RG_PRIV_SHOW_ALL 0
#define RG_PRIV_SHOW_REGEX 1
#define RG_PRIV_SHOW_OUTLINE 2

#endif
