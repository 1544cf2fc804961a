package org.aliquot.readiness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.ability.PassForecast;
import org.aliquot.forecast.Readiness;
import org.aliquot.forecast.Recalibration;
import org.aliquot.mastery.Evidence;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.proficiency.AbilityTrack;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.GivenAnswer;
import org.aliquot.proficiency.Mastery;
import org.aliquot.proficiency.Proficiency;
import org.springframework.stereotype.Service;

/** The chance to pass if the target exam were sat today. A practice estimate, never a board's score. */
@Service
public class OwnReadiness {

    /** From so many first answers on the simulated year holds what is said (docs/engine/readiness.md). */
    public static final int LEAST = 50;

    /** The practice scale has its pass point at 0. */
    private static final double CUT = 0;

    /** Beyond this an estimate gains little: reached with some 200 answers. */
    private static final double SHARP = 0.2;

    private static final int MOST_WEEKS = 26;

    private final TrackRecord record;

    OwnReadiness(TrackRecord record) {
        this.record = record;
    }

    public Standpoint of(LearnerMastery own) {
        return of(own.target(), own.mastery(), own.evidence().days(), record.recalibration());
    }

    /** Before any correction: what real results are held against. */
    Standpoint uncorrected(LearnerMastery own) {
        return of(own.target(), own.mastery(), own.evidence().days(), Recalibration.by(List.of()));
    }

    private static Standpoint of(TargetExam target, Mastery mastery, int days, Recalibration correction) {
        if (mastery.answers() < LEAST) {
            return new Standpoint.TooEarly(mastery.answers(), missing(target, mastery));
        }
        List<String> unseen = target.areas().stream()
                .map(TargetArea::code)
                .filter(code -> !mastery.areas().containsKey(code))
                .toList();
        return new Standpoint.Estimated(
                chance(target, mastery).recalibrated(correction),
                mastery.answers(),
                days,
                unseen,
                mastery.missing(target.shares(), SHARP));
    }

    private static Readiness chance(TargetExam target, Mastery mastery) {
        return Readiness.of(mastery.inExam(target.shares()), PassForecast.ADAPTIVE_100, CUT);
    }

    /** What is left of the least, where the exam asks most and fewest were answered. */
    private static Map<String, Integer> missing(TargetExam target, Mastery mastery) {
        int left = LEAST - mastery.answers();
        var gaps = new LinkedHashMap<String, Double>();
        for (TargetArea area : target.areas()) {
            Proficiency known = mastery.areas().get(area.code());
            gaps.put(area.code(), Math.max(0, area.share() * LEAST - (known == null ? 0 : known.answers())));
        }
        double sum = gaps.values().stream().mapToDouble(Double::doubleValue).sum();
        var missing = new LinkedHashMap<String, Integer>();
        double owed = 0;
        for (var gap : gaps.entrySet()) {
            owed += gap.getValue() * left / sum;
            int whole = (int) Math.floor(owed + 1e-9);
            if (whole > 0) {
                missing.put(gap.getKey(), whole);
                owed -= whole;
            }
        }
        return missing;
    }

    /** At the end of each week since there was enough to say, the last {@value #MOST_WEEKS}, and today. */
    public List<WeekPoint> trend(Evidence evidence) {
        Recalibration correction = record.recalibration();
        List<WeekPoint> points = new ArrayList<>();
        var track = new AbilityTrack(Dynamics.DEFAULT);
        LocalDate weekEnd = null;
        for (GivenAnswer answer : evidence.given()) {
            while (weekEnd != null && answer.day().isAfter(weekEnd)) {
                add(points, evidence.target(), track.at(weekEnd), weekEnd, correction);
                weekEnd = weekEnd.plusWeeks(1);
            }
            if (weekEnd == null) {
                weekEnd = answer.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            }
            track.add(answer);
        }
        for (; weekEnd != null && weekEnd.isBefore(evidence.today()); weekEnd = weekEnd.plusWeeks(1)) {
            add(points, evidence.target(), track.at(weekEnd), weekEnd, correction);
        }
        add(points, evidence.target(), track.at(evidence.today()), evidence.today(), correction);
        return List.copyOf(points.subList(Math.max(0, points.size() - MOST_WEEKS), points.size()));
    }

    private static void add(
            List<WeekPoint> points, TargetExam target, Mastery then, LocalDate day, Recalibration correction) {
        if (then.answers() >= LEAST) {
            points.add(new WeekPoint(day, chance(target, then).recalibrated(correction), then.answers()));
        }
    }
}
