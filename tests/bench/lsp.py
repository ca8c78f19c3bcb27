"""A client of a language server in a process of its own, over stdio, for measurements."""
import itertools
import json
import os
import pathlib
import subprocess
import threading
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """A server that was started, and what it told so far. Times are those of `time.perf_counter`."""

    def __init__(self, command, root, options=None):
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
        self.changed = threading.Condition()
        self.lists = []  # (time, uri, version, diagnostics)
        self.messages = []  # what window/showMessage said
        self.answers = {}
        self.ended = False
        self.numbers = itertools.count(1)
        self.writing = threading.Lock()
        threading.Thread(target=self._read, daemon=True).start()
        self.request("initialize", {
            "processId": os.getpid(),
            "rootUri": root.as_uri(),
            "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
            "capabilities": {
                "textDocument": {
                    "publishDiagnostics": {"relatedInformation": True, "versionSupport": True}}},
            "initializationOptions": options or {}})
        self.initialized = time.perf_counter()
        self.notify("initialized", {})

    # Messages.

    def notify(self, method, params):
        """Sends a notification; gives the time at which it began to be written."""
        return self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method, params, timeout=120):
        number = next(self.numbers)
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        with self.changed:
            self.changed.wait_for(lambda: number in self.answers or self.ended, timeout)
            answer = self.answers.pop(number, None)
        if answer is None or "error" in answer:
            raise RuntimeError("%s: %s" % (method, answer))
        return answer.get("result")

    def _send(self, message):
        body = json.dumps(message).encode()
        view = memoryview(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        with self.writing:
            now = time.perf_counter()
            while view:
                view = view[self.process.stdin.write(view):]
        return now

    def _read(self):
        stream = open(self.process.stdout.fileno(), "rb", closefd=False)
        while True:
            length = 0
            while (line := stream.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            body = stream.read(length)
            now = time.perf_counter()
            with self.changed:
                if len(body) < length or not length:
                    self.ended = True
                    self.changed.notify_all()
                    return
                self._take(now, json.loads(body))
                self.changed.notify_all()

    def _take(self, now, message):
        method = message.get("method")
        if method is None:
            self.answers[message["id"]] = message
        elif "id" in message:
            result = [None for _ in message.get("params", {}).get("items", [])]
            self._send({"jsonrpc": "2.0", "id": message["id"],
                        "result": result if method == "workspace/configuration" else None})
        elif method == "textDocument/publishDiagnostics":
            params = message["params"]
            self.lists.append((now, params["uri"], params.get("version"), params["diagnostics"]))
        elif method == "window/showMessage":
            self.messages.append(message["params"]["message"])

    # Lists.

    def lists_of(self, uri, since):
        return [one for one in self.lists if one[1] == uri and one[0] >= since]

    def settle(self, uri, since, quiet=0.4, timeout=60):
        """Waits until nothing came for `quiet` seconds after a list; all lists since then."""
        with self.changed:
            while time.perf_counter() < since + timeout and not self.ended:
                lists = self.lists_of(uri, since)
                left = lists[-1][0] + quiet - time.perf_counter() if lists else 0.5
                if left <= 0:
                    break
                self.changed.wait(left)
            return self.lists_of(uri, since)

    def wait_until_idle(self, timeout=60):
        """Asks until nothing is left to do; gives the time of the answer that says so."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            if not self.request("limn/status", None)["working"]:
                return time.perf_counter()
        raise TimeoutError("the server does not come to rest")

    # The process.

    def pids(self):
        found, open_ = [], [self.process.pid]
        while open_:
            pid = open_.pop()
            found.append(pid)
            for task in pathlib.Path("/proc/%d/task" % pid).glob("*/children"):
                open_ += [int(child) for child in task.read_text().split()]
        return found

    def cpu(self):
        """The CPU time used so far, in seconds."""
        total = 0
        for pid in self.pids():
            fields = pathlib.Path("/proc/%d/stat" % pid).read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def resident(self):
        """The resident memory, in MiB."""
        total = 0
        for pid in self.pids():
            for line in pathlib.Path("/proc/%d/status" % pid).read_text().splitlines():
                if line.startswith("VmRSS:"):
                    total += int(line.split()[1])
        return total / 1024

    def close(self):
        try:
            self.request("shutdown", None, 15)
            self.notify("exit", None)
            self.process.wait(15)
        except Exception:
            self.process.kill()


class Document:
    """A file that is open in a server, and a place in it at which is typed."""

    def __init__(self, server, file, text=None, uri=None):
        self.server = server
        self.uri = uri or file.as_uri()
        self.text = file.read_text(encoding="utf-8") if text is None else text
        self.version = 1
        self.opened = server.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "languageId": "java", "version": 1, "text": self.text}})

    def at(self, offset):
        before = self.text[:offset]
        return {"line": before.count("\n"), "character": offset - (before.rfind("\n") + 1)}

    def replace(self, line, start, end, text):
        """Replaces characters of a line; gives the time at which that began to be written."""
        self.version += 1
        return self.server.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{
                "range": {"start": {"line": line, "character": start},
                          "end": {"line": line, "character": end}},
                "text": text}]})

    def close(self):
        self.server.notify("textDocument/didClose", {"textDocument": {"uri": self.uri}})
