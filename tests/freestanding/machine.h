/* machine.h - what the programs here ask of the machine that they run on. */
#ifndef TESTS_FREESTANDING_MACHINE_H
#define TESTS_FREESTANDING_MACHINE_H

#include <stddef.h>

/* Prints a line. */
void say(const char *line, size_t length);

/* How many bytes of stack a call takes. Not on the host. */
size_t stack_of(void (*call)(void));

/* What each function of each matcher answers, a line each; how many bytes of stack some take (not on the host). */
void answers(void);
void stacks(void);

#endif
