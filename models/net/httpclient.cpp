// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/httpclient.h"

#include "models/core/breaker.h"
#include "models/net/httpattempt.h"
#include "models/net/retrypolicy.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSslConfiguration>
#include <QTimer>
#include <QUuid>

namespace kontor {

using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(log, "kontor.net")

constexpr qint64 usualAnswerBytes = 8LL * 1024 * 1024;
constexpr qint64 mostAnswerBytes = 64LL * 1024 * 1024;
/// A read waits no longer than this for a vendor that asked for a rest: whoever asked is told instead.
constexpr std::chrono::minutes longestPatience{2};
constexpr int mostInFlightAllowed = 6; // Qt makes no more connections to a host: a seventh request would wait inside it

/// Qt keeps cookies in memory and sends them on by default.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QString newCorrelationId()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

} // namespace

class HttpClient::Private
{
public:
    QNetworkRequest networkRequest(const HttpRequest &request, QByteArray &body) const;
    QNetworkAccessManager &network();
    milliseconds deadlineOf(const HttpRequest &request) const;
    void learnClock(const HttpAnswer &answer);
    /// Why nothing is to be sent now, although its turn has come.
    std::optional<Error> whyNotNow(const HttpRequest &request);
    bool allowsRetry(const HttpRequest &request);
    void sent(const HttpRequest &request, bool isRetry);
    void ended(const HttpRequest &request, bool vendorFailed, bool wellAnswered);
    Throttle throttleOf(const HttpAnswer &answer) const;

    Options options;
    const Authenticator &authenticator;
    Pacer &pacer;
    Redactor &redactor;
    const Clock &clock;
    std::unique_ptr<QNetworkAccessManager> manager;
    QSslConfiguration tls;
    std::optional<std::chrono::seconds> skew;
    struct Health
    {
        Breaker breaker;
        RetryBudget retries{};
    };
    Health &healthOf(const HttpRequest &request);
    QHash<QString, Health> healths; ///< of reads, by the rate classes they take from
    std::unique_ptr<QObject> life =
        std::make_unique<QObject>(); ///< goes first: what is on the wire ends while all it uses is still there
};

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kontor::HttpClient)
};

Error restAskedFor(milliseconds pause, const QString &correlationId)
{
    return {.kind = Error::Kind::RateLimited,
            .message = Texts::tr("The vendor asked for a rest, of which %n minute(s) are left. Nothing is sent to it "
                                 "before.",
                                 nullptr, int(std::chrono::ceil<std::chrono::minutes>(pause).count())),
            .retryAfter = std::chrono::ceil<std::chrono::seconds>(pause),
            .correlationId = correlationId,
            .delivery = Error::Delivery::NotSent};
}

/// A request with its waiting, tries and retries.
class RequestJob final : public HttpJob
{
public:
    RequestJob(HttpClient *client, HttpClient::Private &parts, HttpRequest request, QObject *owner);
    ~RequestJob() override;

protected:
    void run() override { queueUp(); }
    void abort() override;
    bool keepsOutcomeOnCancel() const override { return m_sentOnce; }

private:
    void queueUp();
    void send();
    void take();
    void answered(HttpAnswer answer, bool vendorFailed);
    void failed(Error error, bool vendorFailed);
    bool hasTriesLeft() const;
    void tryAgainAfter(milliseconds wait);
    void leavePacer();

    QPointer<HttpClient> m_client;
    HttpClient::Private &m_parts;
    HttpRequest m_request;
    QString m_correlationId = newCorrelationId();
    HttpAttempt *m_attempt = nullptr;
    quint64 m_ticket = 0;
    bool m_holdsPlace = false;
    bool m_sentOnce = false; ///< a changing request is on the wire: its outcome must be told as unknown
    int m_tries = 0;
    QTimer m_again;
};

RequestJob::RequestJob(HttpClient *client, HttpClient::Private &parts, HttpRequest request, QObject *owner)
    : HttpJob(owner), m_client(client), m_parts(parts), m_request(std::move(request))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RequestJob::queueUp);
    connect(parts.life.get(), &QObject::destroyed, this, [this] {
        cancel();
        // A job that was decided before has perhaps still something on the wire.
        if (m_attempt) m_attempt->cancel();
    });
    start();
}

RequestJob::~RequestJob()
{
    if (m_attempt && m_client) m_parts.ended(m_request, false, false);
    delete m_attempt;
    if (m_client) leavePacer();
}

void RequestJob::leavePacer()
{
    if (m_ticket != 0) m_parts.pacer.withdraw(std::exchange(m_ticket, 0));
    if (std::exchange(m_holdsPlace, false)) m_parts.pacer.release();
}

void RequestJob::abort()
{
    m_again.stop();
    if (m_attempt) {
        m_attempt->cancel();
        return;
    }
    if (m_client) leavePacer();
    finish(failure({.kind = Error::Kind::Cancelled,
                    .message = HttpAttempt::tr("Cancelled."),
                    .delivery = Error::Delivery::NotSent}));
}

