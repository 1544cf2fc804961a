package org.aliquot.web.enrollment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The form that enrolls people, as it was typed.
 *
 * @param into {@code class:} and an id, or {@code course:} and a slug
 */
record EnrollForm(
        @Nullable List<UUID> person,
        @Nullable String into,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String days,
        @Nullable String payer,
        @Nullable String payerName) {

    List<AccountId> people() {
        return person == null
                ? List.of()
                : person.stream().distinct().map(AccountId::new).toList();
    }

    String where() {
        return Search.typed(into);
    }

    EnrollPage.Form typed() {
        return new EnrollPage.Form(
                Search.typed(firstDay), Search.typed(lastDay), Search.typed(days), Search.typed(payerName));
    }

    /** What was asked for; senseless when {@code reading} has found something wrong. */
    NewEnrollment.Terms terms(Typed reading) {
        LocalDate first = reading.day("firstDay", firstDay);
        LocalDate last = reading.day("lastDay", lastDay);
        Integer access = reading.number("days", days, 1, AccessPolicy.LONGEST_DAYS);
        String name = reading.optional("payerName", payerName, 200);
        if (first != null && last != null && last.isBefore(first)) {
            reading.wrong("lastDay", "The last day must not come before the first.");
        }
        if (last != null && access != null) {
            reading.wrong("days", "Enter a last day or a number of days, not both.");
        }
        if (where().isEmpty()) {
            reading.wrong("into", "Choose a class or a course.");
        }
        return reading.isSound()
                ? new NewEnrollment.Terms(chosenPayer(), name, first, last == null ? null : last.plusDays(1), access)
                : NewEnrollment.Terms.USUAL;
    }

    private Payer chosenPayer() {
        return Arrays.stream(Payer.values())
                .filter(known -> known.word().equals(payer))
                .findFirst()
                .orElse(Payer.LEARNER);
    }
}
