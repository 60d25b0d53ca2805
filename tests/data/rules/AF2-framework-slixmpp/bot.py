"""Slixmpp calls `def` event handlers on the loop."""

import slixmpp

from store import rows, settle


class Bot(slixmpp.ClientXMPP):
    def __init__(self, jid: str, password: str) -> None:
        super().__init__(jid, password)
        self.add_event_handler("session_start", self.started)  # error: [AF211]
        self.add_event_handler("message", self.answer)
        self.schedule("tick", 10, settle, repeat=True)  # error: [AF271]

    def started(self, event) -> None:
        rows()

    async def answer(self, message) -> None:
        settle()  # error: [AF271]


def connect(client: slixmpp.ClientXMPP, anything) -> None:
    client.add_event_handler("presence", settle)  # error: [AF271] "event handlers of Slixmpp"
    anything.add_event_handler("presence", settle)
