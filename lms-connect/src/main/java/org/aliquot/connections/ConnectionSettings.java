package org.aliquot.connections;

import java.util.List;

/**
 * What the other system says of itself, as an administrator typed it.
 *
 * @param name what people here call it
 * @param issuer who it is in each of its tokens, letter for letter
 * @param clientId who we are there; several systems of one vendor may share their issuer
 * @param authorizationUrl where a launch is asked for
 * @param tokenUrl where its services give us tokens
 * @param jwksUrl where its public keys are
 * @param deployments those that are accepted; empty for any
 * @param frameOrigins whose pages may show ours in a frame
 * @param tokenAudience whom our requests for tokens are for; empty where that is the address of the tokens
 * @param makesColumns whether we add a column to a gradebook where a link has none
 */
public record ConnectionSettings(
        String name,
        String issuer,
        String clientId,
        String authorizationUrl,
        String tokenUrl,
        String jwksUrl,
        List<String> deployments,
        List<String> frameOrigins,
        String tokenAudience,
        boolean makesColumns) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_ADDRESS = 1000;

    public ConnectionSettings {
        deployments = List.copyOf(deployments);
        frameOrigins = List.copyOf(frameOrigins);
    }

    /** Whether both are the same registration at the same system. */
    boolean isSameRegistration(ConnectionSettings other) {
        return issuer.equals(other.issuer) && clientId.equals(other.clientId);
    }

    /** Whom a request for a token names as its audience. */
    public String audience() {
        return tokenAudience.isEmpty() ? tokenUrl : tokenAudience;
    }

    public boolean accepts(String deployment) {
        return deployments.isEmpty() || deployments.contains(deployment);
    }
}
