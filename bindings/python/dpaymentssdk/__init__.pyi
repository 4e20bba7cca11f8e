# Printed by `cargo xtask codegen` from `src/spec`; do not edit.
# fingerprint: ab41cb5ecde407a3

from typing import Any, Callable, Optional, Union

__version__: str

class DPaymentsSDKError(Exception):
    """A call failed; `code` is the documented error code, `message` the text."""

    code: int
    message: str
    def __init__(self, code: int, message: str) -> None: ...

class DPaymentsSDKTsysreversalError(DPaymentsSDKError):
    """The error that `TSYSReversal` raises."""

__all__ = [
    "TSYSReversal",
    "DPaymentsSDKError",
    "DPaymentsSDKTsysreversalError",
    "TSYSReversalConnectedEventParams",
    "TSYSReversalDataPacketInEventParams",
    "TSYSReversalDataPacketOutEventParams",
    "TSYSReversalDisconnectedEventParams",
    "TSYSReversalErrorEventParams",
    "TSYSReversalSSLServerAuthenticationEventParams",
    "TSYSReversalSSLStatusEventParams",
]

class TSYSReversalConnectedEventParams:
    """What a handler of `on_connected` is told."""

    @property
    def status_code(self) -> int:
        """0, or the code of the error."""
    @property
    def description(self) -> str:
        """`OK`, or the text of the error."""

class TSYSReversalDataPacketInEventParams:
    """What a handler of `on_data_packet_in` is told."""

    @property
    def data_packet(self) -> bytes:
        """The frame, from STX to the check character, unmasked."""

class TSYSReversalDataPacketOutEventParams:
    """What a handler of `on_data_packet_out` is told."""

    @property
    def data_packet(self) -> bytes:
        """The frame, from STX to the check character, unmasked."""

class TSYSReversalDisconnectedEventParams:
    """What a handler of `on_disconnected` is told."""

    @property
    def status_code(self) -> int:
        """0, or the code of the error."""
    @property
    def description(self) -> str:
        """`OK`, or the text of the error."""

class TSYSReversalErrorEventParams:
    """What a handler of `on_error` is told."""

    @property
    def error_code(self) -> int:
        """The code of the error."""
    @property
    def description(self) -> str:
        """The text of the error, without secrets."""

class TSYSReversalSSLServerAuthenticationEventParams:
    """What a handler of `on_ssl_server_authentication` is told."""

    @property
    def cert_encoded(self) -> bytes:
        """The certificate as PEM; with `SSLIncludeCertChain` its chain too."""
    @property
    def cert_subject(self) -> str:
        """The subject of the certificate."""
    @property
    def cert_issuer(self) -> str:
        """The issuer of the certificate."""
    @property
    def status(self) -> str:
        """`OK`, or why the verification failed."""
    @property
    def accept(self) -> bool:
        """Whether to go on. Comes as a recommendation; its value when the handler returns
        decides."""
    @accept.setter
    def accept(self, value: Union[bool, int]) -> None: ...

class TSYSReversalSSLStatusEventParams:
    """What a handler of `on_ssl_status` is told."""

    @property
    def message(self) -> str:
        """What happened, without secrets. The wording may change."""

