package cluster;

import java.util.random.RandomGenerator;

/**
 * How bad a line is, in each of its directions.
 *
 * @param delayMs everything arrives later by so much, and by up to half as much again
 * @param bytesASecond it carries so much
 * @param pauseMs it stands still for up to so long, again and again; 0 for never
 * @param seed of what differs from frame to frame
 */
record Quality(int delayMs, int bytesASecond, int pauseMs, long seed) {

    private static final int LEAST_DELAY_MS = 10;
    private static final int MOST_DELAY_MS = 200;

    /** 100 Mbit/s: the delay alone is felt. */
    private static final int WIDE = 12_500_000;

    /** Where the narrowest drawn is doubled up to three times. */
    private static final int NARROW = 16_000;

    private static final int WIDTHS = 4;
    private static final int PAUSE_MS = 400;
    private static final int KILO = 1_000;

    /** As to a machine in another country. */
    static Quality slow(RandomGenerator random) {
        return new Quality(LEAST_DELAY_MS + random.nextInt(MOST_DELAY_MS - LEAST_DELAY_MS), WIDE, 0, random.nextLong());
    }

    /** As by radio through a wall. */
    static Quality stuttering(RandomGenerator random) {
        return new Quality(1, NARROW << random.nextInt(WIDTHS), PAUSE_MS, random.nextLong());
    }

    @Override
    public String toString() {
        return pauseMs == 0 ? "by " + delayMs + " ms" : "at " + bytesASecond / KILO + " kB/s";
    }
}
