package org.aliquot.populate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which somebody studied: more at weekends, in bursts of weeks, less and less, and many just stop. */
final class Calendar {

    private static final double DROP_OUT = 0.3;
    private static final int MANY = 400;

    private Calendar() {}

    static List<LocalDate> of(Membership membership, Dice dice) {
        return until(dice.chance(DROP_OUT) ? dropsOut(membership, dice) : membership.studiesUntil(), membership, dice);
    }

    /** Of somebody who is known to go on until then. */
    static List<LocalDate> until(LocalDate until, Membership membership, Dice dice) {
        List<LocalDate> days = new ArrayList<>();
        double mood = 1;
        for (LocalDate day = membership.since(); day.isBefore(until) && days.size() < MANY; day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY || days.isEmpty()) {
                mood = dice.chance(0.2) ? 0.1 : dice.logNormal(1, 0.6);
            }
            double share = membership.learner().daysAWeek() / 7 * mood * ofWeekday(day);
            if (dice.chance(Math.min(0.95, share)) || days.isEmpty() && dice.chance(0.5)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate dropsOut(Membership membership, Dice dice) {
        LocalDate last = membership.since().plusDays((long) (2 - 45 * Math.log(1 - dice.uniform())));
        return last.isBefore(membership.studiesUntil()) ? last : membership.studiesUntil();
    }

    private static double ofWeekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> 1.25;
            case SUNDAY -> 1.5;
            case FRIDAY -> 0.6;
            default -> 0.95;
        };
    }
}
