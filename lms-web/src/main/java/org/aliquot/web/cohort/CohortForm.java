package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.Payer;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a class as they were typed.
 *
 * @param over the version that stood when the conflict was told, to save over it
 */
record CohortForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String course,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String days,
        @Nullable String payer,
        @Nullable String payerName,
        @Nullable String seats,
        @Nullable Integer version,
        @Nullable Integer over) {

    static CohortForm of(CohortView cohort) {
        CohortSettings settings = cohort.settings();
        LocalDate ends = settings.endsOn();
        return new CohortForm(
                settings.name(),
                settings.kind().word(),
                settings.course(),
                text(settings.startsOn()),
                ends == null ? "" : ends.minusDays(1).toString(),
                text(settings.accessDays()),
                settings.payer().word(),
                text(settings.payerName()),
                text(settings.seats()),
                cohort.version(),
                null);
    }

    int standing() {
        if (over != null) {
            return over;
        }
        return version == null ? -1 : version;
    }

    CohortPage.Form typed() {
        return new CohortPage.Form(
                Search.typed(name),
                Search.typed(firstDay),
                Search.typed(lastDay),
                Search.typed(days),
                Search.typed(payerName),
                Search.typed(seats),
                standing());
    }

    /** Null when {@code reading} has found something wrong. */
    @Nullable
    CohortSettings settings(String ofCourse, Typed reading) {
        String called = reading.required("name", name, 200, "Give it a name, such as MLT class of 2027.");
        LocalDate first = reading.day("firstDay", firstDay);
        LocalDate last = reading.day("lastDay", lastDay);
        Integer access = reading.number("days", days, 1, AccessPolicy.LONGEST_DAYS);
        String pays = reading.optional("payerName", payerName, 200);
        Integer paid = reading.number("seats", seats, 1, CohortSettings.MOST_SEATS);
        if (first != null && last != null && last.isBefore(first)) {
            reading.wrong("lastDay", "The last day must not come before the first.");
        }
        if (last != null && access != null) {
            reading.wrong("days", "Enter a last day or a number of days, not both.");
        }
        return reading.isSound()
                ? new CohortSettings(
                        called,
                        chosenKind(),
                        ofCourse,
                        first,
                        last == null ? null : last.plusDays(1),
                        access,
                        chosenPayer(),
                        pays,
                        paid)
                : null;
    }

    CohortKind chosenKind() {
        return "group".equals(kind) ? CohortKind.GROUP : CohortKind.CLASS;
    }

    Payer chosenPayer() {
        return Arrays.stream(Payer.values())
                .filter(known -> known.word().equals(payer))
                .findFirst()
                .orElse(Payer.SCHOOL);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
