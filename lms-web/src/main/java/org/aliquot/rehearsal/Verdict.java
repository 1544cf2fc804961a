package org.aliquot.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an installation holds on the day, by bars for people in a room: whoever presses Start has questions within five seconds, an
 * answer is saved within one, nothing fails, and the disk has room. What is near a bar is said as well.
 *
 * @param wrong for which it will not hold
 * @param near what may become wrong
 */
public record Verdict(List<Weakness> wrong, List<Weakness> near) {

    /** Within which everybody who starts has questions. */
    public static final Duration START = Duration.ofSeconds(5);

    /** Within which 99 of 100 answers are saved. */
    public static final Duration ANSWER = Duration.ofSeconds(1);

    /** Within which everybody who hands in at the same moment knows that it has arrived. */
    public static final Duration HAND_IN = Duration.ofSeconds(15);

    /** Half of a bar. */
    private static final int NEAR = 2;

    /** The log of an exam day and what is stored must never fill more than this share of what is free. */
    private static final int DISK_SHARE = 2;

    private static final int BUSY_PERCENT = 95;

    /** In the order in which they are told. */
    public enum Weakness {
        ERRORS,
        REFUSED,
        STARTS,
        ANSWERS,
        HAND_INS,
        DISK,
        PART,
        NO_ANSWERS,
        CONNECTIONS,
        PROCESSOR
    }

    public enum Holds {
        YES,
        BUT,
        NO
    }

    public Verdict {
        wrong = List.copyOf(wrong);
        near = List.copyOf(near);
    }

    public static Verdict of(Measured measured) {
        List<Weakness> wrong = new ArrayList<>();
        List<Weakness> near = new ArrayList<>();
        if (measured.failed()) {
            wrong.add(Weakness.ERRORS);
        }
        if (measured.refused() > 0) {
            wrong.add(Weakness.REFUSED);
        }
        weigh(measured.starts().slowest(), START, Weakness.STARTS, wrong, near);
        weigh(measured.answers().p99(), ANSWER, Weakness.ANSWERS, wrong, near);
        weigh(measured.handIns().slowest(), HAND_IN, Weakness.HAND_INS, wrong, near);
        disk(measured, wrong, near);
        if (measured.expected() > measured.learners()) {
            near.add(Weakness.PART);
        }
        if (measured.answers().count() == 0) {
            near.add(Weakness.NO_ANSWERS);
        }
        if (measured.load().waiting() > 0) {
            near.add(Weakness.CONNECTIONS);
        }
        if (measured.load().busyPercent() >= BUSY_PERCENT) {
            near.add(Weakness.PROCESSOR);
        }
        return new Verdict(wrong, near);
    }

    private static void weigh(long millis, Duration bar, Weakness weakness, List<Weakness> wrong, List<Weakness> near) {
        if (millis > bar.toMillis()) {
            wrong.add(weakness);
        } else if (millis > bar.toMillis() / NEAR) {
            near.add(weakness);
        }
    }

    private static void disk(Measured measured, List<Weakness> wrong, List<Weakness> near) {
        long free = measured.load().freeBytes();
        long needed = measured.logOfAll();
        if (free >= 0 && needed > free) {
            wrong.add(Weakness.DISK);
        } else if (free >= 0 && needed > free / DISK_SHARE) {
            near.add(Weakness.DISK);
        }
    }

    public Holds holds() {
        return wrong.isEmpty() ? near.isEmpty() ? Holds.YES : Holds.BUT : Holds.NO;
    }
}
