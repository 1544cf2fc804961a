package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same exams, taken in turn while nothing is sent to anybody, and while scores wait for an LMS that goes down when they begin: how
 * much more each costs, and how much longer answers take, as the ratio of each pair. Then the LMS comes back, and all must arrive.
 */
final class LmsDown {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 160;
    private static final double MUST = 1.02;
    private static final Duration EACH_CALL = Duration.ofMillis(200);
    private static final double THOUSAND_SENT_WITHIN = 300;

    /** Everybody came by the link once: whose token is not used yet has something waiting already, as after a day. */
    private static final List<String> EVERYBODY_CAME = List.of(
            """
            insert into outside_identity (connection_id, subject, account_id, since)
            select l.connection_id, a.email, a.id, server_now()
            from lti_link l cross join account a
            where a.email like 'u%@example.org'
            """,
            """
            insert into cohort_member (cohort_id, account_id, way, joined_at)
            select l.cohort_id, a.id, 'lms', server_now()
            from lti_link l cross join account a
            where a.email like 'u%@example.org'
            """,
            """
            insert into lti_score (link_id, account_id, connection_id, opened_at, wish, state, tries, next_at, told, told_attempts, words)
            select l.id, a.id, l.connection_id, server_now(), 0, 'nothing', 0, server_now(), '{}', '{}', ''
            from lti_link l cross join account a
            where a.email like 'u%@example.org'
            """);

    private static final String WAIT = """
            update lti_score s
            set attempt_id = gen_random_uuid(), given = 100 * 50, maximum = 100 * ?, ended_at = server_now()
            from account a
            where a.id = s.account_id and case when a.email ~ '^u[0-9]+@' then cast(substring(a.email from 'u([0-9]+)') as integer) else 0 end > ?
            """;

    /** What waited is as if it was sent, and nothing is tried. */
    private static final List<String> NOTHING_WAITS = List.of(
            "update connection set state = 'paused' where kind = 'lti'",
            "update lti_score set state = 'sent', held_until = null where attempt_id is not null");

    private static final List<String> ALL_WAITS = List.of(
            "update lti_pace set failures = 0, free_at = server_now()",
            """
            update lti_score
            set state = 'waiting', next_at = server_now(), tries = 0, begun_at = null, held_until = null
            where attempt_id is not null
            """,
            "update connection set state = 'active' where kind = 'lti'");

    /** One turn of a pair. */
    private record Turn(double cpu, Latencies answers) {}

    private final Installation installation;
    private final MortalGradebook gradebook;
    private final Figures figures;
    private final Connection database;
    private final Learners learners = new Learners();
    private final Ledger ledger = new Ledger();
    private final Map<String, Integer> right = new ConcurrentHashMap<>();

    private LmsDown(Installation installation, MortalGradebook gradebook, Figures figures, Connection database) {
        this.installation = installation;
        this.gradebook = gradebook;
        this.figures = figures;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int exams = args.length > 2 ? Integer.parseInt(args[2]) : 200;
        int waiting = args.length > 3 ? Integer.parseInt(args[3]) : 1_000;
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "lmsdown");
        LoadPack.write(work.resolve("content"));
        Map<String, String> settings = Map.of(
                "ALIQUOT_PACKS", work.resolve("content").toString(),
                "ALIQUOT_DEMO", "false",
                "ALIQUOT_OUTGOING_LOOPBACK", "true");
        Figures figures = new Figures();
        try (Lms lms = new Lms();
                Installation installation = Installation.start(checkout, work, settings);
                Connection database = installation.database()) {
            MortalGradebook gradebook = new MortalGradebook(lms.server());
            lms.connect(installation, LoadPack.COURSE);
            new Launch(installation.port(), lms, (_, _) -> {})
                    .begin(new Lms.Opening("first", "link-1", "exam/" + LoadPack.EXAM, gradebook.claim()));
            new LmsDown(installation, gradebook, figures, database).run(pairs, exams, waiting);
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    private void run(int pairs, int exams, int waiting) throws Exception {
        int sitting = WARM_UP + 2 * pairs * exams;
        learners.fill(database, sitting + waiting);
        for (String sql : EVERYBODY_CAME) {
            execute(sql);
        }
        try (var statement = database.prepareStatement(WAIT)) {
            statement.setInt(1, LoadPack.QUESTIONS);
            statement.setInt(2, sitting);
            statement.executeUpdate();
        }
        execute("analyze");
        for (boolean isDown : new boolean[] {false, true}) {
            prepare(isDown);
            sit(WARM_UP / 2);
        }
        int warmUp = gradebook.calls();
        List<Turn> without = new ArrayList<>();
        List<Turn> down = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            // the second of a pair finds more rows than the first: each is it in every other pair
            for (boolean isDown : new boolean[] {pair % 2 == 0, pair % 2 != 0}) {
                prepare(isDown);
                (isDown ? down : without).add(sit(exams));
            }
        }
        figures.heading("%d pairs of %d exams, without and with an LMS that is down and %,d scores or more for it"
                .formatted(pairs, exams, waiting));
        int calls = gradebook.calls();
        figures.say("calls of the LMS while it was down", Integer.toString(calls - warmUp));
        ratios("CPU per exam", "s", without, down, Turn::cpu);
        ratios("p50 of answers", "ms", without, down, turn -> turn.answers().percentile(50));
        ratios("p99 of answers", "ms", without, down, turn -> turn.answers().percentile(99));
        arrives(waiting);
    }

