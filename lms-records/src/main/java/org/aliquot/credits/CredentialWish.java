package org.aliquot.credits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential as its holder tells it.
 *
 * @param rule the code of the rule; null for one of which nothing is known here
 * @param name as it is shown
 * @param endsOn the last day of the cycle
 * @param specialties on a license, where the rule asks for each
 * @param ownTotal what the board told its holder; null to go by the rule
 */
public record CredentialWish(
        @Nullable String rule,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean firstCycle,
        List<CreditCategory> specialties,
        @Nullable BigDecimal ownTotal) {

    /** Longest name. */
    public static final int LONGEST = 120;

    public CredentialWish {
        specialties = List.copyOf(specialties);
    }

    /** The cycle after it, as long in years as the rule says, or as this one. */
    CredentialWish next(int years) {
        return new CredentialWish(rule, name, endsOn.plusDays(1), later(endsOn, years), false, specialties, ownTotal);
    }

    /** Of a cycle that begins on this day. */
    public static LocalDate lastDay(LocalDate starts, int years) {
        return later(starts.minusDays(1), years);
    }

    /** How many years it has; one that has begun counts whole. */
    public int years() {
        int whole = (int) ChronoUnit.YEARS.between(startsOn, endsOn);
        return Math.max(1, lastDay(startsOn, whole).isBefore(endsOn) ? whole + 1 : whole);
    }

    /** Whether it has so many years to the day. */
    public boolean isOf(int years) {
        return lastDay(startsOn, years).equals(endsOn);
    }

    /** Whether it says the same. */
    boolean isSame(CredentialWish other) {
        return isSameNumber(ownTotal, other.ownTotal)
                && equals(new CredentialWish(
                        other.rule,
                        other.name,
                        other.startsOn,
                        other.endsOn,
                        other.firstCycle,
                        other.specialties,
                        ownTotal));
    }

    /** {@code 9} and {@code 9.00} are. */
    private static boolean isSameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    /** The last day of a month stays one, in leap years as well. */
    private static LocalDate later(LocalDate last, int years) {
        LocalDate day = last.plusYears(years);
        return last.getDayOfMonth() == last.lengthOfMonth() ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }
}
