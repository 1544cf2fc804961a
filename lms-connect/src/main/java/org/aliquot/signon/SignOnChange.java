package org.aliquot.signon;

import java.util.UUID;

/** What came of connecting a provider or changing it. */
public sealed interface SignOnChange {

    record Saved(UUID id) implements SignOnChange {}

    /** It did not describe itself as it has to. */
    record Undiscovered(Discovery.Why why) implements SignOnChange {}

    /** There is one with this issuer and client ID already. */
    record Registered() implements SignOnChange {}

    record DomainTaken(String domain) implements SignOnChange {}

    /** It has let people in: its issuer and client ID stay. */
    record Fixed() implements SignOnChange {}

    /** Somebody changed it meanwhile. */
    record Stale() implements SignOnChange {}

    record Unknown() implements SignOnChange {}
}
