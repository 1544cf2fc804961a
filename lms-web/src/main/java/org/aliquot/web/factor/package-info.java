/** Setting up a second factor, and signing in with it. */
@Bilingual
@NullMarked
package org.aliquot.web.factor;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
