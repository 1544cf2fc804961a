package org.aliquot.records;

/** What became of revoking or reissuing. */
public sealed interface CertificateResult {

    /** Done; of a reissued one, this is the new certificate. */
    record Done(CertificateView certificate) implements CertificateResult {}

    /** Somebody was faster, or it is no longer valid; this is how it stands. */
    record Stale(CertificateView standing) implements CertificateResult {}

    record Unknown() implements CertificateResult {}
}
