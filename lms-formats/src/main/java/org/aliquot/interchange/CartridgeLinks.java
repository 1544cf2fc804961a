package org.aliquot.interchange;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.media.PictureLinks;
import org.jspecify.annotations.Nullable;

/** What the text of a {@link CartridgeLesson} links to inside of its course. */
public final class CartridgeLinks {

    private static final String LESSONS = "lesson/";
    private static final Pattern LESSON = Pattern.compile("]\\(" + LESSONS + "([A-Za-z0-9._-]+)\\)");

    private static final Pattern UNKNOWN = Pattern.compile("\\[([^\\[\\]]*)]\\(" + LESSONS + "[A-Za-z0-9._-]+\\)");

    private CartridgeLinks() {}

    /** How a text links to a lesson until it is known what that is called here. */
    public static String lesson(String identifier) {
        return LESSONS + identifier;
    }

    /** The text with an address for each lesson; a link to one that has none stays as it is. */
    public static String lessons(String body, Function<String, @Nullable String> address) {
        return LESSON.matcher(body).replaceAll(found -> {
            String known = address.apply(found.group(1));
            return Matcher.quoteReplacement(known == null ? found.group() : "](" + known + ")");
        });
    }

    /** The text with the words alone of each link to a lesson that has no address. */
    public static String unlinked(String body) {
        return UNKNOWN.matcher(body).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }

    /** The text with each picture as an exhibit of this name; where it has none, the words for it stay. */
    public static String exhibits(String body, PictureNames names) {
        return PictureLinks.each(body, (words, link) -> {
            String name = names.name(link);
            return name == null ? words : PictureLinks.picture(words, "exhibit:" + name);
        });
    }
}
