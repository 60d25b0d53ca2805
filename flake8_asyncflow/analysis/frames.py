"""What is being walked: the module under construction and its functions, one frame each."""

import ast
from typing import NamedTuple

from flake8_asyncflow.analysis.scopes import Bindings
from flake8_asyncflow.analysis.terms import NONE, join
from flake8_asyncflow.model import CallSite, ClassSummary, FunctionSummary, Term

__all__ = ["ClassDraft", "Definition", "Frame", "Generator", "ModuleDraft"]


class Frame:
    """A function, a class body or the module, while its statements are walked."""

    __slots__ = (
        "bindings",
        "calls",
        "class_",
        "declared",
        "decorators",
        "defaults",
        "forgotten",
        "is_async",
        "is_stub",
        "keywords",
        "kind",
        "line",
        "name",
        "parameters",
        "parent",
        "receiver",
        "result",
        "returns",
        "variables",
        "yields",
    )

    def __init__(self, kind: str, name: str, bindings: Bindings, parent: "Frame | None") -> None:
        self.kind = kind  # "module", "class" or "function"
        self.name = name  # qualified within the module, "" for the module itself
        self.bindings = bindings
        self.parent = parent
        self.calls: list[CallSite] = []
        self.class_: ClassDraft | None = None  # of a method or a class body
        self.receiver = ""  # the name of `self` in a method
        self.is_async = False
        self.is_stub = False
        self.parameters: tuple[str, ...] = ()
        self.keywords: tuple[str, ...] = ()
        self.line = 0
        self.decorators: tuple[Term | None, ...] = ()
        self.defaults: dict[str, bool | float | None] = {}  # the plain ones
        self.declared: dict[str, Term] = {}  # annotated locals
        self.forgotten: set[str] = set()  # variables that say too little, as in ModuleDraft
        self.result: Term | None = None  # the return annotation
        self.returns: list[Term | None] = []
        self.yields: list[Term | None] | None = None
        self.variables: dict[str, list[Term | None]] = {}

    def owner_of(self, name: str) -> "Frame | None":
        """The enclosing function whose local variable `name` is, seen from this frame."""
        outer = self.parent
        while outer is not None and outer.kind != "module":
            if outer.kind == "function" and name in outer.bindings.local:
                return outer
            outer = outer.parent
        return None

    def summary(self) -> FunctionSummary:
        """What is kept of the function."""
        returned = join(self.returns)
        if not self.returns and self.yields is None and not self.is_stub:
            returned = NONE
        if self.result is not None:
            returned = ("else", self.result, returned) if returned else self.result
        return FunctionSummary(
            name=self.name,
            line=self.line,
            is_async=self.is_async,
            is_generator=self.yields is not None,
            is_stub=self.is_stub,
            parameters=self.parameters,
            keywords=self.keywords,
            receiver=self.receiver,
            decorators=self.decorators,
            defaults=self.defaults,
            returns=returned,
            yields=join(self.yields or ()),
            variables=_joined(self.variables, self.forgotten) if self.kind == "function" else {},
            calls=tuple(dict.fromkeys(self.calls)),
        )


class ClassDraft:
    """A class, while its body and methods are walked."""

    __slots__ = ("attributes", "bases", "forgotten", "methods", "name")

    def __init__(self, name: str, bases: tuple[Term | None, ...]) -> None:
        self.name = name
        self.bases = bases
        self.attributes: dict[str, list[Term | None]] = {}
        self.methods: dict[str, str] = {}
        self.forgotten: set[str] = set()

    def summary(self) -> ClassSummary:
        """What is kept of the class."""
        attributes = _joined(self.attributes, self.forgotten)
        return ClassSummary(self.name, self.bases, attributes, self.methods)


class Definition(NamedTuple):
    """A function whose body waits to be walked until its surroundings are known."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    parent: Frame
    class_: ClassDraft | None
    name: str
    decorators: tuple[Term | None, ...]
    defaults: dict[str, Term]
    guard: Term | None  # what its definition depends on


class Generator(NamedTuple):
    """A generator expression: its call sites happen where it is consumed."""

    node: ast.GeneratorExp
    calls: list[CallSite]


class ModuleDraft:
    """A module, while it is walked."""

    def __init__(self, name: str, *, is_package: bool, walrus: bool) -> None:
        self.name = name
        self.is_package = is_package
        self.walrus = walrus  # the file has assignment expressions
        self.names: dict[str, list[Term | None]] = {}
        self.forgotten: set[str] = set()  # globals made non-blocking somewhere
        self.star_imports: list[str] = []
        self.frames: list[Frame] = []
        self.classes: list[ClassDraft] = []
        self.pending: list[Definition] = []

    def globals(self) -> dict[str, Term]:
        """Every global name with all that is ever assigned to it."""
        return _joined(self.names, self.forgotten)


def _joined(variables: dict[str, list[Term | None]], forgotten: set[str]) -> dict[str, Term]:
    found = {name: join(terms) for name, terms in variables.items() if name not in forgotten}
    return {name: term for name, term in found.items() if term is not None}
