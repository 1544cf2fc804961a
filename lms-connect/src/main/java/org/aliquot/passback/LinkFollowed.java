package org.aliquot.passback;

import java.util.UUID;

/** Somebody's scores go to the gradebook of a link from now on. */
record LinkFollowed(UUID link, UUID account) {}
