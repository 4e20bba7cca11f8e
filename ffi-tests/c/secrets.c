/* Card data and passwords that are easy to recognise go in wherever they can, whatever goes wrong; every text that
 * comes back out is printed, and the harness searches it. The packet events alone may hold them. */
#include "recorder.h"
#include "scenario.h"

static int texts;

static void tell(const char *text) {
    texts++;
    printf("text: %s\n", text != NULL ? text : "(null)");
}

static int show_status(tsysreversal_t *handle, const tsysreversal_ssl_status_event_t *event, void *user) {
    (void)handle;
    (void)user;
    tell(event->message);
    return 0;
}

static int show_connected(tsysreversal_t *handle, const tsysreversal_connected_event_t *event, void *user) {
    (void)handle;
    (void)user;
    tell(event->description);
    return 0;
}

static int show_disconnected(tsysreversal_t *handle, const tsysreversal_disconnected_event_t *event, void *user) {
    (void)handle;
    (void)user;
    tell(event->description);
    return 0;
}

static int show_error(tsysreversal_t *handle, const tsysreversal_error_event_t *event, void *user) {
    (void)handle;
    (void)user;
    tell(event->description);
    return 0;
}

static int show_authentication(tsysreversal_t *handle, tsysreversal_ssl_server_authentication_event_t *event,
                               void *user) {
    (void)handle;
    (void)user;
    tell(event->cert_subject);
    tell(event->cert_issuer);
    tell(event->status);
    return 0;
}

static void listen_to(tsysreversal_t *handle) {
    CHECK_INT(tsysreversal_on_ssl_status(handle, show_status, NULL), 0);
    CHECK_INT(tsysreversal_on_connected(handle, show_connected, NULL), 0);
    CHECK_INT(tsysreversal_on_disconnected(handle, show_disconnected, NULL), 0);
    CHECK_INT(tsysreversal_on_error(handle, show_error, NULL), 0);
    CHECK_INT(tsysreversal_on_ssl_server_authentication(handle, show_authentication, NULL), 0);
}

/* The markers; the harness passes them. */
static const char *card, *track, *cvv, *password;

/* Gives every property and setting what it is not made for, and shows what is said about it. */
static void give_everywhere(tsysreversal_t *handle, const char *marker) {
    char line[512], wrong[128];
    size_t index;
    sprintf(wrong, "%.100s!\n", marker);
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        write_as_text(handle, row, marker);
        tell(tsysreversal_last_error(handle));
        write_as_text(handle, row, wrong);
        tell(tsysreversal_last_error(handle));
    }
    for (index = 0; index < tsysreversal_setting_count(); index++) {
        const tsysreversal_setting_t *row = tsysreversal_setting(index);
        if (strcmp(row->name, "SSLKeyLogFile") == 0) {
            continue;
        }
        sprintf(line, "%.80s=%.100s", row->name, marker);
        tsysreversal_config(handle, line);
        tell(tsysreversal_last_error(handle));
    }
    tsysreversal_config(handle, marker);
    tell(tsysreversal_last_error(handle));
    sprintf(line, "%.100s=Server", marker);
    tsysreversal_config(handle, line);
    tell(tsysreversal_last_error(handle));
    tsysreversal_parse_aggregate(handle, marker);
    tell(tsysreversal_last_error(handle));
    sprintf(line, "<a><CardNumber>%.100s</CardNumber><ApprovalCode>%.100s</ApprovalCode></a>", marker, marker);
    tsysreversal_parse_aggregate(handle, line);
    tell(tsysreversal_last_error(handle));
    sprintf(line, "<a><CardNumber>%.100s<ApprovalCode></a>", marker);
    tsysreversal_parse_aggregate(handle, line);
    tell(tsysreversal_last_error(handle));
    sprintf(line, "<a><%.100s>", marker);
    tsysreversal_parse_aggregate(handle, line);
    tell(tsysreversal_last_error(handle));
    tsysreversal_reverse(handle);
    tell(tsysreversal_last_error(handle));
}

static void load(tsysreversal_t *handle) {
    CHECK_INT(tsysreversal_set_card_number(handle, card), 0);
    CHECK_INT(tsysreversal_set_card_magnetic_stripe(handle, track), 0);
    CHECK_INT(tsysreversal_set_card_cvv_data(handle, cvv), 0);
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, password), 0);
    setting(handle, "FirewallPassword", password);
    setting(handle, "LogSSLPackets", "True");
}

static int every_scenario(const char *path) {
    FILE *list = fopen(path, "r");
    struct scenario scenario;
    int visited = 0;
    while (list != NULL && next_scenario(list, &scenario)) {
        tsysreversal_t *handle = tsysreversal_create();
        prepare_scenario(handle, &scenario);
        load(handle);
        listen_to(handle);
        tsysreversal_reverse(handle);
        tell(tsysreversal_last_error(handle));
        tell(tsysreversal_config(handle, "BuildInfo"));
        tell(tsysreversal_config(handle, "LicenseInfo"));
        tsysreversal_destroy(handle);
        visited++;
    }
    fclose(list);
    return visited;
}

int main(int count, char **arguments) {
    tsysreversal_t *handle = tsysreversal_create();
    size_t index;
    if (count != 6) {
        return 2;
    }
    card = arguments[2];
    track = arguments[3];
    cvv = arguments[4];
    password = arguments[5];
    listen_to(handle);
    for (index = 2; index < 6; index++) {
        give_everywhere(handle, arguments[index]);
    }
    tsysreversal_destroy(handle);
    CHECK(texts > 4 * 2 * 147);
    printf("%d scenarios\n", every_scenario(arguments[1]));
    printf("%d texts\n", texts);
    return report();
}
