package org.aliquot.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as another system vouches for them.
 *
 * @param connection to which system
 * @param subject who they are there, for ever; nothing else about them says who they are
 * @param name null where the system tells none
 */
public record OutsidePerson(
        UUID connection, String subject, @Nullable String name) {

    @Override
    public String toString() {
        return "OutsidePerson[" + connection + "]";
    }
}
