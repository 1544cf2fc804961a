package org.aliquot.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.blueprint.Exams;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortView;
import org.springframework.stereotype.Component;

/** What a class is graded for, with what each work counts for. */
@Component
class GradedWorks {

    private static final int USUAL_WEIGHT = 10;

    private final WeightJournal journal;
    private final Assignments assignments;
    private final Exams exams;

    GradedWorks(WeightJournal journal, Assignments assignments, Exams exams) {
        this.journal = journal;
        this.assignments = assignments;
        this.exams = exams;
    }

    List<Work> of(CohortView cohort) {
        Map<String, Weight> weights = journal.weights(cohort.id());
        Map<String, String> titles = exams.titles(cohort.course());
        List<Work> works = new ArrayList<>();
        works.add(work(Work.LESSONS, "Lessons read", 0, weights));
        for (Assignment assignment : assignments.of(cohort.id())) {
            String title = titles.get(assignment.ref());
            if (assignment.kind() == AssignmentKind.EXAM && title != null) {
                works.add(work(assignment.ref(), title, USUAL_WEIGHT, weights));
            }
        }
        return works;
    }

    /** What its works count for now. */
    List<Weight> weights(CohortView cohort) {
        return of(cohort).stream()
                .map(work -> new Weight(work.ref(), work.weight(), work.rule()))
                .toList();
    }

    private static Work work(String ref, String title, int usual, Map<String, Weight> weights) {
        Weight set = weights.getOrDefault(ref, new Weight(ref, usual, GradeRule.BEST));
        return new Work(ref, title, set.weight(), set.rule());
    }
}
