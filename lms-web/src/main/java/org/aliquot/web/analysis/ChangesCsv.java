package org.aliquot.web.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ScoreChange;
import org.jspecify.annotations.Nullable;

/** Changed scores as a file, one line after the other. Holds ids and no text that a person wrote. */
final class ChangesCsv {

    private final Writer out;

    ChangesCsv(Writer out) {
        this.out = out;
        line(
                "attempt,learner,exam,right_before,total_before,scaled_before,passed_before,right_after,total_after,scaled_after,passed_after");
    }

    void add(ScoreChange change) {
        line(Stream.concat(
                        Stream.of(change.attempt(), change.learner().value(), change.exam()),
                        Stream.concat(cells(change.before()), cells(change.after())))
                .map(cell -> Objects.toString(cell, ""))
                .collect(Collectors.joining(",")));
    }

    private static Stream<@Nullable Object> cells(ResultView result) {
        return Stream.of(result.raw(), result.total(), result.scaled(), result.pass());
    }

    private void line(String text) {
        try {
            out.write(text + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
