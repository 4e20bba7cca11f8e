// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 6c1b36d77acefaf7

#ifndef TSYSREVERSAL_H
#define TSYSREVERSAL_H

#include "dpaymentssdk.h"
#include "dpaymentssdk.key"

#include <cstddef>
#include <cstdint>

#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define TSYSREVERSAL_EXCEPTIONS 1
#include <exception>
#else
#define TSYSREVERSAL_EXCEPTIONS 0
#endif

// On Windows the class has two forms. A program that is compiled for Unicode gets the one whose texts are UTF-16;
// DPAYMENTSSDK_UNICODE as 0 or 1 chooses in its place. All files of a program take the same one.
#ifdef _WIN32
#ifndef DPAYMENTSSDK_UNICODE
#if defined(UNICODE) || defined(_UNICODE)
#define DPAYMENTSSDK_UNICODE 1
#else
#define DPAYMENTSSDK_UNICODE 0
#endif
#endif
#else
#undef DPAYMENTSSDK_UNICODE
#define DPAYMENTSSDK_UNICODE 0
#endif

// A character of the texts of properties, methods and events. In the Unicode form a pointer to it is LPWSTR or LPCWSTR.
#if DPAYMENTSSDK_UNICODE
#include <windows.h>
typedef WCHAR TSYSReversalChar;
#else
typedef char TSYSReversalChar;
#endif

// CardType
// No known prefix, or an encrypted number.
#ifndef CT_UNKNOWN
#define CT_UNKNOWN 0
#endif
// Visa.
#ifndef CT_VISA
#define CT_VISA 1
#endif
// MasterCard.
#ifndef CT_MASTER_CARD
#define CT_MASTER_CARD 2
#endif
// American Express.
#ifndef CT_AMEX
#define CT_AMEX 3
#endif
// Discover.
#ifndef CT_DISCOVER
#define CT_DISCOVER 4
#endif
// Diners Club and Carte Blanche.
#ifndef CT_DINERS
#define CT_DINERS 5
#endif
// JCB.
#ifndef CT_JCB
#define CT_JCB 6
#endif
// Visa Electron; handled as Visa.
#ifndef CT_VISA_ELECTRON
#define CT_VISA_ELECTRON 7
#endif
// Maestro; handled as MasterCard.
#ifndef CT_MAESTRO
#define CT_MAESTRO 8
#endif
// Laser, a former Irish debit card.
#ifndef CT_LASER
#define CT_LASER 10
#endif

// CardCVVPresence
// No value goes with the request, and nothing is said about it.
#ifndef CVP_NOT_PROVIDED
#define CVP_NOT_PROVIDED 0
#endif
// The value goes with the request.
#ifndef CVP_PROVIDED
#define CVP_PROVIDED 1
#endif
// The value is on the card but cannot be read.
#ifndef CVP_ILLEGIBLE
#define CVP_ILLEGIBLE 2
#endif
// The card has no such value.
#ifndef CVP_NOT_ON_CARD
#define CVP_NOT_ON_CARD 3
#endif

// CardEntryDataSource
// Track 1 was read.
#ifndef EDS_TRACK1
#define EDS_TRACK1 0
#endif
// Track 2 was read.
#ifndef EDS_TRACK2
#define EDS_TRACK2 1
#endif
// Keyed in on a terminal that could read track 1.
#ifndef EDS_MANUAL_ENTRY_TRACK1CAPABLE
#define EDS_MANUAL_ENTRY_TRACK1CAPABLE 2
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK1_CAPABLE
#define EDS_MANUAL_ENTRY_TRACK1_CAPABLE 2
#endif
// Keyed in on a terminal that could read track 2.
#ifndef EDS_MANUAL_ENTRY_TRACK2CAPABLE
#define EDS_MANUAL_ENTRY_TRACK2CAPABLE 3
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK2_CAPABLE
#define EDS_MANUAL_ENTRY_TRACK2_CAPABLE 3
#endif
// Keyed in without a card reader: mail, telephone and electronic commerce.
#ifndef EDS_MANUAL_ENTRY_NO_CARD_READER
#define EDS_MANUAL_ENTRY_NO_CARD_READER 4
#endif
// Track 1 was read without contact; TSYS has no code for it.
#ifndef EDS_TRACK1CONTACTLESS
#define EDS_TRACK1CONTACTLESS 5
#endif
#ifndef EDS_TRACK1_CONTACTLESS
#define EDS_TRACK1_CONTACTLESS 5
#endif
// Track 2 was read without contact, or on a terminal for chip cards.
#ifndef EDS_TRACK2CONTACTLESS
#define EDS_TRACK2CONTACTLESS 6
#endif
#ifndef EDS_TRACK2_CONTACTLESS
#define EDS_TRACK2_CONTACTLESS 6
#endif
// Keyed in on a terminal for chip or contactless cards.
#ifndef EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE
#define EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE 7
#endif
// Entered by telephone with a voice response system; the keyed form is sent.
#ifndef EDS_IVR
#define EDS_IVR 8
#endif
// Read at a kiosk; a track is sent.
#ifndef EDS_KIOSK
#define EDS_KIOSK 9
#endif

// IndustryType
// Unknown or unsure.
#ifndef SIT_UNKNOWN
#define SIT_UNKNOWN 0
#endif
// Retail.
#ifndef SIT_RETAIL
#define SIT_RETAIL 1
#endif
// Restaurant.
#ifndef SIT_RESTAURANT
#define SIT_RESTAURANT 2
#endif
// Grocery store or supermarket.
#ifndef SIT_GROCERY_STORE
#define SIT_GROCERY_STORE 3
#endif
// Direct marketing and electronic commerce.
#ifndef SIT_DIRECT_MARKETING
#define SIT_DIRECT_MARKETING 4
#endif
// Hotel.
#ifndef SIT_HOTEL
#define SIT_HOTEL 5
#endif
// Auto rental.
#ifndef SIT_AUTO_RENTAL
#define SIT_AUTO_RENTAL 6
#endif
// Passenger transport.
#ifndef SIT_PASSENGER_TRANSPORT
#define SIT_PASSENGER_TRANSPORT 7
#endif

// ReimbursementAttribute
// Standard retail, Interlink; sent as `Z`.
#ifndef RA_STANDARD_RETAIL
#define RA_STANDARD_RETAIL 0
#endif
// Qualified grocery store, Interlink; sent as `Y`.
#ifndef RA_QUALIFIED_GROCERY
#define RA_QUALIFIED_GROCERY 1
#endif
// Pre-existing qualified retail, Interlink; sent as `X`.
#ifndef RA_PRE_EXISTING_RETAIL
#define RA_PRE_EXISTING_RETAIL 2
#endif
// Pre-existing qualified grocery store, Interlink; sent as `W`.
#ifndef RA_PRE_EXISTING_GROCERY
#define RA_PRE_EXISTING_GROCERY 3
#endif
// EBT, no debit, or debit outside Interlink; sent as `0`.
#ifndef RA_NON_DEBIT
#define RA_NON_DEBIT 4
#endif
// Tax-exempt organization; sent as `T`, which is our own choice.
#ifndef RA_TAX_EXEMPT
#define RA_TAX_EXEMPT 5
#endif

// CommercialCardType
// Not a commercial card: level II and III data must not be settled.
#ifndef TCC_NOT_COMMERCIAL
#define TCC_NOT_COMMERCIAL 0
#endif
// Business card.
#ifndef TCC_BUSINESS_CARD
#define TCC_BUSINESS_CARD 1
#endif
// Visa Commerce.
#ifndef TCC_VISA_COMMERCE
#define TCC_VISA_COMMERCE 2
#endif
// Corporate card.
#ifndef TCC_CORPORATE_CARD
#define TCC_CORPORATE_CARD 3
#endif
// Purchasing card.
#ifndef TCC_PURCHASE_CARD
#define TCC_PURCHASE_CARD 4
#endif

// ReversalCode
// No reason is sent.
#ifndef RC_NOT_SPECIFIED
#define RC_NOT_SPECIFIED 0
#endif
// The customer wants it; sent as `17`.
#ifndef RC_CUSTOMER_DIRECTED
#define RC_CUSTOMER_DIRECTED 1
#endif
// Partial reversal; sent as `32`.
#ifndef RC_PARTIAL_REVERSAL
#define RC_PARTIAL_REVERSAL 2
#endif
// Card not present and fraud suspected; sent as `34`.
#ifndef RC_CNPSUSPECT_FRAUD
#define RC_CNPSUSPECT_FRAUD 3
#endif

// ReversalType
// Reverses a credit card authorization before it is settled, in full or in part.
#ifndef RT_PRE_SETTLEMENT
#define RT_PRE_SETTLEMENT 0
#endif
// Reverses a debit or EBT purchase.
#ifndef RT_DEBIT_PURCHASE
#define RT_DEBIT_PURCHASE 1
#endif
// Reverses a debit or EBT credit (a purchase return).
#ifndef RT_DEBIT_CREDIT
#define RT_DEBIT_CREDIT 2
#endif
// Reverses a debit or EBT transaction whose response never came; Heartland only.
#ifndef RT_DEBIT_TIMEOUT
#define RT_DEBIT_TIMEOUT 3
#endif
// Reverses a credit card transaction whose response never came; Heartland only.
#ifndef RT_TIMEOUT
#define RT_TIMEOUT 4
#endif
// Reverses the online authorization of a purchase return on a credit card.
#ifndef RT_CREDIT_AUTHORIZATION
#define RT_CREDIT_AUTHORIZATION 5
#endif

// SSLProvider
// The engine is chosen by the system and the settings; Internal on Linux and macOS.
#ifndef SSLP_AUTOMATIC
#define SSLP_AUTOMATIC 0
#endif
// The platform's own implementation: OpenSSL, SChannel or Secure Transport.
#ifndef SSLP_PLATFORM
#define SSLP_PLATFORM 1
#endif
// The engine within this library, OpenSSL.
#ifndef SSLP_INTERNAL
#define SSLP_INTERNAL 2
#endif

// CertStoreType
// The current user's store: of Windows, the keychain of macOS, on Linux a folder of PEM files.
#ifndef CST_USER
#define CST_USER 0
#endif
// The machine's store: of Windows, the system's keychain of macOS, on Linux a folder of PEM files.
#ifndef CST_MACHINE
#define CST_MACHINE 1
#endif
// Name of a PKCS #12 file.
#ifndef CST_PFXFILE
#define CST_PFXFILE 2
#endif
// Content of a PKCS #12 file, binary or base64.
#ifndef CST_PFXBLOB
#define CST_PFXBLOB 3
#endif
// Name of a Java key store.
#ifndef CST_JKSFILE
#define CST_JKSFILE 4
#endif
// Content of a Java key store, binary or base64.
#ifndef CST_JKSBLOB
#define CST_JKSBLOB 5
#endif
// Name of a PEM file with a private key and perhaps a certificate.
#ifndef CST_PEMKEY_FILE
#define CST_PEMKEY_FILE 6
#endif
// Content of a PEM file with a private key and perhaps a certificate.
#ifndef CST_PEMKEY_BLOB
#define CST_PEMKEY_BLOB 7
#endif
// Name of a file with a certificate or a public key, PEM or DER.
#ifndef CST_PUBLIC_KEY_FILE
#define CST_PUBLIC_KEY_FILE 8
#endif
// Content of a file with a certificate or a public key, PEM or DER.
#ifndef CST_PUBLIC_KEY_BLOB
#define CST_PUBLIC_KEY_BLOB 9
#endif
// Content of a file with an SSH public key.
#ifndef CST_SSHPUBLIC_KEY_BLOB
#define CST_SSHPUBLIC_KEY_BLOB 10
#endif
// Name of a PKCS #7 file with certificates.
#ifndef CST_P7BFILE
#define CST_P7BFILE 11
#endif
// Content of a PKCS #7 file with certificates.
#ifndef CST_P7BBLOB
#define CST_P7BBLOB 12
#endif
// Name of a file with an SSH public key.
#ifndef CST_SSHPUBLIC_KEY_FILE
#define CST_SSHPUBLIC_KEY_FILE 13
#endif
// Name of a PuTTY private key file.
#ifndef CST_PPKFILE
#define CST_PPKFILE 14
#endif
// Content of a PuTTY private key file.
#ifndef CST_PPKBLOB
#define CST_PPKBLOB 15
#endif
// Name of a file with a key or certificate in XML.
#ifndef CST_XMLFILE
#define CST_XMLFILE 16
#endif
// A key or certificate in XML.
#ifndef CST_XMLBLOB
#define CST_XMLBLOB 17
#endif
// Name of a file with a JSON Web Key.
#ifndef CST_JWKFILE
#define CST_JWKFILE 18
#endif
// A JSON Web Key.
#ifndef CST_JWKBLOB
#define CST_JWKBLOB 19
#endif
// The same as PKCS11; the contract lists it without a description.
#ifndef CST_SECURITY_KEY
#define CST_SECURITY_KEY 20
#endif
// Name of a Bouncy Castle FIPS key store.
#ifndef CST_BCFKSFILE
#define CST_BCFKSFILE 21
#endif
// Content of a Bouncy Castle FIPS key store, binary or base64.
#ifndef CST_BCFKSBLOB
#define CST_BCFKSBLOB 22
#endif
// A key in a token with a PKCS #11 interface: the store is the path of its module, or a `pkcs11:`
// URI, and the password is the PIN. Needs a build with the feature `pkcs11`.
#ifndef CST_PKCS11
#define CST_PKCS11 23
#endif
// The type is found out from the content.
#ifndef CST_AUTO
#define CST_AUTO 99
#endif

