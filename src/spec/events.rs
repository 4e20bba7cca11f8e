//! The seven events.

use super::Kind::{Boolean, Bytes, Integer, Text};
use super::{Event, EventParameter, Kind, table};

/// A parameter that a handler only reads.
const fn parameter(
    name: &'static str,
    cxx_name: &'static str,
    kind: Kind,
    docs: &'static str,
) -> EventParameter {
    EventParameter { name, cxx_name, kind, writable: false, docs }
}

/// The packet parameter of both packet events.
const PACKET: EventParameter =
    parameter("data_packet", "DataPacket", Bytes, "The frame, from STX to the check character, unmasked.");

table! {
    /// Every event, in the order of its id.
    EVENTS: Event;
    ON_CONNECTED = Event {
        id: 1,
        name: "on_connected",
        cxx_name: "Connected",
        parameters: &[
            parameter("status_code", "StatusCode", Integer, "0, or the code of the error."),
            parameter("description", "Description", Text, "`OK`, or the text of the error."),
        ],
        summary: "A connection to the host is ready, or could not be made.",
        details: "Fires once in each call of `reverse` that gets as far as connecting. With 0 the TLS \
                  handshake is done and the server is accepted, so that the request goes out next; \
                  otherwise `reverse` fails with the same code.\n\n\
                  For each event with 0 there is exactly one `on_disconnected` later.",
    };
    ON_DATA_PACKET_IN = Event {
        id: 2,
        name: "on_data_packet_in",
        cxx_name: "DataPacketIn",
        parameters: &[PACKET],
        summary: "A packet came from the host.",
        details: "Fires for each whole frame before it is interpreted; a frame with a wrong check \
                  character is shown too. The bytes are in the 7-bit form, and with their parity bits \
                  when `WirePacketEventsWithParity` is True.\n\n\
                  The packet is not masked. A response normally holds no card number, but it identifies \
                  the transaction: do not log it as it is.",
    };
    ON_DATA_PACKET_OUT = Event {
        id: 3,
        name: "on_data_packet_out",
        cxx_name: "DataPacketOut",
        parameters: &[PACKET],
        summary: "A packet is about to be sent to the host.",
        details: "Fires before the first byte of a frame is sent, and again when the host asks for it \
                  once more. The bytes are in the 7-bit form, and with their parity bits when \
                  `WirePacketEventsWithParity` is True. The packet cannot be changed.\n\n\
                  The packet is not masked: it holds the card number or the track, and perhaps the card \
                  verification value. Never log or store it as it is. `interrupt`, or an error from the \
                  handler, stops the call before this packet is sent. When the event comes again \
                  because the host asked for the packet once more, an earlier copy has left already.",
    };
    ON_DISCONNECTED = Event {
        id: 4,
        name: "on_disconnected",
        cxx_name: "Disconnected",
        parameters: &[
            parameter("status_code", "StatusCode", Integer, "0, or the code of the error."),
            parameter("description", "Description", Text, "`OK`, or the text of the error."),
        ],
        summary: "The connection to the host was closed.",
        details: "Fires exactly once for each `on_connected` with 0, also after errors and `interrupt`. \
                  The code is 0 when the dialogue came to its end, otherwise that of the error which \
                  ended it, as `reverse` fails with it: one of this library's own codes, such as 523 or 595, or \
                  one of the system's.",
    };
    ON_ERROR = Event {
        id: 5,
        name: "on_error",
        cxx_name: "Error",
        parameters: &[
            parameter("error_code", "ErrorCode", Integer, "The code of the error."),
            parameter("description", "Description", Text, "The text of the error, without secrets."),
        ],
        summary: "The running call is about to fail while data is exchanged.",
        details: "Fires before `reverse` fails with the same code, whatever the handler answers. Errors of setting a \
                  property or a setting fire nothing.",
    };
    ON_SSL_SERVER_AUTHENTICATION = Event {
        id: 6,
        name: "on_ssl_server_authentication",
        cxx_name: "SSLServerAuthentication",
        parameters: &[
            parameter(
                "cert_encoded",
                "CertEncoded",
                Bytes,
                "The certificate as PEM; with `SSLIncludeCertChain` its chain too.",
            ),
            parameter("cert_subject", "CertSubject", Text, "The subject of the certificate."),
            parameter("cert_issuer", "CertIssuer", Text, "The issuer of the certificate."),
            parameter("status", "Status", Text, "`OK`, or why the verification failed."),
            EventParameter {
                writable: true,
                ..parameter(
                    "accept",
                    "Accept",
                    Boolean,
                    "Whether to go on. Comes as a recommendation; its value when the handler returns \
                     decides.",
                )
            },
        ],
        summary: "The server presented its certificate, and it is to be decided whether to go on.",
        details: "Fires once in each TLS handshake, before anything secret is sent. `accept` comes with \
                  the result of the verification: chain, time, purpose and the name in `Server`. The \
                  properties `ssl_server_cert_subject`, `_issuer` and `_encoded` are filled already.\n\n\
                  A handler may set `accept` either way. False ends the call with 280, and nothing was \
                  sent. To set it to True for a certificate that was not verified opens the connection \
                  to anybody who can get in between: do so only after comparing the certificate with a \
                  known one, which `ssl_accept_server_cert_encoded` does without a handler.",
    };
    ON_SSL_STATUS = Event {
        id: 7,
        name: "on_ssl_status",
        cxx_name: "SSLStatus",
        parameters: &[
            parameter("message", "Message", Text, "What happened, without secrets. The wording may change."),
        ],
        summary: "The secure connection makes progress.",
        details: "For people and logs, before and after `on_ssl_server_authentication`. A TLS version \
                  below 1.2 is always reported here; `LogSSLPackets` adds each TLS message.",
    };
}
