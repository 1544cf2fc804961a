package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.ReviewView;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.Setting;
import org.aliquot.statistics.Tally;
import org.springframework.stereotype.Component;

/** What others chose, told after handing in and only where enough of them answered. Exam forms and adaptive exams are never mixed. */
@Component
class OthersChoices {

    private final AnswerStatistics statistics;

    OthersChoices(AnswerStatistics statistics) {
        this.statistics = statistics;
    }

    /** By version, then by option; versions that too few have answered are left out. */
    Map<ItemVersionId, Map<String, String>> of(Collection<ReviewView.Question> questions) {
        List<ItemVersionId> versions = questions.stream()
                .filter(question -> !question.item().options().isEmpty())
                .map(question -> question.item().id())
                .toList();
        return statistics.tallies(versions).entrySet().stream()
                .flatMap(version -> enough(version.getKey(), version.getValue()).stream()
                        .map(figures -> Map.entry(version.getKey(), words(figures))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<ItemFigures> enough(ItemVersionId version, Map<Setting, Tally> tallies) {
        return Stream.of(Setting.EXAM, Setting.ADAPTIVE, Setting.TUTOR)
                .filter(tallies::containsKey)
                .map(setting -> statistics.figures(setting, tallies.getOrDefault(setting, Tally.NONE), version))
                .filter(ItemFigures::isEnough)
                .findFirst();
    }

    private static Map<String, String> words(ItemFigures figures) {
        return figures.options().stream()
                .collect(Collectors.toMap(
                        option -> option.option(),
                        option -> t("Chosen by {0} of {1}", option.chosen(), figures.answers())));
    }
}
