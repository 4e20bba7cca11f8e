/*
 * Printed by `cargo xtask codegen` from `src/spec`; do not edit.
 * fingerprint: 6c1b36d77acefaf7
 */

#ifndef DPAYMENTSSDK_H
#define DPAYMENTSSDK_H

#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>

/* The calling convention of the functions DPaymentsSDK_... and of their event sink. It differs from that of plain C
   on Windows of 32 bits. */
#ifndef DPAYMENTSSDK_CALL
#ifdef _WIN32
#define DPAYMENTSSDK_CALL __stdcall
#else
#define DPAYMENTSSDK_CALL
#endif
#endif


/**
 * The number of the binary interface that this header describes; see tsysreversal_abi_version.
 */
#define TSYSREVERSAL_ABI_VERSION 1

/**
 * The kind of a value: UTF-8 text that ends with a NUL.
 */
#define TSYSREVERSAL_KIND_TEXT 0

/**
 * The kind of a value: a 32-bit signed number.
 */
#define TSYSREVERSAL_KIND_INTEGER 1

/**
 * The kind of a value: 0 or 1; `True` or `False` as text.
 */
#define TSYSREVERSAL_KIND_BOOLEAN 2

/**
 * The kind of a value: bytes with a length.
 */
#define TSYSREVERSAL_KIND_BYTES 3

/**
 * `CardType` Unknown.
 *
 * No known prefix, or an encrypted number.
 */
#define TSYSREVERSAL_CT_UNKNOWN 0

/**
 * `CardType` Visa.
 *
 * Visa.
 */
#define TSYSREVERSAL_CT_VISA 1

/**
 * `CardType` MasterCard.
 *
 * MasterCard.
 */
#define TSYSREVERSAL_CT_MASTER_CARD 2

/**
 * `CardType` AMEX.
 *
 * American Express.
 */
#define TSYSREVERSAL_CT_AMEX 3

/**
 * `CardType` Discover.
 *
 * Discover.
 */
#define TSYSREVERSAL_CT_DISCOVER 4

/**
 * `CardType` Diners.
 *
 * Diners Club and Carte Blanche.
 */
#define TSYSREVERSAL_CT_DINERS 5

/**
 * `CardType` JCB.
 *
 * JCB.
 */
#define TSYSREVERSAL_CT_JCB 6

/**
 * `CardType` VisaElectron.
 *
 * Visa Electron; handled as Visa.
 */
#define TSYSREVERSAL_CT_VISA_ELECTRON 7

/**
 * `CardType` Maestro.
 *
 * Maestro; handled as MasterCard.
 */
#define TSYSREVERSAL_CT_MAESTRO 8

/**
 * `CardType` Laser.
 *
 * Laser, a former Irish debit card.
 */
#define TSYSREVERSAL_CT_LASER 10

/**
 * `CardCVVPresence` NotProvided.
 *
 * No value goes with the request, and nothing is said about it.
 */
#define TSYSREVERSAL_CVP_NOT_PROVIDED 0

/**
 * `CardCVVPresence` Provided.
 *
 * The value goes with the request.
 */
#define TSYSREVERSAL_CVP_PROVIDED 1

/**
 * `CardCVVPresence` Illegible.
 *
 * The value is on the card but cannot be read.
 */
#define TSYSREVERSAL_CVP_ILLEGIBLE 2

/**
 * `CardCVVPresence` NotOnCard.
 *
 * The card has no such value.
 */
#define TSYSREVERSAL_CVP_NOT_ON_CARD 3

/**
 * `CardEntryDataSource` Track1.
 *
 * Track 1 was read.
 */
#define TSYSREVERSAL_EDS_TRACK1 0

/**
 * `CardEntryDataSource` Track2.
 *
 * Track 2 was read.
 */
#define TSYSREVERSAL_EDS_TRACK2 1

/**
 * `CardEntryDataSource` ManualEntryTrack1Capable.
 *
 * Keyed in on a terminal that could read track 1.
 */
#define TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK1CAPABLE 2

/**
 * `CardEntryDataSource` ManualEntryTrack2Capable.
 *
 * Keyed in on a terminal that could read track 2.
 */
#define TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK2CAPABLE 3

/**
 * `CardEntryDataSource` ManualEntryNoCardReader.
 *
 * Keyed in without a card reader: mail, telephone and electronic commerce.
 */
#define TSYSREVERSAL_EDS_MANUAL_ENTRY_NO_CARD_READER 4

/**
 * `CardEntryDataSource` Track1Contactless.
 *
 * Track 1 was read without contact; TSYS has no code for it.
 */
#define TSYSREVERSAL_EDS_TRACK1CONTACTLESS 5

/**
 * `CardEntryDataSource` Track2Contactless.
 *
 * Track 2 was read without contact, or on a terminal for chip cards.
 */
#define TSYSREVERSAL_EDS_TRACK2CONTACTLESS 6

/**
 * `CardEntryDataSource` ManualEntryContactlessCapable.
 *
 * Keyed in on a terminal for chip or contactless cards.
 */
#define TSYSREVERSAL_EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE 7

/**
 * `CardEntryDataSource` IVR.
 *
 * Entered by telephone with a voice response system; the keyed form is sent.
 */
#define TSYSREVERSAL_EDS_IVR 8

/**
 * `CardEntryDataSource` Kiosk.
 *
 * Read at a kiosk; a track is sent.
 */
#define TSYSREVERSAL_EDS_KIOSK 9

/**
 * `IndustryType` Unknown.
 *
 * Unknown or unsure.
 */
#define TSYSREVERSAL_SIT_UNKNOWN 0

/**
 * `IndustryType` Retail.
 *
 * Retail.
 */
#define TSYSREVERSAL_SIT_RETAIL 1

/**
 * `IndustryType` Restaurant.
 *
 * Restaurant.
 */
#define TSYSREVERSAL_SIT_RESTAURANT 2

/**
 * `IndustryType` GroceryStore.
 *
 * Grocery store or supermarket.
 */
#define TSYSREVERSAL_SIT_GROCERY_STORE 3

/**
 * `IndustryType` DirectMarketing.
 *
 * Direct marketing and electronic commerce.
 */
#define TSYSREVERSAL_SIT_DIRECT_MARKETING 4

/**
 * `IndustryType` Hotel.
 *
 * Hotel.
 */
#define TSYSREVERSAL_SIT_HOTEL 5

/**
 * `IndustryType` AutoRental.
 *
 * Auto rental.
 */
#define TSYSREVERSAL_SIT_AUTO_RENTAL 6

/**
 * `IndustryType` PassengerTransport.
 *
 * Passenger transport.
 */
#define TSYSREVERSAL_SIT_PASSENGER_TRANSPORT 7

/**
 * `ReimbursementAttribute` StandardRetail.
 *
 * Standard retail, Interlink; sent as `Z`.
 */
#define TSYSREVERSAL_RA_STANDARD_RETAIL 0

/**
 * `ReimbursementAttribute` QualifiedGrocery.
 *
 * Qualified grocery store, Interlink; sent as `Y`.
 */
#define TSYSREVERSAL_RA_QUALIFIED_GROCERY 1

/**
 * `ReimbursementAttribute` PreExistingRetail.
 *
 * Pre-existing qualified retail, Interlink; sent as `X`.
 */
#define TSYSREVERSAL_RA_PRE_EXISTING_RETAIL 2

/**
 * `ReimbursementAttribute` PreExistingGrocery.
 *
 * Pre-existing qualified grocery store, Interlink; sent as `W`.
 */
#define TSYSREVERSAL_RA_PRE_EXISTING_GROCERY 3

/**
 * `ReimbursementAttribute` NonDebit.
 *
 * EBT, no debit, or debit outside Interlink; sent as `0`.
 */
#define TSYSREVERSAL_RA_NON_DEBIT 4

/**
 * `ReimbursementAttribute` TaxExempt.
 *
 * Tax-exempt organization; sent as `T`, which is our own choice.
 */
#define TSYSREVERSAL_RA_TAX_EXEMPT 5

/**
 * `CommercialCardType` NotCommercial.
 *
 * Not a commercial card: level II and III data must not be settled.
 */
#define TSYSREVERSAL_TCC_NOT_COMMERCIAL 0

/**
 * `CommercialCardType` BusinessCard.
 *
 * Business card.
 */
#define TSYSREVERSAL_TCC_BUSINESS_CARD 1

/**
 * `CommercialCardType` VisaCommerce.
 *
 * Visa Commerce.
 */
#define TSYSREVERSAL_TCC_VISA_COMMERCE 2

/**
 * `CommercialCardType` CorporateCard.
 *
 * Corporate card.
 */
#define TSYSREVERSAL_TCC_CORPORATE_CARD 3

/**
 * `CommercialCardType` PurchaseCard.
 *
 * Purchasing card.
 */
#define TSYSREVERSAL_TCC_PURCHASE_CARD 4

/**
 * `ReversalCode` NotSpecified.
 *
 * No reason is sent.
 */
#define TSYSREVERSAL_RC_NOT_SPECIFIED 0

/**
 * `ReversalCode` CustomerDirected.
 *
 * The customer wants it; sent as `17`.
 */
#define TSYSREVERSAL_RC_CUSTOMER_DIRECTED 1

/**
 * `ReversalCode` PartialReversal.
 *
 * Partial reversal; sent as `32`.
 */
#define TSYSREVERSAL_RC_PARTIAL_REVERSAL 2

/**
 * `ReversalCode` CNPSuspectFraud.
 *
 * Card not present and fraud suspected; sent as `34`.
 */
#define TSYSREVERSAL_RC_CNPSUSPECT_FRAUD 3

/**
 * `ReversalType` PreSettlement.
 *
 * Reverses a credit card authorization before it is settled, in full or in part.
 */
#define TSYSREVERSAL_RT_PRE_SETTLEMENT 0

/**
 * `ReversalType` DebitPurchase.
 *
 * Reverses a debit or EBT purchase.
 */
#define TSYSREVERSAL_RT_DEBIT_PURCHASE 1

/**
 * `ReversalType` DebitCredit.
 *
 * Reverses a debit or EBT credit (a purchase return).
 */
#define TSYSREVERSAL_RT_DEBIT_CREDIT 2

/**
 * `ReversalType` DebitTimeout.
 *
 * Reverses a debit or EBT transaction whose response never came; Heartland only.
 */
#define TSYSREVERSAL_RT_DEBIT_TIMEOUT 3

/**
 * `ReversalType` Timeout.
 *
 * Reverses a credit card transaction whose response never came; Heartland only.
 */
#define TSYSREVERSAL_RT_TIMEOUT 4

/**
 * `ReversalType` CreditAuthorization.
 *
 * Reverses the online authorization of a purchase return on a credit card.
 */
#define TSYSREVERSAL_RT_CREDIT_AUTHORIZATION 5

/**
 * `SSLProvider` Automatic.
 *
 * The engine is chosen by the system and the settings; Internal on Linux and macOS.
 */
#define TSYSREVERSAL_SSLP_AUTOMATIC 0

/**
 * `SSLProvider` Platform.
 *
 * The platform's own implementation: OpenSSL, SChannel or Secure Transport.
 */
