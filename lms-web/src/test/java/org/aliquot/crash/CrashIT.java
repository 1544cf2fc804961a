package org.aliquot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aliquot.Scratch;
import org.aliquot.packs.KindsPack;
import org.aliquot.start.AliquotProcess;
import org.junit.jupiter.api.Test;

/** Promise 1: twenty learners answer questions of every kind while the application is killed three times and its database once. */
class CrashIT {

    private static final int LEARNERS = 20;
    private static final int BETWEEN_KILLS = 400;

    @Test
    void keepsEveryAcknowledgedAnswerOnceThroughFourKills() throws Exception {
        Path data = Scratch.directory("crash").resolve("data");
        int port = AliquotProcess.freePort();
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(),
                "ALIQUOT_PACKS", KindsPack.folder().toString(),
                "SERVER_PORT", Integer.toString(port),
                "ALIQUOT_DEMO", "false");
        CrashDatabase database = new CrashDatabase(data);
        Acknowledged acknowledged = new Acknowledged();
        AtomicBoolean enough = new AtomicBoolean();
        AliquotProcess application = AliquotProcess.launch(settings).awaitReady();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newHttpClient()) {
            List<Future<AnsweringClient.Sat>> learners = new ArrayList<>();
            for (String token : database.fill(LEARNERS, KindsPack.COURSE)) {
                learners.add(threads.submit(new AnsweringClient(http, port, token, acknowledged, enough)));
            }
            for (int kill = 1; kill <= 3; kill++) {
                acknowledged.awaitMore(BETWEEN_KILLS);
                application.kill();
                application = AliquotProcess.launch(settings).awaitReady();
            }
            acknowledged.awaitMore(BETWEEN_KILLS);
            database.postmaster().destroyForcibly();
            acknowledged.awaitMore(BETWEEN_KILLS);
            enough.set(true);
            for (Future<AnsweringClient.Sat> learner : learners) {
                AnsweringClient.Sat sat = learner.get();
                assertThat(database.deadline(sat.attempt())).isEqualTo(sat.deadline());
            }
            assertThat(database.stored()).containsExactlyInAnyOrderEntriesOf(acknowledged.all());
            assertThat(database.countOf("response")).isEqualTo(acknowledged.size());
            assertThat(database.countOf("attempt")).isEqualTo(LEARNERS);
        } finally {
            enough.set(true);
            application.close();
        }
    }
}
