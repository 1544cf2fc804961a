package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.passback.Refusal;
import org.aliquot.passback.ScoreState;
import org.aliquot.web.connection.ConnectionPage;
import org.aliquot.web.connection.ConnectionsPage;
import org.aliquot.web.connection.InvitedPage;
import org.aliquot.web.connection.RegistrationPage;
import org.aliquot.web.lti.ChoicePage;
import org.aliquot.web.lti.EntryPage;
import org.aliquot.web.lti.FaultPage;
import org.aliquot.web.lti.JoiningPage;
import org.aliquot.web.lti.OwnAccountForm;
import org.aliquot.web.lti.PickPage;
import org.aliquot.web.lti.ReadingPage;
import org.aliquot.web.lti.RefusalWords;
import org.aliquot.web.lti.StartPage;
import org.aliquot.web.lti.TaughtPage;
import org.aliquot.web.lti.WaitingPage;
import org.aliquot.web.practice.ExamPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Connected systems, and what people see in their frames. */
final class ConnectionSamples {

    private static final UUID ID = UUID.fromString("01936f00-0000-7000-8000-000000000001");
    private static final OwnAccountForm OWN = new OwnAccountForm("#", "secret");

    private static final List<ConnectionPage.Copied> OURS = List.of(
            new ConnectionPage.Copied(
                    "our-login",
                    "Login address",
                    "https://aliquot.example.edu/lti/login",
                    "Moodle: Initiate login URL. Canvas: OpenID Connect Initiation URL."),
            new ConnectionPage.Copied(
                    "our-launch",
                    "Launch address",
                    "https://aliquot.example.edu/lti/launch",
                    "Moodle: Tool URL and Redirection URI(s). Canvas: Target Link URI and Redirect URIs."),
            new ConnectionPage.Copied(
                    "our-keys",
                    "Address of our keys",
                    "https://aliquot.example.edu/lti/keys",
                    "Moodle: Public keyset, with the type Keyset URL. Canvas: Public JWK URL."),
            new ConnectionPage.Copied(
                    "our-target", "Custom parameter", "target=exam/EXAM-KEY", "Give it to each link."));

    private ConnectionSamples() {}

    static ConnectionsPage all(boolean any) {
        return new ConnectionsPage(
                any
                        ? List.of(
                                new ConnectionsPage.Line(
                                        "Canvas of the college",
                                        "#",
                                        "LMS",
                                        "https://canvas.instructure.com",
                                        "Active",
                                        "good",
                                        "Priya Raman",
                                        "Nov 26, 2026, 9:03 AM",
                                        ""),
                                new ConnectionsPage.Line(
                                        "Moodle of the hospital",
                                        "#",
                                        "LMS",
                                        "https://moodle.hospital.example.org",
                                        "Active",
                                        "warn",
                                        "Priya Raman",
                                        "Nov 20, 2026, 8:41 AM",
                                        "Nov 26, 2026, 9:00 AM: The keys of your school’s system could not be fetched. (code keys-unreachable)"),
                                new ConnectionsPage.Line(
                                        "Old Moodle",
                                        "#",
                                        "LMS",
                                        "https://moodle.example.edu",
                                        "Disconnected",
                                        "off",
                                        "Priya Raman",
                                        "Never",
                                        ""))
                        : List.of());
    }

    static ConnectionPage fresh() {
        return new ConnectionPage(
                null,
                null,
                new ConnectionPage.Fields("", "", "", "http://10.0.0.7/auth", "", "", "", "", "", false, 0),
                null,
                OURS,
                new FieldErrors(Map.of(
                        "name", "Give the connection a name.",
                        "authorization", "Use a whole address that begins with https://.")),
                null);
    }

