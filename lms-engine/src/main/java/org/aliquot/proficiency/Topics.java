package org.aliquot.proficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.ability.Ability;

/**
 * Topics around their areas: each is compared with what the area's ability was on the day of the answer, older answers counting
 * less, and drawn towards it as its spread says (Kelley 1927). The errors of the two are taken as independent, an approximation.
 */
final class Topics {

    private static final double HALF_LIFE_DAYS = 90;
    private static final int MOST_STEPS = 50;

    private record Seen(GivenAnswer answer, double areaThen) {}

    private final Map<String, List<Seen>> topics = new LinkedHashMap<>();

    Topics() {}

    Topics(Topics other) {
        other.topics.forEach((topic, seen) -> topics.put(topic, new ArrayList<>(seen)));
    }

    void add(GivenAnswer answer, double areaThen) {
        if (answer.topic() != null) {
            topics.computeIfAbsent(answer.topic(), _ -> new ArrayList<>()).add(new Seen(answer, areaThen));
        }
    }

    Map<String, Proficiency> at(LocalDate today, State state, Dynamics dynamics) {
        var all = new LinkedHashMap<String, Proficiency>();
        topics.forEach((topic, seen) -> {
            Ability distance = distance(seen, today, dynamics);
            Ability area = state.area(seen.getFirst().answer().area());
            double se = Math.hypot(area.se(), distance.se());
            int right =
                    (int) seen.stream().filter(each -> each.answer().right()).count();
            all.put(
                    topic,
                    new Proficiency(new Ability(area.theta() + distance.theta(), se), distance, seen.size(), right));
        });
        return all;
    }

    private static Ability distance(List<Seen> seen, LocalDate today, Dynamics dynamics) {
        var evidence = new Evidence(dynamics.guessing());
        for (Seen each : seen) {
            GivenAnswer answer = each.answer();
            double age = ChronoUnit.DAYS.between(answer.day(), today);
            double weight = answer.kind().weight() * Math.pow(2, -age / HALF_LIFE_DAYS);
            evidence.add(answer.difficulty(), each.areaThen(), answer.right(), weight);
        }
        double prior = dynamics.topicSpread() * dynamics.topicSpread();
        double point = 0;
        double variance = prior;
        double moved = 1;
        for (int step = 0; step < MOST_STEPS && Math.abs(moved) > 1e-7; step++) {
            Evidence.Measure measure = evidence.around(point);
            variance = 1 / (1 / prior + 1 / measure.variance());
            moved = Math.clamp(variance * measure.value() / measure.variance() - point, -1, 1);
            point += moved;
        }
        return new Ability(point, Math.sqrt(variance));
    }
}
