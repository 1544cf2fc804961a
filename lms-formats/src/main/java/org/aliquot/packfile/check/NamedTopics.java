package org.aliquot.packfile.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/**
 * Where a pack gives its subtopics titles, each that an exam draws from or a question is about has one; learners read it
 * wherever the subtopic is named.
 */
final class NamedTopics implements ContentCheck {

    private static final String FILE = "topics.yaml";

    @Override
    public List<Problem> problems(SoundPack pack) {
        Map<String, String> titles = pack.pack().tables().topics();
        if (titles.isEmpty()) {
            return List.of();
        }
        Stream<String> drawn = pack.pack().blueprints().stream()
                .flatMap(blueprint -> blueprint.areas().stream())
                .flatMap(area -> area.topics().stream());
        Stream<String> asked = pack.questions().stream()
                .map(question -> question.content().placement().topic());
        return Stream.concat(drawn, asked)
                .distinct()
                .filter(topic -> !titles.containsKey(topic))
                .sorted()
                .map(topic -> pack.where().file(FILE, "topics:", "the subtopic '" + topic + "' has no title"))
                .toList();
    }
}
