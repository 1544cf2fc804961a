package org.aliquot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.calendar.CalendarEvent.Kind;
import org.aliquot.calendar.CalendarEvent.When;
import org.junit.jupiter.api.Test;

/** What calendar programs are told when something moved, was taken back, or came again. */
class ToldEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void whatIsAsItWasKeepsItsNumber() {
        List<ToldEvent> first = tell(List.of(), due(3));

        assertThat(first).containsExactly(new ToldEvent(due(3), 0, false));
        assertThat(tell(first, due(3))).isEqualTo(first);
    }

    @Test
    void whatMovedHasTheNextNumber() {
        assertThat(tell(tell(List.of(), due(3)), due(4))).containsExactly(new ToldEvent(due(4), 1, false));
    }

    @Test
    void whatWasTakenBackIsCancelledOnceUntilItsDayIsOver() {
        List<ToldEvent> gone = tell(tell(List.of(), due(3)));

        assertThat(gone).containsExactly(new ToldEvent(due(3), 1, true));
        assertThat(tell(gone)).isEqualTo(gone);
        assertThat(ToldEvents.compare(byId(gone), List.of(), TODAY.plusDays(4), NOW))
                .isEmpty();
    }

    @Test
    void whatComesAgainIsNotCancelled() {
        List<ToldEvent> gone = tell(tell(List.of(), due(3)));

        assertThat(tell(gone, due(3))).containsExactly(new ToldEvent(due(3), 2, false));
    }

    @Test
    void hoursAreOverAtTheirEnd() {
        When morning = new When.Hours(NOW.minusSeconds(7200), NOW.minusSeconds(1));
        When untilNow = new When.Hours(NOW.minusSeconds(7200), NOW);
        CalendarEvent over = new CalendarEvent(Kind.WINDOW, morning, "Midterm", "a", 0);
        CalendarEvent open = new CalendarEvent(Kind.WINDOW, untilNow, "Midterm", "b", 0);

        assertThat(tell(tell(List.of(), over, open))).extracting(ToldEvent::id).containsExactly("window-b");
    }

    @Test
    void twoOfOneNameAreToldOnce() {
        assertThat(tell(List.of(), due(3), due(4))).containsExactly(new ToldEvent(due(3), 0, false));
    }

    private static CalendarEvent due(int inDays) {
        return CalendarEvent.onDay(Kind.DUE, TODAY.plusDays(inDays), "Midterm", "work");
    }

    private static List<ToldEvent> tell(List<ToldEvent> before, CalendarEvent... events) {
        return ToldEvents.compare(byId(before), List.of(events), TODAY, NOW);
    }

    private static Map<String, ToldEvent> byId(List<ToldEvent> told) {
        return told.stream().collect(Collectors.toMap(ToldEvent::id, one -> one));
    }
}
