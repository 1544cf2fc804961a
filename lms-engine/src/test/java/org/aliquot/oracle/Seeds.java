package org.aliquot.oracle;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs a claim over many random cases and names the seed of the case that breaks it. */
public final class Seeds {

    /** Another range of cases: -Daliquot.seed=… on the command line. */
    private static final long FIRST = Long.getLong("aliquot.seed", 1);

    private Seeds() {}

    public static void each(int cases, Consumer<SplittableRandom> claim) {
        for (long seed = FIRST; seed < FIRST + cases; seed++) {
            try {
                claim.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with -Daliquot.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
