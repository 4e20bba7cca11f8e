/* A certificate that nobody vouches for is accepted when it is the one that was pinned, and no other one is. */
#include "recorder.h"

static int fetch(struct recorder *seen, char event) {
    (void)seen;
    (void)event;
    return 0;
}

/* The certificate that the host showed, as the property tells it. */
static uint8_t *certificate_of(const char *host, size_t *length) {
    struct recorder seen;
    const uint8_t *shown;
    uint8_t *copy;
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    record(&seen, handle);
    seen.act = fetch;
    seen.act_in = 'A';
    seen.accept = 0;
    CHECK_INT(tsysreversal_reverse(handle), 280);
    CHECK_INT(seen.acted, 1);
    shown = tsysreversal_get_ssl_server_cert_encoded(handle, length);
    CHECK(shown != NULL && *length > 500);
    copy = (uint8_t *)malloc(*length);
    memcpy(copy, shown, *length);
    tsysreversal_destroy(handle);
    return copy;
}

static void try(const char *host, const uint8_t *pinned, size_t length, int code) {
    size_t read = 0;
    const uint8_t *back;
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    CHECK_INT(tsysreversal_set_ssl_accept_server_cert_encoded(handle, pinned, length), 0);
    back = tsysreversal_get_ssl_accept_server_cert_encoded(handle, &read);
    CHECK(back != NULL && read == length && memcmp(back, pinned, length) == 0);
    CHECK_INT(tsysreversal_set_ssl_accept_server_cert_encoded(handle, (const uint8_t *)"no", 2), 502);
    back = tsysreversal_get_ssl_accept_server_cert_encoded(handle, &read);
    CHECK_INT(read, length);
    CHECK_INT(tsysreversal_reverse(handle), code);
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), code == 0 ? "answered" : "not-sent");
    tsysreversal_destroy(handle);
}

int main(void) {
    size_t strangers, selfs;
    uint8_t *stranger = certificate_of("STRANGER", &strangers);
    uint8_t *self = certificate_of("SELF", &selfs);
    try("STRANGER", stranger, strangers, 0);
    try("SELF", self, selfs, 0);
    try("STRANGER", self, selfs, 280);
    try("SELF", stranger, strangers, 280);
    free(stranger);
    free(self);
    return report();
}
