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
        summary: "Sets or reads a setting.",
        details: "`Name=Value` sets, `Name` reads; both answer the value that the setting then has. The \
                  case of the name does not matter. Everything after the first `=` is the value, so it may \
                  hold `=` and `;`. An empty value clears a text setting and puts a number back to its \
                  default.\n\n\
                  Booleans take True, False, 1, 0, Yes and No in any case and read back as `True` or \
                  `False`.\n\n\
                  An unknown setting, writing a read-only one and a boolean that is none fail with 511; a \
                  value that does not fit fails with 501, 502 or 503. The old value then stays.",
    };
    INTERRUPT = Method {
        id: 3,
        name: "interrupt",
        cxx_name: "Interrupt",
        parameter: None,
        returns_text: false,
        summary: "Ends the running call.",
        details: "May be called from any thread, and inside an event. It returns at once; `reverse` then \
                  fails with 10004 as soon as it notices, also while it looks up a name, connects or waits \
                  for the host. Once a verified answer is there, only the wait for the host's goodbye ends, \
                  and the call succeeds. While nothing runs it has no effect, not even on the next call.\n\n\
                  The setting `Outcome` tells whether the request was sent: if it was, the host may do the \
                  reversal all the same.",
    };
    PARSE_AGGREGATE = Method {
        id: 4,
        name: "parse_aggregate",
        cxx_name: "ParseAggregate",
        parameter: Some("aggregate"),
        returns_text: false,
        summary: "Takes the properties of the original transaction from the aggregate of its authorization.",
        details: "Takes the XML text that the authorizing class gave out (`GetDetailAggregate`), or one that \
                  this library wrote, and sets the properties it holds: card, approval code, retrieval \
                  number, dates, amounts and so on. What it does not hold stays as it was, with one exception: when it holds a card number, \
                  the track, verification value and `card_cvv_presence` of an earlier card are cleared, \
                  unless it holds them too. Nothing is sent. \
                  Afterwards normally only `reversal_type`, `reversal_code` and `settlement_amount` remain \
                  to be set.\n\n\
                  Element names are read tolerantly, since they are not documented anywhere: in any case, \
                  under any root, in groups or attributes, unknown ones skipped. The total authorized amount \
                  is taken from `TotalAuthorizedAmount`, else `AuthorizedAmount`, else `TransactionAmount`; \
                  a date of four digits gets the year in which that day was last. Document type \
                  declarations and external entities are refused.\n\n\
                  A text that is no XML, has none of the known names, or holds a value that its property \
                  refuses fails with 511; then nothing has changed. An aggregate holds the \
                  full card number: never log it.",
    };
    RESET = Method {
        id: 5,
        name: "reset",
        cxx_name: "Reset",
        parameter: None,
        returns_text: false,
        summary: "Puts every property and setting back to its default.",
        details: "Card data, passwords and keys are wiped. Event handlers and the licence key stay.",
    };
    REVERSE = Method {
        id: 6,
        name: "reverse",
        cxx_name: "Reverse",
        parameter: None,
        returns_text: false,
        summary: "Reverses the authorization that the properties describe.",
        details: "Checks everything, connects to `Server` over TLS, sends one request, waits for the \
                  response and closes the connection. It returns when that is done; events come meanwhile, \
                  on the same thread: `on_ssl_status`, `on_ssl_server_authentication`, `on_ssl_status`, \
                  `on_connected`, `on_data_packet_out`, `on_data_packet_in`, `on_disconnected`.\n\n\
                  Success means that a complete and verified response came, not that the host agreed: read \
                  `response_code`, where `00` is approved. A fully reversed transaction must not go into \
                  the batch settlement; for a partly reversed one the detail record gets the new settlement \
                  amount.\n\n\
                  What is missing or contradictory fails with 593 before connecting, all of it named at \
                  once. Required for every type: `merchant_bank_id`, `merchant_number`, \
                  `merchant_store_number`, `merchant_terminal_number`, `merchant_category_code`, \
                  `merchant_zip`, `transaction_number`, `total_authorized_amount` and the card; for types 0 \
                  and 5 also `approval_code`, `retrieval_number`, `transaction_date`, `transaction_time` \
                  and `settlement_amount`; see the properties for debit types. Merchant name, city (or \
                  service phone) and state go together or not at all.\n\n\
                  The response properties and `SSLNegotiated` settings are cleared at the start and set \
                  only from a verified response, so a failed call never leaves an old approval behind. \
                  After a failure the setting `Outcome` tells whether it is safe to try again (`not-sent`) \
                  or not known what the host did (`in-doubt`).\n\n\
                  What handlers set during a call takes effect with the next one. `reverse` inside an event \
                  fails with 211.",
    };
}
