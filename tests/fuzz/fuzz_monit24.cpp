// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever Monit24 answers, by either of its interfaces: see Answers. The first byte chooses the interface, the type
// and the question, the rest is the answer.
#include "models/net/jsonreader.h"
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rest/codec.h"
#include "models/providers/monit24/rest/rest.h"
#include "models/providers/monit24/rpc/codec.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "tests/fuzz/decoding.h"

using namespace kontor;
using namespace kontor::fuzz;
using namespace kontor::monit24;

namespace {

void askRest(int question, std::size_t resource, const QByteArray &body)
{
    static const ProviderSpec &spec = restSpec();
    const Answers answers(spec);
    const QString type = spec.resources[resource % spec.resources.size()].typeName();
    const rest::Reading how{
        .connection = Answers::connection(), .now = Answers::now(), .ownIds = {QStringLiteral("1")}};
    switch (question) {
    case 0:
        answers.lookAtPage(
            rest::decodePage({.status = 200, .headers = {{"x-total-count", "3"}}, .body = body}, type, 0, how), type);
        break;
    case 1:
        answers.look(rest::decodeRecord(body, type, QStringLiteral("12"), how));
        break;
    case 2:
        answers.look(rest::decodeRecord(body, type, {}, how));
        break;
    case 3:
        Answers::isThere(rest::decodeUserData(body, QStringLiteral("12")));
        break;
    case 4:
        Answers::isThere(rest::decodePermissions(body));
        break;
    case 5:
        if (const auto id = rest::decodeNewId(body); Answers::isThere(id)) demand(!id->isEmpty());
        break;
    default:
        rest::isId(QString::fromUtf8(body), type);
        rest::utcTime(QString::fromUtf8(body));
    }
}

void askRpc(int question, std::size_t resource, const QByteArray &body)
{
    static const ProviderSpec &spec = rpcSpec();
    const Answers answers(spec);
    const auto json = parseJson(body);
    if (!Answers::isThere(json)) return;
    const QString type = spec.resources[resource % spec.resources.size()].typeName();
    const Decoding how{.connection = Answers::connection(), .now = Answers::now()};
    rpc::Elements elements;
    for (const QJsonValue &one : json->toArray())
        elements.push_back(one.toObject());
    const rpc::Joins joins = rpc::Joins::of(elements, elements);
    if (question < 4) {
        const auto records = rpc::decodeRecords(type, elements, joins, how);
        if (!Answers::isThere(records)) return;
        for (const Record &record : *records)
            answers.demandRecord(record);
    } else if (question < 6) {
        answers.look(rpc::decodeRecord(type, json->toObject(), joins, how));
    } else {
        rpc::blockedAccounts(elements);
        rpc::isoTime(*json);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1) return 0;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    if (data[0] < 128)
        askRest(data[0] % 8, data[0] / 8, body);
    else
        askRpc(data[0] % 8, (data[0] - 128) / 8, body);
    return 0;
}
