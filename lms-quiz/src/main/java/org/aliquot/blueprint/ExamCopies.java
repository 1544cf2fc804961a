package org.aliquot.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.blueprint.internal.ExamTable;
import org.aliquot.blueprint.internal.ExamVersions;
import org.aliquot.examplan.ExamRules;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exams of the school's own: a board's exam stays as its board plans it, a copy of it is changed at will, and so is a quiz that
 * an instructor made.
 */
@Service
@Transactional
public class ExamCopies {

    private final ExamVersions versions;
    private final ExamTable table;
    private final Authors authors;
    private final AuditLog audit;
    private final ExamLocks locks;
    private final ExamForms forms;

    ExamCopies(
            ExamVersions versions, ExamTable table, Authors authors, AuditLog audit, ExamLocks locks, ExamForms forms) {
        this.locks = locks;
        this.forms = forms;
        this.versions = versions;
        this.table = table;
        this.authors = authors;
        this.audit = audit;
    }

    /** Whether this exam is the school's own and not a pack's. */
    @Transactional(readOnly = true)
    public boolean isOwn(String key) {
        return table.isOwn(key);
    }

    /** A copy that nobody is offered yet; empty when there is no such exam. */
    public Optional<ExamVersion> copy(String key, AccountId instructor) {
        return versions.current(key).map(exam -> copy(exam, instructor));
    }

    /** Keeps an exam of the school's own as it is until the transaction ends; false where it is none. */
    public boolean hold(String key) {
        if (!table.isOwn(key)) {
            return false;
        }
        table.lock(key);
        return table.isOwn(key);
    }

    /** Takes an exam that is held out of every list; its key stays taken. */
    public void remove(String key, AccountId instructor) {
        table.retire(List.of(key));
        record(instructor, "exam.removed", key, Map.of());
    }

    private ExamVersion copy(ExamVersion exam, AccountId instructor) {
        ExamSpec from = exam.spec();
        String key = table.claim(from.key().replaceFirst("-copy(-[0-9]+)?$", "") + "-copy");
        String title = "Copy of " + from.title();
        List<String> unverified = new ArrayList<>(from.unverified());
        unverified.add(
                "Made by this school from “" + from.title() + "”: its length, time and shares may differ from it.");
        ExamSpec spec = from.copied(key, title, List.copyOf(unverified));
        table.change(table.lock(key), spec, exam.areas(), instructor);
        authors.made(Work.Kind.EXAM, List.of(key), instructor);
        record(instructor, "exam.copied", key, Map.of("from", from.key()));
        return versions.current(key).orElseThrow();
    }

    /** Gives an exam of the school's own rules, in a new version if they are others; {@code number} is what they were made from. */
    public QuizChange change(String key, int number, ExamRules rules, AccountId instructor) {
        if (!table.isOwn(key)) {
            return versions.current(key).isEmpty()
                    ? new QuizChange.Unknown()
                    : new QuizChange.Refused("This exam comes from a content pack. Copy it, and change the copy.");
        }
        UUID exam = table.lock(key);
        ExamVersion standing = versions.current(key).orElseThrow();
        if (standing.number() != number) {
            return new QuizChange.Stale(standing);
        }
        Optional<String> refusal = rules.refusal(standing.areas())
                .or(() -> asksOtherwise(standing, rules) ? locks.of(exam) : Optional.empty())
                .or(() -> rules.courses().containsAll(standing.spec().courses())
                        ? Optional.empty()
                        : locks.ofCourses(exam));
        if (refusal.isPresent()) {
            return new QuizChange.Refused(refusal.get());
        }
        if (standing.standsUnder(rules)) {
            return new QuizChange.Changed(standing);
        }
        table.change(exam, standing.spec().with(rules), rules.areas(standing.areas()), instructor);
        ExamVersion changed = versions.current(key).orElseThrow();
        record(instructor, "exam.rules-changed", key, Map.of("version", "" + changed.number()));
        return new QuizChange.Changed(changed);
    }

    /** Whether it was this person who gave the exam its rules by making this version. */
    @Transactional(readOnly = true)
    public boolean canUndo(ExamVersion exam, AccountId instructor) {
        return table.isOwn(exam.spec().key()) && former(exam, instructor).isPresent();
    }

    /**
     * Gives an exam its former rules anew, like any others, as long as {@code number} is the last word and this person's own. A new
     * version begins without fixed forms; this one asks what the former did, so those that were in use are in use again.
     */
    public QuizChange undo(String key, int number, AccountId instructor) {
        if (versions.current(key).isEmpty()) {
            return new QuizChange.Unknown();
        }
        table.lock(key);
        ExamVersion standing = versions.current(key).orElseThrow();
        ExamVersion former = former(standing, instructor).orElse(null);
        if (former == null || standing.number() != number) {
            return new QuizChange.Stale(standing);
        }
        QuizChange undone = change(key, number, former.rules(), instructor);
        if (undone instanceof QuizChange.Changed(var changed)) {
            int again = forms.carry(former.id(), changed.id(), instructor);
            if (again > 0) {
                record(instructor, "exam.forms-adopted", key, Map.of("forms", "" + again));
            }
        }
        return undone;
    }

    private Optional<ExamVersion> former(ExamVersion exam, AccountId instructor) {
        return versions.before(exam.id(), instructor).filter(former -> !exam.standsUnder(former.rules()));
    }

    /** Title and courses ask nothing; nor does the order of questions of an exam that is drawn. */
    private static boolean asksOtherwise(ExamVersion standing, ExamRules rules) {
        ExamSpec before = standing.spec();
        ExamSpec after = before.with(rules);
        return !after.form().equals(before.form())
                || !after.sitting().equals(before.sitting())
                || !after.outcome().equals(before.outcome())
                || !before.isDrawn() && after.shuffle() != before.shuffle()
                || after.isAsWritten() != before.isAsWritten()
                || !rules.areas(standing.areas()).equals(standing.areas());
    }

    private void record(AccountId instructor, String action, String key, Map<String, String> details) {
        audit.record(new AuditEntry(instructor, action, "exam", key, details));
    }
}
