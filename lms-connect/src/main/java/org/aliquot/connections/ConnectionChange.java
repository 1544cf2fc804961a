package org.aliquot.connections;

/** What came of changing a connection. */
public sealed interface ConnectionChange {

    record Changed(Connection connection) implements ConnectionChange {}

    /** There is one with this issuer and client ID already. */
    record Registered() implements ConnectionChange {}

    /** It has let people in: whom its subjects are, its issuer and client ID say, and those stay. */
    record Fixed() implements ConnectionChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(Connection standing) implements ConnectionChange {}

    record Unknown() implements ConnectionChange {}
}
