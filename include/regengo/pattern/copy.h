/* copy.h - makes the ids of nodes distinct: every id in a part gets a letter behind it, which tells the place of that part in its word.
 *
 * A #define with a pattern for a parameter may use it twice; the preprocessor expands it once and puts the same node,
 * ids and all, in both places. Where nodes meet that were arguments (node.h), their ids therefore grow by a letter: 12 in both places
 * becomes 12a and 12b, and after the next such meeting 12aa, 12ba. One letter does for all parts of a word: its parts have eight letters, one
 * each, and where there are more, what is left of a pair has the ninth (RG_PRIV_FOLD).
 *
 *     RG_PRIV_LETTER(0a, ops)      ops with an a behind each id
 *     RG_PRIV_LETTER_0a ops        the same, as a walk that is left open: what it ends with is to be pasted with _END
 *     RG_PRIV_LETTER_ID_0a(k)      one id
 *
 * Letters have a 0 before them where they are handed on: no macro of the user's can be called that.
 */
#ifndef RG_PATTERN_COPY_H
#define RG_PATTERN_COPY_H

#include "../base/pp.h"
#include "ops.h"

#define RG_PRIV_LETTER(letter, ops) RG_PRIV_END(RG_PRIV_LETTER_##letter ops)
#define RG_PRIV_LETTERED_END
#define RG_PRIV_LETTER_ID_0a(k) k##a
#define RG_PRIV_LETTER_0a(op, k, i, j, ...) (op, k##a, i##a, j##a, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0a
#define RG_PRIV_LETTER_NEXT_0a(op, k, i, j, ...) (op, k##a, i##a, j##a, __VA_ARGS__) RG_PRIV_LETTER_0a
#define RG_PRIV_LETTER_0a_END
#define RG_PRIV_LETTER_NEXT_0a_END
#define RG_PRIV_LETTER_ID_0b(k) k##b
#define RG_PRIV_LETTER_0b(op, k, i, j, ...) (op, k##b, i##b, j##b, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0b
#define RG_PRIV_LETTER_NEXT_0b(op, k, i, j, ...) (op, k##b, i##b, j##b, __VA_ARGS__) RG_PRIV_LETTER_0b
#define RG_PRIV_LETTER_0b_END
#define RG_PRIV_LETTER_NEXT_0b_END
#define RG_PRIV_LETTER_ID_0c(k) k##c
#define RG_PRIV_LETTER_0c(op, k, i, j, ...) (op, k##c, i##c, j##c, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0c
#define RG_PRIV_LETTER_NEXT_0c(op, k, i, j, ...) (op, k##c, i##c, j##c, __VA_ARGS__) RG_PRIV_LETTER_0c
#define RG_PRIV_LETTER_0c_END
#define RG_PRIV_LETTER_NEXT_0c_END
#define RG_PRIV_LETTER_ID_0d(k) k##d
#define RG_PRIV_LETTER_0d(op, k, i, j, ...) (op, k##d, i##d, j##d, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0d
#define RG_PRIV_LETTER_NEXT_0d(op, k, i, j, ...) (op, k##d, i##d, j##d, __VA_ARGS__) RG_PRIV_LETTER_0d
#define RG_PRIV_LETTER_0d_END
#define RG_PRIV_LETTER_NEXT_0d_END
#define RG_PRIV_LETTER_ID_0e(k) k##e
#define RG_PRIV_LETTER_0e(op, k, i, j, ...) (op, k##e, i##e, j##e, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0e
#define RG_PRIV_LETTER_NEXT_0e(op, k, i, j, ...) (op, k##e, i##e, j##e, __VA_ARGS__) RG_PRIV_LETTER_0e
#define RG_PRIV_LETTER_0e_END
#define RG_PRIV_LETTER_NEXT_0e_END
#define RG_PRIV_LETTER_ID_0f(k) k##f
#define RG_PRIV_LETTER_0f(op, k, i, j, ...) (op, k##f, i##f, j##f, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0f
#define RG_PRIV_LETTER_NEXT_0f(op, k, i, j, ...) (op, k##f, i##f, j##f, __VA_ARGS__) RG_PRIV_LETTER_0f
#define RG_PRIV_LETTER_0f_END
#define RG_PRIV_LETTER_NEXT_0f_END
#define RG_PRIV_LETTER_ID_0g(k) k##g
#define RG_PRIV_LETTER_0g(op, k, i, j, ...) (op, k##g, i##g, j##g, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0g
#define RG_PRIV_LETTER_NEXT_0g(op, k, i, j, ...) (op, k##g, i##g, j##g, __VA_ARGS__) RG_PRIV_LETTER_0g
#define RG_PRIV_LETTER_0g_END
#define RG_PRIV_LETTER_NEXT_0g_END
#define RG_PRIV_LETTER_ID_0h(k) k##h
#define RG_PRIV_LETTER_0h(op, k, i, j, ...) (op, k##h, i##h, j##h, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0h
#define RG_PRIV_LETTER_NEXT_0h(op, k, i, j, ...) (op, k##h, i##h, j##h, __VA_ARGS__) RG_PRIV_LETTER_0h
#define RG_PRIV_LETTER_0h_END
#define RG_PRIV_LETTER_NEXT_0h_END
#define RG_PRIV_LETTER_ID_0z(k) k##z
#define RG_PRIV_LETTER_0z(op, k, i, j, ...) (op, k##z, i##z, j##z, __VA_ARGS__) RG_PRIV_LETTER_NEXT_0z
#define RG_PRIV_LETTER_NEXT_0z(op, k, i, j, ...) (op, k##z, i##z, j##z, __VA_ARGS__) RG_PRIV_LETTER_0z
#define RG_PRIV_LETTER_0z_END
#define RG_PRIV_LETTER_NEXT_0z_END

#endif
