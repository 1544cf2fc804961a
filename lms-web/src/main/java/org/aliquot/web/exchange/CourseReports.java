package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.aliquot.exchange.CourseImports;
import org.aliquot.exchange.CoursePart;
import org.aliquot.exchange.ImportState;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.ImportedCourse;
import org.aliquot.exchange.PartFate;
import org.aliquot.exchange.PartKind;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.QuizUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Courses of imports in words. */
@Component
class CourseReports {

    private final CourseImports imports;

    CourseReports(CourseImports imports) {
        this.imports = imports;
    }

    Optional<ImportedCourse> find(UUID id) {
        return imports.find(id);
    }

    static CourseReport report(ImportView view, ImportedCourse course) {
        String slug = course.course();
        ImportedCourse.Counts counts = course.counts();
        List<ImportReportPage.Tally> tallies = new ArrayList<>();
        tallies.add(new ImportReportPage.Tally(counts.sections(), counts.sections() == 1 ? "section" : "sections"));
        tallies.add(new ImportReportPage.Tally(counts.lessons(), counts.lessons() == 1 ? "lesson" : "lessons"));
        tallies.add(new ImportReportPage.Tally(counts.quizzes(), counts.quizzes() == 1 ? "quiz" : "quizzes"));
        return new CourseReport(
                course.title(),
                slug == null
                        ? "a new course that learners do not see until you publish it"
                        : view.state() == ImportState.COMMITTED
                                ? "now under Courses"
                                : "the course that is here already",
                slug == null ? null : AuthorUrls.course(slug),
                tallies,
                course.parts().stream().map(part -> line(view, slug, part)).toList(),
                course.isLast());
    }

    /** Of the button; empty when there is nothing to take. */
    static String commit(ImportView view, ImportedCourse course) {
        int questions = view.counts().taking();
        int left = view.counts().refused() + view.counts().leftOut();
        String without = left == 0 ? "" : ", leave out " + left;
        if (course.counts().taking() == 0) {
            return ImportWords.commit(view.counts());
        }
        return "Import the course" + (questions == 0 ? "" : " and " + Wording.count(questions, "question") + without);
    }

    static String heading(ImportView view, ImportedCourse course) {
        return switch (view.state()) {
            case READING, REFUSED, CANCELLED -> ImportWords.heading(view);
            case READ -> "Check “" + course.title() + "”";
            case COMMITTING -> "Importing the course";
            case COMMITTED -> "“" + course.title() + "” is imported";
            case UNDONE -> "Import undone";
        };
    }

    private static CourseReport.Line line(ImportView view, @Nullable String course, CoursePart part) {
        boolean quiz = part.kind() == PartKind.QUIZ;
        return new CourseReport.Line(
                kind(part.kind()),
                part.title(),
                quiz ? ofQuiz(part) : verdict(part),
                quiz ? part.made() == null ? null : "good" : tone(part),
                part.said(),
                url(course, part),
                part.isReady() && view.state() == ImportState.COMMITTED
                        ? Address.of(ExchangeUrls.QUIZ, view.id(), part.position())
                        : null);
    }

    private static String kind(PartKind kind) {
        return switch (kind) {
            case SECTION -> "Section";
            case LESSON -> "Lesson";
            case QUIZ -> "Quiz";
        };
    }

    private static String ofQuiz(CoursePart part) {
        if (part.made() != null) {
            return "Made";
        }
        return part.questions() == 0
                ? "Made once its questions are imported and published"
                : part.isReady()
                        ? "All questions are published"
                        : part.published() + " of " + part.questions() + " questions published";
    }

    private static String verdict(CoursePart part) {
        if (part.taken()) {
            return part.fate() == PartFate.NEW ? "Here as a draft" : "Updated";
        }
        return switch (part.fate()) {
            case NEW -> "New";
            case CHANGED -> "To be updated";
            case SAME -> "Unchanged";
            case KEPT -> "Stays as it is";
        };
    }

    private static @Nullable String tone(CoursePart part) {
        if (part.taken()) {
            return "good";
        }
        return switch (part.fate()) {
            case NEW, SAME -> null;
            case CHANGED -> "hema";
            case KEPT -> "warn";
        };
    }

    private static @Nullable String url(@Nullable String course, CoursePart part) {
        String made = part.made();
        if (made == null || course == null) {
            return null;
        }
        return switch (part.kind()) {
            case SECTION -> null;
            case LESSON -> AuthorUrls.lesson(new LessonPath(course, made));
            case QUIZ -> QuizUrls.quiz(made);
        };
    }
}
