/** A course's outline, and enrolling in it. */
@Bilingual
@NullMarked
package org.aliquot.web.course;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
