/* forms.h - what a form (ops.h) makes a macro matter for.
 *
 *     RG_PRIV_IF_LOOSE_<form>(make, ...)    make(...) where there may be choices
 *     RG_PRIV_IF_TIGHT_<form>               where there may be none
 *     RG_PRIV_IF_PLACED_<form>              where there may be choices or captures
 *     RG_PRIV_IF_STEADY_<form>              of several bytes: where there are no choices
 *     RG_PRIV_IF_LONG_<form>                of more than a byte or a literal
 *     RG_PRIV_LOOSE_OR_0_<form>(x)          x where there may be choices, else 0
 *     RG_PRIV_LOOSE_OR_<form>(x, y)         x where there may be choices, else y
 *     RG_PRIV_ONE_OR_MORE_<form>(one, more, ...)   one(...) of a single byte, else more(...)
 */
#ifndef RG_PATTERN_FORMS_H
#define RG_PATTERN_FORMS_H

#define RG_PRIV_IF_LOOSE_0ONE(...)
#define RG_PRIV_IF_LOOSE_0TEXT(...)
#define RG_PRIV_IF_LOOSE_0FIXED(...)
#define RG_PRIV_IF_LOOSE_0MARKED(...)
#define RG_PRIV_IF_LOOSE_0LOOSE(make, ...) make(__VA_ARGS__)

#define RG_PRIV_IF_TIGHT_0ONE(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_TIGHT_0TEXT(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_TIGHT_0FIXED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_TIGHT_0MARKED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_TIGHT_0LOOSE(...)

/* The same around those: a macro does not expand within itself. */
#define RG_PRIV_IN_LOOSE_0FIXED(...)
#define RG_PRIV_IN_LOOSE_0MARKED(...)
#define RG_PRIV_IN_LOOSE_0LOOSE(make, ...) make(__VA_ARGS__)

#define RG_PRIV_IF_PLACED_0ONE(...)
#define RG_PRIV_IF_PLACED_0TEXT(...)
#define RG_PRIV_IF_PLACED_0FIXED(...)
#define RG_PRIV_IF_PLACED_0MARKED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_PLACED_0LOOSE(make, ...) make(__VA_ARGS__)

#define RG_PRIV_IF_STEADY_0ONE(...)
#define RG_PRIV_IF_STEADY_0TEXT(...)
#define RG_PRIV_IF_STEADY_0FIXED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_STEADY_0MARKED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_STEADY_0LOOSE(...)

#define RG_PRIV_IF_LONG_0ONE(...)
#define RG_PRIV_IF_LONG_0TEXT(...)
#define RG_PRIV_IF_LONG_0FIXED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_LONG_0MARKED(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_LONG_0LOOSE(make, ...) make(__VA_ARGS__)

#define RG_PRIV_ONE_OR_MORE_0ONE(one, more, ...) one(__VA_ARGS__)
#define RG_PRIV_ONE_OR_MORE_0TEXT(one, more, ...) more(__VA_ARGS__)
#define RG_PRIV_ONE_OR_MORE_0FIXED(one, more, ...) more(__VA_ARGS__)
#define RG_PRIV_ONE_OR_MORE_0MARKED(one, more, ...) more(__VA_ARGS__)
#define RG_PRIV_ONE_OR_MORE_0LOOSE(one, more, ...) more(__VA_ARGS__)

#define RG_PRIV_LOOSE_OR_0_0ONE(x) 0ULL
#define RG_PRIV_LOOSE_OR_0_0TEXT(x) 0ULL
#define RG_PRIV_LOOSE_OR_0_0FIXED(x) 0ULL
#define RG_PRIV_LOOSE_OR_0_0MARKED(x) 0ULL
#define RG_PRIV_LOOSE_OR_0_0LOOSE(x) 0ULL | x

#define RG_PRIV_LOOSE_OR_0ONE(x, y) y
#define RG_PRIV_LOOSE_OR_0TEXT(x, y) y
#define RG_PRIV_LOOSE_OR_0FIXED(x, y) y
#define RG_PRIV_LOOSE_OR_0MARKED(x, y) y
#define RG_PRIV_LOOSE_OR_0LOOSE(x, y) x

/* The ways of loops as far as choices go: n bytes, a run for certain, or anything. */
#define RG_PRIV_CLASS_OF_0RUN_0EXACT 0EXACT
#define RG_PRIV_CLASS_OF_0RUN_0MAYBE 0RUN
#define RG_PRIV_CLASS_OF_0RUN_0LONG 0RUN
#define RG_PRIV_CLASS_OF_0RUN_0FROM 0RUN
#define RG_PRIV_CLASS_OF_0RUN_0SOME 0RUN
#define RG_PRIV_CLASS_OF_0LOOP_0EXACT 0ROUNDS
#define RG_PRIV_CLASS_OF_0LOOP_0MAYBE 0ROUNDS
#define RG_PRIV_CLASS_OF_0LOOP_0LONG 0ROUNDS
#define RG_PRIV_CLASS_OF_0LOOP_0FROM 0ROUNDS
#define RG_PRIV_CLASS_OF_0LOOP_0SOME 0ROUNDS
#define RG_PRIV_CLASS_OF_0ROUNDS 0ROUNDS

#endif
