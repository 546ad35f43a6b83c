// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "views/importwizard/chosensource.h"
#include "views/importwizard/importpage.h"

#include <QPointer>

#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace kontor {

class CsvPreviewModel;
class DropZone;
class EncodingQuestion;
class FormatBar;
class RawPreview;

/// First page: which files, and how they are written; detected, shown and changeable, with a preview of what comes of
/// it. Several files with the same header are read as one.
class FilePage : public ImportPage
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent);

    void addFiles(const QStringList &paths);
    /// Cells as a spreadsheet copies them.
    void addPasted(const QString &text);
    /// In place of everything that was chosen.
    void replaceBy(const ChosenSource &source);
    bool hasSources() const { return !m_sources.empty(); }

    /// All rows; null while reading, and when they cannot be read.
    std::shared_ptr<const CsvTable> table() const { return m_table; }
    char decimalMark() const;

    QString missing() const override;
    void takeFocus() override;

Q_SIGNALS:
    /// Another table, or none.
    void tableChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildPreview();
    void connectParts();
    void chooseFiles();
    void paste();
    void removeCurrent();
    void decide(TextEncoding encoding);
    void takeFormat();
    void sourcesChanged();
    ChosenSource *current();
    bool isInQuestion() const;
    void read();
    void take(const Result<std::shared_ptr<const CsvTable>> &read);
    void showPreview();
    void showPlace();
    QString facts() const;
    QString problem() const;

    std::vector<ChosenSource> m_sources;
    std::shared_ptr<const CsvTable> m_table;
    std::optional<Error> m_error;
    QPointer<JobOf<std::shared_ptr<const CsvTable>>> m_reading;
    DropZone *m_zone;
    QListWidget *m_list;
    QPushButton *m_remove;
    EncodingQuestion *m_question;
    FormatBar *m_format;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_problem;
    CsvPreviewModel *m_model;
    QTableView *m_preview;
    RawPreview *m_raw; ///< where it cannot be read
    QLabel *m_facts;
};

} // namespace kontor
