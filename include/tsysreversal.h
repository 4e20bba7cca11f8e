// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 698140a5987ce303

#ifndef TSYSREVERSAL_H
#define TSYSREVERSAL_H

#include "dpaymentssdk.h"

#include <cstddef>
#include <cstdint>

#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define TSYSREVERSAL_EXCEPTIONS 1
#include <exception>
#else
#define TSYSREVERSAL_EXCEPTIONS 0
#endif

// The key that the constructor passes on. Any key is accepted, and none is needed.
#ifndef DPAYMENTSSDK_OEMKEY
#define DPAYMENTSSDK_OEMKEY ""
#endif

// CardType
#ifndef CT_UNKNOWN
#define CT_UNKNOWN 0
#endif
#ifndef CT_VISA
#define CT_VISA 1
#endif
#ifndef CT_MASTER_CARD
#define CT_MASTER_CARD 2
#endif
#ifndef CT_AMEX
#define CT_AMEX 3
#endif
#ifndef CT_DISCOVER
#define CT_DISCOVER 4
#endif
#ifndef CT_DINERS
#define CT_DINERS 5
#endif
#ifndef CT_JCB
#define CT_JCB 6
#endif
#ifndef CT_VISA_ELECTRON
#define CT_VISA_ELECTRON 7
#endif
#ifndef CT_MAESTRO
#define CT_MAESTRO 8
#endif
#ifndef CT_LASER
#define CT_LASER 10
#endif

// CardCVVPresence
#ifndef CVP_NOT_PROVIDED
#define CVP_NOT_PROVIDED 0
#endif
#ifndef CVP_PROVIDED
#define CVP_PROVIDED 1
#endif
#ifndef CVP_ILLEGIBLE
#define CVP_ILLEGIBLE 2
#endif
#ifndef CVP_NOT_ON_CARD
#define CVP_NOT_ON_CARD 3
#endif

// CardEntryDataSource
#ifndef EDS_TRACK1
#define EDS_TRACK1 0
#endif
#ifndef EDS_TRACK2
#define EDS_TRACK2 1
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK1CAPABLE
#define EDS_MANUAL_ENTRY_TRACK1CAPABLE 2
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK1_CAPABLE
#define EDS_MANUAL_ENTRY_TRACK1_CAPABLE 2
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK2CAPABLE
#define EDS_MANUAL_ENTRY_TRACK2CAPABLE 3
#endif
#ifndef EDS_MANUAL_ENTRY_TRACK2_CAPABLE
#define EDS_MANUAL_ENTRY_TRACK2_CAPABLE 3
#endif
#ifndef EDS_MANUAL_ENTRY_NO_CARD_READER
#define EDS_MANUAL_ENTRY_NO_CARD_READER 4
#endif
#ifndef EDS_TRACK1CONTACTLESS
#define EDS_TRACK1CONTACTLESS 5
#endif
#ifndef EDS_TRACK1_CONTACTLESS
#define EDS_TRACK1_CONTACTLESS 5
#endif
#ifndef EDS_TRACK2CONTACTLESS
#define EDS_TRACK2CONTACTLESS 6
#endif
#ifndef EDS_TRACK2_CONTACTLESS
#define EDS_TRACK2_CONTACTLESS 6
#endif
#ifndef EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE
#define EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE 7
#endif
#ifndef EDS_IVR
#define EDS_IVR 8
#endif
#ifndef EDS_KIOSK
#define EDS_KIOSK 9
#endif

// IndustryType
#ifndef SIT_UNKNOWN
#define SIT_UNKNOWN 0
#endif
#ifndef SIT_RETAIL
#define SIT_RETAIL 1
#endif
#ifndef SIT_RESTAURANT
#define SIT_RESTAURANT 2
#endif
#ifndef SIT_GROCERY_STORE
#define SIT_GROCERY_STORE 3
#endif
#ifndef SIT_DIRECT_MARKETING
#define SIT_DIRECT_MARKETING 4
#endif
#ifndef SIT_HOTEL
#define SIT_HOTEL 5
#endif
#ifndef SIT_AUTO_RENTAL
#define SIT_AUTO_RENTAL 6
#endif
#ifndef SIT_PASSENGER_TRANSPORT
#define SIT_PASSENGER_TRANSPORT 7
#endif

// ReimbursementAttribute
#ifndef RA_STANDARD_RETAIL
#define RA_STANDARD_RETAIL 0
#endif
#ifndef RA_QUALIFIED_GROCERY
#define RA_QUALIFIED_GROCERY 1
#endif
#ifndef RA_PRE_EXISTING_RETAIL
#define RA_PRE_EXISTING_RETAIL 2
#endif
#ifndef RA_PRE_EXISTING_GROCERY
#define RA_PRE_EXISTING_GROCERY 3
#endif
#ifndef RA_NON_DEBIT
#define RA_NON_DEBIT 4
#endif
#ifndef RA_TAX_EXEMPT
#define RA_TAX_EXEMPT 5
#endif

// CommercialCardType
#ifndef TCC_NOT_COMMERCIAL
#define TCC_NOT_COMMERCIAL 0
#endif
#ifndef TCC_BUSINESS_CARD
#define TCC_BUSINESS_CARD 1
#endif
#ifndef TCC_VISA_COMMERCE
#define TCC_VISA_COMMERCE 2
#endif
#ifndef TCC_CORPORATE_CARD
#define TCC_CORPORATE_CARD 3
#endif
#ifndef TCC_PURCHASE_CARD
#define TCC_PURCHASE_CARD 4
#endif

// ReversalCode
#ifndef RC_NOT_SPECIFIED
#define RC_NOT_SPECIFIED 0
#endif
#ifndef RC_CUSTOMER_DIRECTED
#define RC_CUSTOMER_DIRECTED 1
#endif
#ifndef RC_PARTIAL_REVERSAL
#define RC_PARTIAL_REVERSAL 2
#endif
#ifndef RC_CNPSUSPECT_FRAUD
#define RC_CNPSUSPECT_FRAUD 3
#endif

// ReversalType
#ifndef RT_PRE_SETTLEMENT
#define RT_PRE_SETTLEMENT 0
#endif
#ifndef RT_DEBIT_PURCHASE
#define RT_DEBIT_PURCHASE 1
#endif
#ifndef RT_DEBIT_CREDIT
#define RT_DEBIT_CREDIT 2
#endif
#ifndef RT_DEBIT_TIMEOUT
#define RT_DEBIT_TIMEOUT 3
#endif
#ifndef RT_TIMEOUT
#define RT_TIMEOUT 4
#endif
#ifndef RT_CREDIT_AUTHORIZATION
#define RT_CREDIT_AUTHORIZATION 5
#endif

