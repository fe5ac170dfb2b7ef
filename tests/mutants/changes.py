"""What a rule may be changed into: one small step that a test has to notice."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.mutants.known import Known
from tests.mutants.source import Placed, Source

COMPARED: dict[type[ast.cmpop], tuple[str, tuple[str, ...]]] = {
    ast.Lt: ("<", ("<=", ">=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Gt: (">", (">=", "<=")),
    ast.GtE: (">=", (">", "<")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.Is: (r"\bis\b", ("is not",)),
    ast.IsNot: (r"\bis\s+not\b", ("is",)),
    ast.In: (r"\bin\b", ("not in",)),
    ast.NotIn: (r"\bnot\s+in\b", ("in",)),
}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any"}
PLAIN = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)
NOT_NUMBERS = (ast.Constant, ast.JoinedStr, ast.Tuple, ast.List)


@dataclass(frozen=True, slots=True)
class Change:
    """The bytes from `begin` to `end` become `words`."""

    begin: int
    end: int
    words: str
    what: str


def changes(node: ast.AST, source: Source, known: Known) -> Iterator[Change]:
    """Every change of this one node; its children are others' business."""
    match node:
        case ast.Compare():
            yield from _compared_otherwise(node, source)
        case ast.BoolOp():
            yield from _joined_otherwise(node, source)
        case ast.UnaryOp():
            yield from _of_sign(node, source)
        case ast.BinOp() | ast.AugAssign():
            yield from _added_otherwise(node, source)
        case ast.Constant():
            yield from _of_constant(node, source)
        case ast.Call():
            yield from _of_call(node, source, known)
        case ast.Expr(value=ast.Call(func=called)) if not _says_never(called):
            yield _put(source, node, "pass", "a check or step is left out")
        case ast.Tuple(ctx=ast.Load()):
            yield from _of_list(node, source, known)
        case ast.Lambda(body=ast.Tuple(elts=parts) as key):
            yield from _with_fewer(key, parts, source, "the key of an order is cut")
        case ast.Attribute(ctx=ast.Load()):
            yield from _of_member(node, source, known)
    yield from _conditions_denied(node, source)


def _says_never(called: ast.expr) -> bool:
    """What cannot be reached cannot be left out."""
    return isinstance(called, ast.Name) and called.id == "assert_never"


def _put(source: Source, node: Placed, words: str, what: str) -> Change:
    return Change(source.begin(node), source.end(node), words, what)


def _compared_otherwise(node: ast.Compare, source: Source) -> Iterator[Change]:
    sides = [node.left, *node.comparators]
    for before, sign, after in zip(sides, node.ops, sides[1:], strict=False):
        pattern, others = COMPARED[type(sign)]
        begin, end = source.end(before), source.begin(after)
        between = source.text[begin:end].decode()
        for other in others:
            words = re.sub(pattern, other, between, count=1)
            yield Change(begin, end, words, "compared otherwise")


def _joined_otherwise(node: ast.BoolOp, source: Source) -> Iterator[Change]:
    sign, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    for before, after in zip(node.values, node.values[1:], strict=False):
        begin, end = source.end(before), source.begin(after)
        words = re.sub(rf"\b{sign}\b", other, source.text[begin:end].decode(), count=1)
        yield Change(begin, end, words, f"{sign} becomes {other}")
    for place in range(len(node.values)):
        rest = [*node.values[:place], *node.values[place + 1 :]]
        left = rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        yield _put(source, node, ast.unparse(left), "a condition is left out")


def _conditions_denied(node: ast.AST, source: Source) -> Iterator[Change]:
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            conditions = [test]
        case ast.comprehension(ifs=conditions):
            pass
        case ast.Call(func=ast.Name(id="refuse_if"), args=[test, *_]):
            conditions = [test]
        case _:
            conditions = []
    for one in conditions:
        if not isinstance(one, ast.Compare | ast.BoolOp | ast.UnaryOp):
            words = source.words(one)
            denied = f"not {words}" if isinstance(one, PLAIN) else f"not ({words})"
            yield _put(source, one, denied, "a condition is denied")


