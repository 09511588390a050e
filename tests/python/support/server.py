"""A provider on loopback that says what a test tells it to, and remembers what it was asked."""

import json
import select
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}


class Answer:
    """What the server does with one request."""

    def __init__(self, body=b"", *, status=200, headers=(), chunks=None, gap=0.0, delay=0.0, stall=False):
        self.body, self.status, self.headers = body, status, dict(headers)
        self.chunks, self.gap, self.delay, self.stall = chunks, gap, delay, stall


class Seen:
    """A request as it came."""

    def __init__(self, handler, body):
        url = urlsplit(handler.path)
        self.method, self.path, self.query = handler.command, url.path, dict(parse_qsl(url.query))
        self.target = handler.path
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        self.pairs = handler.headers.items()
        self.client = handler.client_address
        self.raw = body
        self.body = (
            json.loads(body) if body and not self.headers.get("content-type", "").startswith("multipart/") else None
        )


class Provider:
    """The server. `base_url` is its address; `play` says what comes next, else it answers as `chat("Hello")` would."""

    def __init__(self):
        self.requests, self.gone, self.open = [], 0, 0
        self._script, self._usual = [], None
        self._changed = threading.Condition()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.provider = self
        self.base_url = f"http://127.0.0.1:{self._server.server_port}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    # -- what it says

    def play(self, *answers):
        """Answer the next requests so, each once."""
        with self._changed:
            self._script.extend(answers)

    def always(self, answer):
        """Answer so whenever nothing else was told."""
        self._usual = answer

    @staticmethod
    def json(body, **how):
        return Answer(json.dumps(body).encode(), **how)

    @classmethod
    def chat(cls, text="Hello", *, message=None, finish="stop", **how):
        message = message or {"role": "assistant", "content": text}
        choice = {"index": 0, "message": message, "finish_reason": finish}
        top = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "m"}
        return cls.json({**top, "choices": [choice], "usage": USAGE}, **how)

    @staticmethod
    def stream(count=3, *, gap=0.0, stall=False, **how):
        """`count` chunks with a gap before each; with `stall` nothing comes after them, not even the end."""
        return Answer(chunks=count, gap=gap, stall=stall, headers={"content-type": "text/event-stream"}, **how)

    @classmethod
    def status(cls, status, message="no", *, headers=(), **error):
        body = {"error": {"message": message, "type": "t", "param": None, "code": None, **error}}
        return cls.json(body, status=status, headers=headers)

    @staticmethod
    def stall():
        """Take the request and say nothing."""
        return Answer(stall=True)

    # -- what it saw

    @property
    def last(self):
        return self.requests[-1]

    def wait_until(self, condition, seconds=5.0):
        """Wait until `condition(self)` holds; tells whether it came to."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self), seconds)

    def wait_requests(self, count, seconds=5.0):
        return self.wait_until(lambda p: len(p.requests) >= count, seconds)

    def wait_gone(self, count=1, seconds=5.0):
        """Wait until `count` clients have gone in the middle of an answer."""
        return self.wait_until(lambda p: p.gone >= count, seconds)

    # -- for the handler

    def note(self, seen):
        with self._changed:
            self.requests.append(seen)
            self._changed.notify_all()
            return self._script.pop(0) if self._script else self._usual or self.chat()

    def count(self, name, by):
        with self._changed:
            setattr(self, name, getattr(self, name) + by)
            self._changed.notify_all()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 1024

    def handle_error(self, request, client_address):
        """Clients that go away are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_arguments):
        pass

    def handle(self):
        self.server.provider.count("open", 1)
        try:
            super().handle()
        except OSError:
            pass
        finally:
            self.server.provider.count("open", -1)

    def do_POST(self):
        provider = self.server.provider
        answer = provider.note(Seen(self, self.rfile.read(int(self.headers.get("content-length") or 0))))
        try:
            self.tell(answer)
        except ConnectionError:
            provider.count("gone", 1)
            self.close_connection = True

    do_GET = do_DELETE = do_PUT = do_PATCH = do_POST  # noqa: N815  # http.server finds them by these names

    def tell(self, answer):
        self.rest(answer.delay)
        if answer.chunks is not None:
            self.tell_stream(answer)
        elif answer.stall:
            self.rest(60)
        else:
            headers = {"content-type": "application/json", "content-length": len(answer.body), **answer.headers}
            self.wfile.write(self.head(answer.status, headers) + answer.body)

    def tell_stream(self, answer):
        self.wfile.write(self.head(answer.status, {"transfer-encoding": "chunked", **answer.headers}))
        for number in range(answer.chunks):
            self.rest(answer.gap)
            last = number == answer.chunks - 1 and not answer.stall
            choice = {"index": 0, "delta": {"content": f"{number} "}, "finish_reason": "stop" if last else None}
            top = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
            self.piece(f"data: {json.dumps(top)}\n\n".encode())
        self.rest(60 if answer.stall else 0)
        self.piece(b"data: [DONE]\n\n")
        self.piece(b"")

    def head(self, status, headers):
        lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode()

    def piece(self, data):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def rest(self, seconds):
        """Sleep; raises `ConnectionError` as soon as the client goes away."""
        if seconds <= 0:
            return
        # Not `select`, which knows no descriptors above 1023.
        watch = select.poll()
        watch.register(self.connection, select.POLLIN)
        if watch.poll(seconds * 1000) and not self.connection.recv(1, socket.MSG_PEEK):
            raise ConnectionResetError
