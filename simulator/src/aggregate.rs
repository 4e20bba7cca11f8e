//! Mints the XML detail aggregate of an authorization: what an application keeps after it authorized, and what
//! it hands to a reversal.

use std::fmt::Write as _;

use crate::authorization::{Authorization, Kind};

/// The aggregate. It holds the full card number: for tests, never for logs.
pub(crate) fn mint(own: &Authorization) -> String {
    let mut xml = String::from("<TSYSDetail version=\"1\">\n");
    let mut put = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(xml, "  <{name}>{}</{name}>", escape(value));
    };
    put("IndustryType", &own.industry_type.to_string());
    put("CardType", card_type(own));
    put("CardNumber", &own.card_number);
    put("CardExpMonth", &own.card_exp_month.to_string());
    put("CardExpYear", &own.card_exp_year.to_string());
    put("CardEntryDataSource", &own.card_entry_data_source.to_string());
    put("CardholderId", "@");
    put("TransactionNumber", &own.transaction_number.to_string());
    put("AuthorizedAmount", &own.amount_authorized.to_string());
    put("TotalAuthorizedAmount", &own.amount_authorized.to_string());
    put("SettlementAmount", &own.amount_held.to_string());
    put("ApprovalCode", &own.approval_code);
    put("AuthSource", &own.auth_source);
    put("AVSResult", &own.avs_result);
    put("CardLevel", &format!("{:<2}", own.card_level));
    put("CommercialCardType", "0");
    put("RetrievalNumber", &own.retrieval_number);
    put("ReturnedACI", &own.returned_aci);
    put("TransactionDate", &own.date);
    put("TransactionTime", &own.time);
    put("TransactionId", &own.transaction_id);
    put("ValidationCode", &own.validation_code);
    if own.kind != Kind::Credit {
        put("NetworkId", &own.network_id);
        put("TraceAuditNumber", &own.trace_audit_number);
        put("SharingGroup", &own.sharing_group);
        put("ReimbursementAttribute", &own.reimbursement_attribute.to_string());
        put("BatchNumber", &own.batch_number.to_string());
        let cash_back = if own.cash_back == 0 { String::new() } else { own.cash_back.to_string() };
        put("CashBackAmount", &cash_back);
    }
    xml.push_str("</TSYSDetail>\n");
    xml
}

/// Number of the contract's card type enumeration; 0 for debit and EBT cards, which have no brand prefix.
fn card_type(own: &Authorization) -> &'static str {
    match own.card_number.as_bytes() {
        _ if own.kind != Kind::Credit => "0",
        [b'4', ..] => "1",
        [b'5', b'1'..=b'5', ..] | [b'2', b'2'..=b'7', ..] => "2",
        [b'3', b'4' | b'7', ..] => "3",
        [b'6', ..] => "4",
        _ => "0",
    }
}

fn escape(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
