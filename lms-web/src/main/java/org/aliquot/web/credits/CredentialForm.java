package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.credits.CredentialRule;
import org.aliquot.credits.CredentialView;
import org.aliquot.credits.CredentialWish;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditRules;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A credential as it was typed. */
record CredentialForm(
        @Nullable UUID id,
        @Nullable String rule,
        @Nullable String name,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable Boolean first,
        @Nullable List<String> specialties,
        @Nullable String ownTotal,
        @Nullable Integer version) {

    /** One of which no rule is known. */
    static final String OTHER = "other";

    static CredentialForm fresh(UUID id) {
        return new CredentialForm(id, null, null, null, null, null, null, null, null);
    }

    static CredentialForm of(CredentialView credential) {
        CredentialWish told = credential.told();
        BigDecimal own = told.ownTotal();
        return new CredentialForm(
                credential.id(),
                told.rule() == null ? OTHER : told.rule(),
                told.name(),
                told.startsOn().toString(),
                told.endsOn().toString(),
                told.firstCycle(),
                told.specialties().stream().map(Word::word).toList(),
                own == null ? "" : CreditWords.number(own),
                credential.version());
    }

    /** Of no use when {@code reading} has found something wrong. */
    CredentialWish read(CreditRules rules, Typed reading) {
        Optional<CredentialRule> known = rules.find(Search.typed(rule));
        CredentialRule found = known.orElse(null);
        Integer years = found == null ? null : found.years();
        boolean chosen = known.isPresent() || OTHER.equals(Search.typed(rule));
        if (!chosen) {
            reading.wrong("rule", phrase("Choose one from the list."));
        }
        LocalDate starts = reading.day("startsOn", startsOn);
        LocalDate ends = reading.day("endsOn", endsOn);
        if (starts == null) {
            reading.wrong("startsOn", phrase("Enter the first day of the cycle you are in."));
            starts = LocalDate.EPOCH;
        }
        if (ends == null) {
            ends = CredentialWish.lastDay(starts, years == null ? 1 : years);
            if (chosen && years == null && Search.typed(endsOn).isEmpty()) {
                reading.wrong("endsOn", phrase("Enter the last day of the cycle you are in."));
            }
        }
        if (!ends.isAfter(starts)) {
            reading.wrong("endsOn", phrase("Enter a day after the first one."));
        }
        if (found != null && lacksSpecialties(found)) {
            reading.wrong(
                    "specialties", phrase("Tick each specialty on your license: it asks for hours in every one."));
        }
        return new CredentialWish(
                known.map(CredentialRule::code).orElse(null),
                named(known, reading),
                starts,
                ends,
                Boolean.TRUE.equals(first),
                areas(),
                total(reading));
    }

    private boolean lacksSpecialties(CredentialRule of) {
        boolean isFirst = Boolean.TRUE.equals(first) && of.knowsFirstCycle();
        return of.asksForSpecialties() && !isFirst && areas().isEmpty();
    }

    private String named(Optional<CredentialRule> known, Typed reading) {
        if (Search.typed(name).isEmpty() && !OTHER.equals(Search.typed(rule))) {
            return known.map(CredentialRule::name).orElse("");
        }
        return reading.required("name", name, CredentialWish.LONGEST, phrase("Give the name of the credential."));
    }

    private List<CreditCategory> areas() {
        return specialties == null
                ? List.of()
                : specialties.stream()
                        .flatMap(word -> Word.find(CreditCategory.class, word).stream())
                        .distinct()
                        .toList();
    }

    boolean has(CreditCategory specialty) {
        return specialties != null && specialties.contains(specialty.word());
    }

    private @Nullable BigDecimal total(Typed reading) {
        String typed = Search.typed(ownTotal);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,3}([.][0-9]{1,2})?") && new BigDecimal(typed).signum() > 0) {
            return new BigDecimal(typed);
        }
        reading.wrong("ownTotal", phrase("Enter a number such as 24, or leave the field empty."));
        return null;
    }
}
