/** In which language a page speaks, and the phrases it says. */
@NullMarked
package org.aliquot.web.language;

import org.jspecify.annotations.NullMarked;
