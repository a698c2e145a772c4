/* platform.h - everything that asks which compiler or machine this is. */
#ifndef RG_BASE_PLATFORM_H
#define RG_BASE_PLATFORM_H

#if !defined(__GNUC__)
#error "regengo needs gcc or clang, for __COUNTER__, __extension__ and constant __builtin_memchr, __builtin_memcmp and __builtin_strspn"
#endif
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ < 201112L
#error "regengo needs C11 or later: compile with -std=c11"
#endif

/* The engine is one function with constant parameters; only inlined do they fold, so this is not a hint. Without
 * optimisation nothing folds, and plain functions are smaller and can be stepped into. */
#ifdef __OPTIMIZE__
#define RG_PRIV_INLINE static inline __attribute__((__always_inline__, __unused__))
#else
#define RG_PRIV_INLINE static inline __attribute__((__unused__))
#endif

/* The engine itself is not optimised for its own sake by gcc, only where it has been inlined and its parameters are constants: what that
 * finds is found there again, and took up to a third of the time that a large pattern costs, and a fifth more code. */
#if defined(__OPTIMIZE__) && !defined(__clang__)
#define RG_PRIV_ENGINE_FUNCTION __attribute__((__optimize__(0))) RG_PRIV_INLINE
#else
#define RG_PRIV_ENGINE_FUNCTION RG_PRIV_INLINE
#endif

/* Out of line, and silent where nobody calls it; cold: off the hot path as well. */
#define RG_PRIV_APART static __attribute__((__noinline__, __unused__))
#define RG_PRIV_COLD static __attribute__((__noinline__, __cold__, __unused__))

#define RG_PRIV_UNUSED __attribute__((__unused__))
#define RG_PRIV_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define RG_PRIV_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define RG_PRIV_UNREACHABLE() __builtin_unreachable()

/* clang reads a byte of a string literal in a constant expression. */
#ifdef __clang__
#define RG_PRIV_READS_LITERALS
#endif

/* Around lines where gcc's -Warray-bounds is wrong; each use says why. */
#ifdef __clang__
#define RG_PRIV_QUIET_BOUNDS
#define RG_PRIV_LOUD_BOUNDS
#else
#define RG_PRIV_QUIET_BOUNDS _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Warray-bounds\"")
#define RG_PRIV_LOUD_BOUNDS _Pragma("GCC diagnostic pop")
#endif

/* The same for one of the warnings that gcc's -fanalyzer adds. Older gccs than 12 do not know all of them by name. */
#if !defined(__clang__) && __GNUC__ >= 12
#define RG_PRIV_QUIET_ANALYZER(warning) \
    _Pragma("GCC diagnostic push") RG_PRIV_PRAGMA(GCC diagnostic ignored warning)
#define RG_PRIV_LOUD_ANALYZER _Pragma("GCC diagnostic pop")
#else
#define RG_PRIV_QUIET_ANALYZER(warning)
#define RG_PRIV_LOUD_ANALYZER
#endif
#define RG_PRIV_PRAGMA(...) _Pragma(#__VA_ARGS__)

/* clang-tidy takes parameters that stand side by side for a mistake to come, unless an expression has them together. */
#ifdef __clang_analyzer__
#define RG_PRIV_TOGETHER(a, b, c) (void)((unsigned)(a) + (unsigned)(b) + (unsigned)(c));
#else
#define RG_PRIV_TOGETHER(a, b, c)
#endif

/* Does the C library have POSIX's descriptors? */
#if defined(__unix__) || defined(__APPLE__)
#define RG_PRIV_HAS_UNISTD
#endif

/* A function of the C library, declared without its header. */
#define RG_PRIV_NAMED(name) __asm__(RG_PRIV_NAMED_(__USER_LABEL_PREFIX__) name)
#define RG_PRIV_NAMED_(prefix) RG_PRIV_NAMED__(prefix)
#define RG_PRIV_NAMED__(prefix) #prefix

/* Is an operation on doubles rounded as one, not in a wider format first? */
#define RG_PRIV_ROUNDS_ONCE (__FLT_EVAL_METHOD__ == 0 || __FLT_EVAL_METHOD__ == 16)

/* An enum whose constants may need 64 bits: an extension in C11 that gcc and clang have had for ever. */
#define RG_PRIV_ENUM __extension__ enum

/* Has the processor, whatever the flags say? Asking takes a table of libgcc's; a freestanding program may have none, and may
 * not keep the registers that the answer is about. */
#ifdef RG_FREESTANDING
#define RG_PRIV_CPU_HAS(feature) 0
#else
#define RG_PRIV_CPU_HAS(feature) __builtin_cpu_supports(feature)
#endif

/* One definition for the whole program from a header alone: tentative definitions that the linker merges. */
#define RG_PRIV_SHARED __attribute__((__common__))

/* Bit m of each byte m of a 64-bit word, counted in memory order: what spreads 8 bits of a set over 8 table bytes. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define RG_PRIV_DIAGONAL 0x0102040810204080u
#else
#define RG_PRIV_DIAGONAL 0x8040201008040201u
#endif

#endif
