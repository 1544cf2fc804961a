package org.aliquot.packfile;

import java.util.Map;
import java.util.TreeMap;

/** Reads {@code topics.yaml}: what the subtopics are called where people read them. */
final class TopicsFile {

    private TopicsFile() {}

    static Map<String, String> read(String file, String text, Findings findings, Index index) {
        Map<String, String> titles = new TreeMap<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.map("topics").ifPresent(topics -> {
                for (String topic : topics.names()) {
                    index.refer(Kind.TOPIC, topic, topics.place(topic));
                    titles.put(topic, topics.text(topic));
                }
                topics.done();
            });
            fields.done();
        });
        return titles;
    }
}
