/** Finding again: the page, and the list below the field in the frame. */
@Bilingual
@NullMarked
package org.aliquot.web.search;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
