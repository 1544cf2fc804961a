package org.aliquot.web.flash;

/** What is said about quizzes and the rules of exams. */
public enum QuizFlash implements Flash {
    CHANGED("Quiz changed. New attempts get the new list; running ones keep theirs."),
    QUIZ_MADE("Made. Nobody is offered it until you choose a course under Rules."),
    EXAM_COPIED("Copied. Nobody is offered the copy until you choose a course."),
    RULES_CHANGED("Saved. New attempts follow these rules; running ones keep theirs.");

    private final String title;

    QuizFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
