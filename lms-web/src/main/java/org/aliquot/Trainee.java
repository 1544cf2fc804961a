package org.aliquot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learner of the demonstration who sits exams and looks around, so that Java learns what both run through. */
final class Trainee implements AutoCloseable {

    /** Enough for what each answer runs through to be compiled. */
    private static final int EXAMS = 8;

    private static final String EXAM = "{\"exam\":\"mlt-mock-50\",\"mode\":\"exam\"}";
    private static final String WHO = "{\"email\":\"learner@example.org\",\"password\":\"aliquot-demo\"}";
    private static final List<String> PAGES =
            List.of("/today", "/courses/mlt", "/courses/mlt/mlt-hema-01", "/progress", "/review", "/practice");

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private String token = "";

    Trainee(String server) {
        this.server = server;
    }

    void learn() throws IOException, InterruptedException {
        token = JSON.readTree(send("POST", "/api/v1/sessions", WHO))
                .get("token")
                .asString();
        for (int exam = 0; exam < EXAMS; exam++) {
            for (String page : PAGES) {
                send("GET", page, "");
            }
            sit();
        }
    }

    private void sit() throws IOException, InterruptedException {
        JsonNode attempt = JSON.readTree(send("POST", "/api/v1/attempts", EXAM));
        String id = attempt.get("id").asString();
        String api = "/api/v1/attempts/" + id;
        send("GET", "/attempts/" + id, "");
        for (JsonNode item : JSON.readTree(send("GET", api + "/items", "")).get("items")) {
            if (item.get("type").asString().equals("single")) {
                answer(api, attempt.get("lease").asInt(), item);
            }
        }
        send("POST", api + "/submit", "");
        send("GET", api + "/result", "");
        send("GET", "/attempts/" + id + "/result", "");
        send("GET", "/attempts/" + id + "/review", "");
    }

    private void answer(String api, int lease, JsonNode item) throws IOException, InterruptedException {
        String choice = item.get("options").get(0).get("id").asString();
        send("PUT", api + "/responses/" + item.get("position").asInt(), """
                {"lease":%d,"revision":1,"response":{"choice":"%s"},"flagged":false,"final":false,"givenMs":900,"elapsedMs":900}
                """.formatted(lease, choice));
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= REFUSED) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
