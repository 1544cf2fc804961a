/** The front page: what there is to learn, and one question to try. */
@Bilingual
@NullMarked
package org.aliquot.web.front;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
