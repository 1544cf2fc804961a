package org.aliquot.web.clinical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Sends forms as a page without scripts does, and follows nothing. */
record Web(String site, @Nullable String token, @Nullable String cookie) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Web(String site) {
        this(site, null, null);
    }

    /** The same device, which has got this answer. */
    Web after(HttpResponse<String> answer) {
        String set = device(answer);
        return new Web(site, token, set.substring(0, set.indexOf(';')));
    }

    /** The cookie by which a preceptor's device is known again. */
    static String device(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("preceptor="))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
