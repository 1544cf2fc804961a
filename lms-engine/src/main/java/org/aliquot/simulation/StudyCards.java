package org.aliquot.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.FsrsSettings;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.ReviewGain;

/** The cards of a student, aimed at the exam as the product does it. Mutable; for one thread. */
final class StudyCards {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final Map<Integer, Card> cards = new TreeMap<>();
    private final Fsrs fsrs;
    private final ReviewGain gain;

    StudyCards(int exam) {
        var settings = FsrsSettings.daily(FsrsWeights.defaults());
        LocalDate last = FIRST.plusDays(exam);
        fsrs = new Fsrs(settings, CalendarDays.UTC).aimedAt(last);
        gain = new ReviewGain(fsrs, settings, last);
    }

    private static Instant noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Due on the next day, since it was explained on this one. */
    void add(int fact, int day) {
        cards.computeIfAbsent(fact, _ -> Card.created(noon(day + 1)));
    }

    /** Due cards in the order of what they bring; those alone that bring enough while there are lessons to read. */
    List<Integer> due(int day, boolean worthwhile) {
        Instant now = noon(day);
        var gains = new HashMap<Integer, Double>();
        cards.forEach((fact, card) -> {
            if (!card.due().isAfter(now)
                    && (!worthwhile || gain.isWorthwhile(card, now, StudyDesk.SECONDS_OF_A_CARD))) {
                gains.put(fact, gain.of(card, now));
            }
        });
        return gains.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    void reviewed(int fact, int day, boolean recalled) {
        cards.computeIfPresent(fact, (_, card) -> fsrs.next(card, noon(day), recalled ? Rating.GOOD : Rating.AGAIN));
    }
}