class TSYSReversal:
    """Reverses card authorizations at the TSYS and Heartland hosts."""

    def __init__(self) -> None: ...
    on_connected: Optional[Callable[[TSYSReversalConnectedEventParams], Any]]
    """A connection to the host is ready, or could not be made."""
    on_data_packet_in: Optional[Callable[[TSYSReversalDataPacketInEventParams], Any]]
    """A packet came from the host."""
    on_data_packet_out: Optional[Callable[[TSYSReversalDataPacketOutEventParams], Any]]
    """A packet is about to be sent to the host."""
    on_disconnected: Optional[Callable[[TSYSReversalDisconnectedEventParams], Any]]
    """The connection to the host was closed."""
    on_error: Optional[Callable[[TSYSReversalErrorEventParams], Any]]
    """The running call is about to fail while data is exchanged."""
    on_ssl_server_authentication: Optional[Callable[[TSYSReversalSSLServerAuthenticationEventParams], Any]]
    """The server presented its certificate, and it is to be decided whether to go on."""
    on_ssl_status: Optional[Callable[[TSYSReversalSSLStatusEventParams], Any]]
    """The secure connection makes progress."""
    def config(self, configuration_string: str) -> str:
        """Sets or reads a setting."""
    def interrupt(self) -> None:
        """Ends the running call."""
    def parse_aggregate(self, aggregate: str) -> None:
        """Takes the properties of the original transaction from the aggregate of its
        authorization."""
    def reset(self) -> None:
        """Puts every property and setting back to its default."""
    def reverse(self) -> None:
        """Reverses the authorization that the properties describe."""
    @property
    def runtime_license(self) -> str:
        """The licence; it is stored, and has no effect."""
    @runtime_license.setter
    def runtime_license(self, value: str) -> None: ...
    def get_runtime_license(self) -> str: ...
    def set_runtime_license(self, value: str) -> None: ...
    @property
    def agent_bank_number(self) -> str:
        """The agent bank of the merchant, for debit and EBT reversals."""
    @agent_bank_number.setter
    def agent_bank_number(self, value: str) -> None: ...
    def get_agent_bank_number(self) -> str: ...
    def set_agent_bank_number(self, value: str) -> None: ...
    @property
    def agent_chain_number(self) -> str:
        """The chain within the agent bank that the merchant belongs to, for debit and EBT
        reversals."""
    @agent_chain_number.setter
    def agent_chain_number(self, value: str) -> None: ...
    def get_agent_chain_number(self) -> str: ...
    def set_agent_chain_number(self, value: str) -> None: ...
    @property
    def approval_code(self) -> str:
        """The approval code that the host gave to the authorization being reversed."""
    @approval_code.setter
    def approval_code(self, value: str) -> None: ...
    def get_approval_code(self) -> str: ...
    def set_approval_code(self, value: str) -> None: ...
    @property
    def batch_number(self) -> int:
        """The number of the batch that the original debit or EBT purchase belongs to."""
    @batch_number.setter
    def batch_number(self, value: int) -> None: ...
    def get_batch_number(self) -> int: ...
    def set_batch_number(self, value: int) -> None: ...
    @property
    def card_type(self) -> int:
        """The brand of the card."""
    @card_type.setter
    def card_type(self, value: int) -> None: ...
    def get_card_type(self) -> int: ...
    def set_card_type(self, value: int) -> None: ...
    @property
    def card_cvv_data(self) -> str:
        """The card verification value: the three or four characters printed on the card."""
    @card_cvv_data.setter
    def card_cvv_data(self, value: str) -> None: ...
    def get_card_cvv_data(self) -> str: ...
    def set_card_cvv_data(self, value: str) -> None: ...
    @property
    def card_cvv_presence(self) -> int:
        """Whether a card verification value goes with the request, and if not, why."""
    @card_cvv_presence.setter
    def card_cvv_presence(self, value: int) -> None: ...
    def get_card_cvv_presence(self) -> int: ...
    def set_card_cvv_presence(self, value: int) -> None: ...
    @property
    def card_entry_data_source(self) -> int:
        """How the card data was read: which track, or keyed in on which kind of terminal."""
    @card_entry_data_source.setter
    def card_entry_data_source(self, value: int) -> None: ...
    def get_card_entry_data_source(self) -> int: ...
    def set_card_entry_data_source(self, value: int) -> None: ...
    @property
    def card_exp_month(self) -> int:
        """The month in which the card expires."""
    @card_exp_month.setter
    def card_exp_month(self, value: int) -> None: ...
    def get_card_exp_month(self) -> int: ...
    def set_card_exp_month(self, value: int) -> None: ...
    @property
    def card_exp_year(self) -> int:
        """The year in which the card expires."""
    @card_exp_year.setter
    def card_exp_year(self, value: int) -> None: ...
    def get_card_exp_year(self) -> int: ...
    def set_card_exp_year(self, value: int) -> None: ...
    @property
    def card_is_encrypted(self) -> bool:
        """Whether `card_number` and `card_magnetic_stripe` hold data that was encrypted before
        it came here."""
    @card_is_encrypted.setter
    def card_is_encrypted(self, value: Union[bool, int]) -> None: ...
    def get_card_is_encrypted(self) -> bool: ...
    def set_card_is_encrypted(self, value: Union[bool, int]) -> None: ...
    @property
    def card_magnetic_stripe(self) -> str:
        """The data of one track of the card's magnetic stripe."""
    @card_magnetic_stripe.setter
    def card_magnetic_stripe(self, value: str) -> None: ...
    def get_card_magnetic_stripe(self) -> str: ...
    def set_card_magnetic_stripe(self, value: str) -> None: ...
    @property
    def card_number(self) -> str:
        """The card number, as keyed."""
    @card_number.setter
    def card_number(self, value: str) -> None: ...
    def get_card_number(self) -> str: ...
    def set_card_number(self, value: str) -> None: ...
    @property
    def cardholder_id(self) -> str:
        """How the cardholder was identified for this reversal."""
    @cardholder_id.setter
    def cardholder_id(self, value: str) -> None: ...
    def get_cardholder_id(self) -> str: ...
    def set_cardholder_id(self, value: str) -> None: ...
    @property
    def cash_back_amount(self) -> str:
        """The cash that the cardholder got with the original debit or EBT purchase."""
    @cash_back_amount.setter
    def cash_back_amount(self, value: str) -> None: ...
    def get_cash_back_amount(self) -> str: ...
    def set_cash_back_amount(self, value: str) -> None: ...
    @property
    def industry_type(self) -> int:
        """The industry of the merchant."""
    @industry_type.setter
    def industry_type(self, value: int) -> None: ...
    def get_industry_type(self) -> int: ...
    def set_industry_type(self, value: int) -> None: ...
    @property
    def merchant_bank_id(self) -> str:
        """The acquirer's bank identification number (BIN)."""
    @merchant_bank_id.setter
    def merchant_bank_id(self, value: str) -> None: ...
    def get_merchant_bank_id(self) -> str: ...
    def set_merchant_bank_id(self, value: str) -> None: ...
    @property
    def merchant_category_code(self) -> str:
        """The merchant category code (MCC)."""
    @merchant_category_code.setter
    def merchant_category_code(self, value: str) -> None: ...
    def get_merchant_category_code(self) -> str: ...
    def set_merchant_category_code(self, value: str) -> None: ...
    @property
    def merchant_city(self) -> str:
        """The city of the merchant."""
    @merchant_city.setter
    def merchant_city(self, value: str) -> None: ...
    def get_merchant_city(self) -> str: ...
    def set_merchant_city(self, value: str) -> None: ...
    @property
    def merchant_country_code(self) -> str:
        """The country of the merchant, as an ISO 3166-1 number."""
    @merchant_country_code.setter
    def merchant_country_code(self, value: str) -> None: ...
    def get_merchant_country_code(self) -> str: ...
    def set_merchant_country_code(self, value: str) -> None: ...
    @property
    def merchant_currency_code(self) -> str:
        """The currency of the merchant, as an ISO 4217 number."""
    @merchant_currency_code.setter
    def merchant_currency_code(self, value: str) -> None: ...
    def get_merchant_currency_code(self) -> str: ...
    def set_merchant_currency_code(self, value: str) -> None: ...
    @property
    def merchant_language(self) -> str:
        """The language in which the host writes `response_text`."""
    @merchant_language.setter
    def merchant_language(self, value: str) -> None: ...
    def get_merchant_language(self) -> str: ...
    def set_merchant_language(self, value: str) -> None: ...
    @property
    def merchant_name(self) -> str:
        """The name of the merchant, as it is printed on receipts."""
    @merchant_name.setter
    def merchant_name(self, value: str) -> None: ...
    def get_merchant_name(self) -> str: ...
    def set_merchant_name(self, value: str) -> None: ...
    @property
    def merchant_number(self) -> str:
        """The number of the merchant in the VisaNet system."""
    @merchant_number.setter
    def merchant_number(self, value: str) -> None: ...
    def get_merchant_number(self) -> str: ...
    def set_merchant_number(self, value: str) -> None: ...
    @property
    def merchant_phone(self) -> str:
        """The business telephone number of the merchant."""
    @merchant_phone.setter
    def merchant_phone(self, value: str) -> None: ...
    def get_merchant_phone(self) -> str: ...
    def set_merchant_phone(self, value: str) -> None: ...
    @property
    def merchant_service_phone(self) -> str:
        """The telephone number that cardholders call for service."""
    @merchant_service_phone.setter
    def merchant_service_phone(self, value: str) -> None: ...
    def get_merchant_service_phone(self) -> str: ...
    def set_merchant_service_phone(self, value: str) -> None: ...
    @property
    def merchant_state(self) -> str:
        """The state or province of the merchant."""
    @merchant_state.setter
    def merchant_state(self, value: str) -> None: ...
    def get_merchant_state(self) -> str: ...
    def set_merchant_state(self, value: str) -> None: ...
    @property
    def merchant_store_number(self) -> str:
        """The number of the merchant's store."""
    @merchant_store_number.setter
    def merchant_store_number(self, value: str) -> None: ...
    def get_merchant_store_number(self) -> str: ...
    def set_merchant_store_number(self, value: str) -> None: ...
    @property
    def merchant_street_address(self) -> str:
        """The street address of the merchant."""
    @merchant_street_address.setter
    def merchant_street_address(self, value: str) -> None: ...
    def get_merchant_street_address(self) -> str: ...
    def set_merchant_street_address(self, value: str) -> None: ...
    @property
    def merchant_terminal_number(self) -> str:
        """The number of the terminal in the store."""
    @merchant_terminal_number.setter
    def merchant_terminal_number(self, value: str) -> None: ...
    def get_merchant_terminal_number(self) -> str: ...
    def set_merchant_terminal_number(self, value: str) -> None: ...
    @property
    def merchant_time_zone(self) -> str:
        """The difference of the merchant's standard time from Greenwich, as the host counts it."""
    @merchant_time_zone.setter
    def merchant_time_zone(self, value: str) -> None: ...
    def get_merchant_time_zone(self) -> str: ...
    def set_merchant_time_zone(self, value: str) -> None: ...
    @property
    def merchant_zip(self) -> str:
        """The postal code of the place of the sale."""
    @merchant_zip.setter
    def merchant_zip(self, value: str) -> None: ...
    def get_merchant_zip(self) -> str: ...
    def set_merchant_zip(self, value: str) -> None: ...
    @property
    def merchant_aba_number(self) -> str:
        """The merchant's routing number at the direct debit switch."""
    @merchant_aba_number.setter
    def merchant_aba_number(self, value: str) -> None: ...
    def get_merchant_aba_number(self) -> str: ...
    def set_merchant_aba_number(self, value: str) -> None: ...
    @property
    def merchant_settlement_agent(self) -> str:
        """The agent that settles for the merchant."""
    @merchant_settlement_agent.setter
    def merchant_settlement_agent(self, value: str) -> None: ...
    def get_merchant_settlement_agent(self) -> str: ...
    def set_merchant_settlement_agent(self, value: str) -> None: ...
    @property
    def network_id(self) -> str:
        """The debit or EBT network that authorized the original purchase."""
    @network_id.setter
    def network_id(self, value: str) -> None: ...
    def get_network_id(self) -> str: ...
    def set_network_id(self, value: str) -> None: ...
    @property
    def reimbursement_attribute(self) -> int:
        """The reimbursement fee of the original debit or EBT purchase."""
    @reimbursement_attribute.setter
    def reimbursement_attribute(self, value: int) -> None: ...
    def get_reimbursement_attribute(self) -> int: ...
    def set_reimbursement_attribute(self, value: int) -> None: ...
    @property
    def response_approval_code(self) -> str:
        """The approval code of the reversal."""
    def get_response_approval_code(self) -> str: ...
    @property
    def response_authorized_amount(self) -> str:
        """The amount that the host approved when it approved less than was asked."""
    def get_response_authorized_amount(self) -> str: ...
    @property
    def response_auth_source(self) -> str:
        """Where the approval came from."""
    def get_response_auth_source(self) -> str: ...
    @property
    def response_avs_result(self) -> str:
        """The result of the address verification."""
    def get_response_avs_result(self) -> str: ...
    @property
    def response_card_level(self) -> str:
        """The product of the card, as Visa codes it."""
    def get_response_card_level(self) -> str: ...
    @property
    def response_code(self) -> str:
        """What the host decided."""
    def get_response_code(self) -> str: ...
    @property
    def response_commercial_card_type(self) -> int:
        """Whether the card is a commercial card, and which."""
    def get_response_commercial_card_type(self) -> int: ...
    @property
    def response_cvv_result(self) -> str:
        """The result of the check of the card verification value."""
    def get_response_cvv_result(self) -> str: ...
    @property
    def response_retrieval_number(self) -> str:
        """The retrieval reference number of the reversal."""
    def get_response_retrieval_number(self) -> str: ...
    @property
    def response_returned_aci(self) -> str:
        """The authorization characteristics indicator that the host returned."""
    def get_response_returned_aci(self) -> str: ...
    @property
    def response_text(self) -> str:
        """The text that the host wants to be displayed."""
    def get_response_text(self) -> str: ...
    @property
    def response_transaction_date(self) -> str:
        """The local date of the transaction, as the host reckons it."""
    def get_response_transaction_date(self) -> str: ...
    @property
    def response_transaction_id(self) -> str:
        """The transaction identifier, or the reference number of MasterCard."""
    def get_response_transaction_id(self) -> str: ...
    @property
    def response_transaction_number(self) -> str:
        """The sequence number that the response carries."""
    def get_response_transaction_number(self) -> str: ...
    @property
    def response_transaction_time(self) -> str:
        """The local time of the transaction, as the host reckons it."""
    def get_response_transaction_time(self) -> str: ...
    @property
    def response_validation_code(self) -> str:
        """The validation code of the card issuer."""
    def get_response_validation_code(self) -> str: ...
    @property
    def retrieval_number(self) -> str:
        """The retrieval reference number of the authorization being reversed."""
    @retrieval_number.setter
    def retrieval_number(self, value: str) -> None: ...
    def get_retrieval_number(self) -> str: ...
    def set_retrieval_number(self, value: str) -> None: ...
    @property
    def returned_aci(self) -> str:
        """The authorization characteristics indicator of the authorization being reversed."""
    @returned_aci.setter
    def returned_aci(self, value: str) -> None: ...
    def get_returned_aci(self) -> str: ...
    def set_returned_aci(self, value: str) -> None: ...
    @property
    def reversal_code(self) -> int:
        """Why the authorization is reversed, for MasterCard."""
    @reversal_code.setter
    def reversal_code(self, value: int) -> None: ...
    def get_reversal_code(self) -> int: ...
    def set_reversal_code(self, value: int) -> None: ...
    @property
    def reversal_type(self) -> int:
        """Which kind of transaction is reversed, and how."""
    @reversal_type.setter
    def reversal_type(self, value: int) -> None: ...
    def get_reversal_type(self) -> int: ...
    def set_reversal_type(self, value: int) -> None: ...
    @property
    def settlement_amount(self) -> str:
        """The amount that is still to be settled after the reversal."""
    @settlement_amount.setter
    def settlement_amount(self, value: str) -> None: ...
    def get_settlement_amount(self) -> str: ...
    def set_settlement_amount(self, value: str) -> None: ...
    @property
    def sharing_group(self) -> str:
        """The debit and EBT networks that the merchant takes part in."""
    @sharing_group.setter
    def sharing_group(self, value: str) -> None: ...
    def get_sharing_group(self) -> str: ...
    def set_sharing_group(self, value: str) -> None: ...
    @property
    def ssl_accept_server_cert_effective_date(self) -> str:
        """The first moment at which the certificate is valid."""
    def get_ssl_accept_server_cert_effective_date(self) -> str: ...
    @property
    def ssl_accept_server_cert_expiration_date(self) -> str:
        """The last moment at which the certificate is valid."""
    def get_ssl_accept_server_cert_expiration_date(self) -> str: ...
    @property
    def ssl_accept_server_cert_extended_key_usage(self) -> str:
        """The purposes that the certificate is restricted to."""
    def get_ssl_accept_server_cert_extended_key_usage(self) -> str: ...
    @property
    def ssl_accept_server_cert_fingerprint(self) -> str:
        """The MD5 fingerprint of the certificate."""
    def get_ssl_accept_server_cert_fingerprint(self) -> str: ...
    @property
    def ssl_accept_server_cert_fingerprint_sha1(self) -> str:
        """The SHA-1 fingerprint of the certificate."""
    def get_ssl_accept_server_cert_fingerprint_sha1(self) -> str: ...
    @property
    def ssl_accept_server_cert_fingerprint_sha256(self) -> str:
        """The SHA-256 fingerprint of the certificate."""
    def get_ssl_accept_server_cert_fingerprint_sha256(self) -> str: ...
    @property
    def ssl_accept_server_cert_issuer(self) -> str:
        """The name of the authority that issued the certificate."""
    def get_ssl_accept_server_cert_issuer(self) -> str: ...
    @property
    def ssl_accept_server_cert_private_key(self) -> str:
        """The private key of the certificate, as PEM."""
    def get_ssl_accept_server_cert_private_key(self) -> str: ...
    @property
    def ssl_accept_server_cert_private_key_available(self) -> bool:
        """Whether the private key of the certificate is at hand."""
    def get_ssl_accept_server_cert_private_key_available(self) -> bool: ...
    @property
    def ssl_accept_server_cert_private_key_container(self) -> str:
        """The name of the key container that holds the private key."""
    def get_ssl_accept_server_cert_private_key_container(self) -> str: ...
    @property
    def ssl_accept_server_cert_public_key(self) -> str:
        """The public key of the certificate, as PEM."""
    def get_ssl_accept_server_cert_public_key(self) -> str: ...
    @property
    def ssl_accept_server_cert_public_key_algorithm(self) -> str:
        """The algorithm of the public key."""
    def get_ssl_accept_server_cert_public_key_algorithm(self) -> str: ...
    @property
    def ssl_accept_server_cert_public_key_length(self) -> int:
        """The length of the public key in bits."""
    def get_ssl_accept_server_cert_public_key_length(self) -> int: ...
    @property
    def ssl_accept_server_cert_serial_number(self) -> str:
        """The serial number that the issuer gave to the certificate."""
    def get_ssl_accept_server_cert_serial_number(self) -> str: ...
    @property
    def ssl_accept_server_cert_signature_algorithm(self) -> str:
        """The algorithm with which the issuer signed the certificate."""
    def get_ssl_accept_server_cert_signature_algorithm(self) -> str: ...
    @property
    def ssl_accept_server_cert_store(self) -> bytes:
        """The certificate store: its name, its file or its content."""
    @ssl_accept_server_cert_store.setter
    def ssl_accept_server_cert_store(self, value: Union[bytes, str]) -> None: ...
    def get_ssl_accept_server_cert_store(self) -> bytes: ...
    def set_ssl_accept_server_cert_store(self, value: Union[bytes, str]) -> None: ...
    @property
    def ssl_accept_server_cert_store_password(self) -> str:
        """The password that opens the certificate store."""
    @ssl_accept_server_cert_store_password.setter
    def ssl_accept_server_cert_store_password(self, value: str) -> None: ...
    def get_ssl_accept_server_cert_store_password(self) -> str: ...
    def set_ssl_accept_server_cert_store_password(self, value: str) -> None: ...
    @property
    def ssl_accept_server_cert_store_type(self) -> int:
        """The kind of certificate store."""
    @ssl_accept_server_cert_store_type.setter
    def ssl_accept_server_cert_store_type(self, value: int) -> None: ...
    def get_ssl_accept_server_cert_store_type(self) -> int: ...
    def set_ssl_accept_server_cert_store_type(self, value: int) -> None: ...
    @property
    def ssl_accept_server_cert_subject_alt_names(self) -> str:
        """The other names that the certificate is valid for."""
    def get_ssl_accept_server_cert_subject_alt_names(self) -> str: ...
    @property
    def ssl_accept_server_cert_thumbprint_md5(self) -> str:
        """The MD5 hash of the certificate."""
    def get_ssl_accept_server_cert_thumbprint_md5(self) -> str: ...
    @property
    def ssl_accept_server_cert_thumbprint_sha1(self) -> str:
        """The SHA-1 hash of the certificate."""
    def get_ssl_accept_server_cert_thumbprint_sha1(self) -> str: ...
    @property
    def ssl_accept_server_cert_thumbprint_sha256(self) -> str:
        """The SHA-256 hash of the certificate."""
    def get_ssl_accept_server_cert_thumbprint_sha256(self) -> str: ...
    @property
    def ssl_accept_server_cert_usage(self) -> str:
        """What the key of the certificate may be used for, in words."""
    def get_ssl_accept_server_cert_usage(self) -> str: ...
    @property
    def ssl_accept_server_cert_usage_flags(self) -> int:
        """What the key of the certificate may be used for, as flags."""
    def get_ssl_accept_server_cert_usage_flags(self) -> int: ...
    @property
    def ssl_accept_server_cert_version(self) -> str:
        """The version of the X.509 format that the certificate has."""
    def get_ssl_accept_server_cert_version(self) -> str: ...
    @property
    def ssl_accept_server_cert_subject(self) -> str:
        """The name of the holder of the certificate."""
    @ssl_accept_server_cert_subject.setter
    def ssl_accept_server_cert_subject(self, value: str) -> None: ...
    def get_ssl_accept_server_cert_subject(self) -> str: ...
    def set_ssl_accept_server_cert_subject(self, value: str) -> None: ...
    @property
    def ssl_accept_server_cert_encoded(self) -> bytes:
        """The certificate itself."""
    @ssl_accept_server_cert_encoded.setter
    def ssl_accept_server_cert_encoded(self, value: Union[bytes, str]) -> None: ...
    def get_ssl_accept_server_cert_encoded(self) -> bytes: ...
    def set_ssl_accept_server_cert_encoded(self, value: Union[bytes, str]) -> None: ...
    @property
    def ssl_cert_effective_date(self) -> str:
        """The first moment at which the certificate is valid."""
    def get_ssl_cert_effective_date(self) -> str: ...
    @property
    def ssl_cert_expiration_date(self) -> str:
        """The last moment at which the certificate is valid."""
    def get_ssl_cert_expiration_date(self) -> str: ...
    @property
    def ssl_cert_extended_key_usage(self) -> str:
        """The purposes that the certificate is restricted to."""
    def get_ssl_cert_extended_key_usage(self) -> str: ...
    @property
    def ssl_cert_fingerprint(self) -> str:
        """The MD5 fingerprint of the certificate."""
    def get_ssl_cert_fingerprint(self) -> str: ...
    @property
    def ssl_cert_fingerprint_sha1(self) -> str:
        """The SHA-1 fingerprint of the certificate."""
    def get_ssl_cert_fingerprint_sha1(self) -> str: ...
    @property
    def ssl_cert_fingerprint_sha256(self) -> str:
        """The SHA-256 fingerprint of the certificate."""
    def get_ssl_cert_fingerprint_sha256(self) -> str: ...
    @property
    def ssl_cert_issuer(self) -> str:
        """The name of the authority that issued the certificate."""
    def get_ssl_cert_issuer(self) -> str: ...
    @property
    def ssl_cert_private_key(self) -> str:
        """The private key of the certificate, as PEM."""
    def get_ssl_cert_private_key(self) -> str: ...
    @property
    def ssl_cert_private_key_available(self) -> bool:
        """Whether the private key of the certificate is at hand."""
    def get_ssl_cert_private_key_available(self) -> bool: ...
    @property
    def ssl_cert_private_key_container(self) -> str:
        """The name of the key container that holds the private key."""
    def get_ssl_cert_private_key_container(self) -> str: ...
    @property
    def ssl_cert_public_key(self) -> str:
        """The public key of the certificate, as PEM."""
    def get_ssl_cert_public_key(self) -> str: ...
    @property
    def ssl_cert_public_key_algorithm(self) -> str:
        """The algorithm of the public key."""
    def get_ssl_cert_public_key_algorithm(self) -> str: ...
    @property
    def ssl_cert_public_key_length(self) -> int:
        """The length of the public key in bits."""
    def get_ssl_cert_public_key_length(self) -> int: ...
    @property
    def ssl_cert_serial_number(self) -> str:
        """The serial number that the issuer gave to the certificate."""
    def get_ssl_cert_serial_number(self) -> str: ...
    @property
    def ssl_cert_signature_algorithm(self) -> str:
        """The algorithm with which the issuer signed the certificate."""
    def get_ssl_cert_signature_algorithm(self) -> str: ...
    @property
    def ssl_cert_store(self) -> bytes:
        """The certificate store: its name, its file or its content."""
    @ssl_cert_store.setter
    def ssl_cert_store(self, value: Union[bytes, str]) -> None: ...
    def get_ssl_cert_store(self) -> bytes: ...
    def set_ssl_cert_store(self, value: Union[bytes, str]) -> None: ...
    @property
    def ssl_cert_store_password(self) -> str:
        """The password that opens the certificate store."""
    @ssl_cert_store_password.setter
    def ssl_cert_store_password(self, value: str) -> None: ...
    def get_ssl_cert_store_password(self) -> str: ...
    def set_ssl_cert_store_password(self, value: str) -> None: ...
    @property
    def ssl_cert_store_type(self) -> int:
        """The kind of certificate store."""
    @ssl_cert_store_type.setter
    def ssl_cert_store_type(self, value: int) -> None: ...
    def get_ssl_cert_store_type(self) -> int: ...
    def set_ssl_cert_store_type(self, value: int) -> None: ...
    @property
    def ssl_cert_subject_alt_names(self) -> str:
        """The other names that the certificate is valid for."""
    def get_ssl_cert_subject_alt_names(self) -> str: ...
    @property
    def ssl_cert_thumbprint_md5(self) -> str:
        """The MD5 hash of the certificate."""
    def get_ssl_cert_thumbprint_md5(self) -> str: ...
    @property
    def ssl_cert_thumbprint_sha1(self) -> str:
        """The SHA-1 hash of the certificate."""
    def get_ssl_cert_thumbprint_sha1(self) -> str: ...
    @property
    def ssl_cert_thumbprint_sha256(self) -> str:
        """The SHA-256 hash of the certificate."""
    def get_ssl_cert_thumbprint_sha256(self) -> str: ...
    @property
    def ssl_cert_usage(self) -> str:
        """What the key of the certificate may be used for, in words."""
    def get_ssl_cert_usage(self) -> str: ...
    @property
    def ssl_cert_usage_flags(self) -> int:
        """What the key of the certificate may be used for, as flags."""
    def get_ssl_cert_usage_flags(self) -> int: ...
    @property
    def ssl_cert_version(self) -> str:
        """The version of the X.509 format that the certificate has."""
    def get_ssl_cert_version(self) -> str: ...
    @property
    def ssl_cert_subject(self) -> str:
        """The name of the holder of the certificate."""
    @ssl_cert_subject.setter
    def ssl_cert_subject(self, value: str) -> None: ...
    def get_ssl_cert_subject(self) -> str: ...
    def set_ssl_cert_subject(self, value: str) -> None: ...
    @property
    def ssl_cert_encoded(self) -> bytes:
        """The certificate itself."""
    @ssl_cert_encoded.setter
    def ssl_cert_encoded(self, value: Union[bytes, str]) -> None: ...
    def get_ssl_cert_encoded(self) -> bytes: ...
    def set_ssl_cert_encoded(self, value: Union[bytes, str]) -> None: ...
    @property
    def ssl_provider(self) -> int:
        """The implementation of TLS to use."""
    @ssl_provider.setter
    def ssl_provider(self, value: int) -> None: ...
    def get_ssl_provider(self) -> int: ...
    def set_ssl_provider(self, value: int) -> None: ...
    @property
    def ssl_server_cert_effective_date(self) -> str:
        """The first moment at which the certificate is valid."""
    def get_ssl_server_cert_effective_date(self) -> str: ...
    @property
    def ssl_server_cert_expiration_date(self) -> str:
        """The last moment at which the certificate is valid."""
    def get_ssl_server_cert_expiration_date(self) -> str: ...
    @property
    def ssl_server_cert_extended_key_usage(self) -> str:
        """The purposes that the certificate is restricted to."""
    def get_ssl_server_cert_extended_key_usage(self) -> str: ...
    @property
    def ssl_server_cert_fingerprint(self) -> str:
        """The MD5 fingerprint of the certificate."""
    def get_ssl_server_cert_fingerprint(self) -> str: ...
    @property
    def ssl_server_cert_fingerprint_sha1(self) -> str:
        """The SHA-1 fingerprint of the certificate."""
    def get_ssl_server_cert_fingerprint_sha1(self) -> str: ...
    @property
    def ssl_server_cert_fingerprint_sha256(self) -> str:
        """The SHA-256 fingerprint of the certificate."""
    def get_ssl_server_cert_fingerprint_sha256(self) -> str: ...
    @property
    def ssl_server_cert_issuer(self) -> str:
        """The name of the authority that issued the certificate."""
    def get_ssl_server_cert_issuer(self) -> str: ...
    @property
    def ssl_server_cert_private_key(self) -> str:
        """The private key of the certificate, as PEM."""
    def get_ssl_server_cert_private_key(self) -> str: ...
    @property
    def ssl_server_cert_private_key_available(self) -> bool:
        """Whether the private key of the certificate is at hand."""
    def get_ssl_server_cert_private_key_available(self) -> bool: ...
    @property
    def ssl_server_cert_private_key_container(self) -> str:
        """The name of the key container that holds the private key."""
    def get_ssl_server_cert_private_key_container(self) -> str: ...
    @property
    def ssl_server_cert_public_key(self) -> str:
        """The public key of the certificate, as PEM."""
    def get_ssl_server_cert_public_key(self) -> str: ...
    @property
    def ssl_server_cert_public_key_algorithm(self) -> str:
        """The algorithm of the public key."""
    def get_ssl_server_cert_public_key_algorithm(self) -> str: ...
    @property
    def ssl_server_cert_public_key_length(self) -> int:
        """The length of the public key in bits."""
    def get_ssl_server_cert_public_key_length(self) -> int: ...
    @property
    def ssl_server_cert_serial_number(self) -> str:
        """The serial number that the issuer gave to the certificate."""
    def get_ssl_server_cert_serial_number(self) -> str: ...
    @property
    def ssl_server_cert_signature_algorithm(self) -> str:
        """The algorithm with which the issuer signed the certificate."""
    def get_ssl_server_cert_signature_algorithm(self) -> str: ...
    @property
    def ssl_server_cert_store(self) -> bytes:
        """The certificate store: its name, its file or its content."""
    def get_ssl_server_cert_store(self) -> bytes: ...
    @property
    def ssl_server_cert_store_password(self) -> str:
        """The password that opens the certificate store."""
    def get_ssl_server_cert_store_password(self) -> str: ...
    @property
    def ssl_server_cert_store_type(self) -> int:
        """The kind of certificate store."""
    def get_ssl_server_cert_store_type(self) -> int: ...
    @property
    def ssl_server_cert_subject_alt_names(self) -> str:
        """The other names that the certificate is valid for."""
    def get_ssl_server_cert_subject_alt_names(self) -> str: ...
    @property
    def ssl_server_cert_thumbprint_md5(self) -> str:
        """The MD5 hash of the certificate."""
    def get_ssl_server_cert_thumbprint_md5(self) -> str: ...
    @property
    def ssl_server_cert_thumbprint_sha1(self) -> str:
        """The SHA-1 hash of the certificate."""
    def get_ssl_server_cert_thumbprint_sha1(self) -> str: ...
    @property
    def ssl_server_cert_thumbprint_sha256(self) -> str:
        """The SHA-256 hash of the certificate."""
    def get_ssl_server_cert_thumbprint_sha256(self) -> str: ...
    @property
    def ssl_server_cert_usage(self) -> str:
        """What the key of the certificate may be used for, in words."""
    def get_ssl_server_cert_usage(self) -> str: ...
    @property
    def ssl_server_cert_usage_flags(self) -> int:
        """What the key of the certificate may be used for, as flags."""
    def get_ssl_server_cert_usage_flags(self) -> int: ...
    @property
    def ssl_server_cert_version(self) -> str:
        """The version of the X.509 format that the certificate has."""
    def get_ssl_server_cert_version(self) -> str: ...
    @property
    def ssl_server_cert_subject(self) -> str:
        """The name of the holder of the certificate."""
    def get_ssl_server_cert_subject(self) -> str: ...
    @property
    def ssl_server_cert_encoded(self) -> bytes:
        """The certificate itself."""
    def get_ssl_server_cert_encoded(self) -> bytes: ...
    @property
    def timeout(self) -> int:
        """How long to wait for the host, in seconds."""
    @timeout.setter
    def timeout(self, value: int) -> None: ...
    def get_timeout(self) -> int: ...
    def set_timeout(self, value: int) -> None: ...
    @property
    def total_authorized_amount(self) -> str:
        """The sum of everything that was authorized for the transaction."""
    @total_authorized_amount.setter
    def total_authorized_amount(self, value: str) -> None: ...
    def get_total_authorized_amount(self) -> str: ...
    def set_total_authorized_amount(self, value: str) -> None: ...
    @property
    def trace_audit_number(self) -> str:
        """The system trace audit number of the original debit or EBT purchase."""
    @trace_audit_number.setter
    def trace_audit_number(self, value: str) -> None: ...
    def get_trace_audit_number(self) -> str: ...
    def set_trace_audit_number(self, value: str) -> None: ...
    @property
    def transaction_date(self) -> str:
        """The local date of the authorization being reversed."""
    @transaction_date.setter
    def transaction_date(self, value: str) -> None: ...
    def get_transaction_date(self) -> str: ...
    def set_transaction_date(self, value: str) -> None: ...
    @property
    def transaction_id(self) -> str:
        """The transaction identifier of the authorization being reversed, or the reference
        number of MasterCard."""
    @transaction_id.setter
    def transaction_id(self, value: str) -> None: ...
    def get_transaction_id(self) -> str: ...
    def set_transaction_id(self, value: str) -> None: ...
    @property
    def transaction_number(self) -> int:
        """The sequence number of this request."""
    @transaction_number.setter
    def transaction_number(self, value: int) -> None: ...
    def get_transaction_number(self) -> int: ...
    def set_transaction_number(self, value: int) -> None: ...
    @property
    def transaction_time(self) -> str:
        """The local time of the authorization being reversed."""
    @transaction_time.setter
    def transaction_time(self, value: str) -> None: ...
    def get_transaction_time(self) -> str: ...
    def set_transaction_time(self, value: str) -> None: ...
