package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said to a learner about their cards. */
public enum RecallFlash implements Flash {
    UNDONE(Tone.GOOD, phrase("The last grade is undone"), phrase("The card is as it was before.")),
    NOTHING_TO_UNDO(
            Tone.WARN, phrase("There is no grade from today to undo"), phrase("Grades from earlier days stay.")),
    PUT_AWAY(
            Tone.GOOD,
            phrase("The card is put away"),
            phrase("It will not be asked again. You can find it under All cards.")),
    BACK(Tone.GOOD, phrase("The card is back"), phrase("It comes when it is due.")),
    ADDED(Tone.GOOD, phrase("The question is now one of your cards"), phrase("It comes with today's reviews.")),
    NOT_MET(
            Tone.WARN,
            phrase("This question cannot be added"),
            phrase("Only questions whose answer you have seen become cards.")),
    COURSE_CLOSED(
            Tone.WARN,
            phrase("This question cannot be added"),
            phrase("Its course is not open to you now. Your cards from it wait until it is.")),
    NOTHING_TO_TAKE(
            Tone.WARN,
            phrase("There are no cards to download yet"),
            phrase("Cards come from questions you miss or choose, and from lessons you have read.")),
    SAVED(Tone.GOOD, phrase("Your limit is saved"), phrase("It applies from now on.")),
    MISFIT(Tone.WARN, phrase("The question has changed since you opened it"), phrase("Here it is in its new form."));

    private final Tone tone;
    private final String title;
    private final String text;

    RecallFlash(Tone tone, String title, String text) {
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
