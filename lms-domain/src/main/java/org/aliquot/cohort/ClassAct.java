package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.AccountId;

/**
 * The last change of something in a class.
 *
 * @param version of the plan after it; of no meaning for other kinds
 */
record ClassAct(UUID id, UUID cohort, ClassActKind kind, int version, AccountId by, ClassBefore before) {}
