# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a network and a server can do wrong, F01 to F46 (and F47: a computer that sleeps): how each is done to one
exchange, and what has to come of it."""
import contextlib
import datetime
import email.utils
import gzip
import json
import re

from faultproxy import Reply

DEADLINE_S = 1.5
SETTLE_S = 0.1
LONG_SETTLE_S = 0.6  # where something has to happen between two looks

READS = ('read', 'list')
# What a cell may end as. Reads: the right record, or a failure that is told and changes nothing. Changes: done once,
# refused, held back until a person acts, left to a person; the last three are told, refused and held did not happen.
RIGHT, TOLD = frozenset({'right'}), frozenset({'told'})
DONE, REFUSED, HELD, REVIEW = (frozenset({word}) for word in ('done', 'refused', 'held', 'review'))


class Fault:
    """One way to fail. act(exchange) treats the request of interest and says whether its connection may go on;
    around(bench) is for what happens to whole connections instead. read and write are what it may end as, special has
    what differs: (dialect, road) or dialect or road -> words; without says why there is no such cell."""

    def __init__(self, number, name, act=None, read=RIGHT, write=DONE, *, around=None, times=1, seconds=0.0,
                 settle=SETTLE_S, stale=False, special=None, without=None):
        self.number, self.name, self.act, self.around = number, name, act, around
        self.read, self.write, self.times, self.settle, self.stale = read, write, times, settle, stale
        self.seconds = seconds  # it takes of itself, beyond a deadline
        self.special, self.without = special or {}, without or {}

    @property
    def title(self):
        return f'F{self.number:02} {self.name}'

    @staticmethod
    def of(table, dialect, road):
        return next((table[key] for key in ((dialect, road), dialect, road) if key in table), None)

    def why_not(self, dialect, road):
        return self.of(self.without, dialect, road) or ''

    def allowed(self, dialect, road):
        usual = self.read if road in READS else self.write
        return self.of(self.special, dialect, road) or usual


# How an exchange is spoiled. "after": it has happened at the vendor; "before": it never will.

def after(spoil, goes_on=False):
    def act(exchange):
        exchange.send(spoil(exchange.vendor()))
        return goes_on
    return act


def before(reply, goes_on=False):
    def act(exchange):
        exchange.send((reply() if callable(reply) else reply).whole())
        return goes_on
    return act


def lost(*, happens, how=lambda exchange: None, told=b''):
    """The connection ends in some way after "told", and no answer comes of it."""
    def act(exchange):
        reply = exchange.vendor() if happens else None
        exchange.send(told(reply) if callable(told) else told)
        how(exchange)
        return False
    return act


def reset(exchange):
    exchange.reset()


def half_closed(exchange):
    exchange.half_close()
    exchange.stall()


def silent(exchange):
    exchange.stall()


def body_of(reply):
    """Some vendors say nothing when all is well: then there is something to spoil all the same."""
    return reply.body or b'{"done": "everything is as it was asked for"}'


def cut_body(reply):
    body = body_of(reply)
    return reply.but(body=body).head() + body[:len(body) // 2]


def cut_chunked(reply):
    body = body_of(reply)
    half = body[:len(body) // 2]
    return reply.but(body=body).head('Transfer-Encoding: chunked', length=1) + b'%x\r\n%s\r\n' % (len(half), half)


def cut_without_length(reply):
    body = body_of(reply)
    return reply.but(body=body).head(length=1) + body[:len(body) // 2]


def zipped(cut):
    def spoil(reply):
        body = gzip.compress(body_of(reply))
        body = body[:cut(len(body))]
        return reply.but(body=body, headers=[*reply.headers, ('Content-Encoding', 'gzip')]).whole()
    return spoil


def slow_bytes(exchange):
    exchange.trickle(exchange.vendor().whole(), 0.05)
    return False


def slow_lines(exchange):
    reply = exchange.vendor()
    exchange.send(f'HTTP/1.1 {reply.status} Status\r\n'.encode())
    number = 0
    while not exchange.is_gone(0.05):
        number += 1
        exchange.send(f'X-Line-{number}: and another one\r\n'.encode())
    return False


def in_pieces(spoil):
    """Without TLS, which is for this machine only, Qt reads a head byte by byte from the kernel for as long as there is
    something to read, and nothing ends that: so most of it comes slowly. test_httpclient sends all at once by TLS."""
    def act(exchange):
        data = spoil(exchange.vendor())
        at, size = 0, 65536
        while at < len(data):
            exchange.send(data[at:at + size])
            at, size = at + size, 2048
            if exchange.is_gone(0.1):
                break
        return False
    return act


def huge_line(reply):
    return reply.head().replace(b'\r\n', b'\r\nX-Long: ' + b'a' * 20_000_000 + b'\r\n', 1) + reply.body


def many_lines(reply):
    return reply.head(*(f'X-{number}: 1' for number in range(300_000))) + reply.body


def too_large(announced):
    def act(exchange):
        reply = exchange.vendor()
        exchange.send(reply.head(f'Content-Length: {announced}', length=1))
        sent = 0
        while sent < announced:
            exchange.send(b' ' * 65536)
            sent += 65536
        return False
    return act


BOMB = gzip.compress(b' ' * 200_000_000, 1)


def bomb(reply):
    return reply.but(body=BOMB, headers=[*reply.headers, ('Content-Encoding', 'gzip')]).whole()


def instead(body, kind='application/json'):
    return lambda reply: reply.but(body=body, kind=kind).whole()


def nested(depth):
    return instead(b'{"a":' + b'[' * depth + b']' * depth + b'}')


def doubled_keys(reply):
    body = body_of(reply).strip()
    first = re.match(rb'[\[{\s]*("(?:[^"\\]|\\.)*"\s*:)', body)
    at = first.start(1) if first else 0
    doubled = body[:at] + first.group(1) + b' 0, ' + body[at:] if first else b'{"a": 1, "a": 2}'
    return reply.but(body=doubled).whole()


def every_value(text):
    """Each value of the answer is replaced; the words that are not JSON are put in afterwards."""
    def changed(value):
        if isinstance(value, dict):
            return {key: changed(one) for key, one in value.items()}
        if isinstance(value, list):
            return [changed(one) for one in value]
        return '@@@'

    def spoil(reply):
        try:
            told = changed(json.loads(body_of(reply)))
        except ValueError:
            told = {'value': '@@@'}
        return reply.but(body=json.dumps(told).replace('"@@@"', text).encode()).whole()
    return spoil


def in_first_text(middle):
    """Bytes that are no Unicode, in the midst of the first text that is a value."""
    def spoil(reply):
        body = body_of(reply)
        text = re.search(rb':\s*"(?=[^"])', body)
        at = text.end() if text else 1
        return reply.but(body=body[:at] + middle + body[at:]).whole()
    return spoil


def around_body(first=b'', last=b''):
    return lambda reply: reply.but(body=first + body_of(reply) + last).whole()


LAUGHS = (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">' +
          b''.join(b'<!ENTITY a%d "%s">' % (n, b'&a%d;' % (n - 1) * 10) for n in range(1, 12)) + b']><x>&a11;</x>')
ATTRIBUTES = b'<x ' + b' '.join(b'a%d=""' % number for number in range(100_000)) + b'/>'
LOGIN_PAGE = Reply(200, b'<!doctype html><html><body><h1>Please sign in</h1></body></html>', 'text/html')


def status(code, body=b'', kind='application/json', **headers):
    return Reply(code, body, kind, [(name.replace('_', '-'), value) for name, value in headers.items()])


def instead_of_answer(reply):
    return after(lambda _: reply.whole())


def in_seconds(seconds):
    """A Retry-After date, from when it is asked for."""
    def reply():
        when = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
        return status(429, Retry_After=email.utils.format_datetime(when, usegmt=True))
    return reply


def throttled_in_words(exchange):
    """Vendors that use 403 for it: one by its words, one by a page of its firewall."""
    if exchange.proxy.vendor == 'devo':
        exchange.send(status(403, b'<html><body>Request blocked</body></html>', 'text/html').whole())
    else:
        words = {'unauthorizedFault': {'code': 403, 'message': 'Exceeded request limits', 'details': ''}}
        exchange.send(status(403, json.dumps(words).encode()).whole())
    return False


def redirect(code, where):
    def act(exchange):
        target = where.format(trap=exchange.proxy.trap_port, path=exchange.request.path)
        exchange.send(status(code, Location=target).whole('Connection: close'))
        return False
    return act


def late(seconds):
    def act(exchange):
        exchange.vendor_later(seconds)
        return False
    return act


def stale_for(seconds):
    """It has happened, and for a while the vendor shows how it was before."""
    def act(exchange):
        exchange.proxy.sandbox.control('fault', {'faults': ['stale-read']})
        exchange.vendor()
        exchange.proxy.timer(seconds, exchange.proxy.fresh)
        return False
    return act


def length_and_chunks(reply):
    body = body_of(reply)
    return reply.head('Transfer-Encoding: chunked') + b'%x\r\n%s\r\n0\r\n\r\n' % (len(body), body)


def endless_1xx(exchange):
    while not exchange.is_gone(0.005):
        exchange.send(b'HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\n' * 20)
    return False


def of_another(exchange):
    """What the vendor said when the same was asked about another record."""
    exchange.vendor()
    exchange.send(exchange.proxy.other_answer.whole())
    return True


def asleep(exchange):
    """The program stands still while its request is out, as when the lid of a laptop is closed."""
    reply = exchange.vendor()
    exchange.proxy.stop_program(DEADLINE_S + 0.5)
    exchange.send(reply.whole())
    return False


def sets_cookie(reply):
    return reply.whole('Set-Cookie: session=s3cret; Path=/')


# What happens to whole connections.

def elsewhere(address):
    """The connection is said to be at another address for a while."""
    @contextlib.contextmanager
    def around(bench):
        with bench.base_url(address.format(cutter=bench.proxy.cutter_port)):
            yield
    return around


def refusing(seconds):
    return lambda bench: bench.proxy.refusing(seconds)


def mute(seconds):
    return lambda bench: bench.proxy.mute(seconds)


def in_both(number, name, spoil, **more):
    """The connection is lost in some way once before and once after it has happened."""
    return [Fault(number, f'{name}, before', lost(happens=False, **spoil), **more),
            Fault(number, f'{name}, after', lost(happens=True, **spoil), **more)]


EITHER_READ = RIGHT | TOLD
NEVER_SENT = REVIEW | HELD
NO_LOOK = {('lima-city', 'create customer'): DONE | REVIEW}  # nobody can look whether a customer was made
ONLY_CHANGES = dict.fromkeys(READS, 'a read neither happens late nor twice')
ONLY_CREATE = ONLY_CHANGES | dict.fromkeys(
    ('update', 'delete'), 'sets an absolute value: a second one does no harm, and nobody refuses it')
# reliability.md, C.12: without it, looks that lie and changes that come later than the looks make two of it.
NOT_UNIQUE = {('rackspace', 'create'): 'the documented limit: no second customer of the same reference is refused',
              ('lima-city', 'create'): 'the documented limit: no second record of the same name is refused'}
# One customer's key is no reason for others to wait (CONTRACT.md, 14).
KEY_OF_A_RECORD = {('lima-city', road): REFUSED for road in ('create', 'update', 'delete')} | {
    ('lima-city', 'list'): EITHER_READ}
NO_WORDS = dict.fromkeys(('lima-city', 'monit24 rpc', 'monit24 rest'), 'documents no throttling by 403')


def lost_connections():
    return [
        Fault(1, 'no such server', around=elsewhere('https://kontor.invalid'), read=TOLD, write=NEVER_SENT, seconds=5),
        Fault(2, 'refused for a moment', around=refusing(0.25), read=EITHER_READ, write=DONE | NEVER_SENT, seconds=3),
        Fault(2, 'refused for good', around=refusing(60), read=TOLD, write=NEVER_SENT, seconds=5),
        Fault(3, 'connections vanish', around=mute(DEADLINE_S + 0.3), read=EITHER_READ, seconds=DEADLINE_S + 3),
        Fault(4, 'handshake is cut', around=elsewhere('https://127.0.0.1:{cutter}'), read=TOLD, write=NEVER_SENT,
              seconds=5),
        *in_both(5, 'closes', {}),
        *in_both(6, 'resets', {'how': reset}),
        *in_both(7, 'half-closes', {'how': half_closed}),
        Fault(8, 'closes in the status line', lost(happens=True, told=b'HTTP/1.1 2')),
        Fault(9, 'closes in the headers', lost(happens=True, told=lambda reply: reply.head()[:40])),
        Fault(10, 'closes in the body', after(cut_body)),
        # Qt misses the last chunk or does not, as the close arrives: then half a text is what nobody can read.
        Fault(11, 'closes between chunks', after(cut_chunked), read=EITHER_READ),
        Fault(12, 'closes without a length', after(cut_without_length), read=TOLD),
        Fault(13, 'cut gzip', after(zipped(lambda size: size // 2)), read=TOLD),
        Fault(14, 'gzip without its checksum', after(zipped(lambda size: size - 8)), read=TOLD),
        *in_both(15, 'is silent', {'how': silent}),
        Fault(16, 'a byte at a time', slow_bytes),
        Fault(17, 'a header line at a time', slow_lines),
    ]


def strange_answers():
    return [
        Fault(18, 'a header of 20 MB', in_pieces(huge_line), read=EITHER_READ, seconds=DEADLINE_S),
        Fault(19, '300,000 headers', in_pieces(many_lines), read=EITHER_READ, seconds=DEADLINE_S),
        Fault(20, '8 MiB and more', too_large(8 * 1024 * 1024 + 1), read=EITHER_READ, seconds=2 * DEADLINE_S),
        Fault(21, '1 GiB', too_large(1024 ** 3), read=EITHER_READ, seconds=2 * DEADLINE_S),
        Fault(22, 'gzip bomb', after(bomb), read=TOLD),
        *(Fault(23, f'{depth} levels', after(nested(depth)), read=TOLD) for depth in (65, 1_025, 100_000)),
        Fault(24, '2 million objects', after(instead(b'[' + b'{},' * 1_999_999 + b'{}]')), read=TOLD, seconds=3),
        Fault(25, 'keys twice', after(doubled_keys), read=TOLD),
        *(Fault(26, name, after(every_value(text)), read=TOLD) for name, text in (
            ('lists for values', '[[]]'), ('null', 'null'), ('2^63', '9223372036854775808'),
            ('2^64', '18446744073709551616'), ('1e400', '1e400'), ('-0', '-0'))),
        Fault(26, 'nothing in it', after(instead(b'{}')), read=TOLD),
        *(Fault(27, name, after(in_first_text(middle)), read=TOLD) for name, middle in (
            ('invalid UTF-8', b'\xff'), ('overlong UTF-8', b'\xc0\xaf'), ('lone surrogate', b'\\ud800'),
            ('NUL', b'\x00'))),
        Fault(28, 'byte order mark', after(around_body(first=b'\xef\xbb\xbf')), read=EITHER_READ),
        Fault(28, 'text after it', after(around_body(last=b' and more')), read=TOLD),
        Fault(29, 'XML that laughs', after(instead(LAUGHS, 'application/xml')), read=TOLD),
        Fault(29, 'XML with 100,000 attributes', after(instead(ATTRIBUTES, 'application/xml')), read=TOLD),
        Fault(30, 'login page, before', before(LOGIN_PAGE), read=TOLD),
        Fault(30, 'login page, after', instead_of_answer(LOGIN_PAGE), read=TOLD),
        Fault(30, 'says it is plain text', after(lambda reply: reply.but(kind='text/plain').whole(), True),
              read=EITHER_READ),
        Fault(30, 'nothing at all', after(lambda reply: reply.but(status=200, body=b'').whole()), read=TOLD),
    ]


def statuses():
    retry = {'Retry_After': '1'}
    return [
        Fault(31, '500, after', instead_of_answer(status(500))),
        Fault(31, '500, before', before(status(500))),
        *(Fault(32, f'{code}, {when}', how(status(code))) for code in (502, 504)
          for when, how in (('before', before), ('after', instead_of_answer))),
        Fault(33, '503, before', before(status(503))),
        Fault(33, '503, after', instead_of_answer(status(503))),
        Fault(33, '503 with Retry-After, before', before(status(503, **retry)), seconds=2),
        Fault(33, '503 with Retry-After, after', instead_of_answer(status(503, **retry)), seconds=2,
              without=ONLY_CREATE),
        Fault(34, '429 in a second', before(status(429, **retry)), seconds=2),
        Fault(34, '429 by a date', before(in_seconds(2)), seconds=4),
        Fault(34, '429 by a date that is past', before(in_seconds(-100)), seconds=2),
        Fault(34, '429 for ten years', before(in_seconds(315_360_000)), read=TOLD, write=HELD),
        Fault(34, '429 with nonsense', before(status(429, Retry_After='soon')), seconds=6),
        Fault(35, '403 in words', throttled_in_words, seconds=66, without=NO_WORDS),
        Fault(36, '401', before(status(401)), read=TOLD, write=HELD, special=KEY_OF_A_RECORD),
        Fault(37, '404', before(status(404, b'not found', 'text/plain')), read=TOLD,
              special={'update': DONE | REVIEW | REFUSED}),
    ]


def odd_servers():
    host, port = 'http://localhost:{trap}{path}', 'http://127.0.0.1:{trap}{path}'
    user, secure = 'http://user:word@127.0.0.1:{trap}{path}', 'https://127.0.0.1:{trap}{path}'
    first, second = 'HTTP/1.1 100 Continue', b'\r\n\r\n'
    return [
        Fault(38, '409 after it happened unseen', stale_for(60), stale=True, settle=SETTLE_S,
              without=ONLY_CREATE | NOT_UNIQUE),
        Fault(39, 'late, between two looks', late(LONG_SETTLE_S * 1.5), settle=LONG_SETTLE_S, seconds=3,
              without=ONLY_CHANGES),
        Fault(39, 'later than any look', late(LONG_SETTLE_S * 4), settle=LONG_SETTLE_S, seconds=3,
              without=ONLY_CREATE | NOT_UNIQUE),
        Fault(40, 'stale once', stale_for(LONG_SETTLE_S * 1.5), settle=LONG_SETTLE_S, seconds=3, without=ONLY_CHANGES),
        *(Fault(41, f'{code} to {name}', redirect(code, where), read=TOLD) for code, name, where in (
            (301, 'another host', host), (302, 'another port', port), (303, 'a login', user),
            (307, 'another scheme', secure), (308, 'another port', port))),
        Fault(42, 'two lengths', after(lambda reply: reply.whole('Content-Length: 7')), read=EITHER_READ),
        Fault(42, 'a length and chunks', after(length_and_chunks), read=EITHER_READ),
        Fault(43, '100 first', after(lambda reply: first.encode() + second + reply.whole(), True)),
        Fault(43, '1xx without end', endless_1xx, read=EITHER_READ),
        Fault(44, 'answer of another request', of_another, read=TOLD,
              special={'list': EITHER_READ, ('lima-city', 'read'): EITHER_READ}),
        Fault(45, 'cookies', after(sets_cookie, True)),
        Fault(47, 'the computer sleeps meanwhile', asleep, seconds=DEADLINE_S + 1),
        Fault(46, '407', before(status(407, Proxy_Authenticate='Basic realm="x"')), read=EITHER_READ),
    ]


def all_faults():
    made = lost_connections() + strange_answers() + statuses() + odd_servers()
    # A cell that is left to a person because nobody can look is as documented wherever the outcome was not known.
    for fault in made:
        if fault.write == DONE:
            fault.special = NO_LOOK | fault.special
    return made


# Why something of the list is not among these at all.
NOT_HERE = {46: 'a proxy that dies: Kontor goes through none'}
