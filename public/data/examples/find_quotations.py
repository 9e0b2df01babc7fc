"""Finds every quotation again: in the text by code points, in the seed by bytes. Python 3, standard library only.

Usage: python3 find_quotations.py [folder of the site's files]
"""

import json
import sys
from hashlib import sha256
from pathlib import Path

site = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
sources = {one["id"]: one for one in json.loads((site / "data/sources.json").read_text("utf-8"))}
annotations = json.loads((site / "data/annotations.jsonld").read_text("utf-8"))

for source in sources.values():
    seed = (site / "seeds" / source["seed"]).read_bytes()
    assert sha256(seed).hexdigest() == source["sha256"], source["id"]

found = 0
for annotation in annotations["@graph"] if isinstance(annotations, dict) else annotations:
    target = annotation["target"]
    source = sources[target["source"].rstrip("/").rsplit("/", 1)[1]]
    selectors = {one["type"]: one for one in target["selector"]}
    place = selectors["TextPositionSelector"]
    quotation = source["text"][place["start"] : place["end"]]
    assert quotation == selectors["TextQuoteSelector"]["exact"], annotation["id"]
    found += 1

print("sources", len(sources))
print("quotations found", found)