/// What FireConnected is told. The texts and bytes are valid until it returns.
struct TSYSReversalConnectedEventParams {
  /// 0, or the code of the error.
  int StatusCode;
  /// `OK`, or the text of the error.
  const TSYSReversalChar *Description;
  int reserved;
};

/// What FireDataPacketIn is told. The texts and bytes are valid until it returns.
struct TSYSReversalDataPacketInEventParams {
  /// The frame, from STX to the check character, unmasked.
  const char *DataPacket;
  int lenDataPacket;
  int reserved;
};

/// What FireDataPacketOut is told. The texts and bytes are valid until it returns.
struct TSYSReversalDataPacketOutEventParams {
  /// The frame, from STX to the check character, unmasked.
  const char *DataPacket;
  int lenDataPacket;
  int reserved;
};

/// What FireDisconnected is told. The texts and bytes are valid until it returns.
struct TSYSReversalDisconnectedEventParams {
  /// 0, or the code of the error.
  int StatusCode;
  /// `OK`, or the text of the error.
  const TSYSReversalChar *Description;
  int reserved;
};

/// What FireError is told. The texts and bytes are valid until it returns.
struct TSYSReversalErrorEventParams {
  /// The code of the error.
  int ErrorCode;
  /// The text of the error, without secrets.
  const TSYSReversalChar *Description;
  int reserved;
};

/// What FireSSLServerAuthentication is told. The texts and bytes are valid until it returns.
struct TSYSReversalSSLServerAuthenticationEventParams {
  /// The certificate as PEM; with `SSLIncludeCertChain` its chain too.
  const char *CertEncoded;
  int lenCertEncoded;
  /// The subject of the certificate.
  const TSYSReversalChar *CertSubject;
  /// The issuer of the certificate.
  const TSYSReversalChar *CertIssuer;
  /// `OK`, or why the verification failed.
  const TSYSReversalChar *Status;
  /// Whether to go on. Comes as a recommendation; its value when the handler returns decides.
  int Accept;
  int reserved;
};

/// What FireSSLStatus is told. The texts and bytes are valid until it returns.
struct TSYSReversalSSLStatusEventParams {
  /// What happened, without secrets. The wording may change.
  const TSYSReversalChar *Message;
  int reserved;
};

/// Reverses card authorizations at the TSYS and Heartland hosts.
///
/// Derive from the class and override the Fire methods to receive events. They run on the thread that called
/// Reverse, and may read and set properties, call Config and Interrupt, and delete the object; Reverse answers
/// 211 there. An exception that leaves a Fire method makes the running Reverse fail, passes through no frame of
/// the library, and is thrown again by Reverse itself. A Fire method that returns a number other than 0 makes
/// Reverse fail with that number.
///
/// One thread at a time uses an object; Interrupt may be called from any thread.
///
/// Setters and methods answer 0, or the code of an error, which GetLastError explains. The texts that getters
/// answer belong to the object, and are valid until the same property is read again, Reset or the destructor;
/// NULL means failure. Nobody frees them.
class TSYSReversal {
public:
  /// A connection to the host is ready, or could not be made.
  ///
  /// Fires once in each call of `reverse` that gets as far as connecting. With 0 the TLS handshake
  /// is done and the server is accepted, so that the request goes out next; otherwise `reverse`
  /// fails with the same code.
  ///
  /// For each event with 0 there is exactly one `on_disconnected` later.
  virtual int FireConnected(TSYSReversalConnectedEventParams *e) {
    (void)e;
    return 0;
  }
  /// A packet came from the host.
  ///
  /// Fires for each whole frame before it is interpreted; a frame with a wrong check character is
  /// shown too. The bytes are in the 7-bit form, and with their parity bits when
  /// `WirePacketEventsWithParity` is True.
  ///
  /// The packet is not masked. A response normally holds no card number, but it identifies the
  /// transaction: do not log it as it is.
  virtual int FireDataPacketIn(TSYSReversalDataPacketInEventParams *e) {
    (void)e;
    return 0;
  }
  /// A packet is about to be sent to the host.
  ///
  /// Fires before the first byte of a frame is sent, and again when the host asks for it once more.
  /// The bytes are in the 7-bit form, and with their parity bits when `WirePacketEventsWithParity`
  /// is True. The packet cannot be changed.
  ///
  /// The packet is not masked: it holds the card number or the track, and perhaps the card
  /// verification value. Never log or store it as it is. `interrupt`, or an error from the handler,
  /// stops the call before this packet is sent. When the event comes again because the host asked
  /// for the packet once more, an earlier copy has left already.
  virtual int FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e) {
    (void)e;
    return 0;
  }
  /// The connection to the host was closed.
  ///
  /// Fires exactly once for each `on_connected` with 0, also after errors and `interrupt`. The code
  /// is 0 when the dialogue came to its end, otherwise that of the error which ended it, as
  /// `reverse` fails with it: one of this library's own codes, such as 523 or 595, or one of the
  /// system's.
  virtual int FireDisconnected(TSYSReversalDisconnectedEventParams *e) {
    (void)e;
    return 0;
  }
  /// The running call is about to fail while data is exchanged.
  ///
  /// Fires before `reverse` fails with the same code, whatever the handler answers. Errors of
  /// setting a property or a setting fire nothing.
  virtual int FireError(TSYSReversalErrorEventParams *e) {
    (void)e;
    return 0;
  }
  /// The server presented its certificate, and it is to be decided whether to go on.
  ///
  /// Fires once in each TLS handshake, before anything secret is sent. `accept` comes with the
  /// result of the verification: chain, time, purpose and the name in `Server`. The properties
  /// `ssl_server_cert_subject`, `_issuer` and `_encoded` are filled already.
  ///
  /// A handler may set `accept` either way. False ends the call with 280, and nothing was sent. To
  /// set it to True for a certificate that was not verified opens the connection to anybody who can
  /// get in between: do so only after comparing the certificate with a known one, which
  /// `ssl_accept_server_cert_encoded` does without a handler.
  virtual int FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e) {
    (void)e;
    return 0;
  }
  /// The secure connection makes progress.
  ///
  /// For people and logs, before and after `on_ssl_server_authentication`. A TLS version below 1.2
  /// is always reported here; `LogSSLPackets` adds each TLS message.
  virtual int FireSSLStatus(TSYSReversalSSLStatusEventParams *e) {
    (void)e;
    return 0;
  }

protected:
  /// The object of the C functions.
  void *m_pObj;

  /// Receives every event from the library and calls the Fire method. No exception leaves it.
  static int DPAYMENTSSDK_CALL TSYSReversalEventSink(void *lpObj, int event_id, int cparam, void *param[],
                                                     int cbparam[]) {
    TSYSReversal *self = static_cast<TSYSReversal *>(lpObj);
    void *const object = self->m_pObj; // A Fire method may delete what it belongs to.
    (void)cparam;
#if TSYSREVERSAL_EXCEPTIONS
    try {
      return SdkAnswer(object, self->SdkDispatch(event_id, param, cbparam));
    } catch (...) {
      SdkCall::Keep(std::current_exception());
      return 10004; // Interrupted system call.
    }
#else
    return SdkAnswer(object, self->SdkDispatch(event_id, param, cbparam));
#endif
  }

