package org.aliquot.web.learner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditLog.Subject;
import org.aliquot.audit.AuditRecord;
import org.aliquot.delivery.WholeAttempts;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.messages.Messages;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.records.Certificates;
import org.aliquot.web.Dates;
import org.aliquot.web.address.LearnerList;
import org.aliquot.web.admin.AuditWords;
import org.aliquot.web.learner.LearnerTable.Cell;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells what staff did about a learner, of what the reader sees of them: to the account, and to access, attempts, places in classes,
 * messages and certificates.
 */
@Component
class LearnerActs {

    /** Of each kind of thing the newest; of what is older, its own page tells. */
    private static final int NEWEST = 100;

    /** What instructors see of the account: what staff did for the learner, and nothing of how somebody uses it. */
    private static final Set<String> OF_STAFF = Set.of(
            "accommodation.changed",
            "account.suspended",
            "account.reinstated",
            "learner.talked-to",
            "staff-note.written",
            "staff-note.removed",
            "staff-note.returned");

    private final AuditLog audit;
    private final WholeAttempts attempts;
    private final EnrollmentDesk enrollments;
    private final Certificates certificates;
    private final Messages messages;
    private final Accounts accounts;

    LearnerActs(
            AuditLog audit,
            WholeAttempts attempts,
            EnrollmentDesk enrollments,
            Certificates certificates,
            Messages messages,
            Accounts accounts) {
        this.audit = audit;
        this.attempts = attempts;
        this.enrollments = enrollments;
        this.certificates = certificates;
        this.messages = messages;
        this.accounts = accounts;
    }

    LearnerTable table(Seen seen, int limit, int offset, Dates dates) {
        Map<Subject, String> about = subjects(seen);
        List<AuditRecord> found = audit.concerning(
                seen.learner(), about.keySet(), seen.everything() ? null : OF_STAFF, limit + 1, offset);
        List<@Nullable AccountId> actors = new ArrayList<>();
        found.forEach(act -> actors.add(act.actor() == null ? null : new AccountId(act.actor())));
        People names = People.of(actors, accounts);
        return new LearnerTable(
                "acts",
                "What was done",
                "From the audit log, newest first",
                "Nothing yet.",
                List.of("What", "About", "By", "When"),
                found.stream()
                        .limit(limit)
                        .map(act -> List.of(
                                Cell.of(AuditWords.of(act.action())),
                                Cell.of(about.getOrDefault(new Subject(act.subjectKind(), act.subjectId()), "–")),
                                Cell.of(act.actor() == null ? "The system" : names.name(new AccountId(act.actor()))),
                                Cell.of(dates.dateTime(act.at()))))
                        .toList(),
                seen.more(LearnerList.ACTS, found, limit));
    }

    /** What deeds about the learner are kept under, with what it is called. */
    private Map<Subject, String> subjects(Seen seen) {
        Map<Subject, String> about = new LinkedHashMap<>();
        seen.shared().forEach(one -> about.put(new Subject("cohort", one.id().toString()), one.name()));
        enrollments.of(seen.learner()).stream()
                .filter(one -> seen.covers(one.course()))
                .limit(NEWEST)
                .forEach(one -> about.put(new Subject("enrollment", one.id().toString()), one.courseTitle()));
        attempts.of(seen.reader(), seen.learner(), NEWEST)
                .forEach(one -> about.put(new Subject("attempt", one.id().toString()), one.title()));
        certificates.of(seen.learner()).stream()
                .filter(one -> seen.covers(one.course()))
                .limit(NEWEST)
                .forEach(one -> about.put(
                        new Subject("certificate", one.id().toString()),
                        one.award().courseTitle()));
        messages.got(seen.reader(), seen.learner(), NEWEST, 0)
                .forEach(one -> about.put(new Subject("message", one.id().toString()), one.subject()));
        return about;
    }
}
