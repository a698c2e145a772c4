/* run/buckets.h: no place at which an alternative begins is passed over, vectors stop where the scalar loop does, and nothing outside is
 * read; a table is shared once it is filled, and who comes while it is being filled makes one of its own. */
#define _DEFAULT_SOURCE
#include <regengo/run/buckets.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

#include <string.h>

enum { MOST = 20, LONGEST = 12, SUBJECT = 400, ROUNDS = 4000 };

/* The alternatives: texts, of which a byte may be any of two. All of them are told again so many times, as rounds, where there is but one. */
typedef struct {
    unsigned count;
    size_t least, rounds;
    bool fold;
    struct {
        size_t length, either; /* the byte at `either` may be '-' too; beyond the length, none */
        char text[LONGEST + 1];
    } each[MOST];
} alternatives;
static alternatives now;

static void fill(rg_priv_buckets *buckets) {
    rg_priv_filling filling = {.place = 0};
    if (now.count > 1) rg_priv_fill_open(&filling);
    for (unsigned i = 0; i < now.count; i++) {
        const size_t either = now.each[i].either, length = now.each[i].length;
        if (i > 0) rg_priv_fill_next(&filling);
        if (either >= length) {
            rg_priv_fill_text(&filling, now.each[i].text, length, now.fold);
            continue;
        }
        uint64_t set[4] = {(uint64_t)1 << '-', 0, 0, 0};
        const unsigned char byte = (unsigned char)now.each[i].text[either];
        set[byte >> 6] |= (uint64_t)1 << (byte & 63);
        if (now.fold && byte >= 'a' && byte <= 'z') set[1] |= (uint64_t)1 << ((byte ^ 32) & 63);
        rg_priv_fill_text(&filling, now.each[i].text, either, now.fold);
        rg_priv_fill_set(&filling, set[0], set[1], set[2], set[3]);
        rg_priv_fill_text(&filling, now.each[i].text + either + 1, length - either - 1, now.fold);
    }
    if (now.count > 1) rg_priv_fill_close(&filling);
    if (now.rounds > 1) rg_priv_fill_rounds(&filling, now.each[0].length, now.rounds, now.rounds % 2 == 0);
    rg_priv_fill_end(buckets, &filling, now.least);
}

static bool same(unsigned char a, unsigned char b) {
    return a == b || (now.fold && (a | 32) == (b | 32) && (a | 32) >= 'a' && (a | 32) <= 'z');
}
static bool begins(const unsigned char *p, size_t room) {
    for (unsigned i = 0; i < now.count; i++) {
        const size_t length = now.each[i].length, all = length * now.rounds;
        size_t k = 0;
        if (all > room) continue;
        while (k < all && (same(p[k], (unsigned char)now.each[i].text[k % length]) ||
                           (k % length == now.each[i].either && p[k] == '-')))
            k++;
        if (k == all) return true;
    }
    return false;
}

static const char letters[] = "abcXY-\303\200\241";
static char letter(uint64_t *seed) { return letters[random_below(seed, sizeof letters - 1)]; }

static void draw(uint64_t *seed) {
    now.count = random_below(seed, 2) == 0 ? 1 : 1 + random_below(seed, MOST);
    now.rounds = now.count > 1 ? 1 : 1 + random_below(seed, 5);
    now.least = LONGEST;
    now.fold = random_below(seed, 2) == 0;
    for (unsigned i = 0; i < now.count; i++) {
        now.each[i].length = 1 + random_below(seed, LONGEST);
        now.each[i].either = random_below(seed, 2 * LONGEST);
        for (size_t k = 0; k < now.each[i].length; k++) now.each[i].text[k] = letter(seed);
        if (now.each[i].length < now.least) now.least = now.each[i].length;
    }
    if (now.count > 1 && random_below(seed, 3) == 0) { /* three bytes that all share, and one of them a sign; or four */
        const bool four = random_below(seed, 2) == 0;
        for (unsigned i = 0; i < now.count; i++) {
            if (now.each[i].length < 4) now.each[i].length = 4, now.each[i].text[3] = letter(seed);
            now.each[i].either += 4;
            RG_PRIV_MEM_COPY(now.each[i].text, "-aXb", four ? 4 : 3);
        }
        if (now.least < 4) now.least = 4;
    }
    now.least *= now.rounds;
    if (random_below(seed, 4) == 0) { /* a byte, and one or two behind it */
        now.count = 1, now.rounds = 1;
        now.each[0].length = now.least = 2;
        now.each[0].text[0] = '-', now.each[0].text[1] = 'b';
        now.each[0].either = random_below(seed, 3);
    }
}

