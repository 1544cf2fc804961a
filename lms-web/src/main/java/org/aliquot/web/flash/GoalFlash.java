package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said about a learner's goal and their real exam. */
public enum GoalFlash implements Flash {
    SET(
            Tone.GOOD,
            phrase("Your goal is saved"),
            phrase("The plan below follows it. You can change it whenever you like.")),
    NO_PLACEMENT(
            Tone.GOOD,
            phrase("Your plan goes on without the placement test"),
            phrase("Your answers show where you stand. The test stays under Practice in case you want it later.")),
    PASSED(
            Tone.GOOD,
            phrase("Congratulations"),
            phrase("Thank you for telling us. Results like yours show how far our estimates can be trusted.")),
    FAILED(
            Tone.GOOD,
            phrase("Thank you for telling us"),
            phrase("Your plan now starts with the areas of your report. When you know the new date, set it here.")),
    RESULT_REMOVED(Tone.GOOD, phrase("The result is removed"), phrase("It no longer changes your plan.")),
    CALENDAR_OFF(
            Tone.GOOD,
            phrase("Your calendar's address is turned off"),
            phrase("Calendars that used it stop following your plan."));

    private final Tone tone;
    private final String title;
    private final String text;

    GoalFlash(Tone tone, String title, String text) {
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
