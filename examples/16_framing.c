/* Frames of protocols, whose lengths are in the text or before it: netstrings, RESP, HTTP/1.1 with chunks, PostgreSQL's messages. They come
 * in pieces: what is not whole yet is told from what is wrong.
 *
 *     cc -O2 -Iinclude examples/16_framing.c -o 16_framing && ./16_framing
 *
 * Prints
 *     netstring "hello"
 *     netstring ""
 *     netstring: no frame at byte 11, after 20 bytes
 *     RESP array of 3
 *       "SET"
 *       "key with\r\n"
 *       RESP array of 2
 *         1
 *         nothing
 *     RESP: the frame at byte 43 is not whole, after 62 bytes
 *     POST /upload, version 1.1
 *       Host = example.org
 *       Transfer-Encoding = chunked
 *     chunk of 26 bytes: abcdefghijklmnopqrstuvwxyz
 *     chunk of 0 bytes: the last one
 *     Q, 10 bytes: select 1;\0
 *     S, 0 bytes:
 *     PostgreSQL: no frame at byte 20, after 25 bytes
 */
#include <regengo/dsl.h>
#include <stdio.h>

#define CRLF "\r\n"
#define REST_OF_LINE RG_STAR(RG_NOT_CLASS("\r\n"))

/* 5:hello, - a number in digits, as many bytes. */
RG_MATCHER(Netstring, RG_SEQ(RG_DECIMAL(length), ':', RG_CAPTURE(text, RG_TAKE(length)), ','))

/* RESP, as Redis speaks it: a value of five kinds. An array is a count and as many values, which may be arrays; a text may hold
 * line ends, as its length is told. A client that opens array after array ends at RG_DEPTH, with RG_ERROR_DEPTH. */
RG_DECLARE(Value)
RG_MATCHER(Value, RG_ALT(
    RG_SEQ('$', RG_DECIMAL(length), CRLF, RG_CAPTURE(text, RG_TAKE(length)), CRLF),
    RG_SEQ('*', RG_DECIMAL(count), CRLF, RG_CAPTURE(values, RG_COUNTED(count, RG_CALL(Value)))),
    RG_SEQ(':', RG_CAPTURE(number, RG_OPT('-'), RG_PLUS(RG_DIGIT)), CRLF),
    RG_SEQ(RG_CLASS("+-"), RG_CAPTURE(line, REST_OF_LINE), CRLF),
    RG_SEQ("$-1", CRLF)), RG_DEPTH(16))

/* A request's head; then chunks: a size in hexadecimal digits, extensions that nobody uses, as many bytes. */
RG_NAMED_CLASS(Token, RG_ALNUM, "!#$%&'*+-.^_`|~")
#define FIELD(name, value) \
    RG_CAPTURE(name, RG_PLUS(RG_IN(Token))), ':', RG_STAR(RG_BLANK), \
    RG_CAPTURE(value, RG_STAR_LAZY(RG_NOT_CLASS("\r\n"))), RG_STAR(RG_BLANK), CRLF
RG_MATCHER(Field, RG_SEQ(FIELD(name, value)))
RG_MATCHER(Head, RG_SEQ(
    RG_CAPTURE(method, RG_PLUS(RG_IN(Token))), ' ', RG_CAPTURE(target, RG_PLUS(RG_GRAPH)),
    " HTTP/", RG_CAPTURE(version, RG_DIGIT, '.', RG_DIGIT), CRLF,
    RG_CAPTURE(fields, RG_STAR(RG_PLUS(RG_IN(Token)), ':', REST_OF_LINE, CRLF)), CRLF))
RG_MATCHER(Chunk, RG_SEQ(RG_HEX(size), RG_OPT(';', REST_OF_LINE), CRLF, RG_CAPTURE(data, RG_TAKE(size)), CRLF))

/* PostgreSQL: a letter, then a length that counts itself, but not the letter. */
RG_MATCHER(Message, RG_SEQ(RG_CAPTURE(type, RG_ALPHA), RG_U32BE(length), RG_CAPTURE(body, RG_TAKE_LESS(length, 4))))

/* A frame says itself where it ends: what comes behind it is never asked for, so that a reader need not wait for it. */
_Static_assert(Netstring_LOOK_AHEAD == 0 && Head_LOOK_AHEAD == 0 && Chunk_LOOK_AHEAD == 0 && Message_LOOK_AHEAD == 0,
               "a frame depends on nothing behind it");

/* What a program has of its input, how far it is, and where the peer ends. */
typedef struct {
    const char *at, *end, *begin, *last;
} input;

/* As a socket would: a few bytes more; false where the peer has closed. */
static bool receive(input *in) {
    const size_t left = (size_t)(in->last - in->end);
    in->end += left < 5 ? left : 5;
    return left > 0;
}

/* Name_next_frame(&in, &frame): RG_MATCH, and the input stands behind the frame; RG_NO_MATCH where none begins here, whatever may come;
 * RG_MORE where the peer closed before it was whole; or an error. */
