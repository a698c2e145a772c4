#include "texts.h"

#include "../made.h"
#include "../text/haystack.h"

#include <string.h>

enum { LONGEST_PIECE = 16384 };

static size_t line; /* where it begins, of texts whose lines are filled */

/* The front ones much more often. */
#define FRONT(list) (list[below(1 + below(sizeof list / sizeof list[0]))])

/* The frequent ones first. */
#define WORDS \
    "the", "of", "and", "a", "to", "in", "that", "was", "his", "it", "he", "with", "as", "had", "for", "at", \
    "which", "her", "on", "not", "is", "this", "be", "from", "but", "by", "said", "him", "you", "all", "were", \
    "she", "there", "have", "one", "no", "would", "my", "they", "so", "me", "when", "an", "what", "been", "who", \
    "more", "their", "them", "some", "out", "little", "upon", "up", "then", "will", "could", "man", "very", "into", \
    "your", "time", "do", "now", "about", "over", "old", "before", "must", "house", "like", "did", "should", \
    "after", "than", "first", "only", "any", "can", "came", "down", "such", "made", "long", "never", "great", "see", \
    "good", "way", "other", "two", "how", "might", "come", "much", "door", "again", "own", "know", "night", "last", \
    "end", "going", "nothing", "looking", "morning", "evening", "something", "question", "station", "attention", \
    "condition", "quite", "quick", "square", "half", "street", "water", "letter", "every", "under", "between", \
    "small", "garden", "window", "business", "darkness", "through", "without", "against", "another", "thought", \
    "together", "beautiful", "impossible", "gentleman", "circumstances", "extraordinary", "expectation", \
    "consideration", "understanding", "acquaintance", "box", "next", "fox", "axe", "exactly", "except", "action", \
    "nation", "conversation", "position", "notion", "raft", "bank", "table", "paper", "money", "light", "voice", \
    "children", "country", "family", "captain", "company", "moment", "people", "minutes", "hundred", "tiny", "zeal", \
    "vexed"
static const char *const words[] = {WORDS};
static const char *const names[] = {"Margaret", "Thornton", "Bartholomew", "Eleanor",
                                    "Winifred", "Hastings", "Cuthbert",    "Rosamund"};
static const char *const places[] = {"London",  "Oxford",     "Paddington", "Reading", "Bath",
                                     "Swindon", "Gloucester", "Bristol",    "Taunton", "Exeter"};
static const char *const currencies[] = {"USD", "EUR", "GBP", "CHF"};

static void capitalised(const char *word) { put("%c%s", word[0] - 'a' + 'A', word + 1); }

/* What is to be found in prose, now and then, or an ordinary word. */
static void prose_piece(bool sentence_begins) {
    switch (below(900)) {
    case 0:
    case 1:
    case 2: put("%u.%02u %s", below(5000), below(100), ANY(currencies)); return;
    case 3: put("%u %s", below(90000), ANY(currencies)); return;
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12: put("%u", below(3000)); return;
    case 13: put("%s", ANY(names)); return;
    case 14:
        for (const char *c = ANY(names); *c; c++) put("%c", *c & ~0x20);
        return;
    case 15: put("Tom"); return;
    case 16: put("river"); return;
    case 17:
        if (one_in(2))
            put("Tom %s %s river", ANY(words), ANY(words));
        else
            put("river %s Tom", ANY(words));
        return;
    case 18:
        if (!one_in(4)) break;
        for (unsigned n = 8 + below(8); n; n--) put("%s%s", ANY(places), n > 1 ? " " : "");
        return;
    case 19: put("%s.%s@%s.example.org", ANY(words), ANY(words), ANY(words)); return;
    case 20:
    case 21: put("<b>%s %s</b>", ANY(words), ANY(words)); return;
    case 22: put("\"%s %s %s\"", FRONT(words), FRONT(words), ANY(words)); return;
    case 23:
        if (one_in(3))
            put("in the end and then at the last %s", ANY(words));
        else
            put("in the end and then at the");
        return;
    default: break;
    }
    if (sentence_begins)
        capitalised(FRONT(words));
    else
        put("%s", FRONT(words));
}

