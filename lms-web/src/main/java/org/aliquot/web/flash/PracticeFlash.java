package org.aliquot.web.flash;

/** What is said to a learner about practice of their own. */
public enum PracticeFlash implements Flash {
    NOTHING_FITS(
            Tone.WARN,
            "No question fits",
            "Choose more areas or kinds, or others under “Which ones”. Nothing was started."),
    UNDER_WAY(
            Tone.WARN,
            "You have already started one like this",
            "Continue it, or hand it in and start another. Nothing is lost either way."),
    EXAM_RUNNING(
            Tone.WARN,
            "An exam with some of these questions is under way",
            "Tutor mode would give away its answers. Practice without tutor mode, or hand in the exam first."),
    TOO_MANY_TODAY(
            Tone.WARN, "You have started 100 of these today", "That is the limit for one day. Try again tomorrow."),
    NO_COURSE(Tone.WARN, "There is nothing to practice yet", "Enroll in a course to practice its questions.");

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
