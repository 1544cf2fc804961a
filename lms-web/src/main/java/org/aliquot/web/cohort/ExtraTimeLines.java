package org.aliquot.web.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.jspecify.annotations.Nullable;

/** What extra time and breaks make of an exam, for those of a class who have any. Why they have them is nobody's business here. */
final class ExtraTimeLines {

    private ExtraTimeLines() {}

    /** @param minutes that the exam gives everybody; null: it has no limit */
    static List<OwnDaysPage.Need> of(
            Collection<AccountView> members, Map<AccountId, String> names, @Nullable Integer minutes) {
        return members.stream()
                .filter(member -> !words(member.accommodation(), minutes).isEmpty())
                .map(member -> new OwnDaysPage.Need(
                        names.getOrDefault(member.id(), member.name()),
                        LearnerUrls.learner(member.id().value()),
                        String.join(", ", words(member.accommodation(), minutes))))
                .toList();
    }

    private static List<String> words(Accommodation needs, @Nullable Integer minutes) {
        List<String> words = new ArrayList<>();
        int extra = needs.extraTimePercent();
        if (extra > 0) {
            words.add(
                    minutes == null
                            ? extra + "% extra time, where there is a time limit"
                            : given(minutes * (100 + extra) / 100.0) + " instead of " + Wording.minutes(minutes) + " ("
                                    + extra + "% extra time)");
        }
        if (needs.breakMinutes() > 0) {
            words.add((words.isEmpty() ? "Breaks of " : "breaks of ") + Wording.minutes(needs.breakMinutes()));
        }
        return words;
    }

    /** Of a short quiz half a minute is something. */
    private static String given(double minutes) {
        return minutes == Math.rint(minutes)
                ? Wording.minutes(Math.round(minutes))
                : String.format(Locale.ROOT, "%.1f minutes", minutes);
    }
}
