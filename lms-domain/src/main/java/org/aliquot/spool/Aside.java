package org.aliquot.spool;

/**
 * Long work, done beside the answers: connections to the database that it opens come from a small pool of its own, so that
 * jobs, reports and files never make an answer wait. A transaction that is open already stays where it is.
 */
public final class Aside {

    private static final ScopedValue<Boolean> LONG = ScopedValue.newInstance();

    private Aside() {}

    /** Whether this thread does long work now. */
    public static boolean isLong() {
        return LONG.isBound();
    }

    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(LONG, true).<T, X>call(work::call);
    }

    public static void run(Runnable work) {
        ScopedValue.where(LONG, true).run(work);
    }
}
