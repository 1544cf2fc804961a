package org.aliquot.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learner of the demonstration who sits exams and looks around, so that Java learns what both run through. */
public final class Trainee {

    /** Enough for what each answer runs through to be compiled. */
    private static final int EXAMS = 8;

    private static final String EXAM = "{\"exam\":\"mlt-mock-50\",\"mode\":\"exam\"}";
    private static final String WHO = "{\"email\":\"learner@example.org\",\"password\":\"aliquot-demo\"}";
    private static final List<String> PAGES =
            List.of("/today", "/courses/mlt", "/courses/mlt/mlt-hema-01", "/progress", "/review", "/practice");

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 400;
    private static final int PATIENCE_MS = 60_000;

    private final String server;
    private String token = "";

    /** @param server its address, without a slash at the end */
    public Trainee(String server) {
        this.server = server;
    }

    public void learn() throws IOException {
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

    private void sit() throws IOException {
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

    private void answer(String api, int lease, JsonNode item) throws IOException {
        String choice = item.get("options").get(0).get("id").asString();
        send("PUT", api + "/responses/" + item.get("position").asInt(), """
                {"lease":%d,"revision":1,"response":{"choice":"%s"},"flagged":false,"final":false,"givenMs":900,"elapsedMs":900}
                """.formatted(lease, choice));
    }

    private String send(String method, String path, String body) throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        request.setConnectTimeout(PATIENCE_MS);
        request.setReadTimeout(PATIENCE_MS);
        request.setRequestMethod(method);
        request.setRequestProperty("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.setRequestProperty("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            request.setDoOutput(true);
            try (OutputStream out = request.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (request.getResponseCode() >= REFUSED) {
            throw new IOException(method + " " + path + " answered " + request.getResponseCode());
        }
        try (InputStream in = request.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