// SSLProvider
#ifndef SSLP_AUTOMATIC
#define SSLP_AUTOMATIC 0
#endif
#ifndef SSLP_PLATFORM
#define SSLP_PLATFORM 1
#endif
#ifndef SSLP_INTERNAL
#define SSLP_INTERNAL 2
#endif

// CertStoreType
#ifndef CST_USER
#define CST_USER 0
#endif
#ifndef CST_MACHINE
#define CST_MACHINE 1
#endif
#ifndef CST_PFXFILE
#define CST_PFXFILE 2
#endif
#ifndef CST_PFXBLOB
#define CST_PFXBLOB 3
#endif
#ifndef CST_JKSFILE
#define CST_JKSFILE 4
#endif
#ifndef CST_JKSBLOB
#define CST_JKSBLOB 5
#endif
#ifndef CST_PEMKEY_FILE
#define CST_PEMKEY_FILE 6
#endif
#ifndef CST_PEMKEY_BLOB
#define CST_PEMKEY_BLOB 7
#endif
#ifndef CST_PUBLIC_KEY_FILE
#define CST_PUBLIC_KEY_FILE 8
#endif
#ifndef CST_PUBLIC_KEY_BLOB
#define CST_PUBLIC_KEY_BLOB 9
#endif
#ifndef CST_SSHPUBLIC_KEY_BLOB
#define CST_SSHPUBLIC_KEY_BLOB 10
#endif
#ifndef CST_P7BFILE
#define CST_P7BFILE 11
#endif
#ifndef CST_P7BBLOB
#define CST_P7BBLOB 12
#endif
#ifndef CST_SSHPUBLIC_KEY_FILE
#define CST_SSHPUBLIC_KEY_FILE 13
#endif
#ifndef CST_PPKFILE
#define CST_PPKFILE 14
#endif
#ifndef CST_PPKBLOB
#define CST_PPKBLOB 15
#endif
#ifndef CST_XMLFILE
#define CST_XMLFILE 16
#endif
#ifndef CST_XMLBLOB
#define CST_XMLBLOB 17
#endif
#ifndef CST_JWKFILE
#define CST_JWKFILE 18
#endif
#ifndef CST_JWKBLOB
#define CST_JWKBLOB 19
#endif
#ifndef CST_SECURITY_KEY
#define CST_SECURITY_KEY 20
#endif
#ifndef CST_BCFKSFILE
#define CST_BCFKSFILE 21
#endif
#ifndef CST_BCFKSBLOB
#define CST_BCFKSBLOB 22
#endif
#ifndef CST_PKCS11
#define CST_PKCS11 23
#endif
#ifndef CST_AUTO
#define CST_AUTO 99
#endif

// The numbers of the properties, events and methods for the flat C functions.
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

/// What FireConnected is told. The texts and bytes are valid until it returns.
struct TSYSReversalConnectedEventParams {
  int StatusCode;
  const char *Description;
  int reserved;
};

/// What FireDataPacketIn is told. The texts and bytes are valid until it returns.
struct TSYSReversalDataPacketInEventParams {
  const char *DataPacket;
  int lenDataPacket;
  int reserved;
};

/// What FireDataPacketOut is told. The texts and bytes are valid until it returns.
struct TSYSReversalDataPacketOutEventParams {
  const char *DataPacket;
  int lenDataPacket;
  int reserved;
};

/// What FireDisconnected is told. The texts and bytes are valid until it returns.
struct TSYSReversalDisconnectedEventParams {
  int StatusCode;
  const char *Description;
  int reserved;
};

/// What FireError is told. The texts and bytes are valid until it returns.
struct TSYSReversalErrorEventParams {
  int ErrorCode;
  const char *Description;
  int reserved;
};

/// What FireSSLServerAuthentication is told. The texts and bytes are valid until it returns.
struct TSYSReversalSSLServerAuthenticationEventParams {
  const char *CertEncoded;
  int lenCertEncoded;
  const char *CertSubject;
  const char *CertIssuer;
  const char *Status;
  int Accept;
  int reserved;
};

/// What FireSSLStatus is told. The texts and bytes are valid until it returns.
struct TSYSReversalSSLStatusEventParams {
  const char *Message;
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
  /// `Connected`.
  virtual int FireConnected(TSYSReversalConnectedEventParams *e) {
    (void)e;
    return 0;
  }
  /// `DataPacketIn`.
  virtual int FireDataPacketIn(TSYSReversalDataPacketInEventParams *e) {
    (void)e;
    return 0;
  }
  /// `DataPacketOut`.
  virtual int FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e) {
    (void)e;
    return 0;
  }
  /// `Disconnected`.
  virtual int FireDisconnected(TSYSReversalDisconnectedEventParams *e) {
    (void)e;
    return 0;
  }
  /// `Error`.
  virtual int FireError(TSYSReversalErrorEventParams *e) {
    (void)e;
    return 0;
  }
  /// `SSLServerAuthentication`.
  virtual int FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e) {
    (void)e;
    return 0;
  }
  /// `SSLStatus`.
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
    (void)cparam;
#if TSYSREVERSAL_EXCEPTIONS
    try {
      return self->SdkDispatch(event_id, param, cbparam);
    } catch (...) {
      SdkCall::Keep(std::current_exception());
      return 10004; // Interrupted system call.
    }
#else
    return self->SdkDispatch(event_id, param, cbparam);
#endif
  }

