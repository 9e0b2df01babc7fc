"""Counts the figures of each source by kind, from figures.csv. Python 3, standard library only.

Usage: python3 count_figures.py [folder of figures.csv, or address of it]
"""

import csv
import io
import sys
from collections import Counter
from pathlib import Path
from urllib.request import urlopen


def read_text(place: str) -> str:
    if place.startswith(("http://", "https://")):
        with urlopen(f"{place}/figures.csv") as answer:
            return answer.read().decode("utf-8")
    return (Path(place) / "figures.csv").read_text(encoding="utf-8")


rows = list(csv.DictReader(io.StringIO(read_text(sys.argv[1] if len(sys.argv) > 1 else "."))))
counts = Counter((row["source"], row["kind"]) for row in rows)
for source, kind in sorted(counts):
    print(source, kind, counts[source, kind])
print("figures", len(rows))
