package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.delivery.ToMark.Stage;
import org.aliquot.web.marking.AnswerPage;
import org.aliquot.web.marking.QueuePage;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Written answers that wait, and one that is marked. */
final class MarkingSamples {

    private static final String STEM =
            "<p>A potassium of 7.1 mmol/L comes back on a well patient. Explain what probably happened, and what you do.</p>";

    private MarkingSamples() {}

    static QueuePage queue() {
        return new QueuePage(
                List.of(
                        new QueuePage.Line(
                                "preanalytics",
                                "Preanalytics in your own words",
                                "hemolysis-potassium",
                                STEM,
                                "12 answers wait for you; you decide on 1 where two people differ. The oldest was handed in on Nov 20, 2026.",
                                "3 other answers wait for someone else or are being scored now; you have scored 2 of them.",
                                true),
                        new QueuePage.Line(
                                "preanalytics",
                                "Preanalytics in your own words",
                                "tube-order",
                                STEM,
                                "No answers wait for you. The oldest was handed in on Nov 20, 2026. On 1 that you scored, you and another person differ. A third person is needed: an administrator, or another instructor of the class.",
                                "1 other answer waits for someone else or is being scored now; you have scored it.",
                                false)),
                List.of(
                        new QueuePage.Agreement(
                                "Preanalytics in your own words",
                                "hemolysis-potassium",
                                212,
                                true,
                                "61%",
                                "93%",
                                "0.84"),
                        new QueuePage.Agreement("Preanalytics in your own words", "tube-order", 12, false, "", "", "")),
                List.of(
                        new QueuePage.Done(
                                "Preanalytics in your own words", "hemolysis-potassium", "Scored", "/marking/x"),
                        new QueuePage.Done(
                                "Preanalytics in your own words",
                                "tube-order",
                                "Waiting for another person",
                                "/marking/y")));
    }

    static QueuePage nothing() {
        return new QueuePage(List.of(), List.of(), List.of());
    }

    static AnswerPage blind() {
        return page(Stage.BLIND, List.of(), FieldErrors.NONE, null);
    }

    static AnswerPage refused() {
        return page(Stage.BLIND, List.of(), new FieldErrors(Map.of("points-1", "Choose 0 to 3 points.")), 2);
    }

    static AnswerPage late() {
        return page(Stage.TAKEN, List.of(), FieldErrors.NONE, 2);
    }

    static AnswerPage decision() {
        return page(
                Stage.DECIDE,
                List.of(
                        new AnswerPage.Given("First score", List.of(2, 3), 5, "", ""),
                        new AnswerPage.Given("Second score", List.of(1, 0), 1, "Where does it come from?", "")),
                FieldErrors.NONE,
                null);
    }

    static AnswerPage settled() {
        return page(
                Stage.SETTLED,
                List.of(
                        new AnswerPage.Given("First score, yours", List.of(2, 1), 3, "Good start.", ""),
                        new AnswerPage.Given("Decision", List.of(2, 2), 4, "", "Misread the second line")),
                new FieldErrors(Map.of("reason", "Say why the points change.")),
                2);
    }

    private static AnswerPage page(
            Stage stage, List<AnswerPage.Given> others, FieldErrors errors, @Nullable Integer chosen) {
        return new AnswerPage(
                "Preanalytics in your own words",
                stage,
                new AnswerPage.Written(
                        STEM,
                        null,
                        "The sample was hemolyzed: red cells burst when it was drawn.\n\nI would look at the plasma, and ask for a new one.",
                        "23 words, 120 at most",
                        "<p>Red cells hold more potassium than plasma. When they burst, it leaves them. Look at the hemolysis index, and ask for a new sample.</p>"),
                List.of(
                        new AnswerPage.Criterion("Names hemolysis", 2, "points-0", chosen),
                        new AnswerPage.Criterion("Says where potassium comes from", 3, "points-1", null)),
                5,
                others,
                new AnswerPage.Typed("", "", stage != Stage.DECIDE, "", errors),
                "11 other answers to this question wait for you",
                "/marking/x",
                "/marking/x/stop");
    }
}
