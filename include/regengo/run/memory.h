/* memory.h - bytes copied, compared, cleared, looked for: all that the library asks of the C library, pool aside.
 *
 * Called by the compiler's own names, which mean the same under -fno-builtin: what is short and of a known length costs no call
 * there either. What is left of calls is to memcpy, memcmp and memset, which gcc and clang expect of every freestanding program
 * (as they may call them where the source does not); with a C library, to memchr too. RG_FREESTANDING has a memchr of its own.
 */
#ifndef RG_RUN_MEMORY_H
#define RG_RUN_MEMORY_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "../base/config.h"
#include "../base/platform.h"
#endif

#define RG_PRIV_MEM_COPY(to, from, bytes) __builtin_memcpy(to, from, bytes)
#define RG_PRIV_MEM_COMPARE(a, b, bytes) __builtin_memcmp(a, b, bytes)
#define RG_PRIV_MEM_CLEAR(at, bytes) __builtin_memset(at, 0, bytes)

#ifndef RG_FREESTANDING

#include <string.h>
#define RG_PRIV_MEM_FIND(p, byte, bytes) memchr(p, byte, bytes)
#define RG_PRIV_MEM_MOVE_DOWN(to, from, bytes) memmove(to, from, bytes)

#else

#define RG_PRIV_MEM_FIND(p, byte, bytes) rg_priv_find_byte(p, byte, bytes)
#define RG_PRIV_MEM_MOVE_DOWN(to, from, bytes) rg_priv_move_down(to, from, bytes)

/* n bytes to a place before them, which they may overlap: piece by piece, each as far as it moves. */
RG_PRIV_APART void rg_priv_move_down(char *to, const char *from, size_t n) {
    const size_t far = (size_t)(from - to);
    for (; n > far; to += far, from += far, n -= far) RG_PRIV_MEM_COPY(to, from, far);
    RG_PRIV_MEM_COPY(to, from, n);
}

/* As memchr, a word at a time: of a word's bytes that differ from `byte` in nothing, the lowest at least has its top bit in what
 * is tested, and a word without one has none. */
RG_PRIV_APART const unsigned char *rg_priv_find_byte(const unsigned char *p, unsigned char byte, size_t n) {
    const unsigned char *const end = p + n;
    const size_t ones = SIZE_MAX / 255;
    for (; p != end && (uintptr_t)p % sizeof(size_t) != 0; p++) {
        if (*p == byte) return p;
    }
    for (; (size_t)(end - p) >= sizeof(size_t); p += sizeof(size_t)) {
        size_t word;
        RG_PRIV_MEM_COPY(&word, __builtin_assume_aligned(p, sizeof word), sizeof word);
        const size_t differs = word ^ ones * byte;
        if (((differs - ones) & ~differs & 128 * ones) != 0) break;
    }
    for (; p != end; p++) {
        if (*p == byte) return p;
    }
    return NULL;
}

#endif

#ifndef __cplusplus
/* The subject, of which the compiler is not to know what and how large it is: where gcc sees a small array, its warnings of
 * reads outside and of bytes not yet written are wrong at some levels of optimisation. Costs no instruction. */
RG_PRIV_INLINE const unsigned char *rg_priv_subject(const char *subject) {
    __asm__("" : "+r"(subject));
    return (const unsigned char *)subject;
}
#endif

#endif
