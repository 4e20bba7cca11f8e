//! The settings of `config("Name=Value")`: the 78 of the contract, then the extensions of this library.

use super::Group::{Base, Reversal, Socket, TcpClient, Tls, Wire};
use super::Kind::{Boolean, Integer, Text};
use super::{Limit, Setting, setting, table};

table! {
    /// Every setting, in the order of the contract; the extensions last.
    SETTINGS: Setting;
    ACCOUNT_DATA_SOURCE = setting("AccountDataSource", Text, "", Reversal)
        .docs(
            "The account data source code to send instead of the one that follows from \
             `card_entry_data_source`.",
            "Empty (the default) sends what `card_entry_data_source` says. Otherwise one of these, \
             anything else being refused with 503:\n\n\
             - `A` bar code, `D` track 2, `H` track 1, `G` chip card data\n\
             - `Q` contactless by track rules (track 2 only), `R` contactless by chip rules, `S` \
             track 2 on a chip card terminal\n\
             - `W` chip card without a matching application, read as a stripe; `Z` chip card read as \
             a stripe after a failure\n\
             - `X` keyed on a track 1 terminal, `T` keyed on a track 2 terminal, `P` keyed on a chip \
             card terminal, `@` keyed without a reader\n\n\
             Sent at position 64 of the request. `X`, `T`, `P` and `@` make the keyed form of the \
             card required, the others a track; a number is sent in the keyed form when no track is \
             there.",
        )
        .limit(Limit::OneOf(&["A", "D", "G", "H", "P", "Q", "R", "S", "T", "X", "@", "W", "Z"]))
        .example("T")
        .refuses(&[("B", 503), ("TT", 503)]);
    ALLOW_PARTIAL_AUTHS = setting("AllowPartialAuths", Boolean, "False", Reversal)
        .docs(
            "Whether the host may approve less than was asked, and should report additional amounts.",
            "True sends group III record 022, alone and without data. What the host then approved is \
             in `response_authorized_amount`.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    CANADA_DOMESTIC_INDICATOR = setting("CanadaDomesticIndicator", Text, "", Reversal)
        .docs(
            "Whether the merchant accepts domestic debit MasterCards of Canada.",
            "`Y` or empty; anything else is refused with 503. It must be sent in the reversal when \
             the original carried it.\n\n\
             The number of its group III record is in no public source, so none is built in: with \
             `Y`, `reverse` fails with 593 before connecting until `WireCanadaDomesticGroup` gives \
             the number.",
        )
        .limit(Limit::OneOf(&["Y"]))
        .example("Y")
        .refuses(&[("N", 503)]);
    CIT_MIT_INDICATOR = setting("CITMITIndicator", Text, "", Reversal)
        .docs(
            "Whether cardholder or merchant initiated the original, and why (MasterCard only).",
            "It must be sent in the reversal when the original carried it. Anything else than empty \
             and these is refused with 503:\n\n\
             - cardholder: `C101` credential on file, `C102` standing order, `C103` subscription, \
             `C104` installment\n\
             - merchant, recurring: `M101` unscheduled credential on file, `M102` standing order, \
             `M103` subscription, `M104` installment\n\
             - merchant, practice of the industry: `M205` partial shipment, `M206` delayed charge, \
             `M207` no-show charge, `M208` resubmission\n\n\
             Sent in group III record 083; `WireCITMITGroup` changes that number.",
        )
        .limit(Limit::OneOf(&[
            "C101", "C102", "C103", "C104", "M101", "M102", "M103", "M104", "M205", "M206", "M207",
            "M208",
        ]))
        .example("M205")
        .refuses(&[("C105", 503), ("C1", 503)]);
    GATEWAY_ID = setting("GatewayID", Text, "", Reversal)
        .docs(
            "The number of the gateway or aggregator between merchant and host.",
            "Exactly 10 printable characters, assigned during certification; another length is \
             refused with 501, another character with 502. Sent in the third part of group III record \
             020, which always goes.",
        )
        .limit(Limit::Printable { min: 10, max: 10 })
        .example("0000000042")
        .refuses(&[("42", 501), ("00000000421", 501)]);
    GEN_KEY = setting("GenKey", Text, "", Reversal)
        .docs(
            "The key that identifies an activated terminal.",
            "Up to 24 letters and digits; longer is refused with 501, another character with 502. \
             Sent in group III record 049 when it is set. A terminal gets its key once, when it is \
             activated, and must keep it.\n\n\
             A host that returns a key in record 049 sets it here. It authenticates the terminal: it \
             is never shown in errors or `Debug` output, and wiped when it is replaced. The limit of \
             24 rests on one public source.",
        )
        .limit(Limit::Alphanumeric { min: 1, max: 24 })
        .secret()
        .example("ABCDEFGHIJKLMNOPQRSTUVWX")
        .refuses(&[("ABCDEFGHIJKLMNOPQRSTUVWXY", 501), ("AB-C", 502)]);
    HEARTLAND_DEVICE_ID = setting("HeartlandDeviceId", Text, "", Reversal)
        .docs(
            "The device that read the card, for Heartland.",
            "1 to 4 printable characters; longer is refused with 501, others with 502. MasterCard's \
             rules on accurate authorization data ask for it.\n\n\
             The number of its group III record is in no public source, so none is built in: when it \
             is set, `reverse` fails with 593 before connecting until `WireHeartlandDeviceIdGroup` \
             gives the number.",
        )
        .limit(Limit::Printable { min: 1, max: 4 })
        .example("12A4")
        .refuses(&[("12345", 501)]);
    HEARTLAND_ENCRYPTION_MODE = setting("HeartlandEncryptionMode", Integer, "0", Reversal)
        .docs(
            "What is encrypted by Heartland E3.",
            "0 nothing (the default), 1 merchant and card data, 2 these and the security code, 3 card \
             data only; 1 and 2 are set aside by Heartland. Anything else is refused with 503.\n\n\
             The card data is not encrypted here: it comes encrypted from the device. With 3, and with whatever \
             else encrypts it, set `card_is_encrypted` before the encrypted number or track. Otherwise both \
             are checked like plain ones, and `card_number` or `card_magnetic_stripe` is refused, with 502 for \
             its form, with 501 for its length, or with 504 for its check digit.\n\n\
             The number of its group III record is in no public source, so none is built in: unless \
             it is 0, `reverse` fails with 593 before connecting until `WireHeartlandEncryptionGroup` \
             gives the number. It is 593 too unless `Processor` is 1.",
        )
        .limit(Limit::Range { min: 0, max: 3 })
        .example("3")
        .refuses(&[("4", 503), ("x", 502)]);
    MESSAGE_REASON_CODE = setting("MessageReasonCode", Text, "", Reversal)
        .docs(
            "Why the reversal is made.",
            "Required when a chip card transaction is reversed. Anything else than empty and these is \
             refused with 503:\n\n\
             - `2501` voided by the customer\n\
             - `2502` not completed: time-out or failure of the terminal\n\
             - `2503` the point of sale did not confirm\n\
             - `2504` partial reversal\n\
             - `2516` chip card taken out too early\n\
             - `2517` declined by the chip after the issuer approved\n\n\
             Sent in group III record 056. When it is empty, `reversal_type` 3 and 4 send `2502`, \
             which is our own choice; other types send no record.",
        )
        .limit(Limit::OneOf(&["2501", "2502", "2503", "2504", "2516", "2517"]))
        .example("2504")
        .refuses(&[("2505", 503), ("25", 503)]);
    PORT = setting("Port", Integer, "5003", Reversal)
        .docs(
            "The port of the host.",
            "0 to 65535 (503); 0 is stored, and `reverse` then fails with 116. Setting it while a \
             connection is open is refused with 100. TSYS: 5003 live, 5004 \
             test. Heartland: 22341 live, 12341 test; 22342 and 12342 are for settlement.\n\n\
             Setting `Processor` sets it to that processor's live port, so set it afterwards.",
        )
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("5004")
        .refuses(&[("65536", 503), ("-1", 503), ("http", 502)]);
    POS_DATA_CODE = setting("POSDataCode", Text, "", Reversal)
        .docs(
            "The conditions at the point of sale, as twelve named positions.",
            "`Name=Value` pairs joined by `;`, in any order; each set begins with the defaults again, \
             so one set must name everything that differs. It reads back all twelve names in the \
             order of the wire. An unknown name or value is refused with 502. Empty (the default) is \
             not sent.\n\n\
             Names and values, the default first; the values are those of the EIS 1080 tables for \
             each position:\n\n\
             - `CardInputCap` `0`; `1` to `6`, `A` to `E`, `H`, `M`, `V`, `X`: how cards can be read\n\
             - `CardholderAuthCap` `9`; `0` to `3`, `5`, `6`: how cardholders can be identified\n\
             - `CardCaptureCap` `9`; `0` no, `1` yes: whether cards can be kept\n\
             - `TerminalOpEnv` `9`; `0` to `6`, `M`, `P` to `T`: where the terminal is and who \
             attends it\n\
             - `CardholderPresent` `0` present; `1` to `5`, `8`, `R`, `T`: how the order came\n\
             - `CardPresent` `1` present; `0` not present, `W`, `X`, `Z`\n\
             - `CardInputMode` `0`; `1` to `3`, `6`, `7`, `A` to `C`, `F`, `M`, `N`, `P`, `R`, `S`, \
             `V` to `Z`: how the card was read\n\
             - `CardholderAuthMethod` `9`; `0` to `2`, `5`, `6`, `S`, `T`: how the cardholder was \
             identified\n\
             - `CardholderAuthEntity` `9`; `0` to `5`: by whom\n\
             - `CardOutputCap` `0`; `1` to `3`, `S`: whether cards can be written\n\
             - `TerminalOutputCap` `0`; `1` none, `2` prints, `3` displays, `4` both\n\
             - `PINCaptureCap` `1`; `0` none, `2` to `9`, `A` to `C`: how long a PIN may be\n\n\
             The defaults of `CardholderPresent` and `CardPresent` are our own choice. Sent as twelve \
             characters in group III record 027.",
        )
        .limit(Limit::PosDataCode)
        .example_reading(
            "CardholderAuthCap=1;CardInputMode=2;CardInputCap=2",
            "CardInputCap=2;CardholderAuthCap=1;CardCaptureCap=9;TerminalOpEnv=9;CardholderPresent=0;\
             CardPresent=1;CardInputMode=2;CardholderAuthMethod=9;CardholderAuthEntity=9;\
             CardOutputCap=0;TerminalOutputCap=0;PINCaptureCap=1",
        )
        .refuses(&[("CardInputCap", 502), ("CardColour=1", 502), ("CardInputCap=7", 502)]);
    PROCESSOR = setting("Processor", Integer, "0", Reversal)
        .docs(
            "The processor to connect to.",
            "0 TSYS (the default), 1 Heartland; anything else is refused with 503. Setting it also \
             sets `Server` and `Port` to the live ones of that processor, so set those two \
             afterwards, and the card after that.\n\n\
             1 allows `reversal_type` 3 and 4, and shortens the wait for the host's greeting: see \
             `WireEnqWait`.",
        )
        .limit(Limit::Range { min: 0, max: 1 })
        .example("1")
        .refuses(&[("2", 503), ("TSYS", 502)]);
    RESPONSE_TOKEN_PAN = setting("ResponseTokenPAN", Text, "", Reversal)
        .docs(
            "The last four digits of the real card number behind a token.",
            "From group III record 062 of the response, for receipts; empty when the host sent none. \
             That these are the last four characters of the record is our own choice, since no public \
             source describes the response.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        )
        .read_only();
    RESPONSE_TRANSACTION_INTEGRITY_CLASS = setting("ResponseTransactionIntegrityClass", Text, "", Reversal)
        .docs(
            "MasterCard's rating of how safe the transaction was.",
            "Two characters from group III record 074 of the response; empty when the host sent none. \
             The number of the record rests on one public source; `WireIntegrityClassGroup` changes \
             it.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        )
        .read_only();
    RETRY = setting("Retry", Boolean, "False", Reversal)
        .docs(
            "Whether this repeats a reversal whose answer is not known.",
            "True sends the repeat form of the transaction code (69 for 59), so that a host that \
             already did the reversal does not do it twice. Use it after a call that ended in doubt \
             (`Outcome`), with everything else as it was. Debit and EBT have no form for a repeat: True \
             makes their `reverse` fail with 593. A code from `WireTransactionCode` gets its repeat form too, \
             and is 593 when it has none.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SERVER = setting("Server", Text, "ssl2.vitalps.net", Reversal)
        .docs(
            "The host.",
            "A name or address of up to 255 printable characters without a space (501, 502). Use the \
             names: the addresses behind them change, and the certificate is checked for the name \
             that stands here. An IPv6 address may stand in brackets. Empty makes `reverse` \
             fail with 593, an address of all zeros with 102. Setting it while a connection is open is \
             refused with 101.\n\n\
             - TSYS: `ssl2.vitalps.net` live, `ssltest.tsysacquiring.net` test\n\
             - Heartland: `txns.secureexchange.net` live, `test.txns.secureexchange.net` test\n\n\
             Setting `Processor` sets it to that processor's live host, so set it afterwards. Some \
             merchant numbers are test numbers on the live host too.",
        )
        .limit(Limit::Host)
        .example("ssltest.tsysacquiring.net")
        .refuses(&[("two words", 502)]);
    SURCHARGE_AMOUNT = setting("SurchargeAmount", Text, "", Reversal)
        .docs(
            "The surcharge that the cardholder paid, for information.",
            "`D` (charged) or `C` (credited) and eight digits with an implied decimal point: \
             `D00000150` is $1.50. Digits alone, up to eight, are brought into that form as a debit. \
             Another length is refused with 501, another form with 502. It must be contained in the \
             amounts already.\n\n\
             Sent in group III record 025 when it is set.",
        )
        .limit(Limit::Surcharge)
        .example_reading("150", "D00000150")
        .refuses(&[("D0000150", 501), ("123456789", 501), ("X00000150", 502), ("1.50", 502)]);
    TOKEN_REQUESTOR_ID = setting("TokenRequestorID", Text, "", Reversal)
        .docs(
            "The token requestor identifier that the card brand's token service assigned.",
            "Exactly 11 digits; another length is refused with 501, another character with 502. It \
             must be sent in the reversal when the original carried it.\n\n\
             Sent in group III record 062. That a field separator ends the record is our own choice; \
             `WireTokenRequestorTrailingFS` leaves it out.",
        )
        .limit(Limit::Digits { min: 11, max: 11 })
        .example("40010030273")
        .refuses(&[("4001003027", 501), ("400100302733", 501), ("4001003027A", 502)]);
    CONNECTION_TIMEOUT = setting("ConnectionTimeout", Integer, "", TcpClient)
        .docs(
            "How long connecting may take, in seconds.",
            "0 to 86400 (503). One span covers everything before the request: the name, TCP to each \
             address, the firewall, and the TLS handshake; when it passes, `reverse` fails with 301 and nothing was \
             sent. Empty (the default) and 0 take `timeout` for it.",
        )
        .limit(Limit::Range { min: 0, max: 86400 })
        .example("10")
        .refuses(&[("-1", 503), ("soon", 502)]);
    FIREWALL_AUTO_DETECT = setting("FirewallAutoDetect", Boolean, "False", TcpClient)
        .docs(
            "Whether to find a firewall in the settings of the system.",
            "With True, on Linux, the first of the variables `https_proxy`, `HTTPS_PROXY`, `all_proxy` and \
             `ALL_PROXY` of the environment that is set names the firewall, before `FirewallHost` and its \
             companions: `[scheme://][user[:password]@]host[:port]` with the scheme `http` (a tunnel, \
             port 80), `socks4`, `socks4a`, `socks5` or `socks5h` (port 1080). A host in `no_proxy` or \
             `NO_PROXY` is connected to directly. A value that cannot be used makes `reverse` fail with \
             10022. When none is set, the other settings count. A process that has gained rights from \
             the file it was started from (setuid) does not look at its environment.\n\n\
             On other systems True makes `reverse` fail with 593. False by default.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    FIREWALL_HOST = setting("FirewallHost", Text, "", TcpClient)
        .docs(
            "The firewall or proxy to connect through.",
            "A name or address of up to 255 printable characters without a space (501, 502). While it \
             is empty (the default), or `FirewallType` is 0, connections are direct. Once a connection \
             is made, a name has become the address that it led to. An error on the way to the firewall \
             (11001 for its name, 10061 when nobody listens there) says so in its text.",
        )
        .limit(Limit::Host)
        .example("proxy.example.com")
        .refuses(&[("two words", 502)]);
    FIREWALL_PASSWORD = setting("FirewallPassword", Text, "", TcpClient)
        .docs(
            "The password for the firewall.",
            "See `FirewallUser`. Up to 255 bytes with SOCKS5 (593); SOCKS4 has no passwords, so there it \
             is not sent. It is never shown in errors, events or `Debug` output, wiped when it is \
             replaced, and sent to nobody but the firewall: a tunnelling proxy and SOCKS5 get it as it \
             is, without encryption.",
        )
        .limit(Limit::Any)
        .secret()
        .example("opensesame");
    FIREWALL_PORT = setting("FirewallPort", Integer, "0", TcpClient)
        .docs(
            "The port of the firewall.",
            "0 to 65535 (503). Setting `FirewallType` sets it: 80 for a tunnel, 1080 for SOCKS; a port \
             of your own has to be set after the type. 0 makes `reverse` fail with 593 when there is a \
             firewall.",
        )
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("3128")
        .refuses(&[("65536", 503), ("x", 502)]);
    FIREWALL_TYPE = setting("FirewallType", Integer, "0", TcpClient)
        .docs(
            "The kind of firewall.",
            "0 none (the default), 1 tunnelling proxy, 2 SOCKS4, 3 SOCKS5, 10 SOCKS4A; anything else \
             is refused with 503. Setting it sets `FirewallPort`: 80 for 1, 1080 for the SOCKS types, \
             0 for 0.\n\n\
             A tunnelling proxy, SOCKS5 and SOCKS4A resolve the name of the host; for SOCKS4 it is \
             resolved here, to IPv4. SOCKS4 and SOCKS4A know no IPv6 address of a host (10047). The way \
             to the firewall itself is as `UseIPv6` says.",
        )
        .limit(Limit::OneOf(&["0", "1", "2", "3", "10"]))
        .example("3")
        .refuses(&[("4", 503), ("x", 503)]);
    FIREWALL_USER = setting("FirewallUser", Text, "", TcpClient)
        .docs(
            "The user name for the firewall.",
            "Empty (the default) asks the firewall for no authentication. A tunnelling proxy gets user and \
             password with the Basic scheme, so the user has no colon (593). SOCKS5 gets them when it \
             asks for them; the user has up to 255 bytes (593). SOCKS4 gets the user alone. When the \
             firewall refuses them, or asks for them and there are none, `reverse` fails with 10013. \
             It is never shown in errors, events or `Debug` output.",
        )
        .secret()
        .example("clerk");
    KEEP_ALIVE_INTERVAL = setting("KeepAliveInterval", Integer, "", TcpClient)
        .docs(
            "The time between two keep-alive probes that get no answer, in milliseconds.",
            "1 or more (503). Setting it sets `TCPKeepAlive` to True. Systems count seconds, so it is \
             rounded up to whole ones. Empty (the default) leaves it to the system: 75 seconds on \
             Linux. macOS does not have it.",
        )
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("1500")
        .refuses(&[("0", 503), ("x", 502)]);
    KEEP_ALIVE_TIME = setting("KeepAliveTime", Integer, "", TcpClient)
        .docs(
            "How long a connection is idle before the first keep-alive probe, in milliseconds.",
            "1 or more (503). Setting it sets `TCPKeepAlive` to True. Systems count seconds, so it is \
             rounded up to whole ones. Empty (the default) leaves it to the system, normally two \
             hours.",
        )
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("60000")
        .refuses(&[("0", 503), ("x", 502)]);
    LINGER = setting("Linger", Boolean, "True", TcpClient)
        .docs(
            "Whether a connection is closed gracefully.",
            "True (the default) lets the system deliver what is still to be sent, see `LingerTime`. \
             False throws it away and resets the connection: for payments a risk, because a reset may \
             also destroy what the host has not read yet.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    LINGER_TIME = setting("LingerTime", Integer, "0", TcpClient)
        .docs(
            "How long closing may wait for data that is still to be sent, in seconds.",
            "0 to 65535 (503). With `Linger`, 0 (the default) returns at once and leaves the rest to \
             the system; a time makes closing wait so long at most, and resets the connection then. \
             Without `Linger` it has no effect.",
        )
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("5")
        .refuses(&[("-1", 503), ("x", 502)]);
    LOCAL_HOST = setting("LocalHost", Text, "", TcpClient)
        .docs(
            "The address of this machine to connect from.",
            "An address or a name of one of this machine's interfaces; up to 255 printable characters \
             without a space (501, 502). It decides through which interface the connection goes. \
             Unset, it reads as the name of this machine, and the system chooses. An address that is \
             not this machine's makes `reverse` fail with 10049.\n\n\
             While a connection is open it reads as the address on this side, and setting it is \
             refused with 107.",
        )
        .limit(Limit::Host)
        .example("127.0.0.1")
        .refuses(&[("two words", 502)]);
    LOCAL_PORT = setting("LocalPort", Integer, "0", TcpClient)
        .docs(
            "The port of this machine to connect from.",
            "0 to 65535 (503). 0 (the default) lets the system choose. A port that is in use makes \
             `reverse` fail with 10048, one that needs rights that this process lacks with 10013.\n\n\
             While a connection is open it reads as the port on this side, and setting it is refused \
             with 106.",
        )
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("50123")
        .refuses(&[("65536", 503), ("x", 502)]);
    MAX_LINE_LENGTH = setting("MaxLineLength", Integer, "2048", TcpClient)
        .docs(
            "The longest line to accumulate while looking for its end, in bytes.",
            "256 or more (503). The dialogue with the host has no lines; the answer of a tunnelling \
             proxy has, and one that is longer makes `reverse` fail with 10040. Setting it while a \
             connection is open is refused with 112.",
        )
        .limit(Limit::Range { min: 256, max: 2147483647 })
        .example("4096")
        .refuses(&[("255", 503), ("x", 502)]);
    MAX_TRANSFER_RATE = setting("MaxTransferRate", Integer, "0", TcpClient)
        .docs(
            "How many bytes to send in a second at most.",
            "0 (the default) for no limit; below 0 is refused with 503. It counts what goes out on \
             the socket, TLS included. Waiting for its turn is no lack of progress, so it does not \
             use up `timeout`, but it does use up an absolute one.",
        )
        .limit(Limit::Range { min: 0, max: 2147483647 })
        .example("1000")
        .refuses(&[("-1", 503), ("x", 502)]);
    PROXY_EXCEPTIONS_LIST = setting("ProxyExceptionsList", Text, "", TcpClient)
        .docs(
            "Hosts to reach without the proxy.",
            "Joined by `;`. An entry is a name (its case does not matter) or an address (however it is \
             written). Additions of this library: a network such as `10.0.0.0/8`, `*.example.com` for the \
             names below a domain, `.example.com` for the domain and the names below it, `*` for \
             everything. A host that is named is connected to directly, also when the firewall comes \
             from `FirewallAutoDetect`. What counts is the text of `Server`: its name is not resolved \
             for this.",
        )
        .example("localhost;127.0.0.1");
    TCP_KEEP_ALIVE = setting("TCPKeepAlive", Boolean, "False", TcpClient)
        .docs(
            "Whether TCP sends keep-alive probes on an idle connection.",
            "False by default. `KeepAliveTime` and `KeepAliveInterval` set the times, and setting one \
             of them sets this to True. A connection here lives for one reversal, so it rarely \
             matters.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    TCP_NO_DELAY = setting("TcpNoDelay", Boolean, "False", TcpClient)
        .docs(
            "Whether small packets are sent at once.",
            "True switches off the Nagle algorithm. False by default. A request goes out in one \
             piece, so it rarely matters.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    USE_IPV6 = setting("UseIPv6", Integer, "0", TcpClient)
        .docs(
            "Which kind of addresses to connect to.",
            "0 IPv4 only (the default), 1 IPv6 only, 2 IPv6 and then IPv4; anything else is refused \
             with 503. With 2, IPv4 is tried when the host has no IPv6 address and also when none of \
             them can be connected; both share one time-out. An address of the other kind in `Server` \
             fails with 10047.",
        )
        .limit(Limit::Range { min: 0, max: 2 })
        .example("2")
        .refuses(&[("3", 503), ("x", 502)]);
    LOG_SSL_PACKETS = setting("LogSSLPackets", Boolean, "False", Tls)
        .docs(
            "Whether each TLS message is reported by `on_ssl_status`.",
            "For looking into handshakes: the messages of the handshake, alerts, and the records that \
             carry data, each with its length. The text is for people and never shows what was \
             encrypted. False by default. No effect with the Platform provider.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    OPENSSL_CA_DIR = setting("OpenSSLCADir", Text, "", Tls)
        .docs(
            "The directory of trusted certificates, where the provider is OpenSSL by name.",
            "That is `ssl_provider` 1 (Platform) on Linux and the other systems whose own TLS is \
             OpenSSL. The files are named by the hash of the subject, such as `9d66eef0.0`, as \
             `openssl rehash` names them; others are not found. Together with `OpenSSLCAFile` it is \
             the list of whom to trust, instead of `SSLCACertFilePaths`; `SSLServerCACerts` adds to it. \
             A directory that cannot be read makes `reverse` fail with 271.\n\n\
             The Internal provider ignores it, by the rule of the contract: use `SSLCACertFilePaths` or \
             `SSLServerCACerts` there.",
        )
        .example("/etc/ssl/certs");
    OPENSSL_CA_FILE = setting("OpenSSLCAFile", Text, "", Tls)
        .docs(
            "The file of trusted certificates, where the provider is OpenSSL by name.",
            "That is `ssl_provider` 1 (Platform) on Linux and the other systems whose own TLS is \
             OpenSSL. PEM with any number of certificates and any text around them. Together with \
             `OpenSSLCADir` it is the list of whom to trust, instead of `SSLCACertFilePaths`; \
             `SSLServerCACerts` adds to it. A file that cannot be read makes `reverse` fail with 271.\n\n\
             The Internal provider ignores it, by the rule of the contract: use `SSLCACertFilePaths` or \
             `SSLServerCACerts` there.",
        )
        .example("/etc/ssl/cert.pem");
    OPENSSL_CIPHER_LIST = setting("OpenSSLCipherList", Text, "DEFAULT", Tls)
        .docs(
            "The cipher list, where the provider is OpenSSL by name.",
            "That is `ssl_provider` 1 (Platform) on Linux and the other systems whose own TLS is \
             OpenSSL. In the words of OpenSSL's ciphers(1); `DEFAULT` or empty asks for nothing. It is for \
             the versions before TLS 1.3. The engine of the platform offers its own list all the same: a \
             server that chooses a cipher outside of this one makes `reverse` fail with 276, after the \
             handshake and before anything of the request is sent. A list that OpenSSL cannot read, or \
             that names nothing, is 276 too.\n\n\
             The Internal provider ignores it, by the rule of the contract: use `SSLEnabledCipherSuites` \
             there.",
        )
        .example("HIGH:!aNULL");
    OPENSSL_PRNG_SEED_DATA = setting("OpenSSLPrngSeedData", Text, "", Tls)
        .docs(
            "Data for the random number generator, where the provider is OpenSSL by name.",
            "That is `ssl_provider` 1 (Platform) on Linux and the other systems whose own TLS is \
             OpenSSL: it goes into the generator besides what the system gives, and never instead of it. \
             The Internal provider ignores it, by the rule of the contract. It is never shown in errors \
             or `Debug` output, and wiped when it is replaced.",
        )
        .secret()
        .example("some noise");
    REUSE_SSL_SESSION = setting("ReuseSSLSession", Boolean, "False", Tls)
        .docs(
            "Whether a TLS session may be taken up again by the next call.",
            "A call that ended well leaves its session in the object, and the next one to the same \
             `Server` and `Port`, with the same TLS settings and the same certificate of this side, takes \
             it up: a shorter handshake. `on_ssl_server_authentication` comes each time, with the \
             certificate and the verdict of the full handshake. A session ends after ten hours, with the \
             certificates of the server, with a change of those that are trusted, with `reset`, and with \
             the object; it is never written anywhere. \
             False by default. No effect with the Platform provider.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_CA_CERT_FILE_PATHS = setting(
        "SSLCACertFilePaths",
        Text,
        "/etc/ssl/ca-bundle.pem;/etc/pki/tls/certs/ca-bundle.crt;/etc/ssl/certs/ca-certificates.crt;\
         /etc/pki/tls/cacert.pem",
        Tls,
    )
        .docs(
            "The files with the certificates of the authorities to trust.",
            "Paths joined by `;`. Each file that exists is read, as PEM with any number of \
             certificates; a broken certificate among them is left out, the others count. A directory \
             is no file and counts for nothing. The default names the places of the usual Linux \
             distributions; when none of these exists, other common places are tried. A list of your own \
             has no such fallback, and an empty one trusts no file: only `SSLServerCACerts` then.\n\n\
             With the Platform provider it counts where the platform's TLS is OpenSSL, unless \
             `OpenSSLCAFile` or `OpenSSLCADir` is set; Windows and macOS trust their own stores.",
        )
        .example("/opt/pos/ca.pem");
    SSL_CA_CERTS = setting("SSLCACerts", Text, "", Tls)
        .docs(
            "Certificates to present together with the certificate of this side.",
            "PEM text with any number of certificates, in the forms of `SSLServerCACerts`. They go out \
             after the certificate and its own chain, in this order, each once; what is not given is not \
             sent. Text without a certificate makes `reverse` fail with 271. Without a certificate of this \
             side, and with the Platform provider, it has no effect. For certificates to trust, use \
             `SSLServerCACerts`.",
        )
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    SSL_CHECK_CRL = setting("SSLCheckCRL", Integer, "0", Tls)
        .docs(
            "Whether to look for the server's certificate in the revocation list of its issuer.",
            "0 no (the default), 1 if the certificate names a list, 2 always; anything else is \
             refused with 503.\n\n\
             During the handshake, before anything is sent to the host, each list that the \
             certificate names is got by plain HTTP (other ways count as no list), on the way that \
             the firewall settings give and within `ConnectionTimeout`, up to 10 MB. It must be \
             signed by the issuer, whole, and of this time. The authorities above the certificate \
             are looked up likewise if they name a list. A certificate that no trusted authority vouches \
             for is not looked up: strangers do not say where to ask. One that is revoked, and a list \
             that cannot be got or does not count, are reasons not to recommend the server: \
             `on_ssl_server_authentication` comes with them in its status, and unless a handler \
             accepts the server `reverse` fails with 280. With 2 so is a certificate that names no \
             list. When the time is over, `reverse` fails with 301.\n\n\
             Honoured on every system; the class itself does so on Windows only. The Platform provider \
             does not ask: with it, `reverse` fails with 593 naming this setting.",
        )
        .limit(Limit::Range { min: 0, max: 2 })
        .example("1")
        .refuses(&[("3", 503), ("x", 502)]);
    SSL_CHECK_OCSP = setting("SSLCheckOCSP", Integer, "0", Tls)
        .docs(
            "Whether to ask the issuer's OCSP responder about the server's certificate.",
            "0 no (the default), 1 if the certificate names a responder, 2 always; anything else is \
             refused with 503.\n\n\
             An answer that the server sends along (stapling) is enough when it says good or \
             revoked. Otherwise the responder is asked by plain HTTP during the handshake, before \
             anything is sent to the host, as for `SSLCheckCRL`. The answer must be signed by the \
             issuer or a responder that the issuer has made one, be of this time (clocks may differ \
             by five minutes), and say good. The authorities above the certificate are asked about \
             likewise if they name a responder. Anything else, and a server that sends no answer \
             along although its certificate promises one, is a reason not to recommend the server, \
             which ends in 280 unless a handler accepts it. With 2 so is a certificate that names no \
             responder. When the time is over, `reverse` fails with 301.\n\n\
             Honoured on every system; the class itself does so on Windows only. The Platform provider \
             does not ask: with it, `reverse` fails with 593 naming this setting.",
        )
        .limit(Limit::Range { min: 0, max: 2 })
        .example("2")
        .refuses(&[("3", 503), ("x", 502)]);
    SSL_CIPHER_STRENGTH = setting("SSLCipherStrength", Integer, "0", Tls)
        .docs(
            "The least strength of a cipher, in bits.",
            "0 (the default) to 512 (503); 0 asks for nothing. Weaker cipher suites are not offered; \
             when none is left, `reverse` fails with 276. With the Platform provider they are offered, \
             but a server that chooses one makes `reverse` fail with 276 before anything of the request \
             is sent. What was negotiated is in `SSLNegotiatedCipherStrength`.",
        )
        .limit(Limit::Range { min: 0, max: 512 })
        .example("128")
        .refuses(&[("-1", 503), ("x", 502)]);
    SSL_CLIENT_CA_CERTS = setting("SSLClientCACerts", Text, "", Tls)
        .docs(
            "Certificates with which a server would verify its clients.",
            "PEM text. It has a meaning in server classes only: stored and read back, without effect \
             here. For certificates to trust, use `SSLServerCACerts`.",
        )
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    SSL_ENABLED_CIPHER_SUITES = setting("SSLEnabledCipherSuites", Text, "*", Tls)
        .docs(
            "The cipher suites to offer.",
            "`*` (the default) for all that the engine has, or IANA names joined by `;`, in any case, \
             such as `TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`. TLS 1.3 has its own: \
             `TLS_AES_256_GCM_SHA384`, `TLS_CHACHA20_POLY1305_SHA256` and `TLS_AES_128_GCM_SHA256`. \
             With an unknown name, or when no suite is left, `reverse` fails with 276: it never falls \
             back to all.\n\n\
             Suites that OpenSSL no longer has (static ECDH, 3DES, DES, RC4) count for nothing, which \
             `on_ssl_status` tells. `SSLCipherStrength` applies on top.\n\n\
             With the Platform provider the names are those of Windows, such as `CALG_AES_256`; the names \
             above work too. The platform's engine offers its own list all the same: a server that \
             chooses something else makes `reverse` fail with 276, after the handshake and before \
             anything of the request is sent. Names of hashes and key exchanges count for nothing.",
        )
        .example("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384;TLS_AES_256_GCM_SHA384");
    SSL_ENABLED_PROTOCOLS = setting("SSLEnabledProtocols", Integer, "4032", Tls)
        .docs(
            "The TLS versions to offer, as a sum of flags.",
            "12288 (0x3000) TLS 1.3, 3072 (0xC00) TLS 1.2, 768 (0x300) TLS 1.1, 192 (0xC0) TLS 1.0; \
             each is on when any of its bits is. SSL 2 (12) has no effect, and SSL 3 (48) one only with \
             the Platform provider on a system that still has it. Decimal, or hexadecimal after `0x`; \
             reads back in decimal. Anything else is refused with 502. None on: `reverse` fails with \
             276. With a gap, the versions below it are not offered.\n\n\
             The default 4032 is TLS 1.0 to 1.2, as programs written for the class expect. \
             Recommended is 15360: TLS 1.2 and 1.3. While 1.0 or 1.1 is on, the engine accepts weaker \
             algorithms to be able to speak them; `SSLStrict` rules that out. A version below 1.2 \
             that was negotiated is always reported by `on_ssl_status`.",
        )
        .limit(Limit::Flags)
        .example("15360")
        .refuses(&[("TLS1.2", 502)]);
    SSL_ENABLE_RENEGOTIATION = setting("SSLEnableRenegotiation", Boolean, "False", Tls)
        .docs(
            "Whether a server may renegotiate a TLS 1.2 connection.",
            "False (the default) refuses to, and accepts servers that do not know RFC 5746. True \
             allows it to servers that know it. No effect with the Platform provider.\n\n\
             The request always tells the server that RFC 5746 is known: OpenSSL cannot leave that \
             out.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_INCLUDE_CERT_CHAIN = setting("SSLIncludeCertChain", Boolean, "False", Tls)
        .docs(
            "Whether `on_ssl_server_authentication` shows the whole chain.",
            "False (the default) puts the server's own certificate into `cert_encoded`. True adds \
             those above it, the root included as far as it was found; one PEM block after the other. \
             The Platform provider knows the server's own certificate only, which `on_ssl_status` tells.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_KEY_LOG_FILE = setting("SSLKeyLogFile", Text, "", Tls)
        .docs(
            "The file to append the secrets of each TLS session to, for debugging.",
            "A path; empty (the default) writes none. The lines are those that Wireshark and other \
             tools know as `SSLKEYLOGFILE`; that variable itself is ignored. A file that cannot be \
             opened makes `reverse` fail with 302. No effect with the Platform provider.\n\n\
             Whoever has this file and a recording of the traffic can read the card data in it: only \
             in tests, with test cards.",
        )
        .example("/tmp/keys.log");
    SSL_NEGOTIATED_CIPHER = setting("SSLNegotiatedCipher", Text, "", Tls)
        .docs(
            "The bulk cipher of the connection.",
            "The middle of the IANA name: `AES_256_GCM`, `CHACHA20_POLY1305`. Empty before the first \
             handshake; cleared when `reverse` starts, kept after it.",
        )
        .read_only();
    SSL_NEGOTIATED_CIPHER_STRENGTH = setting("SSLNegotiatedCipherStrength", Text, "", Tls)
        .docs(
            "The strength of the cipher of the connection, in bits.",
            "`128` or `256`, for instance. Empty before the first handshake; cleared when `reverse` \
             starts, kept after it.",
        )
        .read_only();
    SSL_NEGOTIATED_CIPHER_SUITE = setting("SSLNegotiatedCipherSuite", Text, "", Tls)
        .docs(
            "The cipher suite of the connection.",
            "The IANA name. Empty before the first handshake; cleared when `reverse` starts, kept \
             after it.",
        )
        .read_only();
    SSL_NEGOTIATED_KEY_EXCHANGE = setting("SSLNegotiatedKeyExchange", Text, "", Tls)
        .docs(
            "How the keys of the connection were agreed on.",
            "The group, as `TLS13SupportedGroups` names it (`ecdhe_x25519`, `ecdhe_secp256r1`, \
             `ffdhe_2048`), or `rsa` when the server's key encrypted the secret. The Platform provider \
             may take others, such as `x25519mlkem768`. Empty before the first handshake; cleared when `reverse` starts, kept after it.",
        )
        .read_only();
    SSL_NEGOTIATED_KEY_EXCHANGE_STRENGTH = setting("SSLNegotiatedKeyExchangeStrength", Text, "", Tls)
        .docs(
            "The strength of the key agreement, in bits.",
            "Nominal: 256 for x25519, 448 for x448, the length of the server's key for `rsa`. Empty \
             before the first handshake; cleared when `reverse` starts, kept after it.",
        )
        .read_only();
    SSL_NEGOTIATED_VERSION = setting("SSLNegotiatedVersion", Text, "", Tls)
        .docs(
            "The TLS version of the connection.",
            "`TLSv1`, `TLSv1.1`, `TLSv1.2` or `TLSv1.3`. Empty before the first handshake; cleared \
             when `reverse` starts, kept after it.",
        )
        .read_only();
    SSL_SECURITY_FLAGS = setting("SSLSecurityFlags", Integer, "0", Tls)
        .docs(
            "Faults of the server's certificate to overlook, as a sum of flags.",
            "Decimal or, after `0x`, hexadecimal; reads back in decimal, as a number without sign. \
             Anything else is refused with 502.\n\n\
             - 0x1: outside its time of validity\n\
             - 0x10: from an unknown authority\n\
             - 0x20: for another usage\n\
             - 0x100: it is not known whether it was revoked (`SSLCheckCRL`, `SSLCheckOCSP`)\n\
             - 0x400: the same of an authority above it\n\
             - 0x80000000: for another name\n\n\
             0x2, 0x4, 0x200, 0x800, 0x4000 and 0x8000 are taken without effect. Nothing overlooks \
             a certificate that is known to be revoked. Each of those with an effect lets an impostor \
             in, who then reads card data: for tests only. To \
             trust one particular certificate, use `ssl_accept_server_cert_encoded`. `SSLStrict` \
             overrules all of them, and the Platform provider has no use for them.",
        )
        .limit(Limit::Flags)
        .example_reading("0x80000000", "2147483648")
        .refuses(&[("none", 502)]);
    SSL_SERVER_CA_CERTS = setting("SSLServerCACerts", Text, "", Tls)
        .docs(
            "Certificates of authorities to trust besides those of the system.",
            "PEM text with any number of certificates; line ends may be CR LF, LF or, inside a block, \
             spaces. They add to `SSLCACertFilePaths`; to trust only these, set that one to empty.",
        )
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    TLS12_SIGNATURE_ALGORITHMS = setting(
        "TLS12SignatureAlgorithms",
        Text,
        "sha512-ecdsa,sha512-rsa,sha512-dsa,sha384-ecdsa,sha384-rsa,sha384-dsa,sha256-ecdsa,\
         sha256-rsa,sha256-dsa,sha224-ecdsa,sha224-rsa,sha224-dsa,sha1-ecdsa,sha1-rsa,sha1-dsa",
        Tls,
    )
        .docs(
            "The signature algorithms to accept with TLS 1.2.",
            "Pairs of hash and signature joined by `,`, the preferred first: \
             `sha256-rsa,sha256-ecdsa`. An unknown pair is refused with 503. The server's certificate \
             must be signed with one of them, otherwise `reverse` fails with 280; `rsa` stands for both \
             paddings of RSA. Empty restricts nothing. No effect with the Platform provider.\n\n\
             Pairs with `sha1` count only while TLS 1.0 or 1.1 is enabled. With empty, the engine \
             still tells the server its usual list: OpenSSL cannot leave that extension out.",
        )
        .limit(Limit::ListOf {
            separator: ',',
            known: &[
                "sha512-ecdsa", "sha512-rsa", "sha512-dsa", "sha384-ecdsa", "sha384-rsa", "sha384-dsa",
                "sha256-ecdsa", "sha256-rsa", "sha256-dsa", "sha224-ecdsa", "sha224-rsa", "sha224-dsa",
                "sha1-ecdsa", "sha1-rsa", "sha1-dsa",
            ],
        })
        .example("sha256-rsa,sha256-ecdsa")
        .refuses(&[("sha3-rsa", 503)]);
    TLS12_SUPPORTED_GROUPS = setting(
        "TLS12SupportedGroups",
        Text,
        "ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1",
        Tls,
    )
        .docs(
            "The elliptic curves to offer for TLS 1.2.",
            "Any of `ecdhe_secp256r1`, `ecdhe_secp384r1` and `ecdhe_secp521r1`, joined by `,`, the \
             preferred first; others are refused with 503. No effect with the Platform provider.\n\n\
             When TLS 1.3 is enabled too, both lists go out as one, that of TLS 1.3 first: there is no \
             other way to say it. A server of TLS 1.2 may then take a group of TLS 1.3. With a list of \
             your own here that makes `reverse` fail with 276, before anything of the request is sent; with \
             the default one it is let pass, since many servers do so.",
        )
        .limit(Limit::ListOf {
            separator: ',',
            known: &[
                "ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1",
            ],
        })
        .example("ecdhe_secp384r1")
        .refuses(&[("ecdhe_x25519", 503)]);
    TLS13_KEY_SHARE_GROUPS = setting(
        "TLS13KeyShareGroups",
        Text,
        "ecdhe_x25519,ecdhe_secp256r1,ecdhe_secp384r1,ffdhe_2048,ffdhe_3072",
        Tls,
    )
        .docs(
            "The groups of TLS 1.3 for which a key is sent with the first message.",
            "Names of `TLS13SupportedGroups` joined by `,`, the preferred first; others are refused \
             with 503. A server that wants another group costs one more round trip. No effect with the \
             Platform provider.\n\n\
             OpenSSL before 3.5 sends one key, later ones at most four: what is beyond that is \
             offered without a key.",
        )
        .limit(Limit::ListOf {
            separator: ',',
            known: &[
                "ecdhe_x25519", "ecdhe_x448", "ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1",
                "ffdhe_2048", "ffdhe_3072", "ffdhe_4096", "ffdhe_6144", "ffdhe_8192",
            ],
        })
        .example("ecdhe_secp256r1")
        .refuses(&[("x25519", 503)]);
    TLS13_SIGNATURE_ALGORITHMS = setting(
        "TLS13SignatureAlgorithms",
        Text,
        "ed25519,ed448,ecdsa_secp256r1_sha256,ecdsa_secp384r1_sha384,ecdsa_secp521r1_sha512,\
         rsa_pkcs1_sha256,rsa_pkcs1_sha384,rsa_pkcs1_sha512,rsa_pss_sha256,rsa_pss_sha384,\
         rsa_pss_sha512",
        Tls,
    )
        .docs(
            "The signature algorithms to accept with TLS 1.3.",
            "Joined by `,`, the preferred first, from `ed25519`, `ed448`, `ecdsa_secp256r1_sha256`, \
             `ecdsa_secp384r1_sha384`, `ecdsa_secp521r1_sha512`, and `rsa_pkcs1_` and `rsa_pss_` each \
             with `sha256`, `sha384` or `sha512`; others are refused with 503. TLS 1.3 itself allows \
             `rsa_pkcs1_` in certificates only. The server's certificate must be signed with one of them \
             (280), and so must the handshake (276). Empty restricts nothing. No effect with the Platform \
             provider.",
        )
        .limit(Limit::ListOf {
            separator: ',',
            known: &[
                "ed25519", "ed448", "ecdsa_secp256r1_sha256", "ecdsa_secp384r1_sha384",
                "ecdsa_secp521r1_sha512", "rsa_pkcs1_sha256", "rsa_pkcs1_sha384", "rsa_pkcs1_sha512",
                "rsa_pss_sha256", "rsa_pss_sha384", "rsa_pss_sha512",
            ],
        })
        .example("rsa_pss_sha256,ecdsa_secp256r1_sha256")
        .refuses(&[("rsa_md5", 503)]);
    TLS13_SUPPORTED_GROUPS = setting(
        "TLS13SupportedGroups",
        Text,
        "ecdhe_x25519,ecdhe_x448,ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1,ffdhe_2048,\
         ffdhe_3072,ffdhe_4096,ffdhe_6144,ffdhe_8192",
        Tls,
    )
        .docs(
            "The groups to offer for the key agreement of TLS 1.3.",
            "Joined by `,`, the preferred first, from `ecdhe_x25519`, `ecdhe_x448`, \
             `ecdhe_secp256r1`, `ecdhe_secp384r1`, `ecdhe_secp521r1`, and `ffdhe_2048`, `ffdhe_3072`, \
             `ffdhe_4096`, `ffdhe_6144`, `ffdhe_8192`; others are refused with 503. A server that takes \
             another one (of `TLS12SupportedGroups`, which goes out in the same list) makes `reverse` fail \
             with 276. No effect with the Platform provider.",
        )
        .limit(Limit::ListOf {
            separator: ',',
            known: &[
                "ecdhe_x25519", "ecdhe_x448", "ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1",
                "ffdhe_2048", "ffdhe_3072", "ffdhe_4096", "ffdhe_6144", "ffdhe_8192",
            ],
        })
        .example("ecdhe_secp256r1,ecdhe_secp384r1")
        .refuses(&[("x25519", 503)]);
    ABSOLUTE_TIMEOUT = setting("AbsoluteTimeout", Boolean, "False", Socket)
        .docs(
            "Whether `timeout` is for the whole call.",
            "False (the default): `timeout` is the longest time without progress, so a host that \
             sends a byte now and then keeps the call alive. True: the call ends when `timeout` \
             seconds have passed, whatever happens.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    FIREWALL_DATA = setting("FirewallData", Text, "", Socket)
        .docs(
            "Additional header lines for a tunnelling proxy.",
            "Lines `Name: value`, up to 8192 bytes (501), ended by CR LF or LF; another form, and an \
             empty line between them, is refused with 502. They follow the lines of the library; a line \
             `Proxy-Authorization` replaces the one from `FirewallUser`. Other kinds of firewall get \
             nothing of it. It may hold credentials: it is never shown in errors, events or `Debug` \
             output, and wiped when it is replaced.",
        )
        .limit(Limit::HeaderLines)
        .secret()
        .example("X-Store: 12")
        .refuses(&[("X-Store", 502), (": 12", 502), ("X Store: 12", 502)]);
    IN_BUFFER_SIZE = setting("InBufferSize", Integer, "", Socket)
        .docs(
            "The size of the socket's receive buffer, in bytes.",
            "1 or more (503). Empty (the default) leaves it to the system. Systems bring it into \
             their own limits; Linux doubles it. While a connection is open it reads as the real size.",
        )
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("65536")
        .refuses(&[("0", 503), ("x", 502)]);
    OUT_BUFFER_SIZE = setting("OutBufferSize", Integer, "", Socket)
        .docs(
            "The size of the socket's send buffer, in bytes.",
            "1 or more (503). Empty (the default) leaves it to the system. Systems bring it into \
             their own limits; Linux doubles it. While a connection is open it reads as the real size.",
        )
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("65536")
        .refuses(&[("0", 503), ("x", 502)]);
    BUILD_INFO = setting("BuildInfo", Text, "", Base)
        .docs(
            "What this library is.",
            "One line: name and version, the target that it was built for, the version of OpenSSL in \
             it.",
        )
        .read_only();
    CODE_PAGE = setting("CodePage", Integer, "65001", Base)
        .docs(
            "The code page of the texts of C and C++ programs that go in and out as `char`.",
            "One of the code page identifiers that Windows has for this purpose; another number is \
             refused with 503. 65001, the default, is UTF-8. It counts from the next call on for every \
             text: properties, settings, the aggregate, error texts and the texts of events; bytes and \
             wide texts (`wchar_t`) stay as they are. The text of Python and Rust is Unicode and does \
             not change either.\n\n\
             Text that is none in the page, or has a character that is not in it, is refused with 434, \
             and nothing changes; in messages and events such a character becomes a question mark. \
             For some of these pages this library has no table: they are stored, and every text is then \
             434. The numbers of Apple's systems (1 to 30, 65536, 0x90000100 and others) are none of \
             them: 503, or 502 in hexadecimal. In UTF-16 and UTF-32 (1200, 1201, 12000, 12001) a text must be given with its \
             length. `CodePage` itself may always be set and read in ASCII.\n\n\
             The guide lists the pages.",
        )
        .limit(Limit::CodePage)
        .example("1252")
        .refuses(&[("999999", 503), ("4", 503), ("65536", 503), ("0x90000100", 502), ("latin1", 502)]);
    LICENSE_INFO = setting("LicenseInfo", Text, "", Base)
        .docs(
            "The licence of this instance.",
            "Five lines of the form `Name: value`: Product, Product Key, License Source, License \
             Type, Last Valid Build. This library is open and needs no key; one that is set is \
             accepted and never checked anywhere.",
        )
        .read_only();
    MASK_SENSITIVE_DATA = setting("MaskSensitiveData", Boolean, "True", Base)
        .docs(
            "Whether sensitive data is masked in log messages.",
            "Stored and read back. Errors and status messages of this library never contain card data \
             or passwords, also when this is False; the packet events always contain them, also when \
             it is True.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    PROCESS_IDLE_EVENTS = setting("ProcessIdleEvents", Boolean, "True", Base)
        .docs(
            "Whether an event loop of the class runs while the program is idle.",
            "Stored and read back without effect: there is no such loop. Events come only during \
             `reverse`, on the thread that called it.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    SELECT_WAIT_MILLIS = setting("SelectWaitMillis", Integer, "20", Base)
        .docs(
            "How long the class would wait for events when it is asked to process them, in \
             milliseconds.",
            "0 or more (503). Stored and read back without effect: this class has no method that \
             processes events.",
        )
        .limit(Limit::Range { min: 0, max: 2147483647 })
        .example("50")
        .refuses(&[("-1", 503), ("x", 502)]);
    USE_INTERNAL_SECURITY_API = setting("UseInternalSecurityAPI", Boolean, "True", Base)
        .docs(
            "Whether to use the internal implementation of TLS rather than that of the system.",
            "True by default, on every system. It counts while `ssl_provider` is 0 (Automatic): False \
             then takes the engine of the platform, as Windows always does, unless `SSLEnabledProtocols` \
             enables TLS 1.3, for which Automatic is always the internal one. An explicit `ssl_provider` \
             wins.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    SSL_STRICT = setting("SSLStrict", Boolean, "False", Tls)
        .docs(
            "Whether to insist on today's rules for TLS.",
            "An addition of this library. True offers TLS 1.2 and later only, whatever \
             `SSLEnabledProtocols` enables below that, takes security level 2 of OpenSSL (112 bits: \
             no short keys, no SHA-1 signatures), overrules `SSLSecurityFlags`, and takes at least 1 \
             for `SSLCheckCRL` and `SSLCheckOCSP`. When `SSLEnabledProtocols` has neither 1.2 nor 1.3, \
             `reverse` fails with 276. The Platform provider cannot be told all of that: with it, \
             `reverse` fails with 593 naming this setting.\n\n\
             False by default, because the defaults of the class are older.",
        )
        .extension()
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    IGNORE_UNKNOWN_SETTINGS = setting("IgnoreUnknownSettings", Boolean, "False", Base)
        .docs(
            "Whether `config` passes over the names of settings that this class does not have.",
            "An addition of this library, for programs that set what is of other classes or other versions. \
             False by default: such a name is refused with 511. With True it is neither stored nor sent, and \
             `config` answers an empty text. A name that is misspelled is passed over as well, so set it for \
             the names that you know of, and back. What does not look like the name of a setting is 511 all \
             the same.",
        )
        .extension()
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    OUTCOME = setting("Outcome", Text, "", Reversal)
        .docs(
            "How the last call of `reverse` ended.",
            "An addition of this library. Empty before the first call and after `reset`, otherwise \
             one of:\n\n\
             - `answered`: a complete and verified response came; `response_code` says what it was, even \
             when a handler of the last event then made the call fail\n\
             - `not-sent`: no byte of the request left this machine; it is safe to try again\n\
             - `in-doubt`: some of the request may have arrived, and no verified answer came; ask the \
             host, or repeat with `Retry`\n\n\
             Nothing is ever sent again without being told to, except when the host itself asks for \
             it.",
        )
        .extension()
        .read_only();
    WIRE_APPLICATION_TYPE = setting("WireApplicationType", Integer, "0", Wire)
        .docs(
            "The application type at position 2 of the request.",
            "0 single transaction (the default), 2 multiple, 4 interleaved; anything else is refused \
             with 503. Each call has a connection of its own in every case; with 4 there are no `ACK` \
             and `NAK` bytes.\n\n\
             The default is our own choice: public sources agree on the digits, not on which one this \
             class sends.",
        )
        .limit(Limit::OneOf(&["0", "2", "4"]))
        .example("4")
        .refuses(&[("1", 503)]);
    WIRE_EVEN_PARITY = setting("WireEvenParity", Boolean, "True", Wire)
        .docs(
            "Whether even parity is put into the eighth bit of each byte sent.",
            "True by default, as terminals of this link protocol do; hosts that take plain bytes \
             exist too. What is received is read in both forms, whatever this says. The choice is \
             ours.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_ENQ_WAIT = setting("WireEnqWait", Integer, "", Wire)
        .docs(
            "How long to wait for the host's `ENQ` before sending, in seconds.",
            "0 to 86400 (503). 0 does not wait. Empty (the default): 15 seconds for TSYS, but not \
             more than half of `timeout`; 3 seconds for Heartland. When none has come by then, the \
             request is sent all the same. The times are our own choice.\n\n\
             It must be shorter than `timeout`, which runs at the same time: otherwise a host that \
             sends no `ENQ` gets no request, and `reverse` fails with 201, not sent.",
        )
        .limit(Limit::Range { min: 0, max: 86400 })
        .example("0")
        .refuses(&[("-1", 503), ("x", 502)]);
    WIRE_SEND_ACK = setting("WireSendAck", Boolean, "True", Wire)
        .docs(
            "Whether to acknowledge the response with an `ACK` byte.",
            "True by default, in application types 0 and 2; 4 has no such bytes. That it cannot be \
             sent is no error: the response is there. The choice is ours.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_DEBIT_CONFIRMATION = setting("WireDebitConfirmation", Boolean, "False", Wire)
        .docs(
            "Whether a debit response is confirmed with a `V` record.",
            "False by default: there is no public evidence that a reversal over TLS is confirmed. With \
             True, a whole answer to a debit or EBT reversal is followed by a frame of our own, which \
             `on_data_packet_out` shows too: `V`, application type, `.`, and from the answer the \
             acquirer's BIN, the host's message identifier and the trace audit number. An answer \
             without the numbers cannot be confirmed. That the record cannot be sent is no error: the \
             answer is there.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_ZERO_SETTLEMENT_AMOUNT = setting("WireZeroSettlementAmount", Boolean, "False", Wire)
        .docs(
            "Whether a full reversal sends its second amount as `0` rather than empty.",
            "False by default: the field is empty when `settlement_amount` is zero. The choice is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_ZERO_FILL_AMOUNTS = setting("WireZeroFillAmounts", Boolean, "False", Wire)
        .docs(
            "Whether amounts are sent as twelve digits.",
            "False by default: amounts go as they were set. Public logs show both forms; the choice \
             is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_TRANSACTION_ID_FILL = setting("WireTransactionIdFill", Text, "space", Wire)
        .docs(
            "With what a short `transaction_id` is filled up to 15 characters.",
            "`space` (the default) fills on the right with spaces, `zero` with zeros; anything else \
             is refused with 503. Public sources differ; the choice is ours.",
        )
        .limit(Limit::OneOf(&["space", "zero"]))
        .example("zero")
        .refuses(&[("blank", 503)]);
    WIRE_TRANSACTION_CODE = setting("WireTransactionCode", Text, "", Wire)
        .docs(
            "The transaction code at positions 61 and 62 of the request.",
            "Empty (the default) sends the code that follows from `reversal_type` and `Retry`. \
             Otherwise exactly two letters or digits (501, 502), which are sent as they are. With `Retry` a \
             code of credit is sent in its form for a repeat: `5A` as `6A`, and `6A` as it is; for any other \
             code `reverse` fails with 593 then: give the code of the repeat, and leave `Retry` unset. For `reversal_type` 3, 4 and 5, whose codes no public source \
             gives.",
        )
        .limit(Limit::Alphanumeric { min: 2, max: 2 })
        .example("5A")
        .refuses(&[("5", 501), ("5AA", 501), ("5-", 502)]);
    WIRE_CANADA_DOMESTIC_GROUP = setting("WireCanadaDomesticGroup", Text, "", Wire)
        .docs(
            "The number of the group III record for `CanadaDomesticIndicator`.",
            "Exactly three digits (501, 502), or empty (the default). No public source gives the \
             number, and none is invented: while it is empty and the indicator is set, `reverse` \
             fails with 593.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("090")
        .refuses(&[("90", 501), ("09A", 502)]);
    WIRE_HEARTLAND_DEVICE_ID_GROUP = setting("WireHeartlandDeviceIdGroup", Text, "", Wire)
        .docs(
            "The number of the group III record for `HeartlandDeviceId`.",
            "Exactly three digits (501, 502), or empty (the default). No public source gives the \
             number, and none is invented: while it is empty and the identifier is set, `reverse` \
             fails with 593.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("091")
        .refuses(&[("91", 501), ("09A", 502)]);
    WIRE_HEARTLAND_ENCRYPTION_GROUP = setting("WireHeartlandEncryptionGroup", Text, "", Wire)
        .docs(
            "The number of the group III record for `HeartlandEncryptionMode`.",
            "Exactly three digits (501, 502), or empty (the default). No public source gives the \
             number, and none is invented: while it is empty and the mode is not 0, `reverse` fails \
             with 593.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("092")
        .refuses(&[("92", 501), ("09A", 502)]);
    WIRE_CIT_MIT_GROUP = setting("WireCITMITGroup", Text, "083", Wire)
        .docs(
            "The number of the group III record for `CITMITIndicator`.",
            "Exactly three digits (501, 502). The default 083 is in two public sources. While it is \
             empty and the indicator is set, `reverse` fails with 593.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("084")
        .refuses(&[("84", 501), ("08A", 502)]);
    WIRE_INTEGRITY_CLASS_GROUP = setting("WireIntegrityClassGroup", Text, "074", Wire)
        .docs(
            "The number of the group III record with the transaction integrity class.",
            "Exactly three digits (501, 502). The default 074 is in one public source. While it is \
             empty, `ResponseTransactionIntegrityClass` stays empty.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("075")
        .refuses(&[("75", 501), ("07A", 502)]);
    WIRE_ACCEPTOR_DATA_GROUP = setting("WireAcceptorDataGroup", Text, "088", Wire)
        .docs(
            "The number of the group III record for additional card acceptor data.",
            "Exactly three digits (501, 502). The default 088 is in one public source. Empty leaves \
             the record out, and with it `merchant_street_address` and `merchant_phone`.",
        )
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("089")
        .refuses(&[("89", 501), ("08A", 502)]);
    WIRE_TOKEN_REQUESTOR_TRAILING_FS = setting("WireTokenRequestorTrailingFS", Boolean, "True", Wire)
        .docs(
            "Whether a field separator ends the group III record for `TokenRequestorID`.",
            "True by default. No public source says so; the choice is ours.",
        )
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_DEVELOPER_ID = setting("WireDeveloperId", Text, "000000", Wire)
        .docs(
            "The developer identifier in group III record 020.",
            "Exactly 6 letters or digits (501, 502), assigned during certification. The default is \
             zeros: no identifier that belongs to somebody else is built in. While it is empty, \
             `reverse` fails with 593.",
        )
        .limit(Limit::Alphanumeric { min: 6, max: 6 })
        .example("000136")
        .refuses(&[("136", 501), ("00013-", 502)]);
    WIRE_VERSION_ID = setting("WireVersionId", Text, "0000", Wire)
        .docs(
            "The version identifier in group III record 020.",
            "Exactly 4 letters or digits (501, 502), assigned during certification. The default is \
             zeros: no identifier that belongs to somebody else is built in. While it is empty, \
             `reverse` fails with 593.",
        )
        .limit(Limit::Alphanumeric { min: 4, max: 4 })
        .example("B248")
        .refuses(&[("248", 501), ("B24-", 502)]);
    WIRE_REVERSAL_CODE_ALL_BRANDS = setting("WireReversalCodeAllBrands", Boolean, "False", Wire)
        .docs(
            "Whether `reversal_code` is sent for every brand.",
            "False by default: group III record 033 goes for MasterCard, Maestro and unknown brands. \
             The choice is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_REQUEST_COMMERCIAL_CARD = setting("WireRequestCommercialCard", Boolean, "False", Wire)
        .docs(
            "Whether to ask if the card is a commercial card.",
            "True sends group III record 001; the answer is in `response_commercial_card_type`. False \
             by default: a reversal normally does not ask. The choice is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_REQUEST_CARD_LEVEL = setting("WireRequestCardLevel", Boolean, "False", Wire)
        .docs(
            "Whether to ask for the product of the card.",
            "True sends group III record 034; the answer is in `response_card_level`. False by \
             default: a reversal normally does not ask. The choice is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_DEFAULT_REQUESTED_ACI = setting("WireDefaultRequestedACI", Text, "", Wire)
        .docs(
            "What is sent at position 56 of the request when `returned_aci` is empty.",
            "Empty (the default) sends `Y` in credit and `N` in debit requests, which is our own \
             choice. Otherwise one letter or digit (501, 502).",
        )
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .example("N")
        .refuses(&[("NN", 501), ("-", 502)]);
    WIRE_EXTRA_GROUP3 = setting("WireExtraGroup3", Text, "", Wire)
        .docs(
            "Further group III records, sent as they are.",
            "Records joined by `<GS>`, each three digits and its data; `<FS>` stands for the field \
             separator, and only printable characters are allowed. Another form is refused with 502. \
             They are put among the other records by number.\n\n\
             For records that this class has no property for, such as 013 of EBT vouchers. The record \
             must not repeat one that is sent anyway.",
        )
        .limit(Limit::Group3)
        .example("0131234567<FS><FS><FS>")
        .refuses(&[("13", 502), ("ABCdata", 502)]);
    WIRE_REIMBURSEMENT_ATTRIBUTE = setting("WireReimbursementAttribute", Text, "", Wire)
        .docs(
            "The letter to send for `reimbursement_attribute`.",
            "Empty (the default) sends the letter of the property's value. Otherwise one letter or \
             digit (501, 502). For value 5, whose letter no public source gives.",
        )
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .example("Z")
        .refuses(&[("ZZ", 501), ("-", 502)]);
    WIRE_CARD_ACCEPTOR_USES_PHONE = setting("WireCardAcceptorUsesPhone", Text, "auto", Wire)
        .docs(
            "Whether the card acceptor data carries the service phone in the place of the city.",
            "`auto` (the default) decides by industry and brand: see `merchant_city`. `True` always \
             sends the phone, `False` always the city; anything else is refused with 503.",
        )
        .limit(Limit::OneOf(&["auto", "True", "False"]))
        .example("True")
        .refuses(&[("perhaps", 503)]);
    WIRE_AUTHORIZED_AMOUNT_DECIMAL = setting("WireAuthorizedAmountDecimal", Boolean, "False", Wire)
        .docs(
            "Whether `response_authorized_amount` has a decimal point.",
            "False by default: `7500`. With True: `75.00`. The contract shows both forms; the choice \
             is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_PACKET_EVENTS_WITH_PARITY = setting("WirePacketEventsWithParity", Boolean, "False", Wire)
        .docs(
            "Whether the packet events show the bytes as they are on the wire.",
            "False by default: `on_data_packet_in` and `on_data_packet_out` show frames with the \
             eighth bit clear, which people can read. With True the eighth bit is set as for even \
             parity, always: also when the packet went over the wire without parity. \
             The choice is ours.",
        )
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_RESPONSE_NETWORK_ID = setting("WireResponseNetworkId", Text, "", Wire)
        .docs(
            "The debit or EBT network in the response.",
            "One character from group II of a `U` response; empty for credit. Cleared when `reverse` \
             starts, set only from a complete and verified response.",
        )
        .read_only();
    WIRE_RESPONSE_TRACE_AUDIT_NUMBER = setting("WireResponseTraceAuditNumber", Text, "", Wire)
        .docs(
            "The system trace audit number in the response.",
            "Six digits from group II of a `U` response; empty for credit. Cleared when `reverse` \
             starts, set only from a complete and verified response.",
        )
        .read_only();
    WIRE_RESPONSE_SETTLEMENT_DATE = setting("WireResponseSettlementDate", Text, "", Wire)
        .docs(
            "The settlement date in the response.",
            "`MMDD` from group II of a `U` response; empty for credit. Cleared when `reverse` starts, \
             set only from a complete and verified response.",
        )
        .read_only();
    WIRE_RESPONSE_HOST_MESSAGE_ID = setting("WireResponseHostMessageId", Text, "", Wire)
        .docs(
            "The host's identifier of the response.",
            "Up to 8 characters from group II of a `U` response, without the spaces on the right; \
             empty for credit. Cleared when `reverse` starts, set only from a complete and verified \
             response.",
        )
        .read_only();
}
