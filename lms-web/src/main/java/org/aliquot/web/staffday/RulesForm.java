package org.aliquot.web.staffday;

import org.aliquot.outreach.TalkLimits;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** Rules as they are typed. An empty field switches its rule off. */
record RulesForm(
        @Nullable String quiet,
        @Nullable String overdue,
        @Nullable String unstarted,
        @Nullable String ending,
        @Nullable String score,
        int version) {

    private static final int LONGEST = 365;

    TalkLimits read(Typed reading) {
        return new TalkLimits(
                reading.number("quiet", quiet, 1, LONGEST),
                reading.number("overdue", overdue, 1, 1_000),
                reading.number("unstarted", unstarted, 1, LONGEST),
                reading.number("ending", ending, 1, LONGEST),
                reading.number("score", score, 1, 100));
    }

    TalkPage.Rules shown() {
        return new TalkPage.Rules(text(quiet), text(overdue), text(unstarted), text(ending), text(score));
    }

    static TalkPage.Rules shown(TalkLimits limits) {
        return new TalkPage.Rules(
                text(limits.quietDays()),
                text(limits.overdue()),
                text(limits.unstartedDays()),
                text(limits.endingDays()),
                text(limits.scoreBelow()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
