// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kontor::sandbox {

namespace {

struct KindRow
{
    const char *name;
    Fault::Kind kind;
    bool takesValue;
    const char *help;
};

using Kind = Fault::Kind;

constexpr std::array kindRows{
    KindRow{"delay", Kind::Delay, true, "answers VALUE milliseconds later"},
    KindRow{"reset-before", Kind::ResetBefore, false, "resets the connection; nothing has happened"},
    KindRow{"reset-after", Kind::ResetAfter, false, "resets the connection after it has happened"},
    KindRow{"truncate", Kind::Truncate, false, "closes in the middle of the answer"},
    KindRow{"trickle", Kind::Trickle, true, "sends a byte every VALUE milliseconds (20)"},
    KindRow{"html", Kind::Html, false, "answers 200 with a web page, after it has happened"},
    KindRow{"garbage", Kind::Garbage, false, "answers bytes that are neither JSON nor XML"},
    KindRow{"empty", Kind::Empty, false, "answers without a body"},
    KindRow{"wrong-type", Kind::WrongType, false, "text where a number belongs, or a number for a text"},
    KindRow{"duplicate-rows", Kind::DuplicateRows, false, "a page begins with the last row of the one before"},
    KindRow{"status", Kind::Status, true, "answers status VALUE, nothing happens; 429 and 503 with Retry-After"},
    KindRow{"500-after", Kind::FailAfter, false, "answers 500 after it has happened"},
    KindRow{"inner-error", Kind::InnerError, false, "reports a failure inside the vendor after it has happened"},
    KindRow{"forbidden", Kind::Forbidden, false, "answers that this key may not do that"},
    KindRow{"retired", Kind::Retired, true, "answers VALUE (404, 410) with a web page, as an interface that is gone"},
    KindRow{"other-version", Kind::OtherVersion, false, "is another version of the interface, where versions are told"},
    KindRow{"text-flags", Kind::TextFlags, false, "flags as texts where 1 and 0 or true and false belong"},
    KindRow{"throttle", Kind::Throttle, false, "answers that the limit is exceeded"},
    KindRow{"stale-read", Kind::StaleRead, false, "a read shows things as they were before the last change"},
    KindRow{"clock", Kind::Clock, true, "the Date header is VALUE seconds off"},
};

const KindRow *rowOf(const QString &name)
{
    const auto *found =
        std::ranges::find_if(kindRows, [&](const KindRow &row) { return name == QLatin1String(row.name); });
    return found == kindRows.end() ? nullptr : found;
}

constexpr int usualTrickleMs = 20;

} // namespace

QString Fault::help()
{
    QString text = QStringLiteral("FAULT is KIND[:MATCH][@FROM][xCOUNT][=VALUE]: strikes requests whose\n"
                                  "\"VERB /path?query\" contains MATCH, from the FROMth of them on, COUNT times.\n"
                                  "For example: delay=500, reset-after:POSTx1, status:/domains@3x2=503\nKinds:\n");
    for (const KindRow &row : kindRows)
        text += QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(row.name), -14).arg(QLatin1String(row.help));
    return text;
}

std::optional<Fault> Fault::parse(const QString &spec)
{
    static const QRegularExpression grammar(
        QStringLiteral("^([a-z0-9-]+?)(?::(.+?))?(?:@(\\d{1,9}))?(?:x(\\d{1,9}))?(?:=(-?\\d{1,9}))?$"));
    const auto match = grammar.match(spec);
    const KindRow *row = match.hasMatch() ? rowOf(match.captured(1)) : nullptr;
    if (!row) return std::nullopt;
    const bool hasValue = match.capturedLength(5) > 0;
    if (hasValue != row->takesValue && row->kind != Kind::Trickle) return std::nullopt;
    Fault fault{.kind = row->kind, .spec = spec, .match = match.captured(2), .value = match.captured(5).toLongLong()};
    if ((row->kind == Kind::Status || row->kind == Kind::Retired) && (fault.value < 200 || fault.value > 599))
        return std::nullopt;
    if (row->kind == Kind::Trickle && !hasValue) fault.value = usualTrickleMs;
    if (match.capturedLength(3) > 0) fault.pass = std::max(match.captured(3).toInt() - 1, 0);
    if (match.capturedLength(4) > 0) fault.left = match.captured(4).toInt();
    return fault;
}

std::optional<QString> Faults::set(const QStringList &specs)
{
    std::vector<Fault> faults;
    for (const QString &spec : specs) {
        auto fault = Fault::parse(spec);
        if (!fault) return spec;
        faults.push_back(std::move(*fault));
    }
    m_faults = std::move(faults);
    return std::nullopt;
}

QStringList Faults::specs() const
{
    QStringList specs;
    for (const Fault &fault : m_faults)
        specs << fault.spec;
    return specs;
}

std::vector<Fault> Faults::strike(const Request &request)
{
    const QString line = request.line();
    std::vector<Fault> striking;
    for (Fault &fault : m_faults) {
        if (fault.left == 0 || (!fault.match.isEmpty() && !line.contains(fault.match))) continue;
        if (fault.kind == Fault::Kind::StaleRead && request.changes()) continue;
        if (fault.pass > 0) {
            --fault.pass;
            continue;
        }
        if (fault.left > 0) --fault.left;
        striking.push_back(fault);
    }
    return striking;
}

bool Faults::isArmed(Fault::Kind kind) const
{
    return std::ranges::any_of(m_faults, [&](const Fault &fault) { return fault.kind == kind && fault.left != 0; });
}

void spoil(Reply &reply, const std::vector<Fault> &striking)
{
    for (const Fault &fault : striking) {
        switch (fault.kind) {
        case Fault::Kind::Delay:
            reply.delayMs += int(fault.value);
            break;
        case Fault::Kind::ResetBefore:
        case Fault::Kind::ResetAfter:
            reply.ending = Reply::Ending::Reset;
            break;
        case Fault::Kind::Truncate:
            reply.ending = Reply::Ending::Cut;
            break;
        case Fault::Kind::Trickle:
            reply.ending = Reply::Ending::Trickled;
            reply.trickleMs = int(fault.value);
            break;
        case Fault::Kind::Html:
            reply.status = 200;
            reply.contentType = "text/html; charset=utf-8";
            reply.body = "<!doctype html><html><body><h1>Please sign in</h1></body></html>";
            break;
        case Fault::Kind::Garbage:
            reply.body = "{\"total\": 3, \"customers\": [{\"name\" \xff\x01";
            break;
        case Fault::Kind::Empty:
            reply.body.clear();
            break;
        case Fault::Kind::Clock:
            reply.dateSkewSecs = fault.value;
            break;
        case Fault::Kind::WrongType: // these need to know what the answer means: the vendors do them
        case Fault::Kind::DuplicateRows:
        case Fault::Kind::Status:
        case Fault::Kind::FailAfter:
        case Fault::Kind::InnerError:
        case Fault::Kind::Forbidden:
        case Fault::Kind::Retired:
        case Fault::Kind::OtherVersion:
        case Fault::Kind::TextFlags:
        case Fault::Kind::Throttle:
        case Fault::Kind::StaleRead:
            break;
        }
    }
}

} // namespace kontor::sandbox
