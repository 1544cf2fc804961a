package org.aliquot.web.gallery;

import static org.aliquot.web.gallery.SchoolSamples.ID;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.RuleScale;
import org.aliquot.web.cohort.CohortList;
import org.aliquot.web.cohort.CohortPage;
import org.aliquot.web.cohort.GradebookPage;
import org.aliquot.web.cohort.MembersPage;
import org.aliquot.web.cohort.NextTermPage;
import org.aliquot.web.cohort.OwnDaysPage;
import org.aliquot.web.cohort.PlanPage;
import org.aliquot.web.cohort.ReadinessTable;
import org.aliquot.web.cohort.StandingPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Listed;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staffday.TalkPerson;
import org.jspecify.annotations.Nullable;

/** Classes and groups. */
final class CohortSamples {

    private static final String CODE = "K7QMN-4T9RX";

    private CohortSamples() {}

    static CohortList list(boolean administers) {
        return new CohortList(
                administers ? "Class setup" : "Classes",
                "A class of the school, or a group of an employer or agency, takes one course together",
                administers,
                List.of(
                        new CohortList.Line(
                                "MLT class of 2026",
                                "MLT preparation",
                                "24 of 30",
                                "3",
                                "Dana Whitfield",
                                CODE,
                                false,
                                "#"),
                        new CohortList.Line(
                                "Mercy Hospital, fall",
                                "MLT preparation",
                                "7",
                                "",
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

    static NextTermPage nextTerm() {
        return new NextTermPage(
                ID,
                "MLT class of 2026",
                "It began on Aug 24, 2026. All dates move by the days between that and the new first day.",
                "MLT class of 2027",
                "2027-13-01",
                List.of(
                        new Choice("plan", "Plan: lessons, quizzes, and exams, without access codes", true),
                        new Choice("staff", "Staff: instructors, teaching assistants, proctors, and partners", false)),
                new FieldErrors(Map.of("first", "Enter a day as year, month and day, such as 2027-01-31.")));
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
                new Listed("", "#", 1, new Paging("1 to 50 of 172 learners", null, "#"), false),
                List.of(
                        new CohortPage.Named(ID, "Dana Whitfield", "Instructor"),
                        new CohortPage.Named(ID, "Noor Rahman", "Teaching assistant")),
                new CohortPage.Typed("nobody@example.org", "learner@example.org"),
                new FieldErrors(Map.of(
                        "members", "No one was added. No account has the address nobody@example.org.",
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
                new CohortPage.Form("MLT class of 2026", "2026-11-20", "2026-11-01", "", "Mercy Hospital", "30", 4),
                List.of(new Choice("class", "A class of the school", true)),
                List.of(new Choice("mlt", "MLT preparation", true)),
                List.of(new Choice("school", "The school", true)),
                fresh,
                errors,
                meanwhile);
    }

    static StandingPage standing(boolean byArea) {
        return new StandingPage(
                ID,
                "MLT class of 2026",
                "MLT preparation, 24 learners",
                "Readiness is for MLT(ASCP), or for the exam that the learner has chosen.",
                List.of(
                        new StandingPage.Figure(
                                "Expected to pass today", "17 of 22", "likely 14 to 20; 2 too new to say"),
                        new StandingPage.Figure("Median readiness", "74%", "22 learners with enough answers"),
                        new StandingPage.Figure(
                                "Weakest area", "Blood banking", "14 of 22 are likely below the pass point"),
                        new StandingPage.Figure(
                                "Studied in the last 7 days", "21 of 24", "read a lesson or finished an exam")),
                new StandingPage.Talk(
                        List.of(toTalkTo(
                                "Sami Haddad",
                                "2 assignments overdue, the first since Nov 9, 2026; no work for 11 days")),
                        List.of(toTalkTo("Nadia Petrov", "Access ends soon, through Nov 29, 2026"))),
                everyone(byArea));
    }

    private static TalkPerson toTalkTo(String name, String why) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new TalkPerson(id, name, "SH", "#", ID, "MLT class of 2026", why);
    }

    private static ReadinessTable everyone(boolean byArea) {
        return new ReadinessTable(
                "",
                List.of(new Choice("", "Everyone", true), new Choice("early", "Too few answers to say", false)),
                List.of(
                        new ReadinessTable.View("Readiness", "#", !byArea),
                        new ReadinessTable.View("Areas", "#areas", byArea)),
                byArea,
                List.of(
                        new ReadinessTable.Bar("80 to 100%", "9 learners", 37, "#80"),
                        new ReadinessTable.Bar("40 to 59%", "13 learners", 54, "#40"),
                        new ReadinessTable.Bar("Too few answers to say", "2 learners", 8, "#early")),
                List.of(
                        new ReadinessTable.Head("by-name", "Learner", "#1", "ascending", false),
                        new ReadinessTable.Head("by-readiness", "Readiness, 0 to 100%", "#2", "none", false),
                        new ReadinessTable.Head("by-answers", "Answers", "#3", "none", true),
                        new ReadinessTable.Head("by-here", "Last here", "#4", "none", false)),
                List.of("Blood banking", "Hematology"),
                List.of(
                        new ReadinessTable.Cell("Blood banking", "352", -1, false, "of 22"),
                        new ReadinessTable.Cell("Hematology", "too early", null, false, "")),
                List.of(
                        line(
                                "Sami Haddad",
                                new RuleScale(
                                        new RuleScale.Ends(0, 100, 10),
                                        new RuleScale.Interval(38, 55, 71),
                                        null,
                                        "Chance to pass: 55 percent, likely between 38 and 71 percent"),
                                "55%",
                                "371",
                                true),
                        line("Nadia Petrov", null, "Not enough answers yet", "too early", false)),
                new Paging("2 learners", null, null),
                new ReadinessTable.Files("#csv", "#xlsx"));
    }

    private static ReadinessTable.Line line(
            String name, @Nullable RuleScale scale, String estimate, String reading, boolean below) {
        return new ReadinessTable.Line(
                name,
                "#",
                scale,
                estimate,
                scale == null ? "" : "38 to 71",
                scale == null ? "34" : "244",
                "Nov 19, 2026",
                List.of(
                        new ReadinessTable.Cell("Blood banking", reading, scale == null ? null : -2, below, ""),
                        new ReadinessTable.Cell(
                                "Hematology", scale == null ? "–" : "521", scale == null ? null : 2, false, "")));
    }

    static GradebookPage grades(boolean open) {
        return new GradebookPage(
                ID,
                "MLT class of 2026",
                "MLT preparation, 24 learners",
                false,
                List.of(
                        new GradebookPage.Column("lessons", "Lessons read", "does not count", "0", List.of(), "0 best"),
                        new GradebookPage.Column(
                                "quick-check",
                                "Quick check",
                                "weight 10, best result",
                                "10",
                                List.of(
                                        new Choice("best", "Best result", true),
                                        new Choice("last", "Last result", false)),
                                "10 best")),
                List.of(
                        new GradebookPage.Line(
                                "Sami Haddad",
                                "#",
                                List.of(
                                        new GradebookPage.Cell("of-1-lessons", "Lessons read", "43%", "", "#1"),
                                        new GradebookPage.Cell("of-1-quick-check", "Quick check", "70%", "50%", "#2")),
                                "70%",
                                "1 of 1"),
                        new GradebookPage.Line(
                                "Nadia Petrov",
                                "#",
                                List.of(
                                        new GradebookPage.Cell("of-2-lessons", "Lessons read", "0%", "", "#3"),
                                        new GradebookPage.Cell("of-2-quick-check", "Quick check", "–", "", "#4")),
                                "–",
                                "0 of 1")),
                new Listed("", "#", 1, new Paging("1 to 50 of 172 learners", null, "#"), false),
                open
                        ? new GradebookPage.Open(
                                ID,
                                "quick-check",
                                "Sami Haddad",
                                "Quick check",
                                "Result: 50%, from 2 attempts.",
                                "70% was set by Dana Whitfield on Nov 20, 2026: Fire alarm",
                                ID.toString(),
                                "170",
                                "",
                                "#of-1-quick-check")
                        : null,
                false,
                open
                        ? new FieldErrors(Map.of(
                                "percent", "Enter a percentage from 0 to 100, such as 85.",
                                "reason", "Say why. It is kept with the grade, and the learner may read it."))
                        : FieldErrors.NONE,
                new GradebookPage.Files("#csv", "#xlsx"));
    }

    static MembersPage members() {
        return new MembersPage(
                ID,
                "MLT class of 2026",
                "MLT preparation, 24 learners",
                List.of(
                        new MembersPage.Tally("behind the plan", "3 of 24"),
                        new MembersPage.Tally("have read every lesson", "2 of 24")),
                List.of(
                        new MembersPage.Member(
                                "Sami Haddad",
                                "#",
                                "sami@example.org",
                                3,
                                7,
                                "Shift or trend? Reading a control chart",
                                "Nov 9, 2026, 2 assignments",
                                "Nov 9, 2026",
                                "Open. From Sep 1, 2026 through Dec 31, 2026",
                                new MembersPage.Extension(ID, 2, "through Jan 30, 2027"),
                                ""),
                        new MembersPage.Member(
                                "Inés Alonso",
                                "#",
                                "ines@example.org",
                                0,
                                7,
                                "nothing yet",
                                "on time",
                                "never",
                                "Paused. From Sep 1, 2026 through Dec 31, 2026",
                                null,
                                "No extension while it is paused. An administrator can resume it.")),
                new Listed("", "#", 1, new Paging("1 to 50 of 172 learners", null, "#"), false),
                List.of(new MembersPage.Assistant(ID, "Noor Rahman")),
                List.of(new Choice(ID.toString(), "Sam Ito (sam@example.org)", false)),
                CODE,
                false,
                new MembersPage.Lists(
                        List.of(
                                new MembersPage.Followed(
                                        "College Canvas: Hematology I",
                                        "24 people, compared Nov 26, 2026, 2:14 AM",
                                        false,
                                        new MembersPage.Missing(7, List.of("Inés Alonso", "Sami Haddad"), ID)),
                                new MembersPage.Followed(
                                        "College Canvas: Hematology I, evening",
                                        "The LMS did not give the class list. The answer had status 503.",
                                        true,
                                        null)),
                        List.of(new MembersPage.Suspended(ID, "Noor Rahman", "Nov 24, 2026")),
                        true),
                null);
    }

    static PlanPage plan() {
        return new PlanPage(
                new PlanPage.Head(ID, "MLT class of 2026", "America/New_York", 6, false),
                List.of(
                        new PlanPage.Due(
                                ID,
                                false,
                                "#lesson-days",
                                1,
                                "Antigens and antibodies",
                                "Nov 27, 2026",
                                true,
                                "18 of 24",
                                75,
                                "",
                                "#due-mlt-bb-01"),
                        new PlanPage.Due(
                                ID,
                                true,
                                "#days",
                                2,
                                "MLT practice exam",
                                "Dec 4, 2026, 5:00 PM",
                                false,
                                "3 of 24",
                                12,
                                "Opens Dec 4, 2026, 9:00 AM. Code OAK 12. Exam mode only, late answers held, closes then, but closed by the exam’s rules on Dec 3, 2026, 5:00 PM",
                                "#assign")),
                List.of(new Choice("quick-check", "Quick check", true)),
                "",
                List.of(new Choice("x", "MLT class of 2025", false)),
                List.of(
                        new PlanPage.Lesson("mlt-bb-01", "Antigens and antibodies", "25 minutes", "2026-11-27"),
                        new PlanPage.Lesson("mlt-bb-02", "ABO and H", "35 minutes", "")),
                new PlanPage.Typed("2026-13-41", "17:00", "", "OAK 12", true, false, false, "", ""),
                new FieldErrors(Map.of("due", "Enter a day as year, month and day, such as 2027-01-31.")),
                new Meanwhile(
                        "Sam Ito",
                        "2:03 PM",
                        "this plan",
                        7,
                        "#",
                        List.of(new Meanwhile.Difference("ABO and H", "2026-12-11"))),
                null,
                "1 date in the plan is before the class begins on Nov 28, 2026",
                "1 date in the plan is after the class ends on Nov 30, 2026");
    }

    static OwnDaysPage ownDays() {
        return new OwnDaysPage(
                ID,
                ID,
                true,
                "MLT class of 2026",
                "MLT practice exam",
                "until Dec 4, 2026, 5:00 PM",
                "America/New_York",
                List.of(
                        new OwnDaysPage.Line(
                                ID.toString(),
                                "Sam Okafor",
                                "#",
                                "From Dec 8, 2026, 9:00 AM, through Dec 9, 2026",
                                "1 more attempt",
                                "Make-up exam after illness"),
                        new OwnDaysPage.Line(
                                ID.toString(), "Wen Li", "#", "through Dec 11, 2026", "", "Night shifts this week")),
                List.of(new OwnDaysPage.Need(
                        "Wen Li", "#", "3 h 45 min instead of 2 h 30 min (50% extra time), breaks of 15 minutes")),
                List.of(new Choice("x", "Sam Okafor", false), new Choice("y", "Wen Li", true)),
                new OwnDaysPage.Form("", "2026-13-41", "", "1", ""),
                new FieldErrors(Map.of("due", "Enter a day as year, month and day, such as 2027-01-31.")));
    }

    static OwnDaysPage ownDaysForALesson() {
        return new OwnDaysPage(
                ID,
                ID,
                false,
                "MLT class of 2026",
                "Antigens and antibodies",
                "through Nov 27, 2026",
                "America/New_York",
                List.of(new OwnDaysPage.Line(
                        ID.toString(), "Wen Li", "#", "through Dec 11, 2026", "", "Night shifts this week")),
                List.of(),
                List.of(new Choice("x", "Sam Okafor", false), new Choice("y", "Wen Li", true)),
                new OwnDaysPage.Form("", "2026-11-26", "", "", "Travels"),
                new FieldErrors(Map.of("due", "This day is over. Choose a later one.")));
    }

    static OwnDaysPage noOwnDays() {
        return new OwnDaysPage(
                ID,
                ID,
                true,
                "MLT class of 2027",
                "Quick check",
                "through Dec 4, 2026",
                "America/New_York",
                List.of(),
                List.of(),
                List.of(),
                new OwnDaysPage.Form("", "", "", "", ""),
                FieldErrors.NONE);
    }
}
