package org.aliquot.web.staffday;

import java.util.List;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.QuizUrls;

/** The one thing that comes first: results that learners wait for, then people, then questions. */
final class NextStep {

    /** Results with late answers stand first in the list of what waits. */
    private static final int RESULTS = 0;

    private NextStep() {}

    static StaffDayPage.Next of(
            List<TalkPerson> people, List<StaffDayPage.Waiting> waiting, boolean teachesNobody, boolean administers) {
        StaffDayPage.Waiting results = waiting.get(RESULTS);
        if (!results.figure().equals("0")) {
            return new StaffDayPage.Next(
                    "First",
                    "Decide about late answers",
                    results.figure() + " " + results.words() + ". Learners do not have their result until you do.",
                    "Decide",
                    results.url());
        }
        if (!people.isEmpty()) {
            TalkPerson first = people.getFirst();
            return new StaffDayPage.Next(
                    "First",
                    "Talk to " + first.name(),
                    first.why() + ". " + first.cohortName() + ".",
                    "See " + first.name(),
                    first.url());
        }
        return waiting.stream()
                .filter(one -> !one.figure().equals("0"))
                .findFirst()
                .map(one -> new StaffDayPage.Next(
                        "First",
                        one.figure() + " " + one.words(),
                        teachesNobody
                                ? "You teach no class. The list of classes says how many there are to talk to in each."
                                : "There is no one to talk to today.",
                        "Open the list",
                        one.url()))
                .orElseGet(() -> teachesNobody ? begin(administers) : calm());
    }

    private static StaffDayPage.Next begin(boolean administers) {
        if (administers) {
            return new StaffDayPage.Next(
                    "To begin",
                    "You teach no class yet",
                    "You can add yourself to one: open it in class setup, and add your name under Staff.",
                    "Go to class setup",
                    CohortUrls.COHORTS);
        }
        return new StaffDayPage.Next(
                "To begin",
                "You teach no class yet",
                "An administrator adds you to one. Until then you can write questions and lessons.",
                "Go to courses",
                QuizUrls.TEACH);
    }

    private static StaffDayPage.Next calm() {
        return new StaffDayPage.Next(
                "Today",
                "Nothing waits for you",
                "By the rules of your classes there is no one to talk to, and no question waits for a decision.",
                "See your classes",
                CohortUrls.CLASSES);
    }
}
