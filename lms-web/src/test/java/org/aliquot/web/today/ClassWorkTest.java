package org.aliquot.web.today;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.completion.DueItem;
import org.aliquot.web.Dates;
import org.junit.jupiter.api.Test;

/** The line in which a learner's classes say what is to be done. */
class ClassWorkTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Dates DATES = new Dates(CHICAGO, Locale.US);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = TODAY.atTime(20, 15).atZone(CHICAGO).toInstant();

    @Test
    void namesTheOneThingThatIsDueToday() {
        assertThat(line(due("Order of draw", 0), due("Hemostasis", 3)))
                .isEqualTo("“Order of draw” due today (about 12 minutes) and 1 more task due in the next 7 days"
                        + " (about 12 minutes).");
        assertThat(line(due("Order of draw", 0))).isEqualTo("“Order of draw” due today (about 12 minutes).");
    }

    @Test
    void countsWhatIsDueTodayWhereItIsMore() {
        assertThat(line(due("Order of draw", 0), due("Hemostasis", 0)))
                .isEqualTo("2 tasks due today (about 24 minutes).");
    }

    @Test
    void saysWhatIsLateBeforeWhatIsDueToday() {
        assertThat(line(due("Safety", -1), due("Order of draw", 0)))
                .isEqualTo("1 task overdue (about 12 minutes) and “Order of draw” due today (about 12 minutes).");
    }

    @Test
    void tomorrowIsNotToday() {
        assertThat(line(due("Order of draw", 1))).isEqualTo("1 task due in the next 7 days (about 12 minutes).");
    }

    private static String line(DueItem... items) {
        return requireNonNull(ClassWork.line(List.of(items), NOW, DATES)).words();
    }

    private static DueItem due(String title, int days) {
        LocalDate day = TODAY.plusDays(days);
        return new DueItem(
                "Fall class",
                "phlebotomy",
                AssignmentKind.LESSON,
                "lesson",
                title,
                day,
                day.plusDays(1).atStartOfDay(CHICAGO).toInstant(),
                null,
                days < 0,
                false,
                12,
                new UUID(0, days));
    }
}
