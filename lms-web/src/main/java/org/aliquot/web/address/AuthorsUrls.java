package org.aliquot.web.address;

import org.aliquot.authorship.Work;

/** Addresses of who the authors of something are. */
public final class AuthorsUrls {

    public static final String COURSE = AuthorUrls.COURSE + "/authors";
    public static final String QUIZ = QuizUrls.QUIZ + "/authors";
    public static final String ITEM = QuestionUrls.ITEM + "/authors";
    public static final String REMOVAL = "/removal";

    private AuthorsUrls() {}

    public static String ofCourse(String slug) {
        return Address.of(COURSE, slug);
    }

    public static String ofQuiz(String key) {
        return Address.of(QUIZ, key);
    }

    public static String ofItem(String slug) {
        return Address.of(ITEM, slug);
    }

    public static String of(Work work) {
        return switch (work.kind()) {
            case COURSE -> ofCourse(work.name());
            case EXAM -> ofQuiz(work.name());
            case ITEM -> ofItem(work.name());
        };
    }

    public static String removal(Work work) {
        return of(work) + REMOVAL;
    }

    public static String home(Work work) {
        return switch (work.kind()) {
            case COURSE -> AuthorUrls.course(work.name());
            case EXAM -> QuizUrls.quiz(work.name());
            case ITEM -> QuestionUrls.item(work.name());
        };
    }
}
