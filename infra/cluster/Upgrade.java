package cluster;

import faults.Exams;
import faults.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Replaces one node after the other by another release while learners sit exams, and says what they would have seen. */
final class Upgrade {

    /** Started, taken, and refused for what the learner did: another window has the exam, or it is handed in. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 409);

    /** The room sends again, and says nothing of it. */
    private static final Set<Integer> TRIED_AGAIN = Set.of(502, 503, 504);

    private final Cluster cluster;
    private final Path release;
    private final Exams exams;
    private final Openings openings;
    private final Duration calm;
    private Duration longest = Duration.ZERO;

    /** @param calm answers go on for so long before and after each replacement */
    Upgrade(Cluster cluster, Path release, Exams exams, Duration calm) {
        this.cluster = cluster;
        this.release = release;
        this.exams = exams;
        this.openings = new Openings(cluster.web(), exams);
        this.calm = calm;
    }

    /** Returns when all nodes are replaced. */
    void all() throws Exception {
        System.out.printf("  %-44s %10s %10s %10s%n", "", "nobody", "one waits", "away");
        openings.begin();
        try (openings) {
            measured("both of the former release", () -> Thread.sleep(calm));
            for (Part node : cluster.nodes()) {
                measured(node.name() + " replaced", () -> cluster.replace(node, release));
                // the balancer has to take it in before the next one goes
                cluster.awaitWhole();
                measured("after " + node.name(), () -> Thread.sleep(calm));
            }
        }
    }

    private void measured(String what, Exams.Strikes deed) throws Exception {
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

    Duration longestSilence() {
        return longest;
    }

    /** What a learner would have seen as an error, in words. */
    List<String> seen() {
        List<String> seen = new ArrayList<>();
        Map<Integer, Integer> replies = new TreeMap<>(exams.replies());
        System.out.println("  Answers by status: " + replies + "; " + openings);
        replies.keySet().removeAll(EXPECTED);
        replies.keySet().removeAll(TRIED_AGAIN);
        replies.forEach((status, times) -> seen.add(times + " answers with status " + status));
        seen.addAll(openings.failed());
        return seen;
    }
}
