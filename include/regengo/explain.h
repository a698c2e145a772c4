/* explain.h - gives each matcher behind it Name_explain, Name_regex and Name_outline (api/explain.h), and has what they print with.
 * Several files of a program may include it. Apart from dsl.h, since reading it would cost each file that has a matcher. Includes
 * dsl.h. */
#ifndef RG_EXPLAIN_H
#define RG_EXPLAIN_H

#ifndef RG_EXPLAIN
#define RG_EXPLAIN
#endif
#include "dsl.h"

#define RG_PRIV_IN_ORDER /* as in dsl.h */
#include "api/explain.h"

#include "explain/put.h"
#include "explain/rows.h"
#include "explain/literal.h"
#include "explain/regex.h"
#include "explain/label.h"
#include "explain/tree.h"
#include "explain/outline.h"
#undef RG_PRIV_IN_ORDER

RG_PRIV_WEAK rg_status RG_PRIV_SHOW(rg_output *out, const rg_priv_pattern *pattern, int form) {
    bool whole = true;
    if (out == NULL) return RG_ERROR_ARGUMENT;
    if (form == RG_PRIV_SHOW_OUTLINE) {
        rg_priv_put_outline(out, pattern);
    } else if (form == RG_PRIV_SHOW_REGEX) {
        whole = rg_priv_put_regex(out, pattern);
    } else {
        rg_put_text(out, pattern->info->name);
        rg_put_text(out, "\n\nregex   ");
        whole = rg_priv_put_regex(out, pattern);
        rg_put_text(out, whole ? "\n\n" : "\n        (comments stand for what no regex says)\n\n");
        rg_priv_put_tree(out, pattern);
        whole = true;
    }
    rg_put(out, "", 0);
    return out->status < 0 ? out->status : whole ? RG_MATCH : RG_NO_MATCH;
}

#endif