public:
  /// Makes an object. The key is accepted and ignored. This class has the numbers of its own header, so that its
  /// objects are made by a function that no remap file changes.
  TSYSReversal(const char *lpOemKey = DPAYMENTSSDK_OEMKEY)
      : m_pObj(tsysreversal_create_flat(&TSYSReversal::TSYSReversalEventSink, this,
                                        const_cast<char *>(lpOemKey), DPAYMENTSSDK_UNICODE)) {
#if DPAYMENTSSDK_UNICODE
    Config(L"CodePage=65001");
#elif defined(_WIN32)
    Config("CodePage=65001");
#endif
  }

  /// Ends what runs, and wipes what is secret.
  virtual ~TSYSReversal() { DPaymentsSDK_TSYSReversal_Destroy(m_pObj); }

  // An object cannot be copied or moved: the library holds its address for the events, and two copies would
  // destroy the same handle.
  TSYSReversal(const TSYSReversal &) = delete;
  TSYSReversal &operator=(const TSYSReversal &) = delete;

  /// The text of the last error; empty or NULL when there is none. It is of char in the Unicode form too.
  char *GetLastError() { return DPaymentsSDK_TSYSReversal_GetLastError(m_pObj); }

  /// The code of the last error; 0 when there is none.
  int GetLastErrorCode() { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(m_pObj); }

  /// The version of the library. It is of char in the Unicode form too.
  char *VERSION() { return static_cast<char *>(SdkGet(PID_TSYSReversal_VERSION)); }

  /// The licence as it was set. It is stored, and has no effect. It is of char in the Unicode form too.
  char *GetRuntimeLicense() { return static_cast<char *>(SdkGet(PID_TSYSReversal_RuntimeLicense)); }
  int SetRuntimeLicense(const char *lpRuntimeLicense) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, PID_TSYSReversal_RuntimeLicense, 0, lpRuntimeLicense, 0);
  }

  /// The agent bank of the merchant, for debit and EBT reversals.
  ///
  /// 1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501, anything
  /// but digits with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
  /// fourth field of group II. Required by these types: `reverse` fails with 593 when it is empty.
  /// Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  TSYSReversalChar *GetAgentBankNumber() { return SdkText(PID_TSYSReversal_AgentBankNumber); }
  int SetAgentBankNumber(const TSYSReversalChar *lpszAgentBankNumber) {
    return SdkSetText(PID_TSYSReversal_AgentBankNumber, lpszAgentBankNumber);
  }

  /// The chain within the agent bank that the merchant belongs to, for debit and EBT reversals.
  ///
  /// 1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501, anything
  /// but digits with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
  /// fourth field of group II. Required by these types: `reverse` fails with 593 when it is empty.
  /// Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  TSYSReversalChar *GetAgentChainNumber() { return SdkText(PID_TSYSReversal_AgentChainNumber); }
  int SetAgentChainNumber(const TSYSReversalChar *lpszAgentChainNumber) {
    return SdkSetText(PID_TSYSReversal_AgentChainNumber, lpszAgentChainNumber);
  }

  /// The approval code that the host gave to the authorization being reversed.
  ///
  /// Up to 6 printable characters, exactly as `response_approval_code` of the authorization said.
  /// Longer is refused with 501, other characters with 502.
  ///
  /// Sent in the first six characters of the reversal and cancel data I, filled with spaces on the
  /// right. Required by `reversal_type` 0 and 5: `reverse` fails with 593 when it is empty. For the
  /// other types an empty value is sent as six spaces when any other part of that field is known.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// printable ASCII characters, or empty.
  TSYSReversalChar *GetApprovalCode() { return SdkText(PID_TSYSReversal_ApprovalCode); }
  int SetApprovalCode(const TSYSReversalChar *lpszApprovalCode) {
    return SdkSetText(PID_TSYSReversal_ApprovalCode, lpszApprovalCode);
  }

  /// The number of the batch that the original debit or EBT purchase belongs to.
  ///
  /// 1 to 999; anything else is refused with 503. It must be the number that went with the
  /// authorization.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), as three digits, in the fourth field
  /// of group II. Credit reversals ignore it.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: a whole
  /// number from 1 to 999.
  int GetBatchNumber() { return SdkNumber(PID_TSYSReversal_BatchNumber); }
  int SetBatchNumber(int iBatchNumber) {
    return SdkSetNumber(PID_TSYSReversal_BatchNumber, iBatchNumber);
  }

  /// The brand of the card.
  ///
  /// Setting `card_number`, or a `card_magnetic_stripe` that holds a number, sets the brand from
  /// the number's prefix (0 when no prefix is known, or when the number is encrypted). When one of
  /// them is emptied, the other one tells. It may be overwritten afterwards. A number without a
  /// name is refused with 503.
  ///
  /// The brand itself is not sent. It decides whether `reversal_code` is sent (record 033:
  /// MasterCard, Maestro and unknown brands; `WireReversalCodeAllBrands` widens this) and whether a
  /// direct marketer's card acceptor data carries the city (MasterCard) or the service phone.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardType`, `CT_...`.
  int GetCardType() { return SdkNumber(PID_TSYSReversal_CardType); }
  int SetCardType(int iCardType) {
    return SdkSetNumber(PID_TSYSReversal_CardType, iCardType);
  }

  /// The card verification value: the three or four characters printed on the card.
  ///
  /// 3 or 4 letters or digits. Another length is refused with 501, another character with 502.
  /// Empty clears it.
  ///
  /// Setting it also sets `card_cvv_presence`: 1 for a value, 0 for empty. Sent in group III record
  /// 007, but only while `card_cvv_presence` is 1.
  ///
  /// Card brand rules forbid to store this value after the authorization, so a reversal usually
  /// goes without it. It is never shown in errors or `Debug` output, and wiped when it is replaced;
  /// the packet events do contain it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 3 or 4
  /// letters or digits, or empty.
  TSYSReversalChar *GetCardCVVData() { return SdkText(PID_TSYSReversal_CardCVVData); }
  int SetCardCVVData(const TSYSReversalChar *lpszCardCVVData) {
    return SdkSetText(PID_TSYSReversal_CardCVVData, lpszCardCVVData);
  }

  /// Whether a card verification value goes with the request, and if not, why.
  ///
  /// Set to 1 or 0 by setting `card_cvv_data`; set it explicitly to say 2 (on the card, but
  /// unreadable) or 3 (not on the card). A number without a name is refused with 503.
  ///
  /// Sent in group III record 007 as `0`, `1`, `2` or `9` for 0, 1, 2 and 3; 0 sends no record at
  /// all. With 1 a verification value must be there: otherwise `reverse` fails with 593.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardCVVPresence`, `CVP_...`.
  int GetCardCVVPresence() { return SdkNumber(PID_TSYSReversal_CardCVVPresence); }
  int SetCardCVVPresence(int iCardCVVPresence) {
    return SdkSetNumber(PID_TSYSReversal_CardCVVPresence, iCardCVVPresence);
  }

  /// How the card data was read: which track, or keyed in on which kind of terminal.
  ///
  /// A number without a name is refused with 503. It decides three things:
  ///
  /// - the account data source at position 64 of the request: `H` for 0, `D` for 1, `X` for 2, `T`
  ///   for 3, `@` for 4, `S` for 6, `P` for 7, `@` for 8; 9 sends `H` or `D`, as the track that is
  ///   there says;
  /// - whether the track (0, 1, 6, 9) or the keyed number with its expiry date (2, 3, 4, 7, 8) is
  ///   sent; the number goes too when a track is named and none is there, and when the card data is
  ///   missing `reverse` fails with 593;
  /// - which track `card_magnetic_stripe` reads as.
  ///
  /// TSYS has no code for 5 (contactless track 1): with a track `reverse` fails with 503, unless
  /// the setting `AccountDataSource` names a code; that setting overrides the letter in every case.
  ///
  /// With a source that names a track, but only a number there, the letter is that of the keyed
  /// source of the same kind: `X` for 0 and 5, `T` for 1, `P` for 6; 9 takes a track only.
  ///
  /// The letters for 8 and 9, and the number in the place of a track, are our own choice.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardEntryDataSource`, `EDS_...`.
  int GetCardEntryDataSource() { return SdkNumber(PID_TSYSReversal_CardEntryDataSource); }
  int SetCardEntryDataSource(int iCardEntryDataSource) {
    return SdkSetNumber(PID_TSYSReversal_CardEntryDataSource, iCardEntryDataSource);
  }

  /// The month in which the card expires.
  ///
  /// 1 to 12; anything else is refused with 505. Sent with the year as `MMYY` after a keyed card
  /// number; a track carries its own date.
  ///
  /// A card that has expired since its authorization is not refused: a reversal may cross the end
  /// of the month.
  ///
  /// Set answers 0; 505 for a value that is refused, and the old value stays. Allowed: a month, 1
  /// to 12.
  int GetCardExpMonth() { return SdkNumber(PID_TSYSReversal_CardExpMonth); }
  int SetCardExpMonth(int iCardExpMonth) {
    return SdkSetNumber(PID_TSYSReversal_CardExpMonth, iCardExpMonth);
  }

  /// The year in which the card expires.
  ///
  /// 2000 to 2099, or 0 to 99, which reads back as 2000 to 2099. Anything else is refused with 505.
  /// Sent with the month as `MMYY` after a keyed card number; a track carries its own date.
  ///
  /// The default, 2000, counts as not set: with a keyed card `reverse` then fails with 593. A card
  /// that has expired since its authorization is not refused.
  ///
  /// Set answers 0; 505 for a value that is refused, and the old value stays. Allowed: a year, 2000
  /// to 2099, or 0 to 99 for the same years.
  int GetCardExpYear() { return SdkNumber(PID_TSYSReversal_CardExpYear); }
  int SetCardExpYear(int iCardExpYear) {
    return SdkSetNumber(PID_TSYSReversal_CardExpYear, iCardExpYear);
  }

  /// Whether `card_number` and `card_magnetic_stripe` hold data that was encrypted before it came
  /// here.
  ///
  /// When False, card data is checked and brought into its normal form when it is set. When True,
  /// it is stored and sent as it is: a number may have up to 73 and a track up to 79 printable
  /// characters (501, 502), no check digit is verified, and `card_type` becomes 0 when a number is
  /// set. Set it before the card data, and leave it set until `reverse`: what was set while it was
  /// True and is no card as it stands makes `reverse` fail with 593 when it is False by then.
  ///
  /// The value itself is not sent.
  ///
  /// Set answers 0. Allowed: true or false.
  int GetCardIsEncrypted() { return SdkNumber(PID_TSYSReversal_CardIsEncrypted); }
  int SetCardIsEncrypted(int bCardIsEncrypted) {
    return SdkSetNumber(PID_TSYSReversal_CardIsEncrypted, bCardIsEncrypted);
  }

  /// The data of one track of the card's magnetic stripe.
  ///
  /// Takes what the reader gave: track 1, track 2 or both, with or without the sentinels (`%`, `;`,
  /// `?`) and the check character; these are taken off. Reading gives the track that
  /// `card_entry_data_source` names, and follows when the source changes; with a manual source, and
  /// when only the other track is there, the one that there is, track 1 before track 2.
  ///
  /// Refused are data that is no track (502), a track longer than ISO/IEC 7813 allows (501: 76
  /// characters for track 1, 37 for track 2) and a card number with a wrong check digit (504); not
  /// so with `card_is_encrypted`. Setting it sets `card_type` from the number in the track.
  ///
  /// Sent as the first variable field of the request when the source names a track.
  ///
  /// Track data must not be kept anywhere after the authorization: the card brands forbid it, and a
  /// reversal works as well with the keyed number. It is never shown in errors or `Debug` output,
  /// and wiped when it is replaced; the packet events do contain it.
  ///
  /// Set answers 0; 501, 502, 504 for a value that is refused, and the old value stays. Allowed:
  /// the data of track 1 or track 2, or empty; anything printable when `card_is_encrypted`.
  TSYSReversalChar *GetCardMagneticStripe() { return SdkText(PID_TSYSReversal_CardMagneticStripe); }
  int SetCardMagneticStripe(const TSYSReversalChar *lpszCardMagneticStripe) {
    return SdkSetText(PID_TSYSReversal_CardMagneticStripe, lpszCardMagneticStripe);
  }

  /// The card number, as keyed.
  ///
  /// Spaces and dashes are taken out; 12 to 19 digits must remain (501 for another length, 502 for
  /// another character) and the last of them must be the Luhn check digit of the others (504).
  /// `card_is_encrypted` switches these checks off. Setting it sets `card_type` by the prefix.
  ///
  /// Sent as the first variable field of the request, followed by the expiry date, when
  /// `card_entry_data_source` says that the card was keyed; also when it names a track but only a
  /// number is there. Leave it empty when the track is sent.
  ///
  /// It is never shown in errors or `Debug` output, and wiped when it is replaced; the packet
  /// events do contain it.
  ///
  /// Set answers 0; 501, 502, 504 for a value that is refused, and the old value stays. Allowed: a
  /// card number whose check digit is right, or empty; spaces and dashes are taken out; anything
  /// printable when `card_is_encrypted`.
  TSYSReversalChar *GetCardNumber() { return SdkText(PID_TSYSReversal_CardNumber); }
  int SetCardNumber(const TSYSReversalChar *lpszCardNumber) {
    return SdkSetText(PID_TSYSReversal_CardNumber, lpszCardNumber);
  }

  /// How the cardholder was identified for this reversal.
  ///
  /// One character: `@`, a capital letter or a digit; more is refused with 501, others with 502. It
  /// speaks of the reversal itself, not of the original purchase, so the default `@` is right for
  /// most.
  ///
  /// - `@`: signature, the terminal has no PIN pad
  /// - `Z`: signature, the terminal has a PIN pad
  /// - `M`: the card is there but its stripe cannot be read, or an address is checked
  /// - `N`: the card is not there, an address is checked, or electronic commerce
  ///
  /// Sent at position 63 of the request. Empty fails with 593.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// one of the characters `@`, `A` to `Z`, `0` to `9`.
  TSYSReversalChar *GetCardholderId() { return SdkText(PID_TSYSReversal_CardholderId); }
  int SetCardholderId(const TSYSReversalChar *lpszCardholderId) {
    return SdkSetText(PID_TSYSReversal_CardholderId, lpszCardholderId);
  }

  /// The cash that the cardholder got with the original debit or EBT purchase.
  ///
  /// 1 to 12 digits with an implied decimal point: `500` is $5.00. Longer is refused with 501; a
  /// point, a sign or a letter with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), as the second amount; empty when
  /// unset. Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  TSYSReversalChar *GetCashBackAmount() { return SdkText(PID_TSYSReversal_CashBackAmount); }
  int SetCashBackAmount(const TSYSReversalChar *lpszCashBackAmount) {
    return SdkSetText(PID_TSYSReversal_CashBackAmount, lpszCashBackAmount);
  }

  /// The industry of the merchant.
  ///
  /// Sent at position 31 of the request: `0` for 0, `R` for 1, `F` for 2, `G` for 3, `D` for 4, `H`
  /// for 5, `A` for 6, `P` for 7. A number without a name is refused with 503.
  ///
  /// It also decides whether the card acceptor data carries the merchant's city or its service
  /// phone: see `merchant_city`. American Express does not take part in auto rental.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `IndustryType`, `SIT_...`.
  int GetIndustryType() { return SdkNumber(PID_TSYSReversal_IndustryType); }
  int SetIndustryType(int iIndustryType) {
    return SdkSetNumber(PID_TSYSReversal_IndustryType, iIndustryType);
  }

  /// The acquirer's bank identification number (BIN).
  ///
  /// Exactly 6 digits; another length is refused with 501, another character with 502. Sent at
  /// positions 4 to 9 of the request. Required: `reverse` fails with 593 when it is empty or all
  /// zeros.
  ///
  /// The host routes by this number and `merchant_number`. When either is wrong it closes the
  /// connection without a word, which `reverse` reports as 595.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 6 decimal digits, or empty.
  TSYSReversalChar *GetMerchantBankId() { return SdkText(PID_TSYSReversal_MerchantBankId); }
  int SetMerchantBankId(const TSYSReversalChar *lpszMerchantBankId) {
    return SdkSetText(PID_TSYSReversal_MerchantBankId, lpszMerchantBankId);
  }

  /// The merchant category code (MCC).
  ///
  /// Exactly 4 digits; another length is refused with 501, another character with 502. Sent at
  /// positions 52 to 55 of the request. Required: `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 4 decimal digits, or empty.
  TSYSReversalChar *GetMerchantCategoryCode() { return SdkText(PID_TSYSReversal_MerchantCategoryCode); }
  int SetMerchantCategoryCode(const TSYSReversalChar *lpszMerchantCategoryCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCategoryCode, lpszMerchantCategoryCode);
  }

  /// The city of the merchant.
  ///
  /// Up to 13 letters, digits and spaces, not beginning with a space. Longer is refused with 501,
  /// other characters with 502. It must be the same in the batch settlement.
  ///
  /// Sent as part of the card acceptor data together with `merchant_name` and `merchant_state`:
  /// give all three or none, otherwise `reverse` fails with 593. In its place goes
  /// `merchant_service_phone`
  ///
  /// - in direct marketing, unless the card is a MasterCard;
  /// - in hotel and auto rental when the city is empty.
  ///
  /// Which of the two goes for hotel and auto rental is our own choice; `WireCardAcceptorUsesPhone`
  /// decides it for all industries.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// 13 ASCII letters, digits and spaces, the first one not a space.
  TSYSReversalChar *GetMerchantCity() { return SdkText(PID_TSYSReversal_MerchantCity); }
  int SetMerchantCity(const TSYSReversalChar *lpszMerchantCity) {
    return SdkSetText(PID_TSYSReversal_MerchantCity, lpszMerchantCity);
  }

  /// The country of the merchant, as an ISO 3166-1 number.
  ///
  /// Exactly 3 digits, `840` for the United States; another length is refused with 501, another
  /// character with 502. Sent at positions 35 to 37 of the request. `reverse` fails with 593 when
  /// it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 3 decimal digits, or empty.
  TSYSReversalChar *GetMerchantCountryCode() { return SdkText(PID_TSYSReversal_MerchantCountryCode); }
  int SetMerchantCountryCode(const TSYSReversalChar *lpszMerchantCountryCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCountryCode, lpszMerchantCountryCode);
  }

  /// The currency of the merchant, as an ISO 4217 number.
  ///
  /// Exactly 3 digits, `840` for US dollars; another length is refused with 501, another character
  /// with 502. Sent at positions 32 to 34 of the request. It also says how many decimals the
  /// amounts imply. `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 3 decimal digits, or empty.
  TSYSReversalChar *GetMerchantCurrencyCode() { return SdkText(PID_TSYSReversal_MerchantCurrencyCode); }
  int SetMerchantCurrencyCode(const TSYSReversalChar *lpszMerchantCurrencyCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCurrencyCode, lpszMerchantCurrencyCode);
  }

  /// The language in which the host writes `response_text`.
  ///
  /// Exactly 2 digits: `00` English, `01` Spanish, `02` Portuguese; `03` to `07` are set aside for
  /// Irish, French, German, Italian and Dutch. Another length is refused with 501, another
  /// character with 502. Sent at positions 47 and 48 of the request. `reverse` fails with 593 when
  /// it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 2 decimal digits, or empty.
  TSYSReversalChar *GetMerchantLanguage() { return SdkText(PID_TSYSReversal_MerchantLanguage); }
  int SetMerchantLanguage(const TSYSReversalChar *lpszMerchantLanguage) {
    return SdkSetText(PID_TSYSReversal_MerchantLanguage, lpszMerchantLanguage);
  }

  /// The name of the merchant, as it is printed on receipts.
  ///
  /// Up to 25 printable characters, not beginning with a space. Longer is refused with 501, other
  /// characters with 502. It must be the same in the batch settlement.
  ///
  /// Sent as part of the card acceptor data, filled with spaces to 25 characters, together with the
  /// city (or service phone) and `merchant_state`: give all three or none, otherwise `reverse`
  /// fails with 593.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// 25 printable ASCII characters, the first one not a space.
  TSYSReversalChar *GetMerchantName() { return SdkText(PID_TSYSReversal_MerchantName); }
  int SetMerchantName(const TSYSReversalChar *lpszMerchantName) {
    return SdkSetText(PID_TSYSReversal_MerchantName, lpszMerchantName);
  }

  /// The number of the merchant in the VisaNet system.
  ///
  /// 1 to 12 digits; longer is refused with 501, another character with 502. Sent at positions 10
  /// to 21 of the request, zero-filled on the left; reading gives it as it was set. Required:
  /// `reverse` fails with 593 when it is empty.
  ///
  /// The host routes by this number and `merchant_bank_id`. When either is wrong it closes the
  /// connection without a word, which `reverse` reports as 595.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// decimal digits, or empty.
  TSYSReversalChar *GetMerchantNumber() { return SdkText(PID_TSYSReversal_MerchantNumber); }
  int SetMerchantNumber(const TSYSReversalChar *lpszMerchantNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantNumber, lpszMerchantNumber);
  }

  /// The business telephone number of the merchant.
  ///
  /// Up to 20 printable characters; longer is refused with 501, others with 502. The limit is our
  /// own choice.
  ///
  /// Sent in group III record 088 (additional card acceptor data), which goes when this property or
  /// `merchant_street_address` is set. The number of that record rests on one public source;
  /// `WireAcceptorDataGroup` changes it or leaves it out.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 20
  /// printable ASCII characters, or empty.
  TSYSReversalChar *GetMerchantPhone() { return SdkText(PID_TSYSReversal_MerchantPhone); }
  int SetMerchantPhone(const TSYSReversalChar *lpszMerchantPhone) {
    return SdkSetText(PID_TSYSReversal_MerchantPhone, lpszMerchantPhone);
  }

  /// The telephone number that cardholders call for service.
  ///
  /// Eleven characters of the form `NNN-NNNNNNN`: ten digits with a dash after the third, without
  /// the leading 1. Another length is refused with 501, another form with 502.
  ///
  /// Sent in the place of `merchant_city` in some industries (see there), and in group III record
  /// 088 when that one is sent.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed:
  /// `NNN-NNNNNNN`: three digits, a dash and seven digits, or empty.
  TSYSReversalChar *GetMerchantServicePhone() { return SdkText(PID_TSYSReversal_MerchantServicePhone); }
  int SetMerchantServicePhone(const TSYSReversalChar *lpszMerchantServicePhone) {
    return SdkSetText(PID_TSYSReversal_MerchantServicePhone, lpszMerchantServicePhone);
  }

  /// The state or province of the merchant.
  ///
  /// Exactly 2 letters; another length is refused with 501, another character with 502. It must be
  /// the same in the batch settlement.
  ///
  /// Sent as the last part of the card acceptor data, together with `merchant_name` and the city
  /// (or service phone): give all three or none, otherwise `reverse` fails with 593.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 2 ASCII letters, or empty.
  TSYSReversalChar *GetMerchantState() { return SdkText(PID_TSYSReversal_MerchantState); }
  int SetMerchantState(const TSYSReversalChar *lpszMerchantState) {
    return SdkSetText(PID_TSYSReversal_MerchantState, lpszMerchantState);
  }

  /// The number of the merchant's store.
  ///
  /// 1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions 22 to
  /// 25 of the request, zero-filled on the left; reading gives it as it was set. Required:
  /// `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 4
  /// decimal digits, or empty.
  TSYSReversalChar *GetMerchantStoreNumber() { return SdkText(PID_TSYSReversal_MerchantStoreNumber); }
  int SetMerchantStoreNumber(const TSYSReversalChar *lpszMerchantStoreNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantStoreNumber, lpszMerchantStoreNumber);
  }

  /// The street address of the merchant.
  ///
  /// Up to 25 printable characters: number, street, and what else finds the place. Longer is
  /// refused with 501, other characters with 502.
  ///
  /// Sent in group III record 088 (additional card acceptor data), which goes when this property or
  /// `merchant_phone` is set. The number of that record rests on one public source;
  /// `WireAcceptorDataGroup` changes it or leaves it out.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 25
  /// printable ASCII characters, or empty.
  TSYSReversalChar *GetMerchantStreetAddress() { return SdkText(PID_TSYSReversal_MerchantStreetAddress); }
  int SetMerchantStreetAddress(const TSYSReversalChar *lpszMerchantStreetAddress) {
    return SdkSetText(PID_TSYSReversal_MerchantStreetAddress, lpszMerchantStreetAddress);
  }

  /// The number of the terminal in the store.
  ///
  /// 1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions 26 to
  /// 29 of the request, zero-filled on the left, and echoed by the host; reading gives it as it was
  /// set. Required: `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 4
  /// decimal digits, or empty.
  TSYSReversalChar *GetMerchantTerminalNumber() { return SdkText(PID_TSYSReversal_MerchantTerminalNumber); }
  int SetMerchantTerminalNumber(const TSYSReversalChar *lpszMerchantTerminalNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantTerminalNumber, lpszMerchantTerminalNumber);
  }

  /// The difference of the merchant's standard time from Greenwich, as the host counts it.
  ///
  /// 3 digits. The first says direction, unit and daylight saving, the others how many units:
  ///
  /// - `0` ahead, `1` behind: hours, no daylight saving
  /// - `2` ahead, `3` behind: quarters of an hour, no daylight saving
  /// - `4` ahead, `5` behind: quarters of an hour, with daylight saving
  /// - `6` ahead, `7` behind: hours, with daylight saving
  ///
  /// `705` is North Carolina, `708` California, `107` Arizona. Hours go up to 12, quarters up to
  /// 48; beyond that, and for a first digit of 8 or 9, 503. Another length is refused with 501,
  /// another character with 502. Sent at positions 49 to 51 of the request. `reverse` fails with
  /// 593 when it is empty.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed:
  /// the three-digit differential from GMT of EIS 1080, or empty.
  TSYSReversalChar *GetMerchantTimeZone() { return SdkText(PID_TSYSReversal_MerchantTimeZone); }
  int SetMerchantTimeZone(const TSYSReversalChar *lpszMerchantTimeZone) {
    return SdkSetText(PID_TSYSReversal_MerchantTimeZone, lpszMerchantTimeZone);
  }

  /// The postal code of the place of the sale.
  ///
  /// Up to 9 letters and digits: the five- or nine-digit ZIP code in the United States, elsewhere
  /// what the bank assigned. Spaces and dashes are taken out when it is set. Longer is refused with
  /// 501, other characters with 502.
  ///
  /// Sent at positions 38 to 46 of the request, filled with spaces on the right. Required:
  /// `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// nine letters and digits; spaces and dashes are taken out.
  TSYSReversalChar *GetMerchantZip() { return SdkText(PID_TSYSReversal_MerchantZip); }
  int SetMerchantZip(const TSYSReversalChar *lpszMerchantZip) {
    return SdkSetText(PID_TSYSReversal_MerchantZip, lpszMerchantZip);
  }

  /// The merchant's routing number at the direct debit switch.
  ///
  /// Exactly 9 digits; another length is refused with 501, another character with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the third field of group II.
  /// Required by these types: `reverse` fails with 593 when it is empty. Credit reversals ignore
  /// it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 9 decimal digits, or empty.
  TSYSReversalChar *GetMerchantABANumber() { return SdkText(PID_TSYSReversal_MerchantABANumber); }
  int SetMerchantABANumber(const TSYSReversalChar *lpszMerchantABANumber) {
    return SdkSetText(PID_TSYSReversal_MerchantABANumber, lpszMerchantABANumber);
  }

  /// The agent that settles for the merchant.
  ///
  /// Exactly 4 letters or digits, such as `V123`; another length is refused with 501, another
  /// character with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `merchant_aba_number` in the
  /// third field of group II. Required by these types: `reverse` fails with 593 when it is empty.
  /// Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 4 ASCII letters and digits, or empty.
  TSYSReversalChar *GetMerchantSettlementAgent() { return SdkText(PID_TSYSReversal_MerchantSettlementAgent); }
  int SetMerchantSettlementAgent(const TSYSReversalChar *lpszMerchantSettlementAgent) {
    return SdkSetText(PID_TSYSReversal_MerchantSettlementAgent, lpszMerchantSettlementAgent);
  }

  /// The debit or EBT network that authorized the original purchase.
  ///
  /// One letter or digit, from the response to the authorization; more is refused with 501, others
  /// with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `trace_audit_number` in the
  /// reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 when it is
  /// empty. Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 1 ASCII letters and digits, or empty.
  TSYSReversalChar *GetNetworkId() { return SdkText(PID_TSYSReversal_NetworkId); }
  int SetNetworkId(const TSYSReversalChar *lpszNetworkId) {
    return SdkSetText(PID_TSYSReversal_NetworkId, lpszNetworkId);
  }

  /// The reimbursement fee of the original debit or EBT purchase.
  ///
  /// It must be the value that went with the authorization. A number without a name is refused with
  /// 503.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the fourth field of group II: `Z`
  /// for 0, `Y` for 1, `X` for 2, `W` for 3, `0` for 4, `T` for 5. The letter for 5 is our own
  /// choice, since no public source gives it; `WireReimbursementAttribute` sends another. Credit
  /// reversals ignore it.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReimbursementAttribute`, `RA_...`.
  int GetReimbursementAttribute() { return SdkNumber(PID_TSYSReversal_ReimbursementAttribute); }
  int SetReimbursementAttribute(int iReimbursementAttribute) {
    return SdkSetNumber(PID_TSYSReversal_ReimbursementAttribute, iReimbursementAttribute);
  }

  /// The approval code of the reversal.
  ///
  /// Up to 6 characters, without the spaces on the right. It means something only when
  /// `response_code` says approved; the host then repeats the code of the original.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseApprovalCode() { return SdkText(PID_TSYSReversal_ResponseApprovalCode); }

  /// The amount that the host approved when it approved less than was asked.
  ///
  /// Digits with an implied decimal point and without leading zeros, from the amount of type 10 in
  /// group III record 022; empty when the host sent none. `AllowPartialAuths` asks for that record.
  /// `WireAuthorizedAmountDecimal` reads it with a decimal point.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseAuthorizedAmount() { return SdkText(PID_TSYSReversal_ResponseAuthorizedAmount); }

  /// Where the approval came from.
  ///
  /// One character, passed on as the host sent it. Among others: `1` to `5` issuer or stand-in, `6`
  /// the terminal, offline, `7` acquirer, `9` not an authorization, `B` Visa transaction advisor,
  /// `E` keyed after a call, `F` and `G` post-authorization, `H` above the acquirer's risk cap, `L`
  /// late clearing, `N` below the floor limit, `V` VisaNet. Empty when the host left it blank.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseAuthSource() { return SdkText(PID_TSYSReversal_ResponseAuthSource); }

  /// The result of the address verification.
  ///
  /// One character; a reversal verifies no address, so it is normally `0`. The others: `A` address
  /// matches, `Z` and `W` postal code matches (five, nine digits), `Y` and `X` both match, `N`
  /// neither, `R` try again, `S` not supported, `U` unavailable, `I` not verified abroad; `1` to
  /// `8` are American Express.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseAVSResult() { return SdkText(PID_TSYSReversal_ResponseAVSResult); }

  /// The product of the card, as Visa codes it.
  ///
  /// One or two characters, such as `A` (traditional), `C` (Signature) or `S1` (purchasing with
  /// fleet), without the space on the right. From group III record 034, which is asked for by
  /// `WireRequestCardLevel`; otherwise normally empty.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseCardLevel() { return SdkText(PID_TSYSReversal_ResponseCardLevel); }

  /// What the host decided.
  ///
  /// Two characters; read this one, never `response_text`. `00` means that the reversal is
  /// approved. Others are no approval, and not each of them is a decline: `76` the original was not
  /// found, `77` it does not match, `79` it is already reversed, `80` the original was declined so
  /// nothing had to be done, `21` unable to back out, `28` and `91` no reply from the issuer, `94`
  /// a duplicate, `96` an error of the system. `10` is a partial approval and `85` a successful
  /// verification of a card.
  ///
  /// A decline is not an error: `reverse` succeeds and this property says so. After a call that
  /// failed it is empty; the setting `Outcome` then tells whether the host may have acted.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseCode() { return SdkText(PID_TSYSReversal_ResponseCode); }

  /// Whether the card is a commercial card, and which.
  ///
  /// From group III record 001, which is asked for by `WireRequestCommercialCard`; 0 when the host
  /// sent none.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  int GetResponseCommercialCardType() { return SdkNumber(PID_TSYSReversal_ResponseCommercialCardType); }

  /// The result of the check of the card verification value.
  ///
  /// One character from group III record 007: `M` match, `N` no match, `P` not processed, `S`
  /// should be on the card, `U` the issuer cannot check. Empty when no value was sent. American
  /// Express answers with a decline instead.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseCVVResult() { return SdkText(PID_TSYSReversal_ResponseCVVResult); }

  /// The retrieval reference number of the reversal.
  ///
  /// Up to 12 characters, without the spaces on the right. For an approved reversal the host
  /// repeats the number of the original.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseRetrievalNumber() { return SdkText(PID_TSYSReversal_ResponseRetrievalNumber); }

  /// The authorization characteristics indicator that the host returned.
  ///
  /// One character, empty when the host left it blank. It says how the transaction qualified for
  /// the custom payment service; a point of sale hands it on and does not interpret it.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseReturnedACI() { return SdkText(PID_TSYSReversal_ResponseReturnedACI); }

  /// The text that the host wants to be displayed.
  ///
  /// Up to 16 characters in the language of `merchant_language`, without the spaces on the right.
  /// For people only: the same `response_code` comes with different texts.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseText() { return SdkText(PID_TSYSReversal_ResponseText); }

  /// The local date of the transaction, as the host reckons it.
  ///
  /// `MMDDYY`, by the time zone in `merchant_time_zone`. For an approved reversal normally the date
  /// of the original.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseTransactionDate() { return SdkText(PID_TSYSReversal_ResponseTransactionDate); }

  /// The transaction identifier, or the reference number of MasterCard.
  ///
  /// Up to 15 characters, without the spaces on the right; some cards have none. To be handed on,
  /// not to be interpreted.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseTransactionId() { return SdkText(PID_TSYSReversal_ResponseTransactionId); }

  /// The sequence number that the response carries.
  ///
  /// Four digits; the number that was sent, see `transaction_number`. A response with another
  /// number is not ours: `reverse` fails with 513, no response property is set, and the outcome is
  /// in doubt.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseTransactionNumber() { return SdkText(PID_TSYSReversal_ResponseTransactionNumber); }

  /// The local time of the transaction, as the host reckons it.
  ///
  /// `HHMMSS`, by the time zone in `merchant_time_zone`. For an approved reversal normally the time
  /// of the original.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseTransactionTime() { return SdkText(PID_TSYSReversal_ResponseTransactionTime); }

  /// The validation code of the card issuer.
  ///
  /// Up to 4 characters, without the spaces on the right; often empty. To be handed on, not to be
  /// interpreted.
  ///
  /// Cleared when `reverse` starts, set only from a complete and verified response.
  ///
  /// Read-only.
  TSYSReversalChar *GetResponseValidationCode() { return SdkText(PID_TSYSReversal_ResponseValidationCode); }

  /// The retrieval reference number of the authorization being reversed.
  ///
  /// Up to 12 printable characters, exactly as `response_retrieval_number` of the authorization
  /// said. Longer is refused with 501, other characters with 502.
  ///
  /// Sent in the last twelve characters of the reversal and cancel data I. The host finds the
  /// original by it. Required by `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when it is
  /// empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// printable ASCII characters, or empty.
  TSYSReversalChar *GetRetrievalNumber() { return SdkText(PID_TSYSReversal_RetrievalNumber); }
  int SetRetrievalNumber(const TSYSReversalChar *lpszRetrievalNumber) {
    return SdkSetText(PID_TSYSReversal_RetrievalNumber, lpszRetrievalNumber);
  }

  /// The authorization characteristics indicator of the authorization being reversed.
  ///
  /// One printable character, as `response_returned_aci` of the authorization said; more is refused
  /// with 501, others with 502. It may be empty, since hosts return none for some cards.
  ///
  /// Sent at position 56 of the request. When it is empty, `Y` goes in credit and `N` in debit
  /// requests, which is our own choice; `WireDefaultRequestedACI` sends another.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 1 printable ASCII characters, or empty.
  TSYSReversalChar *GetReturnedACI() { return SdkText(PID_TSYSReversal_ReturnedACI); }
  int SetReturnedACI(const TSYSReversalChar *lpszReturnedACI) {
    return SdkSetText(PID_TSYSReversal_ReturnedACI, lpszReturnedACI);
  }

  /// Why the authorization is reversed, for MasterCard.
  ///
  /// Sent in group III record 033: `17` for 1, `32` for 2, `34` for 3; 0 sends no record. A number
  /// without a name is refused with 503.
  ///
  /// The record goes for MasterCard, Maestro and unknown brands (`card_type` 2, 8 and 0), which is
  /// our own choice; `WireReversalCodeAllBrands` sends it for every brand.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReversalCode`, `RC_...`.
  int GetReversalCode() { return SdkNumber(PID_TSYSReversal_ReversalCode); }
  int SetReversalCode(int iReversalCode) {
    return SdkSetNumber(PID_TSYSReversal_ReversalCode, iReversalCode);
  }

  /// Which kind of transaction is reversed, and how.
  ///
  /// It decides the record format (`D` for credit, `T` for debit and EBT), the transaction code and
  /// which properties are required. A number without a name is refused with 503.
  ///
  /// - 0: `D`, code 59; 69 with `Retry`
  /// - 1: `T`, code A3
  /// - 2: `T`, code A4
  /// - 3: `T`, code A3; Heartland only
  /// - 4: `D`, code 59; 69 with `Retry`; Heartland only
  /// - 5: `D`, code 59; 69 with `Retry`
  ///
  /// 3 and 4 need `Processor` 1, otherwise `reverse` fails with 593; they are for an original whose
  /// response never came, so they need no response data. The codes of 3, 4 and 5 are our own
  /// choice, since no public source gives them; `WireTransactionCode` sends another.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReversalType`, `RT_...`.
  int GetReversalType() { return SdkNumber(PID_TSYSReversal_ReversalType); }
  int SetReversalType(int iReversalType) {
    return SdkSetNumber(PID_TSYSReversal_ReversalType, iReversalType);
  }

  /// The amount that is still to be settled after the reversal.
  ///
  /// 1 to 12 digits with an implied decimal point: `1000` is $10.00. Longer is refused with 501; a
  /// point, a sign or a letter with 502. The host releases `total_authorized_amount` less this
  /// amount: `0` is a full reversal.
  ///
  /// Types 0 and 5 require it: an empty value fails with 593, so that forgetting it does not
  /// release everything. Type 4 takes empty as full; debit types do not use it. More than
  /// `total_authorized_amount` fails with 593; so does all of it (unless it is zero), since nothing
  /// would be released.
  ///
  /// Sent as the second amount of a `D` request, and left empty there for a full reversal, which is
  /// our own choice (`WireZeroSettlementAmount` sends it as given). `WireZeroFillAmounts` sends
  /// twelve digits.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  TSYSReversalChar *GetSettlementAmount() { return SdkText(PID_TSYSReversal_SettlementAmount); }
  int SetSettlementAmount(const TSYSReversalChar *lpszSettlementAmount) {
    return SdkSetText(PID_TSYSReversal_SettlementAmount, lpszSettlementAmount);
  }

  /// The debit and EBT networks that the merchant takes part in.
  ///
  /// 1 to 30 letters and digits, one for each network, such as `GWQEV5`; it must be the value that
  /// went with the authorization. Longer is refused with 501, other characters with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the second field of group II.
  /// Required by these types: `reverse` fails with 593 when it is empty. Credit reversals ignore
  /// it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 30
  /// ASCII letters and digits, or empty.
  TSYSReversalChar *GetSharingGroup() { return SdkText(PID_TSYSReversal_SharingGroup); }
  int SetSharingGroup(const TSYSReversalChar *lpszSharingGroup) {
    return SdkSetText(PID_TSYSReversal_SharingGroup, lpszSharingGroup);
  }

  /// The first moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
  /// 15:00:00`.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertEffectiveDate); }

  /// The last moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
  /// 15:00:00`.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertExpirationDate); }

  /// The purposes that the certificate is restricted to.
  ///
  /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertExtendedKeyUsage); }

  /// The MD5 fingerprint of the certificate.
  ///
  /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
  /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
  /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 fingerprint.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertFingerprint() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprint); }

  /// The SHA-1 fingerprint of the certificate.
  ///
  /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA1); }

  /// The SHA-256 fingerprint of the certificate.
  ///
  /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA256); }

  /// The name of the authority that issued the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`; a
  /// value with a comma is quoted.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertIssuer() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertIssuer); }

  /// The private key of the certificate, as PEM.
  ///
  /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or when
  /// it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it is
  /// replaced.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPrivateKey); }

  /// Whether the private key of the certificate is at hand.
  ///
  /// Only then can the certificate prove an identity.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertPrivateKeyAvailable); }

  /// The name of the key container that holds the private key.
  ///
  /// Always empty: a key that Windows keeps in a container is taken out of it.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPrivateKeyContainer); }

  /// The public key of the certificate, as PEM.
  ///
  /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertPublicKey() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPublicKey); }

  /// The algorithm of the public key.
  ///
  /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has no
  /// such name.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPublicKeyAlgorithm); }

  /// The length of the public key in bits.
  ///
  /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
  /// that is not known. Under 2048 for RSA is weak.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertPublicKeyLength); }

  /// The serial number that the issuer gave to the certificate.
  ///
  /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
  /// from being negative.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSerialNumber); }

  /// The algorithm with which the issuer signed the certificate.
  ///
  /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
  /// that has no such name.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSignatureAlgorithm); }

  /// The certificate store: its name, its file or its content.
  ///
  /// The store type says what this is: a name for the stores of the system, the name of a file for
  /// the types whose name ends with `File`, the content itself for those that end with `Blob`. Up
  /// to 16 MiB (501). The content may hold a private key: it is never shown in errors or `Debug`
  /// output, and wiped when it is replaced.
  ///
  /// Set it, and the type and the password, before the subject.
  ///
  /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no store.
  /// Setting it ends the selection of a certificate that came from the store before.
  ///
  /// Set answers 0; 501 for more than 16 MiB. Allowed: a certificate or a certificate store of at
  /// most 16 MiB.
  int GetSSLAcceptServerCertStore(char *&lpSSLAcceptServerCertStore, int &lenSSLAcceptServerCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLAcceptServerCertStore, lpSSLAcceptServerCertStore, lenSSLAcceptServerCertStore);
  }
  int SetSSLAcceptServerCertStore(const char *lpSSLAcceptServerCertStore, int lenSSLAcceptServerCertStore) {
    return SdkSetBytes(PID_TSYSReversal_SSLAcceptServerCertStore, lpSSLAcceptServerCertStore, lenSSLAcceptServerCertStore);
  }

  /// The password that opens the certificate store.
  ///
  /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
  ///
  /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no store.
  /// Setting it ends the selection of a certificate that came from the store before.
  ///
  /// Set answers 0; 501 for more than 16 MiB. Allowed: any text without a NUL.
  TSYSReversalChar *GetSSLAcceptServerCertStorePassword() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertStorePassword); }
  int SetSSLAcceptServerCertStorePassword(const TSYSReversalChar *lpszSSLAcceptServerCertStorePassword) {
    return SdkSetText(PID_TSYSReversal_SSLAcceptServerCertStorePassword, lpszSSLAcceptServerCertStorePassword);
  }

  /// The kind of certificate store.
  ///
  /// A number without a name is refused with 503.
  ///
  /// The store is opened when a subject is set, and when a certificate is given and its private key
  /// looked for; not before. A store that cannot be read is 271 then. The stores of the system (0
  /// and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's configuration,
  /// and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user and of the
  /// machine, whose private keys are at hand if they may be exported; on macOS the default
  /// keychains of the user and of the system, which sign themselves. Those two are written for, but
  /// not run in any test.
  ///
  /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no store.
  /// Setting it ends the selection of a certificate that came from the store before.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CertStoreType`, `CST_...`.
  int GetSSLAcceptServerCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertStoreType); }
  int SetSSLAcceptServerCertStoreType(int iSSLAcceptServerCertStoreType) {
    return SdkSetNumber(PID_TSYSReversal_SSLAcceptServerCertStoreType, iSSLAcceptServerCertStoreType);
  }

  /// The other names that the certificate is valid for.
  ///
  /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of the
  /// certificate; one with a comma is quoted.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSubjectAltNames); }

  /// The MD5 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 thumbprint.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintMD5); }

  /// The SHA-1 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA1); }

  /// The SHA-256 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA256); }

  /// What the key of the certificate may be used for, in words.
  ///
  /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
  /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
  /// when the certificate does not say. With the Platform provider instead the names of all
  /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when this
  /// is filled counts: a later change of it does not change this.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertUsage() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertUsage); }

  /// What the key of the certificate may be used for, as flags.
  ///
  /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
  /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01 encipher
  /// only; 0 when the certificate does not say, and always with the Platform provider. The provider
  /// at the time when this is filled counts.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertUsageFlags); }

  /// The version of the X.509 format that the certificate has.
  ///
  /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
  ///
  /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
  /// emptied when the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLAcceptServerCertVersion() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertVersion); }

  /// The name of the holder of the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
  /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S` the
  /// state, `C` the country, `E` the mail address; a value with a comma is quoted.
  ///
  /// Setting it searches the store: an exact match first, then a subject that contains the text,
  /// both without regard to case; `*` takes the first with a private key, or else the first. What
  /// was found is what it reads as, and it is the certificate to accept; its private key does not
  /// matter. Nothing found: 272, and it becomes empty. A store that cannot be read: 271, and
  /// nothing changes. Empty, or only blanks, ends the selection.
  ///
  /// Set store, type and password first.
  ///
  /// Set answers 0; 501 for more than 16 MiB; 271 or 272 when no certificate of the store can be
  /// selected. Allowed: the subject of a certificate in the store.
  TSYSReversalChar *GetSSLAcceptServerCertSubject() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSubject); }
  int SetSSLAcceptServerCertSubject(const TSYSReversalChar *lpszSSLAcceptServerCertSubject) {
    return SdkSetText(PID_TSYSReversal_SSLAcceptServerCertSubject, lpszSSLAcceptServerCertSubject);
  }

  /// The certificate itself.
  ///
  /// PEM text (the first certificate counts), bare base64 or DER, up to 16 MiB (501); anything that
  /// is no certificate is refused with 502. Empty clears it. The properties that describe the
  /// certificate are filled; the subject becomes empty, as it names the certificate in a store that
  /// the private key was found for.
  ///
  /// A server that presents exactly this certificate, byte for byte, is recommended for acceptance
  /// in `on_ssl_server_authentication` whatever verification says; the handler may still refuse.
  /// Any other certificate is judged as usual. This pins a host whose authority is not known here:
  /// it does not narrow what verification accepts.
  ///
  /// Set answers 0; 501 for more than 16 MiB; 502 for what is no certificate. Allowed: a
  /// certificate or a certificate store of at most 16 MiB.
  int GetSSLAcceptServerCertEncoded(char *&lpSSLAcceptServerCertEncoded, int &lenSSLAcceptServerCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLAcceptServerCertEncoded, lpSSLAcceptServerCertEncoded, lenSSLAcceptServerCertEncoded);
  }
  int SetSSLAcceptServerCertEncoded(const char *lpSSLAcceptServerCertEncoded, int lenSSLAcceptServerCertEncoded) {
    return SdkSetBytes(PID_TSYSReversal_SSLAcceptServerCertEncoded, lpSSLAcceptServerCertEncoded, lenSSLAcceptServerCertEncoded);
  }

  /// The first moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
  /// 15:00:00`.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLCertEffectiveDate); }

  /// The last moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
  /// 15:00:00`.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLCertExpirationDate); }

  /// The purposes that the certificate is restricted to.
  ///
  /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLCertExtendedKeyUsage); }

  /// The MD5 fingerprint of the certificate.
  ///
  /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
  /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
  /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 fingerprint.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertFingerprint() { return SdkText(PID_TSYSReversal_SSLCertFingerprint); }

  /// The SHA-1 fingerprint of the certificate.
  ///
  /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLCertFingerprintSHA1); }

  /// The SHA-256 fingerprint of the certificate.
  ///
  /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLCertFingerprintSHA256); }

  /// The name of the authority that issued the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`; a
  /// value with a comma is quoted.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertIssuer() { return SdkText(PID_TSYSReversal_SSLCertIssuer); }

  /// The private key of the certificate, as PEM.
  ///
  /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or when
  /// it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it is
  /// replaced.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLCertPrivateKey); }

  /// Whether the private key of the certificate is at hand.
  ///
  /// Only then can the certificate prove an identity.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  int GetSSLCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLCertPrivateKeyAvailable); }

  /// The name of the key container that holds the private key.
  ///
  /// Always empty: a key that Windows keeps in a container is taken out of it.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLCertPrivateKeyContainer); }

  /// The public key of the certificate, as PEM.
  ///
  /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertPublicKey() { return SdkText(PID_TSYSReversal_SSLCertPublicKey); }

  /// The algorithm of the public key.
  ///
  /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has no
  /// such name.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLCertPublicKeyAlgorithm); }

  /// The length of the public key in bits.
  ///
  /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
  /// that is not known. Under 2048 for RSA is weak.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  int GetSSLCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLCertPublicKeyLength); }

  /// The serial number that the issuer gave to the certificate.
  ///
  /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
  /// from being negative.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLCertSerialNumber); }

  /// The algorithm with which the issuer signed the certificate.
  ///
  /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
  /// that has no such name.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLCertSignatureAlgorithm); }

  /// The certificate store: its name, its file or its content.
  ///
  /// The store type says what this is: a name for the stores of the system, the name of a file for
  /// the types whose name ends with `File`, the content itself for those that end with `Blob`. Up
  /// to 16 MiB (501). The content may hold a private key: it is never shown in errors or `Debug`
  /// output, and wiped when it is replaced.
  ///
  /// Set it, and the type and the password, before the subject.
  ///
  /// Setting it ends the selection of a certificate that came from the store before. The hosts of
  /// TSYS and Heartland ask for no certificate.
  ///
  /// Set answers 0; 501 for more than 16 MiB. Allowed: a certificate or a certificate store of at
  /// most 16 MiB.
  int GetSSLCertStore(char *&lpSSLCertStore, int &lenSSLCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLCertStore, lpSSLCertStore, lenSSLCertStore);
  }
  int SetSSLCertStore(const char *lpSSLCertStore, int lenSSLCertStore) {
    return SdkSetBytes(PID_TSYSReversal_SSLCertStore, lpSSLCertStore, lenSSLCertStore);
  }

  /// The password that opens the certificate store.
  ///
  /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
  ///
  /// Setting it ends the selection of a certificate that came from the store before. The hosts of
  /// TSYS and Heartland ask for no certificate.
  ///
  /// Set answers 0; 501 for more than 16 MiB. Allowed: any text without a NUL.
  TSYSReversalChar *GetSSLCertStorePassword() { return SdkText(PID_TSYSReversal_SSLCertStorePassword); }
  int SetSSLCertStorePassword(const TSYSReversalChar *lpszSSLCertStorePassword) {
    return SdkSetText(PID_TSYSReversal_SSLCertStorePassword, lpszSSLCertStorePassword);
  }

  /// The kind of certificate store.
  ///
  /// A number without a name is refused with 503.
  ///
  /// The store is opened when a subject is set, and when a certificate is given and its private key
  /// looked for; not before. A store that cannot be read is 271 then. The stores of the system (0
  /// and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's configuration,
  /// and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user and of the
  /// machine, whose private keys are at hand if they may be exported; on macOS the default
  /// keychains of the user and of the system, which sign themselves. Those two are written for, but
  /// not run in any test.
  ///
  /// Setting it ends the selection of a certificate that came from the store before. The hosts of
  /// TSYS and Heartland ask for no certificate.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CertStoreType`, `CST_...`.
  int GetSSLCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLCertStoreType); }
  int SetSSLCertStoreType(int iSSLCertStoreType) {
    return SdkSetNumber(PID_TSYSReversal_SSLCertStoreType, iSSLCertStoreType);
  }

  /// The other names that the certificate is valid for.
  ///
  /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of the
  /// certificate; one with a comma is quoted.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLCertSubjectAltNames); }

  /// The MD5 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 thumbprint.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLCertThumbprintMD5); }

  /// The SHA-1 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLCertThumbprintSHA1); }

  /// The SHA-256 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLCertThumbprintSHA256); }

  /// What the key of the certificate may be used for, in words.
  ///
  /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
  /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
  /// when the certificate does not say. With the Platform provider instead the names of all
  /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when this
  /// is filled counts: a later change of it does not change this.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertUsage() { return SdkText(PID_TSYSReversal_SSLCertUsage); }

  /// What the key of the certificate may be used for, as flags.
  ///
  /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
  /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01 encipher
  /// only; 0 when the certificate does not say, and always with the Platform provider. The provider
  /// at the time when this is filled counts.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  int GetSSLCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLCertUsageFlags); }

  /// The version of the X.509 format that the certificate has.
  ///
  /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
  ///
  /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when
  /// the choice ends.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLCertVersion() { return SdkText(PID_TSYSReversal_SSLCertVersion); }

  /// The name of the holder of the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
  /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S` the
  /// state, `C` the country, `E` the mail address; a value with a comma is quoted.
  ///
  /// Setting it searches the store: an exact match first, then a subject that contains the text,
  /// both without regard to case; `*` takes the first with a private key, or else the first. When
  /// no subject matches, it may be the name that the store gives to a key without a certificate.
  /// What was found is what it reads as, and it is presented to a server that asks. Nothing found:
  /// 272, and it becomes empty. A store that cannot be read: 271; a private key that does not fit:
  /// 273; nothing changes then. Empty, or only blanks, ends the selection.
  ///
  /// Set store, type and password first. While a store other than the system's is named and nothing
  /// of it is selected, `reverse` fails with 281.
  ///
  /// Set answers 0; 501 for more than 16 MiB; 271, 272 or 273 when no certificate of the store can
  /// be selected. Allowed: the subject of a certificate in the store.
  TSYSReversalChar *GetSSLCertSubject() { return SdkText(PID_TSYSReversal_SSLCertSubject); }
  int SetSSLCertSubject(const TSYSReversalChar *lpszSSLCertSubject) {
    return SdkSetText(PID_TSYSReversal_SSLCertSubject, lpszSSLCertSubject);
  }

  /// The certificate itself.
  ///
  /// PEM text, bare base64 or DER, up to 16 MiB (501). Empty, the default, presents no certificate;
  /// the hosts of TSYS and Heartland ask for none.
  ///
  /// Its private key is looked for in the store, by the key and not by the name; when it is there,
  /// `ssl_cert_subject` becomes the full subject, otherwise empty. Store and certificate may be set
  /// in any order: `reverse` looks once more, and fails with 273 before connecting when the store
  /// has no such key, with 271 when it cannot be read.
  ///
  /// Set answers 0; 501 for more than 16 MiB; 502 for what is no certificate. Allowed: a
  /// certificate or a certificate store of at most 16 MiB.
  int GetSSLCertEncoded(char *&lpSSLCertEncoded, int &lenSSLCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLCertEncoded, lpSSLCertEncoded, lenSSLCertEncoded);
  }
  int SetSSLCertEncoded(const char *lpSSLCertEncoded, int lenSSLCertEncoded) {
    return SdkSetBytes(PID_TSYSReversal_SSLCertEncoded, lpSSLCertEncoded, lenSSLCertEncoded);
  }

  /// The implementation of TLS to use.
  ///
  /// 2 (Internal) is OpenSSL within this library, which all the TLS settings are for. 1 (Platform)
  /// is the system's own: OpenSSL on Linux, SChannel on Windows, Secure Transport on macOS; it
  /// heeds fewer settings, which say so. 0 (Automatic, the default) is Internal on Linux and macOS,
  /// and everywhere when `SSLEnabledProtocols` enables TLS 1.3; otherwise Platform on Windows and
  /// where `UseInternalSecurityAPI` is False. A number without a name is refused with 503.
  ///
  /// The platform's engine cannot ask about a certificate during the handshake. One that it refuses
  /// is fetched by a second connection without verification, `on_ssl_server_authentication` comes
  /// with `accept` False and the reason, and only a handler that accepts it lets the call go on.
  /// Before that neither the request nor a certificate of this side is sent. In TLS 1.3 a
  /// certificate of this side goes to no server that was accepted in that way: `reverse` fails with
  /// 280.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `SSLProvider`, `SSLP_...`.
  int GetSSLProvider() { return SdkNumber(PID_TSYSReversal_SSLProvider); }
  int SetSSLProvider(int iSSLProvider) {
    return SdkSetNumber(PID_TSYSReversal_SSLProvider, iSSLProvider);
  }

  /// The first moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
  /// 15:00:00`.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLServerCertEffectiveDate); }

  /// The last moment at which the certificate is valid.
  ///
  /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
  /// 15:00:00`.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLServerCertExpirationDate); }

  /// The purposes that the certificate is restricted to.
  ///
  /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLServerCertExtendedKeyUsage); }

  /// The MD5 fingerprint of the certificate.
  ///
  /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
  /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
  /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 fingerprint.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertFingerprint() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprint); }

  /// The SHA-1 fingerprint of the certificate.
  ///
  /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprintSHA1); }

  /// The SHA-256 fingerprint of the certificate.
  ///
  /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
  /// certificate over the same bytes as the MD5 fingerprint.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprintSHA256); }

  /// The name of the authority that issued the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`; a
  /// value with a comma is quoted.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertIssuer() { return SdkText(PID_TSYSReversal_SSLServerCertIssuer); }

  /// The private key of the certificate, as PEM.
  ///
  /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or when
  /// it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it is
  /// replaced.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLServerCertPrivateKey); }

  /// Whether the private key of the certificate is at hand.
  ///
  /// Only then can the certificate prove an identity.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  int GetSSLServerCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLServerCertPrivateKeyAvailable); }

  /// The name of the key container that holds the private key.
  ///
  /// Always empty: a key that Windows keeps in a container is taken out of it.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLServerCertPrivateKeyContainer); }

  /// The public key of the certificate, as PEM.
  ///
  /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertPublicKey() { return SdkText(PID_TSYSReversal_SSLServerCertPublicKey); }

  /// The algorithm of the public key.
  ///
  /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has no
  /// such name.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLServerCertPublicKeyAlgorithm); }

  /// The length of the public key in bits.
  ///
  /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
  /// that is not known. Under 2048 for RSA is weak.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  int GetSSLServerCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLServerCertPublicKeyLength); }

  /// The serial number that the issuer gave to the certificate.
  ///
  /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
  /// from being negative.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLServerCertSerialNumber); }

  /// The algorithm with which the issuer signed the certificate.
  ///
  /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
  /// that has no such name.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLServerCertSignatureAlgorithm); }

  /// The certificate store: its name, its file or its content.
  ///
  /// The store type says what this is: a name for the stores of the system, the name of a file for
  /// the types whose name ends with `File`, the content itself for those that end with `Blob`. Up
  /// to 16 MiB (501). The content may hold a private key: it is never shown in errors or `Debug`
  /// output, and wiped when it is replaced.
  ///
  /// Set it, and the type and the password, before the subject.
  ///
  /// The certificate of a server comes from no store, so this keeps its default.
  ///
  /// Read-only.
  int GetSSLServerCertStore(char *&lpSSLServerCertStore, int &lenSSLServerCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLServerCertStore, lpSSLServerCertStore, lenSSLServerCertStore);
  }

  /// The password that opens the certificate store.
  ///
  /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
  ///
  /// The certificate of a server comes from no store, so this keeps its default.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertStorePassword() { return SdkText(PID_TSYSReversal_SSLServerCertStorePassword); }

  /// The kind of certificate store.
  ///
  /// A number without a name is refused with 503.
  ///
  /// The store is opened when a subject is set, and when a certificate is given and its private key
  /// looked for; not before. A store that cannot be read is 271 then. The stores of the system (0
  /// and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's configuration,
  /// and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user and of the
  /// machine, whose private keys are at hand if they may be exported; on macOS the default
  /// keychains of the user and of the system, which sign themselves. Those two are written for, but
  /// not run in any test.
  ///
  /// The certificate of a server comes from no store, so this keeps its default.
  ///
  /// Read-only.
  int GetSSLServerCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLServerCertStoreType); }

  /// The other names that the certificate is valid for.
  ///
  /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of the
  /// certificate; one with a comma is quoted.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLServerCertSubjectAltNames); }

  /// The MD5 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
  /// compare the SHA-256 thumbprint.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintMD5); }

  /// The SHA-1 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintSHA1); }

  /// The SHA-256 hash of the certificate.
  ///
  /// Upper-case hexadecimal without separators.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintSHA256); }

  /// What the key of the certificate may be used for, in words.
  ///
  /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
  /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
  /// when the certificate does not say. With the Platform provider instead the names of all
  /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when this
  /// is filled counts: a later change of it does not change this.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertUsage() { return SdkText(PID_TSYSReversal_SSLServerCertUsage); }

  /// What the key of the certificate may be used for, as flags.
  ///
  /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
  /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01 encipher
  /// only; 0 when the certificate does not say, and always with the Platform provider. The provider
  /// at the time when this is filled counts.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  int GetSSLServerCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLServerCertUsageFlags); }

  /// The version of the X.509 format that the certificate has.
  ///
  /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertVersion() { return SdkText(PID_TSYSReversal_SSLServerCertVersion); }

  /// The name of the holder of the certificate.
  ///
  /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
  /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S` the
  /// state, `C` the country, `E` the mail address; a value with a comma is quoted.
  ///
  /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when
  /// the next call starts. The name by itself proves nothing: whether the certificate is genuine is
  /// for the verification to say, whose result is `accept` of that event.
  ///
  /// Read-only.
  TSYSReversalChar *GetSSLServerCertSubject() { return SdkText(PID_TSYSReversal_SSLServerCertSubject); }

  /// The certificate itself.
  ///
  /// PEM text of the certificate that the server presented, without its chain. Filled during the
  /// handshake of `reverse`, before `on_ssl_server_authentication`; cleared when the next call
  /// starts.
  ///
  /// Read-only.
  int GetSSLServerCertEncoded(char *&lpSSLServerCertEncoded, int &lenSSLServerCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLServerCertEncoded, lpSSLServerCertEncoded, lenSSLServerCertEncoded);
  }

  /// How long to wait for the host, in seconds.
  ///
  /// The longest time without any progress: it begins again with each byte that moves. With
  /// `AbsoluteTimeout` it is the longest time for the whole call. 0 or less is stored, and
  /// `reverse` then fails with 526 before connecting.
  ///
  /// It also bounds everything up to the end of the TLS handshake as one span, unless
  /// `ConnectionTimeout` is set; when that passes, `reverse` fails with 301 and nothing was sent.
  /// When the request was sent and no answer came, it fails with 523: the reversal is then in
  /// doubt.
  ///
  /// Set answers 0. Allowed: any 32-bit number.
  int GetTimeout() { return SdkNumber(PID_TSYSReversal_Timeout); }
  int SetTimeout(int iTimeout) {
    return SdkSetNumber(PID_TSYSReversal_Timeout, iTimeout);
  }

  /// The sum of everything that was authorized for the transaction.
  ///
  /// 1 to 12 digits with an implied decimal point: `1000` is $10.00; incremental authorizations are
  /// included. Longer is refused with 501; a point, a sign or a letter with 502.
  ///
  /// Sent as the transaction amount of the request, as given (`WireZeroFillAmounts` sends twelve
  /// digits). Required: `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  TSYSReversalChar *GetTotalAuthorizedAmount() { return SdkText(PID_TSYSReversal_TotalAuthorizedAmount); }
  int SetTotalAuthorizedAmount(const TSYSReversalChar *lpszTotalAuthorizedAmount) {
    return SdkSetText(PID_TSYSReversal_TotalAuthorizedAmount, lpszTotalAuthorizedAmount);
  }

  /// The system trace audit number of the original debit or EBT purchase.
  ///
  /// 1 to 6 digits, from the response to the authorization; longer is refused with 501, another
  /// character with 502.
  ///
  /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
  /// reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 when it is
  /// empty. Credit reversals ignore it.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  TSYSReversalChar *GetTraceAuditNumber() { return SdkText(PID_TSYSReversal_TraceAuditNumber); }
  int SetTraceAuditNumber(const TSYSReversalChar *lpszTraceAuditNumber) {
    return SdkSetText(PID_TSYSReversal_TraceAuditNumber, lpszTraceAuditNumber);
  }

  /// The local date of the authorization being reversed.
  ///
  /// `MMDDYY`, exactly as `response_transaction_date` of the authorization said. Another length is
  /// refused with 501, another character with 502, a day that no calendar has with 503.
  ///
  /// Sent in the reversal and cancel data I, after `approval_code`. Required by `reversal_type` 0,
  /// 1, 2 and 5: `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed: a
  /// date `MMDDYY`, or empty.
  TSYSReversalChar *GetTransactionDate() { return SdkText(PID_TSYSReversal_TransactionDate); }
  int SetTransactionDate(const TSYSReversalChar *lpszTransactionDate) {
    return SdkSetText(PID_TSYSReversal_TransactionDate, lpszTransactionDate);
  }

  /// The transaction identifier of the authorization being reversed, or the reference number of
  /// MasterCard.
  ///
  /// Up to 15 printable characters, exactly as `response_transaction_id` of the authorization said.
  /// Longer is refused with 501, other characters with 502. It may be empty, since hosts return
  /// none for some cards.
  ///
  /// Sent in the field before the reversal and cancel data I. A shorter value is filled with spaces
  /// on the right, which is our own choice; `WireTransactionIdFill` sends zeros.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 15
  /// printable ASCII characters, or empty.
  TSYSReversalChar *GetTransactionId() { return SdkText(PID_TSYSReversal_TransactionId); }
  int SetTransactionId(const TSYSReversalChar *lpszTransactionId) {
    return SdkSetText(PID_TSYSReversal_TransactionId, lpszTransactionId);
  }

  /// The sequence number of this request.
  ///
  /// 1 to 9999, to be counted up by the caller with each request and to begin again at 1 after
  /// 9999; it is not counted up here. 0 means unset: `reverse` fails with 593. Below 0 and above
  /// 9999 is refused with 503.
  ///
  /// Sent as four digits at positions 57 to 60 of the request. The host echoes it, and a response
  /// with another number is not taken (513).
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: a whole
  /// number from 0 to 9999.
  int GetTransactionNumber() { return SdkNumber(PID_TSYSReversal_TransactionNumber); }
  int SetTransactionNumber(int iTransactionNumber) {
    return SdkSetNumber(PID_TSYSReversal_TransactionNumber, iTransactionNumber);
  }

  /// The local time of the authorization being reversed.
  ///
  /// `HHMMSS`, exactly as `response_transaction_time` of the authorization said. Another length is
  /// refused with 501, another character with 502, an hour above 23, a minute or a second above 59
  /// with 503.
  ///
  /// Sent in the reversal and cancel data I, after `transaction_date`. Required by `reversal_type`
  /// 0, 1, 2 and 5: `reverse` fails with 593 when it is empty.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed: a
  /// time `HHMMSS`, or empty.
  TSYSReversalChar *GetTransactionTime() { return SdkText(PID_TSYSReversal_TransactionTime); }
  int SetTransactionTime(const TSYSReversalChar *lpszTransactionTime) {
    return SdkSetText(PID_TSYSReversal_TransactionTime, lpszTransactionTime);
  }

  /// Sets or reads a setting.
  ///
  /// `Name=Value` sets, `Name` reads; both answer the value that the setting then has. The case of
  /// the name does not matter. Everything after the first `=` is the value, so it may hold `=` and
  /// `;`. An empty value clears a text setting and puts a number back to its default.
  ///
  /// Booleans take True, False, 1, 0, Yes and No in any case and read back as `True` or `False`.
  ///
  /// An unknown setting, writing a read-only one and a boolean that is none fail with 511; a value
  /// that does not fit fails with 501, 502 or 503. The old value then stays.
  TSYSReversalChar *Config(const TSYSReversalChar *lpszConfigurationString) {
    TSYSReversalChar *answer = nullptr;
    SdkDo(MID_TSYSReversal_Config, 1, lpszConfigurationString, &answer);
    return answer;
  }

  /// Ends the running call.
  ///
  /// May be called from any thread, and inside an event. It returns at once; `reverse` then fails
  /// with 10004 as soon as it notices, also while it looks up a name, connects or waits for the
  /// host. Once a verified answer is there, only the wait for the host's goodbye ends, and the call
  /// succeeds. While nothing runs it has no effect, not even on the next call.
  ///
  /// The setting `Outcome` tells whether the request was sent: if it was, the host may do the
  /// reversal all the same.
  int Interrupt() {
    return SdkDo(MID_TSYSReversal_Interrupt, 0, nullptr, nullptr);
  }

  /// Takes the properties of the original transaction from the aggregate of its authorization.
  ///
  /// Takes the XML text that the authorizing class gave out (`GetDetailAggregate`), or one that
  /// this library wrote, and sets the properties it holds: card, approval code, retrieval number,
  /// dates, amounts and so on. What it does not hold stays as it was, with one exception: when it
  /// holds a card number, the track, verification value and `card_cvv_presence` of an earlier card
  /// are cleared, unless it holds them too. Nothing is sent. Afterwards normally only
  /// `reversal_type`, `reversal_code` and `settlement_amount` remain to be set.
  ///
  /// Element names are read tolerantly, since they are not documented anywhere: in any case, under
  /// any root, in groups or attributes, unknown ones skipped. The total authorized amount is taken
  /// from `TotalAuthorizedAmount`, else `AuthorizedAmount`, else `TransactionAmount`; a date of
  /// four digits gets the year in which that day was last. Document type declarations and external
  /// entities are refused.
  ///
  /// A text that is no XML, has none of the known names, or holds a value that its property refuses
  /// fails with 511; then nothing has changed. An aggregate holds the full card number: never log
  /// it.
  int ParseAggregate(const TSYSReversalChar *lpszAggregate) {
    return SdkDo(MID_TSYSReversal_ParseAggregate, 1, lpszAggregate, nullptr);
  }

  /// Puts every property and setting back to its default.
  ///
  /// Card data, passwords and keys are wiped. Event handlers and the licence key stay.
  int Reset() {
    return SdkDo(MID_TSYSReversal_Reset, 0, nullptr, nullptr);
  }

  /// Reverses the authorization that the properties describe.
  ///
  /// Checks everything, connects to `Server` over TLS, sends one request, waits for the response
  /// and closes the connection. It returns when that is done; events come meanwhile, on the same
  /// thread: `on_ssl_status`, `on_ssl_server_authentication`, `on_ssl_status`, `on_connected`,
  /// `on_data_packet_out`, `on_data_packet_in`, `on_disconnected`.
  ///
  /// Success means that a complete and verified response came, not that the host agreed: read
  /// `response_code`, where `00` is approved. A fully reversed transaction must not go into the
  /// batch settlement; for a partly reversed one the detail record gets the new settlement amount.
  ///
  /// What is missing or contradictory fails with 593 before connecting, all of it named at once.
  /// Required for every type: `merchant_bank_id`, `merchant_number`, `merchant_store_number`,
  /// `merchant_terminal_number`, `merchant_category_code`, `merchant_zip`, `transaction_number`,
  /// `total_authorized_amount` and the card; for types 0 and 5 also `approval_code`,
  /// `retrieval_number`, `transaction_date`, `transaction_time` and `settlement_amount`; see the
  /// properties for debit types. Merchant name, city (or service phone) and state go together or
  /// not at all.
  ///
  /// The response properties and `SSLNegotiated` settings are cleared at the start and set only
  /// from a verified response, so a failed call never leaves an old approval behind. After a
  /// failure the setting `Outcome` tells whether it is safe to try again (`not-sent`) or not known
  /// what the host did (`in-doubt`).
  ///
  /// What handlers set during a call takes effect with the next one. `reverse` inside an event
  /// fails with 211.
  int Reverse() {
#if TSYSREVERSAL_EXCEPTIONS
    SdkCall running;
    const int code = SdkDo(MID_TSYSReversal_Reverse, 0, nullptr, nullptr);
    running.Rethrow();
    return code;
#else
    return SdkDo(MID_TSYSReversal_Reverse, 0, nullptr, nullptr);
#endif
  }

