package org.aliquot.packfile.check;

import java.util.List;
import java.util.Map;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/**
 * Where a pack gives its subtopics titles, each that a question is about has one: learners read it wherever the subtopic is named.
 * An outline may have more, for which nobody has written a question yet.
 */
final class NamedTopics implements ContentCheck {

    private static final String FILE = "topics.yaml";

    @Override
    public List<Problem> problems(SoundPack pack) {
        Map<String, String> titles = pack.pack().tables().topics();
        if (titles.isEmpty()) {
            return List.of();
        }
        return pack.questions().stream()
                .map(question -> question.content().placement().topic())
                .distinct()
                .filter(topic -> !titles.containsKey(topic))
                .sorted()
                .map(topic -> pack.where().file(FILE, "topics:", "the subtopic '" + topic + "' has no title"))
                .toList();
    }
}
