package org.aliquot.web.learner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
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
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.web.Dates;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.today.Standings;
import org.springframework.stereotype.Component;

/** Puts together readiness, completion and notes of a learner whom the caller is known to see. */
@Component
class LearnerWholes {

    private final Goals goals;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final CourseStandings standings;
    private final StaffNotes notes;
    private final Teaching teaching;

    LearnerWholes(
            Goals goals,
            TargetExams targets,
            OwnMastery mastery,
            OwnReadiness readiness,
            CourseStandings standings,
            StaffNotes notes,
            Teaching teaching) {
        this.goals = goals;
        this.targets = targets;
        this.mastery = mastery;
        this.readiness = readiness;
        this.standings = standings;
        this.notes = notes;
        this.teaching = teaching;
    }

    LearnerWhole whole(AccountId learner, List<CohortView> shared, Caller caller, Dates dates) {
        Optional<TargetExam> wished = goals.of(learner)
                .map(Goal::target)
                .flatMap(targets::find)
                .filter(target -> Scope.of(caller).isEverything() || isTaught(target, shared));
        Optional<LearnerMastery> own = wished.or(() -> ofClass(shared)).map(target -> mastery.of(learner, target));
        return new LearnerWhole(
                wished.isEmpty()
                        ? own.map(one -> GoalWords.shortTitle(one.target().title()))
                                .orElse(null)
                        : null,
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
                StaffDayUrls.notes(learner.value()),
                MessageUrls.write(Addressees.LEARNER, learner.value()),
                shared.stream().anyMatch(cohort -> teaching.leads(caller, cohort)) || caller.is(Role.ADMINISTRATOR)
                        ? RotationUrls.planFor(learner.value())
                        : null,
                LearnerUrls.learner(learner.value()));
    }

    /** Which their class counts for who has set no goal. */
    private Optional<TargetExam> ofClass(List<CohortView> shared) {
        return shared.stream()
                .filter(cohort -> !cohort.archived())
                .map(CohortView::course)
                .distinct()
                .flatMap(course -> targets.ofCourse(course).stream())
                .findFirst();
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
}
