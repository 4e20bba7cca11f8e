/* Loaded before the C library (LD_PRELOAD): makes a call of it fail, or never return, as the environment says.

   FAULT_CALL    the name of the call: socket, connect, bind, setsockopt, send, recv, epoll_create1, epoll_wait, eventfd,
                 pthread_create or getaddrinfo
   FAULT_NUMBER  the errno that it sets; what getaddrinfo returns; "hang" for a call that never returns
   FAULT_AFTER   how many calls succeed before (0 when it is not set)
   FAULT_ERRNO   the errno that getaddrinfo leaves besides
   FAULT_TIMES   how many calls fail then (all when it is not set)
   ADDRESSES     what getaddrinfo answers for every name: addresses joined by commas

   Calls for anything but TCP over IP go through: the resolver and the logger of the system have sockets too. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

static atomic_int calls;

static int number(const char *name, int otherwise) {
    const char *text = getenv(name);
    return text != NULL ? atoi(text) : otherwise;
}

/* Whether this call fails; it never comes back when it is to hang. */
static int fails(const char *call) {
    const char *chosen = getenv("FAULT_CALL"), *how = getenv("FAULT_NUMBER");
    int count, after = number("FAULT_AFTER", 0), times = number("FAULT_TIMES", -1);
    if (chosen == NULL || how == NULL || strcmp(chosen, call) != 0) {
        return 0;
    }
    count = atomic_fetch_add(&calls, 1);
    if (count < after || (times >= 0 && count >= after + times)) {
        return 0;
    }
    while (strcmp(how, "hang") == 0) {
        pause();
    }
    errno = atoi(how);
    return 1;
}

static int is_ip(int family) { return family == AF_INET || family == AF_INET6; }

static int is_tcp(int socket) {
    int type = 0, domain = 0;
    socklen_t size = sizeof type;
    return getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM &&
           getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && is_ip(domain);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int socket(int domain, int type, int protocol) {
    if (is_ip(domain) && (type & 0xF) == SOCK_STREAM && fails("socket")) {
        return -1;
    }
    return NEXT(socket)(domain, type, protocol);
}

int connect(int socket, const struct sockaddr *address, socklen_t length) {
    if (is_tcp(socket) && fails("connect")) {
        return -1;
    }
    return NEXT(connect)(socket, address, length);
}

int bind(int socket, const struct sockaddr *address, socklen_t length) {
    if (is_tcp(socket) && fails("bind")) {
        return -1;
    }
    return NEXT(bind)(socket, address, length);
}

int setsockopt(int socket, int level, int name, const void *value, socklen_t length) {
    if (is_tcp(socket) && fails("setsockopt")) {
        return -1;
    }
    return NEXT(setsockopt)(socket, level, name, value, length);
}

ssize_t send(int socket, const void *bytes, size_t length, int flags) {
    if (is_tcp(socket) && fails("send")) {
        return -1;
    }
    return NEXT(send)(socket, bytes, length, flags);
}

ssize_t recv(int socket, void *bytes, size_t length, int flags) {
    if (is_tcp(socket) && fails("recv")) {
        return -1;
    }
    return NEXT(recv)(socket, bytes, length, flags);
}

int epoll_create1(int flags) { return fails("epoll_create1") ? -1 : NEXT(epoll_create1)(flags); }

int epoll_wait(int poll, struct epoll_event *events, int most, int timeout) {
    return fails("epoll_wait") ? -1 : NEXT(epoll_wait)(poll, events, most, timeout);
}

int eventfd(unsigned int value, int flags) { return fails("eventfd") ? -1 : NEXT(eventfd)(value, flags); }

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
    return fails("pthread_create") ? errno : NEXT(pthread_create)(thread, attributes, start, argument);
}

static const char *rest_of_list(const char *list) {
    const char *comma = strchr(list, ',');
    return comma != NULL ? comma + 1 : list + strlen(list);
}

/* The addresses of the list that are of the kind asked for, one result after the other. */
static int from_list(const char *list, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    char address[64];
    int code = EAI_NODATA;
    *found = NULL;
    for (; *list != 0; list = rest_of_list(list)) {
        const size_t length = strcspn(list, ",");
        if (length >= sizeof address) {
            return EAI_FAIL;
        }
        memcpy(address, list, length);
        address[length] = 0;
        if (NEXT(getaddrinfo)(address, service, hints, found) == 0) {
            code = 0;
            while (*found != NULL) {
                found = &(*found)->ai_next;
            }
        }
    }
    return code;
}

int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    const char *how = getenv("FAULT_NUMBER"), *list = getenv("ADDRESSES");
    if (fails("getaddrinfo")) {
        errno = number("FAULT_ERRNO", 0);
        return atoi(how);
    }
    return list != NULL ? from_list(list, service, hints, found) : NEXT(getaddrinfo)(host, service, hints, found);
}
