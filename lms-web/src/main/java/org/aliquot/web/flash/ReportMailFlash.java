package org.aliquot.web.flash;

/** What is said about reports that come by themselves. */
public enum ReportMailFlash implements Flash {
    MADE("The report is scheduled."),
    REMOVED("Removed. It does not come any more; the saved view stays.");

    private final String title;

    ReportMailFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