static void prose(void) {
    static bool begins = true;
    if (made_length == 0) begins = true;
    prose_piece(begins);
    begins = one_in(13);
    if (begins)
        put("%c", one_in(8) ? '?' : '.');
    else if (one_in(10))
        put(",");
    bool line_ends = made_length - line > 70;
    put("%c", line_ends ? '\n' : ' ');
    if (line_ends) line = made_length;
}

/* One line without an end, of words and blanks. */
static void only_words(void) { put("%s ", FRONT(words)); }

static const char *const classes[] = {"IllegalState", "NullPointer", "Timeout", "IO", "Socket", "NumberFormat"};
static const char *const packages[] = {"http", "store", "auth", "billing", "search", "mail"};
static const char *const methods[] = {"GET", "POST", "PUT", "DELETE"};

static void stamp(const char *level) {
    put("2024-%02u-%02u %02u:%02u:%02u,%03u %-5s [worker-%u] com.example.%s.%c%sService - ", 1 + below(12),
        1 + below(28), below(24), below(60), below(60), below(1000), level, below(64), ANY(packages),
        'A' + (int)below(26), ANY(packages));
}

static void log_line(void) {
    unsigned which = below(100);
    if (which < 2) {
        stamp("ERROR");
        put("%s failed: java.lang.%sException: %s %s", ANY(packages), ANY(classes), ANY(words), ANY(words));
    } else if (which < 4) {
        stamp("WARN");
        put("retry %u of 5 after %s %s", 1 + below(5), ANY(words),
            one_in(3)   ? "timeout"
            : one_in(2) ? "refused"
                        : "that took so long that nobody could say more");
    } else if (which < 8) {
        stamp("DEBUG");
        put("request %08x-%04x-4%03x-%04x-%04x%08x done", below(~0u), below(65536), below(4096), 0x8000 + below(0x4000),
            below(65536), below(~0u));
    } else if (which < 20) {
        stamp("INFO");
        put("query took %u ms for %u rows", below(3000), below(100000));
    } else if (which < 60) {
        stamp("INFO");
        put("\"%s /%s/%s%s HTTP/1.1\" %u %u", ANY(methods), ANY(words), ANY(words),
            one_in(6)   ? ".html"
            : one_in(2) ? ".png"
                        : ".v2.js",
            one_in(9) ? 404 : 200, below(100000));
    } else {
        stamp(one_in(2) ? "INFO" : "DEBUG");
        for (unsigned n = 4 + below(9); n; n--) put("%s%s", FRONT(words), n > 1 ? " " : "");
    }
    put("\n");
}

static const char *const types[] = {"int", "char *", "size_t", "node *", "const char *", "unsigned"};
static const char *const names_c[] = {"p",     "list",  "i",      "count",   "buffer", "next_node", "result", "tree",
                                      "index", "entry", "length", "cache_1", "state",  "n",         "table",  "out"};

static void source_line(void) {
    const char *a = ANY(names_c), *b = ANY(names_c), *c = ANY(names_c);
    switch (below(24)) {
    case 0:
        put("\n/* The %s %s %s %s %s. */\n", FRONT(words), ANY(words), FRONT(words), FRONT(words), ANY(words));
        return;
    case 1:
        put("/* %s %s the %s %s,\n", ANY(words), FRONT(words), ANY(words), ANY(words));
        put(" * %s %s %s %s. */\n", FRONT(words), FRONT(words), ANY(words), ANY(words));
        return;
    case 2: put("static %s%s_%s(%s%s, int %s) {\n", ANY(types), a, ANY(words), ANY(types), b, c); return;
    case 3: put("}\n"); return;
    case 4: put("    %s = %s->next;\n", a, b); return;
    case 5: put("    if (%s->%s == %u) return %s;\n", a, b, below(100), c); return;
    case 6: put("    %s%s = NULL;\n", ANY(types), a); return;
    case 7: put("    for (size_t i = 0; i < %s; i++) %s[i] = 0x%x;\n", a, b, below(65536)); return;
    case 8: put("    %s_free(%s);\n", a, b); return;
    case 9: put("    printf(\"%s %s: %%d\\n\", %s);\n", ANY(words), ANY(words), a); return;
    case 10:
        if (!one_in(4)) break;
        put("    // TODO: %s %s\n", ANY(words), ANY(words));
        return;
    case 11: put("    %s += (%s - %s) * %u;\n", a, b, c, below(1000)); return;
    case 12: put("    while (%s && %s->%s < %s) %s++;\n", a, b, c, a, c); return;
    default: break;
    }
    put("    %s = %s_%s(%s, %s);\n", a, b, ANY(words), c, a);
}

