package org.aliquot.web.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.aliquot.catalog.LessonFields;
import org.aliquot.catalog.LessonText;
import org.aliquot.web.review.ReviewTalk;
import org.aliquot.web.staff.LineDiffs;
import org.jspecify.annotations.Nullable;

/** A lesson's parts in the order in which they are read, its text by headings, with what changed in each. */
final class LessonParts {

    private static final String TEXT = "body[";

    private LessonParts() {}

    /** {@code known} is what to compare with; null for nothing. */
    static List<ReviewTalk.Part> of(LessonText text, @Nullable LessonText known) {
        Map<String, String> now = LessonFields.of(text);
        Map<String, String> then = LessonFields.of(known == null ? text : known);
        SequencedSet<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(then.keySet());
        return fields.stream()
                .map(field -> {
                    String young = LessonDiffs.spoken(field, now);
                    return new ReviewTalk.Part(
                            field,
                            anchor(field),
                            LessonDiffs.title(field),
                            young,
                            null,
                            LineDiffs.of(LessonDiffs.spoken(field, then), young),
                            List.of());
                })
                .toList();
    }

    /** Whether it is a stretch of the text, which is shown as learners read it. */
    static boolean isText(String field) {
        return field.startsWith(TEXT);
    }

    /** The part's place on a page; headings are words of any kind. */
    static String anchor(String field) {
        String words = field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "part-" + words.substring(0, Math.min(words.length(), 40)) + "-" + Integer.toHexString(field.hashCode());
    }
}
