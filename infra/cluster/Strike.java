package cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What happens to whoever has a role when it comes.
 *
 * @param after so many milliseconds of answers
 * @param millis until it is undone
 * @param drawn decides between several that have the role, and how bad a line is
 * @param hurried the next one does not wait until all is whole again
 */
record Strike(Role role, Blow blow, int after, int millis, int drawn, boolean hurried) {

    /** Longer than it takes to replace a primary that is gone. */
    private static final int GONE_MS = 25_000;

    /** As a supervisor does. */
    private static final int AGAIN_MS = 2_000;

    private static final int LONGEST_MS = 15_000;

    /** A power of two: whom a kill befalls is decided by its lowest bit. */
    private static final int DRAWN = 1 << 16;

    /** All answers wait while the only balancer is away. */
    private static final int BALANCER_MS = 6_000;

    private static final int MOST = 3;
    private static final List<Role> COMMON = List.of(Role.APP, Role.BALANCER, Role.PRIMARY, Role.STANDBY, Role.REPLICA, Role.ETCD_LEADER);

    /** Each part is killed and started again, and each but the balancer loses its power for longer; the seed decides order and moments. */
    static List<Strike> kills(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Strike> kills = new ArrayList<>();
        for (Role role : List.of(Role.APP, Role.BALANCER, Role.PRIMARY, Role.STANDBY, Role.ETCD_LEADER)) {
            kills.add(of(role, Blow.KILLED, AGAIN_MS + random.nextInt(AGAIN_MS), false, random));
            if (role != Role.BALANCER) {
                kills.add(of(role, Blow.DEAD, GONE_MS, false, random));
            }
        }
        Collections.shuffle(kills, new Random(seed));
        return List.copyOf(kills);
    }

    /** One to three of any kind. */
    static List<Strike> some(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Strike> some = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            Role role = COMMON.get(random.nextInt(COMMON.size()));
            Blow blow = Blow.values()[random.nextInt(Blow.values().length)];
            int millis = 1_000 + random.nextInt(role == Role.BALANCER ? BALANCER_MS : LONGEST_MS);
            // an update is of the application only, and takes the time that it takes
            Role struck = blow == Blow.REPLACED ? Role.APP : role;
            some.add(of(struck, blow, blow == Blow.REPLACED ? 0 : millis, left > 1 && random.nextBoolean(), random));
        }
        return List.copyOf(some);
    }

    private static Strike of(Role role, Blow blow, int millis, boolean hurried, RandomGenerator random) {
        return new Strike(role, blow, random.nextInt(AGAIN_MS), millis, random.nextInt(DRAWN), hurried);
    }

    /** Does it, and undoes it later. Returns whom it befell. */
    String befall(Cluster cluster, Rolling rolling) throws Exception {
        Thread.sleep(after);
        if (blow == Blow.REPLACED) {
            rolling.replaceAll();
            return "all";
        }
        Part part = cluster.who(role, drawn);
        begin(part);
        Thread.sleep(millis);
        end(part, cluster);
        return part.name();
    }

    private void begin(Part part) throws IOException, InterruptedException {
        switch (blow) {
            case KILLED -> part.kill();
            case DEAD -> part.die();
            case STOPPED -> part.pause();
            case CUT_OFF -> part.cut();
            case SLOW, STUTTERING -> part.worsen(quality());
            case REPLACED -> throw new IllegalStateException("An update befalls no single part");
        }
    }

    private void end(Part part, Cluster cluster) throws IOException, InterruptedException {
        switch (blow) {
            case KILLED -> part.start();
            case DEAD -> {
                cluster.connect(part);
                part.start();
            }
            case STOPPED -> part.resume();
            case CUT_OFF, SLOW, STUTTERING -> part.mend();
            case REPLACED -> throw new IllegalStateException("An update is not undone");
        }
    }

    /** Of its line, where that is what suffers. */
    private Quality quality() {
        RandomGenerator random = new SplittableRandom(drawn);
        return blow == Blow.SLOW ? Quality.slow(random) : Quality.stuttering(random);
    }

    @Override
    public String toString() {
        return switch (blow) {
            case REPLACED -> "all app nodes replaced, one after the other";
            case SLOW, STUTTERING -> "%s %s %s for %.1f s".formatted(role.words(), blow.words(), quality(), millis / 1_000.0);
            case KILLED, DEAD, STOPPED, CUT_OFF -> "%s %s for %.1f s".formatted(role.words(), blow.words(), millis / 1_000.0);
        };
    }
}
