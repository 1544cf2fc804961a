/** The guides of {@code docs/guide}, read in the product. */
@Bilingual
@NullMarked
package org.aliquot.web.help;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
