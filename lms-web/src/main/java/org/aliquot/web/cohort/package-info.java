/** Classes and groups: for administrators, for their instructors. */
@NullMarked
package org.aliquot.web.cohort;

import org.jspecify.annotations.NullMarked;
