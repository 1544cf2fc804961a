package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.account.Returned;
import org.aliquot.web.address.SchoolUrls;
import org.aliquot.web.admin.AuditPage;
import org.aliquot.web.admin.ErasurePage;
import org.aliquot.web.admin.ImportPage;
import org.aliquot.web.admin.NewPersonPage;
import org.aliquot.web.admin.OutboxPage;
import org.aliquot.web.admin.Overview;
import org.aliquot.web.admin.PersonJoiningPage;
import org.aliquot.web.admin.PersonPage;
import org.aliquot.web.admin.RetentionPage;
import org.aliquot.web.admin.SchoolPage;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Pages of administrators. */
final class AdminSamples {

    private AdminSamples() {}

    static Overview overview() {
        return new Overview(
                new Overview.Next(
                        "6 learners to talk to",
                        "They are behind, inactive, or scored low by the rules of their classes. Each class lists its own under Who to talk to.",
                        "See the classes",
                        "#"),
                List.of(
                        new Overview.Tally("186", "enrolled", "can learn today", "#"),
                        new Overview.Tally("82 %", "pass rate", "45 of 55 exams in 30 days", "#"),
                        new Overview.Tally("4", "facts to check", "past the day to look again", "#"),
                        new Overview.Tally("2", "attempts running now", "", "#")),
                List.of(
                        new Overview.Pack(
                                "mlt",
                                "Nov 20, 2026, 08:00",
                                List.of(),
                                List.of(new Overview.Conflict(
                                        "Question",
                                        "mlt-bb-0031",
                                        "Edited here and changed in the pack; the local one stays."))),
                        new Overview.Pack(
                                "house",
                                "Nov 20, 2026, 08:00",
                                List.of(
                                        new Overview.Problem(
                                                "items/bb/abo-discrepancies.yaml",
                                                41,
                                                "Option c has no rationale. Every option needs one."),
                                        new Overview.Problem(
                                                "lessons/lo/mlt-lo-02.md",
                                                7,
                                                "No exhibit is called lo-levey-jennings-9.")),
                                List.of())),
                "14:05");
    }

    static RetentionPage keeping() {
        return new RetentionPage(
                keepingFacts("2 years after the end of an exam", "Never"),
                "3 attempts could not be archived last night and stayed as before. The server’s log says why.",
                years("2"),
                years(""),
                null,
                FieldErrors.NONE);
    }

    static RetentionPage keepingForecast() {
        return new RetentionPage(
                keepingFacts("Never", "Never"),
                null,
                years("2"),
                years("7"),
                new RetentionPage.Forecast(
                        "2",
                        "7",
                        "1,204 attempts that ended before Nov 29, 2024 would go into the archive, and others when they are that old. They open as before.",
                        "The answers of 310 attempts that ended before Nov 1, 2019 would be deleted for good, and those of others month by month",
                        true),
                new FieldErrors(Map.of("sure", "Tick the box to have answers deleted.")));
    }

    private static List<RetentionPage.Fact> keepingFacts(String archived, String deleted) {
        return List.of(
                new RetentionPage.Fact("Archived", archived),
                new RetentionPage.Fact("Deleted", deleted),
                new RetentionPage.Fact("In the archive", "1,204 attempts"),
                new RetentionPage.Fact("Answers deleted in", "0 attempts"),
                new RetentionPage.Fact("Last done", "Nov 29, 2026, 1:10 AM"));
    }

    private static List<Choice> years(String chosen) {
        return List.of(
                new Choice("", "Never", chosen.isEmpty()),
                new Choice("2", "After 2 years", chosen.equals("2")),
                new Choice("7", "After 7 years", chosen.equals("7")));
    }

    static PersonPage person() {
        return new PersonPage(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                "Maya Okafor",
                "America/New_York",
                account(PersonPage.State.ACTIVE, null),
                new PersonPage.Needs(
                        "500",
                        true,
                        "15",
                        "50 false 15",
                        new Meanwhile(List.of(new Meanwhile.Field("Larger text", "no")))),
                SchoolSamples.enrollments(),
                List.of(
                        new PersonPage.Right(
                                "Instructor: teaches classes, writes lessons and questions",
                                "A role of the account, set below",
                                null),
                        new PersonPage.Right(
                                "Assists in MLT class of 2027: sees and helps its learners, and changes no plan or grades",
                                "Named under Staff of the class",
                                "#")),
                List.of(
                        "Nov 20, 2026, 08:02:11: Signed in, from 203.0.113.0/24",
                        "Nov 20, 2026, 08:01:54: Sign-in refused, from 203.0.113.0/24"),
                new Returned("maya@example.org", "Nov 20, 2026", "550 5.1.1 <maya@example.org>: user unknown"),
                List.of(new PersonPage.Waiting("Choose a new password", "Nov 20, 2026, 2:05 PM", "#")),
                new FieldErrors(Map.of("extraTimePercent", "Enter a whole number from 0 to 300, such as 50.")));
    }

