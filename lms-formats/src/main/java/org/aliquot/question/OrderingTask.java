package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
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
@JsonTypeName("ordering")
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

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.count("steps", "steps", steps.size(), 3, MOST_PARTS);
        checkShown(item, problems);
        if (steps.size() > 2 && shuffled().stream().sorted().toList().equals(shuffled())) {
            problems.add("steps", "the ids are in the right order, and learners can see ids: name them otherwise");
        }
    }

    @Override
    public void checkShown(ItemContent item, Problems problems) {
        problems.distinct("steps", "step", steps);
    }

    @Override
    public boolean hasKey() {
        return !steps.isEmpty() && shuffled().stream().distinct().count() == steps.size();
    }
}
