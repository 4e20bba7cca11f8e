/* The library as a plug-in: loaded, used on threads, unloaded while they live, and loaded again. Each use is a reversal
 * over TLS, with a certificate of this side when TSYS_CLIENT names a file with one and its key. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 2, ROUNDS = 3 };

static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;
static int checks, failures;

#define CHECK(condition)                                              \
    do {                                                              \
        int fine = (condition) != 0;                                  \
        pthread_mutex_lock(&counting);                                \
        checks++;                                                     \
        failures += !fine;                                            \
        pthread_mutex_unlock(&counting);                              \
        if (!fine) {                                                  \
            fprintf(stderr, "%d: %s\n", __LINE__, #condition);        \
        }                                                             \
    } while (0)

static const char *path;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int unloaded;
static int used;

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

static char *content(const char *file) {
    static const size_t most = 1 << 16;
    char *text = calloc(most, 1);
    FILE *stream = file != NULL ? fopen(file, "rb") : NULL;
    CHECK(text != NULL && stream != NULL && fread(text, 1, most - 1, stream) > 0);
    if (stream != NULL) {
        fclose(stream);
    }
    return text;
}

static const char *merchant[][2] = {
    {"tsysreversal_set_merchant_bank_id", "999995"},
    {"tsysreversal_set_merchant_number", "888000002447"},
    {"tsysreversal_set_merchant_store_number", "5999"},
    {"tsysreversal_set_merchant_terminal_number", "1515"},
    {"tsysreversal_set_merchant_category_code", "5999"},
    {"tsysreversal_set_merchant_zip", "27713"},
    {"tsysreversal_set_settlement_amount", "5000"},
};

static const char *variables[][2] = {{"Port", "TSYS_PORT"}, {"SSLCACertFilePaths", "TSYS_CA"}};

/* A reversal at the host that the environment tells of. */
static void prepare(void *library, void *handle, const char *(*config)(void *, const char *)) {
    int (*parse)(void *, const char *) = NULL;
    int (*set_text)(void *, const char *) = NULL;
    int (*set_number)(void *, int) = NULL;
    char line[4096];
    char *aggregate = content(getenv("TSYS_AGGREGATE"));
    size_t index;
    CHECK(config(handle, "Server=localhost") != NULL && config(handle, "SSLEnabledProtocols=15360") != NULL);
    for (index = 0; index < sizeof variables / sizeof variables[0]; index++) {
        const char *value = getenv(variables[index][1]);
        CHECK(value != NULL && snprintf(line, sizeof line, "%s=%s", variables[index][0], value) < (int)sizeof line);
        CHECK(config(handle, line) != NULL);
    }
    TAKE(parse, library, "tsysreversal_parse_aggregate");
    CHECK(parse(handle, aggregate) == 0);
    for (index = 0; index < sizeof merchant / sizeof merchant[0]; index++) {
        TAKE(set_text, library, merchant[index][0]);
        CHECK(set_text(handle, merchant[index][1]) == 0);
    }
    TAKE(set_number, library, "tsysreversal_set_transaction_number");
    CHECK(set_number(handle, 3) == 0);
    free(aggregate);
}

/* The certificate and key of TSYS_CLIENT. */
static void introduce(void *library, void *handle) {
    int (*set_type)(void *, int) = NULL;
    int (*set_store)(void *, const unsigned char *, size_t) = NULL;
    int (*set_subject)(void *, const char *) = NULL;
    const char *file = getenv("TSYS_CLIENT");
    if (file == NULL) {
        return;
    }
    TAKE(set_type, library, "tsysreversal_set_ssl_cert_store_type");
    TAKE(set_store, library, "tsysreversal_set_ssl_cert_store");
    TAKE(set_subject, library, "tsysreversal_set_ssl_cert_subject");
    CHECK(set_type(handle, 6) == 0);
    CHECK(set_store(handle, (const unsigned char *)file, strlen(file)) == 0);
    CHECK(set_subject(handle, "*") == 0);
}

static void use(void *library) {
    void *(*create)(void) = NULL;
    void (*destroy)(void *) = NULL;
    int (*reverse)(void *) = NULL;
    const char *(*config)(void *, const char *) = NULL;
    const char *(*last_error)(void *) = NULL;
    const char *(*response_code)(void *) = NULL;
    void *handle;
    TAKE(create, library, "tsysreversal_create");
    TAKE(destroy, library, "tsysreversal_destroy");
    TAKE(reverse, library, "tsysreversal_reverse");
    TAKE(config, library, "tsysreversal_config");
    TAKE(last_error, library, "tsysreversal_last_error");
    TAKE(response_code, library, "tsysreversal_get_response_code");
    handle = create();
    CHECK(handle != NULL);
    CHECK(strcmp(config(handle, "Port=1"), "1") == 0);
    CHECK(reverse(handle) == 593);
    CHECK(strstr(last_error(handle), "Missing") != NULL);
    prepare(library, handle, config);
    introduce(library, handle);
    CHECK(reverse(handle) == 0);
    /* The first one; the others find it reversed, or that nothing more would be released. */
    CHECK(strstr("00 77 79", response_code(handle)) != NULL && *response_code(handle) != '\0');
    destroy(handle);
}

static void *plug_in(void *library) {
    use(library);
    pthread_mutex_lock(&lock);
    used++;
    pthread_cond_broadcast(&changed);
    while (!unloaded) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    /* What the library left on this thread is cleaned up now. */
    return NULL;
}

int main(int count, char **arguments) {
    int round, index;
    if (count != 2) {
        return 2;
    }
    path = arguments[1];
    for (round = 0; round < ROUNDS; round++) {
        pthread_t threads[THREADS];
        void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) {
            fprintf(stderr, "%s\n", dlerror());
            return 2;
        }
        used = unloaded = 0;
        for (index = 0; index < THREADS; index++) {
            CHECK(pthread_create(&threads[index], NULL, plug_in, library) == 0);
        }
        pthread_mutex_lock(&lock);
        while (used < THREADS) {
            pthread_cond_wait(&changed, &lock);
        }
        pthread_mutex_unlock(&lock);
        CHECK(dlclose(library) == 0);
        pthread_mutex_lock(&lock);
        unloaded = 1;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
        for (index = 0; index < THREADS; index++) {
            CHECK(pthread_join(threads[index], NULL) == 0);
        }
    }
    printf("%d checks\n", checks);
    return failures != 0;
}
