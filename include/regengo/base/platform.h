/* platform.h - everything that asks which compiler or machine this is. */
#ifndef RG_BASE_PLATFORM_H
#define RG_BASE_PLATFORM_H

#if !defined(__GNUC__)
#error "regengo needs gcc or clang, for __COUNTER__, __extension__ and constant __builtin_memchr, __builtin_memcmp and __builtin_strspn"
#endif
#ifdef __cplusplus
#if __cplusplus < 201103L
#error "regengo/types.h needs C++11 or later: compile with -std=c++11"
#endif
#elif !defined(__STDC_VERSION__) || __STDC_VERSION__ < 201112L
#error "regengo needs C11 or later: compile with -std=c11"
#endif

/* What C++ says in another way, for the few headers that it sees (types.h): a cast between numbers, or from void *; a pointer as
 * a number, and back; the pointer to nothing; how a type is aligned; an assertion; names that the linker sees as C has them. */
#ifdef __cplusplus
#define RG_PRIV_AS(type, value) static_cast<type>(value)
#define RG_PRIV_ADDRESS(pointer) reinterpret_cast<uintptr_t>(pointer)
#define RG_PRIV_AT_ADDRESS(number) reinterpret_cast<void *>(number)
#define RG_PRIV_NULL nullptr
#define RG_PRIV_ALIGNMENT(type) alignof(type)
#define RG_PRIV_ASSERT(condition, text) static_assert(condition, text)
#define RG_PRIV_C_BEGIN extern "C" {
#define RG_PRIV_C_END }
#else
#define RG_PRIV_AS(type, value) ((type)(value))
#define RG_PRIV_ADDRESS(pointer) ((uintptr_t)(pointer))
#define RG_PRIV_AT_ADDRESS(number) ((void *)(number))
#define RG_PRIV_NULL NULL
#define RG_PRIV_ALIGNMENT(type) _Alignof(type)
#define RG_PRIV_ASSERT(condition, text) _Static_assert(condition, text)
#define RG_PRIV_C_BEGIN
#define RG_PRIV_C_END
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

/* Of cold code the size counts. gcc sees to that by itself; clang is to be told. */
#if defined(__OPTIMIZE__) && defined(__clang__)
#define RG_PRIV_FOR_SIZE __attribute__((__minsize__))
#else
#define RG_PRIV_FOR_SIZE
#endif

/* Out of line, and silent where nobody calls it; cold: off the hot path as well. Once: what other files see is not copied into what calls
 * it here. Local: the compiler may choose. Without optimisation nothing goes in line anyway; but gcc writes out each static function then,
 * called or not, which took most of the time that such a compile needs: unless it is declared inline. */
#ifdef __OPTIMIZE__
#define RG_PRIV_APART static __attribute__((__noinline__, __unused__))
#define RG_PRIV_COLD static __attribute__((__noinline__, __cold__, __unused__)) RG_PRIV_FOR_SIZE
#define RG_PRIV_LOCAL static __attribute__((__unused__))
#else
#define RG_PRIV_APART RG_PRIV_INLINE
#define RG_PRIV_COLD RG_PRIV_INLINE
#define RG_PRIV_LOCAL RG_PRIV_INLINE
#endif
#define RG_PRIV_ONCE __attribute__((__noinline__))

#define RG_PRIV_UNUSED __attribute__((__unused__))
#define RG_PRIV_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define RG_PRIV_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define RG_PRIV_UNREACHABLE() __builtin_unreachable()

/* To clang, p is from here on a place of which nothing is known. Costs no instruction. */
#ifdef __clang__
#define RG_PRIV_CLANG_ANEW(p) __asm__("" : "+r"(p));
#else
#define RG_PRIV_CLANG_ANEW(p)
#endif

/* Before a loop: all of its rounds, a constant number of n at most, are written out, so that what they tell of constants is one. By gcc's
 * pragma clang 14 does that in some files and not in others: of three searches for a literal in one file, each ran the loop. */
#ifdef __clang__
#define RG_PRIV_WRITTEN_OUT(n) _Pragma("clang loop unroll(full)")
#else
#define RG_PRIV_WRITTEN_OUT(n) RG_PRIV_PRAGMA(GCC unroll n)
#endif