#define TSYSREVERSAL_SSLP_PLATFORM 1

/**
 * `SSLProvider` Internal.
 *
 * The engine within this library, OpenSSL.
 */
#define TSYSREVERSAL_SSLP_INTERNAL 2

/**
 * `CertStoreType` User.
 *
 * The current user's store: of Windows, the keychain of macOS, on Linux a folder of PEM files.
 */
#define TSYSREVERSAL_CST_USER 0

/**
 * `CertStoreType` Machine.
 *
 * The machine's store: of Windows, the system's keychain of macOS, on Linux a folder of PEM files.
 */
#define TSYSREVERSAL_CST_MACHINE 1

/**
 * `CertStoreType` PFXFile.
 *
 * Name of a PKCS #12 file.
 */
#define TSYSREVERSAL_CST_PFXFILE 2

/**
 * `CertStoreType` PFXBlob.
 *
 * Content of a PKCS #12 file, binary or base64.
 */
#define TSYSREVERSAL_CST_PFXBLOB 3

/**
 * `CertStoreType` JKSFile.
 *
 * Name of a Java key store.
 */
#define TSYSREVERSAL_CST_JKSFILE 4

/**
 * `CertStoreType` JKSBlob.
 *
 * Content of a Java key store, binary or base64.
 */
#define TSYSREVERSAL_CST_JKSBLOB 5

/**
 * `CertStoreType` PEMKeyFile.
 *
 * Name of a PEM file with a private key and perhaps a certificate.
 */
#define TSYSREVERSAL_CST_PEMKEY_FILE 6

/**
 * `CertStoreType` PEMKeyBlob.
 *
 * Content of a PEM file with a private key and perhaps a certificate.
 */
#define TSYSREVERSAL_CST_PEMKEY_BLOB 7

/**
 * `CertStoreType` PublicKeyFile.
 *
 * Name of a file with a certificate or a public key, PEM or DER.
 */
#define TSYSREVERSAL_CST_PUBLIC_KEY_FILE 8

/**
 * `CertStoreType` PublicKeyBlob.
 *
 * Content of a file with a certificate or a public key, PEM or DER.
 */
#define TSYSREVERSAL_CST_PUBLIC_KEY_BLOB 9

/**
 * `CertStoreType` SSHPublicKeyBlob.
 *
 * Content of a file with an SSH public key.
 */
#define TSYSREVERSAL_CST_SSHPUBLIC_KEY_BLOB 10

/**
 * `CertStoreType` P7BFile.
 *
 * Name of a PKCS #7 file with certificates.
 */
#define TSYSREVERSAL_CST_P7BFILE 11

/**
 * `CertStoreType` P7BBlob.
 *
 * Content of a PKCS #7 file with certificates.
 */
#define TSYSREVERSAL_CST_P7BBLOB 12

/**
 * `CertStoreType` SSHPublicKeyFile.
 *
 * Name of a file with an SSH public key.
 */
#define TSYSREVERSAL_CST_SSHPUBLIC_KEY_FILE 13

/**
 * `CertStoreType` PPKFile.
 *
 * Name of a PuTTY private key file.
 */
#define TSYSREVERSAL_CST_PPKFILE 14

/**
 * `CertStoreType` PPKBlob.
 *
 * Content of a PuTTY private key file.
 */
#define TSYSREVERSAL_CST_PPKBLOB 15

/**
 * `CertStoreType` XMLFile.
 *
 * Name of a file with a key or certificate in XML.
 */
#define TSYSREVERSAL_CST_XMLFILE 16

/**
 * `CertStoreType` XMLBlob.
 *
 * A key or certificate in XML.
 */
#define TSYSREVERSAL_CST_XMLBLOB 17

/**
 * `CertStoreType` JWKFile.
 *
 * Name of a file with a JSON Web Key.
 */
#define TSYSREVERSAL_CST_JWKFILE 18

/**
 * `CertStoreType` JWKBlob.
 *
 * A JSON Web Key.
 */
#define TSYSREVERSAL_CST_JWKBLOB 19

/**
 * `CertStoreType` SecurityKey.
 *
 * The same as PKCS11; the contract lists it without a description.
 */
#define TSYSREVERSAL_CST_SECURITY_KEY 20

/**
 * `CertStoreType` BCFKSFile.
 *
 * Name of a Bouncy Castle FIPS key store.
 */
#define TSYSREVERSAL_CST_BCFKSFILE 21

/**
 * `CertStoreType` BCFKSBlob.
 *
 * Content of a Bouncy Castle FIPS key store, binary or base64.
 */
#define TSYSREVERSAL_CST_BCFKSBLOB 22

/**
 * `CertStoreType` PKCS11.
 *
 * A key in a token with a PKCS #11 interface: the store is the path of its module, or a `pkcs11:`
 * URI, and the password is the PIN. Needs a build with the feature `pkcs11`.
 */
#define TSYSREVERSAL_CST_PKCS11 23

/**
 * `CertStoreType` Auto.
 *
 * The type is found out from the content.
 */
#define TSYSREVERSAL_CST_AUTO 99

/**
 * One TSYSReversal object. Made by tsysreversal_create, ended by tsysreversal_destroy; never look inside.
 */
typedef struct tsysreversal_t tsysreversal_t;

/**
 * A connection was made, or making it failed. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * 0, or the code of the error.
     */
    int status_code;
    /**
     * OK, or the text of the error.
     */
    const char *description;
} tsysreversal_connected_event_t;

/**
 * A connection was made, or making it failed. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_connected_fn)(tsysreversal_t *handle,
                                            const tsysreversal_connected_event_t *event,
                                            void *user);

/**
 * A whole frame arrived. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * The frame, STX to LRC, unmasked: it may hold card data. A NUL follows that the length does not count.
     */
    const uint8_t *data_packet;
    /**
     * The length of data_packet in bytes.
     */
    size_t data_packet_len;
} tsysreversal_data_packet_in_event_t;

/**
 * A whole frame arrived. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_data_packet_in_fn)(tsysreversal_t *handle,
                                                 const tsysreversal_data_packet_in_event_t *event,
                                                 void *user);

/**
 * A whole frame is about to be sent. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * The frame, STX to LRC, unmasked: it holds card data. A NUL follows that the length does not count.
     */
    const uint8_t *data_packet;
    /**
     * The length of data_packet in bytes.
     */
    size_t data_packet_len;
} tsysreversal_data_packet_out_event_t;

/**
 * A whole frame is about to be sent. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_data_packet_out_fn)(tsysreversal_t *handle,
                                                  const tsysreversal_data_packet_out_event_t *event,
                                                  void *user);

/**
 * A connection was closed. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * 0, or the code of the error.
     */
    int status_code;
    /**
     * OK, or the text of the error.
     */
    const char *description;
} tsysreversal_disconnected_event_t;

/**
 * A connection was closed. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_disconnected_fn)(tsysreversal_t *handle,
                                               const tsysreversal_disconnected_event_t *event,
                                               void *user);

/**
 * The running call is about to fail. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * The code of the error.
     */
    int error_code;
    /**
     * The text of the error.
     */
    const char *description;
} tsysreversal_error_event_t;

/**
 * The running call is about to fail. It does so with its own code, whatever this returns.
 */
typedef int (*tsysreversal_on_error_fn)(tsysreversal_t *handle,
                                        const tsysreversal_error_event_t *event,
                                        void *user);

/**
 * The server presented its certificate; nothing of the request was sent yet. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * The certificate as PEM text. A NUL follows that the length does not count.
     */
    const uint8_t *cert_encoded;
    /**
     * The length of cert_encoded in bytes.
     */
    size_t cert_encoded_len;
    /**
     * The subject of the certificate.
     */
    const char *cert_subject;
    /**
     * The issuer of the certificate.
     */
    const char *cert_issuer;
    /**
     * OK, or why the certificate is not trusted.
     */
    const char *status;
    /**
     * Whether to go on: comes in as a recommendation, and what it is when the callback returns decides. 0 refuses.
     */
    int accept;
} tsysreversal_ssl_server_authentication_event_t;

/**
 * The server presented its certificate; nothing of the request was sent yet. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_ssl_server_authentication_fn)(tsysreversal_t *handle,
                                                            tsysreversal_ssl_server_authentication_event_t *event,
                                                            void *user);

/**
 * Progress of the secure connection. The event and what it points to live until the callback returns.
 */
typedef struct {
    /**
     * The size of this structure in the library, in bytes.
     */
    size_t size;
    /**
     * What happened, for people; its words may change.
     */
    const char *message;
} tsysreversal_ssl_status_event_t;

/**
 * Progress of the secure connection. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
 */
typedef int (*tsysreversal_on_ssl_status_fn)(tsysreversal_t *handle,
                                             const tsysreversal_ssl_status_event_t *event,
                                             void *user);

/**
 * Receives the events of an object that DPaymentsSDK_TSYSReversal_Create made. `lpObj` is the context given
 * there. `param` holds numbers by value, text and bytes by pointer; `cbparam` the lengths of bytes. A number that may
 * be changed, such as Accept, is read back from `param`. Returns 0 to go on; any other value ends the running call
 * with that code, unless it is failing already; -10000 asks for the same event with wide text, under its number plus 10000.
 */
typedef int (DPAYMENTSSDK_CALL *PDPAYMENTSSDK_CALLBACK)(void *lpObj,
                                                        int event_id,
                                                        int cparam,
                                                        void **param,
                                                        int *cbparam);

/**
 * One property. Members are only ever added at the end.
 */
typedef struct {
    /**
     * Its number in the flat functions, 1 to 147.
     */
    int id;
    /**
     * Its name in C and Python: merchant_zip.
     */
    const char *name;
    /**
     * Its name in C++, without Get or Set: MerchantZip.
     */
    const char *cxx_name;
    /**
     * One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES.
     */
    int kind;
    /**
     * Whether a caller may write it: 0 or 1.
     */
    int writable;
    /**
     * Whether it must never be shown: 0 or 1.
     */
    int secret;
    /**
     * Its value after creation and reset, as text.
     */
    const char *default_value;
    /**
     * A legal value other than the default, as text; "" when it is read-only.
     */
    const char *example;
    /**
     * What reading answers after the example was set.
     */
    const char *example_reads;
    /**
     * The name of its enumeration; NULL when its values have no names.
     */
    const char *enumeration;
    /**
     * One sentence about it.
     */
    const char *summary;
} tsysreversal_property_t;

/**
 * One setting. Members are only ever added at the end.
 */
typedef struct {
    /**
     * Its name.
     */
    const char *name;
    /**
     * One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES: what its text stands for.
     */
    int kind;
    /**
     * Whether a caller may write it: 0 or 1.
     */
    int writable;
    /**
     * Whether it must never be shown: 0 or 1.
     */
    int secret;
    /**
     * Whether it is an addition of this library: 0 or 1.
     */
    int extension;
    /**
     * What reading answers before it is set.
     */
    const char *default_value;
    /**
     * A legal value other than the default; "" when it is read-only.
     */
    const char *example;
    /**
     * What reading answers after the example was set.
     */
    const char *example_reads;
    /**
     * One sentence about it.
     */
    const char *summary;
} tsysreversal_setting_t;

