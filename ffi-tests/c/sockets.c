/* What the kernel has of the socket settings while a connection is open: the settings are the arguments. Prints the
   option of the kernel, and what the setting reads. */
#include "recorder.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

enum { MOST_DESCRIPTORS = 256 };

/* The descriptor of the connection to this port. */
static int connection_to(int port) {
    int number;
    for (number = 3; number < MOST_DESCRIPTORS; number++) {
        struct sockaddr_in peer;
        socklen_t length = sizeof peer;
        if (getpeername(number, (struct sockaddr *)&peer, &length) == 0 && peer.sin_family == AF_INET &&
            ntohs(peer.sin_port) == port) {
            return number;
        }
    }
    return -1;
}

static int option(int number, int level, int name) {
    int value = -1;
    socklen_t length = sizeof value;
    CHECK_INT(getsockopt(number, level, name, &value, &length), 0);
    return value;
}

static int look(struct recorder *recorder, char event) {
    const int number = connection_to(atoi(about_host("TSYS", "PORT")));
    (void)event;
    CHECK(number >= 3);
    printf("keepalive %d\n", option(number, SOL_SOCKET, SO_KEEPALIVE) != 0);
    printf("idle %d\n", option(number, IPPROTO_TCP, TCP_KEEPIDLE));
    printf("interval %d\n", option(number, IPPROTO_TCP, TCP_KEEPINTVL));
    printf("nodelay %d\n", option(number, IPPROTO_TCP, TCP_NODELAY) != 0);
    printf("in %d\n", option(number, SOL_SOCKET, SO_RCVBUF));
    printf("out %d\n", option(number, SOL_SOCKET, SO_SNDBUF));
    printf("InBufferSize %s\n", tsysreversal_config(recorder->handle, "InBufferSize"));
    printf("OutBufferSize %s\n", tsysreversal_config(recorder->handle, "OutBufferSize"));
    return 0;
}

int main(int count, char **arguments) {
    struct recorder seen;
    tsysreversal_t *handle = tsysreversal_create();
    int index;
    prepare(handle, "TSYS");
    record(&seen, handle);
    seen.act_in = 'C';
    seen.act = look;
    for (index = 1; index < count; index++) {
        CHECK(tsysreversal_config(handle, arguments[index]) != NULL);
    }
    CHECK_INT(tsysreversal_reverse(handle), 0);
    CHECK_INT(seen.acted, 1);
    tsysreversal_destroy(handle);
    return report();
}
