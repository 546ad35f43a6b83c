// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace kontor {

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf5, 0xf7));
    palette.setColor(QPalette::WindowText, QColor(0x1c, 0x24, 0x2b));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf9, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1c, 0x24, 0x2b));
    palette.setColor(QPalette::Button, QColor(0xe9, 0xed, 0xf0));
    palette.setColor(QPalette::ButtonText, QColor(0x1c, 0x24, 0x2b));
    palette.setColor(QPalette::BrightText, QColor(0xb4, 0x23, 0x18));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0x8b));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x25, 0x2f, 0x38));
    palette.setColor(QPalette::ToolTipText, QColor(0xf3, 0xf5, 0xf7));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5e, 0x6b, 0x76));
    palette.setColor(QPalette::Link, QColor(0x17, 0x5e, 0x78));
    palette.setColor(QPalette::LinkVisited, QColor(0x5b, 0x46, 0x8f));
    palette.setColor(QPalette::Light, Qt::white);
    palette.setColor(QPalette::Midlight, QColor(0xe3, 0xe8, 0xec));
    palette.setColor(QPalette::Mid, QColor(0xc3, 0xcc, 0xd4));
    palette.setColor(QPalette::Dark, QColor(0x9a, 0xa6, 0xb0));
    palette.setColor(QPalette::Shadow, QColor(0x5e, 0x6b, 0x76));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x95, 0x9e));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc3, 0xcc, 0xd4));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(0x5e, 0x6b, 0x76));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1d, 0x22, 0x27));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe8, 0xec));
    palette.setColor(QPalette::Base, QColor(0x16, 0x1a, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x1b, 0x20, 0x25));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe8, 0xec));
    palette.setColor(QPalette::Button, QColor(0x2a, 0x31, 0x38));
    palette.setColor(QPalette::ButtonText, QColor(0xe4, 0xe8, 0xec));
    palette.setColor(QPalette::BrightText, QColor(0xff, 0x8f, 0x85));
    palette.setColor(QPalette::Highlight, QColor(0x2c, 0x7c, 0x99));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x36, 0x40, 0x49));
    palette.setColor(QPalette::ToolTipText, QColor(0xf0, 0xf3, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa6, 0xb0));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xc3, 0xe0));
    palette.setColor(QPalette::LinkVisited, QColor(0xb4, 0xa2, 0xe8));
    palette.setColor(QPalette::Light, QColor(0x3a, 0x44, 0x4d));
    palette.setColor(QPalette::Midlight, QColor(0x30, 0x38, 0x40));
    palette.setColor(QPalette::Mid, QColor(0x3a, 0x44, 0x4d));
    palette.setColor(QPalette::Dark, QColor(0x12, 0x15, 0x18));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7b, 0x87, 0x91));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3a, 0x44, 0x4d));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(0x9a, 0xa6, 0xb0));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) {}

void Theme::use(const QString &choice)
{
    m_choice = choice;
    apply(choice == QLatin1String("dark") || (choice.isEmpty() && m_desktopIsDark));
}

void Theme::apply(bool dark)
{
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void Theme::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return followSystem();
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(desktopChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    ask << appearance << QStringLiteral("color-scheme");
    constexpr int atMostMs = 2000;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, atMostMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) desktopChanged(appearance, QStringLiteral("color-scheme"), reply.value());
    });
}

void Theme::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    const auto look = [this, hints] {
        take(hints->colorScheme() == Qt::ColorScheme::Dark);
    };
    connect(hints, &QStyleHints::colorSchemeChanged, this, look);
    look();
#endif
}

void Theme::take(bool desktopIsDark)
{
    m_desktopIsDark = desktopIsDark;
    if (m_choice.isEmpty()) apply(m_desktopIsDark);
}

void Theme::desktopChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != QLatin1String("color-scheme")) return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
    constexpr uint prefersDark = 1;
    take(inner.toUInt() == prefersDark);
}

bool Theme::isDark()
{
    constexpr int half = 128;
    return QApplication::palette().color(QPalette::Window).lightness() < half;
}

std::pair<QColor, QColor> Theme::pill(StateSpec::Tone tone)
{
    const bool dark = isDark();
    switch (tone) {
    case StateSpec::Tone::Good:
        return dark ? std::pair{QColor(0x1d, 0x45, 0x33), QColor(0x9f, 0xe3, 0xbd)}
                    : std::pair{QColor(0xd9, 0xf2, 0xe3), QColor(0x14, 0x5a, 0x36)};
    case StateSpec::Tone::Warning:
        return dark ? std::pair{QColor(0x4d, 0x3b, 0x12), QColor(0xf4, 0xd2, 0x83)}
                    : std::pair{QColor(0xfb, 0xed, 0xcb), QColor(0x6b, 0x4a, 0x05)};
    case StateSpec::Tone::Bad:
        return dark ? std::pair{QColor(0x55, 0x22, 0x22), QColor(0xff, 0xb5, 0xae)}
                    : std::pair{QColor(0xfb, 0xdd, 0xda), QColor(0x8c, 0x1d, 0x18)};
    case StateSpec::Tone::Muted:
        break;
    }
    return dark ? std::pair{QColor(0x33, 0x3c, 0x44), QColor(0xc0, 0xc9, 0xd1)}
                : std::pair{QColor(0xe3, 0xe8, 0xec), QColor(0x45, 0x50, 0x5a)};
}

} // namespace kontor
