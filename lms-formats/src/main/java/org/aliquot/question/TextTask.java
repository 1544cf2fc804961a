package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.TextAnswer;

/**
 * A term to be written.
 *
 * @param accepted every spelling and abbreviation that is right; the first is shown as the answer
 * @param capitalsMatter whether they are compared, as in the names of genes
 */
@JsonTypeName("text")
public record TextTask(List<String> accepted, boolean capitalsMatter) implements Task {

    public TextTask {
        accepted = List.copyOf(accepted);
    }

    @Override
    public ItemType type() {
        return ItemType.TEXT;
    }

    @Override
    public ScoringRule rule() {
        return rule(accepted, capitalsMatter);
    }

    /** Each of these terms earns the point; the same term may be there twice. */
    static TextAnswer rule(List<String> accepted, boolean capitalsMatter) {
        return new TextAnswer(
                accepted.stream().distinct().collect(Collectors.toMap(term -> term, _ -> Credit.FULL)), capitalsMatter);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Text(accepted.getFirst());
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.terms("accepted", accepted);
    }

    @Override
    public boolean hasKey() {
        return !accepted.isEmpty();
    }
}
