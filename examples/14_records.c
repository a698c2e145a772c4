/* Binary records: a length, then as many bytes; text patterns inside; lengths that lie.
 *
 *     cc -O2 -Iinclude examples/14_records.c -o 14_records && ./14_records
 *
 * Prints
 *     login: user "ann", 3 rights: read write share
 *     type 1, 5 bytes: hello
 *     type 7, 0 bytes:
 *     type 2, 3 bytes: 1.5
 *     stops at byte 17 of 21, where the length says 65535
 *     a login with a lying count: no match
 */
#include <regengo/dsl.h>
#include <stdio.h>

/* Type, length, value: one byte, two bytes (the more significant first), as many bytes as they say. A length beyond the
 * end of the subject is no match: nothing behind it is ever read. */
RG_MATCHER(Record, RG_SEQ(RG_U8(type), RG_U16BE(length), RG_CAPTURE(value, RG_TAKE(length))))

/* A login: magic bytes, a name of letters ended by a NUL, then a count and that many entries, each a length and its text.
 * The length and the text belong to one entry, so that they make a matcher of their own. */
RG_MATCHER(Entry, RG_SEQ(RG_U8(length), RG_CAPTURE(text, RG_TAKE(length))))
RG_MATCHER(Login, RG_SEQ(
    "LG\x01", RG_CAPTURE(user, RG_PLUS(RG_LOWER)), '\0', RG_U16LE(count),
    RG_CAPTURE(rights, RG_COUNTED(count, RG_CALL(Entry))), RG_END))

static void login(const char *bytes, size_t length) {
    Login_result m;
    if (Login_match(bytes, length, &m) != RG_MATCH) {
        printf("a login with a lying count: no match\n");
        return;
    }
    printf("login: user \"" RG_FMT "\", %u rights:", RG_ARG(m.user), (unsigned)rg_u16le(m.count));
    Entry_iter entries = Entry_begin(m.rights.ptr, m.rights.len);
    Entry_result entry;
    while (Entry_next(&entries, &entry) == RG_MATCH) printf(" " RG_FMT, RG_ARG(entry.text));
    printf("\n");
}

/* Record after record from the start of what is left; the first that does not fit ends it. */
static void records(const char *bytes, size_t length) {
    size_t at = 0;
    Record_result m;
    while (Record_prefix(bytes + at, length - at, &m) == RG_MATCH) {
        printf("type %u, %zu bytes:%s" RG_FMT "\n", (unsigned)rg_u8(m.type), m.value.len, m.value.len > 0 ? " " : "",
               RG_ARG(m.value));
        at += m.match.len;
    }
    if (at < length) {
        const rg_span claimed = {bytes + at + 1, 2};
        printf("stops at byte %zu of %zu, where the length says %u\n", at, length, (unsigned)rg_u16be(claimed));
    }
}

int main(void) {
    static const char good[] = "LG\x01"
                               "ann\0"
                               "\x03\0"
                               "\x04read"
                               "\x05write"
                               "\x05share";
    static const char lying[] = "LG\x01"
                                "ann\0"
                                "\xff\xff"
                                "\x04read";
    static const char stream[] = "\x01\0\x05hello"
                                 "\x07\0\0"
                                 "\x02\0\x03"
                                 "1.5"
                                 "\x01\xff\xff!";
    login(good, sizeof good - 1);
    records(stream, sizeof stream - 1);
    login(lying, sizeof lying - 1);
    return 0;
}