private:
#if TSYSREVERSAL_EXCEPTIONS
  /// A running Reverse of this thread. It lives on the stack, not in the object, because a Fire method may
  /// delete the object.
  struct SdkCall {
    SdkCall *outer;
    std::exception_ptr thrown;

    SdkCall() : outer(Innermost()), thrown() { Innermost() = this; }
    ~SdkCall() { Innermost() = outer; }
    SdkCall(const SdkCall &) = delete;
    SdkCall &operator=(const SdkCall &) = delete;

    static SdkCall *&Innermost() {
      static thread_local SdkCall *innermost = nullptr;
      return innermost;
    }

    /// Remembers the first exception of the call; what follows is a consequence of it.
    static void Keep(const std::exception_ptr &thrown) {
      SdkCall *call = Innermost();
      if (call != nullptr && !call->thrown) {
        call->thrown = thrown;
      }
    }

    void Rethrow() const {
      if (thrown) {
        std::rethrow_exception(thrown);
      }
    }
  };
#endif

  static void *SdkFromInt(int value) { return reinterpret_cast<void *>(static_cast<std::intptr_t>(value)); }
  static int SdkToInt(const void *value) { return static_cast<int>(reinterpret_cast<std::intptr_t>(value)); }

  /// What is added to a number to ask for text of wchar_t.
  static const int SdkWide = DPAYMENTSSDK_UNICODE ? 10000 : 0;

  /// What the sink answers for a Fire method. From a sink -10000 asks for the event once more, with text of wchar_t; from
  /// a Fire method it is a number as any other, and ends the call.
  static int SdkAnswer(void *object, int code) {
    if (code != -10000) {
      return code;
    }
    DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(object, code, nullptr);
    return 0;
  }

  void *SdkGet(int propid) { return DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, nullptr, nullptr); }

  TSYSReversalChar *SdkText(int propid) { return static_cast<TSYSReversalChar *>(SdkGet(propid + SdkWide)); }
  int SdkSetText(int propid, const TSYSReversalChar *value) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid + SdkWide, 0, value, 0);
  }
  int SdkNumber(int propid) { return SdkToInt(SdkGet(propid)); }
  int SdkSetNumber(int propid, int value) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid, 0, SdkFromInt(value), 0);
  }
  int SdkBytes(int propid, char *&value, int &length) {
    value = static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, &length, nullptr));
    return value != nullptr ? 0 : length; // On failure the library leaves the code in the length.
  }
  int SdkSetBytes(int propid, const char *value, int length) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid, 0, value, length);
  }

  /// Calls a method that has at most one text to pass; `*answer` receives the text it answers.
  int SdkDo(int methid, int cparam, const TSYSReversalChar *text, TSYSReversalChar **answer) {
    void *param[2] = {const_cast<TSYSReversalChar *>(text), nullptr};
    int cbparam[2] = {0, 0};
    const int code = DPaymentsSDK_TSYSReversal_Do(m_pObj, methid + SdkWide, cparam, param, cbparam, nullptr);
    if (answer != nullptr) {
      *answer = code == 0 ? static_cast<TSYSReversalChar *>(param[cparam]) : nullptr;
    }
    return code;
  }

  int SdkDispatch(int event_id, void *param[], int cbparam[]) {
    switch (event_id) {
    case EID_TSYSReversal_Connected: {
      TSYSReversalConnectedEventParams e = {
          SdkToInt(param[0]),
          static_cast<const TSYSReversalChar *>(param[1]),
          0};
      return FireConnected(&e);
    }
    case EID_TSYSReversal_DataPacketIn: {
      TSYSReversalDataPacketInEventParams e = {
          static_cast<const char *>(param[0]), cbparam[0],
          0};
      return FireDataPacketIn(&e);
    }
    case EID_TSYSReversal_DataPacketOut: {
      TSYSReversalDataPacketOutEventParams e = {
          static_cast<const char *>(param[0]), cbparam[0],
          0};
      return FireDataPacketOut(&e);
    }
    case EID_TSYSReversal_Disconnected: {
      TSYSReversalDisconnectedEventParams e = {
          SdkToInt(param[0]),
          static_cast<const TSYSReversalChar *>(param[1]),
          0};
      return FireDisconnected(&e);
    }
    case EID_TSYSReversal_Error: {
      TSYSReversalErrorEventParams e = {
          SdkToInt(param[0]),
          static_cast<const TSYSReversalChar *>(param[1]),
          0};
      return FireError(&e);
    }
    case EID_TSYSReversal_SSLServerAuthentication: {
      TSYSReversalSSLServerAuthenticationEventParams e = {
          static_cast<const char *>(param[0]), cbparam[0],
          static_cast<const TSYSReversalChar *>(param[1]),
          static_cast<const TSYSReversalChar *>(param[2]),
          static_cast<const TSYSReversalChar *>(param[3]),
          SdkToInt(param[4]),
          0};
      param[4] = nullptr; // Stays so when the handler throws.
      const int code = FireSSLServerAuthentication(&e);
      param[4] = SdkFromInt(e.Accept);
      return code;
    }
    case EID_TSYSReversal_SSLStatus: {
      TSYSReversalSSLStatusEventParams e = {
          static_cast<const TSYSReversalChar *>(param[0]),
          0};
      return FireSSLStatus(&e);
    }
    default:
      return 0; // An event of a later version of the library.
    }
  }
};

#endif // TSYSREVERSAL_H
