package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.Standpoint;
import org.aliquot.web.RuleScale;
import org.aliquot.web.Wording;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.practice.ScoreWords;

/** Readiness and areas in words and on their scales, on Today and under Progress alike. */
public final class Standings {

    /** Fewer answers to an area say too little to lean either way. */
    private static final int LEAST_TO_LEAN = 10;

    private static final RuleScale.Ends PERCENT = new RuleScale.Ends(0, 100, 10);

    /** Of an area, to a side of the pass point. */
    enum Leaning {
        ABOVE,
        BELOW,
        UNKNOWN
    }

    private Standings() {}

    public static TodayPage.Readiness readiness(Standpoint standpoint, LearnerMastery own) {
        String exam = GoalWords.shortTitle(own.target().title());
        return switch (standpoint) {
            case Standpoint.TooEarly early -> tooEarly(early, own, exam);
            case Standpoint.Estimated estimated -> estimated(estimated, exam);
        };
    }

    private static TodayPage.Readiness tooEarly(Standpoint.TooEarly early, LearnerMastery own, String exam) {
        List<String> where = early.missing().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(2)
                .map(each -> own.target()
                        .area(each.getKey())
                        .map(area -> titled(area.title()))
                        .orElse(each.getKey()))
                .toList();
        return new TodayPage.Readiness(
                null,
                t("Too early to say"),
                null,
                t(
                        "Answer {0} and you will see here how likely you are to pass {1}.",
                        Wording.count(early.more(), "more question"), exam),
                where.isEmpty() ? "" : t("Answers in {0} help most.", Wording.list(where)));
    }

    private static TodayPage.Readiness estimated(Standpoint.Estimated estimated, String exam) {
        long chance = percent(estimated.chance().chance());
        long low = percent(estimated.chance().low());
        long high = percent(estimated.chance().high());
        RuleScale scale = new RuleScale(
                PERCENT,
                new RuleScale.Interval(low, chance, high),
                null,
                t("Chance to pass: {0} percent, likely between {1} and {2} percent", chance, low, high));
        return new TodayPage.Readiness(
                chance + "%",
                likely(low, high),
                scale,
                t("The chance that you would pass an exam like {0} today.", exam),
                t(
                        "A practice estimate from {0} on {1}. It is never the board's score.",
                        Wording.count(estimated.answers(), "answer"), Wording.count(estimated.days(), "day")));
    }

    private static String likely(long low, long high) {
        if (low < high) {
            return t("likely {0} to {1}%", low, high);
        }
        return low > 50 ? t("likely more than {0}%", low - 1) : t("likely less than {0}%", high + 1);
    }

    /** For staff: {@code 61 to 84}; where both ends are the same percent, which side of it is meant. */
    public static String range(double low, double high) {
        long least = percent(low);
        long most = percent(high);
        if (least < most) {
            return least + " to " + most;
        }
        return least > 50 ? "more than " + (least - 1) : "less than " + (most + 1);
    }

    /** Nobody is certain: from 1 to 99. */
    public static long percent(double chance) {
        return Math.clamp(Math.round(100 * chance), 1, 99);
    }

    /** None while nothing is known of any. */
    public static List<TodayPage.Area> areas(LearnerMastery own) {
        if (own.mastery().areas().isEmpty()) {
            return List.of();
        }
        return own.target().areas().stream().map(area -> area(area, own)).toList();
    }

    private static TodayPage.Area area(TargetArea area, LearnerMastery own) {
        Proficiency known = own.mastery().areas().get(area.code());
        String url = SiteUrls.answers(area.code(), null, 1);
        return known == null
                ? new TodayPage.Area(titled(area.title()), t("No answers"), null, t("Not known yet"), false, url)
                : new TodayPage.Area(
                        titled(area.title()),
                        Wording.count(known.answers(), "answer"),
                        scale(known),
                        verdict(known),
                        isWeak(known),
                        url);
    }

    /** On the practice scale, a logit a hundred points around the pass point. */
    public static RuleScale scale(Proficiency known) {
        return ScoreWords.scale(
                ScoreScale.TO_999,
                new RuleScale.Interval(
                        points(known.ability().low95()),
                        points(known.ability().theta()),
                        points(known.ability().high95())));
    }

    private static double points(double theta) {
        return Math.floor(400 + 100 * theta);
    }

    /** Whether it leans below, with enough answers to say so. */
    public static boolean isWeak(Proficiency known) {
        return known.ability().theta() < 0 && known.answers() >= LEAST_TO_LEAN;
    }

    public static String verdict(Proficiency known) {
        boolean sure = isSure(known);
        return switch (leaning(known)) {
            case ABOVE -> sure ? t("Above the pass point") : t("Probably above the pass point");
            case BELOW -> sure ? t("Below the pass point") : t("Probably below the pass point");
            case UNKNOWN -> t("Too early to say");
        };
    }

    /** On which side of the pass point it is, if that can be said; the list of areas and the reasons of the day say the same. */
    static Leaning leaning(Proficiency known) {
        if (!isSure(known) && known.answers() < LEAST_TO_LEAN) {
            return Leaning.UNKNOWN;
        }
        return known.ability().theta() < 0 ? Leaning.BELOW : Leaning.ABOVE;
    }

    private static boolean isSure(Proficiency known) {
        return known.ability().low95() > 0 || known.ability().high95() < 0;
    }
}
