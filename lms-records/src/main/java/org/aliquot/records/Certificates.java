package org.aliquot.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as they are read: a learner's own, what staff may see, and what anybody with a serial may know. */
@Service
@Transactional(readOnly = true)
public class Certificates {

    /** Of one that replaces another, and so on: more than anybody has had. */
    private static final int LONGEST_CHAIN = 50;

    private final CertificateTable table;

    Certificates(CertificateTable table) {
        this.table = table;
    }

    /** The latest first. */
    public List<CertificateView> of(AccountId learner) {
        return table.of(Scope.everything(), learner);
    }

    /** One of a learner's own. */
    public Optional<CertificateView> own(AccountId learner, UUID id) {
        return table.find(Scope.everything(), id)
                .filter(found -> found.account().equals(learner));
    }

    /** However the serial is typed. */
    public Optional<CertificateView> check(String serial) {
        return table.bySerial(SpokenCode.normal(serial));
    }

    /** The last of those that took its place, one after the other; itself where none did. */
    public CertificateView latest(CertificateView one) {
        CertificateView last = one;
        for (int step = 0; step < LONGEST_CHAIN && last.successor() != null; step++) {
            last = table.bySerial(last.successor()).orElse(last);
        }
        return last;
    }

    /** The one of this serial, however it is typed, for staff who may see it. */
    public Optional<CertificateView> find(Scope scope, String serial) {
        return SpokenCode.isWhole(serial)
                ? check(serial).flatMap(one -> table.find(scope, one.id()))
                : Optional.empty();
    }

    public Optional<CertificateView> find(Scope scope, UUID id) {
        return table.find(scope, id);
    }

    public CertificateList list(Scope scope, CertificateSearch search) {
        List<CertificateView> found = table.list(scope, search, CertificateSearch.SIZE + 1);
        boolean more = found.size() > CertificateSearch.SIZE;
        return new CertificateList(more ? found.subList(0, CertificateSearch.SIZE) : found, more);
    }
}
