//! The numbers with names.

use super::{Enumeration, EnumerationValue, table};

/// One value; `constants` are the C and C++ spellings.
const fn value(
    number: i32,
    name: &'static str,
    constants: &'static [&'static str],
    docs: &'static str,
) -> EnumerationValue {
    EnumerationValue { number, name, constants, docs }
}

table! {
    /// Every enumeration.
    ENUMERATIONS: Enumeration;
    CARD_TYPE_VALUES = Enumeration {
        name: "CardType",
        prefix: "CT",
        values: &[
            value(0, "Unknown", &["CT_UNKNOWN"], ""),
            value(1, "Visa", &["CT_VISA"], ""),
            value(2, "MasterCard", &["CT_MASTER_CARD"], ""),
            value(3, "AMEX", &["CT_AMEX"], ""),
            value(4, "Discover", &["CT_DISCOVER"], ""),
            value(5, "Diners", &["CT_DINERS"], ""),
            value(6, "JCB", &["CT_JCB"], ""),
            value(7, "VisaElectron", &["CT_VISA_ELECTRON"], ""),
            value(8, "Maestro", &["CT_MAESTRO"], ""),
            value(10, "Laser", &["CT_LASER"], ""),
        ],
    };
    CVV_PRESENCE_VALUES = Enumeration {
        name: "CardCVVPresence",
        prefix: "CVP",
        values: &[
            value(0, "NotProvided", &["CVP_NOT_PROVIDED"], ""),
            value(1, "Provided", &["CVP_PROVIDED"], ""),
            value(2, "Illegible", &["CVP_ILLEGIBLE"], ""),
            value(3, "NotOnCard", &["CVP_NOT_ON_CARD"], ""),
        ],
    };
    ENTRY_DATA_SOURCE_VALUES = Enumeration {
        name: "CardEntryDataSource",
        prefix: "EDS",
        values: &[
            value(0, "Track1", &["EDS_TRACK1"], ""),
            value(1, "Track2", &["EDS_TRACK2"], ""),
            value(2, "ManualEntryTrack1Capable", &["EDS_MANUAL_ENTRY_TRACK1CAPABLE", "EDS_MANUAL_ENTRY_TRACK1_CAPABLE"], ""),
            value(3, "ManualEntryTrack2Capable", &["EDS_MANUAL_ENTRY_TRACK2CAPABLE", "EDS_MANUAL_ENTRY_TRACK2_CAPABLE"], ""),
            value(4, "ManualEntryNoCardReader", &["EDS_MANUAL_ENTRY_NO_CARD_READER"], ""),
            value(5, "Track1Contactless", &["EDS_TRACK1CONTACTLESS", "EDS_TRACK1_CONTACTLESS"], ""),
            value(6, "Track2Contactless", &["EDS_TRACK2CONTACTLESS", "EDS_TRACK2_CONTACTLESS"], ""),
            value(7, "ManualEntryContactlessCapable", &["EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE"], ""),
            value(8, "IVR", &["EDS_IVR"], ""),
            value(9, "Kiosk", &["EDS_KIOSK"], ""),
        ],
    };
    INDUSTRY_TYPE_VALUES = Enumeration {
        name: "IndustryType",
        prefix: "SIT",
        values: &[
            value(0, "Unknown", &["SIT_UNKNOWN"], ""),
            value(1, "Retail", &["SIT_RETAIL"], ""),
            value(2, "Restaurant", &["SIT_RESTAURANT"], ""),
            value(3, "GroceryStore", &["SIT_GROCERY_STORE"], ""),
            value(4, "DirectMarketing", &["SIT_DIRECT_MARKETING"], ""),
            value(5, "Hotel", &["SIT_HOTEL"], ""),
            value(6, "AutoRental", &["SIT_AUTO_RENTAL"], ""),
            value(7, "PassengerTransport", &["SIT_PASSENGER_TRANSPORT"], ""),
        ],
    };
    REIMBURSEMENT_ATTRIBUTE_VALUES = Enumeration {
        name: "ReimbursementAttribute",
        prefix: "RA",
        values: &[
            value(0, "StandardRetail", &["RA_STANDARD_RETAIL"], ""),
            value(1, "QualifiedGrocery", &["RA_QUALIFIED_GROCERY"], ""),
            value(2, "PreExistingRetail", &["RA_PRE_EXISTING_RETAIL"], ""),
            value(3, "PreExistingGrocery", &["RA_PRE_EXISTING_GROCERY"], ""),
            value(4, "NonDebit", &["RA_NON_DEBIT"], ""),
            value(5, "TaxExempt", &["RA_TAX_EXEMPT"], ""),
        ],
    };
    COMMERCIAL_CARD_TYPE_VALUES = Enumeration {
        name: "CommercialCardType",
        prefix: "TCC",
        values: &[
            value(0, "NotCommercial", &["TCC_NOT_COMMERCIAL"], ""),
            value(1, "BusinessCard", &["TCC_BUSINESS_CARD"], ""),
            value(2, "VisaCommerce", &["TCC_VISA_COMMERCE"], ""),
            value(3, "CorporateCard", &["TCC_CORPORATE_CARD"], ""),
            value(4, "PurchaseCard", &["TCC_PURCHASE_CARD"], ""),
        ],
    };
    REVERSAL_CODE_VALUES = Enumeration {
        name: "ReversalCode",
        prefix: "RC",
        values: &[
            value(0, "NotSpecified", &["RC_NOT_SPECIFIED"], ""),
            value(1, "CustomerDirected", &["RC_CUSTOMER_DIRECTED"], ""),
            value(2, "PartialReversal", &["RC_PARTIAL_REVERSAL"], ""),
            value(3, "CNPSuspectFraud", &["RC_CNPSUSPECT_FRAUD"], ""),
        ],
    };
    REVERSAL_TYPE_VALUES = Enumeration {
        name: "ReversalType",
        prefix: "RT",
        values: &[
            value(0, "PreSettlement", &["RT_PRE_SETTLEMENT"], ""),
            value(1, "DebitPurchase", &["RT_DEBIT_PURCHASE"], ""),
            value(2, "DebitCredit", &["RT_DEBIT_CREDIT"], ""),
            value(3, "DebitTimeout", &["RT_DEBIT_TIMEOUT"], ""),
            value(4, "Timeout", &["RT_TIMEOUT"], ""),
            value(5, "CreditAuthorization", &["RT_CREDIT_AUTHORIZATION"], ""),
        ],
    };
    SSL_PROVIDER_VALUES = Enumeration {
        name: "SSLProvider",
        prefix: "SSLP",
        values: &[
            value(0, "Automatic", &["SSLP_AUTOMATIC"], ""),
            value(1, "Platform", &["SSLP_PLATFORM"], ""),
            value(2, "Internal", &["SSLP_INTERNAL"], ""),
        ],
    };
    CERTIFICATE_STORE_TYPE_VALUES = Enumeration {
        name: "CertStoreType",
        prefix: "CST",
        values: &[
            value(0, "User", &["CST_USER"], ""),
            value(1, "Machine", &["CST_MACHINE"], ""),
            value(2, "PFXFile", &["CST_PFXFILE"], ""),
            value(3, "PFXBlob", &["CST_PFXBLOB"], ""),
            value(4, "JKSFile", &["CST_JKSFILE"], ""),
            value(5, "JKSBlob", &["CST_JKSBLOB"], ""),
            value(6, "PEMKeyFile", &["CST_PEMKEY_FILE"], ""),
            value(7, "PEMKeyBlob", &["CST_PEMKEY_BLOB"], ""),
            value(8, "PublicKeyFile", &["CST_PUBLIC_KEY_FILE"], ""),
            value(9, "PublicKeyBlob", &["CST_PUBLIC_KEY_BLOB"], ""),
            value(10, "SSHPublicKeyBlob", &["CST_SSHPUBLIC_KEY_BLOB"], ""),
            value(11, "P7BFile", &["CST_P7BFILE"], ""),
            value(12, "P7BBlob", &["CST_P7BBLOB"], ""),
            value(13, "SSHPublicKeyFile", &["CST_SSHPUBLIC_KEY_FILE"], ""),
            value(14, "PPKFile", &["CST_PPKFILE"], ""),
            value(15, "PPKBlob", &["CST_PPKBLOB"], ""),
            value(16, "XMLFile", &["CST_XMLFILE"], ""),
            value(17, "XMLBlob", &["CST_XMLBLOB"], ""),
            value(18, "JWKFile", &["CST_JWKFILE"], ""),
            value(19, "JWKBlob", &["CST_JWKBLOB"], ""),
            value(20, "SecurityKey", &["CST_SECURITY_KEY"], ""),
            value(21, "BCFKSFile", &["CST_BCFKSFILE"], ""),
            value(22, "BCFKSBlob", &["CST_BCFKSBLOB"], ""),
            value(23, "PKCS11", &["CST_PKCS11"], ""),
            value(99, "Auto", &["CST_AUTO"], ""),
        ],
    };
}

impl Enumeration {
    /// Whether a value of this enumeration has the number.
    pub fn contains(&self, number: i32) -> bool {
        self.values.iter().any(|value| value.number == number)
    }
}
