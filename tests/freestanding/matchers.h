/* matchers.h - what the image and the host run: patterns as firmware has them, and subjects on which each finds something. */
#ifndef TESTS_FREESTANDING_MATCHERS_H
#define TESTS_FREESTANDING_MATCHERS_H

#include <regengo/dsl.h>

#define DIGITS RG_PLUS(RG_DIGIT)
#define NUMBER RG_SEQ(RG_OPT('-'), DIGITS, RG_OPT('.', DIGITS))

/* $GPGGA,123519,4807.038,N,... with its checksum: of a GPS receiver */
RG_MATCHER(Position, RG_SEQ(
    "$GPGGA,", RG_CAPTURE(time, RG_REPEAT(6, RG_DIGIT), RG_OPT('.', DIGITS)), ',',
    RG_CAPTURE(latitude, DIGITS, '.', DIGITS), ',', RG_CAPTURE(north, RG_CLASS("NS")), ',',
    RG_CAPTURE(longitude, DIGITS, '.', DIGITS), ',', RG_CAPTURE(east, RG_CLASS("EW")), ',',
    RG_STAR(RG_NOT_CLASS("*\r\n")), '*', RG_CAPTURE(checksum, RG_REPEAT(2, RG_XDIGIT))))

/* +CREG: 1,5 or +CME ERROR: 30, a modem's */
RG_MATCHER(Reply, RG_SEQ(
    RG_LINE_BEGIN,
    RG_ALT("OK", "ERROR", RG_SEQ("+CME ERROR: ", RG_CAPTURE(error, DIGITS)),
           RG_SEQ('+', RG_CAPTURE(command, RG_PLUS(RG_UPPER)), ": ", RG_CAPTURE(value, NUMBER), RG_STAR(',', NUMBER))),
    RG_OPT('\r'), RG_LINE_END))