/* The other way round: its rounds are not written out, which clang does where it finds a bound that they seldom come to. */
#ifdef __clang__
#define RG_PRIV_ROLLED _Pragma("clang loop unroll(disable)")
#else
#define RG_PRIV_ROLLED
#endif

/* clang reads a byte of a string literal in a constant expression. */
#ifdef __clang__
#define RG_PRIV_READS_LITERALS
#endif

/* What an assertion asks for. clang writes a condition out before the sentence, unless it is a number: which of two is taken is one. */
#ifdef __clang__
#define RG_PRIV_SAYS(condition) __builtin_choose_expr(condition, 1, 0)
#else
#define RG_PRIV_SAYS(condition) condition
#endif

/* Around what a user's own flags may judge: the headers, and what a macro makes at the user's place. Each of these is the shape of generated
 * code and no mistake: statements and declarations mixed, both arms of a choice the same where two facts agree, conversions that only C++
 * forbids. */
#define RG_PRIV_QUIET _Pragma("GCC diagnostic push") RG_PRIV_QUIET_SHAPES
#define RG_PRIV_LOUD _Pragma("GCC diagnostic pop")
#ifdef __clang__
#define RG_PRIV_QUIET_SHAPES \
    _Pragma("GCC diagnostic ignored \"-Wunknown-warning-option\"") \
    _Pragma("GCC diagnostic ignored \"-Wdeclaration-after-statement\"") \
    _Pragma("GCC diagnostic ignored \"-Wused-but-marked-unused\"") \
    _Pragma("GCC diagnostic ignored \"-Wpadded\"") \
    _Pragma("GCC diagnostic ignored \"-Wcomma\"") \
    _Pragma("GCC diagnostic ignored \"-Wtautological-value-range-compare\"") \
    _Pragma("GCC diagnostic ignored \"-Wcovered-switch-default\"") \
    _Pragma("GCC diagnostic ignored \"-Wconditional-uninitialized\"") \
    _Pragma("GCC diagnostic ignored \"-Wunsafe-buffer-usage\"") \
    _Pragma("GCC diagnostic ignored \"-Wanon-enum-enum-conversion\"") \
    _Pragma("GCC diagnostic ignored \"-Wswitch-default\"") \
    _Pragma("GCC diagnostic ignored \"-Wc++98-compat\"") \
    _Pragma("GCC diagnostic ignored \"-Wpre-c11-compat\"")
#else
#define RG_PRIV_QUIET_SHAPES \
    _Pragma("GCC diagnostic ignored \"-Wdeclaration-after-statement\"") \
    _Pragma("GCC diagnostic ignored \"-Wduplicated-branches\"") \
    _Pragma("GCC diagnostic ignored \"-Wduplicated-cond\"") \
    _Pragma("GCC diagnostic ignored \"-Wswitch-default\"") \
    _Pragma("GCC diagnostic ignored \"-Winline\"") \
    _Pragma("GCC diagnostic ignored \"-Wc++-compat\"")
#endif

/* Around an array of which some elements are given more than once, and the last one counts. */
#ifdef __clang__
#define RG_PRIV_QUIET_OVERRIDES _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Winitializer-overrides\"")
#else
#define RG_PRIV_QUIET_OVERRIDES _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Woverride-init\"")
#endif
#define RG_PRIV_LOUD_OVERRIDES _Pragma("GCC diagnostic pop")

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

/* Around declarations that are made twice on purpose (api/export.h). */
#define RG_PRIV_QUIET_TWICE _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wredundant-decls\"")
#define RG_PRIV_LOUD_TWICE _Pragma("GCC diagnostic pop")

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
#define RG_PRIV_NAMED_(prefix) RG_PRIV_NAMED_TEXT(prefix)
#define RG_PRIV_NAMED_TEXT(prefix) #prefix

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

/* A function that several files of a program may define, all of them the same; the linker takes one. */
#define RG_PRIV_WEAK __attribute__((__weak__))

/* One definition for the whole program from a header alone: tentative definitions that the linker merges. */
#define RG_PRIV_SHARED __attribute__((__common__))

/* Bit m of each byte m of a 64-bit word, counted in memory order: what spreads 8 bits of a set over 8 table bytes. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define RG_PRIV_DIAGONAL 0x0102040810204080u
#else
#define RG_PRIV_DIAGONAL 0x8040201008040201u
#endif

#endif
