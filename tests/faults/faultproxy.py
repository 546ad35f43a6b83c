# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between the program and the imitated vendors, and spoils the one exchange that a test is about."""
import contextlib
import json
import random
import re
import socket
import struct
import threading
import time

HEAD_END = b'\r\n\r\n'
# A peer that waits for ever is let go when the program has gone, at the latest after this.
LONGEST_STALL_S = 60


class Request:
    """One request as it arrived, and what it is called: the operation of an RPC call, else verb and path."""

    def __init__(self, head, body):
        line, *lines = head.decode('latin-1').split('\r\n')
        self.verb, self.target, _ = line.split(' ', 2)
        self.headers = [tuple(part.strip() for part in one.split(':', 1)) for one in lines if ':' in one]
        self.body, self.operation = body, ''
        if self.verb == 'POST' and self.target.rstrip('/').endswith('json_api'):
            with contextlib.suppress(ValueError):
                call = json.loads(body)
                self.operation = f"{call.get('module')}::{call.get('method')}"

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def path(self):
        return self.target.split('?', 1)[0]

    @property
    def name(self):
        return (self.verb, self.path, self.operation)

    @property
    def kind(self):
        """Without the numbers of records: of all calls that ask for the same."""
        return (self.verb, self.operation)

    @property
    def mentions(self):
        return self.target + self.body.decode('utf-8', 'replace')


class Reply:
    """A whole answer; what is spoiled in it is spoiled by whoever sends it."""

    def __init__(self, status=200, body=b'', kind='application/json', headers=(), reason='Status'):
        self.status, self.body, self.kind, self.headers, self.reason = status, body, kind, list(headers), reason

    def head(self, *more, length=None):
        lines = [f'HTTP/1.1 {self.status} {self.reason}', *(f'{name}: {value}' for name, value in self.headers)]
        if self.body or length:
            lines.append(f'Content-Type: {self.kind}')
        if length is None:
            lines.append(f'Content-Length: {len(self.body)}')
        return '\r\n'.join([*lines, *more]).encode('latin-1') + HEAD_END

    def whole(self, *more):
        return self.head(*more) + self.body

    def but(self, **changed):
        made = Reply(self.status, self.body, self.kind, self.headers, self.reason)
        vars(made).update(changed)
        return made


class Gone(Exception):
    """The program has closed its end."""


def read_message(stream):
    """Head and body of one message with a Content-Length; None at the end of the stream."""
    head = b''
    while HEAD_END not in head:
        some = stream.recv(65536)
        if not some:
            return None
        head += some
    head, body = head.split(HEAD_END, 1)
    length = re.search(rb'(?im)^content-length:\s*(\d+)', head)
    missing = int(length.group(1)) - len(body) if length else 0
    while missing > 0:
        some = stream.recv(65536)
        if not some:
            return None
        body += some
        missing -= len(some)
    return head, body


def forward(upstream, request):
    """The vendor's own answer."""
    lines = [f'{request.verb} {request.target} HTTP/1.1',
             *(f'{name}: {value}' for name, value in request.headers if name.lower() != 'connection'),
             'Connection: close']
    with socket.create_connection(upstream, timeout=20) as stream:
        stream.sendall('\r\n'.join(lines).encode('latin-1') + HEAD_END + request.body)
        head, body = read_message(stream)
    line, *lines = head.decode('latin-1').split('\r\n')
    _, status, reason = line.split(' ', 2)
    headers = [tuple(part.strip() for part in one.split(':', 1)) for one in lines]
    kind = next((value for name, value in headers if name.lower() == 'content-type'), 'application/json')
    own = ('connection', 'content-length', 'content-type')
    return Reply(int(status), body, kind, [one for one in headers if one[0].lower() not in own], reason)


class Exchange:
    """The request of interest and the connection it came by, in the hands of a fault."""

    def __init__(self, proxy, stream, request):
        self.proxy, self.stream, self.request = proxy, stream, request

    def vendor(self):
        """Lets it reach the vendor: from now on it has happened."""
        return forward(self.proxy.upstream, self.request)

    def vendor_later(self, seconds):
        """The same after the program has gone away, as a slow server does it."""
        late = threading.Timer(seconds, self.vendor)
        late.daemon = False  # it happens whatever becomes of the test
        self.proxy.late.append(late)
        late.start()

    def send(self, data):
        try:
            self.stream.sendall(data)
        except OSError as error:
            raise Gone from error

    def trickle(self, data, every):
        for at in range(len(data)):
            self.send(data[at:at + 1])
            if self.is_gone(every):
                raise Gone

    def is_gone(self, seconds):
        """Waits so long, or until the program closes its end."""
        self.stream.settimeout(max(seconds, 0.001))
        try:
            return not self.stream.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return True
        finally:
            self.stream.settimeout(None)

    def stall(self):
        self.is_gone(LONGEST_STALL_S)

    def reset(self):
        self.stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))

    def half_close(self):
        with contextlib.suppress(OSError):
            self.stream.shutdown(socket.SHUT_WR)


