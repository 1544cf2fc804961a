package org.aliquot.records;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;

/** Staff issued certificates; told in the transaction that does it. */
public record CertificatesIssued(List<One> all) {

    public CertificatesIssued {
        all = List.copyOf(all);
    }

    /** @param course its title */
    public record One(UUID certificate, AccountId holder, String course) {}
}