    private void prepare(boolean isDown) throws SQLException, InterruptedException {
        awaitNews();
        gradebook.goesDown();
        int before = gradebook.calls();
        for (String sql : isDown ? ALL_WAITS : NOTHING_WAITS) {
            execute(sql);
        }
        while (isDown && gradebook.calls() == before) {
            Thread.sleep(50);
        }
    }

    /** Nothing of the turn before is left to be done in this one. */
    private void awaitNews() throws SQLException, InterruptedException {
        while (number("select count(*) from event_publication") > 0) {
            Thread.sleep(50);
        }
    }

    private Turn sit(int exams) throws Exception {
        Latencies answers = new Latencies();
        double cpu = installation.both().cpuSeconds();
        Crew.run(CLIENTS, client -> {
            for (int exam = client; exam < exams; exam += CLIENTS) {
                String token = learners.nextToken();
                try (Wire wire = new Wire(installation.port(), token)) {
                    Sitting sitting = Sitting.start(wire, ledger);
                    sitting.answerAll(answers);
                    right.put(token.replaceFirst("^load-token-", ""), sitting.submit());
                }
            }
        });
        awaitNews();
        return new Turn((installation.both().cpuSeconds() - cpu) / exams, answers);
    }

    private interface Figure {
        double of(Turn turn);
    }

    private void ratios(String name, String unit, List<Turn> without, List<Turn> down, Figure figure) {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < without.size(); pair++) {
            ratios.add(figure.of(down.get(pair)) / figure.of(without.get(pair)));
        }
        figures.say(name + ", without and with", "%.4f, %.4f %s".formatted(median(without.stream().map(figure::of).toList()), median(down.stream().map(figure::of).toList()), unit));
        List<Double> sorted = ratios.stream().sorted().toList();
        figures.say(
                "  ratios, a quarter below and above",
                "%.3f to %.3f".formatted(sorted.get(sorted.size() / 4), sorted.get(sorted.size() - 1 - sorted.size() / 4)));
        figures.atMost("  ratio, median of the pairs", median(ratios), "", MUST);
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Everything waits, the LMS comes back, and is tried at once, as by "Send again". */
    private void arrives(int waiting) throws Exception {
        prepare(true);
        gradebook.comesBack(EACH_CALL);
        execute("update lti_pace set free_at = server_now()");
        long began = System.nanoTime();
        int all = right.size() + waiting;
        double seconds = 0;
        while (number("select count(*) from lti_score where state = 'waiting'") > 0 && seconds < all) {
            Thread.sleep(200);
            seconds = (System.nanoTime() - began) / 1e9;
        }
        figures.heading("The LMS is back, and takes %d ms for each call".formatted(EACH_CALL.toMillis()));
        figures.say("all %,d scores sent after".formatted(all), seconds, "s");
        figures.atMost("a thousand of them", 1_000 * seconds / all, "s", THOUSAND_SENT_WITHIN);
        Map<String, Double> there = gradebook.scores();
        long wrong = right.entrySet().stream()
                .filter(one -> !Double.valueOf(one.getValue()).equals(there.get(one.getKey())))
                .count();
        figures.atMost("scores of these exams missing or wrong", wrong, "", 0);
        figures.atMost("others missing", Math.abs(all - there.size()), "", 0);
        figures.atMost("answers missing or wrong", ledger.missingOrWrong(database), "", 0);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
