package faults;

import java.util.random.RandomGenerator;

/**
 * A fault that befalls the server or its database.
 *
 * @param after so many acknowledged answers, or once all are given
 * @param size seconds that it lasts, or by which the clock jumps
 */
record Strike(Kind kind, int after, int size) {

    /** What happens; how many of a hundred strikes are of this kind, and the most seconds it takes. */
    enum Kind {
        /** The database ends every session of the application. */
        SESSIONS_ENDED("sessions ended", 18, 0),
        /** SIGKILL of a process that serves a session: the database starts all of itself anew. */
        BACKEND_KILLED("backend killed", 12, 0),
        DATABASE_PAUSED("database paused", 12, 5),
        SERVER_PAUSED("server paused", 12, 5),
        /** A lock that nobody gets past, and more readers behind it than there are connections. */
        POOL_TAKEN("pool taken", 14, 5),
        CLOCK_FORWARD("clock forward", 8, 60),
        CLOCK_BACK("clock back", 8, 60),
        SERVER_KILLED("server killed", 8, 0),
        DATABASE_KILLED("database killed", 5, 0),
        /** As when the power fails. */
        ALL_KILLED("all killed", 3, 0),
        /** Not one of those that are drawn: it needs a disk of its own. */
        DISK_FULL("disk full", 0, 20),
        /** Nor this one: it needs root. */
        DISK_SLOW("disk slow", 0, 20);

        private final String words;
        private final int weight;
        private final int most;

        Kind(String words, int weight, int most) {
            this.words = words;
            this.weight = weight;
            this.most = most;
        }

        String words() {
            return words;
        }

        /** Whether work under way may end by it. */
        boolean interrupts() {
            return this != CLOCK_FORWARD && this != CLOCK_BACK;
        }
    }

    private static final int A_HUNDRED = 100;
    private static final int ALL = Integer.MAX_VALUE;

    /** @param answers how many there will be: it strikes in the first two thirds of them */
    static Strike of(RandomGenerator random, int answers) {
        return of(kind(random.nextInt(A_HUNDRED)), random, answers);
    }

    static Strike of(Kind kind, RandomGenerator random, int answers) {
        return new Strike(kind, random.nextInt(answers * 2 / 3), size(kind, random));
    }

    /** When nobody answers any more: results are made then, and news of them goes out. The clock stays: with it the end would come and go. */
    static Strike atTheEnd(RandomGenerator random) {
        Kind kind = kind(random.nextInt(A_HUNDRED));
        while (!kind.interrupts()) {
            kind = kind(random.nextInt(A_HUNDRED));
        }
        return new Strike(kind, ALL, size(kind, random));
    }

    private static int size(Kind kind, RandomGenerator random) {
        return kind.most == 0 ? 0 : 1 + random.nextInt(kind.most);
    }

    private static Kind kind(int drawn) {
        int left = drawn;
        for (Kind kind : Kind.values()) {
            left -= kind.weight;
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("The weights are no hundred");
    }

    @Override
    public String toString() {
        return kind.words + (size == 0 ? "" : " " + size + " s") + " @" + (after == ALL ? "end" : Integer.toString(after));
    }
}