/**
 * One error code. Members are only ever added at the end.
 */
typedef struct {
    /**
     * The number.
     */
    int code;
    /**
     * The short text with which each message of this code begins.
     */
    const char *text;
} tsysreversal_error_info_t;

/**
 * One event. Members are only ever added at the end.
 */
typedef struct {
    /**
     * Its number in the flat functions.
     */
    int id;
    /**
     * Its name in C and Python: on_connected.
     */
    const char *name;
    /**
     * Its name in C++, without Fire: Connected.
     */
    const char *cxx_name;
    /**
     * How many parameters it has.
     */
    size_t parameter_count;
    /**
     * One sentence about it.
     */
    const char *summary;
} tsysreversal_event_t;

/**
 * One enumeration. Members are only ever added at the end.
 */
typedef struct {
    /**
     * Its name: ReversalType.
     */
    const char *name;
    /**
     * The prefix of its constants: RT.
     */
    const char *prefix;
    /**
     * How many values it has.
     */
    size_t value_count;
} tsysreversal_enumeration_t;

/**
 * A value that is refused, and with which code.
 */
typedef struct {
    /**
     * The value, as text.
     */
    const char *value;
    /**
     * The code of the error.
     */
    int code;
} tsysreversal_refused_t;

/**
 * One parameter of an event. Members are only ever added at the end.
 */
typedef struct {
    /**
     * Its name in C and Python: status_code.
     */
    const char *name;
    /**
     * Its name in C++: StatusCode.
     */
    const char *cxx_name;
    /**
     * One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES.
     */
    int kind;
    /**
     * Whether a handler may change it: 0 or 1.
     */
    int writable;
} tsysreversal_event_parameter_t;

/**
 * One value of an enumeration. Members are only ever added at the end.
 */
typedef struct {
    /**
     * The number.
     */
    int number;
    /**
     * The name: PreSettlement.
     */
    const char *name;
    /**
     * The constant in C++: RT_PRE_SETTLEMENT.
     */
    const char *constant;
    /**
     * A second spelling of the constant; NULL for most.
     */
    const char *other_constant;
} tsysreversal_enumeration_value_t;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an object with every property at its default, and answers its handle; NULL only when memory or numbers run
 * out.
 *
 * Ownership: the caller ends the handle with tsysreversal_destroy.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
tsysreversal_t *tsysreversal_create(void);

/**
 * Ends an object: wipes its secrets, takes back everything that it lent, and calls none of its callbacks any more.
 * NULL is fine, and so is a handle that was destroyed before. A call that runs in the object then fails with
 * 10004.
 *
 * Ownership: nothing of the handle may be used afterwards; what `user` of its callbacks points to may be freed.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes; the running call then fails with 10004, unless a verified answer is there already. A
 * callback must not wait for a thread that destroys its handle. Errors: none.
 */
void tsysreversal_destroy(tsysreversal_t *handle);

/**
 * Reads a setting ("Name") or writes one ("Name=Value"), and answers the value that it then has. The case of the
 * name does not matter.
 *
 * Ownership: the text that comes in is copied; the text belongs to the handle, and is valid until the same setting
 * is read or written again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time; while another one reverses it reads, and answers NULL to what writes. Inside events:
 * yes; it counts from the next call on. Errors: NULL with 511 for an unknown setting, a read-only one or a boolean
 * that is none; 501, 502 or 503 for another value that is refused; 100, 101, 106, 107 or 112 for a setting that
 * cannot change while the connection is open; 434 for text that is none in CodePage; 9002 for an invalid handle or
 * NULL.
 *
 * # Safety
 * `configuration` must be NULL or end with a NUL.
 */
const char *tsysreversal_config(tsysreversal_t *handle,
                                const char *configuration);

/**
 * Fills the properties from the detail aggregate of an authorization, which is XML text. Nothing is sent. When it
 * fails, no property has changed.
 *
 * Ownership: the text is copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 511
 * when the text is no such aggregate or a value in it is refused; 434 for text that is none in CodePage; 211 while
 * a call runs; 9002 for an invalid handle or NULL.
 *
 * # Safety
 * `aggregate` must be NULL or end with a NUL.
 */
int tsysreversal_parse_aggregate(tsysreversal_t *handle,
                                 const char *aggregate);

/**
 * Puts properties and settings back to their defaults, and wipes secrets. Callbacks and the licence stay. An
 * object that answers 9001 is usable again afterwards.
 *
 * Ownership: everything that was lent is taken back.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 211
 * while a call runs; 9002 for an invalid handle.
 */
int tsysreversal_reset(tsysreversal_t *handle);

/**
 * Reverses the authorization that the properties describe: connects, sends, waits for the answer. Callbacks run
 * during this call, on this thread. 0 says that the host answered, and tsysreversal_get_response_code what; a
 * refusal of the host is not an error. After an error the response properties are empty, unless a verified answer
 * was there when a callback ended the call; the setting Outcome tells whether the host may have done it.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 211
 * while a call runs; 9002 for an invalid handle; otherwise any code of the list of errors, and any that a callback
 * answers.
 */
int tsysreversal_reverse(tsysreversal_t *handle);

/**
 * Ends the running call, which then fails with 10004. Without one it does nothing. It leaves the last error alone.
 * A signal handler must not call it.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes; the running call then fails with 10004, unless a verified answer
 * is there already. Errors: 9002 for an invalid handle.
 */
int tsysreversal_interrupt(tsysreversal_t *handle);

/**
 * The code of the last call: 0 when it succeeded. Calls on other threads while tsysreversal_reverse runs do not
 * change it.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * handle.
 */
int tsysreversal_last_error_code(tsysreversal_t *handle);

/**
 * The text of the last call's error: "" when it succeeded. It names fields, never their values.
 *
 * Ownership: the text belongs to the handle, and is valid until it is read again, a reset or the destruction of
 * the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
 * handle, of which tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_last_error(tsysreversal_t *handle);

/**
 * Keeps all text of this object in UTF-8, whatever the setting CodePage says (`always` not 0), or lets CodePage
 * count again (0, the default). For wrappers in languages whose own text is Unicode.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * handle.
 */
int tsysreversal_always_utf8(tsysreversal_t *handle,
                             int always);

/**
 * The licence text that was set, "" at first. This library needs none.
 *
 * Ownership: the text belongs to the handle, and is valid until it is read again, a reset or the destruction of
 * the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL with 434 for a
 * text that cannot be in CodePage; NULL for an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_runtime_license(tsysreversal_t *handle);

/**
 * Keeps a licence text. Any text is accepted and none is needed; nothing is checked or sent anywhere.
 *
 * Ownership: the text is copied.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 434 for text that is
 * none in CodePage; 9002 for an invalid handle or NULL.
 *
 * # Safety
 * `license` must be NULL or end with a NUL.
 */
int tsysreversal_set_runtime_license(tsysreversal_t *handle,
                                     const char *license);

/**
 * The version of the library, as major.minor.patch.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const char *tsysreversal_version(void);

/**
 * The number of the binary interface of the library: a program works with it when this is the
 * TSYSREVERSAL_ABI_VERSION of the header that it was compiled with.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
uint32_t tsysreversal_abi_version(void);

/**
 * Sets the callback of the event connected; NULL clears it. Fires when a connection was made and is ready, or when
 * making it failed. It runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_connected(tsysreversal_t *handle,
                              tsysreversal_on_connected_fn callback,
                              void *user);

/**
 * Sets the callback of the event data_packet_in; NULL clears it. Fires for each frame that arrives. The frame is
 * not masked: do not log it. It runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_data_packet_in(tsysreversal_t *handle,
                                   tsysreversal_on_data_packet_in_fn callback,
                                   void *user);

/**
 * Sets the callback of the event data_packet_out; NULL clears it. Fires right before each frame is sent. The frame
 * is not masked: do not log it. It runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_data_packet_out(tsysreversal_t *handle,
                                    tsysreversal_on_data_packet_out_fn callback,
                                    void *user);

/**
 * Sets the callback of the event disconnected; NULL clears it. Fires once for each connection that was made, when
 * it is closed. It runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_disconnected(tsysreversal_t *handle,
                                 tsysreversal_on_disconnected_fn callback,
                                 void *user);

/**
 * Sets the callback of the event error; NULL clears it. Fires before a call fails because of an error while data
 * is handled. It runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_error(tsysreversal_t *handle,
                          tsysreversal_on_error_fn callback,
                          void *user);

/**
 * Sets the callback of the event ssl_server_authentication; NULL clears it. Fires when the server has presented
 * its certificate. Change accept in the event to decide; without a callback the recommendation decides. It runs on
 * the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_ssl_server_authentication(tsysreversal_t *handle,
                                              tsysreversal_on_ssl_server_authentication_fn callback,
                                              void *user);

/**
 * Sets the callback of the event ssl_status; NULL clears it. Fires as the secure connection makes progress. It
 * runs on the thread that made the call. It must not throw or jump out.
 *
 * Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
 * and what it points to live until the callback returns.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
 * that changes one of its handle. Errors: 9002 for an invalid handle.
 */
int tsysreversal_on_ssl_status(tsysreversal_t *handle,
                               tsysreversal_on_ssl_status_fn callback,
                               void *user);

/**
 * Makes an object, which is also a tsysreversal_t. `lpSink`, which may be NULL, gets its events with `lpContext`
 * as first argument. `lpOemKey` is accepted and not looked at. `opts` 1 asks, on Windows, for wide text in events;
 * elsewhere it means nothing. NULL only when memory or numbers run out.
 *
 * The environment variable DPAYMENTSSDK_REMAP may name a file with other numbers of properties, methods and events for
 * all objects that this function makes; see tsysreversal_create_flat. When the file cannot be used, no number means
 * anything: every function that takes one then answers 9002, and GetLastError tells why.
 *
 * Ownership: the caller ends the object with DPaymentsSDK_TSYSReversal_Destroy. `lpContext` is handed back as it
 * is, until then.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Create(PDPAYMENTSSDK_CALLBACK lpSink,
                                                         void *lpContext,
                                                         char *lpOemKey,
                                                         int opts);

/**
 * Makes an object as DPaymentsSDK_TSYSReversal_Create does, for a program that was compiled with this header: the
 * numbers of properties, methods and events are those of this header, whatever a remap file says. NULL only when
 * memory or numbers run out.
 *
 * Ownership: the caller ends the object with DPaymentsSDK_TSYSReversal_Destroy or tsysreversal_destroy. `lpContext` is
 * handed back as it is, until then.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
tsysreversal_t *tsysreversal_create_flat(PDPAYMENTSSDK_CALLBACK lpSink,
                                         void *lpContext,
                                         char *lpOemKey,
                                         int opts);

/**
 * Ends an object, as tsysreversal_destroy does: no event comes after it has returned, and a call that runs in the
 * object fails with 10004. NULL is fine.
 *
 * Ownership: nothing of the object may be used afterwards; what `lpContext` points to may be freed.
 *
 * Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
 * Inside events: yes; the running call then fails with 10004, unless a verified answer is there already. A sink
 * must not wait for a thread that destroys its object. Errors: 9002 for an object that is not one.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Destroy(void *lpObj);

/**
 * Answers 0 when the property exists and has this index, which is always 0 in this class.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 432 for a number or
 * index that does not exist; 9002 for an invalid object.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_CheckIndex(void *lpObj,
                                                           int propid,
                                                           int arridx);

/**
 * Reads the property with a number; 0 is the version. A number above 10000 asks for text as wchar_t. Answers a
 * number or boolean in the place of the pointer, or a pointer to text or bytes. `lpcbVal` gets the length of
 * bytes, 0 for everything else, and the code when the call fails; it may be NULL unless the property is one of
 * bytes. `lpllVal` is not used.
 *
 * Ownership: text and bytes belong to the object, and are valid until the same property is read again, a reset or
 * the destruction of the object.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL with 432 for a
 * number or index that does not exist; 434 for a text that cannot be in CodePage; 9002 for an invalid object, or
 * for bytes without a place for the length.
 *
 * # Safety
 * `lpcbVal` must be NULL or a place for an int.
 */
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Get(void *lpObj,
                                                      int propid,
                                                      int arridx,
                                                      int *lpcbVal,
                                                      int64_t *lpllVal);

