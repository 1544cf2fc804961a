package org.aliquot.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.aliquot.access.Busy;
import org.aliquot.access.RequestGuards;
import org.jspecify.annotations.Nullable;

/** A browser as the server sees it: its cookies, the token of the page that is open, compressed pages. */
final class ShadowBrowser {

    /** As long as the exam room waits, three times over. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int OK = 200;
    private static final int BUSY = 503;
    private static final int MOST_TRIES = 3;

    /** What the server asks for. */
    private static final Duration BUSY_WAIT = Duration.ofSeconds(Long.parseLong(Busy.RETRY_AFTER));

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^([^=;]+)=([^;]*)");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    /** @param location where a redirect leads; empty for none */
    record Answer(int status, String body, String location) {}

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    /** @param session the cookie by which it is signed in, with its name */
    ShadowBrowser(HttpClient client, URI site, String session) {
        this.client = client;
        this.site = site;
        keep(session);
    }

    Answer page(String path) throws IOException, InterruptedException {
        Answer page = send(request(path).GET());
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    Answer submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return insist(request(path).header("Accept", JSON).GET());
    }

    Answer json(String method, String path, String body) throws IOException, InterruptedException {
        return insist(request(path)
                .header("Accept", JSON)
                .header("Content-Type", JSON)
                .header(RequestGuards.CSRF_HEADER, token)
                .method(method, BodyPublishers.ofString(body)));
    }

    /** A stream of news, open until it is closed; null where there is none to be had. */
    @Nullable
    InputStream listen(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> reply = client.send(
                request(path).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
        if (reply.statusCode() == OK) {
            return reply.body();
        }
        reply.body().close();
        return null;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .timeout(PATIENCE)
                .header("User-Agent", "Aliquot rehearsal")
                .header("Accept-Encoding", "gzip")
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    /** As the exam room does: what was not taken because nobody had a hand free is sent again. */
    private Answer insist(HttpRequest.Builder request) throws IOException, InterruptedException {
        Answer answer = send(request);
        for (int tries = 1; answer.status() == BUSY && tries < MOST_TRIES; tries++) {
            Thread.sleep(BUSY_WAIT);
            answer = send(request);
        }
        return answer;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = client.send(request.build(), BodyHandlers.ofByteArray());
        reply.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(
                reply.statusCode(),
                text(reply),
                reply.headers().firstValue("Location").orElse(""));
    }

    private static String text(HttpResponse<byte[]> reply) throws IOException {
        boolean packed = reply.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        if (!packed) {
            return new String(reply.body(), StandardCharsets.UTF_8);
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(String cookie) {
        Matcher found = COOKIE.matcher(cookie);
        if (found.find()) {
            cookies.put(found.group(1), found.group(2));
        }
    }
}
