package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.Ledger;
import org.aliquot.credits.Standing;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CreditUrls;
import org.jspecify.annotations.Nullable;

/** Puts a ledger into words. */
final class LedgerPages {

    private final Ledger ledger;
    private final Map<UUID, Set<String>> counting;
    private final StandingWords words;
    private final Dates dates;

    private LedgerPages(Ledger ledger, Dates dates) {
        this.ledger = ledger;
        this.counting = counting(ledger);
        this.words = new StandingWords(dates);
        this.dates = dates;
    }

    static LedgerPage of(Ledger ledger, Dates dates) {
        return new LedgerPages(ledger, dates).page();
    }

    private LedgerPage page() {
        List<Standing> earlier =
                ledger.standings().stream().filter(this::isEarlier).toList();
        List<LedgerPage.Card> current = ledger.standings().stream()
                .filter(one -> !earlier.contains(one))
                .sorted(Comparator.comparing(Standing::daysLeft))
                .map(this::card)
                .toList();
        return new LedgerPage(
                current,
                earlier.stream().map(this::card).toList(),
                ledger.credits().stream().map(this::line).toList(),
                !ledger.doubles().isEmpty());
    }

    /** The names of the credentials for which each credit counts. */
    private static Map<UUID, Set<String>> counting(Ledger ledger) {
        Map<UUID, Set<String>> names = new HashMap<>();
        for (Standing one : ledger.standings()) {
            for (Standing.Counted counted : one.counted()) {
                if (counted.worth().signum() > 0) {
                    names.computeIfAbsent(counted.credit().id(), _ -> new LinkedHashSet<>())
                            .add(StandingWords.name(one));
                }
            }
        }
        return names;
    }

    /** A cycle in which something is missing stays in sight until its time is over, also when the next one was begun. */
    private boolean isEarlier(Standing one) {
        return isRenewed(one) && (one.daysLeft() < 0 || one.state() == Standing.State.COMPLETE);
    }

    /** Whether a later cycle of the same credential is there. */
    private boolean isRenewed(Standing one) {
        return ledger.standings().stream().anyMatch(other -> other.credential().follows(one.credential()));
    }

    private LedgerPage.Card card(Standing one) {
        UUID id = one.credential().id();
        return new LedgerPage.Card(
                id.toString(),
                StandingWords.name(one),
                words.cycle(one),
                words.state(one),
                StandingWords.tone(one),
                words.missing(one),
                sum(one),
                one.parts().stream().map(part -> part(one, part)).toList(),
                StandingWords.notes(one),
                words.rule(one),
                new LedgerPage.Links(CreditUrls.credential(id), renewal(one), CreditUrls.audit(id)));
    }

    /** A season before the end there is time to think of the next cycle. */
    private @Nullable String renewal(Standing one) {
        return one.daysLeft() <= 90 && !isRenewed(one)
                ? CreditUrls.renewal(one.credential().id())
                : null;
    }

    private static LedgerPage.@Nullable Sum sum(Standing one) {
        BigDecimal needed = one.needed();
        if (needed == null) {
            return null;
        }
        int percent = one.have()
                .min(needed)
                .multiply(new BigDecimal(100))
                .divide(needed, 0, RoundingMode.DOWN)
                .intValue();
        return new LedgerPage.Sum(
                t("{0} of {1}", CreditWords.number(one.have()), CreditWords.amount(needed, one.rule())), percent);
    }

    private static LedgerPage.Part part(Standing one, Standing.Part part) {
        return new LedgerPage.Part(
                t(part.category().title()),
                t("{0} of {1}", CreditWords.number(part.have()), CreditWords.amount(part.needed(), one.rule())),
                part.missing().signum() == 0);
    }

    private LedgerPage.Line line(CreditView credit) {
        List<String> facts = new ArrayList<>();
        facts.add(dates.date(credit.told().earnedOn()));
        facts.add(CreditWords.amount(credit.told()));
        facts.add(t(credit.told().category().title()));
        return new LedgerPage.Line(
                credit.told().title(),
                credit.told().provider(),
                String.join(", ", facts),
                CreditUrls.credit(credit.id()),
                credit.proof() == null ? null : CreditUrls.proof(credit.id()),
                note(credit),
                List.copyOf(counting.getOrDefault(credit.id(), Set.of())));
    }

    private @Nullable String note(CreditView credit) {
        if (ledger.doubles().contains(credit.id())) {
            return t("Probably entered twice");
        }
        return credit.course() != null && credit.told().accreditor() == null ? t("Not approved by anyone") : null;
    }
}
