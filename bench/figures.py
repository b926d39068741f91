"""What a measurement says, and the table it is printed in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured time in milliseconds, a ratio of two, or a length in pixels."""

    name: str
    value: float
    target: float
    is_ratio: bool = False
    raw: str = ""
    unit: str = "ms"

    @classmethod
    def ratio(cls, name: str, ours_ms: float, bare_ms: float, target: float) -> Self:
        """Return how many times as long we take; it shows both times as they were measured."""
        return cls(name, ours_ms / bare_ms, target, True, f"{ours_ms:.0f} / {bare_ms:.0f} ms")

    @classmethod
    def pixels(cls, name: str, value: float, target: float) -> Self:
        """Return a length on the screen, which is the same on every machine."""
        return cls(name, value, target, raw=f"{value:.2f} px", unit="px")

    def scaled(self, factor: float) -> float:
        """Return the value on the reference machine; only times need scaling."""
        return self.value if self.is_ratio or self.unit != "ms" else self.value * factor


def table(figures: Iterable[Figure], factor: float) -> str:
    """Return the figures as lines: name, raw, scaled, target, and whether it is met."""
    lines = [f"{'':54} {'raw':>14} {'scaled':>9} {'target':>9}"]
    for figure in figures:
        scaled, unit = figure.scaled(factor), " x " if figure.is_ratio else f" {figure.unit}"
        raw = figure.raw or f"{figure.value:.1f} ms"
        missed = f"   missed by {scaled / figure.target - 1:.0%}" if scaled > figure.target else ""
        lines.append(
            f"{figure.name:54} {raw:>14} {scaled:>6.2f}{unit} {figure.target:>6g}{unit}{missed}"
        )
    return "\n".join(lines)
