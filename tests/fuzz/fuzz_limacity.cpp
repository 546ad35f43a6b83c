// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever lima-city answers: see Answers. The first byte chooses the type and the question, the rest is the answer.
#include "models/providers/limacity/codec.h"
#include "models/providers/limacity/limacity.h"
#include "tests/fuzz/decoding.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    static const ProviderSpec &spec = limacity::spec();
    const Answers answers(spec);
    const QString type = spec.resources[data[0] / 8 % spec.resources.size()].typeName();
    const HttpAnswer answer{.status = 200,
                            .headers = {{"content-type", "application/json"}},
                            .body = {reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1}};
    const Decoding how{.connection = Answers::connection(), .now = Answers::now()};
    const limacity::Address place{.type = type,
                                  .customer = QStringLiteral("kunde"),
                                  .domain = QStringLiteral("12"),
                                  .domainName = QStringLiteral("example.com"),
                                  .id = QStringLiteral("34")};
    switch (data[0] % 8) {
    case 0:
        answers.lookAtPage(limacity::decodeList(answer, place, how), type);
        break;
    case 1:
        answers.look(limacity::decodeListed(answer, place, how));
        break;
    case 2:
        if (const auto shown = limacity::decodeShownKey(answer, place, how); Answers::isThere(shown))
            answers.demandRecord(shown->record);
        break;
    case 3:
        if (const auto made = limacity::decodeMade(answer); Answers::isThere(made)) demand(!made->id.isEmpty());
        break;
    case 4:
        Answers::isThere(limacity::decodeRolesThere(answer));
        break;
    case 5:
        Answers::isThere(limacity::decodeErrorLog(answer));
        break;
    default:
        limacity::unquoted(QString::fromUtf8(answer.body));
        limacity::isoUtc(QString::fromUtf8(answer.body));
    }
    return 0;
}
