package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.counted;
import static org.aliquot.web.language.Phrases.t;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE");
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
                .mapToObj(day -> day == 1
                        ? t("The next ones come back tomorrow.")
                        : t("The next ones come back in {0} days.", day))
                .findFirst()
                .orElse(null);
    }

    private static RecallHome.Today today(ReviewDay day, @Nullable String coming) {
        int left = day.planned().size();
        if (left == 0) {
            return nothingLeft(day, coming);
        }
        String time = Wording.length(Duration.ofMinutes(day.minutesLeft()));
        String cards = Wording.count(left, "card");
        return new RecallHome.Today(
                day.done() == 0
                        ? t("{0} for today, about {1}.", cards, time)
                        : t("{0} done today. {1} left, about {2}.", day.done(), cards, time),
                day.done() == 0 ? t("Start reviewing") : t("Continue reviewing"),
                day.waiting() == 0
                        ? null
                        : counted(
                                day.waiting(),
                                "{0} more card is due. What does not fit today waits for the next days, and what helps you most comes first.",
                                "{0} more cards are due. What does not fit today waits for the next days, and what helps you most comes first."),
                null);
    }

    /** With nothing done, only exams and lessons to be read can have kept cards that are due from the plan. */
    private static RecallHome.Today nothingLeft(ReviewDay day, @Nullable String coming) {
        String done = t("Done for today: {0}.", Wording.count(day.done(), "review"));
        if (day.waiting() == 0 && day.keptBack() > 0) {
            return new RecallHome.Today(
                    day.done() == 0 ? t("There is nothing to review today.") : done, null, keptBack(day, coming), null);
        }
        if (day.waiting() == 0) {
            return new RecallHome.Today(day.done() == 0 ? t("Nothing is due today.") : done, null, coming, null);
        }
        return new RecallHome.Today(
                day.done() == 0 ? t("Today, reading comes first.") : done,
                null,
                due(day),
                day.waiting() == 1 ? t("Review it anyway") : t("Review them anyway"));
    }

    private static String keptBack(ReviewDay day, @Nullable String coming) {
        String waiting = counted(
                day.keptBack(),
                "{0} card is due and has to wait: an exam that you took or are taking keeps its question hidden. If the exam shows its questions later, the card comes then.",
                "{0} cards are due and have to wait: exams that you took or are taking keep their questions hidden. If the exams show their questions later, the cards come then.");
        return coming == null ? waiting : waiting + " " + coming;
    }

    private static String due(ReviewDay day) {
        return day.done() == 0
                ? counted(
                        day.waiting(),
                        "{0} card is due. A new lesson brings you more in the same time, so the card waits until you are closer to forgetting it.",
                        "{0} cards are due. A new lesson brings you more in the same time, so they wait until you are closer to forgetting them.")
                : counted(
                        day.waiting(),
                        "{0} card is due as well, and can wait for the next days.",
                        "{0} cards are due as well, and can wait for the next days.");
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
                    WEEKDAY.withLocale(dates.locale()).format(load.day()),
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
            return t(
                    "The days between reviews are set by how thousands of learners remember. After {0} reviews, they are set by how you remember; you have made {1}.",
                    PersonalWeights.FIRST, Wording.count(weights.reviews(), "review"));
        }
        return weights.fittedOn() == 0
                ? t(
                        "Your {0} show how you remember. From your next reviews on, that sets the days between them.",
                        Wording.count(weights.reviews(), "review"))
                : t(
                        "The days between reviews are set by how you remember, judging from {0} of yours.",
                        Wording.count(weights.fittedOn(), "review"));
    }
}
