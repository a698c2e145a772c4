"""A finding as a C program that needs nothing but the library: it prints what it gets and fails if that is wrong."""

import re
from pathlib import Path

from print_dsl import c_string, called_matchers, dsl
from print_regex import regex
from tree import walk

PROGRAM = """\
/* {title}
 *
 * regex:    {regex}
 * subject:  {subject}
 * call:     {call}
 * expected: {expected}
 * was:      {got}
 */
{defines}#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STEP_BUDGET 1000000

{before}RG_MATCHER(Pattern, {pattern}{options})

static char told[8192];

static void tell(const char *text)
{{
    strncat(told, text, sizeof(told) - strlen(told) - 1);
}}

static void tell_spans(const char *s, const Pattern_result *r)
{{
    for (int i = 0; i < Pattern_GROUPS; i++) {{
        char text[64] = " -";
        if (r->group[i].ptr != NULL)
            snprintf(text, sizeof(text), " %td-%td", r->group[i].ptr - s, r->group[i].ptr - s + (ptrdiff_t)r->group[i].len);
        tell(text);
    }}
}}

static void tell_status(rg_status status)
{{
    tell(status == RG_MATCH ? "match" : status == RG_NO_MATCH ? "no match" : rg_status_text(status));
}}
{helpers}
int main(void)
{{
    const size_t n = {length};
    char *s = malloc(n), *buffer = malloc({room} + {shift} + 1);
    Pattern_result r;
    if (s == NULL || buffer == NULL)
        return 2;
    memcpy(s, {subject}, n);
    memset(&r, 0x5a, sizeof(r));
{body}
    puts(told);
    free(s);
    free(buffer);
    return strcmp(told, {expected_text}) != 0;
}}
"""

ONE = """\
    rg_status status = {ask};
    tell_status(status);
    if (status == RG_MATCH)
        tell_spans(s, &r);"""

EACH = """\
    Pattern_iter it = {ask};
    rg_status status;
    size_t count = 0;
    char all[sizeof(told)] = "";
    while ((status = Pattern_next(&it, &r)) == RG_MATCH) {{
        tell(count++ > 0 ? ";" : "");
        tell_spans(s, &r);
    }}
    strcpy(all, told);
    snprintf(told, sizeof(told), "%zu then ", count);
    tell_status(status);
    tell(":");
    tell(all);"""

COUNT = """\
    size_t count = 0;
    tell_status(Pattern_count(s, n, &count));
    char text[32];
    snprintf(text, sizeof(text), ", %zu", count);
    tell(text);"""

FIND_ALL = """\
    static Pattern_result array[1024];
    size_t found = 0;
    rg_status status = Pattern_find_all(s, n, array, {capacity} < 1024 ? {capacity} : 1024, &found);
    char text[64];
    snprintf(text, sizeof(text), "%zu then %s:", found, status < 0 ? rg_status_text(status) : "no match");
    tell(text);
    for (size_t i = 0; i < found && i < {capacity}; i++) {{
        tell(i > 0 ? ";" : "");
        tell_spans(s, &array[i]);
    }}"""

MORE = """\
    rg_status status = Pattern_{verb}(s, {first}, &r);
    tell(status == RG_MORE ? "more" : "");
    if (status != RG_MORE)
        tell_status(status);
    if (status == RG_MATCH || status == RG_MORE)
        tell_spans(s, &r);"""

PIECES_HELPERS = """
static size_t count, next, left;
static const size_t pieces[] = {{{pieces}}};

static bool take(void *user, const Pattern_result *r, uint64_t offset)
{{
    (void)user;
    tell(count++ > 0 ? ";" : "");
    tell_spans(r->match.ptr - offset, r);
    return true;
}}

static ptrdiff_t read_piece(void *user, char *to, size_t room)
{{
    const char **at = user;
    while (left == 0 && next < sizeof(pieces) / sizeof(*pieces)) left = pieces[next++];
    size_t n = left < room ? left : room;
    memcpy(to, *at, n);
    *at += n;
    left -= n;
    return (ptrdiff_t)n;
}}
"""

