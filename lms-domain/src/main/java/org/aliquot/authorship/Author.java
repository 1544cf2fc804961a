package org.aliquot.authorship;

import org.aliquot.people.AccountId;

/**
 * Who may decide about a work.
 *
 * @param owner also says who else may
 */
public record Author(AccountId id, String name, boolean owner) {}
