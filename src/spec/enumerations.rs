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
            value(0, "Unknown", &["CT_UNKNOWN"], "No known prefix, or an encrypted number."),
            value(1, "Visa", &["CT_VISA"], "Visa."),
            value(2, "MasterCard", &["CT_MASTER_CARD"], "MasterCard."),
            value(3, "AMEX", &["CT_AMEX"], "American Express."),
            value(4, "Discover", &["CT_DISCOVER"], "Discover."),
            value(5, "Diners", &["CT_DINERS"], "Diners Club and Carte Blanche."),
            value(6, "JCB", &["CT_JCB"], "JCB."),
            value(7, "VisaElectron", &["CT_VISA_ELECTRON"], "Visa Electron; handled as Visa."),
            value(8, "Maestro", &["CT_MAESTRO"], "Maestro; handled as MasterCard."),
            value(10, "Laser", &["CT_LASER"], "Laser, a former Irish debit card."),
        ],
    };
    CVV_PRESENCE_VALUES = Enumeration {
        name: "CardCVVPresence",
        prefix: "CVP",
        values: &[
            value(
                0,
                "NotProvided",
                &["CVP_NOT_PROVIDED"],
                "No value goes with the request, and nothing is said about it.",
            ),
            value(1, "Provided", &["CVP_PROVIDED"], "The value goes with the request."),
            value(2, "Illegible", &["CVP_ILLEGIBLE"], "The value is on the card but cannot be read."),
            value(3, "NotOnCard", &["CVP_NOT_ON_CARD"], "The card has no such value."),
        ],
    };
    ENTRY_DATA_SOURCE_VALUES = Enumeration {
        name: "CardEntryDataSource",
        prefix: "EDS",
        values: &[
            value(0, "Track1", &["EDS_TRACK1"], "Track 1 was read."),
            value(1, "Track2", &["EDS_TRACK2"], "Track 2 was read."),
            value(
                2,
                "ManualEntryTrack1Capable",
                &["EDS_MANUAL_ENTRY_TRACK1CAPABLE", "EDS_MANUAL_ENTRY_TRACK1_CAPABLE"],
                "Keyed in on a terminal that could read track 1.",
            ),
            value(
                3,
                "ManualEntryTrack2Capable",
                &["EDS_MANUAL_ENTRY_TRACK2CAPABLE", "EDS_MANUAL_ENTRY_TRACK2_CAPABLE"],
                "Keyed in on a terminal that could read track 2.",
            ),
            value(
                4,
                "ManualEntryNoCardReader",
                &["EDS_MANUAL_ENTRY_NO_CARD_READER"],
                "Keyed in without a card reader: mail, telephone and electronic commerce.",
            ),
            value(
                5,
                "Track1Contactless",
                &["EDS_TRACK1CONTACTLESS", "EDS_TRACK1_CONTACTLESS"],
                "Track 1 was read without contact; TSYS has no code for it.",
            ),
            value(
                6,
                "Track2Contactless",
                &["EDS_TRACK2CONTACTLESS", "EDS_TRACK2_CONTACTLESS"],
                "Track 2 was read without contact, or on a terminal for chip cards.",
            ),
            value(
                7,
                "ManualEntryContactlessCapable",
                &["EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE"],
                "Keyed in on a terminal for chip or contactless cards.",
            ),
            value(
                8,
                "IVR",
                &["EDS_IVR"],
                "Entered by telephone with a voice response system; the keyed form is sent.",
            ),
            value(9, "Kiosk", &["EDS_KIOSK"], "Read at a kiosk; a track is sent."),
        ],
    };
    INDUSTRY_TYPE_VALUES = Enumeration {
        name: "IndustryType",
        prefix: "SIT",
        values: &[
            value(0, "Unknown", &["SIT_UNKNOWN"], "Unknown or unsure."),
            value(1, "Retail", &["SIT_RETAIL"], "Retail."),
            value(2, "Restaurant", &["SIT_RESTAURANT"], "Restaurant."),
            value(3, "GroceryStore", &["SIT_GROCERY_STORE"], "Grocery store or supermarket."),
            value(
                4,
                "DirectMarketing",
                &["SIT_DIRECT_MARKETING"],
                "Direct marketing and electronic commerce.",
            ),
            value(5, "Hotel", &["SIT_HOTEL"], "Hotel."),
            value(6, "AutoRental", &["SIT_AUTO_RENTAL"], "Auto rental."),
            value(7, "PassengerTransport", &["SIT_PASSENGER_TRANSPORT"], "Passenger transport."),
        ],
    };
    REIMBURSEMENT_ATTRIBUTE_VALUES = Enumeration {
        name: "ReimbursementAttribute",
        prefix: "RA",
        values: &[
            value(
                0,
                "StandardRetail",
                &["RA_STANDARD_RETAIL"],
                "Standard retail, Interlink; sent as `Z`.",
            ),
            value(
                1,
                "QualifiedGrocery",
                &["RA_QUALIFIED_GROCERY"],
                "Qualified grocery store, Interlink; sent as `Y`.",
            ),
            value(
                2,
                "PreExistingRetail",
                &["RA_PRE_EXISTING_RETAIL"],
                "Pre-existing qualified retail, Interlink; sent as `X`.",
            ),
            value(
                3,
                "PreExistingGrocery",
                &["RA_PRE_EXISTING_GROCERY"],
                "Pre-existing qualified grocery store, Interlink; sent as `W`.",
            ),
            value(
                4,
                "NonDebit",
                &["RA_NON_DEBIT"],
                "EBT, no debit, or debit outside Interlink; sent as `0`.",
            ),
            value(
                5,
                "TaxExempt",
                &["RA_TAX_EXEMPT"],
                "Tax-exempt organization; sent as `T`, which is our own choice.",
            ),
        ],
    };
    COMMERCIAL_CARD_TYPE_VALUES = Enumeration {
        name: "CommercialCardType",
        prefix: "TCC",
        values: &[
            value(
                0,
                "NotCommercial",
                &["TCC_NOT_COMMERCIAL"],
                "Not a commercial card: level II and III data must not be settled.",
            ),
            value(1, "BusinessCard", &["TCC_BUSINESS_CARD"], "Business card."),
            value(2, "VisaCommerce", &["TCC_VISA_COMMERCE"], "Visa Commerce."),
            value(3, "CorporateCard", &["TCC_CORPORATE_CARD"], "Corporate card."),
            value(4, "PurchaseCard", &["TCC_PURCHASE_CARD"], "Purchasing card."),
        ],
    };
    REVERSAL_CODE_VALUES = Enumeration {
        name: "ReversalCode",
        prefix: "RC",
        values: &[
            value(0, "NotSpecified", &["RC_NOT_SPECIFIED"], "No reason is sent."),
            value(
                1,
                "CustomerDirected",
                &["RC_CUSTOMER_DIRECTED"],
                "The customer wants it; sent as `17`.",
            ),
            value(2, "PartialReversal", &["RC_PARTIAL_REVERSAL"], "Partial reversal; sent as `32`."),
            value(
                3,
                "CNPSuspectFraud",
                &["RC_CNPSUSPECT_FRAUD"],
                "Card not present and fraud suspected; sent as `34`.",
            ),
        ],
    };
    REVERSAL_TYPE_VALUES = Enumeration {
        name: "ReversalType",
        prefix: "RT",
        values: &[
            value(
                0,
                "PreSettlement",
                &["RT_PRE_SETTLEMENT"],
                "Reverses a credit card authorization before it is settled, in full or in part.",
            ),
            value(1, "DebitPurchase", &["RT_DEBIT_PURCHASE"], "Reverses a debit or EBT purchase."),
            value(
                2,
                "DebitCredit",
                &["RT_DEBIT_CREDIT"],
                "Reverses a debit or EBT credit (a purchase return).",
            ),
            value(
                3,
                "DebitTimeout",
                &["RT_DEBIT_TIMEOUT"],
                "Reverses a debit or EBT transaction whose response never came; Heartland only.",
            ),
            value(
                4,
                "Timeout",
                &["RT_TIMEOUT"],
                "Reverses a credit card transaction whose response never came; Heartland only.",
            ),
            value(
                5,
                "CreditAuthorization",
                &["RT_CREDIT_AUTHORIZATION"],
                "Reverses the online authorization of a purchase return on a credit card.",
            ),
        ],
    };
    SSL_PROVIDER_VALUES = Enumeration {
        name: "SSLProvider",
        prefix: "SSLP",
        values: &[
            value(0, "Automatic", &["SSLP_AUTOMATIC"], "The engine is chosen by the system and the settings; Internal on Linux and macOS."),
            value(
                1,
                "Platform",
                &["SSLP_PLATFORM"],
                "The platform's own implementation: OpenSSL, SChannel or Secure Transport.",
            ),
            value(2, "Internal", &["SSLP_INTERNAL"], "The engine within this library, OpenSSL."),
        ],
    };
    CERTIFICATE_STORE_TYPE_VALUES = Enumeration {
        name: "CertStoreType",
        prefix: "CST",
        values: &[
            value(0, "User", &["CST_USER"], "The current user's store: of Windows, the keychain of macOS, on Linux a folder of PEM files."),
            value(1, "Machine", &["CST_MACHINE"], "The machine's store: of Windows, the system's keychain of macOS, on Linux a folder of PEM files."),
            value(2, "PFXFile", &["CST_PFXFILE"], "Name of a PKCS #12 file."),
            value(3, "PFXBlob", &["CST_PFXBLOB"], "Content of a PKCS #12 file, binary or base64."),
            value(4, "JKSFile", &["CST_JKSFILE"], "Name of a Java key store."),
            value(5, "JKSBlob", &["CST_JKSBLOB"], "Content of a Java key store, binary or base64."),
            value(
                6,
                "PEMKeyFile",
                &["CST_PEMKEY_FILE"],
                "Name of a PEM file with a private key and perhaps a certificate.",
            ),
            value(
                7,
                "PEMKeyBlob",
                &["CST_PEMKEY_BLOB"],
                "Content of a PEM file with a private key and perhaps a certificate.",
            ),
            value(
                8,
                "PublicKeyFile",
                &["CST_PUBLIC_KEY_FILE"],
                "Name of a file with a certificate or a public key, PEM or DER.",
            ),
            value(
                9,
                "PublicKeyBlob",
                &["CST_PUBLIC_KEY_BLOB"],
                "Content of a file with a certificate or a public key, PEM or DER.",
            ),
            value(
                10,
                "SSHPublicKeyBlob",
                &["CST_SSHPUBLIC_KEY_BLOB"],
                "Content of a file with an SSH public key.",
            ),
            value(11, "P7BFile", &["CST_P7BFILE"], "Name of a PKCS #7 file with certificates."),
            value(12, "P7BBlob", &["CST_P7BBLOB"], "Content of a PKCS #7 file with certificates."),
            value(
                13,
                "SSHPublicKeyFile",
                &["CST_SSHPUBLIC_KEY_FILE"],
                "Name of a file with an SSH public key.",
            ),
            value(14, "PPKFile", &["CST_PPKFILE"], "Name of a PuTTY private key file."),
            value(15, "PPKBlob", &["CST_PPKBLOB"], "Content of a PuTTY private key file."),
            value(16, "XMLFile", &["CST_XMLFILE"], "Name of a file with a key or certificate in XML."),
            value(17, "XMLBlob", &["CST_XMLBLOB"], "A key or certificate in XML."),
            value(18, "JWKFile", &["CST_JWKFILE"], "Name of a file with a JSON Web Key."),
            value(19, "JWKBlob", &["CST_JWKBLOB"], "A JSON Web Key."),
            value(
                20,
                "SecurityKey",
                &["CST_SECURITY_KEY"],
                "The same as PKCS11; the contract lists it without a description.",
            ),
            value(21, "BCFKSFile", &["CST_BCFKSFILE"], "Name of a Bouncy Castle FIPS key store."),
            value(
                22,
                "BCFKSBlob",
                &["CST_BCFKSBLOB"],
                "Content of a Bouncy Castle FIPS key store, binary or base64.",
            ),
            value(
                23,
                "PKCS11",
                &["CST_PKCS11"],
                "A key in a token with a PKCS #11 interface: the store is the path of its module, or a \
                 `pkcs11:` URI, and the password is the PIN. Needs a build with the feature `pkcs11`.",
            ),
            value(99, "Auto", &["CST_AUTO"], "The type is found out from the content."),
        ],
    };
}

impl Enumeration {
    /// Whether a value of this enumeration has the number.
    pub fn contains(&self, number: i32) -> bool {
        self.values.iter().any(|value| value.number == number)
    }
}
