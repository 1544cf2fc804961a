package org.aliquot.web.lti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser in a system's frame as far as requests and cookies go, also those that a plain client would not send back. */
final class LaunchClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*).*");

    private final String site;
    private final FakeLms lms;
    private final Map<String, String> cookies = new HashMap<>();

    LaunchClient(String site, FakeLms lms) {
        this.site = site;
        this.lms = lms;
    }

    /** What we asked the system. */
    record Asked(String state, String nonce) {}

    record Answer(int status, String body, HttpResponse<String> raw) {

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        String location() {
            return header("Location");
        }

        boolean setsCookies() {
            return raw.headers().firstValue("Set-Cookie").isPresent();
        }
    }

    Answer login(Map<String, String> parameters) {
        return get("/lti/login?" + FakeLms.encoded(parameters));
    }

    Asked begin(String subject) {
        Answer answer = login(lms.loginParameters(subject));
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + ": " + answer.body());
        }
        return new Asked(parameter("state", answer.location()), parameter("nonce", answer.location()));
    }

    private static String parameter(String name, String address) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + address);
        }
        return found.group(1);
    }

    Answer launch(String state, String token) {
        return post("/lti/launch", Map.of("state", state, "id_token", token));
    }

    /** The whole way to the start page. */
    Answer open(String subject, String name, String role) {
        return open(subject, "name", name, "roles", List.of(role));
    }

    /** The same with other claims by name. */
    Answer open(String subject, Object... others) {
        Asked asked = begin(subject);
        Map<String, Object> claims =
                FakeLms.with(FakeLms.with(lms.claims(asked.nonce(), Instant.now()), "sub", subject), others);
        return follow(launch(asked.state(), lms.sign(claims)));
    }

    Answer follow(Answer answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + ": " + answer.body());
        }
        return get(URI.create(site).resolve(answer.location()).toString().substring(site.length()));
    }

    /** The address of the first form. */
    static String action(Answer page) {
        Matcher found = Pattern.compile("<form[^>]* action=\"([^\"]+)\"").matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form in " + page.body());
        }
        return found.group(1);
    }

    /** Presses the button of a start page, as a window does that it opens. */
    Answer press(Answer page) {
        Matcher secret = Pattern.compile("name=\"button\" value=\"([^\"]+)\"").matcher(page.body());
        if (!secret.find()) {
            throw new AssertionError("no button in " + page.body());
        }
        return post(action(page), Map.of("button", secret.group(1)));
    }

    void forgetCookies() {
        cookies.clear();
    }

    @Nullable
    String cookie(String name) {
        return cookies.get(name);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** As a browser asks for a page that was opened from one of ours. */
    Answer getFromOurs(String path) {
        return send(request(path).header("Sec-Fetch-Site", "same-origin").GET());
    }

    /** A form of a page of ours. */
    Answer postFromOurs(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FakeLms.encoded(fields))));
    }

    /** The same with the token of a page that this browser was shown. */
    Answer submit(Answer page, String path, Map<String, String> fields) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("no token in " + page.body());
        }
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return postFromOurs(path, all);
    }

    Answer post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FakeLms.encoded(fields))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
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
