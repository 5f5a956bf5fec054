"""The catalogues as tests read them: every file parsed in full, every message with its texts and its variables."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from locales import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "locales"


@dataclass(frozen=True)
class Message:
    """One message of one language, with the file it stands in."""

    lang: str
    file: str
    key: str
    pattern: ast.Pattern

    @property
    def where(self) -> str:
        """The place to name in a failure."""
        return f"{self.lang}/{self.file}: {self.key}"

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text it can come out as, one for each choice of its variants; a placed value reads «{name}»."""
        return tuple(_texts(self.pattern))

    @property
    def placed(self) -> frozenset[str]:
        """The variables that are printed, not those that only choose a variant."""
        return frozenset(_placed(self.pattern))

    @property
    def referred(self) -> frozenset[str]:
        """The messages it is made of."""
        return frozenset(node.id.name for node in nodes(self.pattern) if isinstance(node, ast.MessageReference))


@cache
def catalogue(lang: str) -> dict[str, Message]:
    """All messages of a language; malformed entries and keys defined twice fail here."""
    found: dict[str, Message] = {}
    for file in files(lang):
        for entry in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{lang}/{file.name} is malformed near: {str(entry.content)[:80]!r}"
            if isinstance(entry, ast.Message):
                message = _message(lang, file, entry)
                assert message.key not in found, f"{message.where} is defined twice"
                found[message.key] = message
    return found


def files(lang: str) -> list[Path]:
    """The catalogue files of a language."""
    return sorted((FOLDER / lang).glob("*.ftl"))


def every_message(*langs: str) -> list[Message]:
    """The messages of the languages named, or of all."""
    return [message for lang in langs or LANGUAGES for message in catalogue(lang).values()]


def grammar_of(lang: str) -> set[str]:
    """Messages that only other messages of their language are made of: its grammar, which another need not have."""
    return {key for message in catalogue(lang).values() for key in message.referred}


def nodes(part: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """Every node of a syntax tree."""
    collected: list[ast.BaseNode] = []

    class Collector(visitor.Visitor):
        def generic_visit(self, node: ast.BaseNode) -> None:
            collected.append(node)
            super().generic_visit(node)

    Collector().visit(part)
    yield from collected


def _message(lang: str, file: Path, entry: ast.Message) -> Message:
    assert entry.value is not None, f"{lang}/{file.name}: {entry.id.name} has attributes only"
    assert not entry.attributes, f"{lang}/{file.name}: {entry.id.name} has attributes, which nothing reads"
    return Message(lang, file.name, entry.id.name, entry.value)


def _texts(pattern: ast.Pattern) -> Iterator[str]:
    choices = [list(_element_texts(element)) for element in pattern.elements]
    for chosen in itertools.product(*choices):
        yield "".join(chosen)


def _element_texts(element: ast.TextElement | ast.Placeable) -> Iterable[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.SelectExpression() as select:
            return [text for variant in select.variants for text in _texts(variant.value)]
        case ast.VariableReference() | ast.MessageReference() as reference:
            return [f"{{{reference.id.name}}}"]
        case ast.StringLiteral() as literal:
            return [str(literal.parse()["value"])]
    raise AssertionError(f"a placeable that these tests do not know: {element.expression}")


def _placed(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            continue
        match element.expression:
            case ast.SelectExpression() as select:
                for variant in select.variants:
                    yield from _placed(variant.value)
            case ast.VariableReference() as reference:
                yield reference.id.name
