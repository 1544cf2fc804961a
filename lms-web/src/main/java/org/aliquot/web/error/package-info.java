/** Pages for what went wrong, in plain words. */
@Bilingual
@NullMarked
package org.aliquot.web.error;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
