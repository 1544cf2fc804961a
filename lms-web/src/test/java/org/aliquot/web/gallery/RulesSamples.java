package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.web.authors.AuthorsPage;
import org.aliquot.web.quiz.RulesForm;
import org.aliquot.web.quiz.RulesPage;
import org.aliquot.web.quiz.RulesPage.AreaLine;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** The rules of an exam: a school's copy with something wrong in it, and a board's. */
final class RulesSamples {

    private static final List<AreaLine> AREAS = List.of(
            new AreaLine("share-BB", "Blood banking", "20-2x"),
            new AreaLine("share-CHEM", "Chemistry", "20-25"),
            new AreaLine("share-LO", "Laboratory operations", ""));

    private RulesSamples() {}

    static RulesPage own() {
        return new RulesPage(
                "ascp-mlt-exam-copy",
                "Short mock for Fridays",
                3,
                true,
                false,
                new RulesForm("Short mock for Fridays", "40", "60", Map.of(), Set.of("mlt")),
                AREAS,
                List.of(
                        new Choice("mlt", "Medical laboratory technician", true),
                        new Choice("pbt", "Phlebotomy technician", false)),
                List.of("Blood banking needs 8 questions; the bank has 6."),
                new FieldErrors(Map.of("share-BB", "Give two percentages such as 20-25, or nothing.")),
                null);
    }

    static RulesPage ofABoard() {
        return new RulesPage(
                "ascp-mlt-exam",
                "MLT(ASCP) practice exam, adaptive, 100 questions",
                1,
                false,
                false,
                new RulesForm("MLT(ASCP) practice exam", "100", "150", Map.of(), Set.of("mlt")),
                AREAS,
                List.of(),
                List.of(),
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