public:
  /// Makes an object. The key is accepted and ignored.
  TSYSReversal(const char *lpOemKey = DPAYMENTSSDK_OEMKEY)
      : m_pObj(DPaymentsSDK_TSYSReversal_Create(&TSYSReversal::TSYSReversalEventSink, this,
                                                const_cast<char *>(lpOemKey), 0)) {}

  /// Ends what runs, and wipes what is secret.
  virtual ~TSYSReversal() { DPaymentsSDK_TSYSReversal_Destroy(m_pObj); }

  // An object cannot be copied or moved: the library holds its address for the events, and two copies would
  // destroy the same handle.
  TSYSReversal(const TSYSReversal &) = delete;
  TSYSReversal &operator=(const TSYSReversal &) = delete;

  /// The text of the last error; empty or NULL when there is none.
  char *GetLastError() { return DPaymentsSDK_TSYSReversal_GetLastError(m_pObj); }

  /// The code of the last error; 0 when there is none.
  int GetLastErrorCode() { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(m_pObj); }

  /// The version of the library.
  char *VERSION() { return SdkText(PID_TSYSReversal_VERSION); }

  /// The licence as it was set. It is stored, and has no effect.
  char *GetRuntimeLicense() { return SdkText(PID_TSYSReversal_RuntimeLicense); }
  int SetRuntimeLicense(const char *lpRuntimeLicense) {
    return SdkSetText(PID_TSYSReversal_RuntimeLicense, lpRuntimeLicense);
  }

  /// `AgentBankNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  char *GetAgentBankNumber() { return SdkText(PID_TSYSReversal_AgentBankNumber); }
  int SetAgentBankNumber(const char *lpszAgentBankNumber) {
    return SdkSetText(PID_TSYSReversal_AgentBankNumber, lpszAgentBankNumber);
  }

  /// `AgentChainNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  char *GetAgentChainNumber() { return SdkText(PID_TSYSReversal_AgentChainNumber); }
  int SetAgentChainNumber(const char *lpszAgentChainNumber) {
    return SdkSetText(PID_TSYSReversal_AgentChainNumber, lpszAgentChainNumber);
  }

  /// `ApprovalCode`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// printable ASCII characters, or empty.
  char *GetApprovalCode() { return SdkText(PID_TSYSReversal_ApprovalCode); }
  int SetApprovalCode(const char *lpszApprovalCode) {
    return SdkSetText(PID_TSYSReversal_ApprovalCode, lpszApprovalCode);
  }

  /// `BatchNumber`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: a whole
  /// number from 1 to 999.
  int GetBatchNumber() { return SdkNumber(PID_TSYSReversal_BatchNumber); }
  int SetBatchNumber(int iBatchNumber) {
    return SdkSetNumber(PID_TSYSReversal_BatchNumber, iBatchNumber);
  }

  /// `CardType`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardType`, `CT_...`.
  int GetCardType() { return SdkNumber(PID_TSYSReversal_CardType); }
  int SetCardType(int iCardType) {
    return SdkSetNumber(PID_TSYSReversal_CardType, iCardType);
  }

  /// `CardCVVData`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 3 or 4
  /// letters or digits, or empty.
  char *GetCardCVVData() { return SdkText(PID_TSYSReversal_CardCVVData); }
  int SetCardCVVData(const char *lpszCardCVVData) {
    return SdkSetText(PID_TSYSReversal_CardCVVData, lpszCardCVVData);
  }

  /// `CardCVVPresence`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardCVVPresence`, `CVP_...`.
  int GetCardCVVPresence() { return SdkNumber(PID_TSYSReversal_CardCVVPresence); }
  int SetCardCVVPresence(int iCardCVVPresence) {
    return SdkSetNumber(PID_TSYSReversal_CardCVVPresence, iCardCVVPresence);
  }

  /// `CardEntryDataSource`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `CardEntryDataSource`, `EDS_...`.
  int GetCardEntryDataSource() { return SdkNumber(PID_TSYSReversal_CardEntryDataSource); }
  int SetCardEntryDataSource(int iCardEntryDataSource) {
    return SdkSetNumber(PID_TSYSReversal_CardEntryDataSource, iCardEntryDataSource);
  }

  /// `CardExpMonth`.
  ///
  /// Set answers 0; 505 for a value that is refused, and the old value stays. Allowed: a month, 1
  /// to 12.
  int GetCardExpMonth() { return SdkNumber(PID_TSYSReversal_CardExpMonth); }
  int SetCardExpMonth(int iCardExpMonth) {
    return SdkSetNumber(PID_TSYSReversal_CardExpMonth, iCardExpMonth);
  }

  /// `CardExpYear`.
  ///
  /// Set answers 0; 505 for a value that is refused, and the old value stays. Allowed: a year, 2000
  /// to 2099, or 0 to 99 for the same years.
  int GetCardExpYear() { return SdkNumber(PID_TSYSReversal_CardExpYear); }
  int SetCardExpYear(int iCardExpYear) {
    return SdkSetNumber(PID_TSYSReversal_CardExpYear, iCardExpYear);
  }

  /// `CardIsEncrypted`.
  ///
  /// Set answers 0. Allowed: true or false.
  int GetCardIsEncrypted() { return SdkNumber(PID_TSYSReversal_CardIsEncrypted); }
  int SetCardIsEncrypted(int bCardIsEncrypted) {
    return SdkSetNumber(PID_TSYSReversal_CardIsEncrypted, bCardIsEncrypted);
  }

  /// `CardMagneticStripe`.
  ///
  /// Set answers 0; 502, 504 for a value that is refused, and the old value stays. Allowed: the
  /// data of track 1 or track 2, or empty; anything printable when `card_is_encrypted`.
  char *GetCardMagneticStripe() { return SdkText(PID_TSYSReversal_CardMagneticStripe); }
  int SetCardMagneticStripe(const char *lpszCardMagneticStripe) {
    return SdkSetText(PID_TSYSReversal_CardMagneticStripe, lpszCardMagneticStripe);
  }

  /// `CardNumber`.
  ///
  /// Set answers 0; 501, 502, 504 for a value that is refused, and the old value stays. Allowed: a
  /// card number whose check digit is right, or empty; spaces and dashes are taken out; anything
  /// printable when `card_is_encrypted`.
  char *GetCardNumber() { return SdkText(PID_TSYSReversal_CardNumber); }
  int SetCardNumber(const char *lpszCardNumber) {
    return SdkSetText(PID_TSYSReversal_CardNumber, lpszCardNumber);
  }

  /// `CardholderId`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// one of the characters `@`, `A` to `Z`, `0` to `9`.
  char *GetCardholderId() { return SdkText(PID_TSYSReversal_CardholderId); }
  int SetCardholderId(const char *lpszCardholderId) {
    return SdkSetText(PID_TSYSReversal_CardholderId, lpszCardholderId);
  }

  /// `CashBackAmount`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  char *GetCashBackAmount() { return SdkText(PID_TSYSReversal_CashBackAmount); }
  int SetCashBackAmount(const char *lpszCashBackAmount) {
    return SdkSetText(PID_TSYSReversal_CashBackAmount, lpszCashBackAmount);
  }

  /// `IndustryType`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `IndustryType`, `SIT_...`.
  int GetIndustryType() { return SdkNumber(PID_TSYSReversal_IndustryType); }
  int SetIndustryType(int iIndustryType) {
    return SdkSetNumber(PID_TSYSReversal_IndustryType, iIndustryType);
  }

  /// `MerchantBankId`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 6 decimal digits, or empty.
  char *GetMerchantBankId() { return SdkText(PID_TSYSReversal_MerchantBankId); }
  int SetMerchantBankId(const char *lpszMerchantBankId) {
    return SdkSetText(PID_TSYSReversal_MerchantBankId, lpszMerchantBankId);
  }

  /// `MerchantCategoryCode`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 4 decimal digits, or empty.
  char *GetMerchantCategoryCode() { return SdkText(PID_TSYSReversal_MerchantCategoryCode); }
  int SetMerchantCategoryCode(const char *lpszMerchantCategoryCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCategoryCode, lpszMerchantCategoryCode);
  }

  /// `MerchantCity`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// 13 ASCII letters, digits and spaces, the first one not a space.
  char *GetMerchantCity() { return SdkText(PID_TSYSReversal_MerchantCity); }
  int SetMerchantCity(const char *lpszMerchantCity) {
    return SdkSetText(PID_TSYSReversal_MerchantCity, lpszMerchantCity);
  }

  /// `MerchantCountryCode`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 3 decimal digits, or empty.
  char *GetMerchantCountryCode() { return SdkText(PID_TSYSReversal_MerchantCountryCode); }
  int SetMerchantCountryCode(const char *lpszMerchantCountryCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCountryCode, lpszMerchantCountryCode);
  }

  /// `MerchantCurrencyCode`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 3 decimal digits, or empty.
  char *GetMerchantCurrencyCode() { return SdkText(PID_TSYSReversal_MerchantCurrencyCode); }
  int SetMerchantCurrencyCode(const char *lpszMerchantCurrencyCode) {
    return SdkSetText(PID_TSYSReversal_MerchantCurrencyCode, lpszMerchantCurrencyCode);
  }

  /// `MerchantLanguage`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 2 decimal digits, or empty.
  char *GetMerchantLanguage() { return SdkText(PID_TSYSReversal_MerchantLanguage); }
  int SetMerchantLanguage(const char *lpszMerchantLanguage) {
    return SdkSetText(PID_TSYSReversal_MerchantLanguage, lpszMerchantLanguage);
  }

  /// `MerchantName`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// 25 printable ASCII characters, the first one not a space.
  char *GetMerchantName() { return SdkText(PID_TSYSReversal_MerchantName); }
  int SetMerchantName(const char *lpszMerchantName) {
    return SdkSetText(PID_TSYSReversal_MerchantName, lpszMerchantName);
  }

  /// `MerchantNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// decimal digits, or empty.
  char *GetMerchantNumber() { return SdkText(PID_TSYSReversal_MerchantNumber); }
  int SetMerchantNumber(const char *lpszMerchantNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantNumber, lpszMerchantNumber);
  }

  /// `MerchantPhone`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: 1 to 20
  /// printable ASCII characters, or empty.
  char *GetMerchantPhone() { return SdkText(PID_TSYSReversal_MerchantPhone); }
  int SetMerchantPhone(const char *lpszMerchantPhone) {
    return SdkSetText(PID_TSYSReversal_MerchantPhone, lpszMerchantPhone);
  }

  /// `MerchantServicePhone`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed:
  /// `NNN-NNNNNNN`: three digits, a dash and seven digits, or empty.
  char *GetMerchantServicePhone() { return SdkText(PID_TSYSReversal_MerchantServicePhone); }
  int SetMerchantServicePhone(const char *lpszMerchantServicePhone) {
    return SdkSetText(PID_TSYSReversal_MerchantServicePhone, lpszMerchantServicePhone);
  }

  /// `MerchantState`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 2 ASCII letters, or empty.
  char *GetMerchantState() { return SdkText(PID_TSYSReversal_MerchantState); }
  int SetMerchantState(const char *lpszMerchantState) {
    return SdkSetText(PID_TSYSReversal_MerchantState, lpszMerchantState);
  }

  /// `MerchantStoreNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 4
  /// decimal digits, or empty.
  char *GetMerchantStoreNumber() { return SdkText(PID_TSYSReversal_MerchantStoreNumber); }
  int SetMerchantStoreNumber(const char *lpszMerchantStoreNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantStoreNumber, lpszMerchantStoreNumber);
  }

  /// `MerchantStreetAddress`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: 1 to 25
  /// printable ASCII characters, or empty.
  char *GetMerchantStreetAddress() { return SdkText(PID_TSYSReversal_MerchantStreetAddress); }
  int SetMerchantStreetAddress(const char *lpszMerchantStreetAddress) {
    return SdkSetText(PID_TSYSReversal_MerchantStreetAddress, lpszMerchantStreetAddress);
  }

  /// `MerchantTerminalNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 4
  /// decimal digits, or empty.
  char *GetMerchantTerminalNumber() { return SdkText(PID_TSYSReversal_MerchantTerminalNumber); }
  int SetMerchantTerminalNumber(const char *lpszMerchantTerminalNumber) {
    return SdkSetText(PID_TSYSReversal_MerchantTerminalNumber, lpszMerchantTerminalNumber);
  }

  /// `MerchantTimeZone`.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed:
  /// the three-digit differential from GMT of EIS 1080, or empty.
  char *GetMerchantTimeZone() { return SdkText(PID_TSYSReversal_MerchantTimeZone); }
  int SetMerchantTimeZone(const char *lpszMerchantTimeZone) {
    return SdkSetText(PID_TSYSReversal_MerchantTimeZone, lpszMerchantTimeZone);
  }

  /// `MerchantZip`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: up to
  /// nine letters and digits; spaces and dashes are taken out.
  char *GetMerchantZip() { return SdkText(PID_TSYSReversal_MerchantZip); }
  int SetMerchantZip(const char *lpszMerchantZip) {
    return SdkSetText(PID_TSYSReversal_MerchantZip, lpszMerchantZip);
  }

  /// `MerchantABANumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 9 decimal digits, or empty.
  char *GetMerchantABANumber() { return SdkText(PID_TSYSReversal_MerchantABANumber); }
  int SetMerchantABANumber(const char *lpszMerchantABANumber) {
    return SdkSetText(PID_TSYSReversal_MerchantABANumber, lpszMerchantABANumber);
  }

  /// `MerchantSettlementAgent`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 4 ASCII letters and digits, or empty.
  char *GetMerchantSettlementAgent() { return SdkText(PID_TSYSReversal_MerchantSettlementAgent); }
  int SetMerchantSettlementAgent(const char *lpszMerchantSettlementAgent) {
    return SdkSetText(PID_TSYSReversal_MerchantSettlementAgent, lpszMerchantSettlementAgent);
  }

  /// `NetworkId`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: exactly
  /// 1 ASCII letters and digits, or empty.
  char *GetNetworkId() { return SdkText(PID_TSYSReversal_NetworkId); }
  int SetNetworkId(const char *lpszNetworkId) {
    return SdkSetText(PID_TSYSReversal_NetworkId, lpszNetworkId);
  }

  /// `ReimbursementAttribute`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReimbursementAttribute`, `RA_...`.
  int GetReimbursementAttribute() { return SdkNumber(PID_TSYSReversal_ReimbursementAttribute); }
  int SetReimbursementAttribute(int iReimbursementAttribute) {
    return SdkSetNumber(PID_TSYSReversal_ReimbursementAttribute, iReimbursementAttribute);
  }

  /// `ResponseApprovalCode`.
  ///
  /// Read-only.
  char *GetResponseApprovalCode() { return SdkText(PID_TSYSReversal_ResponseApprovalCode); }

  /// `ResponseAuthorizedAmount`.
  ///
  /// Read-only.
  char *GetResponseAuthorizedAmount() { return SdkText(PID_TSYSReversal_ResponseAuthorizedAmount); }

  /// `ResponseAuthSource`.
  ///
  /// Read-only.
  char *GetResponseAuthSource() { return SdkText(PID_TSYSReversal_ResponseAuthSource); }

  /// `ResponseAVSResult`.
  ///
  /// Read-only.
  char *GetResponseAVSResult() { return SdkText(PID_TSYSReversal_ResponseAVSResult); }

  /// `ResponseCardLevel`.
  ///
  /// Read-only.
  char *GetResponseCardLevel() { return SdkText(PID_TSYSReversal_ResponseCardLevel); }

  /// `ResponseCode`.
  ///
  /// Read-only.
  char *GetResponseCode() { return SdkText(PID_TSYSReversal_ResponseCode); }

  /// `ResponseCommercialCardType`.
  ///
  /// Read-only.
  int GetResponseCommercialCardType() { return SdkNumber(PID_TSYSReversal_ResponseCommercialCardType); }

  /// `ResponseCVVResult`.
  ///
  /// Read-only.
  char *GetResponseCVVResult() { return SdkText(PID_TSYSReversal_ResponseCVVResult); }

  /// `ResponseRetrievalNumber`.
  ///
  /// Read-only.
  char *GetResponseRetrievalNumber() { return SdkText(PID_TSYSReversal_ResponseRetrievalNumber); }

  /// `ResponseReturnedACI`.
  ///
  /// Read-only.
  char *GetResponseReturnedACI() { return SdkText(PID_TSYSReversal_ResponseReturnedACI); }

  /// `ResponseText`.
  ///
  /// Read-only.
  char *GetResponseText() { return SdkText(PID_TSYSReversal_ResponseText); }

  /// `ResponseTransactionDate`.
  ///
  /// Read-only.
  char *GetResponseTransactionDate() { return SdkText(PID_TSYSReversal_ResponseTransactionDate); }

  /// `ResponseTransactionId`.
  ///
  /// Read-only.
  char *GetResponseTransactionId() { return SdkText(PID_TSYSReversal_ResponseTransactionId); }

  /// `ResponseTransactionNumber`.
  ///
  /// Read-only.
  char *GetResponseTransactionNumber() { return SdkText(PID_TSYSReversal_ResponseTransactionNumber); }

  /// `ResponseTransactionTime`.
  ///
  /// Read-only.
  char *GetResponseTransactionTime() { return SdkText(PID_TSYSReversal_ResponseTransactionTime); }

  /// `ResponseValidationCode`.
  ///
  /// Read-only.
  char *GetResponseValidationCode() { return SdkText(PID_TSYSReversal_ResponseValidationCode); }

  /// `RetrievalNumber`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// printable ASCII characters, or empty.
  char *GetRetrievalNumber() { return SdkText(PID_TSYSReversal_RetrievalNumber); }
  int SetRetrievalNumber(const char *lpszRetrievalNumber) {
    return SdkSetText(PID_TSYSReversal_RetrievalNumber, lpszRetrievalNumber);
  }

  /// `ReturnedACI`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: exactly 1
  /// printable ASCII characters, or empty.
  char *GetReturnedACI() { return SdkText(PID_TSYSReversal_ReturnedACI); }
  int SetReturnedACI(const char *lpszReturnedACI) {
    return SdkSetText(PID_TSYSReversal_ReturnedACI, lpszReturnedACI);
  }

  /// `ReversalCode`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReversalCode`, `RC_...`.
  int GetReversalCode() { return SdkNumber(PID_TSYSReversal_ReversalCode); }
  int SetReversalCode(int iReversalCode) {
    return SdkSetNumber(PID_TSYSReversal_ReversalCode, iReversalCode);
  }

  /// `ReversalType`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `ReversalType`, `RT_...`.
  int GetReversalType() { return SdkNumber(PID_TSYSReversal_ReversalType); }
  int SetReversalType(int iReversalType) {
    return SdkSetNumber(PID_TSYSReversal_ReversalType, iReversalType);
  }

  /// `SettlementAmount`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  char *GetSettlementAmount() { return SdkText(PID_TSYSReversal_SettlementAmount); }
  int SetSettlementAmount(const char *lpszSettlementAmount) {
    return SdkSetText(PID_TSYSReversal_SettlementAmount, lpszSettlementAmount);
  }

  /// `SharingGroup`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 30
  /// ASCII letters and digits, or empty.
  char *GetSharingGroup() { return SdkText(PID_TSYSReversal_SharingGroup); }
  int SetSharingGroup(const char *lpszSharingGroup) {
    return SdkSetText(PID_TSYSReversal_SharingGroup, lpszSharingGroup);
  }

  /// `SSLAcceptServerCertEffectiveDate`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertEffectiveDate); }

  /// `SSLAcceptServerCertExpirationDate`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertExpirationDate); }

  /// `SSLAcceptServerCertExtendedKeyUsage`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertExtendedKeyUsage); }

  /// `SSLAcceptServerCertFingerprint`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertFingerprint() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprint); }

  /// `SSLAcceptServerCertFingerprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA1); }

  /// `SSLAcceptServerCertFingerprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertFingerprintSHA256); }

  /// `SSLAcceptServerCertIssuer`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertIssuer() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertIssuer); }

  /// `SSLAcceptServerCertPrivateKey`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPrivateKey); }

  /// `SSLAcceptServerCertPrivateKeyAvailable`.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertPrivateKeyAvailable); }

  /// `SSLAcceptServerCertPrivateKeyContainer`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPrivateKeyContainer); }

  /// `SSLAcceptServerCertPublicKey`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertPublicKey() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPublicKey); }

  /// `SSLAcceptServerCertPublicKeyAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertPublicKeyAlgorithm); }

  /// `SSLAcceptServerCertPublicKeyLength`.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertPublicKeyLength); }

  /// `SSLAcceptServerCertSerialNumber`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSerialNumber); }

  /// `SSLAcceptServerCertSignatureAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSignatureAlgorithm); }

  /// `SSLAcceptServerCertStore`.
  ///
  /// Set answers 0. Allowed: a certificate or a certificate store of at most 16 MiB.
  int GetSSLAcceptServerCertStore(char *&lpSSLAcceptServerCertStore, int &lenSSLAcceptServerCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLAcceptServerCertStore, lpSSLAcceptServerCertStore, lenSSLAcceptServerCertStore);
  }
  int SetSSLAcceptServerCertStore(const char *lpSSLAcceptServerCertStore, int lenSSLAcceptServerCertStore) {
    return SdkSetBytes(PID_TSYSReversal_SSLAcceptServerCertStore, lpSSLAcceptServerCertStore, lenSSLAcceptServerCertStore);
  }

  /// `SSLAcceptServerCertStorePassword`.
  ///
  /// Set answers 0. Allowed: any text without a NUL.
  char *GetSSLAcceptServerCertStorePassword() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertStorePassword); }
  int SetSSLAcceptServerCertStorePassword(const char *lpszSSLAcceptServerCertStorePassword) {
    return SdkSetText(PID_TSYSReversal_SSLAcceptServerCertStorePassword, lpszSSLAcceptServerCertStorePassword);
  }

  /// `SSLAcceptServerCertStoreType`.
  ///
  /// Set answers 0. Allowed: one of the values of `CertStoreType`, `CST_...`.
  int GetSSLAcceptServerCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertStoreType); }
  int SetSSLAcceptServerCertStoreType(int iSSLAcceptServerCertStoreType) {
    return SdkSetNumber(PID_TSYSReversal_SSLAcceptServerCertStoreType, iSSLAcceptServerCertStoreType);
  }

  /// `SSLAcceptServerCertSubjectAltNames`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSubjectAltNames); }

  /// `SSLAcceptServerCertThumbprintMD5`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintMD5); }

  /// `SSLAcceptServerCertThumbprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA1); }

  /// `SSLAcceptServerCertThumbprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertThumbprintSHA256); }

  /// `SSLAcceptServerCertUsage`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertUsage() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertUsage); }

  /// `SSLAcceptServerCertUsageFlags`.
  ///
  /// Read-only.
  int GetSSLAcceptServerCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLAcceptServerCertUsageFlags); }

  /// `SSLAcceptServerCertVersion`.
  ///
  /// Read-only.
  char *GetSSLAcceptServerCertVersion() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertVersion); }

  /// `SSLAcceptServerCertSubject`.
  ///
  /// Set answers 0. Allowed: the subject of a certificate in the store.
  char *GetSSLAcceptServerCertSubject() { return SdkText(PID_TSYSReversal_SSLAcceptServerCertSubject); }
  int SetSSLAcceptServerCertSubject(const char *lpszSSLAcceptServerCertSubject) {
    return SdkSetText(PID_TSYSReversal_SSLAcceptServerCertSubject, lpszSSLAcceptServerCertSubject);
  }

  /// `SSLAcceptServerCertEncoded`.
  ///
  /// Set answers 0. Allowed: a certificate or a certificate store of at most 16 MiB.
  int GetSSLAcceptServerCertEncoded(char *&lpSSLAcceptServerCertEncoded, int &lenSSLAcceptServerCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLAcceptServerCertEncoded, lpSSLAcceptServerCertEncoded, lenSSLAcceptServerCertEncoded);
  }
  int SetSSLAcceptServerCertEncoded(const char *lpSSLAcceptServerCertEncoded, int lenSSLAcceptServerCertEncoded) {
    return SdkSetBytes(PID_TSYSReversal_SSLAcceptServerCertEncoded, lpSSLAcceptServerCertEncoded, lenSSLAcceptServerCertEncoded);
  }

  /// `SSLCertEffectiveDate`.
  ///
  /// Read-only.
  char *GetSSLCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLCertEffectiveDate); }

  /// `SSLCertExpirationDate`.
  ///
  /// Read-only.
  char *GetSSLCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLCertExpirationDate); }

  /// `SSLCertExtendedKeyUsage`.
  ///
  /// Read-only.
  char *GetSSLCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLCertExtendedKeyUsage); }

  /// `SSLCertFingerprint`.
  ///
  /// Read-only.
  char *GetSSLCertFingerprint() { return SdkText(PID_TSYSReversal_SSLCertFingerprint); }

  /// `SSLCertFingerprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLCertFingerprintSHA1); }

  /// `SSLCertFingerprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLCertFingerprintSHA256); }

  /// `SSLCertIssuer`.
  ///
  /// Read-only.
  char *GetSSLCertIssuer() { return SdkText(PID_TSYSReversal_SSLCertIssuer); }

  /// `SSLCertPrivateKey`.
  ///
  /// Read-only.
  char *GetSSLCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLCertPrivateKey); }

  /// `SSLCertPrivateKeyAvailable`.
  ///
  /// Read-only.
  int GetSSLCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLCertPrivateKeyAvailable); }

  /// `SSLCertPrivateKeyContainer`.
  ///
  /// Read-only.
  char *GetSSLCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLCertPrivateKeyContainer); }

  /// `SSLCertPublicKey`.
  ///
  /// Read-only.
  char *GetSSLCertPublicKey() { return SdkText(PID_TSYSReversal_SSLCertPublicKey); }

  /// `SSLCertPublicKeyAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLCertPublicKeyAlgorithm); }

  /// `SSLCertPublicKeyLength`.
  ///
  /// Read-only.
  int GetSSLCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLCertPublicKeyLength); }

  /// `SSLCertSerialNumber`.
  ///
  /// Read-only.
  char *GetSSLCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLCertSerialNumber); }

  /// `SSLCertSignatureAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLCertSignatureAlgorithm); }

  /// `SSLCertStore`.
  ///
  /// Set answers 0. Allowed: a certificate or a certificate store of at most 16 MiB.
  int GetSSLCertStore(char *&lpSSLCertStore, int &lenSSLCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLCertStore, lpSSLCertStore, lenSSLCertStore);
  }
  int SetSSLCertStore(const char *lpSSLCertStore, int lenSSLCertStore) {
    return SdkSetBytes(PID_TSYSReversal_SSLCertStore, lpSSLCertStore, lenSSLCertStore);
  }

  /// `SSLCertStorePassword`.
  ///
  /// Set answers 0. Allowed: any text without a NUL.
  char *GetSSLCertStorePassword() { return SdkText(PID_TSYSReversal_SSLCertStorePassword); }
  int SetSSLCertStorePassword(const char *lpszSSLCertStorePassword) {
    return SdkSetText(PID_TSYSReversal_SSLCertStorePassword, lpszSSLCertStorePassword);
  }

  /// `SSLCertStoreType`.
  ///
  /// Set answers 0. Allowed: one of the values of `CertStoreType`, `CST_...`.
  int GetSSLCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLCertStoreType); }
  int SetSSLCertStoreType(int iSSLCertStoreType) {
    return SdkSetNumber(PID_TSYSReversal_SSLCertStoreType, iSSLCertStoreType);
  }

  /// `SSLCertSubjectAltNames`.
  ///
  /// Read-only.
  char *GetSSLCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLCertSubjectAltNames); }

  /// `SSLCertThumbprintMD5`.
  ///
  /// Read-only.
  char *GetSSLCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLCertThumbprintMD5); }

  /// `SSLCertThumbprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLCertThumbprintSHA1); }

  /// `SSLCertThumbprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLCertThumbprintSHA256); }

  /// `SSLCertUsage`.
  ///
  /// Read-only.
  char *GetSSLCertUsage() { return SdkText(PID_TSYSReversal_SSLCertUsage); }

  /// `SSLCertUsageFlags`.
  ///
  /// Read-only.
  int GetSSLCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLCertUsageFlags); }

  /// `SSLCertVersion`.
  ///
  /// Read-only.
  char *GetSSLCertVersion() { return SdkText(PID_TSYSReversal_SSLCertVersion); }

  /// `SSLCertSubject`.
  ///
  /// Set answers 0. Allowed: the subject of a certificate in the store.
  char *GetSSLCertSubject() { return SdkText(PID_TSYSReversal_SSLCertSubject); }
  int SetSSLCertSubject(const char *lpszSSLCertSubject) {
    return SdkSetText(PID_TSYSReversal_SSLCertSubject, lpszSSLCertSubject);
  }

  /// `SSLCertEncoded`.
  ///
  /// Set answers 0. Allowed: a certificate or a certificate store of at most 16 MiB.
  int GetSSLCertEncoded(char *&lpSSLCertEncoded, int &lenSSLCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLCertEncoded, lpSSLCertEncoded, lenSSLCertEncoded);
  }
  int SetSSLCertEncoded(const char *lpSSLCertEncoded, int lenSSLCertEncoded) {
    return SdkSetBytes(PID_TSYSReversal_SSLCertEncoded, lpSSLCertEncoded, lenSSLCertEncoded);
  }

  /// `SSLProvider`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: one of the
  /// values of `SSLProvider`, `SSLP_...`.
  int GetSSLProvider() { return SdkNumber(PID_TSYSReversal_SSLProvider); }
  int SetSSLProvider(int iSSLProvider) {
    return SdkSetNumber(PID_TSYSReversal_SSLProvider, iSSLProvider);
  }

  /// `SSLServerCertEffectiveDate`.
  ///
  /// Read-only.
  char *GetSSLServerCertEffectiveDate() { return SdkText(PID_TSYSReversal_SSLServerCertEffectiveDate); }

  /// `SSLServerCertExpirationDate`.
  ///
  /// Read-only.
  char *GetSSLServerCertExpirationDate() { return SdkText(PID_TSYSReversal_SSLServerCertExpirationDate); }

  /// `SSLServerCertExtendedKeyUsage`.
  ///
  /// Read-only.
  char *GetSSLServerCertExtendedKeyUsage() { return SdkText(PID_TSYSReversal_SSLServerCertExtendedKeyUsage); }

  /// `SSLServerCertFingerprint`.
  ///
  /// Read-only.
  char *GetSSLServerCertFingerprint() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprint); }

  /// `SSLServerCertFingerprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLServerCertFingerprintSHA1() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprintSHA1); }

  /// `SSLServerCertFingerprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLServerCertFingerprintSHA256() { return SdkText(PID_TSYSReversal_SSLServerCertFingerprintSHA256); }

  /// `SSLServerCertIssuer`.
  ///
  /// Read-only.
  char *GetSSLServerCertIssuer() { return SdkText(PID_TSYSReversal_SSLServerCertIssuer); }

  /// `SSLServerCertPrivateKey`.
  ///
  /// Read-only.
  char *GetSSLServerCertPrivateKey() { return SdkText(PID_TSYSReversal_SSLServerCertPrivateKey); }

  /// `SSLServerCertPrivateKeyAvailable`.
  ///
  /// Read-only.
  int GetSSLServerCertPrivateKeyAvailable() { return SdkNumber(PID_TSYSReversal_SSLServerCertPrivateKeyAvailable); }

  /// `SSLServerCertPrivateKeyContainer`.
  ///
  /// Read-only.
  char *GetSSLServerCertPrivateKeyContainer() { return SdkText(PID_TSYSReversal_SSLServerCertPrivateKeyContainer); }

  /// `SSLServerCertPublicKey`.
  ///
  /// Read-only.
  char *GetSSLServerCertPublicKey() { return SdkText(PID_TSYSReversal_SSLServerCertPublicKey); }

  /// `SSLServerCertPublicKeyAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLServerCertPublicKeyAlgorithm() { return SdkText(PID_TSYSReversal_SSLServerCertPublicKeyAlgorithm); }

  /// `SSLServerCertPublicKeyLength`.
  ///
  /// Read-only.
  int GetSSLServerCertPublicKeyLength() { return SdkNumber(PID_TSYSReversal_SSLServerCertPublicKeyLength); }

  /// `SSLServerCertSerialNumber`.
  ///
  /// Read-only.
  char *GetSSLServerCertSerialNumber() { return SdkText(PID_TSYSReversal_SSLServerCertSerialNumber); }

  /// `SSLServerCertSignatureAlgorithm`.
  ///
  /// Read-only.
  char *GetSSLServerCertSignatureAlgorithm() { return SdkText(PID_TSYSReversal_SSLServerCertSignatureAlgorithm); }

  /// `SSLServerCertStore`.
  ///
  /// Read-only.
  int GetSSLServerCertStore(char *&lpSSLServerCertStore, int &lenSSLServerCertStore) {
    return SdkBytes(PID_TSYSReversal_SSLServerCertStore, lpSSLServerCertStore, lenSSLServerCertStore);
  }

  /// `SSLServerCertStorePassword`.
  ///
  /// Read-only.
  char *GetSSLServerCertStorePassword() { return SdkText(PID_TSYSReversal_SSLServerCertStorePassword); }

  /// `SSLServerCertStoreType`.
  ///
  /// Read-only.
  int GetSSLServerCertStoreType() { return SdkNumber(PID_TSYSReversal_SSLServerCertStoreType); }

  /// `SSLServerCertSubjectAltNames`.
  ///
  /// Read-only.
  char *GetSSLServerCertSubjectAltNames() { return SdkText(PID_TSYSReversal_SSLServerCertSubjectAltNames); }

  /// `SSLServerCertThumbprintMD5`.
  ///
  /// Read-only.
  char *GetSSLServerCertThumbprintMD5() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintMD5); }

  /// `SSLServerCertThumbprintSHA1`.
  ///
  /// Read-only.
  char *GetSSLServerCertThumbprintSHA1() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintSHA1); }

  /// `SSLServerCertThumbprintSHA256`.
  ///
  /// Read-only.
  char *GetSSLServerCertThumbprintSHA256() { return SdkText(PID_TSYSReversal_SSLServerCertThumbprintSHA256); }

  /// `SSLServerCertUsage`.
  ///
  /// Read-only.
  char *GetSSLServerCertUsage() { return SdkText(PID_TSYSReversal_SSLServerCertUsage); }

  /// `SSLServerCertUsageFlags`.
  ///
  /// Read-only.
  int GetSSLServerCertUsageFlags() { return SdkNumber(PID_TSYSReversal_SSLServerCertUsageFlags); }

  /// `SSLServerCertVersion`.
  ///
  /// Read-only.
  char *GetSSLServerCertVersion() { return SdkText(PID_TSYSReversal_SSLServerCertVersion); }

  /// `SSLServerCertSubject`.
  ///
  /// Read-only.
  char *GetSSLServerCertSubject() { return SdkText(PID_TSYSReversal_SSLServerCertSubject); }

  /// `SSLServerCertEncoded`.
  ///
  /// Read-only.
  int GetSSLServerCertEncoded(char *&lpSSLServerCertEncoded, int &lenSSLServerCertEncoded) {
    return SdkBytes(PID_TSYSReversal_SSLServerCertEncoded, lpSSLServerCertEncoded, lenSSLServerCertEncoded);
  }

  /// `Timeout`.
  ///
  /// Set answers 0. Allowed: any 32-bit number.
  int GetTimeout() { return SdkNumber(PID_TSYSReversal_Timeout); }
  int SetTimeout(int iTimeout) {
    return SdkSetNumber(PID_TSYSReversal_Timeout, iTimeout);
  }

  /// `TotalAuthorizedAmount`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 12
  /// digits with an implied decimal point, or empty.
  char *GetTotalAuthorizedAmount() { return SdkText(PID_TSYSReversal_TotalAuthorizedAmount); }
  int SetTotalAuthorizedAmount(const char *lpszTotalAuthorizedAmount) {
    return SdkSetText(PID_TSYSReversal_TotalAuthorizedAmount, lpszTotalAuthorizedAmount);
  }

  /// `TraceAuditNumber`.
  ///
  /// Set answers 0; 501, 502 for a value that is refused, and the old value stays. Allowed: 1 to 6
  /// decimal digits, or empty.
  char *GetTraceAuditNumber() { return SdkText(PID_TSYSReversal_TraceAuditNumber); }
  int SetTraceAuditNumber(const char *lpszTraceAuditNumber) {
    return SdkSetText(PID_TSYSReversal_TraceAuditNumber, lpszTraceAuditNumber);
  }

  /// `TransactionDate`.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed: a
  /// date `MMDDYY`, or empty.
  char *GetTransactionDate() { return SdkText(PID_TSYSReversal_TransactionDate); }
  int SetTransactionDate(const char *lpszTransactionDate) {
    return SdkSetText(PID_TSYSReversal_TransactionDate, lpszTransactionDate);
  }

  /// `TransactionId`.
  ///
  /// Set answers 0; 501 for a value that is refused, and the old value stays. Allowed: 1 to 15
  /// printable ASCII characters, or empty.
  char *GetTransactionId() { return SdkText(PID_TSYSReversal_TransactionId); }
  int SetTransactionId(const char *lpszTransactionId) {
    return SdkSetText(PID_TSYSReversal_TransactionId, lpszTransactionId);
  }

  /// `TransactionNumber`.
  ///
  /// Set answers 0; 503 for a value that is refused, and the old value stays. Allowed: a whole
  /// number from 0 to 9999.
  int GetTransactionNumber() { return SdkNumber(PID_TSYSReversal_TransactionNumber); }
  int SetTransactionNumber(int iTransactionNumber) {
    return SdkSetNumber(PID_TSYSReversal_TransactionNumber, iTransactionNumber);
  }

  /// `TransactionTime`.
  ///
  /// Set answers 0; 501, 502, 503 for a value that is refused, and the old value stays. Allowed: a
  /// time `HHMMSS`, or empty.
  char *GetTransactionTime() { return SdkText(PID_TSYSReversal_TransactionTime); }
  int SetTransactionTime(const char *lpszTransactionTime) {
    return SdkSetText(PID_TSYSReversal_TransactionTime, lpszTransactionTime);
  }

  /// `Config`.
  char *Config(const char *lpszConfigurationString) {
    char *answer = nullptr;
    SdkDo(MID_TSYSReversal_Config, 1, lpszConfigurationString, &answer);
    return answer;
  }

  /// `Interrupt`.
  int Interrupt() {
    return SdkDo(MID_TSYSReversal_Interrupt, 0, nullptr, nullptr);
  }

  /// `ParseAggregate`.
  int ParseAggregate(const char *lpszAggregate) {
    return SdkDo(MID_TSYSReversal_ParseAggregate, 1, lpszAggregate, nullptr);
  }

  /// `Reset`.
  int Reset() {
    return SdkDo(MID_TSYSReversal_Reset, 0, nullptr, nullptr);
  }

  /// `Reverse`.
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

  char *SdkText(int propid) {
    return static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, nullptr, nullptr));
  }
  int SdkSetText(int propid, const char *value) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid, 0, value, 0);
  }
  int SdkNumber(int propid) {
    return SdkToInt(DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, nullptr, nullptr));
  }
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
  int SdkDo(int methid, int cparam, const char *text, char **answer) {
    void *param[2] = {const_cast<char *>(text), nullptr};
    int cbparam[2] = {0, 0};
    const int code = DPaymentsSDK_TSYSReversal_Do(m_pObj, methid, cparam, param, cbparam, nullptr);
    if (answer != nullptr) {
      *answer = code == 0 ? static_cast<char *>(param[cparam]) : nullptr;
    }
    return code;
  }

  int SdkDispatch(int event_id, void *param[], int cbparam[]) {
    switch (event_id) {
    case EID_TSYSReversal_Connected: {
      TSYSReversalConnectedEventParams e = {
          SdkToInt(param[0]),
          static_cast<const char *>(param[1]),
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
          static_cast<const char *>(param[1]),
          0};
      return FireDisconnected(&e);
    }
    case EID_TSYSReversal_Error: {
      TSYSReversalErrorEventParams e = {
          SdkToInt(param[0]),
          static_cast<const char *>(param[1]),
          0};
      return FireError(&e);
    }
    case EID_TSYSReversal_SSLServerAuthentication: {
      TSYSReversalSSLServerAuthenticationEventParams e = {
          static_cast<const char *>(param[0]), cbparam[0],
          static_cast<const char *>(param[1]),
          static_cast<const char *>(param[2]),
          static_cast<const char *>(param[3]),
          SdkToInt(param[4]),
          0};
      param[4] = nullptr; // Stays so when the handler throws.
      const int code = FireSSLServerAuthentication(&e);
      param[4] = SdkFromInt(e.Accept);
      return code;
    }
    case EID_TSYSReversal_SSLStatus: {
      TSYSReversalSSLStatusEventParams e = {
          static_cast<const char *>(param[0]),
          0};
      return FireSSLStatus(&e);
    }
    default:
      return 0; // An event of a later version of the library.
    }
  }
};

#endif // TSYSREVERSAL_H
