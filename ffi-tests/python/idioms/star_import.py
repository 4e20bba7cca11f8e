"""The console program: everything by `*`, functions as hooks, attributes alone, answers by the keyboard."""

from dpaymentssdk import *
from merchant import prepare


def fire_connected(e):
    print("connected %d %s" % (e.status_code, e.description))


def fire_data_packet_in(e):
    print("in %d" % e.data_packet[0])


def fire_data_packet_out(e):
    print("out %d" % e.data_packet[0])


def fire_disconnected(e):
    print("disconnected %d %s" % (e.status_code, e.description))


def fire_error(e):
    print("error %d %s" % (e.error_code, e.description))


def fire_ssl_server_authentication(e):
    print("certificate %s, %s, %s" % (e.cert_subject.split(",")[0], e.cert_issuer != "", len(e.cert_encoded) > 500))
    e.accept = True


def fire_ssl_status(e):
    if len(e.message) == 0:
        print("no message")


reversal = TSYSReversal()
reversal.on_connected = fire_connected
reversal.on_data_packet_in = fire_data_packet_in
reversal.on_data_packet_out = fire_data_packet_out
reversal.on_disconnected = fire_disconnected
reversal.on_error = fire_error
reversal.on_ssl_server_authentication = fire_ssl_server_authentication
reversal.on_ssl_status = fire_ssl_status

try:
    prepare(reversal)
    reversal.settlement_amount = input("Amount that stays: ")
    print()
    reversal.reverse()
    print("Response Code: " + reversal.response_code)
except DPaymentsSDKError as e:
    print("ERROR %s: %s" % (e.code, e.message))
