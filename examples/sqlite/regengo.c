/* regengo.so: a module for SQLite that checks e-mail addresses and finds addresses, URLs and dates in a column of text.

       cc -O2 -fPIC -shared -Iinclude examples/sqlite/regengo.c -o regengo.so        (Debian: apt-get install libsqlite3-dev)
       sqlite3 -cmd '.load ./regengo'

       CREATE TABLE person(name TEXT, mail TEXT CHECK (rg_email(mail)));
       SELECT note.id, kind, value FROM note, rg_extract(note.body) WHERE kind = 'url';
       SELECT value, count(*) FROM note, rg_extract(note.body) WHERE kind = 'ipv4' GROUP BY value;

   rg_email(text)     1 if all of the text is an e-mail address, 0 if not, NULL for NULL
   rg_extract(text)   a table of what is found, in order: kind ('email', 'url', 'ipv4', 'date'), value, and offset, the
                      characters before it, so that substr(text, offset + 1, length(value)) = value

   Reading order: the patterns, the function, the table. */

#include <regengo/dsl.h>
#include <sqlite3ext.h>
#include <string.h>

SQLITE_EXTENSION_INIT1

/* ---- The patterns: bounded repeats, so that no text of a stranger's takes long ------------------------------------- */

#define LABEL RG_SEQ(RG_ALNUM, RG_BETWEEN(0, 62, RG_CLASS(RG_ALNUM, '-')))
#define DOMAIN RG_SEQ(RG_BETWEEN(1, 16, LABEL, '.'), RG_BETWEEN(2, 63, RG_ALPHA))
#define ATOM RG_BETWEEN(1, 64, RG_CLASS(RG_ALNUM, "_%+-"))
#define EMAIL RG_SEQ(ATOM, RG_BETWEEN(0, 15, '.', ATOM), '@', DOMAIN)

#define URL_BYTE RG_CLASS(RG_ALNUM, "/-_~%@&=+$:?#[]!*,;.")
#define URL RG_SEQ("http", RG_OPT('s'), "://", RG_BETWEEN(0, 2048, URL_BYTE), RG_CLASS(RG_ALNUM, "/-_~%&=+$#"))

static unsigned number(const char *digits, const char *end) {
    unsigned value = 0;
    while (digits < end) value = 10 * value + (unsigned)(*digits++ - '0');
    return value;
}

/* What a pattern can't say well, a function says. It sees where the pattern stands. */
static bool is_octet(const rg_view *view) {
    const char *here = view->subject + view->position;
    return number(here - 3, here) <= 255;
}
static bool day_exists(const rg_view *view) {
    static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const char *here = view->subject + view->position; /* behind yyyy-mm-dd */
    const unsigned year = number(here - 10, here - 6), month = number(here - 5, here - 3), day = number(here - 2, here);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap ? 1u : 0u);
}

#define OCTET RG_ALT( \
    RG_SEQ(RG_RANGE('1', '2'), RG_DIGIT, RG_DIGIT, RG_WHEN(is_octet)), RG_SEQ(RG_RANGE('1', '9'), RG_DIGIT), RG_DIGIT)
#define IPV4 RG_SEQ(RG_NOT_BEHIND(RG_DIGIT, '.'), OCTET, RG_REPEAT(3, '.', OCTET), RG_NOT_AHEAD('.', RG_DIGIT))
#define DATE RG_SEQ( \
    RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT), RG_WHEN(day_exists))

RG_MATCHER(Email, EMAIL)
RG_MATCHER(Item, RG_SEQ(
    RG_WORD_BOUNDARY,
    RG_ALT(RG_CAPTURE(url, URL), RG_CAPTURE(email, EMAIL), RG_CAPTURE(ipv4, IPV4), RG_CAPTURE(date, DATE)),
    RG_NOT_AHEAD(RG_WORD)))

/* ---- rg_email(text) -------------------------------------------------------------------------------------------------- */

static void email(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
    const char *text = (const char *)sqlite3_value_text(values[0]);
    if (text == NULL)
        sqlite3_result_error_nomem(context);
    else
        sqlite3_result_int(context, Email_match(text, (size_t)sqlite3_value_bytes(values[0]), NULL) == RG_MATCH);
}

/* ---- rg_extract(text): a table whose rows are the matches. The text is a hidden column, which SQLite passes to `filter`. */

enum { KIND, VALUE, OFFSET, TEXT };
#define COLUMNS "CREATE TABLE rg_extract(kind TEXT, value TEXT, offset INTEGER, text HIDDEN)"

typedef struct {
    sqlite3_vtab_cursor base;
    char *text; /* a copy: SQLite's own may go before the cursor does */
    Item_iter items;
    Item_result m;
    rg_status status;
    const char *counted; /* characters are counted up to here */
    sqlite3_int64 row, characters;
} cursor;

