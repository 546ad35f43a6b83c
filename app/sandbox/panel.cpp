// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/panel.h"

#include "app/sandbox/webpage.h"

#include <algorithm>

namespace kontor::sandbox {

namespace {

const QString panelFolder = QStringLiteral("panel");

/// Into the settings that a connection is made of.
QJsonObject withPanel(QJsonObject announcement, const QString &url)
{
    QJsonObject settings = announcement.value(QLatin1String("settings")).toObject();
    settings.insert(QStringLiteral("panel-url"), url);
    announcement.insert(QStringLiteral("settings"), settings);
    return announcement;
}

} // namespace

QJsonObject announcementWithPanel(const Vendor &vendor, const QString &root)
{
    QJsonObject announcement = vendor.announcement(root);
    if (!vendor.hasPanel()) return announcement;
    const QString url = root + u'/' + panelFolder + u'/' + vendor.id();
    QJsonObject dialects = announcement.value(QLatin1String("dialects")).toObject();
    for (auto it = dialects.begin(); it != dialects.end(); ++it)
        it.value() = withPanel(it.value().toObject(), url);
    if (!dialects.isEmpty()) announcement.insert(QStringLiteral("dialects"), dialects);
    announcement.insert(QStringLiteral("panel_url"), url);
    return withPanel(announcement, url);
}

std::optional<Reply> panelPage(const Request &request, const std::vector<std::unique_ptr<Vendor>> &vendors)
{
    if (request.segments.value(0) != panelFolder) return std::nullopt;
    const auto found = std::ranges::find_if(
        vendors, [&](const auto &vendor) { return vendor->hasPanel() && vendor->id() == request.segments.value(1); });
    if (found == vendors.end()) return std::nullopt;
    if (request.changes()) return Reply{.status = 405};
    const Vendor &vendor = **found;
    return WebPage{.title = vendor.name(),
                   .heading = QStringLiteral("The panel of %1").arg(vendor.name()),
                   .paragraphs = QStringList{QStringLiteral("Here you would sign on to the vendor's own panel.")} +
                                 vendor.panelText()}
        .reply();
}

} // namespace kontor::sandbox
