package org.aliquot.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.AnswerCount;
import org.aliquot.reports.CheckAnswerTable.Version;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.Setting;
import org.aliquot.statistics.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How questions were answered, for instructors: in attempts and in lessons. Five queries, however many answers there are. */
@Service
public class ItemAnswers {

    private final CheckAnswerTable table;
    private final AnswerStatistics statistics;

    ItemAnswers(CheckAnswerTable table, AnswerStatistics statistics) {
        this.table = table;
        this.statistics = statistics;
    }

    /** Empty when there is no such question. */
    @Transactional(readOnly = true)
    public Optional<ItemAnswersView> of(String slug) {
        List<Version> versions = table.versions(slug);
        return versions.isEmpty() ? Optional.empty() : Optional.of(view(slug, versions));
    }

    private ItemAnswersView view(String slug, List<Version> versions) {
        List<Version> published =
                versions.stream().filter(version -> version.id() != null).toList();
        Map<ItemVersionId, Map<Setting, Tally>> tallies = tallies(slug, published);
        Map<Setting, Tally> overall = new EnumMap<>(Setting.class);
        tallies.values()
                .forEach(settings -> settings.forEach((setting, tally) -> overall.merge(setting, tally, Tally::and)));
        return new ItemAnswersView(
                slug,
                overall.entrySet().stream()
                        .map(each -> statistics.figures(each.getKey(), each.getValue()))
                        .toList(),
                published.stream().map(version -> version(version, tallies)).toList());
    }

    private Map<ItemVersionId, Map<Setting, Tally>> tallies(String slug, List<Version> published) {
        Map<ItemVersionId, Map<Setting, Tally>> tallies = statistics.tallies(
                published.stream().map(Version::id).map(Objects::requireNonNull).toList());
        Map<ItemVersionId, List<AnswerCount>> checks = table.checks(slug);
        checks.forEach((version, counts) -> tallies.computeIfAbsent(version, _ -> new EnumMap<>(Setting.class))
                .put(Setting.CHECK, Tally.of(counts)));
        return tallies;
    }

    private VersionAnswers version(Version version, Map<ItemVersionId, Map<Setting, Tally>> tallies) {
        ItemVersionId id = Objects.requireNonNull(version.id());
        List<ItemFigures> settings = tallies.getOrDefault(id, Map.of()).entrySet().stream()
                .map(each -> statistics.figures(each.getKey(), each.getValue(), id))
                .toList();
        return new VersionAnswers(id, version.number(), settings);
    }
}
