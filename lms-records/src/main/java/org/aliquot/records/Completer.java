package org.aliquot.records;

import java.util.UUID;
import org.aliquot.people.AccountId;

/** Somebody who completed a course and what their certificate would say. */
record Completer(AccountId account, String name, UUID course, Award award) {}
