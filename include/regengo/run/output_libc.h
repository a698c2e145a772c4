/* output_libc.h - outputs that take a C library: a stream, a descriptor, memory of the heap. Not there with RG_FREESTANDING.
 *
 * stdio.h and unistd.h would each cost every file that includes this library more than 2 % of what including it costs; so the two
 * functions that are called here are declared by names of our own. Who has a FILE has included the first anyway.
 */
#ifndef RG_RUN_OUTPUT_LIBC_H
#define RG_RUN_OUTPUT_LIBC_H

#ifndef RG_PRIV_IN_ORDER
#include "output.h"
#endif

#ifndef RG_FREESTANDING

#include <errno.h>
#include <stdlib.h>

extern size_t rg_priv_fwrite(const void *, size_t, size_t, void *) RG_PRIV_NAMED("fwrite");

RG_PRIV_LOCAL ptrdiff_t rg_priv_write_to_file(void *user, const char *bytes, size_t n) {
    return RG_PRIV_AS(ptrdiff_t, rg_priv_fwrite(bytes, 1, n, user));
}
RG_PRIV_UNUSED static inline rg_output rg_priv_to_file(void *file) {
    return rg_to_function(rg_priv_write_to_file, file);
}

/* rg_output rg_to_file(FILE *): a stream of the C library. Where it takes less than all: RG_ERROR_WRITE, and errno is what it left there.
 * What it keeps in its own buffer counts as written: who needs to know asks fflush or fclose. */
#define rg_to_file(file) rg_priv_to_file(1 ? (file) : RG_PRIV_AS(FILE *, RG_PRIV_NULL))

#ifdef RG_PRIV_HAS_UNISTD

extern ptrdiff_t rg_priv_write(int, const void *, size_t) RG_PRIV_NAMED("write");

/* At most so much at a time: what write answers is no larger than an int on some systems. */
RG_PRIV_LOCAL ptrdiff_t rg_priv_write_to_fd(void *user, const char *bytes, size_t n) {
    const size_t most = 0x40000000;
    ptrdiff_t took;
    do took = rg_priv_write(RG_PRIV_AS(int, RG_PRIV_ADDRESS(user)), bytes, n < most ? n : most);
    while (took < 0 && errno == EINTR);
    return took;
}

/* A POSIX descriptor: each piece is a call of write, and more where it takes less than all or a signal comes between (for many small
 * pieces rg_to_file is faster). Where it fails: RG_ERROR_WRITE, and errno says why. */
RG_PRIV_UNUSED static inline rg_output rg_to_fd(int fd) {
    return rg_to_function(rg_priv_write_to_fd, RG_PRIV_AT_ADDRESS(RG_PRIV_AS(uintptr_t, fd)));
}

#endif

/* At least twice the room each time, so that all copying together is in proportion to the text; a NUL behind it. */
RG_PRIV_LOCAL rg_status rg_priv_take_to_heap(rg_output *out, const char *bytes, size_t n) {
    const size_t most = PTRDIFF_MAX - 1;
    if (n > out->rg_room || out->text == RG_PRIV_NULL) {
        if (n > most - out->length) return RG_ERROR_MEMORY;
        size_t size = out->length < most / 2 ? 2 * out->length : most;
        if (size < out->length + n) size = out->length + n;
        if (size < 63) size = 63;
        char *const grown = RG_PRIV_AS(char *, realloc(out->text, size + 1));
        if (grown == RG_PRIV_NULL) {
            if (out->text != RG_PRIV_NULL) out->text[out->length] = '\0';
            return RG_ERROR_MEMORY;
        }
        out->text = grown;
        out->rg_room = size - out->length;
    }
    if (n > 0) RG_PRIV_MEM_COPY(out->text + out->length, bytes, n);
    out->length += n;
    out->rg_room -= n;
    out->text[out->length] = '\0';
    return RG_MATCH;
}

/* Memory of malloc's, as much as it takes: out.text, to be freed by the caller in any case, after an error too. It ends with a NUL,
 * which length does not count, after each replacement and after rg_put(&out, "", 0). Where there is none left: RG_ERROR_MEMORY, and what
 * was written until then is there. */
RG_PRIV_UNUSED static inline rg_output rg_to_heap(void) {
    const rg_output out = {0, RG_PRIV_NULL, RG_MATCH, 0, rg_priv_take_to_heap, RG_PRIV_NULL, RG_PRIV_NULL};
    return out;
}

#endif

#endif
