"""The reference says what the code is: names, fields, roles, rules, hooks, commands and errors."""

from __future__ import annotations

import ast
import inspect
import json
import pathlib
import re
from importlib.resources import files
from typing import Any, Final, get_args

import attrs
import click
import jsonschema
import pytest

import arabic_article
from arabic_article import (
    ROLES,
    Article,
    BodyKind,
    Calendar,
    CreditRole,
    Kind,
    Parser,
    Precision,
    Reason,
    Segment,
    hookspecs,
    parse,
)
from arabic_article._cli.program import program
from arabic_article.exporters import jsonld
from arabic_article.layouts._sheet import lines as sheet

from .blocks import ROOT, rows

REFERENCE: Final = ROOT / "docs" / "reference"
SCHEMA: Final[dict[str, Any]] = json.loads(files("arabic_article").joinpath("article.schema.json").read_text("utf-8"))
NESTED: Final = {
    "Credit": ("credits", arabic_article.Credit),
    "Author": ("authors", arabic_article.Author),
    "Dateline": ("dateline", arabic_article.Dateline),
    "Timestamp": ("published", arabic_article.Timestamp),
    "BodyBlock": ("body", arabic_article.BodyBlock),
    "Quote": ("quotes", arabic_article.Quote),
    "Image": ("images", arabic_article.Image),
    "Link": ("links", arabic_article.Link),
    "Related": ("related", arabic_article.Related),
    "Segment": ("segments", Segment),
    "Note": ("notes", arabic_article.Note),
}
TYPES: Final = {
    "string": "str",
    "number": "number",
    "integer": "int",
    "boolean": "bool",
    "array": "list",
    "object": "object",
    "null": "null",
}


def code(cell: str) -> list[str]:
    """What a cell of a table sets in code type."""
    return [found.replace("\\|", "|") for found in re.findall(r"`([^`]+)`", cell)]


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference inside the schema."""
    name = schema.get("$ref", "").removeprefix("#/$defs/")
    return SCHEMA["$defs"][name] if name and name != "#" else schema


def type_of(schema: dict[str, Any]) -> str:
    """A schema's type in the words of the manual."""
    kinds = [resolved(option) for option in schema.get("anyOf", [schema])]
    names: list[str] = []
    for kind in kinds:
        if "enum" in kind or "const" in kind:
            names.append("str")
            continue
        declared = kind["type"]
        names += [TYPES[name] for name in ([declared] if isinstance(declared, str) else declared)]
    return " or ".join(names)


