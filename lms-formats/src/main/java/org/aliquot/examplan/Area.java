package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** One area of an exam: its share of the form, and the subtopics it draws from. */
public record Area(String code, String title, double minPercent, double maxPercent, List<String> topics) {

    public Area {
        topics = List.copyOf(topics);
    }

    /** An area of a board that publishes no weights: any share of the form. */
    public static Area unweighted(String code, String title, List<String> topics) {
        return new Area(code, title, 0, 100, topics);
    }

    /** Whether its share is known. From none to all says nothing. */
    @JsonIgnore
    public boolean isWeighted() {
        return minPercent > 0 || maxPercent < 100;
    }
}
