package org.aliquot.web.editor;

import java.util.Locale;
import java.util.Objects;
import org.aliquot.question.CasePart;
import org.jspecify.annotations.Nullable;

/** A question's place in a case, as it was typed; all empty where it stands alone. */
public record CaseForm(String id, String number, String text) {

    public CaseForm(@Nullable String id, @Nullable String number, @Nullable String text) {
        this.id = Objects.requireNonNullElse(id, "").strip();
        this.number = Objects.requireNonNullElse(number, "").strip();
        this.text = TypedText.of(text);
    }

    static CaseForm of(@Nullable CasePart part) {
        return part == null
                ? new CaseForm(null, null, null)
                : new CaseForm(part.caseId(), String.valueOf(part.number()), part.text());
    }

    /** The place after this one, where more will be known. */
    CaseForm next() {
        return part() == null ? this : new CaseForm(id, String.valueOf(part().number() + 1), "");
    }

    public boolean isEmpty() {
        return id.isEmpty() && text.isBlank();
    }

    /** Names are lower-case words joined by hyphens; people type words. */
    @Nullable
    CasePart part() {
        String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return isEmpty()
                ? null
                : new CasePart(name, number.matches("[1-9]") ? Integer.parseInt(number) : 1, text.strip());
    }
}
