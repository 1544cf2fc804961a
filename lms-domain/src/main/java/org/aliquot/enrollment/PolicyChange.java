package org.aliquot.enrollment;

/** What came of changing a course's policy. */
public sealed interface PolicyChange {

    record Changed(AccessPolicy policy) implements PolicyChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(AccessPolicy standing) implements PolicyChange {}

    record UnknownCourse() implements PolicyChange {}
}
