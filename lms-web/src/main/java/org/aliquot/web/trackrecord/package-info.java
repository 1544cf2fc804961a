/** How forecasts came true, for anybody to see. */
@NullMarked
package org.aliquot.web.trackrecord;

import org.jspecify.annotations.NullMarked;
