package org.aliquot.signon;

import java.util.UUID;
import org.aliquot.connections.Connection;

/**
 * A provider of identities as it stands.
 *
 * @param version of its settings; who changes them says which they saw
 */
public record SignOnProvider(Connection connection, SignOnRules rules, Endpoints endpoints, int version) {

    /**
     * What it said of itself beside what its connection holds.
     *
     * @param secretInForm whether our secret goes with the fields of a request instead of its header
     * @param endSession where people are signed out there; empty where it does not say
     * @param userInfo where it tells more of somebody; empty where it does not say
     */
    public record Endpoints(boolean secretInForm, String endSession, String userInfo) {}

    public UUID id() {
        return connection.id();
    }

    public String name() {
        return connection.name();
    }
}
