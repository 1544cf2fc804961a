/** How forecasts came true, for anybody to see. */
@Bilingual
@NullMarked
package org.aliquot.web.trackrecord;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
