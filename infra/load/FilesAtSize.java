package load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a file of questions with pictures, takes them, undoes and takes them again, writes them in each format that holds
 * pictures, and brings what was written: how long each step takes and what memory the application has meanwhile.
 */
final class FilesAtSize {

    private static final Set<String> ENDED = Set.of("read", "refused", "committed", "undone", "done", "failed", "cancelled");

    private final Installation installation;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    private FilesAtSize(Installation installation) throws IOException {
        this.installation = installation;
        this.token = People.token(installation.port(), "instructor@example.org");
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int pictures = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "files");
        Path file = work.resolve("bank.xml");
        new MoodleFile().write(file, questions, pictures);
        System.out.printf(Locale.ROOT, "%n%,d questions, %,d pictures, %,d MB as Moodle XML%n%n", questions, pictures, Files.size(file) >> 20);
        try (Installation installation = Installation.demo(checkout, work)) {
            new FilesAtSize(installation).run(file, work);
        }
        Load.delete(work);
    }

    private void run(Path file, Path work) throws Exception {
        System.out.printf("  %-34s %8s %10s   %s%n", "step", "seconds", "most MiB", "ends as");
        String[] id = new String[1];
        step("upload", () -> {
            id[0] = bring(file);
            return "accepted";
        });
        step("read", () -> await("imports/" + id[0], "state"));
        step("report, first page and last", () -> {
            ask("GET", "imports/" + id[0] + "/questions?limit=50", null);
            ask("GET", "imports/" + id[0] + "/questions?limit=50&after=9900", null);
            return "shown";
        });
        step("take", () -> {
            ask("POST", "imports/" + id[0] + "/commitment", null);
            return await("imports/" + id[0], "state");
        });
        counts();
        step("undo", () -> text(ask("DELETE", "imports/" + id[0] + "/commitment", null), "state"));
        counts();
        step("take again", () -> {
            ask("POST", "imports/" + id[0] + "/commitment", null);
            return await("imports/" + id[0], "state");
        });
        counts();
        for (String format : List.of("moodle-xml", "qti21", "qti30", "json", "pack")) {
            Path written = work.resolve("out-" + format);
            step("write " + format, () -> {
                String export = text(ask("POST", "exports", "{\"format\": \"" + format + "\", \"status\": \"draft\"}"), "id");
                String state = await("exports/" + export, "state");
                download("exports/" + export + "/file", written);
                return state + ", " + (Files.size(written) >> 20) + " MB";
            });
            step("read " + format, () -> {
                String again = bring(written);
                String state = await("imports/" + again, "state");
                Matcher copies = Pattern.compile("\"copies\":(\\d+)").matcher(ask("GET", "imports/" + again, null));
                return state + (copies.find() ? ", " + copies.group(1) + " there already" : "");
            });
            Files.delete(written);
        }
    }

    /** One step with its time and the most memory that the application had. */
    private void step(String name, Step step) throws Exception {
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

    private interface Step {
        String run() throws Exception;
    }

    private void counts() throws Exception {
        try (Connection database = installation.database();
                var row = database.createStatement().executeQuery("""
                        select (select count(*) from item where pack is null), (select count(*) from exhibit),
                            (select sum(pg_total_relation_size(relid)) / 1048576 from pg_stat_user_tables
                             where relname in ('import_question', 'import_picture', 'exchange_piece', 'exchange_finding'))
                        """)) {
            row.next();
            System.out.printf(Locale.ROOT, "  %-34s %,d questions, %,d pictures in the bank; staged %,d MB%n", "", row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }

    private String bring(Path file) throws IOException, InterruptedException {
        HttpRequest request = request("imports?fileName=" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return text(answered(request), "id");
    }

    private String await(String path, String field) throws IOException, InterruptedException {
        while (true) {
            String state = text(ask("GET", path, null), field);
            if (ENDED.contains(state)) {
                return state;
            }
            Thread.sleep(100);
        }
    }

    private String ask(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body =
                json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return answered(request(path).header("Content-Type", "application/json").method(method, body).build());
    }

    private void download(String path, Path into) throws IOException, InterruptedException {
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

    private static String text(String json, String field) {
        Matcher value = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("No " + field + " in " + json);
        }
        return value.group(1);
    }
}
