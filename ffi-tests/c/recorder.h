/* Records the events of an object, and lets a test act inside one of them. */
#ifndef RECORDER_H
#define RECORDER_H

#include "check.h"

struct recorder {
    tsysreversal_t *handle;
    /* A letter for each event: C connected, c failed to connect, O out, I in, D disconnected, E error, A
     * authentication, S status. */
    char seen[512];
    int connected, disconnected, error; /* the codes */
    int accept;                         /* -1 leaves it */
    int proposed;                       /* what accept was */
    char status[128];
    char description[256];
    char out[1024], in[1024];
    size_t out_length, in_length;
    char act_in; /* the event in which act is called; '*' for each */
    int (*act)(struct recorder *recorder, char event);
    int acted;
};

static inline int note(struct recorder *recorder, tsysreversal_t *handle, char event, size_t size, size_t known) {
    const size_t length = strlen(recorder->seen);
    CHECK(handle == recorder->handle);
    CHECK_INT(size, known);
    if (length + 1 < sizeof recorder->seen) {
        recorder->seen[length] = event;
        recorder->seen[length + 1] = 0;
    }
    if (recorder->act != NULL && (recorder->act_in == '*' || recorder->act_in == event)) {
        recorder->acted++;
        return recorder->act(recorder, event);
    }
    return 0;
}

static inline void keep(char *place, size_t room, const char *text) {
    strncpy(place, text, room - 1);
    place[room - 1] = 0;
}

static inline int on_connected(tsysreversal_t *handle, const tsysreversal_connected_event_t *event, void *user) {
    struct recorder *recorder = (struct recorder *)user;
    recorder->connected = event->status_code;
    keep(recorder->description, sizeof recorder->description, event->description);
    return note(recorder, handle, event->status_code == 0 ? 'C' : 'c', event->size, sizeof *event);
}

static inline int on_packet_in(tsysreversal_t *handle, const tsysreversal_data_packet_in_event_t *event, void *user) {
    struct recorder *recorder = (struct recorder *)user;
    CHECK_INT(event->data_packet[event->data_packet_len], 0);
    if (event->data_packet_len <= sizeof recorder->in) {
        memcpy(recorder->in, event->data_packet, event->data_packet_len);
        recorder->in_length = event->data_packet_len;
    }
    return note(recorder, handle, 'I', event->size, sizeof *event);
}

static inline int on_packet_out(tsysreversal_t *handle, const tsysreversal_data_packet_out_event_t *event,
                                void *user) {
    struct recorder *recorder = (struct recorder *)user;
    CHECK_INT(event->data_packet[event->data_packet_len], 0);
    if (event->data_packet_len <= sizeof recorder->out) {
        memcpy(recorder->out, event->data_packet, event->data_packet_len);
        recorder->out_length = event->data_packet_len;
    }
    return note(recorder, handle, 'O', event->size, sizeof *event);
}

static inline int on_disconnected(tsysreversal_t *handle, const tsysreversal_disconnected_event_t *event,
                                  void *user) {
    struct recorder *recorder = (struct recorder *)user;
    recorder->disconnected = event->status_code;
    CHECK(event->description != NULL && event->description[0] != 0);
    return note(recorder, handle, 'D', event->size, sizeof *event);
}

static inline int on_error(tsysreversal_t *handle, const tsysreversal_error_event_t *event, void *user) {
    struct recorder *recorder = (struct recorder *)user;
    recorder->error = event->error_code;
    CHECK(event->description != NULL && event->description[0] != 0);
    return note(recorder, handle, 'E', event->size, sizeof *event);
}

/* Everything that is told about the server's certificate is what an object tells that is given it to accept; only the
   subject there names a certificate of a store. */
