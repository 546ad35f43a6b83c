// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kontor::sandbox::monit24 {

/// What both interfaces show, each in its own words. Texts that the vendor tells as null are null here.
struct Account
{
    qint64 id = 0;
    qint64 userId = 0; ///< what version 2 calls its only user by; version 3 knows only id
    qint64 parent = 0; ///< whose it is: the distributor's account; 0: nobody's
    bool isDistributor = false;
    bool isExtraUser = false; ///< no account of its own: one more login of the parent
    QString login{};
    QString password{};
    QString name{};
    QString email{};
    QString contactPerson{};
    QString contactPhone{QLatin1String("")};
    QString address{};
    QString taxId{};
    QString language{QStringLiteral("pl")};
    QString timeZone{QStringLiteral("europe_warsaw")};
    qint64 packageId = 0;
    bool isActivated = false;
    bool isBlocked = false;
    bool isReadOnly = false;
    bool hasTwoFactor = false;
    bool disablesLegacyNotifications = false;
    bool parentMayBlock = true;
    bool parentMayEdit = true;
    bool filtersAddresses = false;
    QStringList allowedAddresses{};
    QString lastLoginAddress{};
    QDateTime lastLogin{};
    QDateTime created{};
    QJsonObject settings{};
};

struct Share
{
    bool createsServices = false;
    bool modifiesServices = false;
    bool deletesServices = false;
    bool archivesServices = false;
    bool forcesAnalyses = false;
    bool modifiesGroup = false;
};

struct Group
{
    qint64 id = 0;
    QString name{};
    bool isDefault = false;
    bool reportsDaily = false;
    bool reportsWeekly = false;
    bool reportsMonthly = true;
    bool reportsArchived = false;
    QString language{};
    QList<qint64> locations{};
    QMap<qint64, Share> shares{}; ///< by account
};

struct Service
{
    qint64 id = 0;
    qint64 group = 0;
    int type = 0; ///< of serviceTypes()
    QString name{};
    QString url{};
    QString description{};
    int interval = 600; ///< seconds
    bool isPaused = false;
    bool isSilent = false;
    bool isArchived = false;
    int error = -1;              ///< -1: never looked
    qint64 averageResponse = -1; ///< milliseconds; -1: never looked
    QDateTime lastValid{};
    QDateTime lastInvalid{};
    QJsonObject settings{}; ///< "port" and the like: texts in version 2, with types in version 3
    QStringList channels{QStringLiteral("email")};
    QStringList conditions{QStringLiteral("failure"), QStringLiteral("recovery")};
    QString mode{QStringLiteral("default")};
    QString recoveryMode{QStringLiteral("after_30_seconds")};
    QList<qint64> locations{}; ///< empty: its group's
    QStringList steps{};
};

struct Suspension
{
    qint64 id = 0;
    qint64 service = 0;
    QDateTime start{};
    QDateTime end{};
    QString comment{};
    bool onlyNotifications = false;
};

/// Every week from one minute to another.
struct WeeklySuspension
{
    struct Minute
    {
        int day = 1; ///< 1: Monday
        int hour = 0;
        int minute = 0;
    };
    qint64 id = 0;
    qint64 service = 0;
    Minute start{};
    Minute end{};
    QString comment{};
    bool onlyNotifications = false;
};

/// Where a group's notifications go.
struct Address
{
    qint64 id = 0;
    qint64 group = 0;
    QString channel{};
    QString address{};
    QString description{};
};

/// An account and all that is below it.
struct Tenant
{
    Account account{};
    QList<Group> groups{};
    QList<Service> services{};
    QList<Suspension> suspensions{};
    QList<WeeklySuspension> weekly{};
    QList<Address> addresses{};
};

} // namespace kontor::sandbox::monit24
