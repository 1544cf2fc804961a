package org.aliquot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers of what calendar programs were told: what has changed since carries a higher number, and what was taken back is told as
 * cancelled until its day is over, since many programs keep what is merely missing. Days of study come and go without that.
 */
@Component
class ToldEvents {

    private final ToldTable table;
    private final ServerClock clock;

    ToldEvents(ToldTable table, ServerClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** In the transaction of the reading, which holds the learner's feed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Calendar tell(AccountId learner, LocalDate today, List<CalendarEvent> events) {
        Map<String, ToldEvent> before =
                table.of(learner).stream().collect(Collectors.toMap(ToldEvent::id, told -> told));
        List<ToldEvent> now = compare(before, events, today, clock.now());
        List<ToldEvent> kept = now.stream()
                .filter(told -> told.event().kind() != CalendarEvent.Kind.STUDY)
                .toList();
        if (!Set.copyOf(kept).equals(Set.copyOf(before.values()))) {
            table.replace(learner, kept);
        }
        return new Calendar(today, now);
    }

    static List<ToldEvent> compare(
            Map<String, ToldEvent> before, List<CalendarEvent> events, LocalDate today, Instant at) {
        List<ToldEvent> told = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (CalendarEvent event : events) {
            ToldEvent first = ToldEvent.first(event);
            if (there.add(first.id())) {
                ToldEvent known = before.get(first.id());
                told.add(known == null ? first : known.now(event));
            }
        }
        before.values().stream()
                .filter(known ->
                        !there.contains(known.id()) && !known.event().when().isBefore(today, at))
                .map(ToldEvent::takenBack)
                .forEach(told::add);
        return told;
    }
}
