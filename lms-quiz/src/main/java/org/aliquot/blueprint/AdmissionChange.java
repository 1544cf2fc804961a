package org.aliquot.blueprint;

/** What came of changing when and how often an exam is taken. */
public sealed interface AdmissionChange {

    /** @param version of what stands now */
    record Changed(int version) implements AdmissionChange {}

    /** Somebody changed it meanwhile; this stands. */
    record Stale(Admission standing) implements AdmissionChange {}

    record Refused(String reason) implements AdmissionChange {}

    record Unknown() implements AdmissionChange {}
}