static inline void check_server_certificate(tsysreversal_t *handle, const uint8_t *encoded, size_t length) {
    static const char server[] = "ssl_server_cert_", accept[] = "ssl_accept_server_cert_";
    static char shown[16384], expected[16384];
    char name[64];
    size_t index, visited = 0;
    tsysreversal_t *other = tsysreversal_create();
    CHECK_INT(tsysreversal_set_ssl_accept_server_cert_encoded(other, encoded, length), 0);
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (strncmp(row->name, server, sizeof server - 1) != 0) {
            continue;
        }
        visited++;
        sprintf(name, "%s%s", accept, row->name + sizeof server - 1);
        CHECK(read_as_text(handle, row, shown, sizeof shown));
        CHECK(read_as_text(other, tsysreversal_property_by_name(name), expected, sizeof expected));
        if (strcmp(row->name, "ssl_server_cert_subject") != 0) {
            CHECK_TEXT(shown, expected);
        }
    }
    CHECK_INT(visited, 27);
    CHECK_TEXT(tsysreversal_get_ssl_server_cert_version(handle), "V3");
    CHECK(strlen(tsysreversal_get_ssl_server_cert_effective_date(handle)) == 20);
    CHECK(tsysreversal_get_ssl_server_cert_public_key_length(handle) >= 256);
    tsysreversal_destroy(other);
}

static inline int on_authentication(tsysreversal_t *handle, tsysreversal_ssl_server_authentication_event_t *event,
                                    void *user) {
    struct recorder *recorder = (struct recorder *)user;
    CHECK_INT(event->cert_encoded[event->cert_encoded_len], 0);
    CHECK_INT(strlen((const char *)event->cert_encoded), event->cert_encoded_len);
    CHECK(strncmp((const char *)event->cert_encoded, "-----BEGIN CERTIFICATE-----", 27) == 0);
    CHECK(event->cert_subject[0] != 0 && event->cert_issuer[0] != 0);
    CHECK_TEXT(tsysreversal_get_ssl_server_cert_subject(handle), event->cert_subject);
    CHECK_TEXT(tsysreversal_get_ssl_server_cert_issuer(handle), event->cert_issuer);
    check_server_certificate(handle, event->cert_encoded, event->cert_encoded_len);
    keep(recorder->status, sizeof recorder->status, event->status);
    recorder->proposed = event->accept;
    if (recorder->accept >= 0) {
        event->accept = recorder->accept;
    }
    return note(recorder, handle, 'A', event->size, sizeof *event);
}

static inline int on_status(tsysreversal_t *handle, const tsysreversal_ssl_status_event_t *event, void *user) {
    CHECK(event->message != NULL && event->message[0] != 0);
    return note((struct recorder *)user, handle, 'S', event->size, sizeof *event);
}

/* Has all seven events of the object recorded. */
static inline void record(struct recorder *recorder, tsysreversal_t *handle) {
    memset(recorder, 0, sizeof *recorder);
    recorder->handle = handle;
    recorder->accept = recorder->proposed = -1;
    recorder->connected = recorder->disconnected = recorder->error = -1;
    CHECK_INT(tsysreversal_on_connected(handle, on_connected, recorder), 0);
    CHECK_INT(tsysreversal_on_data_packet_in(handle, on_packet_in, recorder), 0);
    CHECK_INT(tsysreversal_on_data_packet_out(handle, on_packet_out, recorder), 0);
    CHECK_INT(tsysreversal_on_disconnected(handle, on_disconnected, recorder), 0);
    CHECK_INT(tsysreversal_on_error(handle, on_error, recorder), 0);
    CHECK_INT(tsysreversal_on_ssl_server_authentication(handle, on_authentication, recorder), 0);
    CHECK_INT(tsysreversal_on_ssl_status(handle, on_status, recorder), 0);
}

/* How often an event was seen. */
static inline int times(const struct recorder *recorder, char event) {
    int count = 0;
    const char *place;
    for (place = recorder->seen; *place != 0; place++) {
        count += *place == event;
    }
    return count;
}

/* The events without those of the status, whose number is not fixed. */
static inline const char *without_status(const struct recorder *recorder) {
    static char events[512];
    size_t length = 0;
    const char *place;
    for (place = recorder->seen; *place != 0; place++) {
        if (*place != 'S') {
            events[length++] = *place;
        }
    }
    events[length] = 0;
    return events;
}

#endif
