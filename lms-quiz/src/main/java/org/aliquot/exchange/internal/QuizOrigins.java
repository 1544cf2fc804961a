package org.aliquot.exchange.internal;

import java.util.Optional;
import org.aliquot.exchange.internal.ImportCourseTable.Row;
import org.aliquot.exchange.internal.OriginTable.Kind;
import org.aliquot.exchange.internal.OriginTable.Origin;
import org.aliquot.exchange.internal.OriginTable.Within;
import org.springframework.stereotype.Component;

/** Which quizzes here were made of those of a course. */
@Component
public class QuizOrigins {

    private final OriginTable origins;

    QuizOrigins(OriginTable origins) {
        this.origins = origins;
    }

    /** The key of the quiz that was made of this one; nobody else makes it meanwhile. */
    public Optional<String> made(Row row, PartTable.Quiz quiz) {
        origins.lock();
        return Optional.ofNullable(origins.of(within(row), Kind.QUIZ).get(quiz.identifier()))
                .map(Origin::made);
    }

    public void note(Row row, PartTable.Quiz quiz, String key) {
        origins.put(within(row), Kind.QUIZ, quiz.identifier(), new Origin(key, 0, ""));
    }

    private static Within within(Row row) {
        return new Within(String.valueOf(row.course()), row.cartridge());
    }
}