PIECES = """\
    const char *at = s;
    char *window = malloc({window}), all[sizeof(told)] = "";
    uint64_t offset = 0;
    Pattern_stream stream = Pattern_stream_begin(rg_from_function(read_piece, &at), window, {window});
    if ({pushed}) {{
        while (next < sizeof(pieces) / sizeof(*pieces) && stream.status == RG_MATCH) {{
            Pattern_stream_push(&stream, at, pieces[next], take, NULL);
            at += pieces[next++];
        }}
        Pattern_stream_finish(&stream, take, NULL);
    }} else {{
        while (Pattern_stream_next(&stream, &r, &offset) == RG_MATCH) take(NULL, &r, offset);
    }}
    strcpy(all, told);
    snprintf(told, sizeof(told), "%zu then ", count);
    tell_status(stream.status);
    tell(":");
    tell(all);
    free(window);"""

CONTEXT = """\
    rg_context ctx;
    rg_context_init(&ctx, buffer + {shift}, {room});
    ctx.step_limit = STEP_BUDGET;
"""


def reproducer(finding, title, defines=()):
    case, subject = finding.case, finding.subject
    options = _options(case, finding.call)
    values = {"start": 0, "capacity": 1000, "room": 0, "shift": 0}
    if subject is not None:
        values = {key: getattr(subject, key) for key in values}
    data = b"" if subject is None else subject.data
    return PROGRAM.format(
        title=_comment(title),
        regex=_comment(regex(case.tree)),
        defines="".join(f"#define {name.replace('=', ' ')}\n" for name in defines),
        subject=c_string(data),
        call=_comment(finding.call),
        expected=_comment(finding.expected),
        got=_comment(finding.got),
        before=_before(case.tree),
        pattern=dsl(case.tree),
        options=f", {options}" if options else "",
        length=len(data),
        helpers=_helpers(finding.call, len(data)),
        body=_body(finding.call).format(**values),
        expected_text=c_string(finding.expected.encode()),
        room=values["room"],
        shift=values["shift"],
    )


def _before(tree):
    """The predicates and the matchers that the pattern needs."""
    predicates = ""
    if any(each.word == "WHEN" for each in walk(tree)):
        text = (Path(__file__).parent / "c" / "predicates.h").read_text()
        predicates = text[text.index("static inline") :] + "\n"
    return predicates + "".join(called_matchers(tree).values())


def _options(case, call):
    """Those of the matcher that the call names first."""
    all_options = [options for _, options in case.matchers]
    return next((options for options in all_options if options and call.startswith(options + " ")), "")


def _comment(text):
    return text.replace("*/", "* /").replace("/*", "/ *")


def _in_pieces(call):
    """How, the buffer and the pieces of a stream's call."""
    return re.search(r"(pull|push), window (\d+), pieces((?: \d+)*)", call)


def _helpers(call, length):
    pieces = _in_pieces(call)
    if pieces is None:
        return ""
    told = [int(piece) for piece in pieces[3].split()]  # the first ones, where they are many
    return PIECES_HELPERS.format(pieces=", ".join(map(str, [*told, length - sum(told)])))


def _body(call):
    """The question that `call` names last."""
    pieces = _in_pieces(call)
    if pieces is not None:
        return PIECES.replace("{window}", pieces[2]).replace("{pushed}", str(int(pieces[1] == "push")))
    more = re.search(r"(\w+_more) of the first (\d+) bytes", call)
    if more is not None:
        return MORE.replace("{verb}", more[1]).replace("{first}", more[2])
    if call.endswith("_with"):
        verb = call.split()[-1]
        if verb == "begin_with":
            return CONTEXT + EACH.replace("{ask}", "Pattern_begin_with(&ctx, s, n)")
        return CONTEXT + ONE.replace("{ask}", f"Pattern_{verb}(&ctx, s, n, &r)")
    if call.endswith(" each"):
        return EACH.replace("{ask}", "Pattern_begin(s, n)")
    if call.endswith(" count"):
        return COUNT
    if call.endswith(" find_all"):
        return FIND_ALL
    if call.endswith(" is_match"):
        return '    tell(Pattern_is_match(s, n) ? "match" : "no match");'
    if call.endswith("find without a result"):
        return "    tell_status(Pattern_find(s, n, NULL));"
    if call.endswith("beyond the end"):
        return "    tell_status(Pattern_find_at(s, n, n + 1, &r));"
    if call.endswith(" find_at"):
        return ONE.replace("{ask}", "Pattern_find_at(s, n, {start}, &r)")
    verb = next((verb for verb in ("match", "prefix") if call.endswith(" " + verb)), "find")
    return ONE.replace("{ask}", f"Pattern_{verb}(s, n, &r)")
