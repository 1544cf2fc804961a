package org.aliquot.web.flash;

/** What is said about quizzes and the rules of exams. */
public enum QuizFlash implements Flash {
    CHANGED("Quiz changed. New attempts get the new list; running ones keep theirs."),
    RESTORED("Undone. The questions are as they were before."),
    STANDS("Nothing was undone. Someone has changed this since, or has undone it already.", Tone.WARN),
    QUIZ_MADE("Created. No one is offered it until you choose a course under Rules."),
    EXAM_COPIED("Copied. No one is offered the copy until you choose a course."),
    RULES_CHANGED("Saved. New attempts follow these rules; running ones keep theirs."),
    RULES_BACK("Undone. New attempts follow the earlier rules; running ones keep theirs."),
    RULES_UNCHANGED("Nothing changed. The version stays as it is."),
    ADMISSION_CHANGED("Saved. It holds from now on, for every version of this exam."),
    ADMISSION_CLOSED("Saved. The exam is closed now, for everyone without individual dates."),
    ADMISSION_BACK("Undone. These settings are what they were before, for every version of this exam."),
    CLOSED_AGAIN("Undone. The exam is closed now, for everyone without individual dates."),
    REMOVED("Deleted. No one had taken it."),
    TRIAL_DELETED("Your trial is deleted with all of its answers."),
    TRIAL_KEPT("A note or report of yours belongs to that trial. Delete it first, then the trial."),
    TRIAL_WAITS("You are taking this exam, or one with the same questions, yourself. Hand that in first."),
    TRIAL_NOT_STARTED(
            "It could not be started: the bank has too few questions for it, or it is not offered in this mode.");

    private final String title;
    private final Tone tone;

    QuizFlash(String title) {
        this(title, Tone.GOOD);
    }

    QuizFlash(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }
}
