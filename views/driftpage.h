// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "views/driftmodel.h"
#include "views/message.h"
#include "views/services.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QVBoxLayout;

namespace kontor {

/// What changed at the vendors without us: what, when it was noticed, before and after of each field. Lines can be
/// searched, narrowed down, marked as read, exported, and lead to their records.
class DriftPage : public QWidget
{
    Q_OBJECT

public:
    DriftPage(Services &services, QWidget *parent);
    ~DriftPage() override;

    /// What a person looks for, to be found again on a page made anew.
    DriftFilter filter() const;
    void restoreFilter(const DriftFilter &filter);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void recordChosen(const kontor::Record &record);
    void messageRaised(const kontor::Message &message);
    /// Something was marked as read, or as not read.
    void marked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *buildFilters();
    QWidget *buildTable();
    QHBoxLayout *buildButtons();
    void applyFilter();
    void showState();
    void openRecord();
    void mark(bool isRead);
    void markAll();
    void choosePlace();
    void exportTo(const QString &path);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
