package org.aliquot.web.review;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.authoring.ItemRow;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.QuestionUse;
import org.aliquot.blueprint.QuestionUses;
import org.aliquot.catalog.AskingLessons;
import org.aliquot.cohort.ClassesWithExams;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Caller;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.QuizUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a question is asked: exams and their forms, lessons, classes. */
@Component
class QuestionUsePages {

    private static final int MOST_CLASSES = 20;

    private final QuestionUses uses;
    private final AskingLessons lessons;
    private final ClassesWithExams classes;

    QuestionUsePages(QuestionUses uses, AskingLessons lessons, ClassesWithExams classes) {
        this.uses = uses;
        this.lessons = lessons;
        this.classes = classes;
    }

    QuestionPage.Uses of(ItemRow item, @Nullable ItemVersionId version, Caller reader) {
        return item.purpose() == Purpose.CHECK ? inLessons(item.slug()) : inExams(item, version, reader);
    }

    private QuestionPage.Uses inLessons(String slug) {
        return new QuestionPage.Uses(
                List.of(),
                lessons.of(slug).stream()
                        .map(lesson -> new QuestionPage.Use(
                                lesson.title(), AuthorUrls.lesson(lesson.path()), lesson.courseTitle()))
                        .toList(),
                List.of());
    }

    private QuestionPage.Uses inExams(ItemRow item, @Nullable ItemVersionId version, Caller reader) {
        List<QuestionUse> exams = uses.of(item.slug(), item.topic(), version);
        List<String> keys = exams.stream().map(QuestionUse::key).toList();
        return new QuestionPage.Uses(
                exams.stream()
                        .map(use -> new QuestionPage.Use(use.title(), QuizUrls.quiz(use.key()), how(use)))
                        .toList(),
                List.of(),
                keys.isEmpty()
                        ? List.of()
                        : classes.of(keys, Scope.of(reader), MOST_CLASSES).stream()
                                .map(line -> new QuestionPage.Use(line.name(), CohortUrls.standing(line.id()), ""))
                                .toList());
    }

    private static String how(QuestionUse use) {
        return switch (use.way()) {
            case LISTED -> "asked in every attempt";
            case FORM ->
                (use.forms().size() == 1 ? "in form " : "in forms ")
                        + use.forms().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case DRAWN -> "may be drawn";
        };
    }
}
