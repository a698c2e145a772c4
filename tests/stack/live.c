/* live.c - matchers in a signal handler on a stack of its own, and in a thread with the least stack that there is: each with its
 * Name_STACK_BYTES and no more than what matchers.h says that a compiler needs besides. Below either stack is a page that may not be
 * touched; what was used is told by what is left of the paint. Linked so that no function is bound at its first call: that takes stack too. With an
 * argument it tells what usage.c does: one file is compiled for both. */
#define _GNU_SOURCE
#include "usage.h"

#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef AT_MINSIGSTKSZ
#define AT_MINSIGSTKSZ 51
#endif

enum { SUBJECTS = 6, LONGEST = 700 };
static char subjects[SUBJECTS][LONGEST];
static size_t lengths[SUBJECTS];

/* What goes on for long and fails, some that match, and other bytes. */
static void write_subjects(void) {
    static const char *const units[SUBJECTS] = {"a", "ab", "word. ", "a x", "abac", "ab.-@"}, *const ends[SUBJECTS] = {
                                                                                                  "",  "c",
                                                                                                  "@", " x!",
                                                                                                  "d", "cd! aa aa"};
    for (size_t i = 0; i < SUBJECTS; i++) {
        size_t n = 0;
        while (n + strlen(units[i]) < LONGEST - 20)
            memcpy(subjects[i] + n, units[i], strlen(units[i])), n += strlen(units[i]);
        memcpy(subjects[i] + n, ends[i], strlen(ends[i]));
        lengths[i] = n + strlen(ends[i]);
    }
}

