package org.aliquot.web.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Scope;
import org.aliquot.completion.CourseStanding;
import org.aliquot.completion.CourseStandings;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.messages.Addressees;
import org.aliquot.outreach.StaffNote;
import org.aliquot.outreach.StaffNotes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.web.Dates;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.admin.AuditWords;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.today.Standings;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together readiness, completion, notes and deeds of a learner whom the caller is known to see. */
@Component
class LearnerWholes {

    private static final int DEEDS = 30;

    /** What instructors see of it: what staff did for the learner, and nothing of how somebody uses their account. */
    private static final Set<String> OF_STAFF = Set.of(
            "accommodation.changed",
            "account.suspended",
            "account.reinstated",
            "learner.talked-to",
            "staff-note.written",
            "staff-note.removed");

    private static final int MOST_DEEDS = 200;

    private final Goals goals;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final CourseStandings standings;
    private final StaffNotes notes;
    private final AuditLog audit;
    private final Accounts accounts;

    LearnerWholes(
            Goals goals,
            TargetExams targets,
            OwnMastery mastery,
            OwnReadiness readiness,
            CourseStandings standings,
            StaffNotes notes,
            AuditLog audit,
            Accounts accounts) {
        this.goals = goals;
        this.targets = targets;
        this.mastery = mastery;
        this.readiness = readiness;
        this.standings = standings;
        this.notes = notes;
        this.audit = audit;
        this.accounts = accounts;
    }

    LearnerWhole whole(AccountId learner, List<CohortView> shared, Caller caller, Dates dates) {
        Optional<LearnerMastery> own = goals.of(learner)
                .map(Goal::target)
                .flatMap(targets::find)
                .filter(target -> Scope.of(caller).isEverything() || isTaught(target, shared))
                .map(target -> mastery.of(learner, target));
        return new LearnerWhole(
                own.map(one -> Standings.readiness(readiness.of(one), one)).orElse(null),
                own.map(Standings::areas).orElse(List.of()),
                completion(learner, shared, dates),
                shared.stream()
                        .filter(cohort -> !cohort.archived())
                        .map(cohort -> new LearnerWhole.Talk(cohort.id().toString(), cohort.name()))
                        .toList(),
                caller.isStaff()
                        ? notes.of(caller, learner).stream()
                                .map(note -> note(learner, note, caller, dates))
                                .toList()
                        : List.of(),
                deeds(learner, caller, dates),
                StaffDayUrls.notes(learner.value()),
                MessageUrls.write(Addressees.LEARNER, learner.value()),
                RotationUrls.planFor(learner.value()),
                LearnerUrls.learner(learner.value()));
    }

    /** Whether a course of these classes prepares for it. */
    private boolean isTaught(TargetExam target, List<CohortView> shared) {
        return shared.stream()
                .map(CohortView::course)
                .distinct()
                .anyMatch(course -> targets.ofCourse(course).stream()
                        .anyMatch(each -> each.key().equals(target.key())));
    }

    private List<LearnerWhole.Completion> completion(AccountId learner, List<CohortView> shared, Dates dates) {
        Map<String, String> titles =
                shared.stream().collect(Collectors.toMap(CohortView::course, CohortView::courseTitle, (one, _) -> one));
        return standings.of(learner, titles.keySet()).values().stream()
                .map(standing -> completion(titles.getOrDefault(standing.course(), standing.course()), standing, dates))
                .toList();
    }

    private static LearnerWhole.Completion completion(String title, CourseStanding standing, Dates dates) {
        if (standing.completedAt() != null) {
            return new LearnerWhole.Completion(title, "Completed on " + dates.date(standing.completedAt()), List.of());
        }
        return new LearnerWhole.Completion(title, "Not complete. Still asked for:", RuleWords.unmet(standing));
    }

    private static LearnerWhole.Note note(AccountId learner, StaffNote note, Caller caller, Dates dates) {
        String where = note.cohortName() == null ? "" : " in " + note.cohortName();
        String when = dates.date(note.writtenAt());
        return new LearnerWhole.Note(
                note.talked()
                        ? "Talked to" + where + ", " + when + ", by " + note.authorName()
                        : when + ", " + note.authorName(),
                note.words(),
                note.author().equals(caller.id().value())
                        ? StaffDayUrls.noteRemoval(learner.value(), note.id())
                        : null);
    }

    private List<LearnerWhole.Deed> deeds(AccountId learner, Caller caller, Dates dates) {
        List<AuditRecord> found = audit.about("account", learner.toString(), MOST_DEEDS).stream()
                .filter(deed -> Scope.of(caller).isEverything() || OF_STAFF.contains(deed.action()))
                .limit(DEEDS)
                .toList();
        List<@Nullable AccountId> actors = new ArrayList<>();
        found.forEach(deed -> actors.add(deed.actor() == null ? null : new AccountId(deed.actor())));
        People names = People.of(actors, accounts);
        return found.stream()
                .map(deed -> new LearnerWhole.Deed(
                        AuditWords.of(deed.action()),
                        deed.actor() == null ? "The system" : names.name(new AccountId(deed.actor())),
                        dates.dateTime(deed.at())))
                .toList();
    }
}
