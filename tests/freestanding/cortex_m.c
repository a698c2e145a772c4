/* cortex_m.c - a Cortex-M without an operating system: vectors, what runs at reset, output through the emulator, the stack's
 * high mark.
 */
#include <stdint.h>

#include "machine.h"

/* Of the linker script. */
extern uint32_t image_data[], ram_data[], ram_data_end[], ram_zero[], ram_zero_end[], stack_low[], stack_top[];

/* ---- Semihosting: a breakpoint that the debugger, here the emulator, takes for a call ---- */

enum { SYS_OPEN = 0x01, SYS_WRITE = 0x05, SYS_EXIT = 0x18 };

static uintptr_t host(uintptr_t operation, const void *parameters) {
    register uintptr_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = parameters;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static uintptr_t console;

static void console_open(void) {
    static const char name[] = ":tt";
    const uintptr_t parameters[] = {(uintptr_t)name, 4 /* "w" */, sizeof name - 1};
    console = host(SYS_OPEN, parameters);
}

static void console_write(const char *text, size_t length) {
    const uintptr_t parameters[] = {console, (uintptr_t)text, length};
    (void)host(SYS_WRITE, parameters);
}

void say(const char *line, size_t length) {
    console_write(line, length);
    console_write("\n", 1);
}

enum { STOPPED_BY_EXIT = 0x20026, STOPPED_BY_ERROR = 0x20024 };

static _Noreturn void leave(uintptr_t reason) {
    for (;;) (void)host(SYS_EXIT, (const void *)reason);
}

/* ---- The stack: painted below the caller, it tells how far a call has come down ---- */

size_t stack_of(void (*call)(void)) {
    const uint32_t paint = 0x5afe57ac;
    uint32_t *here;
    __asm__ volatile("mov %0, sp" : "=r"(here));
    for (volatile uint32_t *word = stack_low; word < here; word++) *word = paint;
    call();
    const volatile uint32_t *touched = stack_low;
    while (touched < here && *touched == paint) touched++;
    return (size_t)(here - touched) * sizeof(uint32_t);
}

/* ---- Reset, and whatever must not happen ---- */

_Noreturn void reset(void);
_Noreturn void reset(void) {
    const uint32_t *from = image_data;
    for (uint32_t *to = ram_data; to < ram_data_end; to++) *to = *from++;
    for (uint32_t *to = ram_zero; to < ram_zero_end; to++) *to = 0;
    console_open();
    answers();
    stacks();
    leave(STOPPED_BY_EXIT);
}

static _Noreturn void fault(void) {
    static const char text[] = "fault";
    say(text, sizeof text - 1);
    leave(STOPPED_BY_ERROR);
}

typedef union vector {
    uint32_t *stack;
    void (*handler)(void);
} vector;
__attribute__((__section__(".vectors"), __used__)) static const vector vectors[16] = {
    {.stack = stack_top}, {.handler = reset}, {.handler = fault}, {.handler = fault},
    {.handler = fault},   {.handler = fault}, {.handler = fault}, {.handler = fault},
    {.handler = fault},   {.handler = fault}, {.handler = fault}, {.handler = fault},
    {.handler = fault},   {.handler = fault}, {.handler = fault}, {.handler = fault},
};
