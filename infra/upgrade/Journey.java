package upgrade;

import faults.Database;
import faults.Exams;
import faults.Schedule.Ending;
import faults.Schedule.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import load.Installation;
import load.Learners;
import load.LoadPack;
import load.StaffToken;
import load.Wire;

/** One installation: a school made by an earlier release, under this one, under the earlier one again, and under this one for good. */
final class Journey {

    private static final int LEARNERS = 12;
    private static final int THINKING_MS = 500;

    /** Answers before the server is replaced, and after it. */
    private static final int SOME_ANSWERS = 60;

    private static final List<String> PAGES = List.of(
            "/today",
            "/progress",
            "/courses/load",
            "/teach/today",
            "/teach/items",
            "/teach/reports/learners",
            "/teach/reports/sittings",
            "/teach/outcomes",
            "/teach/attempts",
            "/teach/certificates",
            "/admin",
            "/admin/people",
            "/admin/audit");

    private final Path former;
    private final Path present;
    private final Path work;
    private final long seed;
    private final Learners learners = new Learners();
    private final List<String> broken = new ArrayList<>();

    Journey(Path former, Path present, Path work, long seed) {
        this.former = former;
        this.present = present;
        this.work = work;
        this.seed = seed;
    }

    /** Makes it, and prints what came of it. */
    boolean isKept() throws Exception {
        Installation.populate(former, work, "200", "2000");
        LoadPack.write(work.resolve("content"));
        try (Installation installation = Installation.start(former, work, settings(former))) {
            Database database = new Database(installation::database);
            database.untilDone(session -> learners.fill(session, 2 * LEARNERS));
            Leg there = new Leg(installation, database, seed);
            if (!there.replacedBy(present)) {
                broken.add("this release started at its second try only: " + there.refusal);
            }
            database.untilDone(StaffToken::fill);
            for (String page : PAGES) {
                look(installation.port(), page);
            }
            Leg back = new Leg(installation, database, seed + 1);
            boolean goesBack = back.replacedBy(former);
            if (goesBack) {
                Kept before = read(database);
                installation.replace(present, settings(present));
                broken.addAll(before.changed(read(database)));
            }
            System.out.printf(
                    "%s: %,d rows of what was over, %,d and %,d answers acknowledged, %s; %s%n",
                    former.getFileName(),
                    there.rows,
                    there.acknowledged,
                    back.acknowledged,
                    goesBack ? "goes back" : "does not go back: " + back.refusal,
                    broken.isEmpty() ? "all kept" : "BROKEN");
        }
        broken.forEach(words -> System.out.println("    " + words));
        return broken.isEmpty();
    }

    /** Its own questions, and those of the exams. */
    private Map<String, String> settings(Path release) {
        return Map.of(
                "ALIQUOT_PACKS", release.resolve("content") + "," + work.resolve("content"),
                "ALIQUOT_DEMO", "false",
                "ALIQUOT_CLOSING_INTERVAL", "PT0.5S");
    }

    private void look(int port, String page) {
        try {
            StaffToken.look(port, page);
        } catch (IOException e) {
            broken.add(e.getMessage());
        }
    }

    private static Kept read(Database database) throws Exception {
        List<Kept> kept = new ArrayList<>();
        database.untilDone(session -> kept.add(Kept.read(session)));
        return kept.getFirst();
    }

    /** Learners sit exams while one release takes the place of the other. */
    private final class Leg {

        private final Installation installation;
        private final Database database;
        private final Exams exams;
        private long rows;
        private int acknowledged;
        private String refusal = "";

        Leg(Installation installation, Database database, long seed) {
            this.installation = installation;
            this.database = database;
            this.exams = new Exams(Wire.here(installation.port()), database, plans(seed), 0, learners);
        }

        /** Returns false when that release does not start on what the other one has made of the tables; the other one goes on then. */
        boolean replacedBy(Path release) throws Exception {
            broken.addAll(exams.sit(() -> {
                exams.progress().await(SOME_ANSWERS);
                Kept before = read(database);
                rows = before.rows();
                try {
                    installation.replace(release, settings(release));
                } catch (IOException refused) {
                    refusal = lastWords(refused);
                    installation.replace(present, settings(present));
                }
                broken.addAll(before.changed(read(database)));
                exams.progress().await(exams.progress().count() + SOME_ANSWERS);
            }));
            acknowledged = exams.progress().count();
            return refusal.isEmpty();
        }

        private static String lastWords(IOException refused) {
            return refused.getMessage().strip().lines().toList().getLast();
        }

        private static List<Plan> plans(long seed) {
            RandomGenerator random = new SplittableRandom(seed);
            List<Plan> plans = new ArrayList<>();
            for (int learner = 0; learner < LEARNERS; learner++) {
                Ending ending = random.nextInt(4) == 0 ? Ending.LEAVES : Ending.HANDS_IN;
                plans.add(new Plan(ending, Integer.MAX_VALUE, 0, THINKING_MS, random.nextLong()));
            }
            return plans;
        }
    }
}
