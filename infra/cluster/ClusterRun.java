package cluster;

import faults.Database;
import faults.Exams;
import faults.Progress;
import faults.Schedule.Ending;
import faults.Schedule.Plan;
import faults.Tampering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import load.Learners;
import load.Load;
import load.LoadPack;
import load.Options;
import load.StaffToken;

/** Lets learners sit exams on a cluster while its parts are struck, says of each how long answers waited, and whether all is kept. */
final class ClusterRun {

    /** The longest time for which learners may see no acknowledged answer when one part is killed. */
    private static final Duration BAR = Duration.ofSeconds(15);

    private static final int LEARNERS = 50;
    private static final String UPGRADE = "--upgrade";
    private static final String SCHEDULES = "--schedules";
    private static final String BACKUP = "--backup";
    private static final String METRICS = "figures-of-the-nodes-of-this-cluster";

    /** Of a schedule: there are many. */
    private static final int FEW = 12;

    /** Between two answers of somebody, at most: 50 learners give some 50 answers a second. */
    private static final int THINKING_MS = 2_000;

    private static final int[] TROUBLED = {0, 0, 10, 20};

    /** Answers go on for so long before something happens, and after all is whole again. */
    private static final Duration CALM = Duration.ofSeconds(5);

    private static final Duration SAME_WITHIN = Duration.ofSeconds(30);

    private static final String CONTENTS = """
            select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r.attempt_id, r.position, r.lease, r.revision)), '')
            from response r
            """;

    private final Cluster cluster;
    private final Rolling rolling;
    private final Database database;
    private final Learners learners = new Learners();
    private final List<String> again = new ArrayList<>();
    private boolean kept = true;

