package org.aliquot.passback;

import java.util.List;
import java.util.Optional;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.examplan.Delivery;
import org.springframework.stereotype.Service;

/** What links can lead to: exams, and lessons and courses, which are completed or not. */
@Service
public class Linkables {

    /** Of an adaptive exam: its practice scale ends there. */
    private static final int TOP_OF_SCALE = 100;

    /** A lesson or a course is completed, or it is not. */
    private static final int COMPLETED = 1;

    private final Exams exams;
    private final Catalog catalog;

    Linkables(Exams exams, Catalog catalog) {
        this.exams = exams;
        this.catalog = catalog;
    }

    /** Empty where there is no such thing that learners could open. */
    public Optional<Linkable> find(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Exam(var key) -> exams.exam(key).map(Linkables::of);
            case LinkTarget.Lesson(var course, var slug) ->
                catalog.outline(course)
                        .flatMap(outline -> outline.sections().stream()
                                .flatMap(section -> section.lessons().stream())
                                .filter(lesson -> lesson.slug().equals(slug))
                                .findFirst())
                        .map(lesson -> new Linkable(target, lesson.title(), List.of(course), COMPLETED));
            case LinkTarget.Course(var course) ->
                catalog.outline(course)
                        .map(outline -> new Linkable(target, outline.title(), List.of(course), COMPLETED));
        };
    }

    public static Linkable of(ExamVersion exam) {
        boolean adaptive = exam.spec().form().delivery() == Delivery.ADAPTIVE;
        return new Linkable(
                new LinkTarget.Exam(exam.spec().key()),
                exam.spec().title(),
                exam.spec().courses(),
                adaptive ? TOP_OF_SCALE : exam.spec().form().items());
    }
}
