// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/names.h"

#include <QStringList>

#include <array>
#include <span>

namespace kontor::sandbox {

namespace {

struct City
{
    const char *name;
    const char *postalCode;
};

struct Trade
{
    const char *pattern; ///< %1 family name, %2 city
    const char *slug;
};

struct Vocabulary
{
    std::span<const char *const> families;
    std::span<const char *const> firstNames;
    std::span<const City> cities;
    std::span<const Trade> trades;
    std::span<const char *const> streets;
    std::span<const char *const> topLevels;
    const char *country;
    const char *phone;
};

constexpr std::array germanFamilies{"Müller",  "Schröder", "Brückner", "Jürgens", "Weißenfels", "Krüger",
                                    "Schmidt", "Köhler",   "Vogel",    "Lindner", "Böhm",       "Hofmann",
                                    "Günther", "Schäfer",  "Wagner",   "Groß",    "Nießen",     "Albrecht",
                                    "Löwe",    "Petersen", "Röder",    "Winkler", "Baumgärtner"};
constexpr std::array germanFirstNames{"Anna",  "Jörg",  "Katrin", "Stefan",   "Sophie", "Dieter",
                                      "Ute",   "Björn", "Sabine", "Matthias", "Lena",   "Günther",
                                      "Heike", "Jens",  "Ulrike", "Tobias",   "Käthe",  "Niklas"};
constexpr std::array germanCities{City{"Köln", "50667"},      City{"Hamburg", "20095"},  City{"München", "80331"},
                                  City{"Dresden", "01067"},   City{"Nürnberg", "90402"}, City{"Kiel", "24103"},
                                  City{"Würzburg", "97070"},  City{"Leipzig", "04109"},  City{"Lübeck", "23552"},
                                  City{"Göttingen", "37073"}, City{"Freiburg", "79098"}, City{"Münster", "48143"}};
constexpr std::array germanTrades{Trade{"%1 GmbH", "gmbh"},
                                  Trade{"%1 & Söhne KG", "soehne"},
                                  Trade{"Zahnarztpraxis Dr. %1", "zahnarzt"},
                                  Trade{"Autohaus %1 %2", "autohaus"},
                                  Trade{"Steuerberatung %1 & Partner", "steuer"},
                                  Trade{"Bäckerei %1", "baeckerei"},
                                  Trade{"%1 Immobilien %2", "immobilien"},
                                  Trade{"Rechtsanwälte %1 und Kollegen", "recht"},
                                  Trade{"Gärtnerei %1", "gaertnerei"},
                                  Trade{"Tischlerei %1 e. K.", "tischlerei"},
                                  Trade{"%1 Logistik GmbH & Co. KG", "logistik"}};
constexpr std::array germanStreets{"Hauptstraße", "Bahnhofstraße", "Am Markt", "Lindenallee", "Goethestraße"};
constexpr std::array germanTopLevels{"de", "de", "de", "com"};

constexpr std::array polishFamilies{"Kowalski", "Wiśniewski", "Wójcik",      "Zając",       "Dąbrowski", "Łukasik",
                                    "Nowak",    "Zieliński",  "Szczepański", "Kaźmierczak", "Górski",    "Świątek",
                                    "Żak",      "Ćwik",       "Sikora",      "Błaszczyk",   "Jabłoński", "Pawlak",
                                    "Mróz",     "Król",       "Wróbel",      "Stępień",     "Bąk"};
constexpr std::array polishFirstNames{"Małgorzata", "Paweł",  "Zbigniew",   "Agnieszka", "Łukasz",   "Katarzyna",
                                      "Michał",     "Bożena", "Rafał",      "Joanna",    "Grzegorz", "Żaneta",
                                      "Tomasz",     "Ewa",    "Święcisław", "Marta",     "Jędrzej",  "Halina"};
constexpr std::array polishCities{City{"Łódź", "90-001"},     City{"Kraków", "30-001"},       City{"Gdańsk", "80-001"},
                                  City{"Poznań", "60-001"},   City{"Wrocław", "50-001"},      City{"Rzeszów", "35-001"},
                                  City{"Lublin", "20-001"},   City{"Białystok", "15-001"},    City{"Toruń", "87-100"},
                                  City{"Szczecin", "70-001"}, City{"Zielona Góra", "65-001"}, City{"Opole", "45-001"}};
constexpr std::array polishTrades{Trade{"%1 sp. z o.o.", "spzoo"},
                                  Trade{"Biuro Rachunkowe %1", "biuro"},
                                  Trade{"Kancelaria Adwokacka %1", "kancelaria"},
                                  Trade{"Piekarnia %1", "piekarnia"},
                                  Trade{"Transport %1 %2", "transport"},
                                  Trade{"Gabinet Stomatologiczny %1", "stomatolog"},
                                  Trade{"%1 Nieruchomości", "nieruchomosci"},
                                  Trade{"Zakład Stolarski %1 i Synowie", "stolarz"},
                                  Trade{"Hurtownia %1 S.A.", "hurtownia"},
                                  Trade{"Pracownia Projektowa %1", "projekt"},
                                  Trade{"Przychodnia %1 %2", "przychodnia"}};
constexpr std::array polishStreets{"ul. Długa", "ul. Kościuszki", "al. Niepodległości", "ul. Polna", "ul. Łąkowa"};
constexpr std::array polishTopLevels{"pl", "pl", "com.pl", "com"};

constexpr std::array spanishFamilies{"García", "Fernández", "Núñez",    "Muñoz",  "Ibáñez", "Peña",
                                     "Ortega", "Solano",    "Ibarra",   "López",  "Martín", "Vázquez",
                                     "Cañas",  "Rodríguez", "Sáez",     "Castro", "Güell",  "Domínguez",
                                     "Prieto", "Avilés",    "Bermúdez", "Torres", "Zúñiga"};
constexpr std::array spanishFirstNames{"José",   "Lucía",   "Inés",  "Andrés", "Carmen", "Ángel",
                                       "Begoña", "Raúl",    "Sofía", "Iñaki",  "María",  "Víctor",
                                       "Marta",  "Joaquín", "Rocío", "Íñigo",  "Pilar",  "Ramón"};
constexpr std::array spanishCities{City{"Sevilla", "41001"},  City{"Málaga", "29001"},   City{"Cádiz", "11001"},
                                   City{"Valencia", "46001"}, City{"A Coruña", "15001"}, City{"León", "24001"},
                                   City{"Logroño", "26001"},  City{"Bilbao", "48001"},   City{"Almería", "04001"},
                                   City{"Cáceres", "10001"},  City{"Girona", "17001"},   City{"Gijón", "33201"}};
constexpr std::array spanishTrades{Trade{"%1 S.L.", "sl"},
                                   Trade{"Hermanos %1 S.A.", "hermanos"},
                                   Trade{"Inmobiliaria %1", "inmobiliaria"},
                                   Trade{"Clínica Dental %1", "clinica"},
                                   Trade{"%1 Arquitectos", "arquitectos"},
                                   Trade{"Gestoría %1 e Hijos", "gestoria"},
                                   Trade{"Transportes %1 %2", "transportes"},
                                   Trade{"Panadería %1", "panaderia"},
                                   Trade{"Bufete %1 & Asociados", "bufete"},
                                   Trade{"Bodegas %1", "bodegas"},
                                   Trade{"Talleres %1 %2", "talleres"}};
constexpr std::array spanishStreets{"Calle Mayor", "Avenida de la Constitución", "Plaza de España", "Calle del Niño",
                                    "Paseo Marítimo"};
constexpr std::array spanishTopLevels{"es", "es", "com.es", "com"};

constexpr std::array englishFamilies{"Baker",    "Harper",    "Ashworth", "Clarke",    "O'Brien",    "Hughes",
                                     "Wright",   "Oakfield",  "Bennett",  "MacLeod",   "Fitzgerald", "Palmer",
                                     "Sinclair", "Whitaker",  "Granger",  "Holloway",  "D'Arcy",     "Underwood",
                                     "Kirby",    "Lancaster", "Nairn",    "Pemberton", "Brontë"};
constexpr std::array englishFirstNames{"Emily",     "Oliver", "Grace",  "Harry",  "Zoë",   "George",
                                       "Charlotte", "Jack",   "Amelia", "Thomas", "Chloë", "Edward",
                                       "Siobhán",   "Henry",  "Isla",   "Rhys",   "Megan", "Arthur"};
constexpr std::array englishCities{
    City{"Leeds", "LS1 1UR"},   City{"Bristol", "BS1 4ST"},   City{"York", "YO1 7HH"},   City{"Norwich", "NR2 1NH"},
    City{"Bath", "BA1 1LZ"},    City{"Exeter", "EX1 1HS"},    City{"Durham", "DH1 3NJ"}, City{"Cardiff", "CF10 1EP"},
    City{"Lincoln", "LN1 1DB"}, City{"Inverness", "IV1 1HY"}, City{"Oxford", "OX1 1BX"}, City{"Derby", "DE1 3AE"}};
constexpr std::array englishTrades{Trade{"%1 Ltd", "ltd"},
                                   Trade{"%1 & Sons", "sons"},
                                   Trade{"%1 Legal LLP", "legal"},
                                   Trade{"%1 Dental Care", "dental"},
                                   Trade{"%2 Motors (%1)", "motors"},
                                   Trade{"%1 Consulting Group International Holdings plc", "consulting"},
                                   Trade{"%1 Estate Agents", "estates"},
                                   Trade{"The %1 Bakery, %2", "bakery"},
                                   Trade{"%1 Chartered Accountants", "accounts"},
                                   Trade{"%1 Joinery", "joinery"},
                                   Trade{"%1 Freight Services", "freight"}};
constexpr std::array englishStreets{"High Street", "Station Road", "Church Lane", "Mill Lane", "Victoria Terrace"};
constexpr std::array englishTopLevels{"co.uk", "co.uk", "uk", "com"};

constexpr std::array vocabularies{Vocabulary{germanFamilies, germanFirstNames, germanCities, germanTrades,
                                             germanStreets, germanTopLevels, "DE", "+49 221 "},
                                  Vocabulary{polishFamilies, polishFirstNames, polishCities, polishTrades,
                                             polishStreets, polishTopLevels, "PL", "+48 22 "},
                                  Vocabulary{spanishFamilies, spanishFirstNames, spanishCities, spanishTrades,
                                             spanishStreets, spanishTopLevels, "ES", "+34 95 "},
                                  Vocabulary{englishFamilies, englishFirstNames, englishCities, englishTrades,
                                             englishStreets, englishTopLevels, "GB", "+44 113 "}};

/// Names that mean something to HTML, SQL, a spreadsheet, a terminal, a line of text or a column's width.
constexpr std::array oddNames{
    "<b>Fett</b> & <script>alert(1)</script> GmbH",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG, "
    "Zweigniederlassung Wien, Abteilung für Öffentlichkeitsarbeit",
    "=HYPERLINK(\"http://example.invalid\";\"Rechnung\")",
    "Robert'); DROP TABLE customers;--",
    "Ltd \xe2\x80\xae"
    "dtL desrever",
    "Zürich \"Quotes\", Semikolon; und Komma",
    "1. FC Sandkasten 🏖 e. V.",
    "%1 %n {0} ${HOME} \\n",
};
constexpr int oddEvery = 17;

const Vocabulary &vocabularyOf(Tongue tongue)
{
    return vocabularies.at(std::size_t(tongue));
}

template<class T>
const T &pick(std::span<const T> from, quint64 dice)
{
    return from[dice % from.size()];
}

QString hyphened(const QString &text, bool isPlain)
{
    QString out;
    for (const QString &word : text.toLower().split(u' '))
        out += (out.isEmpty() ? QString() : QStringLiteral("-")) + (isPlain ? plainLetters(word) : word);
    return out;
}

} // namespace

quint64 scatter(quint64 seed, quint64 a, quint64 b, quint64 c)
{
    // SplitMix64's mixing step, once for each number.
    quint64 mixed = seed;
    for (const quint64 next : {a, b, c}) {
        mixed += next + 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        mixed ^= mixed >> 31;
    }
    return mixed;
}

QString plainLetters(const QString &text)
{
    QString spelled = text.toLower();
    for (const auto &[letter, replacement] :
         {std::pair{u'ß', "ss"}, {u'ä', "ae"}, {u'ö', "oe"}, {u'ü', "ue"}, {u'ł', "l"}})
        spelled.replace(QChar(letter), QLatin1String(replacement));
    QString out;
    for (const QChar c : spelled.normalized(QString::NormalizationForm_KD))
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += c;
    return out;
}

Company Names::company(int index) const
{
    constexpr int tongues = int(vocabularies.size());
    constexpr quint64 stride = 7919; // prime, so that it goes through all combinations before it comes back
    const auto tongue = Tongue(index % tongues);
    const Vocabulary &words = vocabularyOf(tongue);
    const quint64 combinations = words.families.size() * words.trades.size() * words.cities.size();
    const quint64 turn = quint64(index / tongues);
    quint64 rest = (turn * stride + m_seed * 104'729) % combinations;
    const QString family = QString::fromUtf8(words.families[rest % words.families.size()]);
    rest /= words.families.size();
    const Trade &trade = words.trades[rest % words.trades.size()];
    const City &city = words.cities[rest / words.trades.size()];
    const quint64 round = turn / combinations;
    const quint64 dice = scatter(m_seed, quint64(index), 1);

    Company company{.tongue = tongue};
    company.city = QString::fromUtf8(city.name);
    const QString pattern = QString::fromUtf8(trade.pattern);
    company.name = pattern.contains(QLatin1String("%2")) ? pattern.arg(family, company.city) : pattern.arg(family);
    if (index % oddEvery == oddEvery - 1)
        company.name = QString::fromUtf8(oddNames.at(std::size_t(index / oddEvery) % oddNames.size()));
    const QString tail = QStringLiteral("-%1-").arg(QLatin1String(trade.slug));
    const QString again = round > 0 ? QStringLiteral("-%1").arg(round + 1) : QString();
    company.slug = plainLetters(family) + tail + hyphened(company.city, true) + again;
    company.spelledSlug = family.toLower().remove(u'\'') + tail + hyphened(company.city, false) + again;
    company.topLevel = QString::fromLatin1(pick(words.topLevels, dice));
    company.street =
        QStringLiteral("%1 %2").arg(QString::fromUtf8(pick(words.streets, dice >> 8))).arg(1 + (dice >> 16) % 180);
    company.postalCode = QString::fromLatin1(city.postalCode);
    company.country = QString::fromLatin1(words.country);
    company.phone = QString::fromLatin1(words.phone) + QString::number(100'000 + (dice >> 24) % 900'000);
    return company;
}

Person Names::person(Tongue tongue, quint64 house, int number) const
{
    const Vocabulary &words = vocabularyOf(tongue);
    const quint64 pairs = words.firstNames.size() * words.families.size();
    constexpr quint64 stride = 41; // no divisor of the number of pairs: neighbours differ in both names
    const quint64 at = (scatter(m_seed, house, 2) % pairs + quint64(number) * stride) % pairs;
    Person person{.firstName = QString::fromUtf8(words.firstNames[at % words.firstNames.size()]),
                  .lastName = QString::fromUtf8(words.families[at / words.firstNames.size()]),
                  .localPart = {}};
    person.localPart = plainLetters(person.firstName) + u'.' + plainLetters(person.lastName);
    return person;
}

} // namespace kontor::sandbox
