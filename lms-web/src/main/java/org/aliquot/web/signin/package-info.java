/** Signing in and out. */
@Bilingual
@NullMarked
package org.aliquot.web.signin;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
