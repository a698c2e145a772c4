/* here.c - the answers as the machine here gives them. */
#include <stdio.h>

#include "machine.h"

void say(const char *line, size_t length) {
    fwrite(line, 1, length, stdout);
    putchar('\n');
}

int main(void) {
    answers();
    return ferror(stdout) || fflush(stdout) != 0;
}