    private ClusterRun(Cluster cluster, Rolling rolling) {
        this.cluster = cluster;
        this.rolling = rolling;
        this.database = new Database(cluster::open);
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args);
        Path content = Files.createTempDirectory("aliquot-content");
        LoadPack.write(content);
        Path checkout = Path.of(args[0]);
        Optional<Path> former = former(checkout, options);
        Cluster cluster = new Cluster(
                checkout,
                former.orElse(checkout),
                Map.of("ALIQUOT_PACKS", content.toString(), "ALIQUOT_CLOSING_INTERVAL", "PT0.5S", "ALIQUOT_METRICS_TOKEN", METRICS));
        Thread end = new Thread(() -> close(cluster, content));
        Runtime.getRuntime().addShutdownHook(end);
        long began = System.nanoTime();
        cluster.start();
        System.out.printf("The cluster stands after %d s: http://%s:%d%n", seconds(began), cluster.web().getHostString(), Cluster.WEB);
        ClusterRun run = new ClusterRun(cluster, new Rolling(cluster, former.orElse(checkout), checkout));
        if (former.isPresent() && !options.has(SCHEDULES)) {
            run.upgrade(former.get(), checkout, options.number("--seed", 1));
        } else if (options.has(BACKUP)) {
            run.backup(options.number("--seed", 1));
        } else if (options.has("--kills") || options.has(SCHEDULES)) {
            run.all(options);
        } else {
            ByHand.of(cluster).listen();
            System.exit(0);
        }
        System.out.println(run.kept ? "All promises kept." : "BROKEN.");
        run.again.forEach(command -> System.out.println("  " + command));
        System.exit(run.kept ? 0 : 1);
    }

    private static Optional<Path> former(Path checkout, Options options) throws Exception {
        Optional<String> ref = options.after(UPGRADE);
        return ref.isPresent() ? Optional.of(Former.build(checkout, ref.get())) : Optional.empty();
    }

    private void all(Options options) throws Exception {
        boolean kills = options.has("--kills");
        int schedules = Math.toIntExact(options.number(SCHEDULES, 0));
        long seed = options.number("--seed", 1);
        database.untilDone(session -> learners.fill(session, (kills ? LEARNERS : 0) + FEW * schedules));
        if (kills) {
            kills(seed);
        }
        schedules(seed, schedules, options.after(UPGRADE).map(ref -> " " + UPGRADE + " " + ref).orElse(""));
    }

    private static void close(Cluster cluster, Path content) {
        try {
            cluster.close();
            Load.delete(content);
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private void upgrade(Path former, Path next, long seed) throws Exception {
        System.out.printf("%nUpgrade, seed %d: %d learners%n", seed, LEARNERS);
        database.untilDone(session -> learners.fill(session, LEARNERS));
        Exams exams = exams(seed);
        Upgrade upgrade = new Upgrade(cluster, former, next, exams, new Steps(exams, CALM));
        List<String> broken = new ArrayList<>(exams.sit(upgrade::all));
        broken.addAll(upgrade.seen());
        addIfLong(upgrade.longestSilence(), broken);
        say("upgrade, seed " + seed, exams, broken);
    }

    private void backup(long seed) throws Exception {
        System.out.printf("%nBackup, seed %d: %d learners%n", seed, LEARNERS);
        database.untilDone(session -> learners.fill(session, LEARNERS));
        Exams exams = exams(seed);
        Backups backups = new Backups(cluster, database, exams, new Steps(exams, CALM));
        List<String> broken = new ArrayList<>(exams.sit(backups::takeAndRestoreBeside));
        addIfLong(backups.longestSilence(), broken);
        say("before the cluster goes back, seed " + seed, exams, broken);
        backups.bringTheClusterBack();
        say("after it, seed " + seed, exams, backups.broken());
    }

    private Exams exams(long seed) {
        return new Exams(cluster.web(), database, plans(LEARNERS, new SplittableRandom(seed)), 0, learners);
    }

    private static void addIfLong(Duration silence, List<String> broken) {
        if (silence.compareTo(BAR) > 0) {
            broken.add("nobody was acknowledged anything for " + silence.toSeconds() + " s");
        }
    }

    private void kills(long seed) throws Exception {
        System.out.printf("%nKills, seed %d: %d learners%n", seed, LEARNERS);
        System.out.printf("  %-54s %-10s %10s %10s %10s%n", "", "was", "nobody", "one waits", "whole");
        Exams exams = exams(seed);
        database.untilDone(StaffToken::fill);
        List<String> broken = exams.sit(() -> {
            Director director = new Director(cluster, METRICS);
            try (director) {
                Thread.sleep(CALM);
                for (Strike strike : Strike.kills(seed)) {
                    requireShort(strike(strike, exams.progress()));
                }
            }
            System.out.println("  " + director.words());
            requireShort(director.longest());
            kept &= director.fromStandby() > 0;
        });
        say("kills, seed " + seed, exams, broken);
        Set<Tampering> unnoticed = new TreeSet<>(exams.unnoticed());
        System.out.println(unnoticed.isEmpty()
                ? "  The check notices each of " + Tampering.ofAttempts().size() + " ways to break what is stored."
                : "  THE CHECK IS BLIND for " + unnoticed);
        kept &= unnoticed.isEmpty();
    }

    private void requireShort(Duration silence) {
        if (silence.compareTo(BAR) > 0) {
            kept = false;
            System.out.println("    LONGER than " + BAR.toSeconds() + " s");
        }
    }

    /** Returns how long nobody heard anything. */
    private Duration strike(Strike strike, Progress progress) throws Exception {
        progress.measure();
        String whom = strike.befall(cluster, rolling);
        long began = System.nanoTime();
        String whole = "-";
        if (!strike.hurried()) {
            cluster.awaitWhole();
            whole = seconds(began) + " s";
            Thread.sleep(CALM);
        }
        Duration nobody = progress.longestSilence();
        System.out.printf("  %-54s %-10s %8.1f s %8.1f s %10s%n",
                strike, whom, nobody.toMillis() / 1_000.0, progress.longestWait().toMillis() / 1_000.0, whole);
        return nobody;
    }

    /** @param release that the nodes run at first, as it is said on the command line; empty for this one */
    private void schedules(long first, long count, String release) throws Exception {
        for (long seed = first; seed < first + count; seed++) {
            rolling.backToTheFirst();
            List<Strike> strikes = Strike.some(seed);
            String command = "infra/cluster/run " + SCHEDULES + " 1 --seed " + seed + release;
            System.out.printf("%nSchedule, seed %d: %s%n", seed, command);
            RandomGenerator random = new SplittableRandom(seed);
            List<Plan> plans = plans(FEW, random);
            Exams exams = new Exams(cluster.web(), database, plans, TROUBLED[random.nextInt(TROUBLED.length)], learners);
            List<String> broken = exams.sit(() -> {
                Thread.sleep(CALM);
                for (Strike strike : strikes) {
                    strike(strike, exams.progress());
                }
            });
            if (!say("seed " + seed, exams, broken)) {
                again.add(command);
            }
        }
    }

    /** They answer until it is enough; a tenth goes away then, and the clock ends its exams. A quarter goes on in a second window. */
    private static List<Plan> plans(int count, RandomGenerator random) {
        List<Plan> plans = new ArrayList<>();
        for (int learner = 0; learner < count; learner++) {
            Ending ending = random.nextInt(10) == 0 ? Ending.LEAVES : Ending.HANDS_IN;
            int takesOver = random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 0;
            plans.add(new Plan(ending, Integer.MAX_VALUE, takesOver, THINKING_MS, random.nextLong()));
        }
        return plans;
    }

    /** Returns whether all is kept. */
    private boolean say(String what, Exams exams, List<String> broken) throws Exception {
        List<String> all = new ArrayList<>(broken);
        all.addAll(unlike());
        System.out.printf("  %s: %,d answers acknowledged, %d refused, %s%n",
                what, exams.progress().count(), exams.refused(), all.isEmpty() ? "all kept, the same in all three databases" : "BROKEN");
        all.forEach(words -> System.out.println("    " + words));
        kept &= all.isEmpty();
        return all.isEmpty();
    }

    /** Each standby comes to hold what the primary holds. */
    private List<String> unlike() throws Exception {
        long end = System.nanoTime() + SAME_WITHIN.toNanos();
        while (true) {
            Set<String> contents = new TreeSet<>();
            for (Part part : cluster.databases()) {
                new Database(() -> cluster.open(part)).untilDone(session -> contents.add(contents(session)));
            }
            if (contents.size() == 1) {
                return List.of();
            }
            if (System.nanoTime() > end) {
                return List.of("the databases differ: " + contents);
            }
            Thread.sleep(200);
        }
    }

    private static String contents(Connection session) throws Exception {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(CONTENTS)) {
            row.next();
            return row.getString(1);
        }
    }
}
