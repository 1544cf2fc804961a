package org.aliquot.web.recall;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.review.Outlook;
import org.aliquot.review.PersonalWeights;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.WeightsView;
import org.aliquot.spacing.DayLoad;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page a learner comes to for reviews. */
@Component
class RecallPages {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);
    private static final int BAR_WIDTH = 46;
    private static final double TALLEST = 120;

    RecallHome home(Outlook outlook, WeightsView weights, Dates dates) {
        ReviewDay day = outlook.today();
        List<DayLoad> forecast = outlook.forecast();
        return new RecallHome(today(day, coming(forecast)), bars(forecast, dates), limit(day), words(weights));
    }

    /** When the next cards come back; null where none do in the days that are forecast. */
    private static @Nullable String coming(List<DayLoad> forecast) {
        return IntStream.range(1, forecast.size())
                .filter(day -> Math.round(forecast.get(day).due()) > 0)
                .mapToObj(day -> "The next ones come back " + (day == 1 ? "tomorrow." : "in " + day + " days."))
                .findFirst()
                .orElse(null);
    }

    private static RecallHome.Today today(ReviewDay day, @Nullable String coming) {
        int left = day.planned().size();
        if (left == 0) {
            return nothingLeft(day, coming);
        }
        String time = Wording.length(Duration.ofSeconds((long) left * day.secondsEach()));
        String done = day.done() == 0 ? "" : day.done() + " done today. ";
        return new RecallHome.Today(
                done + Wording.count(left, "card") + " for today, about " + time + ".",
                day.done() == 0 ? "Start reviewing" : "Go on reviewing",
                day.waiting() == 0
                        ? null
                        : more(day)
                                + " due. What does not fit today waits for the next days, and what helps you most comes first.",
                null);
    }

    /** With nothing done, only lessons to be read can have kept cards that are due from the plan. */
    private static RecallHome.Today nothingLeft(ReviewDay day, @Nullable String coming) {
        String done = "Done for today: " + Wording.count(day.done(), "review") + ".";
        if (day.waiting() == 0) {
            return new RecallHome.Today(day.done() == 0 ? "Nothing is due today." : done, null, coming, null);
        }
        return new RecallHome.Today(
                day.done() == 0 ? "Today, reading comes first." : done,
                null,
                due(day)
                        + (day.done() == 0
                                ? " due. A new lesson brings you more in the same time, so they wait until you are closer to forgetting them."
                                : " due as well, and can wait for the next days."),
                day.waiting() == 1 ? "Review it anyway" : "Review them anyway");
    }

    /** {@code 63 more cards are}. */
    private static String more(ReviewDay day) {
        return day.waiting() + (day.waiting() == 1 ? " more card is" : " more cards are");
    }

    private static String due(ReviewDay day) {
        return Wording.count(day.waiting(), "card") + (day.waiting() == 1 ? " is" : " are");
    }

    /** From tomorrow on: what is due today is told apart, and some of it waits by the plan. */
    private static List<RecallHome.Bar> bars(List<DayLoad> forecast, Dates dates) {
        List<DayLoad> coming = forecast.stream().skip(1).toList();
        double most = coming.stream().mapToDouble(DayLoad::due).max().orElse(0);
        if (Math.round(most) == 0) {
            return List.of();
        }
        List<RecallHome.Bar> bars = new ArrayList<>();
        for (DayLoad load : coming) {
            bars.add(new RecallHome.Bar(
                    dates.date(load.day()),
                    WEEKDAY.format(load.day()),
                    (int) Math.round(load.due()),
                    (int) Math.round(load.planned()),
                    bars.size() * BAR_WIDTH,
                    (int) Math.round(load.due() / most * TALLEST)));
        }
        return bars;
    }

    private static RecallHome.Limit limit(ReviewDay day) {
        return new RecallHome.Limit(
                day.minutes(),
                Stream.concat(MINUTES.stream(), Stream.of(day.minutes()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String words(WeightsView weights) {
        if (weights.reviews() < PersonalWeights.FIRST) {
            return "The days between reviews are set by how thousands of learners remember. After "
                    + PersonalWeights.FIRST + " reviews, they are set by how you remember; you have made "
                    + Wording.count(weights.reviews(), "review") + ".";
        }
        return weights.fittedOn() == 0
                ? "Your " + Wording.count(weights.reviews(), "review")
                        + " show how you remember. From your next reviews on, that sets the days between them."
                : "The days between reviews are set by how you remember, judging from "
                        + Wording.count(weights.fittedOn(), "review") + " of yours.";
    }
}
