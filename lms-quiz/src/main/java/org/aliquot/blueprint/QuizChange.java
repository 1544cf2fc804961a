package org.aliquot.blueprint;

/** What became of an instructor's change to a quiz. */
public sealed interface QuizChange {

    /** This stands now; the version that stood before where nothing of it is different. */
    record Changed(ExamVersion version) implements QuizChange {}

    /** Somebody changed it meanwhile; this is what stands. */
    record Stale(ExamVersion current) implements QuizChange {}

    /** Why it cannot be so. */
    record Refused(String reason) implements QuizChange {}

    record Unknown() implements QuizChange {}
}
