#!/usr/bin/env python3
"""Checks this export of a log. Needs Python 3.8 and nothing else:

    python3 check.py [the key as you know it from elsewhere]

Exit code 0 if everything holds; otherwise 1, and the first position that does not.
"""
import base64
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent


def fail(what):
    print("DOES NOT HOLD: " + what)
    sys.exit(1)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# --- the tree: RFC 6962 section 2.1, RFC 9162 section 2.1.1

def root_of_the_lines():
    """The root over the lines of log.ndjson, and how many there are."""
    leaves = (HERE / "leaves").read_bytes().split() if (HERE / "leaves").exists() else None
    peaks, position = [], 0
    with open(HERE / "log.ndjson", "rb") as log:
        for line in log:
            position += 1
            if not line.endswith(b"\n"):
                fail(f"position {position}: its line has no end")
            leaf = sha256(b"\x00", line[:-1])
            if leaves is not None and leaves[position - 1:position] != [base64.b64encode(leaf)]:
                fail(f"position {position}: its hash is not the one in the file leaves")
            if says(line) != position:
                fail(f"position {position}: another entry stands there")
            peaks.append((1, leaf))
            while len(peaks) > 1 and peaks[-1][0] == peaks[-2][0]:
                (size, right), (_, left) = peaks.pop(), peaks.pop()
                peaks.append((2 * size, sha256(b"\x01", left, right)))
    if not peaks:
        return sha256(), 0
    root = peaks.pop()[1]
    while peaks:
        root = sha256(b"\x01", peaks.pop()[1], root)
    return root, position


def says(line):
    try:
        return json.loads(line)["position"]
    except (ValueError, KeyError, TypeError):
        return None


# --- the signature: C2SP signed-note, Ed25519 as in RFC 8032 section 5.1

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x2 = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or y >= P:
        raise ValueError("not a point")
    return (P - x if x & 1 != sign else x, y)


def add(one, other):
    (x1, y1), (x2, y2) = one, other
    d = D * x1 * x2 * y1 * y2 % P
    return ((x1 * y2 + x2 * y1) * pow(1 + d, -1, P) % P, (y1 * y2 + x1 * x2) * pow(1 - d, -1, P) % P)


def times(number, base):
    result = (0, 1)
    while number:
        if number & 1:
            result = add(result, base)
        base, number = add(base, base), number >> 1
    return result


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    try:
        return times(s, BASE) == add(point(r), times(k, point(key)))
    except ValueError:
        return False


def checkpoint():
    """The origin, size and root that the checkpoint is signed over."""
    key = (HERE / "key").read_text().strip()
    if len(sys.argv) > 1 and sys.argv[1].strip() != key:
        fail("the file key does not hold the key that you gave")
    name, known_as, coded = key.split("+", 2)
    typed = base64.b64decode(coded)
    if typed[0] != 1 or sha256(name.encode() + b"\n", typed)[:4].hex() != known_as:
        fail("the file key holds no Ed25519 note key")
    text, _, signatures = (HERE / "checkpoint").read_text(encoding="utf-8").rpartition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        if line.startswith(f"\u2014 {name} "):
            raw = base64.b64decode(line.split(" ")[2])
            if raw[:4].hex() == known_as and signed(typed[1:], text.encode(), raw[4:]):
                origin, size, root = text.splitlines()[:3]
                return origin, int(size), base64.b64decode(root)
    fail("the checkpoint is not signed by the key")


def main():
    origin, size, root = checkpoint()
    found, entries = root_of_the_lines()
    if entries != size:
        fail(f"position {min(entries, size) + 1}: the log has {entries} entries, the checkpoint says {size}")
    if found != root:
        fail(f"the root over positions 1 to {entries} is not the one in the checkpoint")
    print(f"HOLDS: {entries} entries of {origin}, root {base64.b64encode(root).decode()}")
    if len(sys.argv) == 1:
        print("The key was taken from the export itself. Compare it with one that you know:")
        print((HERE / "key").read_text().strip())


main()
