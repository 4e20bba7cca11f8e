"""Threads and asyncio: the loop goes on meanwhile, and a cancelled task interrupts its call."""

import asyncio
import sys
import threading

from dpaymentssdk import *
from merchant import prepare


async def in_a_thread(function):
    """asyncio.to_thread, which Python 3.8 does not have yet."""
    if sys.version_info >= (3, 9):
        return await asyncio.to_thread(function)
    return await asyncio.get_running_loop().run_in_executor(None, function)


async def reverse(reversal):
    """To cancel the waiting does not end the thread: the object must be told, and then it ends soon."""
    call = asyncio.ensure_future(in_a_thread(reversal.reverse))
    try:
        await asyncio.wait([call])
    except asyncio.CancelledError:
        reversal.interrupt()
        await asyncio.wait([call])
        print("interrupted", call.exception().code)
        raise
    return call.result()


async def main(reversal):
    loop = asyncio.get_running_loop()
    sent = asyncio.Event()
    reversal.on_data_packet_out = lambda e: loop.call_soon_threadsafe(sent.set)
    task = asyncio.ensure_future(reverse(reversal))
    await sent.wait()
    # The host says nothing from here on.
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


reversal = TSYSReversal()
prepare(reversal)
reversal.settlement_amount = "5000"
reversal.timeout = 60
ended = []
reversal.on_disconnected = lambda e: ended.append(e.status_code)
asyncio.run(main(reversal))
print("disconnected", ended, reversal.response_code == "")


def work():
    try:
        reversal.reverse()
    except DPaymentsSDKError as e:
        print("thread", e.code)


sent = threading.Event()
reversal.on_data_packet_out = lambda e: sent.set()
reversal.on_disconnected = None
thread = threading.Thread(target=work)
thread.start()
sent.wait()
print("reading", reversal.merchant_zip)
reversal.interrupt()
thread.join()
