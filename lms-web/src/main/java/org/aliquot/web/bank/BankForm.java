package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;

/** The filters of the bank. */
public record BankForm(
        String search,
        List<ChoiceGroup> areas,
        List<Choice> levels,
        List<Choice> states,
        List<ChoiceGroup> topics,
        List<Choice> types,
        List<Choice> difficulties,
        List<Choice> uses,
        List<Choice> authors,
        List<Choice> purposes,
        Narrowing narrowing) {

    /**
     * What else was asked for.
     *
     * @param more whether one of those below the fold is in use
     * @param look {@code 1} when only what asks for a look is listed
     * @param sort word of the order
     */
    public record Narrowing(boolean more, String look, String sort) {}
}
