package org.aliquot.notices;

import org.aliquot.word.Word;

/** What people are told of. Everybody can do without each kind, here or by mail; letters about the account itself are none of these. */
public enum NoticeKind implements Word {
    MESSAGE("An instructor writes to me"),
    ACCOMMODATION_CHANGED("My extra time or text size was changed"),
    ENROLLED("I was enrolled in a course"),
    WINDOW_ENDING("My access to a course ends soon, or has ended"),
    ASSIGNED("My class has new or changed due dates"),
    ROTATION("A clinical rotation was planned for me, or changed"),
    CERTIFICATE("A certificate of mine was issued, replaced, or revoked"),
    RESULT("The result of an exam is ready, or was scored again"),
    REPORT("A question I reported was answered"),
    SHARED("A learner shows me a result"),
    REVIEW("A question I review or wrote was commented on, approved or sent back"),
    MARKS_DIFFER("Two people differ on a written answer, and I can decide");

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    /** In words, as lists and switches show it. */
    public String title() {
        return title;
    }

    /** Whether it comes only to those who teach or administer. */
    public boolean isForStaff() {
        return this == REVIEW || this == SHARED || this == MARKS_DIFFER;
    }
}