/* All of them, on all subjects: a sum of what they say, by which answers are compared. */
typedef unsigned long ask_all(void);
#define SAID(status) (sum = 31 * sum + (unsigned long)((status) + 8))
#define ASK_ALL(Name, pattern, options) \
    static unsigned long Name##Asked(void) { \
        unsigned long sum = 1; \
        for (size_t i = 0; i < SUBJECTS; i++) { \
            const char *const s = subjects[i]; \
            const size_t n = lengths[i]; \
            size_t count = 0; \
            Name##_result r; \
            SAID(match_##Name(s, n, &r)); \
            SAID(prefix_##Name(s, n, &r)); \
            SAID(find_##Name(s, n, &r)); \
            if (r.match.ptr != NULL) SAID(r.match.len); \
            SAID(count_##Name(s, n, &count)); \
            SAID(count); \
            Name##_iter it = Name##_begin(s, n); \
            for (count = 0; count < 5 && next_##Name(&it, &r) == RG_MATCH; count++) SAID(r.match.len); \
        } \
        return sum; \
    }
STACK_ALL(ASK_ALL)

typedef struct matcher {
    const char *name;
    ask_all *ask;
    size_t bytes, own;
    bool heap; /* its calls may use malloc, which a signal handler must not */
} matcher;
#define ROW(Name, pattern, options) \
    {#Name, Name##Asked, (size_t)Name##_STACK_BYTES + Name##_CALLS_BYTES, STACK_OWN_CALL(Name), ((options) & RG_POOL) != 0},
static const matcher matchers[] = {STACK_ALL(ROW)};

/* ---- Stacks ---- */

static size_t page;
static size_t paged(size_t bytes) { return (bytes + page - 1) / page * page; }

/* The end of `bytes` of memory is where it is that nobody may read beyond; bytes that are no whole page are left at its beginning. */
static unsigned char *painted(size_t bytes) {
    const size_t whole = paged(bytes);
    unsigned char *const memory = mmap(NULL, page + whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory, page, PROT_NONE) != 0) abort();
    memset(memory + page, 0xa5, whole);
    return memory + page;
}
static size_t used_of(const unsigned char *stack, size_t bytes) {
    size_t left = 0;
    while (left < bytes && stack[left] == 0xa5) left++;
    return bytes - left;
}
static void drop(unsigned char *stack, size_t bytes) { munmap(stack - page, page + paged(bytes)); }

static const matcher *asked;
static volatile unsigned long said;

static unsigned long ask_nothing(void) { return 1; }
static const matcher nothing = {"nothing", ask_nothing, 0, 0, false};

static void handler(int signal) {
    (void)signal;
    said = asked->ask();
}

/* In a handler, on a stack of so many bytes and what the kernel puts there. Returns what was used. */
static size_t in_handler(const matcher *m, size_t bytes) {
    const size_t frame = getauxval(AT_MINSIGSTKSZ) != 0 ? (size_t)getauxval(AT_MINSIGSTKSZ) : 4096;
    const size_t size = (frame + bytes + 15) / 16 * 16;
    unsigned char *const stack = painted(size);
    const stack_t own = {.ss_sp = stack, .ss_size = size}, none = {.ss_flags = SS_DISABLE};
    asked = m;
    if (sigaltstack(&own, NULL) != 0 || raise(SIGUSR1) != 0 || sigaltstack(&none, NULL) != 0) abort();
    const size_t used = used_of(stack, size);
    drop(stack, size);
    return used;
}

/* What a call needs besides fits into the least stack there is, but where nothing is optimised. */
#ifdef __OPTIMIZE__
#define BESIDES(m) 0
#else
#define BESIDES(m) (m)->own
#endif

static void *thread(void *m) {
    said = ((const matcher *)m)->ask();
    return NULL;
}

static size_t in_thread(const matcher *m, size_t bytes) {
    const size_t size = paged((size_t)PTHREAD_STACK_MIN + bytes);
    unsigned char *const stack = painted(size);
    pthread_attr_t attributes;
    pthread_t id;
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstack(&attributes, stack, size) != 0 ||
        pthread_create(&id, &attributes, thread, (void *)(uintptr_t)m) != 0 || pthread_join(id, NULL) != 0)
        abort();
    pthread_attr_destroy(&attributes);
    const size_t used = used_of(stack, size);
    drop(stack, size);
    return used;
}

/* ---- What must hold ---- */

static bool holds(const matcher *m, const char *where, unsigned long right, size_t used, size_t without) {
    const size_t taken = used > without ? used - without : 0;
    if (said != right) {
        printf("%s in a %s: another answer\n", m->name, where);
        return false;
    }
    if (taken > m->bytes + m->own) {
        printf("%s in a %s: took %zu bytes, of which %zu + %zu were due\n", m->name, where, taken, m->bytes, m->own);
        return false;
    }
    return true;
}

int main(int count, char **words) {
    (void)words;
    if (count > 1) return tell();
    const struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
    size_t most = 0, handled = 0;
    const char *of = "";
    bool good = true;
    page = (size_t)sysconf(_SC_PAGESIZE);
    write_subjects();
    if (sigaction(SIGUSR1, &action, NULL) != 0) abort();
    const size_t handler_alone = in_handler(&nothing, 1024), thread_alone = in_thread(&nothing, 0);
    for (size_t i = 0; i < sizeof matchers / sizeof matchers[0]; i++) {
        const matcher *const m = &matchers[i];
        const unsigned long right = m->ask();
        const size_t thread_used = in_thread(m, m->bytes + BESIDES(m));
        good = holds(m, "thread", right, thread_used, thread_alone) && good;
        if (m->heap) continue;
        const size_t used = in_handler(m, m->bytes + m->own);
        good = holds(m, "signal handler", right, used, handler_alone) && good;
        handled++;
        if (used - handler_alone > m->bytes + most) {
            most = used - handler_alone - m->bytes;
            of = m->name;
        }
    }
    printf("%zu matchers in threads, %zu in a signal handler; beyond Name_STACK_BYTES a call took %zu bytes at most "
           "(%s)\n",
           sizeof matchers / sizeof matchers[0], handled, most, of);
    return good ? 0 : 1;
}
