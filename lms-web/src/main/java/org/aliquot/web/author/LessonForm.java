package org.aliquot.web.author;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.catalog.LessonText;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it stands in the editor: exactly what was typed, whatever it is.
 *
 * @param version of the draft this was typed on
 * @param objectives one on each line
 * @param references one on each line
 */
public record LessonForm(
        Integer version,
        String title,
        String summary,
        String minutes,
        String objectives,
        List<String> topics,
        String references,
        String body) {

    /** Fields that a browser left out are empty. */
    public LessonForm(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String minutes,
            @Nullable String objectives,
            @Nullable List<String> topics,
            @Nullable String references,
            @Nullable String body) {
        this.version = Objects.requireNonNullElse(version, 0);
        this.title = typed(title);
        this.summary = typed(summary);
        this.minutes = typed(minutes);
        this.objectives = typed(objectives);
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.references = typed(references);
        this.body = typed(body);
    }

    static LessonForm of(int version, LessonText text) {
        return new LessonForm(
                version,
                text.title(),
                text.summary(),
                text.minutes() == 0 ? "" : String.valueOf(text.minutes()),
                String.join("\n", text.objectives()),
                text.topics(),
                String.join("\n", text.references()),
                text.body());
    }

    /** The same words, to be saved over another version of the draft. */
    LessonForm on(int draftVersion) {
        return new LessonForm(draftVersion, title, summary, minutes, objectives, topics, references, body);
    }

    /** The same words with something more at the end of the text. */
    LessonForm with(String paragraph) {
        String longer = body.isBlank() ? paragraph : body.stripTrailing() + "\n\n" + paragraph;
        return new LessonForm(version, title, summary, minutes, objectives, topics, references, longer);
    }

    LessonText text() {
        return new LessonText(
                title.strip(),
                summary.strip(),
                minutes.strip().matches("\\d{1,4}") ? Integer.parseInt(minutes.strip()) : 0,
                lines(objectives),
                topics,
                lines(references),
                body.strip());
    }

    public Set<String> chosenTopics() {
        return Set.copyOf(topics);
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .flatMap(line -> Stream.of(line.strip()).filter(words -> !words.isEmpty()))
                .toList();
    }

    /** PostgreSQL cannot hold the character 0. */
    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").replace("\0", "");
    }
}
