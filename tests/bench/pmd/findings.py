"""Sets what PMD reports beside what Limn does: findings.py INSPECTIONS LIMN.jsonl PMD.csv [RULE]

INSPECTIONS is the folder of the sources of the inspections, which say by which rules of PMD they
are known. A report of one is a report of the other too if it is in the same file, at most three
lines away. Prints for each rule how many both report, PMD alone, and Limn alone; with a RULE, where
only one of them does."""
import collections
import csv
import json
import pathlib
import re
import sys

NEAR = 3


def inspections(folder):
    known = collections.defaultdict(set)
    for file in pathlib.Path(folder).rglob("*.java"):
        source = file.read_text()
        name = re.search(r'\bid = "([a-z-]+)"', source)
        for rule in re.findall(r'"pmd:(\w+)"', source) if name else ():
            known[rule].add(name.group(1))
    return known


def main(folder, limn, pmd, wanted=None):
    known = inspections(folder)
    reports = collections.defaultdict(list)
    for row in map(json.loads, open(limn)):
        file = str(pathlib.Path(row["file"]).resolve())
        reports[row["id"], file].append([row["line"], row["message"], False])
    counts = collections.defaultdict(lambda: [0, 0, 0])
    places = []
    for row in csv.DictReader(open(pmd)):
        rule, file, line = row["Rule"], str(pathlib.Path(row["File"]).resolve()), int(row["Line"])
        near = [r for name in known[rule] for r in reports[name, file] if abs(r[0] - line) <= NEAR]
        for report in near:
            report[2] = True
        counts[rule][0 if near else 1] += 1
        if not near:
            places.append((rule, "PMD", file, line, row["Description"]))
    rules = {name: rule for rule in sorted(known, key=counts.__contains__) for name in known[rule]}
    for (name, file), found in reports.items():
        for line, message, both in found:
            if not both:
                rule = rules.get(name, name)
                counts[rule][2] += 1
                places.append((rule, "Limn", file, line, message))
    if wanted:
        for rule, who, file, line, message in sorted(places):
            if rule == wanted:
                print("%s:%d: %s alone: %s" % (file, line, who, message))
        return
    print("| rule of PMD | inspection | both | PMD alone | Limn alone |")
    print("| --- | --- | ---: | ---: | ---: |")
    for rule in sorted(counts):
        names = ", ".join("`%s`" % name for name in sorted(known[rule]))
        print("| %s | %s | %d | %d | %d |" % (rule, names, *counts[rule]))


main(*sys.argv[1:])
