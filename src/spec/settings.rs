//! The settings of `config("Name=Value")`: the 78 of the contract, then the extensions of this library.

use super::Group::{Base, Reversal, Socket, TcpClient, Tls, Wire};
use super::Kind::{Boolean, Integer, Text};
use super::{Limit, Setting, setting, table};

table! {
    /// Every setting, in the order of the contract; the extensions last.
    SETTINGS: Setting;
    ACCOUNT_DATA_SOURCE = setting("AccountDataSource", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::OneOf(&["A", "D", "G", "H", "P", "Q", "R", "S", "T", "X", "@", "W", "Z"]))
        .example("T")
        .refuses(&[("B", 503), ("TT", 503)]);
    ALLOW_PARTIAL_AUTHS = setting("AllowPartialAuths", Boolean, "False", Reversal)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    CANADA_DOMESTIC_INDICATOR = setting("CanadaDomesticIndicator", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::OneOf(&["Y"]))
        .example("Y")
        .refuses(&[("N", 503)]);
    CIT_MIT_INDICATOR = setting("CITMITIndicator", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::OneOf(&["C101", "C102", "C103", "C104", "M101", "M102", "M103", "M104", "M205", "M206", "M207", "M208"]))
        .example("M205")
        .refuses(&[("C105", 503), ("C1", 503)]);
    GATEWAY_ID = setting("GatewayID", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::Printable { min: 10, max: 10 })
        .example("0000000042")
        .refuses(&[("42", 501), ("00000000421", 501)]);
    GEN_KEY = setting("GenKey", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 1, max: 24 })
        .secret()
        .example("ABCDEFGHIJKLMNOPQRSTUVWX")
        .refuses(&[("ABCDEFGHIJKLMNOPQRSTUVWXY", 501), ("AB-C", 502)]);
    HEARTLAND_DEVICE_ID = setting("HeartlandDeviceId", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::Printable { min: 1, max: 4 })
        .example("12A4")
        .refuses(&[("12345", 501)]);
    HEARTLAND_ENCRYPTION_MODE = setting("HeartlandEncryptionMode", Integer, "0", Reversal)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 3 })
        .example("3")
        .refuses(&[("4", 503), ("x", 502)]);
    MESSAGE_REASON_CODE = setting("MessageReasonCode", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::OneOf(&["2501", "2502", "2503", "2504", "2516", "2517"]))
        .example("2504")
        .refuses(&[("2505", 503), ("25", 503)]);
    PORT = setting("Port", Integer, "5003", Reversal)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("5004")
        .refuses(&[("65536", 503), ("-1", 503), ("http", 502)]);
    POS_DATA_CODE = setting("POSDataCode", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::PosDataCode)
        .example_reading("CardholderAuthCap=1;CardInputMode=2;CardInputCap=2", "CardInputCap=2;CardholderAuthCap=1;CardCaptureCap=9;TerminalOpEnv=9;CardholderPresent=0;CardPresent=1;CardInputMode=2;CardholderAuthMethod=9;CardholderAuthEntity=9;CardOutputCap=0;TerminalOutputCap=0;PINCaptureCap=1")
        .refuses(&[("CardInputCap", 502), ("CardColour=1", 502), ("CardInputCap=7", 502)]);
    PROCESSOR = setting("Processor", Integer, "0", Reversal)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 1 })
        .example("1")
        .refuses(&[("2", 503), ("TSYS", 502)]);
    RESPONSE_TOKEN_PAN = setting("ResponseTokenPAN", Text, "", Reversal)
        .docs("", "")
        .read_only();
    RESPONSE_TRANSACTION_INTEGRITY_CLASS = setting("ResponseTransactionIntegrityClass", Text, "", Reversal)
        .docs("", "")
        .read_only();
    RETRY = setting("Retry", Boolean, "False", Reversal)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SERVER = setting("Server", Text, "ssl2.vitalps.net", Reversal)
        .docs("", "")
        .limit(Limit::Host)
        .example("ssltest.tsysacquiring.net")
        .refuses(&[("two words", 502)]);
    SURCHARGE_AMOUNT = setting("SurchargeAmount", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::Surcharge)
        .example_reading("150", "D00000150")
        .refuses(&[("D0000150", 501), ("123456789", 501), ("X00000150", 502), ("1.50", 502)]);
    TOKEN_REQUESTOR_ID = setting("TokenRequestorID", Text, "", Reversal)
        .docs("", "")
        .limit(Limit::Digits { min: 11, max: 11 })
        .example("40010030273")
        .refuses(&[("4001003027", 501), ("400100302733", 501), ("4001003027A", 502)]);
    CONNECTION_TIMEOUT = setting("ConnectionTimeout", Integer, "", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 86400 })
        .example("10")
        .refuses(&[("-1", 503), ("soon", 502)]);
    FIREWALL_AUTO_DETECT = setting("FirewallAutoDetect", Boolean, "False", TcpClient)
        .docs("", "")
        .not_honoured()
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    FIREWALL_HOST = setting("FirewallHost", Text, "", TcpClient)
        .docs("", "")
        .limit(Limit::Host)
        .not_honoured()
        .example("proxy.example.com")
        .refuses(&[("two words", 502)]);
    FIREWALL_PASSWORD = setting("FirewallPassword", Text, "", TcpClient)
        .docs("", "")
        .limit(Limit::Any)
        .secret()
        .example("opensesame");
    FIREWALL_PORT = setting("FirewallPort", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("3128")
        .refuses(&[("65536", 503), ("x", 502)]);
    FIREWALL_TYPE = setting("FirewallType", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::OneOf(&["0", "1", "2", "3", "10"]))
        .not_honoured()
        .example("3")
        .refuses(&[("4", 503), ("x", 503)]);
    FIREWALL_USER = setting("FirewallUser", Text, "", TcpClient)
        .docs("", "")
        .example("clerk");
    KEEP_ALIVE_INTERVAL = setting("KeepAliveInterval", Integer, "", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("1500")
        .refuses(&[("0", 503), ("x", 502)]);
    KEEP_ALIVE_TIME = setting("KeepAliveTime", Integer, "", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("60000")
        .refuses(&[("0", 503), ("x", 502)]);
    LINGER = setting("Linger", Boolean, "True", TcpClient)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    LINGER_TIME = setting("LingerTime", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("5")
        .refuses(&[("-1", 503), ("x", 502)]);
    LOCAL_HOST = setting("LocalHost", Text, "", TcpClient)
        .docs("", "")
        .limit(Limit::Host)
        .example("127.0.0.1")
        .refuses(&[("two words", 502)]);
    LOCAL_PORT = setting("LocalPort", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 65535 })
        .example("50123")
        .refuses(&[("65536", 503), ("x", 502)]);
    MAX_LINE_LENGTH = setting("MaxLineLength", Integer, "2048", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 256, max: 2147483647 })
        .example("4096")
        .refuses(&[("255", 503), ("x", 502)]);
    MAX_TRANSFER_RATE = setting("MaxTransferRate", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 2147483647 })
        .example("1000")
        .refuses(&[("-1", 503), ("x", 502)]);
    PROXY_EXCEPTIONS_LIST = setting("ProxyExceptionsList", Text, "", TcpClient)
        .docs("", "")
        .example("localhost;127.0.0.1");
    TCP_KEEP_ALIVE = setting("TCPKeepAlive", Boolean, "False", TcpClient)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    TCP_NO_DELAY = setting("TcpNoDelay", Boolean, "False", TcpClient)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    USE_IPV6 = setting("UseIPv6", Integer, "0", TcpClient)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 2 })
        .example("2")
        .refuses(&[("3", 503), ("x", 502)]);
    LOG_SSL_PACKETS = setting("LogSSLPackets", Boolean, "False", Tls)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    OPENSSL_CA_DIR = setting("OpenSSLCADir", Text, "", Tls)
        .docs("", "")
        .example("/etc/ssl/certs");
    OPENSSL_CA_FILE = setting("OpenSSLCAFile", Text, "", Tls)
        .docs("", "")
        .example("/etc/ssl/cert.pem");
    OPENSSL_CIPHER_LIST = setting("OpenSSLCipherList", Text, "DEFAULT", Tls)
        .docs("", "")
        .example("HIGH:!aNULL");
    OPENSSL_PRNG_SEED_DATA = setting("OpenSSLPrngSeedData", Text, "", Tls)
        .docs("", "")
        .secret()
        .example("some noise");
    REUSE_SSL_SESSION = setting("ReuseSSLSession", Boolean, "False", Tls)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_CA_CERT_FILE_PATHS = setting("SSLCACertFilePaths", Text, "/etc/ssl/ca-bundle.pem;/etc/pki/tls/certs/ca-bundle.crt;/etc/ssl/certs/ca-certificates.crt;/etc/pki/tls/cacert.pem", Tls)
        .docs("", "")
        .example("/opt/pos/ca.pem");
    SSL_CA_CERTS = setting("SSLCACerts", Text, "", Tls)
        .docs("", "")
        .not_honoured()
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    SSL_CHECK_CRL = setting("SSLCheckCRL", Integer, "0", Tls)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 2 })
        .not_honoured()
        .example("1")
        .refuses(&[("3", 503), ("x", 502)]);
    SSL_CHECK_OCSP = setting("SSLCheckOCSP", Integer, "0", Tls)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 2 })
        .not_honoured()
        .example("2")
        .refuses(&[("3", 503), ("x", 502)]);
    SSL_CIPHER_STRENGTH = setting("SSLCipherStrength", Integer, "0", Tls)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 512 })
        .example("128")
        .refuses(&[("-1", 503), ("x", 502)]);
    SSL_CLIENT_CA_CERTS = setting("SSLClientCACerts", Text, "", Tls)
        .docs("", "")
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    SSL_ENABLED_CIPHER_SUITES = setting("SSLEnabledCipherSuites", Text, "*", Tls)
        .docs("", "")
        .example("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384;TLS_AES_256_GCM_SHA384");
    SSL_ENABLED_PROTOCOLS = setting("SSLEnabledProtocols", Integer, "4032", Tls)
        .docs("", "")
        .limit(Limit::Flags)
        .example("15360")
        .refuses(&[("TLS1.2", 502)]);
    SSL_ENABLE_RENEGOTIATION = setting("SSLEnableRenegotiation", Boolean, "False", Tls)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_INCLUDE_CERT_CHAIN = setting("SSLIncludeCertChain", Boolean, "False", Tls)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    SSL_KEY_LOG_FILE = setting("SSLKeyLogFile", Text, "", Tls)
        .docs("", "")
        .example("/tmp/keys.log");
    SSL_NEGOTIATED_CIPHER = setting("SSLNegotiatedCipher", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_NEGOTIATED_CIPHER_STRENGTH = setting("SSLNegotiatedCipherStrength", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_NEGOTIATED_CIPHER_SUITE = setting("SSLNegotiatedCipherSuite", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_NEGOTIATED_KEY_EXCHANGE = setting("SSLNegotiatedKeyExchange", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_NEGOTIATED_KEY_EXCHANGE_STRENGTH = setting("SSLNegotiatedKeyExchangeStrength", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_NEGOTIATED_VERSION = setting("SSLNegotiatedVersion", Text, "", Tls)
        .docs("", "")
        .read_only();
    SSL_SECURITY_FLAGS = setting("SSLSecurityFlags", Integer, "0", Tls)
        .docs("", "")
        .limit(Limit::Flags)
        .example_reading("0x80000000", "-2147483648")
        .refuses(&[("none", 502)]);
    SSL_SERVER_CA_CERTS = setting("SSLServerCACerts", Text, "", Tls)
        .docs("", "")
        .example("-----BEGIN CERTIFICATE----- AAAA -----END CERTIFICATE-----");
    TLS12_SIGNATURE_ALGORITHMS = setting("TLS12SignatureAlgorithms", Text, "sha512-ecdsa,sha512-rsa,sha512-dsa,sha384-ecdsa,sha384-rsa,sha384-dsa,sha256-ecdsa,sha256-rsa,sha256-dsa,sha224-ecdsa,sha224-rsa,sha224-dsa,sha1-ecdsa,sha1-rsa,sha1-dsa", Tls)
        .docs("", "")
        .limit(Limit::ListOf { separator: ',', known: &["sha512-ecdsa", "sha512-rsa", "sha512-dsa", "sha384-ecdsa", "sha384-rsa", "sha384-dsa", "sha256-ecdsa", "sha256-rsa", "sha256-dsa", "sha224-ecdsa", "sha224-rsa", "sha224-dsa", "sha1-ecdsa", "sha1-rsa", "sha1-dsa"] })
        .example("sha256-rsa,sha256-ecdsa")
        .refuses(&[("sha3-rsa", 503)]);
    TLS12_SUPPORTED_GROUPS = setting("TLS12SupportedGroups", Text, "ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1", Tls)
        .docs("", "")
        .limit(Limit::ListOf { separator: ',', known: &["ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1"] })
        .example("ecdhe_secp384r1")
        .refuses(&[("ecdhe_x25519", 503)]);
    TLS13_KEY_SHARE_GROUPS = setting("TLS13KeyShareGroups", Text, "ecdhe_x25519,ecdhe_secp256r1,ecdhe_secp384r1,ffdhe_2048,ffdhe_3072", Tls)
        .docs("", "")
        .limit(Limit::ListOf { separator: ',', known: &["ecdhe_x25519", "ecdhe_x448", "ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1", "ffdhe_2048", "ffdhe_3072", "ffdhe_4096", "ffdhe_6144", "ffdhe_8192"] })
        .example("ecdhe_secp256r1")
        .refuses(&[("x25519", 503)]);
    TLS13_SIGNATURE_ALGORITHMS = setting("TLS13SignatureAlgorithms", Text, "ed25519,ed448,ecdsa_secp256r1_sha256,ecdsa_secp384r1_sha384,ecdsa_secp521r1_sha512,rsa_pkcs1_sha256,rsa_pkcs1_sha384,rsa_pkcs1_sha512,rsa_pss_sha256,rsa_pss_sha384,rsa_pss_sha512", Tls)
        .docs("", "")
        .limit(Limit::ListOf { separator: ',', known: &["ed25519", "ed448", "ecdsa_secp256r1_sha256", "ecdsa_secp384r1_sha384", "ecdsa_secp521r1_sha512", "rsa_pkcs1_sha256", "rsa_pkcs1_sha384", "rsa_pkcs1_sha512", "rsa_pss_sha256", "rsa_pss_sha384", "rsa_pss_sha512"] })
        .example("rsa_pss_sha256,ecdsa_secp256r1_sha256")
        .refuses(&[("rsa_md5", 503)]);
    TLS13_SUPPORTED_GROUPS = setting("TLS13SupportedGroups", Text, "ecdhe_x25519,ecdhe_x448,ecdhe_secp256r1,ecdhe_secp384r1,ecdhe_secp521r1,ffdhe_2048,ffdhe_3072,ffdhe_4096,ffdhe_6144,ffdhe_8192", Tls)
        .docs("", "")
        .limit(Limit::ListOf { separator: ',', known: &["ecdhe_x25519", "ecdhe_x448", "ecdhe_secp256r1", "ecdhe_secp384r1", "ecdhe_secp521r1", "ffdhe_2048", "ffdhe_3072", "ffdhe_4096", "ffdhe_6144", "ffdhe_8192"] })
        .example("ecdhe_secp256r1,ecdhe_secp384r1")
        .refuses(&[("x25519", 503)]);
    ABSOLUTE_TIMEOUT = setting("AbsoluteTimeout", Boolean, "False", Socket)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    FIREWALL_DATA = setting("FirewallData", Text, "", Socket)
        .docs("", "")
        .secret()
        .example("X-Store: 12");
    IN_BUFFER_SIZE = setting("InBufferSize", Integer, "", Socket)
        .docs("", "")
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("65536")
        .refuses(&[("0", 503), ("x", 502)]);
    OUT_BUFFER_SIZE = setting("OutBufferSize", Integer, "", Socket)
        .docs("", "")
        .limit(Limit::Range { min: 1, max: 2147483647 })
        .example("65536")
        .refuses(&[("0", 503), ("x", 502)]);
    BUILD_INFO = setting("BuildInfo", Text, "", Base)
        .docs("", "")
        .read_only();
    CODE_PAGE = setting("CodePage", Integer, "65001", Base)
        .docs("", "")
        .limit(Limit::CodePage)
        .not_honoured()
        .example("1252")
        .refuses(&[("999999", 503), ("latin1", 502)]);
    LICENSE_INFO = setting("LicenseInfo", Text, "", Base)
        .docs("", "")
        .read_only();
    MASK_SENSITIVE_DATA = setting("MaskSensitiveData", Boolean, "True", Base)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    PROCESS_IDLE_EVENTS = setting("ProcessIdleEvents", Boolean, "True", Base)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    SELECT_WAIT_MILLIS = setting("SelectWaitMillis", Integer, "20", Base)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 2147483647 })
        .example("50")
        .refuses(&[("-1", 503), ("x", 502)]);
    USE_INTERNAL_SECURITY_API = setting("UseInternalSecurityAPI", Boolean, "True", Base)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    SSL_STRICT = setting("SSLStrict", Boolean, "False", Tls)
        .docs("", "")
        .extension()
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    OUTCOME = setting("Outcome", Text, "", Reversal)
        .docs("", "")
        .extension()
        .read_only();
    WIRE_APPLICATION_TYPE = setting("WireApplicationType", Integer, "0", Wire)
        .docs("", "")
        .limit(Limit::OneOf(&["0", "2", "4"]))
        .example("4")
        .refuses(&[("1", 503)]);
    WIRE_EVEN_PARITY = setting("WireEvenParity", Boolean, "True", Wire)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_ENQ_WAIT = setting("WireEnqWait", Integer, "", Wire)
        .docs("", "")
        .limit(Limit::Range { min: 0, max: 86400 })
        .example("0")
        .refuses(&[("-1", 503), ("x", 502)]);
    WIRE_SEND_ACK = setting("WireSendAck", Boolean, "True", Wire)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_DEBIT_CONFIRMATION = setting("WireDebitConfirmation", Boolean, "False", Wire)
        .docs("", "")
        .not_honoured()
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_ZERO_SETTLEMENT_AMOUNT = setting("WireZeroSettlementAmount", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_ZERO_FILL_AMOUNTS = setting("WireZeroFillAmounts", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_TRANSACTION_ID_FILL = setting("WireTransactionIdFill", Text, "space", Wire)
        .docs("", "")
        .limit(Limit::OneOf(&["space", "zero"]))
        .example("zero")
        .refuses(&[("blank", 503)]);
    WIRE_TRANSACTION_CODE = setting("WireTransactionCode", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 2, max: 2 })
        .example("5A")
        .refuses(&[("5", 501), ("5AA", 501), ("5-", 502)]);
    WIRE_CANADA_DOMESTIC_GROUP = setting("WireCanadaDomesticGroup", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("090")
        .refuses(&[("90", 501), ("09A", 502)]);
    WIRE_HEARTLAND_DEVICE_ID_GROUP = setting("WireHeartlandDeviceIdGroup", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("091")
        .refuses(&[("91", 501), ("09A", 502)]);
    WIRE_HEARTLAND_ENCRYPTION_GROUP = setting("WireHeartlandEncryptionGroup", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("092")
        .refuses(&[("92", 501), ("09A", 502)]);
    WIRE_CIT_MIT_GROUP = setting("WireCITMITGroup", Text, "083", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("084")
        .refuses(&[("84", 501), ("08A", 502)]);
    WIRE_INTEGRITY_CLASS_GROUP = setting("WireIntegrityClassGroup", Text, "074", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("075")
        .refuses(&[("75", 501), ("07A", 502)]);
    WIRE_ACCEPTOR_DATA_GROUP = setting("WireAcceptorDataGroup", Text, "088", Wire)
        .docs("", "")
        .limit(Limit::Digits { min: 3, max: 3 })
        .example("089")
        .refuses(&[("89", 501), ("08A", 502)]);
    WIRE_TOKEN_REQUESTOR_TRAILING_FS = setting("WireTokenRequestorTrailingFS", Boolean, "True", Wire)
        .docs("", "")
        .example_reading("No", "False")
        .refuses(&[("maybe", 511)]);
    WIRE_DEVELOPER_ID = setting("WireDeveloperId", Text, "000000", Wire)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 6, max: 6 })
        .example("000136")
        .refuses(&[("136", 501), ("00013-", 502)]);
    WIRE_VERSION_ID = setting("WireVersionId", Text, "0000", Wire)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 4, max: 4 })
        .example("B248")
        .refuses(&[("248", 501), ("B24-", 502)]);
    WIRE_REVERSAL_CODE_ALL_BRANDS = setting("WireReversalCodeAllBrands", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_REQUEST_COMMERCIAL_CARD = setting("WireRequestCommercialCard", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_REQUEST_CARD_LEVEL = setting("WireRequestCardLevel", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_DEFAULT_REQUESTED_ACI = setting("WireDefaultRequestedACI", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .example("N")
        .refuses(&[("NN", 501), ("-", 502)]);
    WIRE_EXTRA_GROUP3 = setting("WireExtraGroup3", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Group3)
        .example("0131234567<FS><FS><FS>")
        .refuses(&[("13", 502), ("ABCdata", 502)]);
    WIRE_REIMBURSEMENT_ATTRIBUTE = setting("WireReimbursementAttribute", Text, "", Wire)
        .docs("", "")
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .example("Z")
        .refuses(&[("ZZ", 501), ("-", 502)]);
    WIRE_CARD_ACCEPTOR_USES_PHONE = setting("WireCardAcceptorUsesPhone", Text, "auto", Wire)
        .docs("", "")
        .limit(Limit::OneOf(&["auto", "True", "False"]))
        .example("True")
        .refuses(&[("perhaps", 503)]);
    WIRE_AUTHORIZED_AMOUNT_DECIMAL = setting("WireAuthorizedAmountDecimal", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_PACKET_EVENTS_WITH_PARITY = setting("WirePacketEventsWithParity", Boolean, "False", Wire)
        .docs("", "")
        .example_reading("yes", "True")
        .refuses(&[("maybe", 511)]);
    WIRE_RESPONSE_NETWORK_ID = setting("WireResponseNetworkId", Text, "", Wire)
        .docs("", "")
        .read_only();
    WIRE_RESPONSE_TRACE_AUDIT_NUMBER = setting("WireResponseTraceAuditNumber", Text, "", Wire)
        .docs("", "")
        .read_only();
    WIRE_RESPONSE_SETTLEMENT_DATE = setting("WireResponseSettlementDate", Text, "", Wire)
        .docs("", "")
        .read_only();
    WIRE_RESPONSE_HOST_MESSAGE_ID = setting("WireResponseHostMessageId", Text, "", Wire)
        .docs("", "")
        .read_only();
}