void RequestJob::queueUp()
{
    if (!m_client) return;
    Pacer *pacer = &m_parts.pacer;
    // A change is told, too: it stays in the journal, and whoever sends it knows how to wait.
    if (const milliseconds pause = pacer->budget({}).pausedFor; pause > longestPatience) {
        finish(failure(restAskedFor(pause, m_correlationId)));
        return;
    }
    m_ticket = pacer->wait(m_request.paceClasses, m_request.priority, [job = QPointer(this), pacer] {
        // The job may have ended between its turn and this call; its place goes to the next one.
        if (!job || job->m_ticket == 0) {
            pacer->release();
            return;
        }
        job->m_ticket = 0;
        job->m_holdsPlace = true;
        job->send();
    });
}

void RequestJob::send()
{
    if (!m_client) return;
    if (std::optional<Error> why = m_parts.whyNotNow(m_request)) {
        leavePacer();
        why->correlationId = m_correlationId;
        finish(failure(*why));
        return;
    }
    m_parts.sent(m_request, ++m_tries > 1);
    QByteArray body = m_request.body;
    const QNetworkRequest prepared = m_parts.networkRequest(m_request, body);
    const bool once = m_request.repeat == HttpRequest::Repeat::Never;
    m_sentOnce = once;
    m_attempt =
        new HttpAttempt(m_parts.network(), prepared, m_request.verb, body, once,
                        {.deadline = m_parts.deadlineOf(m_request),
                         .idle = m_parts.options.idleLimit,
                         .answerBytes = std::min(m_request.maxAnswerBytes.value_or(usualAnswerBytes), mostAnswerBytes)},
                        this);
    connect(m_attempt, &HttpAttempt::ended, this, &RequestJob::take);
    qCInfo(log).noquote() << m_parts.redactor.clean(
        QStringLiteral("%1 %2 %3 try %4")
            .arg(m_correlationId, QString::fromLatin1(m_request.verb), m_request.path)
            .arg(m_tries));
}

void RequestJob::take()
{
    const Result<HttpAnswer> outcome = m_attempt->outcome();
    const bool vendorFailed = m_attempt->vendorFailed();
    m_attempt->deleteLater();
    m_attempt = nullptr;
    m_sentOnce = false;
    leavePacer();
    if (outcome)
        answered(*outcome, vendorFailed);
    else
        failed(outcome.error(), vendorFailed);
}

bool RequestJob::hasTriesLeft() const
{
    return m_request.repeat == HttpRequest::Repeat::Harmless && !isFinished() && m_tries < RetryPolicy::mostTries;
}

void RequestJob::failed(Error error, bool vendorFailed)
{
    m_parts.ended(m_request, vendorFailed, false);
    error.correlationId = m_correlationId;
    qCInfo(log).noquote() << m_parts.redactor.clean(
        QStringLiteral("%1 failed: %2 %3").arg(m_correlationId, errorKindName(error.kind), error.detail));
    if (hasTriesLeft() && RetryPolicy::worthAnotherTry(error) && m_parts.allowsRetry(m_request))
        tryAgainAfter(RetryPolicy::backoff(m_tries));
    else
        finish(failure(error));
}

void RequestJob::answered(HttpAnswer answer, bool vendorFailed)
{
    answer.correlationId = m_correlationId;
    qCInfo(log).noquote() << QStringLiteral("%1 answered %2, %3 bytes, %4 ms")
                                 .arg(m_correlationId)
                                 .arg(answer.status)
                                 .arg(answer.body.size())
                                 .arg(answer.elapsed.count());
    m_parts.learnClock(answer);
    const HttpClient::Throttle throttle = m_parts.throttleOf(answer);
    if (throttle.throttled) m_parts.pacer.pauseFor(throttle.pause);
    m_parts.ended(m_request, vendorFailed && !throttle.throttled, true);
    if (throttle.throttled) {
        // The pause is what the vendor asked for, so asking again after it is no load of ours.
        if (hasTriesLeft() && throttle.pause <= longestPatience) return queueUp();
    } else if (hasTriesLeft() && RetryPolicy::worthAnotherTry(answer) && m_parts.allowsRetry(m_request)) {
        return tryAgainAfter(RetryPolicy::backoff(m_tries));
    }
    finish(answer);
}

void RequestJob::tryAgainAfter(milliseconds wait)
{
    m_again.start(wait);
}

} // namespace

QNetworkAccessManager &HttpClient::Private::network()
{
    if (manager) return *manager;
    manager = std::make_unique<QNetworkAccessManager>();
    manager->setCookieJar(new NoCookies(manager.get()));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setStrictTransportSecurityEnabled(false);
    manager->setTransferTimeout(0);
    if (options.baseUrl.scheme() == QLatin1String("https")) {
        tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        // Named, so that none is looked up while a handshake waits.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + options.extraCaCertificates);
    }
    return *manager;
}

