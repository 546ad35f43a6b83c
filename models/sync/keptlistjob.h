// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <vector>

namespace kontor {

/// The list of a resource that is kept here (ResourceSpec::keptHere) as if the vendor had it: one page with all kept
/// records, each as the vendor shows it. A record that cannot be shown, or whose own key is missing or refused, is
/// listed as it is kept; an error of the whole connection ends the job.
class KeptListJob final : public StepsJob<ListPage>
{
    Q_OBJECT

public:
    /// \a provider must outlive the job.
    KeptListJob(Provider &provider, std::vector<Record> kept, Priority priority, QObject *owner);

protected:
    void run() override;
    void abort() override;

private:
    void pump();
    void look(std::size_t at);

    Provider &m_provider;
    ListPage m_page;
    Priority m_priority;
    std::size_t m_next = 0;
    int m_looking = 0;
    bool m_over = false; ///< decided, though perhaps not announced yet: the provider may be gone
};

} // namespace kontor