def inner(schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of what a field holds."""
    for option in schema.get("anyOf", [schema]):
        found = resolved(option.get("items", option))
        if "properties" in found:
            return dict(found["properties"])
    raise AssertionError(schema)


def test_api_lists_every_public_name() -> None:
    text = (REFERENCE / "api.md").read_text("utf-8")

    listed = re.findall(r"^\.\. auto(?:function|class|data|exception):: arabic_article\.(\w+)$", text, re.MULTILINE)

    assert sorted(listed) == sorted(arabic_article.__all__)
    assert all(hasattr(arabic_article, name) for name in arabic_article.__all__)


def test_public_names_are_sorted_and_documented() -> None:
    assert list(arabic_article.__all__) == sorted(
        arabic_article.__all__, key=lambda name: (not name.isupper(), not name[0].isupper(), name)
    )
    for name in arabic_article.__all__:
        value = getattr(arabic_article, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert inspect.getdoc(value), name


def test_article_lists_every_field() -> None:
    listed = [code(row[0])[0] for row in rows(REFERENCE / "article.md", "Fields")]

    assert listed == list(parse("نص").to_dict())
    assert listed == list(SCHEMA["properties"])
    python = {field.name for field in attrs.fields(Article)} - {"traces"}
    assert set(listed) - {"schema_version", "authors", "text"} == python


def test_article_gives_types_and_examples_that_hold() -> None:
    for key, kind, meaning, example in rows(REFERENCE / "article.md", "Fields"):
        schema = SCHEMA["properties"][code(key)[0]]
        assert kind == type_of(schema), key
        assert meaning
        whole = {**schema, "$defs": SCHEMA["$defs"]}
        if "#" not in json.dumps(schema).replace("#/$defs", ""):
            jsonschema.validate(json.loads(code(example)[0]), whole)


def test_article_lists_the_values_that_have_no_evidence() -> None:
    listed = {path for row in rows(REFERENCE / "article.md", "Values without evidence") for path in code(row[0])}
    told_of_the_article = {"schema_version", "kind", "url", "text", "layout", "score", "segments", "notes", "read_also"}
    met: set[str] = set()
    for page in sorted((ROOT / "examples").glob("*.html")) + sorted((ROOT / "examples").glob("*.txt")):
        whole = parse(page)
        for article in (whole, *whole.read_also):
            for field, value in article.to_dict().items():
                if field in told_of_the_article:
                    continue
                paths = [field] if value not in (None, []) else []
                if isinstance(value, list):
                    records = [item if isinstance(item, dict) else {"": item} for item in value]
                    paths = [
                        f"{field}[{i}].{key}".rstrip(".")
                        for i, record in enumerate(records)
                        for key, inner in record.items()
                        if inner is not None and key not in ("role", "kind", "main")
                    ]
                met.update(re.sub(r"\d+", "", path) for path in paths if article.evidence(path) is None)

    assert met
    assert met <= listed
    assert listed - met <= {"site"}, "a layout names it"


@pytest.mark.parametrize("heading", NESTED)
def test_nested_values(heading: str) -> None:
    field, kind = NESTED[heading]
    schema = inner(SCHEMA["properties"][field])
    table = rows(REFERENCE / "article.md", heading)

    listed = [code(row[0])[0] for row in table]

    fields = [a.name for a in attrs.fields(kind)] if attrs.has(kind) else list(kind._fields)
    assert sorted(listed) == sorted(fields)
    assert sorted(listed) == sorted(schema)
    for key, kind_said, meaning in table:
        assert kind_said == type_of(schema[code(key)[0]]), f"{heading}.{key}"
        assert meaning


def test_closed_sets_are_listed_in_full() -> None:
    fields = {code(row[0])[0]: row[2] for row in rows(REFERENCE / "article.md", "Fields")}
    credit = {code(row[0])[0]: row[2] for row in rows(REFERENCE / "article.md", "Credit")}

    assert code(fields["kind"]) == list(get_args(Kind))
    assert code(credit["role"]) == list(get_args(CreditRole))
    for heading, field, kinds in (
        ("BodyBlock", "kind", BodyKind),
        ("Timestamp", "calendar", Calendar),
        ("Timestamp", "precision", Precision),
    ):
        table = {code(row[0])[0]: row[2] for row in rows(REFERENCE / "article.md", heading)}
        assert code(table[field]) == list(get_args(kinds))


def test_roles_are_listed_in_order() -> None:
    table = rows(REFERENCE / "roles.md", "Roles")

    assert [code(row[0])[0] for row in table] == list(ROLES)
    fields = set(SCHEMA["properties"])
    assert all(name in fields for row in table for name in code(row[2] if len(row) > 2 else ""))


def documented_rules() -> set[str]:
    headings = ("Segments", "Credits, datelines and quotes", "Dates", "What a page says of itself")
    return {rule for heading in headings for row in rows(REFERENCE / "rules.md", heading) for rule in code(row[0])}


def test_rules_that_samples_meet_are_listed() -> None:
    met: set[str] = set()
    pages = [*ROOT.glob("tests/samples/*/*/source.*"), *ROOT.glob("examples/*.txt"), *ROOT.glob("examples/*.html")]
    for page in pages:
        article = parse(page)
        met.update(segment.rule for segment in article.segments)
        for story in (article, *article.read_also):
            met.update(trace.evidence.rule for trace in story.traces if trace.evidence.source in ("text", "url"))
            met.update(stamp.rule for stamp in (story.published, story.modified) if stamp)

    assert pages
    missing = sorted(met - documented_rules())
    assert not missing, "say in docs/reference/rules.md when these apply"


def test_listed_rules_exist() -> None:
    literals = {
        node.value
        for path in (ROOT / "src").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    # Some are made of what an element is and this ending.
    made = {rule for rule in documented_rules() if f"-{rule.rpartition('-')[2]}" in literals}
    assert not sorted(documented_rules() - literals - made)


def test_reasons_are_listed() -> None:
    listed = [reason for row in rows(REFERENCE / "rules.md", "Why a claim lost") for reason in code(row[0])]

    assert sorted(listed) == sorted(get_args(Reason))


def test_the_numbers_in_the_explanation_are_those_of_the_code() -> None:
    text = (ROOT / "docs" / "explanation" / "stories.md").read_text("utf-8")

    assert f"has {sheet.PROSE} characters or more" in text
    assert f"from {sheet.LONG} characters on" in text
    assert f"to {sheet._CAP} characters" in text


def test_formats_are_listed() -> None:
    assert sorted(code(row[0])[0] for row in rows(REFERENCE / "formats.md", "Formats")) == list(Parser(()).formats)


def test_words_of_schema_org_are_listed() -> None:
    fields = rows(REFERENCE / "formats.md", "Fields in schema.org")
    credits_ = rows(REFERENCE / "formats.md", "Credits in schema.org")

    assert [(code(key)[0], (code(name) or [None])[0], note) for key, name, note in fields] == [
        (field, *term) for field, term in jsonld.PROPERTIES.items() if field != "traces"
    ]
    assert {code(role)[0]: (code(name)[0], code(kind)[0]) for role, name, kind in credits_} == jsonld.CREDITS


def hooks() -> dict[str, Any]:
    return {name: value for name, value in vars(hookspecs).items() if hasattr(value, f"{hookspecs.PROJECT}_spec")}


def test_hooks_are_listed_with_their_signatures() -> None:
    text = (REFERENCE / "hooks.md").read_text("utf-8")
    listed = re.findall(r"^## (\w+_\w+)$", text, re.MULTILINE)

    assert listed == list(hooks())
    for name, function in hooks().items():
        signature = str(inspect.signature(function)).replace("'", "")
        assert f"```python\ndef {name}{signature}: ...\n```" in text


def test_hooks_are_described_in_the_same_words() -> None:
    text = " ".join((REFERENCE / "hooks.md").read_text("utf-8").split())

    for function in hooks().values():
        for paragraph in (
            (inspect.getdoc(function) or "").partition("\nReturns:")[0].partition("\nArgs:")[0].split("\n\n")
        ):
            assert " ".join(paragraph.split()) in text


def test_errors_are_listed_with_their_bases() -> None:
    table = {code(row[0])[0]: code(row[1])[0] for row in rows(REFERENCE / "errors.md", "Errors")}

    errors = {name for name in arabic_article.__all__ if name.endswith("Error")}
    assert set(table) == errors
    for name, base in table.items():
        bases = [one.__name__ for one in getattr(arabic_article, name).__mro__[1:]]
        assert base in bases
        assert name == "ArabicArticleError" or "ArabicArticleError" in bases


def named(option: click.Option, context: click.Context) -> list[str]:
    """The names of an option, the last one with what it takes, as the manual writes them."""
    *short, long = sorted(option.opts, key=len)
    return [*short, long if option.is_flag else f"{long} {option.make_metavar(context)}"]


COMMANDS = program.list_commands(click.Context(program))


@pytest.mark.parametrize("name", COMMANDS)
def test_commands_are_listed_with_their_options(name: str) -> None:
    command = program.get_command(click.Context(program), name)
    assert command is not None
    context = click.Context(command, info_name=name)
    listed = rows(REFERENCE / "cli.md", name)

    usage = command.get_usage(context).removeprefix("Usage: ")
    assert f"arabic-article {usage}" in (REFERENCE / "cli.md").read_text("utf-8")
    options = [option for option in command.params if isinstance(option, click.Option)]
    assert [code(row[0]) for row in listed[:-1]] == [named(option, context) for option in options]
    assert [" ".join(row[1].replace("`", "").split()) for row in listed[:-1]] == [
        " ".join((option.help or "").partition("  [")[0].replace("`", "").split()) for option in options
    ]
    assert code(listed[-1][0]) == ["-h", "--help"]


def test_every_command_has_a_section() -> None:
    text = (REFERENCE / "cli.md").read_text("utf-8")

    assert all(f"\n## {name}\n" in text for name in COMMANDS)


def test_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## \[(.+?)\](?: - \d{4}-\d\d-\d\d)?$", text, re.MULTILINE)

    assert headings[0] == "Unreleased"
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= {
        "Added",
        "Changed",
        "Deprecated",
        "Removed",
        "Fixed",
        "Security",
    }


def test_links_between_pages_lead_somewhere() -> None:
    missing: list[str] = []
    for path in (ROOT / "docs").rglob("*.md"):
        text = path.read_text("utf-8")
        targets = [path.parent / f"{name}.md" for name in re.findall(r"\{doc\}`([^`<>]+)`", text)]
        missing += [f"{path.name}: {target}" for target in targets if not target.exists()]

    assert not missing
    assert pathlib.Path(ROOT / "LICENSE").exists()
