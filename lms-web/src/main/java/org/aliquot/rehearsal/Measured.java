package org.aliquot.rehearsal;

import java.util.List;

/**
 * What a rehearsal came to, on the node that played it.
 *
 * @param expected who would come on the day
 * @param learners how many of them were played
 * @param starts from pressing Start until the questions are there
 * @param errors what the server said instead of what was asked for, by how often
 * @param refused starts that were refused by the rules of the exam
 * @param load of the machine and its database
 */
public record Measured(
        int expected,
        int learners,
        Latencies starts,
        Latencies answers,
        Latencies handIns,
        List<Said> errors,
        int refused,
        Load load) {

    public record Said(String words, int times) {}

    /**
     * @param busyPercent of all processors, the most in any second; negative where the system does not tell
     * @param connections of the pool for answers and pages, and {@code waiting}: the most requests that waited for one at once
     * @param logPerAttempt bytes that the database writes for one whole exam, reckoned from what was measured
     * @param freeBytes on the disk of the database; negative where that is another machine's
     */
    public record Load(int busyPercent, int connections, int waiting, long logPerAttempt, long freeBytes) {}

    public Measured {
        errors = List.copyOf(errors);
    }

    /** Something was answered otherwise than it should be, or somebody who was let in did not come to the end. */
    boolean failed() {
        return !errors.isEmpty() || starts.count() + refused < learners || handIns.count() < starts.count();
    }

    /** What all who would come write to the database's log, in bytes. */
    public long logOfAll() {
        return load.logPerAttempt() * expected;
    }
}
