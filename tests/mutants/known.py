"""What the changes need to know of the whole program: enumerations, defaults, steps."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Known:
    """`members` of every enumeration; `optional`: fields with a default, by class; `steps`:
    functions that take a meeting and give the next one."""

    members: dict[str, list[str]] = field(default_factory=dict)
    optional: dict[str, frozenset[str]] = field(default_factory=dict)
    steps: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, trees: Iterable[ast.Module]) -> "Known":
        known = cls()
        for tree in trees:
            for node in tree.body:
                if isinstance(node, ast.ClassDef):
                    known._learn_class(node)
                elif isinstance(node, ast.FunctionDef) and _is_step(node):
                    known.steps.add(node.name)
        return known

    def _learn_class(self, node: ast.ClassDef) -> None:
        if any(ast.unparse(base).endswith("Enum") for base in node.bases):
            self.members[node.name] = [
                target.id
                for one in node.body
                if isinstance(one, ast.Assign)
                for target in one.targets
                if isinstance(target, ast.Name)
            ]
        self.optional[node.name] = frozenset(
            one.target.id
            for one in node.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.value
        )

    def other_member(self, node: ast.expr) -> str | None:
        """For `Waiting.KEEP` the name of the member after it."""
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=name):
                members = self.members.get(owner, [])
                if name in members and len(members) > 1:
                    return members[(members.index(name) + 1) % len(members)]
        return None


def _is_step(node: ast.FunctionDef) -> bool:
    arguments = node.args.args
    return (
        bool(arguments)
        and _is_meeting(arguments[0].annotation)
        and _is_meeting(node.returns)
        and len(arguments) > 1
    )


def _is_meeting(annotation: ast.expr | None) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == "Meeting"
