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
    INVALID_LENGTH = error(501, "Data field invalid length.", Reversal, "");
    INVALID_FORMAT = error(502, "Data field invalid format.", Reversal, "");
    OUT_OF_RANGE = error(503, "Data field out of range.", Reversal, "");
    LUHN_CHECK_FAILED = error(504, "Luhn digit check failed.", Reversal, "");
    CARD_DATE_INVALID = error(505, "Card date invalid.", Reversal, "");
    CARD_EXPIRED = error(506, "Card expired.", Reversal, "");
    CARD_TYPE_UNKNOWN = error(507, "Card type unknown.", Reversal, "");
    NO_GATEWAY = error(509, "No gateway specified.", Reversal, "");
    INVALID_DATA = error(511, "Invalid data entered.", Reversal, "");
    TRUNCATED_RESPONSE = error(512, "Truncated response.", Reversal, "");
    INVALID_RESPONSE = error(513, "Invalid response.", Reversal, "");
    RESPONSE_LENGTH_MISMATCH = error(517, "Response length mismatch.", Reversal, "");
    LRC_CHECK_FAILED = error(518, "LRC check failed.", Reversal, "");
    CORRUPT_RESPONSE = error(519, "Corrupt response.", Reversal, "");
    EMPTY_RESPONSE = error(520, "Response packet empty.", Reversal, "");
    RESPONSE_TRUNCATED = error(521, "Response truncated.", Reversal, "");
    HOST_DISCONNECTED = error(522, "Host disconnected.", Reversal, "");
    NO_RESPONSE = error(523, "No response from host.", Reversal, "");
    SERVER_ERROR_RESPONSE = error(524, "Server error response.", Reversal, "");
    INVALID_TIMEOUT = error(526, "Invalid timeout value.", Reversal, "");
    GATEWAY_ERROR = error(527, "Vital/TSYS returned an error response.", Reversal, "");
    SIGNATURE_VERIFICATION_FAILED = error(535, "Signature verification failed.", Reversal, "");
    PACKET_BUILD_FAILED = error(544, "Error building packet.", Reversal, "");
    CANNOT_SEND = error(593, "Missing or erroneous property value. Cannot send transaction.", Reversal, "");
    EARLY_RESPONSE = error(594, "Response received before transmission completed.", Reversal, "");
    PREMATURELY_DISCONNECTED = error(595, "Prematurely disconnected (check merchant_number and merchant_bank_id).", Reversal, "");
    TOO_MANY_PENDING = error(596, "Pending responses max number exceeded (Interleaved).", Reversal, "");
    PENDING_TIMEOUT = error(597, "Pending response timeout (Interleaved).", Reversal, "");
    REMOTE_PORT_IN_USE = error(100, "You cannot change the remote_port at this time. A connection is in progress.", TcpClient, "");
    REMOTE_HOST_IN_USE = error(101, "You cannot change the remote_host (Server) at this time. A connection is in progress.", TcpClient, "");
    REMOTE_HOST_INVALID = error(102, "The remote_host address is invalid (0.0.0.0).", TcpClient, "");
    ALREADY_CONNECTED = error(104, "Already connected. If you want to reconnect, close the current connection first.", TcpClient, "");
    LOCAL_PORT_IN_USE = error(106, "You cannot change the local_port at this time. A connection is in progress.", TcpClient, "");
    LOCAL_HOST_IN_USE = error(107, "You cannot change the local_host at this time. A connection is in progress.", TcpClient, "");
    MAX_LINE_LENGTH_IN_USE = error(112, "You cannot change MaxLineLength at this time. A connection is in progress.", TcpClient, "");
    REMOTE_PORT_ZERO = error(116, "remote_port cannot be zero. Please specify a valid service port number.", TcpClient, "");
    USE_CONNECTION_ACTIVE = error(117, "You cannot change the UseConnection option while the class is active.", TcpClient, "");
    OPERATION_WOULD_BLOCK = error(135, "Operation would block.", TcpClient, "");
    TIMEOUT = error(201, "Timeout.", TcpClient, "");
    IMPOSSIBLE_STATE = error(211, "Action impossible in control's present state.", TcpClient, "");
    NOT_CONNECTED = error(212, "Action impossible while not connected.", TcpClient, "");
    LISTENING = error(213, "Action impossible while listening.", TcpClient, "");
    CONNECT_TIMEOUT = error(301, "Timeout.", TcpClient, "");
    CANNOT_OPEN_FILE = error(302, "Could not open file.", TcpClient, "");
    CODE_PAGE_CONVERSION = error(434, "Unable to convert string to selected CodePage.", TcpClient, "");
    ALREADY_CONNECTING = error(1105, "Already connecting. If you want to reconnect, close the current connection first.", TcpClient, "");
    CONNECT_FIRST = error(1117, "You need to connect first.", TcpClient, "");
    LOCAL_HOST_LOCKED = error(1119, "You cannot change the LocalHost at this time. A connection is in progress.", TcpClient, "");
    CONNECTION_DROPPED = error(1120, "Connection dropped by remote host.", TcpClient, "");
    CANNOT_LOAD_SECURITY_LIBRARY = error(270, "Cannot load specified security library.", Tls, "");
    CANNOT_OPEN_STORE = error(271, "Cannot open certificate store.", Tls, "");
    CANNOT_FIND_CERTIFICATE = error(272, "Cannot find specified certificate.", Tls, "");
    CANNOT_ACQUIRE_CREDENTIALS = error(273, "Cannot acquire security credentials.", Tls, "");
    NO_CERTIFICATE_CHAIN = error(274, "Cannot find certificate chain.", Tls, "");
    CHAIN_NOT_VERIFIED = error(275, "Cannot verify certificate chain.", Tls, "");
    HANDSHAKE_FAILED = error(276, "Error during handshake.", Tls, "");
    CERTIFICATE_NOT_VERIFIED = error(280, "Error verifying certificate.", Tls, "");
    NO_CLIENT_CERTIFICATE = error(281, "Could not find client certificate.", Tls, "");
    NO_SERVER_CERTIFICATE = error(282, "Could not find server certificate.", Tls, "");
    ENCRYPT_FAILED = error(283, "Error encrypting data.", Tls, "");
    DECRYPT_FAILED = error(284, "Error decrypting data.", Tls, "");
    EINTR = error(10004, "[10004] Interrupted system call.", TcpIp, "");
    EBADF = error(10009, "[10009] Bad file number.", TcpIp, "");
    EACCES = error(10013, "[10013] Access denied.", TcpIp, "");
    EFAULT = error(10014, "[10014] Bad address.", TcpIp, "");
    EINVAL = error(10022, "[10022] Invalid argument.", TcpIp, "");
    EMFILE = error(10024, "[10024] Too many open files.", TcpIp, "");
    EWOULDBLOCK = error(10035, "[10035] Operation would block.", TcpIp, "");
    EINPROGRESS = error(10036, "[10036] Operation now in progress.", TcpIp, "");
    EALREADY = error(10037, "[10037] Operation already in progress.", TcpIp, "");
    ENOTSOCK = error(10038, "[10038] Socket operation on nonsocket.", TcpIp, "");
    EDESTADDRREQ = error(10039, "[10039] Destination address required.", TcpIp, "");
    EMSGSIZE = error(10040, "[10040] Message is too long.", TcpIp, "");
    EPROTOTYPE = error(10041, "[10041] Protocol wrong type for socket.", TcpIp, "");
    ENOPROTOOPT = error(10042, "[10042] Bad protocol option.", TcpIp, "");
    EPROTONOSUPPORT = error(10043, "[10043] Protocol is not supported.", TcpIp, "");
    ESOCKTNOSUPPORT = error(10044, "[10044] Socket type is not supported.", TcpIp, "");
    EOPNOTSUPP = error(10045, "[10045] Operation is not supported on socket.", TcpIp, "");
    EPFNOSUPPORT = error(10046, "[10046] Protocol family is not supported.", TcpIp, "");
    EAFNOSUPPORT = error(10047, "[10047] Address family is not supported by protocol family.", TcpIp, "");
    EADDRINUSE = error(10048, "[10048] Address already in use.", TcpIp, "");
    EADDRNOTAVAIL = error(10049, "[10049] Cannot assign requested address.", TcpIp, "");
    ENETDOWN = error(10050, "[10050] Network is down.", TcpIp, "");
    ENETUNREACH = error(10051, "[10051] Network is unreachable.", TcpIp, "");
    ENETRESET = error(10052, "[10052] Net dropped connection or reset.", TcpIp, "");
    ECONNABORTED = error(10053, "[10053] Software caused connection abort.", TcpIp, "");
    ECONNRESET = error(10054, "[10054] Connection reset by peer.", TcpIp, "");
    ENOBUFS = error(10055, "[10055] No buffer space available.", TcpIp, "");
    EISCONN = error(10056, "[10056] Socket is already connected.", TcpIp, "");
    ENOTCONN = error(10057, "[10057] Socket is not connected.", TcpIp, "");
    ESHUTDOWN = error(10058, "[10058] Cannot send after socket shutdown.", TcpIp, "");
    ETOOMANYREFS = error(10059, "[10059] Too many references, cannot splice.", TcpIp, "");
    ETIMEDOUT = error(10060, "[10060] Connection timed out.", TcpIp, "");
    ECONNREFUSED = error(10061, "[10061] Connection refused.", TcpIp, "");
    ELOOP = error(10062, "[10062] Too many levels of symbolic links.", TcpIp, "");
    ENAMETOOLONG = error(10063, "[10063] File name is too long.", TcpIp, "");
    EHOSTDOWN = error(10064, "[10064] Host is down.", TcpIp, "");
    EHOSTUNREACH = error(10065, "[10065] No route to host.", TcpIp, "");
    ENOTEMPTY = error(10066, "[10066] Directory is not empty", TcpIp, "");
    EPROCLIM = error(10067, "[10067] Too many processes.", TcpIp, "");
    EUSERS = error(10068, "[10068] Too many users.", TcpIp, "");
    EDQUOT = error(10069, "[10069] Disc Quota Exceeded.", TcpIp, "");
    ESTALE = error(10070, "[10070] Stale NFS file handle.", TcpIp, "");
    EREMOTE = error(10071, "[10071] Too many levels of remote in path.", TcpIp, "");
    SYSNOTREADY = error(10091, "[10091] Network subsystem is unavailable.", TcpIp, "");
    VERNOTSUPPORTED = error(10092, "[10092] WINSOCK DLL Version out of range.", TcpIp, "");
    NOTINITIALISED = error(10093, "[10093] Winsock is not loaded yet.", TcpIp, "");
    HOST_NOT_FOUND = error(11001, "[11001] Host not found.", TcpIp, "");
    TRY_AGAIN = error(11002, "[11002] Nonauthoritative 'Host not found' (try again or check DNS setup).", TcpIp, "");
    NO_RECOVERY = error(11003, "[11003] Nonrecoverable errors: FORMERR, REFUSED, NOTIMP.", TcpIp, "");
    NO_DATA = error(11004, "[11004] Valid name, no data record (check DNS setup).", TcpIp, "");
    INTERNAL_ERROR = error(9001, "Internal error.", Extension, "");
    INVALID_ARGUMENT = error(9002, "Invalid handle or argument.", Extension, "");
}

impl ErrorCode {
    /// The row with this code.
    pub fn by_code(code: i32) -> Option<&'static ErrorCode> {
        ERRORS.iter().find(|error| error.code == code)
    }
}