/* Lines of sixty letters; a gap of n's now and then, as assemblies have them. */
static void dna_line(void) {
    if (one_in(50)) {
        for (int i = 0; i < 60; i++) put("%c", i > 45 - (int)(made_seed & 15) ? 'n' : "acgt"[below(4)]);
        put("\n");
        return;
    }
    for (int i = 0; i < 60; i++) put("%c", "acgt"[below(4)]);
    put("\n");
}

/* Capitals, as they are written elsewhere, without lines; repeats of one letter and of two now and then. */
static void dna_repeats(void) {
    const unsigned which = below(300);
    const char *const repeat = which == 0 ? "A" : which == 1 ? "CA" : which == 2 ? "AT" : NULL;
    for (unsigned n = 6 + below(20); repeat && n; n--) put("%s", repeat);
    for (int i = 0; i < 10; i++) put("%c", "ACGT"[below(4)]);
}

/* Lines of sixty amino acids, about as often as they occur. */
static void protein_line(void) {
    static const char acids[] =
        "LLLLLLLLLAAAAAAAAGGGGGGGVVVVVVVEEEEEEESSSSSSSIIIIIIKKKKKKRRRRRDDDDDTTTTTPPPPPNNNNQQQQFFFFYYYMMHHWC";
    for (int i = 0; i < 60; i++) put("%c", acids[below(sizeof acids - 1)]);
    put("\n");
}

static void csv_line(void) {
    put("%u,\"%s %s %s\",", below(1000000), ANY(words), FRONT(words), FRONT(words));
    capitalised(ANY(words));
    put(",%u.%02u,", below(1000), below(100));
    if (one_in(20)) put("\"%u,%03u,%03u\",", 1 + below(999), below(1000), below(1000));
    put("%s,%c%ue-%u,,%s\n", ANY(names), one_in(2) ? '-' : '+', 1 + below(99), 1 + below(12),
        one_in(3) ? "true" : "false");
}

static void number_line(void) {
    if (one_in(9)) {
        put("%s\n", ANY(words));
        return;
    }
    put("%s%u", one_in(3) ? "-" : one_in(5) ? "+" : "", below(1u << (1 + below(30))));
    if (one_in(2)) put(".%u", below(1u << (1 + below(20))));
    if (one_in(4)) put("%c%s%u", one_in(2) ? 'e' : 'E', one_in(2) ? "-" : "", below(300));
    put("%s\n", one_in(6) ? "x" : "");
}

static const char *const cyrillic_words[] = {
    "и",      "в",        "не",     "на",     "я",     "что",    "он",      "с",         "как",     "это",     "она",
    "был",    "его",      "но",     "так",    "все",   "по",     "ее",      "только",    "было",    "человек", "сказал",
    "время",  "рука",     "дело",   "жизнь",  "день",  "дом",    "город",   "друг",      "вечер",   "утро",    "голос",
    "глаза",  "свидания", "письмо", "дорога", "слово", "вопрос", "комната", "женщина",   "ребенок", "работа",  "ничего",
    "потому", "сегодня",  "завтра", "хорошо", "очень", "может",  "никогда", "свидетель", "письма",  "дорогой", "свида",
};

