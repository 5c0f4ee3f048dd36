"""Angles as data: the small arithmetic language of gate arguments.

    >>> parse("2*t1 + pi/4")
    Binary(op='+', left=Binary(op='*', left=Number(value=2.0), right=Name(name='t1')), right=Number(value=0.785...))

Text is parsed by Python's own parser and then accepted node by node from a short list, so
an expression can neither call nor reach anything. `x[i]` is the i-th input feature; every
other name but `pi` is a trainable parameter.
"""

from __future__ import annotations

import ast
import keyword
import math
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qcnn_compiler.gates.slips import FEATURE, expression_meant

MAX_LENGTH = 200  # characters of one expression
MAX_POWER = 8  # largest exponent
MAX_FEATURE = 2**20 - 1  # largest i of `x[i]`: a million features
FUNCTIONS = ("sin", "cos", "tan", "sqrt", "exp", "arccos", "arcsin", "arctan")
GRAMMAR = (
    "Angles are arithmetic over numbers, `pi` and features `x[0]`, `x[1]`, ..., with + - * /, ** (with a number of "
    f"size at most {MAX_POWER}) and {', '.join(FUNCTIONS)}; every other name is a trained parameter, "
    "but for those that look like one of these (`x0`, `PI`) and words of Python, which are refused."
)
OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


@dataclass(frozen=True)
class Number:
    """A constant."""

    value: float


@dataclass(frozen=True)
class Name:
    """A parameter of a template, not yet bound to a weight tensor."""

    name: str


@dataclass(frozen=True)
class Feature:
    """The input feature `x[index]`."""

    index: int


@dataclass(frozen=True)
class WeightRef:
    """Entry `index` (flat, row-major) of the weight tensor `tensor`."""

    tensor: str
    index: int


@dataclass(frozen=True)
class Binary:
    """`left op right`."""

    op: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Call:
    """`function(argument)`."""

    function: str
    argument: Expression


Expression = Number | Name | Feature | WeightRef | Binary | Call


class ExpressionError(ValueError):
    """Text that is not an expression; `column` is 0-based in that text, `allowed` what could stand there."""

    def __init__(
        self,
        message: str,
        column: int = 0,
        length: int = 1,
        hint: str | None = None,
        allowed: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message)
        self.column, self.length, self.hint, self.allowed = column, length, hint, allowed


