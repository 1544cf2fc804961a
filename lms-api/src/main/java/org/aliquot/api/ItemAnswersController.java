package org.aliquot.api;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.ItemAnswersView;
import org.aliquot.reports.VersionAnswers;
import org.aliquot.statistics.ItemFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a question was answered, for staff. */
@RestController
@Audience(Audience.Who.STAFF)
class ItemAnswersController {

    record Answers(
            String item, int leastForDiscrimination, List<FiguresJson.Figures> settings, List<Version> versions) {}

    record Version(String id, int number, List<FiguresJson.Figures> settings) {}

    private final ItemAnswers answers;
    private final StatisticsMapper json;

    ItemAnswersController(ItemAnswers answers, StatisticsMapper json) {
        this.json = json;
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/items/{slug}/answers", produces = "application/json")
    Answers answers(@PathVariable String slug) {
        return answers.of(slug).map(this::json).orElseThrow(ApiProblem::notFound);
    }

    private Answers json(ItemAnswersView view) {
        return new Answers(
                view.slug(),
                ItemFigures.LEAST,
                json.figures(view.settings()),
                view.versions().stream().map(this::json).toList());
    }

    private Version json(VersionAnswers version) {
        return new Version(version.id().toString(), version.number(), json.figures(version.settings()));
    }
}
