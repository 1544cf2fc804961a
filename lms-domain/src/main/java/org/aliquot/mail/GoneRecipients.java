package org.aliquot.mail;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who keeps accounts says which of them are nobody's any more: who is written to at the moment of their erasure gets no letter. */
public interface GoneRecipients {

    /** Those of these that were erased or removed. */
    Set<UUID> among(Collection<UUID> accounts);
}
