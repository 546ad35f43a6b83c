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

Reply nobodysPage()
{
    return {.status = 404,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><html><body><h1>Not found</h1></body></html>"};
}

Reply goneForGood(int status)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><html><body><h1>This interface has been retired</h1></body></html>"};
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

Reply Host::answer(const Request &arrived)
{
    if (m_control.owns(arrived)) return m_control.answer(arrived);
    Vendor *vendor = vendorFor(arrived);
    Request request = arrived;
    if (vendor) vendor->understand(request);
    m_ledger.noteArrival(request);
    Mischief mischief{.remembers = m_faults.isArmed(Fault::Kind::StaleRead)};
    const std::vector<Fault> striking = m_faults.strike(request);
    mischief.throttled = find(striking, Fault::Kind::Throttle);
    mischief.failsAfter = find(striking, Fault::Kind::FailAfter);
    mischief.innerError = find(striking, Fault::Kind::InnerError);
    mischief.forbidden = find(striking, Fault::Kind::Forbidden);
    mischief.otherVersion = find(striking, Fault::Kind::OtherVersion);
    mischief.textFlags = find(striking, Fault::Kind::TextFlags);
    mischief.wrongType = find(striking, Fault::Kind::WrongType);
    mischief.duplicateRows = find(striking, Fault::Kind::DuplicateRows);
    mischief.stale = find(striking, Fault::Kind::StaleRead);

    Reply reply;
    if (find(striking, Fault::Kind::ResetBefore))
        reply.ending = Reply::Ending::Reset;
    else if (const Fault *status = find(striking, Fault::Kind::Status))
        reply = plainStatus(int(status->value));
    else if (const Fault *retired = find(striking, Fault::Kind::Retired))
        reply = goneForGood(int(retired->value));
    else
        reply = vendor ? vendor->answer(request, mischief) : panelPage(request, m_vendors).value_or(nobodysPage());
    reply.delayMs += m_options.latencyMs;
    spoil(reply, striking);
    return reply;
}

Vendor *Host::vendorFor(const Request &request) const
{
    for (const auto &vendor : m_vendors)
        if (vendor->owns(request)) return vendor.get();
    return nullptr;
}

} // namespace kontor::sandbox
