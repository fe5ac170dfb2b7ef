"""What came of the mutants, for people."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from tests.mutants.behaviours import Group
from tests.mutants.making import Mutant, Rule
from tests.mutants.source import Source


class Fate(Enum):
    KILLED = "killed"
    SURVIVED = "survived"
    UNREACHED = "survived: no test gets there"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every mutant of every rule, and what became of it."""

    rules: Mapping[Rule, Sequence[Mutant]]
    fates: Mapping[Mutant, Fate]
    sources: Mapping[str, Source]

    def mutants(self, group: Group) -> list[Mutant]:
        return list(dict.fromkeys(one for rule in group.rules for one in self.rules[rule]))

    def killed(self, mutants: Collection[Mutant]) -> int:
        return sum(self.fates[one] is Fate.KILLED for one in mutants)


def tell(outcome: Outcome, groups: Sequence[Group], say: Callable[[str], None]) -> bool:
    """Says everything; whether every behaviour has a mutant that was killed."""
    for group in groups:
        for line in survivors(outcome, group):
            say(line)
    say(f"{'mutants':>8} {'killed':>8} {'survived':>8}")
    for group in groups:
        mutants = outcome.mutants(group)
        say(f"{_figures(outcome, mutants)}   {group.title}")
    everything = list(outcome.fates)
    share = 100 * outcome.killed(everything) / max(1, len(everything))
    say(f"{_figures(outcome, everything)}   in all, each once: {share:.1f} %")
    behaviours = [one for one in groups if one.is_behaviour]
    unproven = [one for one in behaviours if not outcome.killed(outcome.mutants(one))]
    for one in unproven:
        say(f"No test fails whatever is changed in: {one.title}")
    return not unproven


def survivors(outcome: Outcome, group: Group) -> list[str]:
    """The survivors of a group with what was changed, under its title."""
    told = []
    for mutant in outcome.mutants(group):
        fate = outcome.fates[mutant]
        if fate is not Fate.KILLED:
            told.append(f"  {mutant.path}:{mutant.line} {mutant.what} - {fate.value}")
            difference = mutant.difference(outcome.sources[mutant.path])
            told += [f"      {line}" for line in difference]
    return [group.title, *told, ""] if told else []


def _figures(outcome: Outcome, mutants: Sequence[Mutant]) -> str:
    killed = outcome.killed(mutants)
    return f"{len(mutants):8} {killed:8} {len(mutants) - killed:8}"
