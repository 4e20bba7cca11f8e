/*
 * A server on GnuTLS for the tests of TLS: loopback only, one connection after the other.
 *
 *     gnutls_server <priorities> <certificate.pem> <key.pem>
 *
 * It prints "ACCEPT 127.0.0.1:<port>", then a line for each connection: "session <what was negotiated>" or
 * "refused <why>". It ends with its standard input.
 */
#include <arpa/inet.h>
#include <gnutls/gnutls.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* How long a peer may say nothing, in milliseconds. */
#define PATIENCE 20000

static void require(int result, const char *what) {
    if (result < 0) {
        fprintf(stderr, "%s: %s\n", what, gnutls_strerror(result));
        exit(1);
    }
}

static int listen_on_loopback(void) {
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, length) != 0 || listen(listener, 16) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &length) != 0) {
        perror("listen");
        exit(1);
    }
    printf("ACCEPT 127.0.0.1:%d\n", ntohs(address.sin_port));
    return listener;
}

/* Waits for the next connection; -1 when the standard input ends. */
static int next_connection(int listener) {
    struct pollfd either[] = {{.fd = listener, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
    if (poll(either, 2, -1) < 0 || either[1].revents != 0) {
        return -1;
    }
    return accept(listener, NULL, NULL);
}

/* Does the handshake, says how it went, and waits for the peer's end. */
static void serve(int connection, gnutls_priority_t priorities, gnutls_certificate_credentials_t identity) {
    gnutls_session_t session;
    char byte;
    int result;
    require(gnutls_init(&session, GNUTLS_SERVER | GNUTLS_NO_TICKETS | GNUTLS_NO_SIGNAL), "session");
    require(gnutls_priority_set(session, priorities), "priorities");
    require(gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, identity), "credentials");
    gnutls_transport_set_int(session, connection);
    gnutls_handshake_set_timeout(session, PATIENCE);
    gnutls_record_set_timeout(session, PATIENCE);
    do {
        result = gnutls_handshake(session);
    } while (result < 0 && !gnutls_error_is_fatal(result));
    if (result == GNUTLS_E_SUCCESS) {
        char *description = gnutls_session_get_desc(session);
        printf("session %s\n", description);
        gnutls_free(description);
        while (gnutls_record_recv(session, &byte, 1) > 0) {
        }
        gnutls_bye(session, GNUTLS_SHUT_WR);
    } else {
        printf("refused %s\n", gnutls_strerror(result));
    }
    gnutls_deinit(session);
}

int main(int count, char **arguments) {
    gnutls_certificate_credentials_t identity;
    gnutls_priority_t priorities;
    const char *rest = NULL;
    int listener, connection;
    if (count != 4) {
        fprintf(stderr, "usage: gnutls_server <priorities> <certificate.pem> <key.pem>\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    setvbuf(stdout, NULL, _IOLBF, 0);
    require(gnutls_certificate_allocate_credentials(&identity), "credentials");
    require(gnutls_certificate_set_x509_key_file(identity, arguments[2], arguments[3], GNUTLS_X509_FMT_PEM), "key");
    require(gnutls_certificate_set_known_dh_params(identity, GNUTLS_SEC_PARAM_MEDIUM), "parameters");
    if (gnutls_priority_init(&priorities, arguments[1], &rest) < 0) {
        fprintf(stderr, "priorities: %s\n", rest == NULL ? "" : rest);
        return 1;
    }
    listener = listen_on_loopback();
    while ((connection = next_connection(listener)) >= 0) {
        serve(connection, priorities, identity);
        close(connection);
    }
    return 0;
}
