package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said to a learner about practice of their own. */
public enum PracticeFlash implements Flash {
    NOTHING_FITS(
            Tone.WARN,
            phrase("No question fits"),
            phrase("Choose more areas or kinds, or others under “Which ones”. Nothing was started.")),
    UNDER_WAY(
            Tone.WARN,
            phrase("You have already started one like this"),
            phrase("Continue it, or hand it in and start another. Nothing is lost either way.")),
    EXAM_RUNNING(
            Tone.WARN,
            phrase("An exam with some of these questions is under way"),
            phrase("Tutor mode would give away its answers. Practice without tutor mode, or hand in the exam first.")),
    TOO_MANY_TODAY(
            Tone.WARN,
            phrase("You have started 100 of these today"),
            phrase("That is the limit for one day. Try again tomorrow.")),
    NO_COURSE(
            Tone.WARN,
            phrase("There is nothing to practice yet"),
            phrase("Enroll in a course to practice its questions."));

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
