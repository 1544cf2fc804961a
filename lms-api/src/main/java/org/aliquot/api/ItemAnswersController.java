package org.aliquot.api;

import java.util.List;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.ItemAnswersView;
import org.aliquot.reports.VersionAnswers;
import org.aliquot.statistics.ItemFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a question was answered, for staff. */
@RestController
class ItemAnswersController {

    record Answers(String item, int leastForDiscrimination, List<ItemFigures> settings, List<Version> versions) {}

    record Version(String id, int number, List<ItemFigures> settings) {}

    private final ItemAnswers answers;

    ItemAnswersController(ItemAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/items/{slug}/answers", produces = "application/json")
    Answers answers(@PathVariable String slug) {
        return answers.of(slug).map(ItemAnswersController::json).orElseThrow(ApiProblem::notFound);
    }

    private static Answers json(ItemAnswersView view) {
        return new Answers(
                view.slug(),
                ItemFigures.LEAST,
                view.settings(),
                view.versions().stream().map(ItemAnswersController::json).toList());
    }

    private static Version json(VersionAnswers version) {
        return new Version(version.id().toString(), version.number(), version.settings());
    }
}
