package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What assignments make of an exam for one learner; the strictest of all their classes, but the earliest opening and the latest
 * closing.
 *
 * @param tutor whether tutor mode stays open where the exam offers it
 * @param opensAt from when on it can be started
 * @param closesAt from when on it cannot be started, and until when it runs at most
 * @param codes one of which starts it; empty: none of a class's own
 * @param ownDays whether these times are this learner's own, which hold before the exam's and those of their classes
 * @param more attempts beyond those that the exam allows
 */
public record AssignedRules(
        boolean tutor,
        boolean holdLate,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        List<String> codes,
        boolean ownDays,
        int more) {

    public AssignedRules {
        codes = List.copyOf(codes);
    }
}
