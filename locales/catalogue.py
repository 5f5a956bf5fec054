"""The Fluent catalogues of one language, read once a process; each message is parsed when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, cast, get_args

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, Pattern, ResolverEnvironment
from fluent.syntax import FluentParser, ast, visitor

Language = Literal["ru", "kk", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_FOLDER = Path(__file__).parent
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
LONGEST = 400
"""Letters of a value that a sentence takes in."""
_PLAIN = re.compile(r"[^{}\n]+=[^{}\n]*[^{}\s]\s*")
_COMMENTS = re.compile(r"^#.*\n?", re.MULTILINE)


class UnknownLanguage(LookupError):
    """A language the product does not speak."""


class MissingText(LookupError):
    """A key that no catalogue of the language has."""


class BrokenText(ValueError):
    """A message that could not be put together: a value was not given, or the catalogue is malformed."""


class _References(visitor.Visitor):
    """Collects the messages and terms that an entry refers to."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        if isinstance(node, ast.MessageReference):
            self.names.append(node.id.name)
        elif isinstance(node, ast.TermReference):
            self.names.append("-" + node.id.name)
        super().generic_visit(node)


class Catalogue:
    """All messages of one language.

    Parsing Fluent is the slow part (a third of a second for a whole language), so a file is only cut into
    entries when it is read, and an entry is parsed at its first use, if it is more than one line of plain text.
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        """Index `sources` (file name to Fluent text); two entries of one name are a BrokenText."""
        self.language = language
        self._entries: dict[str, str] = {}
        self._plain: dict[str, str] = {}
        self._parsed: set[str] = set()
        self._bundle = FluentBundle([language], use_isolating=False)
        for file, source in sources.items():
            for key, entry in _entries_of(source):
                if key in self._entries:
                    raise BrokenText(f"{language}/{file}: {key} is defined twice")
                self._entries[key] = entry
                if _PLAIN.fullmatch(entry):
                    self._plain[key] = entry.partition("=")[2].strip()

    def keys(self) -> frozenset[str]:
        """The keys of all messages, without terms."""
        return frozenset(key for key in self._entries if not key.startswith("-"))

    def format(self, key: str, values: Mapping[str, Any]) -> str:
        """The text of a message with its values put in; MissingText or BrokenText where that cannot be done."""
        if key in self._plain:
            return self._plain[key]
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise BrokenText(f"{self.language}: {key} has no text of its own")
        result = self._resolved(key, pattern, values)
        if not values:
            self._plain[key] = result
        return result

    def _resolved(self, key: str, pattern: Pattern, values: Mapping[str, Any]) -> str:
        """What `FluentBundle.format_pattern` does, but it would turn our printed numbers back into CLDR's."""
        errors: list[Exception] = []
        current = CurrentEnvironment(args={name: _shortened(value) for name, value in values.items()})
        result = pattern(ResolverEnvironment(context=self._bundle, current=current, errors=errors))
        if errors:
            raise BrokenText(f"{self.language}: {key}: {'; '.join(map(str, errors))}")
        return cast(str, result)

    def _parse(self, key: str) -> None:
        """Parse an entry and everything it refers to into the bundle, once."""
        if key in self._parsed:
            return
        if key not in self._entries:
            raise MissingText(f"{self.language}: no text {key!r}")
        entry = FluentParser(with_spans=False).parse_entry(self._entries[key])
        if not isinstance(entry, (ast.Message, ast.Term)):
            raise BrokenText(f"{self.language}: {key} is malformed")
        references = _References()
        references.visit(entry)
        for name in references.names:
            self._parse(name)
        self._bundle.add_resource(ast.Resource([entry]))
        self._parsed.add(key)


def _shortened(value: Any) -> Any:
    """A value as it fits a sentence: Fluent refuses what is longer than a page."""
    return f"{value[:LONGEST]}…" if isinstance(value, str) and len(value) > LONGEST else value


def _entries_of(source: str) -> Iterator[tuple[str, str]]:
    """The entries of a Fluent text: name and the entry's own lines, comments left out."""
    text = _COMMENTS.sub("", source)
    starts = [*(match.start() for match in _ENTRY.finditer(text)), len(text)]
    for start, end in pairwise(starts):
        entry = text[start:end]
        yield entry[: entry.index("=")].rstrip(), entry


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language, read once a process; UnknownLanguage if the product does not speak it."""
    if language not in LANGUAGES:
        raise UnknownLanguage(f"unknown language {language!r}; known: {', '.join(LANGUAGES)}")
    files = sorted((_FOLDER / language).glob("*.ftl"))
    return Catalogue(language, {file.name: file.read_text(encoding="utf-8") for file in files})
