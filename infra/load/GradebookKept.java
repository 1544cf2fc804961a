package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * People open an exam from an LMS by links of each rule and take it, some of them three times, while its gradebook breaks one call of
 * ten (where there are few attempts, of five) and the server is killed twice: when a column was just made, and when a score was just taken, before it heard of that. In the
 * end, everything stands as the rules want it.
 */
final class GradebookKept {

    private static final int CLIENTS = 4;
    private static final int FEW = 200;
    private static final int ROUNDS = 3;

    private static final List<String> PREPARED = List.of(
            """
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select uuidv7(), account_id, sha256(convert_to('token of ' || subject, 'UTF8')), 'api', server_now(),
                   server_now() + interval '7 days', '', server_now()
            from outside_identity
            """,
            "update lti_link set rule = resource");

    /**
     * Somebody in the course.
     *
     * @param right answers of each attempt
     */
    record Person(String subject, List<ScoredLink> links, List<Integer> right) {}

    private final Installation installation;
    private final Lms lms;
    private final FaultyGradebook gradebook;
    private final Figures figures;
    private final List<Person> people;
    private final Ledger answers = new Ledger();
    private final Map<String, Integer> handedIn = new ConcurrentHashMap<>();
    private Duration moved = Duration.ZERO;

    private GradebookKept(Installation installation, Lms lms, Figures figures, int attempts, long seed) {
        this.installation = installation;
        this.lms = lms;
        this.gradebook = new FaultyGradebook(lms.server(), seed, attempts < FEW ? 5 : 10);
        this.figures = figures;
        this.people = people(attempts, new Random(seed));
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int attempts = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.currentTimeMillis();
        int kills = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "gradebook");
        LoadPack.write(work.resolve("content"));
        Map<String, String> settings = Map.of(
                "ALIQUOT_PACKS", work.resolve("content").toString(),
                "ALIQUOT_DEMO", "false",
                "ALIQUOT_OUTGOING_LOOPBACK", "true",
                "ALIQUOT_SCORES_INTERVAL", "PT0.5S");
        Figures figures = new Figures();
        figures.say("seed", Long.toString(seed));
        try (Lms lms = new Lms();
                Installation installation = Installation.start(checkout, work, settings)) {
            new GradebookKept(installation, lms, figures, attempts, seed).run(kills);
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    /** Every fifth opens all links, every third takes the exam three times. */
    private static List<Person> people(int attempts, Random random) {
        List<Person> people = new ArrayList<>();
        for (int left = attempts; left > 0; left -= people.getLast().right().size()) {
            int i = people.size();
            int own = Math.min(left, i / ScoredLink.ALL.size() % 3 == 2 ? ROUNDS : 1);
            people.add(new Person(
                    "person-" + i,
                    i % 5 == 0 ? ScoredLink.ALL : List.of(ScoredLink.ALL.get(i % ScoredLink.ALL.size())),
                    random.ints(own, 0, LoadPack.SHORT_QUESTIONS + 1).boxed().toList()));
        }
        return people;
    }

    private void run(int kills) throws Exception {
        lms.connect(installation, LoadPack.COURSE);
        open();
        prepare();
        long began = System.nanoTime();
        rounds(kills);
        Duration real = Duration.ofNanos(System.nanoTime() - began);
        figures.say("from the first attempt to the last score", minutes(real.plus(moved)), "minutes by the product's clock");
        figures.say("  of them not moved over", minutes(real), "minutes");
        figures.say("calls of the gradebook", gradebook.fates());
        try (Connection database = installation.database()) {
            new GradebookCheck(figures, gradebook, people, kills).check(database, handedIn, answers);
        }
    }

    /** Everybody's first attempt, then the second and the third of those who have one, with scores of the one before still on their way. */
    private void rounds(int kills) throws Exception {
        long scores = people.stream().mapToLong(person -> person.links().size()).sum();
        for (int round = 0; round < ROUNDS; round++) {
            int attempt = round;
            CompletableFuture<Void> sittings = CompletableFuture.runAsync(() -> sit(attempt));
            if (round == 0) {
                kill(sittings, killed -> gradebook.whenColumnsAreMade(1, killed));
            } else if (round < kills) {
                kill(sittings, killed -> gradebook.whenScoresAreKept(people.size() / 10, killed));
            }
            sittings.join();
            await(round < ROUNDS - 1 ? _ -> gradebook.cells().size() > scores * 2 / 3 : Outbox::isEmpty, sittings);
        }
    }

    private void await(Outbox.Condition there, CompletableFuture<Void> sittings) throws Exception {
        try (Connection database = installation.database()) {
            moved = moved.plus(new Outbox(database, gradebook).await(there, _ -> sittings.isDone()));
        }
    }

    private static double minutes(Duration time) {
        return time.toMillis() / 60_000.0;
    }

    private void open() throws Exception {
        Queue<Lms.Opening> openings = new ConcurrentLinkedQueue<>();
        for (Person person : people) {
            person.links().forEach(link -> openings.add(link.openedBy(person.subject(), gradebook)));
        }
        figures.say("people, links that they open", people.size() + ", " + openings.size());
        each(openings, opening -> new Launch(installation.port(), lms, (_, _) -> {}).begin(opening));
    }

    private void prepare() throws Exception {
        try (Connection database = installation.database();
                Statement statement = database.createStatement()) {
            for (String sql : PREPARED) {
                statement.execute(sql);
            }
        }
    }

    private void sit(int round) {
        try {
            Queue<Person> sitting = new ConcurrentLinkedQueue<>(
                    people.stream().filter(person -> person.right().size() > round).toList());
            each(sitting, person -> sit(person, round));
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private void sit(Person person, int round) throws Exception {
        try (Wire wire = Wire.patient(installation.port(), "token of " + person.subject())) {
            Sitting sitting = Sitting.startShort(wire, answers);
            int right = person.right().get(round);
            sitting.answerRight(right, new Latencies());
            int told = sitting.submit();
            if (told != right) {
                throw new IllegalStateException(right + " answers were right, and the result says " + told);
            }
            handedIn.put(sitting.attempt(), right);
        }
    }

    private interface Each<T> {
        void to(T one) throws Exception;
    }

    private static <T> void each(Queue<T> all, Each<T> what) throws Exception {
        Crew.run(CLIENTS, _ -> {
            for (T one = all.poll(); one != null; one = all.poll()) {
                what.to(one);
            }
        });
    }

    /** Kills the server at a moment of the gradebook's, and starts it again. */
    private void kill(CompletableFuture<Void> sittings, Consumer<Runnable> moment) throws Exception {
        CompletableFuture<Void> killed = new CompletableFuture<>();
        moment.accept(() -> {
            try {
                installation.kill();
                killed.complete(null);
            } catch (InterruptedException e) {
                killed.completeExceptionally(e);
            }
        });
        sittings.exceptionally(failed -> {
            killed.completeExceptionally(failed);
            return null;
        });
        await(_ -> killed.isDone(), sittings);
        killed.join();
        figures.say("killed with attempts handed in, scores sent", handedIn.size() + ", " + gradebook.came().size());
        installation.startAgain();
    }
}
