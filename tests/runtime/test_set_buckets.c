/* run/set_buckets.h: wherever a member begins, the scan stops and says so, however many members share its bits; what is left out is never told of by the
 * scan; and a scan that stops for nothing again and again is given up. */
#define RG_PRIV_GROUP_LEAST 4
#define RG_PRIV_GROUP_BYTES 3
static unsigned one_in = 500, all_in = 40;
#define RG_PRIV_GROUP_ONE_IN one_in
#define RG_PRIV_GROUP_ALL_IN all_in
#include <regengo/run/set_buckets.h>
#include <stdlib.h>
#include <string.h>

#include "../support/random.h"
#include "../support/suite.h"

enum { MOST = 32, LONGEST = 12 };
static char words[MOST][LONGEST + 1];
#define TELL(n) \
    static void tell_##n(rg_priv_filling *f) { rg_priv_fill_text(f, words[n], strlen(words[n]), n % 3 == 0); }
/* A list of these is no list of calls to it. */
/* clang-format off */
TELL(0) TELL(1) TELL(2) TELL(3) TELL(4) TELL(5) TELL(6) TELL(7) TELL(8) TELL(9) TELL(10) TELL(11) TELL(12) TELL(13) TELL(14) TELL(15)
    /* clang-format on */
    static rg_priv_tell_fn *const tells[] = {tell_0, tell_1, tell_2,  tell_3,  tell_4,  tell_5,  tell_6,  tell_7,
                                             tell_8, tell_9, tell_10, tell_11, tell_12, tell_13, tell_14, tell_15};
enum { TELLS = sizeof tells / sizeof tells[0] };

static uint64_t seed = 20261130;
static void random_word(char *word, size_t n, const char *letters) {
    for (size_t i = 0; i < n; i++) word[i] = letters[random_below(&seed, (unsigned)strlen(letters))];
    word[n] = 0;
}
static bool stands(unsigned member, const char *p, size_t room) {
    const size_t n = strlen(words[member]);
    if (n > room) return false;
    for (size_t i = 0; i < n; i++) {
        const char a = p[i], b = words[member][i];
        if (a != b && (member % 3 != 0 || ((a ^ b) & 0xff) != 32 || (unsigned char)((a | 32) - 'a') >= 26))
            return false;
    }
    return true;
}

static void every_place(unsigned members, const char *letters) {
    rg_priv_told told[MOST];
    rg_priv_group_shared shared = {.state = 0};
    for (unsigned i = 0; i < members; i++) {
        random_word(words[i], 1 + random_below(&seed, LONGEST), letters);
        told[i] = (rg_priv_told){tells[i], random_below(&seed, 8) == 0 ? 0 : strlen(words[i])};
    }
    const rg_priv_group *const group = rg_priv_group_of(&shared, told, members);
    if (group == NULL) return;
    ck_assert_ptr_eq(rg_priv_group_of(&shared, told, members), group);
    for (unsigned i = 0; i < members; i++) ck_assert(told[i].least >= 3 || (group->all >> i & 1) == 0);
    const size_t n = random_below(&seed, 300);
    char *const text = malloc(n + 1); /* no more: who reads further is found */
    ck_assert_ptr_nonnull(text);
    char *const s = text + 1;
    for (size_t i = 0; i < n; i++) s[i] = letters[random_below(&seed, (unsigned)strlen(letters))];
    for (unsigned i = 0; i < 6; i++) {
        const char *const word = words[random_below(&seed, members)];
        const size_t at = random_below(&seed, (unsigned)n + 1);
        if (n - at >= strlen(word)) memcpy(s + at, word, strlen(word));
    }
    uint32_t wanted = 0;
    rg_priv_group_walk walk = {0, PTRDIFF_MAX / 2};
    for (size_t to = 0; to <= n; to++) {
        uint32_t here = 0, may;
        for (unsigned i = 0; i < members; i++) here |= (uint32_t)(to < n && stands(i, s + to, n - to)) << i;
        wanted |= here;
        here &= group->all;
        const size_t edge = rg_priv_group_edge(group, s, n, to + 1, &walk, &may);
        ck_assert(edge == to + 1);
        ck_assert_uint_eq(may & ~group->all, ~group->all);
        ck_assert_uint_eq(here & ~may, 0);
        ck_assert_uint_eq(walk.seen, walk.seen == to || to == n ? to : to + 1);
        if (walk.seen == to && to < n) rg_priv_group_pass(&walk, edge);
    }
    ck_assert_uint_eq(wanted & ~rg_priv_group_sees(group, s, n), 0);
    free(text);
}

