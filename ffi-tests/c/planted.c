/* A library that nobody should load: it leaves a mark when somebody does. */
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void leave_a_mark(void) {
    FILE *mark = fopen(MARK, "w");
    if (mark == NULL) {
        abort();
    }
    fclose(mark);
}
