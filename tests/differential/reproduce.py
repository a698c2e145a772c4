"""A finding as a C program that needs nothing but the library: it prints what it gets and fails if that is wrong."""

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


def _body(call):
    """The question that `call` names last."""
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
