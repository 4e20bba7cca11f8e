//! The 111 documented errors, one that only its sibling classes document, and the two of this library.

use super::ErrorGroup::{Extension, Reversal, TcpClient, TcpIp, Tls};
use super::Money::{AsOutcome, No, Perhaps};
use super::{ErrorCode, ErrorGroup, Money, table};

/// One row; `details` says when this library answers it. Without [advice](ErrorCode::advice) it never does.
const fn error(code: i32, text: &'static str, group: ErrorGroup, details: &'static str) -> ErrorCode {
    ErrorCode { code, text, group, details, money: Money::Never, causes: "", remedy: "" }
}

impl ErrorCode {
    /// What a caller who gets the code wants to know.
    const fn advice(mut self, money: Money, causes: &'static str, remedy: &'static str) -> Self {
        self.money = money;
        self.causes = causes;
        self.remedy = remedy;
        self
    }
}

/// Numbers of the system that hardly anybody ever sees.
const RARE_CAUSES: &str = "Rare: the system refuses a call that it otherwise takes. Another part of the program that closes \
    or changes descriptors which are not its own, a sandbox, or a fault of the system.";
const RARE_REMEDY: &str = "Look at what else the program does with descriptors, and at the rules of the sandbox; `strace -f -e \
    trace=network` shows the call. Go by `Outcome`.";

