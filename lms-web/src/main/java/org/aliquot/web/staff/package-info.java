/** What the pages of instructors and administrators share. */
@NullMarked
package org.aliquot.web.staff;

import org.jspecify.annotations.NullMarked;
