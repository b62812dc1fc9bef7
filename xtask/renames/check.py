"""Proves the renames: the old vectors, mapped by the tables, are the new ones.

    python3 check.py OLD NEW

Sentences and digests are compared only for being there: sentences may be rewritten, digests cover renamed fields.
"""
import json, sys
from pathlib import Path
import importlib.util
spec = importlib.util.spec_from_file_location('names', Path(__file__).parent / 'names.py')
names = importlib.util.module_from_spec(spec)
spec.loader.exec_module(names)

old_dir, new_dir = map(Path, sys.argv[1:3])
FILES = {'door.jsonl': 'api.jsonl'}
sentences = digests = values = 0
faults = []

def parsed(line):
    vector = json.loads(line)
    for key in ('input', 'output', 'problem'):
        try: vector[key] = json.loads(vector[key])
        except (KeyError, TypeError, ValueError): pass
    return vector

def same(old, new, at):
    global sentences, digests, values
    key = at.rsplit('/', 1)[-1]
    if isinstance(old, dict) and isinstance(new, dict):
        for k in sorted(old.keys() | new.keys()):
            if k not in old or k not in new: faults.append(f'{at}/{k}: only in {"old" if k in old else "new"}'); continue
            same(old[k], new[k], f'{at}/{k}')
    elif isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new): faults.append(f'{at}: lengths'); return
        for i, (a, b) in enumerate(zip(old, new)): same(a, b, f'{at}/{i}')
    elif isinstance(old, str) and isinstance(new, str) and key in ('detail', 'help', 'instructions', 'title', 'name'):
        sentences += old != new
        values += 1
    elif isinstance(old, str) and isinstance(new, str) and len(old) == len(new) == 32 and old != new and all(c in '0123456789abcdef' for c in old + new):
        digests += 1
    else:
        values += 1
        if old != new: faults.append(f'{at}: {old!r} is not {new!r}')

count = 0
for old in sorted(old_dir.iterdir()):
    a = old.read_text().splitlines()
    b = (new_dir / FILES.get(old.name, old.name)).read_text().splitlines()
    if len(a) != len(b): faults.append(f'{old.name}: {len(a)} and {len(b)} vectors'); continue
    for i, (x, y) in enumerate(zip(a, b)):
        count += 1
        same(names.map_value(parsed(x)), parsed(y), f'{old.name}:{i + 1}')
for fault in faults: print(fault)
print(f'{count} vectors, {values} values, {digests} digests of renamed facts, {sentences} sentences rewritten, {len(faults)} faults')
sys.exit(bool(faults))