QNetworkRequest HttpClient::Private::networkRequest(const HttpRequest &request, QByteArray &body) const
{
    QUrl url = options.baseUrl;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty()) url.setQuery(request.query);
    QNetworkRequest prepared(url);
    prepared.setRawHeader("User-Agent", options.userAgent);
    prepared.setRawHeader("Accept", request.accept);
    // Compressed answers that were cut are delivered as if whole, and may be bombs.
    prepared.setRawHeader("Accept-Encoding", "identity");
    if (!request.contentType.isEmpty()) prepared.setRawHeader("Content-Type", request.contentType);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (url.scheme() == QLatin1String("https")) prepared.setSslConfiguration(tls);
    const Authenticator &signer = request.authenticator ? *request.authenticator : authenticator;
    signer.sign(prepared, request.verb, body);
    return prepared;
}

milliseconds HttpClient::Private::deadlineOf(const HttpRequest &request) const
{
    const milliseconds usual =
        request.repeat == HttpRequest::Repeat::Never ? options.writeDeadline : options.readDeadline;
    return request.deadline.value_or(usual);
}

void HttpClient::Private::learnClock(const HttpAnswer &answer)
{
    const QDateTime theirs = httpDate(answer.header("date"));
    if (theirs.isValid()) skew = std::chrono::seconds(clock.utcNow().secsTo(theirs));
}

HttpClient::Private::Health &HttpClient::Private::healthOf(const HttpRequest &request)
{
    const QString name = request.paceClasses.join(u' ');
    auto known = healths.find(name);
    // Where a test shortened the deadlines, it does not want to wait a minute either.
    if (known == healths.end())
        known = healths.insert(name, {.breaker = Breaker(std::min(Breaker::usualRest, options.readDeadline))});
    return *known;
}

std::optional<Error> HttpClient::Private::whyNotNow(const HttpRequest &request)
{
    // Of changes their sender takes care: each has its place in the journal first.
    if (request.repeat == HttpRequest::Repeat::Never) return std::nullopt;
    // What a person waits for goes at once, and tells whether all is well again.
    if (request.priority != Priority::Background) return std::nullopt;
    Breaker &breaker = healthOf(request).breaker;
    const milliseconds now = clock.monotonic();
    if (breaker.admit(now)) return std::nullopt;
    const auto left =
        std::max(std::chrono::ceil<std::chrono::seconds>(breaker.barredFor(now)), std::chrono::seconds(1));
    return Error{.kind = Error::Kind::Network,
                 .message =
                     Texts::tr("%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again "
                               "in %n second(s).",
                               nullptr, int(left.count()))
                         .arg(options.baseUrl.host())
                         .arg(Breaker::mostFailures),
                 .retryAfter = left,
                 .delivery = Error::Delivery::NotSent};
}

bool HttpClient::Private::allowsRetry(const HttpRequest &request)
{
    const Health &health = healthOf(request);
    return !health.breaker.isOnTrial() && health.retries.allowsRetry(clock.monotonic());
}

void HttpClient::Private::sent(const HttpRequest &request, bool isRetry)
{
    if (request.repeat == HttpRequest::Repeat::Harmless) healthOf(request).retries.sent(isRetry, clock.monotonic());
}

void HttpClient::Private::ended(const HttpRequest &request, bool vendorFailed, bool wellAnswered)
{
    if (request.repeat == HttpRequest::Repeat::Never) return;
    Breaker &breaker = healthOf(request).breaker;
    if (vendorFailed || wellAnswered)
        breaker.ended(!vendorFailed, clock.monotonic());
    else
        breaker.withdrawn();
}

HttpClient::Throttle HttpClient::Private::throttleOf(const HttpAnswer &answer) const
{
    if (options.throttle)
        if (const Throttle told = options.throttle(answer); told.throttled) return told;
    const auto asked = RetryPolicy::retryAfter(answer.header("retry-after"), clock.utcNow());
    constexpr auto unasked = std::chrono::seconds(5);
    if (answer.status == 429) return {true, asked.value_or(unasked)};
    if (answer.status == 503 && asked) return {true, *asked};
    return {};
}

HttpClient::HttpClient(Options options, const Authenticator &authenticator, Pacer &pacer, Redactor &redactor,
                       const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{std::move(options), authenticator, pacer, redactor, clock, {}, {}, {}, {}})
{
    d->options.maxInFlight = std::min(d->options.maxInFlight, mostInFlightAllowed);
}

HttpClient::~HttpClient() = default;

HttpJob *HttpClient::send(HttpRequest request, QObject *owner)
{
    d->network();
    return new RequestJob(this, *d, std::move(request), owner);
}

const QUrl &HttpClient::baseUrl() const
{
    return d->options.baseUrl;
}

std::optional<std::chrono::seconds> HttpClient::clockSkew() const
{
    return d->skew;
}

HttpClient::Options HttpClient::withTestDeadlines(Options options)
{
    bool isNumber = false;
    const int shortened = qEnvironmentVariableIntValue("KONTOR_DEADLINE_MS", &isNumber);
    if (isNumber && shortened > 0) {
        options.readDeadline = milliseconds(shortened);
        options.writeDeadline = milliseconds(shortened);
        options.idleLimit = milliseconds(shortened);
    }
    return options;
}

} // namespace kontor
