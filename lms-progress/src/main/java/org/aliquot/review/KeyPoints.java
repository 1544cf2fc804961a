package org.aliquot.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key points of a lesson: the lines of the list below its heading "Key points". Pure. */
final class KeyPoints {

    private static final Pattern HEADING = Pattern.compile("(?i)#{2,3}\\s+key points\\b.*");
    private static final Pattern ITEM = Pattern.compile("[-*]\\s+(\\S.*)");

    private KeyPoints() {}

    /** In the lesson's order, as Markdown. */
    static List<String> of(String body) {
        List<String> points = new ArrayList<>();
        boolean within = false;
        for (String line : body.lines().toList()) {
            if (line.startsWith("#")) {
                within = HEADING.matcher(line).matches();
            } else if (within) {
                read(line, points);
            }
        }
        return points;
    }

    /** The name of a point: as long as its words stay, its card stays. */
    static String ref(String lesson, String words) {
        return lesson + "#"
                + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13);
    }

    private static void read(String line, List<String> points) {
        var item = ITEM.matcher(line);
        if (item.matches()) {
            points.add(item.group(1).strip());
        } else if (!points.isEmpty() && line.startsWith("  ") && !line.isBlank()) {
            points.set(points.size() - 1, points.getLast() + " " + line.strip());
        }
    }
}
