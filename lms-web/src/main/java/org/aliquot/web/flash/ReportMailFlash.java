package org.aliquot.web.flash;

/** What is said about reports that come by themselves. */
public enum ReportMailFlash implements Flash {
    MADE(Tone.GOOD, "The report is scheduled."),
    CHANGED(Tone.GOOD, "Changes saved. Reports that were sent stay as they are."),
    NOW(Tone.GOOD, "Done. The first of those you received, below, says what came of it."),
    NOTHING_NOW(Tone.WARN, "Not made: you no longer see the class or course of its view."),
    TOO_MANY_NOW(Tone.WARN, "Not made: at most 10 reports an hour are made this way. Try again later."),
    REMOVED(Tone.GOOD, "Removed. It does not come any more; the saved view stays.");

    private final Tone tone;
    private final String title;

    ReportMailFlash(Tone tone, String title) {
        this.tone = tone;
        this.title = title;
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
