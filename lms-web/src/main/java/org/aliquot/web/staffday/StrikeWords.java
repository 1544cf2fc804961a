package org.aliquot.web.staffday;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.aliquot.outreach.Strike;
import org.aliquot.web.Dates;
import org.aliquot.web.Who;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.jspecify.annotations.Nullable;

/** Says why somebody should be talked to. */
public final class StrikeWords {

    private StrikeWords() {}

    /** {@code 2 assignments overdue, the first since Nov 9, 2026; no work for 11 days}, with a capital letter. */
    public static String why(Strike strike, Dates dates) {
        List<String> reasons = new ArrayList<>();
        if (strike.overdueSince() != null) {
            reasons.add(Wording.count(strike.overdue(), "assignment") + " overdue, the first since "
                    + dates.date(strike.overdueSince()));
        }
        add(reasons, strike.quietDays(), days -> "no work for " + Wording.count(days, "day"));
        add(
                reasons,
                strike.unstartedDays(),
                days -> "not started, " + Wording.count(days, "day") + " after access began");
        add(reasons, strike.score(), score -> score + "% right in the last exam");
        if (strike.endsOn() != null) {
            reasons.add(
                    "access ends soon, through " + dates.date(strike.endsOn().minusDays(1)));
        }
        if (!strike.enrolled()) {
            reasons.add("not enrolled in the course");
        }
        String all = String.join("; ", reasons);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /** As lists show somebody. */
    public static TalkPerson person(Strike strike, Dates dates) {
        return new TalkPerson(
                strike.person(),
                strike.name(),
                new Who(strike.name(), "", Set.of()).initials(),
                LearnerUrls.learner(strike.person()),
                strike.cohort(),
                strike.cohortName(),
                why(strike, dates));
    }

    private static void add(List<String> reasons, @Nullable Integer figure, IntFunction<String> words) {
        if (figure != null) {
            reasons.add(words.apply(figure));
        }
    }
}
