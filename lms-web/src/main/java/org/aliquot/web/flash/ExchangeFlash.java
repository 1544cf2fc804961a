package org.aliquot.web.flash;

/** What is said about questions from files. */
public enum ExchangeFlash implements Flash {
    QUESTIONS_TAKEN_BACK("Undone. Questions that someone has worked on since stay."),
    IMPORT_CALLED_OFF("Canceled."),
    QUIZ_MADE("The quiz is made. Learners of its course can take it."),
    QUIZ_NOT_MADE("The quiz cannot be made yet. Publish all of its questions first.", Tone.WARN),
    QUESTION_MENDED("Saved. It will be imported as you wrote it.");

    private final String title;
    private final Tone tone;

    ExchangeFlash(String title) {
        this(title, Tone.GOOD);
    }

    ExchangeFlash(String title, Tone tone) {
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
