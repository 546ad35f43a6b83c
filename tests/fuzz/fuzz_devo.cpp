// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever Devo answers: see Answers. The first byte chooses the question, the rest is the answer.
#include "models/providers/devo/codec.h"
#include "models/providers/devo/devo.h"
#include "tests/fuzz/decoding.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    static const ProviderSpec &spec = devo::spec();
    const Answers answers(spec);
    const QString type = spec.resources[data[0] / 8 % spec.resources.size()].typeName();
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const Decoding how{.connection = Answers::connection(), .now = Answers::now()};
    const auto json = devo::decodeJson(body, QStringLiteral("answer"));
    if (!Answers::isThere(json)) return 0;
    const QString domain = QStringLiteral("shop@reseller");
    const QString email = QStringLiteral("anna@example.com");
    switch (data[0] % 8) {
    case 0:
        if (const auto page = devo::decodeList(*json, type, domain, how); Answers::isThere(page)) {
            answers.lookAtPage(page, type);
            devo::ownershipOf(page->records);
        }
        break;
    case 1:
        answers.look(devo::decodeDomain(*json, domain, how));
        break;
    case 2:
        answers.look(devo::decodeUser(*json, email, domain, how));
        break;
    case 3:
        answers.look(devo::decodePlan(*json, QStringLiteral("Basic"), how));
        break;
    case 4:
        Answers::isThere(devo::decodePerson(*json, email));
        break;
    case 5:
        Answers::isThere(devo::decodeRetention(*json, domain));
        break;
    default:
        devo::statusWord(json->toString());
    }
    return 0;
}
