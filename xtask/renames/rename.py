"""Renames identifiers of Rust, TypeScript, Kotlin and Swift sources by the tables beside this file.

Comments and string literals are left alone, but for names in backticks and doc examples.
"""
import re, subprocess, sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

def table(name):
    return dict(line.split('\t') for line in (HERE / name).read_text().splitlines() if line)

TYPES, RULES = table('types.tsv'), table('rules.tsv')

# Files that define or import another type of that name.
OTHERS = {
    'Section': ['core/src/portal/', 'core/src/portal.rs', 'tests/tests/portal', 'core/src/wire', 'cli/src/page.rs'],
    'Field': ['core/src/api/explain.rs', 'core/src/wire'],
    'Source': ['core/src/wire', 'core/src/rule', 'core/src/api', 'xtask/'],
    'Kept': ['tests/'],
    'Format': ['core/src/wire'],
    'Offer': [], 
}

TOKEN = {
    'rs': re.compile(r'''(?P<c>//[^\n]*|/\*.*?\*/)|(?P<s>b?r(?P<h>#*)".*?"(?P=h)|b?"(?:\\.|[^"\\])*"|b?'(?:\\.|[^'\\])'(?!\w))''', re.S),
    'ts': re.compile(r'''(?P<c>//[^\n]*|/\*.*?\*/)|(?P<s>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')''', re.S),
    'kt': re.compile(r'''(?P<c>//[^\n]*|/\*.*?\*/)|(?P<s>""".*?"""|"(?:\\.|[^"\\\n])*")''', re.S),
}
TOKEN.update({'tsx': TOKEN['ts'], 'mjs': TOKEN['ts'], 'swift': TOKEN['kt']})

def pieces(text, kind):
    """(is_code, piece) in order."""
    last = 0
    for m in TOKEN[kind].finditer(text):
        yield True, text[last:m.start()]
        yield ('comment' if m.group('c') else 'string'), m.group(0)
        last = m.end()
    yield True, text[last:]

def variant_starts(text):
    """Offsets of the names of variants in Rust enum definitions."""
    starts = set()
    for m in re.finditer(r'\benum \w+(?:<[^>]*>)?\s*\{', text):
        depth, i, fresh = 1, m.end(), True
        while depth and i < len(text):
            c = text[i]
            if text.startswith('//', i):
                i = text.find('\n', i)
                continue
            if c in '{([':
                depth += 1
            elif c in '})]':
                depth -= 1
            elif c == '#' and depth == 1:
                j = text.index('[', i); d = 1; j += 1
                while d:
                    d += {'[': 1, ']': -1}.get(text[j], 0); j += 1
                i = j
                continue
            elif c == ',' and depth == 1:
                fresh = True
            elif depth == 1 and fresh and c.isalpha():
                starts.add(i)
                fresh = False
            i += 1
    return starts

def imported(text, kind):
    """The names that a file outside the core has from the library."""
    names = set()
    if kind == 'rs':
        for m in re.finditer(r'\buse (?:littermate|crate::littermate)\b([^;]*);', text):
            names |= set(re.findall(r'\b[A-Z]\w*', m.group(1)))
        for m in re.finditer(r'\blittermate::(?:\w+::)*([A-Z]\w*)', text):
            names.add(m.group(1))
        for m in re.finditer(r'\buse (?:littermate)::\{?[^;]*\b(\w+)\b', text):
            pass
    else:
        for m in re.finditer(r"import (?:type )?\{([^}]*)\}\s*from\s*'([^']*)'", text):
            if re.search(r"littermate|js/|generated|public|types|\.\./lib", m.group(2)):
                names |= set(re.findall(r'\b[A-Z]\w*', m.group(1)))
    return names

MODULES = 'merge|contact|consent|message|model|portal|reminder|record|call|payment|conversation|rule|client|phone|ops|littermate|apply|undo'

def rename_rust(text, path, everywhere):
    types = dict(TYPES)
    for name, places in OTHERS.items():
        if any(path.startswith(p) for p in places):
            types.pop(name, None)
    have = None if everywhere else imported(text, 'rs')
    starts = variant_starts(text)
    out, offset = [], 0
    def sub(piece, base):
        def one(m):
            word, at = m.group(0), m.start()
            before = piece[:at]
            if word in RULES and (re.search(r'Rule::$', before) or path == 'core/src/rule/table.rs' or path == 'core/src/contact/permission.rs'):
                return RULES[word]
            if word not in types or base + at in starts:
                return word
            if re.search(r'\b(?:[A-Z]\w*)(?:::<[^>]*>)?::$', before):
                return word
            if have is not None and word not in have and not re.search(r'\b(?:%s)::$' % MODULES, before):
                return word
            return types[word]
        return re.sub(r'\b[A-Z]\w*\b', one, piece)
    code_block = False
    for kind, piece in pieces(text, 'rs'):
        if kind is True:
            out.append(sub(piece, offset))
        elif kind == 'comment':
            body = piece
            if re.match(r'//[/!]\s*```', body):
                code_block = not code_block
                out.append(body)
            elif code_block and re.match(r'//[/!]', body):
                out.append(sub(body, 10**9))
            else:
                out.append(re.sub(r'`[^`]*`', lambda m: sub(m.group(0), 10**9), body))
        else:
            out.append(piece)
        offset += len(piece)
    return ''.join(out)

def rename_other(text, path, kind):
    types = dict(TYPES)
    if kind in ('ts', 'tsx', 'mjs'):
        have = imported(text, kind)
        types = {k: v for k, v in types.items() if k in have}
    def sub(piece):
        def one(m):
            word = m.group(0)
            if word not in types: return word
            before = piece[:m.start()]
            if re.search(r'\b[A-Z]\w*\.$', before) and not re.search(r'\bLittermate\.$', before): return word
            if kind == 'tsx' and re.search(r'</?$', before): return word
            return types[word]
        return re.sub(r'\b[A-Z]\w*\b', one, piece)
    return ''.join(sub(p) if k is True else (re.sub(r'`[^`]*`', lambda m: sub(m.group(0)), p) if k == 'comment' else p) for k, p in pieces(text, kind))

files = subprocess.run(['git', 'ls-files'], cwd=ROOT, capture_output=True, text=True).stdout.split()
for path in files:
    kind = path.rsplit('.', 1)[-1]
    if kind not in TOKEN or path.startswith(('bindings-uniffi/src/generated', 'docs/', 'xtask/renames')): continue
    p = ROOT / path
    text = p.read_text()
    if '@generated' in text[:300] or 'do not edit' in text[:300]: continue
    if kind == 'rs':
        everywhere = path.startswith(('core/src', 'bindings-uniffi/src'))
        new = rename_rust(text, path, everywhere)
    else:
        new = rename_other(text, path, kind)
    if new != text:
        p.write_text(new)
        print(path)
