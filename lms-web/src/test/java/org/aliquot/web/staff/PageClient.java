package org.aliquot.web.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pages as somebody without scripts uses them: reads them, fills in forms, follows where it is sent. */
public record PageClient(String site, @Nullable String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer, before any redirect is followed. */
    public record Answer(int status, String body, HttpResponse<String> raw) {

        String location() {
            return raw.headers().firstValue("Location").orElse("");
        }

        /** The value of the first hidden field with this name. */
        public String hidden(String name) {
            Matcher found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new AssertionError("no hidden field " + name + " in " + body);
            }
            return found.group(1);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** As a browser asks for it, which shows what went wrong as a page as well. */
    Answer load(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** As a browser sends it from {@code page}, which it names. */
    Answer postFrom(String page, String path, Map<String, String> fields) {
        return send(form(path, fields).header("Referer", page).header("Accept", "text/html"));
    }

    /** As htmx sends it. */
    Answer swap(String path, Map<String, String> fields) {
        return send(form(path, fields).header("HX-Request", "true"));
    }

    /** Sends a form and reads the page it leads to. */
    Answer postAndFollow(String path, Map<String, String> fields) {
        Answer answer = post(path, fields);
        if (answer.status() != 303) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.body());
        }
        return get(URI.create(site).resolve(answer.location()).toString().substring(site.length()));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
