package org.aliquot.people;

import java.util.UUID;

/**
 * An account that another system's launch or list made, and that nothing else leads to: no address, no password, no other system.
 *
 * @param worked whether something was done in it that would be lost with it
 */
public record MadeBySystem(AccountId account, UUID connection, boolean worked) {}
