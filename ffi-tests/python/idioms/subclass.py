"""A class of the program's own: hooks from `__init__`, methods, a property, and another base class."""

import threading

from dpaymentssdk import *
from merchant import prepare


class Terminal(TSYSReversal):
    def __init__(self, name):
        super().__init__()
        self.name = name
        self.steps = []
        self.on_connected = self.connected
        self.on_disconnected = self.disconnected
        self.on_data_packet_out = self.out
        self.on_data_packet_in = self.back
        self.on_ssl_server_authentication = self.decide
        prepare(self)

    def connected(self, e):
        self.steps.append("connected")

    def disconnected(self, e):
        self.steps.append("disconnected")

    @staticmethod
    def out(e):
        print("out", len(e.data_packet) > 100)

    @classmethod
    def back(cls, e):
        print("back to a", cls.__name__)

    def decide(self, e):
        e.accept = e.status == "OK"

    @property
    def approved(self):
        return self.response_code == "00"

    def release(self, stays):
        self.settlement_amount = stays
        self.reverse()
        return self.approved


class Worker(TSYSReversal, threading.Thread):
    """Both bases have a way to start, and attributes of their own."""

    def __init__(self):
        TSYSReversal.__init__(self)
        threading.Thread.__init__(self, name="worker")
        self.on_connected = lambda e: print("in", threading.current_thread().name)
        prepare(self)
        self.settlement_amount = "4000"

    def run(self):
        self.reverse()


with Terminal("till 7") as terminal:
    print(terminal.name, terminal.release("5000"), terminal.steps)

worker = Worker()
worker.start()
worker.join()
print("a worker", worker.response_code)
worker.close()
