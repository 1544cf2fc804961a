/** Pages that learning-management systems open in their frames, and the way out of them into a window of our own. */
@Bilingual
@NullMarked
package org.aliquot.web.lti;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
