"""The program is killed at any moment, again and again: each start has what there was before."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import IO

import pytest

DRIVER = Path(__file__).with_name("edited_by_chance.py")
MAY_BE_LOST_S = 1.0
_LONGEST_S = 1.2
_WHILE_STARTING = 0.15
"""How many kills come before there is a canvas to edit."""


@dataclass
class Tally:
    """What came of all rounds."""

    rounds: int = 0
    starts: int = 0
    """Kills before there was a canvas to edit; they are no rounds."""
    states: int = 0
    by_copy: int = 0
    lost: int = 0
    """States younger than a second that were not there any more."""
    worst_s: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.rounds} rounds and {self.starts} kills while starting, {self.states} states, "
            f"{self.by_copy} starts with a recovery copy; lost: {self.lost} states, the oldest {self.worst_s:.2f} s before its kill"
        )


@dataclass
class Round:
    """One life of the program: the states it was in, by what is known of them, and its end."""

    offered: list[tuple[str, str]] = field(default_factory=list)
    """What there was to be had at its start: its kind, and the state it holds."""
    states: list[tuple[float, str]] = field(default_factory=list)
    killed: float = 0.0


class Driver:
    """The process that has everything imported, and begins a program for each seed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self.child = 0
        """The program that lives now, or lived last."""

    def live(self, seed: int, chance: Random, before: Round, tally: Tally) -> Round:
        """Start the program, look at what it has of the last round, let it live, and kill it."""
        self._in.write(f"{seed}\n")
        self._in.flush()
        self.child = child = int(self._next("child")[0])
        life = Round()
        if chance.random() < _WHILE_STARTING:
            time.sleep(chance.random() * 0.4)
        else:
            while not life.states:
                assert self._take(life), "the program did not start"
            time.sleep(chance.random() * _LONGEST_S)
        life.killed = self._kill(child)
        while self._take(life):
            pass
        self.child = 0
        if not life.states:
            tally.starts += 1
            return before
        judge(before, life.offered, tally)
        tally.rounds += 1
        tally.states += len(life.states) - 1
        return life

    def _take(self, life: Round) -> bool:
        """Take note of what the program says next; return False once it is gone."""
        kind, *words = self._line()
        match kind:
            case "gone":
                return False
            case "editing":
                life.states.append((0.0, words[0]))
            case "state":
                life.states.append((float(words[0]), words[1]))
            case _:
                life.offered.append((kind, words[0]))
        return True

    def _kill(self, child: int) -> float:
        now = time.monotonic()
        os.kill(child, signal.SIGKILL)
        return now

    def _line(self) -> list[str]:
        line = self._out.readline().split()
        assert line, "the driver ended"
        return line

    def _next(self, kind: str) -> list[str]:
        while (line := self._line())[0] != kind:
            pass
        return line[1:]


def judge(before: Round, offered: list[tuple[str, str]], tally: Tally) -> None:
    """Assert that of the last round nothing is missing that was there a second before its end."""
    tally.by_copy += any(kind == "copy" for kind, _ in offered)
    if len(before.states) < 2:
        return
    known = {state: number for number, (_, state) in enumerate(before.states)}
    have = [known.get(state, -1) for _, state in offered]
    # A canvas that was only begun has no file, and needs none.
    latest = max([*have, 0 if not offered else -1])
    assert latest >= 0, "what is there is nothing that ever was"
    lost = before.states[latest + 1 :]
    if lost:
        age = before.killed - lost[0][0]
        tally.lost += len(lost)
        tally.worst_s = max(tally.worst_s, age)
        assert age <= MAY_BE_LOST_S, f"{len(lost)} states are lost, {age:.2f} s old at the kill"


@contextmanager
def driver(home: Path) -> Iterator[Driver]:
    folders = {
        f"XDG_{name}_HOME": str(home / name.lower()) for name in ("STATE", "CACHE", "CONFIG")
    }
    environment = {
        **os.environ,
        **folders,
        "HOME": str(home),
        "XDG_DOCUMENTS_DIR": str(home / "Documents"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
    }
    with subprocess.Popen(
        [sys.executable, str(DRIVER)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        driven = Driver(process)
        try:
            yield driven
        finally:
            process.kill()
            if driven.child:
                with suppress(ProcessLookupError):
                    os.kill(driven.child, signal.SIGKILL)


def play(home: Path, rounds: int, seed: int) -> Tally:
    chance, tally, life = Random(seed), Tally(), Round()
    with driver(home) as driven:
        number = 0
        while tally.rounds < rounds:
            number += 1
            life = driven.live(seed * 1000 + number, chance, life, tally)
    print(tally)  # noqa: T201  (figures)
    return tally


def test_twenty_kills_take_no_more_than_the_last_second(tmp_path: Path) -> None:
    tally = play(tmp_path, 20, 1)
    # How many of the starts found a copy depends on how busy the machine is.
    assert tally.by_copy > 0


@pytest.mark.long
def test_five_hundred_kills_take_no_more_than_the_last_second(tmp_path: Path) -> None:
    play(tmp_path, 500, 2)
