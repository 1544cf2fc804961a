package org.aliquot.web.flash;

/** What is said to a learner about practice of their own. */
public enum PracticeFlash implements Flash {
    NOTHING_FITS(
            Tone.WARN,
            "No question fits",
            "Choose more areas or kinds, or others under “Which ones”. Nothing was started."),
    UNDER_WAY(
            Tone.WARN,
            "You have one like this under way",
            "Go on with it, or hand it in; then you can start another. Nothing is lost either way."),
    EXAM_RUNNING(
            Tone.WARN,
            "An exam with some of these questions is under way",
            "Tutor mode would give its answers away. Practice without tutor mode, or hand the exam in first."),
    TOO_MANY_TODAY(
            Tone.WARN, "You have started 100 of these today", "That is the limit for one day. Try again tomorrow."),
    NO_COURSE(
            Tone.WARN,
            "There is nothing to practice yet",
            "Enroll in a course, and its questions are yours to practice.");

    private final Tone tone;
    private final String title;
    private final String text;

    PracticeFlash(Tone tone, String title, String text) {
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
