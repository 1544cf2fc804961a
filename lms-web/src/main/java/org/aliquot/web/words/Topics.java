package org.aliquot.web.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.springframework.stereotype.Component;

/** The subtopics that exams draw from, by exam and area: what a question can be about. */
@Component
public class Topics {

    private final Exams exams;
    private final TopicTitles titles;

    Topics(Exams exams, TopicTitles titles) {
        this.exams = exams;
        this.titles = titles;
    }

    /** Each topic once, with the first exam that has it. One that no exam draws from is offered when it is the chosen one. */
    public List<ChoiceGroup> choices(String chosen) {
        return choices(chosen, List.of());
    }

    /** The same with those that somebody used lately before all others. */
    public List<ChoiceGroup> choices(String chosen, List<String> lately) {
        List<ChoiceGroup> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>(lately);
        if (!lately.isEmpty()) {
            groups.add(group("Your recent topics", lately, chosen));
        }
        for (Blueprint outline : exams.blueprints()) {
            for (Area area : outline.areas()) {
                List<String> topics = area.topics().stream().filter(seen::add).toList();
                if (!topics.isEmpty()) {
                    groups.add(group(outline.title() + ": " + area.title(), topics, chosen));
                }
            }
        }
        if (!chosen.isBlank() && !seen.contains(chosen)) {
            groups.add(group("Not in any exam", List.of(chosen), chosen));
        }
        return groups;
    }

    private ChoiceGroup group(String title, List<String> topics, String chosen) {
        return new ChoiceGroup(
                title,
                topics.stream()
                        .map(topic -> new Choice(topic, titles.of(topic), topic.equals(chosen)))
                        .toList());
    }
}
