"""prompt_toolkit calls key bindings on the loop."""

from prompt_toolkit import PromptSession
from prompt_toolkit.key_binding import KeyBindings

from store import rows, settle

bindings = KeyBindings()


@bindings.add("c-t")
def refresh(event) -> None:
    rows()  # error: [AF211] "key bindings of prompt_toolkit"


@bindings.add("c-x")
async def leave(event) -> None:
    settle()  # error: [AF271]


names = set()


@names.add
def nothing(event) -> None:
    settle()


def main() -> None:
    settle()
    PromptSession(key_bindings=bindings).prompt()
