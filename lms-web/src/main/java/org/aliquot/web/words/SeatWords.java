package org.aliquot.web.words;

import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortView;
import org.aliquot.web.Wording;

/** What is said of the seats of a class that somebody pays for. */
public final class SeatWords {

    private SeatWords() {}

    /** How many are in it, of how many there can be. */
    public static String taken(CohortView cohort) {
        Integer seats = cohort.settings().seats();
        return seats == null
                ? Wording.count(cohort.members(), "learner")
                : cohort.members() + " of " + Wording.count(seats, "seat") + " taken";
    }

    /** Why nobody was added. */
    public static String full(CohortChange.Full full) {
        return "No one was added: "
                + (full.free() == 0
                        ? "all " + Wording.count(full.seats(), "seat") + " are taken."
                        : full.free() == full.seats()
                                ? "the class has only " + Wording.count(full.seats(), "seat") + "."
                                : "only " + full.free() + " of " + Wording.count(full.seats(), "seat")
                                        + (full.free() == 1 ? " is" : " are") + " free.")
                + " Choose fewer people, or add seats in the settings of the class.";
    }
}
