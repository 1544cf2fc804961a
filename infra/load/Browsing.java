package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time of a page, by the learner of the demonstration and by somebody who is not signed in, each many times over few connections. */
final class Browsing {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 600;
    private static final int MEASURED = 400;
    private static final double NO_BAR = Double.POSITIVE_INFINITY;
    private static final String LEARNER = "learner@example.org";

    /** @param must milliseconds of processor time; {@link #NO_BAR} where nothing is demanded */
    private record Page(String name, String path, boolean signedIn, double must) {}

    private static final List<Page> PAGES = List.of(
            new Page("front page", "/", false, 1),
            new Page("sign-in page", "/sign-in", false, NO_BAR),
            new Page("today", "/today", true, NO_BAR),
            new Page("course page", "/courses/mlt", true, 3),
            new Page("lesson", "/courses/mlt/mlt-hema-01", true, NO_BAR),
            new Page("practice", "/practice", true, NO_BAR),
            new Page("progress", "/progress", true, NO_BAR));

    private final Installation installation;
    private final String token;
    private final Figures figures;

    private Browsing(Installation installation, String token, Figures figures) {
        this.installation = installation;
        this.token = token;
        this.figures = figures;
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "browse");
        Figures figures = new Figures();
        try (Installation installation = Installation.demo(checkout, work)) {
            new Browsing(installation, People.token(installation.port(), LEARNER), figures).run();
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    /** All are warm before the first is measured: they share most of what they run through. */
    private void run() throws Exception {
        for (Page page : PAGES) {
            open(page, WARM_UP);
        }
        for (Page page : PAGES) {
            measure(page);
        }
    }

    private void measure(Page page) throws Exception {
        double application = installation.application().cpuSeconds();
        double postgres = installation.postgres().cpuSeconds();
        Latencies latencies = open(page, MEASURED);
        application = (installation.application().cpuSeconds() - application) * 1000 / MEASURED;
        postgres = (installation.postgres().cpuSeconds() - postgres) * 1000 / MEASURED;
        figures.heading(page.name() + ", " + page.path());
        cpu(page, application + postgres);
        figures.say("  of it application / PostgreSQL", "%.2f / %.2f ms".formatted(application, postgres));
        figures.say("latency", latencies.toString());
    }

    private void cpu(Page page, double milliseconds) {
        if (page.must() == NO_BAR) {
            figures.say("server CPU of a page", milliseconds, "ms");
        } else {
            figures.atMost("server CPU of the " + page.name(), milliseconds, "ms", page.must());
        }
    }

    private Latencies open(Page page, int times) throws Exception {
        Latencies latencies = new Latencies();
        Crew.run(CLIENTS, client -> {
            try (Wire wire = Wire.browser(installation.port(), page.signedIn() ? token : "")) {
                for (int i = 0; i < times / CLIENTS; i++) {
                    long before = System.nanoTime();
                    int status = wire.send("GET", page.path(), "").status();
                    if (status != 200) {
                        throw new IOException(page.path() + " answered " + status);
                    }
                    latencies.add(System.nanoTime() - before);
                }
            }
        });
        return latencies;
    }
}
