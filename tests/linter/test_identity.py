"""What a baseline recognises a finding by: nothing that a formatter changes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_asyncflow.analysis.source import from_text
from flake8_asyncflow.identity import Identity, identity
from flake8_asyncflow.pipeline import check_source
from flake8_asyncflow.settings import Settings


def only_identity(text: str) -> Identity:
    source = from_text("a.py", text)
    (one,) = check_source(source, Settings(select=("AF131",)))
    return identity(one, "a.py", source)


GAPS = st.lists(st.sampled_from([" ", "\n", "\t", "  ", "  # x\n", "\\\n"]), max_size=3)


@settings(deadline=None)
@given(st.lists(GAPS, min_size=13, max_size=13), st.booleans(), st.booleans(), st.integers(0, 9))
def test_no_layout_changes_the_identity(
    gaps: list[list[str]], has_comma: bool, has_single: bool, lines: int
) -> None:
    quote = "'" if has_single else '"'
    words = f"requests . get ( url , headers = {{ {quote}a{quote} : [ 1 ]".split(" ")
    inside = words[4:] + ([","] if has_comma else []) + ["}", ")"]
    call = "requests.get(" + "".join(
        "".join(gap) + word for gap, word in zip([*gaps, []], inside, strict=False)
    )
    text = "\n" * lines + f"import requests\nasync def f(url):\n    return {call}\n"
    plain = 'import requests\nasync def f(url):\n    return requests.get(url, headers={"a": [1]})\n'
    assert only_identity(text) == only_identity(plain)
