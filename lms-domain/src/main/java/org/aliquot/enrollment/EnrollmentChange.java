package org.aliquot.enrollment;

/** What came of changing an enrollment. */
public sealed interface EnrollmentChange {

    record Changed(EnrollmentRecord enrollment) implements EnrollmentChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(EnrollmentRecord standing) implements EnrollmentChange {}

    /** Its policy or its state does not allow it. */
    record Refused(Why why, EnrollmentRecord standing) implements EnrollmentChange {}

    record Unknown() implements EnrollmentChange {}

    /** Why a change was refused. */
    enum Why {
        ENDED,
        PAUSED,
        NOT_PAUSED,
        NO_END,
        NO_EXTENSION_LEFT,
        /** The course's policy leaves extensions to administrators. */
        NOT_BY_INSTRUCTORS,
        CAP_REACHED,
        NO_PAUSE_LEFT,
        WINDOW_BACKWARDS
    }
}
