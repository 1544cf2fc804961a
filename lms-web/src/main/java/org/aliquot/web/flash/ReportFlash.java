package org.aliquot.web.flash;

/** What is said about views of a report. */
public enum ReportFlash implements Flash {
    VIEW_SAVED("Saved. The view opens with these filters, this order and these columns."),
    VIEW_REMOVED("Removed. The report itself stays."),
    VIEW_STALE("Not removed: the view was changed meanwhile. This is how it stands.");

    private final String title;

    ReportFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
