package cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import load.StaffToken;
import load.Wire;

/** Looks at reports all the time. They come from a standby; whatever befalls it, the next one comes from wherever it can. */
final class Director implements AutoCloseable {

    private static final String REPORT = "/api/v1/reports/learners?sort=-lastOn";
    private static final String FROM_A_STANDBY = "aliquot_standby_reads_total";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int OK = 200;

    private final Cluster cluster;
    private final String metrics;
    private final Thread looking;
    private volatile boolean ended;
    private int seen;
    private int missed;
    private long longest;

    /** @param metrics the token of the nodes' figures */
    Director(Cluster cluster, String metrics) {
        this.cluster = cluster;
        this.metrics = metrics;
        this.looking = Thread.ofPlatform().daemon().start(this::look);
    }

    private void look() {
        long last = System.nanoTime();
        try {
            while (!ended) {
                if (isSeen()) {
                    seen++;
                    longest = Math.max(longest, System.nanoTime() - last);
                    last = System.nanoTime();
                } else {
                    missed++;
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            longest = Math.max(longest, System.nanoTime() - last);
        }
    }

    private boolean isSeen() {
        try (Wire wire = Wire.hasty(cluster.web(), StaffToken.TOKEN, PATIENCE)) {
            return wire.send("GET", REPORT, "").status() == OK;
        } catch (IOException away) {
            return false;
        }
    }

    /** The longest time without one, when it is closed. */
    Duration longest() {
        return Duration.ofNanos(longest);
    }

    /** How many came from a standby, or more: of a node that was killed since, they are not known. */
    long fromStandby() {
        return cluster.nodes().stream().mapToLong(this::fromStandby).sum();
    }

    /** What came until it was closed. */
    String words() {
        return "%d reports, %d or more of them from a standby, %d asked for in vain; the longest time without one %.1f s"
                .formatted(seen, fromStandby(), missed, longest / 1e9);
    }

    private long fromStandby(Part node) {
        try (Wire wire = Wire.hasty(node.web(), metrics, PATIENCE)) {
            Matcher line = Pattern.compile("(?m)^" + FROM_A_STANDBY + " ([0-9.E]+)").matcher(wire.send("GET", "/metrics", "").body());
            return line.find() ? (long) Double.parseDouble(line.group(1)) : 0;
        } catch (IOException away) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        looking.join();
    }
}
