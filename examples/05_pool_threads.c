/* Deep matches in many threads: stacks that grow come from a lock-free cache that all threads share.
 *
 *     cc -O2 -Iinclude examples/05_pool_threads.c -o 05_pool_threads -pthread && ./05_pool_threads
 *
 * RG_POOL: the matcher starts in its small local array and moves to a pooled stack only where that overflows. The stack
 * goes back to the pool when the call ends, so nothing is allocated once the pool is warm.
 *
 * Prints
 *     without a pool: backtracking stack full
 *     4 threads, 4000 matches
 *     most stacks were reused: yes
 *     the pool holds bytes: yes
 *     after trim: 0 stacks, 0 bytes
 */
#define _POSIX_C_SOURCE 200809L
#include <regengo/dsl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define WORDS RG_SEQ(RG_PLUS(RG_ALT("ab", 'a', "b")), RG_END)
RG_MATCHER(Fixed, WORDS, RG_STACK(32))
RG_MATCHER(Pooled, WORDS, RG_STACK(32) | RG_POOL)

enum { THREADS = 4, ROUNDS = 1000, LENGTH = 5000 };
static char text[LENGTH];

static void *work(void *matches) {
    for (int i = 0; i < ROUNDS; i++)
        if (Pooled_match(text, sizeof(text), NULL) == RG_MATCH) ++*(int *)matches;
    return NULL;
}

int main(void) {
    for (size_t i = 0; i < sizeof(text); i++) text[i] = "ab"[i % 2];
    printf("without a pool: %s\n", rg_status_text(Fixed_match(text, sizeof(text), NULL)));

    pthread_t threads[THREADS];
    int matches[THREADS] = {0}, total = 0;
    for (int t = 0; t < THREADS; t++)
        if (pthread_create(&threads[t], NULL, work, &matches[t]) != 0) return 1;
    for (int t = 0; t < THREADS; t++) {
        pthread_join(threads[t], NULL);
        total += matches[t];
    }
    printf("%d threads, %d matches\n", THREADS, total);

    rg_pool_statistics before = rg_pool_stats();
    printf("most stacks were reused: %s\n", before.reused > before.acquired / 2 ? "yes" : "no");
    printf("the pool holds bytes: %s\n", before.cached_bytes > 0 ? "yes" : "no");
    rg_pool_trim();
    rg_pool_statistics after = rg_pool_stats();
    printf("after trim: %zu stacks, %zu bytes\n", (size_t)after.cached_stacks, (size_t)after.cached_bytes);
    return 0;
}
