#include "re2_oracle.h"

re2_oracle *re2_oracle_new(const test_case *c) {
    (void)c;
    return NULL;
}

void re2_oracle_free(re2_oracle *oracle) { (void)oracle; }

answer re2_oracle_find(const re2_oracle *oracle, const char *bytes, size_t length, size_t from) {
    (void)oracle, (void)bytes, (void)length, (void)from;
    return (answer){.outcome = GAVE_UP};
}
