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
            case PLANNED -> "Not carried out yet";
            case COMMITTED -> "Carried out";
            case UNDONE -> "Undone";
        };
    }

    /** What becomes of somebody. */
    static String what(RosterRow row, boolean planned) {
        return switch (row.fate()) {
            case JOINS -> joins(row, planned);
            case RETURNS -> planned ? "Will come back to the class" : "Came back to the class";
            case TEACHES -> planned ? "Will become an instructor of the class" : "Became an instructor of the class";
            case LEAVES -> leaves(row, planned);
            case REFUSED -> planned ? "Cannot be added" : "Was not added";
            case STAYS -> "Stays";
            case NOTHING, UNDECIDED -> "No change";
        };
    }

    private static String joins(RosterRow row, boolean planned) {
        if (!planned) {
            return "Added";
        }
        return row.account() == null
                ? "Will be added, with a new account"
                : "Will be added, with the account they have";
    }

    private static String leaves(RosterRow row, boolean planned) {
        if (row.done()) {
            return "Suspended from the class: no longer on the list";
        }
        return planned && !row.guarded()
                ? "Will be suspended from the class: no longer on the list"
                : "Missing from the list, still in the class";
    }

    /** Why, and what to do. */
    static String why(RosterRow row) {
        RowTrouble trouble = row.trouble();
        if (trouble == null) {
            return "";
        }
        return switch (trouble) {
            case NO_SEAT ->
                "All seats of the class are taken. Add seats in the settings of the class, then read the file again.";
            case ARCHIVED -> "The class here is archived. Reopen it under Class setup, then read the file again.";
            case ACCOUNT_SUSPENDED ->
                "This person’s account is suspended, so they cannot sign in. Reinstate the account under People, then read the file again.";
            case DEMO_ACCOUNT ->
                "This address belongs to a demo account, which cannot join a class. Use another address.";
            case ON_STAFF ->
                "Already on the staff of this class. Remove them from the staff first if they should learn in it.";
            case LEARNS_HERE ->
                "Already a learner in this class. Remove them from the class first if they should teach it.";
            case NO_INSTRUCTOR ->
                row.role() == CourseRole.INSTRUCTOR
                        ? "Listed as a teacher, but has no instructor role in Aliquot. If they should teach, give them the role under People, then read the file again."
                        : "";
            case SECOND_ROW -> "Listed twice in this class. The first row counts.";
            case NOT_IN_FILE ->
                "The file does not say who this is, and no earlier file did. Read a bulk file, or a delta file whose users.csv has this person.";
            case SAME_ADDRESS ->
                "Another person in the files of this system has the same email address. Correct one of them in the student system, then export again.";
        };
    }

    /** What a figure counts. */
    static String counted(Fate fate, boolean planned) {
        return switch (fate) {
            case JOINS -> planned ? "to be added" : "added";
            case RETURNS -> planned ? "to come back" : "came back";
            case STAYS -> "stay";
            case TEACHES -> planned ? "to become instructors" : "became instructors";
            case LEAVES -> "missing from the list";
            case REFUSED -> planned ? "cannot be added" : "not added";
            case NOTHING -> "without effect";
            case UNDECIDED -> "in classes not matched yet";
        };
    }
}
