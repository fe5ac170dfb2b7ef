"""Another text for a module, taken when a test imports it; the file itself stays as it is."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

from tests.mutants.source import module_of


@dataclass(frozen=True, slots=True)
class Exchange:
    """For files of `tree`, by path, what runs instead; `names` are known in all of them."""

    tree: Path
    programs: Mapping[str, CodeType]
    names: Mapping[str, object]


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType, names: Mapping[str, object]) -> None:
        super().__init__(name, path)
        self._code = code
        self._names = names

    def get_code(self, fullname: str) -> CodeType:
        del fullname
        return self._code

    def exec_module(self, module: ModuleType) -> None:
        vars(module).update(self._names)
        super().exec_module(module)


class _Finder(MetaPathFinder):
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._paths = {module_of(path): path for path in exchange.programs}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname not in self._paths:
            return None
        place = self._paths[fullname]
        file = str(self._exchange.tree / place)
        code = self._exchange.programs[place]
        loader = _Loader(fullname, file, code, self._exchange.names)
        return spec_from_file_location(fullname, file, loader=loader)


def exchange(wanted: Exchange) -> None:
    """From now on, in this process."""
    sys.meta_path.insert(0, _Finder(wanted))