    static ConnectionPage one(boolean idle, @Nullable String trouble) {
        return new ConnectionPage(
                new ConnectionPage.Standing(
                        ID,
                        "Canvas of the college",
                        idle ? "Not active yet: waiting for you to confirm" : "Active",
                        idle ? "warn" : "good",
                        List.of(
                                new ConnectionPage.Fact("Connected", "Nov 20, 2026, 8:00 AM, by Priya Raman"),
                                new ConnectionPage.Fact("Last worked", "Nov 26, 2026, 9:03 AM")),
                        new ConnectionPage.Deeds(idle, false, !idle, true, false)),
                idle ? null : gradebook(),
                new ConnectionPage.Fields(
                        "Canvas of the college",
                        "https://canvas.instructure.com",
                        "10000000000042",
                        "https://sso.canvaslms.com/api/lti/authorize_redirect",
                        "https://sso.canvaslms.com/login/oauth2/token",
                        "https://sso.canvaslms.com/api/lti/security/jwks",
                        "",
                        "https://college.instructure.com",
                        "https://api.brightspace.com/auth/token",
                        true,
                        3),
                "riverside.edu\nstudents.riverside.edu",
                OURS,
                FieldErrors.NONE,
                trouble);
    }

    private static ConnectionPage.Gradebook gradebook() {
        return new ConnectionPage.Gradebook(
                ID,
                List.of(
                        new ConnectionPage.Fact("In the gradebook", "418 scores"),
                        new ConnectionPage.Fact("On their way", "2 scores, the oldest since Nov 26, 2026, 8:58 AM"),
                        new ConnectionPage.Fact("Refused", "52 scores")),
                List.of(
                        new ConnectionPage.Refused(
                                "Maya Okafor",
                                "MLT mock exam",
                                RefusalWords.sentence(Refusal.NOT_TAKEN),
                                "User is not enrolled in 1c6f4a2e8b7d4f0f9a3c5e7d9b1f2a4c6e8d0b2f4a6c8e0d2b4f6a8c0e2d4b6f."),
                        new ConnectionPage.Refused(
                                "Luis Herrera", "Quick check", RefusalWords.sentence(Refusal.NO_COLUMN), "")),
                50);
    }

    static FaultPage fault(boolean again) {
        return again
                ? new FaultPage(
                        "Your browser keeps nothing for Aliquot inside this page.",
                        "Open it in a window of its own.",
                        "no-cookie",
                        "#")
                : new FaultPage(
                        "The signature of your school’s system is wrong.",
                        "Ask your instructor, or whoever looks after the system, and tell them the code.",
                        "signature",
                        null);
    }

    static StartPage start() {
        return new StartPage(
                new ExamPage(
                        "MLT mock exam",
                        "50 questions, 75 minutes",
                        new ExamPage.Outline(List.of(), null, List.of()),
                        List.of(
                                new ExamPage.Rule(
                                        "When does it end?",
                                        "75 minutes after you start, also if you close the window."),
                                new ExamPage.Rule(
                                        "Can I go back?",
                                        "Yes. Answer in any order and change answers until you hand in.")),
                        List.of(new ExamPage.Start(
                                "mlt-mock-50", "exam", "Start the exam", "With a clock.", null, false)),
                        "",
                        ExamPage.Needs.NOTHING),
                List.of(
                        new StartPage.Fact("Attempts", "1 of 3 used"),
                        new StartPage.Fact("Last score", "438, likely 396 to 480, on Nov 20, 2026"),
                        new StartPage.Fact("Gradebook", "42 of 50, in the gradebook since Nov 20, 2026, 2:03 PM")),
                "#",
                "secret",
                true,
                false,
                OWN);
    }

    static ReadingPage reading(boolean test) {
        return test
                ? new ReadingPage(
                        "MLT mock exam",
                        "50 questions in 75 minutes",
                        "You can try the exam as learners take it. It counts nowhere.",
                        "#",
                        "Try the exam",
                        "secret",
                        List.of(),
                        null)
                : new ReadingPage(
                        "Coagulation: how a clot forms",
                        "A lesson, about 14 minutes",
                        null,
                        "#",
                        "Open the lesson",
                        "secret",
                        List.of(
                                new StartPage.Fact("Completed", "On Nov 20, 2026"),
                                new StartPage.Fact(
                                        "Gradebook", "1 of 1, in the gradebook since Nov 20, 2026, 2:03 PM")),
                        OWN);
    }

    static JoiningPage joining(@Nullable String own, boolean worked) {
        return new JoiningPage("Canvas of the college", "Maya Okafor", worked, own == null, own, false);
    }

