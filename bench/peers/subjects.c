#include "subjects.h"

#include "../made.h"
#include "cases.h"

static char text[BENCH_SUBJECTS * 512];

static const char *const vocabulary[] = {
    "the",     "server",  "was",     "restarted", "by",      "on",     "Monday",  "and",     "a",        "new",
    "version", "of",      "invoice", "for",       "order",   "please", "reply",   "to",      "deployed", "with",
    "mail",    "from",    "user",    "at",        "request", "took",   "more",    "than",    "it",       "has",
    "changed", "in",      "release", "because",   "of",      "errors", "see",     "details", "under",    "address",
    "is",      "refused", "again",   "please",    "check",   "your",   "account", "today",
};
static const char *const users[] = {"jane.doe",       "k",  "bob_smith", "info", "sales+eu",
                                    "m.van-der-berg", "x1", "no-reply"};
static const char *const hosts[] = {
    "example.org",      "mail.example.co.uk", "a.io",     "api.github.com",         "localhost.localdomain",
    "files.srv-12.net", "www.uni-berlin.de",  "wiki.org", "cdn7.images.example.com"};
static const char *const paths[] = {
    "", "/", "/index.html", "/a/b/c", "/repos/owner/repo", "/v1/users", "/img/logo_2x.png"};

static void some_words(unsigned least, unsigned most) {
    for (unsigned n = least + below(most - least + 1); n; n--)
        put("%s%s", ANY(vocabulary), n > 1 ? (one_in(9) ? ", " : " ") : "");
}

/* What comes before and behind the thing in a line. */
static void before(void) {
    if (one_in(4)) return;
    some_words(1, 9);
    put("%s", one_in(3) ? ": " : one_in(4) ? " (" : " ");
}
static void behind(void) {
    if (one_in(3)) return;
    put("%s", one_in(3) ? ", " : one_in(3) ? "; " : " ");
    some_words(1, 6);
}

static void address(void) { put("%s@%s", ANY(users), ANY(hosts)); }
static void no_address(void) {
    switch (below(5)) {
    case 0: put("%s@%s", ANY(users), ANY(vocabulary)); return;
    case 1: put("%s at %s", ANY(users), ANY(hosts)); return;
    case 2: put("@%s", ANY(vocabulary)); return;
    case 3: put("%s@ %s", ANY(users), ANY(hosts)); return;
    default: some_words(2, 6); return;
    }
}

static void email(bool match) {
    before();
    if (match)
        address();
    else
        no_address();
    behind();
}
static void email_field(bool match) {
    if (match)
        address();
    else
        no_address();
}
static void full_email(bool match) {
    if (match) {
        address();
        return;
    }
    switch (below(4)) {
    case 0: put("%s %s@%s", ANY(vocabulary), ANY(users), ANY(hosts)); return;
    case 1: put("%s@%s!", ANY(users), ANY(hosts)); return;
    default: no_address(); return;
    }
}

static void link_to(void) {
    put("http%s://%s", one_in(3) ? "" : "s", ANY(hosts));
    if (one_in(3)) put(":%u", 80 + below(9000));
    put("%s", ANY(paths));
}
static void no_link(void) {
    switch (below(5)) {
    case 0: put("ftp://%s%s", ANY(hosts), ANY(paths)); return;
    case 1: put("http:/%s", ANY(hosts)); return;
    case 2: put("https %s", ANY(vocabulary)); return;
    case 3: put("%s%s", ANY(hosts), ANY(paths)); return;
    default: some_words(1, 5); return;
    }
}
static void url(bool match) {
    before();
    if (match)
        link_to();
    else
        no_link();
    behind();
}
static void full_url(bool match) {
    if (match) {
        link_to();
        return;
    }
    if (one_in(2)) {
        no_link();
        return;
    }
    link_to();
    put("%s", one_in(2) ? "?q=1" : " now");
}
static void complex_url(bool match) {
    if (one_in(3)) before();
    if (!match) {
        no_link();
        return;
    }
    put("http%s://", one_in(3) ? "" : "s");
    if (one_in(4)) put("%s%s@", ANY(vocabulary), one_in(2) ? ":s3cret" : "");
    put("%s", ANY(hosts));
    if (one_in(3)) put(":%u", 80 + below(9000));
    put("%s", ANY(paths));
    if (one_in(2)) {
        put("?%s=%s", ANY(vocabulary), ANY(vocabulary));
        for (unsigned n = below(3); n; n--) put("&%s=%u", ANY(vocabulary), below(1000));
    }
    if (one_in(3)) put("#%s", ANY(vocabulary));
}

static void date(bool match) {
    before();
    unsigned year = 1990 + below(40), month = 1 + below(12), day = 1 + below(28);
    if (match) {
        put("%u-%02u-%02u", year, month, day);
    } else {
        switch (below(4)) {
        case 0: put("%u.%u.%u", day, month, year); break;
        case 1: put("%02u/%02u/%u", month, day, year); break;
        case 2: put("%u-%u-x", year, month); break;
        default: put("%u", below(100000)); break;
        }
    }
    behind();
}

