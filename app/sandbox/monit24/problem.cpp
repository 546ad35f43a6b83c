// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/problem.h"

#include <algorithm>
#include <array>

namespace kontor::sandbox::monit24 {

namespace {

struct Row
{
    Code code;
    Category category;
    const char *id;
    const char *english; ///< %1 is the field
    const char *polish;
};

constexpr std::array rows{
    Row{Code::InnerError, Category::System, "fatal_error", "Internal error", "Błąd wewnętrzny"},
    Row{Code::InvalidJson, Category::RequestFormat, "invalid_json", "Invalid JSON", "Niepoprawny JSON"},
    Row{Code::NoObject, Category::RequestFormat, "not_an_object", "The request is not a JSON object",
        "Żądanie nie jest obiektem JSON"},
    Row{Code::WrongFormat, Category::RequestFormat, "wrong_format", "Wrong request format: %1",
        "Niepoprawny format żądania: %1"},
    Row{Code::UnknownModule, Category::RequestFormat, "unknown_module", "Unknown module: %1", "Nieznany moduł: %1"},
    Row{Code::UnknownMethod, Category::RequestFormat, "unknown_method", "Unknown method: %1", "Nieznana metoda: %1"},
    Row{Code::VersionMismatch, Category::Version, "version_mismatch", "This is another version of the API",
        "To jest inna wersja API"},
    Row{Code::AuthenticationRequired, Category::Auth, "authentication_required", "User authentication required",
        "Wymagane uwierzytelnienie użytkownika"},
    Row{Code::WrongCredentials, Category::Auth, "wrong_credentials", "Wrong login or password",
        "Niepoprawny login lub hasło"},
    Row{Code::InvalidSession, Category::Auth, "invalid_session", "Invalid or expired session",
        "Niepoprawna lub wygasła sesja"},
    Row{Code::MethodBlocked, Category::Auth, "method_blocked", "The method is blocked for you, please contact support",
        "Metoda jest zablokowana, prosimy o kontakt z pomocą techniczną"},
    Row{Code::WrongUserType, Category::Auth, "wrong_user_type", "This type of user cannot call the method",
        "Ten typ użytkownika nie może wywołać metody"},
    Row{Code::AccountRequired, Category::Auth, "account_required", "Account login required",
        "Wymagane logowanie konta"},
    Row{Code::PasswordInSession, Category::Auth, "password_in_session", "The password cannot be changed in a session",
        "Nie można zmienić hasła w sesji"},
    // One sentence for two causes, as the vendor's own.
    Row{Code::TwoFactor, Category::Auth, "unauthorized", "Wrong credentials or two-factor authentication is configured",
        "Niepoprawne dane logowania lub skonfigurowane uwierzytelnianie dwuskładnikowe"},
    Row{Code::AddressNotAllowed, Category::Auth, "forbidden", "Access is not allowed", "Dostęp jest niedozwolony"},
    Row{Code::MissingArgument, Category::DataFormat, "missing_argument", "%1: required", "%1: pole wymagane"},
    Row{Code::UnknownArgument, Category::DataFormat, "unknown_argument", "%1: unknown", "%1: nieznane pole"},
    Row{Code::WrongType, Category::DataFormat, "wrong_type", "%1: wrong type", "%1: niepoprawny typ"},
    Row{Code::EmptyValue, Category::DataFormat, "empty_value", "%1: cannot be empty", "%1: nie może być puste"},
    Row{Code::InvalidEmail, Category::DataFormat, "invalid_email", "%1: not a valid e-mail address",
        "%1: niepoprawny adres e-mail"},
    Row{Code::InvalidValue, Category::DataFormat, "invalid_value", "%1: value not allowed", "%1: niedozwolona wartość"},
    Row{Code::TooMany, Category::DataFormat, "too_many", "%1: too many elements", "%1: za dużo elementów"},
    Row{Code::Duplicates, Category::DataFormat, "duplicates", "%1: elements are not unique",
        "%1: elementy nie są unikalne"},
    Row{Code::NotFound, Category::DataValidation, "not_found", "%1: no such object", "%1: obiekt nie istnieje"},
    Row{Code::LoginTaken, Category::DataValidation, "login_taken", "%1: this login is taken", "%1: login jest zajęty"},
    Row{Code::PackageUnavailable, Category::DataValidation, "package_unavailable", "%1: the package is not available",
        "%1: pakiet jest niedostępny"},
    Row{Code::ServiceLimit, Category::DataValidation, "service_limit", "The limit of services is exhausted",
        "Limit usług został wyczerpany"},
    Row{Code::IntervalTooShort, Category::DataValidation, "interval_not_available",
        "%1: not available in the account's package", "%1: niedostępne w pakiecie konta"},
    Row{Code::TypeUnavailable, Category::DataValidation, "type_not_available",
        "%1: not available in the account's package", "%1: niedostępne w pakiecie konta"},
    Row{Code::LocationUnavailable, Category::DataValidation, "location_not_available", "%1: no such location",
        "%1: stacja nie istnieje"},
    Row{Code::LocationCount, Category::DataValidation, "location_limit",
        "%1: the package does not allow this number of locations", "%1: pakiet nie pozwala na taką liczbę stacji"},
    Row{Code::DefaultGroup, Category::DataValidation, "default_group", "The default group cannot be deleted",
        "Nie można usunąć domyślnej grupy"},
    Row{Code::GroupInUse, Category::DataValidation, "group_not_empty", "The group still has services",
        "Grupa nadal zawiera usługi"},
    Row{Code::PeriodBackwards, Category::DataValidation, "wrong_period", "%1: has to be later than the start",
        "%1: musi być późniejsze niż początek"},
};

const Row &rowOf(Code code)
{
    return *std::ranges::find(rows, code, &Row::code);
}

constexpr const char *categoryNames[]{"system", "request_format", "version", "auth", "data_format", "data_validation"};

} // namespace

Category categoryOf(Code code)
{
    return rowOf(code).category;
}

QString idOf(Code code)
{
    return QString::fromLatin1(rowOf(code).id);
}

QString sentenceOf(const Problem &problem, bool isPolish)
{
    const Row &row = rowOf(problem.code);
    const QString sentence = QString::fromUtf8(isPolish ? row.polish : row.english);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(problem.field) : sentence;
}

QJsonObject errorObject(const Problems &problems, bool isPolish, const ErrorShape &shape)
{
    QJsonArray details;
    QStringList sentences;
    for (const Problem &problem : problems) {
        sentences << sentenceOf(problem, isPolish);
        QJsonObject detail{{QStringLiteral("code"), idOf(problem.code)}, {QStringLiteral("message"), sentences.last()}};
        if (!problem.field.isEmpty()) detail.insert(QStringLiteral("field"), problem.field);
        details.append(detail);
    }
    QJsonObject error;
    const auto put = [&](const char *name, const QJsonValue &value) {
        if (name) error.insert(QLatin1String(name), value);
    };
    const Code first = problems.first().code;
    put(shape.category, QLatin1String(categoryNames[int(categoryOf(first))]));
    put(shape.code, idOf(first));
    put(shape.message, sentences.join(QStringLiteral("; ")));
    put(shape.details, details);
    return error;
}

} // namespace kontor::sandbox::monit24
