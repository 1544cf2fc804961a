/** What a person was told. */
@Bilingual
@NullMarked
package org.aliquot.web.notices;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