static unsigned octet(void) { return one_in(3) ? below(10) : one_in(2) ? 10 + below(90) : 100 + below(156); }
static void ip(void) { put("%u.%u.%u.%u", octet(), octet(), octet(), octet()); }
static void ipv4(bool match) {
    before();
    if (match) {
        ip();
    } else {
        switch (below(4)) {
        case 0: put("%u.%u.%u", octet(), octet(), octet()); break;
        case 1: put("%u.%u", below(100), below(100)); break;
        case 2: put("%u.%u.%u.x", octet(), octet(), octet()); break;
        default: put("%u", below(100000)); break;
        }
    }
    behind();
}
static void full_ipv4(bool match) {
    if (match) {
        ip();
        return;
    }
    switch (below(5)) {
    case 0: put("%u.%u.%u", octet(), octet(), octet()); return;
    case 1: put("%u.%u.%u.%u", octet(), octet(), octet(), 256 + below(700)); return;
    case 2: put("%u.%u.%u.%u.", octet(), octet(), octet(), octet()); return;
    case 3: put("%u.%u.%u.%u", octet(), 256 + below(700), octet(), octet()); return;
    default: put("%s", ANY(hosts)); return;
    }
}

static const char *const levels[] = {"DEBUG", "INFO", "WARN", "ERROR"};
static const char *const components[] = {"app", "app.server", "db.pool", "http", "cache.lru.evict", "auth.session"};
static void log_line(bool match) {
    if (match || one_in(2))
        put("%u/%02u/%02u %02u:%02u:%02u ", 2015 + below(15), 1 + below(12), 1 + below(28), below(24), below(60),
            below(60));
    else
        put("%u-%02u-%02u %02u:%02u:%02u ", 2015 + below(15), 1 + below(12), 1 + below(28), below(24), below(60),
            below(60));
    put("%s%s", match || one_in(2) ? ANY(levels) : "NOTE", one_in(3) ? "  " : " ");
    put("%s%s ", ANY(components), match ? ":" : " -");
    some_words(1, 12);
}

static void semver(bool match) {
    before();
    if (match) {
        put("%s%u.%u.%u", one_in(3) ? "v" : "", below(12), below(40), below(200));
        if (one_in(3)) put("-%s.%u", one_in(2) ? "alpha" : "rc", below(9));
        if (one_in(4)) put("+build.%x", below(1u << 28));
    } else {
        switch (below(3)) {
        case 0: put("%u.%u", below(12), below(40)); break;
        case 1: put("v%u.%u.x", below(12), below(40)); break;
        default: put("%u", below(3000)); break;
        }
    }
    behind();
}

/* Runs of a, b and k, with other letters between them. */
static void runs(bool match) {
    for (unsigned n = below(3); n; n--) {
        for (unsigned m = 2 + below(40); m; m--) put("%c", "aabk"[below(4)]);
        put("%s", one_in(2) ? "abc" : "x");
    }
    for (unsigned m = 4 + below(60); m; m--) put("%c", "aabk"[below(4)]);
    put("%s", match ? "abcd" : one_in(2) ? "abc" : "");
    if (one_in(2)) put("xk");
}
static void letters(bool match) { runs(match); }
static void lazy_letters(bool match) { runs(match); }

static void words(bool match) {
    for (unsigned n = 2 + below(7); n; n--) put("%s ", ANY(vocabulary));
    put("%s", match ? "end" : one_in(2) ? "en" : "stop");
    if (one_in(3)) put(". ");
}

static void hex(unsigned digits) {
    while (digits--) put("%c", one_in(9) ? "ABCDEF"[below(6)] : "0123456789abcdef"[below(16)]);
}
static void id(bool right) {
    hex(8), put("-"), hex(4), put("-"), hex(4), put("-");
    hex(right ? 4 : one_in(2) ? 3 : 5), put("-"), hex(12);
}
static void uuid(bool match) {
    before();
    if (match || one_in(2))
        id(match);
    else
        hex(8 + below(24));
    behind();
}
static void full_uuid(bool match) {
    if (match || one_in(3)) {
        id(match);
        return;
    }
    if (one_in(3))
        some_words(1, 5);
    else
        id(true), put("%c", "}g-"[below(3)]);
}

static void full_number(bool match) {
    if (one_in(3)) put("%c", one_in(4) ? '+' : '-');
    put("%u", below(1u << (1 + below(31))));
    if (one_in(2)) put(".%u", below(1u << (1 + below(24))));
    if (one_in(4)) put("%c%s%u", one_in(2) ? 'e' : 'E', one_in(2) ? "-" : "", below(300));
    if (match) return;
    switch (below(5)) {
    case 0: put("."); return;
    case 1: put("e+"); return;
    case 2: put("%%"); return;
    case 3: put(" "); return;
    default: put("px"); return;
    }
}
static void full_amount(bool match) {
    put("%s%u", one_in(4) ? "-" : "", 1 + below(one_in(3) ? 9 : 999));
    for (unsigned n = below(4); n; n--) put(",%03u", below(1000));
    if (one_in(2)) put(".%02u", below(100));
    if (one_in(2)) put(" %s", one_in(3) ? "USD" : one_in(2) ? "EUR" : "GBP");
    if (match) return;
    switch (below(4)) {
    case 0: put(","); return;
    case 1: put(".5"); return;
    case 2: put(" %s", ANY(vocabulary)); return;
    default: put("%%"); return;
    }
}

const bench_subject *peer_subjects(size_t which) {
#define ROW(id, title, pattern) id,
    static void (*const make[])(bool match) = {PEER_MIXED_CASES(ROW)};
#undef ROW
    static bench_subject subjects[BENCH_SUBJECTS];
    make_into(text, sizeof text, MADE_SEED + which);
    for (size_t i = 0; i < BENCH_SUBJECTS; i++) {
        subjects[i].text = text + made_length;
        size_t begin = made_length;
        make[which](i < PEER_WITH_MATCH);
        subjects[i].length = made_length - begin;
        made_length++; /* the NUL */
    }
    return subjects;
}
