package org.aliquot.mail;

/** One of many messages of a kind. */
public record Addressed(Recipient to, Letter letter) {}
