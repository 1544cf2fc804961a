package org.aliquot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.Scratch;
import org.aliquot.crash.CrashDatabase;
import org.aliquot.packs.KindsPack;
import org.aliquot.start.AliquotProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An exam goes on while strangers try to end the process, and afterwards the memory is as it was. */
class HostileLoadIT {

    static final int FORMS = 2_000;
    static final int HEADERS = 6_000;
    static final int GUESSES = 40;
    private static final int LEARNERS = 5;
    private static final long MORE_KIB = 48 * 1024;

    /** An exam runs for a while before anybody attacks it; a server that was just started is slow by itself. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final Duration RETURNS_WITHIN = Duration.ofSeconds(90);

    @Test
    @Timeout(600)
    void anExamGoesOnThroughHalfFormsHalfHeadersAndGuesses() throws Exception {
        attack(List.of(
                HalfRequests.forms(FORMS, Duration.ofSeconds(4)),
                HalfRequests.headers(HEADERS, Duration.ofSeconds(4)),
                new Guesses(GUESSES)));
    }

    static List<Long> attack(List<Attack> attacks) throws Exception {
        Path data = Scratch.directory("hostile").resolve("data");
        int port = AliquotProcess.freePort();
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(),
                "ALIQUOT_PACKS", KindsPack.folder().toString(),
                "SERVER_PORT", Integer.toString(port));
        try (AliquotProcess product = AliquotProcess.launchAsRun(settings).awaitReady();
                HttpClient http = HttpClient.newHttpClient()) {
            CrashDatabase database = new CrashDatabase(data);
            Target target = new Target(port, http, new Actors(database));
            Heap heap = new Heap(product.pid());
            try (ExamBeside exam = new ExamBeside(port, database.fill(LEARNERS, KindsPack.COURSE))) {
                exam.awaitBegun();
                Thread.sleep(WARM_UP);
                long before = heap.usedKiB(); // which stops everybody
                exam.lately();
                List<Long> took = new ArrayList<>();
                for (Attack attack : attacks) {
                    attack.on(target);
                    List<Long> meanwhile = exam.lately();
                    say(attack.toString(), meanwhile);
                    took.addAll(meanwhile);
                    assertThat(product.isAlive())
                            .as("alive after %s; %s", attack, product.output())
                            .isTrue();
                }
                exam.end();
                took.sort(null);
                say("all of it", took);
                assertReturned(heap, before);
                return took;
            }
        }
    }

    private static void assertReturned(Heap heap, long before) throws Exception {
        long end = System.nanoTime() + RETURNS_WITHIN.toNanos();
        long now = heap.usedKiB();
        while (now > before + MORE_KIB && System.nanoTime() < end) {
            Thread.sleep(500);
            now = heap.usedKiB();
        }
        assertThat(now).as("KiB of heap afterwards").isLessThan(before + MORE_KIB);
    }

    private static void say(String what, List<Long> sorted) {
        System.out.printf(
                "%s: %d answers beside, all acknowledged, p99 %d ms, slowest %d ms%n",
                what,
                sorted.size(),
                sorted.isEmpty() ? 0 : p99(sorted).toMillis(),
                sorted.isEmpty() ? 0 : Duration.ofNanos(sorted.getLast()).toMillis());
    }

    static Duration p99(List<Long> sorted) {
        return Duration.ofNanos(sorted.get((int) (sorted.size() * 0.99)));
    }
}
