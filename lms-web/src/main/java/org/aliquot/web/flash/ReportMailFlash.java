package org.aliquot.web.flash;

/** What is said about reports that come by themselves. */
public enum ReportMailFlash implements Flash {
    MADE(Tone.GOOD, "The report is scheduled."),
    CHANGED(Tone.GOOD, "Changes saved. Reports that were sent stay as they are."),
    NOW(Tone.GOOD, "Done. See the first report under “Reports you received”."),
    NOTHING_NOW(Tone.WARN, "Nothing was made. You no longer see the class or course of its view."),
    TOO_MANY_NOW(Tone.WARN, "Nothing was made. At most 10 reports an hour can be made this way. Try again later."),
    REMOVED(Tone.GOOD, "Removed. It is no longer sent; the saved view stays.");

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
