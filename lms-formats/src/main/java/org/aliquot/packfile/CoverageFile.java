package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aliquot.question.Level;

/** Reads {@code coverage.yaml}: how many questions the pack promises. */
final class CoverageFile {

    private static final int MOST = 999;

    private CoverageFile() {}

    static List<PromisedTopic> read(String file, String text, Findings findings, Index index) {
        List<PromisedTopic> promised = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.map("topics").ifPresent(topics -> {
                for (String topic : topics.names()) {
                    index.refer(Kind.TOPIC, topic, topics.place(topic));
                    topics.map(topic).ifPresent(least -> promised.add(new PromisedTopic(topic, levels(least))));
                }
                topics.done();
            });
            fields.done();
        });
        return promised;
    }

    private static Map<Level, Integer> levels(Fields fields) {
        Map<Level, Integer> least = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            least.put(level, fields.integer(level.word(), 0, MOST));
        }
        fields.done();
        return least;
    }
}
