package org.aliquot.web.quiz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.authoring.Coverage;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Feedback;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.delivery.ExamRemoval;
import org.aliquot.delivery.Marking;
import org.aliquot.delivery.Trials;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rules of an exam into the words of their page. */
@Component
class RulesPages {

    /** What was typed and not saved; what was not typed is as it stands. */
    record Unsaved(
            @Nullable RulesForm rules,
            @Nullable AdmissionForm admission,
            Typed typed,
            @Nullable String refusal) {

        static Unsaved nothing() {
            return new Unsaved(null, null, new Typed(), null);
        }
    }

    private final Exams exams;
    private final ExamCopies copies;
    private final CourseDesk courses;
    private final Attempts attempts;
    private final Admissions admissions;
    private final Trials trials;
    private final ExamRemoval removal;
    private final Coverage coverage;
    private final SchoolZone zone;
    private final Marking marking;

    RulesPages(
            Exams exams,
            ExamCopies copies,
            CourseDesk courses,
            Attempts attempts,
            Admissions admissions,
            Trials trials,
            ExamRemoval removal,
            Coverage coverage,
            SchoolZone zone,
            Marking marking) {
        this.marking = marking;
        this.exams = exams;
        this.coverage = coverage;
        this.copies = copies;
        this.courses = courses;
        this.attempts = attempts;
        this.admissions = admissions;
        this.trials = trials;
        this.removal = removal;
        this.zone = zone;
    }

    RulesPage page(ExamVersion exam, Unsaved unsaved, Visit visit) {
        String key = exam.spec().key();
        RulesForm form = unsaved.rules() == null ? RulesForm.of(exam) : unsaved.rules();
        AdmissionForm admission = unsaved.admission() == null
                ? AdmissionForm.of(admissions.of(exam.examId()), zone.id())
                : unsaved.admission();
        boolean own = copies.isOwn(key);
        return new RulesPage(
                new RulesPage.Head(
                        key,
                        exam.spec().title(),
                        exam.number(),
                        own,
                        !exam.spec().isDrawn(),
                        scaled(exam),
                        own ? exams.locked(exam).orElse("") : "",
                        ZoneWords.of(zone.id()),
                        marking.shortOfMarkers(key)),
                admission,
                feedback(exam, admission),
                form,
                areas(exam, form),
                courses.list().stream()
                        .map(course -> new Choice(
                                course.slug(), course.title(), form.courses().contains(course.slug())))
                        .toList(),
                attempts.shortages(List.of(exam)).getOrDefault(exam.id(), List.of()).stream()
                        .map(RulesPages::sentence)
                        .toList(),
                trials(exam, visit),
                removal(key, own),
                unsaved.typed().errors(),
                unsaved.refusal());
    }

    private List<RulesPage.AreaLine> areas(ExamVersion exam, RulesForm form) {
        if (exam.areas().isEmpty()) {
            return List.of();
        }
        Map<String, Integer> held = new HashMap<>();
        coverage.of(exam.areas().stream()
                        .flatMap(area -> area.topics().stream())
                        .collect(Collectors.toSet()))
                .forEach(cell -> held.merge(cell.topic(), cell.easy() + cell.middle() + cell.hard(), Integer::sum));
        return exam.areas().stream()
                .map(area -> new RulesPage.AreaLine(
                        RulesForm.shareField(area.code()),
                        area.title(),
                        ShareWords.from(form.share(area.code())),
                        ShareWords.to(form.share(area.code())),
                        ShareWords.questions(form.share(area.code()), form.items()),
                        area.topics().stream()
                                .mapToInt(topic -> held.getOrDefault(topic, 0))
                                .sum()))
                .toList();
    }

    private static String scaled(ExamVersion exam) {
        return switch (exam.spec().outcome().scale()) {
            case NONE -> "";
            case TO_999 -> "400 on a scale from 0 to 999";
            case TO_100 -> "70 on a scale from 0 to 100";
        };
    }

    private static List<RulesPage.Feedback> feedback(ExamVersion exam, AdmissionForm form) {
        if (exam.spec().outcome().review() == ReviewPolicy.NEVER) {
            return List.of();
        }
        return Arrays.stream(Feedback.values())
                .map(one -> new RulesPage.Feedback(
                        one.word(), title(one), meaning(one), one.word().equals(form.feedback())))
                .toList();
    }

    private static String title(Feedback feedback) {
        return switch (feedback) {
            case AFTER_FINAL -> "As soon as a learner has handed in";
            case AFTER_CLOSING -> "When the exam has closed";
            case NEVER -> "Never";
        };
    }

    private static String meaning(Feedback feedback) {
        return switch (feedback) {
            case AFTER_FINAL ->
                "Learners see their questions with the key and the reasons. Those who take it early can tell others.";
            case AFTER_CLOSING ->
                "Learners see keys once the exam has closed for them and no one is still taking it or may still take it by individual dates. Until then its questions are not in their own practice. Tutor mode is off.";
            case NEVER ->
                "Learners see their score and areas, but no questions. Tutor mode is off, misses make no review cards, and its questions are not in their own practice.";
        };
    }

    private RulesPage.Trials trials(ExamVersion exam, Visit visit) {
        List<Choice> modes = exam.spec().sitting().modes().stream()
                .map(mode -> new Choice(
                        mode.word(), mode == Mode.EXAM ? "Try it in exam mode" : "Try it in tutor mode", false))
                .toList();
        return new RulesPage.Trials(
                modes,
                trials.of(visit.caller().id(), exam.examId()).stream()
                        .map(trial -> new RulesPage.Trial(
                                (trial.mode() == Mode.EXAM ? "Exam mode, " : "Tutor mode, ")
                                        + visit.dates().dateTime(trial.startedAt())
                                        + (trial.over() ? "" : ", not handed in"),
                                trial.over()
                                        ? ExamUrls.result(trial.id().toString())
                                        : ExamUrls.attempt(trial.id().toString()),
                                QuizUrls.trialRemoval(trial.id().toString())))
                        .toList());
    }

    private RulesPage.Removal removal(String key, boolean own) {
        int people = own ? removal.people(key) : 0;
        return new RulesPage.Removal(
                own,
                people == 0
                        ? ""
                        : Wording.count(people, "person has", "people have")
                                + " taken it, and their results stay. Remove it from its courses instead; then no one is offered it.");
    }

    private static String sentence(BankShortage shortage) {
        return Wording.shortage(
                shortage.area() == null ? "All areas together" : shortage.area(),
                shortage.needed(),
                shortage.available());
    }
}
