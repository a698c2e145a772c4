/* one.c - a program of one function of one matcher, MATCHER, that its size tells what they take. */
#include "matchers.h"

#define PASTE(a, b) PASTE_(a, b)
#define PASTE_(a, b) a##b

rg_status one(const char *text, size_t length, PASTE(MATCHER, _result) * result);
rg_status one(const char *text, size_t length, PASTE(MATCHER, _result) * result) {
    return PASTE(MATCHER, _find)(text, length, result);
}
