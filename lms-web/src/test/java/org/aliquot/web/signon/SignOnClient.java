package org.aliquot.web.signon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without scripts as far as requests and cookies go. */
final class SignOnClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*).*");

    private final String site;
    final Map<String, String> cookies;

    SignOnClient(String site) {
        this(site, new TreeMap<>());
    }

    private SignOnClient(String site, Map<String, String> cookies) {
        this.site = site;
        this.cookies = cookies;
    }

    /** The same browser, whose requests another node answers. */
    SignOnClient at(String node) {
        return new SignOnClient(node, cookies);
    }

    /** What the browser says of who sends its forms; null for one that says nothing. */
    @Nullable
    String from;

    record Answer(int status, String body, HttpResponse<String> raw) {

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        String location() {
            return header("Location");
        }

        /** Where a page of ours leads on to by itself. */
        String onward() {
            return header("Refresh").replaceFirst("^0;url=", "");
        }
    }

    /** To a provider and back from it, up to its answer. */
    Answer signIn(FakeProvider provider, Map<String, String> start) {
        return callback(provider, post("/sso/start", start));
    }

    /** Back from where that page leads. */
    Answer callback(FakeProvider provider, Answer started) {
        if (started.onward().isEmpty()) {
            throw new AssertionError(started.status() + " " + started.location());
        }
        return open(provider.back(asked(started)));
    }

    static Map<String, String> asked(Answer started) {
        return FakeProvider.fields(URI.create(started.onward()).getRawQuery());
    }

    /** A whole address of ours. */
    Answer open(String address) {
        URI whole = URI.create(address);
        return get(whole.getRawPath() + "?" + whole.getRawQuery());
    }

    /** Posts a form of a page with its token. */
    Answer post(String page, String path, Map<String, String> fields) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page);
        }
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", token.group(1));
        return post(path, all);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + FakeProvider.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    boolean isSignedIn() {
        return get("/api/v1/me").status() == 200;
    }

    @Nullable
    String session() {
        return cookies.get("aliquot_session");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (from != null) {
            request.header("Sec-Fetch-Site", from);
        }
        if (!path.startsWith("/api/")) {
            request.header("Accept", "text/html");
        }
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String set) {
        Matcher cookie = COOKIE.matcher(set);
        if (cookie.matches()) {
            cookies.put(cookie.group(1), cookie.group(2));
        }
    }
}
