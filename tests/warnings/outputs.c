/* What users write to an output that the compiler has just seen made: of some it knows that there is no text. Only compiled. */
#include <regengo/dsl.h>

#include <stdio.h>

rg_status to_nothing(void);
rg_status to_nothing(void) {
    rg_output out = rg_to_buffer(NULL, 0);
    return rg_put_text(&out, "of no room\n");
}

rg_status to_file(FILE *file, rg_span span);
rg_status to_file(FILE *file, rg_span span) {
    rg_output out = rg_to_file(file);
    return rg_put_span(&out, span);
}

rg_status to_fd(const char *bytes, size_t n);
rg_status to_fd(const char *bytes, size_t n) {
    rg_output out = rg_to_fd(1);
    return rg_put(&out, bytes, n);
}

char *to_heap(const char *text);
char *to_heap(const char *text) {
    rg_output out = rg_to_heap();
    rg_put_text(&out, text);
    rg_put_text(&out, "\n");
    return out.text;
}
