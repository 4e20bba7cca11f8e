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

table! {
    /// Every event, in the order of its id.
    EVENTS: Event;
    ON_CONNECTED = Event {
        id: 1,
        name: "on_connected",
        cxx_name: "Connected",
        parameters: &[
            parameter("status_code", "StatusCode", Integer, ""),
            parameter("description", "Description", Text, ""),
        ],
        summary: "",
        details: "",
    };
    ON_DATA_PACKET_IN = Event {
        id: 2,
        name: "on_data_packet_in",
        cxx_name: "DataPacketIn",
        parameters: &[
            parameter("data_packet", "DataPacket", Bytes, ""),
        ],
        summary: "",
        details: "",
    };
    ON_DATA_PACKET_OUT = Event {
        id: 3,
        name: "on_data_packet_out",
        cxx_name: "DataPacketOut",
        parameters: &[
            parameter("data_packet", "DataPacket", Bytes, ""),
        ],
        summary: "",
        details: "",
    };
    ON_DISCONNECTED = Event {
        id: 4,
        name: "on_disconnected",
        cxx_name: "Disconnected",
        parameters: &[
            parameter("status_code", "StatusCode", Integer, ""),
            parameter("description", "Description", Text, ""),
        ],
        summary: "",
        details: "",
    };
    ON_ERROR = Event {
        id: 5,
        name: "on_error",
        cxx_name: "Error",
        parameters: &[
            parameter("error_code", "ErrorCode", Integer, ""),
            parameter("description", "Description", Text, ""),
        ],
        summary: "",
        details: "",
    };
    ON_SSL_SERVER_AUTHENTICATION = Event {
        id: 6,
        name: "on_ssl_server_authentication",
        cxx_name: "SSLServerAuthentication",
        parameters: &[
            parameter("cert_encoded", "CertEncoded", Bytes, ""),
            parameter("cert_subject", "CertSubject", Text, ""),
            parameter("cert_issuer", "CertIssuer", Text, ""),
            parameter("status", "Status", Text, ""),
            EventParameter { writable: true, ..parameter("accept", "Accept", Boolean, "") },
        ],
        summary: "",
        details: "",
    };
    ON_SSL_STATUS = Event {
        id: 7,
        name: "on_ssl_status",
        cxx_name: "SSLStatus",
        parameters: &[
            parameter("message", "Message", Text, ""),
        ],
        summary: "",
        details: "",
    };
}
