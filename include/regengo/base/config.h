/* config.h - every knob: its default, its unit, its bounds.
 *
 * Set a knob with -D on the command line, the same for a whole program. A value outside its bounds does not compile.
 */
#ifndef RG_BASE_CONFIG_H
#define RG_BASE_CONFIG_H

#ifndef RG_PRIV_IN_ORDER
#include <stdint.h>
#endif

/* Frames (16 bytes each) in the local array of a matcher whose depth has no known bound and that names no RG_STACK. 0: there is no such
 * matcher; one without a bound that names neither RG_STACK nor RG_POOL does not compile, as a limit is to be somebody's choice. */
#ifndef RG_DEFAULT_STACK
#define RG_DEFAULT_STACK 32
#endif
#if RG_DEFAULT_STACK < 0 || RG_DEFAULT_STACK > 65535
#error "RG_DEFAULT_STACK: 0 to 65535 frames"
#endif

/* Frames up to which a known bound alone sizes the local array. A pattern with a larger one (a repeat of thousands of
 * rounds that each leave a choice) is treated as if it had none: 16 KiB is what a small thread stack can spare. */
#ifndef RG_MAX_EXACT_STACK
#define RG_MAX_EXACT_STACK 1024
#endif
#if RG_MAX_EXACT_STACK < 1 || RG_MAX_EXACT_STACK > 65535
#error "RG_MAX_EXACT_STACK: 1 to 65535 frames"
#endif

/* Largest bound that a repeat may name. */
#ifndef RG_MAX_REPEAT
#define RG_MAX_REPEAT 65535
#endif
#if RG_MAX_REPEAT < 1 || RG_MAX_REPEAT > 1000000
#error "RG_MAX_REPEAT: 1 to 1000000 rounds"
#endif

/* How deep calls from pattern to pattern (RG_CALL) may nest in a matcher that names no RG_DEPTH. */
#ifndef RG_DEFAULT_DEPTH
#define RG_DEFAULT_DEPTH 64
#endif
#if RG_DEFAULT_DEPTH < 1 || RG_DEFAULT_DEPTH > 255
#error "RG_DEFAULT_DEPTH: 1 to 255 calls"
#endif

/* Bytes in the function of a matcher whose time may grow faster than its subject, for the memory of what has failed; a larger one
 * comes from the pool (RG_POOL). */
#ifndef RG_MEMO_BYTES
#define RG_MEMO_BYTES 512
#endif
#if RG_MEMO_BYTES < 8 || RG_MEMO_BYTES > 65536 || RG_MEMO_BYTES % 8 != 0
#error "RG_MEMO_BYTES: 8 to 65536 bytes, a multiple of 8"
#endif

/* Steps after which a call ends with RG_ERROR_STEPS where neither what is known of the pattern nor a memory keeps its time in proportion
 * to the subject, and no RG_STEPS or context says otherwise; 32 more for each byte of the subject. */
#ifndef RG_DEFAULT_STEPS
#define RG_DEFAULT_STEPS 10000000
#endif
#if RG_DEFAULT_STEPS < 1 || RG_DEFAULT_STEPS > INT64_MAX / 2
#error "RG_DEFAULT_STEPS: 1 step to INT64_MAX / 2"
#endif

/* RG_FREESTANDING, if defined: no header of the C library is included, only the compiler's own, and nothing is called but
 * memcmp, memcpy and memset, which the compilers expect of every freestanding program (run/memory.h); no pool, and the processor
 * is not asked what it has: vectors are those that the compiler's flags name. What firmware and kernels define. */

/* RG_NO_POOL, if defined: there is no pool, and nothing here needs malloc or atomics; a matcher with RG_POOL does not
 * compile. What a program without a heap defines. */
#if (defined(__STDC_NO_ATOMICS__) || defined(RG_FREESTANDING)) && !defined(RG_NO_POOL)
#define RG_NO_POOL
#endif

/* RG_EXPLAIN, if defined: matchers have Name_explain, Name_regex and Name_outline, whose table takes some time to compile where a pattern
 * is large. What regengo/explain.h defines. */

/* RG_NO_SIMD, if defined: no vector instructions, the scalar loops instead. The answers are the same. What a kernel, or a
 * processor without them, defines; on x86-64, SSE2 is taken for granted otherwise, and the processor is asked for AVX2. */

/* Bytes that the pool may own at a time, stacks in use and stacks kept together. */
#ifndef RG_POOL_MAX_BYTES
#define RG_POOL_MAX_BYTES (64 * 1024 * 1024)
#endif
#if RG_POOL_MAX_BYTES < 0 || RG_POOL_MAX_BYTES > SIZE_MAX
#error "RG_POOL_MAX_BYTES: 0 bytes to SIZE_MAX"
#endif

/* Stacks that the pool keeps for the next call; one that finds no room is freed. */
#ifndef RG_POOL_SLOTS
#define RG_POOL_SLOTS 64
#endif
#if RG_POOL_SLOTS < 1 || RG_POOL_SLOTS > 4096
#error "RG_POOL_SLOTS: 1 to 4096 stacks"
#endif

/* The allocator behind the pool, malloc and free if not said otherwise. */
#if defined(RG_POOL_ALLOC) != defined(RG_POOL_FREE)
#error "RG_POOL_ALLOC(bytes) and RG_POOL_FREE(pointer) go together"
#endif
#ifndef RG_POOL_ALLOC
#define RG_POOL_ALLOC(bytes) malloc(bytes)
#define RG_POOL_FREE(pointer) free(pointer)
#endif

#endif
