/* Records that tell their own lengths, random and hostile, against a reader written by hand; memory ends with the subject. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

RG_MATCHER(Entry, RG_SEQ(RG_U8(length), RG_CAPTURE(text, RG_TAKE(length))))
/* A tag, a length in one of two orders, a value; then a count, and as many entries. */
RG_MATCHER(Message, RG_SEQ(
    RG_ALT(RG_SEQ('L', RG_U16LE(little), RG_CAPTURE(value_of_little, RG_TAKE(little))),
           RG_SEQ('B', RG_U16BE(big), RG_CAPTURE(value_of_big, RG_TAKE(big)))),
    RG_U8(count), RG_CAPTURE(entries, RG_COUNTED(count, RG_CALL(Entry))), RG_END))
RG_MATCHER(Wide, RG_SEQ(RG_U32BE(n), RG_COUNTED(n, RG_BYTES(2)), RG_END))

/* Where the record that begins at p ends, by hand; NULL if it does not fit. */
static const unsigned char *skip_entry(const unsigned char *p, const unsigned char *end) {
    if (p == end || p[0] > end - p - 1) return NULL;
    return p + 1 + p[0];
}

static bool is_message(const unsigned char *p, size_t n, size_t *value_length) {
    const unsigned char *const end = p + n;
    if (n < 3 || (p[0] != 'L' && p[0] != 'B')) return false;
    *value_length = p[0] == 'L' ? p[1] + 256u * p[2] : p[2] + 256u * p[1];
    p += 3;
    if ((size_t)(end - p) < *value_length) return false;
    p += *value_length;
    if (p == end) return false;
    unsigned count = *p++;
    while (count-- > 0) {
        p = skip_entry(p, end);
        if (p == NULL) return false;
    }
    return p == end;
}

/* A message of small numbers, so that about half of them fit, then a byte changed or the end cut off in many. */
static size_t random_message(uint64_t *state, char *bytes) {
    size_t n = 0;
    const bool little = random_below(state, 2) == 0;
    const unsigned length = random_below(state, 6);
    bytes[n++] = little ? 'L' : 'B';
    bytes[n++] = (char)(little ? length : 0);
    bytes[n++] = (char)(little ? 0 : length);
    for (unsigned i = 0; i < length; i++) bytes[n++] = (char)random_below(state, 256);
    const unsigned count = random_below(state, 5);
    bytes[n++] = (char)count;
    for (unsigned i = 0; i < count; i++) {
        const unsigned size = random_below(state, 5);
        bytes[n++] = (char)size;
        for (unsigned k = 0; k < size; k++) bytes[n++] = (char)random_below(state, 256);
    }
    switch (random_below(state, 4)) {
    case 0: bytes[random_below(state, (unsigned)n)] = (char)random_below(state, 256); break;
    case 1: n = random_below(state, (unsigned)n); break;
    case 2: bytes[n++] = 'x'; break;
    default: break;
    }
    return n;
}

START_TEST(random_messages) {
    guard g = guard_make(64);
    uint64_t state = 11;
    size_t good = 0, bad = 0;
    for (int round = 0; round < 100000; round++) {
        char bytes[64];
        const size_t n = random_message(&state, bytes);
        const char *subject = guard_at_end(&g, bytes, n);
        size_t value_length = 0;
        const bool expected = is_message((const unsigned char *)subject, n, &value_length);
        Message_result m;
        ck_assert_int_eq(Message_match(subject, n, &m), expected ? RG_MATCH : RG_NO_MATCH);
        if (expected) {
            const rg_span value = subject[0] == 'L' ? m.value_of_little : m.value_of_big;
            const rg_span other = subject[0] == 'L' ? m.value_of_big : m.value_of_little;
            ck_assert_ptr_eq(value.ptr, subject + 3);
            ck_assert_uint_eq(value.len, value_length);
            ck_assert_ptr_null(other.ptr);
            ck_assert_uint_eq(subject[0] == 'L' ? rg_u16le(m.little) : rg_u16be(m.big), value_length);
            ck_assert_ptr_eq(m.entries.ptr + m.entries.len, subject + n);
        }
        good += expected;
        bad += !expected;
    }
    ck_assert_uint_gt(good, 20000);
    ck_assert_uint_gt(bad, 20000);
    guard_free(&g);
}
END_TEST

/* Lengths and counts at every power of two, in a subject that is far too short for them: no match, and no time spent. */
START_TEST(hostile_numbers) {
    guard g = guard_make(64);
    for (unsigned bit = 0; bit < 32; bit++) {
        for (int less = 0; less < 2; less++) {
            const uint32_t n = ((uint32_t)1 << bit) - (uint32_t)less;
            char bytes[12] = {(char)(n >> 24), (char)(n >> 16), (char)(n >> 8), (char)n};
            const size_t length = 4 + 8;
            ck_assert_int_eq(Wide_match(guard_at_end(&g, bytes, length), length, NULL),
                             n == 4 ? RG_MATCH : RG_NO_MATCH);
        }
    }
    static const char all_ones[] = "\xff\xff\xff\xff"
                                   "12345678";
    ck_assert_int_eq(Wide_match(guard_at_end(&g, all_ones, 12), 12, NULL), RG_NO_MATCH);
    for (unsigned length = 0; length < 256; length++) {
        char bytes[21];
        memset(bytes, 'v', sizeof bytes);
        bytes[0] = (char)length;
        Entry_result m;
        ck_assert_int_eq(Entry_prefix(guard_at_end(&g, bytes, sizeof bytes), sizeof bytes, &m),
                         length <= 20 ? RG_MATCH : RG_NO_MATCH);
        if (length <= 20) ck_assert_uint_eq(m.text.len, length);
    }
    guard_free(&g);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, binary records");
    tcase_add_test(tests, random_messages);
    tcase_add_test(tests, hostile_numbers);
    return suite_end();
}
