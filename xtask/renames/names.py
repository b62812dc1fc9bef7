"""Maps JSON texts, and the strings of sources, by names.tsv. `map_value` does the same to parsed JSON, for the proof."""
import re, subprocess
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ROWS = [line.rstrip('\n').split('\t') for line in (HERE / 'names.tsv').open()]

def kebab(name):
    return re.sub(r'(?<!^)(?=[A-Z])', '-', name).lower()

CODES = {kebab(old): kebab(new) for kind, owner, old, new in ROWS if kind == 'variant' and owner not in ('UndoError', 'ApplyError')}
CODES.update({old: new for kind, _, old, new in ROWS if kind in ('code', 'operation')})
AMBIGUOUS = ['number', 'join', 'not-known', 'beyond', 'refused', 'spent', 'standing']
for word in AMBIGUOUS: CODES.pop(word, None)
DUE = ['overdue', 'upcoming', 'beyond', 'undated', 'completed']
PERMISSION_KEYS = {'permission'}

PATHS = {'ask': 'ids', 'born': 'dateOfBirth', 'colour': 'color', 'sources': 'origins'}

def map_code(key, value):
    if key == 'path' and value == '/number': return '/phone'
    if key == 'allowed' and value == 'standing': return 'identity'
    if key == 'path': return '/'.join(PATHS.get(part, part) for part in value.split('/'))
    if key == 'part' and value == 'standing': return 'identity'
    if key == 'permission' and value == 'refused': return 'denied'
    if key == 'origins' and value == 'beyond': return 'littermate'
    if key == 'portalRequest' and value == 'join': return 'add-to-existing'
    return CODES.get(value, value)

def map_value(value, key=None, inside=None):
    if isinstance(value, str): return map_code(key, value)
    if isinstance(value, list): return [map_value(one, key, inside) for one in value]
    if not isinstance(value, dict): return value
    if value.get('format') == 1 and 'rulesVersion' in value: return value
    out = {}
    for k, v in value.items():
        n = k
        if k == 'born': n = 'dateOfBirth'
        elif k == 'colour': n = 'color'
        elif k == 'may': n = 'allowed'
        elif k in ('by', 'how') and key == 'remedy': n = {'by': 'actor', 'how': 'instructions'}[k]
        elif k == 'how': n = 'source'
        elif k == 'sources': n = 'origins'
        elif k == 'place' and v in DUE: n = 'dueStatus'
        elif k == 'mostKept': n = 'maxKept'
        elif k == 'ask': n = 'ids'
        elif k in ('survivors', 'retireds'):
            n = k[:-1] + ('Pets' if isinstance(v, list) else 'Status')
        if k == 'type' and v == 'number': v = 'set'
        if k == 'type' and v == 'not-known': v = 'unknown'
        if k == 'number' and (value.get('type') == 'place' or ('callerId' in value and 'recording' in value)): n = 'phone'
        if k == 'numbers' and value.get('type') == 'choose-number': n = 'phones'
        out[n] = map_value(v, k, value)
    return out

def map_text(text, strings_only=False):
    q = r'''["']'''
    def key(old, new, then=''):
        nonlocal text
        text = re.sub(r'(\\?")%s(\\?"\s*:\s*%s)' % (old, then), r'\g<1>%s\g<2>' % new, text)
    def remedy(m):
        body = re.sub(r'(\\?")by(\\?"\s*:)', r'\1actor\2', m[0])
        return re.sub(r'(\\?")how(\\?"\s*:)', r'\1instructions\2', body)
    text = re.sub(r'"remedy"\s*:\s*\{[^}]*\}', remedy, text)
    key('born', 'dateOfBirth'); key('colour', 'color'); key('may', 'allowed'); key('how', 'source'); key('sources', 'origins')
    key('place', 'dueStatus', r'\\?"(?:%s)\\?"' % '|'.join(DUE)); key('mostKept', 'maxKept'); key('ask', 'ids')
    key('survivors', 'survivorPets', r'\['); key('retireds', 'retiredPets', r'\[')
    key('survivors', 'survivorStatus', r'\\?"'); key('retireds', 'retiredStatus', r'\\?"')
    for old, new in [('born', 'dateOfBirth'), ('colour', 'color'), ('ask', 'ids'), ('sources', 'origins'), ('may', 'allowed')]:
        text = re.sub(r'(?<=[\w}0-9-])/%s(?=["\'/])' % old, '/' + new, text)
        text = re.sub(r'(?<=["\'])/%s(?=["\'/])' % old, '/' + new, text)
    text = re.sub(r'("part"\s*:\s*")standing"', r'\1identity"', text)
    text = re.sub(r'("permission"\s*:\s*")refused"', r'\1denied"', text)
    text = re.sub(r'("type"\s*:\s*")number"', r'\1set"', text)
    text = re.sub(r'("type"\s*:\s*")not-known"', r'\1unknown"', text)
    text = re.sub(r'("portalRequest"\s*:\s*")join"', r'\1add-to-existing"', text)
    for old, new in CODES.items():
        text = re.sub(r'''(?<=["'`])%s(?=\\?["'`])''' % re.escape(old), new, text)
    return text

if __name__ == '__main__':
    files = subprocess.run(['git', 'ls-files'], cwd=ROOT, capture_output=True, text=True).stdout.split()
    for path in files:
        if path.startswith(('tests/stored/format-1', 'docs/', 'xtask/renames', 'bindings-uniffi/src/generated', 'tests/vectors', 'tests/cases/bases/format-1', 'core/src/merge/format_1')): continue
        if 'package-lock' in path or not path.endswith(('.json', '.rs', '.ts', '.tsx', '.mjs', '.kt', '.swift', '.cts')): continue
        if path.endswith(('.rs',)) and path.startswith('tests/lives/src/naive'): continue
        p = ROOT / path
        if not p.exists(): continue
        old = p.read_text()
        new = map_text(old)
        if new != old: p.write_text(new); print(path)
