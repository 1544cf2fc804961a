package org.aliquot.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a calibration estimates. */
public enum CalibrationModel {
    /** Difficulty alone, on the product's scale: what exams are scored by. */
    RASCH,
    /** Slope and difficulty, on a scale of their own: to look at, not to be adopted. */
    TWO_PARAMETER;

    /** The name used in the database and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The model of this word. */
    public static Optional<CalibrationModel> of(String word) {
        return Stream.of(values()).filter(model -> model.word().equals(word)).findFirst();
    }
}
