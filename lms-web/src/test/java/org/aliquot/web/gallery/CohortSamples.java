package org.aliquot.web.gallery;

import static org.aliquot.web.gallery.SchoolSamples.ID;

import java.util.List;
import java.util.Map;
import org.aliquot.web.cohort.CohortList;
import org.aliquot.web.cohort.CohortPage;
import org.aliquot.web.cohort.PlanPage;
import org.aliquot.web.cohort.StandingPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/** Classes and groups. */
final class CohortSamples {

    private static final String CODE = "K7QMN-4T9RX";

    private CohortSamples() {}

    static CohortList list(boolean administers) {
        return new CohortList(
                administers ? "Classes and groups" : "Classes",
                "People who take one course together",
                administers,
                List.of(
                        new CohortList.Line(
                                "MLT class of 2026", "MLT preparation", 24, "Dana Whitfield", CODE, false, "#"),
                        new CohortList.Line(
                                "Mercy Hospital, fall",
                                "MLT preparation",
                                7,
                                "Dana Whitfield and Sam Ito",
                                null,
                                true,
                                "#")));
    }

    static CohortPage.Settings fresh() {
        return settings(
                true,
                new FieldErrors(Map.of(
                        "name", "Give it a name, such as MLT class of 2027.",
                        "lastDay", "The last day must not come before the first.")),
                null);
    }

    static CohortPage one() {
        return new CohortPage(
                ID,
                "MLT class of 2026",
                "Class in MLT preparation, 24 learners",
                CODE,
                false,
                List.of(
                        new CohortPage.Member(
                                ID,
                                "Maya Okafor",
                                "learner@example.org",
                                "#",
                                "Nov 20, 2026",
                                "Open. From Nov 20, 2026 through Feb 17, 2027",
                                "#"),
                        new CohortPage.Member(
                                ID, "Luis Herrera", "learner2@example.org", "#", "Nov 20, 2026", "", null)),
                List.of(new CohortPage.Instructor(ID, "Dana Whitfield")),
                new CohortPage.Typed("nobody@example.org", "learner@example.org"),
                new FieldErrors(Map.of(
                        "members", "Nobody was added. No account has the address nobody@example.org.",
                        "instructor", "Maya Okafor is no instructor. Give them that role under People.")),
                settings(
                        false,
                        FieldErrors.NONE,
                        new Meanwhile(
                                "Priya Raman",
                                "2:03 PM",
                                "this class",
                                5,
                                "#",
                                List.of(new Meanwhile.Difference("Name", "MLT class of 2027")))),
                null);
    }

    private static CohortPage.Settings settings(boolean fresh, FieldErrors errors, @Nullable Meanwhile meanwhile) {
        return new CohortPage.Settings(
                new CohortPage.Form("MLT class of 2026", "2026-11-20", "2026-11-01", "", "Mercy Hospital", 4),
                List.of(new Choice("class", "A class of the school", true)),
                List.of(new Choice("mlt", "MLT preparation", true)),
                List.of(new Choice("school", "A school's seats", true)),
                fresh,
                errors,
                meanwhile);
    }

    static StandingPage standing() {
        return new StandingPage(
                ID,
                "MLT class of 2026",
                "MLT preparation, 24 learners",
                "Nov 20, 2026, 2:03 PM",
                List.of(
                        new StandingPage.Tally("behind the plan", "3 of 24"),
                        new StandingPage.Tally("here in the last 7 days", "21 of 24"),
                        new StandingPage.Tally("have read every lesson", "2 of 24")),
                new StandingPage.Talk(
                        List.of(new StandingPage.Stuck(
                                "Sami Haddad",
                                "2 assignments overdue, the first since Nov 9, 2026; no work for 11 days")),
                        List.of(new StandingPage.Stuck("Nadia Petrov", "Access ends soon, through Nov 29, 2026"))),
                List.of(
                        new StandingPage.Member(
                                "Sami Haddad",
                                "sami@example.org",
                                3,
                                7,
                                "Shift or trend? Reading a control chart",
                                "Nov 9, 2026, 2 assignments",
                                "Nov 9, 2026",
                                "Open. From Sep 1, 2026 through Dec 31, 2026",
                                new StandingPage.Extension(ID, 2, "through Jan 30, 2027")),
                        new StandingPage.Member(
                                "Inés Alonso",
                                "ines@example.org",
                                0,
                                7,
                                "nothing yet",
                                "on time",
                                "never",
                                "not enrolled",
                                null)),
                CODE,
                false,
                null);
    }

    static PlanPage plan() {
        return new PlanPage(
                new PlanPage.Head(ID, "MLT class of 2026", "America/New_York", 6, false),
                List.of(new PlanPage.Exam(
                        ID,
                        "MLT practice exam",
                        "Dec 4, 2026",
                        "Exam mode only, late answers held, closes after that day",
                        "#")),
                List.of(new Choice("quick-check", "Quick check", true)),
                List.of(
                        new PlanPage.Lesson("mlt-bb-01", "Antigens and antibodies", "25 minutes", "2026-11-27"),
                        new PlanPage.Lesson("mlt-bb-02", "ABO and H", "35 minutes", "")),
                new PlanPage.Typed("2026-13-41", true, false, false, "", ""),
                new FieldErrors(Map.of("due", "Give a day as year, month and day, such as 2027-01-31.")),
                new Meanwhile(
                        "Sam Ito",
                        "2:03 PM",
                        "this plan",
                        7,
                        "#",
                        List.of(new Meanwhile.Difference("ABO and H", "2026-12-11"))),
                null);
    }
}
