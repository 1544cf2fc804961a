package org.aliquot.web.flash;

/** What is said where colleagues talk about a question. */
public enum ReviewFlash implements Flash {
    REVIEW_ASKED("Sent for review. You will be told when somebody has looked at it."),
    REVIEW_TAKEN_BACK("Taken back. Nobody needs to look at it any more; the comments stay."),
    APPROVED("Approved. The author is told and decides when to publish it."),
    SENT_BACK("Sent back. The author is told."),
    COMMENTED("Comment added. The people concerned are told."),
    RESOLVED("Resolved."),
    OPEN_AGAIN("Open again.");

    private final String title;

    ReviewFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
