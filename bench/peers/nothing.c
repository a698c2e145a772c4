#include "engine.h"

bool peer_gave_up;

static bool call(void *state, const char *subject, size_t length) {
    (void)state, (void)subject, (void)length;
    return true;
}

static bench_contender contender(size_t pattern) {
    (void)pattern;
    return (bench_contender){.name = "empty call", .call = call};
}

const peer_engine peer_nothing = {.name = "empty call", .contender = contender};
