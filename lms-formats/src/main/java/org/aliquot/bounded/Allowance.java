package org.aliquot.bounded;

import java.io.IOException;
import java.util.function.Supplier;

/** So many bytes or letters and no more. */
public final class Allowance {

    private final long most;
    private final Supplier<? extends IOException> refusal;
    private long left;

    /** @param refusal is thrown for more, unless it throws something itself */
    public Allowance(long most, Supplier<? extends IOException> refusal) {
        this.most = most;
        this.refusal = refusal;
        this.left = most;
    }

    void renew() {
        left = most;
    }

    /** What was read, counted. */
    int one(int letter) throws IOException {
        some(letter < 0 ? 0 : 1);
        return letter;
    }

    /** How many were read, counted. */
    int some(int count) throws IOException {
        left -= Math.max(0, count);
        if (left < 0) {
            throw refusal.get();
        }
        return count;
    }
}
