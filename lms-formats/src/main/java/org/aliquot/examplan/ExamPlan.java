package org.aliquot.examplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.forms.AreaCounts;
import org.aliquot.forms.AreaRange;
import org.aliquot.forms.FormPlan;

/**
 * What the engine draws a form by.
 *
 * @param relaxed the percentages have no solution at this length, so counts near their midpoints stand in: tell the author
 * @param areaOfTopic area code of each subtopic
 */
public record ExamPlan(FormPlan form, boolean relaxed, Map<String, String> areaOfTopic) {

    public ExamPlan {
        areaOfTopic = Map.copyOf(areaOfTopic);
    }

    /** The plan of a form of so many questions by these areas. */
    public static ExamPlan of(List<Area> areas, int items) {
        AreaCounts counts = AreaCounts.of(
                areas.stream()
                        .map(area -> new AreaRange(area.code(), area.minPercent(), area.maxPercent()))
                        .toList(),
                items);
        Map<String, String> areaOfTopic = new HashMap<>();
        areas.forEach(area -> area.topics().forEach(topic -> areaOfTopic.put(topic, area.code())));
        return new ExamPlan(FormPlan.of(counts), counts.relaxed(), areaOfTopic);
    }

    /** The area that draws from a subtopic. */
    public Optional<String> area(String topic) {
        return Optional.ofNullable(areaOfTopic.get(topic));
    }
}
