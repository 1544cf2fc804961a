package org.aliquot.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question was answered; the three are never mixed, because people answer differently in each. */
public enum Setting {
    EXAM,
    TUTOR,
    /** Inside a lesson; the latest answer of each learner. */
    CHECK;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Setting of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
