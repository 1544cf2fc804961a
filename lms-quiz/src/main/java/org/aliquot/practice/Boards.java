package org.aliquot.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.examplan.Blueprint;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** The outlines with an exam that the bank can fill, in a learner's open courses. */
@Component
class Boards {

    private final Enrollments enrollments;
    private final Exams exams;
    private final Attempts attempts;

    Boards(Enrollments enrollments, Exams exams, Attempts attempts) {
        this.enrollments = enrollments;
        this.exams = exams;
        this.attempts = attempts;
    }

    /** Those with most exams first: what a course is for comes before what it also serves. */
    List<Board> of(AccountId learner) {
        Set<String> open = enrollments.openWindows(learner).keySet();
        List<ExamVersion> drawn = exams.forCourses(open).stream()
                .filter(exam -> exam.spec().form().blueprint() != null)
                .toList();
        Map<ExamVersionId, List<BankShortage>> missing = attempts.shortages(drawn);
        Map<String, List<ExamVersion>> byOutline = drawn.stream()
                .filter(exam -> missing.getOrDefault(exam.id(), List.of()).isEmpty())
                .collect(Collectors.groupingBy(
                        exam -> Objects.requireNonNull(exam.spec().form().blueprint()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (byOutline.isEmpty()) {
            return List.of();
        }
        return exams.blueprints().stream()
                .filter(outline -> byOutline.containsKey(outline.key()))
                .sorted((one, other) -> Integer.compare(
                        Objects.requireNonNull(byOutline.get(other.key())).size(),
                        Objects.requireNonNull(byOutline.get(one.key())).size()))
                .map(outline -> board(outline, Objects.requireNonNull(byOutline.get(outline.key())), open))
                .toList();
    }

    private static Board board(Blueprint outline, List<ExamVersion> exams, Set<String> open) {
        Set<String> courses = exams.stream()
                .flatMap(exam -> exam.spec().courses().stream())
                .filter(open::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Board(outline.key(), outline.title(), outline.areas(), List.copyOf(courses));
    }
}