/**
 * Writes the property with a number: `val` is text with `cbVal` 0, bytes with their length, or a number or boolean
 * in the place of the pointer. A number above 10000 says that text is wchar_t.
 *
 * Ownership: what `val` points to is copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: yes; it counts from
 * the next call on. Errors: 432 for a number or index that does not exist; 434 for text that is none in CodePage;
 * 501, 502, 503, 504 or 505 for a value that is refused; 511 for a property that is read-only; 271, 272 or 273 for
 * the subject of a certificate that cannot be selected; 211 while another thread reverses; 9002 for an invalid
 * object or NULL.
 *
 * # Safety
 * `val` must be what the property needs.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Set(void *lpObj,
                                                    int propid,
                                                    int arridx,
                                                    const void *val,
                                                    int cbVal);

/**
 * Calls the method with a number: 2 Config, 3 Interrupt, 4 ParseAggregate, 5 Reset, 6 Reverse. `param` holds
 * `cparam` inputs and then one place for what the method returns, which Config alone does. A number above 10000
 * says that text is wchar_t. `cbparam` and `lpllVal` are not used.
 *
 * Ownership: inputs are copied; the text of Config belongs to the object, and is valid until the same setting is
 * used again, a reset or the destruction of the object.
 *
 * Thread: that of the method. Inside events: as the method. Errors: 432 for a number that does not exist; 9002 for
 * a missing parameter or an invalid object; 211 while a call runs for a method that cannot run then; otherwise
 * those of the method.
 *
 * # Safety
 * `param` must have `cparam` + 1 places, or be NULL for a method without parameter.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Do(void *lpObj,
                                                   int methid,
                                                   int cparam,
                                                   void **param,
                                                   int *cbparam,
                                                   int64_t *lpllVal);

/**
 * The text of the last error, "" when the last call succeeded.
 *
 * Ownership: the text belongs to the object, and is valid until it is read again, a reset or the destruction of
 * the object.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
 * object, of which DPaymentsSDK_TSYSReversal_GetLastErrorCode says 9002.
 */
char *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetLastError(void *lpObj);

/**
 * The code of the last error, 0 when the last call succeeded.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * object.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetLastErrorCode(void *lpObj);

/**
 * Sets the last error as if a call had failed with it; code 0 clears it.
 *
 * Ownership: the text is copied.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * object.
 *
 * # Safety
 * `message` must be NULL or end with a NUL.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(void *lpObj,
                                                                    int code,
                                                                    char *message);

/**
 * The text of the last event error, "" for none.
 *
 * Ownership: the text belongs to the object, and is valid until it is read again, a reset or the destruction of
 * the object.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
 * object, of which DPaymentsSDK_TSYSReversal_GetEventErrorCode says 9002.
 */
char *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetEventError(void *lpObj);

/**
 * The code of the last event error, 0 for none. Reverse begins with none.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * object.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetEventErrorCode(void *lpObj);

/**
 * Sets the event error; inside an event the running call ends with this code and text when the handler returns,
 * whatever it returns. Code 0 clears it.
 *
 * Ownership: the text is copied.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
 * object.
 *
 * # Safety
 * `message` must be NULL or end with a NUL.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(void *lpObj,
                                                                     int code,
                                                                     char *message);

/**
 * Does nothing; the library needs no preparation.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_StaticInit(void *hInst);

/**
 * Does nothing; objects stay alive until they are destroyed one by one.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_StaticDestroy(void);

/**
 * Reads or writes a text parameter of an event that a handler may change. This class has none: it answers NULL.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
void *DPAYMENTSSDK_CALL DPaymentsSDK_EvtStr(void *lpEvtStr,
                                            int id,
                                            void *val,
                                            int opt);

/**
 * Calls a stream that was given as a value. This class takes none.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: 9002 always.
 */
int DPAYMENTSSDK_CALL DPaymentsSDK_Stream(void *lpStream, int op, void **param, void *retVal);

/**
 * How many properties there are.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
size_t tsysreversal_property_count(void);

/**
 * The property with this place, counted from 0; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_property_t *tsysreversal_property(size_t index);

/**
 * How many settings there are.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
size_t tsysreversal_setting_count(void);

/**
 * The setting with this place, counted from 0; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_setting_t *tsysreversal_setting(size_t index);

/**
 * How many errors there are.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
size_t tsysreversal_error_count(void);

/**
 * The error code with this place, counted from 0; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_error_info_t *tsysreversal_error(size_t index);

/**
 * How many events there are.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
size_t tsysreversal_event_count(void);

/**
 * The event with this place, counted from 0; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_event_t *tsysreversal_event(size_t index);

/**
 * How many enumerations there are.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
size_t tsysreversal_enumeration_count(void);

/**
 * The enumeration with this place, counted from 0; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_enumeration_t *tsysreversal_enumeration(size_t index);

/**
 * The value with this place, counted from 0, among those that the property with that place refuses; NULL past the
 * end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_refused_t *tsysreversal_property_refused(size_t index,
                                                            size_t place);

/**
 * The value with this place, counted from 0, among those that the setting with that place refuses; NULL past the
 * end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_refused_t *tsysreversal_setting_refused(size_t index,
                                                           size_t place);

/**
 * The parameter with this place, counted from 0, of the event with that place; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_event_parameter_t *tsysreversal_event_parameter(size_t index, size_t place);

/**
 * The value with this place, counted from 0, of the enumeration with that place; NULL past the end.
 *
 * Ownership: what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 */
const tsysreversal_enumeration_value_t *tsysreversal_enumeration_value(size_t index, size_t place);

/**
 * The property with this name, as C and Python or as C++ spell it; NULL when there is none.
 *
 * Ownership: the name is not kept; what it answers lives for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: none.
 *
 * # Safety
 * `name` must be NULL or end with a NUL.
 */
const tsysreversal_property_t *tsysreversal_property_by_name(const char *name);

/**
 * The number of the property with this name in DPaymentsSDK_TSYSReversal_Get and _Set of this object; -1 when there is
 * none. The name may be spelled as in C and Python or as in C++, in any case. A NULL object stands for the numbers of
 * this header; an object of DPaymentsSDK_TSYSReversal_Create has others when a remap file gives it others.
 *
 * Ownership: the name stays yours.
 *
 * Thread: any, at any time. Inside events: yes. Errors: -1.
 *
 * # Safety
 * `name` must be NULL or end with a NUL.
 */
int tsysreversal_property_id(tsysreversal_t *handle,
                             const char *name);

/**
 * The name, as in C and Python, of the property with this number in DPaymentsSDK_TSYSReversal_Get and _Set of this
 * object; NULL when there is none. A NULL object stands for the numbers of this header.
 *
 * Ownership: the name belongs to the library, and is valid for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: NULL.
 */
const char *tsysreversal_property_name(tsysreversal_t *handle,
                                       int id);

/**
 * The number of the method with this name in DPaymentsSDK_TSYSReversal_Do of this object; otherwise as
 * tsysreversal_property_id.
 *
 * Ownership: the name stays yours.
 *
 * Thread: any, at any time. Inside events: yes. Errors: -1.
 *
 * # Safety
 * `name` must be NULL or end with a NUL.
 */
int tsysreversal_method_id(tsysreversal_t *handle,
                           const char *name);

/**
 * The name of the method with this number in DPaymentsSDK_TSYSReversal_Do of this object; otherwise as
 * tsysreversal_property_name.
 *
 * Ownership: the name belongs to the library, and is valid for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: NULL.
 */
const char *tsysreversal_method_name(tsysreversal_t *handle,
                                     int id);

/**
 * The number with which the sink of this object is told of the event with this name; otherwise as
 * tsysreversal_property_id.
 *
 * Ownership: the name stays yours.
 *
 * Thread: any, at any time. Inside events: yes. Errors: -1.
 *
 * # Safety
 * `name` must be NULL or end with a NUL.
 */
int tsysreversal_event_id(tsysreversal_t *handle, const char *name);

/**
 * The name of the event with this number in the sink of this object; otherwise as tsysreversal_property_name.
 *
 * Ownership: the name belongs to the library, and is valid for ever.
 *
 * Thread: any, at any time. Inside events: yes. Errors: NULL.
 */
const char *tsysreversal_event_name(tsysreversal_t *handle,
                                    int id);

/**
 * Reads `agent_bank_number`: The agent bank of the merchant, for debit and EBT reversals.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_agent_bank_number(tsysreversal_t *handle);

/**
 * Sets `agent_bank_number`: 1 to 6 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_agent_bank_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `agent_chain_number`: The chain within the agent bank that the merchant belongs to, for
 * debit and EBT reversals.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_agent_chain_number(tsysreversal_t *handle);

/**
 * Sets `agent_chain_number`: 1 to 6 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_agent_chain_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `approval_code`: The approval code that the host gave to the authorization being reversed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_approval_code(tsysreversal_t *handle);

/**
 * Sets `approval_code`: 1 to 6 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_approval_code(tsysreversal_t *handle, const char *value);

/**
 * Reads `batch_number`: The number of the batch that the original debit or EBT purchase belongs
 * to.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_batch_number(tsysreversal_t *handle);

/**
 * Sets `batch_number`: a whole number from 1 to 999.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_batch_number(tsysreversal_t *handle, int value);

/**
 * Reads `card_type`: The brand of the card.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_type(tsysreversal_t *handle);

/**
 * Sets `card_type`: one of the values of `CardType`, `TSYSREVERSAL_CT_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_card_type(tsysreversal_t *handle, int value);

/**
 * Reads `card_cvv_data`: The card verification value: the three or four characters printed on the
 * card.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_card_cvv_data(tsysreversal_t *handle);

/**
 * Sets `card_cvv_data`: 3 or 4 letters or digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_card_cvv_data(tsysreversal_t *handle, const char *value);

/**
 * Reads `card_cvv_presence`: Whether a card verification value goes with the request, and if not,
 * why.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_cvv_presence(tsysreversal_t *handle);

/**
 * Sets `card_cvv_presence`: one of the values of `CardCVVPresence`, `TSYSREVERSAL_CVP_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_card_cvv_presence(tsysreversal_t *handle, int value);

/**
 * Reads `card_entry_data_source`: How the card data was read: which track, or keyed in on which
 * kind of terminal.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_entry_data_source(tsysreversal_t *handle);

/**
 * Sets `card_entry_data_source`: one of the values of `CardEntryDataSource`,
 * `TSYSREVERSAL_EDS_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_card_entry_data_source(tsysreversal_t *handle, int value);

/**
 * Reads `card_exp_month`: The month in which the card expires.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_exp_month(tsysreversal_t *handle);

/**
 * Sets `card_exp_month`: a month, 1 to 12.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 505 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_card_exp_month(tsysreversal_t *handle, int value);

/**
 * Reads `card_exp_year`: The year in which the card expires.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_exp_year(tsysreversal_t *handle);

/**
 * Sets `card_exp_year`: a year, 2000 to 2099, or 0 to 99 for the same years.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 505 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_card_exp_year(tsysreversal_t *handle, int value);

/**
 * Reads `card_is_encrypted`: Whether `card_number` and `card_magnetic_stripe` hold data that was
 * encrypted before it came here.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_card_is_encrypted(tsysreversal_t *handle);

/**
 * Sets `card_is_encrypted`: true or false.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle.
 */
