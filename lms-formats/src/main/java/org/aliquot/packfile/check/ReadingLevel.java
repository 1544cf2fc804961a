package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.writing.Readability;

/**
 * Sentences can be read at once. The grade of a lesson is that of its text; of a question, that of its stem and reasons
 * together, since in a stem alone the names of tests and organisms decide.
 */
final class ReadingLevel implements ContentCheck {

    static final double HARDEST_LESSON = 12;
    static final double HARDEST_QUESTION = 16;
    private static final int FEWEST_WORDS = 25;

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (LessonContent lesson : pack.pack().lessons()) {
            grade(lesson.body(), HARDEST_LESSON)
                    .ifPresent(how ->
                            problems.add(pack.where().lesson(lesson.slug(), "", "lesson " + lesson.slug() + how)));
        }
        for (PackItem item : pack.questions()) {
            grade(QuestionText.of(item.content()), HARDEST_QUESTION)
                    .ifPresent(how -> problems.add(pack.where().question(item.id(), item.id() + how)));
        }
        return problems;
    }

    private static Optional<String> grade(String text, double hardest) {
        Readability reading = Readability.of(text);
        return reading.words() < FEWEST_WORDS || reading.grade() <= hardest
                ? Optional.empty()
                : Optional.of(" reads at grade %.1f, at most %.0f is asked for: shorter sentences"
                        .formatted(reading.grade(), hardest));
    }
}