def _of_sign(node: ast.UnaryOp, source: Source) -> Iterator[Change]:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield _put(source, node, ast.unparse(operand), "not is left out")
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            pass
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield _put(source, node, ast.unparse(operand), "minus is left out")


def _added_otherwise(node: ast.BinOp | ast.AugAssign, source: Source) -> Iterator[Change]:
    if isinstance(node, ast.BinOp):
        left, right = node.left, node.right
    else:
        left, right = node.target, node.value
    texts = isinstance(left, NOT_NUMBERS[1:]) or isinstance(right, NOT_NUMBERS[1:])
    texts = texts or any(isinstance(getattr(one, "value", 0), str) for one in (left, right))
    if isinstance(node.op, ast.Add | ast.Sub) and not texts:
        begin, end = source.end(left), source.begin(right)
        sign, other = ("+", "-") if isinstance(node.op, ast.Add) else ("-", "+")
        words = source.text[begin:end].decode().replace(sign, other, 1)
        yield Change(begin, end, words, f"{sign} becomes {other}")


def _of_constant(node: ast.Constant, source: Source) -> Iterator[Change]:
    if isinstance(node.value, bool):
        yield _put(source, node, str(not node.value), "yes becomes no")
    elif isinstance(node.value, int):
        for other in (node.value - 1, node.value + 1):
            yield _put(source, node, str(other), "a number is one off")


def _of_call(node: ast.Call, source: Source, known: Known) -> Iterator[Change]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
    if isinstance(node.func, ast.Name) and name in OPPOSITES:
        yield _put(source, node.func, OPPOSITES[name], f"{name} becomes {OPPOSITES[name]}")
    if name == "sorted" and node.args:
        yield _put(source, node, f"list({source.words(node.args[0])})", "nothing is sorted")
        yield _put(source, node, f"{source.words(node)}[::-1]", "sorted the other way round")
    if name in known.steps and node.args:
        yield _put(source, node, source.words(node.args[0]), "a step is left out")
    replaces = isinstance(node.func, ast.Name) and name == "replace"
    optional = known.optional.get(name, frozenset())
    for one in node.keywords:
        if one.arg is not None and (replaces or one.arg in optional):
            yield _without(node, one, source)


def _without(call: ast.Call, keyword: ast.keyword, source: Source) -> Change:
    parts: list[Placed] = [*call.args, *call.keywords]
    parts.sort(key=source.begin)
    place = parts.index(keyword)
    begin, end = source.begin(keyword), source.end(keyword)
    if place + 1 < len(parts):
        end = source.begin(parts[place + 1])
    elif place > 0:
        begin = source.end(parts[place - 1])
    return Change(begin, end, "", f"{keyword.arg} is left as it is")


def _of_list(node: ast.Tuple, source: Source, known: Known) -> Iterator[Change]:
    """Lists of members, and lists that are put together from others."""
    of_members = all(known.other_member(one) and not _is_refusal(one) for one in node.elts)
    put_together = any(isinstance(one, ast.Starred) for one in node.elts)
    if len(node.elts) > 1 and (of_members or put_together):
        yield from _with_fewer(node, node.elts, source, "a part of a list is left out")
    if len(node.elts) == 2 and put_together:
        words = ast.unparse(ast.Tuple(node.elts[::-1], ast.Load()))
        yield _put(source, node, words, "a list is put together the other way round")


def _with_fewer(
    node: ast.Tuple, parts: Sequence[ast.expr], source: Source, what: str
) -> Iterator[Change]:
    for place in range(len(parts)):
        rest = ast.Tuple([*parts[:place], *parts[place + 1 :]], ast.Load())
        yield _put(source, node, ast.unparse(rest), what)


def _of_member(node: ast.Attribute, source: Source, known: Known) -> Iterator[Change]:
    other = known.other_member(node)
    if other is not None and not _is_refusal(node):
        yield _put(source, node, f"{ast.unparse(node.value)}.{other}", "another member")


def _is_refusal(node: ast.expr) -> bool:
    """Why an act is refused is no rule of its own."""
    return isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Refusal"
