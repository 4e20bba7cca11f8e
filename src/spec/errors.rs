//! The 111 documented errors and the two of this library.

use super::ErrorGroup::{Extension, Reversal, TcpClient, TcpIp, Tls};
use super::{ErrorCode, ErrorGroup, table};

/// One row; `details` says when this library answers it.
const fn error(code: i32, text: &'static str, group: ErrorGroup, details: &'static str) -> ErrorCode {
    ErrorCode { code, text, group, details }
}

table! {
    /// Every error code, in the order of the contract; those of this library last.
    ERRORS: ErrorCode;
    INVALID_LENGTH = error(
        501,
        "Data field invalid length.",
        Reversal,
        "When a property or setting is set to a text that is too long, or shorter than its field \
         allows. The old value stays; nothing is ever cut to fit.",
    );
    INVALID_FORMAT = error(
        502,
        "Data field invalid format.",
        Reversal,
        "When a property or setting is set to a text with a wrong character or form, such as a letter \
         in an amount. The old value stays.",
    );
    OUT_OF_RANGE = error(
        503,
        "Data field out of range.",
        Reversal,
        "When a number, or a code from a list, is not among the allowed ones. The old value stays. \
         Also by `reverse` when `card_entry_data_source` has no code at TSYS.",
    );
    LUHN_CHECK_FAILED = error(
        504,
        "Luhn digit check failed.",
        Reversal,
        "When `card_number` or `card_magnetic_stripe` is set to a card number whose last digit is not \
         its check digit. The old value stays. `card_is_encrypted` switches the check off.",
    );
    CARD_DATE_INVALID = error(
        505,
        "Card date invalid.",
        Reversal,
        "When `card_exp_month` or `card_exp_year` is set outside its range. The old value stays.",
    );
    CARD_EXPIRED = error(
        506,
        "Card expired.",
        Reversal,
        "Never: a reversal may cross the end of the month in which the card expires, so the date is \
         sent as it is and the host decides.",
    );
    CARD_TYPE_UNKNOWN = error(
        507,
        "Card type unknown.",
        Reversal,
        "Never: a card of an unknown brand is sent with `card_type` 0, and the host decides.",
    );
    NO_GATEWAY = error(
        509,
        "No gateway specified.",
        Reversal,
        "Never: the class always has a host. An empty `Server` is 593.",
    );
    INVALID_DATA = error(
        511,
        "Invalid data entered.",
        Reversal,
        "An unknown setting, a read-only setting or property that is set, a boolean text that is \
         none, an aggregate that is no XML or has none of the known names, a certificate that cannot \
         be read. Nothing has changed.",
    );
    TRUNCATED_RESPONSE = error(
        512,
        "Truncated response.",
        Reversal,
        "When the response is a whole frame but its body is shorter than the fixed part of 67 \
         characters. The outcome is in doubt.",
    );
    INVALID_RESPONSE = error(
        513,
        "Invalid response.",
        Reversal,
        "When the response is a whole frame but not an answer to this request: its record format is \
         not `E` or `U`, or its sequence number is another one. No response property is set, and the \
         outcome is in doubt.",
    );
    RESPONSE_LENGTH_MISMATCH = error(
        517,
        "Response length mismatch.",
        Reversal,
        "Never: responses of this format do not carry their length.",
    );
    LRC_CHECK_FAILED = error(
        518,
        "LRC check failed.",
        Reversal,
        "When the check character of the response is wrong. The outcome is in doubt.",
    );
    CORRUPT_RESPONSE = error(
        519,
        "Corrupt response.",
        Reversal,
        "When the response is a whole frame but lacks the structure of fields, is bytes that are no frame, \
         or does not end. The outcome is in doubt.",
    );
    EMPTY_RESPONSE = error(
        520,
        "Response packet empty.",
        Reversal,
        "When the response is a frame without a body. The outcome is in doubt.",
    );
    RESPONSE_TRUNCATED = error(
        521,
        "Response truncated.",
        Reversal,
        "When the connection ends inside a response. The outcome is in doubt: what came is not used, \
         whatever it says.",
    );
    HOST_DISCONNECTED = error(
        522,
        "Host disconnected.",
        Reversal,
        "When the host closes the connection before it greets with `ENQ`. Nothing was sent.",
    );
    NO_RESPONSE = error(
        523,
        "No response from host.",
        Reversal,
        "When the request was sent and no complete response came in time. The outcome is in doubt: \
         the host may have done the reversal.",
    );
    SERVER_ERROR_RESPONSE = error(
        524,
        "Server error response.",
        Reversal,
        "When the host refuses the request with `NAK` each of the three times that it is sent, or after it \
         had accepted it with `ACK`. The outcome is in doubt.",
    );
    INVALID_TIMEOUT = error(
        526,
        "Invalid timeout value.",
        Reversal,
        "When `reverse` is called with a `timeout` of 0 or less. Nothing was sent.",
    );
    GATEWAY_ERROR = error(
        527,
        "Vital/TSYS returned an error response.",
        Reversal,
        "When the host answers with a plain text of the form `NNN - text` in the place of a frame. \
         The text is in the message, without anything that looks like a card number.",
    );
    SIGNATURE_VERIFICATION_FAILED = error(
        535,
        "Signature verification failed.",
        Reversal,
        "Never: nothing in this protocol is signed.",
    );
    PACKET_BUILD_FAILED = error(
        544,
        "Error building packet.",
        Reversal,
        "When the request cannot be put together although every property was accepted and none is \
         missing. Nothing was sent.",
    );
    CANNOT_SEND = error(
        593,
        "Missing or erroneous property value. Cannot send transaction.",
        Reversal,
        "By `reverse` before it connects: a required property is empty, properties contradict each \
         other, or a setting asks for something that this version does not do. The message names \
         every property and setting concerned, never a value. Nothing was sent.",
    );
    EARLY_RESPONSE = error(
        594,
        "Response received before transmission completed.",
        Reversal,
        "When a response arrives before the request was sent: it cannot be the answer to it. Nothing \
         was sent.",
    );
    PREMATURELY_DISCONNECTED = error(
        595,
        "Prematurely disconnected (check merchant_number and merchant_bank_id).",
        Reversal,
        "When the host closes the connection, or ends the dialogue, after the request and before any \
         response. The usual cause is a wrong bank or merchant number, or a test number while the \
         test system is down; the host says nothing more. The outcome is in doubt.",
    );
    TOO_MANY_PENDING = error(
        596,
        "Pending responses max number exceeded (Interleaved).",
        Reversal,
        "Never: each call has its own connection and waits for its own response; there is no \
         interleaved mode here.",
    );
    PENDING_TIMEOUT = error(
        597,
        "Pending response timeout (Interleaved).",
        Reversal,
        "Never: each call has its own connection and waits for its own response; there is no \
         interleaved mode here.",
    );
    REMOTE_PORT_IN_USE = error(
        100,
        "You cannot change the remote_port at this time. A connection is in progress.",
        TcpClient,
        "`Port` is set inside an event while the connection is open. From another thread it is 211.",
    );
    REMOTE_HOST_IN_USE = error(
        101,
        "You cannot change the remote_host (Server) at this time. A connection is in progress.",
        TcpClient,
        "`Server` is set inside an event while the connection is open. From another thread it is 211.",
    );
    REMOTE_HOST_INVALID = error(
        102,
        "The remote_host address is invalid (0.0.0.0).",
        TcpClient,
        "By `reverse` when `Server` is an address of all zeros; an empty one is 593. Nothing was sent.",
    );
    ALREADY_CONNECTED = error(
        104,
        "Already connected. If you want to reconnect, close the current connection first.",
        TcpClient,
        "Never: each call makes and closes its own connection.",
    );
    LOCAL_PORT_IN_USE = error(
        106,
        "You cannot change the local_port at this time. A connection is in progress.",
        TcpClient,
        "`LocalPort` is set inside an event while the connection is open. From another thread it is 211.",
    );
    LOCAL_HOST_IN_USE = error(
        107,
        "You cannot change the local_host at this time. A connection is in progress.",
        TcpClient,
        "`LocalHost` is set inside an event while the connection is open. From another thread it is 211.",
    );
    MAX_LINE_LENGTH_IN_USE = error(
        112,
        "You cannot change MaxLineLength at this time. A connection is in progress.",
        TcpClient,
        "`MaxLineLength` is set inside an event while the connection is open. From another thread it is 211.",
    );
    REMOTE_PORT_ZERO = error(
        116,
        "remote_port cannot be zero. Please specify a valid service port number.",
        TcpClient,
        "By `reverse` when `Port` is 0. Nothing was sent.",
    );
    USE_CONNECTION_ACTIVE = error(
        117,
        "You cannot change the UseConnection option while the class is active.",
        TcpClient,
        "Never: the class has no such option.",
    );
    OPERATION_WOULD_BLOCK = error(
        135,
        "Operation would block.",
        TcpClient,
        "Never: each call waits until it is done, fails or is interrupted.",
    );
    TIMEOUT = error(
        201,
        "Timeout.",
        TcpClient,
        "When a time-out strikes where no other code is more exact: not while connecting (301) and \
         not while waiting for the response (523). The setting `Outcome` tells whether anything was \
         sent.",
    );
    IMPOSSIBLE_STATE = error(
        211,
        "Action impossible in control's present state.",
        TcpClient,
        "When a call comes at a moment at which it cannot be done: `reverse` inside an event, or \
         anything but reading and `interrupt` from another thread while `reverse` runs. Nothing has \
         changed.",
    );
    NOT_CONNECTED = error(
        212,
        "Action impossible while not connected.",
        TcpClient,
        "Never: no method needs a connection that is already there.",
    );
    LISTENING = error(
        213,
        "Action impossible while listening.",
        TcpClient,
        "Never: the class does not listen.",
    );
    CONNECT_TIMEOUT = error(
        301,
        "Timeout.",
        TcpClient,
        "By `reverse` when finding the host's address, connecting, the firewall and the TLS handshake take longer \
         than `ConnectionTimeout`, or `timeout` where that is unset. Nothing was sent.",
    );
    CANNOT_OPEN_FILE = error(
        302,
        "Could not open file.",
        TcpClient,
        "By `reverse` when the file named by `SSLKeyLogFile` cannot be opened. Nothing was sent.",
    );
    CODE_PAGE_CONVERSION = error(
        434,
        "Unable to convert string to selected CodePage.",
        TcpClient,
        "When a text that a C or C++ program gives is not UTF-8. Another `CodePage` than 65001 is refused \
         with 593 by `reverse`.",
    );
    ALREADY_CONNECTING = error(
        1105,
        "Already connecting. If you want to reconnect, close the current connection first.",
        TcpClient,
        "Never: each call makes and closes its own connection. A second call at the same time is 211.",
    );
    CONNECT_FIRST = error(
        1117,
        "You need to connect first.",
        TcpClient,
        "Never: no method needs a connection that is already there.",
    );
    LOCAL_HOST_LOCKED = error(
        1119,
        "You cannot change the LocalHost at this time. A connection is in progress.",
        TcpClient,
        "Never: 107 says the same.",
    );
    CONNECTION_DROPPED = error(
        1120,
        "Connection dropped by remote host.",
        TcpClient,
        "By `reverse` when a firewall closes the connection before it has answered. Nothing was sent. A \
         connection to the host that ends too early is 522, 595 or 521, which tell when it ended.",
    );
    CANNOT_LOAD_SECURITY_LIBRARY = error(
        270,
        "Cannot load specified security library.",
        Tls,
        "By `reverse` when `ssl_provider` or `UseInternalSecurityAPI` asks for the platform's TLS, \
         which this version does not carry, or when OpenSSL cannot be started. Nothing was sent.",
    );
    CANNOT_OPEN_STORE = error(
        271,
        "Cannot open certificate store.",
        Tls,
        "When a certificate is searched for (a subject is set) in a store that cannot be read: the text names \
         the store's property and says whether it is the file, the format or the password. By `reverse` \
         when `ssl_cert_encoded` waits for the private key in such a store. Nothing was sent.",
    );
    CANNOT_FIND_CERTIFICATE = error(
        272,
        "Cannot find specified certificate.",
        Tls,
        "When a subject is set and nothing in the store matches: the subject is then empty, and no certificate \
         is selected.",
    );
    CANNOT_ACQUIRE_CREDENTIALS = error(
        273,
        "Cannot acquire security credentials.",
        Tls,
        "By `reverse` when the certificate of this side has no private key: the store has none for \
         `ssl_cert_encoded`, or `ssl_cert_subject` selects a certificate without one. When a subject is set \
         and the private key of what was found does not fit its certificate. Nothing was sent.",
    );
    NO_CERTIFICATE_CHAIN = error(
        274,
        "Cannot find certificate chain.",
        Tls,
        "Never: a chain that cannot be built is a reason not to recommend the server's certificate, \
         which ends in 280.",
    );
    CHAIN_NOT_VERIFIED = error(
        275,
        "Cannot verify certificate chain.",
        Tls,
        "Never: a chain that cannot be verified is a reason not to recommend the server's \
         certificate, which ends in 280.",
    );
    HANDSHAKE_FAILED = error(
        276,
        "Error during handshake.",
        Tls,
        "By `reverse` when the TLS handshake fails: no version or cipher suite in common, nothing \
         left to offer by the settings, or an alert of the server, which may also be about the \
         certificate of this side. In TLS 1.3 that one comes after `on_connected`: the setting \
         `Outcome` tells whether anything was sent by then.",
    );
    CERTIFICATE_NOT_VERIFIED = error(
        280,
        "Error verifying certificate.",
        Tls,
        "By `reverse` when the server's certificate is not accepted: verification failed and no \
         handler of `on_ssl_server_authentication` accepted it, or the handler refused it. Nothing \
         was sent.",
    );
    NO_CLIENT_CERTIFICATE = error(
        281,
        "Could not find client certificate.",
        Tls,
        "By `reverse` when `ssl_cert_store_type` names a store and nothing of it is selected, or only a key \
         without a certificate. Nothing was sent. Without any store the handshake presents no certificate, \
         and the server decides.",
    );
    NO_SERVER_CERTIFICATE = error(
        282,
        "Could not find server certificate.",
        Tls,
        "Never: no cipher suite without a certificate of the server is offered, so the handshake \
         fails with 276.",
    );
    ENCRYPT_FAILED = error(
        283,
        "Error encrypting data.",
        Tls,
        "By `reverse` when TLS cannot encrypt what is to be sent. The setting `Outcome` tells whether \
         anything was sent.",
    );
    DECRYPT_FAILED = error(
        284,
        "Error decrypting data.",
        Tls,
        "By `reverse` when TLS cannot decrypt what was received: it was changed on the way. The \
         outcome is in doubt once the request was sent.",
    );
    EINTR = error(
        10004,
        "[10004] Interrupted system call.",
        TcpIp,
        "By `reverse` when it was interrupted by `interrupt`, or when the system reports `EINTR`. The \
         setting `Outcome` tells whether the request was sent.",
    );
    EBADF = error(
        10009,
        "[10009] Bad file number.",
        TcpIp,
        "When the system says so (`EBADF`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EACCES = error(
        10013,
        "[10013] Access denied.",
        TcpIp,
        "When the system says so (`EACCES` or `EPERM`) during `reverse`: a packet filter of this \
         machine, or a `LocalPort` that needs rights which the process lacks. Also when a firewall \
         refuses `FirewallUser` and `FirewallPassword`, or does not allow the connection; the text \
         tells which. The setting `Outcome` tells whether the request was sent.",
    );
    EFAULT = error(
        10014,
        "[10014] Bad address.",
        TcpIp,
        "When the system says so (`EFAULT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EINVAL = error(
        10022,
        "[10022] Invalid argument.",
        TcpIp,
        "When the system says so (`EINVAL`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when `FirewallAutoDetect` finds a variable that names no proxy which \
         could be used. The setting `Outcome` tells whether the request was sent.",
    );
    EMFILE = error(
        10024,
        "[10024] Too many open files.",
        TcpIp,
        "When the system says so (`EMFILE` or `ENFILE`) during `reverse`: the process or the machine \
         has no free file descriptors. The setting `Outcome` tells whether the request was sent.",
    );
    EWOULDBLOCK = error(
        10035,
        "[10035] Operation would block.",
        TcpIp,
        "When the system says so (`EWOULDBLOCK`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EINPROGRESS = error(
        10036,
        "[10036] Operation now in progress.",
        TcpIp,
        "When the system says so (`EINPROGRESS`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EALREADY = error(
        10037,
        "[10037] Operation already in progress.",
        TcpIp,
        "When the system says so (`EALREADY`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ENOTSOCK = error(
        10038,
        "[10038] Socket operation on nonsocket.",
        TcpIp,
        "When the system says so (`ENOTSOCK`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EDESTADDRREQ = error(
        10039,
        "[10039] Destination address required.",
        TcpIp,
        "When the system says so (`EDESTADDRREQ`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EMSGSIZE = error(
        10040,
        "[10040] Message is too long.",
        TcpIp,
        "When the system says so (`EMSGSIZE`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when a line of a tunnelling proxy's answer is longer than \
         `MaxLineLength`, or its header longer than 16384 bytes. The setting `Outcome` tells whether the request was sent.",
    );
    EPROTOTYPE = error(
        10041,
        "[10041] Protocol wrong type for socket.",
        TcpIp,
        "When the system says so (`EPROTOTYPE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ENOPROTOOPT = error(
        10042,
        "[10042] Bad protocol option.",
        TcpIp,
        "When the system says so (`ENOPROTOOPT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EPROTONOSUPPORT = error(
        10043,
        "[10043] Protocol is not supported.",
        TcpIp,
        "When the system says so (`EPROTONOSUPPORT`) during `reverse`: the number is the one under \
         which Winsock knows it. Also when the firewall does not answer in the protocol of \
         `FirewallType`. The setting `Outcome` tells whether the request was sent.",
    );
    ESOCKTNOSUPPORT = error(
        10044,
        "[10044] Socket type is not supported.",
        TcpIp,
        "When the system says so (`ESOCKTNOSUPPORT`) during `reverse`: the number is the one under \
         which Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EOPNOTSUPP = error(
        10045,
        "[10045] Operation is not supported on socket.",
        TcpIp,
        "When the system says so (`EOPNOTSUPP`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when a SOCKS5 server says that it opens no connections. The setting `Outcome` tells whether the request was sent.",
    );
    EPFNOSUPPORT = error(
        10046,
        "[10046] Protocol family is not supported.",
        TcpIp,
        "When the system says so (`EPFNOSUPPORT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EAFNOSUPPORT = error(
        10047,
        "[10047] Address family is not supported by protocol family.",
        TcpIp,
        "When `Server` is an address of another kind than `UseIPv6` allows or the firewall takes, or \
         when the system says so (`EAFNOSUPPORT`). Nothing was sent.",
    );
    EADDRINUSE = error(
        10048,
        "[10048] Address already in use.",
        TcpIp,
        "When the system says so (`EADDRINUSE`) during `reverse`: `LocalPort` is in use. Nothing was \
         sent.",
    );
    EADDRNOTAVAIL = error(
        10049,
        "[10049] Cannot assign requested address.",
        TcpIp,
        "When the system says so (`EADDRNOTAVAIL`) during `reverse`: `LocalHost` is not an address of \
         this machine. Nothing was sent.",
    );
    ENETDOWN = error(
        10050,
        "[10050] Network is down.",
        TcpIp,
        "When the system says so (`ENETDOWN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ENETUNREACH = error(
        10051,
        "[10051] Network is unreachable.",
        TcpIp,
        "When the system says so (`ENETUNREACH`) during `reverse`: there is no way to the network of \
         the host. Also when a firewall says it. The setting `Outcome` tells whether the request was sent.",
    );
    ENETRESET = error(
        10052,
        "[10052] Net dropped connection or reset.",
        TcpIp,
        "When the system says so (`ENETRESET`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ECONNABORTED = error(
        10053,
        "[10053] Software caused connection abort.",
        TcpIp,
        "When the system says so (`ECONNABORTED`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ECONNRESET = error(
        10054,
        "[10054] Connection reset by peer.",
        TcpIp,
        "When the system says so (`ECONNRESET`) during `reverse`: the host broke the connection off. \
         The setting `Outcome` tells whether the request was sent.",
    );
    ENOBUFS = error(
        10055,
        "[10055] No buffer space available.",
        TcpIp,
        "When the system says so (`ENOBUFS` or `ENOMEM`) during `reverse`: it lacks memory. The \
         setting `Outcome` tells whether the request was sent.",
    );
    EISCONN = error(
        10056,
        "[10056] Socket is already connected.",
        TcpIp,
        "When the system says so (`EISCONN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ENOTCONN = error(
        10057,
        "[10057] Socket is not connected.",
        TcpIp,
        "When the system says so (`ENOTCONN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ESHUTDOWN = error(
        10058,
        "[10058] Cannot send after socket shutdown.",
        TcpIp,
        "When the system says so (`ESHUTDOWN` or `EPIPE`) during `reverse`: the connection was \
         already closed for sending. The setting `Outcome` tells whether the request was sent.",
    );
    ETOOMANYREFS = error(
        10059,
        "[10059] Too many references, cannot splice.",
        TcpIp,
        "When the system says so (`ETOOMANYREFS`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ETIMEDOUT = error(
        10060,
        "[10060] Connection timed out.",
        TcpIp,
        "When the system says so (`ETIMEDOUT`) during `reverse`: its own time for an answer passed \
         before `timeout` did. Also when a firewall says that the host did not answer it. The setting `Outcome` tells whether the request was sent.",
    );
    ECONNREFUSED = error(
        10061,
        "[10061] Connection refused.",
        TcpIp,
        "When the system says so (`ECONNREFUSED`) during `reverse`: nothing listens at `Port` of the \
         host, or at `FirewallPort` of the firewall. Also when a firewall says it, or refuses without a \
         reason. The text tells which. Nothing was sent.",
    );
    ELOOP = error(
        10062,
        "[10062] Too many levels of symbolic links.",
        TcpIp,
        "When the system says so (`ELOOP`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ENAMETOOLONG = error(
        10063,
        "[10063] File name is too long.",
        TcpIp,
        "When the system says so (`ENAMETOOLONG`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EHOSTDOWN = error(
        10064,
        "[10064] Host is down.",
        TcpIp,
        "When the system says so (`EHOSTDOWN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EHOSTUNREACH = error(
        10065,
        "[10065] No route to host.",
        TcpIp,
        "When the system says so (`EHOSTUNREACH`) during `reverse`: there is no way to the host. \
         Also when a firewall says it. The setting `Outcome` tells whether the request was sent.",
    );
    ENOTEMPTY = error(
        10066,
        "[10066] Directory is not empty",
        TcpIp,
        "When the system says so (`ENOTEMPTY`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EPROCLIM = error(
        10067,
        "[10067] Too many processes.",
        TcpIp,
        "Never on systems other than Windows: they have no such number.",
    );
    EUSERS = error(
        10068,
        "[10068] Too many users.",
        TcpIp,
        "When the system says so (`EUSERS`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EDQUOT = error(
        10069,
        "[10069] Disc Quota Exceeded.",
        TcpIp,
        "When the system says so (`EDQUOT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    ESTALE = error(
        10070,
        "[10070] Stale NFS file handle.",
        TcpIp,
        "When the system says so (`ESTALE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    EREMOTE = error(
        10071,
        "[10071] Too many levels of remote in path.",
        TcpIp,
        "When the system says so (`EREMOTE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    );
    SYSNOTREADY = error(
        10091,
        "[10091] Network subsystem is unavailable.",
        TcpIp,
        "Never on systems other than Windows: it is about Winsock itself.",
    );
    VERNOTSUPPORTED = error(
        10092,
        "[10092] WINSOCK DLL Version out of range.",
        TcpIp,
        "Never on systems other than Windows: it is about Winsock itself.",
    );
    NOTINITIALISED = error(
        10093,
        "[10093] Winsock is not loaded yet.",
        TcpIp,
        "Never on systems other than Windows: it is about Winsock itself.",
    );
    HOST_NOT_FOUND = error(
        11001,
        "[11001] Host not found.",
        TcpIp,
        "By `reverse` when the name in `Server` does not exist; or the name in `FirewallHost`, which the \
         text says then. Nothing was sent.",
    );
    TRY_AGAIN = error(
        11002,
        "[11002] Nonauthoritative 'Host not found' (try again or check DNS setup).",
        TcpIp,
        "By `reverse` when the resolver gets no answer at present; many systems say so, too, when \
         there is no network. Nothing was sent.",
    );
    NO_RECOVERY = error(
        11003,
        "[11003] Nonrecoverable errors: FORMERR, REFUSED, NOTIMP.",
        TcpIp,
        "By `reverse` when the resolver fails for good. Nothing was sent.",
    );
    NO_DATA = error(
        11004,
        "[11004] Valid name, no data record (check DNS setup).",
        TcpIp,
        "By `reverse` when the name in `Server` exists, but has no address of the kind that `UseIPv6` asks \
         for (`EAI_NODATA`; some resolvers say 11001 of such a name). Nothing was sent.",
    );
    INTERNAL_ERROR = error(
        9001,
        "Internal error.",
        Extension,
        "When a fault of this library itself was caught at its border. The object may no longer be in \
         order: from then on it answers only reset and destroy. The outcome of a call that ended so \
         is in doubt. Please report it.",
    );
    INVALID_ARGUMENT = error(
        9002,
        "Invalid handle or argument.",
        Extension,
        "When a function gets no object, an object that was destroyed, a null pointer where a value \
         is needed.",
    );
}

impl ErrorCode {
    /// The row with this code.
    pub fn by_code(code: i32) -> Option<&'static ErrorCode> {
        ERRORS.iter().find(|error| error.code == code)
    }
}
