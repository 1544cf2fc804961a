package org.aliquot.credits;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a credential, as it was read somewhere on a day.
 *
 * @param years length of a cycle; null where that is not known
 * @param note what is uncertain about it; null for nothing
 */
public record CredentialRule(
        String code,
        String name,
        String issuer,
        @Nullable Integer years,
        Unit unit,
        CreditWindow window,
        LocalDate readOn,
        List<CreditScheme> schemes,
        @Nullable String note,
        List<RuleSource> sources) {

    /** What the board counts. */
    public enum Unit implements Word {
        POINTS,
        HOURS
    }

    public CredentialRule {
        window = Objects.requireNonNullElse(window, CreditWindow.CYCLE);
        schemes = List.copyOf(schemes);
        sources = List.copyOf(sources);
    }

    CreditScheme scheme(LocalDate ends, boolean firstCycle) {
        return schemes.stream()
                .filter(scheme -> scheme.isFor(ends, firstCycle))
                .findFirst()
                .orElse(CreditScheme.NONE);
    }

    /** Whether hours for each specialty on the license are asked for. */
    public boolean asksForSpecialties() {
        return schemes.stream().anyMatch(scheme -> scheme.eachSpecialty() != null);
    }

    /** Whether the first cycle differs from later ones. */
    public boolean knowsFirstCycle() {
        return schemes.stream().anyMatch(scheme -> scheme.first() != null);
    }
}
