package org.aliquot.proficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.ability.Ability;

/** What a learner can do today, in all, by area and by topic. Immutable. */
public final class Mastery {

    /** Of one answer to a question of middling difficulty, a fair average in practice. */
    private static final double INFORMATION_OF_AN_ANSWER = 0.2;

    private static final int MOST_MISSING = 400;

    private final State state;
    private final Map<String, Proficiency> areas;
    private final Map<String, Proficiency> topics;
    private final Map<String, Repeats> repeats;

    Mastery(
            State state,
            Map<String, Proficiency> areas,
            Map<String, Proficiency> topics,
            Map<String, Repeats> repeats) {
        this.state = state;
        this.areas = Collections.unmodifiableMap(areas);
        this.topics = Collections.unmodifiableMap(topics);
        this.repeats = Map.copyOf(repeats);
    }

    /**
     * From answers in any order, those after today left out.
     *
     * <p>Answers of one day are in the order given. O(answers + days × areas²).
     */
    public static Mastery of(List<GivenAnswer> answers, Dynamics dynamics, LocalDate today) {
        var track = new AbilityTrack(dynamics);
        answers.stream()
                .filter(answer -> !answer.day().isAfter(today))
                .sorted(Comparator.comparing(GivenAnswer::day))
                .forEach(track::add);
        return track.at(today);
    }

    /** The level that areas lie around: the person in an area nothing is known of. */
    public Ability level() {
        return state.level();
    }

    /** Areas answered in, in the order in which they were met. */
    public Map<String, Proficiency> areas() {
        return areas;
    }

    /** Topics answered in. */
    public Map<String, Proficiency> topics() {
        return topics;
    }

    /** What repeats say of learning, by area. */
    public Map<String, Repeats> repeats() {
        return repeats;
    }

    /** The same of all areas together. */
    public Repeats repeatsOfAll() {
        return repeats.values().stream().reduce(Repeats.NONE, Repeats::plus);
    }

    /** First answers behind all of it. */
    public int answers() {
        return areas.values().stream().mapToInt(Proficiency::answers).sum();
    }

    /**
     * The ability that an exam near the person's level shows: that of its areas, less what blind answers cost.
     *
     * @param shares of its areas, above 0; scaled to a sum of 1
     */
    public Ability inExam(Map<String, Double> shares) {
        return state.shown(scaled(shares));
    }

    /**
     * How many more answers, and in which areas, would make the ability in an exam known to an SD, five by five where they tell
     * most. Areas that need none are left out; at most 400 in all.
     */
    public Map<String, Integer> missing(Map<String, Double> shares, double wantedSd) {
        var parts = scaled(shares);
        State later = new State(state);
        parts.keySet().forEach(later::meet);
        var missing = new LinkedHashMap<String, Integer>();
        double variance = 1 / (5 * INFORMATION_OF_AN_ANSWER);
        for (int more = 0; more < MOST_MISSING && later.mixed(parts).se() > wantedSd; more += 5) {
            String area = mostTelling(later, parts, variance);
            later.learn(area, later.area(area).theta(), variance);
            missing.merge(area, 5, Integer::sum);
        }
        return missing;
    }

    private static String mostTelling(State state, Map<String, Double> parts, double variance) {
        var areas = new ArrayList<>(parts.keySet());
        areas.sort(Comparator.comparingDouble(area -> -state.fall(parts, area, variance)));
        return areas.getFirst();
    }

    private static Map<String, Double> scaled(Map<String, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (shares.isEmpty() || shares.values().stream().anyMatch(share -> !(share > 0)) || !Double.isFinite(sum)) {
            throw new IllegalArgumentException("an exam has areas with shares above 0, not " + shares);
        }
        return shares.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue() / sum, (a, _) -> a, LinkedHashMap::new));
    }
}
