/* window_runs.h - the walk over runs by masks (mask.h) in a stream's window (window.h).
 *
 * Up to the last byte that is in no run the window is a text by itself: no byte to come changes what begins before that. What lies
 * behind it may go on, which the engine tells.
 */
#ifndef RG_RUN_WINDOW_RUNS_H
#define RG_RUN_WINDOW_RUNS_H

#ifndef RG_PRIV_IN_ORDER
#include "mask.h"
#include "window.h"
#endif

/* The walk goes up to there, in a window that has moved or grown. Where the search stands in the middle of a run, as that was longer than a
 * match may be, nothing is left of it where runs are not cut into pieces: an edge has to stand before a match, so the byte before is there. */
RG_PRIV_APART void rg_priv_window_close(rg_priv_window *w, const rg_priv_run_kind *kind) {
    const unsigned char *const text = (const unsigned char *)w->rg_text;
    size_t at = w->rg_at, closed = w->rg_length + 1;
    if (!w->rg_ended) {
        do closed--;
        while (closed > at && kind->table[text[closed - 1]] != 0);
    }
    if (!kind->pieces && at > 0 && kind->table[text[at - 1]] != 0) {
        while (at + 1 < closed && kind->table[text[at]] != 0) at++;
    }
    w->rg_at = at;
    w->rg_closed = closed;
    w->rg_ticket.number = at;
    w->rg_patience = 0;
    w->rg_fresh = false;
}

/* The next match that begins before w->rg_closed, into each of the groups; if there is none, the search goes on there. Of whole runs those are
 * `near` that have both of their edges in the mask at hand. */
RG_PRIV_INLINE bool rg_priv_window_run(rg_priv_window *window, rg_priv_run_kind kind, bool near, rg_span *group,
                                       size_t groups) {
    if (!near && window->rg_fresh) rg_priv_window_close(window, &kind);
    if (window->rg_at >= window->rg_closed) return false;
    rg_priv_run_walk w = {
        rg_priv_subject(window->rg_text), window->rg_closed - 1,        window->rg_at, window->rg_past,
        window->rg_ticket.number,         (uint64_t)window->rg_patience};
    size_t from = 0, to = 0;
    if (near && !kind.pieces) {
        if (!rg_priv_run_at_hand(&w, &kind, &from, &to)) return false;
        window->rg_at = to;
    } else {
        const bool any = rg_priv_run_next(&w, kind, &from, &to);
        window->rg_at = !any ? window->rg_closed : kind.pieces ? w.at : to;
        window->rg_past = w.past;
        window->rg_ticket.number = w.next;
        if (!any) return false;
    }
    window->rg_patience = (int64_t)w.left;
    for (size_t g = 0; g < groups; g++) group[g] = rg_priv_span(w.begin + from, w.begin + to);
    return true;
}

#endif
