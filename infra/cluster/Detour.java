package cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The way that everything takes which a part says or hears while its line is bad: out of the cluster's bridge, through this program, and
 * back into it. Its connections stay open, and whatever runs over them is late: it needs no {@code tc netem}, and no part knows of it.
 */
final class Detour implements AutoCloseable {

    /** So soon the threads notice that it is over. */
    private static final int LOOK_MS = 100;

    private final String part;
    private final String link;
    private final String bridge;
    private final List<Tap> ends = new ArrayList<>();
    private final List<Thread> carriers = new ArrayList<>();
    private volatile boolean ended;
    private long began;

    /**
     * @param link the end of the part's line that is at the bridge
     * @param bridge of the cluster
     */
    Detour(String part, String link, String bridge) {
        this.part = part;
        this.link = link;
        this.bridge = bridge;
    }

    /** A bridge that has nothing but the part's line and the near end of the way; names have 15 letters at most. */
    private String between() {
        return "aqd-" + part;
    }

    synchronized void begin(Quality quality) throws IOException, InterruptedException {
        end();
        ended = false;
        began = System.nanoTime();
        Tap near = open("aqp-" + part);
        Tap far = open("aqb-" + part);
        Shell.run("ip", "link", "add", between(), "type", "bridge");
        Shell.run("ip", "link", "set", between(), "up");
        Shell.run("ip", "link", "set", near.name(), "master", between(), "up");
        Shell.run("ip", "link", "set", far.name(), "master", bridge, "up");
        start(near, far, new Way(quality, 1));
        start(far, near, new Way(quality, 2));
        Shell.run("ip", "link", "set", link, "master", between());
    }

    private Tap open(String name) throws IOException {
        Tap tap = Tap.open(name);
        ends.add(tap);
        return tap;
    }

    private void start(Tap from, Tap to, Way way) {
        carriers.add(Thread.ofPlatform().daemon().start(() -> carry(from, to, way)));
    }

    private void carry(Tap from, Tap to, Way way) {
        try {
            while (!ended) {
                while (way.hasArrived(now())) {
                    to.write(way.next());
                }
                byte[] frame = from.read(way.millisUntilNext(now(), LOOK_MS));
                if (frame.length > 0) {
                    way.send(frame, now());
                }
            }
        } catch (IOException broken) {
            System.out.println("    the bad line of " + part + " carries nothing: " + broken.getMessage());
        }
    }

    private long now() {
        return System.nanoTime() - began;
    }

    /** The part is at the cluster's bridge again. What is on its way is lost, as when a cable is changed. */
    synchronized void end() throws IOException, InterruptedException {
        if (!ends.isEmpty()) {
            Shell.run("ip", "link", "set", link, "master", bridge);
            close();
        }
    }

    /** Leaves nothing of it, whether the part is still there or not; also what a run has left that was killed. */
    @Override
    public synchronized void close() throws InterruptedException {
        ended = true;
        for (Thread carrier : carriers) {
            carrier.join();
        }
        carriers.clear();
        ends.forEach(Tap::close);
        ends.clear();
        Shell.tryTo("ip", "link", "delete", between());
    }
}
