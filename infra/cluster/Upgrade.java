package cluster;

import faults.Exams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Replaces one node after the other by the next release while learners sit exams, goes back to the one before in the same way, and says
 * what they would have seen.
 */
final class Upgrade {

    /** Started, taken, and refused for what the learner did: another window has the exam, or it is handed in. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 409);

    /** The room sends again, and says nothing of it. */
    private static final Set<Integer> TRIED_AGAIN = Set.of(502, 503, 504);

    private final Cluster cluster;
    private final Path former;
    private final Path next;
    private final Exams exams;
    private final Openings openings;
    private final Steps steps;

    /** @param steps what is said of each replacement */
    Upgrade(Cluster cluster, Path former, Path next, Exams exams, Steps steps) {
        this.cluster = cluster;
        this.former = former;
        this.next = next;
        this.exams = exams;
        this.openings = new Openings(cluster.web(), exams);
        this.steps = steps;
    }

    /** Returns when all nodes are of the former release again. */
    void all() throws Exception {
        openings.begin();
        try (openings) {
            steps.calm("both of the former release");
            replaceAll("the next release", next);
            replaceAll("the former one again", former);
        }
    }

    private void replaceAll(String words, Path release) throws Exception {
        for (Part node : cluster.nodes()) {
            steps.take(node.name() + ": " + words, () -> cluster.replace(node, release));
            // the balancer has to take it in before the next one goes
            cluster.awaitWhole();
            steps.calm("after " + node.name());
        }
    }

    Duration longestSilence() {
        return steps.longestSilence();
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
