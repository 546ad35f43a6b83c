// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/surface.h"

#include "models/net/jsonreader.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/wire.h"

#include <QCoreApplication>

namespace kontor::monit24::rest {

namespace {

/// What /admin/accounts shows of itself with one account.
struct AdminView
{
    qint64 accounts = -1;
    bool nestsUserData = false;
};

Result<AdminView> decodeAdminView(const HttpAnswer &answer)
{
    // Decoded as a page, so that another server's answer is no administrator's view.
    const Result<ListPage> page = decodePage(answer, QLatin1String(types::customer), 0, Reading{});
    if (!page) return failure(page.error());
    const Result<QJsonValue> json = parseJson(answer.body);
    const QJsonValue first = json ? json->toArray().first() : QJsonValue();
    return AdminView{.accounts = page->total, .nestsUserData = first[QLatin1String("user_data")].isObject()};
}

/// Own account first, then a look through the administrator's door.
class FindSurfaceJob final : public StepsJob<Surface>
{
public:
    FindSurfaceJob(const Wire &wire, Priority priority, QObject *owner)
        : StepsJob<Surface>(owner), m_wire(wire), m_priority(priority)
    {
        start();
    }

protected:
    void run() override
    {
        step<Record>(showMe(m_wire, m_priority, this), [this](const Record &me) {
            const auto text = [&](const char *key) {
                return me.fields.value(QLatin1String(key)).toString();
            };
            m_surface.ownId = me.id;
            m_surface.ownerId = text("parent_account_id").isEmpty() ? me.id : text("parent_account_id");
            m_surface.ownPackage = text("package_id");
            m_surface.ownName = me.name;
            m_surface.username = text("username");
            m_surface.isReadOnly = me.fields.value(QLatin1String("is_read_only")).toBool();
            tryAdmin();
        });
    }

private:
    void tryAdmin()
    {
        JobOf<AdminView> *job = read<AdminView>(m_wire, QStringLiteral("/admin/accounts"), m_priority, decodeAdminView,
                                                this, {{QStringLiteral("limit"), QStringLiteral("1")}});
        job->onFinished(this, [this, job](const Result<AdminView> &outcome) {
            job->deleteLater();
            if (isFinished()) return;
            const bool isClosed = !outcome && (outcome.error().httpStatus == 401 || outcome.error().httpStatus == 403 ||
                                               outcome.error().httpStatus == 404);
            if (!outcome && !isClosed) {
                finish(failure(outcome.error()));
                return;
            }
            m_surface.isAdmin = outcome.has_value();
            if (outcome) {
                m_surface.accounts = outcome->accounts;
                m_surface.nestsUserData = outcome->nestsUserData;
            }
            finish(m_surface);
        });
    }

    Wire m_wire;
    Priority m_priority;
    Surface m_surface;
};

Error closedError()
{
    return {.kind = Error::Kind::Cancelled,
            .message = QCoreApplication::translate("Provider", "The connection was closed meanwhile."),
            .delivery = Error::Delivery::NotSent};
}

/// Waits for the answer that the finder is after.
class WaitForSurfaceJob final : public JobOf<Surface>
{
public:
    WaitForSurfaceJob(SurfaceFinder *finder, QObject *owner) : JobOf<Surface>(owner)
    {
        connect(finder, &SurfaceFinder::decided, this, [this, finder] { finish(finder->outcome()); });
        connect(finder, &QObject::destroyed, this, [this] { finish(failure(closedError())); });
        start();
    }

protected:
    void run() override {}
    void abort() override {}
};

} // namespace

JobOf<Surface> *SurfaceFinder::find(const Wire &wire, Priority priority, QObject *owner)
{
    if (m_known) return new SettledJob<Surface>(*m_known, owner);
    if (!m_running) {
        m_running = new FindSurfaceJob(wire, priority, this);
        m_running->onFinished(this, [this, job = m_running.data()](const Result<Surface> &outcome) {
            job->deleteLater();
            m_running.clear();
            m_outcome = outcome;
            if (outcome) m_known = *outcome;
            Q_EMIT decided();
        });
    }
    return new WaitForSurfaceJob(this, owner);
}

JobOf<Surface> *findSurface(const Wire &wire, Priority priority, QObject *owner)
{
    if (wire.surfaces) return wire.surfaces->find(wire, priority, owner);
    return new SettledJob<Surface>(failure(closedError()), owner);
}

} // namespace kontor::monit24::rest
