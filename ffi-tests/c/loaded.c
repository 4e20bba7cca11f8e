/* The library as a plug-in: loaded, used on a thread, unloaded while the thread lives, and loaded again. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static int checks, failures;

#define CHECK(condition)                                              \
    do {                                                              \
        checks++;                                                     \
        if (!(condition)) {                                           \
            failures++;                                               \
            fprintf(stderr, "%d: %s\n", __LINE__, #condition);        \
        }                                                             \
    } while (0)

static const char *path;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int used, unloaded;

static void *symbol(void *library, const char *name) {
    void *found = dlsym(library, name);
    CHECK(found != NULL);
    return found;
}

/* What dlsym gives is a function; C99 knows no cast for that. */
#define TAKE(pointer, library, name)                                  \
    do {                                                              \
        void *found = symbol(library, name);                          \
        memcpy(&(pointer), &found, sizeof(pointer));                  \
    } while (0)

static void use(void *library) {
    void *(*create)(void) = NULL;
    void (*destroy)(void *) = NULL;
    int (*reverse)(void *) = NULL;
    const char *(*config)(void *, const char *) = NULL;
    const char *(*last_error)(void *) = NULL;
    void *handle;
    TAKE(create, library, "tsysreversal_create");
    TAKE(destroy, library, "tsysreversal_destroy");
    TAKE(reverse, library, "tsysreversal_reverse");
    TAKE(config, library, "tsysreversal_config");
    TAKE(last_error, library, "tsysreversal_last_error");
    handle = create();
    CHECK(handle != NULL);
    CHECK(strcmp(config(handle, "Port=1"), "1") == 0);
    CHECK(reverse(handle) == 593);
    CHECK(strstr(last_error(handle), "Missing") != NULL);
    destroy(handle);
}

static void *plug_in(void *library) {
    use(library);
    pthread_mutex_lock(&lock);
    used = 1;
    pthread_cond_broadcast(&changed);
    while (!unloaded) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    /* What the library left on this thread is cleaned up now. */
    return NULL;
}

int main(int count, char **arguments) {
    int round;
    if (count != 2) {
        return 2;
    }
    path = arguments[1];
    for (round = 0; round < 3; round++) {
        pthread_t thread;
        void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) {
            fprintf(stderr, "%s\n", dlerror());
            return 2;
        }
        used = unloaded = 0;
        CHECK(pthread_create(&thread, NULL, plug_in, library) == 0);
        pthread_mutex_lock(&lock);
        while (!used) {
            pthread_cond_wait(&changed, &lock);
        }
        pthread_mutex_unlock(&lock);
        CHECK(dlclose(library) == 0);
        pthread_mutex_lock(&lock);
        unloaded = 1;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
        CHECK(pthread_join(thread, NULL) == 0);
    }
    printf("%d checks\n", checks);
    return failures != 0;
}
