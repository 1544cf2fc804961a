package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A class opens its rooms in one second, and what is asked there is under the microscope, while four others answer. First rooms without
 * pictures, to tell what rooms cost alone; then fields that the class shares; then films of which each attempt has one of its own.
 */
public final class Fields {

    private static final int MUST = 500;
    private static final int ANSWERING = 4;
    private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(20);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    /** Films of 500 are drawn for minutes; that is long enough to see how answers fare. */
    private static final Duration AT_MOST = Duration.ofSeconds(120);

    private static final int STARTS_A_SECOND = 25;
    private static final double P99_MUST_MS = 20;
    private static final double VIEW_MUST_KB = 150;

    /** Pictures that are kept are 40 MB at most; the rest is what is under way. */
    private static final double GROWTH_MUST_MEBIBYTES = 80;

    private static final int TILES = 400;
    private static final double DRAWN_MUST_MS = 15;
    private static final double KEPT_MUST_MS = 2;
    private static final int FAILURES_SHOWN = 5;

    private final Installation installation;
    private final Figures figures;
    private final int count;
    private final Learners learners = new Learners();
    private final Ledger ledger = new Ledger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Latencies> answers = new AtomicReference<>(new Latencies());
    private volatile boolean over;
    private int notJudged;

    private Fields(Installation installation, Figures figures, int count) {
        this.installation = installation;
        this.figures = figures;
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : MUST;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "fields");
        FieldsPack.write(work.resolve("content"));
        Figures figures = new Figures();
        figures.say("learners at once", Integer.toString(count));
        try (Installation installation = Installation.start(checkout, work);
                Connection database = installation.database()) {
            new Fields(installation, figures, count).measure(database);
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    private void measure(Connection database) throws Exception {
        learners.fill(database, 3 * count + ANSWERING + 1 + Measurement.WARM_UP_EXAMS);
        new Measurement(installation, learners, ledger, figures).warmUp();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ANSWERING; i++) {
                threads.execute(this::answer);
            }
            try {
                entered("Rooms without pictures open", LoadPack.SHORT_EXAM);
                turned("The class turns to fields that it shares", FieldsPack.SHARED);
                turned("Each turns to a film of ten fields of their own", FieldsPack.OWN);
            } finally {
                over = true;
            }
        }
        tiles();
        if (notJudged > 0) {
            figures.heading("Not judged because of other programs: p99 of answers, %d times.".formatted(notJudged));
        }
        figures.heading("Answers kept");
        figures.say("acknowledged", String.format(Locale.ROOT, "%,d", ledger.size()));
        figures.atMost("missing or wrong in the database", ledger.missingOrWrong(database), "", 0);
        figures.atMost("failed", failures.size(), "", 0);
        failures.stream().distinct().limit(FAILURES_SHOWN).forEach(failure -> figures.say("  of them", failure));
    }

    private void answer() {
        try (Wire wire = new Wire(installation.port(), learners.nextToken())) {
            Sitting sitting = Sitting.start(wire, ledger).patient();
            while (!over) {
                Thread.sleep(BETWEEN_ANSWERS);
                sitting.answerNext(answers::get);
            }
        } catch (Exception failed) {
            failures.add("Answering: " + failed);
        }
    }

    /** What rooms cost that are opened within a second, whatever they show; with a bar of its own elsewhere. */
    private void entered(String what, String exam) throws Exception {
        Viewer.Seen seen = new Viewer.Seen();
        List<Viewer> viewers = started(exam, seen, _ -> {});
        figures.heading(what + " within one second, " + load());
        double cpu = installation.both().cpuSeconds();
        Latencies meanwhile = during(() -> together(viewers, Viewer::enter, () -> {}));
        figures.say("answers meanwhile", meanwhile.toString());
        figures.say("open after p50, p95, last", waits(seen.rooms));
        figures.say("server CPU of a room, answers included", (installation.both().cpuSeconds() - cpu) * 1000 / count, "ms");
        close(viewers);
    }

    private void turned(String what, String exam) throws Exception {
        Viewer.Seen seen = new Viewer.Seen();
        List<Viewer> viewers = started(exam, seen, viewer -> viewer.enter(System.nanoTime()));
        figures.heading(what + " within one second, " + load());
        Latencies before = during(() -> Thread.sleep(REST));
        double memory = installation.application().rssMebibytes();
        double[] peak = {memory};
        double cpu = installation.application().cpuSeconds();
        long began = System.nanoTime();
        Latencies meanwhile = during(() -> together(
                viewers, Viewer::look, () -> peak[0] = Math.max(peak[0], installation.application().rssMebibytes())));
        double seconds = (System.nanoTime() - began) / 1e9;
        cpu = installation.application().cpuSeconds() - cpu;
        close(viewers);
        figures.say("answers before", before.toString());
        figures.say("answers meanwhile, %.0f s".formatted(seconds), meanwhile + ", slowest %.0f".formatted(meanwhile.percentile(100)));
        judge(before, meanwhile);
        pictures(seen, cpu);
        figures.say("memory before, peak, RSS of the application", "%.0f, %.0f MiB".formatted(memory, peak[0]));
        figures.atMost("memory grew by", peak[0] - memory, "MiB", GROWTH_MUST_MEBIBYTES);
        figures.say("of a core: application", "%.0f %%".formatted(100 * cpu / seconds));
        figures.say("afterward", load());
    }

    private interface Visit {
        void at(Viewer viewer, long due) throws Exception;
    }

    private interface Doing {
        void run() throws Exception;
    }

    private interface With {
        void run(Viewer viewer) throws Exception;
    }

    /** So slowly that starts are no load: they are measured elsewhere. */
    private List<Viewer> started(String exam, Viewer.Seen seen, With then) throws Exception {
        List<Viewer> viewers = new ArrayList<>();
        long first = System.nanoTime();
        for (int i = 0; i < count; i++) {
            sleepUntil(first + i * 1_000_000_000L / STARTS_A_SECOND);
            String token = learners.nextToken();
            try (Wire wire = new Wire(installation.port(), token)) {
                Viewer viewer = new Viewer(installation.port(), token, Sitting.start(wire, ledger, exam).attempt(), seen);
                viewers.add(viewer);
                then.run(viewer);
            }
        }
        Thread.sleep(REST.dividedBy(2));
        return viewers;
    }

    /** Each in their moment of one second; and this each second, until all have what they came for. */
    private void together(List<Viewer> viewers, Visit visit, Doing eachSecond) throws Exception {
        CountDownLatch done = new CountDownLatch(viewers.size());
        long first = System.nanoTime();
        for (int i = 0; i < viewers.size(); i++) {
            Viewer viewer = viewers.get(i);
            long due = first + i * 1_000_000_000L / viewers.size();
            Thread.startVirtualThread(() -> {
                try {
                    sleepUntil(due);
                    visit.at(viewer, due);
                } catch (Exception failed) {
                    failures.add("Looking: " + failed);
                } finally {
                    done.countDown();
                }
            });
        }
        long least = first + AT_LEAST.toNanos();
        long most = first + AT_MOST.toNanos();
        while (System.nanoTime() < least || System.nanoTime() < most && done.getCount() > 0) {
            Thread.sleep(1_000);
            eachSecond.run();
        }
    }

    private static void close(List<Viewer> viewers) throws IOException {
        for (Viewer viewer : viewers) {
            viewer.close();
        }
    }

    /** Where other programs make answers slow already, the figures say nothing of pictures. */
    private void judge(Latencies before, Latencies meanwhile) {
        if (before.percentile(99) <= P99_MUST_MS / 2) {
            figures.atMost("answers meanwhile, p99", meanwhile.percentile(99), "ms", P99_MUST_MS);
        } else {
            notJudged++;
            figures.say("answers meanwhile, p99", "not judged: half of %.0f ms was reached before".formatted(P99_MUST_MS));
        }
    }

    private void pictures(Viewer.Seen seen, double cpu) {
        if (seen.pictures.count() == 0) {
            return;
        }
        figures.say("who has the picture on the screen", seen.firsts.count() + " of " + count + ", p50, p95, last after " + waits(seen.firsts));
        figures.say("pictures that came", seen.pictures.count() + ", after " + waits(seen.pictures));
        figures.say("told to ask again; cut off", seen.toldToAskAgain.sum() + "; " + seen.cutOff.sum());
        figures.say("CPU of the application for a picture, all counted", cpu * 1000 / seen.pictures.count(), "ms");
        figures.atMost("picture on the screen", seen.firstBytes.sum() / 1000.0 / Math.max(1, seen.firsts.count()), "KB", VIEW_MUST_KB);
        figures.say("all pictures of a learner", seen.bytes.sum() / 1000.0 / count, "KB");
    }

    /** A slide that is moved, by somebody who sits no exam: tiles one after another. */
    private void tiles() throws Exception {
        Thread.sleep(REST);
        try (Wire wire = new Wire(installation.port(), learners.nextToken())) {
            figures.heading("Tiles of a slide that is moved, " + load());
            for (int slide = 1; slide <= 2; slide++) {
                round(wire, slide, "drawn, slide " + slide, 1, TILES / 4, DRAWN_MUST_MS);
                round(wire, slide, "kept, slide " + slide, TILES / 100, TILES / 4, KEPT_MUST_MS);
            }
        }
    }

    private void round(Wire wire, int slide, String what, int times, int tiles, double must) throws Exception {
        Latencies latencies = new Latencies();
        double cpu = installation.application().cpuSeconds();
        long bytes = 0;
        for (int i = 0; i < times * tiles; i++) {
            int tile = i % tiles;
            String address = "/atlas/slides/blood-film/" + slide + "/4-2-" + tile % 20 + "-" + tile / 20 + ".jpg";
            long before = System.nanoTime();
            Wire.Picture picture = wire.look(address);
            latencies.add(System.nanoTime() - before);
            bytes += picture.bytes();
            if (picture.status() != 200) {
                throw new IOException(address + " answered " + picture.status());
            }
        }
        cpu = installation.application().cpuSeconds() - cpu;
        figures.atMost(what + ", p50", latencies.percentile(50), "ms", must);
        figures.say("  of it", "%s, CPU of the application %.2f ms, %.1f KB".formatted(latencies, cpu * 1000 / times / tiles, bytes / 1000.0 / times / tiles));
    }

    private Latencies during(Doing doing) throws Exception {
        Latencies meanwhile = new Latencies();
        answers.set(meanwhile);
        doing.run();
        answers.set(new Latencies());
        return meanwhile;
    }

    private static String waits(Latencies waited) {
        return "%.1f, %.1f, %.1f s".formatted(waited.percentile(50) / 1000, waited.percentile(95) / 1000, waited.percentile(100) / 1000);
    }

    private static String load() throws IOException {
        return "load of the machine " + Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
    }
}
