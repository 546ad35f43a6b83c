#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""mute-secret-service.py MODE COMMAND...: COMMAND on this session bus with a Secret Service that misbehaves.

mute       owns the name and never answers
denying    says "access denied" to whoever asks for the state of the keyring
refusing   is open, and refuses to make entries
forgetful  is open, says that it made an entry, and keeps nothing
sticky     is open, says that it deleted an entry, and keeps it
breaking   is open, and leaves the bus when an entry is looked for
"""
import subprocess
import sys
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
COLLECTION = ROOT + "/collection/login"
DENIED = "org.freedesktop.DBus.Error.AccessDenied"
mode, command = sys.argv[1], sys.argv[2:]
items = {}
status = 1


def answer(bus, message, signature="()", *values):
    reply = Gio.DBusMessage.new_method_reply(message)
    reply.set_body(GLib.Variant(signature, values))
    bus.send_message(reply, Gio.DBusSendMessageFlags.NONE)


def refuse(bus, message, name):
    bus.send_message(Gio.DBusMessage.new_method_error_literal(message, name, "no"), Gio.DBusSendMessageFlags.NONE)


def secret_of(session, path):
    return (session, b"", items[path][1], items[path][2])


def handle(bus, message):
    member, path, body = message.get_member(), message.get_path(), message.get_body()
    arguments = body.unpack() if body else ()
    if member == "Get":
        if mode == "denying":
            refuse(bus, message, DENIED)
        else:
            answer(bus, message, "(v)", GLib.Variant("b", False))
    elif member == "OpenSession":
        if arguments[0] != "plain":
            refuse(bus, message, "org.freedesktop.DBus.Error.NotSupported")
        else:
            answer(bus, message, "(vo)", GLib.Variant("s", ""), ROOT + "/session/1")
    elif member == "ReadAlias":
        answer(bus, message, "(o)", COLLECTION)
    elif member == "CreateItem":
        if mode == "refusing":
            refuse(bus, message, DENIED)
            return
        item = f"{COLLECTION}/{len(items) + 1}"
        properties, secret = arguments[0], arguments[1]
        if mode != "forgetful":
            attributes = properties["org.freedesktop.Secret.Item.Attributes"]
            items[item] = (attributes, bytes(secret[2]), secret[3])
        answer(bus, message, "(oo)", item, "/")
    elif member == "SearchItems":
        if mode == "breaking":
            loop.quit()
            return
        found = [p for p, i in items.items() if arguments[0].items() <= i[0].items()]
        answer(bus, message, "(aoao)", found, [])
    elif member == "Unlock":
        answer(bus, message, "(aoo)", arguments[0], "/")
    elif member == "GetSecrets":
        answer(bus, message, "(a{o(oayays)})", {p: secret_of(arguments[1], p) for p in arguments[0]})
    elif member == "GetSecret":
        answer(bus, message, "((oayays))", secret_of(arguments[0], path))
    elif member == "Delete":
        answer(bus, message, "(o)", "/")
    else:
        refuse(bus, message, "org.freedesktop.DBus.Error.UnknownMethod")


def filtered(bus, message, incoming, _data=None):
    ours = incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
    if not ours or not (message.get_path() or "").startswith(ROOT):
        return message
    if mode != "mute":
        GLib.idle_add(lambda: handle(bus, message) and False)
    return None


def run_command():
    global status
    status = subprocess.call(command)
    GLib.idle_add(loop.quit)


loop = GLib.MainLoop()
connection = Gio.bus_get_sync(Gio.BusType.SESSION)
connection.add_filter(filtered)
owned = connection.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                             GLib.Variant("(su)", (NAME, 4)), None, Gio.DBusCallFlags.NONE, -1)
assert owned.unpack()[0] == 1, "somebody else is the Secret Service here"
runner = threading.Thread(target=run_command)
runner.start()
loop.run()
if runner.is_alive():
    connection.close_sync()
runner.join()
sys.exit(status)
