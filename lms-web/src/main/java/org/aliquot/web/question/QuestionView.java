package org.aliquot.web.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stem, drawing and options of a question; {@code choose} is the number of answers it wants. */
public record QuestionView(String stemHtml, @Nullable ExhibitView exhibit, int choose, List<OptionView> options) {

    public String inputType() {
        return choose == 1 ? "radio" : "checkbox";
    }

    public boolean judged() {
        return options.stream().anyMatch(option -> option.verdict() != null);
    }
}
