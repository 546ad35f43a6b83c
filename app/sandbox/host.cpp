// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/host.h"

#include "app/sandbox/panel.h"

#include <algorithm>

namespace kontor::sandbox {

namespace {

const Fault *find(const std::vector<Fault> &striking, Fault::Kind kind)
{
    const auto found = std::ranges::find(striking, kind, &Fault::kind);
    return found == striking.end() ? nullptr : &*found;
}

Reply plainStatus(int status)
{
    Reply reply{.status = status};
    if (status == 429 || status == 503) reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

} // namespace

Host::Host(Options options, const MakeVendors &makeVendors)
    : m_options(std::move(options)),
      m_vendors(makeVendors(m_ledger, m_clock)),
      m_control(m_ledger, m_faults, m_clock, [this] { reset(); }),
      m_server([this](const Request &request) { return answer(request); }, [this] { return m_clock.now(); },
               m_options.tls, this)
{
    m_faults.set(m_options.faults);
}

Host::~Host() = default;

bool Host::listen(quint16 port)
{
    return m_server.listen(port);
}

void Host::reset()
{
    m_clock.reset();
    m_ledger.clear();
    m_faults.set(m_options.faults);
    for (const auto &vendor : m_vendors)
        vendor->reset();
}

Reply Host::answer(const Request &request)
{
    if (m_control.owns(request)) return m_control.answer(request);
    m_ledger.noteArrival(request);
    Mischief mischief{.remembers = m_faults.isArmed(Fault::Kind::StaleRead)};
    const std::vector<Fault> striking = m_faults.strike(request);
    mischief.throttled = find(striking, Fault::Kind::Throttle);
    mischief.failsAfter = find(striking, Fault::Kind::FailAfter);
    mischief.wrongType = find(striking, Fault::Kind::WrongType);
    mischief.duplicateRows = find(striking, Fault::Kind::DuplicateRows);
    mischief.stale = find(striking, Fault::Kind::StaleRead);

    Reply reply;
    if (find(striking, Fault::Kind::ResetBefore))
        reply.ending = Reply::Ending::Reset;
    else if (const Fault *status = find(striking, Fault::Kind::Status))
        reply = plainStatus(int(status->value));
    else
        reply = vendorAnswer(request, mischief);
    reply.delayMs += m_options.latencyMs;
    spoil(reply, striking);
    return reply;
}

Reply Host::vendorAnswer(const Request &request, const Mischief &mischief)
{
    for (const auto &vendor : m_vendors)
        if (vendor->owns(request)) return vendor->answer(request, mischief);
    if (const auto page = panelPage(request, m_vendors)) return *page;
    return {.status = 404,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><html><body><h1>Not found</h1></body></html>"};
}

} // namespace kontor::sandbox
