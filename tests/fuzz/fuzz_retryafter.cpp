// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a vendor's Retry-After and Date headers say, whatever bytes they are: a wait within its bounds or none, and a
// date that is UTC or none.
#include "models/net/retrypolicy.h"
#include "tests/fuzz/fuzzing.h"

using namespace kontor;
using namespace kontor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    using std::chrono::seconds;
    const QByteArray header(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QDateTime now(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    const QDateTime date = httpDate(header);
    demand(!date.isValid() || date.timeSpec() == Qt::UTC);
    const auto wait = RetryPolicy::retryAfter(header, now);
    demand(!wait || (*wait >= seconds(1) && *wait <= seconds(3600)));
    // A date is a wait, and blanks around either mean nothing.
    demand(!date.isValid() || wait);
    demand(RetryPolicy::retryAfter(' ' + header + "\t ", now) == wait);
    return 0;
}
