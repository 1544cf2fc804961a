package org.aliquot.records;

import java.util.List;

/** A page of certificates, and whether more follow. */
public record CertificateList(List<CertificateView> certificates, boolean more) {

    public CertificateList {
        certificates = List.copyOf(certificates);
    }
}
