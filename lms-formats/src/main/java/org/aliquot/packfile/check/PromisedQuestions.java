package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.PromisedTopic;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.Level;

/** Each subtopic has as many exam questions of each level as {@code coverage.yaml} promises. */
final class PromisedQuestions implements ContentCheck {

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PromisedTopic promised : pack.pack().coverage()) {
            for (Level level : Level.values()) {
                int least = promised.least().getOrDefault(level, 0);
                long there = count(pack, promised.topic(), level);
                if (there < least) {
                    problems.add(pack.where()
                            .file(
                                    "coverage.yaml",
                                    promised.topic() + ":",
                                    "promises %d questions of the level %s in %s, the pack has %d"
                                            .formatted(least, level.word(), promised.topic(), there)));
                }
            }
        }
        return problems;
    }

    private static long count(SoundPack pack, String topic, Level level) {
        return pack.pack().items().stream()
                .map(item -> item.content())
                .filter(item -> item.placement().topic().equals(topic)
                        && item.placement().level() == level)
                .count();
    }
}
