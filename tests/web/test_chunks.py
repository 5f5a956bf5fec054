from __future__ import annotations

from pathlib import Path

import pytest
from streamlit import file_util

from web.chunks import lazy_chunks, linked_chunks

STATIC = Path(file_util.get_static_dir())


@pytest.mark.parametrize("part", ["Html", "BidiComponent", "PlotlyChart"])
def test_what_a_part_needs_is_read_from_the_installed_build(part: str) -> None:
    found = lazy_chunks(STATIC, [part])
    assert any(name.startswith(f"{part}.") for name in found)
    assert all((STATIC / "static" / "js" / name).is_file() for name in found)
    assert not set(found) & set(linked_chunks(STATIC))


def test_a_part_brings_every_file_that_its_own_file_imports() -> None:
    (script,) = (name for name in lazy_chunks(STATIC, ["BidiComponent"]) if name.startswith("BidiComponent."))
    text = (STATIC / "static" / "js" / script).read_text(encoding="utf-8")
    brought = {*lazy_chunks(STATIC, ["BidiComponent"]), *linked_chunks(STATIC)}
    imported = {piece.partition('"')[0] for piece in text.split('from"./')[1:]}
    assert imported
    assert {name for name in imported if not name.startswith("index.")} <= brought


def test_the_drawn_screens_do_without_plotly() -> None:
    assert not [name for name in lazy_chunks(STATIC, ["Html", "BidiComponent"]) if "Plotly" in name or "Arrow" in name]


def test_a_build_of_another_shape_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<script type="module" src="./static/js/index.1.js"></script>')
    (tmp_path / "static" / "js").mkdir(parents=True)
    (tmp_path / "static" / "js" / "index.1.js").write_text("no table here")
    assert lazy_chunks(tmp_path, ["Html"]) == ()
