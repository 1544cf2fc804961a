package org.aliquot.statistics;

/** What came of deciding about a calibration. */
public sealed interface DecisionResult {

    /** @param adopted versions of questions whose difficulty is now in use */
    record Decided(CalibrationView calibration, int adopted) implements DecisionResult {}

    /** @param why as a sentence */
    record Refused(String why) implements DecisionResult {}

    record Unknown() implements DecisionResult {}
}
