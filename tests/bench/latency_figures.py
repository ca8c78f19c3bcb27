"""What the drivers have in common: places to type at, and lines of figures."""
import re
import statistics


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]


def line(name, seconds, more=""):
    millis = [s * 1e3 for s in seconds]
    print("%-24s n %4d  median %7.1f ms  p95 %7.1f ms  p99 %7.1f ms  most %7.1f ms%s" % (
        name, len(millis), statistics.median(millis), percentile(millis, 0.95),
        percentile(millis, 0.99), max(millis), more), flush=True)


def content(diagnostics):
    return sorted((d["range"]["start"]["line"], d["range"]["start"]["character"],
                   str(d.get("code")), d["message"]) for d in diagnostics)


def spot(document, pattern):
    """The end of the first match in the second half of the file: its line and column."""
    match = re.compile(pattern, re.M).search(document.text, len(document.text) // 2)
    place = document.at(match.end())
    return place["line"], place["character"]