table! {
    /// Every error code, in the order of the contract; those of this library last.
    ERRORS: ErrorCode;
    INVALID_LENGTH = error(
        501,
        "Data field invalid length.",
        Reversal,
        "When a property or setting is set to a text that is too long, or shorter than its field \
         allows. The old value stays; nothing is ever cut to fit.",
    )
    .advice(
        No,
        "A number from another system with separators or leading blanks, a name that is longer than \
         the host's field, a number with too few digits.",
        "Set a value of the length that the property's page gives. The text names the property or \
         setting.",
    );
    INVALID_FORMAT = error(
        502,
        "Data field invalid format.",
        Reversal,
        "When a property or setting is set to a text with a wrong character or form, such as a letter \
         in an amount. The old value stays.",
    )
    .advice(
        No,
        "An amount with a point or a sign, a date with slashes, a letter in a number, the PEM text of \
         something that is no certificate.",
        "Bring the value into the form that the property's page shows; amounts are digits alone, \
         `5000` for 50.00.",
    );
    OUT_OF_RANGE = error(
        503,
        "Data field out of range.",
        Reversal,
        "When a number, or a code from a list, is not among the allowed ones. The old value stays. \
         Also by `reverse` when `card_entry_data_source` has no code at TSYS.",
    )
    .advice(
        No,
        "A constant of another enumeration, a port above 65535, a code that the processor does not \
         have.",
        "Take one of the values of the list on the page of the property or setting. By `reverse`: \
         choose an entry source that a reversal can have, such as 2 to 4 for a keyed card.",
    );
    LUHN_CHECK_FAILED = error(
        504,
        "Luhn digit check failed.",
        Reversal,
        "When `card_number` or `card_magnetic_stripe` is set to a card number whose last digit is not \
         its check digit. The old value stays. `card_is_encrypted` switches the check off.",
    )
    .advice(
        No,
        "A digit that was mistyped, a test number that was made up, a number that is encrypted or a \
         token.",
        "Have the number read or typed again. Set `card_is_encrypted` before the number when it is \
         encrypted.",
    );
    CARD_DATE_INVALID = error(
        505,
        "Card date invalid.",
        Reversal,
        "When `card_exp_month` or `card_exp_year` is set outside its range. The old value stays.",
    )
    .advice(
        No,
        "Month and year exchanged, a month of 0, a year with another century.",
        "Set `card_exp_month` to 1 to 12 and `card_exp_year` to 2000 to 2099 or its last two digits.",
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
    )
    .advice(
        No,
        "A misspelt setting, a setting of another class, an aggregate that was cut by a database \
         column, a text that is not an aggregate.",
        "Compare the name with the list of settings; `tsysreversal aggregate FILE` shows what is \
         wrong with an aggregate, without its values.",
    );
    TRUNCATED_RESPONSE = error(
        512,
        "Truncated response.",
        Reversal,
        "When the response is a whole frame but its body is shorter than the fixed part of 67 \
         characters. The outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "A host or gateway that speaks another format, or one that breaks off an answer and closes \
         the frame.",
        "Repeat a credit reversal with `Retry=True`. If it comes again, show the answer to the processor, \
         masked by `tsysreversal inspect`.",
    );
    INVALID_RESPONSE = error(
        513,
        "Invalid response.",
        Reversal,
        "When the response is a whole frame but not an answer to this request: its record format is \
         not `E` or `U`, or it carries another sequence, store or terminal number. No response property is \
         set, and the outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "A proxy or simulator that answers with what belongs to somebody else, or two programs that \
         share a terminal and its numbers.",
        "Repeat a credit reversal with `Retry=True`. Give each terminal of the processor to one program at \
         a time.",
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
    )
    .advice(
        Perhaps,
        "A line that changes bytes, or a wrong setting of parity: `WireEvenParity`.",
        "Repeat a credit reversal with `Retry=True`. If it comes each time, try the other value of \
         `WireEvenParity` at the test host.",
    );
    CORRUPT_RESPONSE = error(
        519,
        "Corrupt response.",
        Reversal,
        "When the response is a whole frame but lacks the structure of fields, is bytes that are no frame, \
         or does not end. The outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "The port of another service, a gateway that answers in HTML, an answer without an end.",
        "Look at `Server` and `Port`. Then repeat a credit reversal with `Retry=True`, since the host \
         may have done it.",
    );
    EMPTY_RESPONSE = error(
        520,
        "Response packet empty.",
        Reversal,
        "When the response is a frame without a body. The outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "A host that has nothing to say, which happens while it is being serviced.",
        "Repeat a credit reversal with `Retry=True`; ask the processor if it goes on.",
    );
    RESPONSE_TRUNCATED = error(
        521,
        "Response truncated.",
        Reversal,
        "When the connection ends inside a response. The outcome is in doubt: what came is not used, \
         whatever it says.",
    )
    .advice(
        Perhaps,
        "A connection that breaks while the answer is on its way.",
        "Repeat a credit reversal with `Retry=True`: the host had begun to answer, so it has probably decided.",
    );
    HOST_DISCONNECTED = error(
        522,
        "Host disconnected.",
        Reversal,
        "When the host closes the connection before it greets with `ENQ`. Nothing was sent.",
    )
    .advice(
        No,
        "The host is being serviced, a firewall lets the connection through and closes it, or a TLS \
         1.3 host hangs up because it wants a certificate of this side.",
        "Try again later. If it goes on, ask the processor whether the address of this machine is \
         known to it.",
    );
    NO_RESPONSE = error(
        523,
        "No response from host.",
        Reversal,
        "When the request was sent and no complete response came in time. The outcome is in doubt: \
         the host may have done the reversal.",
    )
    .advice(
        Perhaps,
        "A host that is overloaded, a line that was lost without a word, a `timeout` that is too \
         short.",
        "Repeat a credit reversal with `Retry=True`. Keep `timeout` at 30 seconds or more in production.",
    );
    SERVER_ERROR_RESPONSE = error(
        524,
        "Server error response.",
        Reversal,
        "When the host refuses the request with `NAK` each of the three times that it is sent, or after it \
         had accepted it with `ACK`. The outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "A host that cannot read the request: parity, a record that it does not know, an identifier \
         that belongs to another merchant.",
        "Compare the request with the processor's specification by `tsysreversal inspect`; nothing is \
         gained by sending it again.",
    );
    INVALID_TIMEOUT = error(
        526,
        "Invalid timeout value.",
        Reversal,
        "When `reverse` is called with a `timeout` of 0 or less. Nothing was sent.",
    )
    .advice(
        No,
        "A `timeout` of 0 that meant \"without end\" in another program, or an interval in another \
         unit that was rounded to 0.",
        "Set `timeout` to a number of seconds from 1 on.",
    );
    GATEWAY_ERROR = error(
        527,
        "Vital/TSYS returned an error response.",
        Reversal,
        "When the host answers with a plain text of the form `NNN - text` in the place of a frame. \
         The text is in the message, without anything that looks like a card number.",
    )
    .advice(
        AsOutcome,
        "A gateway in front of the host does not know the merchant, or cannot reach the host.",
        "Read the text of the message, which is the gateway's own, and go by `Outcome`.",
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
    )
    .advice(
        No,
        "A fault of this library.",
        "Report it, with the text of the message, which has no values in it.",
    );
    CANNOT_SEND = error(
        593,
        "Missing or erroneous property value. Cannot send transaction.",
        Reversal,
        "By `reverse` before it connects: a required property is empty, properties contradict each \
         other, or a setting asks for something that this version does not do. The message names \
         every property and setting concerned, never a value. Nothing was sent.",
    )
    .advice(
        No,
        "A value that was refused when it was set and is missing now, a merchant whose data is not \
         complete, `settlement_amount` left at what the aggregate has, a setting that asks for more \
         than this library does.",
        "Set or clear what the text names, all of it at once, and call again. `tsysreversal aggregate \
         FILE` tells beforehand what an aggregate leaves missing.",
    );
    EARLY_RESPONSE = error(
        594,
        "Response received before transmission completed.",
        Reversal,
        "When a response arrives before the request was sent: it cannot be the answer to it. Nothing \
         was sent.",
    )
    .advice(
        No,
        "A host that does not speak this protocol, or a proxy that keeps connections and hands over \
         the rest of an older one.",
        "Look at `Server` and `Port`, and at what lies between.",
    );
    PREMATURELY_DISCONNECTED = error(
        595,
        "Prematurely disconnected (check merchant_number and merchant_bank_id).",
        Reversal,
        "When the host closes the connection, or ends the dialogue, after the request and before any \
         response. The usual cause is a wrong bank or merchant number, or a test number while the \
         test system is down; the host says nothing more. The outcome is in doubt.",
    )
    .advice(
        Perhaps,
        "A wrong `merchant_bank_id` or `merchant_number`, test numbers at the live host or the other \
         way round, a test host that is off line, a broken line.",
        "The first time with this merchant: compare the numbers with the processor's letter. With a \
         merchant that worked before: repeat a credit reversal with `Retry=True`.",
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
    )
    .advice(
        No,
        "A handler that sets `Port` between `on_connected` and `on_disconnected`.",
        "Set it before `reverse` or after it. The running reversal goes on.",
    );
    REMOTE_HOST_IN_USE = error(
        101,
        "You cannot change the remote_host (Server) at this time. A connection is in progress.",
        TcpClient,
        "`Server` is set inside an event while the connection is open. From another thread it is 211.",
    )
    .advice(
        No,
        "A handler that sets `Server` between `on_connected` and `on_disconnected`.",
        "Set it before `reverse` or after it. The running reversal goes on.",
    );
    REMOTE_HOST_INVALID = error(
        102,
        "The remote_host address is invalid (0.0.0.0).",
        TcpClient,
        "By `reverse` when `Server` is an address of all zeros; an empty one is 593. Nothing was sent.",
    )
    .advice(
        No,
        "An address of 0.0.0.0 or `::`, which servers listen on and nobody connects to.",
        "Set `Server` to the name or address of the host.",
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
    )
    .advice(
        No,
        "A handler that sets `LocalPort` between `on_connected` and `on_disconnected`.",
        "Set it before `reverse` or after it. The running reversal goes on.",
    );
    LOCAL_HOST_IN_USE = error(
        107,
        "You cannot change the local_host at this time. A connection is in progress.",
        TcpClient,
        "`LocalHost` is set inside an event while the connection is open. From another thread it is 211.",
    )
    .advice(
        No,
        "A handler that sets `LocalHost` between `on_connected` and `on_disconnected`.",
        "Set it before `reverse` or after it. The running reversal goes on.",
    );
    MAX_LINE_LENGTH_IN_USE = error(
        112,
        "You cannot change MaxLineLength at this time. A connection is in progress.",
        TcpClient,
        "`MaxLineLength` is set inside an event while the connection is open. From another thread it is 211.",
    )
    .advice(
        No,
        "A handler that sets `MaxLineLength` between `on_connected` and `on_disconnected`.",
        "Set it before `reverse` or after it. The running reversal goes on.",
    );
    REMOTE_PORT_ZERO = error(
        116,
        "remote_port cannot be zero. Please specify a valid service port number.",
        TcpClient,
        "By `reverse` when `Port` is 0. Nothing was sent.",
    )
    .advice(
        No,
        "A port that was read from an empty configuration.",
        "Set `Port`, or `Processor`, which sets it.",
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
    )
    .advice(
        AsOutcome,
        "A host that never greets, together with a `WireEnqWait` that is longer than `timeout`; \
         `AbsoluteTimeout` with little time.",
        "Give more time, or take `WireEnqWait` back to its default, and go by `Outcome`.",
    );
    IMPOSSIBLE_STATE = error(
        211,
        "Action impossible in control's present state.",
        TcpClient,
        "When a call comes at a moment at which it cannot be done: `reverse` inside an event, or \
         anything but reading and `interrupt` from another thread while `reverse` runs. Nothing has \
         changed.",
    )
    .advice(
        No,
        "`reverse`, `reset` or `parse_aggregate` inside a handler; an object that two threads share; \
         a child of `fork` that uses an object whose call runs in its parent.",
        "Use one object for each thread, and do in the main program what a handler only notes. The \
         running reversal goes on.",
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
    )
    .advice(
        No,
        "A firewall that drops packets, a wrong address, a name server or a revocation responder that \
         does not answer.",
        "Find the stage in `on_ssl_status`, open the way, or raise `ConnectionTimeout`. It is safe to \
         try again.",
    );
    CANNOT_OPEN_FILE = error(
        302,
        "Could not open file.",
        TcpClient,
        "By `reverse` when the file named by `SSLKeyLogFile` cannot be opened. Nothing was sent.",
    )
    .advice(
        No,
        "A folder that does not exist, or rights that the process lacks.",
        "Correct `SSLKeyLogFile`, and unset it in production.",
    );
    CODE_PAGE_CONVERSION = error(
        434,
        "Unable to convert string to selected CodePage.",
        TcpClient,
        "When a text that a C or C++ program gives, or would get, is none in the page of `CodePage`: it has bytes that \
         mean nothing there, or a character that the page lacks. The old value stays.",
    )
    .advice(
        No,
        "Text in Windows 1252 or Latin-1 while `CodePage` is 65001, a `CodePage` for which this \
         library has no table, a byte of a cut character.",
        "Set `CodePage` to the page that the program's text is in, or convert the text to UTF-8.",
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
    )
    .advice(
        No,
        "A proxy that does not allow the address or the port, or that wants another `FirewallType`.",
        "Look at the proxy's log, and at the `Firewall...` settings.",
    );
    CANNOT_LOAD_SECURITY_LIBRARY = error(
        270,
        "Cannot load specified security library.",
        Tls,
        "By `reverse` when OpenSSL cannot be started. Nothing was sent.",
    )
    .advice(
        No,
        "Memory that is lacking when the library starts, or a system's OpenSSL that cannot be \
         initialised.",
        "Free memory, or repair the system's OpenSSL. It is safe to try again.",
    );
    CANNOT_OPEN_STORE = error(
        271,
        "Cannot open certificate store.",
        Tls,
        "When a certificate is searched for (a subject is set) in a store that cannot be read: the text names \
         the store's property and says whether it is the file, the format or the password. By `reverse` \
         when `ssl_cert_encoded` waits for the private key in such a store. Nothing was sent.",
    )
    .advice(
        No,
        "A wrong password, a path that does not exist for this process, a store of another type than \
         `ssl_cert_store_type` says.",
        "Read the text: it says whether it is the file, the format or the password.",
    );
    CANNOT_FIND_CERTIFICATE = error(
        272,
        "Cannot find specified certificate.",
        Tls,
        "When a subject is set and nothing in the store matches: the subject is then empty, and no certificate \
         is selected.",
    )
    .advice(
        No,
        "A subject that is written in another order, a store that was renewed, a filter that fits \
         nothing.",
        "Set the subject to `*`, or to a part of what `openssl x509 -subject` shows.",
    );
    CANNOT_ACQUIRE_CREDENTIALS = error(
        273,
        "Cannot acquire security credentials.",
        Tls,
        "By `reverse` when the certificate of this side has no private key: the store has none for \
         `ssl_cert_encoded`, or `ssl_cert_subject` selects a certificate without one. When a subject is set \
         and the private key of what was found does not fit its certificate. Nothing was sent.",
    )
    .advice(
        No,
        "A PEM file with the certificate alone, or with the key of an older one.",
        "Put certificate and private key into one store, and select it again.",
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
    )
    .advice(
        AsOutcome,
        "A host that speaks only TLS 1.3 while `SSLEnabledProtocols` has its default of 4032, a port \
         that does not speak TLS, a host that demands a certificate.",
        "Set `SSLEnabledProtocols=15360`. `openssl s_client -connect HOST:PORT` shows what the host \
         offers; a host that wants a certificate gets it from `ssl_cert_store`. Go by `Outcome`.",
    );
    CERTIFICATE_NOT_VERIFIED = error(
        280,
        "Error verifying certificate.",
        Tls,
        "By `reverse` when the server's certificate is not accepted: verification failed and no \
         handler of `on_ssl_server_authentication` accepted it, or the handler refused it. Nothing \
         was sent.",
    )
    .advice(
        No,
        "An authority that is not in `SSLCACertFilePaths`, a container without a bundle of \
         authorities, a proxy that opens TLS, a clock that is wrong, a certificate that has expired \
         or is revoked.",
        "Read `status` of `on_ssl_server_authentication`: it has the reason. Install the authorities \
         or name them in `SSLServerCACerts`; never switch verification off in production.",
    );
    NO_CLIENT_CERTIFICATE = error(
        281,
        "Could not find client certificate.",
        Tls,
        "By `reverse` when `ssl_cert_store_type` names a store and nothing of it is selected, or only a key \
         without a certificate. Nothing was sent. Without any store the handshake presents no certificate, \
         and the server decides.",
    )
    .advice(
        No,
        "A store that was set without a subject, or a key whose certificate is missing.",
        "Select a certificate by `ssl_cert_subject`, or clear `ssl_cert_store`.",
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
    )
    .advice(
        AsOutcome,
        "Memory that is lacking, or a session that TLS no longer allows to use.",
        "Go by `Outcome`; try again when it is `not-sent`.",
    );
    DECRYPT_FAILED = error(
        284,
        "Error decrypting data.",
        Tls,
        "By `reverse` when TLS cannot decrypt what was received: it was changed on the way. The \
         outcome is in doubt once the request was sent.",
    )
    .advice(
        AsOutcome,
        "A line or a proxy that changes bytes.",
        "Go by `Outcome`. If it comes again, look at what lies between this machine and the host.",
    );
    EINTR = error(
        10004,
        "[10004] Interrupted system call.",
        TcpIp,
        "By `reverse` when it was interrupted by `interrupt`, or when the system reports `EINTR`. The \
         setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "`interrupt` by this program, or an object that was destroyed while it ran.",
        "Go by `Outcome`: the host may do a reversal that was interrupted after it had left.",
    );
    EBADF = error(
        10009,
        "[10009] Bad file number.",
        TcpIp,
        "When the system says so (`EBADF`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EACCES = error(
        10013,
        "[10013] Access denied.",
        TcpIp,
        "When the system says so (`EACCES` or `EPERM`) during `reverse`: a packet filter of this \
         machine, or a `LocalPort` that needs rights which the process lacks. Also when a firewall \
         refuses `FirewallUser` and `FirewallPassword`, or does not allow the connection; the text \
         tells which. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A packet filter, SELinux or a container's policy; a `LocalPort` below 1024; a wrong \
         `FirewallUser` or `FirewallPassword`; a proxy that does not allow the port.",
        "Read whether the text names the firewall. Then correct the credentials, or have the way \
         opened. A proxy may lock a user after some wrong passwords.",
    );
    EFAULT = error(
        10014,
        "[10014] Bad address.",
        TcpIp,
        "When the system says so (`EFAULT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EINVAL = error(
        10022,
        "[10022] Invalid argument.",
        TcpIp,
        "When the system says so (`EINVAL`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when `FirewallAutoDetect` finds a variable that names no proxy which \
         could be used. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A socket option with a value that the system does not take; a variable such as `https_proxy` \
         that names something else than a proxy of HTTP or SOCKS.",
        "Look at the socket settings, or set the firewall by hand instead of `FirewallAutoDetect`.",
    );
    EMFILE = error(
        10024,
        "[10024] Too many open files.",
        TcpIp,
        "When the system says so (`EMFILE` or `ENFILE`) during `reverse`: the process or the machine \
         has no free file descriptors. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A program that does not close its files, or a low limit (`ulimit -n`).",
        "Raise the limit, find the leak. It is safe to try again when `Outcome` is `not-sent`.",
    );
    EWOULDBLOCK = error(
        10035,
        "[10035] Operation would block.",
        TcpIp,
        "When the system says so (`EWOULDBLOCK`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A limit on threads or processes (`ulimit -u`, a cgroup): the lookup of a name needs a \
         thread.",
        "Raise the limit, or give an address instead of a name where certificates allow it. Go by \
         `Outcome`.",
    );
    EINPROGRESS = error(
        10036,
        "[10036] Operation now in progress.",
        TcpIp,
        "When the system says so (`EINPROGRESS`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EALREADY = error(
        10037,
        "[10037] Operation already in progress.",
        TcpIp,
        "When the system says so (`EALREADY`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ENOTSOCK = error(
        10038,
        "[10038] Socket operation on nonsocket.",
        TcpIp,
        "When the system says so (`ENOTSOCK`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EDESTADDRREQ = error(
        10039,
        "[10039] Destination address required.",
        TcpIp,
        "When the system says so (`EDESTADDRREQ`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EMSGSIZE = error(
        10040,
        "[10040] Message is too long.",
        TcpIp,
        "When the system says so (`EMSGSIZE`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when a line of a tunnelling proxy's answer is longer than \
         `MaxLineLength`, or its header longer than 16384 bytes. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A proxy that answers with a long page of HTML instead of the answer to a tunnel.",
        "Look at `FirewallHost`, `FirewallPort` and `FirewallType`; raise `MaxLineLength` when the \
         proxy is the right one.",
    );
    EPROTOTYPE = error(
        10041,
        "[10041] Protocol wrong type for socket.",
        TcpIp,
        "When the system says so (`EPROTOTYPE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ENOPROTOOPT = error(
        10042,
        "[10042] Bad protocol option.",
        TcpIp,
        "When the system says so (`ENOPROTOOPT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EPROTONOSUPPORT = error(
        10043,
        "[10043] Protocol is not supported.",
        TcpIp,
        "When the system says so (`EPROTONOSUPPORT`) during `reverse`: the number is the one under \
         which Winsock knows it. Also when the firewall does not answer in the protocol of \
         `FirewallType`. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A proxy of another type than `FirewallType`, or a web server at `FirewallPort`.",
        "Set `FirewallType` to the type that the proxy has: 1 tunnel, 2 SOCKS4, 3 SOCKS5, 10 SOCKS4A.",
    );
    ESOCKTNOSUPPORT = error(
        10044,
        "[10044] Socket type is not supported.",
        TcpIp,
        "When the system says so (`ESOCKTNOSUPPORT`) during `reverse`: the number is the one under \
         which Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EOPNOTSUPP = error(
        10045,
        "[10045] Operation is not supported on socket.",
        TcpIp,
        "When the system says so (`EOPNOTSUPP`) during `reverse`: the number is the one under which \
         Winsock knows it. Also when a SOCKS5 server says that it opens no connections. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A SOCKS5 server that is made for other commands only.",
        "Take a proxy that opens connections. It is safe to try again.",
    );
    EPFNOSUPPORT = error(
        10046,
        "[10046] Protocol family is not supported.",
        TcpIp,
        "When the system says so (`EPFNOSUPPORT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EAFNOSUPPORT = error(
        10047,
        "[10047] Address family is not supported by protocol family.",
        TcpIp,
        "When `Server` is an address of another kind than `UseIPv6` allows or the firewall takes, or \
         when the system says so (`EAFNOSUPPORT`). Nothing was sent.",
    )
    .advice(
        No,
        "An IPv4 address with `UseIPv6=1`, an IPv6 address with `UseIPv6=0` or through SOCKS4, a \
         machine without IPv6.",
        "Set `UseIPv6` to 2, or an address of the kind that is allowed.",
    );
    EADDRINUSE = error(
        10048,
        "[10048] Address already in use.",
        TcpIp,
        "When the system says so (`EADDRINUSE`) during `reverse`: `LocalPort` is in use. Nothing was \
         sent.",
    )
    .advice(
        No,
        "A fixed `LocalPort` that is still in use by the connection before.",
        "Leave `LocalPort` at 0.",
    );
    EADDRNOTAVAIL = error(
        10049,
        "[10049] Cannot assign requested address.",
        TcpIp,
        "When the system says so (`EADDRNOTAVAIL`) during `reverse`: `LocalHost` is not an address of \
         this machine. Nothing was sent.",
    )
    .advice(
        No,
        "A `LocalHost` of another machine, or one that went away with an interface.",
        "Clear `LocalHost`, or set an address of this machine.",
    );
    ENETDOWN = error(
        10050,
        "[10050] Network is down.",
        TcpIp,
        "When the system says so (`ENETDOWN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "An interface that is down, as while a machine sleeps or a container starts.",
        "Wait until the network is up. Go by `Outcome`.",
    );
    ENETUNREACH = error(
        10051,
        "[10051] Network is unreachable.",
        TcpIp,
        "When the system says so (`ENETUNREACH`) during `reverse`: there is no way to the network of \
         the host. Also when a firewall says it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "No default route, no way for IPv6, a VPN that is down.",
        "Repair the route, or set `UseIPv6=0` where there is no IPv6. Go by `Outcome`.",
    );
    ENETRESET = error(
        10052,
        "[10052] Net dropped connection or reset.",
        TcpIp,
        "When the system says so (`ENETRESET`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A connection that the system gave up after its probes (`TCPKeepAlive`).",
        "Go by `Outcome`.",
    );
    ECONNABORTED = error(
        10053,
        "[10053] Software caused connection abort.",
        TcpIp,
        "When the system says so (`ECONNABORTED`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "The system of this machine gave the connection up: an interface that changed, a packet \
         filter.",
        "Go by `Outcome`.",
    );
    ECONNRESET = error(
        10054,
        "[10054] Connection reset by peer.",
        TcpIp,
        "When the system says so (`ECONNRESET`) during `reverse`: the host broke the connection off. \
         The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A host or a box in between that resets the connection: an address that is not allowed, TLS \
         that is not wanted, an overload.",
        "Go by `Outcome`. If it comes at once and each time, ask the processor whether this address \
         is known to it.",
    );
    ENOBUFS = error(
        10055,
        "[10055] No buffer space available.",
        TcpIp,
        "When the system says so (`ENOBUFS` or `ENOMEM`) during `reverse`: it lacks memory. The \
         setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "Memory or buffers that the machine or the container lacks.",
        "Give more memory. Go by `Outcome`.",
    );
    EISCONN = error(
        10056,
        "[10056] Socket is already connected.",
        TcpIp,
        "When the system says so (`EISCONN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ENOTCONN = error(
        10057,
        "[10057] Socket is not connected.",
        TcpIp,
        "When the system says so (`ENOTCONN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ESHUTDOWN = error(
        10058,
        "[10058] Cannot send after socket shutdown.",
        TcpIp,
        "When the system says so (`ESHUTDOWN` or `EPIPE`) during `reverse`: the connection was \
         already closed for sending. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "The other side closed while this side was sending.",
        "Go by `Outcome`.",
    );
    ETOOMANYREFS = error(
        10059,
        "[10059] Too many references, cannot splice.",
        TcpIp,
        "When the system says so (`ETOOMANYREFS`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ETIMEDOUT = error(
        10060,
        "[10060] Connection timed out.",
        TcpIp,
        "When the system says so (`ETIMEDOUT`) during `reverse`: its own time for an answer passed \
         before `timeout` did. Also when a firewall says that the host did not answer it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A firewall that drops packets, a host that is off line, a proxy that cannot reach it.",
        "Open the way to `Server` and `Port`. Go by `Outcome`.",
    );
    ECONNREFUSED = error(
        10061,
        "[10061] Connection refused.",
        TcpIp,
        "When the system says so (`ECONNREFUSED`) during `reverse`: nothing listens at `Port` of the \
         host, or at `FirewallPort` of the firewall. Also when a firewall says it, or refuses without a \
         reason. The text tells which. Nothing was sent.",
    )
    .advice(
        No,
        "A wrong `Port`, a host that is off line, a simulator that was not started, a proxy that is \
         not there.",
        "Compare `Server` and `Port`, or `FirewallHost` and `FirewallPort`, with where something \
         listens. It is safe to try again.",
    );
    ELOOP = error(
        10062,
        "[10062] Too many levels of symbolic links.",
        TcpIp,
        "When the system says so (`ELOOP`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ENAMETOOLONG = error(
        10063,
        "[10063] File name is too long.",
        TcpIp,
        "When the system says so (`ENAMETOOLONG`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EHOSTDOWN = error(
        10064,
        "[10064] Host is down.",
        TcpIp,
        "When the system says so (`EHOSTDOWN`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A host in the same network that does not answer.",
        "Look whether it is on. Go by `Outcome`.",
    );
    EHOSTUNREACH = error(
        10065,
        "[10065] No route to host.",
        TcpIp,
        "When the system says so (`EHOSTUNREACH`) during `reverse`: there is no way to the host. \
         Also when a firewall says it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(
        AsOutcome,
        "A route that is missing, or a packet filter that rejects.",
        "Open the way to `Server` and `Port`. Go by `Outcome`.",
    );
    ENOTEMPTY = error(
        10066,
        "[10066] Directory is not empty",
        TcpIp,
        "When the system says so (`ENOTEMPTY`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
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
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EDQUOT = error(
        10069,
        "[10069] Disc Quota Exceeded.",
        TcpIp,
        "When the system says so (`EDQUOT`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    ESTALE = error(
        10070,
        "[10070] Stale NFS file handle.",
        TcpIp,
        "When the system says so (`ESTALE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
    EREMOTE = error(
        10071,
        "[10071] Too many levels of remote in path.",
        TcpIp,
        "When the system says so (`EREMOTE`) during `reverse`: the number is the one under which \
         Winsock knows it. The setting `Outcome` tells whether the request was sent.",
    )
    .advice(AsOutcome, RARE_CAUSES, RARE_REMEDY);
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
    )
    .advice(
        No,
        "A misspelt `Server`, a name that only an internal name server knows, a container without a \
         name server.",
        "Ask the system the same: `getent hosts NAME`. It is safe to try again.",
    );
    TRY_AGAIN = error(
        11002,
        "[11002] Nonauthoritative 'Host not found' (try again or check DNS setup).",
        TcpIp,
        "By `reverse` when the resolver gets no answer at present; many systems say so, too, when \
         there is no network. Nothing was sent.",
    )
    .advice(
        No,
        "A name server that does not answer, no network.",
        "Look at `/etc/resolv.conf` and the way to the name server. It is safe to try again.",
    );
    NO_RECOVERY = error(
        11003,
        "[11003] Nonrecoverable errors: FORMERR, REFUSED, NOTIMP.",
        TcpIp,
        "By `reverse` when the resolver fails for good. Nothing was sent.",
    )
    .advice(
        No,
        "A name server that refuses, or a resolver that lacks memory or descriptors.",
        "Look at the name server's answer with `getent hosts NAME`. It is safe to try again.",
    );
    NO_DATA = error(
        11004,
        "[11004] Valid name, no data record (check DNS setup).",
        TcpIp,
        "By `reverse` when the name in `Server` exists, but has no address of the kind that `UseIPv6` asks \
         for (`EAI_NODATA`; some resolvers say 11001 of such a name). Nothing was sent.",
    )
    .advice(
        No,
        "A name that has only addresses of the other kind.",
        "Set `UseIPv6` to 2, or to the kind that the name has.",
    );
    INVALID_INDEX = error(
        432,
        "Invalid index.",
        Extension,
        "By the flat functions when the number of a property or method does not exist, or the index of a \
         property is not 0. The code is that of the original's sibling classes, whose properties have several \
         values.",
    )
    .advice(
        No,
        "Numbers of another class or of another version of the original, a number that was counted instead of looked up.",
        "Take the numbers of `tsysreversal_property`, or those of the header. The last error names nothing, since \
         the number has no name.",
    );
    INTERNAL_ERROR = error(
        9001,
        "Internal error.",
        Extension,
        "When a fault of this library itself was caught at its border. The object may no longer be in \
         order: from then on it answers only reset and destroy. The outcome of a call that ended so \
         is in doubt. Please report it.",
    )
    .advice(
        AsOutcome,
        "A fault of this library.",
        "Reset or destroy the object, take the reversal as in doubt, and report it with the text and \
         what was called.",
    );
    INVALID_ARGUMENT = error(
        9002,
        "Invalid handle or argument.",
        Extension,
        "When a function gets no object, an object that was destroyed, a null pointer where a value \
         is needed.",
    )
    .advice(
        No,
        "An object that was destroyed or closed, a NULL for a text, a length without bytes.",
        "Look at the order of create, use and destroy in the program; `tsysreversal_last_error` names \
         the argument.",
    );
}

impl ErrorCode {
    /// The row with this code.
    pub fn by_code(code: i32) -> Option<&'static ErrorCode> {
        ERRORS.iter().find(|error| error.code == code)
    }
}