int tsysreversal_set_card_is_encrypted(tsysreversal_t *handle, int value);

/**
 * Reads `card_magnetic_stripe`: The data of one track of the card's magnetic stripe.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_card_magnetic_stripe(tsysreversal_t *handle);

/**
 * Sets `card_magnetic_stripe`: the data of track 1 or track 2, or empty; anything printable when
 * `card_is_encrypted`.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 504 for a
 * value that is refused, and the old value stays.
 */
int tsysreversal_set_card_magnetic_stripe(tsysreversal_t *handle, const char *value);

/**
 * Reads `card_number`: The card number, as keyed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_card_number(tsysreversal_t *handle);

/**
 * Sets `card_number`: a card number whose check digit is right, or empty; spaces and dashes are
 * taken out; anything printable when `card_is_encrypted`.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 504 for a
 * value that is refused, and the old value stays.
 */
int tsysreversal_set_card_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `cardholder_id`: How the cardholder was identified for this reversal.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_cardholder_id(tsysreversal_t *handle);

/**
 * Sets `cardholder_id`: exactly one of the characters `@`, `A` to `Z`, `0` to `9`.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_cardholder_id(tsysreversal_t *handle, const char *value);

/**
 * Reads `cash_back_amount`: The cash that the cardholder got with the original debit or EBT
 * purchase.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_cash_back_amount(tsysreversal_t *handle);

/**
 * Sets `cash_back_amount`: 1 to 12 digits with an implied decimal point, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_cash_back_amount(tsysreversal_t *handle, const char *value);

/**
 * Reads `industry_type`: The industry of the merchant.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_industry_type(tsysreversal_t *handle);

/**
 * Sets `industry_type`: one of the values of `IndustryType`, `TSYSREVERSAL_SIT_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_industry_type(tsysreversal_t *handle, int value);

/**
 * Reads `merchant_bank_id`: The acquirer's bank identification number (BIN).
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_bank_id(tsysreversal_t *handle);

/**
 * Sets `merchant_bank_id`: exactly 6 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_bank_id(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_category_code`: The merchant category code (MCC).
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_category_code(tsysreversal_t *handle);

/**
 * Sets `merchant_category_code`: exactly 4 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_category_code(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_city`: The city of the merchant.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_city(tsysreversal_t *handle);

/**
 * Sets `merchant_city`: up to 13 ASCII letters, digits and spaces, the first one not a space.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_city(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_country_code`: The country of the merchant, as an ISO 3166-1 number.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_country_code(tsysreversal_t *handle);

/**
 * Sets `merchant_country_code`: exactly 3 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_country_code(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_currency_code`: The currency of the merchant, as an ISO 4217 number.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_currency_code(tsysreversal_t *handle);

/**
 * Sets `merchant_currency_code`: exactly 3 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_currency_code(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_language`: The language in which the host writes `response_text`.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_language(tsysreversal_t *handle);

/**
 * Sets `merchant_language`: exactly 2 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_language(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_name`: The name of the merchant, as it is printed on receipts.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_name(tsysreversal_t *handle);

/**
 * Sets `merchant_name`: up to 25 printable ASCII characters, the first one not a space.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_name(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_number`: The number of the merchant in the VisaNet system.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_number(tsysreversal_t *handle);

/**
 * Sets `merchant_number`: 1 to 12 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_phone`: The business telephone number of the merchant.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_phone(tsysreversal_t *handle);

/**
 * Sets `merchant_phone`: 1 to 20 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_phone(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_service_phone`: The telephone number that cardholders call for service.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_service_phone(tsysreversal_t *handle);

/**
 * Sets `merchant_service_phone`: `NNN-NNNNNNN`: three digits, a dash and seven digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_service_phone(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_state`: The state or province of the merchant.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_state(tsysreversal_t *handle);

/**
 * Sets `merchant_state`: exactly 2 ASCII letters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_state(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_store_number`: The number of the merchant's store.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_store_number(tsysreversal_t *handle);

/**
 * Sets `merchant_store_number`: 1 to 4 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_store_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_street_address`: The street address of the merchant.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_street_address(tsysreversal_t *handle);

/**
 * Sets `merchant_street_address`: 1 to 25 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_street_address(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_terminal_number`: The number of the terminal in the store.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_terminal_number(tsysreversal_t *handle);

/**
 * Sets `merchant_terminal_number`: 1 to 4 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_terminal_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_time_zone`: The difference of the merchant's standard time from Greenwich, as
 * the host counts it.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_time_zone(tsysreversal_t *handle);

/**
 * Sets `merchant_time_zone`: the three-digit differential from GMT of EIS 1080, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
 * value that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_time_zone(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_zip`: The postal code of the place of the sale.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_zip(tsysreversal_t *handle);

/**
 * Sets `merchant_zip`: up to nine letters and digits; spaces and dashes are taken out.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_zip(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_aba_number`: The merchant's routing number at the direct debit switch.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_aba_number(tsysreversal_t *handle);

/**
 * Sets `merchant_aba_number`: exactly 9 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_aba_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `merchant_settlement_agent`: The agent that settles for the merchant.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_merchant_settlement_agent(tsysreversal_t *handle);

/**
 * Sets `merchant_settlement_agent`: exactly 4 ASCII letters and digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_merchant_settlement_agent(tsysreversal_t *handle, const char *value);

/**
 * Reads `network_id`: The debit or EBT network that authorized the original purchase.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_network_id(tsysreversal_t *handle);

/**
 * Sets `network_id`: exactly 1 ASCII letters and digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_network_id(tsysreversal_t *handle, const char *value);

/**
 * Reads `reimbursement_attribute`: The reimbursement fee of the original debit or EBT purchase.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_reimbursement_attribute(tsysreversal_t *handle);

/**
 * Sets `reimbursement_attribute`: one of the values of `ReimbursementAttribute`,
 * `TSYSREVERSAL_RA_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_reimbursement_attribute(tsysreversal_t *handle, int value);

/**
 * Reads `response_approval_code`: The approval code of the reversal.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_approval_code(tsysreversal_t *handle);

/**
 * Reads `response_authorized_amount`: The amount that the host approved when it approved less than
 * was asked.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_authorized_amount(tsysreversal_t *handle);

/**
 * Reads `response_auth_source`: Where the approval came from.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_auth_source(tsysreversal_t *handle);

/**
 * Reads `response_avs_result`: The result of the address verification.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_avs_result(tsysreversal_t *handle);

/**
 * Reads `response_card_level`: The product of the card, as Visa codes it.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_card_level(tsysreversal_t *handle);

/**
 * Reads `response_code`: What the host decided.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_code(tsysreversal_t *handle);

/**
 * Reads `response_commercial_card_type`: Whether the card is a commercial card, and which.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_response_commercial_card_type(tsysreversal_t *handle);

/**
 * Reads `response_cvv_result`: The result of the check of the card verification value.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_cvv_result(tsysreversal_t *handle);

/**
 * Reads `response_retrieval_number`: The retrieval reference number of the reversal.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_retrieval_number(tsysreversal_t *handle);

/**
 * Reads `response_returned_aci`: The authorization characteristics indicator that the host
 * returned.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_returned_aci(tsysreversal_t *handle);

/**
 * Reads `response_text`: The text that the host wants to be displayed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_text(tsysreversal_t *handle);

/**
 * Reads `response_transaction_date`: The local date of the transaction, as the host reckons it.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_transaction_date(tsysreversal_t *handle);

/**
 * Reads `response_transaction_id`: The transaction identifier, or the reference number of
 * MasterCard.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_transaction_id(tsysreversal_t *handle);

/**
 * Reads `response_transaction_number`: The sequence number that the response carries.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_transaction_number(tsysreversal_t *handle);

/**
 * Reads `response_transaction_time`: The local time of the transaction, as the host reckons it.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_transaction_time(tsysreversal_t *handle);

/**
 * Reads `response_validation_code`: The validation code of the card issuer.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_response_validation_code(tsysreversal_t *handle);

/**
 * Reads `retrieval_number`: The retrieval reference number of the authorization being reversed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_retrieval_number(tsysreversal_t *handle);

/**
 * Sets `retrieval_number`: 1 to 12 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_retrieval_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `returned_aci`: The authorization characteristics indicator of the authorization being
 * reversed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_returned_aci(tsysreversal_t *handle);

/**
 * Sets `returned_aci`: exactly 1 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_returned_aci(tsysreversal_t *handle, const char *value);

/**
 * Reads `reversal_code`: Why the authorization is reversed, for MasterCard.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_reversal_code(tsysreversal_t *handle);

/**
 * Sets `reversal_code`: one of the values of `ReversalCode`, `TSYSREVERSAL_RC_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_reversal_code(tsysreversal_t *handle, int value);

/**
 * Reads `reversal_type`: Which kind of transaction is reversed, and how.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_reversal_type(tsysreversal_t *handle);

/**
 * Sets `reversal_type`: one of the values of `ReversalType`, `TSYSREVERSAL_RT_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_reversal_type(tsysreversal_t *handle, int value);

/**
 * Reads `settlement_amount`: The amount that is still to be settled after the reversal.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_settlement_amount(tsysreversal_t *handle);

/**
 * Sets `settlement_amount`: 1 to 12 digits with an implied decimal point, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_settlement_amount(tsysreversal_t *handle, const char *value);

/**
 * Reads `sharing_group`: The debit and EBT networks that the merchant takes part in.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_sharing_group(tsysreversal_t *handle);

/**
 * Sets `sharing_group`: 1 to 30 ASCII letters and digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_sharing_group(tsysreversal_t *handle, const char *value);

/**
 * Reads `ssl_accept_server_cert_effective_date`: The first moment at which the certificate is
 * valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_effective_date(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_expiration_date`: The last moment at which the certificate is
 * valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_expiration_date(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_extended_key_usage`: The purposes that the certificate is
 * restricted to.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_extended_key_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_fingerprint`: The MD5 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_fingerprint(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_fingerprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_fingerprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_issuer`: The name of the authority that issued the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_issuer(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_private_key`: The private key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_private_key(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_private_key_available`: Whether the private key of the certificate
 * is at hand.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_accept_server_cert_private_key_available(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_private_key_container`: The name of the key container that holds
 * the private key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_private_key_container(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_public_key`: The public key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_public_key(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_public_key_algorithm`: The algorithm of the public key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_public_key_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_public_key_length`: The length of the public key in bits.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_accept_server_cert_public_key_length(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_serial_number`: The serial number that the issuer gave to the
 * certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_serial_number(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_signature_algorithm`: The algorithm with which the issuer signed
 * the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_signature_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_store`: The certificate store: its name, its file or its content.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_accept_server_cert_store(tsysreversal_t *handle, size_t *len);

/**
 * Sets `ssl_accept_server_cert_store`: a certificate or a certificate store of at most 16 MiB.
 *
 * Ownership: the bytes are copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB.
 */
