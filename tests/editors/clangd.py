"""A session with clangd over its standard streams (the Language Server Protocol), as an editor has one."""
import json
import os
import subprocess


class Clangd:
    def __init__(self, command, folder, path):
        self.uri = "file://" + path
        self.version = 0
        self.asked = 0
        self.told = []
        self.server = subprocess.Popen([command, "--log=error", "--header-insertion=never", "--background-index=false"], cwd=folder,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ask("initialize", {"processId": os.getpid(), "rootUri": "file://" + folder, "capabilities": {"textDocument": {
            "hover": {"contentFormat": ["plaintext"]}}}})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps(dict(message, jsonrpc="2.0")).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def receive(self):
        size = 0
        while True:
            line = self.server.stdout.readline()
            if not line:
                raise EOFError("clangd has ended")
            if line == b"\r\n":
                return json.loads(self.server.stdout.read(size))
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                size = int(value)

    def tell(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters):
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": parameters})
        while True:
            message = self.receive()
            if message.get("id") == self.asked and "method" not in message:
                if "error" in message:
                    raise RuntimeError("%s: %s" % (method, message["error"]["message"]))
                return message["result"]
            self.told.append(message)

    def show(self, text):
        """The file now reads so."""
        self.version += 1
        file = {"uri": self.uri, "version": self.version}
        if self.version == 1:
            self.tell("textDocument/didOpen", {"textDocument": dict(file, languageId="c", text=text)})
        else:
            self.tell("textDocument/didChange", {"textDocument": file, "contentChanges": [{"text": text}]})

    def diagnostics(self):
        """Of what was shown last."""
        while True:
            for message in self.told:
                about = message.get("params", {})
                if message.get("method") == "textDocument/publishDiagnostics" and about.get("version") == self.version:
                    return about["diagnostics"]
            self.told.append(self.receive())

    def at(self, method, text, offset):
        line = text.count("\n", 0, offset)
        column = offset - (text.rfind("\n", 0, offset) + 1)
        return self.ask("textDocument/" + method, {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": column}})

    def completions(self, text, offset):
        return {item["filterText"] for item in self.at("completion", text, offset)["items"]}

    def hover(self, text, offset):
        found = self.at("hover", text, offset)
        return found["contents"]["value"] if found else ""

    def symbols(self):
        return [symbol["name"] for symbol in self.ask("textDocument/documentSymbol", {"textDocument": {"uri": self.uri}})]

    def end(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.server.wait()
        self.server.stdin.close()
        self.server.stdout.close()
