package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.MultipleResponse;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * Several right answers.
 *
 * @param choose how many are right, told to the learner; null where the stem asks for all that apply
 * @param partial whether a part of them earns a part of the point
 */
@JsonTypeName("multiple")
public record MultipleTask(
        List<OptionContent> options,
        boolean shuffle,
        @Nullable Integer choose,
        boolean partial) implements Task {

    public MultipleTask {
        options = List.copyOf(options);
    }

    @Override
    public ItemType type() {
        return ItemType.MULTIPLE;
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new MultipleResponse(Set.copyOf(OptionContent.key(options)));
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return Response.Choices.of(Set.copyOf(OptionContent.key(options)));
    }

    @Override
    public List<String> shuffled() {
        return OptionContent.ids(options);
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        OptionProblems.check(options, problems);
        int right = OptionContent.key(options).size();
        if (choose != null && choose != right) {
            problems.add("choose", "choose must be the number of right options, " + right);
        } else if (right < 1 || right == options.size()) {
            problems.add("options", "a multiple question has right and wrong options");
        }
    }

    @Override
    public boolean hasKey() {
        return !OptionContent.key(options).isEmpty();
    }
}
