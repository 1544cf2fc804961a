package org.aliquot.web.flash;

/** What is said beside the figures of a question. */
public enum AnalysisFlash implements Flash {
    KEPT_AS_IS("Kept. It asks for a look again when something else stands out, or in its next version."),
    NO_NOTE("Not saved. Say in up to 500 characters why it is fine as it is. This goes into the audit log."),
    NO_LOOK_WANTED("Nothing to keep: its figures no longer ask for a look."),
    SCORES_ADJUSTED("Decided. Scores are recalculated, and learners whose score changes are told."),
    SCORES_RESTORED("Undone. Scores become exactly what they were.");

    private final String title;

    AnalysisFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
