package cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Replaces one node of the application after the other while people use them, by the steps that docs/guide/cluster.md names: a node is
 * drained and ended, started, and has to be back in the balancer before the next one goes.
 */
final class Rolling {

    /** The balancer looks each second whether a node is back, for two seconds at most, and believes it at once (haproxy.cfg). */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(3);

    private final Cluster cluster;
    private final Path first;
    private final Path other;
    private Path running;

    /**
     * @param first the release that the nodes run
     * @param other the one that takes its place and gives it back again; the same where there is but one
     */
    Rolling(Cluster cluster, Path first, Path other) {
        this.cluster = cluster;
        this.first = first;
        this.other = other;
        this.running = first;
    }

    /** By the release that does not run now. */
    void replaceAll() throws IOException, InterruptedException {
        replaceAll(running.equals(first) ? other : first);
    }

    /** So that a schedule finds the same whatever came before it. */
    void backToTheFirst() throws IOException, InterruptedException {
        if (!running.equals(first)) {
            replaceAll(first);
            cluster.awaitWhole();
        }
    }

    private void replaceAll(Path release) throws IOException, InterruptedException {
        for (Part node : cluster.nodes()) {
            // it drains itself: told to end, it answers on until the balancer leads nobody to it any more (ALIQUOT_LEAVING_TIME)
            cluster.replace(node, release);
            Thread.sleep(BACK_WITHIN);
        }
        running = release;
    }
}