START_TEST(no_member_is_passed_over) {
    for (int round = 0; round < 3000; round++) {
        one_in = random_below(&seed, 2) ? 1 : 500;
        all_in = one_in == 1 ? 1 : 40;
        every_place(1 + random_below(&seed, TELLS),
                    random_below(&seed, 3) == 0 ? "abcABC" : "abcdefghijklmnopqrstuvwxyzQ#");
    }
}
END_TEST

static const char rare[] = "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789";
static rg_priv_told rare_told[4];
static const rg_priv_group *rare_group(rg_priv_group_shared *shared) {
    static const char *const texts[] = {"#Quux", "@Zap1", "{Jolt", "~Vex%"};
    one_in = 500, all_in = 40;
    for (unsigned i = 0; i < 4; i++) {
        strcpy(words[i], texts[i]);
        rare_told[i] = (rg_priv_told){tells[i], 5};
    }
    return rg_priv_group_of(shared, rare_told, 4);
}

START_TEST(credit) {
    rg_priv_group_shared shared = {.state = 0};
    const rg_priv_group *const group = rare_group(&shared);
    ck_assert_ptr_nonnull(group);
    ck_assert_uint_eq(group->all, 15);
    rg_priv_group_walk walk = {0, RG_PRIV_GROUP_CREDIT};
    uint32_t may;
    ck_assert_uint_eq(rg_priv_group_edge(group, rare, sizeof rare - 1, sizeof rare, &walk, &may), sizeof rare);
    ck_assert_uint_eq(may, ~(uint32_t)15);
    ck_assert_int_eq(walk.credit, RG_PRIV_GROUP_CREDIT + (int)sizeof rare - 1);
    walk.credit = RG_PRIV_GROUP_IN_VAIN - 1;
    rg_priv_group_pass(&walk, 7);
    ck_assert_int_lt(walk.credit, 0);
    ck_assert_uint_eq(walk.seen, 7);
}
END_TEST

START_TEST(what_does_not_pay) {
    rg_priv_group_shared shared = {.state = 0};
    ck_assert_ptr_nonnull(rare_group(&shared));
    shared = (rg_priv_group_shared){.state = 0};
    ck_assert_ptr_null(rg_priv_group_of(&shared, rare_told, 3)); /* three are too few */
    shared = (rg_priv_group_shared){.state = 0};
    rare_told[2].least = 2; /* so much is not known of the third */
    ck_assert_ptr_null(rg_priv_group_of(&shared, rare_told, 4));
    shared = (rg_priv_group_shared){.state = 0};
    rare_group(&shared);
    shared = (rg_priv_group_shared){.state = 1}; /* somebody else fills it */
    ck_assert_ptr_null(rg_priv_group_of(&shared, rare_told, 4));
    for (unsigned i = 0; i < 4; i++) strcpy(words[i], "eee"); /* everywhere */
    shared = (rg_priv_group_shared){.state = 0};
    all_in = 100000;
    for (unsigned i = 0; i < 4; i++) rare_told[i].least = 3;
    ck_assert_ptr_null(rg_priv_group_of(&shared, rare_told, 4));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("set_buckets");
    tcase_add_test(tests, no_member_is_passed_over);
    tcase_add_test(tests, credit);
    tcase_add_test(tests, what_does_not_pay);
    return suite_end();
}
