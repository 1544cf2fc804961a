package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditUnit;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.NewCredit;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Something that was earned, as it was typed.
 *
 * @param shown credentials beside which there was a box
 * @param counts those whose box was ticked
 */
record CreditForm(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String provider,
        @Nullable String earnedOn,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String category,
        @Nullable String accreditor,
        @Nullable List<UUID> shown,
        @Nullable List<UUID> counts,
        @Nullable Boolean anyhow,
        @Nullable Integer version) {

    static CreditForm fresh(UUID id) {
        return new CreditForm(id, null, null, null, null, null, null, null, null, null, null, null);
    }

    static CreditForm of(CreditView credit, List<UUID> credentials) {
        NewCredit told = credit.told();
        return new CreditForm(
                credit.id(),
                told.title(),
                told.provider(),
                told.earnedOn().toString(),
                CreditWords.number(told.amount()),
                told.unit().word(),
                told.category().word(),
                told.accreditor(),
                credentials,
                credentials.stream()
                        .filter(one -> !told.leftOut().contains(one))
                        .toList(),
                null,
                credit.version());
    }

    /** With what a course here gave, whatever was typed for it. */
    CreditForm over(NewCredit given) {
        return new CreditForm(
                id,
                given.title(),
                given.provider(),
                given.earnedOn().toString(),
                CreditWords.number(given.amount()),
                given.unit().word(),
                category,
                given.accreditor(),
                shown,
                counts,
                anyhow,
                version);
    }

    /** Of no use when {@code reading} has found something wrong. */
    NewCredit read(Typed reading) {
        String name =
                reading.required("title", title, NewCredit.LONGEST, phrase("Enter the title on the certificate."));
        String from =
                reading.required("provider", provider, NewCredit.LONGEST, phrase("Enter who offered the course."));
        LocalDate day = reading.day("earnedOn", earnedOn);
        if (Search.typed(earnedOn).isEmpty()) {
            reading.wrong("earnedOn", phrase("Enter the date on the certificate."));
        }
        return new NewCredit(
                name,
                from,
                Objects.requireNonNullElse(day, LocalDate.EPOCH),
                number(reading, "amount", amount),
                Word.find(CreditUnit.class, unit).orElse(CreditUnit.CONTACT_HOUR),
                subject(reading),
                reading.optional("accreditor", accreditor, NewCredit.LONGEST),
                leftOut());
    }

    private CreditCategory subject(Typed reading) {
        return Word.find(CreditCategory.class, category).orElseGet(() -> {
            reading.wrong("category", phrase("Choose a subject."));
            return CreditCategory.GENERAL;
        });
    }

    private static BigDecimal number(Typed reading, String field, @Nullable String text) {
        String typed = Search.typed(text);
        if (typed.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
            BigDecimal number = new BigDecimal(typed);
            if (number.signum() > 0 && number.compareTo(NewCredit.MOST) <= 0) {
                return number;
            }
        }
        reading.wrong(field, phrase("Enter a number such as 1.5, up to 500."));
        return BigDecimal.ONE;
    }

    boolean counts(UUID credential) {
        return shown == null || !shown.contains(credential) || (counts != null && counts.contains(credential));
    }

    private Set<UUID> leftOut() {
        Set<UUID> out = new HashSet<>(shown == null ? List.of() : shown);
        out.removeAll(counts == null ? Set.of() : counts.stream().collect(Collectors.toSet()));
        return out;
    }
}
