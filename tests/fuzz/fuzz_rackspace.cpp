// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever Rackspace answers: see Answers. The first byte chooses the type and the question, the rest is the answer.
#include "models/providers/rackspace/codec.h"
#include "models/providers/rackspace/rackspace.h"
#include "tests/fuzz/decoding.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    static const ProviderSpec &spec = rackspace::spec();
    const Answers answers(spec);
    const QString type = spec.resources[data[0] / 8 % spec.resources.size()].typeName();
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const Decoding how{.connection = Answers::connection(), .now = Answers::now()};
    const rackspace::Address place{.type = type,
                                   .accountNumber = QStringLiteral("460182"),
                                   .domain = QStringLiteral("example.com"),
                                   .name = QStringLiteral("anna")};
    switch (data[0] % 8) {
    case 0:
        answers.lookAtPage(rackspace::decodePage(body, place, 0, how), type);
        break;
    case 1:
        answers.lookAtPage(rackspace::decodePage(body, place, rackspace::pageSize, how), type);
        break;
    case 2:
        if (const auto record = rackspace::decodeRecord(body, place, how); Answers::isThere(record)) {
            answers.demandRecord(*record);
            demand(rackspace::sameName(record->id, place.id()));
        }
        break;
    case 3:
        answers.look(rackspace::decodeFoundCustomer(body, QStringLiteral("R-1"), how));
        break;
    case 4:
        Answers::isThere(rackspace::decodeSpam(body, type, QStringLiteral("example.com")));
        break;
    case 5:
        Answers::isThere(rackspace::decodeCatchAll(body, QStringLiteral("example.com")));
        break;
    case 6:
        if (const auto token = rackspace::decodeLoginToken(body); Answers::isThere(token))
            demand(!token->token.isEmpty());
        break;
    default:
        Answers::isThere(rackspace::decodeText(body, QStringLiteral("link")));
        rackspace::isoDate(QString::fromUtf8(body));
    }
    return 0;
}
