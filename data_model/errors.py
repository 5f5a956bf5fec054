"""What a user can mend: an error that names the thing and the value; its sentence stands in the catalogues."""

from __future__ import annotations


class CouncilError(Exception):
    """A refusal with the catalogue key of its sentence (`error-…`) and the values that the sentence names."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return f"{self.key} {self.values}"
