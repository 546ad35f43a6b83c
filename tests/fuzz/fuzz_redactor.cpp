// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is logged of any text: one line without control characters, and without the secret that is watched for, in any
// of the ways it may be written. The first byte says how long the secret is, the rest is the secret and the text
// around.
#include "models/core/redactor.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 6) return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const qsizetype length = std::min<qsizetype>(4 + data[0] % 29, bytes.size());
    const QString secret = QString::fromUtf8(bytes.first(length));
    const QString around = QString::fromUtf8(bytes.sliced(length));
    Redactor redactor;
    const QString harmless = redactor.clean(around);
    demand(std::ranges::none_of(harmless, [](QChar one) { return one.category() == QChar::Other_Control; }));
    // The mask itself may be part of no secret: what is put in its place would be one again.
    if (secret.contains(u'*') || secret.toUtf8().size() < 4) return 0;
    redactor.watch(Secret::fromText(secret));
    const QByteArray raw = secret.toUtf8();
    const QString text = around + secret + QString::fromLatin1(raw.toPercentEncoding()) + around +
                         QString::fromLatin1(raw.toBase64()) + around;
    const QString masked = redactor.maskWatched(text);
    demand(!masked.contains(secret));
    demand(!masked.contains(QString::fromLatin1(raw.toBase64())));
    const QString line = redactor.clean(text);
    demand(std::ranges::none_of(line, [](QChar one) { return one.category() == QChar::Other_Control; }));
    return 0;
}
