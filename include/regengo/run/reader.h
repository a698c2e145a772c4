/* reader.h - where the bytes of a stream come from: a file, a descriptor, memory, or a function of the caller's.
 */
#ifndef RG_RUN_READER_H
#define RG_RUN_READER_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "../base/config.h"
#include "../base/platform.h"
#include "memory.h"
#endif

#ifndef RG_FREESTANDING
#include <errno.h>

/* By names of our own, as output_libc.h has it: neither <stdio.h> nor <unistd.h> is read for them. */
extern size_t rg_priv_fread(void *, size_t, size_t, void *) RG_PRIV_NAMED("fread");
extern int rg_priv_ferror(void *) RG_PRIV_NAMED("ferror");
extern void rg_priv_clearerr(void *) RG_PRIV_NAMED("clearerr");
#ifdef RG_PRIV_HAS_UNISTD
extern ptrdiff_t rg_priv_read_some(int, void *, size_t) RG_PRIV_NAMED("read");
#endif
#endif

/* Up to `room` (1 at least) bytes into `to`: how many those are, 0 at the end, negative on an error. Fewer than there is room for
 * are no sign of the end. */
typedef ptrdiff_t rg_read(void *user, char *to, size_t room);

/* A value; its fields are its own. All zero, it is one that is at its end, for streams that are pushed. */
typedef struct rg_reader {
    rg_read *read;
    void *user;
    const char *memory; /* where there is no function: what was not read yet */
    size_t length;
} rg_reader;

/* What the caller's function gives. An error of it ends the stream with RG_ERROR_READ; errno is as the function left it. EINTR is the
 * function's own business. */
RG_PRIV_UNUSED static inline rg_reader rg_from_function(rg_read *read, void *user) {
    const rg_reader reader = {read, user, RG_PRIV_NULL, 0};
    return reader;
}

/* n bytes of memory, which must stay: they are searched where they are, as many at a time as the buffer would hold, and spans point there. NULL
 * with 0 is an empty stream; with a length it is RG_ERROR_ARGUMENT of the stream, as of a subject. */
RG_PRIV_UNUSED static inline rg_reader rg_from_memory(const char *bytes, size_t n) {
    const rg_reader reader = {RG_PRIV_NULL, RG_PRIV_NULL, bytes, n};
    return reader;
}

#ifndef RG_FREESTANDING

RG_PRIV_LOCAL ptrdiff_t rg_priv_read_file(void *user, char *to, size_t room) {
    for (;;) {
        errno = 0;
        const size_t n = rg_priv_fread(to, 1, room, user);
        if (n > 0) return RG_PRIV_AS(ptrdiff_t, n);
        if (!rg_priv_ferror(user)) return 0;
        if (errno != EINTR) return -1;
        rg_priv_clearerr(user);
    }
}

RG_PRIV_UNUSED static inline rg_reader rg_priv_from_file(void *file) {
    return rg_from_function(rg_priv_read_file, file);
}

/* rg_reader rg_from_file(FILE *): a file of <stdio.h>. It is read as fread does, which waits until there is as much as there is room
 * for, or the end: for what comes bit by bit, from a terminal or a socket, rg_from_fd is right. */
#define rg_from_file(file) rg_priv_from_file(1 ? (file) : RG_PRIV_AS(FILE *, RG_PRIV_NULL))

#ifdef RG_PRIV_HAS_UNISTD

RG_PRIV_LOCAL ptrdiff_t rg_priv_read_descriptor(void *user, char *to, size_t room) {
    const size_t most = room < 0x40000000 ? room : 0x40000000;
    for (;;) {
        const ptrdiff_t n = rg_priv_read_some(RG_PRIV_AS(int, RG_PRIV_ADDRESS(user)), to, most);
        if (n >= 0 || errno != EINTR) return n;
    }
}

/* A descriptor of POSIX: what read(2) gives, as soon as it gives something. A non-blocking one that has nothing is an error
 * (RG_ERROR_READ, errno EAGAIN): hand what comes to Name_stream_push instead. */
RG_PRIV_UNUSED static inline rg_reader rg_from_fd(int descriptor) {
    return rg_from_function(rg_priv_read_descriptor, RG_PRIV_AT_ADDRESS(RG_PRIV_AS(uintptr_t, descriptor)));
}

#endif

#endif

/* One that says to have read more than there was room for is in error. */
RG_PRIV_UNUSED static inline ptrdiff_t rg_priv_read(const rg_reader *reader, char *to, size_t room) {
    const ptrdiff_t n = reader->read != RG_PRIV_NULL ? reader->read(reader->user, to, room) : 0;
    return n > 0 && RG_PRIV_AS(size_t, n) > room ? -1 : n;
}

/* Of memory, up to `room` bytes are read by going past them. */
RG_PRIV_UNUSED static inline ptrdiff_t rg_priv_read_by(rg_reader *reader, size_t room) {
    const size_t n = reader->length < room ? reader->length : room;
    reader->memory += n;
    reader->length -= n;
    return RG_PRIV_AS(ptrdiff_t, n);
}

#endif