int tsysreversal_set_ssl_accept_server_cert_store(tsysreversal_t *handle,
                                                  const uint8_t *value,
                                                  size_t len);

/**
 * Reads `ssl_accept_server_cert_store_password`: The password that opens the certificate store.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_store_password(tsysreversal_t *handle);

/**
 * Sets `ssl_accept_server_cert_store_password`: any text without a NUL.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
 * MiB.
 */
int tsysreversal_set_ssl_accept_server_cert_store_password(tsysreversal_t *handle,
                                                           const char *value);

/**
 * Reads `ssl_accept_server_cert_store_type`: The kind of certificate store.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_accept_server_cert_store_type(tsysreversal_t *handle);

/**
 * Sets `ssl_accept_server_cert_store_type`: one of the values of `CertStoreType`,
 * `TSYSREVERSAL_CST_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_ssl_accept_server_cert_store_type(tsysreversal_t *handle, int value);

/**
 * Reads `ssl_accept_server_cert_subject_alt_names`: The other names that the certificate is valid
 * for.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_subject_alt_names(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_thumbprint_md5`: The MD5 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_thumbprint_md5(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_thumbprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_thumbprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_usage`: What the key of the certificate may be used for, in words.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_usage_flags`: What the key of the certificate may be used for, as
 * flags.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_accept_server_cert_usage_flags(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_version`: The version of the X.509 format that the certificate
 * has.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_version(tsysreversal_t *handle);

/**
 * Reads `ssl_accept_server_cert_subject`: The name of the holder of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_accept_server_cert_subject(tsysreversal_t *handle);

/**
 * Sets `ssl_accept_server_cert_subject`: the subject of a certificate in the store.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
 * MiB; 271 or 272 when no certificate of the store can be selected.
 */
int tsysreversal_set_ssl_accept_server_cert_subject(tsysreversal_t *handle, const char *value);

/**
 * Reads `ssl_accept_server_cert_encoded`: The certificate itself.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_accept_server_cert_encoded(tsysreversal_t *handle, size_t *len);

/**
 * Sets `ssl_accept_server_cert_encoded`: a certificate or a certificate store of at most 16 MiB.
 *
 * Ownership: the bytes are copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB; 502 for what is
 * no certificate.
 */
int tsysreversal_set_ssl_accept_server_cert_encoded(tsysreversal_t *handle,
                                                    const uint8_t *value,
                                                    size_t len);

/**
 * Reads `ssl_cert_effective_date`: The first moment at which the certificate is valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_effective_date(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_expiration_date`: The last moment at which the certificate is valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_expiration_date(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_extended_key_usage`: The purposes that the certificate is restricted to.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_extended_key_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_fingerprint`: The MD5 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_fingerprint(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_fingerprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_fingerprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_issuer`: The name of the authority that issued the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_issuer(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_private_key`: The private key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_private_key(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_private_key_available`: Whether the private key of the certificate is at hand.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_cert_private_key_available(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_private_key_container`: The name of the key container that holds the private
 * key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_private_key_container(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_public_key`: The public key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_public_key(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_public_key_algorithm`: The algorithm of the public key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_public_key_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_public_key_length`: The length of the public key in bits.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_cert_public_key_length(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_serial_number`: The serial number that the issuer gave to the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_serial_number(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_signature_algorithm`: The algorithm with which the issuer signed the
 * certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_signature_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_store`: The certificate store: its name, its file or its content.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_cert_store(tsysreversal_t *handle, size_t *len);

/**
 * Sets `ssl_cert_store`: a certificate or a certificate store of at most 16 MiB.
 *
 * Ownership: the bytes are copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB.
 */
int tsysreversal_set_ssl_cert_store(tsysreversal_t *handle, const uint8_t *value, size_t len);

/**
 * Reads `ssl_cert_store_password`: The password that opens the certificate store.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_store_password(tsysreversal_t *handle);

/**
 * Sets `ssl_cert_store_password`: any text without a NUL.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
 * MiB.
 */
int tsysreversal_set_ssl_cert_store_password(tsysreversal_t *handle, const char *value);

/**
 * Reads `ssl_cert_store_type`: The kind of certificate store.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_cert_store_type(tsysreversal_t *handle);

/**
 * Sets `ssl_cert_store_type`: one of the values of `CertStoreType`, `TSYSREVERSAL_CST_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_ssl_cert_store_type(tsysreversal_t *handle, int value);

/**
 * Reads `ssl_cert_subject_alt_names`: The other names that the certificate is valid for.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_subject_alt_names(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_thumbprint_md5`: The MD5 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_thumbprint_md5(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_thumbprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_thumbprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_usage`: What the key of the certificate may be used for, in words.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_usage_flags`: What the key of the certificate may be used for, as flags.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_cert_usage_flags(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_version`: The version of the X.509 format that the certificate has.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_version(tsysreversal_t *handle);

/**
 * Reads `ssl_cert_subject`: The name of the holder of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_cert_subject(tsysreversal_t *handle);

/**
 * Sets `ssl_cert_subject`: the subject of a certificate in the store.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
 * MiB; 271, 272 or 273 when no certificate of the store can be selected.
 */
int tsysreversal_set_ssl_cert_subject(tsysreversal_t *handle, const char *value);

/**
 * Reads `ssl_cert_encoded`: The certificate itself.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_cert_encoded(tsysreversal_t *handle, size_t *len);

/**
 * Sets `ssl_cert_encoded`: a certificate or a certificate store of at most 16 MiB.
 *
 * Ownership: the bytes are copied.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB; 502 for what is
 * no certificate.
 */
int tsysreversal_set_ssl_cert_encoded(tsysreversal_t *handle, const uint8_t *value, size_t len);

/**
 * Reads `ssl_provider`: The implementation of TLS to use.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_provider(tsysreversal_t *handle);

/**
 * Sets `ssl_provider`: one of the values of `SSLProvider`, `TSYSREVERSAL_SSLP_...`.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_ssl_provider(tsysreversal_t *handle, int value);

/**
 * Reads `ssl_server_cert_effective_date`: The first moment at which the certificate is valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_effective_date(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_expiration_date`: The last moment at which the certificate is valid.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_expiration_date(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_extended_key_usage`: The purposes that the certificate is restricted to.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_extended_key_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_fingerprint`: The MD5 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_fingerprint(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_fingerprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_fingerprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_issuer`: The name of the authority that issued the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_issuer(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_private_key`: The private key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_private_key(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_private_key_available`: Whether the private key of the certificate is at
 * hand.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_server_cert_private_key_available(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_private_key_container`: The name of the key container that holds the
 * private key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_private_key_container(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_public_key`: The public key of the certificate, as PEM.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_public_key(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_public_key_algorithm`: The algorithm of the public key.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_public_key_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_public_key_length`: The length of the public key in bits.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_server_cert_public_key_length(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_serial_number`: The serial number that the issuer gave to the
 * certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_serial_number(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_signature_algorithm`: The algorithm with which the issuer signed the
 * certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_signature_algorithm(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_store`: The certificate store: its name, its file or its content.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_server_cert_store(tsysreversal_t *handle, size_t *len);

/**
 * Reads `ssl_server_cert_store_password`: The password that opens the certificate store.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_store_password(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_store_type`: The kind of certificate store.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_server_cert_store_type(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_subject_alt_names`: The other names that the certificate is valid for.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_subject_alt_names(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_thumbprint_md5`: The MD5 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_thumbprint_md5(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_thumbprint_sha1(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_thumbprint_sha256(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_usage`: What the key of the certificate may be used for, in words.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_usage(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_usage_flags`: What the key of the certificate may be used for, as flags.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_ssl_server_cert_usage_flags(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_version`: The version of the X.509 format that the certificate has.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_version(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_subject`: The name of the holder of the certificate.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_ssl_server_cert_subject(tsysreversal_t *handle);

/**
 * Reads `ssl_server_cert_encoded`: The certificate itself.
 *
 * Ownership: the bytes belong to the handle, and are valid until the same property is read again,
 * a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
 * not count follows.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 9002 for an invalid handle, or without a place for the length.
 */
const uint8_t *tsysreversal_get_ssl_server_cert_encoded(tsysreversal_t *handle, size_t *len);

/**
 * Reads `timeout`: How long to wait for the host, in seconds.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_timeout(tsysreversal_t *handle);

/**
 * Sets `timeout`: any 32-bit number.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle.
 */
int tsysreversal_set_timeout(tsysreversal_t *handle, int value);

/**
 * Reads `total_authorized_amount`: The sum of everything that was authorized for the transaction.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_total_authorized_amount(tsysreversal_t *handle);

/**
 * Sets `total_authorized_amount`: 1 to 12 digits with an implied decimal point, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_total_authorized_amount(tsysreversal_t *handle, const char *value);

/**
 * Reads `trace_audit_number`: The system trace audit number of the original debit or EBT purchase.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_trace_audit_number(tsysreversal_t *handle);

/**
 * Sets `trace_audit_number`: 1 to 6 decimal digits, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_trace_audit_number(tsysreversal_t *handle, const char *value);

/**
 * Reads `transaction_date`: The local date of the authorization being reversed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_transaction_date(tsysreversal_t *handle);

/**
 * Sets `transaction_date`: a date `MMDDYY`, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
 * value that is refused, and the old value stays.
 */
int tsysreversal_set_transaction_date(tsysreversal_t *handle, const char *value);

/**
 * Reads `transaction_id`: The transaction identifier of the authorization being reversed, or the
 * reference number of MasterCard.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_transaction_id(tsysreversal_t *handle);

/**
 * Sets `transaction_id`: 1 to 15 printable ASCII characters, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
 * that is refused, and the old value stays.
 */
int tsysreversal_set_transaction_id(tsysreversal_t *handle, const char *value);

/**
 * Reads `transaction_number`: The sequence number of this request.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
 * an invalid handle, of which tsysreversal_last_error_code says 9002.
 */
int tsysreversal_get_transaction_number(tsysreversal_t *handle);

/**
 * Sets `transaction_number`: a whole number from 0 to 9999.
 *
 * Ownership: nothing is lent, and nothing is kept.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
 */
int tsysreversal_set_transaction_number(tsysreversal_t *handle, int value);

