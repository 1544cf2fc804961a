package org.aliquot.mail;

import java.time.Instant;

/**
 * Mail to an address came back for good.
 *
 * @param words of the server that refused it
 */
public record DeadAddress(String address, String words, Instant at) {}
