package org.aliquot.records;

/** What became of a change to how certificates look. */
public sealed interface DesignChange {

    record Changed(CertificateDesign design) implements DesignChange {}

    /** Somebody else changed it meanwhile; this is how it stands. */
    record Stale(CertificateDesign standing) implements DesignChange {}

    record UnknownCourse() implements DesignChange {}
}
