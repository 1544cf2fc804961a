package org.aliquot.mastery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;

/**
 * A board's exam that a learner prepares for.
 *
 * @param key of its blueprint
 * @param areas in the blueprint's order
 */
public record TargetExam(String key, String title, List<TargetArea> areas) {

    /**
     * One area of it.
     *
     * @param share of the exam, in (0, 1]; all shares sum to 1
     * @param weighted whether the board says so; otherwise all areas count alike
     */
    public record TargetArea(String code, String title, double share, boolean weighted, List<String> topics) {

        public TargetArea {
            topics = List.copyOf(topics);
        }
    }

    public TargetExam {
        areas = List.copyOf(areas);
    }

    static TargetExam of(Blueprint blueprint) {
        boolean weighted = blueprint.areas().stream().allMatch(Area::isWeighted);
        double sum = blueprint.areas().stream()
                .mapToDouble(area -> weight(area, weighted))
                .sum();
        return new TargetExam(
                blueprint.key(),
                blueprint.title(),
                blueprint.areas().stream()
                        .map(area -> new TargetArea(
                                area.code(), area.title(), weight(area, weighted) / sum, weighted, area.topics()))
                        .toList());
    }

    /** The middle of what the board says. */
    private static double weight(Area area, boolean weighted) {
        return weighted ? (area.minPercent() + area.maxPercent()) / 2 : 1;
    }

    /** The shares of its areas by code. */
    public Map<String, Double> shares() {
        var shares = new LinkedHashMap<String, Double>();
        areas.forEach(area -> shares.put(area.code(), area.share()));
        return shares;
    }

    /** The area's code by topic. */
    public Map<String, String> areaOfTopic() {
        var codes = new LinkedHashMap<String, String>();
        areas.forEach(area -> area.topics().forEach(topic -> codes.putIfAbsent(topic, area.code())));
        return codes;
    }

    public Optional<TargetArea> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }
}
