package org.aliquot.web.flash;

/** What is said where colleagues talk about a question. */
public enum ReviewFlash implements Flash {
    REVIEW_ASKED("Sent for review. You will get a notice when someone has reviewed it."),
    REVIEW_TAKEN_BACK("Withdrawn from review. The comments are kept."),
    APPROVED("Approved. The author gets a notice and decides when to publish it."),
    SENT_BACK("Changes requested. The author gets a notice."),
    COMMENTED("Comment added. The author and the reviewers get a notice."),
    RESOLVED("Comment resolved."),
    OPEN_AGAIN("Comment reopened.");

    private final String title;

    ReviewFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
