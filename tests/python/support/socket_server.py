"""A WebSocket server on loopback, written down to its frames so that it shares no code with what it tests."""

import base64
import hashlib
import json
import socket
import struct
import threading


class Peer:
    """One connection, on the server's side."""

    def __init__(self, stream, head):
        self._stream, self.head = stream, head

    def _exactly(self, count):
        data = b""
        while len(data) < count:
            more = self._stream.recv(count - len(data))
            if not more:
                raise ConnectionError("the client left")
            data += more
        return data

    def frame(self):
        """`(opcode, payload)` of the next frame, unmasked."""
        first, second = self._exactly(2)
        assert second & 0x80, "a client must mask"
        length = second & 0x7F
        if length >= 126:
            kind = ">H" if length == 126 else ">Q"
            (length,) = struct.unpack(kind, self._exactly(struct.calcsize(kind)))
        mask, data = self._exactly(4), self._exactly(length)
        return first & 0x0F, bytes(b ^ mask[i % 4] for i, b in enumerate(data))

    def event(self):
        return json.loads(self.frame()[1])

    def send(self, opcode, data):
        length = len(data)
        head = bytes([length]) if length < 126 else b"\x7e" + struct.pack(">H", length)
        self._stream.sendall(bytes([0x80 | opcode]) + head + data)

    def say(self, **event):
        self.send(1, json.dumps(event).encode())

    def close(self, code=1000, reason=""):
        self.send(8, struct.pack(">H", code) + reason.encode())


class SocketServer:
    """Each connection is given to the next of `plays`; `heads` are the requests as they came."""

    def __init__(self, *plays, refuse=None):
        self.heads, self.failures, self._plays, self._refuse = [], [], list(plays), refuse
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.left = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(stream,), daemon=True).start()

    def _serve(self, stream):
        head = b""
        while b"\r\n\r\n" not in head:
            head += stream.recv(4096)
        head = head.decode()
        self.heads.append(head)
        if self._refuse:
            status, body = self._refuse
            stream.sendall(f"HTTP/1.1 {status} No\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode())
            return
        key = next(line.split(": ")[1] for line in head.split("\r\n") if line.lower().startswith("sec-websocket-key"))
        digest = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        accept = base64.b64encode(digest).decode()
        up = "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
        stream.sendall(f"{up}sec-websocket-accept: {accept}\r\n\r\n".encode())
        peer = Peer(stream, head)
        try:
            self._plays.pop(0)(peer)
        except ConnectionError:
            pass
        except Exception as error:  # noqa: BLE001  # told by the test, not by this thread
            self.failures.append(error)
        finally:
            self.left.set()
            stream.close()

    def close(self):
        self._listener.close()
