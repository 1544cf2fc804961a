package org.aliquot.catalog.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.TextTree;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A lesson as a tree of fields. Its text goes by headings, so that two people can write in two sections of it. */
public final class LessonTree extends TextTree<LessonText> {

    private static final Pattern SECTION = Pattern.compile("^(?=#{1,6} )", Pattern.MULTILINE);
    private static final String BODY = "body";

    public LessonTree() {
        super(LessonText.class);
    }

    @Override
    protected void open(ObjectNode tree) {
        String body = tree.path(BODY).asString();
        ArrayNode sections = tree.putArray(BODY);
        Map<String, Integer> seen = new HashMap<>();
        for (String section : SECTION.split(body)) {
            String heading = section.startsWith("#")
                    ? section.lines().findFirst().orElseThrow().strip()
                    : "";
            int times = seen.merge(heading, 1, Integer::sum);
            sections.addObject()
                    .put("id", times == 1 ? heading : heading + " (" + times + ")")
                    .put("text", section.stripTrailing());
        }
    }

    @Override
    protected void close(ObjectNode tree) {
        String body = tree.path(BODY)
                .valueStream()
                .map(section -> section.path("text").asString())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        tree.put(BODY, body);
    }
}
