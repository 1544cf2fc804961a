package org.aliquot.lti;

/**
 * What a system says of itself (LTI Dynamic Registration 1.0, section 3.4).
 *
 * @param registration where tools register
 * @param audience whom requests for tokens are for; empty where that is their address
 * @param product what kind of system it is, in its own word; empty where it does not say
 */
record PlatformConfiguration(
        String issuer,
        String authorization,
        String token,
        String jwks,
        String registration,
        String audience,
        String product) {}
