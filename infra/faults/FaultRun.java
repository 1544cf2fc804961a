package faults;

import faults.Network.Fate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import load.CourseAward;
import load.Installation;
import load.Learners;
import load.Load;
import load.LoadPack;
import load.Options;
import load.StaffToken;

/** Runs schedules one after the other against one installation, says of each what became of it, and in the end whether all is kept. */
final class FaultRun {

    private static final int MOST_LEARNERS = 5;

    private final Installation installation;
    private final Optional<TroubledDisk> disk;
    private final MailServer mail;
    private final Learners learners = new Learners();
    private final Map<String, Integer> befell = new TreeMap<>();
    private final List<Long> failed = new ArrayList<>();
    private final List<String> unnoticed = new ArrayList<>();
    private int waysToBreak;
    private boolean awardsTried;
    private int carried;
    private int acknowledged;
    private int passed;
    private int letters;

    private FaultRun(Installation installation, Optional<TroubledDisk> disk, MailServer mail) {
        this.installation = installation;
        this.disk = disk;
        this.mail = mail;
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Options options = Options.of(args);
        int schedules = Math.toIntExact(options.number("--schedules", 200));
        long first = options.number("--seed", 1);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "faults");
        LoadPack.write(work.resolve("content"));
        boolean kept;
        try (TroubledDisk disk = disk(options, work);
                MailServer mail = new MailServer();
                Installation installation = Installation.start(checkout, work, settings(work, mail))) {
            FaultRun run = new FaultRun(installation, Optional.ofNullable(disk), mail);
            try (Connection database = installation.database()) {
                StaffToken.fill(database);
                CourseAward.fill(database);
                run.learners.fill(database, MOST_LEARNERS * schedules);
            }
            kept = run.all(first, schedules);
        }
        Load.delete(work);
        System.exit(kept ? 0 : 1);
    }

    private static Map<String, String> settings(Path work, MailServer mail) {
        Map<String, String> settings = new HashMap<>(News.HURRY);
        settings.putAll(Map.of(
                "ALIQUOT_PACKS", work.resolve("content").toString(),
                "ALIQUOT_DEMO", "false",
                "ALIQUOT_BASE_URL", "http://localhost",
                "ALIQUOT_CLOSING_INTERVAL", "PT0.5S",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", Integer.toString(mail.port()),
                "ALIQUOT_MAIL_FROM", "school@example.org",
                "ALIQUOT_MAIL_INTERVAL", "PT0.5S"));
        return settings;
    }

    private static TroubledDisk disk(Options options, Path work) throws Exception {
        if (options.has("--full-disk")) {
            return SmallDisk.at(work.resolve("data"));
        }
        return options.has("--slow-disk") ? SlowDisk.under(work) : null;
    }

    private boolean all(long first, int schedules) throws Exception {
        long began = System.nanoTime();
        for (long seed = first; seed < first + schedules; seed++) {
            try {
                Trial trial = new Trial(installation, disk, mail, schedule(seed), learners);
                Outcome outcome = trial.run();
                say(outcome);
                breakWhatIsStored(trial, outcome, seed == first);
            } catch (Exception e) {
                System.out.println(seed + " could not be carried through, and nothing after it is tried:");
                e.printStackTrace(System.out);
                failed.add(seed);
                break;
            }
        }
        System.out.printf(
                "%n%d schedules in %d s, %d answers acknowledged, %d exams passed, %d people invited%n",
                carried, seconds(began), acknowledged, passed, letters);
        mail.fates().forEach((fate, often) -> befell.put("letter " + fate.words(), often));
        befell.forEach((what, often) -> System.out.printf("  %-18s %d%n", what, often));
        System.out.println(unnoticed.isEmpty()
                ? "The check notices each of " + waysToBreak + " ways to break what is stored."
                : "THE CHECK IS BLIND for " + unnoticed);
        System.out.println(failed.isEmpty() ? "All promises kept." : "BROKEN by the seeds " + failed);
        failed.forEach(seed -> System.out.println("  infra/faults/run --schedules 1 --seed " + seed + option()));
        return failed.isEmpty() && unnoticed.isEmpty();
    }

    /** Each once in a run; what somebody has for passing, as soon as somebody passed. */
    private void breakWhatIsStored(Trial trial, Outcome outcome, boolean isFirst) throws Exception {
        if (isFirst) {
            unnoticed.addAll(trial.unnoticed());
            waysToBreak += Tampering.ofAttempts().size() + Letters.WAYS_TO_BREAK;
        }
        if (!awardsTried && outcome.passed() > 0) {
            unnoticed.addAll(trial.unnoticedOfAwards());
            waysToBreak += Awards.WAYS_TO_BREAK;
            awardsTried = true;
        }
    }

    private Schedule schedule(long seed) {
        Schedule drawn = Schedule.of(seed);
        return disk.map(TroubledDisk::strike).map(drawn::with).orElse(drawn);
    }

    private String option() {
        return disk.map(TroubledDisk::strike)
                .map(strike -> strike == Strike.Kind.DISK_FULL ? " --full-disk" : " --slow-disk")
                .orElse("");
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private void say(Outcome outcome) {
        System.out.println(outcome);
        outcome.broken().forEach(words -> System.out.println("    " + words));
        carried++;
        acknowledged += outcome.acknowledged();
        passed += outcome.passed();
        letters += outcome.letters();
        outcome.schedule().allStrikes().forEach(strike -> befell.merge(strike.kind().words(), 1, Integer::sum));
        if (outcome.schedule().timeOver() > 0) {
            befell.merge("time over", 1, Integer::sum);
        }
        outcome.fates().forEach((fate, often) -> befell.merge("request " + fate.words(), often, Integer::sum));
        if (!outcome.broken().isEmpty()) {
            failed.add(outcome.schedule().seed());
        }
    }

    /**
     * What came of a schedule.
     *
     * @param acknowledged answers
     * @param refused answers, because their time was over
     * @param passed exams
     * @param letters to people of whom it was said that they are invited
     * @param fates how many requests had each
     * @param broken promises, in words
     */
    record Outcome(
            Schedule schedule, int acknowledged, int refused, int passed, int letters, Map<Fate, Integer> fates, Duration time, List<String> broken) {

        @Override
        public String toString() {
            int requests = fates.values().stream().mapToInt(Integer::intValue).sum();
            return "seed %-6d %d learners, %d windows  %-90s %3d of %3d requests  %3d answers, %d refused  %d passed  %2d letters  %4.1f s  %s"
                    .formatted(
                            schedule.seed(),
                            schedule.learners().size(),
                            schedule.windows(),
                            schedule.allStrikes() + (schedule.timeOver() > 0 ? " time over @" + schedule.timeOver() : ""),
                            requests - fates.getOrDefault(Fate.FINE, 0),
                            requests,
                            acknowledged,
                            refused,
                            passed,
                            letters,
                            time.toMillis() / 1_000.0,
                            broken.isEmpty() ? "kept" : "BROKEN");
        }
    }
}
