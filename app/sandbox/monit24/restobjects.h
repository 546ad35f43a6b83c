// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/monit24/model.h"

namespace kontor::sandbox::monit24 {

// The objects of version 3 as they are told (cookbook, objects, and what the two Terraform providers read).

QJsonObject accountObject(const Account &account);
QJsonObject userDataObject(const Account &account);
QJsonObject packageObject(const Package &package);
QJsonObject serviceTypeObject(const ServiceType &type);
QJsonObject sensorObject(const Location &location);
QJsonObject groupObject(const Group &group, qint64 owner);
QJsonObject shareObject(const Share &share);
QJsonObject serviceObject(const Service &service, qint64 owner);
QJsonObject suspensionObject(const Suspension &suspension);
QJsonObject weeklyObject(const WeeklySuspension &suspension);
QJsonObject addressObject(const Address &address, qint64 owner);
/// {"can_read","can_modify","can_delete"}; the vendor's own names are not told.
QJsonObject permissionsObject(bool canModify, bool canDelete);

} // namespace kontor::sandbox::monit24
