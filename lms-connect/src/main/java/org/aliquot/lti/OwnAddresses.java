package org.aliquot.lti;

/** Where other systems reach us: whole addresses. */
public record OwnAddresses(String site, String login, String launch, String keys) {}
