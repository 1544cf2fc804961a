package org.aliquot.populate;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aliquot.question.FieldTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.response.Response;

/**
 * How made-up people answer: the Rasch model on the authors' difficulties with some luck for those who don't know, and
 * wrong options of which one is taken more often than another, always the same one.
 */
final class SimulatedAnswers {

    private static final double LUCK = 0.12;
    private static final int MOST_TRIES = 4;

    /** The answer a check ended with. */
    record Tries(Response last, int number) {}

    private SimulatedAnswers() {}

    static Tries untilRight(ItemContent item, double ability, Dice dice) {
        Response last = answer(item, ability, dice);
        int number = 1;
        while (!item.rule().score(last).isFull() && number < MOST_TRIES && dice.chance(0.8)) {
            number++;
            last = answer(item, ability + number, dice);
        }
        return new Tries(last, number);
    }

    static Response answer(ItemContent item, double ability, Dice dice) {
        double knows = 1 / (1 + Math.exp(item.judgment().difficulty() - ability));
        boolean right = dice.chance(LUCK + (1 - LUCK) * knows);
        return switch (item.task().shown()) {
            case SingleTask _, TrueFalseTask _, FieldTask _ -> single(item, right, dice);
            case MultipleTask _ -> multiple(item, right, dice);
            default -> right ? item.task().modelAnswer() : slip(item.task().modelAnswer());
        };
    }

    private static Response single(ItemContent item, boolean right, Dice dice) {
        List<OptionContent> wrong =
                item.options().stream().filter(option -> !option.correct()).toList();
        return new Response.Choice(
                right || wrong.isEmpty()
                        ? item.key().getFirst()
                        : dice.pick(wrong, SimulatedAnswers::pull).id());
    }

    /** What somebody gives who does not know. */
    private static Response slip(Response model) {
        return switch (model) {
            case Response.Order(var steps) -> new Response.Order(steps.reversed());
            case Response.Pairs(var targets) -> new Response.Pairs(new TreeMap<>(targets.tailMap(targets.lastKey())));
            case Response.Gaps(var fillings) -> new Response.Gaps(new TreeMap<>(fillings.tailMap(fillings.lastKey())));
            case Response.Quantity(var value, var unit) -> new Response.Quantity(value + "0", unit);
            case Response.Points(var points) -> new Response.Points(points.subList(0, 1));
            case Response.Text _ -> new Response.Text("don't know");
            default -> model;
        };
    }

    /** One or two of the options the wrong way round. */
    private static Response multiple(ItemContent item, boolean right, Dice dice) {
        TreeSet<String> chosen = new TreeSet<>(item.key());
        for (int slips = right ? 0 : dice.between(1, 2); slips > 0; slips--) {
            String option = dice.pick(item.options()).id();
            if (!chosen.remove(option)) {
                chosen.add(option);
            }
        }
        return new Response.Choices(
                chosen.isEmpty()
                        ? new TreeSet<>(List.of(item.options().getFirst().id()))
                        : chosen);
    }

    /** How much a wrong option attracts, from 1 to 5: by its words, so that it is the same for everybody. */
    private static double pull(OptionContent option) {
        return 1 + Math.floorMod(option.text().hashCode(), 5);
    }
}
