package org.aliquot.web.words;

import java.util.Arrays;
import java.util.List;
import org.aliquot.question.Level;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** What an answer asks of the mind, in a verb. */
public final class LevelWords {

    private LevelWords() {}

    public static String of(@Nullable Level level) {
        return switch (level) {
            case null -> "No level yet";
            case RECALL -> "Recall";
            case APPLICATION -> "Apply";
            case ANALYSIS -> "Analyze";
        };
    }

    public static List<Choice> choices(String chosen) {
        return Arrays.stream(Level.values())
                .map(level -> new Choice(level.word(), of(level), level.word().equals(chosen)))
                .toList();
    }
}
