package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.web.authors.AuthorsPage;
import org.aliquot.web.quiz.AdmissionForm;
import org.aliquot.web.quiz.RulesForm;
import org.aliquot.web.quiz.RulesPage;
import org.aliquot.web.quiz.RulesPage.AreaLine;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** The rules of an exam: a school's copy with something wrong in it, and a board's. */
final class RulesSamples {

    private static final List<AreaLine> AREAS = List.of(
            new AreaLine("share-BB", "Blood banking", "20", "2x", "", 240),
            new AreaLine("share-CHEM", "Chemistry", "20", "25", "about 10 to 13", 310),
            new AreaLine("share-LO", "Laboratory operations", "", "", "", 88));

    private static final List<RulesPage.Feedback> FEEDBACK = List.of(
            new RulesPage.Feedback(
                    "after-final", "As soon as a learner has handed in", "Early learners can tell later ones.", false),
            new RulesPage.Feedback("after-closing", "When the exam has closed", "Tutor mode is off.", true),
            new RulesPage.Feedback("never", "Never", "Learners see their score and areas, no question.", false));

    private static final List<Choice> MODES = List.of(
            new Choice("exam", "Try it in exam mode", false), new Choice("tutor", "Try it in tutor mode", false));

    private RulesSamples() {}

    static RulesPage own() {
        return own(
                "",
                new RulesPage.Removal(true, ""),
                new FieldErrors(
                        Map.of("share-BB", "Enter a percentage from 0 to 100 in both fields, or leave both empty.")));
    }

    /** While a room takes it. */
    static RulesPage locked() {
        return own(
                "24 people are taking it against the clock now. What it asks stays as it is until they have handed in.",
                new RulesPage.Removal(true, "24 people have taken it, and their results stay."),
                new FieldErrors(Map.of("opens", "Enter a day and an hour, such as 2027-01-31 and 09:00.")));
    }

    private static RulesPage own(String locked, RulesPage.Removal removal, FieldErrors errors) {
        return new RulesPage(
                new RulesPage.Head(
                        "ascp-mlt-exam-copy",
                        "Short mock for Fridays",
                        3,
                        true,
                        true,
                        "",
                        locked,
                        "America/New_York",
                        List.of("Evening class")),
                new AdmissionForm(
                        "2026-12-04T09:00", "2026-12-04T17:00", "2", "after-closing", "OAK 12", 2, true, 1, ""),
                FEEDBACK,
                new RulesForm("Short mock for Fridays", "40", "60", "75", true, true, Map.of(), Set.of("mlt")),
                AREAS,
                List.of(
                        new Choice("mlt", "Medical laboratory technician", true),
                        new Choice("pbt", "Phlebotomy technician", false)),
                List.of("Blood banking needs 8 questions; the bank has 6."),
                new RulesPage.Trials(
                        MODES,
                        List.of(new RulesPage.Trial(
                                "Exam mode, Nov 23, 2026, 9:12 AM, not handed in", "#", "#delete"))),
                removal,
                errors,
                null);
    }

    static RulesPage ofABoard() {
        return new RulesPage(
                new RulesPage.Head(
                        "ascp-mlt-exam",
                        "MLT(ASCP) practice exam, adaptive, 100 questions",
                        1,
                        false,
                        false,
                        "400 on a scale from 0 to 999",
                        "",
                        "America/New_York",
                        List.of()),
                new AdmissionForm("", "", "", "after-final", "", 1, false, 0, ""),
                FEEDBACK,
                new RulesForm("MLT(ASCP) practice exam", "100", "150", "", true, false, Map.of(), Set.of("mlt")),
                AREAS,
                List.of(),
                List.of(),
                new RulesPage.Trials(MODES, List.of()),
                new RulesPage.Removal(false, ""),
                FieldErrors.NONE,
                null);
    }

    /** As its owner sees it, after a try that was refused. */
    static AuthorsPage authors() {
        return new AuthorsPage(
                "Short mock for Fridays",
                "/teach/quizzes/friday",
                "/teach/quizzes/friday/authors",
                "/teach/quizzes/friday/authors/removal",
                List.of(
                        new AuthorsPage.Line("1", "Dana Whitfield", true, false),
                        new AuthorsPage.Line("2", "Samir Okafor", false, true)),
                List.of(new Choice("3", "Wen Li, wen.li@example.org", false)),
                "Only an administrator can take out the owner.");
    }

    static AuthorsPage noAuthors() {
        return new AuthorsPage(
                "MLT(ASCP) practice exam",
                "/teach/quizzes/ascp-mlt-exam",
                "/teach/quizzes/ascp-mlt-exam/authors",
                "/teach/quizzes/ascp-mlt-exam/authors/removal",
                List.of(),
                List.of(),
                null);
    }
}