    static WaitingPage waiting() {
        return new WaitingPage(
                "MLT mock exam",
                "Your instructor has to open this once before you can. Then come back here.",
                "#",
                OWN);
    }

    static ChoicePage choice() {
        return new ChoicePage(
                "Hematology 101",
                "MLT mock exam",
                "Hematology 101",
                List.of(new Choice("new:mlt", "A new class", true), new Choice(ID.toString(), "Class of 2027", false)),
                "#");
    }

    static TaughtPage taught(boolean scores) {
        return new TaughtPage(
                "MLT mock exam",
                "In Aliquot, this course is the class Hematology 101. Your learners open the exam on this page.",
                "#",
                "secret",
                scores
                        ? null
                        : "Scores of this link do not go to the gradebook: Canvas does not say that it takes them.",
                scores ? scores() : null);
    }

    private static TaughtPage.Gradebook scores() {
        return new TaughtPage.Gradebook(
                "Canvas of the college",
                List.of(
                        new Choice("best", "The best score", true),
                        new Choice("last", "The last score", false),
                        new Choice("first", "The first score", false)),
                "#",
                "#",
                "#",
                List.of(
                        new TaughtPage.Learner(
                                "1",
                                "Maya Okafor",
                                "42 of 50",
                                ScoreState.REFUSED,
                                RefusalWords.sentence(Refusal.NOT_TAKEN),
                                "User is not enrolled in 1c6f4a2e8b7d4f0f9a3c5e7d9b1f2a4c6e8d0b2f4a6c8e0d2b4f6a8c0e2d4b6f."),
                        new TaughtPage.Learner(
                                "2",
                                "Luis Herrera",
                                "37.5 of 50",
                                ScoreState.SENT,
                                "In the gradebook since Nov 20, 2026, 2:03 PM",
                                ""),
                        new TaughtPage.Learner(
                                "4",
                                "Ana Ortiz",
                                "44 of 50",
                                ScoreState.KEPT,
                                "A grade was entered by hand, so Aliquot left it",
                                ""),
                        new TaughtPage.Learner("3", "Sam Lee", "", ScoreState.NOTHING, "No score yet", "")),
                "Only 500 learners are listed.");
    }

    static EntryPage entry(boolean other) {
        return new EntryPage("Maya Okafor", other ? "Luis Herrera" : null, "#", "/practice/mlt-mock-50");
    }

    static PickPage pick(boolean several, boolean empty) {
        return new PickPage(
                List.of(
                        new PickPage.Shelf(
                                "Medical Laboratory Technician (MLT)",
                                new PickPage.Item("course/mlt", "The whole course", "84 lessons"),
                                List.of(
                                        new PickPage.Item(
                                                "exam/mlt-mock-100", "MLT practice exam", "100 questions, 150 minutes"),
                                        new PickPage.Item(
                                                "exam/quick-check", "Quick check", "10 questions, no time limit")),
                                List.of(new PickPage.Item(
                                        "exam/quiz-coagulation", "Coagulation", "8 questions, no time limit")),
                                List.of(new PickPage.Part(
                                        "Hematology",
                                        List.of(new PickPage.Item(
                                                "lesson/mlt/clotting", "How a clot forms", "14 minutes"))))),
                        new PickPage.Shelf(
                                "Phlebotomy",
                                new PickPage.Item("course/pbt", "The whole course", "1 lesson"),
                                List.of(new PickPage.Item(
                                        "exam/pbt-mock-80", "PBT practice exam", "80 questions, 120 minutes")),
                                List.of(),
                                List.of())),
                several,
                empty,
                "#");
    }

    static InvitedPage invited() {
        return new InvitedPage(
                "https://aliquot.example.edu/lti/registrations/8Xy2mJwG0vWcQe5rTzUa1bLdKfHnPsVx3oYiMqRtEg4");
    }

    static RegistrationPage registration(boolean done) {
        return done
                ? new RegistrationPage(
                        "Aliquot now knows https://canvas.instructure.com. Close this page.", "", null, true)
                : new RegistrationPage(
                        "Your LMS did not take the registration. Try again; if that does not help, fill in the form in Aliquot by hand.",
                        "Tools of this host are not allowed",
                        "#",
                        false);
    }
}
