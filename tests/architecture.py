# SPDX-License-Identifier: MIT
"""The rules of the house that no other tool holds, each as a function from a module to sentences.

They see what the syntax tree shows.  ``test_architecture`` runs them over the package and proves
for each that it finds what it is for.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

TREE = Path(__file__).parent.parent
PACKAGE = "icc_editor"
MOST_LINES = 600
MOST_LINES_OF: Mapping[str, int] = MappingProxyType({"icc_editor.gui.main_window": 400})
NO_ROOM = frozenset({"util", "utils", "common", "misc", "helper", "helpers", "manager", "managers"})

# What only one room may import, and that room.  A dotted name is that module and what is below it.
ONLY_IN: Mapping[str, str] = MappingProxyType(
    {
        "PySide6": "gui",
        "shiboken6": "gui",
        "requests": "blog",
        "urllib3": "blog",
        "socks": "blog",
        "wordpress_xmlrpc": "blog",
        "xmlrpc": "blog",
        "http.client": "blog",
        "urllib.request": "blog",
        "keyring": "storage",
        "secretstorage": "storage",
        "sqlite3": "storage",
        "PIL": "worker",
    }
)

# Parts of the window that only the window knows: what is called so, every package, and these two.
PANEL_NAME = re.compile(r"_(panel|pane|view|editor|wizard)$")
MORE_PANELS = frozenset({"settings_dialog", "welcome"})
NO_PANELS = frozenset({"text_edit", "open_versions", "shortcuts"})  # any panel may use it
# Folders of what belongs together; a panel among it is one for itself.
GROUPS = frozenset(
    {"accounts", "charts", "editing", "figures", "history", "library", "preview", "proof"}
    | {"publishing", "tables", "telling", "terms", "translation"}
)

MUTATORS = frozenset(
    {"append", "add", "update", "extend", "insert", "pop", "popitem", "clear", "remove", "discard"}
    | {"setdefault", "sort", "reverse", "appendleft", "popleft"}
)
# Calls of CapWords at module level that make no state.
HARMLESS = frozenset(
    {"MappingProxyType", "TypeVar", "ParamSpec", "TypeVarTuple", "NewType", "Path", "Decimal"}
    | {
        "UUID",
        "Struct",
        "PurePosixPath",
        "Fraction",
        "NamedTuple",
        "TypedDict",
        "IntEnum",
        "StrEnum",
        "Enum",
    }
)
CONTAINERS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
CONTAINER_CALLS = frozenset({"list", "dict", "set", "defaultdict", "deque", "bytearray", "Counter"})
# Boxes whose value Qt lets the wheel turn.
WHEELED = frozenset(
    {"QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox", "QSlider", "QDial"}
    | {"QDateEdit", "QTimeEdit", "QDateTimeEdit"}
)
CONSTANT = re.compile(r"_?_?[A-Z][A-Z0-9_]*$|__\w+__$")


@dataclass(frozen=True)
class Module:
    """One source file of the package, read once."""

    name: str
    source: str
    is_package: bool = False

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of it."""
        return tuple(ast.walk(self.tree))

    @property
    def room(self) -> str:
        """The room it stands in: the second part of its name, '' for the package itself."""
        return [*self.name.split("."), ""][1]

    def imports(self) -> Iterator[tuple[str, str, int]]:
        """Yield what is imported, lazily or not: the module, the name taken from it, the line."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, "", node.lineno
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    yield self._absolute(node), alias.name, node.lineno
            elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
                yield from ((ast.literal_eval(name), "", node.lineno) for name in _texts(node))

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        kept = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*kept, *([node.module] if node.module else [])])


Rule = Callable[[Module], Iterator[str]]


def modules() -> list[Module]:
    """Return every module of the package."""
    found = []
    for path in sorted((TREE / PACKAGE).rglob("*.py")):
        parts = path.relative_to(TREE).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        found.append(Module(name, path.read_text(encoding="utf-8"), is_package))
    return found


def panels(everything: list[Module]) -> set[str]:
    """Return the panels of the window: none of them may know another."""
    found = set()
    gui = f"{PACKAGE}.gui"
    parents = {gui, *(f"{gui}.{group}" for group in GROUPS)}
    for module in everything:
        parent, _, name = module.name.rpartition(".")
        if parent in parents and name not in NO_PANELS | GROUPS:
            named = PANEL_NAME.search(name) or name in MORE_PANELS
            found |= {module.name} if named or module.is_package else set()
    return found


def graph(everything: list[Module]) -> dict[str, set[str]]:
    """Return who imports whom within the package, imports inside functions included."""
    names = {module.name for module in everything}
    edges: dict[str, set[str]] = {}
    for module in everything:
        aims = set()
        for base, taken, _ in module.imports():
            # 'from a.b import c' is an import of a.b.c when that is a module, else of a.b.
            below = f"{base}.{taken}"
            aims.add(below if below in names else base)
        edges[module.name] = (aims & names) - {module.name}
    return edges


# -- the rules ----------------------------------------------------------------------------------


def begins_properly(module: Module) -> Iterator[str]:
    """Every module begins with its licence and says what it is."""
    if not module.source.startswith("# SPDX-License-Identifier: MIT\n"):
        yield "its first line is not the licence"
    if not ast.get_docstring(module.tree):
        yield "it has no docstring"


def is_short(module: Module) -> Iterator[str]:
    """A module is read in one sitting."""
    lines, most = module.source.count("\n"), MOST_LINES_OF.get(module.name, MOST_LINES)
    if lines > most:
        yield f"{lines} lines, {most} at most"


def is_named_for_a_purpose(module: Module) -> Iterator[str]:
    """Rooms and modules say what is in them."""
    for part in module.name.split("."):
        if part in NO_ROOM or set(part.split("_")) & (NO_ROOM - {"common"}):
            yield f"'{part}' says nothing"


def imports_what_its_room_may(module: Module) -> Iterator[str]:
    """Qt, the network, the keyring and pictures have one room each."""
    for base, taken, line in module.imports():
        for package, room in ONLY_IN.items():
            if f"{base}.{taken}.".startswith(f"{package}.") and module.room != room:
                yield f"line {line}: only {room} may import {package}"


def translates_properly(module: Module) -> Iterator[str]:
    """Texts for translation are plain literals; plurals name their context."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and _called(node) == "tr":
            if module.room != "gui":
                yield f"line {node.lineno}: only gui translates"
            if not _texts(node):
                yield f"line {node.lineno}: tr() wants one literal text"
            if len(node.args) + len(node.keywords) > 2 or any(k.arg == "n" for k in node.keywords):
                yield f"line {node.lineno}: plurals go through QCoreApplication.translate"
        elif isinstance(node, ast.Call) and _is_translate(node):
            if len(node.args) < 2 or not all(_is_text(part) for part in node.args[:2]):
                yield f"line {node.lineno}: translate() wants a literal context and text"
        elif isinstance(node, ast.JoinedStr):
            inner = (part for part in ast.walk(node) if isinstance(part, ast.Call))
            if any(_called(part) == "tr" or _is_translate(part) for part in inner):
                yield f"line {node.lineno}: a translation inside an f-string is never found"


