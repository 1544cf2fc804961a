package org.aliquot.family;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers of a family, read once: the texts to fill, and what makes them unsound. */
sealed interface AnswerSheet {

    /** @throws FamilyException if a placeholder holds no formula */
    static AnswerSheet of(Answers answers) {
        return switch (answers) {
            case Answers.Options(var texts, var key) -> {
                var wordings = new LinkedHashMap<String, Wording>();
                texts.forEach((id, text) -> wordings.put(id, Wording.parse(text)));
                yield new Choice(wordings, key);
            }
            case Answers.Numeric(var value) -> new Entry(Wording.parse(value));
        };
    }

    /** Why the instance must not be given. */
    Optional<String> flaw(Instance instance);

    record Choice(Map<String, Wording> options, String key) implements AnswerSheet {

        @Override
        public Optional<String> flaw(Instance instance) {
            var filled = new LinkedHashMap<String, String>();
            options.forEach((id, wording) -> filled.put(id, wording.fill(instance)));
            return new FilledOptions(filled, key).flaw();
        }
    }

    record Entry(Wording value) implements AnswerSheet {

        @Override
        public Optional<String> flaw(Instance instance) {
            var filled = value.fill(instance);
            return Figures.isNumber(filled)
                    ? Optional.empty()
                    : Optional.of("the answer " + filled + " is not a number");
        }
    }
}
