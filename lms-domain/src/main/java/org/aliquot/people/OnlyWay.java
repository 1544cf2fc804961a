package org.aliquot.people;

import java.util.Optional;

/** Says whether an address belongs to people who sign in through another system alone. Who keeps those systems answers. */
@FunctionalInterface
public interface OnlyWay {

    /**
     * What people call that system. By the address as it is typed: whether it has an account plays no part.
     *
     * @param email in any spelling
     */
    Optional<String> of(String email);
}
