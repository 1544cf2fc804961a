package org.aliquot.catalog.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.lesson.LessonWords;
import org.aliquot.prose.Fact;

/** One immutable version of a lesson as it is stored. */
record LessonVersionRow(
        UUID id,
        int number,
        String title,
        String summary,
        int minutes,
        String body,
        List<String> objectives,
        List<String> topics,
        List<String> sources,
        Map<String, String> exhibits,
        Map<String, Fact> facts) {

    /** The same with these facts. */
    LessonVersionRow with(Map<String, Fact> today) {
        return new LessonVersionRow(
                id, number, title, summary, minutes, body, objectives, topics, sources, exhibits, today);
    }

    LessonWords words() {
        return new LessonWords(title, summary, objectives, body);
    }

    /** The same in other words. */
    LessonVersionRow in(LessonWords words) {
        return new LessonVersionRow(
                id,
                number,
                words.title(),
                words.summary(),
                minutes,
                words.body(),
                words.objectives(),
                topics,
                sources,
                exhibits,
                facts);
    }
}
