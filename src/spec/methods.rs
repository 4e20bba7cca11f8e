//! The five methods.

use super::{Method, table};

table! {
    /// Every method, in the order of its id.
    METHODS: Method;
    CONFIG = Method {
        id: 2,
        name: "config",
        cxx_name: "Config",
        parameter: Some("configuration_string"),
        returns_text: true,
        summary: "",
        details: "",
    };
    INTERRUPT = Method {
        id: 3,
        name: "interrupt",
        cxx_name: "Interrupt",
        parameter: None,
        returns_text: false,
        summary: "",
        details: "",
    };
    PARSE_AGGREGATE = Method {
        id: 4,
        name: "parse_aggregate",
        cxx_name: "ParseAggregate",
        parameter: Some("aggregate"),
        returns_text: false,
        summary: "",
        details: "",
    };
    RESET = Method {
        id: 5,
        name: "reset",
        cxx_name: "Reset",
        parameter: None,
        returns_text: false,
        summary: "",
        details: "",
    };
    REVERSE = Method {
        id: 6,
        name: "reverse",
        cxx_name: "Reverse",
        parameter: None,
        returns_text: false,
        summary: "",
        details: "",
    };
}
