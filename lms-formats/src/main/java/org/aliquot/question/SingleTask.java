package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;

/** One best answer. */
@JsonTypeName("single")
public record SingleTask(List<OptionContent> options, boolean shuffle) implements Task {

    public SingleTask {
        options = List.copyOf(options);
    }

    @Override
    public ItemType type() {
        return ItemType.SINGLE;
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
        OptionProblems.oneKey(options, "a single question", problems);
    }

    @Override
    public boolean hasKey() {
        return OptionContent.key(options).size() == 1;
    }
}
