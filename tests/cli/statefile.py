# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home's state.sqlite, written to by a test as the program itself would: with the sums that its rows carry."""
import contextlib
import sqlite3
import struct
import zlib

MASK = (1 << 64) - 1
SEALED = ("plan,seq,depends_on,connection,kind,type,verb,action,object_id,natural_key,object_name,operation_token,"
          "wanted,ifnull(before,''),ifnull(parent,''),state,attempts,remote_id,error_kind,error_text,correlation_id,"
          "ifnull(after,''),changed_at,ifnull(not_before,'')")


def row_sum(*values):
    """What the SQL function of that name gives: see models/storage/rowsum.cpp."""
    total = 0xcbf29ce484222325

    def word(one):
        nonlocal total
        total = (total ^ one) * 0x9e3779b97f4a7c15 & MASK
        total = (total << 29 | total >> 35) & MASK

    for value in values:
        if value is None:
            word(5 << 56)
        elif isinstance(value, int):
            word(1 << 56 | 8)
            word(value & MASK)
        elif isinstance(value, float):
            word(2 << 56 | 8)
            word(struct.unpack('<Q', struct.pack('<d', value))[0])
        else:
            raw = value.encode() if isinstance(value, str) else value
            word((3 if isinstance(value, str) else 4) << 56 | len(raw))
            for at in range(0, len(raw), 8):
                word(int.from_bytes(raw[at:at + 8], 'little'))
    return total - (1 << 64) if total >> 63 else total


@contextlib.contextmanager
def writing(path):
    """The database, open for writing; what was written is committed at the end."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.create_function('row_sum', -1, row_sum, deterministic=True)
        yield database
        database.commit()


def seal(database, plan):
    """Changes are used only with the checksum of what they say."""
    for seq, *texts in database.execute(f'SELECT seq,{SEALED} FROM change WHERE plan=?', (plan,)).fetchall():
        raw = [str(text).encode() for text in texts]
        crc = zlib.crc32(b''.join(b'%d:%s' % (len(one), one) for one in raw))
        database.execute('UPDATE change SET crc=? WHERE plan=? AND seq=?', (crc, plan, seq))
