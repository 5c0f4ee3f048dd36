"""The generated table of the gallery."""

from __future__ import annotations

import re

from qcnn_compiler import gallery

ROWS = {
    row[1].strip(): [cell.strip() for cell in row[2:-1]]
    for line in gallery.page().splitlines()
    if line.startswith("| [") and (row := re.split(r"\|", line))
}


def test_every_line_of_a_table_is_a_whole_row() -> None:
    tables = [line for line in gallery.page().partition("\n|")[2].splitlines() if line]
    assert all(line.endswith("|") for line in tables)
    assert len(tables) > 60


def test_every_file_of_the_folder_has_one_row() -> None:
    names = {path.relative_to(gallery.SPECS).as_posix() for path in gallery.SPECS.rglob("*.yaml")}
    assert {f"[{name}]({name})" for name in names} == ROWS.keys()
    assert len(names) > 40


def test_published_counts_are_the_true_ones_but_for_the_repaired_circuit() -> None:
    counts = {
        link: (int(found[1]), int(re.match(r"\d+", cells[2])[0]))
        for link, cells in ROWS.items()
        if len(cells) == 4 and (found := re.match(r"(\d+) parameters", cells[3]))
    }
    differ = {link: pair for link, pair in counts.items() if pair[0] != pair[1]}
    assert differ == {"[aws/multiclass.yaml](aws/multiclass.yaml)": (357, 196)}
    assert len(counts) > 20


def test_parameters_that_no_gate_reads_are_told() -> None:
    shown = {link.split("]")[0][1:]: cells[2] for link, cells in ROWS.items() if len(cells) == 4}
    assert shown["aws/multiclass_published.yaml"] == "357, 192 read"
    assert shown["pennylane/few_data.yaml"] == "51, 45 read"


def test_classical_numbers_are_told_and_a_learned_scale_is_one() -> None:
    shown = {link.split("]")[0][1:]: cells[2] for link, cells in ROWS.items() if len(cells) == 4}
    assert shown["tfq/hybrid.yaml"] == "21 + 10"
    assert shown["aws/multiclass.yaml"] == "196 + 1"


def test_a_header_gives_the_first_sentence_of_each_of_its_labels() -> None:
    text = (
        "# yaml-language-server: $schema=x\n# Source: Nobody and others, version 0.5\n# of it. More words.\n"
        "# Published: 3 parameters; 90.5 %.\n# Our reading: the rest\n#\nqcnn: 1\n"
    )
    assert gallery.fields(text) == {
        "Source": "Nobody and others, version 0.5 of it",
        "Published": "3 parameters; 90.5 %",
        "Our reading": "the rest",
    }


def test_a_source_ends_before_remarks_on_it_and_not_within_a_title() -> None:
    sources = {link.split("]")[0][1:]: cells[1] for link, cells in ROWS.items() if len(cells) == 4}
    assert '"Quanvolutional neural networks: powering image recognition' in sources["hybrid/quanvolution.yaml"]
    assert sources["hybrid/multi_filter.yaml"] == "TensorFlow Quantum's tutorial on QCNNs, part 2.2"
    assert all(source.count('"') % 2 == 0 for source in sources.values())
