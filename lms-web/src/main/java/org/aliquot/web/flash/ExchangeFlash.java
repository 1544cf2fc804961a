package org.aliquot.web.flash;

/** What is said about questions from files. */
public enum ExchangeFlash implements Flash {
    QUESTIONS_TAKEN_BACK("Undone. Questions that someone has worked on since stay."),
    IMPORT_CALLED_OFF("Canceled."),
    QUESTION_MENDED("Saved. It will be imported as you wrote it.");

    private final String title;

    ExchangeFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