static int connect_(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **table, char **error) {
    (void)aux, (void)argc, (void)argv, (void)error;
    const int code = sqlite3_declare_vtab(db, COLUMNS);
    if (code != SQLITE_OK) return code;
    *table = sqlite3_malloc(sizeof(**table));
    if (*table == NULL) return SQLITE_NOMEM;
    memset(*table, 0, sizeof(**table));
    return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
}

static int disconnect(sqlite3_vtab *table) {
    sqlite3_free(table);
    return SQLITE_OK;
}

/* A plan is of use only if it knows the text. */
static int best_index(sqlite3_vtab *table, sqlite3_index_info *plan) {
    bool any = false;
    for (int i = 0; i < plan->nConstraint; i++) {
        if (plan->aConstraint[i].iColumn != TEXT || plan->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
        any = true;
        if (!plan->aConstraint[i].usable) continue;
        plan->aConstraintUsage[i].argvIndex = 1;
        plan->aConstraintUsage[i].omit = 1;
        plan->estimatedCost = 10;
        plan->estimatedRows = 10;
        return SQLITE_OK;
    }
    if (any) return SQLITE_CONSTRAINT;
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("rg_extract: takes a text");
    return SQLITE_ERROR;
}

static int open_(sqlite3_vtab *table, sqlite3_vtab_cursor **made) {
    (void)table;
    cursor *c = sqlite3_malloc(sizeof(*c));
    if (c == NULL) return SQLITE_NOMEM;
    memset(c, 0, sizeof(*c));
    *made = &c->base;
    return SQLITE_OK;
}

static int close_(sqlite3_vtab_cursor *base) {
    cursor *c = (cursor *)base;
    sqlite3_free(c->text);
    sqlite3_free(c);
    return SQLITE_OK;
}

static int next(sqlite3_vtab_cursor *base) {
    cursor *c = (cursor *)base;
    c->status = Item_next(&c->items, &c->m);
    c->row++;
    if (c->status >= 0) {
        for (; c->status == RG_MATCH && c->counted < c->m.match.ptr; c->counted++)
            if (((unsigned char)*c->counted & 0xC0) != 0x80) c->characters++; /* UTF-8: a character's first byte */
        return SQLITE_OK;
    }
    sqlite3_free(base->pVtab->zErrMsg);
    base->pVtab->zErrMsg = sqlite3_mprintf("rg_extract: %s", rg_status_text(c->status));
    return SQLITE_ERROR;
}

static int filter(sqlite3_vtab_cursor *base, int plan, const char *name, int count, sqlite3_value **values) {
    (void)plan, (void)name, (void)count;
    cursor *c = (cursor *)base;
    const char *text = (const char *)sqlite3_value_text(values[0]); /* NULL has no text, and an empty table */
    const size_t length = (size_t)sqlite3_value_bytes(values[0]);
    sqlite3_free(c->text);
    c->text = sqlite3_malloc64(length + 1);
    if (c->text == NULL || (text == NULL && sqlite3_value_type(values[0]) != SQLITE_NULL)) return SQLITE_NOMEM;
    if (text != NULL) memcpy(c->text, text, length);
    c->items = Item_begin(c->text, text != NULL ? length : 0);
    c->counted = c->text;
    c->row = c->characters = 0;
    return next(base);
}

static int at_end(sqlite3_vtab_cursor *base) { return ((cursor *)base)->status != RG_MATCH; }

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int which) {
    cursor *c = (cursor *)base;
    if (which == KIND)
        sqlite3_result_text(context,
                            c->m.url.ptr != NULL     ? "url"
                            : c->m.email.ptr != NULL ? "email"
                            : c->m.ipv4.ptr != NULL  ? "ipv4"
                                                     : "date",
                            -1, SQLITE_STATIC);
    else if (which == VALUE)
        sqlite3_result_text64(context, c->m.match.ptr, c->m.match.len, SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (which == OFFSET)
        sqlite3_result_int64(context, c->characters);
    return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *id) {
    *id = ((cursor *)base)->row;
    return SQLITE_OK;
}

/* Without xCreate, the module is a table by itself, and a function in a FROM. */
static const sqlite3_module extract = {.xConnect = connect_,
                                       .xBestIndex = best_index,
                                       .xDisconnect = disconnect,
                                       .xOpen = open_,
                                       .xClose = close_,
                                       .xFilter = filter,
                                       .xNext = next,
                                       .xEof = at_end,
                                       .xColumn = column,
                                       .xRowid = row_id};

/* ---- SQLite calls this when it loads regengo.so ---------------------------------------------------------------------- */

int sqlite3_regengo_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_regengo_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
    (void)error;
    SQLITE_EXTENSION_INIT2(api)
    const int flags =
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS; /* so it may stand in a CHECK, a view, an index */
    const int code = sqlite3_create_function(db, "rg_email", 1, flags, NULL, email, NULL, NULL);
    return code == SQLITE_OK ? sqlite3_create_module(db, "rg_extract", &extract, NULL) : code;
}
