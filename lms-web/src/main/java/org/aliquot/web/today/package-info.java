/** The learner's home: the one next thing. */
@Bilingual
@NullMarked
package org.aliquot.web.today;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
