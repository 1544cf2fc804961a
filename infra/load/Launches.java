package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A class opens its exam from an LMS: so many launches a minute, evenly spread, first of people who were never here and then of the same again. */
final class Launches {

    private static final double MUST_MILLIS = 150;
    private static final int A_MINUTE = 300;

    private final int port;
    private final Lms lms;
    private final Map<String, Latencies> times = new LinkedHashMap<>();

    private Launches(int port, Lms lms) {
        this.port = port;
        this.lms = lms;
        for (String step : Launch.STEPS) {
            times.put(step, new Latencies());
        }
    }

    /** The first one after a start compiles what it runs through, so no bar is kept to it. */
    private enum Minute {
        FIRST("The first minute after a start, people who were never here", "first-"),
        NEW("Others who were never here", "person-"),
        AGAIN("The same people again", "person-");

        private final String words;
        private final String who;

        Minute(String words, String who) {
            this.words = words;
            this.who = who;
        }
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "launches");
        Figures figures = new Figures();
        try (Lms lms = new Lms();
                Installation installation = Installation.demo(checkout, work)) {
            lms.connect(installation, "mlt");
            for (Minute minute : Minute.values()) {
                Launches launches = new Launches(installation.port(), lms);
                figures.heading(minute.words + ", " + A_MINUTE + " launches in a minute");
                double cpu = installation.both().cpuSeconds();
                launches.minute(minute.who);
                figures.say("CPU, application and database", 1000 * (installation.both().cpuSeconds() - cpu) / A_MINUTE, "ms a launch");
                launches.times.forEach((name, latencies) -> {
                    figures.say(name, latencies.toString());
                    if (minute != Minute.FIRST) {
                        figures.atMost(name + ", p95", latencies.percentile(95), "ms", MUST_MILLIS);
                    }
                });
            }
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    private void minute(String who) throws Exception {
        long began = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> launches = new ArrayList<>();
            for (int i = 0; i < A_MINUTE; i++) {
                Lms.Opening opening = new Lms.Opening(who + i, "link-1", "exam/quick-check", "");
                long due = began + i * (60_000_000_000L / A_MINUTE);
                launches.add(people.submit(() -> {
                    Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                    Launch launch = new Launch(port, lms, (step, nanos) -> times.get(step).add(nanos));
                    launch.open(launch.begin(opening));
                    return null;
                }));
            }
            for (Future<?> launch : launches) {
                launch.get();
            }
        }
    }
}
