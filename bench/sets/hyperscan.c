/* Hyperscan: all members in one database. Of lines it tells which members match. In a text it reports every end of every member, each with
 * its leftmost start; they are sorted, and of each start and member the last end is kept, of all places the first, and nothing that begins before the
 * end of what is kept. Where that is not what the others find, the check of the matches says so and the case has no cell. */
#include "cases.h"
#include "engine.h"

#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROW(name, regex, pattern) regex,
#define COUNTED(name, regex, pattern) +1
#define REGEXES(number, Set, members) {{members(ROW)}, 0 members(COUNTED)},
static const struct {
    const char *regexes[MOST_MEMBERS];
    unsigned count;
} lists[SET_COUNT] = {SETS(REGEXES)};

static struct {
    hs_database_t *database;
    hs_scratch_t *scratch;
} sets[SET_COUNT];

typedef struct {
    unsigned long long from, to;
    unsigned id;
} found;
static struct {
    found *all;
    size_t count, room;
    unsigned mask;
} heap;

static int report(unsigned int id, unsigned long long from, unsigned long long to, unsigned int flags, void *state) {
    (void)flags, (void)state;
    /* A longer one from the same place takes the place of the one before. */
    for (size_t i = heap.count; i > 0 && heap.count - i < 4; i--) {
        if (heap.all[i - 1].id == id && heap.all[i - 1].from == from) {
            heap.all[i - 1].to = to;
            return 0;
        }
    }
    if (heap.count == heap.room) {
        heap.room = heap.room > 0 ? 2 * heap.room : 1024;
        heap.all = realloc(heap.all, heap.room * sizeof *heap.all);
        if (!heap.all) abort();
    }
    heap.all[heap.count++] = (found){from, to, id};
    return 0;
}

static int compare(const void *a, const void *b) {
    const found *x = a, *y = b;
    if (x->from != y->from) return x->from < y->from ? -1 : 1;
    if (x->id != y->id) return x->id < y->id ? -1 : 1;
    return x->to < y->to ? 1 : -1;
}

static bool walk(void *state, const char *text, size_t length) {
    const size_t set = *(const size_t *)state;
    heap.count = 0;
    if (hs_scan(sets[set].database, text, (unsigned)length, 0, sets[set].scratch, report, NULL) != HS_SUCCESS) exit(1);
    qsort(heap.all, heap.count, sizeof *heap.all, compare);
    text_tally tally = {0};
    unsigned long long end = 0;
    for (size_t i = 0; i < heap.count; i++) {
        if (heap.all[i].from < end) continue;
        text_kind(&tally, 1 + heap.all[i].id, (size_t)heap.all[i].from, (size_t)heap.all[i].to);
        end = heap.all[i].to;
    }
    text_found = tally;
    return tally.count > 0;
}

static int mark(unsigned int id, unsigned long long from, unsigned long long to, unsigned int flags, void *state) {
    (void)from, (void)to, (void)flags, (void)state;
    heap.mask |= 1u << id;
    return 0;
}

static bool lines(void *state, const char *text, size_t length) {
    const size_t set = *(const size_t *)state;
    text_tally tally = {0};
    size_t number = 0;
    for (const char *s = text, *const end = text + length; s < end; number++) {
        const char *stop = memchr(s, '\n', (size_t)(end - s));
        const size_t n = (size_t)((stop != NULL ? stop : end) - s);
        heap.mask = 0;
        if (hs_scan(sets[set].database, s, (unsigned)n, 0, sets[set].scratch, mark, NULL) != HS_SUCCESS) exit(1);
        if (heap.mask != 0) text_kind(&tally, heap.mask, number, number);
        s += n + 1;
    }
    text_found = tally;
    return tally.count > 0;
}

static void compile(size_t set, const char *const *regexes, unsigned count, unsigned flag) {
    unsigned flags[MOST_MEMBERS], ids[MOST_MEMBERS];
    for (unsigned i = 0; i < count; i++) flags[i] = flag, ids[i] = i;
    hs_compile_error_t *error;
    if (hs_compile_multi(regexes, flags, ids, count, HS_MODE_BLOCK, NULL, &sets[set].database, &error) != HS_SUCCESS ||
        hs_alloc_scratch(sets[set].database, &sets[set].scratch) != HS_SUCCESS) {
        fprintf(stderr, "Hyperscan does not compile set %zu\n", set);
        exit(1);
    }
}

static bench_contender contender(size_t set) {
    static const size_t numbers[] = {SETS(SET_NUMBER)};
    if (!sets[set].database)
        compile(set, lists[set].regexes, lists[set].count,
                SET_IS_OF_LINES(set) ? HS_FLAG_SINGLEMATCH : HS_FLAG_SOM_LEFTMOST);
    return (bench_contender){
        .name = "Hyperscan", .call = SET_IS_OF_LINES(set) ? lines : walk, .state = (void *)&numbers[set]};
}

const text_engine sets_hyperscan = {.name = "Hyperscan", .contender = contender};
