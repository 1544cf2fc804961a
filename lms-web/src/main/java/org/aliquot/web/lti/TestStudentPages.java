package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Optional;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Trials;
import org.aliquot.examplan.Mode;
import org.aliquot.lti.FrameButtons;
import org.aliquot.lti.LtiVisit;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.Linkable;
import org.aliquot.passback.Linkables;
import org.aliquot.people.AccountId;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.practice.ExamWords;
import org.springframework.stereotype.Component;

/** What a system's test student sees: what learners see, outside of class and figures. An exam is a trial, as staff try it. */
@Component
class TestStudentPages {

    private final Linkables linkables;
    private final Exams exams;
    private final Trials trials;
    private final FrameButtons buttons;

    TestStudentPages(Linkables linkables, Exams exams, Trials trials, FrameButtons buttons) {
        this.linkables = linkables;
        this.exams = exams;
        this.trials = trials;
        this.buttons = buttons;
    }

    ReadingPage start(LtiVisit visit) {
        String title = linkables.find(visit.target()).map(Linkable::title).orElse("");
        return new ReadingPage(
                titled(title),
                what(visit.target()),
                notice(visit.target()),
                LtiUrls.opening(visit.id()),
                opens(visit.target()),
                buttons.secret(visit),
                List.of(),
                null);
    }

    private String what(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Exam(var key) ->
                exams.exam(key).map(exam -> ExamWords.facts(exam.spec())).orElse("");
            case LinkTarget.Lesson _ -> t("A lesson");
            case LinkTarget.Course _ -> t("A course");
        };
    }

    private static String notice(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Exam _ ->
                t(
                        "You can try the exam as learners take it. It begins at once when you open it. It counts nowhere: not in the class, not in reports or statistics, and no score goes to the gradebook.");
            case LinkTarget.Lesson _, LinkTarget.Course _ ->
                t(
                        "You can read as learners do. Nothing you do is kept, and nothing counts in the class, in reports, or in the gradebook.");
        };
    }

    private static String opens(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Exam _ -> t("Try the exam");
            case LinkTarget.Lesson _ -> t("Open the lesson");
            case LinkTarget.Course _ -> t("Open the course");
        };
    }

    /** Where their window leads; empty where an exam cannot be begun. */
    Optional<String> opened(LtiVisit visit) {
        return switch (visit.target()) {
            case LinkTarget.Exam(var key) ->
                begun(visit.account(), key).map(id -> ExamUrls.startedAttempt(id.toString()));
            case LinkTarget.Lesson(var course, var lesson) -> Optional.of(CourseUrls.lesson(course, lesson));
            case LinkTarget.Course(var course) -> Optional.of(CourseUrls.course(course));
        };
    }

    private Optional<AttemptId> begun(AccountId student, String key) {
        return exams.exam(key)
                .map(exam -> exam.spec().sitting().modes().contains(Mode.EXAM) ? Mode.EXAM : Mode.TUTOR)
                .flatMap(mode -> trials.start(student, key, mode) instanceof Trials.Begun.Open(var id)
                        ? Optional.of(id)
                        : Optional.empty());
    }
}