class Strike:
    """Which requests a fault spoils: the first that matches, and with times > 1 its repetitions."""

    def __init__(self, act, matches, times=1, on_second=None):
        self.act, self.matches, self.times, self.on_second = act, matches, times, on_second
        self.struck, self.name, self.arrived = 0, None, 0

    def takes(self, request):
        if not self.matches(request) or (self.name and request.name != self.name):
            return False
        self.name = request.name
        self.arrived += 1
        if self.arrived == 2 and self.on_second:
            self.on_second()
        if self.struck >= self.times:
            return False
        self.struck += 1
        return True


class Proxy:
    """Listens on a port of its own, notes everything that passes, and knows what must never arrive: a request at a
    second host, or a cookie."""

    def __init__(self, upstream):
        self.upstream, self.late = upstream, []
        self.lock = threading.Lock()
        self.strike, self.seen, self.cookies, self.strayed = None, [], 0, 0
        self.listener = self.listen_below()
        self.port = self.listener.getsockname()[1]
        self.trap = self.listen(0, self.stray)
        self.trap_port = self.trap.getsockname()[1]
        self.cutter = self.listen(0, lambda stream: stream.recv(64))  # takes the first words of a handshake, and goes
        self.cutter_port = self.cutter.getsockname()[1]

    def listen(self, port, serve=None):
        listener = socket.create_server(('127.0.0.1', port), backlog=64)
        threading.Thread(target=self.accept, args=(listener, serve or self.serve), daemon=True).start()
        return listener

    def listen_below(self):
        """On a port that the kernel gives to nobody who connects: it is to be had again after a while without."""
        while True:
            with contextlib.suppress(OSError):
                return self.listen(random.randrange(15_000, 32_000))

    def accept(self, listener, serve):
        while True:
            try:
                stream, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self.attend, args=(stream, serve), daemon=True).start()

    @staticmethod
    def attend(stream, serve):
        with stream, contextlib.suppress(OSError):
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            serve(stream)

    def stray(self, stream):
        if stream.recv(65536):
            with self.lock:
                self.strayed += 1

    def serve(self, stream):
        while message := read_message(stream):
            request = Request(*message)
            with self.lock:
                self.seen.append(request)
                self.cookies += request.header('cookie') is not None
                strike = self.strike if self.strike and self.strike.takes(request) else None
            if not strike:
                stream.sendall(self.answer(request).whole())
                continue
            try:
                if not strike.act(Exchange(self, stream, request)):
                    return
            except Gone:
                return

    def answer(self, request):
        return forward(self.upstream, request)

    # What happens to whole connections.

    @staticmethod
    def stop(listener):
        """Closing alone does not wake the thread that waits in accept()."""
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()

    @contextlib.contextmanager
    def refusing(self, seconds):
        """Nobody listens, for so long or to the end of the block."""
        self.stop(self.listener)
        ended = threading.Event()
        back = threading.Thread(target=lambda: (ended.wait(seconds), self.come_back()))
        back.start()
        try:
            yield
        finally:
            ended.set()
            back.join()

    def come_back(self):
        end = time.monotonic() + LONGEST_STALL_S
        while True:
            try:
                self.listener = self.listen(self.port)
                return
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.02)

    @contextlib.contextmanager
    def mute(self, seconds):
        """Connections are neither taken nor refused: a queue of one that is full, where the kernel drops the rest."""
        self.stop(self.listener)
        full = socket.create_server(('127.0.0.1', self.port), backlog=0)
        fillers = [socket.socket() for _ in range(2)]
        for filler in fillers:
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(('127.0.0.1', self.port))
        ended = threading.Event()

        def end():
            ended.wait(seconds)
            for one in (*fillers, full):
                one.close()
            self.come_back()

        back = threading.Thread(target=end)
        back.start()
        try:
            yield
        finally:
            ended.set()
            back.join()

    def forget(self):
        """Before the next cell: what comes late has come."""
        for late in self.late:
            late.join()
        with self.lock:
            self.late, self.strike = [], None
            self.seen, self.cookies, self.strayed = [], 0, 0

    def close(self):
        self.forget()
        for listener in (self.listener, self.trap, self.cutter):
            self.stop(listener)