/* Is a place one that no scan passes over? Where three bytes are looked for first, they may be at other distances than those that are looked up. */
static bool is_told(const unsigned char *p, const rg_priv_buckets *buckets) {
    for (unsigned i = 0; i < 3 && buckets->by == RG_PRIV_BY_THREE; i++) {
        if (p[buckets->three_at[i]] != buckets->three[i]) return false;
    }
    return rg_priv_buckets_here(p, buckets) != 0;
}

/* Vectors of 64 bytes go to the same place, or as far as they come, 64 places at least at a time, or 128; each of the scans. */
#ifdef RG_PRIV_X86
static unsigned hits_by_64[5], misses_by_64[5];
static void by_64(const unsigned char *p, size_t room, const rg_priv_buckets *buckets) {
    static bool (*const scans[])(const unsigned char **, const unsigned char *,
                                 const rg_priv_buckets *) = {[RG_PRIV_BY_ALL] = rg_priv_buckets_512,
                                                             [RG_PRIV_BY_TWO] = rg_priv_two_buckets_512,
                                                             [RG_PRIV_BY_BYTES] = rg_priv_four_512,
                                                             [RG_PRIV_BY_BYTE] = rg_priv_byte_bucket_512,
                                                             [RG_PRIV_BY_THREE] = rg_priv_three_buckets_512};
    const size_t turn =
        buckets->by == RG_PRIV_BY_BYTES || buckets->by == RG_PRIV_BY_BYTE || buckets->by == RG_PRIV_BY_THREE ? 128 : 64;
    if (!RG_PRIV_HAVE_AVX512 || room < now.least + turn - 1) return;
    const unsigned char *const stop = p + room - now.least + 1, *reached = p;
    const bool found = scans[buckets->by](&reached, stop, buckets);
    for (const unsigned char *q = p; q != reached; q++) ck_assert(!is_told(q, buckets));
    if (found)
        ck_assert(buckets->by == RG_PRIV_BY_TWO || buckets->by == RG_PRIV_BY_BYTE ||
                  rg_priv_buckets_here(reached, buckets) != 0);
    else
        ck_assert(reached <= stop && (size_t)(stop - reached) < turn);
    hits_by_64[buckets->by] += found, misses_by_64[buckets->by] += !found;
}
#else
#define by_64(p, room, buckets) ((void)0)
#endif

