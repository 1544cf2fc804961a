package org.aliquot.web.flash;

/** What is said to a learner about an exam. */
public enum ExamFlash implements Flash {
    ASSIGNMENT_CLOSED(
            Tone.WARN,
            "This exam has closed",
            "If you have a reason, ask your instructor to give you days of your own."),
    NONE_LEFT(
            Tone.WARN,
            "You have taken this exam as often as it can be taken",
            "Your instructor can give you one more attempt."),
    CODE_WANTED(Tone.WARN, "This exam starts with an access code", "You hear it from your instructor or proctor."),
    CODE_WRONG(
            Tone.WARN,
            "That is not the access code",
            "Capitals and spaces do not matter. Ask for it again; nothing was started."),
    CODES_SLOWED(Tone.WARN, "Too many wrong codes", "Wait a moment before you type the next one. Nothing was started."),
    NOT_SHOWN_YET(Tone.WARN, "The questions are not shown yet", "The result says from when on they are."),
    NOT_OPEN_YET(Tone.WARN, "This is not open yet", "Its page says what has to come first."),
    EXAM_RUNNING(
            Tone.WARN,
            "An exam with some of these questions is under way",
            "Reasons are shown again once it is handed in."),
    MODE_NOT_OFFERED(Tone.WARN, "This exam is not offered that way", "Choose one of the ways below."),
    TOO_MANY_TODAY(
            Tone.WARN,
            "You have started this exam 100 times today",
            "That is the limit for one day. Try again tomorrow, or take another exam or quiz."),
    TOO_FEW_QUESTIONS(
            Tone.WARN,
            "This exam cannot start now",
            "There are too few published questions in one of its areas. Your instructor can add some; nothing was started."),
    NOT_SHOWN_AGAIN(Tone.WARN, "The questions of this exam are not shown again", "You can still see its result."),
    SHARED(
            Tone.GOOD,
            "The result is shown",
            "They get a notice. Below you see who can open it, and you can stop it there."),
    SHARE_ENDED(Tone.GOOD, "The result is no longer shown", "The instructor can no longer open it."),
    NOBODY_CHOSEN(Tone.WARN, "Choose an instructor first", "No one new can see the result.");

    private final Tone tone;
    private final String title;
    private final String text;

    ExamFlash(Tone tone, String title, String text) {
        this.tone = tone;
        this.title = title;
        this.text = text;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String text() {
        return text;
    }
}
