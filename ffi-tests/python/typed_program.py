"""A program as users write it, for the type checker; it is not run."""

import asyncio
from typing import List, Optional

from dpaymentssdk import (
    DPaymentsSDKError,
    DPaymentsSDKTsysreversalError,
    TSYSReversal,
    TSYSReversalConnectedEventParams,
    TSYSReversalDataPacketInEventParams,
    TSYSReversalDataPacketOutEventParams,
    TSYSReversalDisconnectedEventParams,
    TSYSReversalErrorEventParams,
    TSYSReversalSSLServerAuthenticationEventParams,
    TSYSReversalSSLStatusEventParams,
)

codes: List[int] = []
texts: List[str] = []
sizes: List[int] = []


def on_connected(params: TSYSReversalConnectedEventParams) -> None:
    codes.append(params.status_code)
    texts.append(params.description)


def on_disconnected(params: TSYSReversalDisconnectedEventParams) -> None:
    codes.append(params.status_code)


def on_data_packet_in(params: TSYSReversalDataPacketInEventParams) -> None:
    sizes.append(len(params.data_packet))


def on_data_packet_out(params: TSYSReversalDataPacketOutEventParams) -> None:
    packet: bytes = params.data_packet
    sizes.append(len(packet))


def on_error(params: TSYSReversalErrorEventParams) -> None:
    codes.append(params.error_code)
    texts.append(params.description)


def on_ssl_server_authentication(params: TSYSReversalSSLServerAuthenticationEventParams) -> None:
    encoded: bytes = params.cert_encoded
    texts.extend([params.cert_subject, params.cert_issuer, params.status, encoded.decode()])
    accept: bool = params.accept
    params.accept = accept and params.status == "OK"


def on_ssl_status(params: TSYSReversalSSLStatusEventParams) -> None:
    texts.append(params.message)


def reverse(aggregate: str, settlement_amount: str) -> Optional[str]:
    with TSYSReversal() as reversal:
        reversal.set_runtime_license("")
        reversal.on_connected = on_connected
        reversal.on_disconnected = on_disconnected
        reversal.on_data_packet_in = on_data_packet_in
        reversal.on_data_packet_out = on_data_packet_out
        reversal.on_error = on_error
        reversal.on_ssl_server_authentication = on_ssl_server_authentication
        reversal.on_ssl_status = on_ssl_status
        reversal.on_error = None
        reversal.parse_aggregate(aggregate)
        reversal.reversal_type = 0
        reversal.set_reversal_code(2)
        reversal.settlement_amount = settlement_amount
        reversal.card_is_encrypted = False
        reversal.ssl_cert_store = b""
        server: str = reversal.config("Server")
        timeout: int = reversal.get_timeout()
        try:
            reversal.reverse()
        except DPaymentsSDKTsysreversalError as error:
            code: int = error.code
            return f"{code} {error.message} {server} {timeout}"
        except DPaymentsSDKError:
            return None
        approved: bool = reversal.response_code == "00"
        return reversal.get_response_text() if approved else None


async def reverse_in_the_background(reversal: TSYSReversal) -> None:
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, reversal.reverse)
    reversal.interrupt()
    reversal.reset()
    reversal.close()
