package org.aliquot.web.editor;

import java.util.Locale;
import java.util.Objects;
import org.aliquot.question.OptionContent;
import org.jspecify.annotations.Nullable;

/** One option as it was typed. */
public record OptionForm(String id, String text, String rationale, String misconception) {

    public OptionForm(
            @Nullable String id, @Nullable String text, @Nullable String rationale, @Nullable String misconception) {
        this.id = Objects.requireNonNullElse(id, "");
        this.text = Objects.requireNonNullElse(text, "");
        this.rationale = Objects.requireNonNullElse(rationale, "");
        this.misconception = Objects.requireNonNullElse(misconception, "");
    }

    static OptionForm of(OptionContent option) {
        String tag = option.misconception();
        return new OptionForm(option.id(), option.text(), option.rationale(), tag == null ? null : words(tag));
    }

    /** As people type them. */
    static String words(String tag) {
        return tag.replace('-', ' ');
    }

    /** Tags are lower-case words joined by hyphens; people type words. */
    private static String tag(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** Nothing typed: the option is not there. */
    boolean isBlank() {
        return text.isBlank() && rationale.isBlank() && misconception.isBlank();
    }

    OptionContent content(String otherwiseId, boolean correct) {
        String tag = correct || misconception.isBlank() ? null : tag(misconception);
        return new OptionContent(id.isBlank() ? otherwiseId : id, text.strip(), correct, rationale.strip(), tag);
    }
}
