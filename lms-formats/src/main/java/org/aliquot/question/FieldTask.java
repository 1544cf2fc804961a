package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import org.aliquot.microscope.Atlas;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;
import org.jspecify.annotations.Nullable;

/**
 * One best answer about what a field under the microscope shows at the pointer. The field is drawn for each attempt.
 *
 * @param shows the kind at the pointer, or what is seen with the eye, by its id in the atlas
 * @param seed of the field; null while it is not given to anybody
 */
@JsonTypeName("field")
public record FieldTask(
        String shows,
        List<OptionContent> options,
        boolean shuffle,
        @Nullable Long seed) implements LaboratoryTask {

    public FieldTask {
        options = List.copyOf(options);
    }

    @Override
    public ItemType type() {
        return ItemType.FIELD;
    }

    @Override
    public Task given(long drawn) {
        return new FieldTask(shows, options, shuffle, drawn);
    }

    @Override
    public ScoringRule rule() {
        return new SingleBest(OptionContent.key(options).getFirst());
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.CHOICE);
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
        LabRules.check(this, problems);
        OptionProblems.check(options, problems);
        OptionProblems.oneKey(options, "a question about a field", problems);
        if (item.texts().exhibit() != null) {
            problems.add("exhibit", "the field is its picture: take the exhibit away");
        }
    }

    /** Whether the atlas has what it shows. */
    @Override
    public boolean isDrawable() {
        return Atlas.find(shows).isPresent();
    }

    @Override
    public boolean hasKey() {
        return OptionContent.key(options).size() == 1;
    }
}
