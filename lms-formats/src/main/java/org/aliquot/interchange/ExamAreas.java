package org.aliquot.interchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.jspecify.annotations.Nullable;

/**
 * Areas of exams as files name them, {@code ascp-mlt/BB}: which one a question belongs to follows from its topic, so our bank does
 * not store it.
 *
 * @param ofTopic by topic; where several exams draw from it, of the first by key
 * @param topics by area
 * @param categories whether a file may well name categories of its own system where we expect an area
 */
public record ExamAreas(Map<String, String> ofTopic, Map<String, Set<String>> topics, boolean categories) {

    /** Nothing is known of exams. */
    public static final ExamAreas NONE = new ExamAreas(Map.of(), Map.of(), true);

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[A-Z0-9-]+");

    public ExamAreas {
        ofTopic = Map.copyOf(ofTopic);
        topics = Map.copyOf(topics);
    }

    public static ExamAreas of(Collection<Blueprint> blueprints) {
        Map<String, String> ofTopic = new HashMap<>();
        Map<String, Set<String>> topics = new HashMap<>();
        List<Blueprint> sorted =
                blueprints.stream().sorted(Comparator.comparing(Blueprint::key)).toList();
        for (Blueprint blueprint : sorted) {
            for (Area area : blueprint.areas()) {
                String name = blueprint.key() + "/" + area.code();
                topics.computeIfAbsent(name, _ -> new HashSet<>()).addAll(area.topics());
                area.topics().forEach(topic -> ofTopic.putIfAbsent(topic, name));
            }
        }
        return new ExamAreas(ofTopic, topics, true);
    }

    /** As a file of this format names them. */
    public ExamAreas in(QuestionFormat format) {
        return switch (format) {
            case JSON, CSV, XLSX, QTI21, QTI30 -> new ExamAreas(ofTopic, topics, false);
            case PACK, MOODLE_XML, GIFT, AIKEN, QTI12, CC -> this;
        };
    }

    /** Null where no exam draws from the topic. */
    public @Nullable String of(@Nullable String topic) {
        return topic == null ? null : ofTopic.get(topic);
    }

    /** Whether the area says no more than the topic does. */
    public boolean follows(String area, @Nullable String topic) {
        return topic != null && topics.getOrDefault(area, Set.of()).contains(topic);
    }

    /** What is odd about an area that a file names, in words for whoever brings it; empty where all is well. */
    public Optional<String> remark(String area, @Nullable String topic) {
        if (topics.isEmpty() || categories && !isName(area)) {
            return Optional.empty();
        }
        if (!topics.containsKey(area)) {
            return Optional.of("no exam here has the area " + area + "; it is kept as a tag");
        }
        String other = of(topic);
        return other == null
                ? Optional.empty()
                : Optional.of("the file says " + area + ", but its topic belongs to " + other
                        + "; the topic counts, and the area is kept as a tag");
    }

    /** Whether it is written like an area of an exam, and not like a category of another system. */
    public static boolean isName(String area) {
        return NAME.matcher(area).matches();
    }
}
