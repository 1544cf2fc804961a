package org.aliquot.web.flash;

/** What is said to a learner about their cards. */
public enum RecallFlash implements Flash {
    UNDONE(Tone.GOOD, "The last grade is taken back", "The card is as it was before."),
    NOTHING_TO_UNDO(Tone.WARN, "There is no grade of today to take back", "Grades of earlier days stay."),
    PUT_AWAY(Tone.GOOD, "The card is put away", "You will not be asked it again. You find it under All cards."),
    BACK(Tone.GOOD, "The card is back", "It comes when it is due."),
    ADDED(Tone.GOOD, "The question is now one of your cards", "It comes with today's reviews."),
    NOT_MET(Tone.WARN, "This question cannot be added", "Only questions whose answer you have seen become cards."),
    COURSE_CLOSED(
            Tone.WARN,
            "This question cannot be added",
            "Its course is not open to you now. Your cards of it wait with it."),
    NOTHING_TO_TAKE(
            Tone.WARN,
            "There is no card to take along",
            "Cards come from questions you miss or choose, and from lessons you have read."),
    SAVED(Tone.GOOD, "Your limit is saved", "It applies from now on."),
    MISFIT(Tone.WARN, "The question has changed since you opened it", "Here it is in its new form.");

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
