package org.aliquot.web.flash;

/** What is said about classes and groups. */
public enum CohortFlash implements Flash {
    CLASS_MADE("Made. Give its code to the learners, or add them here."),
    CLASS_SAVED("Saved. New dates hold for those who join from now on."),
    CODE_MADE("There is a new code. The old one no longer works."),
    CODE_WITHDRAWN("The code is withdrawn. People in the class stay in it."),
    MEMBERS_ADDED("Added, and enrolled on the terms of the class."),
    MEMBER_REMOVED("Taken out of the class. Their access to the course stays as it is."),
    INSTRUCTOR_ADDED("Added. They see this class and its people from now on."),
    INSTRUCTOR_REMOVED("Taken out. They no longer see this class."),
    ARCHIVED("Archived. It is kept as it is, and nobody joins it."),
    REOPENED("Open again."),
    PACED("Pace list saved. It is on the learners' pages now."),
    ASSIGNED("Assigned. It is on the learners' pages now."),
    UNASSIGNED("No longer assigned. What was done stays. To undo it, press Assign: its settings are in the form."),
    NOT_ASSIGNED("It was not assigned any more.");

    private final String title;

    CohortFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