    static PersonPage conflict() {
        return new PersonPage(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                "Maya Okafor",
                "America/New_York",
                account(
                        PersonPage.State.INVITED,
                        new Meanwhile(List.of(new Meanwhile.Field("Name", "Maya Okafor-Lindqvist")))),
                new PersonPage.Needs("0", false, "0", "0 false 0", null),
                new EnrollmentLines(List.of()),
                List.of(new PersonPage.Right(
                        "Learner: takes courses and exams", "A role of the account, set below", null)),
                List.of(),
                null,
                List.of(),
                FieldErrors.NONE);
    }

    private static PersonPage.Account account(PersonPage.State state, @Nullable Meanwhile meanwhile) {
        return new PersonPage.Account(
                "Maya Okafor", "learner@example.org", roles(), 3, state, true, false, true, meanwhile);
    }

    private static List<Choice> roles() {
        return List.of(
                new Choice("learner", "Learner", true),
                new Choice("instructor", "Instructor", false),
                new Choice("administrator", "Administrator", false));
    }

    static NewPersonPage newPerson() {
        return new NewPersonPage(
                "",
                "maya@example",
                roles(),
                new FieldErrors(Map.of("email", "Use an email address such as you@school.org.")),
                true);
    }

    static PersonJoiningPage joining(boolean worked) {
        return new PersonJoiningPage(
                UUID.fromString("019a1111-0000-7000-8000-000000000001"),
                "Maya Okafor",
                "Canvas of the college",
                worked,
                "maya@example",
                new FieldErrors(Map.of("email", "No learner who can sign in has this address. Nothing was joined.")));
    }

    static ErasurePage erasure(boolean mistyped) {
        return new ErasurePage(
                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                "Maya Okafor",
                "learner@example.org",
                false,
                mistyped ? "maya@example.org" : "",
                mistyped
                        ? new FieldErrors(Map.of("email", "This is not what to type. Nothing was erased."))
                        : FieldErrors.NONE);
    }

    static ImportPage.Start importStart(boolean refused) {
        return new ImportPage.Start(
                refused ? "Row 1 must name the columns, and none is called email. It reads: Name, Phone." : null,
                List.of(
                        new ImportPage.Past(
                                UUID.fromString("01930000-0000-7000-8000-000000000003"),
                                "mended.csv",
                                "Nov 20, 2026, 14:02",
                                "Robin Vale",
                                7,
                                true),
                        new ImportPage.Past(
                                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                                "november-intake.csv",
                                "Nov 20, 2026, 13:48",
                                "Robin Vale",
                                205,
                                false)),
                false);
    }

    static ImportPage importing(ImportPage.Step step) {
        return new ImportPage(
                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                "2 rows need a fix",
                "november-intake.csv",
                "Nov 20, 2026, 13:48",
                step,
                List.of(
                        new ImportPage.Tally(193, "to be added"),
                        new ImportPage.Tally(4, "to be changed"),
                        new ImportPage.Tally(8, "already up to date"),
                        new ImportPage.Tally(7, "refused, left out"),
                        new ImportPage.Tally(1, "to become instructors")),
                new ImportPage.Wrong(
                        List.of(
                                new ImportPage.Problem(
                                        17,
                                        "email",
                                        "maria.lopez@example",
                                        "This is not an email address.",
                                        "Correct it."),
                                new ImportPage.Problem(43, "name", "", "The name is missing.", "Fill it in.")),
                        new Paging("1 to 200 of 207 rows", null, "#")),
                new ImportPage.Taken(
                        List.of(
                                new ImportPage.Line(
                                        2,
                                        "Chidi Abara",
                                        "chidi@example.org",
                                        step == ImportPage.Step.DONE ? "Added" : "Add",
                                        "Instructor. “teacher” is read as instructor."),
                                new ImportPage.Line(
                                        3,
                                        "Léa Dubois",
                                        "lea@example.org",
                                        step == ImportPage.Step.DONE ? "Changed" : "Change",
                                        "Name: Lea → Léa.")),
                        new Paging("1 to 200 of 205 rows", null, "#")),
                List.of("Phone", "class code"),
                new ImportPage.Commit(
                        "Add 193 people, change 4 people, leave out 7 rows",
                        "One person becomes an instructor, who writes questions and sees learners of their classes.",
                        true),
                step == ImportPage.Step.DONE,
                ImportPage.Trouble.NONE);
    }

