package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Unaided blood collections.
 *
 * @param all of both kinds together
 * @param venipunctures of them at least
 * @param capillary of them at least
 */
@JsonTypeName("collections")
public record CollectionsNeed(int all, int venipunctures, int capillary) implements Condition {

    @Override
    public boolean isMetBy(Background said) {
        return said.venipunctures() >= venipunctures
                && said.capillary() >= capillary
                && said.venipunctures() + said.capillary() >= all;
    }

    @Override
    public String words() {
        return venipunctures + capillary == 0
                ? all + " unaided blood collections"
                : venipunctures + " unaided venipunctures and " + capillary + " unaided capillary punctures";
    }
}
