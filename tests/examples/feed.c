/* feed: writes a file to a pipe in random pieces of 1 byte to 64 KiB, each when the one before has been taken.
 *
 *     feed SEED FILE | program
 *
 * The same seed makes the same pieces. */
#define _DEFAULT_SOURCE
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static uint64_t state;

static size_t random_below(size_t n) {
    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(state >> 33) % n;
}

/* A reader that went away takes nothing any more: the next write tells. */
static void wait_until_taken(void) {
    int left;
    for (int tries = 0; tries < 2000 && ioctl(STDOUT_FILENO, FIONREAD, &left) == 0 && left > 0; tries++)
        if (tries < 1000)
            sched_yield();
        else
            usleep(100);
}

int main(int argc, char **argv) {
    static char piece[65536];
    FILE *file = argc == 3 ? fopen(argv[2], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: feed SEED FILE\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    for (size_t n; (n = fread(piece, 1, 1 + random_below((size_t)1 << random_below(17)), file)) > 0;) {
        for (size_t done = 0; done < n;) {
            ssize_t written = write(STDOUT_FILENO, piece + done, n - done);
            if (written < 0) return 2;
            done += (size_t)written;
        }
        wait_until_taken();
    }
    return 0;
}