def parse(text: str) -> Expression:
    """Return the expression that `text` denotes, constants folded.

    Raises:
        ExpressionError: if it is not arithmetic over numbers, `pi`, names and `x[i]`.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"an expression has at most {MAX_LENGTH} characters, this one has {len(text)}")
    lead = len(text) - len(text.lstrip())
    try:
        return _parse(text.strip())
    except ExpressionError as error:
        hint = _hint(text.strip())
        utf8 = text.strip().encode()  # in bytes, as Python's parser counts
        column = len(utf8[: error.column].decode())
        length = len(utf8[error.column : error.column + error.length].decode())
        raise ExpressionError(str(error), column + lead, length, hint, error.allowed) from None


def _parse(text: str) -> Expression:
    try:
        tree = ast.parse(text, mode="eval")
        return _fold(_convert(tree.body))
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        if isinstance(error, ExpressionError):
            raise
        raise ExpressionError(f"`{text}` is not an expression", 0, max(len(text), 1), allowed=_ALLOWED) from None


def _hint(text: str) -> str | None:
    """Return what to write instead of text that is no expression, None where that cannot be told."""
    if keyword.iskeyword(text):
        return f"`{text}` is a word of Python: call the parameter something else"
    meant = expression_meant(text)
    try:
        _parse(meant)
    except ExpressionError:
        return None
    return f"write `{meant}`"


_ALLOWED = ("numbers", "pi", "names of parameters", "x[i]", *OPERATORS, *(f"{name}(...)" for name in FUNCTIONS))
_BINARY = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}


def _convert(node: ast.expr) -> Expression:
    match node:
        case ast.Constant(value=bool()):
            pass
        case ast.Constant(value=int() | float() as value):
            return _number(float(value), node)
        case ast.Name(id="pi"):
            return Number(math.pi)
        case ast.Name(id=name) if name.lower() in ("pi", "\N{GREEK SMALL LETTER PI}"):
            raise _error(node, f"`{name}` would be a parameter: the number is called `pi`")
        case ast.Name(id="x"):
            raise _error(node, "`x` is the input: write one feature of it, as `x[0]`")
        case ast.Name(id=name) if FEATURE.fullmatch(name):
            raise _error(node, f"`{name}` would be a parameter: a feature is written with brackets")
        case ast.Name(id=name):
            return Name(name)
        case ast.Subscript(value=ast.Name(id="x"), slice=ast.Constant(value=int() as index)) if index >= 0:
            if index > MAX_FEATURE:
                raise _error(node, f"the index of a feature must be at most {MAX_FEATURE:,}")
            return Feature(index)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return _fold(Binary("*", Number(-1.0), _convert(inner)))
        case ast.UnaryOp(op=ast.UAdd(), operand=inner):
            return _convert(inner)
        case ast.BinOp(op=op, left=left, right=right) if type(op) in _BINARY:
            return _binary(_BINARY[type(op)], _convert(left), _convert(right), node)
        case ast.Call(func=ast.Name(id=function), args=[argument], keywords=[]) if function in FUNCTIONS:
            return _number_or(_fold(Call(function, _convert(argument))), node)
    raise _error(node, f"`{ast.unparse(node)[:40]}` is not allowed here", _ALLOWED)


def _binary(op: str, left: Expression, right: Expression, node: ast.expr) -> Expression:
    if op == "**" and not (isinstance(right, Number) and abs(right.value) <= MAX_POWER):
        raise _error(node, f"an exponent must be a number of size at most {MAX_POWER}")
    if op == "/" and right == Number(0.0):
        raise _error(node, "this divides by zero")
    return _number_or(_fold(Binary(op, left, right)), node)


def _number_or(expression: Expression, node: ast.expr) -> Expression:
    return _number(expression.value, node) if isinstance(expression, Number) else expression


def _number(value: float, node: ast.expr) -> Number:
    if not math.isfinite(value):
        raise _error(node, "this number is not finite")
    return Number(value)


def _error(node: ast.expr, message: str, allowed: tuple[str, ...] = ()) -> ExpressionError:
    end = node.end_col_offset or node.col_offset + 1
    return ExpressionError(message, node.col_offset, max(end - node.col_offset, 1), allowed=allowed)


def _fold(expression: Expression) -> Expression:
    """Return a Number where every leaf is one."""
    match expression:
        case Binary(op, Number(left), Number(right)):
            try:
                value = OPERATORS[op](left, right)
            except (OverflowError, ZeroDivisionError):
                value = math.inf
            return Number(value) if isinstance(value, float) else Number(math.inf)
        case Call(function, Number(value)):
            return Number(_call(math, function, value))
    return expression


def _call(library: Any, function: str, value: Any) -> Any:
    name = function if hasattr(library, function) else "a" + function[3:]  # math spells arccos acos
    try:
        return getattr(library, name)(value)
    except (ValueError, OverflowError):
        return math.inf


def folded(expression: Expression) -> Expression:
    """Return the expression with every part that holds only numbers as one number, where that is finite."""
    match expression:
        case Binary(op, left, right):
            whole = _fold(Binary(op, folded(left), folded(right)))
        case Call(function, argument):
            whole = _fold(Call(function, folded(argument)))
        case _:
            return expression
    return expression if isinstance(whole, Number) and not math.isfinite(whole.value) else whole


def leaves(expression: Expression) -> Iterator[Number | Name | Feature | WeightRef]:
    """Yield the leaves from left to right."""
    waiting = [expression]
    while waiting:
        first = waiting.pop()
        if isinstance(first, Binary):
            waiting += (first.right, first.left)
        elif isinstance(first, Call):
            waiting.append(first.argument)
        else:
            yield first


def bind(expression: Expression, names: Mapping[str, Expression], first: int = 0) -> Expression:
    """Return the expression with every `Name` replaced by its entry in `names`, and x[i] by x[first + i]."""
    match expression:
        case Name(name):
            return names[name]
        case Feature(index) if first:
            return Feature(first + index)
        case Binary(op, left, right):
            return Binary(op, bind(left, names, first), bind(right, names, first))
        case Call(function, argument):
            return Call(function, bind(argument, names, first))
    return expression


def evaluate(expression: Expression, weights: Mapping[str, Any], features: Any, library: Any = math) -> Any:
    """Return the value of a bound expression.

    Args:
        weights: a flat array per tensor name.
        features: array whose entry `[..., i]` is feature i.
        library: where `sin` and the other functions come from: `math`, `numpy` or `torch`.
    """
    match expression:
        case Number(value):
            return value
        case WeightRef(tensor, index):
            return weights[tensor][index]
        case Feature(index):
            return features[..., index]
        case Binary(op, left, right):
            a, b = (evaluate(e, weights, features, library) for e in (left, right))
            return OPERATORS[op](a, b)
        case Call(function, argument):
            value = evaluate(argument, weights, features, library)
            return _call(math if isinstance(value, float) else library, function, value)
    raise AssertionError(f"unbound name in {expression}")


def show(expression: Expression) -> str:
    """Return text that parses back to the same value; brackets only where they are needed."""
    return _show(expression, 0)


_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 3}


def _show(expression: Expression, outer: int) -> str:
    match expression:
        case Number(value):
            text = _show_number(value)
            return f"({text})" if outer >= 2 and not text.replace(".", "").isalnum() else text
        case Name(name):
            return name
        case Feature(index):
            return f"x[{index}]"
        case WeightRef(tensor, index):
            return f"{tensor}[{index}]"
        case Call(function, argument):
            return f"{function}({_show(argument, 0)})"
        case Binary("*", Number(-1.0), right):
            text = f"-{_show(right, 3)}"
            return f"({text})" if outer >= 3 else text
        case Binary(op, left, right):
            level = _PRECEDENCE[op]
            text = f"{_show(left, level + (op == '**'))} {op} {_show(right, level + 1)}"  # a ** b ** c is a ** (b ** c)
            return f"({text})" if level < outer else text


def _show_number(value: float) -> str:
    for denominator in (1, 2, 3, 4, 6, 8):
        numerator = value * denominator / math.pi
        if value and abs(numerator) < 100 and round(numerator) * math.pi / denominator == value:
            top = {1: "pi", -1: "-pi"}.get(round(numerator), f"{round(numerator)}*pi")
            return top if denominator == 1 else f"{top}/{denominator}"
    return repr(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
