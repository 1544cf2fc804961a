package org.aliquot.web.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonCard;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.completion.CohortPlans;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a class's plan into the words of its page. */
@Component
class PlanPages {

    /** What was typed and not saved, and why. */
    record Unsaved(
            Map<String, String> days,
            PlanPage.Typed typed,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile,
            @Nullable String trouble) {}

    private final CohortPlans plans;
    private final Catalog catalog;
    private final Exams exams;
    private final Accounts accounts;
    private final String zone;

    PlanPages(
            CohortPlans plans, Catalog catalog, Exams exams, Accounts accounts, @Value("${aliquot.zone}") String zone) {
        this.plans = plans;
        this.catalog = catalog;
        this.exams = exams;
        this.accounts = accounts;
        this.zone = zone;
    }

    PlanPage page(CohortView cohort, Unsaved unsaved, String chosenExam, Dates dates) {
        List<Assignment> plan = plans.of(cohort.id());
        Map<String, ExamSpec> specs = exams.forCourses(List.of(cohort.course())).stream()
                .map(ExamVersion::spec)
                .collect(Collectors.toMap(ExamSpec::key, Function.identity()));
        return new PlanPage(
                new PlanPage.Head(
                        cohort.id(), cohort.name(), zone, cohort.plan().planVersion(), cohort.archived()),
                plan.stream()
                        .filter(assignment -> assignment.kind() == AssignmentKind.EXAM)
                        .map(assignment -> exam(assignment, specs, dates))
                        .toList(),
                exams.forCourses(List.of(cohort.course())).stream()
                        .map(ExamVersion::spec)
                        .map(spec ->
                                new Choice(spec.key(), spec.title(), spec.key().equals(chosenExam)))
                        .toList(),
                lessons(cohort, days(plan), unsaved.days()),
                unsaved.typed(),
                unsaved.errors(),
                unsaved.meanwhile(),
                unsaved.trouble());
    }

    List<LessonCard> lessons(CohortView cohort) {
        return catalog.outline(cohort.course()).stream()
                .flatMap(outline -> outline.sections().stream())
                .flatMap(section -> section.lessons().stream())
                .toList();
    }

    /** What stands instead of the pace list that was typed. */
    Meanwhile meanwhile(PaceForm typed, CohortView standing, Dates dates) {
        Map<String, String> stands = days(plans.of(standing.id()));
        List<Meanwhile.Difference> differences = new ArrayList<>();
        for (LessonCard lesson : lessons(standing)) {
            String there = stands.getOrDefault(lesson.slug(), "");
            if (!there.equals(typed.typed(PlanPage.Lesson.PREFIX + lesson.slug()))) {
                differences.add(new Meanwhile.Difference(lesson.title(), there));
            }
        }
        return new Meanwhile(
                Meanwhile.name(standing.plan().planBy(), accounts),
                standing.plan().planAt() == null
                        ? "some time"
                        : dates.time(standing.plan().planAt()),
                "this plan",
                standing.plan().planVersion(),
                CohortUrls.plan(standing.id()),
                differences);
    }

    private List<PlanPage.Lesson> lessons(CohortView cohort, Map<String, String> stands, Map<String, String> typed) {
        return lessons(cohort).stream()
                .map(lesson -> new PlanPage.Lesson(
                        lesson.slug(),
                        lesson.title(),
                        Wording.minutes(lesson.minutes()),
                        typed.isEmpty()
                                ? stands.getOrDefault(lesson.slug(), "")
                                : typed.getOrDefault(PlanPage.Lesson.PREFIX + lesson.slug(), "")))
                .toList();
    }

    private static Map<String, String> days(List<Assignment> plan) {
        return plan.stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.LESSON)
                .collect(Collectors.toMap(
                        Assignment::ref, assignment -> assignment.dueOn().toString()));
    }

    private static PlanPage.Exam exam(Assignment assignment, Map<String, ExamSpec> specs, Dates dates) {
        ExamSpec spec = specs.get(assignment.ref());
        return new PlanPage.Exam(
                assignment.id(),
                spec == null ? assignment.ref() + ", no longer offered" : spec.title(),
                dates.date(assignment.dueOn()),
                (assignment.tutor() ? "Exam and tutor mode" : "Exam mode only")
                        + (assignment.holdLate() ? ", late answers held" : ", late answers by the exam's rule")
                        + (assignment.closes() ? ", closes after that day" : ""),
                CohortUrls.planAgain(assignment.cohort(), Map.of("exam", assignment.ref())) + "#assign");
    }
}
