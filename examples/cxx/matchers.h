/* matchers.h - what the program's matchers are called and what they capture: for C and for C++. matchers.c defines them. */
#ifndef MATCHERS_H
#define MATCHERS_H

#include <regengo/types.h>

RG_MATCHER_EXTERN(Email, user, domain, tld)
RG_MATCHER_EXTERN(Url, scheme, host, port, path)

#endif
