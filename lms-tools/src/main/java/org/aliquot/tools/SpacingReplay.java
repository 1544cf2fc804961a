package org.aliquot.tools;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs histories of reviews through the scheduler of cards and writes what it makes of each review. */
@Command(name = "fsrs", description = "Runs review histories through the scheduler of review cards.")
final class SpacingReplay implements Callable<Integer> {

    @Parameters(
            paramLabel = "VECTORS.json",
            description = "cases of id, parameters, created, steps: [{review, rating}]")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path vectors;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The same with every field of a step.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Override
    public Integer call() {
        JsonNode all = Output.readJson(vectors);
        JsonNode cases = all.isArray() ? all : all.path("cases");
        if (!cases.isArray() || cases.isEmpty()) {
            throw new BadInput(vectors, "there are no cases; write {\"cases\": [{\"id\": …, \"steps\": […]}]}");
        }
        for (int i = 0; i < cases.size(); i++) {
            replay(new SpacingCase(vectors, "cases[" + i + "]", cases.get(i)));
        }
        Output.json(out, all);
        return 0;
    }

    private static void replay(SpacingCase history) {
        var fsrs = new Fsrs(history.settings(), CalendarDays.UTC);
        Card card = Card.created(history.created());
        for (int i = 0; i < history.steps(); i++) {
            SpacingCase.Review review = history.review(i);
            if (card.lastReview() != null && review.at().isBefore(card.lastReview())) {
                throw history.bad("steps[" + i + "].review", "it is earlier than the review before it; sort the steps");
            }
            Card next = fsrs.next(card, review.at(), review.rating());
            report(review.node(), fsrs, card, next, review);
            card = next;
        }
    }

    private static void report(ObjectNode step, Fsrs fsrs, Card before, Card after, SpacingCase.Review review) {
        step.put("elapsed_days", fsrs.elapsedDays(before, review.at()));
        if (before.memory() == null) {
            step.putNull("retrievability_before");
        } else {
            step.put("retrievability_before", fsrs.retrievability(before, review.at()));
        }
        if (after.memory() != null) {
            step.put("stability", after.memory().stability());
            step.put("difficulty", after.memory().difficulty());
        }
        step.put("state", SpacingCase.name(after.state()));
        step.put("step", after.step());
        step.put("scheduled_days", after.scheduledDays());
        step.put("due", SpacingCase.utc(after.due()));
        step.put("reps", after.reviews());
        step.put("lapses", after.lapses());
    }
}