    /** With a look of its own where it is sound. */
    static SchoolPage school(boolean sound) {
        return new SchoolPage(
                2,
                new SchoolPage.Naming(sound ? "Bayview College" : "", true),
                sound ? "MLT office, 555-0100" : "",
                sound ? SchoolSamples.BRAND.logo() : null,
                new SchoolPage.Colors(
                        "#453692",
                        sound ? "" : "#1d6f5c",
                        sound,
                        new SchoolPage.Sample(
                                SchoolUrls.sampleColors(sound ? "#453692" : "#1d6f5c"),
                                sound ? "#453692" : "#1d6f5c",
                                sound),
                        sound ? null : "#1d6f5c"),
                List.of(
                        new Choice("America/Chicago", "America/Chicago", false),
                        new Choice("America/New_York", "America/New York", true)),
                new SchoolPage.Mail(sound, sound ? "" : "3 messages waiting"),
                List.of(new SchoolPage.Kept(
                        "Sent messages",
                        "30 days",
                        "The text is deleted when a message is sent. The rest shows whether someone was written to.")),
                List.of(
                        new SchoolPage.Fact("Time zone, until one is saved above", "America/New_York", "ALIQUOT_ZONE"),
                        new SchoolPage.Fact("Address", "https://learn.example.org", "ALIQUOT_BASE_URL")),
                new SchoolPage.Said(
                        sound
                                ? FieldErrors.NONE
                                : new FieldErrors(Map.of(
                                        "name", "Give a name.",
                                        "file", "Choose a file first.",
                                        "typed", "Enter a color as six digits and letters, such as #4b2e83.")),
                        null));
    }

    static OutboxPage outbox(boolean sends) {
        return new OutboxPage(
                sends,
                false,
                "",
                List.of(
                        new OutboxPage.Line(
                                "Nov 20, 2026, 14:05",
                                "maya.okafor.with.a.long.address@students.school.example.org",
                                "Your account at Aliquot",
                                "Waiting",
                                null,
                                sends ? null : "#",
                                null),
                        new OutboxPage.Line(
                                "Nov 18, 2026, 09:30",
                                "luis@example.org",
                                "Choose a new password",
                                "Given up after 12 tries",
                                "Couldn't connect to host, port: mail.example.org, 587",
                                null,
                                "#")),
                new Paging("2 of 2 messages", null, null));
    }

    static OutboxPage.Text message() {
        return new OutboxPage.Text(
                "Hello Maya Okafor,\n\nYour school has made an account for you.\n\nChoose a password:\n"
                        + "http://localhost:8080/password-resets/9cZl0ke1wT2xV6Xr5sW8yq3uB7nM4aPdEfGhJkLmNoQ\n\nAliquot\n",
                true);
    }

    static AuditPage audit() {
        return new AuditPage(
                new AuditPage.Filters(
                        "Okafor",
                        List.of(
                                new Choice("", "Did it, or it was done to them", true),
                                new Choice("did", "Did it", false)),
                        List.of(
                                new Choice("", "All actions", true),
                                new Choice("attempt.extended", "Extra time given", false)),
                        "2026-11-01",
                        "2026-11-31",
                        "",
                        List.of(
                                new AuditPage.Named("Maya Okafor, learner@example.org", "#"),
                                new AuditPage.Named("Tobi Okafor, tobi@example.org", "#")),
                        true,
                        new FieldErrors(Map.of("to", "Enter a day as year, month and day, such as 2027-01-31.")),
                        true),
                List.of(
                        new AuditPage.Line(
                                "Nov 20, 2026, 14:05:09",
                                new AuditPage.Named("Dana Whitfield", "#"),
                                "Access extended",
                                "enrollment.extended",
                                new AuditPage.Named("Enrollment in mlt", "#"),
                                List.of(
                                        new AuditPage.Detail("person", new AuditPage.Named("Maya Okafor", "#")),
                                        new AuditPage.Detail("to", new AuditPage.Named("through Apr 16, 2027", null)))),
                        new AuditPage.Line(
                                "Nov 20, 2026, 08:00:01",
                                new AuditPage.Named("Aliquot itself", null),
                                "Account made",
                                "account.created",
                                new AuditPage.Named("Maya Okafor", "#"),
                                List.of())),
                new Paging("2 shown", null, "#"),
                new AuditPage.Chain(true, "Checked Nov 20, 2026, 14:06:00. The log is intact. Sealed entries: 1204."),
                "#");
    }
}
