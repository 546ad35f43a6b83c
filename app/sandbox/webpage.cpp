// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webpage.h"

namespace kontor::sandbox {

namespace {

constexpr auto pageText = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>%1 - Sandbox</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 0; background: #eef1f4; color: #1d2733 }
header { background: %4; color: #fff; padding: 14px 32px; font-weight: 600 }
main { max-width: 38em; margin: 48px auto; padding: 28px 36px; background: #fff; border-radius: 8px }
h1 { font-size: 22px; margin: 0 0 8px } p { margin: 8px 0 } small { color: #5b6875 }
</style></head>
<body><header>%1</header><main><h1>%2</h1>%3
<p><small>This page belongs to the sandbox. Nothing here is real.</small></p></main></body></html>
)";

} // namespace

Reply WebPage::reply(int status) const
{
    QString text;
    for (const QString &paragraph : paragraphs)
        text += QStringLiteral("<p>%1</p>\n").arg(paragraph.toHtmlEscaped());
    return {
        .status = status,
        .contentType = "text/html; charset=utf-8",
        .headers = {{"Cache-Control", "no-store"},
                    {"Referrer-Policy", "no-referrer"},
                    {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}},
        .body =
            QString::fromLatin1(pageText).arg(title.toHtmlEscaped(), heading.toHtmlEscaped(), text, colour).toUtf8()};
}

} // namespace kontor::sandbox
