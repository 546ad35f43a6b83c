// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace kontor::sandbox {

/// A JSON value as a server of today writes it: members keep their order, and what is a real number there stays one
/// ("2.0"), which QJsonValue does not promise.
class Json
{
public:
    Json() = default; ///< null
    Json(bool flag) : m_kind(Kind::Flag), m_integer(flag) {}
    Json(int number) : m_kind(Kind::Integer), m_integer(number) {}
    Json(qint64 number) : m_kind(Kind::Integer), m_integer(number) {}
    Json(double number) : m_kind(Kind::Real), m_real(number) {}
    Json(const QString &text) : m_kind(Kind::Text), m_text(text) {}
    Json(const char *text) : Json(QString::fromUtf8(text)) {}
    static Json object(std::initializer_list<std::pair<const char *, Json>> members = {});
    static Json list(std::vector<Json> items = {});
    static Json texts(const QStringList &texts);

    bool isNull() const { return m_kind == Kind::Null; }
    Json &add(const QString &name, Json value); ///< to an object
    Json &add(Json item);                       ///< to a list

    QByteArray written() const;

    /// Makes a value one that does not belong there: the last number a text, or for want of one a text an object. In a
    /// list it is the first item that suffers.
    void spoilType();
    /// Repeats the last item of a list at its beginning: of this one, or of the first one in this object.
    void repeatRow();

private:
    enum class Kind { Null, Flag, Integer, Real, Text, List, Object };

    void write(QByteArray &out) const;
    void writeContent(QByteArray &out) const;
    bool isNumber() const { return m_kind == Kind::Integer || m_kind == Kind::Real; }

    Kind m_kind = Kind::Null;
    qint64 m_integer = 0;
    double m_real = 0;
    QString m_text;
    std::vector<QString> m_names; ///< of an object's items
    std::vector<Json> m_items;
};

} // namespace kontor::sandbox