#define FRAMES(Name) \
    static rg_status Name##_next_frame(input *in, Name##_result *frame) { \
        rg_status status; \
        do status = Name##_prefix_more(in->at, (size_t)(in->end - in->at), frame); \
        while (status == RG_MORE && receive(in)); \
        if (status == RG_MATCH) in->at += frame->match.len; \
        return status; \
    }
FRAMES(Netstring)
FRAMES(Value)
FRAMES(Field)
FRAMES(Head)
FRAMES(Chunk)
FRAMES(Message)

static void print_text(rg_span text) {
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (c == '\r' || c == '\n')
            printf("\\%c", c == '\r' ? 'r' : 'n');
        else if (c == '\0')
            printf("\\0");
        else
            putchar(c);
    }
}

/* Why it went no further: at the end, within a frame, or where there is none. A length that lies is a frame that is never whole. */
static void stopped(const char *protocol, const input *in, rg_status status) {
    if (in->at == in->end) return;
    const size_t at = (size_t)(in->at - in->begin), came = (size_t)(in->end - in->begin);
    if (status == RG_MORE)
        printf("%s: the frame at byte %zu is not whole, after %zu bytes\n", protocol, at, came);
    else if (status == RG_NO_MATCH)
        printf("%s: no frame at byte %zu, after %zu bytes\n", protocol, at, came);
    else
        printf("%s: %s\n", protocol, rg_status_text(status));
}

static void netstrings(input in) {
    Netstring_result frame;
    rg_status status;
    while ((status = Netstring_next_frame(&in, &frame)) == RG_MATCH)
        printf("netstring \"" RG_FMT "\"\n", RG_ARG(frame.text));
    stopped("netstring", &in, status);
}

static rg_status print_values(input *in, int depth) {
    Value_result value;
    rg_status status;
    while ((status = Value_next_frame(in, &value)) == RG_MATCH) {
        printf("%*s", 2 * depth, "");
        if (value.values.ptr != NULL) {
            printf("RESP array of %llu\n", (unsigned long long)rg_decimal(value.count));
            const char *const end = value.values.ptr + value.values.len;
            input inner = {value.values.ptr, end, value.values.ptr, end};
            print_values(&inner, depth + 1);
        } else if (value.text.ptr != NULL) {
            printf("\"");
            print_text(value.text);
            printf("\"\n");
        } else if (value.number.ptr != NULL) {
            printf(RG_FMT "\n", RG_ARG(value.number));
        } else if (value.line.ptr != NULL) {
            printf(RG_FMT "\n", RG_ARG(value.line));
        } else {
            printf("nothing\n");
        }
    }
    return status;
}

static void resp(input in) {
    const rg_status status = print_values(&in, 0);
    stopped("RESP", &in, status);
}

static void request(input in) {
    Head_result head;
    const rg_status status = Head_next_frame(&in, &head);
    if (status != RG_MATCH) {
        stopped("HTTP", &in, status);
        return;
    }
    printf(RG_FMT " " RG_FMT ", version " RG_FMT "\n", RG_ARG(head.method), RG_ARG(head.target), RG_ARG(head.version));
    const char *const end = head.fields.ptr + head.fields.len;
    input fields = {head.fields.ptr, end, head.fields.ptr, end};
    for (Field_result field; Field_next_frame(&fields, &field) == RG_MATCH;)
        printf("  " RG_FMT " = " RG_FMT "\n", RG_ARG(field.name), RG_ARG(field.value));
    Chunk_result chunk;
    while (Chunk_next_frame(&in, &chunk) == RG_MATCH) {
        printf("chunk of %zu bytes: " RG_FMT "%s\n", chunk.data.len, RG_ARG(chunk.data),
               chunk.data.len == 0 ? "the last one" : "");
        if (chunk.data.len == 0) break;
    }
}

static void messages(input in) {
    Message_result m;
    rg_status status;
    while ((status = Message_next_frame(&in, &m)) == RG_MATCH) {
        printf(RG_FMT ", %zu bytes:%s", RG_ARG(m.type), m.body.len, m.body.len > 0 ? " " : "");
        print_text(m.body);
        printf("\n");
    }
    stopped("PostgreSQL", &in, status);
}

#define INPUT(bytes) ((input){bytes, bytes, bytes, bytes + sizeof bytes - 1})

int main(void) {
    static const char strings[] = "5:hello,0:,3:abc;1:x,";
    static const char commands[] =
        "*3\r\n$3\r\nSET\r\n$10\r\nkey with\r\n\r\n*2\r\n:1\r\n$-1\r\n*1000000\r\n$3\r\nGET\r\n";
    static const char upload[] = "POST /upload HTTP/1.1\r\nHost: example.org\r\nTransfer-Encoding:  chunked \r\n\r\n"
                                 "1a;name=value\r\nabcdefghijklmnopqrstuvwxyz\r\n"
                                 "0\r\n\r\n";
    static const char session[] = "Q\0\0\0\x0eselect 1;\0"
                                  "S\0\0\0\x04"
                                  "X\0\0\0\x03xyz";
    netstrings(INPUT(strings));
    resp(INPUT(commands));
    request(INPUT(upload));
    messages(INPUT(session));
    return 0;
}