/* key = "value with \" in it" or key = value, of a configuration */
RG_MATCHER(Setting, RG_SEQ(
    RG_CAPTURE(key, RG_ALPHA, RG_STAR(RG_CLASS(RG_WORD, '-'))), RG_STAR(RG_BLANK), '=', RG_STAR(RG_BLANK),
    RG_ALT(RG_SEQ('"', RG_CAPTURE(text, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\\n"), RG_SEQ('\\', RG_ANY)))), '"'),
           RG_CAPTURE(word, RG_PLUS(RG_NOT_CLASS(" \t\r\n\""))))))

/* A type, a length of two bytes, as many bytes, a check byte: the type is 0x10 to 0x1f. */
RG_MATCHER(Packet, RG_SEQ(RG_CAPTURE(type, RG_RANGE(0x10, 0x1f)), RG_U16BE(length), RG_CAPTURE(payload, RG_TAKE(length)), RG_U8(check)))

#define OCTET RG_ALT(RG_SEQ("25", RG_RANGE('0', '5')), RG_SEQ('2', RG_RANGE('0', '4'), RG_DIGIT), \
                     RG_SEQ(RG_OPT('1'), RG_OPT(RG_DIGIT), RG_DIGIT))
RG_MATCHER(Address, RG_SEQ(
    RG_WORD_BOUNDARY, OCTET, RG_REPEAT(3, '.', OCTET), RG_WORD_BOUNDARY, RG_OPT(':', RG_CAPTURE(port, RG_BETWEEN(1, 5, RG_DIGIT)))))

RG_MATCHER(Email, RG_SEQ(
    RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.',
    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-")))))

/* A command of many, in either case, and its arguments. */
RG_MATCHER(Command, RG_SEQ(
    RG_CAPTURE(verb, RG_ICASE(RG_ALT("get", "set", "list", "reset", "reboot", "help", "status", "start", "stop", "dump"))),
    RG_NOT_AHEAD(RG_WORD), RG_STAR(RG_PLUS(' '), RG_CAPTURE(argument, RG_PLUS(RG_NOT_CLASS(" \r\n"))))))

/* The same letters twice, and what is between tags that fit. */
RG_MATCHER(Twice, RG_SEQ(
    RG_WORD_BOUNDARY, RG_CAPTURE(word, RG_PLUS(RG_ALPHA)), RG_PLUS(RG_CLASS(" -")), RG_BACKREF(word), RG_WORD_BOUNDARY))
RG_MATCHER(Element, RG_SEQ(
    '<', RG_CAPTURE(tag, RG_PLUS(RG_LOWER)), '>', RG_CAPTURE(inside, RG_STAR_LAZY(RG_ANY_BYTE)), "</", RG_BACKREF(tag), '>'))

/* Degrees, of any script: code points, and a look behind. */
RG_MATCHER(Degrees, RG_SEQ(
    RG_NOT_BEHIND(RG_CLASS(RG_DIGIT, '.')), RG_CAPTURE(number, NUMBER), RG_STAR(' '), RG_UTF8_CLASS(0xb0, 0x2103, 0x2109),
    RG_OPT(RG_AHEAD(RG_CAPTURE(unit, RG_CLASS("CF"))))))

/* A number that fits a byte: a predicate in C. */
static inline bool fits_byte(const rg_view *view) {
    unsigned number = 0;
    for (size_t i = 0; i < view->group[1].len && number < 1000; i++)
        number = 10 * number + (unsigned)(view->group[1].ptr[i] - '0');
    return number < 256;
}
RG_MATCHER(Small, RG_SEQ(RG_WORD_BOUNDARY, RG_CAPTURE(number, DIGITS), RG_WORD_BOUNDARY, RG_WHEN(fits_byte)))

/* Brackets in pairs, by recursion; and what a stack of four frames is too small for, and a budget. */
RG_DECLARE(Nested)
RG_MATCHER(Nested, RG_SEQ('[', RG_STAR(RG_ALT(RG_PLUS_POSSESSIVE(RG_NOT_CLASS("[]")), RG_CALL(Nested))), ']'), RG_STACK(16) | RG_DEPTH(4))
RG_MATCHER(Narrow, RG_SEQ(RG_STAR(RG_ALT("a", "ab", "ba")), 'c'), RG_STACK(4))
RG_MATCHER(Frugal, RG_SEQ(RG_STAR(RG_ALT("a", "ab", "ba")), 'c'), RG_STACK(40) | RG_STEPS(60))

#define MATCHERS(X) \
    X(Position) X(Reply) X(Setting) X(Packet) X(Address) X(Email) X(Command) X(Twice) X(Element) X(Degrees) X(Small) X(Nested) \
    X(Narrow) X(Frugal)

/* Those whose flash and stack are told. */
#define MEASURED(X) X(Position) X(Reply) X(Setting) X(Packet) X(Address) X(Email)

typedef struct subject {
    const char *text;
    size_t length;
} subject;
#define SUBJECT(text) {text, sizeof(text) - 1}
static const subject subjects[] = {
    SUBJECT(""),
    SUBJECT("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n$GPGGA,000000.5,0.0,S,0.0,W,*fF"),
    SUBJECT("$GPRMC,123519,A*6A $GPGGA,123519,4807.038,N,01131.000,X,1*47"),
    SUBJECT("AT+CREG?\r\n+CREG: 1,5\r\nOK\r\n+CME ERROR: 30\r\n+CSQ: 17,99\r\nERRORS\nERROR"),
    SUBJECT("OK"),
    SUBJECT("+CREG: -1.5,2,3.25\n"),
    SUBJECT("# comment\nname = \"a \\\"quoted\\\" name\"\r\nbaud=115200\nhost-name  =\tmodem.example\nbad = \"open\n"),
    SUBJECT("\x10\0\3abcX\x11\0\0Y\x12\0\xff short"),
    SUBJECT("\x0f\0\1a\x1f\0\2\0\xff\x80"),
    SUBJECT("from 10.0.0.1:8080 to 192.168.255.256, 255.255.255.255 and 1.2.3.4.5, 300.1.1.1"),
    SUBJECT("write to jane.doe+news@mail.example.org, root@localhost or @b.c"),
    SUBJECT("GET status"),
    SUBJECT("set led 1  on\r\nresetting ReBoot now\nstarts stop"),
    SUBJECT("the the quick-quick fox fox-"),
    SUBJECT("<b>bold</b><i>open<b>x</b></b> <a></a>"),
    SUBJECT("-12.5 \xc2\xb0"
            "C, 7\xe2\x84\x83 1.5\xe2\x84\x89 3\xc2\xb1 20\xe2\x84"),
    SUBJECT("0 255 256 007 99999999999999999999 12a 31"),
    SUBJECT("[a[b]c[[d]]] [e [f] ]] [[[[[[g]]]]]]"),
    SUBJECT("abaabbac aaaaaaac abababababababababababab"),
    SUBJECT("a long line in which for more than sixty-four bytes there is not one of the marks, until at last: x@y.z, "
            "[z], 1.1.1.1 and c"),
};
enum { SUBJECTS = sizeof subjects / sizeof subjects[0] };

#endif
