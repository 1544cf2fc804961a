package org.aliquot.web.flash;

import org.aliquot.cohort.ClassActKind;
import org.jspecify.annotations.Nullable;

/** What is said about classes and groups. */
public enum CohortFlash implements Flash {
    CLASS_MADE("Created. Give its code to the learners, or add them here."),
    COPIED("Created. Look at its plan and its staff below, then give its code to the learners."),
    CLASS_SAVED("Saved. New dates hold for those who join from now on."),
    CODE_MADE("There is a new code. The old one no longer works."),
    CODE_WITHDRAWN("The code is withdrawn. People in the class stay in it."),
    MEMBERS_ADDED(
            "Added. Those without access to the course are enrolled on the terms of the class. The others keep their access, until the later of the two ends."),
    MEMBER_REMOVED("Removed from the class. Their access to the course stays as it is.", ClassActKind.MEMBER),
    MEMBER_BACK("Undone. They are in the class again."),
    INSTRUCTOR_ADDED("Added. From now on they see of this class what their role lets them see."),
    INSTRUCTOR_REMOVED("Removed. They no longer see this class.", ClassActKind.STAFF),
    ASSISTANT_ADDED("Added. They see this class and help its people from now on."),
    ASSISTANT_REMOVED("Removed. They no longer see this class.", ClassActKind.STAFF),
    STAFF_BACK("Undone. They are on the staff of the class again."),
    ARCHIVED("Archived. It is kept as it is, and no one joins it."),
    REOPENED("Open again."),
    GRADE_CHANGED("The grade is set. The result stays beside it."),
    GRADE_RESTORED("The result counts again."),
    GRADE_BACK("Undone. The grade is what it was before."),
    GRADE_STALE(
            "Nothing was saved. Someone has changed this grade since you opened it. What counts now is on this page, and what you typed is still in the form. If yours should count, save again.",
            Tone.WARN,
            null),
    WEIGHED("Weights saved. Totals are recalculated."),
    WEIGHTS_BACK("Undone. The weights are what they were before. Totals are recalculated."),
    WEIGHTS_STALE(
            "Nothing was saved. Someone has changed the same weights since you opened this page. Theirs are in the table, and yours are still in the form below it. If yours should count, save again.",
            Tone.WARN,
            null),
    PACED("Due dates saved. Learners see them now.", ClassActKind.PLAN),
    PLAN_COPIED("Copied. It is on the learners' pages now; look at the days below.", ClassActKind.PLAN),
    ASSIGNED("Assigned. It is on the learners' pages now.", ClassActKind.PLAN),
    REASSIGNED("Changed. It is on the learners' pages now.", ClassActKind.PLAN),
    OWN_DAYS_GIVEN("Set. These dates apply to them from now on.", ClassActKind.OWN_DAYS),
    OWN_DAYS_TAKEN("Removed. The dates of the class apply to them again.", ClassActKind.OWN_DAYS),
    OWN_DAYS_BACK("Undone. Their dates are what they were before."),
    UNASSIGNED("No longer assigned. What was done stays.", ClassActKind.PLAN),
    NOT_ASSIGNED("It was no longer assigned."),
    PLAN_RESTORED("Undone. The plan is as it was before."),
    STANDS("Nothing was undone. Someone has changed this since, or has undone it already.", Tone.WARN, null);

    private final String title;
    private final Tone tone;
    private final @Nullable ClassActKind undoes;

    CohortFlash(String title) {
        this(title, Tone.GOOD, null);
    }

    CohortFlash(String title, ClassActKind undoes) {
        this(title, Tone.GOOD, undoes);
    }

    CohortFlash(String title, Tone tone, @Nullable ClassActKind undoes) {
        this.title = title;
        this.tone = tone;
        this.undoes = undoes;
    }

    /** What it says was done, where that can be taken back. */
    public @Nullable ClassActKind undoes() {
        return undoes;
    }

    /** What is said when that is taken back. */
    public static CohortFlash undone(ClassActKind kind) {
        return switch (kind) {
            case PLAN -> PLAN_RESTORED;
            case OWN_DAYS -> OWN_DAYS_BACK;
            case MEMBER -> MEMBER_BACK;
            case STAFF -> STAFF_BACK;
        };
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
