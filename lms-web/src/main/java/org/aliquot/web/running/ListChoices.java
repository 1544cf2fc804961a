package org.aliquot.web.running;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.cohort.CohortName;
import org.aliquot.web.staff.Choice;

/** The exams, and the open classes of the reader, to which a list of attempts can be narrowed. */
record ListChoices(List<ExamVersion> exams, List<CohortName> classes) {

    /** The same of all where the exam or the class is none of these. */
    AttemptsWanted known(AttemptsWanted asked) {
        Optional<String> exam = exams.stream()
                .map(version -> version.spec().key())
                .filter(key -> key.equals(asked.narrowed().exam()))
                .findFirst();
        Optional<UUID> cohort = classes.stream()
                .map(CohortName::id)
                .filter(id -> id.equals(asked.cohort()))
                .findFirst();
        return asked.narrowedTo(exam.orElse(null), cohort.orElse(null));
    }

    List<Choice> exams(String chosen, Predicate<String> offered) {
        return Stream.concat(
                        Stream.of(new Choice("", "All exams and quizzes", chosen.isEmpty())),
                        exams.stream()
                                .filter(version -> offered.test(version.spec().key()))
                                .map(version -> choice(
                                        version.spec().key(), version.spec().title(), chosen)))
                .toList();
    }

    List<Choice> classes(String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", "All classes", chosen.isEmpty())),
                        classes.stream().map(one -> choice(one.id().toString(), one.name(), chosen)))
                .toList();
    }

    private static Choice choice(String value, String title, String chosen) {
        return new Choice(value, title, value.equals(chosen));
    }
}