def holds_no_state(module: Module) -> Iterator[str]:
    """Nothing at module level changes, and no object lives there."""
    for node in module.nodes:
        if isinstance(node, ast.Global):
            yield f"line {node.lineno}: global {', '.join(node.names)}"
        elif isinstance(node, ast.FunctionDef) and _is_cached(node) and not _arguments(node):
            yield f"line {node.lineno}: {node.name} keeps a hidden single object"
    for node in module.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            yield from _state_in(node)
    yield from _changed_constants(module)


def _state_in(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    value = node.value
    if isinstance(value, CONTAINERS) or (
        isinstance(value, ast.Call) and _called(value) in CONTAINER_CALLS
    ):
        for name in names:
            if not CONSTANT.match(name):
                yield f"line {node.lineno}: {name} can be changed and is no constant"
    if isinstance(value, ast.Call):
        called = _called(value)
        if called[:1].isupper() and called not in HARMLESS | _frozen():
            yield f"line {node.lineno}: an object of {called} lives in the module"


def _changed_constants(module: Module) -> Iterator[str]:
    for node in module.nodes:
        aims: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            aims = [node.func.value] if node.func.attr in MUTATORS else []
        elif isinstance(node, ast.Assign | ast.Delete):
            aims = [part.value for part in node.targets if isinstance(part, ast.Subscript)]
        elif isinstance(node, ast.AugAssign):
            aim = node.target
            aims = [aim.value if isinstance(aim, ast.Subscript) else aim]
        for aim in aims:
            name = aim.id if isinstance(aim, ast.Name) else getattr(aim, "attr", "")
            if CONSTANT.match(name) and not name.startswith("__"):
                yield f"line {node.lineno}: changes the constant {name}"


def is_annotated(module: Module) -> Iterator[str]:
    """Every parameter and every result has a type."""
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if node.returns is None:
                yield f"line {node.lineno}: {node.name} does not say what it returns"
            for argument in _arguments(node, all_kinds=True):
                if argument.annotation is None and argument.arg not in ("self", "cls"):
                    yield f"line {node.lineno}: {node.name} does not type {argument.arg}"


def is_documented(module: Module) -> Iterator[str]:
    """Every public name says what it is."""
    yield from _undocumented(module.tree.body, "")


def _undocumented(body: list[ast.stmt], inside: str) -> Iterator[str]:
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if node.name.startswith("_") or _is_exempt(node):
            continue
        if not ast.get_docstring(node):
            yield f"line {node.lineno}: {inside}{node.name} has no docstring"
        if isinstance(node, ast.ClassDef):
            yield from _undocumented(node.body, f"{inside}{node.name}.")


def _is_exempt(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return True for what its other half documents: overrides, overloads and setters."""
    names = {part.attr if isinstance(part, ast.Attribute) else getattr(part, "id", "")
             for part in node.decorator_list}  # fmt: skip
    return bool(names & {"override", "overload", "setter", "deleter"})


def leaves_boxes_calm(module: Module) -> Iterator[str]:
    """No box is turned by a wheel that only passes over it: each is one of gui.calm_boxes."""
    if module.name.endswith(".calm_boxes"):
        return
    for node in module.nodes:
        if isinstance(node, ast.Call) and _called(node) in WHEELED:
            yield f"line {node.lineno}: {_called(node)} turns under the wheel"
        elif isinstance(node, ast.ClassDef):
            bases = (ast.unparse(base).rpartition(".")[2] for base in node.bases)
            if WHEELED & set(bases):
                yield f"line {node.lineno}: {node.name} turns under the wheel"


def filters_no_application(module: Module) -> Iterator[str]:
    """No filter sees every event: PySide wraps each receiver, and the web engine's die of it.

    WORKAROUND: a crash in ``PySide::getWrapperForQObject`` when the focus goes to the preview.
    """
    for node in module.nodes:
        if isinstance(node, ast.Call) and _called(node) == "installEventFilter":
            watched = ast.unparse(node.func).removesuffix(".installEventFilter").lower()
            if watched.endswith(("application", "app", "instance()")):
                yield f"line {node.lineno}: every event of the program is filtered"


RULES: tuple[Rule, ...] = (
    begins_properly,
    is_short,
    is_named_for_a_purpose,
    imports_what_its_room_may,
    translates_properly,
    holds_no_state,
    is_annotated,
    is_documented,
    leaves_boxes_calm,
    filters_no_application,
)


# -- reading the tree ---------------------------------------------------------------------------


def _called(node: ast.Call) -> str:
    """Return the last part of the name of what is called."""
    function = node.func
    if isinstance(function, ast.Subscript):
        function = function.value
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_translate(node: ast.Call) -> bool:
    """Return True for Qt's translate(); str.translate() takes one argument and no literal."""
    function = node.func
    if not isinstance(function, ast.Attribute) or function.attr != "translate":
        return False
    owner = function.value
    return isinstance(owner, ast.Name) and owner.id in ("QCoreApplication", "QApplication")


def _texts(node: ast.Call) -> list[ast.expr]:
    """Return the first argument if it is a literal text."""
    return [part for part in node.args[:1] if _is_text(part)]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_cached(node: ast.FunctionDef) -> bool:
    for part in node.decorator_list:
        function = part.func if isinstance(part, ast.Call) else part
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in ("cache", "lru_cache"):
            return True
    return False


def _arguments(
    node: ast.FunctionDef | ast.AsyncFunctionDef, *, all_kinds: bool = False
) -> list[ast.arg]:
    found = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    if all_kinds:
        found += [extra for extra in (node.args.vararg, node.args.kwarg) if extra is not None]
    return found


def _frozen() -> frozenset[str]:
    """Return the names of the package's classes whose objects cannot change."""
    found = set()
    for path in (TREE / PACKAGE).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"@dataclass\(frozen=True[^)]*\)\nclass (\w+)", text))
        found |= set(re.findall(r"^class (\w+)\((?:NamedTuple|\w*Enum)\)", text, re.MULTILINE))
    return frozenset(found)
