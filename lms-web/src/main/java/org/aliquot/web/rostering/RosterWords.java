package org.aliquot.web.rostering;

import org.aliquot.rostering.CourseRole;
import org.aliquot.rostering.Fate;
import org.aliquot.rostering.RosterRow;
import org.aliquot.rostering.RowTrouble;
import org.aliquot.rostering.RunState;

/** Lists of classes in words. */
final class RosterWords {

    private RosterWords() {}

    static String state(RunState state) {
        return switch (state) {
            case PLANNED -> "Waiting for you";
            case COMMITTED -> "Carried out";
            case UNDONE -> "Undone";
        };
    }

    /** What becomes of somebody. */
    static String what(RosterRow row, boolean planned) {
        return switch (row.fate()) {
            case JOINS -> joins(row, planned);
            case RETURNS -> planned ? "Comes back into the class" : "Came back into the class";
            case TEACHES -> planned ? "Becomes an instructor of the class" : "Became an instructor of the class";
            case LEAVES -> leaves(row, planned);
            case REFUSED -> planned ? "Cannot come in" : "Was left out";
            case STAYS -> "Stays";
            case NOTHING, UNDECIDED -> "Nothing";
        };
    }

    private static String joins(RosterRow row, boolean planned) {
        if (!planned) {
            return "Joined";
        }
        return row.account() == null ? "Joins, with a new account" : "Joins, with the account they have";
    }

    private static String leaves(RosterRow row, boolean planned) {
        if (row.done()) {
            return "Suspended: the list has them no longer";
        }
        return planned && !row.guarded()
                ? "Is suspended: the list has them no longer"
                : "Is missing from the list; suspended only if you say so";
    }

    /** Why, and what to do. */
    static String why(RosterRow row) {
        RowTrouble trouble = row.trouble();
        if (trouble == null) {
            return "";
        }
        return switch (trouble) {
            case NO_SEAT -> "All seats of the class are taken. Add seats in its settings, then read the file again.";
            case ARCHIVED -> "The class here is archived. Open it again, or match this class with another one.";
            case ACCOUNT_SUSPENDED -> "Their account here is suspended. Reinstate it under People first.";
            case DEMO_ACCOUNT -> "This is a demo account.";
            case ON_STAFF -> "They are on the staff of the class here, and cannot also be a learner in it.";
            case LEARNS_HERE -> "They are a learner in the class here, and cannot also be on its staff.";
            case NO_INSTRUCTOR ->
                row.role() == CourseRole.INSTRUCTOR
                        ? "Give them the instructor role under People if they should teach here."
                        : "";
            case SECOND_ROW -> "The list has this person twice in this class; the first row counts.";
            case SAME_ADDRESS -> "Another person in the list has the same email address. Correct one of them.";
        };
    }

    /** What a figure counts. */
    static String counted(Fate fate, boolean planned) {
        return switch (fate) {
            case JOINS -> planned ? "to join" : "joined";
            case RETURNS -> planned ? "to come back" : "came back";
            case STAYS -> "stay";
            case TEACHES -> planned ? "to become instructors" : "became instructors";
            case LEAVES -> "missing from the list";
            case REFUSED -> planned ? "cannot come in" : "left out";
            case NOTHING -> "without effect";
            case UNDECIDED -> "in classes that you have not matched";
        };
    }
}
