"""One walk over a module: what it defines, imports and calls, without its syntax."""

import ast
import sys
from collections import Counter

from flake8_asyncflow.analysis.call_sites import ACCESSORS
from flake8_asyncflow.analysis.conditions import WHEN
from flake8_asyncflow.analysis.flow import Flow
from flake8_asyncflow.analysis.frames import ClassDraft, Definition, Frame, ModuleDraft
from flake8_asyncflow.analysis.scopes import bindings
from flake8_asyncflow.analysis.terms import NONE, join, named, root
from flake8_asyncflow.knowledge.async_libraries import LIBRARIES
from flake8_asyncflow.model import ModuleSummary, Source, Term

__all__ = ["summarize"]

Function = ast.FunctionDef | ast.AsyncFunctionDef

# Python frames, not C stack, bound the recursion of the walk (CPython 3.11 and later).
_RECURSION_LIMIT = 60_000


def summarize(source: Source, tree: ast.Module) -> ModuleSummary:
    """The summary of a parsed file. Reads `source` for its names only; runs nothing of it."""
    name = source.module or "__main__"
    draft = ModuleDraft(name, is_package=source.is_package, walrus=":=" in source.text)
    walk = Walk(draft)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _RECURSION_LIMIT))
    try:
        walk.module_body(tree)
        while draft.pending:
            walk.function_body(draft.pending.pop(0))
    finally:
        sys.setrecursionlimit(limit)
    functions = [frame.summary() for frame in draft.frames]
    return ModuleSummary(
        name=name,
        path=source.path,
        names=draft.globals(),
        star_imports=tuple(draft.star_imports),
        functions={function.name: function for function in functions},
        classes={class_.name: class_.summary() for class_ in draft.classes},
        libraries=_libraries(draft),
        exports=_exports(tree),
    )


