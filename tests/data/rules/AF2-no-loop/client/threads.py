"""What only another thread than the loop's runs: the identities of the two are compared."""

import threading
import time


class Hub:
    def __init__(self):
        self.thread_id = threading.get_ident()

    def from_another_thread(self):
        if self.thread_id != threading.get_ident():
            time.sleep(1)

    def early(self):
        if threading.get_ident() == self.thread_id:
            return None
        time.sleep(1)

    def main_only(self):
        if threading.current_thread() is threading.main_thread():
            time.sleep(1)

    def not_main(self):
        if threading.current_thread() is not threading.main_thread():
            time.sleep(1)


async def handle(hub: Hub):
    hub.from_another_thread()
    hub.early()
    hub.not_main()
    hub.main_only()  # error: [AF271] "time.sleep()"
    if threading.get_ident() != hub.thread_id:
        time.sleep(1)