static void cyrillic(void) {
    put("%s", FRONT(cyrillic_words));
    bool line_ends = made_length - line > 90;
    put("%s%c", one_in(9) ? "." : one_in(9) ? "," : "", line_ends ? '\n' : ' ');
    if (line_ends) line = made_length;
}

static const char *const chinese_words[] = {
    "的",   "我",   "你",   "是",     "了",   "不",   "在",   "他",   "我们", "好",   "有",     "这",
    "就",   "什么", "要",   "说",     "知道", "去",   "她",   "想",   "来",   "没有", "会",     "一个",
    "人",   "都",   "现在", "为什么", "时间", "今天", "家",   "朋友", "老师", "明天", "明天见", "朋",
    "友谊", "孩子", "问题", "事情",   "可以", "工作", "喜欢", "老板", "谢谢",
};

static void chinese(void) {
    put("%s", FRONT(chinese_words));
    if (one_in(8)) put("%s", one_in(2) ? "，" : "。");
    if (one_in(25)) put("\n");
}

static void letter_a(void) { put("a"); }
static void only_tion(void) { put("tion"); }
static void only_q(void) { put("q"); }
static void only_tom(void) { put("Tom "); }
static void ruled(void) { put("%s", one_in(40) ? "\n" : "-"); }
static void a_and_b(void) { put("%c", one_in(15) ? 'b' : 'a'); }
static void abab(void) { put("%s", one_in(400) ? "aba" : "ab"); }
static void any_digit(void) { put("%c", one_in(12) ? "xyz"[below(3)] : '0' + (int)below(10)); }

/* Runs of a, b and k, some of which end in what the loop is looked for before. */
static void abk(void) {
    for (unsigned n = 1 + below(60); n; n--) put("%c", "aabk"[below(4)]);
    put("%s", one_in(3) ? "abcd" : one_in(2) ? " " : "abc");
}

static const struct {
    const char *name, *end;
    size_t length;
    void (*more)(void);
} made[] = {
    {"prose", "last", 600000, prose},
    {"novel", "last.\n", 600000, prose},
    {"log", "END\n", 1000000, log_line},
    {"source", "}\n", 600000, source_line},
    {"dna", "acgt\n", 500000, dna_line},
    {"DNA", "ACGT", 500000, dna_repeats},
    {"protein", "M\n", 500000, protein_line},
    {"csv", "last\n", 600000, csv_line},
    {"cyrillic", "день\n", 300000, cyrillic},
    {"chinese", "家\n", 300000, chinese},
    {"numbers", "1\n", 200000, number_line},
    {"words", "last", 100000, only_words},
    {"digits", "x0123456789", 100000, any_digit},
    {"a", "b", 100000, letter_a},
    {"a and b", "b", 100000, a_and_b},
    {"tion", "", 100000, only_tion},
    {"q", "", 100000, only_q},
    {"Tom", "", 100000, only_tom},
    {"-", "", 100000, ruled},
    {"abab", "c", 100000, abab},
    {"abk", " ", 100000, abk},
};
enum { MADE = sizeof made / sizeof made[0] };

kinds_text kinds_text_of(const char *folder, const char *name) {
    static kinds_text kept[MADE];
    size_t which = 0;
    while (which < MADE && strcmp(made[which].name, name) != 0) which++;
    if (which == MADE) {
        fprintf(stderr, "no text has the name %s\n", name);
        exit(2);
    }
    kinds_text *found = &kept[which];
    if (!found->text && folder && strcmp(name, "novel") == 0) {
        haystack h = haystack_of(folder, "sherlock.txt");
        if (!h.generated) *found = (kinds_text){h.text, h.length};
    }
    if (!found->text) {
        const size_t length = made[which].length, room = length + LONGEST_PIECE;
        char *text = malloc(room);
        if (!text) abort();
        make_into(text, room, MADE_SEED);
        line = 0;
        while (made_length < length) made[which].more();
        put("%s", made[which].end);
        *found = (kinds_text){text, made_length};
    }
    return *found;
}
