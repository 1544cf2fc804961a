/** A school's own slides: brought, looked at and marked by staff, moved by learners under their course's atlas. */
@NullMarked
package org.aliquot.web.ownslide;

import org.jspecify.annotations.NullMarked;
