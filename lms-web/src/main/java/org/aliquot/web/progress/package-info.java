/** How far a learner has come. */
@Bilingual
@NullMarked
package org.aliquot.web.progress;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
