package org.aliquot.question;

import java.util.List;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.OrderedSteps;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;

/**
 * Steps to be put in order.
 *
 * @param steps in the right order
 * @param partial whether neighbours in the right order earn a part of the point
 */
public record OrderingTask(List<LabelledText> steps, boolean partial) implements Task {

    public OrderingTask {
        steps = List.copyOf(steps);
    }

    @Override
    public ItemType type() {
        return ItemType.ORDERING;
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new OrderedSteps(shuffled());
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Order(shuffled());
    }

    @Override
    public List<String> shuffled() {
        return steps.stream().map(LabelledText::id).toList();
    }

    @Override
    public boolean shuffle() {
        return true;
    }
}
