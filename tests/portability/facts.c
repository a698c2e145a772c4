/* Prints what a machine is, as far as the headers could care: byte order, bits of a pointer, whether a plain char has a
 * sign, bytes of a small enum. The script proves by it that it really is on the machine that it names. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum small { ONE = 1 };

int main(void) {
    const uint32_t number = 1;
    unsigned char bytes[sizeof number];
    memcpy(bytes, &number, sizeof number);
    printf("%s %zu %s %zu\n", bytes[0] == 1 ? "little" : "big", sizeof(void *) * CHAR_BIT,
           CHAR_MIN < 0 ? "signed" : "unsigned", sizeof(enum small));
    return ONE - 1;
}
