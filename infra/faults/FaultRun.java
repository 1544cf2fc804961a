package faults;

import faults.Network.Fate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import load.Installation;
import load.Learners;
import load.Load;
import load.LoadPack;
import load.Options;

/** Runs schedules one after the other against one installation, says of each what became of it, and in the end whether all is kept. */
final class FaultRun {

    private static final int MOST_LEARNERS = 5;

    private final Installation installation;
    private final Optional<TroubledDisk> disk;
    private final Learners learners = new Learners();
    private final Map<String, Integer> befell = new TreeMap<>();
    private final List<Long> failed = new ArrayList<>();
    private int carried;
    private int acknowledged;

    private FaultRun(Installation installation, Optional<TroubledDisk> disk) {
        this.installation = installation;
        this.disk = disk;
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Options options = Options.of(args);
        int schedules = Math.toIntExact(options.number("--schedules", 200));
        long first = options.number("--seed", 1);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "faults");
        LoadPack.write(work.resolve("content"));
        Map<String, String> settings = Map.of(
                "ALIQUOT_PACKS", work.resolve("content").toString(),
                "ALIQUOT_DEMO", "false",
                "ALIQUOT_CLOSING_INTERVAL", "PT0.5S");
        boolean kept;
        try (TroubledDisk disk = disk(options, work);
                Installation installation = Installation.start(checkout, work, settings)) {
            FaultRun run = new FaultRun(installation, Optional.ofNullable(disk));
            try (Connection database = installation.database()) {
                run.learners.fill(database, MOST_LEARNERS * schedules);
            }
            kept = run.all(first, schedules);
        }
        Load.delete(work);
        System.exit(kept ? 0 : 1);
    }

    private static TroubledDisk disk(Options options, Path work) throws Exception {
        if (options.has("--full-disk")) {
            return SmallDisk.at(work.resolve("data"));
        }
        return options.has("--slow-disk") ? SlowDisk.under(work) : null;
    }

    private boolean all(long first, int schedules) throws Exception {
        long began = System.nanoTime();
        List<Tampering> unnoticed = List.of();
        for (long seed = first; seed < first + schedules; seed++) {
            try {
                Trial trial = new Trial(installation, disk, schedule(seed), learners);
                say(trial.run());
                if (seed == first) {
                    unnoticed = trial.unnoticed();
                }
            } catch (Exception e) {
                System.out.println(seed + " could not be carried through, and nothing after it is tried:");
                e.printStackTrace(System.out);
                failed.add(seed);
                break;
            }
        }
        System.out.printf("%n%d schedules in %d s, %d answers acknowledged%n", carried, seconds(began), acknowledged);
        befell.forEach((what, often) -> System.out.printf("  %-18s %d%n", what, often));
        System.out.println(unnoticed.isEmpty()
                ? "The check notices each of " + Tampering.values().length + " ways to break what is stored."
                : "THE CHECK IS BLIND for " + unnoticed);
        System.out.println(failed.isEmpty() ? "All promises kept." : "BROKEN by the seeds " + failed);
        failed.forEach(seed -> System.out.println("  infra/faults/run --schedules 1 --seed " + seed + option()));
        return failed.isEmpty() && unnoticed.isEmpty();
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
        outcome.schedule().strikes().forEach(strike -> befell.merge(strike.kind().words(), 1, Integer::sum));
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
     * @param fates how many requests had each
     * @param broken promises, in words
     */
    record Outcome(Schedule schedule, int acknowledged, int refused, Map<Fate, Integer> fates, Duration time, List<String> broken) {

        @Override
        public String toString() {
            int requests = fates.values().stream().mapToInt(Integer::intValue).sum();
            return "seed %-6d %d learners, %d windows  %-90s %3d of %3d requests  %3d answers, %d refused  %4.1f s  %s"
                    .formatted(
                            schedule.seed(),
                            schedule.learners().size(),
                            schedule.windows(),
                            schedule.strikes() + (schedule.timeOver() > 0 ? " time over @" + schedule.timeOver() : ""),
                            requests - fates.getOrDefault(Fate.FINE, 0),
                            requests,
                            acknowledged,
                            refused,
                            time.toMillis() / 1_000.0,
                            broken.isEmpty() ? "kept" : "BROKEN");
        }
    }
}
