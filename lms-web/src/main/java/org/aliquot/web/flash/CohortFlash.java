package org.aliquot.web.flash;

/** What is said about classes and groups. */
public enum CohortFlash implements Flash {
    CLASS_MADE("Created. Give its code to the learners, or add them here."),
    CLASS_SAVED("Saved. New dates hold for those who join from now on."),
    CODE_MADE("There is a new code. The old one no longer works."),
    CODE_WITHDRAWN("The code is withdrawn. People in the class stay in it."),
    MEMBERS_ADDED("Added, and enrolled on the terms of the class."),
    MEMBER_REMOVED("Removed from the class. Their access to the course stays as it is."),
    INSTRUCTOR_ADDED("Added. They see this class and its people from now on."),
    INSTRUCTOR_REMOVED("Removed. They no longer see this class."),
    ARCHIVED("Archived. It is kept as it is, and no one joins it."),
    REOPENED("Open again."),
    GRADE_CHANGED("The grade is set. The result stays beside it."),
    GRADE_RESTORED("The result counts again."),
    WEIGHED("Weights saved. Totals are recalculated."),
    PACED("Due dates saved. Learners see them now."),
    PLAN_COPIED("Copied. It is on the learners' pages now; look at the days below."),
    ASSIGNED("Assigned. It is on the learners' pages now."),
    OWN_DAYS_GIVEN("Set. These dates apply to them from now on."),
    OWN_DAYS_TAKEN("Removed. The dates of the class apply to them again."),
    UNASSIGNED(
            "No longer assigned. What was done stays. To assign it again, press Assign: its settings are in the form, without"
                    + " its access code and without individual dates."),
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
