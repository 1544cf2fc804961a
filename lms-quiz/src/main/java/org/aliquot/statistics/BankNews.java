package org.aliquot.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.Estimate;
import org.aliquot.clock.RoundTime;
import org.aliquot.statistics.internal.StaleFigures;
import org.aliquot.statistics.internal.TallyTable;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the bank how its questions do: the figures of the newest version that was answered in exam mode. Comes round, so that a
 * class that hands in at once costs one telling.
 */
@Component
class BankNews {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final StaleFigures stale;
    private final TallyTable table;
    private final ItemBank bank;
    private final BankFigures figures;
    private final AnswerStatistics statistics;
    private final TransactionTemplate transaction;

    BankNews(
            StaleFigures stale,
            TallyTable table,
            ItemBank bank,
            BankFigures figures,
            AnswerStatistics statistics,
            TransactionTemplate transaction) {
        this.stale = stale;
        this.table = table;
        this.bank = bank;
        this.figures = figures;
        this.statistics = statistics;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.statistics-interval:PT3S}",
            initialDelayString = "${aliquot.statistics-interval:PT3S}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST);
        boolean more = true;
        while (more && time.isLeft()) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> tellSome()));
        }
    }

    private boolean tellSome() {
        List<ItemVersionId> versions = stale.takeSome();
        if (!versions.isEmpty()) {
            Map<TallyTable.Place, Tally> tallies = table.of(versions, null);
            Map<ItemId, List<ItemVersion>> byItem =
                    bank.versions(versions).stream().collect(Collectors.groupingBy(ItemVersion::itemId));
            figures.put(byItem.entrySet().stream()
                    .map(item -> figures(item.getKey(), item.getValue(), tallies))
                    .toList());
        }
        return !versions.isEmpty();
    }

    private org.aliquot.bank.ItemFigures figures(
            ItemId id, List<ItemVersion> versions, Map<TallyTable.Place, Tally> tallies) {
        Instant last = tallies.entrySet().stream()
                .filter(place -> versions.stream()
                        .anyMatch(version -> version.id().equals(place.getKey().item())))
                .map(place -> place.getValue().lastAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return versions.stream()
                .sorted(Comparator.comparing(ItemVersion::number).reversed())
                .flatMap(version -> exam(version, tallies).map(found -> figures(version, found, last)).stream())
                .findFirst()
                .orElseGet(() -> new org.aliquot.bank.ItemFigures(id, 0, 0, null, null, null, null, List.of(), last));
    }

    private static org.aliquot.bank.ItemFigures figures(
            ItemVersion version, ItemFigures found, @Nullable Instant last) {
        return new org.aliquot.bank.ItemFigures(
                version.itemId(),
                version.number(),
                found.answers(),
                found.isEnough() ? found.right().value() : null,
                found.isEnough() ? half(found.right()) : null,
                found.discrimination().value(),
                half(found.discrimination()),
                found.flags().stream()
                        .map(flag -> new ItemFlag(flag.kind().word(), FlagTitles.of(flag, found)))
                        .toList(),
                last);
    }

    private Optional<ItemFigures> exam(ItemVersion version, Map<TallyTable.Place, Tally> tallies) {
        return Optional.ofNullable(tallies.get(new TallyTable.Place(version.id(), Setting.EXAM)))
                .map(tally -> Figuring.of(Setting.EXAM, tally, version.content(), statistics.usualMs()));
    }

    private static @Nullable Double half(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null ? null : (Double) ((high - low) / 2);
    }
}
