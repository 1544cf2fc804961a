package cluster;

import faults.Exams;
import faults.Progress;
import java.time.Duration;

/** What is done one after the other while learners answer, and how long they waited meanwhile: a line for each. */
final class Steps {

    private final Exams exams;
    private final Duration calm;
    private Duration longest = Duration.ZERO;

    /** @param calm answers go on for so long where nothing is done */
    Steps(Exams exams, Duration calm) {
        this.exams = exams;
        this.calm = calm;
        System.out.printf("  %-44s %10s %10s %10s%n", "", "nobody", "one waits", "took");
    }

    void calm(String what) throws Exception {
        take(what, () -> Thread.sleep(calm));
    }

    void take(String what, Exams.Strikes deed) throws Exception {
        Progress progress = exams.progress();
        progress.measure();
        long began = System.nanoTime();
        deed.strike();
        double seconds = (System.nanoTime() - began) / 1e9;
        Duration nobody = progress.longestSilence();
        longest = nobody.compareTo(longest) > 0 ? nobody : longest;
        System.out.printf("  %-44s %8.1f s %8.1f s %8.1f s%n",
                what, nobody.toMillis() / 1_000.0, progress.longestWait().toMillis() / 1_000.0, seconds);
    }

    /** In which nobody was acknowledged anything. */
    Duration longestSilence() {
        return longest;
    }
}
