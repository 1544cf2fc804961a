package org.aliquot.school;

/** What came of changing the settings. */
public sealed interface SchoolChange {

    record Changed(SchoolSettings settings) implements SchoolChange {}

    /** Somebody changed them meanwhile. */
    record Stale(SchoolSettings standing) implements SchoolChange {}
}
