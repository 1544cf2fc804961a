package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.delivery.AttemptView;
import org.aliquot.examplan.Mode;
import org.aliquot.passback.Points;
import org.aliquot.passback.ScoreStanding;
import org.aliquot.passback.Scores;
import org.aliquot.web.Dates;
import org.springframework.stereotype.Component;

/** What the page of a result says of the gradebooks that a score of its exam goes to: it may be the score of another attempt. */
@Component
class SentScoreLines {

    private final Scores scores;

    SentScoreLines(Scores scores) {
        this.scores = scores;
    }

    /** None of attempts that go to no gradebook. */
    List<String> of(AttemptView attempt, Dates dates) {
        boolean counts = attempt.mode() == Mode.EXAM
                && !attempt.timing().pausable()
                && !attempt.timing().trial();
        return counts
                ? scores.ofExam(attempt.learner(), attempt.exam()).stream()
                        .flatMap(standing -> line(standing, dates))
                        .toList()
                : List.of();
    }

    private static Stream<String> line(ScoreStanding standing, Dates dates) {
        Points points = standing.points();
        if (points == null) {
            return Stream.empty();
        }
        String system = standing.link().system();
        String score = t("{0} of {1}", Points.decimal(points.given()), Points.decimal(points.maximum()));
        return switch (standing.state()) {
            case NOTHING -> Stream.empty();
            case WAITING -> Stream.of(t("{0}: {1}, on its way to the gradebook.", system, score));
            case SENT ->
                Stream.of(t(
                        "In the gradebook of {0} since {1}: {2}.",
                        system, dates.dateTime(Objects.requireNonNull(standing.sentAt())), score));
            case KEPT ->
                Stream.of(t(
                        "In the gradebook of {0}, your instructor entered a grade by hand. It stays as it is.",
                        system));
            case REFUSED ->
                Stream.of(t(
                        "Your score, {1}, is saved here, but {0} did not accept it. Tell your instructor, who can send it again.",
                        system, score));
        };
    }
}
