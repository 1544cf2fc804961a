package org.aliquot.people;

import java.util.UUID;

/**
 * A person's account was emptied; published in the same transaction, so that others take back what lets somebody in and
 * what might say who it was.
 */
public record PersonErased(UUID account, UUID by) {}