START_TEST(no_place_is_passed_over) {
    guard g = guard_make(SUBJECT);
    uint64_t seed = 77;
    unsigned found = 0, skipped = 0;
    for (int round = 0; round < ROUNDS; round++) {
        draw(&seed);
        const size_t n = random_below(&seed, SUBJECT);
        char text[SUBJECT];
        /* A quarter of the texts has few of the letters, so that nothing begins in them for long. */
        const char *const few = letters + (random_below(&seed, 4) == 0 ? random_below(&seed, sizeof letters - 1) : 0);
        for (size_t i = 0; i < n; i++) text[i] = few[random_below(&seed, (unsigned)strlen(few))];
        /* In most of them an alternative stands where it would hardly by chance. */
        for (unsigned times = n > LONGEST ? random_below(&seed, 4) : 0; times > 0; times--) {
            const unsigned which = random_below(&seed, now.count);
            memcpy(text + random_below(&seed, (unsigned)n - LONGEST), now.each[which].text, now.each[which].length);
        }
        const unsigned char *const s =
            (const unsigned char *)(round % 2 == 0 ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
        rg_priv_buckets_shared shared = {.state = 0};
        rg_priv_buckets plain;
        fill(&plain);
        for (const unsigned char *p = s;; p++) {
            const unsigned char *const next = rg_priv_seek_buckets(p, s + n, now.least, &shared, fill);
            ck_assert(next >= p && next <= s + n);
            by_64(p, (size_t)(s + n - p), &plain);
            for (const unsigned char *q = p; q < next; q++) {
                ck_assert_msg(!begins(q, (size_t)(s + n - q)), "round %d: a place at %zu was passed over", round,
                              (size_t)(q - s));
                if ((size_t)(s + n - q) >= now.least) ck_assert(!is_told(q, &plain));
                skipped++;
            }
            if (next == s + n) break;
            ck_assert_uint_ne(rg_priv_buckets_here(next, &plain), 0);
            found += begins(next, (size_t)(s + n - next));
            p = next;
        }
    }
    guard_free(&g);
    ck_assert_uint_gt(found, 1000);
    ck_assert_uint_gt(skipped, 1000);
#ifdef RG_PRIV_X86
    for (unsigned by = 0; by < 5; by++)
        ck_assert_msg(!RG_PRIV_HAVE_AVX512 || (hits_by_64[by] > 100 && misses_by_64[by] > 10), "%u: %u, %u", by,
                      hits_by_64[by], misses_by_64[by]);
#endif
}
END_TEST

START_TEST(a_table_is_shared_once_it_is_filled) {
    uint64_t seed = 5;
    rg_priv_buckets own, wanted;
    rg_priv_buckets_shared shared;
    memset(&shared, 0, sizeof shared);
    draw(&seed);
    fill(&wanted);
    ck_assert_ptr_eq(rg_priv_buckets_of(&shared, &own, fill), &shared.buckets);
    ck_assert_int_eq(shared.state, 2);
    ck_assert_mem_eq(&shared.buckets, &wanted, sizeof wanted);
    /* Who comes later fills nothing anew. */
    draw(&seed);
    ck_assert_ptr_eq(rg_priv_buckets_of(&shared, &own, fill), &shared.buckets);
    ck_assert_mem_eq(&shared.buckets, &wanted, sizeof wanted);
    /* Somebody is at it. */
    shared.state = 1;
    fill(&wanted);
    ck_assert_ptr_eq(rg_priv_buckets_of(&shared, &own, fill), &own);
    ck_assert_mem_eq(&own, &wanted, sizeof wanted);
    ck_assert_int_eq(shared.state, 1);
}
END_TEST

/* Eight beginnings of words, each of eight words, told in turns: those that look alike share a bit, so that few other places are one to try. */
START_TEST(many_words_share_bits_by_what_they_look_like) {
    static const char *const heads[] = {"alfa", "brav", "echo", "gulf", "kilo", "oscr", "tang", "yank"};
    rg_priv_filling filling = {.place = 0};
    rg_priv_buckets buckets;
    rg_priv_fill_open(&filling);
    for (unsigned i = 0; i < 64; i++) {
        if (i > 0) rg_priv_fill_next(&filling);
        rg_priv_fill_text(&filling, heads[(i + i / 8) % 8], 4, false);
    }
    rg_priv_fill_close(&filling);
    rg_priv_fill_end(&buckets, &filling, 4);
    ck_assert_uint_eq(buckets.by, RG_PRIV_BY_ALL); /* the third byte tells something, of each */
    unsigned places = 0;
    for (unsigned i = 0; i < 8 * 8 * 8 * 8; i++) {
        const char mixed[] = {heads[i & 7][0], heads[i >> 3 & 7][1], heads[i >> 6 & 7][2], heads[i >> 9][3]};
        places += rg_priv_buckets_here((const unsigned char *)mixed, &buckets) != 0;
    }
    for (unsigned i = 0; i < 8; i++)
        ck_assert_uint_ne(rg_priv_buckets_here((const unsigned char *)heads[i], &buckets), 0);
    ck_assert_uint_lt(places, 100);
}
END_TEST

/* ggtctc.....|.....gagacc: bytes of both are looked at, though those of one alone would be as rare. */
START_TEST(each_alternative_is_told_by_some_of_the_bytes) {
    const uint64_t letters_of_dna = 1 << ('a' & 31) | 1 << ('c' & 31) | 1 << ('g' & 31) | 1 << ('t' & 31);
    rg_priv_filling filling = {.place = 0};
    rg_priv_buckets buckets;
    rg_priv_fill_open(&filling);
    rg_priv_fill_text(&filling, "ggtctc", 6, false);
    for (unsigned i = 0; i < 5; i++) rg_priv_fill_set(&filling, 0, letters_of_dna << 32, 0, 0);
    rg_priv_fill_next(&filling);
    for (unsigned i = 0; i < 5; i++) rg_priv_fill_set(&filling, 0, letters_of_dna << 32, 0, 0);
    rg_priv_fill_text(&filling, "gagacc", 6, false);
    rg_priv_fill_close(&filling);
    rg_priv_fill_end(&buckets, &filling, 11);
    unsigned of_first = 0, of_second = 0;
    for (unsigned i = 0; i < RG_PRIV_TAKEN; i++) of_first += buckets.at[i]<6, of_second += buckets.at[i]> 4;
    ck_assert_uint_ge(of_first, 2);
    ck_assert_uint_ge(of_second, 2);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run time, alternatives by four bytes");
    tcase_add_test(tests, no_place_is_passed_over);
    tcase_add_test(tests, many_words_share_bits_by_what_they_look_like);
    tcase_add_test(tests, each_alternative_is_told_by_some_of_the_bytes);
    tcase_add_test(tests, a_table_is_shared_once_it_is_filled);
    return suite_end();
}