/**
 * Reads `transaction_time`: The local time of the authorization being reversed.
 *
 * Ownership: the characters belong to the handle, and are valid until the same property is read
 * again, a reset or the destruction of the handle.
 *
 * Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
 * with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
 * tsysreversal_last_error_code says 9002.
 */
const char *tsysreversal_get_transaction_time(tsysreversal_t *handle);

/**
 * Sets `transaction_time`: a time `HHMMSS`, or empty.
 *
 * Ownership: the text is copied; it ends with a NUL.
 *
 * Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
 * yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
 * 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
 * value that is refused, and the old value stays.
 */
int tsysreversal_set_transaction_time(tsysreversal_t *handle, const char *value);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* DPAYMENTSSDK_H */

/* The numbers of the properties, events and methods in the functions DPaymentsSDK_..., for objects of
   tsysreversal_create_flat. */
#ifndef PID_TSYSReversal_VERSION
#define PID_TSYSReversal_VERSION 0
#endif
#ifndef PID_TSYSReversal_AgentBankNumber
#define PID_TSYSReversal_AgentBankNumber 1
#endif
#ifndef PID_TSYSReversal_AgentChainNumber
#define PID_TSYSReversal_AgentChainNumber 2
#endif
#ifndef PID_TSYSReversal_ApprovalCode
#define PID_TSYSReversal_ApprovalCode 3
#endif
#ifndef PID_TSYSReversal_BatchNumber
#define PID_TSYSReversal_BatchNumber 4
#endif
#ifndef PID_TSYSReversal_CardType
#define PID_TSYSReversal_CardType 5
#endif
#ifndef PID_TSYSReversal_CardCVVData
#define PID_TSYSReversal_CardCVVData 6
#endif
#ifndef PID_TSYSReversal_CardCVVPresence
#define PID_TSYSReversal_CardCVVPresence 7
#endif
#ifndef PID_TSYSReversal_CardEntryDataSource
#define PID_TSYSReversal_CardEntryDataSource 8
#endif
#ifndef PID_TSYSReversal_CardExpMonth
#define PID_TSYSReversal_CardExpMonth 9
#endif
#ifndef PID_TSYSReversal_CardExpYear
#define PID_TSYSReversal_CardExpYear 10
#endif
#ifndef PID_TSYSReversal_CardIsEncrypted
#define PID_TSYSReversal_CardIsEncrypted 11
#endif
#ifndef PID_TSYSReversal_CardMagneticStripe
#define PID_TSYSReversal_CardMagneticStripe 12
#endif
#ifndef PID_TSYSReversal_CardNumber
#define PID_TSYSReversal_CardNumber 13
#endif
#ifndef PID_TSYSReversal_CardholderId
#define PID_TSYSReversal_CardholderId 14
#endif
#ifndef PID_TSYSReversal_CashBackAmount
#define PID_TSYSReversal_CashBackAmount 15
#endif
#ifndef PID_TSYSReversal_IndustryType
#define PID_TSYSReversal_IndustryType 16
#endif
#ifndef PID_TSYSReversal_MerchantBankId
#define PID_TSYSReversal_MerchantBankId 17
#endif
#ifndef PID_TSYSReversal_MerchantCategoryCode
#define PID_TSYSReversal_MerchantCategoryCode 18
#endif
#ifndef PID_TSYSReversal_MerchantCity
#define PID_TSYSReversal_MerchantCity 19
#endif
#ifndef PID_TSYSReversal_MerchantCountryCode
#define PID_TSYSReversal_MerchantCountryCode 20
#endif
#ifndef PID_TSYSReversal_MerchantCurrencyCode
#define PID_TSYSReversal_MerchantCurrencyCode 21
#endif
#ifndef PID_TSYSReversal_MerchantLanguage
#define PID_TSYSReversal_MerchantLanguage 22
#endif
#ifndef PID_TSYSReversal_MerchantName
#define PID_TSYSReversal_MerchantName 23
#endif
#ifndef PID_TSYSReversal_MerchantNumber
#define PID_TSYSReversal_MerchantNumber 24
#endif
#ifndef PID_TSYSReversal_MerchantPhone
#define PID_TSYSReversal_MerchantPhone 25
#endif
#ifndef PID_TSYSReversal_MerchantServicePhone
#define PID_TSYSReversal_MerchantServicePhone 26
#endif
#ifndef PID_TSYSReversal_MerchantState
#define PID_TSYSReversal_MerchantState 27
#endif
#ifndef PID_TSYSReversal_MerchantStoreNumber
#define PID_TSYSReversal_MerchantStoreNumber 28
#endif
#ifndef PID_TSYSReversal_MerchantStreetAddress
#define PID_TSYSReversal_MerchantStreetAddress 29
#endif
#ifndef PID_TSYSReversal_MerchantTerminalNumber
#define PID_TSYSReversal_MerchantTerminalNumber 30
#endif
#ifndef PID_TSYSReversal_MerchantTimeZone
#define PID_TSYSReversal_MerchantTimeZone 31
#endif
#ifndef PID_TSYSReversal_MerchantZip
#define PID_TSYSReversal_MerchantZip 32
#endif
#ifndef PID_TSYSReversal_MerchantABANumber
#define PID_TSYSReversal_MerchantABANumber 33
#endif
#ifndef PID_TSYSReversal_MerchantSettlementAgent
#define PID_TSYSReversal_MerchantSettlementAgent 34
#endif
#ifndef PID_TSYSReversal_NetworkId
#define PID_TSYSReversal_NetworkId 35
#endif
#ifndef PID_TSYSReversal_ReimbursementAttribute
#define PID_TSYSReversal_ReimbursementAttribute 36
#endif
#ifndef PID_TSYSReversal_ResponseApprovalCode
#define PID_TSYSReversal_ResponseApprovalCode 37
#endif
#ifndef PID_TSYSReversal_ResponseAuthorizedAmount
#define PID_TSYSReversal_ResponseAuthorizedAmount 38
#endif
#ifndef PID_TSYSReversal_ResponseAuthSource
#define PID_TSYSReversal_ResponseAuthSource 39
#endif
#ifndef PID_TSYSReversal_ResponseAVSResult
#define PID_TSYSReversal_ResponseAVSResult 40
#endif
#ifndef PID_TSYSReversal_ResponseCardLevel
#define PID_TSYSReversal_ResponseCardLevel 41
#endif
#ifndef PID_TSYSReversal_ResponseCode
#define PID_TSYSReversal_ResponseCode 42
#endif
#ifndef PID_TSYSReversal_ResponseCommercialCardType
#define PID_TSYSReversal_ResponseCommercialCardType 43
#endif
#ifndef PID_TSYSReversal_ResponseCVVResult
#define PID_TSYSReversal_ResponseCVVResult 44
#endif
#ifndef PID_TSYSReversal_ResponseRetrievalNumber
#define PID_TSYSReversal_ResponseRetrievalNumber 45
#endif
#ifndef PID_TSYSReversal_ResponseReturnedACI
#define PID_TSYSReversal_ResponseReturnedACI 46
#endif
#ifndef PID_TSYSReversal_ResponseText
#define PID_TSYSReversal_ResponseText 47
#endif
#ifndef PID_TSYSReversal_ResponseTransactionDate
#define PID_TSYSReversal_ResponseTransactionDate 48
#endif
#ifndef PID_TSYSReversal_ResponseTransactionId
#define PID_TSYSReversal_ResponseTransactionId 49
#endif
#ifndef PID_TSYSReversal_ResponseTransactionNumber
#define PID_TSYSReversal_ResponseTransactionNumber 50
#endif
#ifndef PID_TSYSReversal_ResponseTransactionTime
#define PID_TSYSReversal_ResponseTransactionTime 51
#endif
#ifndef PID_TSYSReversal_ResponseValidationCode
#define PID_TSYSReversal_ResponseValidationCode 52
#endif
#ifndef PID_TSYSReversal_RetrievalNumber
#define PID_TSYSReversal_RetrievalNumber 53
#endif
#ifndef PID_TSYSReversal_ReturnedACI
#define PID_TSYSReversal_ReturnedACI 54
#endif
#ifndef PID_TSYSReversal_ReversalCode
#define PID_TSYSReversal_ReversalCode 55
#endif
#ifndef PID_TSYSReversal_ReversalType
#define PID_TSYSReversal_ReversalType 56
#endif
#ifndef PID_TSYSReversal_SettlementAmount
#define PID_TSYSReversal_SettlementAmount 57
#endif
#ifndef PID_TSYSReversal_SharingGroup
#define PID_TSYSReversal_SharingGroup 58
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertEffectiveDate
#define PID_TSYSReversal_SSLAcceptServerCertEffectiveDate 59
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertExpirationDate
#define PID_TSYSReversal_SSLAcceptServerCertExpirationDate 60
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertExtendedKeyUsage
#define PID_TSYSReversal_SSLAcceptServerCertExtendedKeyUsage 61
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertFingerprint
#define PID_TSYSReversal_SSLAcceptServerCertFingerprint 62
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA1
#define PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA1 63
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA256
#define PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA256 64
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertIssuer
#define PID_TSYSReversal_SSLAcceptServerCertIssuer 65
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPrivateKey
#define PID_TSYSReversal_SSLAcceptServerCertPrivateKey 66
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPrivateKeyAvailable
#define PID_TSYSReversal_SSLAcceptServerCertPrivateKeyAvailable 67
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPrivateKeyContainer
#define PID_TSYSReversal_SSLAcceptServerCertPrivateKeyContainer 68
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPublicKey
#define PID_TSYSReversal_SSLAcceptServerCertPublicKey 69
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPublicKeyAlgorithm
#define PID_TSYSReversal_SSLAcceptServerCertPublicKeyAlgorithm 70
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertPublicKeyLength
#define PID_TSYSReversal_SSLAcceptServerCertPublicKeyLength 71
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertSerialNumber
#define PID_TSYSReversal_SSLAcceptServerCertSerialNumber 72
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertSignatureAlgorithm
#define PID_TSYSReversal_SSLAcceptServerCertSignatureAlgorithm 73
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertStore
#define PID_TSYSReversal_SSLAcceptServerCertStore 74
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertStorePassword
#define PID_TSYSReversal_SSLAcceptServerCertStorePassword 75
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertStoreType
#define PID_TSYSReversal_SSLAcceptServerCertStoreType 76
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertSubjectAltNames
#define PID_TSYSReversal_SSLAcceptServerCertSubjectAltNames 77
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertThumbprintMD5
#define PID_TSYSReversal_SSLAcceptServerCertThumbprintMD5 78
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA1
#define PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA1 79
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA256
#define PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA256 80
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertUsage
#define PID_TSYSReversal_SSLAcceptServerCertUsage 81
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertUsageFlags
#define PID_TSYSReversal_SSLAcceptServerCertUsageFlags 82
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertVersion
#define PID_TSYSReversal_SSLAcceptServerCertVersion 83
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertSubject
#define PID_TSYSReversal_SSLAcceptServerCertSubject 84
#endif
#ifndef PID_TSYSReversal_SSLAcceptServerCertEncoded
#define PID_TSYSReversal_SSLAcceptServerCertEncoded 85
#endif
#ifndef PID_TSYSReversal_SSLCertEffectiveDate
#define PID_TSYSReversal_SSLCertEffectiveDate 86
#endif
#ifndef PID_TSYSReversal_SSLCertExpirationDate
#define PID_TSYSReversal_SSLCertExpirationDate 87
#endif
#ifndef PID_TSYSReversal_SSLCertExtendedKeyUsage
#define PID_TSYSReversal_SSLCertExtendedKeyUsage 88
#endif
#ifndef PID_TSYSReversal_SSLCertFingerprint
#define PID_TSYSReversal_SSLCertFingerprint 89
#endif
#ifndef PID_TSYSReversal_SSLCertFingerprintSHA1
#define PID_TSYSReversal_SSLCertFingerprintSHA1 90
#endif
#ifndef PID_TSYSReversal_SSLCertFingerprintSHA256
#define PID_TSYSReversal_SSLCertFingerprintSHA256 91
#endif
#ifndef PID_TSYSReversal_SSLCertIssuer
#define PID_TSYSReversal_SSLCertIssuer 92
#endif
#ifndef PID_TSYSReversal_SSLCertPrivateKey
#define PID_TSYSReversal_SSLCertPrivateKey 93
#endif
#ifndef PID_TSYSReversal_SSLCertPrivateKeyAvailable
#define PID_TSYSReversal_SSLCertPrivateKeyAvailable 94
#endif
#ifndef PID_TSYSReversal_SSLCertPrivateKeyContainer
#define PID_TSYSReversal_SSLCertPrivateKeyContainer 95
#endif
#ifndef PID_TSYSReversal_SSLCertPublicKey
#define PID_TSYSReversal_SSLCertPublicKey 96
#endif
#ifndef PID_TSYSReversal_SSLCertPublicKeyAlgorithm
#define PID_TSYSReversal_SSLCertPublicKeyAlgorithm 97
#endif
#ifndef PID_TSYSReversal_SSLCertPublicKeyLength
#define PID_TSYSReversal_SSLCertPublicKeyLength 98
#endif
#ifndef PID_TSYSReversal_SSLCertSerialNumber
#define PID_TSYSReversal_SSLCertSerialNumber 99
#endif
#ifndef PID_TSYSReversal_SSLCertSignatureAlgorithm
#define PID_TSYSReversal_SSLCertSignatureAlgorithm 100
#endif
#ifndef PID_TSYSReversal_SSLCertStore
#define PID_TSYSReversal_SSLCertStore 101
#endif
#ifndef PID_TSYSReversal_SSLCertStorePassword
#define PID_TSYSReversal_SSLCertStorePassword 102
#endif
#ifndef PID_TSYSReversal_SSLCertStoreType
#define PID_TSYSReversal_SSLCertStoreType 103
#endif
#ifndef PID_TSYSReversal_SSLCertSubjectAltNames
#define PID_TSYSReversal_SSLCertSubjectAltNames 104
#endif
#ifndef PID_TSYSReversal_SSLCertThumbprintMD5
#define PID_TSYSReversal_SSLCertThumbprintMD5 105
#endif
#ifndef PID_TSYSReversal_SSLCertThumbprintSHA1
#define PID_TSYSReversal_SSLCertThumbprintSHA1 106
#endif
#ifndef PID_TSYSReversal_SSLCertThumbprintSHA256
#define PID_TSYSReversal_SSLCertThumbprintSHA256 107
#endif
#ifndef PID_TSYSReversal_SSLCertUsage
#define PID_TSYSReversal_SSLCertUsage 108
#endif
#ifndef PID_TSYSReversal_SSLCertUsageFlags
#define PID_TSYSReversal_SSLCertUsageFlags 109
#endif
#ifndef PID_TSYSReversal_SSLCertVersion
#define PID_TSYSReversal_SSLCertVersion 110
#endif
#ifndef PID_TSYSReversal_SSLCertSubject
#define PID_TSYSReversal_SSLCertSubject 111
#endif
#ifndef PID_TSYSReversal_SSLCertEncoded
#define PID_TSYSReversal_SSLCertEncoded 112
#endif
#ifndef PID_TSYSReversal_SSLProvider
#define PID_TSYSReversal_SSLProvider 113
#endif
#ifndef PID_TSYSReversal_SSLServerCertEffectiveDate
#define PID_TSYSReversal_SSLServerCertEffectiveDate 114
#endif
#ifndef PID_TSYSReversal_SSLServerCertExpirationDate
#define PID_TSYSReversal_SSLServerCertExpirationDate 115
#endif
#ifndef PID_TSYSReversal_SSLServerCertExtendedKeyUsage
#define PID_TSYSReversal_SSLServerCertExtendedKeyUsage 116
#endif
#ifndef PID_TSYSReversal_SSLServerCertFingerprint
#define PID_TSYSReversal_SSLServerCertFingerprint 117
#endif
#ifndef PID_TSYSReversal_SSLServerCertFingerprintSHA1
#define PID_TSYSReversal_SSLServerCertFingerprintSHA1 118
#endif
#ifndef PID_TSYSReversal_SSLServerCertFingerprintSHA256
#define PID_TSYSReversal_SSLServerCertFingerprintSHA256 119
#endif
#ifndef PID_TSYSReversal_SSLServerCertIssuer
#define PID_TSYSReversal_SSLServerCertIssuer 120
#endif
#ifndef PID_TSYSReversal_SSLServerCertPrivateKey
#define PID_TSYSReversal_SSLServerCertPrivateKey 121
#endif
#ifndef PID_TSYSReversal_SSLServerCertPrivateKeyAvailable
#define PID_TSYSReversal_SSLServerCertPrivateKeyAvailable 122
#endif
#ifndef PID_TSYSReversal_SSLServerCertPrivateKeyContainer
#define PID_TSYSReversal_SSLServerCertPrivateKeyContainer 123
#endif
#ifndef PID_TSYSReversal_SSLServerCertPublicKey
#define PID_TSYSReversal_SSLServerCertPublicKey 124
#endif
#ifndef PID_TSYSReversal_SSLServerCertPublicKeyAlgorithm
#define PID_TSYSReversal_SSLServerCertPublicKeyAlgorithm 125
#endif
#ifndef PID_TSYSReversal_SSLServerCertPublicKeyLength
#define PID_TSYSReversal_SSLServerCertPublicKeyLength 126
#endif
#ifndef PID_TSYSReversal_SSLServerCertSerialNumber
#define PID_TSYSReversal_SSLServerCertSerialNumber 127
#endif
#ifndef PID_TSYSReversal_SSLServerCertSignatureAlgorithm
#define PID_TSYSReversal_SSLServerCertSignatureAlgorithm 128
#endif
#ifndef PID_TSYSReversal_SSLServerCertStore
#define PID_TSYSReversal_SSLServerCertStore 129
#endif
#ifndef PID_TSYSReversal_SSLServerCertStorePassword
#define PID_TSYSReversal_SSLServerCertStorePassword 130
#endif
#ifndef PID_TSYSReversal_SSLServerCertStoreType
#define PID_TSYSReversal_SSLServerCertStoreType 131
#endif
#ifndef PID_TSYSReversal_SSLServerCertSubjectAltNames
#define PID_TSYSReversal_SSLServerCertSubjectAltNames 132
#endif
#ifndef PID_TSYSReversal_SSLServerCertThumbprintMD5
#define PID_TSYSReversal_SSLServerCertThumbprintMD5 133
#endif
#ifndef PID_TSYSReversal_SSLServerCertThumbprintSHA1
#define PID_TSYSReversal_SSLServerCertThumbprintSHA1 134
#endif
#ifndef PID_TSYSReversal_SSLServerCertThumbprintSHA256
#define PID_TSYSReversal_SSLServerCertThumbprintSHA256 135
#endif
#ifndef PID_TSYSReversal_SSLServerCertUsage
#define PID_TSYSReversal_SSLServerCertUsage 136
#endif
#ifndef PID_TSYSReversal_SSLServerCertUsageFlags
#define PID_TSYSReversal_SSLServerCertUsageFlags 137
#endif
#ifndef PID_TSYSReversal_SSLServerCertVersion
#define PID_TSYSReversal_SSLServerCertVersion 138
#endif
#ifndef PID_TSYSReversal_SSLServerCertSubject
#define PID_TSYSReversal_SSLServerCertSubject 139
#endif
#ifndef PID_TSYSReversal_SSLServerCertEncoded
#define PID_TSYSReversal_SSLServerCertEncoded 140
#endif
#ifndef PID_TSYSReversal_Timeout
#define PID_TSYSReversal_Timeout 141
#endif
#ifndef PID_TSYSReversal_TotalAuthorizedAmount
#define PID_TSYSReversal_TotalAuthorizedAmount 142
#endif
#ifndef PID_TSYSReversal_TraceAuditNumber
#define PID_TSYSReversal_TraceAuditNumber 143
#endif
#ifndef PID_TSYSReversal_TransactionDate
#define PID_TSYSReversal_TransactionDate 144
#endif
#ifndef PID_TSYSReversal_TransactionId
#define PID_TSYSReversal_TransactionId 145
#endif
#ifndef PID_TSYSReversal_TransactionNumber
#define PID_TSYSReversal_TransactionNumber 146
#endif
#ifndef PID_TSYSReversal_TransactionTime
#define PID_TSYSReversal_TransactionTime 147
#endif
#ifndef PID_TSYSReversal_RuntimeLicense
#define PID_TSYSReversal_RuntimeLicense 8001
#endif
#ifndef EID_TSYSReversal_Connected
#define EID_TSYSReversal_Connected 1
#endif
#ifndef EID_TSYSReversal_DataPacketIn
#define EID_TSYSReversal_DataPacketIn 2
#endif
#ifndef EID_TSYSReversal_DataPacketOut
#define EID_TSYSReversal_DataPacketOut 3
#endif
#ifndef EID_TSYSReversal_Disconnected
#define EID_TSYSReversal_Disconnected 4
#endif
#ifndef EID_TSYSReversal_Error
#define EID_TSYSReversal_Error 5
#endif
#ifndef EID_TSYSReversal_SSLServerAuthentication
#define EID_TSYSReversal_SSLServerAuthentication 6
#endif
#ifndef EID_TSYSReversal_SSLStatus
#define EID_TSYSReversal_SSLStatus 7
#endif
#ifndef MID_TSYSReversal_Config
#define MID_TSYSReversal_Config 2
#endif
#ifndef MID_TSYSReversal_Interrupt
#define MID_TSYSReversal_Interrupt 3
#endif
#ifndef MID_TSYSReversal_ParseAggregate
#define MID_TSYSReversal_ParseAggregate 4
#endif
#ifndef MID_TSYSReversal_Reset
#define MID_TSYSReversal_Reset 5
#endif
#ifndef MID_TSYSReversal_Reverse
#define MID_TSYSReversal_Reverse 6
#endif

/* A C++ program gets the class TSYSReversal with this header, unless it asks for the C functions alone. */
#if defined(__cplusplus) && !defined(DPAYMENTSSDK_ONLY_TYPES)
#include "tsysreversal.h"
#endif
