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
    GRADE_CHANGED("The grade is set. The result stays beside it."),
    GRADE_RESTORED("The result counts again."),
    WEIGHED("Weights saved. Totals are worked out anew."),
    PACED("Pace list saved. It is on the learners' pages now."),
    PLAN_COPIED("Copied. It is on the learners' pages now; look at the days below."),
    ASSIGNED("Assigned. It is on the learners' pages now."),
    OWN_DAYS_GIVEN("Given. These days are theirs from now on."),
    OWN_DAYS_TAKEN("Taken back. The days of the class are theirs again."),
    UNASSIGNED(
            "No longer assigned. What was done stays. To assign it again, press Assign: its settings are in the form, without"
                    + " its access code and without anybody's own days."),
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
