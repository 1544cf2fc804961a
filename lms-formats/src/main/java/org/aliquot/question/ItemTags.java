package org.aliquot.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Short words and phrases by which a question is found beside its topic. The category it had in another system is one of them,
 * so that it has it again when it goes back.
 */
public final class ItemTags {

    public static final int MOST = 30;

    private static final int LONGEST = 80;
    private static final int LONGEST_CATEGORY = 300;
    private static final String CATEGORY = "category: ";

    private ItemTags() {}

    /** Trimmed, none empty, each once whatever its capitals; a category comes first. */
    public static List<String> tidy(Collection<String> tags) {
        Map<String, String> tidy = new LinkedHashMap<>();
        tags.stream()
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .sorted(Comparator.comparing(tag -> !tag.startsWith(CATEGORY)))
                .forEach(tag -> tidy.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(tidy.values());
    }

    /** Whether a tidy tag is short enough; the path of a category may be longer. */
    public static boolean isShort(String tag) {
        return tag.length() <= (tag.startsWith(CATEGORY) ? LONGEST_CATEGORY : LONGEST);
    }

    /** The tag for a category of another system, such as {@code Hematology/Red cells}. */
    public static String ofCategory(String path) {
        return CATEGORY + path;
    }

    /** The category that tidy tags tell. */
    public static Optional<String> category(List<String> tags) {
        return tags.stream()
                .limit(1)
                .filter(tag -> tag.startsWith(CATEGORY))
                .map(tag -> tag.substring(CATEGORY.length()))
                .findFirst();
    }

    /** Tidy tags without that category. */
    public static List<String> withoutCategory(List<String> tags) {
        return category(tags).isPresent() ? tags.subList(1, tags.size()) : tags;
    }

    static void check(List<String> tags, Problems problems) {
        if (tags.size() > MOST) {
            problems.add("tags", "a question has at most " + MOST + " tags, not " + tags.size());
        }
        tags.stream()
                .filter(tag -> !isShort(tag))
                .findFirst()
                .ifPresent(tag -> problems.add(
                        "tags", "a tag has at most " + LONGEST + " letters: " + tag.substring(0, LONGEST) + "…"));
    }
}
