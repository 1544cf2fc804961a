package load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that go into an installation and out of it by its API, step by step: how long each takes and what memory the application has meanwhile. */
final class Transfers {

    private static final Set<String> ENDED = Set.of("read", "refused", "committed", "undone", "done", "failed", "cancelled");

    private final Installation installation;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    /** As the instructor of demo mode. */
    Transfers(Installation installation) throws IOException {
        this(installation, People.token(installation.port(), "instructor@example.org"));
    }

    Transfers(Installation installation, String token) {
        this.installation = installation;
        this.token = token;
    }

    void head() {
        System.out.printf("  %-34s %8s %10s   %s%n", "step", "seconds", "most MiB", "ends as");
    }

    /** One step with its time and the most memory that the application had. */
    void step(String name, Step step) throws Exception {
        ProcessTree application = installation.application();
        double[] most = {application.rssMebibytes()};
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most[0] = Math.max(most[0], application.rssMebibytes());
                try {
                    Thread.sleep(100);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
        long start = System.nanoTime();
        String end = step.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        watch.join();
        System.out.printf(Locale.ROOT, "  %-34s %8.1f %10.0f   %s%n", name, seconds, most[0], end);
    }

    interface Step {
        String run() throws Exception;
    }

    String bring(Path file) throws IOException, InterruptedException {
        HttpRequest request = request("imports?fileName=" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return text(answered(request), "id");
    }

    /** Sends a file by a form of a page, as a browser does; what the address it leads to ends with, behind this beginning. */
    String form(String path, String begins, Path file) throws IOException, InterruptedException {
        String session = "aliquot_session=" + token;
        HttpResponse<String> csrf = http.send(page("/csrf", session).build(), HttpResponse.BodyHandlers.ofString());
        String cookie = csrf.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        String boundary = "----file-at-size";
        HttpRequest request = page(path, session + "; " + cookie)
                .header("X-CSRF-TOKEN", text(csrf.body(), "token"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        String location = answer.headers().firstValue("location").orElse("");
        int begun = location.indexOf(begins);
        if (begun < 0) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + location + ": " + answer.body());
        }
        return location.substring(begun + begins.length()).split("[?#]")[0];
    }

    private HttpRequest.Builder page(String path, String cookies) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + installation.port() + path)).header("Cookie", cookies);
    }

    /** Takes what an import has read; what it ends as. */
    String take(String id) throws IOException, InterruptedException {
        ask("POST", "imports/" + id + "/commitment", null);
        return await("imports/" + id);
    }

    String undo(String id) throws IOException, InterruptedException {
        return text(ask("DELETE", "imports/" + id + "/commitment", null), "state");
    }

    /** The state in which it ends. */
    String await(String path) throws IOException, InterruptedException {
        while (true) {
            String state = text(ask("GET", path, null), "state");
            if (ENDED.contains(state)) {
                return state;
            }
            Thread.sleep(100);
        }
    }

    String ask(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body =
                json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return answered(request(path).header("Content-Type", "application/json").method(method, body).build());
    }

    void download(String path, Path into) throws IOException, InterruptedException {
        int status = http.send(request(path).build(), HttpResponse.BodyHandlers.ofFile(into)).statusCode();
        if (status != 200) {
            throw new IOException(path + " answered " + status);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + installation.port() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    static String text(String json, String field) {
        Matcher value = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("No " + field + " in " + json);
        }
        return value.group(1);
    }
}
