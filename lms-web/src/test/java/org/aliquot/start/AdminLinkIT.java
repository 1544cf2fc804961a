package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first administrator's link is printed at the start, and made anew beside the running application and without it. */
class AdminLinkIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/first-administrator/\\S{20,}");

    @Test
    void isPrintedAtTheStartAndMadeAgain() throws Exception {
        Path data = Installation.copy("admin-link");
        Map<String, String> settings =
                Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", "0", "ALIQUOT_DEMO", "false");
        String printed;
        try (AliquotProcess application = AliquotProcess.launch(settings).awaitReady()) {
            printed = linkIn(application.output());
            assertThat(application.output()).doesNotContain("aliquot-demo");
            assertThat(statusOf(printed)).isEqualTo(200);
            assertThat(linkMade(settings)).isNotEqualTo(printed);
        }
        assertThat(linkMade(settings)).isNotEqualTo(printed);
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    private static int statusOf(String link) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String linkMade(Map<String, String> settings) throws InterruptedException {
        try (AliquotProcess task = AliquotProcess.launch(settings, "org.aliquot.start.AdminLink")) {
            assertThat(task.exitCode()).as(task.errors()).isZero();
            return linkIn(task.output());
        }
    }

    private static String linkIn(String output) {
        Matcher link = LINK.matcher(output);
        assertThat(link.find()).as(output).isTrue();
        return link.group();
    }
}
