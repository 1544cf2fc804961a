package org.aliquot.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, revokes and reissues certificates; whoever is not in the caller's scope is as unknown as nobody. */
@Service
public class CertificateDesk {

    private final CertificateRepository rows;
    private final CertificateTable table;
    private final CompleterTable completers;
    private final Accounts accounts;
    private final Teaching teaching;
    private final Presence presence;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CertificateDesk(
            CertificateRepository rows,
            CertificateTable table,
            CompleterTable completers,
            Accounts accounts,
            Teaching teaching,
            Presence presence,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.table = table;
        this.completers = completers;
        this.accounts = accounts;
        this.teaching = teaching;
        this.presence = presence;
        this.audit = audit;
        this.events = events;
    }

    /** The members of a class that the caller may see, by name. */
    @Transactional(readOnly = true)
    public List<ClassLine> preview(CohortView cohort) {
        return completers.ofClass(cohort.id());
    }

    /** Issues for those of a class about which the caller decides who are chosen and due; how many there are. */
    @Transactional
    public int issue(CohortView cohort, List<AccountId> chosen, AccountId by) {
        List<AccountId> due = completers.ofClass(cohort.id()).stream()
                .filter(ClassLine::isDue)
                .map(ClassLine::account)
                .filter(chosen::contains)
                .toList();
        return issue(cohort.course(), due, by, false);
    }

    /** For who has just completed it; told twice, or after one was revoked, it issues none. */
    @Transactional
    void issueFirst(AccountId learner, String course) {
        issue(course, List.of(learner), null, true);
    }

    private int issue(String course, List<AccountId> learners, @Nullable AccountId by, boolean first) {
        List<CertificateEntity> made = completers.completers(course, learners, first).stream()
                .map(completer -> new CertificateEntity(completer, by))
                .toList();
        rows.saveAllAndFlush(made);
        made.forEach(one -> record(by, "certificate.issued", one, Map.of("course", course)));
        if (by != null && !made.isEmpty()) { // who has just completed the course knows
            events.publishEvent(new CertificatesIssued(made.stream()
                    .map(one -> new CertificatesIssued.One(
                            one.id(), one.account(), one.award().courseTitle()))
                    .toList()));
        }
        return made.size();
    }

    /** Takes it back for a reason that its holder reads. */
    @Transactional
    public CertificateResult revoke(Caller by, UUID id, int version, String reason) {
        return held(by, id, version, standing -> {
            standing.end(CertificateStatus.REVOKED, by.id(), reason);
            rows.saveAndFlush(standing);
            record(by.id(), "certificate.revoked", standing, Map.of());
            events.publishEvent(new CertificateEnded(
                    id, standing.account(), standing.award().courseTitle(), null));
            return id;
        });
    }

    /** Puts another in its place, with its holder's name as it is now. */
    @Transactional
    public CertificateResult reissue(Caller by, UUID id, int version, String reason) {
        return held(by, id, version, standing -> {
            String name = accounts.find(standing.account()).orElseThrow().name();
            standing.end(CertificateStatus.REISSUED, by.id(), reason);
            rows.saveAndFlush(standing);
            CertificateEntity made = rows.saveAndFlush(standing.reissued(name, by.id()));
            UUID fresh = made.id();
            record(by.id(), "certificate.reissued", standing, Map.of("new serial", made.serial()));
            events.publishEvent(new CertificateEnded(
                    id, standing.account(), standing.award().courseTitle(), fresh));
            return fresh;
        });
    }

    /** Whether the caller decides about it, and does not only see it. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Caller by, CertificateView one) {
        return teaching.covers(by, one.account(), one.course());
    }

    private CertificateResult held(Caller by, UUID id, int version, Function<CertificateEntity, UUID> act) {
        Optional<CertificateView> found = table.find(Scope.of(by), id).filter(one -> mayEnd(by, one));
        if (found.isEmpty() || !presence.hold(found.get().account())) { // before the certificate, as erasing does
            return new CertificateResult.Unknown();
        }
        CertificateEntity standing = rows.findLockedById(id).orElseThrow();
        return standing.version() == version && standing.isValid()
                ? new CertificateResult.Done(view(act.apply(standing)))
                : new CertificateResult.Stale(view(id));
    }

    private CertificateView view(UUID id) {
        return table.find(Scope.everything(), id).orElseThrow();
    }

    /** The reason that was typed may name people, and stays with the certificate, which can be erased. */
    private void record(@Nullable AccountId by, String action, CertificateEntity one, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("person", one.account().toString());
        all.put("serial", one.serial());
        audit.record(new AuditEntry(by, action, "certificate", one.id().toString(), all));
    }
}