class Walk(Flow):
    """Adds definitions and imports to the flow of statements."""

    def module_body(self, tree: ast.Module) -> None:
        """Walks the module's own statements; functions are left in `pending`."""
        frame = Frame("module", "", bindings(tree.body, walrus=self.module.walrus), None)
        self.enter(frame)
        self.block(tree.body)

    def function_body(self, definition: Definition) -> None:
        """Walks the body of one function."""
        node = definition.node
        body: list[ast.stmt]
        body = [ast.Return(node.body)] if isinstance(node, ast.Lambda) else node.body
        bound = bindings(body, walrus=self.module.walrus)
        parameters = frozenset(argument.arg for argument in _all_arguments(node.args))
        bound = bound._replace(local=bound.local | parameters)
        frame = Frame("function", definition.name, bound, definition.parent)
        frame.class_ = definition.class_
        frame.is_async = isinstance(node, ast.AsyncFunctionDef)
        frame.is_stub = _is_stub(body)
        frame.line = node.lineno
        frame.decorators = definition.decorators
        frame.defaults = {
            name: term[1]
            for name, term in definition.defaults.items()
            if term[0] == "k" and (term[1] is None or isinstance(term[1], int | float))
        }
        self.enter(frame)
        self.bind_parameters(definition, frame)
        if definition.guard is not None:
            self.env[WHEN] = definition.guard
        annotation = None if isinstance(node, ast.Lambda) else self.annotation(node.returns)
        frame.result = ("t", annotation) if annotation is not None else None
        self.block(body)

    def enter(self, frame: Frame) -> None:
        self.module.frames.append(frame)
        self.frame = frame
        self.calls = frame.calls
        self.env = {}
        self.dotted = False
        self.loops = []
        self.read = set()
        self.depth = 0

    def bind_parameters(self, definition: Definition, frame: Frame) -> None:
        arguments = definition.node.args
        for argument in _all_arguments(arguments):
            default = definition.defaults.get(argument.arg)
            annotation = self.annotation(argument.annotation)
            passed: Term = ("p", self.module.name, frame.name, argument.arg)
            value: Term | None = passed if default in (None, NONE) else ("else", passed, default)
            if argument is arguments.vararg or argument is arguments.kwarg:
                value = None
            if annotation is not None:
                declared: Term = ("t", annotation)
                known = ("else", declared, default) if default is not None else declared
                value = ("passed", passed, known)
                if argument is arguments.vararg:
                    value = ("list", declared)
                elif argument is arguments.kwarg:
                    value = ("dict", ("t", named("builtins.str")), declared)
            self.env[argument.arg] = value
        self.bind_receiver(definition, frame)
        for name, value in self.env.items():
            frame.variables.setdefault(name, []).append(value)

    def bind_receiver(self, definition: Definition, frame: Frame) -> None:
        """The first parameter of a method is the instance or the class."""
        arguments = definition.node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        static = named("builtins.staticmethod") in definition.decorators
        frame.parameters = tuple(argument.arg for argument in positional)
        frame.keywords = tuple(argument.arg for argument in arguments.kwonlyargs)
        node = definition.node
        if definition.class_ is None or not positional or static or isinstance(node, ast.Lambda):
            return
        frame.parameters = frame.parameters[1:]
        first = positional[0]
        of_class = named("builtins.classmethod") in definition.decorators
        if of_class or node.name in ("__new__", "__init_subclass__"):
            self.env[first.arg] = ("cls", self.module.name, definition.class_.name)
        elif first.annotation is None:
            self.env[first.arg] = ("self", self.module.name, definition.class_.name)
            frame.receiver = first.arg

    # definitions

    def qualified(self, name: str) -> str:
        """The qualified name of something defined in the current frame."""
        frame = self.frame
        if frame.kind == "module":
            return name
        return f"{frame.name}.{name}" if frame.kind == "class" else f"{frame.name}.<locals>.{name}"

    def function(self, node: Function) -> bool:
        decorators = tuple(self.term(decorator) for decorator in node.decorator_list)
        name = self.qualified(node.name)
        in_class = self.frame.class_ if self.frame.kind == "class" else None
        if in_class is not None and self.checkers:
            return True  # declares what a base class or a descriptor does
        suffix = _accessor(decorators)
        name += suffix
        defaults = self.defaults(node.args)
        self.module.pending.append(
            Definition(node, self.frame, in_class, name, decorators, defaults, self.env.get(WHEN))
        )
        if in_class is not None and suffix:
            in_class.methods[node.name + suffix] = name
        elif in_class is not None:
            in_class.methods[node.name] = name
            self.env[node.name] = ("d", self.module.name, name)
        else:
            self.bind(node.name, ("d", self.module.name, name))
        return True

    def lambda_(self, node: ast.Lambda) -> Term:
        """Only the defaults run now; the body runs where the lambda is called."""
        name = self.qualified(f"<lambda:{node.lineno}:{node.col_offset}>")
        defaults = self.defaults(node.args)
        self.module.pending.append(
            Definition(node, self.frame, None, name, (), defaults, self.env.get(WHEN))
        )
        return ("d", self.module.name, name)

    def defaults(self, arguments: ast.arguments) -> dict[str, Term]:
        """Walks the defaults, which run where the function is defined."""
        positional = [*arguments.posonlyargs, *arguments.args]
        offset = len(positional) - len(arguments.defaults)
        given = [
            *zip(positional[offset:], arguments.defaults, strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]
        found: dict[str, Term] = {}
        for argument, default in given:
            value = self.term(default) if default is not None else None
            if value is not None:
                found[argument.arg] = value
        return found

    def class_body(self, node: ast.ClassDef) -> bool:
        """A class body runs at once, in the surrounding function."""
        for decorator in node.decorator_list:
            self.term(decorator)
        bases = tuple(self.base(base) for base in node.bases)
        for keyword in node.keywords:
            self.term(keyword.value)
        name = self.qualified(node.name)
        draft = ClassDraft(name, bases)
        self.module.classes.append(draft)
        outer, env, dotted = self.frame, self.env, self.dotted
        frame = Frame("class", name, bindings(node.body, walrus=self.module.walrus), outer)
        frame.class_ = draft
        self.frame, self.env, self.dotted = frame, {}, False
        self.block(node.body)
        self.frame, self.env, self.dotted = outer, env, dotted
        self.bind(node.name, ("d", self.module.name, name))
        return True

    def base(self, node: ast.expr) -> Term | None:
        """A base class; `Generic[T]` and the like count without their arguments."""
        term = self.term(node.value) if isinstance(node, ast.Starred) else self.term(node)
        return term[1] if term is not None and term[0] == "[]" else term

    # imports

    def import_(self, node: ast.Import) -> bool:
        for item in node.names:
            if item.asname:
                self.bind(item.asname, named(item.name))
            else:
                top = item.name.partition(".")[0]
                self.bind(top, named(top))
        return True

    def import_from(self, node: ast.ImportFrom) -> bool:
        origin = self.origin(node)
        for item in node.names:
            if item.name == "*":
                self.module.star_imports.append(origin)
            else:
                self.bind(item.asname or item.name, named(f"{origin}.{item.name}"))
        return True

    def origin(self, node: ast.ImportFrom) -> str:
        """The qualified name of the module that is imported from, relative ones resolved."""
        if not node.level:
            return node.module or ""
        parts = self.module.name.split(".")
        keep = len(parts) - node.level + (1 if self.module.is_package else 0)
        package = ".".join(parts[:keep]) if keep > 0 else "." * node.level
        return f"{package}.{node.module}" if node.module else package


Walk.expressions = {**Flow.expressions, ast.Lambda: Walk.lambda_}
Walk.statements = {
    **Flow.statements,
    ast.AsyncFunctionDef: Walk.function,
    ast.ClassDef: Walk.class_body,
    ast.FunctionDef: Walk.function,
    ast.Import: Walk.import_,
    ast.ImportFrom: Walk.import_from,
}


def _is_stub(body: list[ast.stmt]) -> bool:
    """Whether a function only declares itself: subclasses do the work."""
    return all(
        isinstance(statement, ast.Pass)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        or (isinstance(statement, ast.Raise) and "NotImplemented" in ast.dump(statement))
        for statement in body
    )


def _accessor(decorators: tuple[Term | None, ...]) -> str:
    """What `@name.setter` and `@name.deleter` add to the name of a method."""
    for decorator in decorators:
        if decorator is not None and decorator[0] == "." and decorator[2] in ACCESSORS:
            return ACCESSORS[str(decorator[2])]
    return ""


def _exports(tree: ast.Module) -> tuple[str, ...] | None:
    """The names in a plain `__all__ = [...]`, with what is added to it in the same way."""
    found: list[str] | None = None
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            targets: list[ast.expr] = statement.targets
        elif isinstance(statement, ast.AugAssign | ast.AnnAssign):
            targets = [statement.target]
        else:
            continue
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            value = statement.value
            elements = value.elts if isinstance(value, ast.List | ast.Tuple) else []
            names = [e.value for e in elements if isinstance(e, ast.Constant)]
            found = [*(found or ()), *(name for name in names if isinstance(name, str))]
    return tuple(found) if found is not None else None


def _all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    found.extend(extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None)
    return found


def _libraries(draft: ModuleDraft) -> tuple[str, ...]:
    """The async libraries that the module uses, the most used first."""
    uses: Counter[str] = Counter()
    for terms in draft.names.values():
        term = join(terms)
        if term is not None:
            uses[root(term).partition(".")[0]] += 1
    for frame in draft.frames:
        if frame.is_async:
            uses.update(root(site.target).partition(".")[0] for site in frame.calls)
    return tuple(name for name, _ in uses.most_common() if name in LIBRARIES)
