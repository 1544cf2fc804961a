package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;

/** A statement that holds or does not: two options called {@code true} and {@code false}, always in this order. */
@JsonTypeName("true-false")
public record TrueFalseTask(List<OptionContent> options) implements Task {

    public TrueFalseTask {
        options = List.copyOf(options);
    }

    @Override
    public ItemType type() {
        return ItemType.TRUE_FALSE;
    }

    @Override
    public ScoringRule rule() {
        return new SingleBest(OptionContent.key(options).getFirst());
    }

    @Override
    public Response modelAnswer() {
        return new Response.Choice(OptionContent.key(options).getFirst());
    }

    @Override
    public List<String> shuffled() {
        return OptionContent.ids(options);
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        OptionProblems.check(options, problems);
        OptionProblems.oneKey(options, "a true-false question", problems);
        if (!shuffled().equals(List.of("true", "false"))) {
            problems.add("options", "a true-false question has the options 'true' and 'false', in this order");
        }
    }
}
