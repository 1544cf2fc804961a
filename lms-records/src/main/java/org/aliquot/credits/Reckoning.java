package org.aliquot.credits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has earned, held against what a credential asks for. An hour is worth a point or an hour of the board; one
 * credit counts for each credential in whose time it was earned. College courses count wholly in their subjects; only the
 * total is limited in them.
 */
final class Reckoning {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final CredentialView credential;
    private final @Nullable CredentialRule rule;
    private final CreditScheme scheme;
    private final CreditWindow.Period window;
    private final @Nullable BigDecimal needed;

    Reckoning(CredentialView credential, @Nullable CredentialRule rule) {
        CredentialWish told = credential.told();
        this.credential = credential;
        this.rule = rule;
        this.scheme = rule == null ? CreditScheme.NONE : rule.scheme(told.endsOn(), told.firstCycle());
        this.window = window(told, rule);
        this.needed = told.ownTotal() == null ? scheme.needed(told.years()) : told.ownTotal();
    }

    private static CreditWindow.Period window(CredentialWish told, @Nullable CredentialRule rule) {
        CreditWindow kind = rule == null ? CreditWindow.CYCLE : rule.window();
        Integer years = rule == null ? null : rule.years();
        return kind.of(told.startsOn(), told.endsOn(), years == null ? told.years() : years);
    }

    Standing standing(List<CreditView> earned, LocalDate today) {
        List<Standing.Counted> counted = counted(earned);
        BigDecimal beyond = beyondCollege(counted);
        return new Standing(
                credential,
                rule,
                scheme,
                window,
                needed,
                sum(counted).subtract(beyond),
                parts(counted, today),
                counted,
                beyond,
                ChronoUnit.DAYS.between(today, window.to()));
    }

    /** What was earned in the window, the earliest first. */
    private List<Standing.Counted> counted(List<CreditView> earned) {
        return earned.stream()
                .filter(credit -> window.holds(credit.told().earnedOn()))
                .sorted(Comparator.comparing(
                                (CreditView credit) -> credit.told().earnedOn())
                        .thenComparing(CreditView::id))
                .map(this::worth)
                .toList();
    }

    private Standing.Counted worth(CreditView credit) {
        NewCredit told = credit.told();
        if (told.leftOut().contains(credential.id())) {
            return new Standing.Counted(credit, BigDecimal.ZERO, Standing.Why.LEFT_OUT);
        }
        return switch (told.unit()) {
            case CONTACT_HOUR -> new Standing.Counted(credit, told.amount(), null);
            case SEMESTER_HOUR -> ofCollege(credit);
        };
    }

    private Standing.Counted ofCollege(CreditView credit) {
        BigDecimal hour = scheme.semesterHour();
        return hour == null
                ? new Standing.Counted(credit, BigDecimal.ZERO, Standing.Why.NO_WORTH)
                : new Standing.Counted(credit, credit.told().amount().multiply(hour), null);
    }

    /** What came from college courses beyond what may. */
    private BigDecimal beyondCollege(List<Standing.Counted> counted) {
        Integer percent = scheme.collegePercent();
        if (needed == null || percent == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal most = needed.multiply(new BigDecimal(percent)).divide(HUNDRED, 2, RoundingMode.DOWN);
        return sum(counted.stream()
                        .filter(one -> one.credit().told().unit() == CreditUnit.SEMESTER_HOUR)
                        .toList())
                .subtract(most)
                .max(BigDecimal.ZERO);
    }

    /** A cycle that is over is not held against what may have been asked for only later. */
    private List<Standing.Part> parts(List<Standing.Counted> counted, LocalDate today) {
        boolean over = today.isAfter(window.to());
        List<CreditMinimum> minimums = new ArrayList<>();
        scheme.minimums().stream()
                .filter(minimum -> !(over && minimum.wasAdded()))
                .forEach(minimums::add);
        BigDecimal each = scheme.eachSpecialty();
        if (each != null) {
            credential.told().specialties().stream()
                    .map(specialty -> new CreditMinimum(specialty, each, null))
                    .forEach(minimums::add);
        }
        return minimums.stream()
                .map(minimum -> new Standing.Part(
                        minimum.category(),
                        minimum.least(),
                        sum(counted.stream()
                                .filter(one -> one.credit().told().category() == minimum.category())
                                .toList())))
                .toList();
    }

    private static BigDecimal sum(List<Standing.Counted> counted) {
        return counted.stream().map(Standing.Counted::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
