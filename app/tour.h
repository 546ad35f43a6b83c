// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/schema/record.h"
#include "views/services.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

class QTableView;

namespace kontor {

class MainWindow;
struct ActionSpec;
struct Connection;
struct NewOffer;
struct ProviderSpec;
struct ResourceSpec;

/// Walks through the main screens by itself, as a person would, and writes a picture of each, and beside it as JSON the
/// texts on it and what of them is cut off (screentext.h): for trying the program where there is no display, for the
/// pictures of the README, and for the tests that read every screen in every language. What it looks at of a vendor
/// comes from the vendor's description: the tables it has, the forms for what can be made, a review that is carried
/// out. It changes records, so it is for the sandbox only. Long because it is a list of stops. Emits finished(0), or
/// finished(1) when a screen did not come up in time.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, Services &services, QString folder);
    /// Shows the first start, asks for the vendors, and goes on when they are there.
    void start();
    void vendorsAreThere() { m_hasVendors = true; }

Q_SIGNALS:
    void vendorsWanted();
    void finished(int exitCode);

private:
    struct Stop
    {
        QString picture; ///< file name without ending, numbered where it has no number; empty: no picture
        std::function<void()> go;
        std::function<bool()> arrived;
        std::function<bool()> applies{}; ///< asked before going; null: always
    };
    /// Something of a vendor worth a review of several records.
    struct Deed
    {
        const ResourceSpec *resource = nullptr;
        const ActionSpec *action = nullptr;
    };

    void planFirstStart();
    void planStops();
    void planHelp(const QString &theme);
    void planSignOn();
    void planDeletion();
    void planErrors();
    void planError(const QString &picture, const Connection &connection, const QHash<QString, Secret> &secrets);
    void planTables();
    void planForms();
    void planDark();
    void planConnection(const Connection &connection);
    void planKind(const QString &connection, Kind kind, const QString &picture);
    void planOffer(const NewOffer &offer, const QString &picture);
    void planExample(const QString &connection, const ProviderSpec &spec);
    void planReview(const Connection &connection, const ProviderSpec &spec);
    void planDeed(const QString &connection, const QString &vendor, const Deed &deed);
    void planConnectionDialog(const Connection &connection, const ProviderSpec &spec);
    void planHistory();
    void planHistoryInDark();
    void planProtection();
    void planDrift();
    void makeDrift();
    const ResourceSpec *listedCustomers(QString *connection) const;
    void planImport(const QString &name, const QString &theme);
    void planExport(const QString &name, const QString &theme);
    const ResourceSpec *importable(QString *connection) const;
    void writeImport(const QString &path, const QString &connection, const ResourceSpec &resource) const;
    void planConnectionsInDark();
    void add(const QString &picture, std::function<void()> go, std::function<bool()> arrived,
             std::function<bool()> applies = {});
    void addClosing();

    void next();
    void look();
    void takePicture(const QString &name);

    QTableView *table() const;
    int rows() const;
    bool hasRows() const { return rows() > 0; }
    bool isSynced() const;
    bool isSettled(const QString &connection) const;
    bool isDetailed() const;
    void select(int row);
    void choose(const Deed &deed);
    void press(const QString &button);
    void trigger(const QString &action);
    void describe(const QString &picture, QWidget &screen) const;

    MainWindow &m_window;
    Services &m_services;
    QString m_folder;
    std::deque<Stop> m_stops;
    QTimer m_poll;
    int m_number = 20; ///< of the next picture without a number of its own
    bool m_isReviewed = false;
    bool m_hasVendors = false;
    QString m_wrong; ///< the connection that shows an error
    int m_looks = 0;
    int m_exitCode = 0;
};

} // namespace kontor
