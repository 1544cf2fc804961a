package org.aliquot.web.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Area;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.springframework.stereotype.Component;

/** The subtopics that exams draw from, by area: what a question can be about. */
@Component
public class Topics {

    private final Exams exams;
    private final TopicTitles titles;

    Topics(Exams exams, TopicTitles titles) {
        this.exams = exams;
        this.titles = titles;
    }

    /** A topic that no exam draws from is offered when it is the chosen one. */
    public List<ChoiceGroup> choices(String chosen) {
        Map<String, Set<String>> areas = areas();
        if (!chosen.isBlank() && areas.values().stream().noneMatch(topics -> topics.contains(chosen))) {
            areas.put("In no exam", Set.of(chosen));
        }
        return areas.entrySet().stream()
                .map(area -> new ChoiceGroup(
                        area.getKey(),
                        area.getValue().stream()
                                .map(topic -> new Choice(topic, titles.of(topic), topic.equals(chosen)))
                                .toList()))
                .toList();
    }

    private Map<String, Set<String>> areas() {
        Map<String, Set<String>> areas = new LinkedHashMap<>();
        exams.all().stream().map(ExamVersion::areas).flatMap(List::stream).forEach(area -> add(areas, area));
        return areas;
    }

    private static void add(Map<String, Set<String>> areas, Area area) {
        areas.computeIfAbsent(area.title(), title -> new LinkedHashSet<>()).addAll(area.topics());
    }
}
