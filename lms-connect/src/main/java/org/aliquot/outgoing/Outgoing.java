package org.aliquot.outgoing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.aliquot.traces.Step;
import org.aliquot.traces.Traces;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one client for other people's systems. Only https, only hosts that are reachable from everywhere (looked up once for a
 * call, and what was looked at is what is connected to), no redirects, no cookies, and an end to how long and how much an answer may be.
 * Thread-safe. A call blocks its thread: never in a transaction.
 */
@Component
public final class Outgoing implements DisposableBean {

    /** Bytes of an answer that are read at most. */
    public static final int LONGEST_ANSWER = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 32;
    private static final int AT_ONCE_A_HOST = 8;

    private final TargetRule rule;
    private final CloseableHttpClient client;
    private final Traces traces;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    /** @param loopback whether this machine may be called, without https: for tests and demonstrations */
    Outgoing(@Value("${aliquot.outgoing.loopback:false}") boolean loopback, Traces traces) {
        this.traces = traces;
        rule = new TargetRule(loopback);
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new ReachableHosts(rule))
                        .setMaxConnTotal(AT_ONCE)
                        .setMaxConnPerRoute(AT_ONCE_A_HOST)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(Timeout.of(ANSWER))
                                .setTimeToLive(Timeout.ofMinutes(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(ANSWER))
                        .setConnectionRequestTimeout(Timeout.of(ANSWER))
                        .build())
                .setUserAgent("Aliquot")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Why an address must not be kept as a target, or empty if it may. Asks the name service: never in a transaction. */
    public Optional<NoAnswer> objection(URI target) {
        return rule.objection(target);
    }

    /** Calls, and waits for the answer: twenty seconds at most. */
    public CallResult call(OutgoingCall call) {
        return call(call, WHOLE);
    }

    /** The same for so long at most. */
    public CallResult call(OutgoingCall call, Duration most) {
        Optional<NoAnswer> objection = rule.shape(call.target());
        if (objection.isPresent()) {
            return new CallResult.Unanswered(objection.get());
        }
        try (Step step = traces.call(call.method(), call.target().getHost())) {
            CallResult result = ask(call, most);
            switch (result) {
                case CallResult.Answered answered -> step.status(answered.status());
                case CallResult.Unanswered unanswered -> step.failed(unanswered.why());
            }
            return result;
        }
    }

    private CallResult ask(OutgoingCall call, Duration most) {
        HttpUriRequestBase request = request(call);
        Future<CallResult> answer = calls.submit(() -> answer(request));
        try {
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            request.cancel();
            return new CallResult.Unanswered(NoAnswer.TOO_SLOW);
        } catch (InterruptedException e) {
            request.cancel();
            Thread.currentThread().interrupt();
            return new CallResult.Unanswered(NoAnswer.CUT_OFF);
        } catch (ExecutionException e) {
            LOG.error("A call to {} broke", call.target().getHost(), e.getCause());
            return new CallResult.Unanswered(NoAnswer.CUT_OFF);
        }
    }

    @Override
    public void destroy() throws IOException {
        calls.shutdownNow();
        client.close();
    }

    private static HttpUriRequestBase request(OutgoingCall call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.target());
        call.headers().forEach(request::setHeader);
        String body = call.body();
        if (body != null) {
            ContentType type = ContentType.parseLenient(call.headers().get("Content-Type"));
            request.setEntity(new StringEntity(
                    body, type == null ? ContentType.APPLICATION_JSON : type.withCharset(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private CallResult answer(HttpUriRequestBase request) {
        try {
            return client.execute(request, Outgoing::read);
        } catch (IOException e) {
            return new CallResult.Unanswered(why(e));
        }
    }

    private static CallResult read(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(LONGEST_ANSWER + 1);
        if (body.length > LONGEST_ANSWER) {
            throw new TooLarge();
        }
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue(), (one, more) -> one + ", " + more);
        }
        return new CallResult.Answered(response.getCode(), headers, new String(body, charset(entity)));
    }

    private static Charset charset(@org.jspecify.annotations.Nullable HttpEntity entity) {
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
    }

    private static NoAnswer why(IOException failure) {
        return switch (failure) {
            case ReachableHosts.Unreachable _ -> NoAnswer.PRIVATE_HOST;
            case TooLarge _ -> NoAnswer.TOO_LARGE;
            case UnknownHostException _ -> NoAnswer.UNKNOWN_HOST;
            case SSLException e when isOfCertificate(e) -> NoAnswer.BAD_CERTIFICATE;
            case SSLException _ -> NoAnswer.NO_CONNECTION;
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ -> NoAnswer.NO_CONNECTION;
            case InterruptedIOException _ -> NoAnswer.TOO_SLOW;
            default -> NoAnswer.CUT_OFF;
        };
    }

    /** Others speak of a handshake that broke: the system may not be up yet. */
    private static boolean isOfCertificate(SSLException failure) {
        return failure instanceof SSLPeerUnverifiedException
                || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(CertificateException.class::isInstance);
    }

    /** Thrown where the body is read, so that the connection is not kept. */
    private static final class TooLarge extends IOException {}
}
