package org.aliquot.blueprint;

import java.util.List;

/** One area of an exam: its share of the form, and the subtopics it draws from. */
public record Area(String code, String title, double minPercent, double maxPercent, List<String> topics) {

    public Area {
        topics = List.copyOf(topics);
    }
}
