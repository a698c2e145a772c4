/* usage.c - what -fstack-usage is asked of (usage.h), where live.c cannot run. */
#include "usage.h"

int main(void) { return tell(); }
