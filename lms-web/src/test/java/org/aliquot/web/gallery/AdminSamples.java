package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.admin.AuditPage;
import org.aliquot.web.admin.Overview;
import org.aliquot.web.admin.PeopleList;
import org.aliquot.web.admin.PersonPage;
import org.aliquot.web.admin.ProgressReport;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Pages of administrators. */
final class AdminSamples {

    private AdminSamples() {}

    static Overview overview() {
        return new Overview(
                List.of(new Overview.Tally("186", "people", "#"), new Overview.Tally("2", "attempts running now", "#"), new Overview.Tally("2", "content packs", "#")),
                List.of(
                        new Overview.Pack("mlt", "Nov 20, 2026, 08:00", List.of(), List.of(new Overview.Conflict("Question", "mlt-bb-0031", "Edited here and changed in the pack; the local one stays."))),
                        new Overview.Pack("house", "Nov 20, 2026, 08:00", List.of(
                                new Overview.Problem("items/bb/abo-discrepancies.yaml", 41, "Option c has no rationale. Every option needs one."),
                                new Overview.Problem("lessons/lo/mlt-lo-02.md", 7, "No exhibit is called lo-levey-jennings-9.")), List.of())),
                "14:05");
    }

    static PeopleList people() {
        return new PeopleList("", List.of(
                person("Maya Okafor", "learner@example.org", "Learner", "Extra time 50%, larger text"),
                person("Dana Whitfield", "instructor@example.org", "Instructor", "–")),
                new Paging("2 shown", null, "#"));
    }

    static PersonPage person() {
        return new PersonPage(UUID.fromString("01930000-0000-7000-8000-000000000001"), "Maya Okafor", "learner@example.org", List.of("Learner"),
                "America/New_York", true, new PersonPage.Needs("500", true),
                new FieldErrors(Map.of("extraTimePercent", "Give a whole number from 0 to 300, such as 50.")), null);
    }

    static ProgressReport report() {
        return new ProgressReport("Friday, November 20, 14:05",
                List.of(new Choice("mlt", "MLT preparation", true)), "",
                List.of(
                        new ProgressReport.Column("Learner", false, "ascending", "#", null),
                        new ProgressReport.Column("Access", false, null, null, "Days on which the course is open to the learner."),
                        new ProgressReport.Column("Lessons done", false, "none", "#", "Lessons read to the end and marked as done."),
                        new ProgressReport.Column("Answers", true, "none", "#", "Questions answered in attempts that have ended."),
                        new ProgressReport.Column("Right", true, null, null, "Share of these that were right."),
                        new ProgressReport.Column("Last exam", false, null, null, null),
                        new ProgressReport.Column("Last active", false, "none", "#", null)),
                List.of(
                        row("Abara, Chidi", "to Jan 11, 2027", null, 5),
                        row("Dubois, Léa", "Ended Oct 5, 2026", "warn", 2),
                        row("Garza, Luis", "open", null, 7)),
                new Paging("1 to 3 of 3 learners", null, null), "#");
    }

    static AuditPage audit() {
        return new AuditPage(
                List.of(new Choice("", "All actions", true), new Choice("attempt.extended", "Extra time given", false)),
                List.of(
                        new AuditPage.Line("Nov 20, 2026, 14:05:09", "Dana Whitfield", "Extra time given", "attempt.extended", "attempt", null,
                                List.of(new AuditPage.Detail("minutes", "10"), new AuditPage.Detail("reason", "Fire alarm"))),
                        new AuditPage.Line("Nov 20, 2026, 08:00:01", "Aliquot", "Account made", "account.created", "Maya Okafor", "#", List.of())),
                new Paging("2 shown", null, "#"));
    }

    private static PeopleList.Line person(String name, String email, String roles, String needs) {
        return new PeopleList.Line(name, email, roles, needs, true, "#");
    }

    private static ProgressReport.Row row(String name, String access, @Nullable String tone, int done) {
        return new ProgressReport.Row(name, "#", new ProgressReport.Access(access, tone), done, 7, 112, "71%", "361, likely 320 to 402", "Nov 18, 2026");
    }
}
